/**
 * The whole program as one file that start/load.ts loads; each command is a file in commands/. Its own modules are imported outright: the bundler would put
 * those that are loaded on demand, and all that they need, into functions, where V8 takes no constant for one.
 */
import { Command, CommanderError } from 'commander'
import { command as evaluate } from './commands/evaluate.js'
import { command as explain } from './commands/explain.js'
import { command as extract } from './commands/extract.js'
import { command as run } from './commands/run.js'
import { command as schema } from './commands/schema.js'
import { complain, EXIT, quietOnClosedPipe } from './terminal.js'
import { VERSION } from './version.js'

/** The work of a worker thread. */
export { runBatch } from './run/batch.js'
export { pool } from './run/pool.js'

const COMMANDS = [extract, run, evaluate, explain, schema]

async function start(): Promise<void> {
  quietOnClosedPipe()
  const program = new Command('convene')
    .description('Reads the text of event announcements and gives one grounded, schema-checked record for each.')
    .version(VERSION)
    .showHelpAfterError('(convene --help shows what there is)')
    .addHelpText(
      'after',
      `
Examples:
  $ convene extract announcement.txt              one record, pretty, on standard output
  $ convene extract mails/ --format jsonl         a record a line for a folder
  $ convene run announcements/ --out out          a whole folder into JSON Lines and CSV tables
  $ convene explain announcement.txt              every value with the words it came from
  $ convene evaluate corpus --misses              how right the records are, against gold
  $ convene schema > event.schema.json            the JSON Schema of the record

Exit status: 0 all went well, 1 a document or the output failed, 2 wrong usage, 130 interrupted.`,
    )
  for (const command of COMMANDS) program.addCommand(command)
  for (const command of [program, ...program.commands]) command.exitOverride()
  if (process.argv.length < 3) {
    program.outputHelp({ error: true })
    process.exitCode = EXIT.usage
    return
  }
  await program.parseAsync()
}

/** The command line: reads the arguments of the process, sets its exit code. Never rejects. */
export const main = (): Promise<void> =>
  start().catch((error: unknown) => {
    if (error instanceof CommanderError) {
      // Help and version are what was asked for; all else that commander throws is wrong usage.
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
      return
    }
    complain(error instanceof Error ? error.message : String(error))
    process.exitCode = EXIT.failed
  })

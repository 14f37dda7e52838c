/** The whole program as one file that start/load.ts loads. Each command is a file in commands/, loaded only when it is the one asked for. */
import { Command, CommanderError } from 'commander'
import type { Batch, BatchResult } from './run/batch.js'
import { complain, EXIT, quietOnClosedPipe } from './terminal.js'
import { VERSION } from './version.js'

export { pool } from './run/pool.js'

/** The work of a worker thread. */
export async function runBatch(batch: Batch): Promise<BatchResult> {
  const work = await import('./run/batch.js')
  return work.runBatch(batch)
}

const COMMANDS: Record<string, () => Promise<{ readonly command: Command }>> = {
  extract: () => import('./commands/extract.js'),
  run: () => import('./commands/run.js'),
  evaluate: () => import('./commands/evaluate.js'),
  explain: () => import('./commands/explain.js'),
  schema: () => import('./commands/schema.js'),
}

async function run(): Promise<void> {
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
  const wanted = process.argv[2]
  const names = wanted !== undefined && wanted in COMMANDS ? [wanted] : Object.keys(COMMANDS)
  for (const name of names) program.addCommand((await COMMANDS[name]!()).command)
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
  run().catch((error: unknown) => {
    if (error instanceof CommanderError) {
      // Help and version are what was asked for; all else that commander throws is wrong usage.
      process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
      return
    }
    complain(error instanceof Error ? error.message : String(error))
    process.exitCode = EXIT.failed
  })

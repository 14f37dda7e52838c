/** `convene run`: a folder of announcements into JSON Lines, CSV tables and a report. */
import { Command } from 'commander'
import { runFolder } from '../run/run.js'
import { buildScreen, summary } from '../run/screen.js'
import { forManyTexts } from '../start/engine.js'
import { complain, EXIT } from '../terminal.js'
import { calendarDate, wholeNumber } from './options.js'

interface Options {
  readonly out: string
  readonly concurrency?: number
  readonly referenceDate?: string
  readonly csvRaw?: boolean
}

export const command = new Command('run')
  .summary('read a whole folder into JSON Lines and CSV tables')
  .description(
    'Reads every announcement of a folder and writes records.jsonl, events.csv, sessions.csv, organizers.csv, people.csv, deadlines.csv, diagnostics.csv and report.json. Run again, it skips the documents that did not change.',
  )
  .argument('<folder>', 'the folder with announcements')
  .requiredOption('--out <folder>', 'the folder to write to; it is made where it is missing')
  .option('--concurrency <n>', 'worker threads at most (default: the cores there are)', wholeNumber)
  .option('--reference-date <date>', 'the day the texts were published, for years and days left unsaid', calendarDate)
  .option('--csv-raw', 'leave cells that a spreadsheet would take for formulas as they are')
  .addHelpText(
    'after',
    `
Examples:
  $ convene run announcements/ --out out
  $ convene run archive/ --out out --concurrency 8 --csv-raw`,
  )
  .action(async (folder: string, options: Options) => {
    const stop = new AbortController()
    let code: number = EXIT.interrupted
    for (const [signal, exit] of [
      ['SIGINT', EXIT.interrupted],
      ['SIGTERM', EXIT.terminated],
    ] as const)
      process.on(signal, () => {
        // A second signal does not wait.
        if (stop.signal.aborted) process.exit(exit)
        code = exit
        stop.abort()
      })
    const screen = await buildScreen()
    forManyTexts()
    const run = runFolder({
      folder,
      out: options.out,
      concurrency: options.concurrency ?? null,
      referenceDate: options.referenceDate ?? null,
      csvRaw: options.csvRaw ?? false,
      signal: stop.signal,
      onStart: screen.start,
      onProgress: screen.progress,
      onMessage: screen.message,
    })
    const { report, interrupted, workers } = await run.finally(screen.stop)
    if (interrupted) {
      complain(`interrupted after ${report.documents} documents; the next run goes on from there`)
      process.exitCode = code
      return
    }
    process.stderr.write(await summary(report, options.out, workers))
    if (report.failed > 0) process.exitCode = EXIT.failed
  })

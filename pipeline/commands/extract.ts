/** `convene extract`: documents in, records on standard output. */
import { Command, Option } from 'commander'
import { findDocuments } from '../read/find.js'
import { standardOutput, wholeFile } from '../sink.js'
import { extractDocuments, extractLines } from '../streaming.js'
import { complain, EXIT } from '../terminal.js'
import { type Format, recordWriter } from '../writer.js'
import { calendarDate } from './options.js'

interface Options {
  readonly format?: Format
  readonly inputFormat: 'text' | 'jsonl'
  readonly referenceDate?: string
  readonly output?: string
  readonly csvRaw?: boolean
}

export const command = new Command('extract')
  .summary('read announcements and print their records')
  .description(
    'Reads announcements (.txt, .text, .md; folders with all that is in them but a README; "-" is standard input) and prints one record for each: a single one as pretty JSON, several as JSON Lines.',
  )
  .argument('[paths...]', 'files, folders, or - for standard input')
  .addOption(new Option('--format <format>', 'how records are written').choices(['json', 'jsonl', 'csv']))
  .addOption(
    new Option('--input-format <format>', 'text, or one {"path", "text", "referenceDate"} a line')
      .choices(['text', 'jsonl'])
      .default('text'),
  )
  .option('--reference-date <date>', 'the day the texts were published, for years and days left unsaid', calendarDate)
  .option('--output <file>', 'write to a file, whole or not at all, instead of standard output')
  .option('--csv-raw', 'leave cells that a spreadsheet would take for formulas as they are')
  .addHelpText(
    'after',
    `
Examples:
  $ convene extract announcement.txt
  $ convene extract mails/ notes.md --format csv --output events.csv
  $ pbpaste | convene extract - --reference-date 2026-03-01
  $ producer | convene extract --input-format jsonl - | consumer`,
  )
  .action(async (paths: string[], options: Options, self: Command) => {
    if (paths.length === 0) {
      if (process.stdin.isTTY) self.error('error: expected a file, a folder, or - for standard input', { exitCode: 2 })
      paths = ['-']
    }
    const referenceDate = options.referenceDate ?? null
    // Folders are looked through first: how many documents there are decides the format.
    const inputs = paths.map((path) => (path === '-' ? null : findDocuments([path])))
    const many = options.inputFormat === 'jsonl' || inputs.reduce((n, one) => n + (one?.documents.length ?? 1), 0) > 1
    const sink = options.output === undefined ? standardOutput() : wholeFile(options.output)
    process.once('SIGINT', () => {
      sink.abandon()
      process.exit(EXIT.interrupted)
    })
    const writer = recordWriter(sink, options.format ?? (many ? 'jsonl' : 'json'), {
      many,
      raw: options.csvRaw ?? false,
    })
    let failed = false
    const fail = (message: string): void => {
      failed = true
      complain(message)
    }
    try {
      if (options.inputFormat === 'jsonl') await extractLines(paths, referenceDate, writer, fail)
      else await extractDocuments(inputs, referenceDate, writer, fail)
      await writer.end()
      if (failed && writer.count === 0) sink.abandon()
      else await sink.close()
    } catch (error) {
      sink.abandon()
      throw error
    }
    if (failed) process.exitCode = EXIT.failed
  })

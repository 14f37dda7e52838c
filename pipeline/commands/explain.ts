/** `convene explain`: for people at a terminal, what was read where, and why. */
import { Command } from 'commander'
import pc from 'picocolors'
import { paintRuns, topField } from '../explain/paint.js'
import { fieldStories } from '../explain/values.js'
import { readDocument } from '../extract.js'
import { readFile, readStandardInput } from '../read/document.js'
import { forOneText } from '../start/engine.js'
import { wantsColour } from '../terminal.js'
import { calendarDate } from './options.js'

const LOSERS = 5

export const command = new Command('explain')
  .summary('show every value with the words it came from')
  .description(
    'Prints the text with the words that values came from in the colour of their field, then every value with the rule that found it, its confidence, and what it won against.',
  )
  .argument('<file>', 'an announcement, or - for standard input')
  .option('--reference-date <date>', 'the day the text was published, for years and days left unsaid', calendarDate)
  .addHelpText(
    'after',
    `
Examples:
  $ convene explain announcement.txt
  $ convene explain announcement.txt | less -R     (with FORCE_COLOR=1)`,
  )
  .action(async (file: string, options: { referenceDate?: string }) => {
    const referenceDate = options.referenceDate ?? null
    const document = file === '-' ? await readStandardInput(referenceDate) : readFile(file, referenceDate)
    forOneText(document.text.length)
    const reading = readDocument(document)
    const { record } = reading
    const colour = wantsColour(process.stdout)
    const { bold, dim, ...paints } = pc.createColors(colour)
    const palette = [paints.cyan, paints.green, paints.yellow, paints.magenta, paints.blue, paints.red]
    const present = [...new Set(record.evidence.map(({ pointer }) => topField(pointer)))].sort()
    const shade = (field: string): ((text: string) => string) => {
      const at = present.indexOf(field)
      const paint = palette[at % palette.length]!
      return at < palette.length ? paint : (text) => paints.underline(paint(text))
    }
    const out: string[] = []
    // Without colours the words stand in brackets with the field behind.
    for (const { text, field } of paintRuns(document.text, record))
      out.push(field === null ? text : colour ? shade(field)(text) : `⟦${text}⟧${field}`)
    if (!document.text.endsWith('\n')) out.push('\n')
    if (colour) out.push('\n', present.map((field) => shade(field)(field)).join('  '), '\n')
    for (const { field, values, losers } of fieldStories(reading)) {
      out.push(`\n${bold(shadeOr(shade, present, field)(field))}\n`)
      for (const { pointer, value, grounds } of values) {
        out.push(`  ${pointer}  ${bold(JSON.stringify(value) ?? '–')}\n`)
        for (const { extractor, cue, confidence, basis, start, end, quote } of grounds)
          out.push(
            dim(
              `      ${extractor}/${cue}, confidence ${confidence}, ${basis} in “${brief(quote)}” (${start}–${end})\n`,
            ),
          )
      }
      for (const { quote, by, weight } of losers.slice(0, LOSERS))
        out.push(dim(`  lost: “${quote}” (${by}, weight ${weight})\n`))
      if (losers.length > LOSERS) out.push(dim(`  and ${losers.length - LOSERS} more that lost\n`))
    }
    if (record.diagnostics.length > 0) out.push(`\n${bold('diagnostics')}\n`)
    for (const { code, severity, message } of record.diagnostics) out.push(`  ${severity} ${code}: ${message}\n`)
    out.push(`\nConfidence of the record: ${record.confidence}\n`)
    process.stdout.write(out.join(''))
  })

function shadeOr(shade: (field: string) => (text: string) => string, present: readonly string[], field: string) {
  return present.includes(field) ? shade(field) : (text: string): string => text
}

function brief(quote: string): string {
  const words = quote.replace(/\s+/g, ' ')
  return words.length > 90 ? `${words.slice(0, 89)}…` : words
}

/** References that are the event's own: in brackets behind its name, or among the labels of its day, place and price. */
import { kindWords } from '../kindWords.js'
import { labelPhrase } from '../labels.js'
import type { Field, Page, Span } from '../page.js'

// "Course on Dangerous Goods (IOGPU/TRG/26-03)": a code of three parts; "(WOR-2010)" is what it is called for short.
const IN_BRACKETS = /\(((?=[^()]{0,24}\d)[A-Z]{2,10}(?:[/-][A-Z\d]{1,8}){2,4})\)/
const CODE = '((?=[\\w./-]{0,20}\\d)[A-Z]{2,10}(?:[/-][A-Z\\d]{1,8}){1,4})'
// "Where: Online      CPD: 1.25 points      Ref: CSFS-LL-0625": a column of its own.
const COLUMN = new RegExp(`^\\p{Lu}[\\p{L} ]{2,12}:\\s.*\\s{3,}ref(?:erence)?\\.?\\s?:\\s?${CODE}$`, 'iu')
const REFERENCE = /^(?:ref|reference|event ref|referencia|r[eé]f[eé]rence|referenz)$/
const EVENT_KEYS: ReadonlySet<string> = new Set([
  'when',
  'date',
  'time',
  'venue',
  'whenWhere',
  'room',
  'fee',
  'speaker',
])
const READ = 1500

/** Codes in brackets behind the name of a course or a meeting. */
export function* codesBehindNames(page: Page): Generator<Span> {
  const { text } = page
  for (let at = text.indexOf('('); at >= 0 && at < READ; at = text.indexOf('(', at + 1)) {
    const found = IN_BRACKETS.exec(text.slice(at, at + 48))
    if (found?.index !== 0) continue
    const before = text.slice(Math.max(0, at - 200), at)
    const name = before.slice(Math.max(0, before.lastIndexOf('\n\n')))
    if (/\p{L}["']?\s+$/u.test(before) && kindWords(name, 0, name.length, 1).length > 0)
      yield { start: at + 1, end: at + 1 + found[1]!.length }
  }
}

/** A reference that stands among the event's labels, on no letter. */
export function* referencesBeside(page: Page): Generator<Span> {
  if (page.index.has('dear', 'madam', 'sir', 'estimados', 'madame', 'prezados', 'gentili')) return
  for (const line of page.lines) {
    if (line.start > READ) break
    if (line.kind === 'blank' || line.end - line.start > 160) continue
    const words = page.text.slice(line.start, line.end)
    const found = words.includes('   ') ? COLUMN.exec(words) : null
    if (found) yield { start: line.end - found[1]!.length, end: line.end }
  }
  for (const field of page.fields) {
    if (field.label.start > READ || !REFERENCE.test(labelPhrase(page.text.slice(field.label.start, field.label.end))))
      continue
    const value = page.text.slice(field.value.start, Math.min(field.value.end, field.value.start + 40))
    const code = /^(?=\S{0,20}\d)[A-Z]{2,10}(?:[/-][A-Z\d]{1,8}){1,4}(?=\s*$)/.exec(value)
    if (code && amongEventLabels(page, field))
      yield { start: field.value.start, end: field.value.start + code[0].length }
  }
}

function amongEventLabels(page: Page, field: Field): boolean {
  const line = page.lineAt(field.label.start)
  return page.fields.some(
    (one) =>
      one.key !== null &&
      EVENT_KEYS.has(one.key) &&
      one !== field &&
      Math.abs(page.lineAt(one.label.start) - line) === 1,
  )
}

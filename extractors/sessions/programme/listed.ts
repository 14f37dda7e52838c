/** The entries of an agenda that prints neither clocks nor labels. */
import type { Line, Span } from '../../page.js'
import { readBody } from '../body.js'
import { roman, type SessionLabel } from '../label.js'
import { nameAt, readPeople } from '../people.js'
import { EMPTY_ROW } from './emptyRow.js'
import { numberedOn } from './numbered.js'
import type { Reading } from './reading.js'

const OFFSET = /^\d{1,3}\s?(?:'|min(?:ute)?s?\.?)(?:\s{2,}|\t|\s?[:-]\s)\s{0,20}(?=\p{L})/u

/** An entry of an agenda that prints neither clocks nor labels. */
export function readListed(reading: Reading, line: Line, words: string, span: Span): void {
  const { text } = reading
  // "IV.  Laudatio", its speaker indented below.
  const above = reading.plain[reading.plain.length - 1]
  if (
    above &&
    line.kind !== 'item' &&
    line.index - above.lastLine === 1 &&
    line.indent > above.indent &&
    words.length < 120
  ) {
    // "(Mrs. Jane Roe)" below "Treasurer's statement"
    const inner =
      text[span.start] === '(' && text[span.end - 1] === ')' ? { start: span.start + 1, end: span.end - 1 } : span
    const people = nameAt(text, inner.start, inner.end, 0.4) ? readPeople(text, inner.start, inner.end, null, 0.4) : []
    if (people.length > 0) {
      above.people.push(...people)
      above.lastLine = line.index
      return
    }
  }
  // "10'   Three cases": minutes from the beginning.
  const offset = OFFSET.exec(words)
  if (offset) span = { start: span.start + offset[0].length, end: span.end }
  const numbered = offset !== null || line.kind === 'item' || (line.kind === 'heading' && numberedOn(reading, line))
  if (!numbered && (words.length > 110 || /[.:]$/.test(words) || line.kind === 'heading')) return
  if (words.length > 240 || /https?:|@/.test(words)) return
  const before = reading.plain[reading.plain.length - 1]
  if (!numbered && (before ? line.index - before.lastLine > 1 : line.index - reading.opened > 3)) return
  // A line of wrapped prose is no entry.
  const block = reading.page.blocks[line.block]
  if (!numbered && block && block.first !== block.last) return
  // "4. Accounts of 2025 (Jane Roe," / "   treasurer; Peter Marsh, auditor)": its brackets take in the next line.
  const end = numbered
    ? reading.wrapped(line, { ...EMPTY_ROW, start: span.start, end: line.end, body: span.start, bodyEnd: span.end })
    : span.end
  const body = readBody(text, span.start, end)
  if (!body.title && body.people.length === 0) return
  reading.plain.push({
    start: span.start,
    end,
    line: line.index,
    indent: line.indent,
    lastLine: lastOf(reading, line, end),
    cue: numbered ? 'agenda-item' : 'agenda-line',
    cluster: reading.cluster,
    agenda: true,
    clock: body.clock,
    day: body.day ?? reading.day,
    label: numbered ? romanLabel(line) : null,
    title: body.title,
    people: body.people,
    room: body.room,
    description: body.description,
    kind: null,
    personFirst: body.personFirst,
  })
}

/** The line that an entry ends on. */
const lastOf = (reading: Reading, line: Line, end: number): number =>
  Math.max(line.index, reading.page.lineAt(Math.max(line.start, end - 1)))

/** "IV.  Laudatio": the Roman number of an order of ceremony is its label. */
function romanLabel(line: Line): SessionLabel | null {
  const digits = /^[IVX]{1,5}(?=\.?$)/.exec(line.marker)
  const ordinal = digits ? roman(digits[0]) : null
  if (!digits || ordinal === null) return null
  const span = { start: line.start, end: line.start + digits[0].length }
  return { span, ordinal, kind: 'session', end: line.body, firm: true, code: null }
}

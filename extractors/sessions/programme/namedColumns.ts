/** Tables whose head names what each column holds: "Time | Title | Speaker | Room". */
import type { Line, Span } from '../../page.js'
import { cellsOf, trim } from '../cells.js'
import { clockAt } from '../clock.js'
import { type ColumnHead, columnHead } from '../columnHeads.js'
import { dayAt } from '../day.js'
import { readPeople, roleAt } from '../people.js'
import { readRow } from '../rows.js'
import type { NamedColumn } from './namedColumn.js'
import type { Reading } from './reading.js'

/** Do the words of a line head a column of hours, one of titles, and one of people or rooms? */
export function namedColumns(text: string, line: Line): NamedColumn[] | null {
  if (line.end - line.start > 160) return null
  const cells = placed(text, line)
  if (cells.length < 3 || cells.length > 8) return null
  const columns: NamedColumn[] = []
  for (const { span, column } of cells) {
    const head = columnHead(text.slice(span.start, span.end))
    if (!head) return null
    columns.push({ head, column })
  }
  const has = (head: ColumnHead): boolean => columns.some((one) => one.head === head)
  // "Time | Session | Speaker": without titles the label is the title.
  const titled = has('title')
    ? columns
    : columns.map((one) => (one.head === 'label' ? { ...one, head: 'title' as const } : one))
  return has('time') && titled.some((one) => one.head === 'title') && (has('people') || has('room')) ? titled : null
}

/** Reads a row below such a head; false where it does not begin with an hour in its column. */
export function readNamedRow(reading: Reading, line: Line): boolean {
  const { text } = reading
  const cells = placed(text, line)
  const at = new Map<ColumnHead, Span>()
  for (const { span, column } of cells) {
    const near = reading.columns.find((one) => Math.abs(one.column - column) <= (barred(text, line) ? 0 : 2))
    // A cell that stands under no head: the columns are not in step.
    if (!near) return false
    if (!at.has(near.head)) at.set(near.head, span)
  }
  const time = at.get('time')
  const title = at.get('title')
  // "Monday | 09:00-12:00 | Basics of GIS": the day holds for the rows below it.
  const date = at.get('date')
  const day = date ? dayAt(text, date.start, date.end) : null
  if (day) reading.day = day
  // "| | Finding the judge | Jane Roe |": another at the hour above.
  if (
    !time &&
    title &&
    barred(text, line) &&
    reading.columns.length > 0 &&
    reading.lastAnchor > 0 &&
    cells.length > 1
  ) {
    const row = readRow(text, title.start, title.end, false)
    if (!row.clock && /\p{L}{3}/u.test(text.slice(title.start, title.end))) {
      reading.open(line, { ...row, start: line.start, day: null }, 'named-columns')
      const people = at.get('people')
      if (people) reading.item!.people.push(...readPeople(text, people.start, people.end, null, 0.3))
      reading.item!.room ??= at.get('room') ?? null
      return true
    }
  }
  const clock = time ? clockAt(text, time.start, time.end) : null
  if (!time || !title || !clock || clock.end < time.end - 1) return false
  const label = at.get('label')
  const row = readRow(text, label ? label.start : title.start, title.end, false)
  reading.open(
    line,
    {
      ...row,
      start: line.start,
      clock: clock.value,
      day: row.day ?? reading.day,
      body: label ? title.start : row.body,
    },
    'named-columns',
  )
  const item = reading.item!
  const length = at.get('length')
  const until = length && clock.value.end === null ? clockAt(text, length.start, length.end) : null
  if (until && item.clock) item.clock = { ...item.clock, end: until.value.start, endSpan: until.value.startSpan }
  const people = at.get('people')
  if (people) {
    const role = roleAt(text, people.start, people.end)
    const named = readPeople(text, role ? role.end : people.start, people.end, role?.role ?? null, 0.3)
    const body = at.get('body')
    // "| 09:15 | Deep ice | Jane Roe | Acme |" below "| Time | Title | Speaker | Affiliation |"
    item.people.push(
      ...(body && named.length === 1 ? [{ ...named[0]!, affiliation: named[0]!.affiliation ?? body }] : named),
    )
  }
  const room = at.get('room')
  if (room && /[\p{L}\d]/u.test(text.slice(room.start, room.end))) item.room ??= room
  const next = [...at.values()].filter((one) => one.start > title.start).sort((a, b) => a.start - b.start)[0]
  if (next && !barred(text, line))
    item.columns = { from: columnIn(line, title.start), next: columnIn(line, next.start), line: line.index }
  item.end = Math.max(item.end, line.end)
  item.lastLine = line.index
  return true
}

const columnIn = (line: Line, at: number): number => at - line.start + line.indent
const barred = (text: string, line: Line): boolean => {
  const words = text.slice(line.start, line.end)
  return words.includes('|') || words.includes('\t')
}

/** The cells of a line and where each stands; between bars or tabs an empty cell counts. */
function placed(text: string, line: Line): { span: Span; column: number }[] {
  if (!barred(text, line))
    return cellsOf(text, line.start, line.end).map((span) => ({ span, column: columnIn(line, span.start) }))
  const first = firstBar(text, line)
  const words = text.slice(first, line.end)
  const mark = words.includes('|') ? '|' : '\t'
  const out: { span: Span; column: number }[] = []
  let from = words.startsWith(mark) && mark === '|' ? 1 : 0
  for (let column = 0; from <= words.length; column++) {
    const found = words.indexOf(mark, from)
    const to = found < 0 ? words.length : found
    const span = trim(text, first + from, first + to)
    if (span.end > span.start) out.push({ span, column })
    if (found < 0) break
    from = to + 1
  }
  return out
}

/** Where the cells of a line begin: at the bar that opens it, which layout may take for a bullet. */
function firstBar(text: string, line: Line): number {
  let at = line.start
  while (at > 0 && text[at - 1] !== '\n' && line.start - at < 4) at--
  while (at < line.start && text[at] !== '|') at++
  return at
}

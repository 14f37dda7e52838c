/** Rows that begin with several clocks: one for each zone, or a start and an end. */
import type { Line } from '../../page.js'
import { cellsOf, trim } from '../cells.js'
import { clockAt } from '../clock.js'
import { readRow } from '../rows.js'
import type { Reading } from './reading.js'

const ZONES = /\b(?:UTC|GMT|[A-Z]{1,4}T|local(?: time)?)\b/

/** "04:30   05:30   10:00   Welcome" below a head of zones; "09:00 | 09:30 | Registration" is a start and an end. */
export function readClockColumns(reading: Reading, line: Line): boolean {
  const { text } = reading
  const first = text.charCodeAt(line.start)
  const barred = first === 124
  if (!barred && !(first >= 48 && first <= 57) && line.kind !== 'row' && !ZONES.test(text.slice(line.start, line.end)))
    return false
  const cells = cellsOf(text, line.start, line.end)
  if (cells.length < 3) return false
  const clocks: NonNullable<ReturnType<typeof clockAt>>[] = []
  for (const cell of cells) {
    const clock = clockAt(text, cell.start, cell.end)
    if (!clock || clock.end < cell.end) break
    clocks.push(clock)
  }
  if (clocks.length === 0) {
    const heads = cells.map((cell) => text.slice(cell.start, cell.end))
    const zoned = heads.filter((head) => ZONES.test(head)).length
    if (zoned < 2 || heads.some((head) => head.length > 40)) return false
    // The place of the event is the one that the page speaks of most; failing that, what is called local.
    const said = heads.slice(0, -1).map((head) => {
      const place = /^\p{Lu}\p{Ll}{2,}/u.exec(head)?.[0].toLowerCase()
      return /\blocal\b/i.test(head) ? 99 : place ? reading.page.index.at([place]).length : 0
    })
    reading.zoneColumn = said.indexOf(Math.max(...said))
    reading.close()
    reading.lastAnchor = line.index
    return true
  }
  if (clocks.length < 2 || clocks.length >= cells.length) return false
  const [start, end] = clocks
  const zoned = reading.zoneColumn >= 0 && reading.zoneColumn < clocks.length
  if (!zoned && (clocks.length !== 2 || start!.value.end || end!.value.end)) return false
  const clock = zoned
    ? clocks[reading.zoneColumn]!.value
    : { ...start!.value, end: end!.value.start, endSpan: end!.value.startSpan }
  const row = readRow(text, cells[clocks.length]!.start, trim(text, line.start, line.end).end, false)
  reading.open(line, { ...row, start: trim(text, line.start, line.end).start, clock, day: null }, 'clock-columns')
  return true
}

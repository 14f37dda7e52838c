/** Rows that hold several items: one thing at several hours, several sessions at one. */
import type { Line } from '../../page.js'
import { cellsOf, trim } from '../cells.js'
import { clockAt } from '../clock.js'
import type { Item } from '../item.js'
import { labelAt } from '../label.js'
import { isRoom } from '../roomNames.js'
import type { Row } from '../rows.js'
import type { Reading } from './reading.js'

const AND_CLOCK = /\s?(?:,|&|\/|\+|,?\s(?:and|y|e|et|ed|und))\s{0,2}(?=\d)/y

/** "11.15, 13.15 & 15.15   Knot Academy": one item at several hours. */
export function readRepeated(reading: Reading, line: Line, row: Row): boolean {
  const { text } = reading
  const clocks = [row.clock!]
  let at = row.clock!.endSpan?.end ?? row.clock!.startSpan.end
  for (let i = 0; i < 6; i++) {
    AND_CLOCK.lastIndex = at
    if (!AND_CLOCK.test(text)) break
    const clock = clockAt(text, AND_CLOCK.lastIndex, row.end)
    if (!clock) break
    clocks.push(clock.value)
    at = clock.end
  }
  if (clocks.length < 2 || !/^\s{2,}|^\t|^\s?[:|-]\s/.test(text.slice(at, row.end))) return false
  const body = trim(text, at, row.bodyEnd).start
  for (const clock of clocks) {
    reading.open(line, { ...row, clock, start: clock.startSpan.start, body }, 'repeated-row')
  }
  return true
}

/** "11.30-13.00   Session 1A. Wax   Session 1B. Radio": items of one clock, side by side. */
export function readParallel(reading: Reading, line: Line, row: Row): boolean {
  const { text } = reading
  const cells = cellsOf(text, row.label!.span.start, row.bodyEnd)
  if (cells.length < 2 || cells.length > 6) return false
  const labels = cells.map((cell) => labelAt(text, cell.start, cell.end))
  if (!labels.every((one) => one?.firm)) return false
  // "Workshop: Build a ratchet      Lab 1": a room.
  if (labels.some((one, i) => i > 0 && one!.end >= cells[i]!.end && isRoom(text.slice(cells[i]!.start, cells[i]!.end))))
    return false
  const side: Item[] = []
  for (const [i, cell] of cells.entries()) {
    reading.open(
      line,
      { ...row, start: cell.start, end: cell.end, label: labels[i]!, body: labels[i]!.end, bodyEnd: cell.end },
      'parallel-cell',
    )
    side.push(reading.item!)
  }
  reading.side = side
  return true
}

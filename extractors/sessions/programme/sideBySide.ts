/** Rows that hold several items: one thing at several hours, several sessions at one. */
import type { Line } from '../../page.js'
import { cellsOf, trim } from '../cells.js'
import { clockAt } from '../clock.js'
import type { Item } from '../item.js'
import { labelAt } from '../label.js'
import { isRoom } from '../roomNames.js'
import type { Row } from '../rows.js'
import { PARALLEL } from './parallel.js'
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

// "A. Drought memory (room 1)", "B: Kilns"
const LETTERED = /^([A-H])(?:\s?[:)-]|\.)\s{1,3}(?=[\p{L}"])/u

// "… (room 1) / B. …", "…; B) …"
const NEXT_LETTER = /\s{0,2}[/;|,]\s{1,2}(?=[B-H](?:\s?[:)-]|\.)\s{1,3}[\p{L}"])/gu

/** "11:15  Parallel sessions: A. Wax (room 1) / B. Radio (room 2)": what is held at one hour, told on one line. */
export function readTracks(reading: Reading, line: Line, row: Row): boolean {
  const { text } = reading
  const words = text.slice(row.body, row.bodyEnd)
  const lead = LEAD.exec(words)
  if (!lead || !PARALLEL.test(lead[1]!)) return false
  const end = reading.wrapped(line, row)
  const cells: { start: number; end: number }[] = []
  let at = row.body + lead[0].length
  const rest = text.slice(at, end)
  let letter = 'A'.charCodeAt(0)
  for (const cut of rest.matchAll(NEXT_LETTER)) {
    const next = row.body + lead[0].length + cut.index + cut[0].length
    if (text.charCodeAt(next) !== ++letter) return false
    cells.push({ start: at, end: next - cut[0].length })
    at = next
  }
  if (cells.length === 0) return false
  cells.push({ start: at, end })
  reading.open(
    line,
    { ...row, end: row.body + lead[1]!.length, bodyEnd: row.body + lead[1]!.length, trailing: true },
    'clock-row',
  )
  const whole = reading.item!
  for (const cell of cells) {
    const mark = LETTERED.exec(text.slice(cell.start, cell.end))!
    const body = cell.start + mark[0].length
    reading.open(
      line,
      { ...row, start: cell.start, end: cell.end, body, bodyEnd: cell.end, trailing: true },
      'parallel-cell',
    )
    const part = reading.item!
    part.kind = 'session'
    part.clock = whole.clock
  }
  return true
}

// "Parallel sessions: A. …"
const LEAD = /^([^:]{4,40}):\s{1,3}(?=A(?:\s?[:)-]|\.)\s{1,3}[\p{L}"])/u

/** A whole programme in one sentence: "Order of events: 6.30 doors, 7.00 film, 8.15 discussion, 9.30 bar." */
import type { Line } from '../../page.js'
import { trim } from '../cells.js'
import { clockAt } from '../clock.js'
import { readRow } from '../rows.js'
import type { Reading } from './reading.js'

export const INLINE =
  /^(?:[\p{L}]+\s){0,2}(?:agenda|programme?|schedule|order of (?:events|the evening|the day)|running order|timetable|programa|programma|horario|ablauf)\s?:\s*(?=(?:from |at )?\d)/iu

/** A whole programme in one sentence; false where fewer than three clocks stand in order. */
export function readInline(reading: Reading, line: Line, from: number): boolean {
  const { text } = reading
  const block = reading.page.blocks[line.block]
  // A line longer than any margin was not broken by one.
  const whole = line.end - line.start > 100
  const end = Math.max(line.end, block && block.first === line.index && !whole ? block.end : line.end)
  const starts: number[] = []
  const next = /(?:^|[,;.]\s+)(?=\d{1,2}[:.h]?\d{0,2})/g
  const words = text.slice(from, end)
  for (let found = next.exec(words); found; found = next.exec(words)) {
    const at = from + found.index + found[0].length
    if (clockAt(text, at, end)) starts.push(at)
    next.lastIndex++
  }
  if (starts.length < 3) return false
  reading.endAgenda()
  reading.cluster++
  reading.agenda = true
  for (const [i, at] of starts.entries())
    reading.open(line, readRow(text, at, trim(text, at, starts[i + 1] ?? end).end, false), 'inline-row')
  reading.endAgenda()
  reading.skipTo = block ? block.last : line.index
  return true
}

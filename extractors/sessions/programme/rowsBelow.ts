/** What stands below a line: rows with clocks, items with labels. */
import type { Line } from '../../page.js'
import { clockAt } from '../clock.js'
import { labelAt } from '../label.js'
import { type Row, readRow } from '../rows.js'
import type { Reading } from './reading.js'

/** "Samstag, 14. September 2019, 10-16 Uhr, Gemeindehaus": all of its day, above rows without a day and before any other. */
export function headline(reading: Reading, line: Line, row: Row): boolean {
  if (row.day?.parts.year === undefined || !row.clock?.end || reading.items.length > 0 || reading.item) return false
  const { lines } = reading.page
  let next = line.index + 1
  while (next < lines.length && lines[next]!.kind === 'blank') next++
  const below = lines[next]
  if (!below) return false
  const other = readRow(reading.text, below.body, below.end, false)
  return other.clock !== null && other.day === null
}

/** "18:30 doors, pizza" / "19:00 hello from Jane" / "19:10 round one": two more clocks in order begin lines close below. */
export function clocksFollow({ page, text }: Reading, line: Line, clock: NonNullable<Row['clock']>): boolean {
  let last = clock.start.hour * 60 + clock.start.minute
  let found = 0
  for (let i = line.index + 1; i < page.lines.length && i <= line.index + 9; i++) {
    const below = page.lines[i]!
    const code = text.charCodeAt(below.body)
    if (below.kind === 'blank' || !(code >= 48 && code <= 57)) continue
    const next = clockAt(text, below.body, below.end)
    if (!next) continue
    const minutes = next.value.start.hour * 60 + next.value.start.minute
    if (minutes <= last || !/^\s+\p{L}/u.test(text.slice(next.end, next.end + 8))) return false
    last = minutes
    if (++found === 2) return true
  }
  return false
}

/** Does a row with a clock stand below, right there or behind a gap, so that the day heads it? */
export function headsRows({ page, text }: Reading, line: Line): boolean {
  let next = line.index + 1
  while (next < page.lines.length && page.lines[next]!.kind === 'blank') next++
  const below = page.lines[next]
  return below !== undefined && clockAt(text, below.body, below.end) !== null
}

/** Does a labelled item stand right below a day, so that the day is its heading? */
export function headsItems(reading: Reading, line: Line): boolean {
  const next = reading.page.lines[line.index + 1]
  return next !== undefined && next.kind !== 'blank' && labelAt(reading.text, next.body, next.end)?.firm === true
}

/** Days above rows whose hours stand behind their words: "Day 1: Monday, 8 June" / "Lunch      11:30 - 13:00" / "Coffee     15:00". */
import type { Line } from '../../page.js'
import { clockBefore } from '../clock.js'
import { dayAt } from '../day.js'
import type { Day } from '../dayShape.js'
import type { Reading } from './reading.js'

const PROGRAMME = 60

// A column of blanks or a bracket before the hours.
const BEHIND = /(?:\t|\s{3}|\s\()\d{1,2}[:.h]\d{2}\b[^\n\p{L}]{0,12}$/u

/** Do at least two such rows stand below the day, and another day and one such row below these? */
export function opensBehind({ page, text }: Reading, line: Line, day: Day): boolean {
  if (day.parts.month === undefined && day.number === null && day.parts.weekday === undefined) return false
  let rows = 0
  let first = 0
  let days = 1
  for (let i = line.index + 1; i < page.lines.length && i < line.index + PROGRAMME; i++) {
    const one = page.lines[i]!
    if (one.kind === 'blank') continue
    if (rows === 0 && i > line.index + 6) return false
    if (isBehind(text, one)) {
      rows++
      if (days === 1) first++
      else return first > 1
      continue
    }
    const other = dayAt(text, one.body, one.end)
    if (!other || isSame(other, day)) continue
    if (first < 2) return false
    days++
  }
  return false
}

function isBehind(text: string, line: Line): boolean {
  const last = text.charCodeAt(line.end - 1)
  // A digit or a closing bracket.
  if (!((last >= 48 && last <= 57) || last === 41) || line.end - line.start > 160) return false
  return (
    BEHIND.test(text.slice(Math.max(line.body, line.end - 24), line.end)) &&
    clockBefore(text, line.body, line.end) !== null
  )
}

function isSame(one: Day, { parts, number }: Day): boolean {
  return one.number === number && one.parts.day === parts.day && one.parts.weekday === parts.weekday
}

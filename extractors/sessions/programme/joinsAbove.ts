/** Rows that go on with the item above: "Session 1" as a heading, its clock on the next line. */
import type { Line } from '../../page.js'
import { readBody } from '../body.js'
import { trim } from '../cells.js'
import type { Item } from '../item.js'
import type { SessionLabel } from '../label.js'
import { nameAt, readPeople } from '../people.js'
import { isRoom } from '../roomNames.js'
import type { Row } from '../rows.js'
import type { Reading } from './reading.js'

// "14:00-15:15 London | 09:00-10:15 New York"
const ZONED = /^(?:\p{Lu}[\p{L} ]{2,18}\s?[|/·]\s?\d[^\n]{3,80}|(?:[A-Z]{2,5}T|UTC|GMT)(?:\s?[|/·]\s?\d[^\n]{3,80})?)$/u

/** Words of a row that complete the item above: its label, its title, its hour or its people. */
export function joinsAbove(reading: Reading, line: Line, row: Row): boolean {
  const { text, item } = reading
  const { label } = row
  const bodyless = text.slice(row.body, row.bodyEnd).trim() === ''
  // A clock on a line of its own, then "Session 1: …": one item.
  if (
    item?.clock &&
    !row.clock &&
    label &&
    !item.label &&
    !item.title &&
    item.people.length === 0 &&
    !blankBefore(line, item)
  ) {
    item.label = label
    reading.fill(item, line, row.body, row.bodyEnd)
    return true
  }
  // "Week 1 (from 2 Feb)", then "Module 1: Heat, time and the vial": one item.
  if (
    item &&
    !row.clock &&
    label?.firm &&
    item.label?.ordinal != null &&
    !item.title &&
    !item.clock &&
    item.people.length === 0 &&
    !bodyless &&
    line.index - item.lastLine <= 2 &&
    (line.indent > item.indent || item.day)
  ) {
    item.label = label
    reading.fill(item, line, row.body, row.bodyEnd)
    return true
  }
  // "1200-1330   A1  Counting slums" / "            B1  Tide gauges": side by side, at one hour.
  if (
    item?.clock &&
    !row.clock &&
    !row.day &&
    label !== null &&
    item.label != null &&
    line.index - item.lastLine === 1 &&
    (label.code != null && item.label.code != null
      ? label.code !== item.label.code && label.ordinal === item.label.ordinal
      : isBeside(text, item.label, label))
  ) {
    reading.open(line, { ...row, clock: item.clock, day: null }, 'parallel-row')
    return true
  }
  // "09.30-11.00  Item 1: Losses" / "    Presentation: Mr. Jane Roe (consultant)": who speaks in it.
  if (
    item &&
    (item.clock || item.label?.ordinal != null) &&
    item.title &&
    !row.clock &&
    !row.day &&
    label?.ordinal === null &&
    label.code === null &&
    line.index - item.lastLine <= 1 &&
    line.indent > item.indent
  ) {
    const body = readBody(text, row.body, row.bodyEnd)
    if (!body.title && body.people.length > 0) {
      item.people.push(...body.people)
      item.lastLine = line.index
      item.end = row.bodyEnd
      return true
    }
  }
  // "Session 1" as a heading, its clock on the next line: "09:00-12:30, Room Aurora".
  const room = !bodyless && isRoom(text.slice(row.body, row.bodyEnd))
  const zoned = !bodyless && ZONED.test(text.slice(row.body, row.bodyEnd))
  if (
    item &&
    row.clock &&
    !label &&
    (bodyless || room || zoned) &&
    item.label &&
    !item.clock &&
    line.index - item.lastLine <= 2
  ) {
    item.clock = row.clock
    if (room) item.room ??= trim(text, row.body, row.bodyEnd)
    item.lastLine = line.index
    return true
  }
  return false
}

/** Does a row give its hour and its people to the panel above that has neither? */
export function givesHour(reading: Reading, line: Line, row: Row): boolean {
  const { text, item } = reading
  const { label } = row
  // "Panel A - Island councils", then "9.15 am   Mayor Glenys Farquhar-Bruny, King Island Council": the panel's clock and people.
  if (
    item?.label &&
    item.title &&
    !item.clock &&
    row.clock &&
    !label &&
    !row.day &&
    line.index - item.lastLine === 1 &&
    nameAt(text, row.body, row.bodyEnd, 0.4) &&
    readBody(text, row.body, row.bodyEnd).title === null
  ) {
    const people = readPeople(text, row.body, row.bodyEnd, null, 0.4)
    if (people.length > 0) {
      item.clock = row.clock
      item.people.push(...people)
      item.end = row.bodyEnd
      item.lastLine = line.index
      return true
    }
  }
  return false
}

// "Track 1: …" / "Track 2: …", "Session 3A: …" / "Session 3B: …" below one hour.
const BESIDE =
  /^(?:parallel|concurrent|simult|track|stream|strand|break-?out|group|room|grupo|gruppe|groupe|gruppo|trilha|eje|axe)/i

// "Taller A: …" / "Taller B: …"
const LETTERED = /^(?:workshop|taller|atelier|oficina|laboratorio|session|sesi[oó]n|sess[aã]o|panel|mesa) [A-H]$/i

function isBeside(text: string, above: SessionLabel, label: SessionLabel): boolean {
  const one = text.slice(above.span.start, above.span.end)
  const other = text.slice(label.span.start, label.span.end)
  if (one === other || one.split(/\s/)[0] !== other.split(/\s/)[0]) return false
  return BESIDE.test(other) || LETTERED.test(other) || (label.ordinal !== null && label.ordinal === above.ordinal)
}

function blankBefore(line: Line, item: Item): boolean {
  return line.index - item.lastLine > 2
}

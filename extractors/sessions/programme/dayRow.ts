/** Rows that open with a day: the heading of what follows, an item of its own, or an occasion. */
import { citiesNamed } from '../../gazetteer.js'
import type { Line } from '../../page.js'
import { clockAt } from '../clock.js'
import { dayAt } from '../day.js'
import type { Day } from '../dayShape.js'
import { isPlace, isRoom } from '../roomNames.js'
import { type Row, readRow } from '../rows.js'
import { opensBehind } from './behind.js'
import type { Reading } from './reading.js'
import { headsRows } from './rowsBelow.js'

/** A day, with a clock or a room at most: it heads the rows below, or is an occasion of its own. */
export function readDayHeading(reading: Reading, line: Line, row: Row, day: Day): void {
  // "Thursday, August 8th, 6:30-8:30pm" above rows is their day; alone it is an occasion.
  if (row.clock && !reading.agenda && !opensDay(reading, line, row)) {
    reading.occasions.push({ line: line.index, row })
    reading.close()
    return
  }
  if (!reading.agenda && (row.clock || opensBehind(reading, line, day))) {
    reading.agenda = true
    reading.cluster++
    reading.opened = line.index
    reading.lastAnchor = line.index
  }
  reading.day = day
  if (reading.agenda || reading.near(line)) reading.lastAnchor = line.index
  reading.close()
  const rest = reading.text.slice(row.body, row.bodyEnd).trimEnd()
  if (rest) {
    reading.place = { start: row.body, end: row.body + rest.length }
    reading.placeLine = line.index
  }
}

/** "Thursday 20 March: Field visit" is an item; "Day 1 - Theme" a heading with a theme. */
export function readDayRow(reading: Reading, line: Line, row: Row): boolean {
  const { text } = reading
  if (!row.day) return false
  if (!reading.agenda && opensBehind(reading, line, row.day)) {
    reading.agenda = true
    reading.cluster++
    reading.opened = line.index
  }
  if (!(reading.agenda || reading.near(line))) {
    // "Wednesday 8 October 2025 - Polar Institute" above rows with clocks opens a programme as well.
    if (row.day.parts.month === undefined || !headsRows(reading, line) || !otherDayBelow(reading, line, row.day))
      return false
    reading.day = row.day
    reading.close()
    return true
  }
  // "Thursday 20 March: Field visit" is an item; "Day 1 - Theme" a heading with a theme.
  reading.day = row.day
  reading.lastAnchor = line.index
  reading.close()
  const heads = headsRows(reading, line)
  if (row.day.number !== null && Object.keys(row.day.parts).length === 0 && heads) return true
  if (!/^[:,|(\t-]|^\s/.test(text.slice(row.day.span.end, row.day.span.end + 1))) return false
  // "Tuesday 5 April 2022, Berlin" behind the items: when and where, and no item.
  const town = text.slice(row.body, row.bodyEnd).replace(/[.!]?\s*$/, '')
  if (
    row.day.parts.month !== undefined &&
    (placed(town) || (town.length < 40 && citiesNamed(town.split(',')[0]!).length > 0))
  )
    return true
  if (heads && isPlace(town) && !isRoom(town)) return true
  // "Thursday 17 - Sala Norte" above rows with clocks: the day and its room.
  const below = isRoom(town) ? reading.page.lines[line.index + 1] : undefined
  if (below && clockAt(text, below.body, below.end)) {
    reading.place = { start: row.body, end: row.body + town.length }
    reading.placeLine = line.index
    return true
  }
  reading.open(line, row, 'day-row')
  labelByDay(reading, row.day)
  return true
}

/** "Jour 2 : mardi 4 février - L'atelier", "1ª giornata: 6 marzo, 9.30-13.00, Dati": the number of the day is the item's label. */
export function labelByDay({ text, item }: Reading, day: Day): void {
  const named = day.number === null ? null : DAY_LABEL.exec(text.slice(day.span.start, day.span.end))
  if (!named || !item || item.label) return
  item.label = {
    span: { start: day.span.start, end: day.span.start + named[0].length },
    ordinal: day.number,
    kind: 'session',
    end: day.span.end,
    firm: true,
    code: null,
  }
}

const DAY_LABEL = /^[\p{L}\dªº]+\.?\s{1,2}[^\s:,]{1,8}/u

const STREET =
  /^(?:(?:rue|avenue|boulevard|place|quai|calle|avenida|plaza|rua|pra[çc]a|via|piazza|viale)\s|\d{1,4}(?: bis)?,? (?:rue|avenue|boulevard|place|quai)\s)|\d\s?[a-z]?$|\b(?:street|road|avenue|square|lane)$|(?:stra(?:ß|ss)e|platz|allee|gasse)\s\d/iu

/** "Archives départementales, salle de conférences, 2 rue Auguste-Prudhomme": is one of the parts a room or a street? */
function placed(words: string): boolean {
  const parts = words.split(/,\s+/)
  return parts.length > 1 && parts.some((part, i) => isRoom(part) || (i > 0 && STREET.test(part)))
}

const PROGRAMME = 60

/** Does another day head rows further below? One alone is the day of the event. */
function otherDayBelow(reading: Reading, line: Line, { parts }: Day): boolean {
  const { lines } = reading.page
  for (let i = line.index + 2; i < lines.length && i < line.index + PROGRAMME; i++) {
    const one = lines[i]!
    const other = one.kind === 'blank' ? null : dayAt(reading.text, one.body, one.end)
    if (other && other.parts.month !== undefined && other.parts.day !== parts.day) return headsRows(reading, one)
  }
  return false
}

/** Nothing, or a room: "Monday, 2 November | 10:00-16:00 | Room 4". */
export function isRest(text: string, { body, bodyEnd }: Row): boolean {
  const rest = text.slice(body, bodyEnd).trim()
  return rest === '' || isRoom(rest)
}

/** "Venerdì 12 maggio, ore 15.30 - 19.00" above "Saluti", talks and "ore 18.15 Dibattito", and another such day below: a programme's days with their hours. */
function opensDay({ page, text }: Reading, line: Line, row: Row): boolean {
  if (!row.day || !row.clock?.end || row.day.parts.month === undefined) return false
  // With its year the day may be an event of its own: several rows make it one of a programme.
  const least = row.day.parts.year === undefined ? 1 : 2
  let rows = 0
  for (let i = line.index + 1; i < page.lines.length && i < line.index + PROGRAMME; i++) {
    const one = page.lines[i]!
    if (one.kind === 'blank') continue
    const other = readRow(text, one.body, one.end, false)
    if (other.day?.parts.month !== undefined && other.day.parts.day !== row.day.parts.day) {
      return rows >= least && other.clock?.end != null && isRest(text, other)
    }
    if (other.clock || other.label?.firm) rows++
  }
  return false
}

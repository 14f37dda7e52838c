/** Lines below an item that say what they tell of it: "Title: …", "Time: …", "Room A: …", "Speakers:". */
import type { Line, Span } from '../../page.js'
import { readBody } from '../body.js'
import type { Body } from '../bodyShape.js'
import { clockAt } from '../clock.js'
import { dayAt } from '../day.js'
import type { Item } from '../item.js'
import { readPeople, roleAt } from '../people.js'
import { isRoom } from '../roomNames.js'
import { EMPTY_ROW } from './emptyRow.js'
import type { Reading } from './reading.js'

const WHEN_LABEL =
  /^(?:dates?|times?|when|date and time|date & time|fecha|hora|horario|data|quando|heure|horaire|ora|orario|datum|uhrzeit|zeit|termin)\s?:\s*/i

const skipMarks = (text: string, at: number, end: number): number => {
  let i = at
  while (i < end && /[\s,;|-]/.test(text[i]!)) i++
  return i
}

const TITLE_LABEL = /^(?:title|talk title|topic|t[ií]tulo|titre|titolo|titel|thema|tema)\s?:\s+(?=\S)/i

/** "Title: …", "Time: …", "Room A: …", "Speaker: …": a line that says what it tells of the item above. */
export function readLabelledLine(reading: Reading, item: Item, line: Line, span: Span, { start, end }: Span): boolean {
  const { text } = reading
  const words = text.slice(start, end)
  // "Title: Percolation on thin strips" below "Speaker: Jane Roe (Warwick)"
  const titled = item.title ? null : TITLE_LABEL.exec(words)
  if (titled) {
    reading.fill(
      item,
      line,
      start + titled[0].length,
      reading.wrapped(line, { ...EMPTY_ROW, start, end: line.end, body: start, bodyEnd: span.end }),
    )
    return true
  }
  // "Session 1" / "Date: 7 March 2023" / "Time: 14:00-15:00"
  if (!item.title || (item.label && !item.clock)) {
    const when = WHEN_LABEL.exec(words)
    const at = start + (when?.[0].length ?? 0)
    const day = when && !item.day ? dayAt(text, at, end) : null
    const clock = when ? clockAt(text, day ? skipMarks(text, day.span.end, end) : at, end) : null
    if (day) item.day = day
    if (clock) item.clock ??= clock.value
    if (day || clock) {
      item.lastLine = line.index
      item.end = end
      return true
    }
  }
  // "10:00-11:00" / "Room A: Maps for beginners - Jane Roe" / "Room B: …": at one hour, side by side.
  const place =
    item.clock && reading.page.fieldAt(line.start)?.key !== 'room'
      ? /^([^:\n]{3,40}?)(?::\s+|\s-\s|\t\s*)(?=\S)/.exec(words)
      : null
  if (place && isRoom(place[1]!)) {
    const body = readBody(text, start + place[0].length, end)
    if (body.title || body.people.length > 0) {
      besides(reading, item, line, { start, end }, { start, end: start + place[1]!.length }, body)
      return true
    }
  }
  // "Session A (10.00 - 11.00)" / "Witnesses:" / names; "14:00 - 15:00" / "Speaker: Jane Roe"
  const said = !item.title ? roleAt(text, start, Math.min(text.length, span.end + 24)) : null
  if (said?.colon) {
    if (said.end < end) item.people.push(...readPeople(text, said.end, end, said.role, 0.15))
    item.personFirst = true
    item.lastLine = line.index
    item.end = end
    return true
  }
  return false
}

/** One of several items at the hour of the line above, each in its room. */
function besides(reading: Reading, item: Item, line: Line, span: Span, room: Span, body: Body): void {
  item.lastLine = line.index
  if (!item.title && !item.room && item.people.length === 0) {
    Object.assign(item, { title: body.title, people: body.people, room, description: body.description, end: span.end })
    return
  }
  reading.items.push({
    ...item,
    ...span,
    line: line.index,
    cue: 'room-row',
    label: null,
    titleRest: [],
    title: body.title,
    people: body.people,
    room,
    description: body.description,
    kind: body.kind,
    personFirst: body.personFirst,
  })
}

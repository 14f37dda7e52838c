/** Takes the words of a row apart: title, people, room, day. "The Scorecards — Teresita Abrenica, PBN", "“Title” by X (Room 5)". */

import { BODY, isJob } from '../people/words.js'
import type { Body } from './bodyShape.js'
import { cellsOf } from './cells.js'
import { clockAt } from './clock.js'
import { dayAt } from './day.js'
import { nameAt, readPeople, roleAt } from './people.js'
import { isRoom } from './roomNames.js'
import { bracketedRoom } from './rooms.js'
import { readTitle } from './title.js'

/** Reads `start`..`end` of a row, behind its clock and label. */
export function readBody(text: string, start: number, end: number): Body {
  const body: Body = {
    title: null,
    people: [],
    room: null,
    day: null,
    clock: null,
    description: null,
    until: null,
    kind: null,
    personFirst: false,
  }
  // A row is short; what is longer is a text that began like one.
  if (end - start > 800) return body
  const bracket = bracketedRoom(text, start, end)
  if (bracket) body.room = bracket.room
  const cells = cellsOf(text, start, bracket ? bracket.from : end)
  // " 4   Treasurer's report": the number counts the items.
  if (cells.length > 1 && /^\d{1,2}$/.test(text.slice(cells[0]!.start, cells[0]!.end))) cells.shift()
  let title = cells[0] ?? null
  // "Panel 3 | Room 2 | Open standards": the room came first.
  if (cells.length > 1 && title && isRoom(text.slice(title.start, title.end))) {
    body.room = title
    title = cells[1]!
    cells.splice(0, 1)
  }
  // "Ruth Amos | Lead and light": who speaks stands in a cell before the title.
  if (cells.length > 1 && title && nameAt(text, title.start, title.end, 0.5)?.end === title.end && !body.room) {
    const next = text.slice(cells[1]!.start, cells[1]!.end)
    if (
      /\p{L}{3}/u.test(next) &&
      !nameAt(text, cells[1]!.start, cells[1]!.end, 0.45) &&
      !isRoom(next) &&
      !BODY.test(next) &&
      !isJob(next)
    ) {
      body.people.push(...readPeople(text, title.start, title.end, null, 0.5))
      title = cells[1]!
      cells.splice(0, 1)
    }
  }
  for (const cell of cells.slice(1)) {
    const words = text.slice(cell.start, cell.end)
    const day = body.day ? null : dayAt(text, cell.start, cell.end)
    const clock = body.clock || day ? null : clockAt(text, cell.start, cell.end)
    if (day && day.span.end >= cell.end - 1) body.day = day
    else if (clock && clock.end >= cell.end - 1) body.clock = clock.value
    else if (!body.room && isRoom(words)) body.room = cell
    else {
      const role = roleAt(text, cell.start, cell.end)
      const people = readPeople(text, role ? role.end : cell.start, cell.end, role?.role ?? null, role ? 0.15 : 0.45)
      if (people.length > 0) body.people.push(...people)
      else if (title && /^[-.]*$/.test(text.slice(title.start, title.end))) title = cell
      // "Who we are | Announcements": one item in three words.
      else if (title && !body.room && /^\s?\|\s?$/.test(text.slice(title.end, cell.start)))
        title = { start: title.start, end: cell.end }
      else body.description ??= cell
    }
  }
  if (title) readTitle(text, title, body)
  // "Jane Roe (Uppsala)       Sparse graphs": the speaker's column came first.
  if (!body.title && body.personFirst && body.description && cells.length > 1 && cells[0] === title) {
    body.title = body.description
    body.description = null
    body.personFirst = false
  }
  return body
}

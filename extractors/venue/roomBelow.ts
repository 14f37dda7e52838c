/** The room of a house, on the line below its address. */
import type { Find, VenueValue } from '../candidate.js'
import type { Page, Span } from '../page.js'
import type { Dates } from './dates.js'
import { NAMED_ROOM, ROOM_WORD } from './parts/nouns.js'
import { venueParts } from './parts.js'

/** "Canolfan Penrhyn, Ffordd Gwynedd, Bangor, LL57 1DT\nMain hall, ground floor": the room of the house, on the line below. */
export function withRoomBelow(page: Page, dates: Dates, at: number, span: Span): VenueValue {
  const { text, lines } = page
  const value = venueParts(text, span)
  const below = lines[at + 1]
  if (!value.name || value.room || below?.kind !== 'text' || below.end - below.start > 50) return value
  const said = text.slice(below.start, below.end)
  if (!ROOM_WORD.test(said) && !/\b[Hh]all\b/.test(said)) return value
  if (/[@:?!;]|\b(?:is|are|will)\b/.test(said) || dates.between(below.start, below.end)) return value
  const { room } = venueParts(text, { start: span.start, end: below.end })
  return room && room.start === below.start ? { ...value, room } : value
}

// "Sala degli Arazzi", "Room 305 (2nd floor)", and no sentence
const LINE = /^[^.:;!?@]{4,60}$/

/** "Palazzo Gambalunga, Rimini\nSala degli Arazzi": the room that a line of its own gives, for houses of any cue. */
export function* withRooms(page: Page, finds: Iterable<Find<'venue'>>): Generator<Find<'venue'>> {
  for (const find of finds) {
    const { value, span } = find
    const room = value.name && !value.room ? roomLineBelow(page, span) : null
    yield room ? { ...find, value: { ...value, room } } : find
  }
}

function roomLineBelow(page: Page, { end }: Span): Span | null {
  const { text, lines } = page
  const at = page.lineAt(end - 1)
  const below = lines[at + 1]
  if (below?.kind !== 'text' || below.end - below.start > 60 || text.slice(end, lines[at]!.end).trim() !== '')
    return null
  const said = text.slice(below.start, below.end)
  return NAMED_ROOM.test(said) && LINE.test(said) ? { start: below.start, end: below.end } : null
}

/** The room of a house, on the line below its address. */
import type { VenueValue } from '../candidate.js'
import type { Page, Span } from '../page.js'
import type { Dates } from './dates.js'
import { ROOM_WORD } from './parts/nouns.js'
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

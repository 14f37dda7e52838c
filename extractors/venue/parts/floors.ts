/** Floors, which go with the room they are named beside: "Sala degli Armatori, II piano", "AVR, 2/F", "3rd Floor, …". */

import type { Span } from '../../page.js'
import { isSureStreet } from '../street.js'
import { isPlaceRun } from './names.js'
import { BUILDING_WORD, FLOOR, HALL_AT_END, ROOM_WORD } from './nouns.js'
import type { Rule } from './segment.js'

// "2/F Graduate Building", "3rd Floor, …", "on the first floor of the Mitchell Library": a floor before its house
const FLOOR_OF =
  /^((?:on the )?(?:\d{1,2}\/F|[GU]\/F|(?:\d{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Tt]op|[Gg]round) [Ff]loor))(?:,? | (?:of|in|at) (?:the )?)(\p{Lu}.*)$/u

/** "Sala degli Armatori, II piano" */
export const floorOfRoom: Rule = (at) => {
  const { text, parts, one, flat } = at
  if (parts.room && FLOOR.test(flat) && /^,\s*$/.test(text.slice(parts.room.end, one.start))) {
    parts.room = { start: parts.room.start, end: one.end }
    return true
  }
  return false
}

/** "2nd floor, "Kelvin" room": the floor, then the room on it */
export const roomOfFloor: Rule = (at) => {
  const { text, parts, one, flat } = at
  if (
    parts.room &&
    FLOOR.test(text.slice(parts.room.start, parts.room.end)) &&
    // Behind its house a hall is no house: "Marsh Hotel / Level 2, Fern Hall".
    ((ROOM_WORD.test(flat) && !BUILDING_WORD.test(flat)) ||
      (parts.name && parts.name.end <= parts.room.start && HALL_AT_END.test(flat))) &&
    /^(?:,\s*|\s*\n\s*)(?:the\s+)?$/i.test(text.slice(parts.room.end, one.start))
  ) {
    parts.room = { start: parts.room.start, end: one.end }
    return true
  }
  return false
}

/** "AVR, 2/F": initials before a floor are a room's. */
export const floorOfInitials: Rule = (at) => {
  const { text, parts, one, flat } = at
  if (
    parts.name &&
    !parts.room &&
    FLOOR.test(flat) &&
    /^,\s*$/.test(text.slice(parts.name.end, one.start)) &&
    /^[A-Z]{2,5}$/.test(text.slice(parts.name.start, parts.name.end))
  ) {
    parts.room = { start: parts.name.start, end: one.end }
    parts.name = null
    return true
  }
  return false
}

/** "Banyan Hall, 2nd Floor, Guild Premises": what a floor stands behind is no house but a hall of the one that follows. */
export const floorOfHall: Rule = (at) => {
  const { text, parts, one, flat } = at
  if (!parts.name || !parts.room || !/^,\s*$/.test(text.slice(parts.name.end, parts.room.start))) return false
  if (!FLOOR.test(text.slice(parts.room.start, parts.room.end)) || !isHallName(text, parts.name)) return false
  if (!BUILDING_WORD.test(flat) && !/\s(?:Premises|Annexe?|Mansion|Chambers)$/.test(flat)) return false
  if (!/^\p{Lu}/u.test(flat) || isPlaceRun(flat) || isSureStreet(flat)) return false
  parts.room = { start: parts.name.start, end: parts.room.end }
  parts.name = one
  return true
}

const isHallName = (text: string, name: Span): boolean => HALL_AT_END.test(text.slice(name.start, name.end))

/** "2/F Graduate Building": a floor, then its house. */
export const floorOfBuilding: Rule = (at) => {
  const { text, parts, one, flat } = at
  const floor = FLOOR_OF.exec(flat)
  if (floor && BUILDING_WORD.test(floor[2]!) && !ROOM_WORD.test(floor[2]!)) {
    const hall =
      parts.name &&
      !parts.room &&
      (/^[A-Z]{2,5}$/.test(text.slice(parts.name.start, parts.name.end)) || isHallName(text, parts.name))
    if (hall || !parts.name) {
      parts.room = { start: parts.name?.start ?? parts.room?.start ?? one.start, end: one.start + floor[1]!.length }
      parts.name = { start: one.end - floor[2]!.length, end: one.end }
      return true
    }
  }
  return false
}

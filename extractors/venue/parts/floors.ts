/** Floors, which go with the room they are named beside: "Sala degli Armatori, II piano", "AVR, 2/F", "3rd Floor, …". */
import { BUILDING_WORD, FLOOR, ROOM_WORD } from './nouns.js'
import type { Rule } from './segment.js'

// "2/F Graduate Building", "3rd Floor, …": a floor before its house
const FLOOR_OF =
  /^(\d{1,2}\/F|[GU]\/F|(?:\d{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Tt]op|[Gg]round) [Ff]loor),? (\p{Lu}.*)$/u

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
    ROOM_WORD.test(flat) &&
    !BUILDING_WORD.test(flat) &&
    /^,\s*(?:the\s+)?$/i.test(text.slice(parts.room.end, one.start))
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

/** "2/F Graduate Building": a floor, then its house. */
export const floorOfBuilding: Rule = (at) => {
  const { text, parts, one, flat } = at
  const floor = FLOOR_OF.exec(flat)
  if (floor && BUILDING_WORD.test(floor[2]!) && !ROOM_WORD.test(floor[2]!)) {
    const initials = parts.name && !parts.room && /^[A-Z]{2,5}$/.test(text.slice(parts.name.start, parts.name.end))
    if (initials || !parts.name) {
      parts.room = { start: parts.name?.start ?? parts.room?.start ?? one.start, end: one.start + floor[1]!.length }
      parts.name = { start: one.end - floor[2]!.length, end: one.end }
      return true
    }
  }
  return false
}

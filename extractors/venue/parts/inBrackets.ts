/** What brackets behind a room or a house hold: its wing, its other name, its house, its number. "Map Library (Geography Building, 2nd floor)" */

import { HOST_HOUSE, isHouse } from './hostHouse.js'
import { isPlaceRun } from './names.js'
import { BARE_ROOM, BUILDING_WORD, HALL_AT_END } from './nouns.js'
import type { Rule } from './segment.js'

/** "Conference Room 11 (GA Building), United Nations Headquarters": the wing of the room, before its house */
export const wingInBrackets: Rule = ({ text, parts, one, flat, next }) =>
  text[one.start - 1] === '(' &&
  parts.room !== undefined &&
  parts.room !== null &&
  !parts.name &&
  next !== undefined &&
  BUILDING_WORD.test(flat) &&
  BUILDING_WORD.test(text.slice(next.start, next.end)) &&
  isHouse(text.slice(next.start, next.end))

/** "32-G449 (Kiva), Stata Center": the room's other name */
export const otherName: Rule = (at) => {
  const { text, parts, one, flat, isLast } = at
  if (
    parts.room &&
    !parts.name &&
    !isLast &&
    text[one.start - 1] === '(' &&
    /^\s*\($/.test(text.slice(parts.room.end, one.start)) &&
    /^\p{Lu}\p{L}+$/u.test(flat) &&
    !isPlaceRun(flat)
  )
    return true
  return false
}

const LARGER =
  /(?:^(?:Hotel|University|Institute|College|Palais|Palace|Centre|Center)\s|\s(?:Cent(?:re|er)|Pavilion|Palace|College|School|Institute|University|Club|Complex|Museum|Forum|Campus|Resort|Church|Academy)$)/

/** "Map Library (Geography Building, 2nd floor)": the house of the hall, in brackets behind it */
export const houseInBrackets: Rule = (at) => {
  const { text, parts, one, flat } = at
  if (
    !parts.name ||
    parts.room ||
    text[one.start - 1] !== '(' ||
    !/^\s*\($/.test(text.slice(parts.name.end, one.start)) ||
    !(
      /\s(?:Building|Bldg\.?|House|Block|Tower|Wing|Gebäude|Hall)$/.test(flat) ||
      (HALL_AT_END.test(text.slice(parts.name.start, parts.name.end)) && HOST_HOUSE.test(flat))
    ) ||
    /\s(?:Building|House|Tower|Hotel)$/.test(text.slice(parts.name.start, parts.name.end)) ||
    // "India Habitat Centre (Gulmohar Hall)": the hall of what is larger
    (/\sHall$/.test(flat) && LARGER.test(text.slice(parts.name.start, parts.name.end)))
  )
    return false
  parts.room = parts.name
  parts.name = one
  return true
}

/** "Grant Room (3.11)": the room's number */
export const roomNumber: Rule = (at) => {
  const { text, parts, one, flat } = at
  if (
    parts.room &&
    text[one.start - 1] === '(' &&
    /^\s*\($/.test(text.slice(parts.room.end, one.start)) &&
    BARE_ROOM.test(flat)
  )
    return true
  return false
}

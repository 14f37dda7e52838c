/** Which of two names is the room and which the house: "Ruaha Hall, Hotel Morena", "Training Hall of the National Centre". */
import { isNamedWay, isSureStreet } from '../street.js'
import { HOST_HOUSE, isHouse, isStreet } from './hostHouse.js'
import { BLOCK, BUILDING_WORD, FLOOR, HALL_AT_END, ROOM_WORD } from './nouns.js'
import type { Rule } from './segment.js'

// "Small Hall", "the Loft", "Grote Zaal": a part of a house, though it has no number and no noun of a room.
const HALL_OF_HOUSE =
  /^(?:the\s)?(?:Small|Main|Great|Grand|Large|Big|Upper|Lower|Assembly|Dining|Banquet|Seminar|Conference|Lecture|Exhibition|Plenary|Function|Ceremonial|Festive)\s(?:Conference\s|Assembly\s)?Hall$/i

const ROOM_ALONE =
  /^(?:the\s)?(?:Loft|Attic|Cellar|Basement|Lounge|Atrium|Foyer|Courtyard|Rooftop|Ballroom|Crypt|Refectory|Chapter House|Mezzanine|(?:Grote|Kleine|Grand[e]?|Petite?|Gro(?:ß|ss)er?|Kleiner?|Alte|Neue)\s(?:Zaal|Salle|Saal|Aula)|(?:Stora|Lilla|Store|Lille)\s(?:salen?|sal|scenen?))$/i

// "the Old Library, Trinity College": a part of a college that only an adjective names
const PART_OF_COLLEGE =
  /^(?:the\s)?(?:Old|New|Main|Great|Upper|Lower|Small|Long|North|South|East|West|Senior|Junior)\s(?:Library|Chapel|Gallery|Refectory|Theatre|Common\sRoom|Combination\sRoom|Parlour|Cloisters?|Barn|Hall)$/i

const COLLEGE =
  /(?<!\p{L})(?:College|University|Universit\p{L}{1,3}|School|Abbey|Priory|Palace|Castle|Manor|House)(?!\p{L})/u

const ROOM_CODE = /^(?:[A-Z]{1,5}[ -]?\d{1,2}(?:\.\d{1,3})?[a-z]?|[A-Z]{1,2}\d?[.:-]\d{1,3})$/

const NAME_AND_DIGIT = /^\p{Lu}\p{Ll}{2,12} \d{1,2}$/u

const HOUSE_AT_END = /\s(?:Building|Block|Library|House|Tower|Complex|College)$/

// Bodies that have a house rather than are one
const BODY =
  /\b(?:Universit\p{L}{1,4}|Department|Dept|Faculty|School|College|Division|Society|Association|Club|Guild|Union|Council)(?!\p{L})/u

const LIBRARY =
  /^(?:Hotel|H[oô]tel|Pala(?:is|cio|zzo)|Teatro|Th[eé][aâ]tre|Maison|Mus[eé][oe])\s|(?:Library|Museum|Cent(?:er|re)|Palace|Hotel|Club|Institute|Academy|Cathedral|Church|Gallery)$/

const HALL_OF =
  /^(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2}\s(?:Hall|Theatre|Chamber|Chapel|Gallery|Library|Lounge|Foyer|Atrium)(?:\s[Aa]nnexe?)?|\p{Lu}\p{Ll}+\s\d{1,2})\s(?:of|at|in|do|da|del?|della|dell'|du)\s(?:the\s|la\s)?(?:former\s)?(\p{Lu}[\s\S]*)$/u

// "Library Hall, Mukwano Engineering Block": what a hall is in, where it stands behind
const HOST_BLOCK = /\s(?:Block|Building|Gebäude)$/

const LOWER_HALL = /\s(?:hall|space|lounge|theatre|auditorium)$/

const HALL_NUMBER =
  /^(?:Hall|Gate|Stand|Booth|Tent|Pavilion|Bay|Wing|Halle|Pabell[oó]n|Pavilh[aã]o) (?:[A-Z]?\d{1,3}[A-Z]?|[A-Z])$|^(?:hall|room|auditorium|sala|salle|aula|Saal)\s"[^"]{2,30}"$|^"[^"]{2,30}"\s(?:hall|room|auditorium)$/i

// "Conference Hall 1", "Hall A", "Auditoire 2"
const NUMBERED_HALL =
  /^(?:\p{Lu}\p{L}+ ){0,2}(?:Hall|Halle|Auditoire|Salón|Salone) (?:\d{1,2}[A-Z]?|[A-Z]|[IVX]{1,4})$/u

/** "Training Centre, Hall 3, Gate 14", 'Hotel Europe (hall "Issyk")' */
export const numberedHall: Rule = (at) => {
  const { text, parts, one, flat, next } = at
  // … and before its house: "Conference Hall 1, Institute of Rural Finance"
  if (!parts.name && !parts.room && next && NUMBERED_HALL.test(flat)) {
    const house = text.slice(next.start, next.end)
    if (isHouse(house) && (BUILDING_WORD.test(house) || HOST_HOUSE.test(house)) && !isNamedWay(house)) {
      parts.room = one
      return true
    }
  }
  if (parts.name && HALL_NUMBER.test(flat)) {
    parts.room = parts.room ? { start: parts.room.start, end: one.end } : one
    return true
  }
  return false
}

/** "community hall, 5th Floor, Bishop Magua Centre": a hall without a name of its own */
export const namelessHall: Rule = (at) => {
  const { text, parts, one, flat } = at
  if (
    parts.name &&
    BUILDING_WORD.test(flat) &&
    /^\p{Lu}/u.test(flat) &&
    !ROOM_WORD.test(flat) &&
    LOWER_HALL.test(text.slice(parts.name.start, parts.name.end))
  ) {
    parts.room = { start: parts.name.start, end: Math.max(parts.name.end, parts.room?.end ?? 0) }
    parts.name = one
    return true
  }
  return false
}

/** "The Loft, Hotel Nacional": a room without a number, and its house. */
export const roomBeforeHouse: Rule = (at) => {
  const { text, parts, one, flat, next } = at
  const house = next && !parts.room ? text.slice(next.start, next.end) : ''
  if (
    house &&
    isHouse(house) &&
    (ROOM_ALONE.test(flat) || (!parts.name && PART_OF_COLLEGE.test(flat) && COLLEGE.test(house) && !isNamedWay(house)))
  ) {
    parts.room = one
    return true
  }
  return false
}

/** "LT1, Baker Building", "HS 3, Neues Institutsgebäude": a code before a house is its room. */
export const codeBeforeHouse: Rule = ({ text, parts, one, flat, next }) => {
  if (parts.room || parts.name || !next) return false
  const house = text.slice(next.start, next.end)
  // "Burns 5, Arts Building"
  if (!ROOM_CODE.test(flat) && !(NAME_AND_DIGIT.test(flat) && HOUSE_AT_END.test(house) && !isSureStreet(flat)))
    return false
  if (!FLOOR.test(house) && (!BUILDING_WORD.test(house) || ROOM_WORD.test(house))) return false
  parts.room = one
  return true
}

/** "Hotel Ak-Terek, Small Hall", "Small Hall (Chui Avenue 265a)" */
export const hallOfHouse: Rule = (at) => {
  const { parts, one, flat } = at
  if (!parts.room && (HALL_OF_HOUSE.test(flat) || (parts.name && ROOM_ALONE.test(flat)))) {
    parts.room = one
    return true
  }
  return false
}

/** "Training Hall of the National Agrobiodiversity Centre" */
export const hallOfCentre: Rule = (at) => {
  const { parts, one, flat } = at
  const hall = !parts.room && !parts.name ? HALL_OF.exec(flat) : null
  if (hall && !/^Commerce|^Industry|^Deputies/.test(hall[2]!) && BUILDING_WORD.test(hall[2]!)) {
    parts.room = { start: one.start, end: one.start + hall[1]!.length }
    parts.name = { start: one.end - hall[2]!.length, end: one.end }
    return true
  }
  return false
}

/** "Ruaha Hall, Hotel Morena": of two houses the first is a hall of the second. */
export const hallBeforeHost: Rule = (at) => {
  const { text, parts, one, flat, next } = at
  // … "Petra Hall (mezzanine), Hotel Dar Al-Urdun": its floor in brackets goes with it.
  const aside = parts.room && parts.name && text[parts.room.start - 1] === '(' && parts.room.start > parts.name.end
  if (
    parts.name &&
    (!parts.room || aside) &&
    (HOST_HOUSE.test(flat) || HOST_BLOCK.test(flat)) &&
    /^(?:\s*\([^()]*\))?,\s*$/.test(text.slice(parts.name.end, one.start))
  ) {
    const first = text.slice(parts.name.start, parts.name.end)
    if (HALL_AT_END.test(first) && !HOST_HOUSE.test(first)) {
      parts.room = parts.name
      parts.name = one
      return true
    }
  }
  // "Promotion Hall, University Hall, Naamsestraat 22": of two halls before their street the second is the house
  if (
    parts.name &&
    !parts.room &&
    next &&
    / Hall$/.test(flat) &&
    / (?:Hall|Chamber|Lounge|Gallery|Theatre)$/.test(text.slice(parts.name.start, parts.name.end)) &&
    text.slice(parts.name.end, one.start) === ', ' &&
    isStreet(text.slice(next.start, next.end))
  ) {
    parts.room = parts.name
    parts.name = one
    return true
  }
  return false
}

/** "Boston Public Library, Rabb Hall": a hall behind the house that holds it. */
export const hallOfLibrary: Rule = ({ text, parts, one, flat, next }) => {
  if (!parts.name || parts.room) return false
  const house = text.slice(parts.name.start, parts.name.end)
  if (BLOCK.test(house)) return false
  // "Casa das Onze Janelas, Millennium Hall, Plot 2-4 Wampewo Avenue": between a house and its street
  const between = next !== undefined && isStreet(text.slice(next.start, next.end)) && !BODY.test(house)
  if (!LIBRARY.test(house) && !(between && !HALL_AT_END.test(house))) return false
  if (
    !/^\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2}\s(?:Hall|Theatre|Theater|Chamber|Loft|Suite|Gallery|Auditorium)$/u.test(
      flat,
    )
  )
    return false
  parts.room = one
  return true
}

/** "St. Gaspar Conference Centre, Kisanga Road, Dodoma, in the Ruaha Hall" */
export const hallBehindAddress: Rule = (at) => {
  const { parts, one, flat } = at
  if (
    parts.name &&
    !parts.room &&
    (parts.street || parts.locality) &&
    /^\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2}\s(?:Hall|Theatre|Chamber|Loft|Suite|Pavilion|Gallery)$/u.test(flat)
  ) {
    parts.room = one
    return true
  }
  return false
}

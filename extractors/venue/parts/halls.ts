/** Which of two names is the room and which the house: "Ruaha Hall, Hotel Morena", "Training Hall of the National Centre". */
import { STREET_NOUN } from '../lexicon.js'
import { isNamedWay, isSureStreet } from '../street.js'
import { isPlaceRun, isTown, people } from './names.js'
import { BARE_ROOM, BLOCK, BUILDING_WORD, FLOOR, HALL_AT_END, ROOM_WORD } from './nouns.js'
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
const PLACE_AT_END =
  /\s(?:Park|Hall|House|Castle|Square|Gardens?|Tower|Bridge|Market|Centre|Center|Station|Library|Museum|Church|Abbey|Village|Palace)$/
const NAME_AND_DIGIT = /^\p{Lu}\p{Ll}{2,12} \d{1,2}$/u
const HOUSE_AT_END = /\s(?:Building|Block|Library|House|Tower|Complex|College)$/
// "Training Block", "East Wing": a part of the house that follows
const WING = /^(?:the )?(?:\p{Lu}\p{L}+ )?(?:Block|Wing|Annexe?|Extension)$/u
// Bodies that have a house rather than are one
const BODY =
  /\b(?:Universit\p{L}{1,4}|Department|Dept|Faculty|School|College|Division|Society|Association|Club|Guild|Union|Council)(?!\p{L})/u
const LIBRARY =
  /^(?:Hotel|H[oô]tel|Pala(?:is|cio|zzo)|Teatro|Th[eé][aâ]tre|Maison|Mus[eé][oe])\s|(?:Library|Museum|Cent(?:er|re)|Palace|Hotel|Club|Institute|Academy|Cathedral|Church|Gallery)$/
const HALL_OF =
  /^(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2}\s(?:Hall|Theatre|Chamber|Chapel|Gallery|Library|Lounge|Foyer|Atrium)(?:\s[Aa]nnexe?)?|\p{Lu}\p{Ll}+\s\d{1,2})\s(?:of|at|in|do|da|del?|della|dell'|du)\s(?:the\s|la\s)?(?:former\s)?(\p{Lu}[\s\S]*)$/u

const ROOMS_HOUSE =
  /^(?!(?:Conference|Meeting|Seminar|Committee|Break-?out|Training|Lecture)\b)(?:\p{Lu}[\p{L}'-]+\s){1,3}Rooms$/u

const HOST_HOUSE =
  /(?<!\p{L})(?:(?<=\p{Lu}\p{L}+ )(?:Cent(?:er|re)|Club|House|Palace|Complex|Inn|Lodge|Cathedral|Mart)$|Town Hall|City Hall|Village Hall|Community Cent(?:er|re)|Conference Cent(?:er|re)|Convention Cent(?:er|re)|Hotel|H[oô]tel|Ministry|Academy|Museum|Museo|Mus[eé]e|Resort|Guildhall|Parliament|Secretariat|Headquarters)(?!\p{L})/u

// "Library Hall, Mukwano Engineering Block": what a hall is in, where it stands behind
const HOST_BLOCK = /\s(?:Block|Building|Gebäude)$/

const LOWER_HALL = /\s(?:hall|space|lounge|theatre|auditorium)$/

const HALL_NUMBER =
  /^(?:Hall|Gate|Stand|Booth|Tent|Pavilion|Bay|Wing|Halle|Pabell[oó]n|Pavilh[aã]o) (?:[A-Z]?\d{1,3}[A-Z]?|[A-Z])$|^(?:hall|room|auditorium|sala|salle|aula|Saal)\s"[^"]{2,30}"$|^"[^"]{2,30}"\s(?:hall|room|auditorium)$/i

const isStreet = (words: string): boolean => isSureStreet(words) || (/\d/.test(words) && STREET_NOUN.test(words))

/** A segment that may be a house that a room is in: a name, not a city, a street or a number. */
const isHouse = (words: string): boolean =>
  /^(?:the\s)?\p{Lu}\p{L}{2}/u.test(words) && !isPlaceRun(words) && !isSureStreet(words)

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

/** "Auditorio León de Greiff, Edificio 104": a block of its own number is a house, no street */
export const numberedBlock: Rule = (at) => {
  const { text, parts, one, flat, next } = at
  if (!BLOCK.test(flat)) return false
  if (!parts.name) {
    parts.name = one
    return true
  }
  // "Tagungszentrum Weststadt, Gebäude C": behind its house, and before a street or a town, a part of it
  if (parts.room || !next || !/^[,(\s]*$/.test(text.slice(parts.name.end, one.start))) return false
  parts.room = one
  return true
}

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
    /\s(?:Building|House|Tower|Hotel)$/.test(text.slice(parts.name.start, parts.name.end))
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
  const { text, parts, one, flat } = at
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

/** "Bloco C, sala 12, Campus Dois Irmãos": a block is a part of what follows. */
export const blockOfHouse: Rule = (at) => {
  const { text, parts, one, flat } = at
  if (
    parts.name &&
    (BLOCK.test(text.slice(parts.name.start, parts.name.end)) ||
      WING.test(text.slice(parts.name.start, parts.name.end))) &&
    BUILDING_WORD.test(flat) &&
    !ROOM_WORD.test(flat)
  ) {
    if (!parts.room && BLOCK.test(text.slice(parts.name.start, parts.name.end))) parts.room = parts.name
    parts.name = one
    return true
  }
  return false
}

/** "Assembly Rooms", "Carrick Reading Rooms": a house by its plural. */
export const roomsHouse: Rule = (at) => {
  const { parts, one, flat } = at
  if (!parts.name && !parts.room && ROOMS_HOUSE.test(flat)) {
    parts.name = one
    return true
  }
  return false
}

// "the Red Lion in Oxford": no town has an article
const ARTICLE_BEFORE = /(?:^|[^\p{L}])(?:the|The|im|zum|zur|il|el|le|au|al|o|no)\s$/u

/** "Queen's Park, Glasgow", "Red Lion, High Street, Cambridge": a small town's name before its street or a larger town is a house's. */
export const houseNamedAsTown: Rule = ({ text, all, k, parts, one, flat, next }) => {
  if (parts.name || parts.locality || !next || !isPlaceRun(flat)) return false
  const street = isNamedWay(text.slice(next.start, next.end)) || isStreet(text.slice(next.start, next.end))
  const behind = street ? all[k + 2] : next
  if (!behind) return false
  const named =
    street || PLACE_AT_END.test(flat) || ARTICLE_BEFORE.test(text.slice(Math.max(0, one.start - 5), one.start))
  const town = text.slice(behind.start, behind.end)
  if (!named || !isTown(town) || people(town) < 3 * people(flat)) return false
  parts.name = one
  return true
}

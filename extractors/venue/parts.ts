/**
 * Takes a venue's words apart: "Room 205, Jackman Hall, 170 St. George Street, Toronto, ON M5R 2M8" holds a room, a building, a street,
 * a city, a province and a postal code. Each part keeps its own span. The words are cut into segments, and each segment is taken by
 * the first rule that knows it.
 */
import type { VenueValue } from '../candidate.js'
import type { Span } from '../page.js'
import { STREET_NOUN } from './lexicon.js'
import { floorOfBuilding, floorOfHall, floorOfInitials, floorOfRoom, roomOfFloor } from './parts/floors.js'
import {
  codeBeforeHouse,
  hallBeforeHost,
  hallBehindAddress,
  hallOfCentre,
  hallOfHouse,
  hallOfLibrary,
  namelessHall,
  numberedHall,
  roomBeforeHouse,
} from './parts/halls.js'
import { blockOfHouse, houseNamedAsTown, numberedBlock, roomsHouse } from './parts/houses.js'
import { houseInBrackets, otherName, roomNumber, wingInBrackets } from './parts/inBrackets.js'
import { LEAD } from './parts/lead.js'
import { isPlace, isPlaceRun, isTown, people, roleOf } from './parts/names.js'
import { BUILDING_WORD, FLOOR, ROOM_WORD } from './parts/nouns.js'
import {
  codeInBrackets,
  regionAndCode,
  regionBehindTown,
  roomInBrackets,
  shortState,
  stateBehindDash,
  townAndCode,
} from './parts/regions.js'
import { roomPart } from './parts/rooms.js'
import type { Parts, Rule, Segment } from './parts/segment.js'
import { segments } from './parts/segments.js'
import {
  numberBeforeTown,
  numberedStreet,
  numberOfStreet,
  secondStreet,
  shapeBehindHouse,
  streetBehindHouse,
  streetOfTownName,
  sureStreet,
  wayBeforeTown,
} from './parts/streets.js'
import { placePart } from './parts/town.js'
import { isNamedWay, isSureStreet } from './street.js'

const AT_LANDMARK =
  /\b(?:turn-?off|junction|entrance|near|opposite|behind|next to|beside|across|stop|metro|tram|exit|formerly|ex|tbc|tba|tbd|to be|exact|details|given|sent|shared|provided|(?:up)?on (?:request|registration|booking)|after (?:registration|booking)|auf anfrage|nach anmeldung|sur demande|apr[eè]s inscription|bajo petici[oó]n|tras (?:la )?inscripci[oó]n|mediante inscri[pçc][cç]?[aãi]o?n?|su richiesta)\b|^venue$/i
// Words that part the names of a place and are none of it.
const BETWEEN =
  /^(?:(?:[Tt]he\s)?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ll]ast|[Dd]ay|[Bb]oth)|[Tt]he|in|In|at|At|(?:at|in) the|and|now|today|[Uu]pstairs|[Dd]ownstairs|[Oo]utside|[Oo]utdoors|[Mm]ornings?|[Aa]fternoons?|[Ee]venings?)$/
const COUNTS = /^(?:first|second|third|last|day|both)$/i

// The order is the grammar: what is sure comes before what a shape alone suggests.
const RULES: readonly Rule[] = [
  secondStreet,
  sureStreet,
  numberBeforeTown,
  numberedHall,
  streetOfTownName,
  numberedBlock,
  codeInBrackets,
  roomInBrackets,
  otherName,
  wingInBrackets,
  houseInBrackets,
  roomNumber,
  namelessHall,
  floorOfHall,
  roomBeforeHouse,
  codeBeforeHouse,
  hallOfHouse,
  hallOfCentre,
  hallBeforeHost,
  hallBehindAddress,
  hallOfLibrary,
  blockOfHouse,
  stateBehindDash,
  shortState,
  houseNamedAsTown,
  town,
  regionAndCode,
  numberOfStreet,
  streetBehindHouse,
  wayBeforeTown,
  floorOfRoom,
  roomOfFloor,
  floorOfInitials,
  floorOfBuilding,
  roomsHouse,
  numberedStreet,
  room,
  shapeBehindHouse,
  regionBehindTown,
  townAndCode,
  house,
]

// Several rules look at the same words of a page: they are taken apart once. The memory is of one page.
let page = ''
let known = new Map<number, VenueValue>()

/** Reads the parts of the venue at `span`. `text` is the matchable text. */
export function venueParts(text: string, span: Span): VenueValue {
  if (text !== page) {
    page = text
    known = new Map()
  }
  const key = span.start * 0x2000000 + span.end
  let value = known.get(key)
  if (value === undefined) {
    value = readParts(text, span)
    known.set(key, value)
  }
  return value
}

function readParts(text: string, span: Span): VenueValue {
  const parts: Parts = { text: span }
  const all = segments(text, span)
  const at: Segment = {
    text,
    all,
    parts,
    k: 0,
    one: span,
    words: '',
    flat: '',
    next: undefined,
    isLast: false,
    seenStreet: false,
  }
  for (let k = 0; k < all.length; k++) {
    const one = withoutLead(text, all[k]!, parts)
    if (!one) continue
    at.k = k
    at.one = one
    at.words = text.slice(one.start, one.end)
    at.flat = at.words.replace(/\s+/g, ' ')
    at.next = all[k + 1]
    at.isLast = k === all.length - 1
    // "Entebbe Road (Kigo turn-off)": a landmark is no part.
    if (text[one.start - 1] === '(' && AT_LANDMARK.test(at.flat)) continue
    for (const rule of RULES) if (rule(at)) break
  }
  // "(1" of "(1. OG)", the year above a hall
  if (parts.name && !/\p{L}/u.test(text.slice(parts.name.start, parts.name.end))) delete parts.name
  return parts
}

// 'in the room "Registon"', "in Room 5": behind a house its room
const NAMED_ROOM = /^(?:room|hall|sala|salle|sal[oó]n|aula|auditorium|saal)\s+(?:\p{Lu}|\d|")/iu

// "Venue: The Foundry": of a short name the printed article is a part, but not of a plain noun: "The Town Hall".
const SHORT_NAME =
  /^The\s\p{Lu}[\p{L}'&-]+(?:\s\p{Lu}[\p{L}'&-]+)?$(?<!\s(?:Universit\p{L}{1,4}|Department|Library|Museum|Auditorium|Institute|School|College|Academy|Cent(?:re|er)|Faculty|Ministry|Hall|Hotel|Theat(?:re|er)|Church|Cathedral|Castle|Palace|Park|Campus|Building|House|Club|Room|Gallery))/u

/** The segment behind "in the", "off"; null where nothing is left of it. */
function withoutLead(text: string, one: Span, parts: Parts): Span | null {
  const words = text.slice(one.start, one.end)
  if (BETWEEN.test(words)) return null
  const lead = LEAD.exec(words)
  // "The Hague" keeps its article.
  if (!lead || isPlace(words)) return one
  const rest = words.slice(lead[0].length)
  if (SHORT_NAME.test(words) && !/^(?:country|region)$/.test(roleOf(rest, false) ?? '')) return one
  if (
    parts.name &&
    !isPlaceRun(rest) &&
    !isSureStreet(rest) &&
    !(!parts.room && NAMED_ROOM.test(rest)) &&
    !/^(?:na?|off|on|sita)\s[\s\S]*\s(?:Street|Road|Avenue|Drive|Lane|Highway)$/iu.test(words)
  )
    return one
  return COUNTS.test(rest) ? null : { start: one.start + lead[0].length, end: one.end }
}

// "Saal 1", "Aula 3": towns bear the names of rooms
const ROOM_NUMBER = /^(?:Saal|Aula|Sala|Salle|Raum|Room|Hall|Salas)\s(?:\d{1,4}[A-Za-z]?|[A-Z]|[IVX]{1,4})$/u

function town({ text, one, words, flat, parts, k, all, next }: Segment): boolean {
  if (ROOM_NUMBER.test(flat)) return false
  return placePart(text, one, words, parts, k, all.length, next)
}

function room({ text, one, words, flat, parts, all, next, isLast, seenStreet }: Segment): boolean {
  // Behind a street a name and four digits are a town and its code.
  if (isLast && seenStreet && /^\p{Lu}[\p{L}' -]{2,30} \d{4,5}$/u.test(flat)) return false
  // "Mathematical Institute, L3, Oxford"; "Town Hall, E1, London" is a district
  if (
    !parts.room &&
    parts.name &&
    next &&
    !seenStreet &&
    /^[A-Z]\d$/.test(flat) &&
    !(/^[ENSW]/.test(flat) && /^London/.test(text.slice(next.start, next.end)))
  ) {
    parts.room = one
    return true
  }
  const worded = (ROOM_WORD.test(flat) || FLOOR.test(flat)) && !STREET_NOUN.test(flat)
  const street = next ? text.slice(next.start, next.end) : ''
  return roomPart(
    text,
    one,
    words,
    parts,
    worded,
    all.length,
    isSureStreet(street) || isNamedWay(street) || (/^\d/.test(street) && STREET_NOUN.test(street)),
    BUILDING_WORD.test(street) && !isSureStreet(street) && !ROOM_WORD.test(street),
  )
}

const DAY =
  /^\d{1,2}\.?(?:º|er)? (?:de )?(?:jan|feb|f[eé]v|mar|m[aä]r|apr|abr|avr|mai|may|mag|jun|jui|giu|jul|lug|aug|ago|ao[uû]|sep|set|oct|okt|ott|out|nov|dec|dez|dic|d[eé]c|gen|ene|mai)\p{L}{0,9}\.?(?: (?:de )?(?:19|20)\d\d)?$/iu

const HOURS =
  /^(?:(?:de|a|das|à|às|von|ab|dalle|from)\s)?\d{1,2}(?:[:.h]\d\d)?(?:\s?(?:h|hs|hrs|uhr|am|pm|ore|horas|heures|hours))?(?:\s?(?:-|a|às|à|bis|to|alle)\s?\d{1,2}(?:[:.h]\d\d)?)?\s(?:h|hs|hrs|uhr|am|pm|ore|horas|heures|hours)$/i

const TOWN = /^\p{Lu}\p{Ll}{3,}(?:(?:[ -](?:im|am|an der|bei|ob der|sur|sous|upon))?[ -]\p{Lu}\p{Ll}{2,})?$/u

/** What nothing else has taken: the house, or behind a street the town. */
function house(at: Segment): boolean {
  const { text, one, flat, parts, k, next, isLast, seenStreet } = at
  // "Obergurgl, Austria": a town that no gazetteer has, before its country
  if (
    k === 0 &&
    next &&
    !parts.room &&
    TOWN.test(flat) &&
    !BUILDING_WORD.test(flat) &&
    roleOf(text.slice(next.start, next.end), true) === 'country'
  ) {
    // "Pacifico Yokohama, Japan": a house that ends in its town
    const town = flat.lastIndexOf(' ') + 1
    if (town > 0 && people(flat.slice(town)) > 100_000 && isTown(flat.slice(town))) {
      parts.name = one
      parts.locality = { start: one.end - (flat.length - town), end: one.end }
    } else parts.locality = one
    return true
  }
  // "Naturum, Särna, Sweden": behind its house and before its country a town, whatever its name
  if (
    parts.name &&
    !parts.locality &&
    k > 0 &&
    k === at.all.length - 2 &&
    TOWN.test(flat) &&
    // "Styria"
    !/(?:ia|shire)$/.test(flat) &&
    !BUILDING_WORD.test(flat) &&
    roleOf(text.slice(next!.start, next!.end), true) === 'country'
  ) {
    parts.locality = one
    return true
  }
  // "Wetland Centre in Slimbridge": a town that no gazetteer has, behind its house
  if (
    isLast &&
    parts.name &&
    !parts.locality &&
    !parts.street &&
    k > 0 &&
    /^\p{Lu}\p{Ll}{4,}$/u.test(flat) &&
    !/(?:ish|ese|ian|ch|man|day)$/.test(flat) &&
    !BUILDING_WORD.test(flat) &&
    BUILDING_WORD.test(text.slice(parts.name.start, parts.name.end)) &&
    /^\sin\s$/.test(text.slice(parts.name.end, one.start))
  ) {
    parts.locality = one
    return true
  }
  // "Town Hall, Devonshire, UK"
  if (parts.name && !parts.region && k > 0 && /^\p{Lu}\p{Ll}{3,}shire$/u.test(flat)) {
    parts.region = one
    return true
  }
  // "Aula 2BC30, 12 maggio 2026", "18 h – 20 h | salle Voltaire"
  if (DAY.test(flat) || HOURS.test(flat)) return true
  if (!parts.name && (!seenStreet || BUILDING_WORD.test(flat))) parts.name = one
  else if (
    seenStreet &&
    !parts.locality &&
    !isLast &&
    /^\p{Lu}[\p{L}' -]{2,30}$/u.test(flat) &&
    // "Quai Fa Ngum, Ban Phonthan, Vientiane": a quarter, before its city
    !(next && roleOf(text.slice(next.start, next.end), false) === 'locality')
  )
    parts.locality = one
  return true
}

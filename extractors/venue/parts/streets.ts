/** Segments that are streets: by a noun, by a name and a number beside a house or a town. */
import type { Span } from '../../page.js'
import { STREET, STREET_NOUN } from '../lexicon.js'
import { isNameAndNumber, isSureStreet } from '../street.js'
import { isPlaceRun, isTown, roleOf } from './names.js'
import { BARE_ROOM, BUILDING_WORD, isDated, ROOM_WORD } from './nouns.js'
import type { Parts, Rule, Segment } from './segment.js'
import { POSTAL_FIRST } from './town.js'

/** A street by its own noun. */
export const sureStreet: Rule = (at) => {
  const { text, parts, one, flat } = at
  // "Apolo 235, Rua do Apolo, 235": what its noun makes sure goes before a shape
  if ((!parts.street || !isSureStreet(text.slice(parts.street.start, parts.street.end))) && isSureStreet(flat)) {
    parts.street = splitCity(text, one, parts)
    at.seenStreet = true
    return true
  }
  return false
}

/** Is the next segment a town, so that "Jakobi 2" before it is a street? With a postal code for any number, else for a small one. */
function townFollows(next: string, flat: string): boolean {
  const postal = POSTAL_FIRST.exec(next)
  if (postal && postal[1]!.length > 3) return true
  // "Austurbakki 2, 101 Reykjavík"
  return /\s\d{1,2}[a-z]?$/.test(flat) && isPlaceRun(postal ? postal[2]! : next)
}

/** "Jakobi 2, Tartu", "Tšumi 18, 10127 Tallinn": a name and a small number before the town. */
export const numberBeforeTown: Rule = (at) => {
  const { text, parts, one, flat, next } = at
  if (
    !parts.street &&
    next &&
    isNameAndNumber(flat) &&
    !ROOM_WORD.test(flat) &&
    // "Universität Innsbruck, HS 2, Innrain 52"
    !BARE_ROOM.test(flat) &&
    !BUILDING_WORD.test(flat) &&
    (townFollows(text.slice(next.start, next.end), flat) || roomThenTown(at))
  ) {
    parts.street = one
    at.seenStreet = true
    return true
  }
  return false
}

/** "Drift 21, room 0.05, Utrecht": a room, and a town behind it */
function roomThenTown({ text, all, k, flat }: Segment): boolean {
  const [room, town] = [all[k + 1], all[k + 2]]
  return (
    room !== undefined &&
    town !== undefined &&
    /^\p{Lu}[\p{L}' -]{2,30} \d{1,3}[a-z]?$/u.test(flat) &&
    ROOM_WORD.test(text.slice(room.start, room.end)) &&
    isTown(text.slice(town.start, town.end))
  )
}

/** "Junín 1930, Buenos Aires": a street that is named for a town. */
export const streetOfTownName: Rule = (at) => {
  const { text, all, parts, k, one, flat, next } = at
  if (
    !parts.street &&
    parts.name &&
    next &&
    !ROOM_WORD.test(flat) &&
    /^\p{Lu}[\p{L}' -]+ \d{2,4}$/u.test(flat) &&
    isPlaceRun(flat.replace(/ \d+$/, '')) &&
    all.slice(k + 1).some((one) => isTown(text.slice(one.start, one.end)))
  ) {
    parts.street = one
    at.seenStreet = true
    return true
  }
  return false
}

/** "Av. António Augusto de Aguiar, 3-D": the number of the street above. */
export const numberOfStreet: Rule = (at) => {
  const { all, parts, k, one, flat } = at
  if (
    at.seenStreet &&
    /^\d{1,5}\s?-?\s?[A-Z]?$/.test(flat) &&
    parts.street &&
    k > 0 &&
    all[k - 1]!.end === parts.street.end
  ) {
    parts.street = { start: parts.street.start, end: one.end }
    return true
  }
  return false
}

/** "avenida 7, calle 11": the two streets of a corner */
export const secondStreet: Rule = ({ all, parts, k, one, flat }) => {
  if (!parts.street || k === 0 || all[k - 1]!.end !== parts.street.end) return false
  if (!/^(?:calles?|avenidas?|avs?\.?|carreras?|cra\.?|entre|y|esquina|esq\.?)\s/i.test(flat) || !/\d/.test(flat))
    return false
  parts.street = { start: parts.street.start, end: one.end }
  return true
}

/** "Austurbakki 2", "Place des Nations", behind the house's name */
export const streetBehindHouse: Rule = (at) => {
  const { parts, one, flat, isLast } = at
  if (
    !parts.street &&
    parts.name &&
    !isLast &&
    !ROOM_WORD.test(flat) &&
    !BARE_ROOM.test(flat) &&
    !isDated(flat) &&
    STREET.test(flat) &&
    !/^[A-Z]{1,3}\d/.test(flat)
  ) {
    parts.street = one
    at.seenStreet = true
    return true
  }
  return false
}

// "Kirkgate", "Palace Green", "College Hill": no noun of a street that is one everywhere
const LOOSE_WAY =
  /^\p{Lu}\p{Ll}{3,}gate$|^(?:\p{Lu}[\p{L}'-]+ ){1,2}(?:Hill|Green|Bank|Cross|Gate|Close|Place|Walk|Grove|Wharf|Brow|Wynd|Steps|Approach|Precinct|Fields)$/u

/** "Leeds Minster Rooms, Kirkgate, Leeds": between a house and its town. In London such names are quarters. */
export const wayBeforeTown: Rule = (at) => {
  const { text, parts, one, flat, next } = at
  if (parts.street || !next || parts.locality || !(parts.name || parts.room) || !LOOSE_WAY.test(flat)) return false
  const words = text.slice(next.start, next.end)
  const town = words.replace(/\s[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}$/, '')
  if (isPlaceRun(flat) || ROOM_WORD.test(flat) || /^London/.test(town) || !isTown(town)) return false
  parts.street = one
  at.seenStreet = true
  return true
}

/** A street with its number is better than one without ("Barhop, Peter Street: 137 Peter St"), and one by its noun than a name and a number ("Apolo 235, 12 Merchants Street"). */
export const numberedStreet: Rule = (at) => {
  const { text, parts, one, flat } = at
  const had = parts.street && text.slice(parts.street.start, parts.street.end)
  const better = had && /^\d/.test(flat) && (!/\d/.test(had) || !(STREET_NOUN.test(had) || isSureStreet(had)))
  if ((!parts.street || better) && STREET_NOUN.test(flat) && STREET.test(flat) && !/^(?:Room|Rm|Suite)\b/i.test(flat)) {
    parts.street = splitCity(text, one, parts)
    at.seenStreet = true
    return true
  }
  return false
}

/** A street by its shape alone, where a house or room is known. */
export const shapeBehindHouse: Rule = (at) => {
  const { parts, one, flat } = at
  if (!parts.street && !isDated(flat) && (parts.name || parts.room) && STREET.test(flat) && !BUILDING_WORD.test(flat)) {
    parts.street = one
    at.seenStreet = true
    return true
  }
  return false
}

/** "137 Peter St Toronto": takes a city off a street's end, and gives the street. */
function splitCity(text: string, one: Span, parts: Parts): Span {
  const words = text.slice(one.start, one.end)
  for (let at = words.lastIndexOf(' '); at > 4; at = words.lastIndexOf(' ', at - 1)) {
    const head = words.slice(0, at)
    if (
      !/(?:\b(?:Street|St|Avenue|Ave|Road|Rd|Blvd|Boulevard|Lane|Drive|Dr|Way|Square|Place|Terrace)\.?|\d)$/.test(head)
    )
      continue
    const tail = words.slice(at + 1)
    if (roleOf(tail, false) !== 'locality') continue
    parts.locality ??= { start: one.start + at + 1, end: one.end }
    return { start: one.start, end: one.start + at }
  }
  return one
}

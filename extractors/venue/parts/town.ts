/** The segment with the town: city, state, country and postal code, alone or several together ("Toronto ON M5R 2M8", "5010 Bergen"). */
import { NAMESAKES } from '../../gazetteer/namesakes.js'
import { citiesOf, countryOf, entryAt, regionsOf } from '../../gazetteer.js'
import type { Span } from '../../page.js'
import { POSTAL, STREET_NOUN } from '../lexicon.js'
import { CITY_OF, isPlace, isPlaceRun, readPlaceRun } from './names.js'
import { BUILDING_WORD } from './nouns.js'
import type { Parts } from './segment.js'

const SURE_POSTAL =
  /^(?:(?:[AC-FHKNPRTV-Y]\d{2}|D6W)\s(?=[^ ]*[A-Z])[AC-FHKNPRTV-Y\d]{4}|[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{5}-\d{3})$/

const POSTAL_LAST = new RegExp(`^(.*?)[\\s,]*\\b(${POSTAL})$`, 'u')

export const POSTAL_FIRST = new RegExp(`^(${POSTAL}|\\d{3})\\s+(\\p{L}.*)$`, 'u')

// "CEP 60020-110", "C.P. 11003", "PIN 560 001"
const POSTAL_LABEL =
  /^(?:CEP|C\.\s?P\.|CP|CAP|PIN(?: code)?|Zip(?: code)?|PLZ|Post(?:al)? ?code|c[oó]digo postal|code postal)\s*:?\s*(?=\d)/i

/** A segment that is a city, state, country or postal code, alone or several together: "Toronto ON M5R 2M8", "5010 Bergen". */
export function placePart(
  text: string,
  one: Span,
  words: string,
  parts: Parts,
  k: number,
  count: number,
  next?: Span,
): boolean {
  let rest = words
    .trim()
    // "Lyon 7e", "Paris 5ème": the city's district
    .replace(/(?<=\p{L}) \d{1,2}(?:er|e|[eè]me)$/u, '')
    // "Colombo 07", "Dublin 12"
    .replace(/^(\p{Lu}[\p{L} -]{2,20}) \d{1,2}$/u, (all, city: string) =>
      k > 0 && isPlace(city) && !NAMESAKES.has(city.toLowerCase()) ? city : all,
    )
    .replace(/[.\s]+$/, (tail) => (/\b\p{Lu}\.\p{Lu}\.$/u.test(words.trim()) ? tail : ''))
  let at = one.start
  const said = POSTAL_LABEL.exec(rest) ?? (isPlace(rest) ? null : CITY_OF.exec(rest))
  if (said) {
    at += said[0].length
    rest = rest.slice(said[0].length)
  }
  let postal: Span | null = null
  const digits = /\d/.test(rest)
  const first = digits ? POSTAL_FIRST.exec(rest) : null
  const last = first || !digits ? null : POSTAL_LAST.exec(rest)
  if (first) {
    // "1211 Geneva 20": the number of the post office goes with the code.
    // … and so does a letter of its district, or an Italian province: "1123 Copenhagen K", "80056 Ercolano NA".
    const number = first[2]!.replace(/ \d{1,2}$/, '')
    const letter = number.replace(/ \(?[A-Z]{1,2}\)?$/, '')
    const tail = letter !== number && !isPlaceRun(number) ? letter : number
    if (
      isPlace(tail) ||
      isPlaceRun(tail) ||
      (k > 0 && !STREET_NOUN.test(tail) && !BUILDING_WORD.test(tail) && first[1]!.length > 3)
    ) {
      postal = { start: at, end: at + first[1]!.length }
      at += first[1]!.length + /^\s*/.exec(rest.slice(first[1]!.length))![0].length
      rest = tail
    }
  } else if (last && k > 0 && (last[1] === '' || isPlace(last[1]!) || isPlaceRun(last[1]!))) {
    postal = { start: at + rest.length - last[2]!.length, end: at + rest.length }
    rest = last[1]!
  } else if (last && count === 1 && isPlaceRun(last[1]!) && /\d{5}$|[A-Z]{2}$/.test(last[2]!)) {
    postal = { start: at + rest.length - last[2]!.length, end: at + rest.length }
    rest = last[1]!
  }
  // "Halifax, West Yorkshire HX3 6AB": a county that no gazetteer has, before a code that tells the country
  if (
    last &&
    !postal &&
    k > 0 &&
    SURE_POSTAL.test(last[2]!) &&
    /^\p{Lu}[\p{L}' -]{2,30}$/u.test(last[1]!) &&
    !BUILDING_WORD.test(last[1]!) &&
    !STREET_NOUN.test(last[1]!)
  ) {
    parts.postalCode ??= { start: at + rest.length - last[2]!.length, end: at + rest.length }
    const named = { start: at, end: at + last[1]!.length }
    if (parts.locality) parts.region ??= named
    else parts.locality = named
    return true
  }
  if (rest === '') {
    if (postal && (parts.locality || parts.street || SURE_POSTAL.test(text.slice(postal.start, postal.end)))) {
      parts.postalCode ??= postal
      return true
    }
    return false
  }
  const found = readPlaceRun(rest)
  if (!found) {
    if (!postal || k === 0) return false
    // A town that no gazetteer has, beside its postal code.
    if (!/^\p{Lu}[\p{L}.' -]{1,40}$/u.test(rest) || BUILDING_WORD.test(rest)) return false
    parts.postalCode ??= postal
    // "Sandy Bay TAS 7005"
    const state = / ([A-Z]{2,3})$/.exec(rest)
    if (state && regionsOf(entryAt(state[1]!, 0, state[1]!.length)).length > 0) {
      parts.region ??= { start: at + rest.length - state[1]!.length, end: at + rest.length }
      rest = rest.slice(0, state.index)
    }
    parts.locality ??= { start: at, end: at + rest.length }
    return true
  }
  // "Georgia", "Singapore": of a name that is a city, the city, once there is something before it or nothing else.
  // "Bush House (NE)": initials in brackets behind a house are its wing's.
  if (
    found.length === 1 &&
    found[0]![0] === 'region' &&
    rest.length <= 3 &&
    text[one.start - 1] === '(' &&
    !parts.locality
  )
    return true
  for (const [role, from, to] of found) {
    const span = { start: at + from, end: at + to }
    // "Victoria, BC", "Victoria, Seychelles": a state's name that is a city of what follows
    if (
      role === 'locality' ||
      (role === 'region' && !parts.locality && next && isCityOf(rest.slice(from, to), text.slice(next.start, next.end)))
    ) {
      // "Gijón (Asturias)": what stands in brackets behind a town is where the town is.
      if (
        parts.locality &&
        text[one.start - 1] === '(' &&
        parts.locality.end > one.start - 4 &&
        peopleOf(text, parts.locality) > peopleOf(text, span)
      ) {
        parts.region ??= span
        continue
      }
      // "Takayama, Gifu, Japan": of two cities with no house or street before them the first is meant, the second is its region.
      if (parts.locality && !parts.name && !parts.room && !parts.street) {
        parts.region ??= span
        continue
      }
      // "45 Avenue Road, Linwood, Christchurch": behind a street the larger of two is the city.
      if (parts.locality && parts.street && role === 'locality') {
        // "Bovey Tracey, Devon TQ13 9XE": a village and its county, which is a small town elsewhere
        const known = citiesOf(entryAt(text, parts.locality.start, parts.locality.end)).length > 0
        if (!known && postal && (citiesOf(entryAt(rest, from, to))[0]?.population ?? 0) < 20_000) {
          parts.region ??= span
          continue
        }
        const first = text.slice(parts.locality.start, parts.locality.end)
        if (first !== rest.slice(from, to) && peopleOf(text, span) > 4 * peopleOf(text, parts.locality))
          parts.locality = span
        continue
      }
      // "Hyatt Regency, Seattle, Washington": a state of the same name as a city.
      if (parts.locality && regionsOf(entryAt(rest, 0, rest.length)).length > 0) {
        parts.region ??= span
        continue
      }
      // "Como", "Reserva" at the head of a line are words.
      if (count === 1 && NAMESAKES.has(rest.toLowerCase())) return false
      parts.locality = span
    } else if (role === 'region')
      // "Halifax, N.S.": the last stop is the abbreviation's.
      parts.region ??=
        text[span.end] === '.' && /^\p{Lu}\.\s?\p{Lu}$/u.test(rest.slice(from, to))
          ? { start: span.start, end: span.end + 1 }
          : span
    else if (isState(text, span, parts)) parts.region ??= span
    else {
      // "Atlanta, Georgia, USA": what was taken for the country is a state of this one.
      const before = parts.country ? text.slice(parts.country.start, parts.country.end) : ''
      const named = countryOf(entryAt(rest, from, to))
      if (before && regionsOf(entryAt(before, 0, before.length)).some((one) => one.country === named))
        parts.region ??= parts.country
      parts.country = span
    }
  }
  if (postal) parts.postalCode ??= postal
  return true
}

const peopleOf = (text: string, { start, end }: Span): number => citiesOf(entryAt(text, start, end))[0]?.population ?? 0

const TERRITORIES: ReadonlySet<string> = new Set(['PR', 'GU', 'VI', 'AS', 'MP'])

/** "Atlanta, Georgia": is the city at home in the state of that name, and not in the country? */
function isState(text: string, span: Span, { locality }: Parts): boolean {
  const states = regionsOf(entryAt(text, span.start, span.end))
  if (!locality || states.length === 0) return false
  const cities = citiesOf(entryAt(text, locality.start, locality.end))
  const country = countryOf(entryAt(text, span.start, span.end))
  // Puerto Rico is both, and has a code of its own.
  if (country && TERRITORIES.has(country)) return false
  return (
    !cities.some((one) => one.country === country) &&
    cities.some(
      (one) =>
        states.some((state) => one.country === state.country && one.region === state.code) && one.population > 90_000,
    )
  )
}

/** Is there a city of that name in the state or country that `behind` names? */
function isCityOf(name: string, behind: string): boolean {
  const cities = citiesOf(entryAt(name, 0, name.length))
  if (cities.length === 0) return false
  const entry = entryAt(behind, 0, behind.length)
  if (entry < 0) return false
  const country = countryOf(entry)
  if (country && !regionsOf(entryAt(name, 0, name.length)).some((state) => state.country === country))
    return cities.some((city) => city.country === country)
  return regionsOf(entry).some((state) =>
    cities.some((city) => city.country === state.country && city.region === state.code),
  )
}

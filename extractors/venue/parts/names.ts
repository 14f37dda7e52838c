/** What names of the gazetteer a segment is: a city, a state, a country, or several in a row ("Toronto ON", "Recife/PE"). */
import { isCityState } from '../../gazetteer/cityStates.js'
import { NAMESAKES, NO_PLACE } from '../../gazetteer/namesakes.js'
import { citiesOf, countryOf, entryAt, mayBegin, regionsOf } from '../../gazetteer.js'

// "Ciudad de Buenos Aires", "cidade da Praia", "City of Leeds"
export const CITY_OF = /^(?:ciudad(?: aut[oó]noma)? de|cidade d[aeo]|city of|ville de|citt[aà] di)\s+(?=\p{Lu})/iu

const CITY_BEHIND = /^(\p{Lu}[\p{L}' -]{2,24})\s+City$/u

const QUARTER = /^(?:North|South|East|West|Central)(?:ern)?\s(?=\p{Lu})/u

// The states of Brazil, which stand behind a dash or a stroke: "Recife/PE", "São Paulo - SP".
export const STATE_CODE = /^(?:A[CLPM]|BA|CE|DF|ES|GO|M[ATSG]|P[ABREI]|R[JNSOR]|S[CPE]|TO)$/

const BRAZIL = /\p{Ll}-(?:A[CLPM]|BA|CE|DF|ES|GO|M[ATSG]|P[ABREI]|R[JNSOR]|S[CPE]|TO)$/u

export type Role = 'locality' | 'region' | 'country'

/** "Toronto ON", "Boston, MA", "Washington D.C.", "Paris": what a run of names is, part by part; null where a part is none. */
export function readPlaceRun(words: string): [Role, number, number][] | null {
  // Most segments begin with a word that no place begins with.
  if (!mayBegin(words, 0, firstWordEnd(words))) return null
  const capital = /^(Washington),?\s+(D\.?\s?C\.?)$/.exec(words)
  if (capital)
    return [
      ['locality', 0, capital[1]!.length],
      ['region', words.length - capital[2]!.length, words.length],
    ]
  // "Bogotá D. C.", "México D.F."
  const district = /\sD\.\s?[CF]\.?$/.exec(words)
  if (district && roleOf(words.slice(0, district.index), false) === 'locality') return [['locality', 0, district.index]]
  if (words.endsWith(' SAR')) {
    const inside = readPlaceRun(words.slice(0, -4))
    if (inside) return inside
  }
  const whole = roleOf(words, false)
  if (whole) return [[whole, 0, words.length]]
  // "Narvik, Northern Norway"
  const quarter = QUARTER.exec(words)?.[0].length
  if (quarter && roleOf(words.slice(quarter), true) === 'country') return [['country', quarter, words.length]]
  // "Iloilo City"
  const city = CITY_BEHIND.exec(words)
  if (city && roleOf(city[1]!, false) === 'locality') return [['locality', 0, words.length]]
  // "Istanbul/Turkey", "Recife/PE", "Recife-PE"
  const slash = words.indexOf('/') > 0 ? words.indexOf('/') : BRAZIL.test(words) ? words.lastIndexOf('-') : -1
  if (slash > 0 && roleOf(words.slice(0, slash), false) === 'locality') {
    const behind = words.slice(slash + 1)
    const role = STATE_CODE.test(behind) ? 'region' : roleOf(behind, true)
    if (role && role !== 'locality')
      return [
        ['locality', 0, slash],
        [role, slash + 1, words.length],
      ]
    // "Biel/Bienne": a town with two names, one of them unknown
    if (words[slash] === '/' && /^\p{Lu}[\p{L}-]{2,20}$/u.test(behind)) return [['locality', 0, slash]]
  }
  const cut = words.lastIndexOf(' ')
  for (let at = cut; at > 0; at = words.lastIndexOf(' ', at - 1)) {
    const head = roleOf(words.slice(0, at), false)
    const tail = roleOf(words.slice(at + 1), true)
    if (head && head !== 'country' && tail && tail !== 'locality' && tail !== head)
      return [
        [head, 0, at],
        [tail, at + 1, words.length],
      ]
  }
  return null
}

/** Where the first word ends, full stops of initials included. */
function firstWordEnd(words: string): number {
  const end = /[^\p{L}\p{N}'.]/u.exec(words)?.index ?? words.length
  return end
}

/** A city's name, not a state's or country's: "Buenos Aires", "Ciudad de Guatemala". */
export const isTown = (words: string): boolean => roleOf(words.trim().replace(CITY_OF, ''), false) === 'locality'

/** How many live in the largest city of that name. */
export const people = (words: string): number =>
  citiesOf(entryAt(words.trim(), 0, words.trim().length))[0]?.population ?? 0
export const isPlace = (words: string): boolean => roleOf(words, false) !== null

export const isPlaceRun = (words: string): boolean => readPlaceRun(words.trim()) !== null

export function roleOf(words: string, behindCity: boolean): Role | null {
  if (!/^\p{Lu}/u.test(words) && !/^(?:the|'s-)/.test(words)) return null
  if (NO_PLACE.test(words)) return null
  const entry = entryAt(words, 0, words.length)
  if (entry < 0) return null
  const short = words.replace(/[^\p{L}]/gu, '').length <= 3
  // "Osh", "Fez", "Ufa"
  if (short && /^\p{Lu}\p{Ll}{2}$/u.test(words) && !behindCity)
    return (citiesOf(entry)[0]?.population ?? 0) > 100_000 && !NAMESAKES.has(words.toLowerCase()) ? 'locality' : null
  const region = regionsOf(entry).length > 0
  if (short) {
    if (countryOf(entry) && /^(?:USA?|U\.S\.A?\.?|UK|U\.K\.?|UAE)$/.test(words)) return 'country'
    return region && words === words.toUpperCase() ? 'region' : null
  }
  const city = citiesOf(entry)[0]
  const country = countryOf(entry)
  if (behindCity) return country ? 'country' : region ? 'region' : null
  if (city && isCityState(country, citiesOf(entry))) return 'locality'
  if (country && (!city || city.population < 300_000 || city.country !== country)) return 'country'
  if (region && !/^(?:Washington|New York|Qu[eé]bec)$/.test(words)) return 'region'
  return city ? 'locality' : country ? 'country' : null
}

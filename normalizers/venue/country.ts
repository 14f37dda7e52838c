/** Which country a city is in, where the text does not say so itself: by its state, the other countries of the text, its size. */
import type { Candidate, PlaceReading } from '../../extractors/candidate.js'
import { isOwnCode, stateOfShort } from '../../extractors/gazetteer/stateAbbreviations.js'
import { citiesNamed, countryNamed, regionNamed } from '../../extractors/gazetteer.js'
import { matchesOf } from '../../extractors/matches.js'
import type { Page } from '../../extractors/page.js'
import { countrySigns } from './countrySigns.js'

/** Alpha-2 that "Baku, Republic of Azerbaijan" names by its last words, or null. */
export function statedCountry(words: string): string | null {
  return countryNamed(words.replace(/[.,;()]+$/g, '').trim())
}

/** A state of the US, Canada or Australia as printed: "CA", "D.C.", "Ontario". */
export function statedRegion(words: string, country: string | null): { code: string; country: string } | null {
  return stateOfShort(words) ?? regionNamed(words.replace(/[.,;()]/g, '').trim(), country)
}

const HOST = /[\w-]\.([a-z]{2})(?=[\s/:>),;"'\]]|\.?$|\.\s)/gim
const SURE_HOST = /(?:https?:\/\/|www\.|@)[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}\.([a-z]{2})(?![\w.-]*\w)/gi
// Domains of countries that are words too: they count behind a scheme or an "@" alone.
const WORDS = new Set(['in', 'at', 'no', 'is', 'it', 'be', 'de'])
// Domains of countries that the world uses as words.
const NO_COUNTRY = new Set('io ai co tv me ly ac eu im to fm gl gg cc ws be is it us st in at no so as de'.split(' '))

/** How often the text names each country, or shows it in an address of the web. */
export function countriesOfText(page: Page, places: readonly Candidate<'place'>[]): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (code: string, weight: number): void => {
    counts.set(code, (counts.get(code) ?? 0) + weight)
  }
  for (const { value, cue } of places) {
    if (value.kind === 'country') add(value.code, cue === 'country-in-name' ? 0.5 : 1)
    else if (value.kind === 'region') add(value.country, cue === 'code-behind-city' ? 1 : 0.5)
  }
  for (const [, domain] of matchesOf(page.text, HOST)) {
    const code = domain!.toLowerCase()
    if (code === 'uk') add('GB', 0.5)
    else if (!NO_COUNTRY.has(code)) add(code.toUpperCase(), 0.5)
  }
  // "https://hack.example.in/teams": behind a scheme or an "@" it is no word.
  for (const [, domain] of matchesOf(page.text, SURE_HOST)) {
    const code = domain!.toLowerCase()
    if (WORDS.has(code)) add(code.toUpperCase(), 0.5)
  }
  for (const [code, weight] of countrySigns(page)) add(code, weight)
  // "Cuenca" beside "Teruel" and "Soria": towns that only one country has, half a mention each at most
  const towns = new Map<string, number>()
  for (const { value, cue } of places) {
    if (value.kind !== 'city' || /^in-|zone/.test(cue) || value.readings[0]!.population < 20_000) continue
    const { country } = value.readings[0]!
    if (value.readings.every((one) => one.country === country || one.population < value.readings[0]!.population / 20))
      towns.set(country, Math.min(0.5, (towns.get(country) ?? 0) + 0.2))
  }
  for (const [code, weight] of towns) add(code, weight)
  return counts
}

/** The reading of a city that is clear, or null where several countries could be meant. */
function clearReading(
  readings: readonly PlaceReading[],
  counts: ReadonlyMap<string, number>,
  language: string | null = null,
): PlaceReading | null {
  // 1.0 is ten times the people; a country that the text names weighs as much as a hundred times.
  const scored = readings
    .map((one) => ({ one, score: Math.log10(one.population + 10) + Math.min(2, 1.6 * (counts.get(one.country) ?? 0)) }))
    .sort((a, b) => b.score - a.score)
  const best = scored[0]
  if (!best) return null
  const rival = scored.find(({ one }) => one.country !== best.one.country)
  if (!rival || best.score - rival.score >= 0.3) return best.one
  // "Toledo" in a Spanish text: of several countries the one that speaks it
  const spoken = scored.filter(({ one, score }) => best.score - score < 1.2 && SPOKEN[language ?? '']?.has(one.country))
  return new Set(spoken.map(({ one }) => one.country)).size === 1 ? spoken[0]!.one : null
}

const SPOKEN: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set('ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY'.split(' ')),
  pt: new Set(['PT', 'BR', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL']),
  fr: new Set('FR BE CH LU MC SN CI ML BF NE TG BJ GA CG CD CM TD DJ MG MA TN DZ HT'.split(' ')),
  it: new Set(['IT', 'CH', 'SM']),
  de: new Set(['DE', 'AT', 'CH', 'LI', 'LU']),
}

// What a street is called tells the language of its country, where a city's name is at home in several.
const STREET_LANGUAGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?:calle|c\/|carrera|cra|avda|avenida|plaza|paseo)(?!\p{L})/iu,
    ['ES', 'MX', 'AR', 'CO', 'CL', 'PE', 'UY', 'EC', 'VE', 'CR', 'GT', 'BO', 'PY'],
  ],
  [
    /^(?:\d+,?\s)?(?:rue|quai|boulevard|place d)(?!\p{L})/iu,
    ['FR', 'BE', 'CH', 'SN', 'CI', 'TN', 'MA', 'BJ', 'TG', 'CM', 'ML'],
  ],
  [/^(?:via|viale|piazza|corso|vicolo)(?!\p{L})/iu, ['IT', 'CH', 'SM']],
  [/^(?:rua|pra[cç]a|travessa|alameda)(?!\p{L})/iu, ['PT', 'BR', 'AO', 'MZ', 'CV']],
  [/stra(?:ß|ss)e(?!\p{L})|str\.|platz(?!\p{L})/iu, ['DE', 'AT', 'CH']],
]

/** Countries by how the street is called, each as much as a mention. */
export function addStreet(counts: Map<string, number>, street: string | null): void {
  const countries = street ? STREET_LANGUAGES.find(([pattern]) => pattern.test(street))?.[1] : undefined
  for (const code of countries ?? []) counts.set(code, (counts.get(code) ?? 0) + 1)
}

/** The country of a city that bears the name of another country's state, where the text names that country and not the other. */
export function homeOf(name: string, counts: ReadonlyMap<string, number>): string | null {
  const state = statedRegion(name, null)
  if (!state || (counts.get(state.country) ?? 0) > 1) return null
  return (
    citiesNamed(name).find(({ country }) => country !== state.country && (counts.get(country) ?? 0) >= 0.5)?.country ??
    null
  )
}

/** The one country that the text names or shows in its addresses, or null. */
export function onlyCountry(counts: ReadonlyMap<string, number>): string | null {
  const named = [...counts].filter(([, count]) => count >= 0.5)
  return named.length === 1 && named[0]![1] >= 1 ? named[0]![0] : null
}

/** The country of a city by name, with its state where given. */
export function countryOfCity(
  locality: string,
  region: string | null,
  counts: ReadonlyMap<string, number>,
  language: string | null = null,
): string | null {
  const state = region ? statedRegion(region, null) : null
  let readings = citiesNamed(locality)
  if (state) {
    const inState = readings.filter((one) => one.country === state.country && one.region === state.code)
    // "PE" is Prince Edward Island and Pernambuco: a state that has no such city says nothing of one that others have.
    if (inState.length > 0) readings = inState
    // "Povo (TN)" in an Italian text is in the province of Trento.
    else if (language === 'it' && /^[A-Z]{2}$/.test(region!)) return 'IT'
    // "Bedford, N.S.", "Dover, Tasmania": told in full, or with its stops, it is no other's code.
    else if (
      readings.length === 0 ||
      /\.|\p{Ll}{3}/u.test(region!) ||
      isOwnCode(region!) ||
      readings.some((one) => one.country === state.country)
    )
      return state.country
  }
  return clearReading(readings, counts, language)?.country ?? null
}

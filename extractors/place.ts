/**
 * Places named in the text: cities, countries, states. Every capitalised run that the gazetteer knows is a candidate in all its
 * readings; the cue tells what stands around it. "Haifa, Israel" is a city by its country, "in Haifa" by its preposition,
 * "University of Haifa" only a part of another name.
 */
import type { AnyFind } from './candidate.js'
import { defineExtractor } from './define.js'
import { NAMESAKES, NO_PLACE } from './gazetteer/namesakes.js'
import { citiesOf, countryOf, entryAt, hasLonger, mayBegin, regionsOf } from './gazetteer.js'
import type { Page } from './page.js'

interface Hit {
  readonly start: number
  readonly end: number
  readonly entry: number
  readonly words: number
  readonly country: string | null
  readonly region: boolean
}

/** Longest name in words: "Santa Cruz de la Sierra". */
const MAX_WORDS = 5

const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
const isDigit = (code: number): boolean => code >= 48 && code <= 57

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00)
}

function startsUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return isUpper(code)
  return isUpper(code) || (code >= 0x100 && text[at] !== text[at]!.toLowerCase())
}

/** Where the word that begins at `at` ends: letters and apostrophes, full stops inside initials ("U.S.A.", "D.C."). */
function wordEnd(text: string, at: number): number {
  let i = at
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (isLetter(text, i) || (isDigit(code) && i > at)) i++
    else if (code === 39 && i > at && isLetter(text, i + 1)) i++
    else if (code === 46 && isUpper(text.charCodeAt(i - 1)) && (i - at === 1 || text[i - 2] === '.')) i++
    else if (code === 46 && i - at === 2 && text[at] === 'S' && text[at + 1] === 't') i++
    else break
  }
  return i
}

/** Where the next word of the same name begins: over one space, one line's end with its indentation, or a hyphen. */
function nextWord(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === 45) return isLetter(text, at + 1) ? at + 1 : -1
  if (code === 44 && text.startsWith(', D', at)) return at + 2
  if (code !== 32 && code !== 10 && code !== 13) return -1
  let i = at
  let lines = 0
  while (i < text.length && i - at < 60) {
    const one = text.charCodeAt(i)
    if (one === 10) lines++
    else if (one !== 32 && one !== 13 && one !== 9) break
    i++
  }
  return lines <= 1 && (lines === 1 || i - at <= 2) && isLetter(text, i) ? i : -1
}

// Whether a place may begin with a word, for all pages: each word is judged once.
let mayOpen = new Map<string, boolean>()
const MOST_WORDS = 30_000

function opens(word: string): boolean {
  let may = mayOpen.get(word)
  if (may === undefined) {
    if (mayOpen.size > MOST_WORDS) mayOpen = new Map()
    may = mayBegin(word, 0, word.length)
    mayOpen.set(word, may)
  }
  return may
}

/** Where capitalised words begin that may open a place's name, in order. */
function openings(page: Page): number[] {
  const { text } = page
  const out: number[] = []
  for (const [word, offsets] of page.index.entries()) {
    let may: boolean | null = null
    for (const at of offsets) {
      if (!isUpper(text.charCodeAt(at))) continue
      may ??= opens(word)
      // "U.S.A.", "St. Louis", "Nuku'alofa": more than the word belongs to the name.
      const next = text.charCodeAt(at + word.length)
      if (may || next === 46 || next === 39) out.push(at)
    }
  }
  return out.sort((a, b) => a - b)
}

function* hits(page: Page): Generator<Hit> {
  const { text } = page
  const ends: number[] = []
  let resume = 0
  for (const i of openings(page)) {
    if (i < resume) continue
    const end = wordEnd(text, i)
    // Names, not words; nothing inside an address of the web ("www.paris.fr", "a.smith@bath.ac.uk").
    const before = i > 0 ? text.charCodeAt(i - 1) : 32
    if (
      end - i < 2 ||
      before === 46 ||
      before === 64 ||
      before === 95 ||
      // "O'Brien", "l'Aquila": inside a word
      (before === 39 && i > 1 && isLetter(text, i - 2)) ||
      (before === 47 && i > 1 && !/[\s\p{L}]/u.test(text[i - 2]!)) ||
      text.charCodeAt(end) === 64 ||
      text.charCodeAt(end) === 95 ||
      !mayBegin(text, i, end)
    )
      continue
    ends.length = 0
    ends.push(end)
    const most = hasLonger(text, i, end) ? MAX_WORDS : 1
    while (ends.length < most) {
      const from = nextWord(text, ends[ends.length - 1]!)
      if (from < 0) break
      ends.push(wordEnd(text, from))
    }
    let found: Hit | null = null
    for (let k = ends.length - 1; k >= 0 && !found; k--) {
      const last = ends[k]!
      let head = last
      while (head > i && (isLetter(text, head - 1) || text[head - 1] === "'" || text[head - 1] === '.')) head--
      if (k > 0 && !startsUpper(text, head) && text[head - 1] !== '-') continue
      const entry = entryAt(text, i, last)
      if (entry < 0) continue
      // "Washington D.C." takes its stop along, "Paris." does not.
      const stop = text[last - 1] === '.' && !/\.\p{L}\.$/u.test(text.slice(Math.max(i, last - 4), last))
      const country = countryOf(entry)
      found = {
        start: i,
        end: stop ? last - 1 : last,
        entry,
        words: k + 1,
        country,
        region: regionsOf(entry).length > 0,
      }
    }
    if (found) {
      yield found
      resume = Math.max(found.end, end)
    }
  }
}

// What stands before: "in Paris", "to be held at Paris", "en la ciudad de Madrid".
const PREPOSITION =
  /\b(?:in|at|near|en|em|à|a|ad|nella|nel|aus|der|ciudad de|city of|downtown|beautiful|central|visit|hosted by)\s+(?:the\s+(?:(?:beautiful\s+)?(?:city|town|capital)\s+of\s+)?|(?:beautiful|sunny|historic|downtown|central)\s+|la\s+ciudad\s+de\s+)?(?:city\s+)?$/i
const IN_NAME =
  /\b(?:Universit\p{L}{1,5}|Institut\p{L}{0,3}|College|Bank|Museum|School|Academy|Republic|Government|Ministry|Embassy|Society|Association|Bishop|State|Kingdom|Journal|Duke|Treaty|Declaration|Univ\.?)\s+(?:of|de|di|do|du|da|für|at)\s+(?:the\s+|la\s+|las\s+|los\s+)?$/iu
const NAME_GOES_ON =
  /^[\s-]{1,3}(?:\p{Lu}[\p{L}&]*\s+){0,2}(?:Universit\p{L}{1,5}|Univ\b|College|Institute|Inst\b|School|Hall|Hotel|Inn|Library|Museum|Tower|Centre|Center|Conference|Convention|Business|Polytechnic|Laborator\p{L}{1,3}|Lab\b|Academy|Airport|Marriott|Hilton|Sheraton|Hyatt|Street|St\b|Road|Rd\b|Avenue|Ave\b|Room|Statement|Agreement|Protocol|Declaration|Principles|Convention|Programme|Program|Process|Times|Business|House|Park|Bay|Supercomputing|Polytechnic)/u
const GROUP_BEFORE =
  /(?:\b[\p{L}+-]*(?:[Ll]adies|LADIES)\+?(?:\s+(?:in|of|de|do|-))?|\b(?:[Mm]eet-?up|[Cc]hapter|[Uu]ser [Gg]roup|[Gg]roup|[Gg]rupo|[Gg]roupe|[Cc]ommunity|[Cc]lub|[Cc]ap[ií]tulo|[Cc]omunidad|[Ll]earning|[Bb]azaar|Code4Lib|PyData|PyCon|WiMLDS|Meetup|GDG|OWASP|(?:Django|Rails) Girls|Women Who Code|Papers We Love|BarCamp|DevOpsDays|WordCamp))\s+(?:de\s+|of\s+|in\s+|@)?$/u
// "Nairobi R User Group", "the Copenhagen PyData meetup"
const GROUP_AFTER =
  /^[\s-]{1,2}(?:[\p{L}+]{0,12}-?[Ll]adies\b|(?:\p{Lu}[\p{L}+.#]{0,14}\s){0,2}(?:[Uu]ser [Gg]roup|[Mm]eet-?up|[Cc]hapter)|R [Uu]ser)/u
// "75003 Paris", "D-10115 Berlin", "H-1117 Budapest"; a year is no postal code.
const POSTAL_BEFORE = /(?:\b[A-Z]{1,2}-)?\b(?!(?:19|20)\d\d\b)\d{4,6}(?:-\d{3})?[ \t]+(?:[A-Z]{2}[ \t]+)?$/
const POSTAL_AFTER =
  /^,?\s{1,3}(?:[A-Z]{2,3}\s{1,2})?(?:(?!(?:19|20)\d\d\b)\d{4,6}\b|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b)/
const CAPITALISED_BEFORE = /(?:^|[\s(])\p{Lu}[\p{L}.'-]{0,20}[ ]$/u
const PERSON_AFTER = /^[ ]\p{Lu}\p{Ll}+/u

export const place = defineExtractor({
  name: 'place',
  yields: ['place'],
  needs: [],
  *extract({ page }): Iterable<AnyFind> {
    const { text } = page
    const all = [...hits(page)]
    for (let k = 0; k < all.length; k++) {
      const hit = all[k]!
      const { start, end } = hit
      const length = end - start
      const span = { start, end }
      const previous = all[k - 1]
      const next = all[k + 1]
      const gapBefore = previous ? text.slice(previous.end, Math.min(start, previous.end + 30)) : null
      const gapAfter = next && next.start - end < 30 ? text.slice(end, next.start) : null
      const joinedBefore = gapBefore !== null && start - previous!.end < 30 && JOINED.test(gapBefore)
      const joinedAfter = gapAfter !== null && JOINED.test(gapAfter)

      // Two or three capitals are a state or a country only behind a city: "Boston, MA", "Paris, FR"; "IN", "OR", "ME" are words.
      if (length <= 3 && !(hit.country && /^(?:UK|USA|UAE|U\.S|DRC|PRC)/.test(text.slice(start, end)))) {
        // "RAIN OR SHINE": in a line of capitals only a comma makes a state.
        const capitals =
          previous && !LOWER.test(text.slice(previous.start, previous.end)) && !/[,(]/.test(gapBefore ?? '')
        if (hit.region && joinedBefore && !capitals && !LOWER.test(text.slice(start, end)))
          yield* regions(hit, 'code-behind-city', 0.8)
        // "PyLadies NYC", "R-Ladies SF"
        else if (length <= 3 && GROUP_BEFORE.test(text.slice(Math.max(0, start - 44), start))) {
          const readings = citiesOf(hit.entry)
          if (readings.length > 0)
            yield { kind: 'place', span, value: { kind: 'city', readings }, cue: 'city-of-group', weight: 0.35 }
        }
        continue
      }
      if (hit.country) {
        const inName = IN_NAME.test(text.slice(Math.max(0, start - 40), start))
        const cue = inName ? 'country-in-name' : joinedBefore ? 'country-behind-city' : 'country'
        yield {
          kind: 'place',
          span,
          value: { kind: 'country', code: hit.country },
          cue,
          weight: cue === 'country' ? 0.5 : inName ? 0.2 : 0.8,
        }
      }
      if (hit.region) yield* regions(hit, joinedBefore ? 'region-behind-city' : 'region', joinedBefore ? 0.8 : 0.4)
      const readings = citiesOf(hit.entry)
      if (readings.length === 0) continue

      const before = text.slice(Math.max(0, start - 44), start)
      const after = text.slice(end, end + 48)
      const known =
        joinedAfter && next !== undefined && (next.country !== null || next.region) && agrees(readings, next)
      const name = text.slice(start, end).toLowerCase()
      if (hit.words === 1 && MONTHS.has(name)) continue
      if (hit.words === 1 && NO_PLACE.test(name) && !known) continue
      const namesake = hit.words === 1 && NAMESAKES.has(name)
      const population = readings[0]!.population
      let cue: string
      let weight: number
      if (ZONE_BEFORE.test(before) || ZONE_AFTER.test(after)) [cue, weight] = ['city-of-zone', 0.1]
      else if (STREET_AFTER.test(after)) [cue, weight] = ['in-street', 0.05]
      else if (ROOM_AFTER.test(after)) [cue, weight] = ['in-room-name', 0.05]
      else if (IN_NAME.test(before) || NAME_GOES_ON.test(after)) [cue, weight] = ['in-name', 0.2]
      else if (known) [cue, weight] = ['city-before-country', 0.85]
      else if (POSTAL_BEFORE.test(before) || POSTAL_AFTER.test(after)) [cue, weight] = ['city-by-postal-code', 0.75]
      else if (COUNCIL_AFTER.test(after) || COUNCIL_BEFORE.test(before)) [cue, weight] = ['city-of-council', 0.35]
      else if (GROUP_BEFORE.test(before) || GROUP_AFTER.test(after)) [cue, weight] = ['city-of-group', 0.35]
      else if (namesake && hit.country === null && !PREPOSITION.test(before)) continue
      else if (PREPOSITION.test(before) && !PERSON_AFTER.test(after)) [cue, weight] = ['city-behind-preposition', 0.65]
      else if (CAPITALISED_BEFORE.test(before) || (hit.words === 1 && PERSON_AFTER.test(after)))
        [cue, weight] = ['in-capitalised-run', 0.15]
      else [cue, weight] = ['city', population >= 100_000 ? 0.45 : 0.3]
      if (namesake) weight *= 0.6
      if (population < 20_000 && !known && cue !== 'city-by-postal-code') weight *= 0.7
      // "RAIN OR SHINE", "OPEN CALL": among capitals a small town's name is a word.
      if (!known && population < 50_000 && SHOUTED.test(before) && !LOWER.test(text.slice(start, end))) weight *= 0.4
      else if (!known && population < 50_000 && !LOWER.test(text.slice(start, end)) && SHOUTED_AFTER.test(after))
        weight *= 0.4
      // "Jordan", "Georgia", "Mexico": the country or state first.
      if (hit.country && !known) weight *= 0.6
      yield { kind: 'place', span, value: { kind: 'city', readings }, cue, weight }
    }
  },
})

// "hora de la Ciudad de México", "London time", "Europe/Paris": a clock's city.
const ZONE_BEFORE =
  /\b(?:hora|horas|horario|hor[aá]rio|heure|time|GMT|UTC|clock)\b[^.\n]{0,25}$|\b(?:Europe|America|Asia|Africa|Australia|Pacific)\/$/i
const ZONE_AFTER = /^(?:,\s\p{Lu}\p{L}+)?\s+(?:local\s+)?(?:time|Time|TIME|Standard|Daylight)\b/u
const STREET_AFTER = /^\s(?:Street|St\b|Road|Rd\b|Avenue|Ave\b|Lane|Drive|Terrace|Boulevard|Blvd)/
const ROOM_AFTER = /^\s(?:Room|Ballroom|Suite|Lounge|Auditorium|Theat(?:er|re)|Hall|House|Wing|Building)\b/
// "Christchurch City Council", "Ayuntamiento de Sevilla": whose city it is.
const COUNCIL_AFTER =
  /^\s(?:(?:City|Town|Municipal|District)\s(?:Council|Government|Library|Libraries)|Council|Municipality)\b/
const COUNCIL_BEFORE =
  /\b(?:City|Municipality|Ville|Ayuntamiento|Municipal|Comune|Municipio|Alcaldía|Intendencia|Prefeitura)\s(?:of|de|di|do|da)\s$/
const MONTHS = new Set([
  'march',
  'may',
  'june',
  'august',
  'sept',
  'mon',
  'sun',
  'agosto',
  'mayo',
  'spring',
  'summer',
  'fall',
  'winter',
])
// "Haifa, Israel", "Lyon (France)", "Christchurch | New Zealand", "Bilbao, Basque Country, Spain"
const JOINED = /^\s{0,3}[,/(|;-]?\s{0,12}$|^\s*,\s{0,2}(?:\p{Lu}[\p{L}.]{1,14}\s?){1,2}\s?[,(]\s{0,2}$/u
const SHOUTED = /\p{Lu}{2}[^\p{Ll}\n]{0,8}$/u
const SHOUTED_AFTER = /^[^\p{Ll}\n]{0,6}\p{Lu}{2,}/u
const LOWER = /\p{Ll}/u

function* regions(hit: Hit, cue: string, weight: number): Iterable<AnyFind> {
  for (const one of regionsOf(hit.entry)) {
    yield {
      kind: 'place',
      span: { start: hit.start, end: hit.end },
      value: { kind: 'region', code: one.code, country: one.country },
      cue,
      weight,
    }
  }
}

/** Is a city of that name known in the country or state that follows it? */
function agrees(readings: readonly { country: string; region: string | null }[], next: Hit): boolean {
  if (next.country && readings.some((one) => one.country === next.country)) return true
  return regionsOf(next.entry).some((state) =>
    readings.some((one) => one.country === state.country && one.region === state.code),
  )
}

/**
 * Where the event is. The best candidate gives the words and their parts; what it lacks (the city of a room, the country of a city)
 * comes from the next ones that do not contradict it.
 */
import type { Candidate, VenueValue } from '../extractors/candidate.js'
import { citiesNamed } from '../extractors/gazetteer.js'
import type { Page, Span } from '../extractors/page.js'
import { POSTAL_COUNTRIES } from '../extractors/venue/lexicon.js'
import { defineNormalizer, type Finding, type Ground, ground } from './define.js'
import type { Venue } from './record.js'
import { addStreet, countriesOfText, countryOfCity, onlyCountry, statedCountry, statedRegion } from './venue/country.js'

type Part = 'name' | 'room' | 'street' | 'postalCode' | 'locality' | 'region' | 'country'
const PARTS: readonly Part[] = ['name', 'room', 'street', 'postalCode', 'locality', 'region', 'country']

/** Below this a place is one that the text merely mentions. */
const LEAST = 0.27
/** A house or room from here on is taken before a bare city of higher weight. */
const HOUSE = 0.58

const isHouse = ({ value }: Candidate<'venue'>): boolean => Boolean(value.name || value.room || value.street)
const isLabelled = ({ cue }: Candidate<'venue'>): boolean => /^(?:label|header)-/.test(cue)

export const venue = defineNormalizer<'venue'>({
  field: 'venue',
  needs: ['online'],
  settle({ page, found, settledField }) {
    const all = [...found.of('venue')].sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
    const findings: Finding[] = []
    const placeholder = all.find((one) => one.value.placeholder && one.weight >= 0.5)
    if (placeholder)
      findings.push({
        code: 'venue-placeholder',
        message: `The place is a placeholder: “${page.words(placeholder.span)}”`,
        pointer: '/venue',
        span: placeholder.span,
      })
    const real = all.filter((one) => !one.value.placeholder)
    const house = real.find(
      (one) =>
        isHouse(one) &&
        (one.weight >= HOUSE ||
          (one.weight >= 0.5 && Boolean(one.value.room || (one.value.name && one.value.locality)))),
    )
    const first = real[0]
    const remote =
      found.of('mode').some((one) => one.value.mode === 'online' && one.weight >= 0.7) ||
      settledField('online').value !== null
    const chosen = widest(
      house && first && house.weight >= first.weight - 0.3 && agree(page, house, first) ? house : first,
      real,
    )
    // Of an online event a place is the venue only where it is said to be one.
    const online = found.of('mode').reduce((sum, one) => Math.max(sum, one.value.mode === 'online' ? one.weight : 0), 0)
    // Clocks of several zones for one moment are for people who are in several places.
    const zones = found.of('equivalence').length > 0
    const hybrid = found.of('mode').some((one) => one.value.mode === 'mixed' && one.weight >= 0.7)
    const firm = chosen !== undefined && (isHouse(chosen) || Boolean(chosen.value.postalCode))
    const bar = hybrid ? LEAST : online >= 0.7 ? 0.7 : zones ? 0.58 : remote ? (firm ? 0.45 : 0.58) : LEAST
    if (!chosen || chosen.weight < bar) return { value: null, grounds: [], losers: real, findings }

    const parts = assemble(page, chosen, real, all, found.of('place'))
    // Of several houses none is the venue; the city that they share is.
    if (severalPlaces(page, chosen, real, found.of('date')))
      for (const part of ['name', 'room', 'street', 'postalCode'] as const) parts.delete(part)
    const value: Venue = {
      text: page.words(chosen.span),
      name: null,
      room: null,
      street: null,
      postalCode: null,
      locality: null,
      region: null,
      country: null,
      latitude: null,
      longitude: null,
    }
    const grounds: Ground[] = [ground('/venue/text', chosen)]
    for (const part of PARTS) {
      const one = parts.get(part)
      if (!one || part === 'country') continue
      value[part] = clean(page.words(one.span), part)
      if (value[part])
        grounds.push(
          ground(`/venue/${part}`, one.from, {
            span: one.span,
            basis: /^city-(?:of-group|of-council|in-name)$/.test(one.from.cue) ? 'derived' : 'stated',
          }),
        )
    }
    const country = parts.get('country')
    if (country) {
      const code = statedCountry(page.words(country.span))
      // "Deventer, Sint Maarten": a city of size that the country has not is dated on a saint's day, or stands beside another place.
      const bare = !parts.has('name') && !parts.has('street')
      value.country = code && bare && value.locality && isElsewhere(value.locality, code) ? null : code
      if (value.country) grounds.push(ground('/venue/country', country.from, { span: country.span }))
    }
    const posted = parts.get('postalCode')
    if (!value.country && value.postalCode && posted) {
      // "Kelso TD5 7HL": a code whose shape only one country has
      const code = POSTAL_COUNTRIES.find(([shape]) => shape.test(value.postalCode!))?.[1]
      if (code) {
        value.country = code
        grounds.push(
          ground('/venue/country', posted.from, { span: posted.span, basis: 'derived', cue: 'country-of-postal-code' }),
        )
      }
    }
    if (!value.country) {
      const counts = countriesOfText(page, found.of('place'))
      const shown = onlyCountry(counts)
      addStreet(counts, value.street)
      const region = parts.get('region')
      const locality = parts.get('locality')
      // A town that no gazetteer has is in the one country that the text shows ("www.example.nz").
      const unknown = value.locality && value.street && !value.region && citiesNamed(value.locality).length === 0
      const code = unknown
        ? shown
        : value.locality
          ? countryOfCity(value.locality, value.region, counts)
          : value.region
            ? (statedRegion(value.region, null)?.country ?? null)
            : null
      const source = locality ?? region
      if (code && source) {
        value.country = code
        grounds.push(
          ground('/venue/country', source.from, { span: source.span, basis: 'derived', cue: 'country-of-city' }),
        )
      }
    }
    if (!value.text) return { value: null, grounds: [], losers: real, findings }
    return { value, grounds, losers: real.filter((one) => one !== chosen), findings }
  },
})

/** "Thursday 24 January  Community Hub, Bath Street" above "Saturday 2 February  Central Library": dates that each have a house of their own. */
function severalPlaces(
  page: Page,
  chosen: Candidate<'venue'>,
  real: readonly Candidate<'venue'>[],
  dates: readonly Candidate<'date'>[],
): boolean {
  if (isLabelled(chosen) || !chosen.value.name) return false
  const dated = new Set(dates.map((one) => page.lineAt(one.span.start)))
  const here = page.lineAt(chosen.span.start)
  if (!dated.has(here)) return false
  const names = new Map<number, string>()
  for (const one of real) {
    const { name } = one.value
    if (!name || one.weight < 0.3) continue
    const line = page.lineAt(one.span.start)
    if (Math.abs(line - here) <= 6 && dated.has(line) && page.lineAt(one.span.end - 1) === line && !names.has(line))
      names.set(line, page.words(name).toLowerCase())
  }
  return names.size >= 2 && new Set(names.values()).size === names.size
}

// Countries that bear the name of a saint, as days, parishes and schools do.
const SAINTS: ReadonlySet<string> = new Set(['SX', 'MF', 'LC', 'KN', 'VC', 'BL', 'PM', 'SM', 'SH'])

/** Is every city of that name in another country, one of them large, and the country named for a saint? */
function isElsewhere(locality: string, code: string): boolean {
  if (!SAINTS.has(code)) return false
  const readings = citiesNamed(locality)
  return readings.length > 0 && readings[0]!.population > 50_000 && !readings.some((one) => one.country === code)
}

/** Does a span fill the line right below another's? "Headquarters, New York\nConference Room 7" */
function nextLine(page: Page, above: Span, below: Span): boolean {
  const line = page.lines[page.lineAt(below.start)]!
  return line.index === page.lineAt(above.end - 1) + 1 && line.start === below.start && line.end - below.end < 3
}

/** Do two places not name two cities? */
function agree(page: Page, a: Candidate<'venue'>, b: Candidate<'venue'>): boolean {
  const [x, y] = [a.value.locality, b.value.locality]
  if (!x || !y) return true
  const [one, other] = [page.words(x).toLowerCase(), page.words(y).toLowerCase()]
  // "Universidad Andina del Cusco, …, San Jerónimo" is in Cusco.
  return one === other || (a.value.name != null && page.words(a.value.name).toLowerCase().includes(other))
}

/** The candidate that holds the chosen one and more of its address: "Committee Room 2S1\nParliament House\nCANBERRA". */
function widest(
  chosen: Candidate<'venue'> | undefined,
  real: readonly Candidate<'venue'>[],
): Candidate<'venue'> | undefined {
  if (!chosen || isLabelled(chosen)) return chosen
  const parts = (one: Candidate<'venue'>): number => PARTS.filter((part) => one.value[part]).length
  return (
    real.find(
      (one) =>
        one.span.start <= chosen.span.start &&
        one.span.end >= chosen.span.end &&
        one !== chosen &&
        one.weight >= chosen.weight - 0.3 &&
        parts(one) > parts(chosen),
    ) ?? chosen
  )
}

interface Sourced {
  readonly span: Span
  readonly from: Candidate<'venue'>
}

const GENERIC =
  /^(?:Faculty|Department|School|Institute|University|College|Museum|Academy|Centre|Center|Library|Foundation|Society)$/
/** "room 343 of the Faculty" where the head says "Faculty of Arts, University of Emona": the name in full, where it stands first. */
function fullName(page: Page, span: Span): Span {
  const word = page.text.slice(span.start, span.end)
  if (!GENERIC.test(word)) return span
  for (const at of page.index.at([word.toLowerCase()])) {
    if (at >= span.start) break
    const found = /^\p{Lu}\p{Ll}+ (?:of|for) (?:the )?\p{Lu}[\p{L}-]+(?:(?: and| of|,? &)? \p{Lu}[\p{L}-]+){0,4}/u.exec(
      page.text.slice(at, at + 90),
    )
    if (found) return { start: at, end: at + found[0].length }
  }
  return span
}

/** The parts of the chosen candidate, and those that others add to it. */
function assemble(
  page: Page,
  chosen: Candidate<'venue'>,
  real: readonly Candidate<'venue'>[],
  all: readonly Candidate<'venue'>[],
  places: readonly Candidate<'place'>[],
): Map<Part, Sourced> {
  const parts = new Map<Part, Sourced>()
  const take = (from: Candidate<'venue'>, wanted: readonly Part[]): void => {
    for (const part of wanted) {
      const span = from.value[part as keyof VenueValue] as Span | null | undefined
      if (span && !parts.has(part)) parts.set(part, { span, from })
    }
  }
  take(chosen, PARTS)
  const short = parts.get('name')
  if (short) parts.set('name', { span: fullName(page, short.span), from: short.from })
  // "141 Smith Street, Linwood" of a city council: a suburb, where nothing else says which town it is.
  const suburb = parts.get('locality')
  if (suburb && parts.has('street') && !parts.has('postalCode') && !parts.has('region') && !parts.has('country')) {
    const people = (span: Span): number => citiesNamed(page.words(span))[0]?.population ?? 0
    const council = all.find((one) => one.cue === 'city-of-council' && one.value.locality)
    if (council?.value.locality && people(council.value.locality) > 4 * people(suburb.span)) {
      parts.delete('locality')
      take(council, ['locality'])
    }
  }
  // Labels beside the chosen one: "Venue: …", "Room: …", "Address: …", "Location: London".
  if (isLabelled(chosen))
    for (const one of real)
      if (isLabelled(one) && one !== chosen && one.weight >= 0.45 && agree(page, chosen, one)) take(one, PARTS)
  // The same house with more of its address, elsewhere: "Burbury Theatre" here, "Burbury Theatre, Churchill Avenue" there.
  const name = parts.get('name') ?? parts.get('room')
  if (name) {
    const words = page.words(name.span).toLowerCase()
    for (const one of real) {
      if (one === chosen || one.weight < 0.25 || words.length < 5) continue
      if ([one.value.name, one.value.room].some((other) => other && page.words(other).toLowerCase() === words))
        take(one, ['street', 'postalCode', 'locality', 'region', 'country'])
    }
  }
  // … and the room of the house, a few words behind it.
  if (parts.has('name') && !parts.has('room') && !isLabelled(chosen)) {
    const sentence = page.sentenceAt(chosen.span.start)
    const room = real.find(
      (one) =>
        one.value.room &&
        !one.value.name &&
        (one.weight >= 0.55 || (one.weight >= 0.5 && nextLine(page, chosen.span, one.span))) &&
        ((sentence !== null && one.span.start >= chosen.span.end && one.span.end <= sentence.end) ||
          nextLine(page, chosen.span, one.span)) &&
        agree(page, chosen, one),
    )
    if (room) take(room, ['room', 'street'])
  }
  // "hosted by the Academy of Sciences in Bishkek on 22 October, in the Small Hall": the house of the room, a few words before.
  if (!parts.has('name') && parts.has('room') && !isLabelled(chosen)) {
    const sentence = page.sentenceAt(chosen.span.start)
    const house = real.find(
      (one) =>
        one.value.name &&
        !one.value.room &&
        one.weight >= 0.5 &&
        sentence !== null &&
        one.span.start >= sentence.start &&
        one.span.end <= chosen.span.start,
    )
    if (house) take(house, ['name', 'street', 'locality', 'region', 'country'])
  }
  if (!parts.has('locality')) {
    // The city on the lines right behind the place.
    const next = real.find(
      ({ span, value }) =>
        value.locality &&
        span.start >= chosen.span.end - 1 &&
        span.start - chosen.span.end < 60 &&
        page.lineAt(span.start) - page.lineAt(chosen.span.end - 1) <= 1,
    )
    if (next && (next.value.country || next.value.region || next.value.postalCode))
      take(next, ['postalCode', 'locality', 'region', 'country'])
  }
  if (!parts.has('locality')) {
    // "London Public Library", "University of Chicago": a city in the house's own name.
    const inside = places.find(
      ({ span, value, cue }) =>
        cue === 'in-name' &&
        span.start >= chosen.span.start &&
        span.end <= chosen.span.end &&
        value.kind === 'city' &&
        value.readings[0]!.population > 60_000,
    )
    if (inside) parts.set('locality', { span: inside.span, from: { ...chosen, cue: 'city-in-name' } })
  }
  if (!parts.has('locality')) {
    const stated = parts.get('country')
    const country = stated ? statedCountry(page.words(stated.span)) : null
    // A city that the text names again and again goes before one that it names once.
    const mentions = new Map<string, number>()
    const nameOf = (one: Candidate<'venue'>): string =>
      one.value.locality ? page.words(one.value.locality).toLowerCase() : ''
    for (const one of all) mentions.set(nameOf(one), (mentions.get(nameOf(one)) ?? 0) + 1)
    const rank = (one: Candidate<'venue'>): number => one.weight + 0.06 * Math.min(4, mentions.get(nameOf(one))! - 1)
    // A room of a mail that names no town is in the town of its sender: "8 Bailey Drive, Fredericton NB E3B 5A3" below the name.
    const fromDesk = (one: Candidate<'venue'>): boolean =>
      isLabelled(chosen) &&
      one.value.postalCode != null &&
      page.lines[0]?.region === 'header' &&
      page.lines[page.lineAt(one.span.start)]!.region === 'signature'
    const city = all
      .filter((one) => {
        const { locality } = one.value
        // A house is known: a city that is mentioned often enough is its city.
        if (!locality || one.value.placeholder || one === chosen || one.weight < 0.12) return false
        // Another house's address says where that house is.
        if (isHouse(chosen) && one.value.name && one.value.street && !fromDesk(one)) return false
        if (rank(one) < (isHouse(chosen) ? LEAST - 0.03 : LEAST + 0.05)) return false
        return !country || citiesNamed(page.words(locality)).some((reading) => reading.country === country)
      })
      .sort((a, b) => rank(b) - rank(a))[0]
    if (city) take(city, ['locality', 'region', 'country'])
    else if (isHouse(chosen) && page.lines[0]?.region === 'header') {
      // A room of a mail that names no town is where its sender is: "Uppsala University" below the name.
      const desk = places.find(
        ({ span, value, cue }) =>
          cue === 'in-name' &&
          value.kind === 'city' &&
          value.readings[0]!.population > 60_000 &&
          page.lines[page.lineAt(span.start)]!.region === 'signature',
      )
      if (desk) parts.set('locality', { span: desk.span, from: { ...chosen, cue: 'city-in-name' } })
    }
  } else if (
    !parts.has('country') &&
    !parts.has('region') &&
    citiesNamed(page.words(parts.get('locality')!.span)).length === 0
  ) {
    // "20 Castray Esplanade, Battery Point" here, "Hobart, Tasmania" below the title: a suburb of the event's own city.
    const city = real.find(
      ({ cue, weight, value }) => weight >= 0.6 && /^place-line/.test(cue) && (value.region || value.country),
    )
    if (city) take(city, ['region', 'country'])
  } else if (!parts.has('country') || !parts.has('region')) {
    // "in Bridgetown" here, "Bridgetown, Barbados" there.
    const words = page.words(parts.get('locality')!.span).toLowerCase()
    for (const one of real) {
      const { locality } = one.value
      if (one !== chosen && one.weight >= 0.36 && locality && page.words(locality).toLowerCase() === words)
        take(one, ['region', 'country'])
    }
  }
  return parts
}

function clean(words: string, part: Part): string | null {
  let out = words.replace(/^[\s,;:(@-]+|[\s,;:(-]+$/g, '')
  if (part === 'name')
    out = out.replace(/^(?:the|in|at|in the|at the)\s+(?=\p{Lu})/u, '').replace(/^The\s+(?=\p{Lu})/u, 'The ')
  if (part === 'name')
    out = out.replace(
      /^(?:la\s+)?(?:sede|edificio|edif[ií]cio|locales|locaux|oficinas|instalaciones|pr[eé]dio)\s+(?:de\s+la|del?|da|do)\s+(?=\p{Lu})/iu,
      '',
    )
  if (part === 'region') out = out.replace(/\.$/, (dot) => (/\p{Lu}\.\p{Lu}\.$/u.test(out) ? dot : ''))
  return out === '' ? null : out
}

/** The town of a place that does not name it, and the country of a town that stands without one. */
import type { Candidate } from '../../extractors/candidate.js'
import { isCityState } from '../../extractors/gazetteer/cityStates.js'
import { NAMESAKES } from '../../extractors/gazetteer/namesakes.js'
import { citiesNamed, countryNamed } from '../../extractors/gazetteer.js'
import type { Page, Span } from '../../extractors/page.js'
import { statedCountry } from './country.js'
import { type Draft, take } from './draft.js'
import { isHouse, isLabelled, LEAST } from './parts.js'

/** The city on the lines right behind the place. */
export function cityBehind(draft: Draft): void {
  const { page, chosen, real, parts } = draft
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
      take(draft, next, ['postalCode', 'locality', 'region', 'country'])
  }
}

const SEAT_BEFORE = /(?:College|University|School|Institute|Hospital|Academy)(?:\s\p{Lu}\p{L}+)?\s$/u
const HOTEL_BEFORE =
  /(?:Sofitel|Hilton|Sheraton|Marriott|Novotel|Radisson(?: Blu)?|Hyatt(?: Regency)?|Serena|Pullman|Mercure|Ibis|Kempinski|InterContinental|Four Seasons)\s$/i

/** Is the city of the name also named alone? "Library Carpentry @ Maynooth" above "Maynooth University" */
function saidApart(page: Page, places: Draft['places'], { start, end }: Span): boolean {
  const name = page.words({ start, end })
  return places.some(
    ({ span, cue, value }) =>
      value.kind === 'city' && cue !== 'in-name' && cue !== 'in-capitalised-run' && page.words(span) === name,
  )
}

/** A city in the house's own name. */
export function cityInName(draft: Draft): void {
  const { page, chosen, places, parts } = draft
  // "King's College London", "Sofitel Abidjan Hôtel Ivoire": the town ends the name, or follows the brand of a hotel.
  const name = parts.get('name')?.span
  const endsName = ({ start, end }: Span): boolean =>
    (end === chosen.span.end && SEAT_BEFORE.test(page.text.slice(Math.max(chosen.span.start, start - 40), start))) ||
    (name !== undefined &&
      start > name.start &&
      (end === name.end || (end < name.end && HOTEL_BEFORE.test(page.text.slice(name.start, start)))))
  if (!parts.has('locality')) {
    // "London Public Library", "University of Chicago": a city in the house's own name.
    const inside = places.find(
      ({ span, value, cue }) =>
        (cue === 'in-name' || (cue === 'in-capitalised-run' && endsName(span))) &&
        span.start >= chosen.span.start &&
        span.end <= chosen.span.end &&
        value.kind === 'city' &&
        // "Moore Institute, University of Galway": a name that is a person's more often
        (/\b(?:of|de|di|do|da|du|at)\s+$/.test(page.text.slice(Math.max(0, span.start - 4), span.start)) ||
          !NAMESAKES.has(page.words(span).toLowerCase()) ||
          value.readings[0]!.population > 1_000_000) &&
        // "Jamaica Conference Centre": a country, whatever town has its name.
        (countryNamed(page.words(span)) === null || isCityState(countryNamed(page.words(span))!, value.readings)) &&
        (value.readings[0]!.population > 60_000 || saidApart(page, places, span)),
    )
    if (inside) parts.set('locality', { span: inside.span, from: { ...chosen, cue: 'city-in-name' } })
  }
}

/** The city that the text means, where the place itself names none. */
export function addCity(draft: Draft): void {
  const { page, chosen, all, places, parts } = draft
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
  // "Department of Linguistics, Uppsala University" above it all: a room of its own is there, whatever city the talk is about.
  const seat = isHouse(chosen) && (!city || rank(city) < 0.4) ? seatOfHead(draft) : undefined
  if (seat) parts.set('locality', { span: seat.span, from: { ...chosen, cue: 'city-in-name' } })
  else if (city) take(draft, city, ['locality', 'region', 'country'])
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
}

const PERSON = /\b(?:Dr|Prof|Professor|Mr|Ms|Mrs|Speaker|by)\b/
/** The city of a university that one of the first lines names, no speaker beside it. */
function seatOfHead({ page, places }: Draft): Candidate<'place'> | undefined {
  return places.find(({ span, value, cue }) => {
    if (cue !== 'in-name' || value.kind !== 'city' || value.readings[0]!.population < 60_000) return false
    const line = page.lines[page.lineAt(span.start)]!
    const words = page.text.slice(line.start, line.end)
    return (
      line.index < 8 &&
      line.region === 'body' &&
      /Universit|College|Institut/.test(words) &&
      words.length < 90 &&
      !PERSON.test(words)
    )
  })
}

/** What stands with the same city, or with the city of a suburb. */
export function addCountry(draft: Draft): void {
  const { page, chosen, real, parts } = draft
  if (
    !parts.has('country') &&
    !parts.has('region') &&
    citiesNamed(page.words(parts.get('locality')!.span)).length === 0
  ) {
    // "20 Castray Esplanade, Battery Point" here, "Hobart, Tasmania" below the title: a suburb of the event's own city.
    const city = real.find(
      ({ cue, weight, value }) => weight >= 0.6 && /^place-line/.test(cue) && (value.region || value.country),
    )
    if (city) take(draft, city, ['region', 'country'])
  } else if (!parts.has('country') || !parts.has('region')) {
    // "in Bridgetown" here, "Bridgetown, Barbados" there.
    const words = page.words(parts.get('locality')!.span).toLowerCase()
    for (const one of real) {
      const { locality } = one.value
      if (one !== chosen && one.weight >= 0.36 && locality && page.words(locality).toLowerCase() === words)
        take(draft, one, ['region', 'country'])
    }
  }
}

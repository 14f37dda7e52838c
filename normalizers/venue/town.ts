/** The town of a place that does not name it, and the country of a town that stands without one. */
import type { Candidate } from '../../extractors/candidate.js'
import { citiesNamed } from '../../extractors/gazetteer.js'
import type { Span } from '../../extractors/page.js'
import { statedCountry } from './country.js'
import { type Draft, take } from './draft.js'
import { isHouse, isLabelled, LEAST } from './parts.js'
import { onlyCodedTown, onlyTownInNames, seatOfHead, townOfLetterhead } from './townInNames.js'

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
    // … and its street, where no other house stands there: "Where: the Bell Inn" above "High Street\nNottingham NG1 2GB"
    if (next && (next.value.country || next.value.region || next.value.postalCode))
      take(draft, next, [
        ...(next.value.name ? [] : (['street'] as const)),
        'postalCode',
        'locality',
        'region',
        'country',
      ])
    else townOfSentence(draft)
  }
}

/** "The Riverside Community Hall is just behind the old mill in Carlisle": the town that ends the sentence goes before one in the house's name. */
function townOfSentence(draft: Draft): void {
  const { page, chosen, real } = draft
  const sentence = page.sentenceAt(chosen.span.start)
  if (!sentence || isLabelled(chosen)) return
  const town = real.find(
    ({ span, value, cue }) =>
      /^(?:in-city|event-in-city|place-with-date)$/.test(cue) &&
      value.locality &&
      span.start > chosen.span.end &&
      span.start - chosen.span.end < 80 &&
      span.end < sentence.end &&
      TOWN_LEAD.test(page.text.slice(Math.max(0, span.start - 4), span.start)) &&
      TOWN_ENDS.test(page.text.slice(span.end, span.end + 3)),
  )
  if (town) take(draft, town, ['locality', 'region', 'country'])
}

const TOWN_LEAD = /\s(?:in|en|em|à)\s$/
const TOWN_ENDS = /^(?:[.,;!)]|\s*\n|\s*$)/

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
      if (isHouse(chosen) && one.value.name && (one.value.street || one.cue === 'address-block') && !fromDesk(one))
        return false
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
  if (isHouse(chosen) && !parts.has('locality')) {
    const town = onlyTownInNames(draft) ?? townOfLetterhead(draft) ?? onlyCodedTown(draft) ?? townOfClock(draft)
    if (town) parts.set('locality', { span: town, from: { ...chosen, cue: 'city-in-name' } })
  }
}

/** "8.30 am (New York time), Conference Room 5": the one town whose clock is meant. */
function townOfClock({ page, places }: Draft): Span | null {
  // "Europe/Zurich timezone" is the clock of Geneva, too.
  const named = places.filter(
    ({ cue, value, span }) => cue === 'city-of-zone' && value.kind === 'city' && page.text[span.start - 1] !== '/',
  )
  return named.length === 1 ? named[0]!.span : null
}

/** "Instituto Caldeira, Travessa São José 455, Navegantes" where the line below the title says "Porto Alegre, Brazil": a quarter. */
export function townOfQuarter(draft: Draft): void {
  const { page, real, parts } = draft
  const quarter = parts.get('locality')
  if (!quarter || !parts.has('street') || parts.has('postalCode') || parts.has('region') || parts.has('country')) return
  const people = (span: Span): number => citiesNamed(page.words(span))[0]?.population ?? 0
  const town = real.find(
    ({ cue, weight, value }) =>
      weight >= 0.66 &&
      /^place-line/.test(cue) &&
      value.locality &&
      (value.country || value.region) &&
      people(value.locality) > 4 * people(quarter.span),
  )
  if (!town?.value.locality || page.words(town.value.locality) === page.words(quarter.span)) return
  parts.delete('locality')
  take(draft, town, ['locality', 'region', 'country'])
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

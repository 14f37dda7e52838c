/** The parts of the chosen place, and what others add to it. */
import type { Candidate, VenueValue } from '../../extractors/candidate.js'
import { citiesNamed } from '../../extractors/gazetteer.js'
import type { Page, Span } from '../../extractors/page.js'
import { agree } from './choose.js'
import { statedCountry } from './country.js'
import { isHouse, isLabelled, LEAST, PARTS, type Part, type Sourced } from './parts.js'

/** Does a span fill the line right below another's? "Headquarters, New York\nConference Room 7" */
function nextLine(page: Page, above: Span, below: Span): boolean {
  const line = page.lines[page.lineAt(below.start)]!
  return line.index === page.lineAt(above.end - 1) + 1 && line.start === below.start && line.end - below.end < 3
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
export function assemble(
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

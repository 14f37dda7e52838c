/** What a city stands for by its line: the place below a title, with a date, in a sentence about the event, or a mere mention. */
import type { Candidate, Find } from '../candidate.js'
import type { Line, Page } from '../page.js'
import { type Chain, chains } from './chains.js'
import { linesOfClocks } from './cityClocks.js'
import { houseLedTo, seatNamedAfter, seatOfTown } from './cityHouses.js'
import { type CityOnLine, cityAlone, cityVenue } from './cityOnLine.js'
import { cityInSentence } from './citySentences.js'
import { countries } from './countryLines.js'
import type { Dates } from './dates.js'
import { EARLY } from './eventWords.js'
import { headsGroup } from './groupTowns.js'
import { aside, firstNameOfSender, isAside, isDateline, PHONE } from './lineSense.js'
import { isJourney, isMention, isSignedAt } from './mentions.js'
import { near } from './nearDates.js'
import { belowEmployer } from './personLines.js'
import { unknownHouse } from './unknownHouses.js'

const CLOCKS = /\d[:.h]\d\d.{3,60}\d[:.h]\d\d|\d\s?[ap]\.?m.{3,60}\d\s?[ap]\.?m/i

/** What the cities of a page are read with. */
interface Reading {
  readonly page: Page
  readonly places: readonly Candidate<'place'>[]
  readonly dates: Dates
  /** The dates that name a day. */
  readonly days: Dates
  readonly sender: string | null
}

export function* lineVenues(
  page: Page,
  places: readonly Candidate<'place'>[],
  dates: Dates,
  days: Dates,
): Generator<Find<'venue'>> {
  const { text, lines } = page
  const all = [...chains(page, places)]
  const reading: Reading = { page, places, dates, days, sender: firstNameOfSender(page) }
  const clocks = linesOfClocks(page, all)
  const onLine = new Map<number, number>()
  for (const { span, cue } of all) {
    if (cue === 'in-capitalised-run' || cue === 'in-name' || cue === 'in-street') continue
    const line = page.lineAt(span.start)
    onLine.set(line, (onLine.get(line) ?? 0) + 1)
  }
  for (const chain of all) {
    if (isMention(text, chain.span)) continue
    const index = page.lineAt(chain.span.start)
    const line = lines[index]!
    // "8:00 Lima · 9:00 Washington, D.C. · 15:00 Madrid": the cities of the clocks.
    if (clocks.has(index) || ((onLine.get(index) ?? 0) > 1 && CLOCKS.test(text.slice(line.start, line.end)))) continue
    const find = venueOfCity(reading, chain, line)
    if (find) yield find
  }
  yield* countries(page, places, dates)
}

function venueOfCity(reading: Reading, chain: Chain, line: Line): Find<'venue'> | null {
  const { page, places, dates, days } = reading
  const { span, cue, known } = chain
  if (cue === 'in-capitalised-run') {
    // "Perth Machine Learning Group, Thursday 9 July", "Open Coffee Athens CXII": the town of who meets, in the title
    if (!known && span.start < 200 && headsGroup(page, span))
      return { kind: 'venue', span, value: cityAlone(span), cue: 'city-of-group', weight: 0.29 }
    const seat = seatOfTown(page, dates, line, span)
    if (seat) return seat
  }
  if (isNoPlace(reading, chain, line)) return null
  const city: CityOnLine = {
    ...chain,
    page,
    dates,
    line,
    words: page.text.slice(line.start, Math.max(line.end, span.end)),
    early: span.start < EARLY,
    dated: dates.between(line.start, Math.max(line.end, span.end)) || near(page, dates, line.index),
  }
  // "the trains from Thessaloniki", "news from Nairobi": a mention
  if (!known && isJourney(page.text, span.start)) return cityVenue(city, 'city', 0.12)
  if (cue === 'in-name') return seatNamedAfter(city, places)
  // Too little for a place of its own; enough for the city of a house.
  if (cue === 'city-of-council') return cityVenue(city, 'city-of-council', 0.26)
  if (cue === 'city-of-group') {
    const found = cityVenue(city, 'city-of-group', city.early ? 0.36 : 0.2)
    // "PyLadies NYC": capitals that are a city only behind a group's name.
    return span.end - span.start <= 3 ? { ...found, value: cityAlone(span) } : found
  }
  const house = houseLedTo(city)
  if (house) return house
  const unknown = city.early && line.index > 0 && chain.weight >= 0.45 ? unknownHouse(page, dates, line, span) : null
  if (unknown) return cityVenue(city, 'house-line-by-date', 0.7, unknown)
  if (cue !== 'in-capitalised-run' && city.words.length < 110 && isAside(aside(page.text, dates, line, span), cue))
    return cityAside(city)
  return cityInSentence(city, days)
}

/** Cities by chance, and those of letterheads, senders and signatures. */
function isNoPlace({ page, dates, sender }: Reading, { span, cue, known, weight }: Chain, line: Line): boolean {
  const { text } = page
  if ((cue === 'in-name' && !known) || cue === 'city-of-zone' || cue === 'in-street' || cue === 'in-room-name')
    return true
  // "Saga" below a mail from Saga Wikander-Holm
  if (!known && sender && text.slice(span.start, span.end).toLowerCase() === sender) return true
  if (isSignedAt(text, span.start)) return true
  // A small town's name alone is a word or a person's more often than a place.
  if (cue === 'city' && !known && weight < 0.28) return true
  if (line.region === 'signature') return true
  // "Subject: Workshop on historical newspapers (Ghent, 12 May 2026)"
  return (
    line.region === 'header' && !(page.fieldAt(span.start)?.key === 'subject' && dates.between(line.start, line.end))
  )
}

// "P.O. Box 30999 - 00100 Nairobi": where letters go
const MAILBOX =
  /(?<![\p{L}])(?:P\.?\s?O\.?\s?Box|Private\s(?:Mail\s)?Bag|Postfach|Casilla(?:\spostal)?|Apartado(?:\s(?:postal|a[ée]reo))?|Apdo\.|Caixa\spostal|C\.?P\.?\s\d{3,4}\s-|B\.?P\.?\s\d|Bo[iî]te\spostale|Casella\spostale)/iu

/** "Brno, Czech Republic, 6-10 September 2010", "Uppsala, Sweden", "Beijing" under the title: a line that says little else. */
function cityAside(city: CityOnLine): Find<'venue'> | null {
  const { page, dates, line, known, weight, early, dated } = city
  if (early && (known || dated)) {
    const stray =
      isDateline(page, dates, line) ||
      MAILBOX.test(city.words) ||
      PHONE.test(city.words) ||
      (!dated && belowEmployer(page, line.index))
    return cityVenue(
      city,
      dated ? 'place-line-by-date' : 'place-line',
      ((dated ? 0.74 : 0.66) - (known ? 0 : 0.06)) * (stray ? 0.4 : 1),
    )
  }
  if (known && dated) return cityVenue(city, 'place-line', 0.45)
  return early && weight >= 0.45 ? cityVenue(city, 'place-line', 0.4) : null
}

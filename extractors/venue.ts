/**
 * Where the event is, in the announcement's words: labels, sentences, shapes of rooms and houses, lines of their own. Each candidate
 * holds the whole place and the spans of its parts.
 */
import type { AnyFind, Candidates, Find, VenueValue } from './candidate.js'
import { defineExtractor } from './define.js'
import { GIVEN, wordFlags } from './names/lexicon.js'
import { otherEvents } from './otherEvents.js'
import type { Page } from './page.js'
import { placeAboveZone } from './venue/aboveZone.js'
import { addressBlocks } from './venue/addressBlocks.js'
import { chainsByDate } from './venue/chainByDate.js'
import { lineVenues } from './venue/cityLines.js'
import { Dates } from './venue/dates.js'
import { fieldVenues } from './venue/fields.js'
import { houseLines } from './venue/houseLines.js'
import { housesByDate } from './venue/housesByDate.js'
import { bracketVenues } from './venue/inBrackets.js'
import { isLodging } from './venue/lodging.js'
import { isPerson } from './venue/personLines.js'
import { settle } from './venue/placeholder.js'
import { BUILDING } from './venue/placeShape.js'
import { proseVenues } from './venue/prose.js'
import { withRooms } from './venue/roomBelow.js'
import { seatLines } from './venue/seatLines.js'
import { addressedVenues } from './venue/sentences.js'
import { shapedVenues } from './venue/shapes.js'
import { streetAndTown } from './venue/streetAndTown.js'

export const venue = defineExtractor({
  name: 'venue',
  yields: ['venue'],
  needs: ['place', 'date', 'time'],
  *extract({ page, found }): Iterable<AnyFind> {
    const others = otherEvents(page)
    const hours = page.index.at(OPENING_HOURS).filter((at) => OF_OPENING.test(page.text.slice(at, at + 20)))
    // "Kigali's wetlands": what a town has is a topic; "at Lisbon's old harbour" is there.
    for (const find of withRooms(page, all(page, found)))
      if (
        find.value.locality?.end === find.span.end &&
        isBare(find.value) &&
        OWNED.test(page.text.slice(find.span.end, find.span.end + 12)) &&
        !/(?:\bat|@|,)\s$/i.test(page.text.slice(Math.max(0, find.span.start - 4), find.span.start))
      )
        continue
      else if (
        (find.value.name || find.value.street) &&
        !/^(?:label|header)-/.test(find.cue) &&
        isLodging(page, find.span)
      )
        yield { ...find, weight: find.weight! * 0.35 }
      else if (isTheirs(page, find)) yield { ...find, weight: find.weight! * 0.3 }
      else if (BY_DATE.test(find.cue) && within(hours, find.span.start, 160))
        yield { ...find, weight: find.weight! * 0.6 }
      else if (
        SEAT_OF_BODY.test(page.text.slice(find.span.end, find.span.end + 40)) &&
        !/^(?:label|header)-/.test(find.cue)
      )
        yield { ...find, weight: find.weight! * 0.4 }
      else yield others > 0 && find.span.start > others ? { ...find, weight: find.weight! * 0.4 } : find
  },
})

// "Opening hours\nMon-Thu 9-8" above the address of the house's owner: those clocks date no event.
const OPENING_HOURS = ['opening', 'öffnungszeiten', 'horaires', 'openingstijden']
// "Opening: 6 pm" is the event's.
const OF_OPENING = /^(?:opening\s+(?:hours|times)|öffnungszeiten|horaires|openingstijden)/i
const BY_DATE = /^(?:address-block|behind-clock|house-)/
// … but "Edinburgh's first festival" is there.
const OWNED = /^'s\s(?!(?:first|second|third|annual|only|own|biggest|largest|oldest|\d)\b)/

/** Does `at` stand less than `reach` behind one of the offsets, which are in order? */
function within(offsets: readonly number[], at: number, reach: number): boolean {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < at) low = middle + 1
    else high = middle
  }
  return low > 0 && at - offsets[low - 1]! < reach
}

/** "Ida Holm, Natural History Museum, Oslo": a person, and where she works. */
function isTheirs(page: Page, { span, value, cue }: Find<'venue'>): boolean {
  if (value.name?.start !== span.start || /^(?:label|header)-/.test(cue)) return false
  const name = page.text.slice(value.name.start, value.name.end)
  return (
    isPerson(name) &&
    (wordFlags(/^\S+/.exec(name)![0]) & GIVEN) > 0 &&
    page.text[value.name.end] === ',' &&
    BUILDING.test(page.text.slice(value.name.end, span.end)) &&
    !BUILDING.test(name)
  )
}

const isBare = ({ name, room, street }: VenueValue): boolean => !name && !room && !street

// "in 2005", "between 2005 and 2020"
const TOLD_YEAR = /\b(?:in|between|since|and|from|of|by|until|before|after|en|em|nel|dal|depuis|desde|seit)\s$/i

// "…, Reading RG1 3BD. Registered charity 1180045": where a body has its seat
const SEAT_OF_BODY =
  /^[\s.,;|)]{1,4}(?:Registered\s(?:charity|office|company|in|no)|Reg(?:istration|\.)\s?(?:no|number|charity)|Company\s(?:no|number|reg)|Charity\s(?:no|number|reg)|VAT\s|Switchboard|CIF|NIF|NIPC|P\.?\s?IVA|SIRET|CNPJ|ABN|UID|USt)/i

function* all(page: Page, found: Candidates): Generator<Find<'venue'>> {
  const places = found.of('place')
  const dates = new Dates([...found.of('date'), ...found.of('time')].map(({ span }) => span))
  // "cost some 11 million between 2005 and 2020": a year dates no event.
  const days = new Dates(
    [
      ...found
        .of('date')
        .filter(
          ({ cue, span }) =>
            cue !== 'year' || !TOLD_YEAR.test(page.text.slice(Math.max(0, span.start - 9), span.start)),
        ),
      ...found.of('time'),
    ].map(({ span }) => span),
  )
  yield* fieldVenues(page)
  yield* placeAboveZone(page, dates)
  const labelledProse = page.fieldsOf('venue', 'whenWhere').map((field) => field.value)
  for (const find of proseVenues(page, dates, places)) {
    // A sentence below "Venue" or "Dates and venue" is as good as the label.
    const inField = labelledProse.some((value) => value.start <= find.span.start && find.span.start < value.end)
    yield* settle(
      page,
      inField ? { ...find, cue: `${find.cue}-below-label`, weight: Math.min(0.94, find.weight! + 0.25) } : find,
    )
  }
  for (const find of shapedVenues(page)) yield* settle(page, find)
  for (const find of addressedVenues(page, places)) yield* settle(page, find)
  yield* lineVenues(page, places, dates, days)
  yield* addressBlocks(page, places, dates)
  yield* housesByDate(page, dates)
  yield* chainsByDate(page, dates)
  yield* bracketVenues(page, dates)
  yield* houseLines(page, dates)
  yield* seatLines(page, places, dates)
  yield* streetAndTown(page, places)
}

/** Houses by the city at their end: "Palacky University Olomouc" below a date, "Hyatt Regency, Seattle, Washington, USA". */
import type { Candidate, Find } from '../candidate.js'
import type { Line, Page, Span } from '../page.js'
import { type CityOnLine, cityVenue, POSTAL_TAIL } from './cityOnLine.js'
import type { Dates } from './dates.js'
import { EARLY, EVENT } from './eventWords.js'
import { near } from './nearDates.js'
import { venueParts } from './parts.js'

const SEAT_BEFORE =
  /\b(?:Universit\p{L}{1,4}|College|Institute|School)\s(?:of|de|di|do)\s(?:\p{Lu}\p{L}+\s(?:at|of|in|de)\s)?$/u

// "Palacky University Olomouc", "University College Cork": a seat that ends with its town
const SEAT_NAME =
  /^(?:(?:The|the) )?(?:\p{Lu}[\p{L}'-]+ ){0,3}(?:University|College|Polytechnic|Universit\p{L}{1,2}|Hochschule|Universidade?|Campus)(?: College| of Technology)? $/u

const HOUSE_LEAD =
  /^(?!(?:Dr|Prof|Mr|Ms|Mrs)\b)\p{Lu}[\p{L}'&.-]*(?:[ ](?:of|d[aeiou]|des|the|la|del|für|for|and|&|\p{Lu}[\p{L}'&.-]*)){0,6},\s*(?:\d{1,4}[\w-]*[ ]\p{L}[^,\n]{2,40},\s*)?$/u

const WRAPPED = /\b(?:at|of|from|the|by|and|with)\s*$/

/** "12-14 June 2025" above "Palacky University Olomouc" */
export function seatOfTown(page: Page, dates: Dates, line: Line, town: Span): Find<'venue'> | null {
  if (town.start >= EARLY || !SEAT_NAME.test(page.text.slice(line.start, town.start))) return null
  if (line.region !== 'body' || line.end - town.end >= 3 || !near(page, dates, line.index)) return null
  const house = { start: line.start, end: town.end }
  const value = { text: house, name: house, locality: town }
  return { kind: 'venue', span: house, value, cue: 'seat-by-date', weight: 0.5 }
}

/** "University of York, UK, 3-5 September 2010": the house in whose name the city is. */
export function seatNamedAfter(city: CityOnLine, places: readonly Candidate<'place'>[]): Find<'venue'> | null {
  const { page, dates, line, span, words, early, dated } = city
  const { text } = page
  const seat = SEAT_BEFORE.exec(text.slice(line.start, span.start))
  // "… - 2 to 4 November 2027 - University of Alicante, Spain" at the end of a long headline
  const behindDate = seat && dates.between(line.start + seat.index - 5, line.start + seat.index)
  if (!seat || !early || (words.length > 130 && !behindDate)) return null
  // The date may stand on the next line, where this one holds nothing else.
  if (!dates.between(line.start, line.end) && !(dated && seat.index < 3 && line.end - span.end < 30)) return null
  const whole = { start: line.start + seat.index, end: span.end }
  const locality = places.find((one) => one.span.start === span.start && one.value.kind === 'city')?.span
  if (!locality) return null
  const value = { ...venueParts(text, whole), locality }
  return { kind: 'venue', span: whole, value, cue: 'seat-by-date', weight: 0.52 }
}

/** "Hyatt Regency, Seattle, Washington, USA" with the date above: what leads to the city is the house. */
export function houseLedTo(city: CityOnLine): Find<'venue'> | null {
  const { page, dates, line, span, known, early, dated } = city
  const { text } = page
  const lead = text.slice(line.start, span.start)
  if (
    !early ||
    !dated ||
    !(known || /\d/.test(lead)) ||
    lead.length <= 4 ||
    lead.length >= 70 ||
    !HOUSE_LEAD.test(lead) ||
    EVENT.test(lead) ||
    // "… the Department of Chemistry at\nQueen's University, Kingston, Canada, will conduct the seminar": a sentence that wraps.
    /^[,\s]*\p{Ll}{2}/u.test(text.slice(span.end, line.end)) ||
    WRAPPED.test(text.slice(Math.max(0, line.start - 8), line.start)) ||
    dates.between(line.start, span.start)
  )
    return null
  const postal = POSTAL_TAIL.exec(text.slice(span.end, line.end))
  return cityVenue(city, 'house-line-by-date', 0.72, { start: line.start, end: span.end + (postal?.[0].length ?? 0) })
}

/** What a city in running words stands for: the place of an event that is dated or told there, or a mere mention. */
import type { Find } from '../candidate.js'
import { type CityOnLine, cityVenue, POSTAL_TAIL } from './cityOnLine.js'
import type { Dates } from './dates.js'
import { DOCUMENT_DONE, EVENT, isEarlier, isGoneBy, isTold } from './eventWords.js'

// "Valencia (2021) and Gdynia (12 Sept 2023)": editions gone by.
const EDITION_AFTER = /^\s\((?:\d{1,2}\s\p{L}{3,9}\.?\s)?(?:19|20)\d\d\)/u

// A text that invites: what was done there was done before.
const TO_COME = ['will', 'invited', 'invites', 'shall', 'attend', 'register', 'join']

const IN =
  /\b(?:in|at|en|em|à|a)\s+(?:the\s+(?:city\s+of\s+)?)?(?:beautiful\s+|sunny\s+|historic\s+|downtown\s+|lovely\s+)?$/i

// "two Limerick schools", "three Auckland secondary schools", "the Wellington team": the town says which, and not where.
const COUNTED_BEFORE =
  /(?:^|[\s(])(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|few|other|all|both|\d{1,3})\s(?:\p{Ll}+\s){0,1}$/iu
const THINGS_BEHIND = /^\s(?:\p{Ll}+\s){0,2}?\p{Ll}{3,}s(?![\p{L}])/u

// "a lecturer in Pacific linguistics", "in Bordeaux history": a field of study
const FIELD_BEHIND =
  /^\s(?:\p{Ll}+\s)?(?:linguistics|studies|history|literatures?|languages?|politics|archaeology|geography|economics|architecture|folklore|cuisine|cooking|music|poetry|dialects?|affairs|law)(?![\p{L}])/u

export function cityInSentence(city: CityOnLine, days: Dates): Find<'venue'> | null {
  const { page, line, span, cue, known, weight, early, dated } = city
  const { text } = page
  if (
    THINGS_BEHIND.test(text.slice(span.end, span.end + 50)) &&
    COUNTED_BEFORE.test(text.slice(Math.max(0, span.start - 24), span.start))
  )
    return null
  if (FIELD_BEHIND.test(text.slice(span.end, span.end + 40))) return null
  const sentence = page.sentenceAt(span.start)
  const words = sentence ? text.slice(sentence.start, sentence.end) : city.words
  // Asked where it decides.
  const earlier = (): boolean =>
    isEarlier(words.slice(0, 300)) ||
    (DOCUMENT_DONE.test(text.slice(Math.max(0, span.start - 40), span.start)) && page.index.has(...TO_COME)) ||
    (isGoneBy(text, span.end) &&
      isTold(words.slice(0, Math.min(300, Math.max(40, span.end - (sentence ?? line).start)))))
  const within = sentence && words.length < 400 ? sentence : line
  if (
    early &&
    days.between(within.start, within.end) &&
    cue !== 'in-capitalised-run' &&
    line.kind !== 'row' &&
    city.words.split('|').length <= 3
  ) {
    // "Einführung in Quarto": a small town behind a preposition is as often what the talk is about.
    const slight = !known && cue === 'city-behind-preposition' && weight < 0.65
    const edition = !known && EDITION_AFTER.test(text.slice(span.end, span.end + 26))
    return cityVenue(city, 'place-with-date', (known ? 0.6 : slight ? 0.3 : 0.5) * (edition || earlier() ? 0.4 : 1))
  }
  const inCity =
    cue === 'city-behind-preposition' || (known && IN.test(text.slice(Math.max(0, span.start - 30), span.start)))
  // A line without a stop is as long as it likes.
  const around = words.length < 1200 ? words : text.slice(Math.max(0, span.start - 600), span.end + 600)
  if (inCity && EVENT.test(around))
    return cityVenue(city, 'event-in-city', (early ? 0.48 : 0.34) * (earlier() ? 0.5 : 1))
  if (cue === 'city-behind-preposition' && early)
    return cityVenue(city, 'in-city', 0.3 * (earlier() ? 0.5 : line.kind === 'row' ? 0.4 : 1))
  if (span.start < 160 && cue !== 'in-capitalised-run')
    return cityVenue(city, 'city-in-title', known ? 0.55 : cue === 'city-by-date' ? 0.46 : 0.25)
  // "co-located with the 15th Conference on …, Thessaloniki, Greece" above the dates.
  // "in conjunction with CHI 2010, Singapore" above the date
  if ((known || cue === 'city-by-date') && span.start < 900 && dated && line.end - span.end < 3)
    return cityVenue(city, 'place-ends-line', known ? 0.46 : 0.4)
  if (known || cue === 'city-by-postal-code')
    return cityVenue(city, 'city', known && POSTAL_TAIL.test(text.slice(span.end, span.end + 14)) ? 0.28 : 0.2)
  return early && cue === 'city' && weight >= 0.4 ? cityVenue(city, 'city', 0.12) : null
}

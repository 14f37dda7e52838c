/** The date at the end of a name, with the place beside it. */
import { datesIn } from '../dates.js'

// What may follow the date: "4-5 June 2015, Oslo, Norway", "(Oslo, 4-5 June 2015)".
const PLACE_AFTER = /^(?:,|\s-|\s\||\s\/\/|\sat|\sin)?(?:\s(?:the\s)?\p{Lu}[\p{L}.'-]{1,24},?){0,6}\)?$/u
const BEFORE_DATE = /(?:[,;|]|\s\/\/|\s-|\son|\s\((?:\p{Lu}[\p{L} ]{1,24},)?)\s?$/u
// ", Suva" or ", Bergen, Norway" that stood before a date now cut away.
const PLACE_TAIL =
  /(?:,|\s-|\s\||\sin)\s\p{Lu}[\p{L}.'-]{1,24}(?:[ -]\p{Lu}?[\p{L}.'-]{1,20}){0,2}(?:,\s\p{Lu}[\p{L}.' -]{1,24}){0,2}$/u

/** Where a date begins that only a place follows; the whole length where none does. */
export function beforeDateAndPlace(words: string): number {
  for (const date of datesIn(words)) {
    const before = BEFORE_DATE.exec(words.slice(0, date.start))
    if (before && before.index > 8 && PLACE_AFTER.test(words.slice(date.end))) return before.index
  }
  return words.length
}

/** Where the place that stood before the date begins. A short name keeps it: "HSX Workshop 2016, Paris". */
export function withoutPlace(words: string): number {
  const place = PLACE_TAIL.exec(words)
  return place &&
    words
      .slice(0, place.index)
      .replace(/\s\d{4}\b/, '')
      .split(/\s+/).length > 2
    ? place.index
    : words.length
}

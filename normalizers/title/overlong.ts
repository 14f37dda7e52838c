/** Lines that hold the name and more: a sentence that quotes it, or its day and what goes on behind. */
import type { Ranked } from './sameName.js'
import { SENTENCE, TOLD } from './wordings.js'

const SMALL_KIND = /^(?:The|Our|This|El|La|Le|Il|Lo|O|A|L')\s?(?:[\p{Ll}\d-]+\s){1,4}$/u

/** Does a sentence give, in quotes, a name that is a candidate of its own? */
export function quotesName({ candidate, words }: Ranked, all: readonly Ranked[]): boolean {
  if (candidate.value.place < 0 && candidate.cue !== 'first-sentence') return false
  const { start, end } = candidate.span
  return all.some(
    ({ candidate: { cue, span }, words: name }) =>
      // "Ministry opens Training on Gender Statistics" above a text that speaks of the Training on Gender Statistics.
      (cue.startsWith('name-') &&
        span.start > end &&
        name.length > 16 &&
        words.endsWith(name) &&
        /^[\p{Lu}\d]/u.test(name) &&
        TOLD.test(words.slice(0, -name.length))) ||
      // "The festival Salt and Soil returns to Leeds": what it is, its name, and a verb.
      (cue === 'name-takes-place' &&
        span.start > start + 6 &&
        span.end < end - 6 &&
        SMALL_KIND.test(words.slice(0, span.start - start)) &&
        / \p{Ll}/u.test(words.slice(span.end - start, span.end - start + 2))) ||
      (cue.startsWith('entitled') &&
        span.start > start &&
        span.end <= end &&
        words.length > name.length + 12 &&
        // "Se realizó en Lima el seminario «Memoria»", "The exhibition “Salt” opens at the Gallery".
        (isTold(words.slice(0, Math.max(0, words.indexOf(name)))) ||
          (span.end < end - 12 &&
            words.length > name.length + 25 &&
            / \p{Ll}{2,} /u.test(words.slice(words.indexOf(name) + name.length))))),
  )
}

/** "Se realizó en Lima el seminario", "Kisumu hosts the forum" */
const isTold = (words: string) => TOLD.test(words) || SENTENCE.test(words)

// A clock, a further sentence, or much of anything behind the date: "Code4Reg 28 July in San Mateo" has none.
const MORE = /\d(?=.{30})|[.!?]\s|\d[:.]\d\d|\d\s?[ap]\.?m\b/i

/** Does a line go on past the day that ends a shorter candidate? */
export function goesPastDate({ candidate, words }: Ranked, all: readonly Ranked[]): boolean {
  const { start, end } = candidate.span
  return all.some(
    ({ candidate: { cue, span } }) =>
      cue === 'dated-line' && span.start >= start && span.end < end - 8 && MORE.test(words.slice(span.end - start)),
  )
}

/** What those who come will take home: "we hope to walk out with a release candidate". */
import { trimItem } from '../lists/trim.js'
import { matchesOf } from '../matches.js'
import type { Page, Span } from '../page.js'
import type { Aim } from './aim.js'

// "We hope to take away from Porto a list of changes and a timetable", "we expect to walk out with a release candidate".
const TAKEN =
  /\b(?:you|participants|everyone|every\s+\p{L}+|each\s+\p{L}+)(?:'ll|\s+will|\s+shall)?\s+(?:leaves?|comes?\s+away|goes?\s+home|go\s+home|walks?\s+(?:away|out))\s+with\s+(?=(?:an?|two|three|four|your)\s)|\b(?:you|participants|everyone|every\s+\p{L}+|each\s+\p{L}+)(?:'ll|\s+will|\s+shall)?\s+takes?\s+home\s+(?=(?:an?|two|three|four|your)\s)|\b(?:help\s+us|together\s+we(?:'ll|\s+will))\s+(?:make|build|create|paint|produce|write|compile)\s+(?=an?\s)|\b(?:we|organi[sz]ers|the\s+(?:workshop|meeting|group|participants))\s+(?:all\s+)?(?:hopes?|expects?|wants?|plans?|aims?|intends?|would\s+like)\s+to\s+(?:(?:walk\s+out|come\s+(?:out|away)|go\s+home|leave|end(?:\s+up)?|finish|emerge|close)\b[^.;,:]{0,30}?\s?with|(?:take\s+(?:away|home)|bring\s+(?:home|back)|carry\s+away)(?:\s+from\s+\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,20})?)?)\s+(?=(?:an?|the|two|three|four|some|at\s+least)\s)/giu
const AND_A = /,?\s+and\s+(?=an?\s)|;\s+(?:and\s+)?|,\s+(?=an?\s)/g
/** What is taken home in the head is no output. */
export const INSIGHT =
  /\b(?:understanding|knowledge|skills?|ideas?|insights?|confidence|overview|sense|friends?|smile)\b/i

// One of these stands in all that `TAKEN` matches.
export const TAKING =
  'leave leaves comes come goes go walk walks take bring carry end ends finish emerge close help together'.split(' ')

export function* takenFrom(page: Page, sentence: Span): Generator<Aim> {
  const words = page.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))
  for (const found of matchesOf(words, TAKEN)) {
    const start = found.index + found[0].length
    if (INSIGHT.test(words.slice(start, start + 60))) continue
    // "…, and the three best get a residency": another clause.
    const clause = /,\s+and\s+(?:the|those|we|they|you)\s/.exec(words.slice(start))
    const close = clause ? start + clause.index : words.length
    let from = start
    for (const cut of [...matchesOf(words.slice(start, close), AND_A), null]) {
      const to = cut ? start + cut.index : close
      const span = trimItem(page.text, { start: sentence.start + from, end: sentence.start + to })
      if (span.end - span.start > 5) yield { span, cue: 'taken' }
      if (cut) from = to + cut[0].length
    }
  }
}

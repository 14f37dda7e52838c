/** Names of other events: of earlier years, of the next one, of a list of what comes later. */
import type { Page } from '../page.js'
import type { Mention } from './mentioned.js'

// "Next: 22 October, Jane Roe, …": of another event.
const NEXT_EVENT =
  /^[>\s]*(?:(?:the )?(?:next|following)(?: \w+)?(?: \([^()]{3,20}\))?|in two weeks|coming (?:up|soon)|upcoming \w+|pr[óo]xim[ao](?: \p{L}+)?|prochaine?(?: \p{L}+)?|prossim[oa](?: \p{L}+)?)(?:: | - )/iu

// "Following week (14 March): Prof Jane Roe on cyclones."
const LATER_WEEK = /^[>\s]*(?:(?:the )?(?:following|next) (?:week|month)(?: \([^()]{3,20}\))?|in two weeks)\s?[:,-] /i

// "Next in the series (Room 205):" / "  Feb. 16   Maps without roads - R. Roe" behind the event itself.
const LATER_LIST =
  /^\W{0,4}(?:(?:also )?coming (?:up|soon)|(?:up )?next in (?:the|this|our) series|later in (?:the|this|our) series)\b[^\n]{0,50}$/i
const DAY_FIRST = /^(?:\p{Lu}\p{L}{2,8}\.?,? )?(?:\d{1,2}\.? \p{L}{3,9}|\p{Lu}\p{L}{2,8}\.? \d{1,2})(?![\p{L}\d])/u

/** Is the name one of the week after, or does it stand in a row with its day, in the list of what comes later? */
export function comesLater(page: Page, { line, name, before }: Mention): boolean {
  if (LATER_WEEK.test(before)) return true
  if (name.start < 600 || !DAY_FIRST.test(page.text.slice(line.body, line.body + 30))) return false
  for (let i = line.index - 1; i >= 0 && i >= line.index - 8; i--) {
    const above = page.lines[i]!
    const words = page.text.slice(above.start, Math.min(above.end, above.start + 90))
    if (above.kind !== 'blank' && !DAY_FIRST.test(page.text.slice(above.body, above.body + 30)))
      return LATER_LIST.test(words)
  }
  return false
}

// "Past speakers include Jane Roe (2023) and Peter Marsh": of earlier years.
const EARLIER_WORDS = [
  'past',
  'previous',
  'former',
  'earlier',
  'recent',
  'last',
  'passado',
  'pasado',
  'passata',
  'dernière',
  'dernier',
  'letztes',
  'letzten',
]
// "Last year, Jane Roe spoke about rivers."
const LAST_TIME =
  /(?:^|[.;:!?(]\s)(?:(?:last|previous) (?:year|month|week|time|season)|el año pasado|(?:no )?ano passado|l'an(?:née)? derni(?:er|ère)|l'anno scorso|letztes jahr|im letzten jahr),? $/iu
const EARLIER =
  /(?:^|[.;:!?]\s)(?:(?:our|the|some|among|its)\s)?(?:past|previous|former|earlier|recent)\s(?:speakers|guests|lecturers|presenters|keynotes?(?: speakers)?|performers|winners|recipients|laureates|participants|contributors)\b(?:[^.;!?]|\b\p{Lu}\.){0,110}$/iu

/** Is the name one of a list of those of earlier years? */
export function isPast(page: Page, before: string): boolean {
  return page.index.has(...EARLIER_WORDS) && (EARLIER.test(before) || LAST_TIME.test(before))
}

/** Is the name one of the next event, which the words before it announce? */
export function isNext(before: string): boolean {
  return NEXT_EVENT.test(before)
}

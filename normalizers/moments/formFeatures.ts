/** What is written of a day: a range, a list, its weekday, its month, its year. */
import { isDayOfEvent } from '../../extractors/deadlines/eventDay.js'
import type { Features } from './cueFeatures.js'
import type { Seen } from './surroundings.js'

const ASKED_TO =
  /\b(?:rsvp|register|registration|sign\s+up|join\s+us|tickets?|book(?:ing)?|enrol{1,2}|attend|invite[ds]?|reply)\b[^.!?\n]{0,30}$/i

/** Sets what is written of the day: a range, a list, its weekday, month and year. */
export function formFeatures({ date, page, around }: Seen, into: Features): void {
  const { value } = date
  if (value.end) into.set('range', 1)
  if (value.days.length > 0) into.set('list', value.days.length > 2 && around.hours ? 3 : 1)
  if (value.start.weekday !== undefined) into.set('weekday', 1)
  if (value.start.year !== undefined || value.end?.year !== undefined) into.set('year', 1)
  // No announcement of an event is that old: "founded in May 1923", "born 3 May 1956".
  if ((value.start.year ?? 2000) < 1970) into.set('long ago', 1)
  if (value.start.day === undefined && value.start.weekday === undefined && !value.relative) into.set('no day', 1)
  if (value.start.month === undefined && !value.relative) {
    // "on Tuesday", "on the 15th": the reference date says which, where there is one.
    const resolvable =
      page.referenceDate !== null && (value.start.weekday !== undefined || value.start.day !== undefined)
    into.set(resolvable ? 'weekday or day only' : 'no month', 1)
  }
  if (value.relative) into.set('relative', 1)
  // "30 or 31 May": not settled yet.
  if (value.days.length > 1 && / (?:or|o|ou|oder) /.test(date.quote)) into.set('alternative', 1)
  if (date.weight < 0.5 && value.start.month !== undefined && value.start.day !== undefined) into.set('doubtful', 1)
  if (value.week) into.set('week', 1)
  // "RSVP for the 5 November reception"
  const { start } = date.span
  if (ASKED_TO.test(page.text.slice(Math.max(0, start - 48), start)) && isDayOfEvent(page, date.span))
    into.set('names the event', 1)
}

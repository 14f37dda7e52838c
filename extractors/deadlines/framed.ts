/** Dates whose frame of words alone says what they are: prices that rise, "R.S.V.P.", windows that open and close. */
import type { AnyFind } from '../candidate.js'
import { deadlineCues } from '../cues/deadlines.js'
import { deadlineFind } from './find.js'
import {
  AFTERWARDS,
  BEGINS_AND_CLOSES,
  BEGINS_AND_ENDS,
  CALLS,
  CANCELLED_AFTER,
  CHEAPER_BEHIND,
  FEE_DUE,
  HEARD_UNTIL,
  NO_LONGER,
  PAID_BY,
  PRICE,
  RATE,
  RSVP,
  SIGNED_UP_BY,
  TOO_LATE_BEFORE,
  TOO_LATE_BEHIND,
  WINDOW,
} from './frames.js'
import { generalKind, kindOf } from './kind.js'
import { has, type Sight, wordsBefore } from './sight.js'

/** The deadline of a date that stands in such a frame, null where the frame says that it is none, undefined where it stands in none. */
export function framed(sight: Sight): AnyFind | null | undefined {
  const { page, date, line, field, sectionKey, before, head, scope, window } = sight
  // "Bei Abmeldung nach dem 28.10. wird der volle Betrag fällig": until then it costs less, or nothing.
  const lead = wordsBefore(sight, 90).replace(/\s*\r?\n\s*/g, ' ')
  if (CANCELLED_AFTER.test(lead))
    return deadlineFind(sight, 'other', 0.8, 'cancelled-after', { start: before.start, end: date.span.end })
  // In one range with its beginning ("runs from 3 May until 14 June") the period may be the event.
  if (date.value.end === null && HEARD_UNTIL.test(lead))
    return deadlineFind(sight, 'submission', 0.9, 'heard-until', { start: before.start, end: date.span.end })
  if ((has(head, 'by') || has(head, 'limit')) && PAID_BY.test(lead))
    return deadlineFind(sight, 'early-bird', 0.9, 'paid-by', { start: before.start, end: date.span.end })
  const tail = page.text.slice(date.span.end, date.span.end + 100).replace(/\s*\r?\n\s*/g, ' ')
  if (NO_LONGER.test(tail)) return null
  if ((has(head, 'by') || has(head, 'limit')) && CHEAPER_BEHIND.test(tail) && SIGNED_UP_BY.test(lead))
    return deadlineFind(sight, 'early-bird', 0.9, 'cheaper-behind', { start: before.start, end: date.span.end })
  if (FEE_DUE.test(lead) && !PAID_BY.test(lead) && !EARLY.test(lead))
    return deadlineFind(sight, 'other', 0.9, 'fee-due', { start: before.start, end: date.span.end })
  // "forms lodged after 3.30 p.m. on 26 November are void"
  if (TOO_LATE_BEHIND.test(tail) && TOO_LATE_BEFORE.test(lead))
    return deadlineFind(
      sight,
      kindOf(head, false) ?? generalKind(page, date.span.start, true),
      0.85,
      'too-late-after',
      { start: before.start, end: date.span.end },
    )
  // "After 15 December add 20 EUR", "(50 EUR from 1 May)": until then it was cheaper.
  const ofFee = sectionKey === 'fee' || field?.key === 'fee'
  if (ofFee && AFTERWARDS.test(page.text.slice(Math.max(line.start, date.span.start - 24), date.span.start))) {
    const near = page.text.slice(Math.max(line.start, date.span.start - 70), Math.min(line.end, date.span.end + 50))
    if (PRICE.test(near)) return deadlineFind(sight, 'early-bird', 0.8, 'price-afterwards', line)
  }
  // "early (until 1 April) 300 EUR; regular (until 27 May) 350 EUR"
  if (ofFee && has(head, 'by')) {
    const rate = RATE.exec(wordsBefore(sight, 40))
    const price = page.text.slice(date.span.end, Math.min(line.end, date.span.end + 24))
    if (rate && PRICE.test(price))
      return deadlineFind(sight, rate[1] ? 'early-bird' : 'registration', 0.85, 'rate-until', before)
  }
  // "Fee: EUR 260 (EUR 200 before 15 June)"
  const open = ofFee && has(head, 'by') ? lead.lastIndexOf('(') : -1
  if (open > 0 && PRICE.test(lead.slice(0, open)) && PRICE.test(lead.slice(open)) && !lead.includes(')', open))
    return deadlineFind(sight, 'early-bird', 0.8, 'cheaper-until', before)
  // "R.S.V.P. 28 September": its points end no sentence.
  if (RSVP.test(page.text.slice(Math.max(0, date.span.start - 20), date.span.start)))
    return deadlineFind(sight, 'rsvp', 0.95, 'rsvp', { start: before.start, end: date.span.end })
  // "Registration opens on 1 June and closes on 15 June", read as one range: its last day is the limit.
  if (window && kindOf(head, false) === null) {
    // "Open: 3 March / Close: 4 April, 5 pm": a window that is the event, and its last day the limit for what is sent in.
    if (!/\bclos(?:es?|ing)\b[^:\n]{0,12}:/i.test(page.text.slice(date.span.start, date.span.end))) return null
    return deadlineFind(sight, 'submission', 0.5, 'open-and-close', date.span)
  }
  // "Las inscripciones estarán abiertas del 1 al 30 de abril", "Proposals are accepted between 1 and 31 March"
  if (date.value.end !== null && !window && WINDOW.test(wordsBefore(sight, 120))) {
    const kind = kindOf(head, true)
    if (kind !== null && kind !== 'notification' && kind !== 'other' && !has(head, 'event'))
      return deadlineFind(sight, kind, 0.9, 'window-limit', { start: before.start, end: date.span.end })
  }
  // "We begin on Thursday at 13.00 and close on 12 June": the event's own end.
  const from = Math.max(scope.start, date.span.start - 170)
  if (
    head.words > 3 &&
    (BEGINS_AND_ENDS.test(page.text.slice(from, date.span.start)) ||
      BEGINS_AND_CLOSES.test(page.text.slice(from, date.span.start))) &&
    // "The consultation opens on 14 January and closes at 5 pm on 22 February": its last day is the limit as well.
    !CALLS.test(page.text.slice(from, date.span.start)) &&
    kindOf(deadlineCues(page, from, date.span.start), false) === null
  )
    return null
  return undefined
}

const EARLY = /\b(?:early|reduced|discounted|registration)\b/i

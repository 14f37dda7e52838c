/** What the page as a whole says of its dates: the order of day and month, the day it was sent, a year that is all there is. */
import type { Candidate, Candidates } from '../../extractors/candidate.js'
import type { Page } from '../../extractors/page.js'
import type { DateOrder } from '../calendar/order.js'
import { toEdtf } from '../calendar.js'
import type { Moments } from '../moments/moment.js'
import { FULL } from './parts.js'

/** English with "am" and "pm" and no place: more often American than not, unless a clock is dotted ("7.30pm"). The diagnostic says that it is a guess. */
export function orderOfClocks(page: Page, moments: Moments): DateOrder | null {
  if (moments.clocks.some(({ time }) => time.cue === 'dotted-clock' || DOTTED.test(time.quote))) return null
  const american = moments.clocks.some(({ time }) => (time.value.end ?? time.value.start).meridiem !== null)
  return american && (page.language === null || page.language === 'en') ? 'month-first' : null
}

const DOTTED = /\d\.\d\d\s?[ap]\.?m/i

const YEARS: ReadonlySet<string> = new Set(['year', 'whole-year', 'year-range'])

/** "Rome, 2014 (exact dates to be announced)": of a text of a line or two the year is all there is. */
export function yearAlone(page: Page, found: Candidates): Candidate<'date'> | null {
  if (page.blocks.length > 2) return null
  const dates = found.of('date')
  return dates.length === 1 && YEARS.has(dates[0]!.cue) ? dates[0]! : null
}

/** The day on which the first mail was sent: "today" and "on Thursday" are counted from it. */
export function sentOn(moments: Moments, page: Page): string | null {
  const sent = moments.all.find(
    ({ role, date }) =>
      role === 'publication' && date !== null && page.lines[page.lineAt(date.span.start)]!.region === 'header',
  )
  const day = sent?.date ? toEdtf(sent.date.value.start) : null
  if (day !== null && FULL.test(day)) return day
  // "2 March 2026 / … on the 19th, at half past six": no event of the page has a month.
  if (
    !moments.all.some(
      ({ role, date }) =>
        role === 'event' && date?.value.start.day !== undefined && date.value.start.month === undefined,
    )
  )
    return null
  if (moments.all.some(({ role, date }) => role === 'event' && date?.value.start.month !== undefined)) return null
  const posted = moments.all.find(({ role, date }) => role === 'publication' && date !== null)
  const from = posted?.date ? toEdtf(posted.date.value.start) : null
  return from !== null && FULL.test(from) ? from : null
}

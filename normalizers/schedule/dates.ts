/** First and last day, with the year they lack. */
import type { Candidate, DateParts } from '../../extractors/candidate.js'
import type { Page, Span } from '../../extractors/page.js'
import { addDays, civil, toEdtf } from '../calendar.js'
import { type Ground, ground } from '../define.js'
import type { Moments } from '../moments/moment.js'
import { dayCount } from './dayCount.js'
import type { Draft } from './draft.js'
import { ambiguousOrder, weekdayFindings } from './findings.js'
import { wraps } from './parts.js'
import type { EventDays } from './reading.js'
import { resolveDate } from './resolve.js'
import { findYear } from './years.js'

/** Writes the chosen days into the draft; returns every day where they are listed. `guessed`: nothing settles the order of day and month. */
export function settleDates(
  { value, grounds, findings }: Draft,
  page: Page,
  moments: Moments,
  chosen: EventDays,
  guessed: boolean,
): DateParts[] {
  let { first, last } = chosen
  if (guessed) findings.push(...ambiguousOrder(chosen))
  if (first.year === undefined) {
    const year = last.year !== undefined ? null : findYear(first, page, moments, last)
    if (last.year !== undefined) first = { ...first, year: last.year - (wraps(first, last) ? 1 : 0) }
    else if (year) {
      first = { ...first, year: year.year }
      if (year.span) grounds.push(...yearGrounds(year.span, chosen))
      if (year.by !== 'date')
        findings.push({
          code: 'year-inferred',
          severity: 'info',
          message: `The year ${year.year} is not written beside the date; it follows from the ${year.by}`,
          pointer: '/schedule/startDate',
          span: chosen.start[0]!.date.span,
        })
    }
  }
  if (first.year !== undefined && last.year === undefined)
    last = { ...last, year: first.year + (wraps(first, last) ? 1 : 0) }
  // "a three-day workshop, starting on 5 May": the last day follows.
  const stated =
    chosen.start.some(({ value: { end, days } }) => end !== null || days.length > 0) || chosen.days.length > 0
  const alone = !stated && chosen.end[0] === chosen.start[0] && first.day !== undefined && first.year !== undefined
  const count = alone ? dayCount(page, chosen.start[0]!.date.span) : null
  if (count) {
    const { year, month, day } = civil(addDays(toEdtf(first)!, (count.days - 1) * (count.ended ? -1 : 1)))
    if (count.ended) {
      last = first
      first = { year, month, day }
    } else last = { year, month, day }
  }
  // A list without years runs over the turn of the year: "24.10. … 05.12. … 16.01."
  const days = chosen.days.map(
    (day) =>
      ({
        ...day,
        year: day.year ?? (first.year === undefined ? undefined : first.year + (wraps(first, day) ? 1 : 0)),
      }) as DateParts,
  )
  value.startDate = toEdtf(first)
  value.endDate = toEdtf(last)
  if (value.startDate === null) value.endDate = null
  if (value.startDate?.startsWith('X'))
    findings.push({
      code: 'year-missing',
      severity: 'warning',
      message: 'The text states no year for the event',
      pointer: '/schedule/startDate',
      span: chosen.start[0]!.date.span,
    })
  findings.push(
    ...weekdayFindings(first, chosen.start[0]!, 'start'),
    ...(chosen.end[0] === chosen.start[0] && !chosen.end[0]!.value.end
      ? []
      : weekdayFindings(last, chosen.end[0]!, 'end')),
  )
  if (value.startDate) grounds.push(...chosen.start.map(({ date }) => ground('/schedule/startDate', date)))
  if (count && value.endDate) {
    const { extractor, cue } = chosen.start[0]!.date
    grounds.push({ pointer: '/schedule/endDate', span: count.span, extractor, cue, basis: 'derived' })
  }
  if (value.endDate)
    grounds.push(
      ...chosen.end.map(({ date, value: { end } }) =>
        ground('/schedule/endDate', date, {
          basis: end || chosen.end[0]! !== chosen.start[0]! ? 'stated' : 'stated',
        }),
      ),
    )
  return days
}

/** "Rome, 2014 (exact dates to be announced)": the year is all there is. */
export function settleYear({ value, grounds }: Draft, page: Page, year: Candidate<'date'>): void {
  const read = resolveDate(year.value, null, page.referenceDate)
  value.startDate = toEdtf(read?.start ?? {})
  value.endDate = read?.end ? toEdtf(read.end) : value.startDate
  if (value.startDate) grounds.push(ground('/schedule/startDate', year), ground('/schedule/endDate', year))
}

function yearGrounds(span: Span, chosen: EventDays): Ground[] {
  const { extractor, cue } = chosen.start[0]!.date
  return ['/schedule/startDate', '/schedule/endDate'].map((pointer) => ({
    pointer,
    span,
    extractor,
    cue,
    basis: 'derived',
  }))
}

/** Meetings of one series, each on a line of its own. */
import type { DateParts } from '../../extractors/candidate.js'
import { compareParts } from './parts.js'
import { daysOf, type EventDays, type Reading } from './reading.js'
import { contains } from './spans.js'

/** Meetings of one series, each on a line of its own with its hours: "1. Thursday 27 November, 9:15-16:00 / 2. Thursday 11 December, 12:15-15:00". */
export function seriesOf(span: EventDays, readings: readonly Reading[]): EventDays | null {
  const { first, last } = span
  const section = span.start[0]!.moment.section
  const own = readings.filter(
    ({ moment, value }) =>
      value.start.day !== undefined &&
      (moment.role === 'event' || moment.role === 'part') &&
      moment.opensLine &&
      moment.section === section,
  )
  // Lines without hours of their own are a list of meetings where there are several and the first is the event's own day.
  const timed = own.filter(({ moment }) => moment.times.length > 0)
  const listed = timed.length > 1 ? timed : own.length > 2 && own.includes(span.start[0]!) ? own : []
  if (listed.length < 2 || !listed.some((one) => span.start.includes(one))) return null
  listed.sort((a, b) => a.date.span.start - b.date.span.start)
  // Within one range they are its days.
  if (
    compareParts(first, last) !== 0 &&
    listed.every(({ value }) => contains({ start: first, end: last, days: [] }, value.start))
  )
    return null
  const days: DateParts[] = []
  let year = listed[0]!.value.start.year ?? listed[0]!.value.end?.year
  let previous: DateParts | null = null
  for (const { value } of listed) {
    for (const day of daysOf(value)) {
      const own: DateParts = day.year === undefined && year !== undefined ? { ...day, year } : day
      // Lists run forward: after December comes the January of the next year.
      if (previous && compareParts(own, previous) <= 0) return null
      days.push(own)
      previous = own
      year = own.year ?? year
    }
  }
  const end = listed[listed.length - 1]!
  return {
    ...span,
    start: [listed[0]!],
    end: [end],
    first: days[0]!,
    last: days[days.length - 1]!,
    days,
    rivals: span.rivals.filter((one) => !listed.includes(one)),
  }
}

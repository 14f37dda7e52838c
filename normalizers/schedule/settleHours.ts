/** Start and end clock, and the hours of single days. */
import type { DateParts } from '../../extractors/candidate.js'
import type { Page } from '../../extractors/page.js'
import { addDays, toEdtf } from '../calendar.js'
import { ground } from '../define.js'
import type { Moments } from '../moments/moment.js'
import type { Draft } from './draft.js'
import { type Hours, hoursGivenUp, hoursOf } from './hours.js'
import { lengthSaid } from './length.js'
import { consecutive, FULL } from './parts.js'
import type { EventDays, Reading } from './reading.js'
import { ownMoments, severalDays } from './severalDays.js'

/** Writes the hours into the draft. `days`: every day of the event, where the text lists them. */
export function settleHours(
  { value, grounds }: Draft,
  page: Page,
  moments: Moments,
  chosen: EventDays | null,
  readings: readonly Reading[],
  days: readonly DateParts[],
): Hours {
  const mine = ownMoments(chosen, readings)
  const told =
    chosen && value.startDate !== value.endDate
      ? severalDays(page, chosen, readings, moments, value)
      : hoursOf(page.text, moments, mine)
  // "The hours stay as they were": of a meeting that was moved.
  // And of one that was put off, with no new day.
  const role = chosen?.start[0]?.moment.role
  const moved = role === 'replaced' || (role === 'event' && moments.all.some((one) => one.role === 'replaced'))
  const hours = moved && told.startTime === null && told.endTime === null ? hoursGivenUp(page.text, moments) : told
  value.startTime = hours.startTime
  value.endTime = hours.endTime
  if (hours.start) grounds.push(ground('/schedule/startTime', hours.start, { span: hours.start.value.startSpan }))
  if (hours.end && hours.endTime)
    grounds.push(ground('/schedule/endTime', hours.end, { span: hours.end.value.endSpan ?? hours.end.value.startSpan }))
  const length = value.startTime && !value.endTime && value.startDate === value.endDate ? lengthSaid(page) : null
  if (length && hours.start) {
    const [hour, minute] = value.startTime!.split(':').map(Number) as [number, number]
    const all = hour * 60 + minute + length.minutes
    if (all < 1440) {
      value.endTime = `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`
      grounds.push(ground('/schedule/endTime', hours.start, { span: length.span, basis: 'derived' }))
    }
  }
  // "Friday 21 March, 8 pm until 2 am": it ends on the morning of the next day.
  const night =
    hours.end === hours.start && value.endTime !== null && value.endTime > '00:00' && value.endTime < '06:30'
  if (night && value.startDate === value.endDate && FULL.test(value.startDate ?? '') && value.startTime! > '16:00')
    value.endDate = addDays(value.startDate!, 1)
  if (days.length > 1 && value.days.length === 0 && !consecutive(days)) {
    value.days = days.flatMap((day) => {
      const date = toEdtf(day)
      return date ? [{ date, startTime: hours.startTime, endTime: hours.endTime }] : []
    })
  }
  value.days.forEach((_, i) => {
    for (const { date } of chosen!.start) grounds.push(ground(`/schedule/days/${i}/date`, date))
    if (hours.start && value.days[i]!.startTime) grounds.push(ground(`/schedule/days/${i}/startTime`, hours.start))
    if (hours.end && value.days[i]!.endTime) grounds.push(ground(`/schedule/days/${i}/endTime`, hours.end))
  })
  return hours
}

/** Which day of the event a written day is. */
import type { DateParts } from '../../extractors/candidate.js'
import { civil, toEdtf, weekdayAgrees } from '../calendar.js'
import type { Schedule } from '../record.js'
import { dayKey, type EventDays } from './reading.js'

/** Reads a written day as one of the event's; null where none or several fit. `all`: the days from the first to the last. */
export function dayReader(
  { days }: EventDays,
  { startDate, endDate }: Schedule,
  all: readonly string[],
): (parts: DateParts) => string | null {
  const listed = new Map(days.toReversed().map((day) => [dayKey(day), day.year]))
  // A day's year is that of the event, or of the same day in its list; a weekday alone is the event's only such day.
  return (parts) => {
    if (parts.month === undefined) {
      const fit = all.filter((day) => {
        const here = civil(day)
        return (parts.day === undefined || parts.day === here.day) && weekdayAgrees({ ...parts, ...here }) !== false
      })
      return fit.length === 1 ? fit[0]! : null
    }
    if (parts.year !== undefined || !startDate || startDate.startsWith('X')) return toEdtf(parts)
    const year = listed.get(dayKey(parts)) ?? Number(startDate.slice(0, 4))
    const date = toEdtf({ ...parts, year })
    // "16.01." of a list that begins in October.
    return date !== null && date < startDate && endDate && Number(endDate.slice(0, 4)) > year
      ? toEdtf({ ...parts, year: year + 1 })
      : date
  }
}

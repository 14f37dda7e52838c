/** The date that a programme's day means, within the days of the event. */
import type { SessionValue } from '../../extractors/candidate.js'
import { civilFromDays, daysFromCivil } from '../checks.js'
import type { Schedule } from '../record.js'

type SessionDay = NonNullable<SessionValue['day']>

const iso = (day: number): string => {
  const [y, m, d] = civilFromDays(day)
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

function dayNumber(date: string | null): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? '')
  return found ? daysFromCivil(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

/** Weekday of a day number, ISO: 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** EDTF of the day, or null where the event's days do not settle it. `basis` says whether the page states all of it. */
export function dateOf(
  day: SessionDay,
  schedule: Schedule,
  year: number | null,
): { date: string; basis: 'stated' | 'derived' } | null {
  const { parts, number } = day
  const first = dayNumber(schedule.startDate)
  const last = dayNumber(schedule.endDate) ?? first
  const pad = (n: number): string => String(n).padStart(2, '0')
  if (parts.day !== undefined && parts.month !== undefined) {
    if (parts.year !== undefined)
      return { date: `${parts.year}-${pad(parts.month)}-${pad(parts.day)}`, basis: 'stated' }
    // "Spring 2027" has a year, though no day.
    const stated = /^\d{4}/.test(schedule.startDate ?? '') ? Number(schedule.startDate!.slice(0, 4)) : null
    const known = stated ?? year
    if (known === null) return { date: `XXXX-${pad(parts.month)}-${pad(parts.day)}`, basis: 'stated' }
    // An event over the turn of the year: the year in which the day lies within it.
    const end = last !== null && schedule.endDate ? Number(schedule.endDate.slice(0, 4)) : known
    for (let y = known; y <= end; y++) {
      const candidate = daysFromCivil(y, parts.month, parts.day)
      if (first !== null && last !== null && candidate >= first && candidate <= last)
        return { date: iso(candidate), basis: 'derived' }
    }
    return { date: `${known}-${pad(parts.month)}-${pad(parts.day)}`, basis: 'derived' }
  }
  if (first === null || last === null) return null
  if (parts.day !== undefined || parts.weekday !== undefined) {
    for (let d = first; d <= last && d < first + 60; d++) {
      const [, , dayOfMonth] = civilFromDays(d)
      if (parts.day !== undefined && parts.day !== dayOfMonth) continue
      if (parts.day === undefined && parts.weekday !== weekdayOf(d)) continue
      return { date: iso(d), basis: 'derived' }
    }
    return null
  }
  if (number !== null) {
    // Hours may be given for some of the days only.
    const several = last - first + 1
    const listed =
      schedule.days.length >= number && (schedule.days.length >= several || several > 10 || number > several)
    if (listed && number > 0) return { date: schedule.days[number - 1]!.date, basis: 'derived' }
    const d = first + number - 1
    return d <= last ? { date: iso(d), basis: 'derived' } : null
  }
  return null
}

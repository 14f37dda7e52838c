/** Days counted from a reference: next Tuesday, the 15th, in two weeks. */
import type { DateParts, RelativeDate } from '../../extractors/candidate.js'
import { addDays, civil, dateOf, dayNumber, daysInMonth, pad, weekdayOf } from '../calendar.js'

/** A weekday alone ("on Tuesday"): the next one after the reference; the day itself only with `today`. */
export function nextWeekday(weekday: number, reference: string, today = false): string {
  const { year, month, day } = civil(reference)
  const ahead = (weekday - weekdayOf(year, month, day) + 7) % 7
  return addDays(reference, ahead === 0 && !today ? 7 : ahead)
}

/** A day of the month alone ("on the 15th", "Thu 15th"): the next such day on or after the reference that agrees with the weekday. */
export function nextDayOfMonth(parts: DateParts, reference: string): string | null {
  const { day, weekday } = parts
  if (day === undefined) return null
  let { year, month } = civil(reference)
  for (let i = 0; i < 48; i++) {
    const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
    if (
      day <= daysInMonth(month, year) &&
      // "Friday the 22nd", some days after it: the one of this month.
      (date >= reference || (i === 0 && weekday !== undefined)) &&
      (weekday === undefined || weekdayOf(year, month, day) === weekday)
    )
      return date
    if (++month > 12) {
      month = 1
      year++
    }
  }
  return null
}

/** A relative date against the reference: its first and last day, `end` null for one day. Weeks run Monday to Sunday. */
export function resolveRelative(relative: RelativeDate, reference: string): { start: string; end: string | null } {
  const { unit, amount, weekday, whole, from, back } = relative
  const base = from
    ? 'days' in from
      ? addDays(reference, from.days)
      : nextWeekday(from.weekday, reference, from.today)
    : reference
  const here = civil(base)
  const today = dayNumber(base)
  const monday = today - (weekdayOf(here.year, here.month, here.day) - 1)
  if (unit === 'day') return { start: dateOf(today + amount), end: null }
  if (unit === 'week') {
    if (weekday !== undefined && back) {
      const gone = (weekdayOf(here.year, here.month, here.day) - weekday + 6) % 7
      return { start: dateOf(today - gone - 1), end: null }
    }
    if (weekday !== undefined) {
      const first = dateOf(monday + 7 * amount + weekday - 1)
      return { start: first, end: whole ? dateOf(monday + 7 * amount + 6) : null }
    }
    if (whole) return { start: dateOf(monday + 7 * amount), end: dateOf(monday + 7 * amount + 6) }
    return { start: dateOf(today + 7 * amount), end: null }
  }
  const index = here.year * 12 + here.month - 1 + amount * (unit === 'year' ? 12 : 1)
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  if (whole) return { start: unit === 'year' ? pad(year, 4) : `${pad(year, 4)}-${pad(month)}`, end: null }
  return { start: `${pad(year, 4)}-${pad(month)}-${pad(Math.min(here.day, daysInMonth(month, year)))}`, end: null }
}

/** First and last day of the week that holds a day. */
export function weekOf(date: string): { start: string; end: string } {
  const { year, month, day } = civil(date)
  const start = addDays(date, 1 - weekdayOf(year, month, day))
  return { start, end: addDays(start, 6) }
}

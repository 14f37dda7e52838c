/** Written dates whose years may be missing, and days in full. */
import type { DateParts } from '../../extractors/candidate.js'
import { eachDay, toEdtf } from '../calendar.js'

/** Rough distance in days, for order only; a missing year is taken from the other. */
export function compareParts(a: DateParts, b: DateParts): number {
  const year = (a.year ?? b.year ?? 0) - (b.year ?? a.year ?? 0)
  return year * 372 + ((a.month ?? 0) - (b.month ?? 0)) * 31 + ((a.day ?? 0) - (b.day ?? 0))
}

export const FULL = /^\d{4}-\d{2}-\d{2}$/

/** A range that passes the turn of the year: "28 December to 3 January". */
export function wraps(first: DateParts, last: DateParts): boolean {
  return last.month !== undefined && first.month !== undefined && last.month < first.month
}

export function consecutive(days: readonly DateParts[]): boolean {
  const [first, last] = [toEdtf(days[0]!), toEdtf(days[days.length - 1]!)]
  if (!first || !last || first.startsWith('X'))
    return days.every((day, i) => i === 0 || (day.day ?? 0) === (days[i - 1]!.day ?? 0) + 1)
  return eachDay(first, last).length === days.length
}

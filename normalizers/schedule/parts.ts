/** Comparing written dates, whose years may be missing. */
import type { DateParts } from '../../extractors/candidate.js'

/** Rough distance in days, for order only; a missing year is taken from the other. */
export function compareParts(a: DateParts, b: DateParts): number {
  const year = (a.year ?? b.year ?? 0) - (b.year ?? a.year ?? 0)
  return year * 372 + ((a.month ?? 0) - (b.month ?? 0)) * 31 + ((a.day ?? 0) - (b.day ?? 0))
}

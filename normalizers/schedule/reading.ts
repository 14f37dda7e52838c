/** Moments as dates of the event: what a date reads as, and the days that were chosen. */
import type { Candidate, DateParts, DateValue } from '../../extractors/candidate.js'
import type { Moment } from '../moments/moment.js'

/** A moment with its date read in the document's order, relative dates counted from the reference. */
export interface Reading {
  readonly moment: Moment
  readonly date: Candidate<'date'>
  readonly value: DateValue
}

export interface EventDays {
  /** The moments that state the chosen first day, the best first. */
  readonly start: readonly Reading[]
  /** The moments that state the last day; the same where one day or one range states both. */
  readonly end: readonly Reading[]
  readonly first: DateParts
  readonly last: DateParts
  /** Days of a list or of "Day 2, 14 May", where the text names single days. */
  readonly days: readonly DateParts[]
  /** Other readings that were taken for the event's and lost. */
  readonly rivals: readonly Reading[]
}

/** The single days of a list or of a short range within one month. */
export function daysOf({ start, end, days }: DateValue): readonly DateParts[] {
  if (days.length > 0) return days
  if (!end) return [start]
  if (start.month !== end.month || start.day === undefined || end.day === undefined || end.day - start.day > 14)
    return [start, end]
  const out: DateParts[] = []
  for (let day = start.day; day <= end.day; day++) {
    const { weekday: _, ...parts } = start
    out.push(end.year === undefined ? { ...parts, day } : { ...parts, day, year: end.year })
  }
  return out
}

export function dayKey({ month, day }: DateParts): string {
  return `${month}-${day ?? ''}`
}

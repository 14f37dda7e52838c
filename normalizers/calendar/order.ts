/** Which of day and month comes first: as the dates of the document, its country or its weekdays decide. */
import type { DateParts, DateValue } from '../../extractors/candidate.js'
import { weekdayAgrees } from '../calendar.js'
import { daysFromCivil } from '../checks.js'

export type DateOrder = 'day-first' | 'month-first'

const DIGITS = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2\d{2,4}(?!\d)/

/** "25/05/2023" is day first, "05/25/2023" month first: a number above twelve decides; [] where none does. */
export function orderOfDigits(cue: string, written: string): DateOrder[] {
  if (!cue.startsWith('numeric-date')) return []
  const digits = DIGITS.exec(written)
  if (!digits) return []
  const [first, second] = [Number(digits[1]), Number(digits[3])]
  return first > 12 && second <= 12 ? ['day-first'] : second > 12 && first <= 12 ? ['month-first'] : []
}

/**
 * What the numeric dates of a document say about their own order: a weekday that fits one reading only, the other end of a
 * range. null where nothing decides. What digits above twelve say (`orderOfDigits`) is given as `decided`.
 */
export function orderOfDates(dates: readonly DateValue[], decided: readonly DateOrder[] = []): DateOrder | null {
  let day = 0
  let month = 0
  for (const one of decided) one === 'day-first' ? day++ : month++
  for (const { start, end, monthFirst } of dates) {
    if (!monthFirst) continue
    if (end && monthFirst.end) {
      // "10/1/2018-10/7/2018": an event lasts days rather than months.
      const [asDays, asMonths] = [lengthOf(start, end), lengthOf(monthFirst.start, monthFirst.end)]
      if (asDays <= 31 && asMonths > 31) day++
      else if (asMonths <= 31 && asDays > 31) month++
    }
    const [asDay, asMonth] = [weekdayAgrees(start), weekdayAgrees(monthFirst.start)]
    if (asDay === true && asMonth !== true) day++
    else if (asMonth === true && asDay !== true) month++
  }
  return day > month ? 'day-first' : month > day ? 'month-first' : null
}

/** Days of a range; a backward one is longer than any. Days without a year are taken within one. */
function lengthOf(start: DateParts, end: DateParts): number {
  const year = start.year ?? end.year ?? 2000
  const days =
    daysFromCivil(end.year ?? year, end.month ?? 12, end.day ?? 1) -
    daysFromCivil(year, start.month ?? 1, start.day ?? 1)
  return days < 0 ? 10_000 : days
}

/** Order of day and month that a country's people write; null where both are in use. */
export function orderOfCountry(country: string | null): DateOrder | null {
  if (country === null) return null
  if (country === 'US' || country === 'PH' || country === 'PW' || country === 'FM') return 'month-first'
  return country === 'CA' || country === 'JP' ? null : 'day-first'
}

/** The date read in the wanted order; the same value where its order is certain. */
export function inOrder(value: DateValue, order: DateOrder | null): DateValue {
  if (order !== 'month-first' || !value.monthFirst) return value
  const { monthFirst, ...rest } = value
  return { ...rest, start: monthFirst.start, end: monthFirst.end }
}

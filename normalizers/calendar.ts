/** Arithmetic on written dates: parts → EDTF, weekdays, missing years, relative days, the order of day and month. Pure, proleptic Gregorian. */
import type { DateParts, DateValue } from '../extractors/candidate.js'
import { civilFromDays, daysFromCivil } from './checks.js'

export const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

export function daysInMonth(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** ISO weekday (Monday = 1) of a day. */
export function weekdayOf(year: number, month: number, day: number): number {
  return ((((daysFromCivil(year, month, day) + 3) % 7) + 7) % 7) + 1
}

/** Can the parts be a date at all? "30 February", "31 June" cannot. */
export function isPossible({ year, month, day }: DateParts): boolean {
  if (month !== undefined && !((month >= 1 && month <= 12) || (month >= 21 && month <= 24))) return false
  if (day === undefined) return true
  return day >= 1 && day <= (month === undefined || month > 12 ? 31 : daysInMonth(month, year))
}

/** EDTF of the parts: `2010-05-13`, `2024-05`, `2024`, `XXXX-12-03`, `XXXX-07`, `2021-21` (spring); null where they name no date. */
export function toEdtf(parts: DateParts): string | null {
  const { year, month } = parts
  let { day } = parts
  if (!isPossible(parts)) return null
  if (parts.nth !== undefined && day === undefined) {
    if (year === undefined || month === undefined || parts.weekday === undefined) return null
    day = nthWeekday(year, month, parts.weekday, parts.nth) ?? undefined
    if (day === undefined) return null
  }
  if (month === undefined) return year !== undefined && day === undefined ? pad(year, 4) : null
  const head = `${year === undefined ? 'XXXX' : pad(year, 4)}-${pad(month)}`
  return day === undefined ? head : `${head}-${pad(day)}`
}

/** Day of the month of its `nth` weekday (-1: the last), or null: `nthWeekday(2014, 9, 2, 3) === 16`. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | null {
  const length = daysInMonth(month, year)
  if (nth < 0) return length - ((weekdayOf(year, month, length) - weekday + 7) % 7)
  const day = 1 + ((weekday - weekdayOf(year, month, 1) + 7) % 7) + 7 * (nth - 1)
  return day <= length ? day : null
}

/** Does the weekday written beside the date agree with it? null where one of the two is missing. */
export function weekdayAgrees({ year, month, day, weekday }: DateParts): boolean | null {
  if (weekday === undefined || year === undefined || month === undefined || day === undefined || month > 12) return null
  return weekdayOf(year, month, day) === weekday
}

/** Year, month and day of `YYYY-MM-DD`. */
export function civil(date: string): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** `addDays('2010-05-31', 1) === '2010-06-01'`; for full dates only. */
export function addDays(date: string, days: number): string {
  const { year, month, day } = civil(date)
  return dateOf(daysFromCivil(year, month, day) + days)
}

/** Days from `a` to `b`, both `YYYY-MM-DD`. */
export function daysBetween(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a)
}

export function dayNumber(date: string): number {
  const { year, month, day } = civil(date)
  return daysFromCivil(year, month, day)
}

export function dateOf(days: number): string {
  const [year, month, day] = civilFromDays(days)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`
}

/** Every day from `start` to `end`, both `YYYY-MM-DD`, inclusive; at most `limit`. */
export function eachDay(start: string, end: string, limit = 366): string[] {
  const out: string[] = []
  for (let day = start; day <= end && out.length < limit; day = addDays(day, 1)) out.push(day)
  return out
}

export interface InferredYear {
  readonly year: number
  /** `weekday`: the weekday written fixes it among the years near the reference; `reference`: the next such day. */
  readonly by: 'weekday' | 'reference'
}

/**
 * The year of a date whose year is not written, counted from the reference date. A weekday decides among last year, this year and the
 * next where exactly one of them (or the nearest coming one) agrees; else it is the next such day on or after the reference, with
 * `slack` days of grace for texts that are older than their date.
 */
export function inferYear(parts: DateParts, reference: string | null, slack = 0): InferredYear | null {
  const { month, day, weekday } = parts
  if (!reference || month === undefined || month > 12) return null
  const here = civil(reference)
  if (weekday !== undefined && day !== undefined) {
    for (const year of [here.year, here.year + 1, here.year - 1]) {
      if (day > daysInMonth(month, year) || weekdayOf(year, month, day) !== weekday) continue
      const distance = daysFromCivil(year, month, day) - dayNumber(reference)
      if (distance >= -200 && distance <= 400) return { year, by: 'weekday' }
    }
  }
  const floor = dayNumber(reference) - slack
  for (let year = here.year - 1; year <= here.year + 8; year++) {
    const last = day ?? daysInMonth(month, year)
    if (last > daysInMonth(month, year)) continue
    if (daysFromCivil(year, month, last) >= floor) return { year, by: 'reference' }
  }
  return null
}

/** Fills a missing year in every part of the value. A range over the turn of the year ends in the next. */
export function withYear(value: DateValue, year: number): DateValue {
  const fill = (parts: DateParts): DateParts => (parts.year === undefined ? { ...parts, year } : parts)
  const start = fill(value.start)
  let end = value.end && fill(value.end)
  if (
    end &&
    value.end!.year === undefined &&
    end.month !== undefined &&
    start.month !== undefined &&
    start.month <= 12 &&
    end.month < start.month
  )
    end = { ...end, year: start.year! + 1 }
  return { ...value, start, end, days: value.days.map(fill) }
}

/** A written date in the document's order of day and month, with what only the reference date can tell: "tomorrow", "on Tuesday", "the 15th", "first Friday of May". */
import type { DateParts, DateValue } from '../../extractors/candidate.js'
import { type DateOrder, inOrder } from '../calendar/order.js'
import { nextDayOfMonth, nextWeekday, resolveRelative, weekOf } from '../calendar/relative.js'
import { daysInMonth, inferYear, nthWeekday, toEdtf, withYear } from '../calendar.js'

/** The value with `start`, `end` and `days` as days of a calendar; null where the reference date would have to say more. */
export function resolveDate(written: DateValue, order: DateOrder | null, reference: string | null): DateValue | null {
  let value = inOrder(written, order ?? orderByWeekday(written, reference))
  if (value.yearShift !== undefined) {
    if (reference) value = withYear(value, Number(reference.slice(0, 4)) + value.yearShift)
    else if (value.start.month! > 12) return null
  }
  if (value.relative && value.start.month === undefined && value.start.nth === undefined && !value.end) {
    if (!reference) return null
    if (value.days.length === 0) {
      const { start, end } = resolveRelative(value.relative, reference)
      // "the 22nd of this month", "the last day of next month"
      if (value.start.day !== undefined) {
        const month = partsOf(start)
        return { ...value, start: { ...month, day: Math.min(value.start.day, daysInMonth(month.month!, month.year)) } }
      }
      return { ...value, start: partsOf(start), end: end === null ? null : partsOf(end) }
    }
  }
  if (value.relative || value.end?.relative || value.days.some((day) => day.relative))
    return reference ? counted(value, reference) : null
  if (value.start.month === undefined && value.start.year === undefined) {
    const day = reference ? loose(value, reference) : null
    return day && value.week ? wholeWeek(day, reference) : day
  }
  if (value.start.nth !== undefined) value = { ...value, start: nth(value.start, reference) }
  return value.week ? wholeWeek(value, reference) : value
}

/** A range or list with a day that only the reference tells: "from tomorrow until Friday", "today and tomorrow", "1 August to today". */
function counted(value: DateValue, reference: string): DateValue | null {
  const { relative, ...rest } = value
  if (relative && value.start.nth !== undefined) {
    const month = partsOf(resolveRelative(relative, reference).start)
    return { ...rest, start: nth({ ...value.start, ...month }, reference) }
  }
  if (relative?.unit === 'month' && value.start.day !== undefined) {
    // "from the 4th to the 23rd of next month"
    const month = partsOf(resolveRelative(relative, reference).start)
    const place = (parts: DateParts): DateParts => ({ ...parts, ...month })
    return { ...rest, start: place(value.start), end: value.end && place(value.end), days: value.days.map(place) }
  }
  if (relative && value.start.month !== undefined) {
    const here = partsOf(reference)
    // "this summer", "next spring", "last autumn": the one of this year, the first to begin, the last to have begun.
    if (value.start.month > 12) {
      const begun = here.month! >= (value.start.month - 20) * 3
      const by = relative.amount > 0 ? (begun ? 1 : 0) : relative.amount < 0 && !begun ? -1 : 0
      return { ...rest, start: { ...value.start, year: here.year! + by } }
    }
    // "last March"
    const year = here.year! - (value.start.month >= here.month! ? 1 : 0)
    return { ...rest, start: { ...value.start, year } }
  }
  let from = reference
  const settle = (parts: DateParts): DateParts => {
    const { relative: shift, ...own } = parts
    if (shift) {
      from = resolveRelative(shift, reference).start
      return partsOf(from)
    }
    if (own.month !== undefined || own.year !== undefined) return own
    const day = own.day !== undefined ? nextDayOfMonth(own, from) : nextWeekday(own.weekday!, from)
    if (day === null) return own
    from = day
    return { ...own, ...partsOf(day) }
  }
  const start = settle(relative ? { ...value.start, relative } : value.start)
  return {
    ...rest,
    start,
    end: value.end && settle(value.end),
    days: value.days.map((day, i) => (i === 0 ? start : settle(day))),
  }
}

/** "Friday 7/6" beside a reference date: the reading that is a Friday then. */
function orderByWeekday({ start, monthFirst }: DateValue, reference: string | null): DateOrder | null {
  if (!monthFirst || start.weekday === undefined || start.year !== undefined || !reference) return null
  const [asDay, asMonth] = [inferYear(start, reference), inferYear(monthFirst.start, reference)]
  if (asMonth?.by !== 'weekday') return null
  if (asDay?.by !== 'weekday') return 'month-first'
  const here = Number(reference.slice(0, 4))
  return Math.abs(asMonth.year - here) < Math.abs(asDay.year - here) ? 'month-first' : 'day-first'
}

/** Weekdays and days of the month alone: the next ones after the reference. */
function loose(value: DateValue, reference: string): DateValue | null {
  const next = (parts: DateParts, from: string, today: boolean): string | null =>
    parts.day !== undefined
      ? nextDayOfMonth(parts, from)
      : parts.weekday !== undefined
        ? nextWeekday(parts.weekday, from, today)
        : null
  if (value.start.nth !== undefined) {
    const { year, month } = partsOf(reference)
    const start = nth({ ...value.start, year: year!, month: month! }, reference)
    return start.day === undefined ? null : { ...value, start }
  }
  const start = next(value.start, reference, false)
  if (start === null) return null
  const end = value.end && next(value.end, start, true)
  let from = start
  const days = value.days.map((day, i) => {
    from = (i === 0 ? start : next(day, from, true)) ?? from
    return partsOf(from)
  })
  return { ...value, start: { ...value.start, ...partsOf(start) }, end: end ? partsOf(end) : null, days }
}

function nth(parts: DateParts, reference: string | null): DateParts {
  const { month, weekday } = parts
  const year = parts.year ?? inferYear({ month: month! }, reference)?.year
  if (year === undefined || month === undefined || weekday === undefined) return parts
  const day = nthWeekday(year, month, weekday, parts.nth!)
  return day === null ? parts : { year, month, day, weekday }
}

function wholeWeek(value: DateValue, reference: string | null): DateValue {
  const { start } = value
  const year = start.year ?? inferYear(start, reference)?.year
  const date = year === undefined ? null : toEdtf({ ...start, year })
  if (!date || date.length < 10) return value
  const week = weekOf(date)
  return { ...value, start: partsOf(week.start), end: partsOf(week.end) }
}

function partsOf(edtf: string): DateParts {
  const [year, month, day] = edtf.split('-').map(Number)
  return { year: year!, ...(month ? { month } : {}), ...(day ? { day } : {}) }
}

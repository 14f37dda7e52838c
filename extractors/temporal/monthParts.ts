/** Weeks and days of a month by their number: "first week of October 2014", "last day of May". */
import { type DateFind, daysIn, isYear, newItem, partsOf } from './item.js'
import { behindMonth, keepsStop, monthAt, readYear } from './parts.js'
import { OF, ORD, THE } from './roles.js'
import { bitsAt, digitsAt, Gap, gaps, isMark, kinds, Token, values, wordAt } from './tokens.js'

/** Weekday of the first of a month, Sunday = 0, by Sakamoto's rule. */
export function firstWeekday(year: number, month: number): number {
  const y = month < 3 ? year - 1 : year
  const t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + t + 1) % 7
}

/** "first week of October 2014" (the first that begins in it), "last week of January 2011" (the last that ends in it), "third day of October", "last day of May". */
export function partOfMonth(i: number, text: string): DateFind | null {
  const word = wordAt(i)
  const number = kinds[i] === Token.Number && gaps[i + 1] === Gap.Glued && (bitsAt(i + 1) & ORD) !== 0
  const at = number ? i + 2 : i + 1
  const unit = wordAt(at)?.key
  if (unit !== 'week' && unit !== 'day') return null
  const nth = number ? values[i]! : (word?.ordinal ?? 0) || (word?.key === 'last' ? -1 : 0)
  if (nth === 0 || nth > (unit === 'week' ? 5 : 31)) return null
  if (!(bitsAt(at + 1) & OF || wordAt(at + 1)?.key === 'in')) return null
  const j = bitsAt(at + 2) & THE && !wordAt(at + 2)?.month ? at + 3 : at + 2
  const month = monthAt(j)
  if (month === 0) return null
  const item = newItem(i, 'm')
  item.month = month
  const behind = behindMonth(j)
  item.next = keepsStop(j, text) ? behind : j + 1
  readYear(item, behind, text)
  if (unit === 'day') {
    item.day = nth > 0 ? nth : daysIn(item)
    return {
      value: { start: partsOf(item), end: null, days: [] },
      cue: 'day-of-month-name',
      weight: 0.6,
      first: i,
      next: item.next,
    }
  }
  if (item.year === 0) return null
  const length = daysIn(item)
  const monday = 1 + ((8 - firstWeekday(item.year, month)) % 7)
  let first = monday + 7 * (nth - 1)
  if (nth < 0) {
    first = monday
    while (first + 13 <= length) first += 7
  }
  if (first + 6 > length) return null
  const start = { year: item.year, month, day: first }
  return {
    value: { start, end: { ...start, day: first + 6 }, days: [] },
    cue: 'week-of-month',
    weight: 0.35,
    first: i,
    next: item.next,
  }
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Month and day of the `n`th day of a year, which may lie in the year before or after. */
function dayOfYear(year: number, n: number): { year: number; month: number; day: number } {
  const leap = (y: number): boolean => y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
  let [y, day, month] = [year, n, 1]
  if (day < 1) {
    y--
    day += leap(y) ? 366 : 365
  }
  for (;;) {
    const length = LENGTHS[month - 1]! + (month === 2 && leap(y) ? 1 : 0)
    if (day <= length) return { year: y, month, day }
    day -= length
    if (++month > 12) {
      month = 1
      y++
    }
  }
}

/** "week 41 of 2014", "week 41, 2014", "KW 41/2014": Monday to Sunday of the ISO week; `i` is the word. */
export function isoWeekAt(i: number): DateFind | null {
  if (digitsAt(i + 1) === 0 || digitsAt(i + 1) > 2 || gaps[i + 1]! > Gap.Wrapped) return null
  let j = i + 2
  if (isMark(j, 44) || isMark(j, 47) || bitsAt(j) & OF || wordAt(j)?.key === 'in') j++
  if (!isYear(j) || gaps[j]! > 1) return null
  return isoWeek(values[j]!, values[i + 1]!, i, j + 1)
}

/** Monday to Sunday of the ISO week, or its day by the number: the first week holds 4 January. */
export function isoWeek(year: number, week: number, first: number, next: number, day = 0): DateFind | null {
  if (week < 1 || week > 53) return null
  // Monday = 0
  const fourth = (firstWeekday(year, 1) + 3 + 6) % 7
  const monday = 4 - fourth + 7 * (week - 1)
  if (day > 0)
    return {
      value: { start: dayOfYear(year, monday + day - 1), end: null, days: [] },
      cue: 'iso-day',
      weight: 0.6,
      first,
      next,
    }
  return {
    value: { start: dayOfYear(year, monday), end: dayOfYear(year, monday + 6), days: [] },
    cue: 'iso-week',
    weight: 0.35,
    first,
    next,
  }
}

/** Weeks and days of a month by their number: "first week of October 2014", "last day of May". */
import { type DateFind, daysIn, newItem, partsOf } from './item.js'
import { OF, THE } from './lexicon.js'
import { afterMonth, keepsStop, monthAt, readYear } from './parts.js'
import { bitsAt, wordAt } from './tokens.js'

/** Weekday of the first of a month, Sunday = 0, by Sakamoto's rule. */
function firstWeekday(year: number, month: number): number {
  const y = month < 3 ? year - 1 : year
  const t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + t + 1) % 7
}

/** "first week of October 2014" (the first that begins in it), "last week of January 2011" (the last that ends in it), "third day of October", "last day of May". */
export function partOfMonth(i: number, text: string): DateFind | null {
  const word = wordAt(i)
  const nth = word?.ordinal && word.ordinal <= 5 ? word.ordinal : word?.key === 'last' ? -1 : 0
  const unit = wordAt(i + 1)?.key
  if (nth === 0 || (unit !== 'week' && unit !== 'day') || !(bitsAt(i + 2) & OF || wordAt(i + 2)?.key === 'in'))
    return null
  const j = bitsAt(i + 3) & THE && !wordAt(i + 3)?.month ? i + 4 : i + 3
  const month = monthAt(j)
  if (month === 0) return null
  const item = newItem(i, 'm')
  item.month = month
  item.next = afterMonth === j + 2 && !keepsStop(j, text) ? j + 1 : afterMonth
  readYear(item, afterMonth, text)
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

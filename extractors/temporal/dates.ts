/**
 * The grammar of dates. An item is one written day or month ("Tue 20", "13 May 2010", "2/15"); items joined by "to", "-", "and", "," make a
 * range or a list, in which month and year written once serve all: "Mon 4, Tue 5 and Thu 7 Nov 2019".
 */

import { accepts } from './accepts.js'
import { monthDayBehind } from './behindYear.js'
import { agreeOnOrder, findOf } from './dateValues.js'
import { daysBehindMonth } from './daysBehindMonth.js'
import { type DateFind, daysIn, type Item } from './item.js'
import { bracketedWeekday, dayItem, itemAt, nthItem } from './items.js'
import { afterJoin, joinAt, LIST, NONE, RANGE, SLASH_LIST } from './joins.js'
import { loose } from './loose.js'
import { firstWeekday, partOfMonth } from './monthParts.js'
import { isIsoDay } from './numericTail.js'
import { BETWEEN, COUNTER, THE } from './roles.js'
import { bitsAt, digitsAt, isMark, kinds, Token, wordAt } from './tokens.js'
import { weekdayBehind } from './weekdayBehind.js'

/** The last token of a row of numbers that is no list of days. */
let barren = -1
export function isBarren(i: number): boolean {
  return i <= barren
}
export function beginText(): void {
  barren = -1
}

/** The date, range or list of dates that begins at token `i`, or null. */
export function dateAt(i: number, text: string): DateFind | null {
  const part = kinds[i] === Token.Word || digitsAt(i) < 3 ? partOfMonth(i, text) : null
  if (part) return part
  const firstItem = nthItem(i) ?? itemAt(i, text, false)
  if (!firstItem) return null
  const between = isBetween(i - 1)
  const told = firstItem.style === 'm' ? daysBehindMonth(firstItem, text) : null
  if (told)
    return assemble(
      told,
      told.slice(1).map(() => LIST),
      text,
    )
  const items: Item[] = [firstItem]
  const joins: number[] = []
  let last = firstItem
  while (items.length < 40) {
    let join = joinAt(last.next, between && items.length === 1)
    let from = afterJoin
    // "November between 19 and 20"
    if (
      join === NONE &&
      last.style === 'm' &&
      last.year === 0 &&
      bitsAt(last.next) & BETWEEN &&
      digitsAt(last.next + 1) > 0
    ) {
      join = RANGE
      from = last.next + 1
      const day = itemAt(from, text, true)
      if (day?.style !== 'd') break
      last.style = 'md'
      last.day = day.day
      last.next = day.next
      const and = joinAt(last.next, true)
      if (and !== RANGE) break
      continue
    }
    if (join === NONE) break
    // "May 3/10/17, 2018": days of the month before the slashes, not a date of digits
    const days = join === SLASH_LIST && items[0]!.style === 'md' && last.year === 0
    const item = days ? dayItem(from, text) : (behindYear(last, join, from, text) ?? itemAt(from, text, true))
    if (!item || !accepts(items, join, last, item, text)) {
      break
    }
    items.push(item)
    // "2018-05-03/05" is a range of ISO 8601.
    joins.push(join === SLASH_LIST && items.length === 2 && isIsoDay(last, item) ? RANGE : join)
    last = item
  }
  return assemble(items, joins, text)
}

/** "between 3 and 5 May", "entre los días 3 y 5 de mayo" */
function isBetween(i: number): boolean {
  let j = i
  for (let skips = 0; skips < 2 && bitsAt(j) & THE; skips++) j--
  return (bitsAt(j) & BETWEEN) > 0
}

/** "2018.07.04(Wed)-07.06(Fri)" */
function behindYear(last: Item, join: number, from: number, text: string): Item | null {
  const item = join === RANGE ? monthDayBehind(last, from) : null
  if (item) bracketedWeekday(item, text)
  return item
}

/** "No. 31, …", "Rev. 3, …", "Room 12, …" */
function isNumbered({ first, ordinal, next }: Item): boolean {
  if (ordinal || !isMark(next, 44)) return false
  const at = isMark(first - 1, 46) ? first - 2 : first - 1
  return (
    (bitsAt(at) & COUNTER) !== 0 &&
    /^(?:no|nos|nr|number|rev|revision|vol|volume|version|v|room|rooms|issue|page|item|table|floor)$/.test(
      wordAt(at)!.key,
    )
  )
}

/** Shares month and year among the items and makes the value of them. */
function assemble(items: Item[], joins: number[], text: string): DateFind | null {
  // Days behind the last that no month can serve fall off: "Monday 3-8", "from 12 to".
  let month = 0
  let last = items.length - 1
  for (let k = last; k >= 0; k--) if (items[k]!.month > 0) month = items[k]!.month
  // "(rev. 3, 21 June 2019)", "Room 12, 5 May": the number of something else.
  if (last > 0 && items[0]!.style === 'd' && isNumbered(items[0]!)) {
    items.shift()
    joins.shift()
    last--
  }
  const head = items[0]!
  if (month === 0) {
    // A row of numbers without a month: none of its numbers needs to be tried again.
    if (items.length > 2) barren = items[items.length - 1]!.first
    return loose(items, joins, text)
  }
  if (head.style === 'm' && items.length > 1 && items[1]!.style === 'd') {
    for (const item of items.slice(1)) {
      item.month = head.month
      item.year = item.year || head.year
    }
    items[1]!.first = head.first
    items.shift()
    joins.shift()
    last--
  }
  // A day without month takes the next one's ("13, 14 and 15 May"), else the one before ("May 13 & 14").
  for (let k = last; k >= 0; k--) {
    const item = items[k]!
    if (item.month === 0 && k < last && items[k + 1]!.month > 0 && !isAfterMonth(items, k)) {
      item.month = items[k + 1]!.month
      if (items[k + 1]!.other && item.style === 'd') item.other = { day: item.day, month: items[k + 1]!.other!.month }
    }
  }
  for (let k = 1; k <= last; k++) if (items[k]!.month === 0) items[k]!.month = items[k - 1]!.month
  if (items.some(({ month: m }) => m === 0)) return null
  agreeOnOrder(items, joins)
  // The last year serves those before it; a range over the turn of the year begins in the one before.
  for (let k = last - 1; k >= 0; k--) {
    const item = items[k]!
    const next = items[k + 1]!
    if (item.year === 0 && next.year > 0) {
      item.year = next.year - (item.month <= 12 && item.month > next.month ? 1 : 0)
      if (next.shortYear) item.shortYear = true
    }
  }
  for (let k = 1; k <= last; k++) {
    const item = items[k]!
    const before = items[k - 1]!
    if (item.year === 0 && before.year > 0)
      item.year = before.year + (item.month <= 12 && item.month < before.month ? 1 : 0)
  }
  if (last === 1 && joins[0] === RANGE && backwards(items[0]!, items[1]!)) {
    // "May 20 - 15": two things; keep the first only.
    if (items[0]!.style === 'd') return null
    items.pop()
    joins.pop()
    last = 0
  }
  for (const item of items)
    if (item.month <= 12 && item.day > daysIn(item)) {
      // "30 February", "31 June": written, and no day of any year. Told from "no date" so that its month is not read in its place.
      return {
        value: { start: {}, end: null, days: [] },
        cue: 'impossible',
        weight: 0,
        first: head.first,
        next: items[last]!.next,
      }
    }
  const tail = items[last]!
  let next = tail.next
  next = weekdayBehind(items, next, text)
  if (head.rare && last === 0 && head.weekday > 0 && head.year > 0) {
    const fits = (month: number, day: number): boolean =>
      (firstWeekday(head.year, month) + day - 1 - head.weekday) % 7 === 0
    if (!fits(head.month, head.day) && fits(head.rare.month, head.rare.day)) {
      head.month = head.rare.month
      head.day = head.rare.day
    }
  }
  return findOf(items, joins, next, text)
}

function isAfterMonth(items: readonly Item[], k: number): boolean {
  return k > 0 && items[k - 1]!.style === 'md' && items[k + 1]!.style === 'md'
}

function backwards(a: Item, b: Item): boolean {
  if (a.year > 0 && b.year > 0) {
    if (a.year !== b.year) return a.year > b.year
    if (a.other || b.other) return false
    return a.month > b.month || (a.month === b.month && a.day > b.day)
  }
  return a.month === b.month && a.day > b.day && !a.other
}

/** Which days, months and dates may follow each other through a join. */

import { monthsAhead, seriesAhead } from './ahead.js'
import { acceptsBehindSlash } from './behindSlash.js'
import { acceptsDay } from './dayInList.js'
import type { Item } from './item.js'
import { afterJoin, COMMA_LIST, joinAt, LIST, RANGE, SLASH_LIST } from './joins.js'
import { COLON, COMMA } from './marks.js'
import { Gap, gaps, isMark, wordAt } from './tokens.js'

/** May `item` follow `last` through this join? */
export function accepts(items: readonly Item[], join: number, last: Item, item: Item, text: string): boolean {
  if (item.style === 'w') {
    if (last.style !== 'w' || join === SLASH_LIST) return false
    if (join !== COMMA_LIST) return true
    // "Thursday, Friday or Monday"
    const next = joinAt(item.next, false)
    return (next === LIST || next === COMMA_LIST) && (wordAt(afterJoin)?.weekday ?? 0) > 0
  }
  if (last.style === 'w') return item.style === 'dm' && last.weekday > 0 && join === RANGE && item.weekday > 0
  if (join === SLASH_LIST) return acceptsBehindSlash(items, last, item, text)
  // "15-19 September 2025 | 1 September 2025": a list goes on to later days.
  if (join === COMMA_LIST && !isMark(last.next, COMMA) && !isMark(last.next, SEMICOLON) && !isLater(item, last))
    return false
  // "May, June and July 2017"
  if (
    item.style === 'm' &&
    join === COMMA_LIST &&
    last.style === 'm' &&
    last.year === 0 &&
    item.month === last.month + 1
  )
    return item.year > 0 || monthsAhead(item, text)
  if (item.style === 'm' && join === LIST) return last.style === 'm' && last.year === 0 && item.month > last.month
  if (item.style === 'm')
    return last.style === 'm' && join !== COMMA_LIST && (join === RANGE || last.year === 0) && last.next !== item.first
  if (last.style === 'm') {
    // "January 2015, Tue 20 - Wed 21"
    if (last.year > 0 && items.length === 1 && join === COMMA_LIST && item.weekday > 0 && item.style === 'd')
      return true
    return false
  }
  if (item.style === 'd') return acceptsDay(items, join, last, item, text)
  if (item.style === 'n' || last.style === 'n') {
    if (item.style !== last.style && last.style !== 'd') return false
    return (
      join === RANGE ||
      !(last.year > 0 && join === COMMA_LIST) ||
      (item.style === 'n' && (seriesAhead(item, text) || (item.year > 0 && (items.length > 1 || isAlone(last, item)))))
    )
  }
  if (join === COMMA_LIST && last.year > 0)
    return (
      item.style === last.style &&
      (seriesAhead(item, text) || (item.year > 0 && (items.length > 1 || isAlone(last, item))))
    )
  return true
}

const SEMICOLON = 59

/** "12 December | 9 January 2024" is later, too. */
function isLater(item: Item, last: Item): boolean {
  if (item.other) return true
  if (item.year > 0 && last.year > 0 && item.year !== last.year) return item.year > last.year
  return item.month !== last.month ? item.month > last.month || last.year === 0 : item.day > last.day
}

/** "4 October 2016, 6 October 2016" on a line of their own, or behind a label: "Termine: 19.03.2024, 26.03.2024". */
function isAlone(first: Item, last: Item): boolean {
  const opens =
    gaps[first.first]! >= Gap.Wrapped || (isMark(first.first - 1, COLON) && gaps[first.first] === Gap.Spaced)
  return opens && gaps[last.next]! >= Gap.Wrapped
}

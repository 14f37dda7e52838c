/** A day alone behind another: "June 3, 10 and 17", and no clock and no amount. */

import { monthAhead } from './ahead.js'
import { type Item, isYear } from './item.js'
import { itemAt } from './items.js'
import { afterJoin, COMMA_LIST, joinAt, LIST, RANGE } from './joins.js'
import { QUOTE } from './marks.js'
import { isAmericanDay, isIsoDay } from './numericTail.js'
import { AMOUNT, AND, OF, TIL, TO } from './roles.js'
import { bitsAt, Gap, gaps, isMark, kinds, Token, wordAt } from './tokens.js'

/** Does the item at the end of a list look like a clock or an amount after all? "May 13 and 4 pm", "May 13, 20 people". */
function isDayInList(item: Item): boolean {
  const next = item.next
  if (item.ordinal || item.year > 0) return true
  if (gaps[next]! >= Gap.Wrapped) return true
  if (bitsAt(next) & AMOUNT && !(bitsAt(next) & (OF | AND | TO))) return false
  if (kinds[next] === Token.Other && item.weekday === 0) return false
  return true
}

/** May a day alone follow `last` through this join? */
export function acceptsDay(items: readonly Item[], join: number, last: Item, item: Item, text: string): boolean {
  if (item.month > 0) return true
  if (items.every(({ month }) => month === 0)) {
    if (items.length === 1 && last.weekday > 0 && item.weekday === 0 && last.style === 'd' && join === RANGE)
      return true
    return join !== COMMA_LIST || kinds[item.next] !== Token.Other
  }
  const headed = items[0]!.style === 'm'
  // "4 and 18 May, 1 and 15 June 2019"
  if (last.style === 'dm') return (join === LIST || (join === COMMA_LIST && last.year === 0)) && monthAhead(item, text)
  // "2018-05-03 - 05"
  if (last.style === 'n') return join === RANGE && (isIsoDay(last, item) || isAmericanDay(last, item))
  if (!headed && last.style !== 'md' && items[0]!.style !== 'md') return false
  // "Sunday, June 8 - 10 'til 4": hours
  if (join === RANGE && opensHours(item.next)) return false
  // "2015, November 2-4": the year before serves all.
  if (last.year > 0 && !headed && !isYear(last.first)) return false
  if (!isDayInList(item)) return false
  if (item.day <= last.day) return false
  if (join === COMMA_LIST && item.weekday === 0) {
    // In the midst of a list: "June 3, 10, 17".
    if (item.year > 0 || last.style === 'd') return true
    const next = joinAt(item.next, false)
    if (next !== LIST && next !== COMMA_LIST) return false
    // "September 20, 27, 30", "September 20, 27 and October 4"
    const following = itemAt(afterJoin, text, true)
    return following?.style === 'd' || (following?.style === 'md' && following.month > last.month)
  }
  // "May 5 - 7 pm" is no range of days; dayAt saw the clock already. "May 5 and 6 others": seen by isDayInList.
  return true
}

/** "10 'til 4", "10 to 4": the number before is an hour. */
function opensHours(i: number): boolean {
  const j = isMark(i, QUOTE) ? i + 1 : i
  return (bitsAt(j) & (TIL | TO)) > 0 && wordAt(j)!.key.length > 1 && kinds[j + 1] === Token.Number && gaps[j + 1] === 1
}

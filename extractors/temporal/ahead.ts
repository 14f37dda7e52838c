/** What a list goes on to: more full dates, months up to one behind "and", days up to their month. */
import type { Item } from './item.js'
import { itemAt } from './items.js'
import { afterJoin, COMMA_LIST, joinAt, LIST, NONE } from './joins.js'

/**
 * "3 May 2018, 10 May 2018 and 17 May 2018": full dates behind commas are one list where it ends in "and", or has three members at least.
 * "15 December 2010, 12 January and 2 February 2011": or where the last gives the year again.
 */
export function seriesAhead(item: Item, text: string): boolean {
  let last = item
  for (let count = 0; count < 11; count++) {
    const join = joinAt(last.next, false)
    if (join !== LIST && join !== COMMA_LIST) return count > 0 && last.year > 0
    const next = itemAt(afterJoin, text, true)
    if (!next || next.style !== item.style) return count > 0 && last.year > 0
    if (next.year === 0 && last.year > 0) return false
    if (join === LIST) return next.year > 0
    last = next
  }
  return false
}

/** Does the list of months that goes on with `item` end in one behind "and"? */
export function monthsAhead(item: Item, text: string): boolean {
  let last = item
  for (let count = 0; count < 11; count++) {
    const join = joinAt(last.next, false)
    if (join !== LIST && join !== COMMA_LIST) return false
    const next = itemAt(afterJoin, text, true)
    if (next?.style !== 'm' || next.month !== last.month + 1) return false
    if (join === LIST) return true
    last = next
  }
  return false
}

/** "5, 6 June and 3, 4 July": does a month follow the days that begin with `item`? */
export function monthAhead(item: Item, text: string): boolean {
  let last = item
  for (let count = 0; count < 4; count++) {
    const join = joinAt(last.next, false)
    if (join === NONE) return false
    const next = itemAt(afterJoin, text, true)
    if (next?.style === 'dm') return true
    if (next?.style !== 'd') return false
    last = next
  }
  return false
}

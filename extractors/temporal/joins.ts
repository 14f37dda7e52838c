/** What joins days to ranges and lists, and which days it may join. */
import { type Item, isYear } from './item.js'
import { itemAt } from './items.js'
import { COLON, COMMA, DASH, DOT, QUOTE, SLASH } from './marks.js'
import { AMOUNT, AND, OF, TIL, TO } from './roles.js'
import { bitsAt, digitsAt, Gap, gaps, isMark, kinds, Token, values, wordAt } from './tokens.js'

const SEMICOLON = 59
/** The stand-in for an arrow, as `latin.ts` writes it. */
const ARROW = 0x9b

export const NONE = 0
export const RANGE = 1
export const LIST = 2
const COMMA_LIST = 3
export const SLASH_LIST = 4

export let afterJoin = 0
/** What joins two items at `i`. */
export function joinAt(i: number, between: boolean): number {
  if (gaps[i] === Gap.Apart) return NONE
  if (kinds[i] === Token.Mark) {
    const mark = values[i]!
    let j = i + 1
    if (mark === DASH || mark === 126) {
      while (isMark(j, DASH) && j < i + 3) j++
      afterJoin = j
      return gaps[j] === Gap.Apart ? NONE : RANGE
    }
    // "3 May 2018; 10 May 2018; 17 May 2018"
    if (mark === SEMICOLON) {
      afterJoin = j
      return gaps[j]! >= Gap.Wrapped ? NONE : COMMA_LIST
    }
    if (mark === COMMA) {
      const and = bitsAt(j) & AND && !(bitsAt(j) & OF)
      if (and || isMark(j, 38)) {
        afterJoin = j + 1
        return LIST
      }
      afterJoin = j
      return gaps[j] === Gap.Apart ? NONE : COMMA_LIST
    }
    if (mark === 38 || mark === 43) {
      afterJoin = j
      return LIST
    }
    if (mark === SLASH) {
      afterJoin = j
      return SLASH_LIST
    }
    // "3 June → 7 June", "14 > 18 mai"
    if (mark === ARROW || (mark === 62 && gaps[i] === 1 && gaps[j] === 1)) {
      afterJoin = j
      return gaps[j] === Gap.Apart ? NONE : RANGE
    }
    // "12.-14. Mai", "Mon.–Fri."
    if (mark === DOT && gaps[i] === Gap.Glued && isMark(j, DASH)) {
      afterJoin = j + 1
      return RANGE
    }
    return NONE
  }
  const bits = bitsAt(i)
  if (bits & (TO | TIL)) {
    // Spanish "del 3 al 5", Portuguese "a", French "au"; English "a" needs no guard: a day or month must follow.
    let j = i + 1
    if (wordAt(i)!.key === 'jusqu' && isMark(j, QUOTE)) j += 2
    if (bitsAt(j) & TO && wordAt(i)!.key === 'up') j++
    // "3 tot en met 7 juni"
    if (wordAt(i)!.key === 'tot' && wordAt(j)?.key === 'en' && kinds[j + 1] === Token.Other) j += 2
    afterJoin = j
    return gaps[j] === Gap.Apart ? NONE : RANGE
  }
  // "dal 4 all'8 maggio"
  if (isMark(i + 1, QUOTE) && gaps[i + 1] === Gap.Glued && wordAt(i)?.key === 'all') {
    afterJoin = i + 2
    return gaps[i + 2] === Gap.Glued ? RANGE : NONE
  }
  if (bits & AND) {
    afterJoin = i + 1
    return gaps[i + 1] === Gap.Apart ? NONE : between ? RANGE : LIST
  }
  return NONE
}

/** Does the item at the end of a list look like a clock or an amount after all? "May 13 and 4 pm", "May 13, 20 people". */
function isDayInList(item: Item): boolean {
  const next = item.next
  if (item.ordinal || item.year > 0) return true
  if (gaps[next]! >= Gap.Wrapped) return true
  if (bitsAt(next) & AMOUNT && !(bitsAt(next) & (OF | AND | TO))) return false
  if (kinds[next] === Token.Other && item.weekday === 0) return false
  return true
}

/** May `item` follow `last` through this join? */
export function accepts(items: readonly Item[], join: number, last: Item, item: Item, text: string): boolean {
  const pending = items.every(({ month }) => month === 0)
  if (item.style === 'w') {
    if (last.style !== 'w' || join === SLASH_LIST) return false
    if (join !== COMMA_LIST) return true
    // "Thursday, Friday or Monday"
    const next = joinAt(item.next, false)
    return (next === LIST || next === COMMA_LIST) && (wordAt(afterJoin)?.weekday ?? 0) > 0
  }
  if (last.style === 'w') return item.style === 'dm' && last.weekday > 0 && join === RANGE && item.weekday > 0
  if (join === SLASH_LIST) {
    // "Sat 7 / Sat 14 / Sat 21 May"
    if (last.weekday > 0 && item.weekday > 0 && last.style === 'd') return item.day > last.day
    // "4 October 2016 / 11 October 2016 / 18 October 2016": two alone may be one day in two languages.
    if (last.year > 0 && item.year > 0 && last.style === item.style && item.style !== 'n' && item.style !== 'm')
      return items.length > 1 || (isMark(item.next, SLASH) && itemAt(item.next + 1, text, true)?.style === item.style)
    // "31 May/1 June 2020", "March/April 2020"
    if (last.style === 'dm' && item.style === 'dm') return last.year === 0
    // "May 30/31, 2019", "Jan 12/19/26, 2011"
    if (
      (last.style === 'md' || (last.style === 'd' && items[0]!.style === 'md')) &&
      item.style === 'd' &&
      last.year === 0 &&
      gaps[last.next] === Gap.Glued
    )
      return (
        item.day === last.day + 1 ||
        (item.day > last.day &&
          (item.year > 0 || items.length > 1 || isSlash(item.next)) &&
          gaps[item.first] === Gap.Glued)
      )
    if (last.style === 'm' && item.style === 'm') return last.year === 0 && item.month > last.month
    // "2018-05-03/05"
    if (isIsoDay(last, item)) return true
    // "2019-10-05/2019-10-07"
    if (last.style === 'n' && item.style === 'n') return last.year > 0 && item.year > 0
    // "13/14 May 2010", "30/31 May or 1 June"; numbers only are left to numericItem.
    return (
      gaps[last.next] === Gap.Glued &&
      last.style === 'd' &&
      (item.style === 'dm' || item.style === 'd') &&
      // "13/14 May", "12/19/26 January 2011"
      (item.day === last.day + 1 ||
        (item.day > last.day &&
          (item.style === 'dm' ? items.length > 1 || (item.year > 0 && last.day > 9) : slashesAhead(item, text))))
    )
  }
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
  if (item.style === 'd') {
    if (item.month > 0) return true
    if (pending) {
      if (items.length === 1 && last.weekday > 0 && item.weekday === 0 && last.style === 'd' && join === RANGE)
        return true
      return join !== COMMA_LIST || kinds[item.next] !== Token.Other
    }
    const headed = items[0]!.style === 'm'
    // "4 and 18 May, 1 and 15 June 2019"
    if (last.style === 'dm')
      return (join === LIST || (join === COMMA_LIST && last.year === 0)) && monthAhead(item, text)
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
  if (item.style === 'n' || last.style === 'n') {
    if (item.style !== last.style && last.style !== 'd') return false
    return (
      join === RANGE ||
      !(last.year > 0 && join === COMMA_LIST) ||
      (item.style === 'n' && (seriesAhead(item, text) || (items.length > 1 && item.year > 0)))
    )
  }
  if (join === COMMA_LIST && last.year > 0)
    return (
      item.style === last.style &&
      (seriesAhead(item, text) || (item.year > 0 && (items.length > 1 || isAlone(last, item))))
    )
  return true
}

/**
 * "3 May 2018, 10 May 2018 and 17 May 2018": full dates behind commas are one list where it ends in "and", or has three members at least.
 * "15 December 2010, 12 January and 2 February 2011": or where the last gives the year again.
 */
function seriesAhead(item: Item, text: string): boolean {
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

/** "4 October 2016, 6 October 2016" on a line of their own. */
function isAlone(first: Item, last: Item): boolean {
  return gaps[first.first]! >= Gap.Wrapped && gaps[last.next]! >= Gap.Wrapped
}

function isSlash(i: number): boolean {
  return isMark(i, SLASH) && gaps[i] === Gap.Glued
}

/** "12/19/26 January": does a day with its month follow the days behind the slashes? */
function slashesAhead(item: Item, text: string): boolean {
  if (!isSlash(item.next)) return false
  const next = itemAt(item.next + 1, text, true)
  return (
    next !== null && next.day > item.day && (next.style === 'dm' || (next.style === 'd' && slashesAhead(next, text)))
  )
}

/** "11/21-25": the digits before say that the month comes first. */
function isAmericanDay(last: Item, item: Item): boolean {
  return (
    last.year === 0 &&
    last.monthFirst &&
    isSlash(last.first + 1) &&
    item.year === 0 &&
    item.day > last.day &&
    gaps[last.next] === Gap.Glued &&
    gaps[item.first] === Gap.Glued &&
    gaps[item.next] !== Gap.Glued
  )
}

/** A last day in two digits behind a date that begins with its year. */
function isIsoDay(last: Item, item: Item): boolean {
  return (
    last.style === 'n' &&
    digitsAt(last.first) === 4 &&
    item.style === 'd' &&
    item.year === 0 &&
    digitsAt(item.first) === 2 &&
    item.day > last.day &&
    !isMark(item.next, COLON)
  )
}

/** Does the list of months that goes on with `item` end in one behind "and"? */
function monthsAhead(item: Item, text: string): boolean {
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

/** "10 'til 4", "10 to 4": the number before is an hour. */
function opensHours(i: number): boolean {
  const j = isMark(i, QUOTE) ? i + 1 : i
  return (bitsAt(j) & (TIL | TO)) > 0 && wordAt(j)!.key.length > 1 && kinds[j + 1] === Token.Number && gaps[j + 1] === 1
}

/** "5, 6 June and 3, 4 July": does a month follow the days that begin with `item`? */
function monthAhead(item: Item, text: string): boolean {
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

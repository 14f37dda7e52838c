/** One written day or month: "Tue 20", "13 May 2010", "Oct. 2", "June 2016", "third Tuesday of September". */
import { type Item, isYear, newItem, widen } from './item.js'
import { CLOSE, COMMA, DASH, DOT, OPEN, QUOTE, SLASH } from './marks.js'
import { isOfTwoMonths, monthFits, monthItem } from './monthItems.js'
import { numericItem, yearMonthItem } from './numeric.js'
import { firstCode } from './numericFree.js'
import { afterDay, behindMonth, dayAt, dayOrdinal, keepsStop, monthAt, readYear, yearBehindClock } from './parts.js'
import { AND, COUNTER, CUE, EVERY, OF, ON, ORD, THE, TO } from './roles.js'
import { romanItem } from './romanItem.js'
import { bitsAt, digitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, values, wordAt } from './tokens.js'

/** One written day or month at `i`, or null. `inList`: behind a connector, where the number of a day may stand alone. */
export function itemAt(start: number, text: string, inList: boolean): Item | null {
  let i = start
  let weekday = 0
  // "el jueves 22 y el viernes 23 de agosto", "on Thursday 22 and on Friday 23 May"
  if (inList && bitsAt(i) & (THE | ON) && (wordAt(i + 1)?.weekday ?? 0) > 0 && gaps[i + 1]! < Gap.Apart) i++
  const at = i
  const first = wordAt(i)
  if (first && first.weekday > 0 && !first.plural && !isSaid(at, text)) {
    weekday = first.weekday
    i++
    if (isMark(i, DOT) && gaps[i] === Gap.Glued) i++
    if (isMark(i, COMMA)) i++
    // "Tuesday - 3 July", "Tuesday - July 3"
    else if (
      isMark(i, DASH) &&
      gaps[i] !== Gap.Glued &&
      (digitsAt(i + 1) > 0 || ((wordAt(i + 1)?.month ?? 0) > 0 && digitsAt(i + 2) > 0))
    )
      i++
    if (gaps[i] === Gap.Apart) i = at + 1
    // "Saturday evening, the 22nd of February"
    else if (
      wordAt(i)?.part &&
      !wordAt(i)!.key.endsWith('s') &&
      isMark(i + 1, COMMA) &&
      gaps[i + 2]! < Gap.Apart &&
      (bitsAt(i + 2) & THE || (digitsAt(i + 2) > 0 && (bitsAt(i + 3) & ORD || (wordAt(i + 3)?.month ?? 0) > 0)))
    )
      i += 2
  }
  const bare = i
  // "Friday the 11th", "jueves el 5", "sábado, dia 3", "am 5. Mai", "le 3 mars"; not English "a"
  for (let skips = 0; skips < 2; skips++) {
    const bits = bitsAt(i)
    if (bits & (THE | ON) && !wordAt(i)!.month && gaps[i + 1]! < Gap.Apart && (skips > 0 || weekday > 0 || inList)) i++
    else break
  }
  // "Thursday, 8 in the evening", "Monday, 9 at night"
  const hour =
    weekday > 0 &&
    kinds[i] === Token.Number &&
    ((wordAt(i + 1)?.key === 'in' && bitsAt(i + 2) & THE && wordAt(i + 3)?.part) ||
      (wordAt(i + 1)?.key === 'at' && wordAt(i + 2)?.key === 'night'))
  const item = hour
    ? null
    : kinds[i] === Token.Number
      ? (numericItem(i, inList || weekday > 0) ?? dayItem(i, text) ?? yearMonthItem(i))
      : (dayItem(i, text) ?? monthItem(i, text))
  // "Mar 10, 2002" is March, "mar 10 marzo" martedì.
  if (first && first.month > 0 && weekday > 0 && (!item || item.month === 0)) {
    const month = monthItem(at, text)
    // "from Mar to May": one of two months, and "in Mar" where the clause ends
    if (month && (month.day > 0 || month.year > 0 || isOfTwoMonths(at) || bitsAt(at - 1) & CUE)) {
      month.first = start
      return month
    }
  }
  if (item && !(weekday > 0 && item.style === 'm')) {
    item.first = start
    item.weekday = weekday
    if (item.style === 'd' && !inList && weekday === 0 && !item.ordinal && kinds[i] !== Token.Number) return null
    if (weekday === 0 && item.day > 0) bracketedWeekday(item, text)
    return item
  }
  if (weekday === 0) return null
  const alone = newItem(start, 'w')
  alone.weekday = weekday
  alone.next =
    isMark(at + 1, DOT) && gaps[at + 1] === Gap.Glued && bare > at + 1 && first!.weakWeekday ? at + 2 : at + 1
  return alone
}

/** "and so on the 22nd of April", "so 21 June": a word of two letters is a weekday only right before its number, "So" in German. */
function isSaid(i: number, text: string): boolean {
  const { key, weakWeekday } = wordAt(i)!
  if (!weakWeekday || key.length > 2) return false
  if (key === 'so' && text.charCodeAt(starts[i]!) > 96) return true
  return (bitsAt(i + 1) & (THE | ON)) !== 0 && wordAt(i + 1)!.key !== 'den'
}

/** "June 5 (Fri) - 7 (Sun), 2020": the weekday in brackets inside a range. */
export function bracketedWeekday(item: Item, text: string): void {
  const i = item.next
  if (!isMark(i, OPEN)) return
  const weekday = wordAt(i + 1)?.weekday ?? 0
  if (weekday === 0) return
  const stop = isMark(i + 2, DOT) ? 1 : 0
  if (!isMark(i + 2 + stop, CLOSE)) return
  item.weekday = weekday
  item.next = i + 3 + stop
  // "30 (Thu) - 31 (Fri) May 2019"
  const month = item.style === 'd' && gaps[item.next] === 1 ? monthAt(item.next) : 0
  if (month > 0) {
    item.style = 'dm'
    item.month = month
    item.next = behindMonth(item.next)
  }
  if (item.year === 0 && item.style !== 'n') readYear(item, item.next, text)
}

/** "Our ref: CC/114/22            October 31, 2022": a month in another column, with a day of its own. */
const inOtherColumn = (month: number): boolean =>
  starts[month]! - ends[month - 1]! > 8 && digitsAt(month + 1) > 0 && digitsAt(month + 1) < 3

/** "13 May 2010", "3rd of May", "1. Mai", "29-Nov-94", "13", "first". */
export function dayItem(i: number, text: string): Item | null {
  const day = dayAt(i, text)
  const roman = kinds[i] === Token.Number && kinds[i + 1] === Token.Mark ? romanItem(i, text) : null
  if (roman) return roman
  if (day === 0) return null
  const item = newItem(i, 'd')
  item.day = day
  item.ordinal = dayOrdinal
  let j = afterDay
  item.next = j
  // "the 28th day of July 2019", "this 11th day of March, 2019"
  if (dayOrdinal && wordAt(j)?.key === 'day' && bitsAt(j + 1) & OF && (wordAt(j + 2)?.month ?? 0) > 0) j++
  // "second Tuesday of May": the count of a weekday, see nthItem.
  if (kinds[i] === Token.Word && wordAt(j)?.weekday) return null
  let glued = false
  if (
    kinds[j] === Token.Mark &&
    gaps[j] === Gap.Glued &&
    (values[j] === DASH || values[j] === SLASH || values[j] === DOT)
  ) {
    // "29-Nov-94", "13/May/2010", "3. Mai", "3.Mai"
    if (values[j] === DOT ? gaps[j + 1]! < Gap.Apart : gaps[j + 1] === Gap.Glued) {
      glued = true
      j++
    }
  } else if (isMark(j, COMMA) && gaps[j + 1]! < Gap.Apart && wordAt(j + 1)?.month && digitsAt(j + 2) === 4) {
    // "The Post, No. 31, October 2024": the number of an issue.
    if (bitsAt(isMark(i - 1, DOT) ? i - 2 : i - 1) & COUNTER) return null
    j++
  }
  // "21 - Nov - 2018"
  const dashed =
    !glued &&
    isMark(j, DASH) &&
    gaps[j] === 1 &&
    gaps[j + 1] === 1 &&
    monthAt(j + 1) > 0 &&
    isMark(behindMonth(j + 1), DASH)
  const dash = dashed ? behindMonth(j + 1) : 0
  if (dashed && gaps[dash] === 1 && gaps[dash + 1] === 1 && isYear(dash + 1)) {
    item.style = 'dm'
    item.month = monthAt(j + 1)
    item.year = values[dash + 1]!
    item.next = dash + 2
    return item
  }
  for (let skips = 0; skips < 2 && (bitsAt(j) & OF || (skips > 0 && bitsAt(j) & THE)); skips++) j++
  // "d'août", "l'11 agosto"
  if (isMark(j, QUOTE) && j > afterDay) j++
  const month = gaps[j]! < Gap.Apart && !inOtherColumn(j) ? monthAt(j) : 0
  if (month > 0 && monthFits(j, true, text)) {
    item.style = 'dm'
    item.month = month
    const behind = behindMonth(j)
    item.next = keepsStop(j, text) ? behind : j + 1
    if (!readYear(item, behind, text, glued)) {
      const j = item.next
      // "14th April 15", and nothing behind it
      if (digitsAt(j) === 2 && gaps[j] === 1 && gaps[j + 1]! >= Gap.Wrapped) {
        item.year = widen(values[j]!)
        item.shortYear = true
        item.next = j + 1
      } else yearBehindClock(item)
    }
    return item
  }
  // "23-2020-September"
  if (glued && isMark(j - 1, DASH) && isYear(j) && isMark(j + 1, DASH) && monthAt(j + 2) > 0) {
    item.style = 'dm'
    item.month = monthAt(j + 2)
    item.year = values[j]!
    item.next = j + 3
    return item
  }
  // A day alone may carry the year of its list: "… 22, 29, 2010".
  if (
    isMark(item.next, DOT) &&
    gaps[item.next] === Gap.Glued &&
    gaps[item.next + 1]! <= 1 &&
    // "12.-14. Mai", "12. bis 14. Mai", "12. und 13. Mai"
    (kinds[item.next + 1] === Token.Mark || bitsAt(item.next + 1) & (TO | AND))
  )
    item.next++
  if (isMark(item.next, COMMA) && isYear(item.next + 1) && gaps[item.next + 1]! < Gap.Apart) {
    item.year = values[item.next + 1]!
    item.next += 2
  } else if (isYear(item.next) && gaps[item.next] === 1) {
    item.year = values[item.next]!
    item.next += 1
  }
  return item
}

/** "third Tuesday of September 2014", "last Friday in May". */
export function nthItem(i: number): Item | null {
  const word = wordAt(i)
  let nth = 0
  let j = i + 1
  if (word?.nth) nth = word.nth
  else if (word?.key === 'final') nth = -1
  else if (
    kinds[i] === Token.Number &&
    values[i]! >= 1 &&
    values[i]! <= 5 &&
    gaps[i + 1] === Gap.Glued &&
    bitsAt(i + 1) & ORD
  ) {
    nth = values[i]!
    j = i + 2
  }
  if (nth === 0) return null
  const weekday = wordAt(j)
  if (!weekday || weekday.weekday === 0 || weekday.plural) return null
  // "second Sun", "last Fri in May", "first tue of october": in lower case only before a month
  if (weekday.weakWeekday && !/^(?:mon|tues?|wed|thur?s?|fri|sat|sun)$/.test(weekday.key)) return null
  const lower = weekday.weakWeekday && firstCode(j) > 96
  j++
  if (weekday.weakWeekday && isMark(j, DOT) && gaps[j] === Gap.Glued) j++
  // "third Sunday July 2015"
  const direct = gaps[j] === 1 && monthAt(j) > 0 && isYear(behindMonth(j))
  if (!direct && !(bitsAt(j) & OF || /^(?:in|im|em|en)$/.test(wordAt(j)?.key ?? ''))) {
    // "on the second Sunday": of the month that is running
    if (lower || nth < 0 || word?.ordinal === 0 || (gaps[j] === 1 && kinds[j] === Token.Other) || bitsAt(j) & EVERY)
      return null
    const alone = newItem(i, 'w')
    alone.weekday = weekday.weekday
    alone.nth = nth
    alone.next = j
    return alone
  }
  if (!direct) j++
  if (bitsAt(j) & THE) j++
  const month = monthAt(j)
  if (month === 0) return null
  const item = newItem(i, 'md')
  item.weekday = weekday.weekday
  item.nth = nth
  item.month = month
  item.next = behindMonth(j)
  readYear(item, item.next, '')
  return item
}

/** Days in digits without a year: "2/15", "15.6.", "24-25/10". */
import { dayMonth } from './dayMonth.js'
import { type Item, isYear } from './item.js'
import { COLON, DASH, DOT } from './marks.js'
import { ends_ } from './numericFree.js'
import { AMOUNT, AND, COUNTER, CUE, FROM, ON, TO, ZONE } from './roles.js'
import { bitsAt, digitsAt, Gap, gaps, isMark, kinds, startsLine, Token, values, wordAt } from './tokens.js'

export function isLed(i: number): boolean {
  return i === 0 || (bitsAt(i - 1) & (ON | CUE | FROM | TO)) > 0 || kinds[i - 1] === Token.Other
}

/** "2/15", "28.09.", "5.12" */
export function noYear(i: number, j: number, a: number, b: number, separator: number, led: boolean): Item | null {
  const item = dayMonth(i, a, b)
  if (!item) return null
  const before = bitsAt(i - 1)
  const preposition = (before & (ON | FROM)) > 0 || led
  const next = j + 1
  if (before & COUNTER && !(before & (ON | CUE))) return null
  // "3/4 May 2010" is two days of May.
  if (wordAt(next)?.month && gaps[next]! <= Gap.Wrapped) return null
  if (bitsAt(next) & (AMOUNT | ZONE) && gaps[next]! <= 1 && !(before & ON)) return null
  item.next = next
  if (separator === DOT) {
    // "28.09." with its closing stop, both of two digits; "on 5.12"; anything else is a clock, a price or a version.
    if (wordAt(i - 1)?.key === 'on' && a <= 12 && b > 12 && b <= 31 && ends_(next, separator)) return item
    if (a > 31 || b > 12) return null
    const closed = isMark(next, DOT) && gaps[next] === Gap.Glued && kinds[next + 1] !== Token.Number
    // "5.10.-7.10.2019", "05.10. - 07.10.2019"
    // "30.5. bis 2.6.2019"
    const ranged =
      closed &&
      ((isMark(next + 1, DASH) && kinds[next + 2] === Token.Number) ||
        ((bitsAt(next + 1) & TO) !== 0 && isDotted(next + 2)))
    // "3.5., 10.5. and 17.5.2018": the rest of the list tells them from clocks.
    // "Termin: 3.5., 18 Uhr"
    const labelled = isMark(i - 1, COLON) && (gaps[next + 1]! >= Gap.Wrapped || isMark(next + 1, 44))
    const listed = closed && (datedAhead(next + 1) || labelled || (led && kinds[i - 1] !== Token.Other))
    // "28.05-02.06.2018"
    const spans = isMark(next, DASH) && gaps[next] === Gap.Glued && isDotted(next + 1) && isYear(next + 5)
    if (spans) {
      item.other = null
      return item
    }
    if (closed && (ranged || listed || (digitsAt(i) === 2 && digitsAt(j) === 2))) {
      item.other = null
      item.next = next + 1
      return item
    }
    // "on 5.12": those who write the day first close it with a stop, "on 5.12."
    if (wordAt(i - 1)?.key === 'on' && ends_(next, separator)) {
      if (item.other && !closed) {
        item.day = item.other.day
        item.month = item.other.month
        item.other = null
      }
      return item
    }
    return null
  }
  if (!ends_(next, separator)) return null
  // "10:00 - 12/5", "1.5/2"
  if (
    kinds[next] === Token.Mark &&
    gaps[next] === Gap.Glued &&
    (values[next] === 58 || values[next] === 37) &&
    kinds[next + 1] === Token.Number
  )
    return null
  if (separator === DASH) {
    // "15 - 2" is a date only where it is all there is; "3-5" never.
    // "on 4-22"
    if (wordAt(i - 1)?.key === 'on' && gaps[i + 1] === Gap.Glued && b > 12) return item
    if (gaps[i + 1] === Gap.Glued || !(gaps[i]! >= Gap.Apart && kinds[next] === Token.End) || !(a > 12 || b > 12))
      return null
    return item
  }
  // "24/7", "1/2", "9/11": fractions and idioms
  if (
    !preposition &&
    ((a === 24 && b === 7 && !isWeekdayBehind(next)) ||
      (a === 9 && b === 11) ||
      (a <= 3 && b <= 5 && a < b && a * b <= 12 && digitsAt(j) === 1 && !startsLine(i)))
  )
    return null
  // "3/4 of the members"
  if (!preposition && wordAt(next)?.key === 'of') return null
  // "7/8 inch", "5/6 people": an everyday noun right behind
  if (!preposition && gaps[next] === 1 && kinds[next] === Token.Other) return null
  return item
}

/** "24/7 (Wednesday)" */
function isWeekdayBehind(i: number): boolean {
  return (wordAt(isMark(i, 40) || isMark(i, 44) ? i + 1 : i)?.weekday ?? 0) > 0
}

/** "17.5.", "17.5.2018": two numbers and their points. */
function isDotted(i: number): boolean {
  return (
    digitsAt(i) > 0 &&
    digitsAt(i) <= 2 &&
    isMark(i + 1, DOT) &&
    gaps[i + 1] === Gap.Glued &&
    digitsAt(i + 2) > 0 &&
    digitsAt(i + 2) <= 2 &&
    gaps[i + 2] === Gap.Glued &&
    isMark(i + 3, DOT) &&
    gaps[i + 3] === Gap.Glued
  )
}

/** Does another dotted date follow behind a comma or "and"? */
function datedAhead(i: number): boolean {
  if (isMark(i, 44)) return isDotted(i + 1) || ((bitsAt(i + 1) & AND) !== 0 && isDotted(i + 2))
  return (isMark(i, 38) || (bitsAt(i) & AND) !== 0) && gaps[i]! <= Gap.Wrapped && isDotted(i + 1)
}

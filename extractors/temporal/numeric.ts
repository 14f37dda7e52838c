/** Dates in digits: "2010-05-13", "05/06/2010", "15.06.2011", "2/15", "24-25/10/2011", "20190506", "2/2013", "2019/aug/01". */
import { dayMonth } from './dayMonth.js'
import { type Item, isYear, newItem, widen } from './item.js'
import { DASH, DOT, SLASH } from './marks.js'
import { ends_, firstCode, isCoded, isFree } from './numericFree.js'
import { isLed, noYear } from './numericYearless.js'
import { AMOUNT, AND, COUNTER, TO } from './roles.js'
import { bitsAt, digitsAt, Gap, gaps, isMark, kinds, Token, values, wordAt } from './tokens.js'

/** `led`: a weekday or a connector stands before, which makes "2/15" a date. */
export function numericItem(i: number, led: boolean): Item | null {
  const digits = digitsAt(i)
  if (digits === 0 || !isFree(i, led)) return null
  if (digits === 8) return compact(i)
  if (digits === 3 || digits > 4 || digits === 0) return null
  if (i > 0 && kinds[i - 1] !== Token.Number && gaps[i]! <= 1 && isCoded(i)) return null
  // "Order no. 12-04-77"
  const counter = isMark(i - 1, DOT) ? i - 2 : i - 1
  if (isMark(i + 1, DASH) && i > 1 && /^(?:no|nr|number)$/.test(wordAt(counter)?.key ?? '')) return null
  const separator = separatorAt(i + 1)
  if (separator === 0 && digits <= 2 && spacedDots(i)) {
    const item = dayMonth(i, values[i]!, values[i + 2]!)
    if (!item) return null
    item.other = null
    item.year = values[i + 4]!
    item.next = i + 5
    return item
  }
  if (separator === 0) return digits === 4 && isYear(i) ? spacedYearFirst(i) : null
  const j = i + 2
  if (digits === 4) return isYear(i) ? yearFirst(i, j, separator) : null
  const a = values[i]!
  const second = digitsAt(j)
  // "12/19/26 January 2011": three days of a month
  if (separator === SLASH && isMark(j + 1, SLASH) && digitsAt(j + 2) <= 2 && wordAt(j + 3)?.month && gaps[j + 3] === 1)
    return null
  // "06.2019"; "6.2019" may be a version.
  if (second === 4) return isYear(j) && (separator !== DOT || digits === 2) ? monthYear(i, j, separator) : null
  if (second === 0 || second > 2) return null
  const b = values[j]!
  const third = separatorAt(j + 1)
  // "08/12,2015"
  const comma = separator === SLASH && isMark(j + 1, 44) && gaps[j + 1] === Gap.Glued && isYear(j + 2)
  if ((third === separator || comma) && (digitsAt(j + 2) === 4 || digitsAt(j + 2) === 2)) {
    const four = digitsAt(j + 2) === 4
    if (four ? isYear(j + 2) : separator !== DOT || gaps[j + 2] === Gap.Glued) {
      if (ends_(j + 3, separator) && (four || spacesEqual(i, j))) {
        const item = dayMonth(i, a, b)
        // "Section 3.5.12", "Version 2.10.12", "Fax 12/05/33"
        if (item && !four && bitsAt(i - 1) & COUNTER && isNumberOf(i - 1)) return null
        if (item && (four || digitsAt(j + 2) === 2)) {
          item.year = four ? values[j + 2]! : widen(values[j + 2]!)
          item.shortYear = !four
          item.next = j + 3
          // Dotted dates are day first all over the world where both orders fit.
          if (separator === DOT && item.other) {
            item.rare = item.other
            item.other = null
          }
          // "3-7-07", "08/12,2015": only Americans write these.
          if (item.other && ((separator === DASH && !four) || comma)) {
            item.day = item.other.day
            item.month = item.other.month
            item.monthFirst = true
            item.other = null
          }
          return item
        }
        // "99-12-31": two-digit year first is no form of announcements.
        if (item === null) return null
      }
    }
    if (digitsAt(j + 2) === 4) return null
  }
  return noYear(i, j, a, b, separator, led)
}

/** A word before a number that no date follows; "Lecture 16/05/24" may be dated. */
const isNumberOf = (i: number): boolean =>
  !/^(?:lecture|opening|part|module|modules|unit|units|form|no|top|beat|won|lost)$/.test(wordAt(i)!.key)

/** "3. 2. 2016": stops glued to their numbers, spaces behind. */
function spacedDots(i: number): boolean {
  return (
    isMark(i + 1, DOT) &&
    gaps[i + 1] === Gap.Glued &&
    gaps[i + 2] === 1 &&
    digitsAt(i + 2) > 0 &&
    digitsAt(i + 2) <= 2 &&
    isMark(i + 3, DOT) &&
    gaps[i + 3] === Gap.Glued &&
    gaps[i + 4] === 1 &&
    isYear(i + 4)
  )
}

/** "2006. 9. 15", "2006. 9. 15.": as Korea and Hungary write it, where nothing stands before it. */
function spacedYearFirst(i: number): Item | null {
  if (i > 0 && gaps[i]! < Gap.Wrapped && kinds[i - 1] !== Token.Mark) return null
  const spaced = (k: number): boolean =>
    isMark(k, DOT) &&
    gaps[k] === Gap.Glued &&
    gaps[k + 1] === 1 &&
    digitsAt(k + 1) > 0 &&
    digitsAt(k + 1) <= 2 &&
    values[k + 1]! > 0
  if (!spaced(i + 1) || !spaced(i + 3) || values[i + 2]! > 12 || values[i + 4]! > 31) return null
  const item = newItem(i, 'n')
  item.year = values[i]!
  item.month = values[i + 2]!
  item.day = values[i + 4]!
  item.next = i + 5
  return item
}

/** "2019 - 05 - 06" */
function spacedDashes(i: number, j: number): Item | null {
  const spaced =
    gaps[j - 1] === 1 &&
    gaps[j] === 1 &&
    isMark(j + 1, DASH) &&
    gaps[j + 1] === 1 &&
    gaps[j + 2] === 1 &&
    gaps[j + 3] !== Gap.Glued
  if (!spaced || digitsAt(j) !== 2 || digitsAt(j + 2) !== 2 || isMark(j + 3, DASH) || isMark(i - 1, DASH)) return null
  const item = newItem(i, 'n')
  item.year = values[i]!
  item.month = values[j]!
  item.day = values[j + 2]!
  item.next = j + 3
  item.ordinal = true
  return item.month >= 1 && item.month <= 12 && item.day >= 1 && item.day <= 31 ? item : null
}

function spacesEqual(i: number, j: number): boolean {
  return gaps[i + 1] === Gap.Glued && gaps[j] === Gap.Glued && gaps[j + 1] === Gap.Glued && gaps[j + 2] === Gap.Glued
}

function separatorAt(i: number): number {
  if (kinds[i] !== Token.Mark) return 0
  const mark = values[i]!
  if (mark !== DASH && mark !== DOT && mark !== SLASH) return 0
  if (gaps[i] === Gap.Glued && gaps[i + 1] === Gap.Glued) return mark
  // "15 / 2 / 2010"; a dash or stop with spaces separates other things, but for "11 -2016".
  if (gaps[i]! <= 1 && gaps[i + 1]! <= 1 && mark !== DOT) return mark
  return 0
}

function yearFirst(i: number, j: number, separator: number): Item | null {
  if (gaps[j] !== Gap.Glued || gaps[j - 1] !== Gap.Glued) return separator === DASH ? spacedDashes(i, j) : null
  const size = digitsAt(j)
  if (size < 1 || size > 2) return null
  const month = values[j]!
  if (month < 1 || month > 12) return null
  const item = newItem(i, 'n')
  item.year = values[i]!
  item.month = month
  if (
    separatorAt(j + 1) === separator &&
    gaps[j + 1] === Gap.Glued &&
    gaps[j + 2] === Gap.Glued &&
    digitsAt(j + 2) >= 1 &&
    digitsAt(j + 2) <= 2
  ) {
    const day = values[j + 2]!
    // "2018-05-03/05"
    const goesOn = separator === DASH && isMark(j + 3, SLASH) && digitsAt(j + 4) === 2 && ends_(j + 5, SLASH)
    if (day < 1 || day > 31 || !(goesOn || ends_(j + 3, separator))) return null
    item.day = day
    item.next = j + 3
    item.ordinal = true
    return item
  }
  // "2014-10", "2014/10": a month, at a low weight (the style m says so)
  if (separator === DOT && size === 2 && !isLed(i)) return null
  // "Workshop 2025.1", "release 2024.2": an edition's number
  if (separator === DOT && i > 0 && gaps[i] === 1 && kinds[i - 1] === Token.Other) return null
  if (!ends_(j + 1, separator) || bitsAt(i - 1) & COUNTER) return null
  if (bitsAt(j + 1) & AMOUNT) return null
  item.style = 'm'
  item.next = j + 1
  return item
}

/** "2/2013", "10-2016" */
function monthYear(i: number, j: number, separator: number): Item | null {
  const month = values[i]!
  if (month < 1 || month > 12 || !ends_(j + 1, separator) || bitsAt(i - 1) & COUNTER) return null
  // "Order no. 12/2019"
  if (isMark(i - 1, DOT) && gaps[i - 1] === Gap.Glued && bitsAt(i - 2) & COUNTER) return null
  // "12-2018-A"
  if (separator === DASH && isMark(j + 1, DASH) && gaps[j + 1] === Gap.Glued && gaps[j + 2] === Gap.Glued) return null
  // "Meeting 3 - 2010" reads like a number of its own; with spaces only behind a preposition or after nothing.
  const item = newItem(i, 'm')
  item.month = month
  item.year = values[j]!
  item.next = j + 1
  return item
}

/** "20190506" behind ":" or "=", as calendars export it. */
function compact(i: number): Item | null {
  const value = values[i]!
  const [year, month, day] = [Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100]
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null
  const exported = i > 0 && gaps[i] === Gap.Glued && (isMark(i - 1, 58) || isMark(i - 1, 61))
  const clock =
    gaps[i + 1] === Gap.Glued &&
    kinds[i + 1] === Token.Other &&
    (firstCode(i + 1) | 32) === 116 &&
    digitsAt(i + 2) === 6
  const alone = gaps[i]! >= Gap.Wrapped && gaps[i + 1]! >= Gap.Wrapped
  if (!exported && !clock && !alone) return null
  const item = newItem(i, 'n')
  item.year = year
  item.month = month
  item.day = day
  item.next = i + 1
  return item
}

/** "2016 November", "2019/sep/01", "2020 March 5" */
export function yearMonthItem(i: number): Item | null {
  if (!isYear(i) || (gaps[i] === Gap.Glued && i > 0 && kinds[i - 1] !== Token.Mark)) return null
  let j = i + 1
  const separator = kinds[j] === Token.Mark && gaps[j] === Gap.Glued && gaps[j + 1] === Gap.Glued ? values[j]! : 0
  if (separator === DASH || separator === SLASH) j++
  else if (isMark(j, 44)) j++
  const word = wordAt(j)
  if (!word || word.month === 0 || gaps[j]! > 1 || (word.weakMonth && firstCode(j) >= 97 && gaps[j + 1]! < Gap.Wrapped))
    return null
  const item = newItem(i, 'm')
  item.year = values[i]!
  item.month = word.month
  let k = j + 1
  // "between 2015 Jun. and 2018 May"
  if (!word.fullMonth && isMark(k, DOT) && gaps[k] === Gap.Glued && bitsAt(k + 1) & (TO | AND)) k++
  item.next = k
  if ((isMark(k, DASH) || isMark(k, SLASH)) && gaps[k] === Gap.Glued && gaps[k + 1] === Gap.Glued) k++
  if (
    digitsAt(k) > 0 &&
    digitsAt(k) <= 2 &&
    values[k]! >= 1 &&
    values[k]! <= 31 &&
    gaps[k]! <= 1 &&
    !isMark(k + 1, 58)
  ) {
    // "In 2016 May 3": the year before belongs to other words unless separators or the shape join them.
    item.style = 'md'
    item.day = values[k]!
    item.next = k + 1
    if (gaps[k + 1] === Gap.Glued && kinds[k + 1] === Token.Word) item.next = k + 2
    return item
  }
  // "in 2010 March 5, 2011": the month opens a date of its own
  return digitsAt(k) === 4 ? null : item
}

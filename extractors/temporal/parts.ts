/** Days, months and years as parts of a date: which numbers and words they can be. */
import { type Item, isYear, widen } from './item.js'
import { CLOSE, COLON, COMMA, DASH, DOT, OPEN, QUOTE, SLASH } from './marks.js'
import { meridiemAt } from './meridiem.js'
import { AND, HOUR, MIDNIGHT, NOON, OF, ORD, THE, TO, ZONE } from './roles.js'
import { bitsAt, digitsAt, ends, Gap, gaps, isMark, kinds, sizeAt, starts, Token, values, wordAt } from './tokens.js'

const NUMBERED = /^(?:day|session|part|week|module|phase|lecture|room|panel|group|track|module|jour|giorno|sesi[oó]n)$/i

/** "awards week 13-15 May": days, and no week of the year. */
function isWeekOfDays(i: number): boolean {
  return wordAt(i - 1)?.unit === 'week' && isMark(i + 1, DASH) && digitsAt(i + 2) > 0 && (wordAt(i + 3)?.month ?? 0) > 0
}

/** Is the number at `i` a clock's hour, an amount or part of something longer, and so no day? */
function isTaken(i: number, text: string): boolean {
  // "Day 2, Friday 14 May", "Session 3: 5 May", "Room 12"
  if (
    i > 0 &&
    gaps[i] === 1 &&
    sizeAt(i - 1) < 8 &&
    NUMBERED.test(text.slice(starts[i - 1]!, ends[i - 1]!)) &&
    !isWeekOfDays(i)
  )
    // "il giorno 16 maggio"
    return !(wordAt(i - 1)?.key === 'giorno' && wordAt(i + 1)?.month)
  if (gaps[i] === Gap.Glued && i > 0) {
    const before = kinds[i - 1]
    if (before === Token.Number || before === Token.Other || before === Token.Word) {
      // "October2", and nothing else glued: "B12 May", "x3".
      // "Thursday16 May"
      const word = before === Token.Word ? wordAt(i - 1)! : null
      if (!(word && (word.month > 0 || (word.weekday > 0 && !word.weakWeekday)))) return true
    } else if (before === Token.Mark) {
      const mark = values[i - 1]!
      // "12:30 December", "$12 December", "#5 May", "6,107.31 August"
      if (mark === COLON && kinds[i - 2] === Token.Number && gaps[i - 1] === Gap.Glued) return true
      if (mark === 36 || mark === 0x80 || mark === 0xa3 || mark === 35 || mark === 95 || mark === 61) return true
      if ((mark === DOT || mark === COMMA) && gaps[i - 1] === Gap.Glued && kinds[i - 2] === Token.Number) return true
    }
  } else if (
    i > 0 &&
    kinds[i - 1] === Token.Mark &&
    (values[i - 1] === 36 || values[i - 1] === 0x80 || values[i - 1] === 0xa3) &&
    gaps[i] === 1
  )
    return true
  // What stands behind: "5:30", "5 pm", "10.30", "5%", "5h"
  const next = i + 1
  if (kinds[next] === Token.Mark) {
    const mark = values[next]!
    if (mark === COLON && gaps[next + 1] === Gap.Glued && digitsAt(next + 1) === 2 && gaps[next] === Gap.Glued)
      return true
    if (mark === 37 || mark === 0x80 || (mark === 0xb0 && !firstOfMonth(i))) return true
    if (mark === DOT && gaps[next] === Gap.Glued && gaps[next + 1] === Gap.Glued && kinds[next + 1] === Token.Number)
      // "May 16.2024"
      return !(isYear(next + 1) && wordAt(i - 1)?.month)
    return false
  }
  if (gaps[next] === Gap.Apart) return false
  const bits = bitsAt(next)
  if (bits === 0) {
    // "5k", "3D", "4x4": letters glued to a number that are no ending of an ordinal.
    return gaps[next] === Gap.Glued && kinds[next] === Token.Other
  }
  if (bits & (NOON | MIDNIGHT) && values[i] === 12) return true
  if (bits & HOUR && !(bits & (OF | THE | AND))) return true
  if (meridiemAt(next, text) > 0) return true
  return false
}

/** "the flood of 16 January 1362": no clock has that many minutes. */
function isOldYear(i: number): boolean {
  return digitsAt(i) === 4 && values[i]! >= 1000 && values[i]! < 1800 && values[i]! % 100 > 59
}

/** "1° maggio", "1° e 2 giugno"; "20°" is a temperature. */
function firstOfMonth(i: number): boolean {
  if (wordAt(i + 2)?.month) return true
  return values[i] === 1 && (bitsAt(i + 2) & (AND | TO)) > 0 && kinds[i + 3] === Token.Number
}

function isOrdinalSign(i: number, text: string): boolean {
  return ends[i]! - starts[i]! === 1 && (text[starts[i]!] === '\xba' || text[starts[i]!] === '\xaa')
}

/** The day number at `i`: 1–31, "3rd", "1º", "first", "twenty-first". Gives the token after it in `afterDay`, or 0. */
export let afterDay = 0
export let dayOrdinal = false
export function dayAt(i: number, text: string): number {
  dayOrdinal = false
  if (kinds[i] === Token.Number) {
    const value = values[i]!
    if (value < 1 || value > 31 || digitsAt(i) > 2 || isTaken(i, text)) return 0
    let j = i + 1
    // "9a to 11a" are hours; "1a" may be a first.
    if (
      gaps[j] === Gap.Glued &&
      kinds[j] === Token.Word &&
      bitsAt(j) & ORD &&
      (value === 1 || wordAt(j)!.key !== 'a')
    ) {
      dayOrdinal = true
      j++
    } else if (isMark(j, 46) && gaps[j] === Gap.Glued && gaps[j + 1] === Gap.Glued && isOrdinalSign(j + 1, text)) {
      // "1.º de mayo"
      dayOrdinal = true
      j += 2
    } else if (isMark(j, 0xb0)) {
      // Italian "1° marzo", typed with the sign for degrees
      j++
    } else if (gaps[j] === 1 && kinds[j] === Token.Word && /^(?:st|nd|rd|th)$/.test(wordAt(j)!.key)) {
      // "9 th August"
      dayOrdinal = true
      j++
    }
    afterDay = j
    return value
  }
  const word = wordAt(i)
  if (!word) return 0
  if (word.ordinal > 0) {
    afterDay = i + 1
    dayOrdinal = true
    return word.ordinal
  }
  // "twenty-first", "thirty first"
  if (word.count === 20 || word.count === 30) {
    let j = i + 1
    if (isMark(j, DASH)) j++
    const unit = wordAt(j)
    if (unit && unit.ordinal > 0 && unit.ordinal < 10) {
      afterDay = j + 1
      dayOrdinal = true
      return word.count + unit.ordinal
    }
  }
  return 0
}

/** The number of the month whose name is at `i`, or 0. */
export const monthAt = (i: number): number => wordAt(i)?.month ?? 0

/** The token behind the month's name at `i`; the stop of "Oct." belongs to it. */
export const behindMonth = (i: number): number => (isMark(i + 1, DOT) && gaps[i + 1] === Gap.Glued ? i + 2 : i + 1)

interface Counted {
  readonly count: number
  readonly next: number
}

/** A number below a hundred in words: "ninety-five", "eighteen". */
function numberInWords(i: number): Counted | null {
  const count = wordAt(i)?.count ?? -1
  if (count < 1 || count > 99) return null
  const alone = { count, next: i + 1 }
  if (count < 20 || count % 10 !== 0) return alone
  const j = isMark(i + 1, DASH) ? i + 2 : i + 1
  const unit = gaps[j]! <= 1 ? (wordAt(j)?.count ?? -1) : -1
  return unit < 1 || unit > 9 ? alone : { count: count + unit, next: j + 1 }
}

/** A year in words: "two thousand and eighteen", "twenty eighteen", "nineteen ninety-five". */
export function spelledYear(i: number): { readonly year: number; readonly next: number } | null {
  const century = wordAt(i)?.count ?? -1
  if (century === 2 && wordAt(i + 1)?.count === 1000 && gaps[i + 1]! <= 1) {
    const j = wordAt(i + 2)?.key === 'and' ? i + 3 : i + 2
    const rest = gaps[j]! <= 1 ? numberInWords(j) : null
    return { year: 2000 + (rest?.count ?? 0), next: rest?.next ?? i + 2 }
  }
  if ((century !== 19 && century !== 20) || gaps[i + 1]! > 1) return null
  const j = isMark(i + 1, DASH) ? i + 2 : i + 1
  const rest = numberInWords(j)
  // "twenty five" is a number; "twenty oh five" is rare.
  if (!rest || rest.count < 10 || (century === 19 && rest.count < 20)) return null
  return { year: century * 100 + rest.count, next: rest.next }
}

/** Reads a year at `i`, behind a day or month, into the item: "2010", ", 2010", "de 2010", "'10", "-94". */
export function readYear(item: Item, i: number, text: string, joined = false): boolean {
  let j = i
  let glue = false
  if (
    kinds[j] === Token.Mark &&
    (values[j] === COMMA || values[j] === DOT || values[j] === SLASH || values[j] === DASH || values[j] === OPEN)
  ) {
    const mark = values[j]!
    glue = gaps[j] === Gap.Glued && gaps[j + 1] === Gap.Glued
    // " - 2010": a dash with spaces is no part of a date; "May 2010 - 2011" neither.
    if ((mark === DASH || mark === SLASH) && !glue) return false
    if (mark === OPEN && !isMark(j + 2, CLOSE)) return false
    j++
    if (mark === COMMA && isMark(j, COMMA)) j++
  } else if (bitsAt(j) & OF || wordAt(j)?.key === 'in') {
    j++
    if (kinds[j] === Token.Word && bitsAt(j) & THE) j++
  }
  if (gaps[j] === Gap.Apart) return false
  const spelled = kinds[j] === Token.Word ? spelledYear(j) : null
  if (spelled) {
    item.year = spelled.year
    item.next = spelled.next
    return true
  }
  if (isYear(j) || isOldYear(j)) {
    // "May 5, 2010 hours", "5 May 1400-1500": a clock of four digits.
    // But a label on the next line is none: "Fecha: 23 de marzo de 2022 / Hora: 18:00", nor "13 giugno 2024 h 18.30".
    const hours = gaps[j + 1] === 1 && bitsAt(j + 1) & HOUR && !(bitsAt(j + 1) & (OF | AND))
    const ahead = (kinds[j + 2] === Token.Number && gaps[j + 2] === 1) || isMark(j + 2, COLON)
    if (hours && !ahead) return false
    if (
      gaps[j + 1] === Gap.Glued &&
      (kinds[j + 1] === Token.Other ||
        (isMark(j + 1, COLON) && gaps[j + 2] === Gap.Glued && kinds[j + 2] === Token.Number))
    ) {
      if (!/^[Tt]\d?$/.test(text.slice(starts[j + 1]!, ends[j + 1]!)) && kinds[j + 1] === Token.Other) return false
    }
    if (digitsAt(j) === 4 && values[j]! < 1800 && !isOldYear(j)) return false
    item.year = values[j]!
    item.next = j + 1
    if (isMark(j - 1, OPEN)) item.next++
    return true
  }
  const quoted = isMark(j, QUOTE) && gaps[j + 1] === Gap.Glued
  if (quoted) j++
  // "29-Nov-94", but not "July 13-15" nor "May-10"
  // "1JUN19"
  const run = j === i && gaps[j] === Gap.Glued && item.style === 'dm' && gaps[j + 1] !== Gap.Glued
  if (digitsAt(j) === 2 && (run || quoted || (glue && joined) || (j > i && wordAt(i)?.key === 'of'))) {
    if (isMark(j + 1, COLON) && gaps[j + 1] === Gap.Glued) return false
    if (
      !quoted &&
      gaps[j + 1] === Gap.Glued &&
      (isMark(j + 1, DASH) || isMark(j + 1, SLASH)) &&
      kinds[j + 2] === Token.Number
    )
      return false
    item.year = widen(values[j]!)
    item.shortYear = true
    item.next = j + 1
    return true
  }
  return false
}

/** A clock between day and year, as computers write it: "Oct 26 15:50:06 2016", "Oct 26 15:50 EDT 2016". */
export function yearBehindClock(item: Item): void {
  const i = item.next
  if (!(digitsAt(i) > 0 && digitsAt(i) <= 2 && isMark(i + 1, COLON) && digitsAt(i + 2) === 2)) return
  let j = i + 3
  if (isMark(j, COLON) && digitsAt(j + 1) === 2) j += 2
  if (bitsAt(j) & ZONE) j++
  if (isYear(j) && gaps[j] === 1) {
    item.year = values[j]!
    item.next = j + 1
  }
}

/** A stop behind an abbreviated month belongs to it ("Oct."); behind a full name it ends the sentence. */
export function keepsStop(i: number, text: string): boolean {
  const word = wordAt(i)!
  return !word.fullMonth && text.charCodeAt(ends[i]!) === DOT
}

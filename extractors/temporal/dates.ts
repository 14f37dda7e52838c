/**
 * The grammar of dates. An item is one written day or month ("Tue 20", "13 May 2010", "2/15"); items joined by "to", "-", "and", "," make a
 * range or a list, in which month and year written once serve all: "Mon 4, Tue 5 and Thu 7 Nov 2019".
 */
import type { DateParts, DateValue } from '../candidate.js'
import { type Item, isYear, newItem, widen } from './item.js'
import {
  AMOUNT,
  AND,
  BETWEEN,
  COUNTER,
  CUE,
  FROM,
  HOUR,
  MIDNIGHT,
  NOON,
  OF,
  ON,
  ORD,
  THE,
  TIL,
  TO,
  ZONE,
} from './lexicon.js'
import { meridiemAt } from './meridiem.js'
import { numericItem, romanItem, yearMonthItem } from './numeric.js'
import {
  APART,
  bitsAt,
  digitsAt,
  ends,
  GLUED,
  gaps,
  isMark,
  kinds,
  starts,
  T_END,
  T_MARK,
  T_NUMBER,
  T_OTHER,
  T_WORD,
  values,
  WRAPPED,
  wordAt,
} from './tokens.js'

export interface DateFind {
  readonly value: DateValue
  readonly cue: string
  readonly weight: number
  readonly first: number
  readonly next: number
}

const COMMA = 44
const DOT = 46
const DASH = 45
const SLASH = 47
const QUOTE = 39
const COLON = 58
const OPEN = 40
const CLOSE = 41

const NUMBERED = /^(?:day|session|part|week|module|phase|lecture|room|panel|group|track|module|jour|giorno|sesi[oó]n)$/i

/** Is the number at `i` a clock's hour, an amount or part of something longer, and so no day? */
function isTaken(i: number, text: string): boolean {
  // "Day 2, Friday 14 May", "Session 3: 5 May", "Room 12"
  if (i > 0 && gaps[i] === 1 && NUMBERED.test(text.slice(starts[i - 1]!, ends[i - 1]!))) return true
  if (gaps[i] === GLUED && i > 0) {
    const before = kinds[i - 1]
    if (before === T_NUMBER || before === T_OTHER || before === T_WORD) {
      // "October2", and nothing else glued: "B12 May", "x3".
      if (!(before === T_WORD && wordAt(i - 1)!.month > 0)) return true
    } else if (before === T_MARK) {
      const mark = values[i - 1]!
      // "12:30 December", "$12 December", "#5 May", "6,107.31 August"
      if (mark === COLON && kinds[i - 2] === T_NUMBER && gaps[i - 1] === GLUED) return true
      if (mark === 36 || mark === 0x20ac || mark === 0xa3 || mark === 35 || mark === 95 || mark === 61) return true
      if ((mark === DOT || mark === COMMA) && gaps[i - 1] === GLUED && kinds[i - 2] === T_NUMBER) return true
    }
  } else if (
    i > 0 &&
    kinds[i - 1] === T_MARK &&
    (values[i - 1] === 36 || values[i - 1] === 0x20ac || values[i - 1] === 0xa3) &&
    gaps[i] === 1
  )
    return true
  // What stands behind: "5:30", "5 pm", "10.30", "5%", "5h"
  const next = i + 1
  if (kinds[next] === T_MARK) {
    const mark = values[next]!
    if (mark === COLON && gaps[next + 1] === GLUED && digitsAt(next + 1) === 2 && gaps[next] === GLUED) return true
    if (mark === 37 || mark === 0x20ac || (mark === 0xb0 && !wordAt(next + 1)?.month)) return true
    if (mark === DOT && gaps[next] === GLUED && gaps[next + 1] === GLUED && kinds[next + 1] === T_NUMBER) return true
    return false
  }
  if (gaps[next] === APART) return false
  const bits = bitsAt(next)
  if (bits === 0) {
    // "5k", "3D", "4x4": letters glued to a number that are no ending of an ordinal.
    return gaps[next] === GLUED && kinds[next] === T_OTHER
  }
  if (bits & (NOON | MIDNIGHT) && values[i] === 12) return true
  if (bits & HOUR && !(bits & (OF | THE | AND))) return true
  if (meridiemAt(next, text) > 0) return true
  return false
}

/** The day number at `i`: 1–31, "3rd", "1º", "first", "twenty-first". Gives the token after it in `afterDay`, or 0. */
let afterDay = 0
let dayOrdinal = false
function dayAt(i: number, text: string): number {
  dayOrdinal = false
  if (kinds[i] === T_NUMBER) {
    const value = values[i]!
    if (value < 1 || value > 31 || digitsAt(i) > 2 || isTaken(i, text)) return 0
    let j = i + 1
    if (gaps[j] === GLUED && kinds[j] === T_WORD && bitsAt(j) & ORD) {
      dayOrdinal = true
      j++
    } else if (isMark(j, 0xb0)) {
      // Italian "1° marzo", typed with the sign for degrees
      j++
    } else if (gaps[j] === 1 && kinds[j] === T_WORD && /^(?:st|nd|rd|th)$/.test(wordAt(j)!.key)) {
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

/** Is a month's name at `i`? Gives its number; the token after it, a stop included, in `afterMonth`. */
let afterMonth = 0
function monthAt(i: number): number {
  const word = wordAt(i)
  if (!word || word.month === 0) return 0
  let j = i + 1
  if (isMark(j, DOT) && gaps[j] === GLUED) j++
  afterMonth = j
  return word.month
}

/** Reads a year at `i`, behind a day or month, into the item: "2010", ", 2010", "de 2010", "'10", "-94". */
function readYear(item: Item, i: number, text: string, joined = false): boolean {
  let j = i
  let glue = false
  if (
    kinds[j] === T_MARK &&
    (values[j] === COMMA || values[j] === DOT || values[j] === SLASH || values[j] === DASH || values[j] === OPEN)
  ) {
    const mark = values[j]!
    glue = gaps[j] === GLUED && gaps[j + 1] === GLUED
    // " - 2010": a dash with spaces is no part of a date; "May 2010 - 2011" neither.
    if ((mark === DASH || mark === SLASH) && !glue) return false
    if (mark === OPEN && !isMark(j + 2, CLOSE)) return false
    j++
    if (mark === COMMA && isMark(j, COMMA)) j++
  } else if (bitsAt(j) & OF || wordAt(j)?.key === 'in') {
    j++
    if (kinds[j] === T_WORD && bitsAt(j) & THE) j++
  }
  if (gaps[j] === APART) return false
  if (isYear(j)) {
    // "May 5, 2010 hours", "5 May 1400-1500": a clock of four digits.
    // But a label on the next line is none: "Fecha: 23 de marzo de 2022 / Hora: 18:00".
    if (gaps[j + 1] === 1 && bitsAt(j + 1) & HOUR && !(bitsAt(j + 1) & (OF | AND))) return false
    if (
      gaps[j + 1] === GLUED &&
      (kinds[j + 1] === T_OTHER || (isMark(j + 1, COLON) && gaps[j + 2] === GLUED && kinds[j + 2] === T_NUMBER))
    ) {
      if (!/^[Tt]\d?$/.test(text.slice(starts[j + 1]!, ends[j + 1]!)) && kinds[j + 1] === T_OTHER) return false
    }
    if (digitsAt(j) === 4 && values[j]! < 1800) return false
    item.year = values[j]!
    item.next = j + 1
    if (isMark(j - 1, OPEN)) item.next++
    return true
  }
  const quoted = isMark(j, QUOTE) && gaps[j + 1] === GLUED
  if (quoted) j++
  // "29-Nov-94", but not "July 13-15" nor "May-10"
  // "1JUN19"
  const run = j === i && gaps[j] === GLUED && item.style === 'dm' && gaps[j + 1] !== GLUED
  if (digitsAt(j) === 2 && (run || quoted || (glue && joined) || (j > i && wordAt(i)?.key === 'of'))) {
    if (isMark(j + 1, COLON) && gaps[j + 1] === GLUED) return false
    if (!quoted && gaps[j + 1] === GLUED && (isMark(j + 1, DASH) || isMark(j + 1, SLASH)) && kinds[j + 2] === T_NUMBER)
      return false
    item.year = widen(values[j]!)
    item.shortYear = true
    item.next = j + 1
    return true
  }
  return false
}

/** A clock between day and year, as computers write it: "Oct 26 15:50:06 2016", "Oct 26 15:50 EDT 2016". */
function yearBehindClock(item: Item): void {
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

/** One written day or month at `i`, or null. `inList`: behind a connector, where the number of a day may stand alone. */
function itemAt(start: number, text: string, inList: boolean): Item | null {
  let i = start
  let weekday = 0
  const first = wordAt(i)
  if (first && first.weekday > 0 && !first.plural) {
    weekday = first.weekday
    i++
    if (isMark(i, DOT) && gaps[i] === GLUED) i++
    if (isMark(i, COMMA)) i++
    else if (isMark(i, DASH) && gaps[i] !== GLUED && digitsAt(i + 1) > 0) i++
    if (gaps[i] === APART) i = start + 1
  }
  const bare = i
  // "Friday the 11th", "jueves el 5", "sábado, dia 3", "am 5. Mai", "le 3 mars"; not English "a"
  for (let skips = 0; skips < 2; skips++) {
    const bits = bitsAt(i)
    if (bits & (THE | ON) && !wordAt(i)!.month && gaps[i + 1]! < APART && (skips > 0 || weekday > 0 || inList)) i++
    else break
  }
  const item =
    kinds[i] === T_NUMBER
      ? (numericItem(i, text, inList || weekday > 0) ?? dayItem(i, text) ?? yearMonthItem(i, text))
      : (dayItem(i, text) ?? monthItem(i, text))
  // "Mar 10, 2002" is March, "mar 10 marzo" martedì.
  if (first && first.month > 0 && weekday > 0 && (!item || item.month === 0)) {
    const month = monthItem(start, text)
    if (month && (month.day > 0 || month.year > 0)) {
      month.first = start
      return month
    }
  }
  if (item && !(weekday > 0 && item.style === 'm')) {
    item.first = start
    item.weekday = weekday
    if (item.style === 'd' && !inList && weekday === 0 && !item.ordinal && kinds[i] !== T_NUMBER) return null
    if (weekday === 0 && item.day > 0) bracketedWeekday(item, text)
    return item
  }
  if (weekday === 0) return null
  const alone = newItem(start, 'w')
  alone.weekday = weekday
  alone.next =
    isMark(start + 1, DOT) && gaps[start + 1] === GLUED && bare > start + 1 && first!.weakWeekday
      ? start + 2
      : start + 1
  return alone
}

/** "June 5 (Fri) - 7 (Sun), 2020": the weekday in brackets inside a range. */
function bracketedWeekday(item: Item, text: string): void {
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
    item.next = afterMonth
  }
  if (item.year === 0 && item.style !== 'n') readYear(item, item.next, text)
}

/** "13 May 2010", "3rd of May", "1. Mai", "29-Nov-94", "13", "first". */
function dayItem(i: number, text: string): Item | null {
  const day = dayAt(i, text)
  const roman = kinds[i] === T_NUMBER && kinds[i + 1] === T_MARK ? romanItem(i, text) : null
  if (roman) return roman
  if (day === 0) return null
  const item = newItem(i, 'd')
  item.day = day
  item.ordinal = dayOrdinal
  let j = afterDay
  item.next = j
  // "second Tuesday of May": the count of a weekday, see nthItem.
  if (kinds[i] === T_WORD && wordAt(j)?.weekday) return null
  let glued = false
  if (kinds[j] === T_MARK && gaps[j] === GLUED && (values[j] === DASH || values[j] === SLASH || values[j] === DOT)) {
    // "29-Nov-94", "13/May/2010", "3. Mai", "3.Mai"
    if (values[j] === DOT ? gaps[j + 1]! < APART : gaps[j + 1] === GLUED) {
      glued = true
      j++
    }
  } else if (isMark(j, COMMA) && gaps[j + 1]! < APART && wordAt(j + 1)?.month && digitsAt(j + 2) === 4) j++
  for (let skips = 0; skips < 2 && (bitsAt(j) & OF || (skips > 0 && bitsAt(j) & THE)); skips++) j++
  // "d'août", "l'11 agosto"
  if (isMark(j, QUOTE) && j > afterDay) j++
  const month = gaps[j]! < APART ? monthAt(j) : 0
  if (month > 0 && monthFits(j, true, text)) {
    item.style = 'dm'
    item.month = month
    item.next = afterMonth === j + 2 && !keepsStop(j, text) ? j + 1 : afterMonth
    if (!readYear(item, afterMonth, text, glued)) {
      const j = item.next
      // "14th April 15", and nothing behind it
      if (digitsAt(j) === 2 && gaps[j] === 1 && gaps[j + 1]! >= WRAPPED && values[j]! > 9) {
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
    gaps[item.next] === GLUED &&
    gaps[item.next + 1]! <= 1 &&
    // "12.-14. Mai", "12. bis 14. Mai", "12. und 13. Mai"
    (kinds[item.next + 1] === T_MARK || bitsAt(item.next + 1) & (TO | AND))
  )
    item.next++
  if (isMark(item.next, COMMA) && isYear(item.next + 1) && gaps[item.next + 1]! < APART) {
    item.year = values[item.next + 1]!
    item.next += 2
  } else if (isYear(item.next) && gaps[item.next] === 1) {
    item.year = values[item.next]!
    item.next += 1
  }
  return item
}

/** A stop behind an abbreviated month belongs to it ("Oct."); behind a full name it ends the sentence. */
function keepsStop(i: number, text: string): boolean {
  const word = wordAt(i)!
  return !word.fullMonth && text.charCodeAt(ends[i]!) === DOT
}

/** May the month's name at `i` be one here? Weak ones ("may", "set", "out", "mar") need the right neighbour. */
function monthFits(i: number, dayBefore: boolean, text: string): boolean {
  const word = wordAt(i)!
  if (!word.weakMonth) return true
  const capital = text.charCodeAt(starts[i]!) < 97
  switch (word.key) {
    case 'may':
    case 'march':
      // "on 5 may 2010" but not "all 13 may apply": lower case needs a year, a mark or an end behind the day before it.
      return (
        capital ||
        (dayBefore && (isYear(i + 1) || kinds[i + 1] === T_MARK || kinds[i + 1] === T_END || gaps[i + 1]! >= WRAPPED))
      )
    case 'mar':
    case 'mars':
      return capital || dayBefore
    default:
      // gen, ago, set, out, mag: "12 set 2024", never "set 12", "3 years ago", "5 out of 7"
      return (
        dayBefore &&
        (isYear(i + 1) ||
          ((bitsAt(i + 1) & OF) > 0 && isYear(i + 2)) ||
          isMark(i + 1, DOT) ||
          (capital && kinds[i + 1] !== T_WORD))
      )
  }
}

/** "May 13, 2010", "Oct. 2", "October2", "May twenty-first", "June 2016", "September-2020-23", "July". */
function monthItem(i: number, text: string): Item | null {
  const month = monthAt(i)
  if (month === 0) return null
  const item = newItem(i, 'm')
  item.month = month
  const behind = afterMonth
  item.next = behind === i + 2 && !keepsStop(i, text) ? i + 1 : behind
  let j = behind
  if (isMark(j, DASH) || isMark(j, SLASH)) {
    if (gaps[j] === GLUED && gaps[j + 1] === GLUED) j++
  } else if (bitsAt(j) & THE && gaps[j]! < APART && gaps[j + 1]! < APART) j++
  else if (isMark(j, COMMA) && gaps[j + 1] === 1 && wordAt(j + 1)?.weekday && digitsAt(j + 2) > 0) j = behind
  // "September-2020-23"
  if (
    j > behind &&
    isYear(j) &&
    isMark(j + 1, DASH) &&
    gaps[j + 1] === GLUED &&
    digitsAt(j + 2) === 2 &&
    values[j + 2]! <= 31
  ) {
    item.style = 'md'
    item.year = values[j]!
    item.day = values[j + 2]!
    item.next = j + 3
    return item
  }
  if (gaps[j]! < APART && !wordAt(i)!.weakMonth ? true : gaps[j]! <= 1) {
    const day = dayAt(j, text)
    // "June 22 people"; "May 7 – 9 pm" is left to the list.
    if (
      day > 0 &&
      !(bitsAt(afterDay) & AMOUNT && !(bitsAt(afterDay) & (OF | AND)) && gaps[afterDay] === 1) &&
      monthFitsBefore(i, j, text)
    ) {
      item.style = 'md'
      item.day = day
      item.ordinal = dayOrdinal
      item.next = afterDay
      const slash = isMark(j - 1, SLASH) && j > behind
      // "Jan/3/2010"
      if (!readYear(item, afterDay, text, j > behind && !(bitsAt(j - 1) & THE)) && !slash) yearBehindClock(item)
      return item
    }
  }
  if (!readYear(item, behind, text)) {
    // A month alone: full name, or abbreviation with a connector; never an everyday word in lower case.
    if (!wordAt(i)!.fullMonth && !inCalendar(i)) return null
    const weak = wordAt(i)!.weakMonth
    // "May" opens questions, "March" commands: alone they need "in", "of", "from" before them.
    if (weak) {
      const led = (bitsAt(i - 1) & (CUE | FROM | TO | BETWEEN | OF)) > 0 && wordAt(i - 1)!.key.length > 1
      const alone = gaps[i]! >= WRAPPED && gaps[i + 1]! >= WRAPPED
      // "March-April 2020", "May/June", "March to May"
      const joined =
        (isMark(i + 1, DASH) || isMark(i + 1, SLASH) || (bitsAt(i + 1) & (TO | AND)) > 0) &&
        (wordAt(i + 2)?.month ?? 0) > 0
      if (joined && text.charCodeAt(starts[i]!) < 97) return item
      if (wordAt(i)!.key === 'mar' || text.charCodeAt(starts[i]!) >= 97 || !(led || alone)) return null
    }
    // "April Smith", "August Wilson Center"
    if (
      kinds[i + 1] === T_OTHER &&
      gaps[i + 1] === 1 &&
      /^[A-Z]/.test(text[starts[i + 1]!]!) &&
      !(bitsAt(i - 1) & (CUE | FROM | TO | BETWEEN | OF))
    )
      return null
    if (behind > i + 1) item.next = i + 1
  } else if (wordAt(i)!.weakMonth && !monthFits(i, false, text)) return null
  return item
}

/** "from Nov to March": an abbreviated month alone counts beside a connector. */
function inCalendar(i: number): boolean {
  const before = bitsAt(i - 1)
  const after = bitsAt(i + 1)
  return ((before & (FROM | TO | BETWEEN | OF | CUE)) > 0 && wordAt(i - 1)!.key.length > 1) || (after & TO) > 0
}

/** Month before day, for everyday words: "May 2" with its capital; "citizens may 2" not; "march 3" alone or behind a preposition. */
function monthFitsBefore(month: number, day: number, text: string): boolean {
  const word = wordAt(month)!
  if (!word.weakMonth) return true
  if (text.charCodeAt(starts[month]!) < 97)
    return word.key === 'may' || word.key === 'march' || word.key === 'mar' || word.key === 'mars'
  if (word.key !== 'may' && word.key !== 'march' && word.key !== 'mar') return false
  const before = month - 1
  if (month === 0 || kinds[before] === T_MARK || gaps[month]! >= APART) return true
  if (bitsAt(before) & (ON | CUE | FROM | TO | BETWEEN | OF) || wordAt(before)?.weekday) return true
  return dayOrdinal || isYear(afterDay) || (isMark(afterDay, COMMA) && isYear(afterDay + 1)) || gaps[day] === GLUED
}

/** "third Tuesday of September 2014", "last Friday in May". */
export function nthItem(i: number): Item | null {
  const word = wordAt(i)
  let nth = 0
  let j = i + 1
  if (word?.ordinal && word.ordinal <= 5) nth = word.ordinal
  else if (word && (word.key === 'last' || word.key === 'final')) nth = -1
  else if (
    kinds[i] === T_NUMBER &&
    values[i]! >= 1 &&
    values[i]! <= 5 &&
    gaps[i + 1] === GLUED &&
    bitsAt(i + 1) & ORD
  ) {
    nth = values[i]!
    j = i + 2
  }
  if (nth === 0) return null
  const weekday = wordAt(j)
  if (!weekday || weekday.weekday === 0 || weekday.plural || weekday.weakWeekday) return null
  j++
  if (!(bitsAt(j) & OF || wordAt(j)?.key === 'in')) return null
  j++
  if (bitsAt(j) & THE) j++
  const month = monthAt(j)
  if (month === 0) return null
  const item = newItem(i, 'md')
  item.weekday = weekday.weekday
  item.nth = nth
  item.month = month
  item.next = afterMonth
  readYear(item, afterMonth, '')
  return item
}

/** Weekday of the first of a month, Sunday = 0, by Sakamoto's rule. */
function firstWeekday(year: number, month: number): number {
  const y = month < 3 ? year - 1 : year
  const t = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + t + 1) % 7
}

/** "first week of October 2014" (the first that begins in it), "last week of January 2011" (the last that ends in it), "third day of October", "last day of May". */
function partOfMonth(i: number, text: string): DateFind | null {
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

const NONE = 0
const RANGE = 1
const LIST = 2
const COMMA_LIST = 3
const SLASH_LIST = 4

let afterJoin = 0
/** What joins two items at `i`. */
function joinAt(i: number, between: boolean): number {
  if (gaps[i] === APART) return NONE
  if (kinds[i] === T_MARK) {
    const mark = values[i]!
    let j = i + 1
    if (mark === DASH || mark === 126) {
      while (isMark(j, DASH) && j < i + 3) j++
      afterJoin = j
      return gaps[j] === APART ? NONE : RANGE
    }
    if (mark === COMMA) {
      const and = bitsAt(j) & AND && !(bitsAt(j) & OF)
      if (and || isMark(j, 38)) {
        afterJoin = j + 1
        return LIST
      }
      afterJoin = j
      return gaps[j] === APART ? NONE : COMMA_LIST
    }
    if (mark === 38 || mark === 43) {
      afterJoin = j
      return LIST
    }
    if (mark === SLASH) {
      afterJoin = j
      return SLASH_LIST
    }
    // "12.-14. Mai", "Mon.–Fri."
    if (mark === DOT && gaps[i] === GLUED && isMark(j, DASH)) {
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
    afterJoin = j
    return gaps[j] === APART ? NONE : RANGE
  }
  if (bits & AND) {
    afterJoin = i + 1
    return gaps[i + 1] === APART ? NONE : between ? RANGE : LIST
  }
  return NONE
}

/** Does the item at the end of a list look like a clock or an amount after all? "May 13 and 4 pm", "May 13, 20 people". */
function isDayInList(item: Item): boolean {
  const next = item.next
  if (item.ordinal || item.year > 0) return true
  if (gaps[next]! >= WRAPPED) return true
  if (bitsAt(next) & AMOUNT && !(bitsAt(next) & (OF | AND | TO))) return false
  if (kinds[next] === T_OTHER && item.weekday === 0) return false
  return true
}

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
  const part = kinds[i] === T_WORD ? partOfMonth(i, text) : null
  if (part) return part
  const firstItem = nthItem(i) ?? itemAt(i, text, false)
  if (!firstItem) return null
  const between = (bitsAt(i - 1) & BETWEEN) > 0 || (bitsAt(i - 2) & BETWEEN && bitsAt(i - 1) & THE) !== 0
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
    const item = itemAt(from, text, true)
    if (!item || !accepts(items, join, last, item, text)) {
      break
    }
    items.push(item)
    joins.push(join)
    last = item
  }
  return assemble(items, joins, text)
}

/** May `item` follow `last` through this join? */
function accepts(items: readonly Item[], join: number, last: Item, item: Item, text: string): boolean {
  const pending = items.every(({ month }) => month === 0)
  if (item.style === 'w') return last.style === 'w' && join !== COMMA_LIST && join !== SLASH_LIST
  if (last.style === 'w') return item.style === 'dm' && last.weekday > 0 && join === RANGE && item.weekday > 0
  if (join === SLASH_LIST) {
    // "31 May/1 June 2020", "March/April 2020"
    if (last.style === 'dm' && item.style === 'dm') return last.year === 0
    // "May 30/31, 2019"
    if (last.style === 'md' && item.style === 'd')
      return last.year === 0 && item.day === last.day + 1 && gaps[last.next] === GLUED
    if (last.style === 'm' && item.style === 'm') return last.year === 0 && item.month > last.month
    // "2019-10-05/2019-10-07"
    if (last.style === 'n' && item.style === 'n') return last.year > 0 && item.year > 0
    // "13/14 May 2010", "30/31 May or 1 June"; numbers only are left to numericItem.
    return (
      gaps[last.next] === GLUED &&
      last.style === 'd' &&
      (item.style === 'dm' || item.style === 'd') &&
      item.day === last.day + 1
    )
  }
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
      return join !== COMMA_LIST || kinds[item.next] !== T_OTHER
    }
    const headed = items[0]!.style === 'm'
    if (last.style === 'dm') return join === LIST && monthAhead(item, text)
    if (last.style === 'n') return false
    if (!headed && last.style !== 'md' && items[0]!.style !== 'md') return false
    // "2015, November 2-4": the year before serves all.
    if (last.year > 0 && !headed && !isYear(last.first)) return false
    if (!isDayInList(item)) return false
    if (item.day <= last.day) return false
    if (join === COMMA_LIST && item.weekday === 0) {
      if (item.year > 0) return true
      const next = joinAt(item.next, false)
      return next === LIST || next === COMMA_LIST ? Boolean(itemAt(afterJoin, text, true)?.style === 'd') : false
    }
    // "May 5 - 7 pm" is no range of days; dayAt saw the clock already. "May 5 and 6 others": seen by isDayInList.
    return true
  }
  if (item.style === 'n' || last.style === 'n') {
    if (item.style !== last.style && last.style !== 'd') return false
    return join === RANGE || !(last.year > 0 && join === COMMA_LIST)
  }
  if (join === COMMA_LIST && last.year > 0) return false
  return true
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

function partsOf(item: Item): DateParts {
  const parts: DateParts = {}
  if (item.year > 0) parts.year = item.year
  if (item.month > 0) parts.month = item.month
  if (item.day > 0) parts.day = item.day
  if (item.weekday > 0) parts.weekday = item.weekday
  if (item.shortYear) parts.shortYear = true
  if (item.nth !== 0) parts.nth = item.nth
  return parts
}

const LENGTHS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Shares month and year among the items and makes the value of them. */
function assemble(items: Item[], joins: number[], text: string): DateFind | null {
  // Days behind the last that no month can serve fall off: "Monday 3-8", "from 12 to".
  let month = 0
  let last = items.length - 1
  for (let k = last; k >= 0; k--) if (items[k]!.month > 0) month = items[k]!.month
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
  return findOf(items, joins, next)
}

function daysIn({ month, year }: Item): number {
  if (month === 2 && year > 0) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return LENGTHS[month]!
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

/** "13 May 2010 (Thursday)", "13 May, Thursday", "July 7-11 (Wed - Sun)". */
function weekdayBehind(items: Item[], from: number, text: string): number {
  const head = items[0]!
  const tail = items[items.length - 1]!
  if (head.weekday > 0 || head.day === 0) return from
  let i = from
  const open = isMark(i, OPEN) || isMark(i, 91)
  if (open || isMark(i, COMMA) || isMark(i, SLASH) || isMark(i, 124)) i++
  if (gaps[i]! > (open ? WRAPPED : 1)) return from
  const word = wordAt(i)
  if (!word || word.weekday === 0 || word.plural || (word.weakWeekday && !open && text.charCodeAt(starts[i]!) >= 97))
    return from
  let j = i + 1
  if (isMark(j, DOT) && gaps[j] === GLUED) j++
  let second = 0
  const join = joinAt(j, false)
  if (join === RANGE || join === LIST || join === SLASH_LIST) {
    const other = wordAt(afterJoin)
    if (other && other.weekday > 0) {
      second = other.weekday
      j = afterJoin + 1
      if (isMark(j, DOT) && gaps[j] === GLUED) j++
    }
  }
  if (open) {
    if (!isMark(j, CLOSE) && !isMark(j, 93)) {
      // "(Thursday, 10 am)": the weekday belongs to the date, the rest stays to be read.
      head.weekday = word.weekday
      if (second > 0) tail.weekday = second
      return from
    }
    j++
  } else {
    // "13 May, Thursday 14 May": the weekday opens the next date.
    let k = j
    if (isMark(k, COMMA)) k++
    if (
      wordAt(k)?.month ||
      (digitsAt(k) > 0 && digitsAt(k) <= 2 && !isMark(k + 1, COLON) && meridiemAt(k + 1, text) === 0 && gaps[k]! <= 1)
    )
      return from
    if (!isMark(from, COMMA) && word.weakWeekday) return from
    j = i + 1
    second = 0
  }
  head.weekday = word.weekday
  if (second > 0 && items.length > 1) tail.weekday = second
  return j
}

function findOf(items: Item[], joins: number[], next: number): DateFind | null {
  const head = items[0]!
  const tail = items[items.length - 1]!
  const first = head.first
  let other = items.some((item) => item.other)
  // One certain order decides the other: "03/04/2019 to 15/04/2019".
  if (other && items.some((item) => item.style === 'n' && !item.other)) {
    const certain = items.find((item) => item.style === 'n' && !item.other)!
    for (const item of items)
      if (item.other) {
        if (certain.monthFirst) {
          item.month = item.other.month
          item.day = item.other.day
        }
        item.other = null
      }
    other = false
  }
  // "11/5, 11/6 or 11/8": of two readings the one whose days lie together.
  if ((other && items.length > 2) || (other && items.length === 2 && joins[0] !== RANGE)) {
    const spread = (month: (item: Item) => number): number => new Set(items.map(month)).size
    if (items.every((item) => item.other) && spread((item) => item.other!.month) < spread((item) => item.month))
      for (const item of items) {
        item.month = item.other!.month
        item.day = item.other!.day
      }
    for (const item of items) item.other = null
    other = false
  }
  const start = partsOf(head)
  let end: DateParts | null = null
  let days: DateParts[] = []
  if (items.length > 1) {
    if (
      items.length === 2 &&
      (joins[0] === RANGE || tail.style === 'm' || (joins[0] === SLASH_LIST && tail.style === 'n'))
    )
      end = partsOf(tail)
    else days = listDays(items, joins)
  }
  const [cue, weight] = rate(items, first, end !== null)
  const swapped = (item: Item): DateParts => ({
    ...partsOf(item),
    month: item.other?.month ?? item.month,
    day: item.other?.day ?? item.day,
  })
  const value: DateValue =
    other && items.length <= 2
      ? { start, end, days, monthFirst: { start: swapped(head), end: end ? swapped(tail) : null } }
      : { start, end, days }
  return { value, cue, weight, first, next }
}

/** Every day of a list; a range inside it ("4-6 and 9 May") is counted out where it stays in one month. */
function listDays(items: readonly Item[], joins: readonly number[]): DateParts[] {
  const days: DateParts[] = []
  items.forEach((item, k) => {
    const before = items[k - 1]
    if (
      before &&
      joins[k - 1] === RANGE &&
      before.month === item.month &&
      item.day > before.day &&
      item.day - before.day < 31
    )
      for (let day = before.day + 1; day < item.day; day++) {
        const { weekday: _, ...parts } = partsOf(before)
        days.push({ ...parts, day })
      }
    days.push(partsOf(item))
  })
  return days
}

function rate(items: readonly Item[], first: number, ranged: boolean): [cue: string, weight: number] {
  const head = items[0]!
  const shape = items.length === 1 ? 'date' : ranged ? 'date-range' : 'date-list'
  if (head.nth !== 0) return ['nth-weekday', head.year > 0 ? 0.7 : 0.35]
  if (head.style === 'm') {
    if (head.month > 12) return ['season', 0.3]
    if (head.year > 0) return ['month-year', 0.4]
    const before = bitsAt(first - 1)
    const led = (before & (CUE | FROM | TO | BETWEEN | ON | OF)) > 0
    return [
      'month',
      items.length > 1 ? 0.2 : led ? 0.2 : gaps[first]! >= WRAPPED && gaps[head.next]! >= WRAPPED ? 0.15 : 0.05,
    ]
  }
  if (head.style === 'n') {
    const led =
      (bitsAt(first - 1) & (ON | CUE | FROM | TO | BETWEEN | AND)) > 0 || isMark(first - 1, COLON) || head.weekday > 0
    if (head.year > 0) return [`numeric-${shape}`, head.shortYear ? 0.7 : 0.85]
    return [`numeric-${shape}-no-year`, head.weekday > 0 ? 0.6 : led ? 0.45 : items.length > 1 ? 0.3 : 0.25]
  }
  const weekday = head.weekday > 0 ? 0.05 : 0
  if (head.year > 0) return [shape, (head.shortYear ? 0.8 : 0.9) + weekday]
  const counter = bitsAt(first - 1) & COUNTER && !(bitsAt(first - 1) & (ON | AND | CUE))
  return [`${shape}-no-year`, counter ? 0.3 : 0.65 + weekday]
}

/** Items without any month: a weekday, weekdays, or the day of some month. */
function loose(items: Item[], joins: number[], text: string): DateFind | null {
  const head = items[0]!
  const first = head.first
  const before = bitsAt(first - 1)
  const word = wordAt(first)
  if (head.weekday > 0 && head.style === 'd' && !head.ordinal) {
    // "Monday 21 between…" names the day; "Monday 3-8" and "Tuesday 5" may be hours: the weekday only, where a range follows.
    if (items.length > 1 || isMark(head.next, DASH) || head.day <= 7) {
      items.length = 1
      head.style = 'w'
      head.day = 0
      head.next = first + 1
    }
  }
  if (head.style === 'w') {
    const weak = word!.weakWeekday
    const stop = isMark(first + 1, DOT) && gaps[first + 1] === GLUED
    const led = (before & (ON | CUE | FROM | TO | BETWEEN | AND)) > 0 && wordAt(first - 1)!.key.length > 1
    if (weak) {
      const known = /^(?:mon|tues?|wed|thur?s?|fri|sat|sun)$/.test(word!.key)
      if (!known) return null
      const lower = text.charCodeAt(starts[first]!) >= 97
      const alone = gaps[first]! >= WRAPPED && gaps[stop ? first + 2 : first + 1]! >= WRAPPED
      const clock = digitsAt(head.next) > 0 || bitsAt(head.next) & 32 || isMark(head.next, COMMA)
      const closing = kinds[head.next] === T_END || kinds[head.next] === T_MARK || gaps[head.next]! >= WRAPPED
      if (!alone && !(clock && !lower) && !(led && !(before & AND) && (!lower || (closing && word!.key.length > 2))))
        return null
      if (isMark(first + 1, DASH) || ((gaps[first + 1] === GLUED) === true && !stop && kinds[first + 1] !== T_MARK))
        return null
    }
    if (gaps[first] === GLUED && first > 0 && kinds[first - 1] !== T_MARK) return null
    const tail = items.length === 2 && items[1]!.style === 'w' ? items[1]! : null
    if (tail && joins[0] === RANGE)
      return {
        value: { start: { weekday: head.weekday }, end: { weekday: tail.weekday }, days: [] },
        cue: 'weekday-range',
        weight: 0.1,
        first,
        next: tail.next,
      }
    if (tail)
      return {
        value: {
          start: { weekday: head.weekday },
          end: null,
          days: [{ weekday: head.weekday }, { weekday: tail.weekday }],
        },
        cue: 'weekday-list',
        weight: 0.12,
        first,
        next: tail.next,
      }
    return {
      value: { start: { weekday: head.weekday }, end: null, days: [] },
      cue: 'weekday',
      weight: led ? 0.25 : 0.15,
      first,
      next: stop && weak ? first + 2 : first + 1,
    }
  }
  // "on the 15th", "Thu 15th", "from Friday the 11th until Tuesday the 15th"
  if (head.style !== 'd') return null
  const led = before & (THE | ON | AND | TO) && !(bitsAt(first - 1) & COUNTER)
  const pair =
    items.length === 2 &&
    joins[0] === RANGE &&
    head.ordinal &&
    items[1]!.ordinal &&
    kinds[first] === T_NUMBER &&
    kinds[items[1]!.first] === T_NUMBER &&
    items[1]!.day > head.day
  if (pair && items[1]!.next && kinds[items[1]!.next] === T_OTHER && gaps[items[1]!.next] === 1) return null
  if (!pair && head.weekday === 0 && !(head.ordinal && kinds[first] === T_NUMBER && led) && !onDay(head)) return null
  if (gaps[head.next] === GLUED && kinds[head.next] !== T_MARK && kinds[head.next] !== T_END) return null
  // "the 15th meeting": an ordinal before a noun
  if (head.weekday === 0 && gaps[head.next] === 1 && (kinds[head.next] === T_OTHER || wordAt(head.next)?.unit))
    return null
  const tail =
    items.length === 2 && joins[0] === RANGE && (items[1]!.ordinal || items[1]!.weekday > 0) ? items[1]! : null
  return {
    value: { start: partsOf(head), end: tail ? partsOf(tail) : null, days: [] },
    cue: 'day-of-month',
    weight: head.weekday > 0 ? 0.3 : 0.12,
    first,
    next: tail ? tail.next : head.next,
  }
}

/** "on the 17 from", "on 15 at 8": a bare day number behind "on". */
function onDay(item: Item): boolean {
  if (item.ordinal || item.year > 0)
    return item.ordinal && kinds[item.first] === T_NUMBER && wordAt(item.first - 1)?.key === 'at'
  const before = wordAt(item.first - 1)?.key
  const on = before === 'on' || (before === 'the' && wordAt(item.first - 2)?.key === 'on')
  if (!on || kinds[item.first] !== T_NUMBER) return false
  const next = item.next
  return (
    kinds[next] === T_END ||
    isMark(next, COMMA) ||
    isMark(next, DOT) ||
    (bitsAt(next) & (FROM | 32 | BETWEEN)) > 0 ||
    gaps[next]! >= WRAPPED
  )
}

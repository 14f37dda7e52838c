/** Marks of a clock beside its numbers: what makes it none, am and pm, "at", "o'clock", parts of the day. */
import type { Read } from './clock.js'
import { isYear } from './item.js'
import { COLON, DASH, DOT, SLASH } from './marks.js'
import { meridiemAt } from './meridiem.js'
import {
  AND,
  APPROX,
  AT,
  BETWEEN,
  CLOCK,
  CUE,
  FROM,
  HOUR,
  MIDNIGHT,
  NOON,
  OF,
  ON,
  THE,
  THIS,
  TIL,
  TO,
} from './roles.js'
import { bitsAt, digitsAt, ends, Gap, gaps, isMark, kinds, sizeAt, starts, Token, values, wordAt } from './tokens.js'

/** Glued before it stands nothing that makes the number part of another: "v1.30", "$3.30", "2010-05-13", "tel. 650-1130". */
export function isFree(i: number, joined: boolean): boolean {
  if (i === 0) return true
  if (gaps[i] !== Gap.Glued) {
    // "$ 10.30", "EUR 10.00"
    const before = kinds[i - 1] === Token.Mark ? values[i - 1] : 0
    if (gaps[i] === 1 && (before === 36 || before === 0x80 || before === 0xa3)) return false
    return true
  }
  if (kinds[i - 1] !== Token.Mark) {
    // "T14:00" of ISO 8601
    return (
      kinds[i - 1] === Token.Other &&
      ends[i - 1]! - starts[i - 1]! === 1 &&
      kinds[i - 2] === Token.Number &&
      gaps[i - 1] === Gap.Glued
    )
  }
  const mark = values[i - 1]!
  if (mark === DASH || mark === 126)
    return joined || kinds[i - 2] !== Token.Number || gaps[i - 1] !== Gap.Glued || isYear(i - 2) || ordinalBefore(i)
  // "Noon ET/11 AM CT/10 AM MT"
  // "16 May 2024/18:00", "May 16th,2024,6PM"
  const behindYear = isYear(i - 2) && gaps[i - 1] === Gap.Glued && digitsAt(i) < 3
  if (behindYear && (mark === 44 || (mark === SLASH && isMark(i + 1, COLON)))) return true
  if (mark === SLASH) return joined || (kinds[i - 2] === Token.Word && gaps[i - 1] === Gap.Glued)
  if (mark === COLON) return kinds[i - 2] !== Token.Number || gaps[i - 1] !== Gap.Glued
  if (mark === DOT || mark === 44) return kinds[i - 2] !== Token.Number
  return mark !== 36 && mark !== 0x80 && mark !== 0xa3 && mark !== 35 && mark !== 95 && mark !== 43
}

function ordinalBefore(i: number): boolean {
  return kinds[i - 2] === Token.Word
}

/** Letters glued behind that belong to no clock: "10:30x", "5th". */
export function isCut(i: number): boolean {
  return gaps[i] === Gap.Glued && (kinds[i] === Token.Other || kinds[i] === Token.Word || kinds[i] === Token.Number)
}

/** Is there a word before that an hour follows: "at", "às", "um", "from", "between", "@"? */
export function isCued(i: number): boolean {
  let j = i - 1
  if (bitsAt(j) & APPROX && !(bitsAt(j) & AT)) j--
  if (isMark(j, 64)) return true
  const bits = bitsAt(j)
  return (bits & (AT | FROM | BETWEEN)) > 0
}

/** "pm", "p.m.", and "a" or "p" glued to a clock with minutes or behind a cue ("3:18a", "at 9p"). */
export function halfAt(i: number, text: string, first: number): number {
  const size = meridiemAt(i, text)
  if (size > 0) return size
  if (gaps[i] !== Gap.Glued || (kinds[i] !== Token.Other && kinds[i] !== Token.Word) || ends[i]! - starts[i]! !== 1)
    return 0
  const letter = text.charCodeAt(starts[i]!) | 32
  if (letter !== 97 && letter !== 112) return 0
  if (gaps[i + 1] === Gap.Glued && kinds[i + 1] !== Token.Mark && kinds[i + 1] !== Token.End) return 0
  // "1p-2p", not "4a-4b"
  if (isMark(i + 1, SLASH)) return 0
  const half = (j: number): boolean =>
    gaps[j] === Gap.Glued && ends[j]! - starts[j]! === 1 && /^[ap]$/i.test(text.slice(starts[j]!, ends[j]!))
  // "10a-12p", "from 9a to 11a", not "4a-4b", "4a-5a"
  if (isMark(i + 1, DASH)) {
    if (kinds[i + 2] !== Token.Number || !half(i + 3)) return 0
    return text.charCodeAt(starts[i + 3]!) % 32 === 16 || isAt(first - 1, text) || isCued(first) ? 1 : 0
  }
  if (bitsAt(first - 1) & (FROM | BETWEEN) && kinds[i + 2] === Token.Number && half(i + 3)) return 1
  if (bitsAt(first - 1) & (TO | AND) && kinds[first - 2] !== Token.Number && half(first - 2)) return 1
  return i - first > 1 ||
    bitsAt(first - 1) & AT ||
    isMark(first - 1, 64) ||
    (letter === 112 && besideDay(first, i + 1)) ||
    (isMark(first - 1, DASH) && (letter === 112 || kinds[first - 2] !== Token.Number))
    ? 1
    : 0
}

/** "Fri 14 June 2019, 4p", "4p tomorrow": a day ends before the clock or begins behind it. */
function besideDay(first: number, next: number): boolean {
  const last = kinds[first - 1] === Token.Mark && !isMark(first - 1, DASH) ? first - 2 : first - 1
  const before = wordAt(last)
  if (last >= 0 && first > last && (isYear(last) || before?.weekday || before?.dayShift != null)) return true
  const behind = wordAt(isMark(next, 44) ? next + 1 : next)
  return behind?.dayShift != null || (behind?.weekday ?? 0) > 0 || behind?.key === 'on'
}

/** Reads what belongs to the clock behind it: "pm", "o'clock", "hrs", "in the afternoon", "de la tarde". */
export function behindClock(one: Read, text: string): Read {
  let i = one.next
  if (wordAt(i)?.bits && bitsAt(i) & CLOCK && gaps[i]! <= 1) {
    one.plain = 3
    one.cue = 'o-clock'
    i++
  } else if (sizeAt(i) === 1 && /^o$/i.test(text.slice(starts[i]!, ends[i]!))) {
    const j = isMark(i + 1, 39) ? i + 2 : i + 1
    if (bitsAt(j) & CLOCK) {
      one.plain = 3
      one.cue = 'o-clock'
      i = j + 1
    }
  }
  // "12 o'clock midnight", "12:00 noon"
  if (
    (one.cue === 'o-clock' || one.cue === 'clock' || one.cue === 'dotted-clock') &&
    one.hour === 12 &&
    one.minute === 0 &&
    gaps[i] === 1 &&
    bitsAt(i) & (NOON | MIDNIGHT)
  ) {
    one.hour = bitsAt(i) & NOON ? 12 : 0
    one.plain = 3
    one.military = true
    one.next = i + 1
    return one
  }
  const half = halfAt(i, text, one.first)
  if (half > 0) {
    // "14:30 pm" happens; the clock says enough.
    const letter = text.charCodeAt(starts[i]!) | 32
    if (one.hour <= 12) one.meridiem = letter === 97 ? 'am' : 'pm'
    if (one.hour > 0 && one.hour <= 12) one.military = false
    one.plain = 3
    if (one.cue === 'bare-hour') one.cue = 'meridiem'
    i += half
    one.next = i
    return one
  }
  // "um elf Uhr vor dem Museum"
  if (one.cue === 'spelled' && wordAt(i)?.key === 'uhr' && gaps[i]! <= Gap.Wrapped) {
    one.plain = 3
    i++
  }
  // "10:00 hrs", "17:15h", "9.30 Uhr", "8.30 horas"
  if (one.plain >= 2 && one.cue !== 'hours' && one.cue !== 'spelled') {
    const word = wordAt(i)
    if (
      word &&
      word.bits & HOUR &&
      // "09.30 / hours on the first day"
      (gaps[i]! <= 1 || (gaps[i]! <= Gap.Wrapped && /^(?:hours|hrs|uhr|horas|heures)$/.test(word.key))) &&
      !/^(?:ore|hora|heure|ora)$/.test(word.key) &&
      !(gaps[i + 1] === Gap.Glued && kinds[i + 1] === Token.Number)
    ) {
      one.plain = 3
      one.military = true
      i++
      if (
        isMark(i, DOT) &&
        gaps[i] === Gap.Glued &&
        /^(?:h|hs|hrs|hr|u)$/.test(word.key) &&
        !(gaps[i + 1]! >= Gap.Wrapped) &&
        kinds[i + 1] === Token.Mark
      )
        i++
    }
  }
  one.next = i
  // "at 8 sharp"
  if (one.plain === 1 && gaps[i] === 1 && kinds[i] === Token.Other && isCued(one.first) && opensClause(i + 1)) {
    if (/^(?:sharp|prompt(?:ly)?|pile|pr[\xe9e]cises?)$/i.test(text.slice(starts[i]!, ends[i]!))) one.plain = 3
  }
  // "two to four in the afternoon", "9 in the morning", "5 de la tarde", "7 du soir", "otto di sera"
  if (one.hour <= 12) {
    let j = i
    if (bitsAt(j) & CUE && wordAt(j)!.key === 'in') {
      j++
      if (bitsAt(j) & THE) j++
    } else if (bitsAt(j) & OF) {
      j++
      if (bitsAt(j) & THE) j++
    } else if (wordAt(j)?.key === 'at' && wordAt(j + 1)?.key === 'night') j++
    // "um acht Uhr abends"
    else if (!/^(?:abends|morgens|nachmittags|vormittags)$/.test(wordAt(j)?.key ?? '')) j = -1
    const part = j > 0 && gaps[j]! <= Gap.Wrapped ? partOf(j) : null
    if (part) {
      if (one.meridiem === null && !one.military) one.meridiem = part
      // "7 h du soir", "5 Uhr nachmittags"
      else if (one.cue === 'hours' && part === 'pm' && one.hour > 0 && one.hour < 12) {
        one.meridiem = part
        one.military = false
      }
      one.plain = 3
      one.next = j + 1
    }
  }
  return one
}

/** "de la mañana", "in the afternoon": the half of the day that a word behind "of" or "in" names. */
export function partOf(i: number): 'am' | 'pm' | null {
  const word = wordAt(i)
  return word?.key === 'manana' ? 'am' : (word?.part ?? null)
}

/** Half of the day that stands before the clock: "this afternoon at 2", "afternoon 7:00", "tomorrow evening at 5", "tonight at 7". */
export function partBefore(i: number, text: string): 'am' | 'pm' | null {
  let j = i - 1
  if (bitsAt(j) & (APPROX | AT | FROM | BETWEEN) || isMark(j, 64)) j--
  if (bitsAt(j) & AT) j--
  if (isMark(j, 44)) j--
  // "el acto será a las 9:30": no Italian evening
  if (wordAt(j)?.key === 'sera' && text.charCodeAt(ends[j]! - 1) > 127) return null
  return j >= 0 ? (wordAt(j)?.part ?? null) : null
}

/** "9 tomorrow evening", "10, tonight" */
export function partBehind(i: number): 'am' | 'pm' | null {
  let j = i
  if (isMark(j, 44)) j++
  const word = wordAt(j)
  if (!word || gaps[j]! > Gap.Wrapped) return null
  if (word.dayShift !== null) return word.part ?? wordAt(j + 1)?.part ?? null
  // "at 8 Friday evening", "at 8 on Friday evening"
  if (word.weekday > 0) return wordAt(j + 1)?.part ?? null
  if (word.key === 'on' && (wordAt(j + 1)?.weekday ?? 0) > 0) return wordAt(j + 2)?.part ?? null
  return word.bits & THIS ? (wordAt(j + 1)?.part ?? null) : null
}

/** Is "at" here a word before an hour? The short ones of other languages only in the form that they have there ("às 14", "a las 5"). */
export function isAt(i: number, text: string): boolean {
  const word = wordAt(i)
  // "Chiusura prevista per le 13"
  if (word?.key === 'le' && i > 0 && /^per$/i.test(text.slice(starts[i - 1]!, ends[i - 1]!))) return true
  if (!word || !(word.bits & AT)) return false
  switch (word.key) {
    case 'as':
      return text.charCodeAt(starts[i]!) > 127
    case 'a':
      return text.charCodeAt(starts[i]!) > 127
    case 'las':
      return wordAt(i - 1)?.key === 'a' || wordAt(i - 1)?.key === 'de'
    case 'les':
    case 'om':
      return false
    case 'um':
      return text.charCodeAt(starts[i]!) >= 97
    default:
      return true
  }
}

/** A sentence, line or phrase of another kind begins: no noun that the number could count. */
export function opensClause(i: number): boolean {
  if (kinds[i] === Token.End || gaps[i]! >= Gap.Wrapped) return true
  if (kinds[i] === Token.Mark) {
    const mark = values[i]!
    if (gaps[i] === Gap.Glued && (mark === SLASH || mark === 37 || mark === COLON || mark === 39)) return false
    if (mark === DASH)
      return (
        gaps[i] !== Gap.Glued && (gaps[i + 1] !== Gap.Glued || isMark(i + 1, DASH)) && kinds[i + 1] !== Token.Number
      )
    if (mark === DOT || mark === 44) return !(gaps[i + 1] === Gap.Glued && kinds[i + 1] === Token.Number)
    return mark !== 38 && mark !== 36
  }
  if (kinds[i] === Token.Number) return false
  const word = wordAt(i)
  if (!word) return false
  if (word.weekday || word.month || word.dayShift !== null || word.part) return true
  if (word.bits & (ON | CUE | FROM | BETWEEN | TIL | THIS) && word.key.length > 1) return true
  // "dalle 18 alle 20 e venerdì 17 maggio …"
  if (word.bits & AND && (word.key.length > 1 || wordAt(i + 1)?.weekday)) return true
  return (word.bits & (AT | THE)) > 0 && (word.key === 'at' || word.key === 'the')
}

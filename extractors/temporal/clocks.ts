/**
 * The grammar of clocks: one written clock ("3:30 PM", "14h00", "9 Uhr", "half past two", "noon") or a range of them ("3.30-5", "9am to noon",
 * "0900 to 1630 hours"). Hours without any mark count only beside a cue: "at 4", "from 2 to 3 pm", "Monday 6-8".
 */
import type { Clock, TimeValue, ZoneValue } from '../candidate.js'
import { isYear } from './item.js'
import {
  AMOUNT,
  AND,
  APPROX,
  AT,
  BETWEEN,
  CLOCK,
  COUNTER,
  CUE,
  FROM,
  HALF,
  HOUR,
  MIDNIGHT,
  NOON,
  OF,
  ON,
  ORD,
  PAST,
  QUARTER,
  THE,
  THIS,
  TIL,
  TIME,
  TO,
} from './lexicon.js'
import { meridiemAt } from './meridiem.js'
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
import { placeAt, zoneAfterHora, zoneAt } from './zones.js'

/** How plainly it is a clock: 3 beyond doubt, 2 a dotted or four-digit number, 1 a bare hour. */
type Plain = 1 | 2 | 3

interface Read {
  hour: number
  minute: number
  meridiem: 'am' | 'pm' | null
  military: boolean
  plain: Plain
  /** "17.30": dotted */
  dotted: boolean
  /** A number in words. */
  spelled: boolean
  first: number
  next: number
  cue: string
}

export interface TimeFind {
  readonly value: TimeValue
  readonly cue: string
  readonly weight: number
  readonly first: number
  readonly next: number
  /** Where the clocks end, before the zone. */
  readonly zone: {
    readonly value: ZoneValue
    readonly cue: string
    readonly first: number
    readonly next: number
  } | null
}

const COLON = 58
const DOT = 46
const DASH = 45
const SLASH = 47

function read(first: number, next: number, hour: number, minute: number, plain: Plain, cue: string): Read {
  return { hour, minute, meridiem: null, military: false, plain, dotted: false, spelled: false, first, next, cue }
}

/** Glued before it stands nothing that makes the number part of another: "v1.30", "$3.30", "2010-05-13", "tel. 650-1130". */
function isFree(i: number, joined: boolean): boolean {
  if (i === 0) return true
  if (gaps[i] !== GLUED) {
    // "$ 10.30", "EUR 10.00"
    const before = kinds[i - 1] === T_MARK ? values[i - 1] : 0
    if (gaps[i] === 1 && (before === 36 || before === 0x20ac || before === 0xa3)) return false
    return true
  }
  if (kinds[i - 1] !== T_MARK) {
    // "T14:00" of ISO 8601
    return (
      kinds[i - 1] === T_OTHER &&
      ends[i - 1]! - starts[i - 1]! === 1 &&
      kinds[i - 2] === T_NUMBER &&
      gaps[i - 1] === GLUED
    )
  }
  const mark = values[i - 1]!
  if (mark === DASH || mark === 126)
    return joined || kinds[i - 2] !== T_NUMBER || gaps[i - 1] !== GLUED || isYear(i - 2) || ordinalBefore(i)
  // "Noon ET/11 AM CT/10 AM MT"
  if (mark === SLASH) return joined || (kinds[i - 2] === T_WORD && gaps[i - 1] === GLUED)
  if (mark === COLON) return kinds[i - 2] !== T_NUMBER || gaps[i - 1] !== GLUED
  if (mark === DOT || mark === 44) return kinds[i - 2] !== T_NUMBER
  return mark !== 36 && mark !== 0x20ac && mark !== 0xa3 && mark !== 35 && mark !== 95 && mark !== 43
}

function ordinalBefore(i: number): boolean {
  return kinds[i - 2] === T_WORD
}

/** Letters glued behind that belong to no clock: "10:30x", "5th". */
function isCut(i: number): boolean {
  return gaps[i] === GLUED && (kinds[i] === T_OTHER || kinds[i] === T_WORD || kinds[i] === T_NUMBER)
}

/** One clock at `i`, or null. `joined`: behind a connector. */
function clockAt(i: number, text: string, joined: boolean): Read | null {
  if (kinds[i] === T_NUMBER) return isFree(i, joined) ? digitalAt(i, text, joined) : null
  const word = wordAt(i)
  if (!word) return null
  if (word.bits & (NOON | MIDNIGHT)) {
    // "midi" and "mittags" are words of several languages; "noon" of none.
    const one = read(i, i + 1, word.bits & NOON ? 12 : 0, 0, 3, word.bits & NOON ? 'noon' : 'midnight')
    one.military = true
    if (gaps[i + 1] === GLUED && (isMark(i + 1, 39) || (isMark(i + 1, DASH) && kinds[i + 2] !== T_NUMBER))) return null
    return one
  }
  // "half past three", "quarter to five", "15 past noon" below
  if (word.bits & (HALF | QUARTER)) {
    const way = bitsAt(i + 1)
    if (!(way & (PAST | TO))) return null
    const hour = hourWord(i + 2)
    if (hour < 0) return null
    const size = word.bits & HALF ? 30 : 15
    const one = read(i, i + 3, hour, size, 3, 'spelled')
    if (way & TO && !(way & PAST)) {
      one.hour = hour === 1 ? 12 : hour - 1
      one.minute = 60 - size
    }
    return behindClock(one, text)
  }
  // "ten to five", "twenty past eight"
  if (
    (word.count === 5 || word.count === 10 || word.count === 20) &&
    /^(?:to|past)$/.test(wordAt(i + 1)?.key ?? '') &&
    (kinds[i + 2] === T_WORD || wordAt(i + 1)!.key === 'past') &&
    hourWord(i + 2) > 0
  ) {
    const hour = hourWord(i + 2)
    const past = wordAt(i + 1)!.key === 'past'
    // "ten to twelve people", "from five to six": hours only where the words say past, or end there.
    if (past || (bitsAt(i - 1) & (FROM | BETWEEN)) === 0) {
      if (past || opensClause(i + 3)) {
        const one = read(
          i,
          i + 3,
          past ? hour : hour === 1 ? 12 : hour - 1,
          past ? word.count : 60 - word.count,
          past ? 3 : 1,
          'spelled',
        )
        one.spelled = true
        if (past || isAt(i - 1, text) || gaps[i]! >= WRAPPED) return behindClock(one, text)
      }
    }
  }
  if (word.count >= 1 && word.count <= 12 && word.key.length > 2) {
    // "at seven thirty", "eight fifteen pm"
    const minute = wordAt(i + 1)?.count ?? -1
    const half = minute >= 10 && minute <= 50 && minute % 5 === 0 && gaps[i + 1] === 1
    const one = read(i, half ? i + 2 : i + 1, word.count, half ? minute : 0, 1, 'spelled')
    one.spelled = true
    return behindClock(one, text)
  }
  return null
}

function hourWord(i: number): number {
  if (kinds[i] === T_NUMBER && values[i]! <= 24 && digitsAt(i) <= 2) return values[i]!
  const word = wordAt(i)
  if (word && word.count >= 1 && word.count <= 12) return word.count
  return word && word.bits & NOON ? 12 : -1
}

function digitalAt(i: number, text: string, joined: boolean): Read | null {
  const digits = digitsAt(i)
  const value = values[i]!
  const next = i + 1
  if (digits <= 2) {
    if (value > 24) {
      // "15 past noon", "20 past three"
      return null
    }
    if (
      kinds[next] === T_MARK &&
      gaps[next] === GLUED &&
      gaps[next + 1] === GLUED &&
      digitsAt(next + 1) === 2 &&
      values[next + 1]! < 60
    ) {
      const mark = values[next]!
      if (mark === COLON || (mark === DOT && value < 24)) {
        let end = next + 2
        // "12:34:25"
        if (isMark(end, mark) && gaps[end] === GLUED && gaps[end + 1] === GLUED && digitsAt(end + 1) === 2) {
          if (mark === DOT) return null
          end += 2
          if (isMark(end, DOT) && gaps[end] === GLUED && digitsAt(end + 1) === 3) end += 2
        }
        const one = read(
          i,
          end,
          value,
          values[next + 1]!,
          mark === COLON ? 3 : 2,
          mark === COLON ? 'clock' : 'dotted-clock',
        )
        if (value === 24 && one.minute > 0) return null
        one.dotted = mark === DOT
        one.military = value > 12 || value === 0 || (digits === 2 && value < 10)
        // "10:30.5", "16:9", "2.15.3", "10.30 km": the number goes on
        if (gaps[end] === GLUED && kinds[end] === T_MARK) {
          const after = values[end]!
          if (after === 37 || (after === COLON && kinds[end + 1] === T_NUMBER)) return null
          if (after === DOT && gaps[end + 1] === GLUED && kinds[end + 1] === T_NUMBER) return null
          if (
            after === SLASH &&
            mark === DOT &&
            kinds[end + 1] === T_NUMBER &&
            gaps[end + 1] === GLUED &&
            !isMark(end + 2, DOT)
          )
            return null
        }
        return behindClock(one, text)
      }
    }
    // "14h", "14h30", "9 h 30", "10 hs", "9 Uhr", "9 Uhr 30", "19u30"
    const word = wordAt(next)
    if (word && word.bits & HOUR && gaps[next]! <= 1 && hourFits(i, word.key, joined, text)) {
      const one = read(i, next + 1, value, 0, 3, 'hours')
      one.military = true
      let end = next + 1
      // "10 hs.", "14 hrs."
      if (
        digitsAt(end) === 2 &&
        values[end]! < 60 &&
        gaps[end]! <= 1 &&
        !isCut(end + 1) &&
        (gaps[end] === GLUED || word.key === 'h' || word.key === 'uhr') &&
        !wordAt(end + 1)?.month &&
        !(isMark(end + 1, DOT) && gaps[end + 1] === GLUED && kinds[end + 2] === T_NUMBER)
      ) {
        one.minute = values[end]!
        end++
        if (gaps[end] === GLUED && /^(?:h|m|mn|min)$/i.test(text.slice(starts[end]!, ends[end]!))) end++
      } else if (gaps[end] === GLUED && (kinds[end] === T_OTHER || kinds[end] === T_NUMBER)) return null
      one.next = end
      return behindClock(one, text)
    }
    const meridiem = halfAt(next, text, i)
    if (meridiem > 0 && value >= 1 && value <= 12) {
      const one = read(i, next, value, 0, 3, 'meridiem')
      return behindClock(one, text)
    }
    // "9.am"
    if (
      isMark(next, DOT) &&
      gaps[next] === GLUED &&
      gaps[next + 1] === GLUED &&
      value >= 1 &&
      value <= 12 &&
      meridiemAt(next + 1, text) > 0
    ) {
      const one = read(i, next + 1, value, 0, 3, 'meridiem')
      return behindClock(one, text)
    }
    // "12 noon", "12 midnight"
    if (bitsAt(next) & (NOON | MIDNIGHT) && (value === 12 || value === 0) && gaps[next]! <= WRAPPED) {
      const one = read(i, next + 1, bitsAt(next) & NOON ? 12 : 0, 0, 3, bitsAt(next) & NOON ? 'noon' : 'midnight')
      one.military = true
      return one
    }
    // "15 past noon", "20 past three"
    if (bitsAt(next) & PAST && !(bitsAt(next) & NOON)) {
      const hour = hourWord(next + 1)
      if (hour >= 0) return behindClock(read(i, next + 2, hour, value, 3, 'spelled'), text)
    }
    if (isCut(next) && !(bitsAt(next) & CLOCK)) return null
    const one = read(i, next, value, 0, 1, 'bare-hour')
    if (digits === 2 && value < 10) one.military = value > 0
    if (value > 12 || value === 0) one.military = true
    // "5%", "5/6", "5.2", "5,000"
    if (kinds[next] === T_MARK && gaps[next] === GLUED) {
      const mark = values[next]!
      if (mark === 37 || mark === 0xb0 || mark === 43 || mark === 39 || mark === 34) return null
      if (
        (mark === DOT || mark === 44 || mark === COLON || mark === SLASH || mark === 95) &&
        gaps[next + 1] === GLUED &&
        kinds[next + 1] === T_NUMBER
      )
        return null
    }
    return behindClock(one, text)
  }
  // "20190506T090000"
  if (
    digits === 6 &&
    i > 1 &&
    gaps[i] === GLUED &&
    digitsAt(i - 2) === 8 &&
    value < 240000 &&
    Math.floor(value / 100) % 100 < 60
  ) {
    const one = read(i, next, Math.floor(value / 10000), Math.floor(value / 100) % 100, 3, 'clock')
    one.military = true
    return one
  }
  if (digits === 3 || digits === 4) {
    const hour = Math.floor(value / 100)
    const minute = value % 100
    if (hour > 24 || minute > 59) return null
    const meridiem = halfAt(next, text, i)
    if (meridiem > 0 && hour >= 1 && hour <= 12) return behindClock(read(i, next, hour, minute, 3, 'meridiem'), text)
    const word = wordAt(next)
    if (digits === 4 && word && word.bits & HOUR && gaps[next]! <= 1 && !(word.bits & (OF | AND))) {
      const one = read(i, next + 1, hour, minute, 3, 'hours')
      one.military = true
      return one
    }
    if (digits === 4 && !isCut(next)) {
      const one = read(i, next, hour, minute, 2, 'four-digits')
      one.military = true
      if (isMark(next, DOT) && gaps[next + 1] === GLUED && kinds[next + 1] === T_NUMBER) return null
      return one
    }
  }
  return null
}

/** Is "2 hours" an hour of the day or a length? The letter h is the former; a spelled word needs a cue, or an hour that no length has. */
function hourFits(i: number, key: string, joined: boolean, text: string): boolean {
  const value = values[i]!
  if (key === 'uhr' || key === 'uur') return true
  if (key === 'h' || key === 'hs' || key === 'u') {
    if (key === 'u' && gaps[i + 1] !== GLUED) return false
    return (
      (value >= 7 && value < 24) ||
      joined ||
      isCued(i) ||
      digitsAt(i) === 2 ||
      (digitsAt(i + 2) === 2 && gaps[i + 2] === GLUED)
    )
  }
  if (key === 'hrs' || key === 'hr') return value >= 7 || joined || isCued(i) || digitsAt(i) === 2
  if (key === 'hour' || key === 'hours') return joined && value > 12
  // "Horário: 16 horas"
  return (
    joined ||
    isCued(i) ||
    (i > 1 && isMark(i - 1, COLON) && /^hor[aá](?:rio)?$/i.test(text.slice(starts[i - 2]!, ends[i - 2]!)))
  )
}

/** Is there a word before that an hour follows: "at", "às", "um", "from", "between", "@"? */
function isCued(i: number): boolean {
  let j = i - 1
  if (bitsAt(j) & APPROX && !(bitsAt(j) & AT)) j--
  if (isMark(j, 64)) return true
  const bits = bitsAt(j)
  return (bits & (AT | FROM | BETWEEN)) > 0
}

/** "pm", "p.m.", and "a" or "p" glued to a clock with minutes or behind a cue ("3:18a", "at 9p"). */
function halfAt(i: number, text: string, first: number): number {
  const size = meridiemAt(i, text)
  if (size > 0) return size
  if (gaps[i] !== GLUED || (kinds[i] !== T_OTHER && kinds[i] !== T_WORD) || ends[i]! - starts[i]! !== 1) return 0
  const letter = text.charCodeAt(starts[i]!) | 32
  if (letter !== 97 && letter !== 112) return 0
  if (gaps[i + 1] === GLUED && kinds[i + 1] !== T_MARK && kinds[i + 1] !== T_END) return 0
  // "1p-2p", not "4a-4b"
  if (isMark(i + 1, SLASH)) return 0
  if (
    isMark(i + 1, DASH) &&
    !(letter === 112 && kinds[i + 2] === T_NUMBER && /^p$/i.test(text.slice(starts[i + 3]!, ends[i + 3]!)))
  )
    return 0
  if (letter === 112 && isMark(i + 1, DASH)) return 1
  return i - first > 1 || bitsAt(first - 1) & AT || (isMark(first - 1, DASH) && letter === 112) ? 1 : 0
}

/** Reads what belongs to the clock behind it: "pm", "o'clock", "hrs", "in the afternoon", "de la tarde". */
function behindClock(one: Read, text: string): Read {
  let i = one.next
  if (wordAt(i)?.bits && bitsAt(i) & CLOCK && gaps[i]! <= 1) {
    one.plain = 3
    one.cue = 'o-clock'
    i++
  } else if (/^o$/i.test(text.slice(starts[i]!, ends[i]!))) {
    const j = isMark(i + 1, 39) ? i + 2 : i + 1
    if (bitsAt(j) & CLOCK) {
      one.plain = 3
      one.cue = 'o-clock'
      i = j + 1
    }
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
  // "10:00 hrs", "17:15h", "9.30 Uhr", "8.30 horas"
  if (one.plain >= 2 && one.cue !== 'hours' && one.cue !== 'spelled') {
    const word = wordAt(i)
    if (
      word &&
      word.bits & HOUR &&
      gaps[i]! <= 1 &&
      !/^(?:ore|hora|heure|ora)$/.test(word.key) &&
      !(gaps[i + 1] === GLUED && kinds[i + 1] === T_NUMBER)
    ) {
      one.plain = 3
      one.military = true
      i++
      if (
        isMark(i, DOT) &&
        gaps[i] === GLUED &&
        /^(?:h|hs|hrs|hr|u)$/.test(word.key) &&
        !(gaps[i + 1]! >= WRAPPED) &&
        kinds[i + 1] === T_MARK
      )
        i++
    }
  }
  one.next = i
  // "two to four in the afternoon", "9 in the morning", "5 de la tarde", "7 du soir"
  if (one.hour <= 12) {
    let j = i
    if (bitsAt(j) & CUE && wordAt(j)!.key === 'in') {
      j++
      if (bitsAt(j) & THE) j++
    } else if (bitsAt(j) & OF) {
      j++
      if (bitsAt(j) & THE) j++
    } else if (wordAt(j)?.key === 'at' && wordAt(j + 1)?.key === 'night') j++
    else j = -1
    const part = j > 0 && gaps[j]! <= WRAPPED ? wordAt(j)?.part : null
    if (part) {
      if (one.meridiem === null && !one.military) one.meridiem = part
      one.plain = 3
      one.next = j + 1
    }
  }
  return one
}

let afterJoin = 0
function joinAt(i: number, between: boolean, text: string): boolean {
  if (gaps[i] === APART) return false
  if (kinds[i] === T_MARK) {
    const mark = values[i]!
    if (mark === DASH || mark === 126) {
      let j = i + 1
      while (isMark(j, DASH) && j < i + 3) j++
      // "5 PM -> 7 PM"
      if (isMark(j, 62) && gaps[j] === GLUED) j++
      afterJoin = j
      return gaps[j] !== APART
    }
    if (mark === SLASH) {
      afterJoin = i + 1
      return gaps[i] === GLUED && gaps[i + 1] === GLUED
    }
    if (mark === 44 && bitsAt(i + 1) & TIL) {
      afterJoin = i + 2
      return true
    }
    return false
  }
  const bits = bitsAt(i)
  // "das 9h às 17h", "dalle 9 alle 17", "de las 9 a las 11"
  const across = bits & AT && /^(?:alle|as)$/.test(wordAt(i)!.key) && (wordAt(i)!.key === 'alle' || isAt(i, text))
  if (bits & (TO | TIL) || across || (between && bits & AND)) {
    let j = i + 1
    if (wordAt(i)!.key === 'jusqu' && isMark(j, 39)) j += 2
    // "hasta las 5", "até às 17h", "to about 3 pm", "bis um 9", "alle ore 17"
    for (let skips = 0; skips < 2 && (bitsAt(j) & (AT | APPROX | THE)) !== 0; skips++) j++
    afterJoin = j
    return gaps[j] !== APART
  }
  return false
}

/** Half of the day that stands before the clock: "this afternoon at 2", "afternoon 7:00", "tomorrow evening at 5", "tonight at 7". */
function partBefore(i: number): 'am' | 'pm' | null {
  let j = i - 1
  if (bitsAt(j) & (APPROX | AT | FROM | BETWEEN) || isMark(j, 64)) j--
  if (bitsAt(j) & AT) j--
  if (isMark(j, 44)) j--
  return j >= 0 ? (wordAt(j)?.part ?? null) : null
}

/** "9 tomorrow evening", "10, tonight" */
function partBehind(i: number): 'am' | 'pm' | null {
  let j = i
  if (isMark(j, 44)) j++
  const word = wordAt(j)
  if (!word || gaps[j]! > WRAPPED) return null
  if (word.dayShift !== null) return word.part ?? wordAt(j + 1)?.part ?? null
  return word.bits & THIS ? (wordAt(j + 1)?.part ?? null) : null
}

/** `dated`: a date or weekday ends right before `i`. */
export function timeAt(first: number, text: string, dated: boolean): TimeFind | null {
  const start = clockAt(first, text, false)
  if (!start) return null
  const before = bitsAt(first - 1)
  let lead = first - 1
  let approximate = false
  if (before & APPROX && wordAt(lead)!.key.length > 1) {
    approximate = true
    lead--
  } else if (isMark(lead, DOT) && /^(?:ca|approx)$/.test(wordAt(lead - 1)?.key ?? '')) {
    approximate = true
    lead -= 2
  }
  const leadBits = bitsAt(lead)
  const at = isMark(lead, 64) || isAt(lead, text)
  const from = (leadBits & FROM) > 0
  const between = (leadBits & BETWEEN) > 0
  const labelled = isMark(lead, COLON) && (bitsAt(lead - 1) & (TIME | HOUR)) !== 0
  if (before & COUNTER && !at && !(before & AT) && start.plain < 3) return null
  // "a ratio of 1:30", "scale 1:50"
  if (
    start.cue === 'clock' &&
    start.meridiem === null &&
    /^(?:ratio|scale|odds)$/.test(wordAt(before & OF ? first - 2 : first - 1)?.key ?? '')
  )
    return null
  let next = start.next
  let zone = zoneBehind(next, text)
  let end: Read | null = null
  const tryEnd = (at: number): Read | null => {
    // "14:00 CET/13:00 GMT" are two clocks for one moment.
    if (at > next && isMark(at, SLASH)) return null
    if (!joinAt(at, between, text)) return null
    const mark = kinds[at] === T_MARK ? values[at]! : 0
    const two = clockAt(afterJoin, text, true)
    if (!two) return null
    if (mark === SLASH && (start.plain < 3 || two.plain < 3)) return null
    return joinFits(start, two, text, {
      at,
      from,
      between,
      cued: at > 0 && (isAt(lead, text) || from || between || labelled || dated),
    })
      ? two
      : null
  }
  end = tryEnd(next)
  if (!end && zone) {
    // "15:00 GMT - 18:00 GMT", "830am ET and 9am ET"
    const beyond = tryEnd(zone.next)
    if (beyond) {
      end = beyond
      next = beyond.next
      zone = zoneBehind(next, text) ?? zone
    }
  } else if (end) {
    next = end.next
    zone = zoneBehind(next, text)
  }
  const part = partBefore(first)
  const tail = partBehind(next)
  if (part && start.hour <= 12 && start.meridiem === null && !start.military && !end?.meridiem) start.meridiem = part
  if (tail && start.hour <= 12 && start.meridiem === null && !start.military && !end) start.meridiem = tail
  const plain = end ? Math.max(start.plain, end.plain) : start.plain
  const cued = at || labelled || from || between
  let weight = 0
  if (plain === 3) {
    weight = end ? 0.9 : 0.8
    if (start.cue === 'spelled' && !cued && !end) weight = 0.5
    if (start.cue === 'clock' && !end && !cued && before & COUNTER) weight = 0.2
  } else if (plain === 2) {
    const dotted = start.dotted || (end?.dotted ?? false)
    if (end) {
      if (dotted) weight = start.dotted && end.dotted ? 0.75 : cued ? 0.6 : 0.4
      else {
        // "0900-1700" but not "1945-2010"
        const plausible =
          start.plain === 2 && end.plain === 2 && (text[starts[start.first]!] === '0' || cued || dated || zone !== null)
        if (!plausible || (start.hour >= 19 && !cued && zone === null)) return null
        weight = 0.6
      }
    } else if (dotted) {
      weight = cued || zone || dated ? 0.6 : startsLine(first) ? 0.4 : 0.15
      if (bitsAt(next) & AMOUNT && !(bitsAt(next) & (OF | AND))) return null
      // "0.05"
      if (start.hour === 0 && !cued && !zone) return null
      if (!cued && !dated && !startsLine(first) && kinds[first - 1] !== T_MARK) {
        // "version 3.10", "chapter 2.15", "Rs 12.30", "costs 4.50"
        if (kinds[first - 1] === T_OTHER || before & (COUNTER | AMOUNT)) return null
      }
      if (gaps[next] === 1 && kinds[next] === T_OTHER && !cued && !dated && !startsLine(first)) return null
    } else {
      // "around 1030", "at 1400"
      if (bitsAt(next) & AMOUNT && !(bitsAt(next) & (OF | AND))) return null
      const year = isYear(first) && values[first]! >= 1900
      // "15 Nov 2016 0930"
      const padded = dated && text[starts[first]!] === '0'
      if (!zone && !(approximate || at || labelled || padded)) return null
      if (!zone && year && !approximate && !labelled) return null
      weight = 0.35
    }
  } else {
    // Bare hours
    if (bitsAt(next) & AMOUNT && !(bitsAt(next) & (OF | AND | TO))) return null
    if (before & COUNTER && !cued) return null
    if (end) {
      // "12-1" on a line of its own
      const alone =
        gaps[first]! >= WRAPPED &&
        gaps[next]! >= WRAPPED &&
        start.hour >= 1 &&
        end.hour <= 12 &&
        hoursBetween(start.hour, end.hour) <= 8
      const strong =
        at || between || labelled || dated || zone !== null || part !== null || alone || (from && opensClause(next))
      if (!strong) return null
      if (start.spelled && !start.meridiem && !end.meridiem && !at) return null
      // "dalle ore 15 alle ore 18 presso": the word says hours.
      const hours = /^(?:ore|kl)$/.test(wordAt(lead)?.key ?? '')
      if (!hours && !opensClause(next) && zone === null) return null
      weight = zone || labelled || part ? 0.55 : dated ? 0.4 : 0.25
    } else if (zone && !start.spelled && zone.cue !== 'local-time' && (at || dated || from)) weight = 0.5
    else if (start.meridiem) weight = 0.55
    else if (labelled && opensClause(next)) weight = 0.5
    else if (at && opensClause(next) && start.hour >= 1 && start.hour <= 23) weight = start.spelled ? 0.3 : 0.4
    else if (approximate && at) weight = 0.3
    else if (approximate && opensClause(next) && (dated || (gaps[lead + 1]! >= WRAPPED && gaps[next]! >= WRAPPED)))
      weight = 0.3
    else return null
    if (start.spelled && start.hour === 1 && start.meridiem === null) return null
  }
  const startSpan = { start: starts[start.first]!, end: ends[start.next - 1]! }
  const value: TimeValue = {
    start: toClock(start),
    end: end ? toClock(end) : null,
    approximate,
    startSpan,
    endSpan: end ? { start: starts[end.first]!, end: ends[end.next - 1]! } : null,
    zone: zone && zone.cue !== 'local-time' ? zone.value : null,
  }
  const cue = end ? (start.plain === 3 || end.plain < 3 ? `${start.cue}-range` : `${end.cue}-range`) : start.cue
  return { value, cue, weight, first, next: zone ? zone.next : next, zone }
}

function hoursBetween(from: number, to: number): number {
  return (to - from + 12) % 12
}

function startsLine(i: number): boolean {
  return gaps[i]! >= WRAPPED
}

function toClock({ hour, minute, meridiem, military }: Read): Clock {
  return { hour, minute, meridiem, military: military && meridiem === null }
}

/** Is "at" here a word before an hour? The short ones of other languages only in the form that they have there ("às 14", "a las 5"). */
function isAt(i: number, text: string): boolean {
  const word = wordAt(i)
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
function opensClause(i: number): boolean {
  if (kinds[i] === T_END || gaps[i]! >= WRAPPED) return true
  if (kinds[i] === T_MARK) {
    const mark = values[i]!
    if (gaps[i] === GLUED && (mark === SLASH || mark === 37 || mark === COLON || mark === 39)) return false
    if (mark === DASH) return gaps[i] !== GLUED && gaps[i + 1] !== GLUED && kinds[i + 1] !== T_NUMBER
    if (mark === DOT || mark === 44) return !(gaps[i + 1] === GLUED && kinds[i + 1] === T_NUMBER)
    return mark !== 38 && mark !== 36
  }
  if (kinds[i] === T_NUMBER) return false
  const word = wordAt(i)
  if (!word) return false
  if (word.weekday || word.month || word.dayShift !== null || word.part) return true
  if (word.bits & (ON | CUE | FROM | BETWEEN | TIL | THIS) && word.key.length > 1) return true
  if (word.bits & AND && word.key.length > 1) return true
  return (word.bits & (AT | THE)) > 0 && (word.key === 'at' || word.key === 'the')
}

/** May two clocks be one range? Bare numbers need a partner that is plainly a clock, or a cue, and must not be a date or an amount. */
function joinFits(
  start: Read,
  end: Read,
  _text: string,
  lead: { at: number; from: boolean; between: boolean; cued: boolean },
): boolean {
  const next = end.next
  if (end.plain === 1) {
    // "9:30 - 11 May", "10:00 - 12/5", "8 am to 5 participants"
    if (wordAt(next)?.month && gaps[next]! <= WRAPPED && !(bitsAt(next) & (AND | TO))) return false
    if (bitsAt(next) & AMOUNT && !(bitsAt(next) & (OF | AND | TO))) return false
    if (gaps[next] === GLUED && bitsAt(next) & ORD) return false
    if (isMark(next, DOT) && gaps[next] === GLUED && wordAt(next + 1)?.month) return false
    if (bitsAt(next) & OF && wordAt(next + 1)?.month) return false
    // "until 12-05-2019", "to 5/6"
    if (kinds[next] === T_MARK && gaps[next] === GLUED && gaps[next + 1] === GLUED && kinds[next + 1] === T_NUMBER)
      return false
    if (end.spelled !== start.spelled && start.plain < 3) return false
    if (start.plain >= 2) return end.hour <= 24 && (start.plain === 3 || start.dotted)
    return end.hour > 0 && start.hour !== end.hour
  }
  // "16:00 - 2020-06-07"
  if (end.plain === 2 && !end.dotted && !(start.cue === 'four-digits' || start.cue === 'hours')) return false
  if (start.plain === 1) {
    // "May 5 - 7 pm" begins at the 7; "2010 - 10:00"
    if (start.hour === 0 && end.meridiem) return false
    if (end.plain === 2 && !end.dotted) return false
    return !(end.dotted && end.plain === 2 && !lead.cued)
  }
  if (start.plain === 2 && !start.dotted && end.plain === 3 && end.cue !== 'hours' && end.meridiem === null)
    return false
  return true
}

/** "10h00 (Paris)", "9:00 (New York)": a clock of that place. */
function placeInBrackets(i: number, text: string): ZoneBehind | null {
  const place = placeAt(i, text)
  return place && (isMark(place.next, 41) || isMark(place.next, 93)) ? { ...place, next: place.next + 1 } : null
}

interface ZoneBehind {
  value: ZoneValue
  cue: string
  first: number
  next: number
}

/** A zone directly behind: " CEST", ", Eastern Time", " (GMT+2)", " ( CET )", " Brussels time". */
function zoneBehind(i: number, text: string): ZoneBehind | null {
  let j = i
  if (gaps[j]! > WRAPPED) return null
  if (isMark(j, 44)) j++
  if (isMark(j, 40) || isMark(j, 91)) {
    const inner = wordAt(j + 1)?.bits && bitsAt(j + 1) & HOUR ? zoneAfterHora(j + 1, text) : zoneAt(j + 1, text, true)
    if (!inner) return placeInBrackets(j + 1, text)
    // "(CET)", "(UTC+1, Paris)", "(EST/New York)": the zone alone, or first of several words; "(14:00 GMT)" is a clock of its own.
    if (isMark(inner.next, 41) || isMark(inner.next, 93)) return { ...inner, first: inner.first, next: inner.next + 1 }
    if (isMark(inner.next, 44) || isMark(inner.next, SLASH) || isMark(inner.next, 59)) return inner
    return null
  }
  // "18:00 hrs local time", "10.00 am - Eastern"
  if (wordAt(j)?.key === 'local' || /^local$/i.test(text.slice(starts[j]!, ends[j]!))) {
    if (bitsAt(j + 1) & TIME)
      return {
        value: { iana: null, utcOffset: null, abbreviation: null, readings: [] },
        cue: 'local-time',
        first: j,
        next: j + 2,
      }
    return null
  }
  const zone = bitsAt(j) & HOUR && wordAt(j)!.key.length > 2 ? zoneAfterHora(j, text) : zoneAt(j, text, true)
  if (!zone) {
    // "8:00 New York / 14:00 Geneva": a place whose clock it is, another clock behind the mark.
    const place = j === i ? placeAt(j, text) : null
    if (!place || kinds[place.next] !== T_MARK) return null
    const mark = values[place.next]!
    return (mark === SLASH || mark === 124 || mark === 59 || mark === 44) &&
      kinds[place.next + 1] === T_NUMBER &&
      clockAt(place.next + 1, text, true)?.plain === 3
      ? place
      : null
  }
  if (j > i && isMark(i, 44) && zone.cue === 'abbreviation' && (zone.value.abbreviation?.length ?? 0) < 3) return null
  // "CET (UTC+1)": the parenthesis says it again.
  return zone
}

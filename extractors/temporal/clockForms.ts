/** The forms of one clock: "3:30 PM", "14h00", "9 Uhr", "1600 hours", "half past two", "noon". */
import { type Read, read } from './clock.js'
import { digitalAt } from './clockDigits.js'
import { behindClock, isAt, isFree, opensClause } from './clockMarks.js'
import { DASH } from './marks.js'
import { meridiemAt } from './meridiem.js'
import { BETWEEN, FROM, HALF, MIDNIGHT, NOON, PAST, QUARTER, TO } from './roles.js'
import {
  bitsAt,
  digitsAt,
  ends,
  GLUED,
  gaps,
  isMark,
  kinds,
  starts,
  T_NUMBER,
  T_WORD,
  values,
  WRAPPED,
  wordAt,
} from './tokens.js'

/** One clock at `i`, or null. `joined`: behind a connector. */
export function clockAt(i: number, text: string, joined: boolean): Read | null {
  if (kinds[i] === T_NUMBER) return isFree(i, joined) ? digitalAt(i, text, joined) : null
  const word = wordAt(i)
  if (!word) return null
  if (word.bits & (NOON | MIDNIGHT)) {
    // "midi" and "mittags" are words of several languages; "noon" of none.
    const one = read(i, i + 1, word.bits & NOON ? 12 : 0, 0, 3, word.bits & NOON ? 'noon' : 'midnight')
    one.military = true
    if (
      gaps[i + 1] === GLUED &&
      (isMark(i + 1, 39) ||
        (isMark(i + 1, DASH) && kinds[i + 2] !== T_NUMBER && !/^ish$/i.test(text.slice(starts[i + 2]!, ends[i + 2]!))))
    )
      return null
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
    const j = isMark(i + 1, DASH) && gaps[i + 1] === GLUED ? i + 2 : i + 1
    let minute = wordAt(j)?.count ?? -1
    let half = minute >= 10 && minute <= 50 && minute % 5 === 0 && (gaps[j] === 1 || j > i + 1)
    let next = j + 1
    // "seven forty-five"
    const five = half && minute >= 20 ? (isMark(next, DASH) ? next + 1 : next) : 0
    if (five > 0 && wordAt(five)?.count === 5 && gaps[five]! <= 1) {
      minute += 5
      next = five + 1
    }
    // "a ten-twenty split"
    if (j > i + 1 && meridiemAt(next, text) === 0 && !opensClause(next)) half = false
    const one = read(i, half ? next : i + 1, word.count, half ? minute : 0, 1, 'spelled')
    one.spelled = true
    return behindClock(one, text)
  }
  return null
}

export function hourWord(i: number): number {
  if (kinds[i] === T_NUMBER && values[i]! <= 24 && digitsAt(i) <= 2) return values[i]!
  const word = wordAt(i)
  if (word && word.count >= 1 && word.count <= 12) return word.count
  return word && word.bits & NOON ? 12 : -1
}

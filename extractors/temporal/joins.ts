/** What joins days to ranges and lists: dashes, slashes, commas, "to" and "and". */

import { COMMA, DASH, DOT, QUOTE, SLASH } from './marks.js'
import { AND, OF, ORD, TIL, TO } from './roles.js'
import { bitsAt, digitsAt, Gap, gaps, isMark, kinds, Token, values, wordAt } from './tokens.js'

const SEMICOLON = 59
/** "3 May | 7 June", "3 May · 7 June", and the stand-in for a bullet, as `latin.ts` writes it. */
const BAR = 124
const POINT = 0xb7
const BULLET = 0x95
/** The stand-in for an arrow, as `latin.ts` writes it. */
const ARROW = 0x9b

/** The joins: "3-5 May", "3 and 5 May", "3, 5 May", "3/5 May". */
export const NONE = 0
export const RANGE = 1
export const LIST = 2
export const COMMA_LIST = 3
export const SLASH_LIST = 4

/** The token behind the join that `joinAt` found last. */
export let afterJoin = 0

/** Does the word at `i` lead to the end of a range? "do" does behind "od" ("od 14 do 15 maja"); in Portuguese it is "of the". */
export function leadsTo(i: number): boolean {
  if (!(bitsAt(i) & (TO | TIL))) return false
  if (wordAt(i)!.key !== 'do') return true
  for (let k = i - 1; k > i - 8 && k >= 0; k--) if (wordAt(k)?.key === 'od') return true
  return false
}

/** "7 June", "7th of June", "June 7", "Wed 7 June", "07/06", "7. Juni" */
function hasMonth(i: number): boolean {
  let j = i
  if (wordAt(j)?.weekday) j += isMark(j + 1, COMMA) || isMark(j + 1, DOT) ? 2 : 1
  if (digitsAt(j) === 0) return monthIn(j) && digitsAt(j + 1) > 0 && digitsAt(j + 1) < 3
  if (digitsAt(j) > 2) return false
  if ((isMark(j + 1, SLASH) || isMark(j + 1, DOT)) && gaps[j + 1] === Gap.Glued && digitsAt(j + 2) > 0)
    return gaps[j + 2] === Gap.Glued
  for (let k = j + 1; k < j + 4; k++) {
    if (monthIn(k)) return true
    if (!(bitsAt(k) & (OF | ORD) || isMark(k, DOT))) return false
  }
  return false
}

const monthIn = (i: number): boolean => (wordAt(i)?.month ?? 0) > 0

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
      // "3 May; 10 May; and 17 May 2018"
      if (bitsAt(j) & AND && !(bitsAt(j) & OF) && gaps[j] === 1) {
        afterJoin = j + 1
        return LIST
      }
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
    // "3 May | 7 June | 5 July": between days with their months and nothing else.
    if (mark === BAR || mark === POINT || mark === BULLET) {
      afterJoin = j
      return gaps[i] === Gap.Spaced && gaps[j] === Gap.Spaced && hasMonth(j) ? COMMA_LIST : NONE
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
  if (leadsTo(i)) {
    // Spanish "del 3 al 5", Portuguese "a", French "au"; English "a" needs no guard: a day or month must follow.
    let j = i + 1
    if (wordAt(i)!.key === 'jusqu' && isMark(j, QUOTE)) j += 2
    if (bitsAt(j) & TO && wordAt(i)!.key === 'up') j++
    // "vom 3. bis einschließlich 7. Juni"
    if (wordAt(j)?.key === 'einschließlich') j++
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

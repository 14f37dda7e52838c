/** The weekday written behind its date. */
import type { Item } from './item.js'
import { afterJoin, joinAt, LIST, RANGE, SLASH_LIST } from './joins.js'
import { CLOSE, COLON, COMMA, DASH, DOT, OPEN, SLASH } from './marks.js'
import { meridiemAt } from './meridiem.js'
import { digitsAt, Gap, gaps, isMark, kinds, starts, Token, wordAt } from './tokens.js'

/** "13 May 2010 (Thursday)", "13 May, Thursday", "July 7-11 (Wed - Sun)". */
export function weekdayBehind(items: Item[], from: number, text: string): number {
  const head = items[0]!
  const tail = items[items.length - 1]!
  if (head.weekday > 0 || head.day === 0) return from
  let i = from
  const open = isMark(i, OPEN) || isMark(i, 91)
  // "16/05/2024 - Quinta-feira - 18h"
  const apart =
    items.length === 1 &&
    head.year > 0 &&
    gaps[i] === 1 &&
    gaps[i + 1] === 1 &&
    (isMark(i, DASH) || isMark(i, 0xb7) || isMark(i, 0x95))
  if (
    apart &&
    !(wordAt(i + 1) && !wordAt(i + 1)!.weakWeekday && (kinds[i + 2] === Token.Mark || gaps[i + 2]! >= Gap.Wrapped))
  )
    return from
  if (open || apart || isMark(i, COMMA) || isMark(i, SLASH) || isMark(i, 124)) i++
  if (gaps[i]! > (open ? Gap.Wrapped : 1)) return from
  const word = wordAt(i)
  if (!word || word.weekday === 0 || word.plural || (word.weakWeekday && !open && text.charCodeAt(starts[i]!) >= 97))
    return from
  let j = i + 1
  if (isMark(j, DOT) && gaps[j] === Gap.Glued) j++
  let second = 0
  const join = joinAt(j, false)
  if (join === RANGE || join === LIST || join === SLASH_LIST) {
    const other = wordAt(afterJoin)
    if (other && other.weekday > 0) {
      second = other.weekday
      j = afterJoin + 1
      if (isMark(j, DOT) && gaps[j] === Gap.Glued) j++
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

/** Digits of a last day behind a date in numbers: "2018-05-03/05", "11/21-25". */

import type { Item } from './item.js'
import { COLON, SLASH } from './marks.js'
import { digitsAt, Gap, gaps, isMark } from './tokens.js'

/** A slash glued to what stands before it. */
export function isSlash(i: number): boolean {
  return isMark(i, SLASH) && gaps[i] === Gap.Glued
}

/** "11/21-25": the digits before say that the month comes first. */
export function isAmericanDay(last: Item, item: Item): boolean {
  return (
    last.year === 0 &&
    last.monthFirst &&
    isSlash(last.first + 1) &&
    item.year === 0 &&
    item.day > last.day &&
    gaps[last.next] === Gap.Glued &&
    gaps[item.first] === Gap.Glued &&
    gaps[item.next] !== Gap.Glued
  )
}

/** A last day in two digits behind a date that begins with its year. */
export function isIsoDay(last: Item, item: Item): boolean {
  return (
    last.style === 'n' &&
    digitsAt(last.first) === 4 &&
    item.style === 'd' &&
    item.year === 0 &&
    digitsAt(item.first) === 2 &&
    item.day > last.day &&
    !isMark(item.next, COLON)
  )
}

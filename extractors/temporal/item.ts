/** One written day or month, before its neighbours lend it what it lacks. 0 is what is not written. */
import type { DateParts, DateValue } from '../candidate.js'
import { digitsAt, Gap, gaps, isMark, kinds, Token, values } from './tokens.js'

/** What is written first: day before month, month before day, numbers only, a day alone, a month (and year) alone, a weekday alone. */
export type Style = 'dm' | 'md' | 'n' | 'd' | 'm' | 'w'

export interface Item {
  style: Style
  weekday: number
  day: number
  month: number
  year: number
  shortYear: boolean
  nth: number
  /** The other reading of a numeric item, where both are possible. */
  other: { day: number; month: number } | null
  /** The reading of a dotted date that only its weekday can call for: "3.6.95, Monday". */
  rare: { day: number; month: number } | null
  /** The digits decided the order ("25/12"): true where the month came first. */
  monthFirst: boolean
  /** The day carries an ending or is a word ("15th", "the first"). */
  ordinal: boolean
  first: number
  /** The token after the item. */
  next: number
}

export function newItem(first: number, style: Style): Item {
  return {
    style,
    weekday: 0,
    day: 0,
    month: 0,
    year: 0,
    shortYear: false,
    nth: 0,
    other: null,
    rare: null,
    monthFirst: false,
    ordinal: false,
    first,
    next: first,
  }
}

/** "95" → 1995, "27" → 2027. */
export function widen(year: number): number {
  return year >= 50 ? 1900 + year : 2000 + year
}

export function isYear(i: number): boolean {
  return digitsAt(i) === 4 && values[i]! >= 1800 && values[i]! <= 2199
}

export function partsOf(item: Item): DateParts {
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

export function daysIn({ month, year }: Pick<Item, 'month' | 'year'>): number {
  if (month === 2 && year > 0) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return LENGTHS[month]!
}

export interface DateFind {
  readonly value: DateValue
  readonly cue: string
  readonly weight: number
  readonly first: number
  readonly next: number
}

/** Are these tokens all that stands on their line, but for quotes around them and a mark that closes a sentence? "mon!", "“March”" */
export function isWhole(first: number, next: number): boolean {
  const quoted = isMark(first - 1, 34) && gaps[first] === Gap.Glued
  if (gaps[quoted ? first - 1 : first]! < Gap.Wrapped) return false
  let i = next
  while (i < next + 2 && kinds[i] === Token.Mark && gaps[i] === Gap.Glued && CLOSING.includes(values[i]!)) i++
  return gaps[i]! >= Gap.Wrapped
}

// Stop, exclamation and question mark, quote
const CLOSING = [46, 33, 63, 34]

/** Days without a month: "on Tuesday", "Thu 15th", "Monday to Friday". */
import { type DateFind, type Item, isWhole, partsOf } from './item.js'
import { RANGE } from './joins.js'
import { COLON, COMMA, DASH, DOT } from './marks.js'
import {
  AM,
  AMOUNT,
  AND,
  AT,
  BETWEEN,
  CLOCK,
  COUNTER,
  CUE,
  FROM,
  HOUR,
  NEXT,
  ON,
  ORD,
  PM,
  THE,
  THIS,
  TIL,
  TIME,
  TO,
  ZONE,
} from './roles.js'
import { bitsAt, digitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, values, wordAt } from './tokens.js'
import { thatMonth } from './which.js'

// Days with names of their own: "Good Friday Agreement", "Cyber Monday"
const NAMED = /^(?:good|black|ash|palm|cyber|super|maundy|shrove|fat|easter|holy|giving|bloody)$/i

// "by the 31st whether …": what follows is no noun that the number counts.
const FUNCTION_WORD = /^(?:whether|if|so|please|we|you|i|they|who|which|that|because|but|unless|when)$/i

/** Items without any month: a weekday, weekdays, or the day of some month. */
export function loose(items: Item[], joins: number[], text: string): DateFind | null {
  const head = items[0]!
  const first = head.first
  const before = bitsAt(first - 1)
  const word = wordAt(first)
  if (head.weekday > 0 && head.style === 'd' && !head.ordinal) {
    // "Monday 21 between…" names the day; "Monday 3-8" and "Tuesday 5" may be hours: the weekday only, where a range follows.
    // "Thursday 9 to 11 am", "Thursday 8 GMT"
    const hours = (bitsAt(head.next) & (TO | TIL) && digitsAt(head.next + 1) > 0) || bitsAt(head.next) & ZONE
    // "Monday 21 to Friday 25"
    const both = items.length === 2 && items[1]!.weekday > 0 && items[1]!.style === 'd' && items[1]!.day > head.day
    if ((items.length > 1 && !both) || (isMark(head.next, DASH) && !both) || (!both && (head.day <= 7 || hours))) {
      items.length = 1
      head.style = 'w'
      head.day = 0
      // "Mon. 3-8"
      head.next = word?.weakWeekday && isMark(first + 1, DOT) && gaps[first + 1] === Gap.Glued ? first + 2 : first + 1
    }
  }
  if (head.nth !== 0) {
    if (items.length > 1) return null
    return {
      value: { start: { weekday: head.weekday, nth: head.nth }, end: null, days: [] },
      cue: 'nth-weekday-alone',
      weight: 0.15,
      first,
      next: head.next,
    }
  }
  if (head.style === 'w') {
    if (!word) return null
    const weak = word.weakWeekday
    const stop = isMark(first + 1, DOT) && gaps[first + 1] === Gap.Glued
    const led = (before & (ON | CUE | FROM | TO | BETWEEN | AND)) > 0 && wordAt(first - 1)!.key.length > 1
    if (weak) {
      const known = /^(?:mon|tues?|wed|thur?s?|fri|sat|sun)$/.test(word!.key)
      if (!known) return null
      // "thu at 8": no words of another kind
      const lower = text.charCodeAt(starts[first]!) >= 97 && !/^(?:tues?|thur?s?|fri)$/.test(word.key)
      const alone = isWhole(first, first + 1)
      const clock =
        digitsAt(head.next) > 0 || bitsAt(head.next) & (AT | FROM) || isMark(head.next, COMMA) || isMark(head.next, 64)
      const closing =
        kinds[head.next] === Token.End || kinds[head.next] === Token.Mark || gaps[head.next]! >= Gap.Wrapped
      // "out Mon-Wed", "Thu-Fri"
      const second = items.length === 2 && joins[0] === RANGE && items[1]!.style === 'w' ? items[1]! : null
      if (
        second &&
        !lower &&
        text.charCodeAt(starts[second.first]!) < 97 &&
        wordAt(second.first)!.key.length > 2 &&
        // "Office hrs Mon-Fri 0830-1630": hours of every week.
        (kinds[second.next] === Token.End ||
          isMark(second.next, DOT) ||
          isMark(second.next, 63) ||
          (bitsAt(second.next) & (NEXT | THIS)) !== 0)
      )
        return {
          value: { start: { weekday: head.weekday }, end: { weekday: second.weekday }, days: [] },
          cue: 'weekday-range',
          weight: 0.1,
          first,
          next: second.next,
        }
      // "on wed 4 oclock"
      const hour = bitsAt(head.next) & AT ? head.next + 1 : head.next
      const timed = (before & ON) > 0 && word.key.length > 2 && digitsAt(hour) > 0 && isClockBehind(hour + 1)
      if (
        !alone &&
        !(clock && (!lower || timed)) &&
        !(led && !(before & AND) && (!lower || (closing && word!.key.length > 2)))
      )
        return null
      if (
        isMark(first + 1, DASH) ||
        ((gaps[first + 1] === Gap.Glued) === true && !stop && kinds[first + 1] !== Token.Mark)
      )
        return null
    }
    if (gaps[first] === Gap.Glued && first > 0 && kinds[first - 1] !== Token.Mark) return null
    // "Monday.com"
    if (stop && gaps[first + 2] === Gap.Glued && kinds[first + 2] !== Token.Mark && kinds[first + 2] !== Token.End)
      return null
    if (
      gaps[first] === 1 &&
      kinds[first - 1] === Token.Other &&
      NAMED.test(text.slice(starts[first - 1]!, ends[first - 1]!))
    )
      return null
    if (items.length > 2 && items.every(({ style }) => style === 'w') && !joins.includes(RANGE)) {
      const days = items.map(({ weekday }) => ({ weekday }))
      return {
        value: { start: days[0]!, end: null, days },
        cue: 'weekday-list',
        weight: 0.12,
        first,
        next: items[items.length - 1]!.next,
      }
    }
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
    const bracketed = dayInBrackets(first + 1, head.weekday)
    if (bracketed) return { ...bracketed, first }
    return {
      value: { start: { weekday: head.weekday }, end: null, days: [] },
      cue: 'weekday',
      weight: led ? 0.25 : 0.15,
      first,
      next: stop && weak ? first + 2 : first + 1,
    }
  }
  const month =
    items.length === 2 && items.every(({ style, year }) => style === 'd' && year === 0)
      ? daysOfThatMonth(items, joins)
      : null
  if (month) return month
  // "on the 15th", "Thu 15th", "from Friday the 11th until Tuesday the 15th"
  if (head.style !== 'd') return null
  // "We second that": short names of weekdays are words of other kinds
  if (word?.weakWeekday && word.key.length < 3) return null
  const led = before & (THE | ON | AND | TO) && !(bitsAt(first - 1) & COUNTER)
  const pair =
    items.length === 2 &&
    joins[0] === RANGE &&
    head.ordinal &&
    items[1]!.ordinal &&
    kinds[first] === Token.Number &&
    kinds[items[1]!.first] === Token.Number &&
    items[1]!.day > head.day
  if (pair && items[1]!.next && kinds[items[1]!.next] === Token.Other && gaps[items[1]!.next] === 1) return null
  if (!pair && head.weekday === 0 && !(head.ordinal && kinds[first] === Token.Number && led) && !onDay(head))
    return null
  if (gaps[head.next] === Gap.Glued && kinds[head.next] !== Token.Mark && kinds[head.next] !== Token.End) return null
  // "the 15th meeting": an ordinal before a noun
  if (
    head.weekday === 0 &&
    items.every(isCounted) &&
    !FUNCTION_WORD.test(text.slice(starts[head.next]!, ends[head.next]!))
  )
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

/** What makes the number before it a clock: "4 oclock", "4pm", "4:30", the end. */
const isClockBehind = (i: number): boolean =>
  (bitsAt(i) & (HOUR | AM | PM | CLOCK)) !== 0 || isMark(i, COLON) || kinds[i] === Token.End

/** "by Monday (11th)", "Monday (the 11th)" */
function dayInBrackets(i: number, weekday: number): Omit<DateFind, 'first'> | null {
  if (!isMark(i, 40)) return null
  const at = bitsAt(i + 1) & THE ? i + 2 : i + 1
  const day = digitsAt(at) > 0 && digitsAt(at) <= 2 ? values[at]! : 0
  if (day < 1 || day > 31 || !(bitsAt(at + 1) & ORD) || gaps[at + 1] !== Gap.Glued || !isMark(at + 2, 41)) return null
  return { value: { start: { weekday, day }, end: null, days: [] }, cue: 'day-of-month', weight: 0.3, next: at + 3 }
}

/** "from the 4th to the 23rd of next month", "the 4th and 5th of this month" */
function daysOfThatMonth(items: readonly Item[], joins: readonly number[]): DateFind | null {
  const [head, tail] = [items[0]!, items[1]!]
  if (tail.day <= head.day) return null
  const month = thatMonth(tail.next)
  if (!month) return null
  const ranged = joins[0] === RANGE
  return {
    value: {
      start: partsOf(head),
      end: ranged ? partsOf(tail) : null,
      days: ranged ? [] : [partsOf(head), partsOf(tail)],
      relative: { unit: 'month', amount: month.amount, whole: true },
    },
    cue: 'days-of-that-month',
    weight: 0.3,
    first: head.first,
    next: month.next,
  }
}

/** "the 15th meeting", "the 2nd floor", "the 1st and 2nd floor": the number counts what stands behind the last. */
function isCounted(item: Item, k: number, items: readonly Item[]): boolean {
  if (k < items.length - 1) return true
  const { next } = item
  if (gaps[next] !== 1) return false
  const bits = bitsAt(next)
  return (
    kinds[next] === Token.Other ||
    Boolean(wordAt(next)?.unit) ||
    ((bits & (COUNTER | AMOUNT | TIME)) !== 0 && !(bits & (CUE | ON | AND | TO | FROM | BETWEEN)))
  )
}

// Comma, stop, exclamation and question mark, closing quote, "@" of an hour
const CLOSING = [COMMA, DOT, 33, 63, 34, 64]

/** "on the 17 from", "on 15 at 8": a bare day number behind "on". */
function onDay(item: Item): boolean {
  const spelled = item.ordinal && kinds[item.first] !== Token.Number && item.day > 3
  if ((item.ordinal && !spelled) || item.year > 0)
    return item.ordinal && kinds[item.first] === Token.Number && wordAt(item.first - 1)?.key === 'at'
  const before = wordAt(item.first - 1)?.key
  const on = before === 'on' || (before === 'the' && wordAt(item.first - 2)?.key === 'on')
  if (!on || (kinds[item.first] !== Token.Number && !spelled)) return false
  const next = item.next
  return (
    kinds[next] === Token.End ||
    (kinds[next] === Token.Mark && CLOSING.includes(values[next]!)) ||
    (bitsAt(next) & (FROM | 32 | BETWEEN)) > 0 ||
    gaps[next]! >= Gap.Wrapped
  )
}

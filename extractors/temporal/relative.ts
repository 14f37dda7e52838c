/** Days counted from the day of writing: "tomorrow", "next Tuesday", "Friday next week", "in two weeks"; and the year or season alone. */
import type { DateValue, RelativeDate } from '../candidate.js'
import type { DateFind } from './item.js'
import { isYear } from './item.js'
import { AGO, AMOUNT, AND, AT, COUNTER, CUE, FROM, LAST, NEXT, OF, ON, ORD, THE, THIS } from './lexicon.js'
import {
  bitsAt,
  digitsAt,
  GLUED,
  gaps,
  isMark,
  kinds,
  T_END,
  T_MARK,
  T_NUMBER,
  T_OTHER,
  values,
  WRAPPED,
  wordAt,
} from './tokens.js'

function find(relative: RelativeDate, cue: string, weight: number, first: number, next: number): DateFind {
  const value: DateValue = { start: {}, end: null, days: [], relative }
  return { value, cue, weight, first, next }
}

/** The relative date at `i`, or null. */
export function relativeAt(i: number): DateFind | null {
  const word = wordAt(i)
  if (!word) return null
  if (word.dayShift !== null) {
    if (gaps[i + 1] === GLUED && (isMark(i + 1, 39) || isMark(i + 1, 45))) return null
    // "day after tomorrow"
    const after = wordAt(i - 1)?.key === 'after' && wordAt(i - 2)?.key === 'day'
    const weight = word.dayShift === 1 ? 0.4 : word.key === 'tonight' ? 0.4 : word.key === 'today' ? 0.25 : 0.15
    const first = after ? (wordAt(i - 3)?.key === 'the' ? i - 3 : i - 2) : i
    // "tomorrow (Wednesday)", "today, Friday,": the weekday says it again.
    let next = i + 1
    if ((isMark(next, 40) || isMark(next, 44)) && wordAt(next + 1)?.weekday) {
      const closing = isMark(next, 40) ? 41 : 44
      if (isMark(next + 2, closing) || (closing === 44 && bitsAt(next + 2) & AT)) next += isMark(next + 2, 41) ? 3 : 2
    }
    return find({ unit: 'day', amount: word.dayShift + (after ? 1 : 0) }, 'day', weight, first, next)
  }
  if (word.bits & (NEXT | THIS | LAST)) {
    const amount = word.bits & NEXT ? 1 : word.bits & THIS ? 0 : -1
    const target = wordAt(i + 1)
    if (!target || gaps[i + 1]! > WRAPPED) return null
    if (target.weekday > 0 && !target.plural) {
      // "last Monday of March" counts inside the month; "the last Friday of the month" comes again.
      if (amount < 0 && (bitsAt(i + 2) & OF || wordAt(i + 2)?.key === 'in')) return null
      // "the coming Friday" is the next one; "following Friday" follows something else.
      if (word.key === 'following' || word.key === 'final' || word.key === 'past') return null
      if (word.bits & NEXT && word.key !== 'next')
        return {
          value: { start: { weekday: target.weekday }, end: null, days: [] },
          cue: 'weekday',
          weight: 0.3,
          first: i,
          next: i + 2,
        }
      return find(
        { unit: 'week', amount, weekday: target.weekday },
        `${word.key}-weekday`,
        amount < 0 ? 0.1 : 0.4,
        i,
        i + 2,
      )
    }
    // "next March", "this September": the month, its year to be told by the reference.
    if (target.month > 0 && amount >= 0 && target.fullMonth && target.key !== 'may' && digitsAt(i + 2) === 0)
      return {
        value: { start: { month: target.month }, end: null, days: [] },
        cue: 'month',
        weight: 0.2,
        first: i,
        next: i + 2,
      }
    // "next week Friday"
    if (
      target.unit === 'week' &&
      (wordAt(i + 2)?.weekday ?? 0) > 0 &&
      amount >= 0 &&
      !wordAt(i + 2)!.plural &&
      gaps[i + 2] === 1
    )
      return find({ unit: 'week', amount, weekday: wordAt(i + 2)!.weekday }, 'weekday-of-week', 0.4, i, i + 3)
    // "last week of July" is a week of July.
    if (amount < 0 && bitsAt(i + 2) & OF) return null
    if (target.unit && ['next', 'this', 'last', 'coming'].includes(word.key)) {
      if (target.unit === 'weekend')
        return find({ unit: 'week', amount, weekday: 6, whole: true }, 'weekend', 0.25, i, i + 2)
      if (target.unit === 'day' || target.unit === 'quarter') return null
      if (/s$/.test(target.key) && target.key !== 'mes') return null
      return find(
        { unit: target.unit, amount, whole: true },
        `whole-${target.unit}`,
        target.unit === 'week' ? 0.12 : 0.05,
        i,
        i + 2,
      )
    }
    // "this morning", "this afternoon", "this evening"
    if (amount === 0 && target.part) return find({ unit: 'day', amount: 0 }, 'part-of-today', 0.3, i, i + 1)
    return null
  }
  if (word.unit === 'weekend' && bitsAt(i - 1) & (THE | ON) && wordAt(i - 1)!.key.length > 1)
    return find({ unit: 'week', amount: 0, weekday: 6, whole: true }, 'weekend', 0.1, i, i + 1)
  // "Friday next week", "Wednesday of this week", "Sunday of next week"
  if (word.weekday > 0 && !word.plural) {
    let j = i + 1
    if (bitsAt(j) & OF || wordAt(j)?.key === 'in') j++
    const which = bitsAt(j)
    if (which & (NEXT | THIS | LAST) && wordAt(j + 1)?.unit === 'week')
      return find(
        { unit: 'week', amount: which & NEXT ? 1 : which & THIS ? 0 : -1, weekday: word.weekday },
        'weekday-of-week',
        0.45,
        i,
        j + 2,
      )
    return null
  }
  // "in two weeks", "in 3 days": not "in two days of talks"
  if (word.key === 'in' && (kinds[i + 1] === T_NUMBER || wordAt(i + 1))) {
    const count = kinds[i + 1] === T_NUMBER && digitsAt(i + 1) <= 2 ? values[i + 1]! : (wordAt(i + 1)?.count ?? -1)
    const one = wordAt(i + 1)?.key === 'a' ? 1 : count
    const unit = wordAt(i + 2)?.unit
    if (one >= 1 && unit && (unit === 'day' || unit === 'week' || unit === 'month') && !(bitsAt(i + 3) & OF))
      return find({ unit, amount: one }, 'in-some-time', 0.15, i, i + 3)
    return null
  }
  return null
}

/** "3 days ago", "two weeks ago", "2 weeks from now", "a week from today", "two days hence" */
export function agoAt(i: number): DateFind | null {
  const count = kinds[i] === T_NUMBER ? values[i]! : wordAt(i)?.key === 'a' ? 1 : (wordAt(i)?.count ?? -1)
  const unit = wordAt(i + 1)?.unit
  if (count < 1 || count > 99 || !unit || unit === 'weekend' || unit === 'quarter') return null
  if (bitsAt(i + 2) & AGO) return find({ unit, amount: -count }, 'ago', 0.05, i, i + 3)
  const base = wordAt(i + 3)
  if (wordAt(i + 2)?.key === 'from' && base && (base.key === 'now' || base.dayShift !== null))
    return find({ unit, amount: count }, 'from-now', 0.2, i, i + 4)
  return wordAt(i + 2)?.key === 'hence' ? find({ unit, amount: count }, 'from-now', 0.2, i, i + 3) : null
}

/** "the 22nd of this month", "20th day of next month" */
export function dayOfThatMonth(i: number): DateFind | null {
  const day = kinds[i] === T_NUMBER && digitsAt(i) <= 2 ? values[i]! : (wordAt(i)?.ordinal ?? 0)
  if (day < 1 || day > 31) return null
  let j = i + 1
  if (kinds[i] === T_NUMBER && bitsAt(j) & ORD && gaps[j] === GLUED) j++
  if (wordAt(j)?.unit === 'day') j++
  if (!(bitsAt(j) & OF) || wordAt(j)!.key.length < 2) return null
  j++
  if (bitsAt(j) & THE) j++
  const which = bitsAt(j)
  if (!(which & (NEXT | THIS)) || wordAt(j + 1)?.unit !== 'month') return null
  return {
    value: {
      start: { day },
      end: null,
      days: [],
      relative: { unit: 'month', amount: which & NEXT ? 1 : 0, whole: true },
    },
    cue: 'day-of-that-month',
    weight: 0.3,
    first: i,
    next: j + 2,
  }
}

/** "Spring 2021", "summer of 2016" */
export function seasonAt(i: number): DateFind | null {
  const word = wordAt(i)
  if (!word || word.season === 0) return null
  let j = i + 1
  if (bitsAt(j) & OF && wordAt(j)!.key.length > 1) j++
  if (isMark(j, 44)) j++
  if (!isYear(j) || gaps[j]! > WRAPPED || (gaps[j + 1] === GLUED && kinds[j + 1] !== T_MARK && kinds[j + 1] !== T_END))
    return null
  return {
    value: { start: { year: values[j]!, month: word.season }, end: null, days: [] },
    cue: 'season',
    weight: 0.25,
    first: i,
    next: j + 1,
  }
}

/** A year alone: "Rome, 2014 (…)", "in 2014", "first half of 2018". */
export function yearAt(i: number): DateFind | null {
  if (!isYear(i) || values[i]! < 1950 || values[i]! > 2099) return null
  // "mid-2015"
  const mid = gaps[i] === GLUED && isMark(i - 1, 45) && /^(?:mid|early|late)$/.test(wordAt(i - 2)?.key ?? '')
  if (gaps[i] === GLUED && i > 0 && !mid) return null
  const behind = i + 1
  if (
    gaps[behind] === GLUED &&
    kinds[behind] !== T_END &&
    !(kinds[behind] === T_MARK && [44, 46, 59, 41, 58].includes(values[behind]!))
  )
    return null
  if (gaps[behind] === GLUED && isMark(behind, 46) && gaps[behind + 1] === GLUED && kinds[behind + 1] === T_NUMBER)
    return null
  if (kinds[behind] === T_NUMBER && gaps[behind]! <= 1) return null
  const before = bitsAt(i - 1)
  const comma = isMark(i - 1, 44)
  if (before & COUNTER || bitsAt(behind) & (AMOUNT & ~AND)) return null
  const alone = gaps[i]! >= WRAPPED && gaps[behind]! >= WRAPPED
  // "2013 (TBA)", "mid-2015", "Q3 2019"
  const noted = gaps[i]! >= WRAPPED && isMark(behind, 40)
  const quarter =
    kinds[i - 1] === T_NUMBER &&
    gaps[i - 1] === GLUED &&
    digitsAt(i - 1) === 1 &&
    values[i - 1]! <= 4 &&
    kinds[i - 2] === T_OTHER
  const led =
    alone ||
    mid ||
    quarter ||
    noted ||
    comma ||
    (before & (OF | CUE)) > 0 ||
    (before & FROM && before & ON) ||
    wordAt(i - 1)?.unit === 'year'
  if (!led) return null
  if (kinds[behind] === T_OTHER && gaps[behind] === 1) return null
  return {
    value: { start: { year: values[i]! }, end: null, days: [] },
    cue: 'year',
    weight: 0.05,
    first: i,
    next: i + 1,
  }
}

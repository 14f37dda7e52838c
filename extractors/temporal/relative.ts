/** Days counted from the day of writing: "tomorrow", "next Tuesday", "Friday next week", "third Wednesday of next month". */
import type { DateParts, DateValue, RelativeDate } from '../candidate.js'
import { dateAt } from './dates.js'
import type { DateFind } from './item.js'
import { AT, LAST, NEXT, OF, ON, ORD, THE, THIS } from './roles.js'
import { bitsAt, digitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, values, wordAt } from './tokens.js'
import { thatMonth, whichAt } from './which.js'

/** A date that the reference has to tell; `start` may name a day inside the unit. */
export function relativeFind(
  relative: RelativeDate,
  cue: string,
  weight: number,
  first: number,
  next: number,
  start: DateParts = {},
): DateFind {
  const value: DateValue = { start, end: null, days: [], relative }
  return { value, cue, weight, first, next }
}

/** The relative date at `i`, or null. */
export function relativeAt(i: number, text: string): DateFind | null {
  const word = wordAt(i)
  if (!word) return null
  if (word.dayShift !== null) return shiftedDay(i, text)
  if (word.bits & (NEXT | THIS | LAST)) return whichDate(i, text)
  if (word.unit === 'weekend' && bitsAt(i - 1) & (THE | ON | AT) && wordAt(i - 1)!.key.length > 1)
    return relativeFind({ unit: 'week', amount: 0, weekday: 6, whole: true }, 'weekend', 0.1, i, i + 1)
  if (word.weekday > 0) return word.plural ? weekdaysFromNow(i) : weekdayOfWeek(i, text)
  return null
}

/** "today", "tomorrow (Wednesday)", "yesterday" */
function shiftedDay(i: number, text: string): DateFind | null {
  const word = wordAt(i)!
  // "aujourd'hui"
  if (word.key === 'aujourd') return relativeFind({ unit: 'day', amount: 0 }, 'day', 0.25, i, i + 3)
  if (gaps[i + 1] === Gap.Glued && (isMark(i + 1, 39) || isMark(i + 1, 45))) return null
  // "mañana" and "morgen" are mornings too: "de la mañana", "am Morgen"
  if (word.dayShift === 1 && /^(?:la manana|de manana|am morgen)$/.test(`${wordAt(i - 1)?.key} ${word.key}`)) {
    // "a partir de mañana", "desde la mañana"
    if (wordAt(i - 1)!.key !== 'de' || !/partir\s+$/i.test(text.slice(Math.max(0, starts[i - 1]! - 8), starts[i - 1])))
      return null
  }
  // "the youth of today"
  if (word.dayShift === 0 && wordAt(i - 1)?.key === 'of' && wordAt(i - 2)?.key !== 'as') return null
  const weight = word.dayShift! >= 1 ? 0.4 : word.key === 'tonight' ? 0.4 : word.key === 'today' ? 0.25 : 0.15
  // "today, Friday,": the weekday says it again.
  let next = i + 1
  if ((isMark(next, 40) || isMark(next, 44)) && wordAt(next + 1)?.weekday) {
    const closing = isMark(next, 40) ? 41 : 44
    if (isMark(next + 2, closing) || (closing === 44 && bitsAt(next + 2) & AT)) next += isMark(next + 2, 41) ? 3 : 2
  }
  // "pasado mañana", "depois de amanhã", "après-demain", "avant-hier"
  const after =
    Math.abs(word.dayShift!) === 1 ? AFTER_THAT.exec(text.slice(Math.max(0, starts[i]! - 12), starts[i])) : null
  if (after) {
    const words = after[0].split(/[\s-]+/).length - 1
    const hyphen = after[0].includes('-') ? 1 : 0
    return relativeFind({ unit: 'day', amount: 2 * word.dayShift! }, 'day', weight, i - words - hyphen, next)
  }
  // "a week tomorrow"
  if (word.dayShift! >= 0 && wordAt(i - 1)?.key === 'week' && /^(?:a|one)$/.test(wordAt(i - 2)?.key ?? ''))
    return relativeFind({ unit: 'day', amount: 7 + word.dayShift! }, 'day', weight, i - 2, next)
  return relativeFind({ unit: 'day', amount: word.dayShift! }, 'day', weight, i, next)
}

/** "el próximo día 15", "no dia 15", "il giorno 15": a day of this month or the next. "Día 2" alone is the second of a programme. */
export function dayNamed(i: number): DateFind | null {
  const { key } = wordAt(i)!
  if (key !== 'dia' && key !== 'giorno') return null
  const before = wordAt(i - 1)
  const next =
    before && before.bits & NEXT ? true : before?.key === 'el' || before?.key === 'no' || before?.key === 'il'
  const day = digitsAt(i + 1) > 0 && digitsAt(i + 1) < 3 ? values[i + 1]! : 0
  if (!next || day < 1 || day > 31 || gaps[i + 1] !== 1) return null
  // The day of a month is read with it; "el día 2 del congreso".
  if (wordAt(i + 2)?.month || bitsAt(i + 2) & OF || (kinds[i + 2] === Token.Mark && gaps[i + 3] === Gap.Glued))
    return null
  return { value: { start: { day }, end: null, days: [] }, cue: 'day-of-month', weight: 0.12, first: i, next: i + 2 }
}

const AFTER_THAT = /\b(?:pasado\s|depois\s+de\s|apr[\xe8e]s[- ]|avant[- ])$/i

/** Does a calendar date begin at `i`: "next Tuesday, 5 May", "this Friday the 11th"? It says more. */
function isDated(i: number, text: string): boolean {
  let j = i + 1
  if (isMark(j, 44)) j++
  if (bitsAt(j) & THE) j++
  const word = wordAt(j)
  if (kinds[j] !== Token.Number && !word?.month && !word?.ordinal) return false
  const start = dateAt(i, text)?.value.start
  return start !== undefined && start.day !== undefined
}

/** "next Friday", "this coming weekend", "last week", "next March", "this evening" */
function whichDate(i: number, text: string): DateFind | null {
  const which = whichAt(i)
  if (!which) return null
  const { amount, next: at, back, nearest } = which
  const word = wordAt(i)!
  const target = wordAt(at)
  if (!target || gaps[at]! > Gap.Wrapped) return null
  if (target.weekday > 0 && !target.plural && !(target.weakWeekday && target.key.length < 3)) {
    // "last Monday of March" counts inside the month; "the last Friday of the month" comes again.
    if (amount < 0 && (bitsAt(at + 1) & OF || wordAt(at + 1)?.key === 'in')) return null
    if (isDated(at, text)) return null
    if (nearest)
      return {
        value: { start: { weekday: target.weekday }, end: null, days: [] },
        cue: 'weekday',
        weight: 0.3,
        first: i,
        next: behindWeekday(at),
      }
    return relativeFind(
      { unit: 'week', amount, weekday: target.weekday, ...(back ? { back } : {}) },
      `${word.key}-weekday`,
      amount < 0 ? 0.1 : 0.4,
      i,
      behindWeekday(at),
    )
  }
  // "next March", "this September": the month, its year to be told by the reference.
  const month = target.month > 0 && target.fullMonth && digitsAt(at + 1) === 0
  if (month && (target.key !== 'may' || text.charCodeAt(starts[at]!) < 97)) {
    if (amount < 0) {
      if (bitsAt(at + 1) & OF) return null
      return relativeFind({ unit: 'year', amount, back: true, whole: true }, 'last-month-name', 0.05, i, at + 1, {
        month: target.month,
      })
    }
    if (target.key === 'may' && word.key !== 'next') return null
    return {
      value: { start: { month: target.month }, end: null, days: [] },
      cue: 'month',
      weight: 0.2,
      first: i,
      next: at + 1,
    }
  }
  // "this summer", "next spring"
  if (target.season > 0 && at === i + 1 && /^(?:this|next|last)$/.test(word.key))
    return relativeFind({ unit: 'year', amount, whole: true }, 'season-of-that-year', 0.05, i, at + 1, {
      month: target.season,
    })
  if (!target.unit || target.unit === 'day' || target.unit === 'quarter') {
    if (amount < 0 && at === i + 1 && word.key === 'last' && target.part === 'pm' && target.key !== 'tonight')
      return relativeFind({ unit: 'day', amount: -1 }, 'last-night', 0.1, i, at + 1)
    // "this morning", "this afternoon", "this evening"
    return amount === 0 && target.part && at === i + 1
      ? relativeFind({ unit: 'day', amount: 0 }, 'part-of-today', 0.3, i, at)
      : null
  }
  // "next week Friday", "next week's Friday", "last week on Thursday"
  if (target.unit === 'week') {
    let j = at + 1
    if (isMark(j, 39)) j += 2
    else if (isMark(j, 44)) j++
    if (bitsAt(j) & ON) j++
    const day = wordAt(j)
    if (day && day.weekday > 0 && !day.plural && gaps[j] === 1 && !day.weakWeekday && !isDated(j, text))
      return relativeFind(
        { unit: 'week', amount, weekday: day.weekday },
        'weekday-of-week',
        amount < 0 ? 0.1 : 0.4,
        i,
        j + 1,
      )
  }
  // "last week of July" is a week of July; "this week's", "past weeks", "the past month" of work
  if (amount < 0 && (bitsAt(at + 1) & OF || wordAt(at + 1)?.key === 'in' || (back && target.unit !== 'weekend')))
    return null
  if (/s$/.test(target.key) && target.key !== 'mes') return null
  // "next week-end"
  const hyphened =
    target.key === 'week' &&
    isMark(at + 1, 45) &&
    gaps[at + 1] === Gap.Glued &&
    gaps[at + 2] === Gap.Glued &&
    /^end$/i.test(text.slice(starts[at + 2]!, ends[at + 2]!))
  if (target.unit === 'weekend' || hyphened)
    return relativeFind(
      { unit: 'week', amount: nearest ? 0 : amount, weekday: 6, whole: true },
      'weekend',
      amount < 0 ? 0.1 : 0.25,
      i,
      hyphened ? at + 3 : at + 1,
    )
  return relativeFind(
    { unit: target.unit, amount, whole: true },
    `whole-${target.unit}`,
    target.unit === 'week' && amount >= 0 ? 0.12 : 0.05,
    i,
    at + 1,
  )
}

/** "two Sundays from now" */
function weekdaysFromNow(i: number): DateFind | null {
  if (wordAt(i + 1)?.key !== 'from' || wordAt(i + 2)?.key !== 'now' || gaps[i]! > Gap.Wrapped) return null
  const count = kinds[i - 1] === Token.Number ? values[i - 1]! : (wordAt(i - 1)?.count ?? 0)
  if (count < 1 || count > 9) return null
  const { weekday } = wordAt(i)!
  return relativeFind({ unit: 'week', amount: count - 1, from: { weekday } }, 'from-now', 0.2, i - 1, i + 3)
}

/** "Friday next week", "Wednesday of this week", "the Friday after next", "martes próximo" */
function weekdayOfWeek(i: number, text: string): DateFind | null {
  const { weekday } = wordAt(i)!
  let j = behindWeekday(i)
  if (wordAt(j)?.key === 'after' && wordAt(j + 1)?.key === 'next')
    return relativeFind({ unit: 'week', amount: 1, weekday }, 'weekday-after-next', 0.4, i, j + 2)
  // "Friday week": a week after Friday. Not "Friday week 3", "Friday Week of Prayer".
  if (
    wordAt(j)?.key === 'week' &&
    text.charCodeAt(starts[j]!) > 96 &&
    gaps[j] === 1 &&
    (gaps[j + 1]! >= Gap.Wrapped ||
      (kinds[j + 1] === Token.Mark && !isMark(j + 1, 45) && !isMark(j + 1, 39)) ||
      bitsAt(j + 1) & AT)
  )
    return relativeFind({ unit: 'week', amount: 1, from: { weekday, today: true } }, 'weekday-week', 0.3, i, j + 1)
  if (isMark(j, 44) && wordAt(j + 2)?.unit === 'week') j++
  if (bitsAt(j) & OF || /^(?:in|der)$/.test(wordAt(j)?.key ?? '')) j++
  const which = whichAt(j)
  if (!which) return null
  const { amount, next } = which
  if (wordAt(next)?.unit === 'week')
    return relativeFind({ unit: 'week', amount, weekday }, 'weekday-of-week', 0.45, i, next + 1)
  // Romance languages put the word behind: "mardi prochain", "martes próximo"
  if (amount === 1 && j === behindWeekday(i) && /^pr[o]/.test(wordAt(j)!.key))
    return relativeFind({ unit: 'week', amount: 1, weekday }, 'next-weekday', 0.4, i, next)
  return null
}

/** The token behind the weekday at `i`; the stop of "Fri." belongs to it. */
function behindWeekday(i: number): number {
  return wordAt(i)!.weakWeekday && isMark(i + 1, 46) && gaps[i + 1] === Gap.Glued ? i + 2 : i + 1
}

/** "the 22nd of this month", "20th day of next month", "last day of this month", "third Wednesday of next month" */
export function dayOfThatMonth(i: number): DateFind | null {
  const word = wordAt(i)
  const number = kinds[i] === Token.Number
  const last = word?.key === 'last' || word?.key === 'final'
  const day = number && digitsAt(i) <= 2 ? values[i]! : last ? 31 : (word?.ordinal ?? 0)
  if (day < 1 || day > 31) return null
  let j = i + 1
  const ordinal = number && bitsAt(j) & ORD && gaps[j] === Gap.Glued
  if (ordinal) j++
  const target = wordAt(j)
  if (target?.unit === 'day') j++
  else if (target && target.weekday > 0 && !target.plural && (last || day <= 5) && (!number || ordinal)) {
    const month = thatMonth(j + 1)
    if (!month) return null
    const { amount, next } = month
    return relativeFind({ unit: 'month', amount, whole: true }, 'weekday-of-that-month', 0.4, i, next, {
      weekday: target.weekday,
      nth: last ? -1 : day,
    })
  } else if (last || !target) return null
  const month = thatMonth(j)
  if (!month) return null
  const { amount, next } = month
  return relativeFind({ unit: 'month', amount, whole: true }, 'day-of-that-month', 0.3, i, next, { day })
}

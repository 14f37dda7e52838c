/** What happens again: "every Tuesday until 14 June", "weekly on Mondays", "first Friday of the month", "Tuesdays at 5", "daily". */
import type { DateParts, RecurrenceValue } from '../candidate.js'
import { dateAt } from './dates.js'
import { AND, CUE, EVERY, LAST, OF, ON, ORD, OTHER, THE, TIL, TO, WEEKLY } from './roles.js'
import { bitsAt, digitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, values, wordAt } from './tokens.js'

export interface RecurrenceFind {
  readonly value: RecurrenceValue
  readonly cue: string
  readonly weight: number
  readonly first: number
  readonly next: number
  /** Where reading goes on: dates behind "until" are read again as dates. */
  readonly upTo: number
}

const DAYS = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

let after = 0
/** Weekdays at `i`, joined by "and", "&", ",", "/": numbers in order; [] where none. "to" makes a run. */
function weekdaysAt(i: number): number[] {
  const out: number[] = []
  let j = i
  for (let count = 0; count < 7; count++) {
    const word = wordAt(j)
    if (
      !word ||
      word.weekday === 0 ||
      (count > 0 && gaps[j]! > Gap.Wrapped) ||
      (word.weakWeekday && word.key.length < 3)
    )
      break
    out.push(word.weekday)
    j++
    if (isMark(j, 46) && gaps[j] === Gap.Glued) j++
    after = j
    if (isMark(j, 44)) j++
    if (bitsAt(j) & AND || isMark(j, 38) || isMark(j, 47)) j++
    else if ((bitsAt(j) & TO || isMark(j, 45)) && wordAt(j + 1)?.weekday) {
      const to = wordAt(j + 1)!.weekday
      for (let day = word.weekday + 1; day < to; day++) out.push(day)
      j++
    } else if (!isMark(j - 1, 44)) break
    if (bitsAt(j) & EVERY) j++
  }
  return [...new Set(out)].sort((a, b) => a - b)
}

function value(freq: RecurrenceValue['freq'], interval: number, byDay: readonly string[]): RecurrenceValue {
  return { freq, interval, byDay, byMonthDay: [], count: null, until: null }
}

/** The ordinal of a weekday in a month: "first", "2nd", "last". Gives 0 where none; the token after it in `after`. */
function ordinalAt(i: number): number {
  const word = wordAt(i)
  if (word?.ordinal && word.ordinal <= 5) {
    after = i + 1
    return word.ordinal
  }
  if (word && (word.key === 'last' || word.key === 'ultimo' || word.key === 'dernier')) {
    after = i + 1
    return -1
  }
  if (
    kinds[i] === Token.Number &&
    digitsAt(i) === 1 &&
    values[i]! >= 1 &&
    values[i]! <= 5 &&
    bitsAt(i + 1) & ORD &&
    gaps[i + 1] === Gap.Glued
  ) {
    after = i + 2
    return values[i]!
  }
  return 0
}

/** Reads on: "until 14 June", "for six weeks", "(8 sessions)". */
function finish(
  one: RecurrenceValue,
  cue: string,
  weight: number,
  first: number,
  next: number,
  text: string,
): RecurrenceFind {
  let until: DateParts | null = null
  let count: number | null = null
  let end = next
  // The clock and the word for the place may stand between: "every Tuesday at 5 pm until 14 June".
  for (let j = next; j < next + 14 && gaps[j]! <= Gap.Wrapped; j++) {
    if (isMark(j, 46) && gaps[j + 1]! >= 1) break
    const bits = bitsAt(j)
    if (bits & TIL || (bits & TO && wordAt(j)!.key === 'through')) {
      const date = dateAt(j + 1, text)
      if (date?.value.start.month !== undefined && date.value.start.day !== undefined && !date.value.end) {
        until = date.value.start
        end = date.next
        break
      }
    }
    if (bits & CUE && wordAt(j)!.key === 'for') {
      const n = kinds[j + 1] === Token.Number ? values[j + 1]! : (wordAt(j + 1)?.count ?? -1)
      if (n > 1 && n < 60 && wordAt(j + 2)?.unit === 'week' && one.freq === 'WEEKLY') {
        count = n * Math.max(1, one.byDay.length)
        end = j + 3
        break
      }
    }
    // "from 3 May to 14 June": the end of the range
    const word = wordAt(j)
    if ((word?.month || kinds[j] === Token.Number) && j > next) {
      const date = dateAt(j, text)
      if (date?.value.end?.month !== undefined && date.value.end.day !== undefined) {
        until = date.value.end
        end = date.next
        break
      }
    }
  }
  return { value: { ...one, until, count }, cue, weight, first, next: end, upTo: next }
}

// "1st Friday of each month": a number has no roles of its own.
const NUMBER = { bits: 0, ordinal: 0, plural: false, weekday: 0, key: '' }

/** The recurrence at `i`, or null. */
export function recurrenceAt(i: number, text: string): RecurrenceFind | null {
  const word = wordAt(i) ?? NUMBER
  if (word.bits & EVERY) {
    let j = i + 1
    // "todos los martes", "tous les mardis", "todas as terças"
    if (bitsAt(j) & THE && !wordAt(j)?.weekday) j++
    let interval = 1
    let ordinal = 0
    if (bitsAt(j) & OTHER && wordAt(j)!.key !== 'second') {
      interval = 2
      j++
    } else if (kinds[j] === Token.Number && digitsAt(j) <= 2 && wordAt(j + 1)?.unit) {
      interval = values[j]!
      j++
    } else if ((wordAt(j)?.count ?? -1) > 1 && wordAt(j + 1)?.unit) {
      interval = wordAt(j)!.count
      j++
    } else {
      ordinal = ordinalAt(j)
      if (ordinal !== 0) j = after
    }
    const days = weekdaysAt(j)
    if (days.length > 0) {
      let next = after
      if (ordinal !== 0) {
        // "every first Friday (of the month)", "every second Tuesday": the latter is every other one.
        const month = monthBehind(next)
        if (month === 0 && ordinal === 2)
          return finish(
            value(
              'WEEKLY',
              2,
              days.map((d) => DAYS[d]!),
            ),
            'every-weekday',
            0.6,
            i,
            next,
            text,
          )
        if (month > 0) next = month
        return finish(
          value(
            'MONTHLY',
            1,
            days.map((d) => `${ordinal}${DAYS[d]!}`),
          ),
          'every-nth-weekday',
          0.8,
          i,
          next,
          text,
        )
      }
      return finish(
        value(
          'WEEKLY',
          interval,
          days.map((d) => DAYS[d]!),
        ),
        'every-weekday',
        0.85,
        i,
        next,
        text,
      )
    }
    const unit = wordAt(j)?.unit
    if (unit === 'day' && gaps[j]! <= Gap.Wrapped)
      return finish(value('DAILY', interval, []), 'every-unit', interval > 1 ? 0.6 : 0.35, i, j + 1, text)
    if (unit === 'week' || unit === 'month')
      return finish(value(unit === 'week' ? 'WEEKLY' : 'MONTHLY', interval, []), 'every-unit', 0.4, i, j + 1, text)
    return null
  }
  if (word.bits & WEEKLY) {
    const freq = /^(?:dai)/.test(word.key)
      ? 'DAILY'
      : /^(?:month|mensu)/.test(word.key)
        ? 'MONTHLY'
        : /^(?:year|annu)/.test(word.key)
          ? 'YEARLY'
          : 'WEEKLY'
    const interval = /^(?:bi|fort)/.test(word.key) ? 2 : 1
    let j = i + 1
    if (isMark(j, 44)) j++
    if (bitsAt(j) & (ON | CUE)) j++
    const days = freq === 'WEEKLY' ? weekdaysAt(j) : []
    if (days.length > 0)
      return finish(
        value(
          'WEEKLY',
          interval,
          days.map((d) => DAYS[d]!),
        ),
        'weekly-on',
        0.8,
        i,
        after,
        text,
      )
    return finish(value(freq, interval, []), 'adverb', 0.15, i, i + 1, text)
  }
  // "first Friday of the month", "last Thursday of each month", "2nd Tuesday of every month"
  const ordinal = word === NUMBER || word.ordinal > 0 || word.bits & LAST ? ordinalAt(i) : 0
  if (ordinal !== 0) {
    const ordinals = [ordinal]
    let j = after
    if (bitsAt(j) & AND || isMark(j, 38)) {
      const second = ordinalAt(j + 1)
      if (second !== 0) {
        ordinals.push(second)
        j = after
      }
    }
    const days = weekdaysAt(j)
    if (days.length === 0) return null
    const next = after
    const month = monthBehind(next)
    if (month === 0) return null
    return finish(
      value(
        'MONTHLY',
        1,
        ordinals.flatMap((n) => days.map((d) => `${n}${DAYS[d]!}`)),
      ),
      'nth-weekday-of-month',
      0.8,
      i,
      month,
      text,
    )
  }
  // "Tuesdays at 5 p.m.", "Mondays and Wednesdays", "on Fridays"
  if (word.plural) {
    const days = weekdaysAt(i)
    // "Tuesdays 4, 11 and 18 March" are those days and no others.
    if (kinds[after] === Token.Number && dateAt(after, text)?.value.start.month !== undefined) return null
    return finish(
      value(
        'WEEKLY',
        1,
        days.map((d) => DAYS[d]!),
      ),
      'plural-weekday',
      0.55,
      i,
      after,
      text,
    )
  }
  return word.weekday > 0 && !(wordAt(i - 1)?.weekday || wordAt(i - 2)?.weekday) ? severalWeekdays(i, text) : null
}

/** "Martes y jueves, de 18:00 a 19:30", "Monday, Wednesday and Friday, 3rd - 21st June": weekly, where the event takes weeks. */
function severalWeekdays(i: number, text: string): RecurrenceFind | null {
  const days = weekdaysAt(i)
  const run = text.slice(starts[i], ends[after - 1])
  if (days.length < 2 || days.length > 4 || !ANDED.test(run)) return null
  if (OF_HOUSE.test(text.slice(Math.max(0, starts[i]! - 60), starts[i]))) return null
  return {
    value: value(
      'WEEKLY',
      1,
      days.map((d) => DAYS[d]!),
    ),
    cue: SEVERAL,
    weight: 0.5,
    first: i,
    next: after,
    upTo: after,
  }
}

/** Weekdays that may be the days of one week as well; they are read as dates, too. */
export const SEVERAL = 'several-weekdays'

// "Closed on Monday and Tuesday", "the office is open on Monday and Wednesday"
const OF_HOUSE =
  /\b(?:closed|closes|office|shop|desk|helpline|cerrad[oa]|fermé[es]*|fechad[oa]|chius[oa]|geschlossen|büro|ruhetage?)\b[^.;!?\n]*$/i

const ANDED = /^[\p{L},\s-]{2,40}\s(?:and|y|e|et|und|&)\s\p{L}+$/u

/** Token after "of the month", "of each month", "in the month"; 0 where it is not there. */
function monthBehind(i: number): number {
  let j = i
  if (!(bitsAt(j) & OF || wordAt(j)?.key === 'in'))
    return bitsAt(j) & EVERY && wordAt(j + 1)?.unit === 'month' ? j + 2 : 0
  j++
  if (bitsAt(j) & (THE | EVERY)) j++
  return wordAt(j)?.unit === 'month' ? j + 1 : 0
}

/** How often: "every", "every other", "every two weeks", "alle 14 Tage", "fortnightly". Said before the days or behind them. */
import type { RecurrenceValue } from '../candidate.js'
import { EVERY, OTHER, THE, WEEKLY } from './roles.js'
import { bitsAt, digitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, values, wordAt } from './tokens.js'

export interface Pace {
  /** Null where the days have to tell: "every", "every other". */
  readonly freq: RecurrenceValue['freq'] | null
  readonly interval: number
  readonly first: number
  readonly next: number
  /** "weekly", which may belong to a noun: "the weekly meeting". */
  readonly adverb: boolean
}

/** The count of "every two weeks", "alle 14 Tage"; 0 where there is none. */
function countAt(i: number): number {
  const count = kinds[i] === Token.Number && digitsAt(i) <= 2 ? values[i]! : (wordAt(i)?.count ?? 0)
  if (count < 2 || gaps[i + 1] === Gap.Glued || gaps[i + 1]! > Gap.Wrapped) return 0
  const word = wordAt(i + 1)
  return word && (word.unit || word.weekday > 0) ? count : 0
}

/** The pace told by the word at `i`, or null. */
export function paceAt(i: number, text: string): Pace | null {
  const word = wordAt(i)
  if (!word) return null
  if (word.bits & WEEKLY) return adverb(i, word.key, text)
  // German "alle zwei Wochen"; "alle" is also Italian.
  const all = word.key === 'alle'
  if (!all && !(word.bits & EVERY)) return null
  let j = i + 1
  // "todos los martes", "tous les mardis", "todas as terças", "tutti i lunedì"
  if (bitsAt(j) & THE && !wordAt(j)?.weekday && !all) j++
  let interval = countAt(j)
  const nth = wordAt(j)?.nth ?? 0
  const unitBehind = wordAt(j + 1)?.unit
  if (interval > 0) j++
  else if (all) return null
  else if (bitsAt(j) & OTHER && wordAt(j)!.key !== 'second') {
    interval = 2
    j++
  } else if (nth > 1 && unitBehind && unitBehind !== 'weekend') {
    // "every third week", "jede zweite Woche"
    interval = nth
    j++
  } else interval = 1
  const target = gaps[j]! <= Gap.Wrapped ? wordAt(j) : null
  const done = (freq: Pace['freq'], times: number, next: number): Pace => ({
    freq,
    interval: times,
    first: i,
    next,
    adverb: false,
  })
  switch (target?.unit) {
    case 'day':
      // "todo dia 15", "cada día 15": a day of the month
      if (digitsAt(j + 1) > 0 && interval === 1) return done(null, 1, j + 1)
      // "tous les quinze jours", "alle 14 Tage": two weeks
      return interval === 14 || interval === 15 ? done('WEEKLY', 2, j + 1) : done('DAILY', interval, j + 1)
    case 'week':
      return done('WEEKLY', /^fortnight/.test(target.key) ? 2 * interval : interval, j + 1)
    case 'month':
      return done('MONTHLY', interval, j + 1)
    default:
      return done(null, interval, j)
  }
}

/** "weekly", "bi-weekly", "14-tägig", "quinzenalmente" */
function adverb(i: number, key: string, text: string): Pace {
  const freq = /^(?:dai|dia|tag|quotid)/.test(key)
    ? 'DAILY'
    : /^(?:month|mens|monat)/.test(key)
      ? 'MONTHLY'
      : /^(?:year|annu|jahr)/.test(key)
        ? 'YEARLY'
        : 'WEEKLY'
  let interval = /^(?:bi|fort|qui|zwei|vierz)/.test(key) ? 2 : 1
  let first = i
  if (isMark(i - 1, 45) && gaps[i] === Gap.Glued && gaps[i - 1] === Gap.Glued) {
    const before = kinds[i - 2] === Token.Number ? values[i - 2]! : 0
    if (before === 14) return { freq: 'WEEKLY', interval: 2, first: i - 2, next: i + 1, adverb: true }
    if (before > 1) interval = before
    else if (/^bi$/i.test(text.slice(starts[i - 2]!, ends[i - 2]!))) interval = 2
    if (interval > 1) first = i - 2
  }
  return { freq, interval, first, next: i + 1, adverb: true }
}

/** What happens again: "every Tuesday until 14 June", "weekly on Mondays", "first Friday of the month", "Tuesdays at 5", "daily". */
import type { RecurrenceValue } from '../candidate.js'
import { dateAt } from './dates.js'
import { type Pace, paceAt } from './pace.js'
import { after, monthBehind, ordinalAt, weekdaysAt, weekdaysBefore } from './repeatDays.js'
import { finish, type RecurrenceFind } from './repeatEnd.js'
import { AND, CUE, ON, ORD, THE } from './roles.js'
import { bitsAt, digitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, values, wordAt } from './tokens.js'

const DAYS = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

type Rule = Omit<RecurrenceValue, 'count' | 'until' | 'byMonthDay'>

function weekly(interval: number, days: readonly number[]): Rule {
  return { freq: 'WEEKLY', interval, byDay: days.map((d) => DAYS[d]!) }
}

/** The recurrence at `i`, or null. */
export function recurrenceAt(i: number, text: string): RecurrenceFind | null {
  const pace = paceAt(i, text)
  if (pace) return pace.freq === null ? everyDays(pace, text) : (everyUnit(pace, pace.freq, text) ?? null)
  // "a report is due by the 10th of every month"
  const day = monthDay(i, true, i, text)
  const limit = day && /^(?:by|before|until|vor|bis|antes)$/.test(wordAt(i - 2)?.key ?? '')
  const month = (limit ? null : day) ?? ofMonth(i, i, null, text)
  if (month) return month
  const word = wordAt(i)
  if (!word || word.weekday === 0) return word?.key === 'alternate' ? alternate(i, text) : null
  // "un mercredi sur deux", "un martes sí y otro no"
  if (wordAt(i - 1)?.count === 1 && TURN.test(text.slice(ends[i], ends[i]! + 20))) {
    return finish(weekly(2, [word.weekday]), 'in-turn', 0.85, i - 1, i + 1, text)
  }
  // "jueves alternos", "a giovedì alterni"
  if (gaps[i + 1] === 1 && ALTERNATE.test(text.slice(starts[i + 1], ends[i + 1])))
    return finish(weekly(2, [word.weekday]), 'in-turn', 0.85, i, i + 2, text)
  if (word.plural || isPluralByNeighbour(i, text)) {
    const days = weekdaysAt(i)
    if (isListed(after, text)) return null
    const found = finish(weekly(1, days), 'plural-weekday', 0.55, i, after, text)
    // "five Tuesdays", "for 8 weeks on Tuesdays"
    const weeks = bitsAt(i - 1) & ON && wordAt(i - 2)?.unit === 'week' ? i - 3 : i - 1
    const number = weeks < i - 1 && kinds[weeks] === Token.Number ? values[weeks]! : (wordAt(weeks)?.count ?? 0)
    const count = days.length === 1 && number < 60 ? number : 0
    return count > 1 && found.value.count === null ? { ...found, value: { ...found.value, count } } : found
  }
  return wordAt(i - 1)?.weekday || wordAt(i - 2)?.weekday ? null : severalWeekdays(i, text)
}

const TURN = /^\s(?:sur\s+(?:deux\b|2\b)|s[iíì]\s(?:y|e)\s(?:otro|uno)\sno\b)/i

const ALTERNATE = /^altern(?:os|ados|ad[oa]s|i)$/i

/** "los martes", "Tuesday evenings": the words beside it say that it is more than one. */
function isPluralByNeighbour(i: number, text: string): boolean {
  const { key } = wordAt(i)!
  // "às segundas", "segundas e quartas-feiras"
  if ((key === 'segundas' || key === 'quartas') && (wordAt(i - 1)?.key === 'as' || wordAt(i + 2)?.plural)) return true
  if (wordAt(i - 1)?.key === 'los' && /^(?:lunes|martes|miercoles|jueves|viernes)$/.test(key)) {
    weekdaysAt(i)
    // With hours behind it, or a range: "todo lo que pagaba los viernes." tells of other things.
    return /^[\s,:]{1,3}(?:(?:de(?:sde)?|a|por)\s(?:las?\s)?[\dlt]|del\s\d|[àa]s?\s\d|\d{1,2}\s?[:.h])/.test(
      text.slice(ends[after - 1], ends[after - 1]! + 16),
    )
  }
  return gaps[i + 1] === 1 && /^(?:mornings|afternoons|evenings|nights)$/.test(wordAt(i + 1)?.key ?? '')
}

/** "Tuesdays 4, 11 and 18 March", "Fridays, May 3 and 10" are those days and no others. */
function isListed(i: number, text: string): boolean {
  if (kinds[i] === Token.Number) return dateAt(i, text)?.value.start.month !== undefined
  return isMark(i, 44) && gaps[i + 1]! <= Gap.Wrapped && (dateAt(i + 1, text)?.value.days.length ?? 0) > 1
}

/** "every Tuesday", "every other Tuesday", "every first Friday (of the month)", "every 15th of the month" */
function everyDays({ interval, first, next }: Pace, text: string): RecurrenceFind | null {
  const day = monthDay(next, false, first, text)
  if (day) return day
  const ordinal = interval === 1 ? ordinalAt(next) : 0
  const days = weekdaysAt(ordinal === 0 ? next : after)
  if (days.length === 0) return null
  if (ordinal === 0) return finish(weekly(interval, days), 'every-weekday', 0.85, first, after, text)
  const behind = after
  const month = monthBehind(behind)
  // "every second Tuesday" is every other one.
  if (month === 0 && ordinal === 2) return finish(weekly(2, days), 'every-weekday', 0.6, first, behind, text)
  return finish(
    { freq: 'MONTHLY', interval: 1, byDay: days.map((d) => `${ordinal}${DAYS[d]!}`) },
    'every-nth-weekday',
    0.8,
    first,
    month || behind,
    text,
  )
}

/** "weekly on Tuesdays", "every two weeks on Monday", "monthly on the first Tuesday", "Tuesdays, every fortnight", "daily" */
function everyUnit(pace: Pace, freq: RecurrenceValue['freq'], text: string): RecurrenceFind {
  const { interval, first, next } = pace
  if (freq === 'WEEKLY' || freq === 'MONTHLY') {
    let j = next
    if (isMark(j, 44)) j++
    for (let skips = 0; skips < 2 && bitsAt(j) & (ON | CUE | THE) && !wordAt(j)!.weekday; skips++) j++
    if (freq === 'MONTHLY') {
      const nth = ofMonth(j, first, interval, text)
      if (nth) return nth
    } else {
      const days = weekdaysAt(j)
      if (days.length > 0) return finish(weekly(interval, days), 'weekly-on', 0.8, first, after, text)
      if (!pace.adverb || isApart(pace)) {
        const before = weekdaysBefore(first)
        if (before.length > 0) return finish(weekly(interval, before), 'weekly-on', 0.8, first, next, text)
      }
    }
  }
  const weight = pace.adverb ? 0.15 : freq !== 'DAILY' ? 0.4 : interval > 1 ? 0.6 : 0.35
  return finish({ freq, interval, byDay: [] }, pace.adverb ? 'adverb' : 'every-unit', weight, first, next, text)
}

/** "Tuesdays, weekly"; in "the weekly meeting" it belongs to a noun. */
function isApart({ first, next }: Pace): boolean {
  const closed = gaps[next]! >= Gap.Wrapped || kinds[next] === Token.Mark
  return closed && kinds[first - 1] === Token.Mark
}

/** "on the 15th of every month", "le 15 de chaque mois", "todo dia 15" */
function monthDay(i: number, each: boolean, first: number, text: string): RecurrenceFind | null {
  if (kinds[i] !== Token.Number || digitsAt(i) > 2 || values[i]! < 1 || values[i]! > 31) return null
  let j = i + 1
  const ordinal = gaps[j] === Gap.Glued && (bitsAt(j) & ORD || isMark(j, 46))
  if (ordinal) j++
  const month = monthBehind(j, each)
  if (month === 0) return null
  return finish({ freq: 'MONTHLY', interval: 1, byDay: [] }, 'day-of-month', 0.8, first, month, text, [values[i]!])
}

/** "first Friday of the month", "2nd and 4th Thursday of each month", "first Tuesdays, monthly"; `interval`: of months already told. */
function ofMonth(i: number, first: number, interval: number | null, text: string): RecurrenceFind | null {
  const ordinals = [ordinalAt(i)]
  if (ordinals[0] === 0) return null
  let j = after
  if (bitsAt(j) & AND || isMark(j, 38)) {
    // "il primo e il terzo lunedì"
    const second = ordinalAt(bitsAt(j + 1) & THE ? j + 2 : j + 1)
    if (second !== 0) {
      ordinals.push(second)
      j = after
    }
  }
  const days = weekdaysAt(j)
  if (days.length === 0) return null
  const next = after
  let month = interval === null ? monthBehind(next) : next
  if (month === 0) {
    const pace = isMark(next, 44) ? paceAt(next + 1, text) : null
    if (pace?.freq === 'MONTHLY') month = pace.next
    else if (monthBefore(i)) month = next
  }
  if (month === 0) return null
  const byDay = ordinals.flatMap((n) => days.map((d) => `${n}${DAYS[d]!}`))
  return finish({ freq: 'MONTHLY', interval: interval ?? 1, byDay }, 'nth-weekday-of-month', 0.8, first, month, text)
}

/** "once a month, on the third Wednesday" */
function monthBefore(i: number): boolean {
  for (let j = i - 1; j > i - 5 && gaps[j + 1]! <= Gap.Wrapped; j--)
    if (wordAt(j)?.unit === 'month') return /^(?:a|al|au|par|por|per|im|every|each)$/.test(wordAt(j - 1)?.key ?? '')
  return false
}

/** "alternate Tuesdays" */
function alternate(i: number, text: string): RecurrenceFind | null {
  const days = wordAt(i + 1)?.plural ? weekdaysAt(i + 1) : []
  return days.length > 0 ? finish(weekly(2, days), 'every-weekday', 0.85, i, after, text) : null
}

/** "Martes y jueves, de 18:00 a 19:30", "Monday, Wednesday and Friday, 3rd - 21st June": weekly, where the event takes weeks. */
function severalWeekdays(i: number, text: string): RecurrenceFind | null {
  const days = weekdaysAt(i)
  const run = text.slice(starts[i], ends[after - 1])
  if (days.length < 2 || days.length > 4 || !ANDED.test(run)) return null
  if (OF_HOUSE.test(text.slice(Math.max(0, starts[i]! - 60), starts[i]))) return null
  return {
    value: { ...weekly(1, days), byMonthDay: [], count: null, until: null },
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

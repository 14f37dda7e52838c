/** Days counted by a number of units: "in two weeks", "3 days ago", "a week from Tuesday", "two days after tomorrow", "the week after next". */
import type { RelativeDate } from '../candidate.js'
import type { DateFind } from './item.js'
import { relativeFind } from './relative.js'
import { AGO, LAST, NEXT, OF, THE, THIS } from './roles.js'
import { bitsAt, digitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, values, wordAt } from './tokens.js'

/** How many units: "3", "two", "a"; -1 where nothing counts them. */
function countAt(i: number): number {
  if (kinds[i] === Token.Number) return digitsAt(i) <= 2 ? values[i]! : -1
  const word = wordAt(i)
  if (!word) return -1
  return word.key === 'a' ? 1 : word.count
}

/** The counted date whose unit ("weeks") stands at `i`, or null. */
export function countedAt(i: number, text: string): DateFind | null {
  const word = wordAt(i)!
  const unit = word.unit
  if (!unit || unit === 'weekend' || unit === 'quarter') return null
  const way = gaps[i + 1]! <= Gap.Wrapped ? wordAt(i + 1)?.key : undefined
  const beyond = wordAt(i + 2)
  // "the week after next", "the year before last"
  if (unit !== 'day' && ((way === 'after' && beyond?.key === 'next') || (way === 'before' && beyond?.key === 'last')))
    return relativeFind(
      { unit, amount: way === 'after' ? 2 : -2, whole: true },
      `whole-${unit}`,
      way === 'after' ? 0.12 : 0.05,
      i,
      i + 3,
    )
  // "the day after tomorrow", "the day before yesterday"
  const shift = beyond?.dayShift ?? null
  const single = unit === 'day' && !/s$/.test(word.key)
  if (single && (way === 'after' || way === 'before') && shift !== null && countAt(i - 1) < 2) {
    const first = wordAt(i - 1)?.key === 'the' ? i - 1 : i
    return relativeFind({ unit, amount: shift + (way === 'after' ? 1 : -1) }, 'day', 0.4, first, i + 3)
  }
  if (unit === 'week' && !/s$/.test(word.key)) {
    const rest = restOfWeek(i)
    if (rest) return rest
  }
  const other = nextUnit(i, unit, text)
  if (other) return other
  const n = countAt(i - 1) * (/^fort/.test(word.key) ? 2 : 1)
  if (n < 1 || n > 99 || gaps[i]! > Gap.Wrapped) return null
  const ahead = nextUnits(i, unit, n)
  if (ahead) return ahead
  const first = i - 1
  // "3 days ago"
  if (bitsAt(i + 1) & AGO) return relativeFind({ unit, amount: -n }, 'ago', 0.05, first, i + 2)
  if (way === 'hence') return relativeFind({ unit, amount: n }, 'from-now', 0.2, first, i + 2)
  // "two weeks from now", "a week from tomorrow", "two days after tomorrow", "two weeks from Friday"
  if (way === 'from' || way === 'after' || way === 'before') {
    const amount = way === 'before' ? -n : n
    if (way === 'from' && beyond?.key === 'now') return relativeFind({ unit, amount }, 'from-now', 0.2, first, i + 3)
    if (shift !== null) return relativeFind(counted({ unit, amount }, shift), 'from-now', 0.2, first, i + 3)
    if (way === 'from' && unit !== 'day' && beyond && beyond.weekday > 0 && !beyond.plural && !beyond.weakWeekday)
      return relativeFind({ unit, amount, from: { weekday: beyond.weekday } }, 'from-weekday', 0.2, first, i + 3)
  }
  // "a week on Tuesday"
  if (
    unit === 'week' &&
    n === 1 &&
    way === 'on' &&
    beyond &&
    beyond.weekday > 0 &&
    !beyond.plural &&
    wordAt(i - 1)?.key === 'a'
  )
    return relativeFind({ unit, amount: 1, from: { weekday: beyond.weekday } }, 'from-weekday', 0.2, first, i + 3)
  // "in two weeks", "in four days' time": not "in two days of talks"
  if (wordAt(i - 2)?.key === 'in' && gaps[i - 1]! <= Gap.Wrapped && !(bitsAt(i + 1) & OF) && gaps[i + 1] !== Gap.Glued)
    return relativeFind({ unit, amount: n }, 'in-some-time', 0.15, i - 2, i + 1)
  // "dentro de dos semanas", "dans trois jours", "tra tre giorni", "hace dos días", "il y a deux jours", "vor zwei Tagen"
  const lead = text.slice(Math.max(0, starts[first]! - 14), starts[first])
  if (AHEAD.test(lead)) return relativeFind({ unit, amount: n }, 'in-some-time', 0.15, first, i + 1)
  if (SINCE.test(lead) || /^\s+(?:fa|atr[\xe1a]s)\b/i.test(text.slice(ends[i], ends[i]! + 8)))
    return relativeFind({ unit, amount: -n }, 'ago', 0.05, first, i + 1)
  if (wordAt(i - 2)?.key === 'in' && gaps[i + 1] === Gap.Glued) {
    // "in two days' time", "in a month's time"
    const time = isMark(i + 1, 39) && /^(?:s\s{1,2})?\s?time\b/i.test(text.slice(starts[i + 2]!, starts[i + 2]! + 8))
    const closed = !isMark(i + 1, 39) && !isMark(i + 1, 45)
    if (time || closed) return relativeFind({ unit, amount: n }, 'in-some-time', 0.15, i - 2, i + 1)
  }
  return null
}

const AHEAD = /\b(?:dentro\s+de|daqui\s+a|dans|d'ici|tra|fra|en)\s$/i
const SINCE = /\b(?:hace|il\s+y\s+a|vor|h[\xe1a])\s$/i

/** "la semana que viene", "la semaine prochaine", "il mese prossimo": the word behind says which. */
function nextUnit(i: number, unit: RelativeDate['unit'], text: string): DateFind | null {
  if (unit === 'day' || gaps[i + 1] !== 1 || !(bitsAt(i - 1) & THE)) return null
  const behind = text.slice(starts[i + 1]!, starts[i + 1]! + 12)
  const viene = /^que\s+v(?:iene|em)\b/i.test(behind)
  if (!viene && !/^(?:prochaine?|pr[\xf3o]xim[oa]|prossim[oa])\b/i.test(behind)) return null
  return relativeFind({ unit, amount: 1, whole: true }, `whole-${unit}`, 0.12, i, viene ? i + 3 : i + 2)
}

/** "within 3 days", "the next two weeks", "the past 10 days": a range from the reference. */
function nextUnits(i: number, unit: RelativeDate['unit'], n: number): DateFind | null {
  const lead = wordAt(i - 2)
  if (!lead || unit === 'year' || gaps[i - 1]! > Gap.Wrapped || bitsAt(i + 1) & OF || gaps[i + 1] === Gap.Glued)
    return null
  const back = (lead.bits & LAST) !== 0 && lead.key !== 'final'
  if (lead.key !== 'within' && !(lead.bits & NEXT) && !back) return null
  const size = unit === 'week' ? 7 * n : n
  const span = unit === 'week' ? 'day' : unit
  const from: RelativeDate = back ? { unit: span, amount: -size } : { unit: 'day', amount: 1 }
  const to: RelativeDate = back ? { unit: 'day', amount: -1 } : { unit: span, amount: size }
  const value = { start: {}, end: { relative: to }, days: [], relative: from }
  return { value, cue: 'next-units', weight: 0.05, first: i - 2, next: i + 1 }
}

/** "rest of the week", "the rest of this week" */
function restOfWeek(i: number): DateFind | null {
  let j = i - 1
  if (bitsAt(j) & (THE | THIS) || wordAt(j)?.key === 'my') j--
  if (bitsAt(j) & OF) j--
  if (wordAt(j)?.key !== 'rest') return null
  const value = {
    start: {},
    end: { relative: { unit: 'week', amount: 0, weekday: 7 } as const },
    days: [],
    relative: { unit: 'day', amount: 0 } as const,
  }
  return { value, cue: 'rest-of-week', weight: 0.05, first: j, next: i + 1 }
}

function counted(relative: RelativeDate, days: number): RelativeDate {
  if (days === 0) return relative
  return relative.unit === 'day' ? { ...relative, amount: relative.amount + days } : { ...relative, from: { days } }
}

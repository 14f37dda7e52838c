/** Ends that are given as lengths: "3 pm for two hours", "15:00 (90 minutes)", "for 3 days from 5 May 2017", "5 May 2017 (3 days)". */
import type { Clock, DateParts, Find } from '../candidate.js'
import { daysIn, newItem } from './item.js'

const COUNTS = new Map([
  ['a', 1],
  ['an', 1],
  ['un', 1],
  ['una', 1],
  ['um', 1],
  ['uma', 1],
  ['une', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
])

const CLOCK_LENGTH =
  /[\s,;.]{0,3}(?:(\()\s?(?:duration:?\s|for\s|lasting\s|lasts\s|length:?\s)?|(?:for|lasting)\s|,\s(?=\d{2,3}\s?min)|(?:duration|dur[ée]e|duraci[óo]n|dura[çc][ãa]o|durata|dauer)\s?:?\s?)(?:about\s|approximately\s|approx\.?\s|ca\.?\s|etwa\s|environ\s|circa\s|unos\s)?(an?|one|two|three|four|five|six|una?|uma|une?|\d{1,3})([.,]5)?[\s-]?(?:(hours?|hrs?|heures?|horas?|ora|ore|h)(\s(?:and\sa\shalf|y\smedia|e\smeia|et\sdemie|e\smezzo))?|min(?:ute)?[sn]?|minutos?|minuti)\b(?:\.?\s?(\)))?/iy
const DAY_LENGTH =
  /[\s,]{0,2}(?:\(|-\s|for\s)(two|three|four|five|six|\d{1,2})\s(?:full\s|consecutive\s)?days?\b\s?\)?/iy
const DAYS_BEFORE =
  /\b(two|three|four|five|six|\d{1,2})\s(?:full\s|consecutive\s)?days,?\s(?:starting|beginning|commencing|from)\s(?:on\s|from\s)?$/i
/** "for two hours before", "for 20 minutes each": the length of something else. */
const ELSEWHERE = /^\s{0,2}(?:before|after|prior|each|per|break|talks?|presentations?|earlier|later|ago|notice)\b/i

/** Ranges for clocks and days whose length is said beside them. */
export function lengths(dates: Find<'date'>[], times: Find<'time'>[], text: string): void {
  for (let k = 0; k < times.length; k++) {
    const one = times[k]!
    if (one.value.end || one.value.approximate) continue
    const minutes = minutesBehind(one, text)
    const from = one.value.start
    if (minutes === 0 || (from.hour === 0 && from.meridiem)) continue
    times[k] = {
      ...one,
      span: { start: one.span.start, end: CLOCK_LENGTH.lastIndex },
      value: { ...one.value, end: later(from, minutes), endSpan: { start: one.span.end, end: CLOCK_LENGTH.lastIndex } },
    }
    // "(1h30)" is no clock.
    if (times[k + 1] && times[k + 1]!.span.start < CLOCK_LENGTH.lastIndex) times.splice(k + 1, 1)
  }
  for (let k = 0; k < dates.length; k++) {
    const one = dates[k]!
    const { start, end, days, relative, week, monthFirst } = one.value
    if (end || days.length > 0 || relative || week || monthFirst || !start.day || !start.month || start.month > 12)
      continue
    const { count, span } = daysBeside(one, text)
    if (count < 2 || count > 31) continue
    dates[k] = { ...one, span, value: { ...one.value, end: daysLater(start, count - 1) } }
  }
}

// "15:00 (1h30)", "18 Uhr (Dauer: 1 h 30)"
const HOURS_MINUTES =
  /(?: \((?=[^()\n]{3,24}\))|[\s,;.]{1,3}(?=du?r|dauer))(?:(?:duration|dur[\xe9e]e|duraci[\xf3o]n|dura[\xe7c][\xe3a]o|durata|dauer)\s?:?\s?)?([1-5])\s?(?:h|hours?|horas?|heures?|or[ae]|stunden?)\s?(?:and\s|y\s|e\s|et\s|und\s)?([0-5]\d)(?:\s?min(?:ute)?[snt]?i?o?s?)?\)?/iy

function minutesBehind({ span }: Find<'time'>, text: string): number {
  HOURS_MINUTES.lastIndex = span.end
  const clock = HOURS_MINUTES.exec(text)
  if (clock) {
    CLOCK_LENGTH.lastIndex = HOURS_MINUTES.lastIndex
    return Number(clock[1]) * 60 + Number(clock[2])
  }
  CLOCK_LENGTH.lastIndex = span.end
  const found = CLOCK_LENGTH.exec(text)
  if (!found) return 0
  const [, open, size, decimal, hour, words, close] = found
  const half = decimal ?? words
  if ((open !== undefined) !== (close !== undefined)) return 0
  if (ELSEWHERE.test(text.slice(CLOCK_LENGTH.lastIndex, CLOCK_LENGTH.lastIndex + 16))) return 0
  const number = (COUNTS.get(size!.toLowerCase()) ?? Number(size)) + (half ? 0.5 : 0)
  const minutes = hour ? number * 60 : number
  return minutes >= 10 && minutes <= 720 ? minutes : 0
}

/** The clock so many minutes later, in the same way of counting hours. */
function later({ hour, minute, meridiem, military }: Clock, minutes: number): Clock {
  const all = (meridiem ? (hour % 12) + (meridiem === 'pm' ? 12 : 0) : hour) * 60 + minute + minutes
  const counted = Math.floor(all / 60) % 24
  const whole = meridiem !== null || military || hour > 12
  return { hour: whole ? counted : ((counted + 11) % 12) + 1, minute: all % 60, meridiem: null, military: whole }
}

function daysBeside({ span }: Find<'date'>, text: string): { count: number; span: Find<'date'>['span'] } {
  DAY_LENGTH.lastIndex = span.end
  const behind = DAY_LENGTH.exec(text)
  if (behind && !ELSEWHERE.test(text.slice(DAY_LENGTH.lastIndex, DAY_LENGTH.lastIndex + 16)))
    return { count: numberOf(behind[1]!), span: { start: span.start, end: DAY_LENGTH.lastIndex } }
  // "two days, starting ", "… from ", "… starting on "
  const last = text.charCodeAt(span.start - 2) | 32
  const before =
    (last === 103 || last === 109 || last === 110) &&
    DAYS_BEFORE.exec(text.slice(Math.max(0, span.start - 48), span.start))
  return before
    ? { count: numberOf(before[1]!), span: { start: span.start - before[0].length, end: span.end } }
    : { count: 0, span }
}

function numberOf(word: string): number {
  return COUNTS.get(word.toLowerCase()) ?? Number(word)
}

function daysLater(start: DateParts, days: number): DateParts {
  const item = newItem(0, 'dm')
  item.year = start.year ?? 0
  item.month = start.month!
  const length = daysIn(item)
  const { weekday: _, ...rest } = start
  const day = start.day! + days
  if (day <= length) return { ...rest, day }
  const next = start.month! === 12
  return {
    ...rest,
    ...(next && start.year !== undefined ? { year: start.year + 1 } : {}),
    month: next ? 1 : start.month! + 1,
    day: day - length,
  }
}

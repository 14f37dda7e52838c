/** First and last days that stand apart: with clocks between them, under labels of their own; and whole weeks. */
import type { DateParts, DateValue, Find } from '../candidate.js'
import { dateColumn } from '../dateColumns.js'
import { daysIn } from './item.js'

// "week of 6 May", "the week commencing 14 October", "w/c 3 June", "semana del 3 de mayo"
const WEEK =
  /(?:\b(?:week|wk|semana|semaine|settimana)\s+(?:of|from|commencing|beginning|starting|del?|du|da|dal)(?:\s+(?:the|el|le))?|\bw\/[bc]|\bweek)\s*$/i

export function weeks(dates: Find<'date'>[], text: string): void {
  for (let k = 0; k < dates.length; k++) {
    const one = dates[k]!
    if (
      one.value.end ||
      one.value.days.length > 0 ||
      one.value.start.day === undefined ||
      (one.value.start.month === undefined && one.cue !== 'day-of-month')
    )
      continue
    const before = text.slice(Math.max(0, one.span.start - 26), one.span.start)
    if (!/[wm]/i.test(before)) continue
    const found = WEEK.exec(before)
    if (found)
      dates[k] = {
        ...one,
        value: { ...one.value, week: true },
        cue: 'week-of',
        span: { start: one.span.start - found[0].length, end: one.span.end },
      }
  }
}

// "From: 2 May 2005 / To: 6 May 2005", "Start date: … End date: …", "opens on 12 May and closes on 14 May", "Arrival: … Departure: …"
const OPENS =
  /\b(?:from|start(?:s|ing)?|begin(?:s|ning)?|open(?:s|ing)?|commence(?:s|ment)|commencing|first|arrivals?|check-?in|du|dal|del|desde|vom|inicio|in[ií]cio|comienzo|d[ée]but|beginn|anfang|inizio|apertura|abertura|ouverture|er[öo]ffnung|llegada|chegada|arriv[ée]e|arrivo|anreise|dtstart\S{0,20})(?:\s?(?:date|day|time)(?:\s?[/&]\s?time)?)?(?:\s{0,3}(?::|on\b)\s{0,8}|\s{0,2}\n\s{0,4}|\t\s{0,4})$|\b(?:comienza|empieza|inicia|come[\xe7c]a|d\xe9bute|commence|inizia|comincia|beginnt|startet)\s{1,2}(?:(?:el|em|no|le|il|am)\s{1,2}(?:dia\s{1,2})?)?$/i
const CLOSES =
  /^[\s,;|./-]{0,6}(?:(?:date|data|fecha)\s(?:of\s|de\s|di\s|d')?)?(?:(?:to|until|till|through|end(?:s|ing)?|clos(?:es?|ing)|conclu(?:des?|sion)|completion|finish(?:es)?|last|departures?|check-?out|fin|fim|t[eé]rmino|termine|ende|schluss|fine|cierre|encerramento|cl[ôo]ture|chiusura|salida|partida|d[ée]part|partenza|abreise|hasta|at[ée]|au|al|bis|dtend\S{0,20})(?:\s?(?:date|day|time)(?:\s?[/&]\s?time)?)?\s{0,3}(?::\s{0,8}|\n\s{0,4}|\t\s{0,4})|\s?and\s+(?:will\s+)?(?:clos(?:es?|ing)|end(?:s|ing)?|finish(?:es|ing)?|conclud(?:es?|ing))\s+(?:on\s+)?(?:the\s+)?|,?\s(?:y|e|et|und)\s(?:se\s|si\s)?(?:termin[ae]|finaliza|acaba|conclu[iy]|conclude|finit|finisce|endet|prend\sfin)\s(?:(?:el|em|no|le|il|am)\s(?:dia\s)?)?)$/i

// "2 May 2005 (start), 6 May 2005 (end)"
const START_NOTED =
  /^\s?\((?:starts?|begins?|beginning|opening|first day|inicio|in\xedcio|d\xe9but|beginn|anfang|inizio)\)[\s,;/-]{0,4}(?:(?:and|to|y|e|et|und)\s)?$/i
const END_NOTED = /^\s?\((?:ends?|close|closing|last day|fin|fim|t\xe9rmino|ende|schluss|fine)\)/i

// "Sunday 4 February (arrival) - Saturday 10 February 2024 (departure after breakfast)"
const NOTED_RANGE = /^\s?\([^()\d]{3,28}\)\s?(?:-{1,2}|to|until|till|through|bis|al?|au|at\xe9|hasta)\s(?:the\s)?$/i

const TRAVEL = /(?:arriv\S{1,3}|check-?in|llegada|chegada|anreise)\s?(?:date|day)?\s{0,3}:\s{0,8}$/i

/** Joins a labelled first day to the labelled last day right behind it. */
export function labelled(dates: Find<'date'>[], text: string): Find<'date'>[] {
  let joined: Find<'date'>[] | null = null
  for (let k = 0; k + 1 < dates.length; k++) {
    const [a, b] = [dates[k]!, dates[k + 1]!]
    const gap = b.span.start - a.span.end
    if (gap > 40 || (gap < 3 && !/[\t|]/.test(text.slice(a.span.end, b.span.start)))) continue
    if (a.value.end || b.value.end || a.value.days.length > 0 || b.value.days.length > 0) continue
    const [start, end] = [a.value.start, b.value.start]
    if (start.day === undefined || start.month === undefined || end.day === undefined || end.month === undefined)
      continue
    const between = text.slice(a.span.end, b.span.start)
    // "From   To" above "04.08.2025   08.08.2025"
    const inColumns = /^(?:[ \t]{2,40}|\t+|\s?\|\s?)$/.test(between) && !between.includes('\n')
    const columns = inColumns && isPair(text, a.span.start, b.span.start)
    const noted = () =>
      NOTED_RANGE.test(between) ||
      (START_NOTED.test(between) && END_NOTED.test(text.slice(b.span.end, b.span.end + 14)))
    if (
      !columns &&
      !(CLOSES.test(between) && OPENS.test(text.slice(Math.max(0, a.span.start - 30), a.span.start))) &&
      !noted()
    )
      continue
    // "Arrival: Sun 10 Feb / Departure: Sat 16 Feb" beside other days: people travel around the event.
    if (dates.length > 2 && TRAVEL.test(text.slice(Math.max(0, a.span.start - 14), a.span.start))) continue
    joined ??= [...dates]
    const monthFirst = otherOrder(a.value, b.value)
    const year = start.year === undefined && end.year !== undefined ? { year: end.year } : {}
    joined[joined.indexOf(a)] = {
      ...a,
      span: { start: a.span.start, end: b.span.end },
      value: {
        start: { ...start, ...year },
        end: /dtend;value=date:$/i.test(between) ? dayBefore(end) : end,
        days: [],
        ...monthFirst,
      },
      cue: 'labelled-range',
    }
    joined.splice(joined.indexOf(b), 1)
    k++
  }
  return joined ?? dates
}

/** Do the heads of two columns say that the first date begins what the second ends? */
function isPair(text: string, a: number, b: number): boolean {
  return dateColumn(text, a)?.is === 'start' && dateColumn(text, b)?.is === 'end'
}

// "3 May 2019, 6:00 am until 5 May 2019, 8:00 pm": what stands between the clock of the first day and the last day.
const ACROSS =
  /^(?:Z|[+-]\d\d:?\d\d)?\s{0,3},?\s{0,3}(?:-{1,2}|-{0,2}[>\x9b]|\/|to|until|till|through|thru|al?|au|bis|tot|hasta|at[ée]|jusqu'au)\s{0,3}(?:the\s+|on\s+|el\s+|zum\s+)?$/i
const NEAR = /^\s{0,3}[,|@(T]?\s{0,3}(?:at\s+|from\s+|um\s+|[àa]\s+|[àa]s\s+|a\s+las\s+|alle\s+(?:ore\s+)?)?$/i

// "from the evening of Sunday 16th to midday on Wednesday 19th August"
const TO_PART =
  /^\s{1,3}(?:to|until|till|through)\s+(?:(?:the\s+)?(?:morning|midday|noon|lunchtime|lunch|afternoon|evening|end)\s+(?:of\s+|on\s+)?)(?:the\s+)?$/i

/** A first day without its month, and the last day behind words of a part of the day. */
export function acrossParts(dates: Find<'date'>[], text: string): void {
  for (let k = 0; k + 1 < dates.length; k++) {
    const [a, b] = [dates[k]!, dates[k + 1]!]
    const gap = b.span.start - a.span.end
    if (gap < 4 || gap > 36 || a.value.end || b.value.end || a.value.days.length > 0 || b.value.days.length > 0)
      continue
    const [start, end] = [a.value.start, b.value.start]
    if (start.day === undefined || end.day === undefined || end.month === undefined || a.value.relative) continue
    if (start.month === undefined && start.day >= end.day) continue
    if (!TO_PART.test(text.slice(a.span.end, b.span.start))) continue
    const { day: _, weekday: __, ...month } = end
    dates[k] = {
      ...a,
      span: { start: a.span.start, end: b.span.end },
      value: { start: { ...month, ...start }, end, days: [] },
      cue: 'range-of-parts',
      weight: b.weight,
    }
    dates.splice(k + 1, 1)
  }
}

/** Joins a day with its clock to a last day with its clock: one range of days, one range of clocks. */
export function acrossClocks(
  dates: Find<'date'>[],
  times: Find<'time'>[],
  text: string,
): { dates: Find<'date'>[]; times: Find<'time'>[] } {
  if (dates.length < 2 || times.length === 0) return { dates, times }
  const goneDates = new Set<Find<'date'>>()
  const goneTimes = new Set<Find<'time'>>()
  let at = 0
  for (let k = 0; k + 1 < dates.length; k++) {
    const [a, b] = [dates[k]!, dates[k + 1]!]
    while (at < times.length && times[at]!.span.start < a.span.end) at++
    const clock = times[at]
    if (!clock || clock.value.end || clock.span.end > b.span.start) continue
    if (a.value.end || b.value.end || a.value.days.length > 0 || b.value.days.length > 0) continue
    // Days of the calendar, or weekdays alone: "Monday 2pm to Wednesday 5pm"
    const weekdays = a.cue === 'weekday' && b.cue === 'weekday'
    if (
      !weekdays &&
      (a.value.start.day === undefined || a.value.start.month === undefined || b.value.start.month === undefined)
    )
      continue
    if (!NEAR.test(text.slice(a.span.end, clock.span.start))) continue
    const between = text.slice(clock.span.end, b.span.start)
    // "Start: 3 May 2019, 9:00 / End: 5 May 2019, 17:00"
    const byLabels = () => CLOSES.test(between) && OPENS.test(text.slice(Math.max(0, a.span.start - 30), a.span.start))
    // "between 14 Nov 10 am and 15 Nov 6 pm"
    const isBetween = () =>
      /^\s{1,2}and\s{1,2}$/i.test(between) &&
      /\bbetween\s{1,2}$/i.test(text.slice(Math.max(0, a.span.start - 9), a.span.start))
    if (!ACROSS.test(between) && !byLabels() && !isBetween()) continue
    const [start, end] = [a.value.start, b.value.start]
    const monthFirst = otherOrder(a.value, b.value)
    const year = start.year === undefined && end.year !== undefined ? { year: end.year } : {}
    if (isSame(start, end)) {
      // "2 May 2005, 09:00 - 2 May 2005, 17:00": one day, said twice.
      const closing = times[at + 1]
      if (!closing || closing.value.end || !NEAR.test(text.slice(b.span.end, closing.span.start))) continue
    } else
      dates[k] = {
        ...a,
        span: { start: a.span.start, end: b.span.end },
        value: { start: { ...start, ...year }, end, days: [], ...monthFirst },
        cue: 'range-with-clocks',
      }
    goneDates.add(b)
    const closing = times[at + 1]
    if (closing && !closing.value.end && NEAR.test(text.slice(b.span.end, closing.span.start))) {
      times[at] = {
        ...clock,
        value: {
          ...clock.value,
          end: closing.value.start,
          endSpan: closing.value.startSpan,
          zone: clock.value.zone ?? closing.value.zone,
        },
        cue: `${clock.cue}-across-days`,
      }
      goneTimes.add(closing)
    }
    k++
  }
  return {
    dates: goneDates.size > 0 ? dates.filter((one) => !goneDates.has(one)) : dates,
    times: goneTimes.size > 0 ? times.filter((one) => !goneTimes.has(one)) : times,
  }
}

/** A calendar's DTEND that is a date is the day after the last (RFC 5545). */
function dayBefore(end: DateParts): DateParts {
  if (end.year === undefined || end.month === undefined || end.day === undefined) return end
  const { weekday: _, ...rest } = end
  if (end.day > 1) return { ...rest, day: end.day - 1 }
  const before = end.month > 1 ? { year: end.year, month: end.month - 1 } : { year: end.year - 1, month: 12 }
  return { ...rest, ...before, day: daysIn(before) }
}

function isSame(a: DateParts, b: DateParts): boolean {
  return a.day === b.day && a.month === b.month && a.year === b.year && a.weekday === b.weekday
}

/** The other reading of first and last day, where one of the two has one: "11/11/2016 - 11/12/2016". */
function otherOrder(a: DateValue, b: DateValue): Pick<DateValue, 'monthFirst'> {
  const even = ({ start }: DateValue): boolean => start.day === start.month
  if (!b.monthFirst || (!a.monthFirst && !even(a))) return {}
  return { monthFirst: { start: a.monthFirst?.start ?? a.start, end: b.monthFirst.start } }
}

/** When the event is: first and last day, start and end clock, zone, instants, single days, recurrence. */
import type { Candidate, Candidates, DateParts } from '../extractors/candidate.js'
import { momentCues } from '../extractors/cues/moments.js'
import type { Page } from '../extractors/page.js'
import { type DateOrder, eachDay, orderOfCountry, toEdtf, weekdayAgrees } from './calendar.js'
import { instantAt } from './checks.js'
import { settleClocks } from './clock.js'
import { defineNormalizer, type Finding, type Ground, ground } from './define.js'
import { emptySchedule } from './empty.js'
import type { ClockMoment, Moment, Moments } from './moments.js'
import type { Schedule } from './record.js'
import { toRRule } from './recurrence.js'
import { daysOf, type EventDays, eventDays, type Reading, readingsOf } from './schedule/days.js'
import { type Hours, hoursOf } from './schedule/hours.js'
import { resolveDate } from './schedule/resolve.js'
import { findYear } from './schedule/years.js'
import { zoneOf } from './schedule/zone.js'
import { offsetAt } from './zones.js'

export const schedule = defineNormalizer<'schedule'>({
  field: 'schedule',
  needs: ['moments', 'venue', 'status'],
  settle({ page, found, settled, settledField }) {
    const moments = settled('moments')
    const venue = settled('venue')
    const value = emptySchedule()
    const grounds: Ground[] = []
    const findings: Finding[] = []
    const order = moments.order ?? orderOfCountry(venue?.country ?? null) ?? orderOfClocks(page, moments)
    const readings = readingsOf(moments, order, page.referenceDate ?? sentOn(moments, page))
    const status = settled('status')
    const chosen = eventDays(
      readings.filter(({ date }) => !closesSeries(date, found)),
      status === 'cancelled' || status === 'postponed',
    )
    let days: DateParts[] = []
    if (chosen) {
      let { first, last } = chosen
      if (moments.order === null && orderOfCountry(venue?.country ?? null) === null)
        findings.push(...ambiguousOrder(chosen))
      if (first.year === undefined) {
        const year = last.year !== undefined ? null : findYear(first, page, moments, last)
        if (last.year !== undefined) first = { ...first, year: last.year - (wraps(first, last) ? 1 : 0) }
        else if (year) {
          first = { ...first, year: year.year }
          if (year.span) grounds.push(...yearGrounds(year.span, chosen))
          if (year.by !== 'date')
            findings.push({
              code: 'year-inferred',
              severity: 'info',
              message: `The year ${year.year} is not written beside the date; it follows from the ${year.by}`,
              pointer: '/schedule/startDate',
              span: chosen.start[0]!.date.span,
            })
        }
      }
      if (first.year !== undefined && last.year === undefined)
        last = { ...last, year: first.year + (wraps(first, last) ? 1 : 0) }
      days = chosen.days.map((day) => ({ ...day, year: day.year ?? first.year }) as DateParts)
      value.startDate = toEdtf(first)
      value.endDate = toEdtf(last)
      if (value.startDate === null) value.endDate = null
      if (value.startDate?.startsWith('X'))
        findings.push({
          code: 'year-missing',
          severity: 'warning',
          message: 'The text states no year for the event',
          pointer: '/schedule/startDate',
          span: chosen.start[0]!.date.span,
        })
      findings.push(
        ...weekdayFindings(first, chosen.start[0]!, 'start'),
        ...(chosen.end[0] === chosen.start[0] && !chosen.end[0]!.value.end
          ? []
          : weekdayFindings(last, chosen.end[0]!, 'end')),
      )
      if (value.startDate) grounds.push(...chosen.start.map(({ date }) => ground('/schedule/startDate', date)))
      if (value.endDate)
        grounds.push(
          ...chosen.end.map(({ date, value: { end } }) =>
            ground('/schedule/endDate', date, {
              basis: end || chosen.end[0]! !== chosen.start[0]! ? 'stated' : 'stated',
            }),
          ),
        )
    }

    const year = chosen ? null : yearAlone(page, found)
    if (year) {
      const read = resolveDate(year.value, null, page.referenceDate)
      value.startDate = toEdtf(read?.start ?? {})
      value.endDate = read?.end ? toEdtf(read.end) : value.startDate
      if (value.startDate) grounds.push(ground('/schedule/startDate', year), ground('/schedule/endDate', year))
    }

    const mine = ownMoments(chosen)
    const hours =
      chosen && value.startDate !== value.endDate
        ? severalDays(page, chosen, readings, moments, value)
        : hoursOf(page.text, moments, mine)
    value.startTime = hours.startTime
    value.endTime = hours.endTime
    if (hours.start) grounds.push(ground('/schedule/startTime', hours.start, { span: hours.start.value.startSpan }))
    if (hours.end && hours.endTime)
      grounds.push(
        ground('/schedule/endTime', hours.end, { span: hours.end.value.endSpan ?? hours.end.value.startSpan }),
      )
    const length = value.startTime && !value.endTime && value.startDate === value.endDate ? lengthSaid(page) : null
    if (length && hours.start) {
      const [hour, minute] = value.startTime!.split(':').map(Number) as [number, number]
      const all = hour * 60 + minute + length.minutes
      if (all < 1440) {
        value.endTime = `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`
        grounds.push(ground('/schedule/endTime', hours.start, { span: length.span, basis: 'derived' }))
      }
    }
    if (days.length > 1 && value.days.length === 0 && !consecutive(days)) {
      value.days = days.flatMap((day) => {
        const date = toEdtf(day)
        return date ? [{ date, startTime: hours.startTime, endTime: hours.endTime }] : []
      })
    }
    value.days.forEach((_, i) => {
      for (const { date } of chosen!.start) grounds.push(ground(`/schedule/days/${i}/date`, date))
      if (hours.start && value.days[i]!.startTime) grounds.push(ground(`/schedule/days/${i}/startTime`, hours.start))
      if (hours.end && value.days[i]!.endTime) grounds.push(ground(`/schedule/days/${i}/endTime`, hours.end))
    })

    const recurrence = found
      .of('recurrence')
      .reduce<Candidate<'recurrence'> | null>(
        (best, one) => (recurs(one, page, value) && one.weight > (best?.weight ?? 0) ? one : best),
        null,
      )
    // "Five Wednesdays: 20 January, 3 February, 10 March": the days say that it is not every week.
    const listed = value.days.map(({ date }) => date)
    const weeks = listed.every((day, i) => i === 0 || eachDay(listed[i - 1]!, day, 9).length === 8)
    if (recurrence && !(recurrence.value.freq === 'WEEKLY' && listed.length > 2 && !weeks)) {
      const until = recurrence.value.until ? toEdtf(recurrence.value.until) : null
      value.recurrence = toRRule(recurrence.value, until)
      grounds.push(ground('/schedule/recurrence', recurrence))
    }

    const fullDate = value.startDate && /^\d{4}-\d{2}-\d{2}$/.test(value.startDate) ? value.startDate : null
    const zone = zoneOf({
      page,
      found,
      venue,
      venueGrounds: settledField('venue').grounds,
      clock: hours.start ?? hours.end,
      date: fullDate,
    })
    value.timezone = zone.timezone
    grounds.push(...zone.grounds)
    findings.push(...zone.findings)
    instants(value, hours, grounds)
    return {
      value,
      grounds,
      findings,
      losers: [...(chosen?.rivals.map(({ date }) => date) ?? []), ...hours.losers],
    }
  },
})

/** Is it the event that recurs? "daily" alone speaks of allowances and buses as often as of events, and beside given days says their hours. */
function recurs({ span, weight, value: { freq } }: Candidate<'recurrence'>, page: Page, schedule: Schedule): boolean {
  if (weight < 0.5 || (freq === 'DAILY' && schedule.startDate !== schedule.endDate)) return false
  // "on the last Saturday of the month, 28 March 2015": one day, told twice.
  if (
    freq === 'MONTHLY' &&
    schedule.startDate !== null &&
    /^\s*[,(:-]\s*(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+\p{L}/u.test(page.text.slice(span.end, span.end + 14))
  )
    return false
  // "Brown bags are held most Thursdays"
  if (/\b(?:most|some|many|certain)\s{1,2}$/i.test(page.text.slice(Math.max(0, span.start - 9), span.start)))
    return false
  const line = page.lines[page.lineAt(span.start)]!
  if (line.kind === 'furniture' || line.region === 'signature') return false
  const sentence = page.sentenceAt(span.start) ?? line
  // "Guided tours every Sunday", "free on the first Sunday of the month" during an exhibition.
  if (
    schedule.startDate !== schedule.endDate &&
    BESIDE.test(page.text.slice(Math.max(sentence.start, span.start - 90), span.start))
  )
    return false
  return !momentCues(page, sentence.start, sentence.end).cues.some(({ cue }) => cue === 'office')
}

const BESIDE =
  /\b(?:guided|tours?|free|admission|entrance|closed|visitas?\s+guiadas?|visites?\s+guid[ée]es?|visite\s+guidate|entrada|ingresso|entr[ée]e|grat(?:is|uit[oae]?)|gr[áa]tis)\b/i

/** English with "am" and "pm" and no place: more often American than not. The diagnostic says that it is a guess. */
function orderOfClocks(page: Page, moments: Moments): DateOrder | null {
  const american = moments.clocks.some(({ time }) => (time.value.end ?? time.value.start).meridiem !== null)
  return american && (page.language === null || page.language === 'en') ? 'month-first' : null
}

/** "every Tuesday until 14 June": the day a series ends is not the day it starts. */
function closesSeries(date: Candidate<'date'>, found: Candidates): boolean {
  return (
    date.value.end === null &&
    found
      .of('recurrence')
      .some(({ span, value }) => value.until !== null && span.start < date.span.start && date.span.end <= span.end)
  )
}

const LENGTH_WORDS = ['duration', 'duración', 'duracion', 'durée', 'duree', 'durata', 'duração', 'duracao', 'dauer']
const LENGTH =
  /^\S+\s{0,3}:\s{0,4}(?:about\s|approx\.?\s|ca\.?\s)?(\d{1,3}|an?|one|two|un[ae]?|dos|uma?)(?:[.,](5))?\s?(?:(hours?|hrs?|heures?|horas?|or[ae]|h|stunden?)(\s(?:and\sa\shalf|y\smedia|e\smeia|et\sdemie|e\smezza?o?))?|min(?:ute[ns]?|uti|utos)?)\b/i

/** "Duration: 75 minutes", "Duración: 1 hora y media" on a line of its own. */
function lengthSaid(page: Page): { minutes: number; span: { start: number; end: number } } | null {
  for (const at of page.index.at(LENGTH_WORDS)) {
    const found = LENGTH.exec(page.text.slice(at, at + 60))
    if (!found) continue
    const [words, size, decimal, hours, half] = found
    const count = Number(size) || (/^(?:two|dos)/i.test(size!) ? 2 : 1)
    const minutes = hours ? count * 60 + (decimal || half ? 30 : 0) : count
    if (minutes >= 10 && minutes <= 600) return { minutes, span: { start: at, end: at + words.length } }
  }
  return null
}

const YEARS: ReadonlySet<string> = new Set(['year', 'whole-year', 'year-range'])

/** "Rome, 2014 (exact dates to be announced)": of a text of a line or two the year is all there is. */
function yearAlone(page: Page, found: Candidates): Candidate<'date'> | null {
  if (page.blocks.length > 2) return null
  const dates = found.of('date')
  return dates.length === 1 && YEARS.has(dates[0]!.cue) ? dates[0]! : null
}

/** The day on which the first mail was sent: "today" and "on Thursday" are counted from it. */
function sentOn(moments: Moments, page: Page): string | null {
  const sent = moments.all.find(
    ({ role, date }) =>
      role === 'publication' && date !== null && page.lines[page.lineAt(date.span.start)]!.region === 'header',
  )
  const day = sent?.date ? toEdtf(sent.date.value.start) : null
  return day !== null && FULL.test(day) ? day : null
}

/** Clocks of the event's first day, of its other mentions, and those bound to no date. */
function ownMoments(chosen: EventDays | null): (moment: Moment | null) => boolean {
  if (!chosen) return () => true
  const own = new Set<Moment>([...chosen.start, ...chosen.end].map(({ moment }) => moment))
  return (moment) => moment === null || own.has(moment) || moment.dayOf || moment.date?.value.start.month === undefined
}

/** Hours of an event of several days: the first day's start, the last day's end; `days` where they differ. */
function severalDays(
  page: Page,
  chosen: EventDays,
  readings: readonly Reading[],
  moments: Moments,
  value: Schedule,
): Hours {
  const own = new Set<Moment>([...chosen.start, ...chosen.end].map(({ moment }) => moment))
  const { startDate, endDate } = value
  const byDay = new Map<string, Set<Moment>>()
  const all = startDate && endDate && FULL.test(startDate) && FULL.test(endDate) ? eachDay(startDate, endDate, 32) : []
  // A day's year is that of the event, or of the same day in its list; a weekday alone is the event's only such day.
  const dayText = (parts: DateParts): string | null => {
    if (parts.month === undefined) {
      const fit = all.filter((day) => {
        const here = partsOf(day)
        return (parts.day === undefined || parts.day === here.day) && weekdayAgrees({ ...parts, ...here }) !== false
      })
      return fit.length === 1 ? fit[0]! : null
    }
    if (parts.year !== undefined || !startDate || startDate.startsWith('X')) return toEdtf(parts)
    const listed = chosen.days.find((day) => day.month === parts.month && day.day === parts.day)
    return toEdtf({ ...parts, year: listed?.year ?? Number(startDate.slice(0, 4)) })
  }
  for (const moment of moments.all) {
    if (moment.times.length === 0 || !moment.date || !startDate || !endDate) continue
    const read = readings.find((one) => one.moment === moment)?.value ?? moment.date.value
    if (read.relative) continue
    // "Tuesday to Sunday 10.00-18.00"
    if (read.start.month === undefined && read.end !== null) {
      own.add(moment)
      continue
    }
    // "always 14:00-16:00:" above a list of days is said of each.
    if (chosen.days.length > 2 && isAbove(page, moment)) {
      own.add(moment)
      continue
    }
    // "Sesiones en directo: miércoles de 17:00 a 18:30", in a course of weeks
    const { weekday } = read.start
    if (weekday !== undefined && read.start.month === undefined && read.start.day === undefined) {
      if (all.filter((day) => weekdayAgrees({ ...partsOf(day), weekday }) === true).length > 1) {
        own.add(moment)
        continue
      }
    }
    const days = daysOf(read).map(dayText)
    if (days.length > 1 && days[0] === startDate && days[days.length - 1] === endDate && chosen.days.length === 0)
      continue
    for (const day of days) {
      if (!day || day < startDate || day > endDate) continue
      byDay.set(day, (byDay.get(day) ?? new Set()).add(moment))
      own.delete(moment)
    }
  }
  const told = toldDays(page, moments, all)
  for (const day of told.values()) if (!byDay.has(day)) byDay.set(day, new Set())
  const general = hoursOf(
    page.text,
    moments,
    (moment, clock) => !told.has(clock) && (moment === null || own.has(moment)),
  )
  // "9.00 to 17.00 daily, on the last day until 13.00"
  const lastClock = moments.clocks.find(
    ({ ends, time }) => ends && LAST_DAY.test(page.text.slice(Math.max(0, time.span.start - 40), time.span.start)),
  )
  const listed = [...byDay]
    .map(
      ([day, mine]) =>
        [
          day,
          hoursOf(page.text, moments, (moment, clock) =>
            told.has(clock) ? told.get(clock) === day : moment !== null && mine.has(moment),
          ),
        ] as const,
    )
    .filter(([, hours]) => hours.startTime !== null || hours.endTime !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  // "Work begins each day at 9.00; it ends at 17.30 on Monday": what a day leaves open is that of all days.
  const complete = listed.map(([date, { startTime, endTime }]) => ({
    date,
    startTime: startTime ?? general.startTime,
    endTime: endTime ?? (general.endTime && (!startTime || general.endTime > startTime) ? general.endTime : null),
  }))
  const differ = complete.some(
    (one) => one.startTime !== complete[0]!.startTime || one.endTime !== complete[0]!.endTime,
  )
  if (complete.length > 1 && differ && complete.every((one) => one.startTime !== null)) value.days = complete
  const first = listed.find(([day]) => day === startDate)?.[1]
  const last = listed.find(([day]) => day === endDate)?.[1]
  // "Registration begins at 8.30 on 3 October. The opening is at 9.30."
  const arrival = moments.clocks.some(({ time, aside, arrival }) => (aside || arrival) && time === first?.start)
  // "keynote, Monday 17:00 … Morning (9.30-12.30)": a weekday in passing opens nothing.
  const passing = moments.clocks.some(
    ({ time, moment }) => time === first?.start && moment?.role === 'other' && !moment.opensLine,
  )
  const within = passing && general.startTime !== null && general.startTime < first!.startTime!
  // "Keynote: Monday 1 July, 18.00 … Classes are held from Monday to Friday, 9 h to 13 h": every day begins at nine.
  const weekly =
    general.startTime !== null &&
    first?.startTime != null &&
    general.startTime < first.startTime &&
    moments.clocks.some(
      ({ time, moment }) =>
        time === general.start && moment?.date?.value.end != null && moment.date.value.start.month === undefined,
    )
  const start = first?.startTime && !(arrival && general.startTime) && !within && !weekly ? first : general
  const end = lastClock
    ? {
        endTime: settleClocks({ start: (start.start ?? lastClock.time).value.start, end: lastClock.time.value.start })
          .end,
        end: lastClock.time,
      }
    : last?.endTime
      ? last
      : { endTime: general.endTime, end: general.end }
  return { startTime: start.startTime, start: start.start, endTime: end.endTime, end: end.end, losers: general.losers }
}

/** Do the clocks of a day stand on a line above it, and none beside it? */
function isAbove(page: Page, { date, times }: Moment): boolean {
  const line = page.lines[page.lineAt(date!.span.start)]!
  return times.every(({ span }) => span.end <= line.start)
}

// "Day 1: 9.00-13.00", "Día 2, de 10 a 12"
const DAY_LINE = /^\W{0,3}(?:day|d[ií]a|jour|giorno|tag)\s+(\d|one|two|three|four|five)\b/i
const COUNTS = ['one', 'two', 'three', 'four', 'five']

function countOf(word: string): number {
  const named = COUNTS.indexOf(word.toLowerCase())
  return named >= 0 ? named + 1 : Number(word)
}

// "from 8.30 a.m. to 4.30 p.m. on the first day and from 8.30 a.m. to 1 p.m. on the second"
const DAY_BEHIND =
  /^\s?\(?(?:in the (?:fore|after)noon |in the morning )?(?:(?:on|of) the|el|no|le|il)\s+(first|second|third|fourth|last|final|primer|segundo|tercer|[uú]ltimo|primeiro|terceiro|premier|deuxi[èe]me|second|troisi[èe]me|dernier|primo|secondo|terzo|ultimo)(?=[\s,.;)]|$)(?!\s+(?!day|d[ií]a|jour|giorno|and|y|e|et)\p{L})/iu
// "the first day from 9 to 5, the second until 1"
const DAY_BEFORE =
  /\b(first|second|third|fourth|last|final|primer|segundo|tercer|[uú]ltimo|primeiro|terceiro|premier|deuxi[èe]me|troisi[èe]me|dernier|primo|secondo|terzo|ultimo)(?:\s+(?:day|d[ií]a|dia|jour|giorno))?[\s,:(]+(?:from|at|until|between|de(?: las)?|das|[àa]s?|dalle|desde(?: las)?|hasta(?: las)?|a las)?\s*$/i
const ORDINALS: readonly RegExp[] = [
  /^(?:last|final|[uú]lti|dern)/i,
  /^(?:first|prim|prem)/i,
  /^(?:second|segun|deux)/i,
  /^(?:third|ter|trois)/i,
  /^fourth/i,
]

/** The number of the day that stands beside a clock, 0 for the last. */
function dayBeside(text: string, span: { start: number; end: number }): number | null {
  const found =
    DAY_BEHIND.exec(text.slice(span.end, span.end + 60)) ??
    DAY_BEFORE.exec(text.slice(Math.max(0, span.start - 40), span.start))
  if (!found) return null
  const count = ORDINALS.findIndex((one) => one.test(found[1]!))
  return count < 0 ? null : count
}

/** Clocks whose day their words tell: in lines that number the days, "on the second day", "10 am - 2 pm Sun". */
function toldDays(page: Page, moments: Moments, days: readonly string[]): Map<ClockMoment, string> {
  const out = new Map<ClockMoment, string>()
  if (days.length < 2 || days.length > 9) return out
  for (const clock of moments.clocks) {
    const line = page.lines[page.lineAt(clock.time.span.start)]!
    const found = DAY_LINE.exec(page.text.slice(line.start, Math.min(line.end, line.start + 24)))
    const count = found ? countOf(found[1]!) : dayBeside(page.text, clock.time.span)
    const day =
      count === null
        ? weekdayBeside(page.text, clock.time.span, days, moments)
        : count === 0
          ? days.at(-1)
          : days[count - 1]
    if (day) out.set(clock, day)
  }
  return out
}

// Not "21h30 (segunda a sexta)", "9-5 Mon to Fri"
const WEEKDAY_BEHIND =
  /^\s?\(?(?:on\s+|el\s+|le\s+)?([a-záé]{3,9})(?![\p{L}-])(?!\s?(?:-|to\b|till\b|through\b|thru\b|al?\b|à|au\b|bis\b)\s?)/iu
const WEEKDAY_BEFORE = /(?<![\p{L}-])([a-záé]{3,9})\s{0,2}[:(]\s{0,2}(?:until\s+|to\s+)?$/iu
const WEEKDAYS: readonly RegExp[] = [
  /^(?:mon(?:day)?|lun(?:es|di|ed[ií])?|seg(?:unda)?)$/i,
  /^(?:tues?(?:day)?|mar(?:tes|di|ted[ií])?|ter(?:ça|ca)?)$/i,
  /^(?:wed(?:nesday)?|mi[eé](?:rcoles)?|mer(?:credi|coled[ií])?|qua(?:rta)?)$/i,
  /^(?:thu(?:rs?)?(?:day)?|jue(?:ves)?|jeu(?:di)?|gio(?:ved[ií])?|qui(?:nta)?)$/i,
  /^(?:fri(?:day)?|vie(?:rnes)?|ven(?:dredi|erd[ií])?|sex(?:ta)?)$/i,
  /^(?:sat(?:urday)?|s[aá]b(?:ado|ato)?|sam(?:edi)?)$/i,
  /^(?:sun(?:day)?|dom(?:ingo|enica)?|dim(?:anche)?)$/i,
]

/** "10 am - 2 pm Sun", "(Friday: 12.30)": the one day of the event with that name. */
function weekdayBeside(
  text: string,
  span: { start: number; end: number },
  days: readonly string[],
  moments: Moments,
): string | null {
  // A weekday that was read as a date has its clocks already.
  if (moments.all.some(({ date }) => date && date.span.start >= span.end && date.span.start < span.end + 8)) return null
  const found =
    WEEKDAY_BEHIND.exec(text.slice(span.end, span.end + 20)) ??
    WEEKDAY_BEFORE.exec(text.slice(Math.max(0, span.start - 24), span.start))
  if (!found) return null
  const weekday = WEEKDAYS.findIndex((one) => one.test(found[1]!)) + 1
  if (weekday === 0) return null
  const fit = days.filter((day) => weekdayAgrees({ ...partsOf(day), weekday }) === true)
  return fit.length === 1 ? fit[0]! : null
}

const LAST_DAY =
  /\b(?:(?:last|final|closing|third|second|fourth|fifth)\s+day|[uú]ltimo\s+d[ií]a|dernier\s+jour|ultimo\s+giorno)\b[^.]{0,24}$/i

const FULL = /^\d{4}-\d{2}-\d{2}$/

function partsOf(day: string): DateParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

function instants(value: Schedule, hours: Hours, grounds: Ground[]): void {
  const { iana, utcOffset } = value.timezone
  for (const side of ['start', 'end'] as const) {
    const [date, time] = [value[`${side}Date`], value[`${side}Time`]]
    if (!date || !time || !/^\d{4}-\d{2}-\d{2}$/.test(date)) continue
    const offset = (side === 'end' && iana ? offsetAt(iana, date, time) : null) ?? utcOffset
    if (!offset) continue
    value[`${side}Instant`] = instantAt(date, time, offset)
    const clock: Candidate<'time'> | null = hours[side]
    if (clock) grounds.push(ground(`/schedule/${side}Instant`, clock, { basis: 'derived' }))
  }
}

/** A range that passes the turn of the year: "28 December to 3 January". */
function wraps(first: DateParts, last: DateParts): boolean {
  return last.month !== undefined && first.month !== undefined && last.month < first.month
}

function consecutive(days: readonly DateParts[]): boolean {
  const [first, last] = [toEdtf(days[0]!), toEdtf(days[days.length - 1]!)]
  if (!first || !last || first.startsWith('X'))
    return days.every((day, i) => i === 0 || (day.day ?? 0) === (days[i - 1]!.day ?? 0) + 1)
  return eachDay(first, last).length === days.length
}

function weekdayFindings(parts: DateParts, { date }: Reading, side: 'start' | 'end'): Finding[] {
  if (weekdayAgrees(parts) !== false) return []
  return [
    {
      code: 'weekday-mismatch',
      severity: 'warning',
      message: `Unexpected weekday beside ${toEdtf(parts)}: it is another day of the week`,
      pointer: `/schedule/${side}Date`,
      span: date.span,
    },
  ]
}

function ambiguousOrder({ start }: EventDays): Finding[] {
  const date = start.find(({ value }) => value.monthFirst)
  if (!date || start.some(({ value }) => !value.monthFirst)) return []
  return [
    {
      code: 'date-order-ambiguous',
      severity: 'warning',
      message: `“${date.date.quote}” may name the day or the month first; it was read day first`,
      pointer: '/schedule/startDate',
      span: date.date.span,
    },
  ]
}

function yearGrounds(span: { start: number; end: number }, chosen: EventDays): Ground[] {
  const { extractor, cue } = chosen.start[0]!.date
  return ['/schedule/startDate', '/schedule/endDate'].map((pointer) => ({
    pointer,
    span,
    extractor,
    cue,
    basis: 'derived',
  }))
}

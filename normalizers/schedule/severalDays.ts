/** Hours of an event of several days: of the first, of the last, and of each where they differ. */
import type { Candidate } from '../../extractors/candidate.js'
import type { Page } from '../../extractors/page.js'
import { eachDay } from '../calendar.js'
import { settleClocks } from '../clock.js'
import type { Moment, Moments } from '../moments/moment.js'
import type { Schedule } from '../record.js'
import { dayReader } from './dayReader.js'
import { daysApart } from './daysApart.js'
import { type Hours, hoursOf } from './hours.js'
import { clocksTold, type Days, momentsByDay } from './momentsByDay.js'
import { FULL } from './parts.js'
import { dayKey, type EventDays, type Reading } from './reading.js'
import { type Told, wholeHours } from './wholeHours.js'

/** Clocks of the event's first day, of its other mentions, and those bound to no date. */
export function ownMoments(chosen: EventDays | null, readings: readonly Reading[]): (moment: Moment | null) => boolean {
  if (!chosen) return () => true
  const first = dayKey(chosen.first)
  // "Starts: 13 June, 18:30 / Ends: 13 June, 20:00"
  const closing = readings.filter(({ moment, value }) => moment.surelyEnds && dayKey(value.start) === first)
  const own = new Set<Moment>([...chosen.start, ...chosen.end, ...closing].map(({ moment }) => moment))
  return (moment) => moment === null || own.has(moment) || moment.dayOf || moment.date?.value.start.month === undefined
}

/** Hours of an event of several days: the first day's start, the last day's end; `days` where they differ. */
export function severalDays(
  page: Page,
  chosen: EventDays,
  readings: readonly Reading[],
  moments: Moments,
  value: Schedule,
): Hours {
  const { startDate, endDate } = value
  const all = startDate && endDate && FULL.test(startDate) && FULL.test(endDate) ? eachDay(startDate, endDate, 32) : []
  const dayText = dayReader(chosen, value, all)
  const seen: Days = { page, chosen, readings, moments, value, all, dayText }
  const { byDay, own } = momentsByDay(seen)
  const told = clocksTold(seen)
  for (const day of [...told.values()].flat()) if (!byDay.has(day)) byDay.set(day, new Set())
  const general = hoursOf(
    page.text,
    moments,
    (moment, clock) => !told.has(clock) && (moment === null || own.has(moment)),
  )
  // "9.00 to 17.00 daily, on the last day until 13.00"
  // "on Thursday, 18 March, when the session is expected to rise at 1 p.m."
  const ofLast = endDate ? byDay.get(endDate) : undefined
  const closers = moments.clocks.filter(
    ({ ends, time, moment, score }, i) =>
      ends &&
      (!told.has(moments.clocks[i]!) || told.get(moments.clocks[i]!)!.includes(endDate!)) &&
      (LAST_DAY.test(page.text.slice(Math.max(0, time.span.start - 60), time.span.start)) ||
        (score >= 0 && time.value.end === null && moment?.date?.value.end === null && ofLast?.has(moment) === true)),
  )
  const across = moments.clocks.find(
    ({ time, moment }) => time.cue.endsWith('-across-days') && moment !== null && own.has(moment),
  )?.time
  // "Start: Saturday 5 October, 11:00 / End: Sunday 6 October, 15:00 … Hacking stops at 13:00 on Sunday": the labels say it of the whole.
  const lastClock = across?.value.end ? undefined : (closers.find(({ moment }) => moment?.surelyEnds) ?? closers[0])
  // "8.30 to 17.00 (until 12.30 on Thursday)"
  const closing = lastClock ? settleClocks(lastClock.time.value).start : null
  const until =
    lastClock !== undefined &&
    UNTIL.test(page.text.slice(Math.max(0, lastClock.time.span.start - 24), lastClock.time.span.start))
  // "on the first two days from 8.30 to 18.00": what else has a clock on these days lies inside.
  const toldWhole = new Set([...told].flatMap(([{ time, aside }, of]) => (time.value.end && !aside ? of : [])))
  const listed = [...byDay]
    .map(
      ([day, mine]) =>
        [
          day,
          hoursOf(
            page.text,
            moments,
            (moment, clock) =>
              told.has(clock)
                ? told.get(clock)!.includes(day)
                : moment !== null && mine.has(moment) && !toldWhole.has(day),
            undefined,
            true,
          ),
        ] as const,
    )
    .map(([day, hours]) =>
      until &&
      day === endDate &&
      hours.startTime &&
      hours.endTime &&
      hours.startTime < closing! &&
      closing! < hours.endTime
        ? ([day, { ...hours, endTime: closing, end: lastClock!.time }] as const)
        : ([day, hours] as const),
    )
    .map(([day, hours]) => [day, across ? bounded(hours, across, day === startDate, day === endDate) : hours] as const)
    .filter(([, hours]) => hours.startTime !== null || hours.endTime !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const result: Told = { all, listed, general, lastClock, until, toldWhole }
  const days = daysApart(chosen.days.map(dayText), endDate, result)
  if (days.length > 0) value.days = days
  return wholeHours(moments, value, result)
}

/** "opens at 8:30 on Tuesday 14 May and will finish on Thursday 16 May at 15:00": whatever the programme's rows are, so the first day begins and the last ends. */
function bounded(hours: Hours, time: Candidate<'time'>, first: boolean, last: boolean): Hours {
  if (!first && !last) return hours
  const { start, end } = settleClocks({ ...time.value, end: null })
  const close = time.value.end ? settleClocks({ ...time.value, start: time.value.end, end: null }).start : end
  return {
    ...hours,
    ...(first ? { startTime: start, start: time } : {}),
    ...(last && close ? { endTime: close, end: time } : {}),
  }
}

const UNTIL = /\b(?:until|till|hasta|at[ée]|jusqu'[àa]|bis|fino)(?:\s+(?:las?|[àa]s?|al?le|um|le))?(?:\s+ore)?\s+$/i

const LAST_DAY =
  /(?<!\p{L})(?:(?:last|final|closing|third|second|fourth|fifth)\s+day|[uú]ltimo\s+d[ií]a|dernier\s+jour|ultimo\s+giorno|letzten?\s+tag)(?!\p{L})[^.]{0,40}$/iu

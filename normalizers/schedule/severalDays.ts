/** Hours of an event of several days: of the first, of the last, and of each where they differ. */
import type { Candidate } from '../../extractors/candidate.js'
import type { Page } from '../../extractors/page.js'
import { eachDay } from '../calendar.js'
import { settleClock, settleClocks } from '../clock.js'
import type { Moment, Moments } from '../moments/moment.js'
import type { Schedule } from '../record.js'
import { dayReader } from './dayReader.js'
import { type Hours, hoursOf } from './hours.js'
import { clocksTold, type Days, momentsByDay } from './momentsByDay.js'
import { FULL } from './parts.js'
import type { EventDays, Reading } from './reading.js'

/** Clocks of the event's first day, of its other mentions, and those bound to no date. */
export function ownMoments(chosen: EventDays | null): (moment: Moment | null) => boolean {
  if (!chosen) return () => true
  const own = new Set<Moment>([...chosen.start, ...chosen.end].map(({ moment }) => moment))
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
  const lastClock = moments.clocks.find(
    ({ ends, time, moment, score }, i) =>
      ends &&
      (!told.has(moments.clocks[i]!) || told.get(moments.clocks[i]!)!.includes(endDate!)) &&
      (LAST_DAY.test(page.text.slice(Math.max(0, time.span.start - 40), time.span.start)) ||
        (score >= 0 && time.value.end === null && moment?.date?.value.end === null && ofLast?.has(moment) === true)),
  )
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
  // "starts at 13.00 on the first day and closes at 15.30 on the second" of a list: what is left open stays open.
  const isTold = (one: (typeof complete)[number]): boolean =>
    one.startTime !== null || (chosen.days.length > 2 && one.endTime !== null)
  if (complete.length > 1 && differ && complete.every(isTold)) value.days = complete
  // "11 October, 15 November, 13 December (at 19.00)" with "films at 20.30": the hours of all, and of the one that says its own.
  const dates = chosen.days.map(dayText)
  if (
    chosen.days.length > 2 &&
    complete.length > 0 &&
    complete.length < dates.length &&
    general.startTime !== null &&
    dates.every((date) => date !== null)
  ) {
    const said = new Map(complete.map((one) => [one.date, one]))
    value.days = dates.map((date) => said.get(date) ?? { date, startTime: general.startTime, endTime: general.endTime })
  }
  // "7.30 to 13.00; on the third day until 15.00": of each day the hours are told.
  const close = lastClock && general.start ? endBehind(general.start, lastClock.time) : null
  if (value.days.length === 0 && listed.length < 2 && close && general.startTime && general.endTime && all.length <= 5)
    value.days = all.map((date) => ({
      date,
      startTime: general.startTime,
      endTime: date === endDate ? close : general.endTime,
    }))
  // "08h30 to 16h30 daily, except on the last day (08h30 to 13h00)"
  const exception = listed.length > 0 && listed.every(([day]) => toldWhole.has(day))
  if (value.days.length === 0 && exception && general.startTime && general.endTime && all.length <= 5) {
    const rest = new Map(complete.map((one) => [one.date, one]))
    const whole = all.map((date) => rest.get(date) ?? { date, startTime: general.startTime, endTime: general.endTime })
    if (whole.some(({ startTime, endTime }) => startTime !== general.startTime || endTime !== general.endTime))
      value.days = whole
  }
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
  // "10.00 a.m. to 3.00 p.m. on each of the three days … a dinner on Monday, 11 June, 7.40 p.m."
  const evening =
    first?.startTime && !first.endTime && general.startTime && general.endTime && first.startTime >= general.endTime
  const start = first?.startTime && !(arrival && general.startTime) && !within && !weekly && !evening ? first : general
  // "Closing talk, 11h" within "on Saturday from 9h to noon"
  const others = moments.clocks.find(({ time }) => time === last?.start)?.moment !== lastClock?.moment
  const inside =
    closing !== null &&
    !until &&
    others &&
    last?.startTime &&
    last.endTime &&
    last.startTime <= closing &&
    closing < last.endTime
  const end =
    lastClock && !inside
      ? {
          endTime: endBehind(start.start ?? lastClock.time, lastClock.time),
          end: lastClock.time,
        }
      : last?.endTime
        ? last
        : { endTime: general.endTime, end: general.end }
  return { startTime: start.startTime, start: start.start, endTime: end.endTime, end: end.end, losers: general.losers }
}

/** The clock `end` as the end of what begins at `start`. */
function endBehind(start: Candidate<'time'>, end: Candidate<'time'>): string | null {
  const { end: after } = settleClocks({ start: start.value.start, end: end.value.start })
  // "el viernes a las cuatro y media … el sábado a las dos": of another day, and no night.
  return after !== null && after < '07:00' && !end.value.start.meridiem && !end.value.start.military
    ? settleClock(end.value.start).time
    : after
}

const UNTIL = /\b(?:until|till|hasta|at[ée]|jusqu'[àa]|bis|fino)(?:\s+(?:las?|[àa]s?|al?le|um|le))?(?:\s+ore)?\s+$/i

const LAST_DAY =
  /\b(?:(?:last|final|closing|third|second|fourth|fifth)\s+day|[uú]ltimo\s+d[ií]a|dernier\s+jour|ultimo\s+giorno)\b[^.]{0,24}$/i

/** When the event opens on its first day, and when it closes on its last. */
import type { Candidate } from '../../extractors/candidate.js'
import { settleClock, settleClocks } from '../clock.js'
import type { ClockMoment, Moments } from '../moments/moment.js'
import type { Schedule } from '../record.js'
import type { Hours } from './hours.js'

/** What the clocks of an event of several days came to. */
export interface Told {
  readonly all: readonly string[]
  /** The hours that each day says itself, in order of the days. */
  readonly listed: readonly (readonly [day: string, hours: Hours])[]
  /** The hours of all days. */
  readonly general: Hours
  /** The clock at which the last day closes. */
  readonly lastClock: ClockMoment | undefined
  /** Is it said to cut the last day short? */
  readonly until: boolean
  /** Days whose hours are told whole. */
  readonly toldWhole: ReadonlySet<string>
}

/** The hours of the event as a whole: the first day's start and the last day's end. */
export function wholeHours(
  moments: Moments,
  { startDate, endDate }: Schedule,
  { listed, general, lastClock, until }: Told,
): Hours {
  const closing = lastClock ? settleClocks(lastClock.time.value).start : null
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
export function endBehind(start: Candidate<'time'>, end: Candidate<'time'>): string | null {
  const { end: after } = settleClocks({ start: start.value.start, end: end.value.start })
  // "el viernes a las cuatro y media … el sábado a las dos": of another day, and no night.
  return after !== null && after < '07:00' && !end.value.start.meridiem && !end.value.start.military
    ? settleClock(end.value.start).time
    : after
}

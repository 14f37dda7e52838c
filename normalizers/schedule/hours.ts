/** Start and end clock of the event, and the hours of single days. */
import type { Candidate } from '../../extractors/candidate.js'
import { settleClock, settleClocks } from '../clock.js'
import type { ClockMoment, Moment, Moments } from '../moments.js'

export interface Hours {
  readonly startTime: string | null
  readonly endTime: string | null
  readonly start: Candidate<'time'> | null
  readonly end: Candidate<'time'> | null
  readonly losers: readonly Candidate<'time'>[]
}

const NONE: Hours = { startTime: null, endTime: null, start: null, end: null, losers: [] }
/** A clock that fits less well than this is no start. */
const FLOOR = 0.4
const BARRED: ReadonlySet<Moment['role']> = new Set([
  'deadline',
  'notification',
  'publication',
  'earlier',
  'later',
  'legislation',
  'replaced',
])

/** The hours among clocks bound to one of `moments` or to none; `all` where the event has one day. */
export function hoursOf(moments: Moments, mine: (moment: Moment | null) => boolean): Hours {
  const open = moments.clocks.filter((clock) => mine(clock.moment) && !(clock.moment && BARRED.has(clock.moment.role)))
  const proper = open.filter((clock) => !clock.row && !clock.ends && clock.score >= FLOOR)
  const best = proper.reduce<ClockMoment | null>((a, b) => (a === null || b.score > a.score ? b : a), null)
  const rows = open.filter((clock) => clock.row)
  // A text whose only clock it is, and no date: "Refreshments at 3:45 p.m."
  if (!best && moments.clocks.length === 1 && open.length === 1 && moments.all.length === 0 && !open[0]!.ends) {
    const only = open[0]!.time
    const settled = settleClocks(only.value)
    return { startTime: settled.start, endTime: settled.end, start: only, end: settled.end ? only : null, losers: [] }
  }
  if (!best) return ofRows(rows, open)
  const settled = settleClocks(best.time.value)
  let { end: endTime } = settled
  let end: Candidate<'time'> | null = endTime ? best.time : null
  if (!endTime) {
    const other =
      // The same start with its end elsewhere; a label that says end; "will finish by 7".
      open.find(
        (clock) => !clock.row && clock.time.value.end && settleClocks(clock.time.value).start === settled.start,
      ) ?? open.find((clock) => clock.ends)
    if (other) {
      const pair = other.time.value.end ? settleClocks(other.time.value) : null
      endTime = pair ? pair.end : settleClocks({ start: best.time.value.start, end: other.time.value.start }).end
      end = other.time
    }
  }
  return {
    startTime: settled.start,
    endTime,
    start: best.time,
    end,
    losers: proper.filter((clock) => clock !== best).map((clock) => clock.time),
  }
}

/** From a programme: its first row that is no arrival, its last row's end. */
function ofRows(rows: readonly ClockMoment[], open: readonly ClockMoment[]): Hours {
  const first = rows.find((row) => !row.aside) ?? rows[0]
  if (!first || rows.length < 2) {
    const ends = open.find((clock) => clock.ends)
    if (!first && !ends) return NONE
    if (!first) return { ...NONE, endTime: settleClock(ends!.time.value.start).time, end: ends!.time }
    const settled = settleClocks(first.time.value)
    return {
      startTime: settled.start,
      endTime: settled.end,
      start: first.time,
      end: settled.end ? first.time : null,
      losers: [],
    }
  }
  const last = rows[rows.length - 1]!
  const settled = settleClocks(last.time.value)
  return {
    startTime: settleClocks(first.time.value).start,
    endTime: settled.end,
    start: first.time,
    end: settled.end ? last.time : null,
    losers: [],
  }
}

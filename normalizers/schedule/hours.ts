/** Start and end clock of the event, and the hours of single days. */
import type { Candidate } from '../../extractors/candidate.js'
import { settleClock, settleClocks } from '../clock.js'
import type { ClockMoment, Moment, Moments } from '../moments/moment.js'
import { joinsSittings } from '../moments/sittings.js'

export interface Hours {
  readonly startTime: string | null
  readonly endTime: string | null
  readonly start: Candidate<'time'> | null
  readonly end: Candidate<'time'> | null
  readonly losers: readonly Candidate<'time'>[]
}

const NONE: Hours = { startTime: null, endTime: null, start: null, end: null, losers: [] }
/** A clock that fits less well than this is no start. */
const FLOOR = -0.8
const BARRED: ReadonlySet<Moment['role']> = new Set([
  'deadline',
  'notification',
  'publication',
  'earlier',
  'later',
  'legislation',
  'replaced',
])

const NONE_BARRED: ReadonlySet<Moment['role']> = new Set()

/** The hours of a day that was given up, which the new day keeps where it has none of its own. */
export function hoursGivenUp(text: string, moments: Moments): Hours {
  return hoursOf(text, moments, (moment) => moment?.role === 'replaced', NONE_BARRED)
}

/** The hours among clocks that are `mine`; `whole`: a range around the best clock goes before it. */
export function hoursOf(
  text: string,
  moments: Moments,
  mine: (moment: Moment | null, clock: ClockMoment) => boolean,
  barred: ReadonlySet<Moment['role']> = BARRED,
  whole = false,
): Hours {
  const open = moments.clocks.filter(
    (clock) => mine(clock.moment, clock) && !(clock.moment && barred.has(clock.moment.role)),
  )
  const rows = open.filter((clock) => clock.row)
  // "10:00-17:30 (last admission 17:00)": one line is no programme.
  const proper = open.filter(
    (clock) =>
      (!clock.row ||
        (rows.length === 1 && (clock.time.value.end !== null || besideDay(text, clock) || isOpenEnded(text, clock)))) &&
      !clock.ends &&
      // The clock of a day that was given up fits badly, and is all there is.
      (barred === NONE_BARRED || clock.score >= FLOOR),
  )
  let best = proper.reduce<ClockMoment | null>((a, b) => (a === null || b.score > a.score ? b : a), null)
  // A text whose only clock it is, and no date: "Refreshments at 3:45 p.m."
  if (!best && moments.clocks.length === 1 && open.length === 1 && moments.all.length === 0 && !open[0]!.ends) {
    const only = open[0]!.time
    const settled = settleClocks(only.value)
    return { startTime: settled.start, endTime: settled.end, start: only, end: settled.end ? only : null, losers: [] }
  }
  if (!best || rows.length > (best.aside ? 1 : best.score < 0.5 ? 2 : Infinity)) return ofRows(rows, open)
  // "Bar from noon" below a programme that begins at nine.
  const begins = rows.length > 4 && best.score < 1.2 && best.time.value.end === null ? ofRows(rows, open) : null
  if (begins?.startTime && begins.startTime < settleClocks(best.time.value).start) return begins
  // "9h ao meio-dia … Sarau, 11h": the hours of the day are around what happens in it.
  if (whole && best.time.value.end === null) {
    const { start } = settleClocks(best.time.value)
    const around = proper.find(({ time, row, aside }) => {
      const hours = settleClocks(time.value)
      return !row && !aside && hours.end !== null && hours.start <= start && start < hours.end
    })
    best = around ?? best
  }
  best = firstSitting(text, best, open)
  // Of clocks that give the same start, the one that says most stands for it: with its zone, with its end.
  const { start: startTime } = settleClocks(best.time.value)
  const told = (clock: ClockMoment): number => (clock.time.value.zone ? 2 : 0) + (clock.time.value.end ? 1 : 0)
  const fullest = open
    // "from 7 pm" above "19h - 19h05: Introduction": the first row of a programme ends no evening.
    .filter(
      (clock) =>
        !clock.ends &&
        (!clock.row || rows.length < 3 || clock === best) &&
        settleClocks(clock.time.value).start === startTime,
    )
    .reduce((a, b) => (told(b) > told(a) ? b : a), best)
  const settled = settleClocks(fullest.time.value)
  let { end: endTime } = settled
  let end: Candidate<'time'> | null = endTime ? fullest.time : null
  if (end) {
    const last = lastSitting(text, fullest, open)
    if (last !== fullest) {
      end = last.time
      endTime = settleClocks(last.time.value).end
    }
  }
  if (!endTime) {
    // The same start with its end elsewhere; a label that says end; the last row of the programme.
    const same = open.find(
      (clock) => !clock.row && clock.time.value.end && settleClocks(clock.time.value).start === settled.start,
    )
    const labelled = open.find((clock) => clock.ends)
    const last = rows.length > 1 ? ofRows(rows, open) : NONE
    if (same) {
      endTime = settleClocks(same.time.value).end
      end = same.time
    } else if (labelled) {
      endTime = settleClocks({ start: fullest.time.value.start, end: labelled.time.value.start }).end
      end = labelled.time
    } else if (last.endTime) {
      endTime = last.endTime
      end = last.end
    }
    if (endTime !== null && endTime <= settled.start) endTime = end = null
  }
  return {
    startTime: settled.start,
    endTime,
    start: fullest.time,
    end,
    losers: proper.filter((clock) => clock !== fullest).map((clock) => clock.time),
  }
}

/** The first of several sittings of one day: "9 h to 13 h and 14 h 30 to 16 h" begins at nine whichever of the two says more. */
function firstSitting(text: string, best: ClockMoment, open: readonly ClockMoment[]): ClockMoment {
  const at = open.indexOf(best)
  const before = open[at - 1]
  if (!before || before.row || best.row || before.aside || before.moment !== best.moment) return best
  if (before.time.value.end === null || best.time.value.end === null) return best
  if (!joinsSittings(text, before.time.span.end, best.time.span.start)) return best
  return settleClocks(before.time.value).end! <= settleClocks(best.time.value).start ? before : best
}

/** The last of several sittings of one day, each a range of its own directly behind the one before. */
function lastSitting(text: string, first: ClockMoment, open: readonly ClockMoment[]): ClockMoment {
  let last = first
  for (const clock of open) {
    if (clock.time.span.start <= last.time.span.start || clock.moment !== last.moment) continue
    if (clock.time.value.end === null) break
    if (!joinsSittings(text, last.time.span.end, clock.time.span.start)) break
    if (settleClocks(clock.time.value).start < settleClocks(last.time.value).end!) break
    last = clock
  }
  return last
}

/** From a programme: its first row that is no arrival, its last row's end. */
function ofRows(rows: readonly ClockMoment[], open: readonly ClockMoment[]): Hours {
  const first = rows.find((row) => !row.arrival) ?? rows[0]
  if (!first || rows.length < 2) {
    const ends = open.find((clock) => clock.ends)
    if (!first && !ends) return NONE
    if (ends && (!first || settleClock(ends.time.value.start).time > settleClocks(first.time.value).start))
      return { ...NONE, endTime: settleClock(ends.time.value.start).time, end: ends.time }
    if (!first) return NONE
    const settled = settleClocks(first.time.value)
    return {
      startTime: settled.start,
      endTime: settled.end,
      start: first.time,
      end: settled.end ? first.time : null,
      losers: [],
    }
  }
  const last = lastOfDay(rows)
  const settled = settleClocks(last.time.value)
  const startTime = settleClocks(first.time.value).start
  const closing = open.find((clock) => clock.ends && !clock.row && settleClocks(clock.time.value).start > startTime)
  let endTime = settled.end ?? (last.closing && last !== first ? settled.start : null)
  let end = endTime ? last.time : null
  const later = closing && settled.end === null && settleClocks(closing.time.value).start > (endTime ?? '')
  if (closing && (endTime === null || !last.closing || later)) {
    endTime = settleClocks(closing.time.value).start
    end = closing.time
  }
  return {
    startTime,
    endTime,
    start: first.time,
    end,
    losers: [],
  }
}

/** "10:00-12:30 Last session" above "19:00 Dinner", "13:30 Excursion": what follows without an end of its own is no part of the day's hours. */
function lastOfDay(rows: readonly ClockMoment[]): ClockMoment {
  let at = rows.length - 1
  while (at > 1 && rows[at]!.time.value.end === null && (rows[at]!.aside || closesWithEnd(rows[at - 1]!))) at--
  const ended = rows[at]!
  return ended.time.value.end !== null || ended.closing ? ended : rows[rows.length - 1]!
}

const closesWithEnd = ({ closing, time }: ClockMoment): boolean => closing && time.value.end !== null

/** "11:30 till late" */
function isOpenEnded(text: string, { time }: ClockMoment): boolean {
  return /^\s?(?:(?:-|to|till?|until)\s?(?:late|close|dusk|whenever)|-\s?open\s?end)\b/i.test(
    text.slice(time.span.end, time.span.end + 16),
  )
}

/** "20:00 Uhr, Donnerstag 11.05.2023, Einlass: 19:00 Uhr": the clock and its day are one line, and no programme. */
function besideDay(text: string, { time, moment }: ClockMoment): boolean {
  const day = moment?.date?.span
  return day !== undefined && day.start >= time.span.end && /^[\s,|-]{1,4}$/.test(text.slice(time.span.end, day.start))
}

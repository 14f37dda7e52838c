/** Which clocks are of one day of the event, and which of all. */
import type { DateParts, DateValue } from '../../extractors/candidate.js'
import type { Page } from '../../extractors/page.js'
import { civil, weekdayAgrees } from '../calendar.js'
import type { ClockMoment, Moment, Moments } from '../moments/moment.js'
import type { Schedule } from '../record.js'
import { daysOf, type EventDays, type Reading } from './reading.js'
import { toldDays } from './toldDays.js'

/** What an event of several days is read from. */
export interface Days {
  readonly page: Page
  readonly chosen: EventDays
  readonly readings: readonly Reading[]
  readonly moments: Moments
  readonly value: Schedule
  /** The days from the first to the last; none where there are many or they are not known. */
  readonly all: readonly string[]
  readonly dayText: (parts: DateParts) => string | null
}

export interface ByDay {
  /** Moments of single days. */
  readonly byDay: Map<string, Set<Moment>>
  /** Moments of the event as a whole. */
  readonly own: ReadonlySet<Moment>
}

/** The moments of single days of the event, and those of all of it. */
export function momentsByDay({ page, chosen, readings, moments, value, all, dayText }: Days): ByDay {
  const own = new Set<Moment>([...chosen.start, ...chosen.end].map(({ moment }) => moment))
  const { startDate, endDate } = value
  const byDay = new Map<string, Set<Moment>>()
  const closing = new Set(moments.clocks.filter(({ ends }) => ends).map(({ moment }) => moment))
  const listed = new Set(chosen.days.map(dayText))
  const readAs = new Map(readings.toReversed().map((one) => [one.moment, one.value]))
  for (const moment of moments.all) {
    if (moment.times.length === 0 || !moment.date || !startDate || !endDate) continue
    // "9.30 on the Thursday" is the event's Thursday, whenever the mail was sent.
    const written = moment.date.value
    const loose =
      written.start.month === undefined && !written.relative && !written.end && dayText(written.start) !== null
    const read = loose ? written : (readAs.get(moment) ?? written)
    if (read.relative) continue
    // "Tuesday to Sunday 10.00-18.00"
    if (read.start.month === undefined && read.end !== null) {
      own.add(moment)
      // "from Monday to Thursday 9.30-16.30; on Friday 10.00-13.00"
      for (const day of all.length < 8 ? weekdaysWithin(all, read) : [])
        byDay.set(day, (byDay.get(day) ?? new Set()).add(moment))
      continue
    }
    // "always 14:00-16:00:" above a list of days is said of each.
    if (chosen.days.length > 2 && isAbove(page, moment)) {
      own.add(moment)
      continue
    }
    // "BSL interpretation on 6 March. Links are sent at noon": said in passing of one of many evenings.
    if (chosen.days.length > 2 && chosen.start[0]!.value.end !== null && !moment.opensLine && !closing.has(moment))
      continue
    // "Sesiones en directo: miércoles de 17:00 a 18:30", in a course of weeks
    const { weekday } = read.start
    if (weekday !== undefined && read.start.month === undefined && read.start.day === undefined) {
      if (all.filter((day) => weekdayAgrees({ ...civil(day), weekday }) === true).length > 1) {
        own.add(moment)
        continue
      }
    }
    const days = daysOf(read).map(dayText)
    if (days.length > 1 && days[0] === startDate && days[days.length - 1] === endDate && chosen.days.length === 0)
      continue
    // "Beratung vom 9. bis 20. März, 9-12 Uhr" around one of them is another thing.
    if (listed.size > 1 && days.length > 1 && days.some((day) => !listed.has(day))) continue
    for (const day of days) {
      // A day between the evenings of a list is none of them.
      if (day && listed.size > 1 && !listed.has(day)) continue
      if (!day || day < startDate || day > endDate) continue
      byDay.set(day, (byDay.get(day) ?? new Set()).add(moment))
      own.delete(moment)
    }
  }
  return { byDay, own }
}

/** The clocks whose words tell their day, with the days: of the event, and of each of its parts. */
export function clocksTold({
  page,
  chosen,
  readings,
  moments,
  all,
  dayText,
}: Days): Map<ClockMoment, readonly string[]> {
  const told = new Map(toldDays(page, moments, all))
  // "Part 2: 15-16 April … at 13.00 on the first day … at 15.30 on the second": the days of that part.
  const clocksOf = new Map<Moment | null, ClockMoment[]>()
  if (chosen.days.length > 2)
    for (const clock of moments.clocks) {
      const mine = clocksOf.get(clock.moment)
      if (mine) mine.push(clock)
      else clocksOf.set(clock.moment, [clock])
    }
  for (const { moment, value: read } of readings) {
    const part = chosen.days.length > 2 && moment.times.length > 0 && read.end ? daysOf(read).map(dayText) : []
    const own = part.filter((day) => day !== null)
    if (own.length < 2 || own.length > 9) continue
    const clocks = clocksOf.get(moment) ?? []
    for (const [clock, days] of toldDays(page, { ...moments, clocks }, own)) told.set(clock, days)
  }
  return told
}

/** The days of the event from one weekday to another, [] where they are all its days. */
function weekdaysWithin(all: readonly string[], { start, end }: DateValue): readonly string[] {
  const [from, to] = [start.weekday, end?.weekday]
  if (from === undefined || to === undefined) return []
  const within = all.filter((day) => {
    for (let weekday = from; weekday <= to; weekday++)
      if (weekdayAgrees({ ...civil(day), weekday }) === true) return true
    return false
  })
  return within.length < all.length ? within : []
}

/** Do the clocks of a day stand on a line above it, and none beside it? */
function isAbove(page: Page, { date, times }: Moment): boolean {
  const line = page.lines[page.lineAt(date!.span.start)]!
  return times.every(({ span }) => span.end <= line.start)
}

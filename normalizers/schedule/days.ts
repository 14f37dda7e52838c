/** Which days are the event's: the moments that name them, agreed with one another. */
import type { Candidate, DateParts, DateValue } from '../../extractors/candidate.js'
import type { DateOrder } from '../calendar.js'
import type { Moment, Moments } from '../moments/moment.js'
import { compareParts } from './parts.js'
import { resolveDate } from './resolve.js'

/** A moment with its date read in the document's order, relative dates counted from the reference. */
export interface Reading {
  readonly moment: Moment
  readonly date: Candidate<'date'>
  readonly value: DateValue
}

export interface EventDays {
  /** The moments that state the chosen first day, the best first. */
  readonly start: readonly Reading[]
  /** The moments that state the last day; the same where one day or one range states both. */
  readonly end: readonly Reading[]
  readonly first: DateParts
  readonly last: DateParts
  /** Days of a list or of "Day 2, 14 May", where the text names single days. */
  readonly days: readonly DateParts[]
  /** Other readings that were taken for the event's and lost. */
  readonly rivals: readonly Reading[]
}

/** A text with no better date still has an event if its best date fits as well as this. */
const FALLBACK = 1.2
const NEVER: ReadonlySet<Moment['role']> = new Set(['deadline', 'notification', 'legislation', 'replaced'])

export function readingsOf(moments: Moments, order: DateOrder | null, reference: string | null): Reading[] {
  const out: Reading[] = []
  for (const moment of moments.all) {
    const { date } = moment
    if (!date) continue
    const value = resolveDate(date.value, order, reference)
    if (!value || value.start.month === undefined) continue
    out.push({ moment, date, value })
  }
  return out
}

/** `off`: the event is cancelled or put off without a new day; it keeps the day it had. */
export function eventDays(readings: readonly Reading[], off: boolean): EventDays | null {
  let chosen = readings.filter(({ moment: { role } }) => role === 'event' || (off && role === 'replaced'))
  if (chosen.length === 0) {
    // The only date may be that of the conference at which the workshop is held.
    const rest = readings.filter(
      ({ moment }) => !NEVER.has(moment.role) && moment.asEvent + (moment.besideAnother ? 2.5 : 0) >= FALLBACK,
    )
    const best = rest.sort((a, b) => b.moment.asEvent - a.moment.asEvent)[0]
    if (!best) return null
    chosen = [best]
  }
  // A day that closes opens nothing.
  const opening = chosen.filter(({ moment }) => !moment.surelyEnds)
  if (opening.length > 0) chosen = opening
  const settled = chosen.filter(({ moment }) => !moment.alternative)
  if (settled.length > 0) chosen = settled
  // "Spring 2027" above lines that begin with their days.
  const lines = chosen.filter(({ moment, value: { start } }) => moment.opensLine && start.day !== undefined)
  if (lines.length > 2 && lines.every(({ moment }) => moment.section === lines[0]!.moment.section)) {
    const best = Math.max(...lines.map(({ moment }) => moment.asEvent))
    const [from, to] = [lines[0]!.value.start, lines[lines.length - 1]!.value.start]
    const table = lines.every(({ moment }) => moment.times.length > 0)
    chosen = chosen.filter(
      ({ value: { start }, moment }) =>
        start.day !== undefined &&
        // A day among them that is told in passing is none of theirs.
        (moment.opensLine ||
          moment.asEvent > best + 1 ||
          // A table of days with their hours is all there is: "Drop-ins 6 and 13 July … Hearings: Tuesday 3 September 9.30-16.00 / …".
          (table ? compareParts(start, from) === 0 : compareParts(start, from) <= 0 || compareParts(start, to) >= 0)),
    )
  }
  // A month without year or day ("in June") says least.
  const dated = chosen.filter(({ value: { start } }) => start.day !== undefined || start.year !== undefined)
  if (dated.length > 0) chosen = dated
  // "May 2024" in the title and "Friday, 10 May": the day is the date, the month says its year.
  const exact = chosen.filter(({ value, moment }) => value.start.day !== undefined && moment.asEvent > 1.5)
  const months = new Set(exact.map(({ value }) => value.start.month))
  chosen = chosen.filter(({ value }) => value.start.day !== undefined || !months.has(value.start.month))
  // Dates that name the same first day speak for each other.
  const groups = new Map<string, Reading[]>()
  for (const reading of chosen) {
    const key = dayKey(reading.value.start)
    groups.set(key, [...(groups.get(key) ?? []), reading])
  }
  const ranked = [...groups.values()]
    .map((group) => group.sort((a, b) => b.moment.asEvent - a.moment.asEvent))
    .sort((a, b) => weightOf(b) - weightOf(a))
  let group = ranked[0]!
  // "Kick-off Fri 8 March, 18h00 / Pitches Sun 10 March, 15h00 / Curtain Sun 10 March, 18h00": the last day said twice opens nothing.
  const before = ranked.find((one) => isOpening(one[0]!, group[0]!))
  if (before) group = before
  const rivals = ranked.filter((one) => one !== group).flat()
  const span = spanOf(group, rivals, chosen, readings)
  return seriesOf(span, readings) ?? span
}

/** Does `one` open the days that `best` goes on with: lines of one list, each a day with its hours, the first a few days before? */
function isOpening(one: Reading, best: Reading): boolean {
  if (one === best || !one.moment.dayOf || !best.moment.dayOf || one.moment.section !== best.moment.section)
    return false
  if (one.moment.times.length === 0 || best.moment.times.length === 0) return false
  if (one.value.end || best.value.end || one.date.span.end > best.date.span.start) return false
  const gap = compareParts(best.value.start, one.value.start)
  return (
    gap > 0 &&
    gap <= 6 &&
    best.date.span.start - one.date.span.end < 160 &&
    one.moment.asEvent >= 0.6 * best.moment.asEvent
  )
}

/** Meetings of one series, each on a line of its own with its hours: "1. Thursday 27 November, 9:15-16:00 / 2. Thursday 11 December, 12:15-15:00". */
function seriesOf(span: EventDays, readings: readonly Reading[]): EventDays | null {
  const { first, last } = span
  const section = span.start[0]!.moment.section
  const own = readings.filter(
    ({ moment, value }) =>
      value.start.day !== undefined &&
      (moment.role === 'event' || moment.role === 'part') &&
      moment.opensLine &&
      moment.section === section,
  )
  // Lines without hours of their own are a list of meetings where there are several and the first is the event's own day.
  const timed = own.filter(({ moment }) => moment.times.length > 0)
  const listed = timed.length > 1 ? timed : own.length > 2 && own.includes(span.start[0]!) ? own : []
  if (listed.length < 2 || !listed.some((one) => span.start.includes(one))) return null
  listed.sort((a, b) => a.date.span.start - b.date.span.start)
  // Within one range they are its days.
  if (
    compareParts(first, last) !== 0 &&
    listed.every(({ value }) => contains({ start: first, end: last, days: [] }, value.start))
  )
    return null
  const days: DateParts[] = []
  let year = listed[0]!.value.start.year ?? listed[0]!.value.end?.year
  let previous: DateParts | null = null
  for (const { value } of listed) {
    for (const day of daysOf(value)) {
      const own: DateParts = day.year === undefined && year !== undefined ? { ...day, year } : day
      // Lists run forward: after December comes the January of the next year.
      if (previous && compareParts(own, previous) <= 0) return null
      days.push(own)
      previous = own
      year = own.year ?? year
    }
  }
  const end = listed[listed.length - 1]!
  return {
    ...span,
    start: [listed[0]!],
    end: [end],
    first: days[0]!,
    last: days[days.length - 1]!,
    days,
    rivals: span.rivals.filter((one) => !listed.includes(one)),
  }
}

/** The single days of a list or of a short range within one month. */
export function daysOf({ start, end, days }: DateValue): readonly DateParts[] {
  if (days.length > 0) return days
  if (!end) return [start]
  if (start.month !== end.month || start.day === undefined || end.day === undefined || end.day - start.day > 14)
    return [start, end]
  const out: DateParts[] = []
  for (let day = start.day; day <= end.day; day++) {
    const { weekday: _, ...parts } = start
    out.push(end.year === undefined ? { ...parts, day } : { ...parts, day, year: end.year })
  }
  return out
}

function weightOf(group: readonly Reading[]): number {
  return group.reduce((sum, { moment }, i) => {
    const fit = moment.role === 'replaced' ? moment.score : moment.asEvent
    return sum + (i === 0 ? fit : 0.3 * Math.max(0, fit))
  }, 0)
}

function spanOf(
  group: readonly Reading[],
  rivals: readonly Reading[],
  chosen: readonly Reading[],
  readings: readonly Reading[],
): EventDays {
  const best = group[0]!.moment.asEvent
  const base = { start: group, rivals }
  const first = withYearOf(group[0]!.value.start, group)
  const lists = group.filter(({ value }) => value.days.length > 1)
  const ranges = group.filter(({ value }) => value.end !== null && value.days.length < 2)
  // The widest range that holds the chosen day: "18-20 March" at the top, beside "9.00 to 16.30 on 18 and 19 March".
  const wide = [
    ...ranges,
    ...rivals.filter(({ value }) => value.end !== null && !value.relative && contains(value, first)),
  ]
    .filter(({ moment, value }) => {
      const inside = new Set(
        chosen.filter((one) => contains(value, one.value.start)).map((one) => dayKey(one.value.start)),
      )
      // "Information session: 28 May, 15:00 … The consultation is open from 2 May to 14 June": a day with hours inside a window.
      if (
        !group.some((one) => one.value === value) &&
        group[0]!.moment.times.length > 0 &&
        moment.times.length === 0 &&
        !moment.atTop &&
        length(value) > 10 &&
        compareParts(value.start, first) !== 0
      )
        return false
      return !moment.besideAnother && moment.asEvent >= (moment.atTop || inside.size > 2 ? 0.4 : 0.75) * best
    })
    .sort((a, b) => length(b.value) - length(a.value))[0]
  const listEnd = lists[0]?.value.days.at(-1)
  if (wide && !(listEnd && compareParts(listEnd, wide.value.end!) >= 0)) {
    const same = ranges.filter(({ value }) => compareParts(value.end!, wide.value.end!) === 0)
    const start = group.includes(wide) ? group : [wide, ...group]
    return {
      ...base,
      start,
      end: [wide, ...same.filter((one) => one !== wide)],
      first: withYearOf(wide.value.start, start),
      last: wide.value.end!,
      days: [],
    }
  }
  if (listEnd) return { ...base, end: lists, first, last: listEnd, days: lists[0]!.value.days }
  if (ranges[0] === group[0] && ranges.length > 0)
    return { ...base, end: ranges, first, last: ranges[0]!.value.end!, days: [] }
  // "Start: 3 May … End: 5 May", "commence on Thursday, 13 May … Day 2, Friday 14 May".
  const ends = readings.filter((reading) => closes(reading, first, group))
  if (ends.length > 0) {
    const later = ends.sort((a, b) => compareParts(b.value.start, a.value.start))
    return { ...base, end: [later[0]!], first, last: later[0]!.value.start, days: [] }
  }
  return { ...base, end: group, first, last: first, days: [] }
}

/** Does the reading state a later day of the event that begins on `first`? Words of ending count beside the start, or in a label. */
function closes({ moment, value }: Reading, first: DateParts, group: readonly Reading[]): boolean {
  const beside = group.some((one) => Math.abs(one.moment.block - moment.block) <= 1)
  if (!(moment.endsEvent && (moment.surelyEnds || beside)) && !moment.dayOf) return false
  const gap = compareParts(value.start, first)
  return gap > 0 && gap <= (moment.endsEvent ? 400 : 31)
}

function length({ start, end }: DateValue): number {
  return end === null ? 0 : compareParts(end, start)
}

function contains(value: DateValue, day: DateParts): boolean {
  const { start, end } = value
  if (end === null) return false
  // "1 Oct 2022 - 8 Jan 2023" and "15 Oct": a day without a year lies in one of the two.
  const years =
    day.year === undefined && start.year !== undefined && end.year !== undefined ? [start.year, end.year] : []
  if (years.length > 0 && years[0] !== years[1])
    return years.some((year) => compareParts(start, { ...day, year }) <= 0 && compareParts({ ...day, year }, end) <= 0)
  return compareParts(start, day) <= 0 && compareParts(day, end) <= 0
}

function withYearOf(parts: DateParts, group: readonly Reading[]): DateParts {
  if (parts.year !== undefined) return parts
  const year = group.find(({ value }) => value.start.year !== undefined)?.value.start.year
  return year === undefined ? parts : { ...parts, year }
}

function dayKey({ month, day }: DateParts): string {
  return `${month}-${day ?? ''}`
}

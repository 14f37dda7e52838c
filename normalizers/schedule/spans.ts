/** First and last day of the chosen moments: ranges, lists, a day that closes. */
import type { DateParts, DateValue } from '../../extractors/candidate.js'
import { compareParts } from './parts.js'
import { dayKey, type EventDays, type Reading } from './reading.js'

export function spanOf(
  group: readonly Reading[],
  rivals: readonly Reading[],
  chosen: readonly Reading[],
  readings: readonly Reading[],
): EventDays {
  const best = group[0]!.moment.asEvent
  const base = { start: group, rivals }
  const first = withYearOf(group[0]!.value.start, group)
  const days = [...new Map(chosen.map(({ value: { start } }) => [`${start.year} ${dayKey(start)}`, start])).values()]
  const lists = group.filter(({ value }) => value.days.length > 1)
  const ranges = group.filter(({ value }) => value.end !== null && value.days.length < 2)
  // The widest range that holds the chosen day: "18-20 March" at the top, beside "9.00 to 16.30 on 18 and 19 March".
  const wide = [
    ...ranges,
    ...rivals.filter(({ value }) => value.end !== null && !value.relative && contains(value, first)),
  ]
    .filter(({ moment, value }) => {
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
      // One that begins on the chosen day agrees with it: "15-18 March" beside "starting at 10 a.m. on Monday, 15 March".
      const agrees = compareParts(value.start, first) === 0
      const least = moment.atTop || agrees || daysWithin(value, days) > 2 ? 0.4 : 0.75
      return !moment.besideAnother && moment.asEvent >= least * best
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

/** How many of the days lie in a range. */
function daysWithin(value: DateValue, days: readonly DateParts[]): number {
  return new Set(days.filter((day) => contains(value, day)).map(dayKey)).size
}

function length({ start, end }: DateValue): number {
  return end === null ? 0 : compareParts(end, start)
}

export function contains(value: DateValue, day: DateParts): boolean {
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

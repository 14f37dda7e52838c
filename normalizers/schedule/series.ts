/** Meetings of one series, each on a line of its own. */
import type { DateParts } from '../../extractors/candidate.js'
import { compareParts } from './parts.js'
import { daysOf, type EventDays, type Reading } from './reading.js'
import { contains } from './spans.js'

/** Meetings of one series, each on a line of its own with its hours: "1. Thursday 27 November, 9:15-16:00 / 2. Thursday 11 December, 12:15-15:00". */
export function seriesOf(text: string, span: EventDays, readings: readonly Reading[]): EventDays | null {
  const season = evenings(span, readings)
  if (season) return { ...span, days: season }
  const { first, last } = span
  const section = span.start[0]!.moment.section
  const own = readings.filter(
    ({ moment, value, date }) =>
      value.start.day !== undefined &&
      (moment.role === 'event' || moment.role === 'part') &&
      moment.section === section &&
      (moment.opensLine || countOf(text, date.span.start) !== null),
  )
  // Lines without hours of their own are a list of meetings where there are several and the first is the event's own day.
  const timed = own.filter(({ moment }) => moment.times.length > 0)
  // "24.10. … 07.11. … 05.12. (at 7 pm)": most have the hours that stand above them.
  const few = timed.length * 2 <= own.length
  let listed = timed.length > 1 && !few ? timed : own.length > 2 && own.includes(span.start[0]!) ? own : timed
  // "Online: Friday 5 December, 9-12.30 / In person: Thursday 22 and Friday 23 January": two parts, the hours of one told below.
  if (
    listed.length < 2 &&
    own.length === 2 &&
    (isTwoParts(own as [Reading, Reading]) || isFirstAndSecond(text, own as [Reading, Reading]))
  )
    listed = own
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
      if (previous && compareParts(own, previous) <= 0 && !turnsYear(previous, own)) return null
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

/** Two lines, one below the other, that fit as the event's days equally well, one of them with several days. */
function isTwoParts([a, b]: [Reading, Reading]): boolean {
  const [one, two] = [a.moment, b.moment]
  return (
    Math.abs(one.block - two.block) <= 1 &&
    Math.min(one.asEvent, two.asEvent) > 4 &&
    (a.value.end === null || a.value.days.length > 1) &&
    (b.value.end !== null || b.value.days.length > 1)
  )
}

// "Module 1: ", "Part II - ", "Block A: "
const COUNTED =
  /(?:^|[\n;,.|])[ \t#*\x95-]{0,8}(\p{L}{4,12})\s(\d|[A-E]|I{1,3}|IV)\s?(?:[:.)-]|\([^()\n]{2,40}\):?)\s{0,4}$/u
const FIRSTS: ReadonlySet<string> = new Set(['1', 'A', 'I'])
const SECONDS: ReadonlySet<string> = new Set(['2', 'B', 'II'])

/** The word and the count that lead to what stands there; null where none do. */
function countOf(text: string, at: number): readonly [word: string, count: string] | null {
  const found = COUNTED.exec(text.slice(Math.max(0, at - 70), at))
  return found && [found[1]!.toLowerCase(), found[2]!]
}

/** "Module 1: 9-11 July / Module 2: 3-5 September" */
function isFirstAndSecond(text: string, [a, b]: [Reading, Reading]): boolean {
  const [one, two] = [countOf(text, a.date.span.start), countOf(text, b.date.span.start)]
  return one !== null && two !== null && one[0] === two[0] && FIRSTS.has(one[1]) && SECONDS.has(two[1])
}

/** "05.12." and "16.01." of a list without years. */
function turnsYear(before: DateParts, after: DateParts): boolean {
  return before.year === undefined && after.year === undefined && before.month! >= 9 && after.month! <= 4
}

/**
 * "Thu 6 Feb - Thu 20 Mar 2025" above "Thu 6 February … Thu 20 February … Thu 6 March … Thu 20 March", each on a line of its own, whatever the sections:
 * evenings of a season, no days of one event.
 */
function evenings({ first, last }: EventDays, readings: readonly Reading[]): readonly DateParts[] | null {
  if (first.weekday !== last.weekday) return null
  const days = readings.flatMap(({ moment, value: { start, end } }) =>
    moment.opensLine &&
    (moment.role === 'event' || moment.role === 'part') &&
    end === null &&
    (first.weekday === undefined || start.weekday === first.weekday) &&
    start.day !== undefined &&
    contains({ start: first, end: last, days: [] }, start)
      ? [start]
      : [],
  )
  if (days.length < 3 || compareParts(days[0]!, first) !== 0 || compareParts(days[days.length - 1]!, last) !== 0)
    return null
  return days.every((day, i) => i === 0 || compareParts(day, days[i - 1]!) > 6) ? days : null
}

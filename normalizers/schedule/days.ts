/** Which days are the event's: the moments that name them, agreed with one another. */
import type { DateParts } from '../../extractors/candidate.js'
import type { DateOrder } from '../calendar/order.js'
import type { Moment, Moments } from '../moments/moment.js'
import { compareParts, wraps } from './parts.js'
import { dayKey, type EventDays, type Reading } from './reading.js'
import { resolveDate } from './resolve.js'
import { seriesOf } from './series.js'
import { spanOf } from './spans.js'

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
export function eventDays(text: string, readings: readonly Reading[], off: boolean): EventDays | null {
  // "is postponed from 13 June to 12 September": a new day is given all the same.
  const given = readings.some(
    (one, i) =>
      one.moment.role === 'event' && (isNewOf(text, readings[i - 1], one) || isNewBefore(text, one, readings[i + 1])),
  )
  let chosen = readings.filter(({ moment: { role } }) => role === 'event' || (off && !given && role === 'replaced'))
  if (chosen.length === 0) {
    // The only date may be that of the conference at which the workshop is held.
    const asOwn = ({ moment }: Reading): number => moment.asEvent + (moment.besideAnother ? 2.5 : 0)
    const rest = readings.filter((one) => !NEVER.has(one.moment.role) && asOwn(one) >= FALLBACK)
    const best = rest.sort((a, b) => asOwn(b) - asOwn(a))[0]
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
    // "Note: the session of 15 March is open to families from 3 pm": told again, and neither the first nor another day.
    const again = (start: DateParts): boolean =>
      compareParts(start, from) !== 0 && lines.some((one) => dayKey(one.value.start) === dayKey(start))
    chosen = chosen.filter(
      ({ value: { start }, moment }) =>
        start.day !== undefined &&
        // A day among them that is told in passing is none of theirs.
        (moment.opensLine ||
          (!again(start) &&
            (moment.asEvent > best + 2 ||
              // A table of days with their hours is all there is: "Drop-ins 6 and 13 July … Hearings: Tuesday 3 September 9.30-16.00 / …".
              (table
                ? compareParts(start, from) === 0
                : compareParts(start, from) <= 0 || compareParts(start, to) >= 0)))),
    )
  }
  // A month without year or day ("in June") says least.
  const dated = chosen.filter(({ value: { start } }) => start.day !== undefined || start.year !== undefined)
  if (dated.length > 0) chosen = dated
  // "May 2024" in the title and "Friday, 10 May": the day is the date, the month says its year.
  const exact = chosen.filter(({ value, moment }) => value.start.day !== undefined && moment.asEvent > 1.5)
  const months = new Set(exact.map(({ value }) => value.start.month))
  chosen = chosen.filter(({ value }) => value.start.day !== undefined || !months.has(value.start.month))
  // "Higher seminar, spring 2015 … On 26 March we welcome": the day lies in the season.
  chosen = chosen.filter(({ value }) => !isSeasonOf(value.start, exact))
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
  const span = extendedRun(text, readings) ?? spanOf(group, rivals, chosen, readings)
  return seriesOf(text, span, readings) ?? span
}

/** Two days of one clause, the first given up. */
function isNewOf(text: string, old: Reading | undefined, { date: { span } }: Reading): boolean {
  return (
    old?.moment.role === 'replaced' &&
    span.start - old.date.span.end < 30 &&
    !/[.!?\n]/.test(text.slice(old.date.span.end, span.start))
  )
}

/** "2 May 2022 (postponed from 4 April 2022)": the new day stands first. */
function isNewBefore(text: string, { date: { span } }: Reading, old: Reading | undefined): boolean {
  return old?.moment.role === 'replaced' && /^\s?[,([][^.!?\n\d]{0,40}$/.test(text.slice(span.end, old.date.span.start))
}

/** "18 October - 15 December 2024 (extended to 12 January 2025)": a run of weeks keeps the day on which it began. */
function extendedRun(text: string, readings: readonly Reading[]): EventDays | null {
  for (const [i, old] of readings.entries()) {
    const next = readings[i + 1]
    const end = old.value.end
    if (
      (old.moment.role !== 'replaced' && old.moment.role !== 'event') ||
      !end ||
      old.moment.asEvent < 2 ||
      compareParts(end, old.value.start) < 7
    )
      continue
    if (
      next?.moment.role !== 'event' ||
      next.value.end ||
      !EXTENDED.test(text.slice(old.date.span.end, next.date.span.start))
    )
      continue
    const year =
      old.value.start.year ?? (end.year === undefined ? undefined : end.year - (wraps(old.value.start, end) ? 1 : 0))
    const first = year === undefined ? old.value.start : { ...old.value.start, year }
    if (compareParts(next.value.start, end) <= 0) continue
    return { start: [old], end: [next], first, last: next.value.start, days: [], rivals: [] }
  }
  return null
}

const EXTENDED =
  /^[\s,;(-]{0,4}[^.;\d\n]{0,12}\b(?:extended|prolonged|prolong\xe9e?|verl\xe4ngert|prorogat[ao]|ampliad[ao]|prorrogad[ao])\b[^.;\d\n]{0,20}$/i

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

function weightOf(group: readonly Reading[]): number {
  return group.reduce((sum, { moment }, i) => {
    const fit = moment.role === 'replaced' ? moment.score : moment.asEvent
    return sum + (i === 0 ? fit : 0.3 * Math.max(0, fit))
  }, 0)
}

/** Is it the season in which the one day of the text lies? Seasons are counted from 21, spring first; terms reach a month beyond. */
function isSeasonOf({ month, year }: DateParts, days: readonly Reading[]): boolean {
  const day = days[0]?.value.start
  if (month === undefined || month < 21 || !day || days.some(({ value }) => dayKey(value.start) !== dayKey(day)))
    return false
  const first = [2, 5, 8, 11][month - 21]!
  const inside = (day.month! - first + 12) % 12 < 5
  return inside && (day.year === undefined || year === undefined || Math.abs(day.year - year) <= (month === 24 ? 1 : 0))
}

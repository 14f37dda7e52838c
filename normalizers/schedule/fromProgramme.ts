/** The days of a series, as its programme lists them: "Thu 6 February / A Sail from Whitby", "Thu 20 February / Bandhani". */
import type { Candidate, Candidates } from '../../extractors/candidate.js'
import { eachDay } from '../calendar.js'
import { ground } from '../define.js'
import { dateOf } from '../sessions/days.js'
import type { Draft } from './draft.js'
import { FULL } from './parts.js'

const SERIES: ReadonlySet<string> = new Set(['dated-block', 'dated-talk', 'table-row'])

/** Lists the days of the programme where they begin and end with the event, and other days lie between them. */
export function daysFromProgramme({ value, grounds }: Draft, found: Candidates): void {
  const { startDate, endDate, startTime, endTime } = value
  if (value.days.length > 0 || !startDate || !endDate || !FULL.test(startDate) || !FULL.test(endDate)) return
  const days = new Map<string, Candidate<'session'>>()
  for (const one of found.of('session')) {
    if (!SERIES.has(one.cue) || one.value.day?.parts.month === undefined) continue
    const date = dateOf(one.value.day, value, null)?.date
    if (date && !days.has(date)) days.set(date, one)
  }
  const dates = [...days.keys()]
  const last = dates.at(-1)
  // "Beginn: 25. Oktober 2022" above the talks of a whole term: the first is not all.
  const begun = endDate === startDate
  if (dates.length < 3 || dates[0] !== startDate || (last !== endDate && !begun)) return
  if (dates.some((date, i) => i > 0 && date <= dates[i - 1]!) || eachDay(startDate, last!).length === dates.length)
    return
  if (begun) {
    value.endDate = last!
    const closing = days.get(last!)!
    grounds.splice(0, grounds.length, ...grounds.filter(({ pointer }) => pointer !== '/schedule/endDate'))
    grounds.push(ground('/schedule/endDate', closing, { span: closing.value.day!.span, basis: 'derived' }))
  }
  value.days = dates.map((date) => ({ date, startTime, endTime }))
  for (const [i, one] of [...days.values()].entries())
    grounds.push(ground(`/schedule/days/${i}/date`, one, { span: one.value.day!.span, basis: 'derived' }))
}

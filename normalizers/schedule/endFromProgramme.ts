/** When days end, by their programme: with the last sitting, or with the row that closes. */
import type { Candidate, Candidates } from '../../extractors/candidate.js'
import { settleClocks } from '../clock.js'
import { ground } from '../define.js'
import { dateOf } from '../sessions/days.js'
import type { Draft } from './draft.js'
import type { Hours } from './hours.js'
import { FULL } from './parts.js'

interface End {
  readonly one: Candidate<'session'>
  readonly time: string
}

/** Gives the last day of several, and the days that are listed, the end of their programme, where no other is told. */
export function endFromProgramme({ value, grounds }: Draft, hours: Hours, found: Candidates): void {
  const { startDate, endDate, startTime, days } = value
  if (!startTime || !startDate || !endDate || startDate === endDate || !FULL.test(startDate) || !FULL.test(endDate))
    return
  const rows = found.of('session').filter((one) => one.value.clock && one.value.day)
  if (rows.length < 4) return
  const byDay = new Map<string, Candidate<'session'>[]>()
  for (const one of rows) {
    const date = dateOf(one.value.day!, value, null)?.date
    const list = date ? byDay.get(date) : undefined
    if (list) list.push(one)
    else if (date) byDay.set(date, [one])
  }
  const write = (date: string, told: string | null, pointer: string): string | null => {
    const end = endOf(byDay.get(date) ?? [])
    if (!end || (told !== null && !isInner(byDay.get(date)!, hours, told, end.time))) return told
    if (told !== null) {
      const kept = grounds.filter((one) => one.pointer !== pointer)
      grounds.splice(0, grounds.length, ...kept)
    }
    const { clock } = end.one.value
    grounds.push(ground(pointer, end.one, { span: clock!.endSpan ?? clock!.startSpan, basis: 'derived' }))
    return end.time
  }
  value.endTime = write(endDate, value.endTime, '/schedule/endTime')
  value.days = days.map((day, i) => ({ ...day, endTime: write(day.date, day.endTime, `/schedule/days/${i}/endTime`) }))
}

/** The end of a day: of its last sitting, or the clock of the row that closes it. */
function endOf(rows: readonly Candidate<'session'>[]): End | null {
  const proper = rows.filter(
    ({ value: { kind, clock } }) =>
      (kind !== 'social' && kind !== 'break') ||
      // "15:15-16:45 Site visit" is of the day, "18:30 Reception" and a dinner are not.
      (clock!.end !== null && settleClocks(clock!).end! < '18:30'),
  )
  const last = proper[proper.length - 1]
  if (rows.length < 2 || !last || last.value.kind === 'break') return null
  const { start, end } = settleClocks(last.value.clock!)
  const time = end ?? (last.value.kind === 'closing' && last.cue !== 'grid-cell' ? start : null)
  if (time === null || proper.some((one) => settleClocks(one.value.clock!).start > start)) return null
  return { one: last, time }
}

/** Was the end that is told read from a row before the last? */
function isInner(rows: readonly Candidate<'session'>[], { end }: Hours, told: string, last: string): boolean {
  return (
    told < last &&
    end !== null &&
    rows.some(({ value: { clock } }) => clock!.endSpan !== null && settleClocks(clock!).end === told)
  )
}

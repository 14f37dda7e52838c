/** The instants of start and end, where date, clock and offset are all known. */
import type { Candidate } from '../../extractors/candidate.js'
import { addDays } from '../calendar.js'
import { instantAt } from '../checks.js'
import { type Ground, ground } from '../define.js'
import type { Schedule } from '../record.js'
import { offsetAt } from '../zones.js'
import type { Hours } from './hours.js'

export function instants(value: Schedule, hours: Hours, grounds: Ground[]): void {
  const { iana, utcOffset } = value.timezone
  for (const side of ['start', 'end'] as const) {
    const [date, time] = [value[`${side}Date`], value[`${side}Time`]]
    if (!date || !time || !/^\d{4}-\d{2}-\d{2}$/.test(date)) continue
    const offset = (side === 'end' && iana ? offsetAt(iana, date, time) : null) ?? utcOffset
    if (!offset) continue
    // "8 pm to midnight" on one day
    const next = side === 'end' && date === value.startDate && value.startTime !== null && time < value.startTime
    value[`${side}Instant`] = instantAt(next ? addDays(date, 1) : date, time, offset)
    const clock: Candidate<'time'> | null = hours[side]
    if (clock) grounds.push(ground(`/schedule/${side}Instant`, clock, { basis: 'derived' }))
    else {
      // "Duration: 75 minutes": the clock itself followed from something else.
      const told = grounds.find((one) => one.pointer === `/schedule/${side}Time`)
      if (told) grounds.push({ ...told, pointer: `/schedule/${side}Instant`, basis: 'derived' })
    }
  }
}

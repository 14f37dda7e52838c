/** What a careful reader would point out of the event's days: weekdays that do not agree, an order that was guessed. */
import type { DateParts } from '../../extractors/candidate.js'
import { toEdtf, weekdayAgrees } from '../calendar.js'
import type { Finding } from '../define.js'
import type { EventDays, Reading } from './reading.js'

export function weekdayFindings(parts: DateParts, { date }: Reading, side: 'start' | 'end'): Finding[] {
  if (weekdayAgrees(parts) !== false) return []
  return [
    {
      code: 'weekday-mismatch',
      severity: 'warning',
      message: `Unexpected weekday beside ${toEdtf(parts)}: it is another day of the week`,
      pointer: `/schedule/${side}Date`,
      span: date.span,
    },
  ]
}

export function ambiguousOrder({ start }: EventDays): Finding[] {
  const date = start.find(({ value }) => value.monthFirst)
  if (!date || start.some(({ value }) => !value.monthFirst)) return []
  return [
    {
      code: 'date-order-ambiguous',
      severity: 'warning',
      message: `“${date.date.quote}” may name the day or the month first; it was read day first`,
      pointer: '/schedule/startDate',
      span: date.date.span,
    },
  ]
}

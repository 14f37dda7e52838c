/** A written recurrence → RFC 5545 RRULE, its parts in the order FREQ INTERVAL BYDAY BYMONTHDAY BYSETPOS COUNT UNTIL. */
import type { RecurrenceValue } from '../extractors/candidate.js'

/** `until` is the series' last day as `YYYY-MM-DD` where it is known in full. "every Tuesday until 14 June" → "FREQ=WEEKLY;BYDAY=TU;UNTIL=20220614". */
export function toRRule(value: RecurrenceValue, until: string | null = null): string {
  const parts = [`FREQ=${value.freq}`]
  if (value.interval > 1) parts.push(`INTERVAL=${value.interval}`)
  if (value.byDay.length > 0) parts.push(`BYDAY=${value.byDay.join(',')}`)
  if (value.byMonthDay.length > 0) parts.push(`BYMONTHDAY=${value.byMonthDay.join(',')}`)
  if (value.count !== null) parts.push(`COUNT=${value.count}`)
  else if (until && /^\d{4}-\d{2}-\d{2}$/.test(until)) parts.push(`UNTIL=${until.replaceAll('-', '')}`)
  return parts.join(';')
}

/** Cross-field rules that JSON Schema cannot say, each by name. A broken rule is a diagnostic, never a changed value. */
import type { Diagnostic, EventRecord } from './record.js'

interface Check {
  readonly name: string
  check(record: EventRecord): Diagnostic | null
}

const finding = (
  code: Diagnostic['code'],
  message: string,
  pointer: string,
  severity: Diagnostic['severity'] = 'warning',
): Diagnostic => ({
  code,
  severity,
  message,
  pointer,
  start: null,
  end: null,
})

/** Compares two EDTF days that both state their year (or both do not); null where they cannot be compared. */
function compareDays(a: string | null, b: string | null): number | null {
  if (!a || !b || a.length !== b.length || a.startsWith('X') !== b.startsWith('X')) return null
  return a < b ? -1 : a > b ? 1 : 0
}

const CHECKS: readonly Check[] = [
  {
    name: 'end-not-before-start',
    check: ({ schedule: { startDate, endDate, startTime, endTime, days } }) => {
      const order = compareDays(startDate, endDate)
      // "3–5 January" seen from December: days without a year may pass the turn of the year.
      if (order === 1 && !startDate!.startsWith('X'))
        return finding(
          'end-before-start',
          `The event ends on ${endDate}, before it starts on ${startDate}`,
          '/schedule/endDate',
        )
      if (order === 0 && startTime && endTime && endTime < startTime && days.length === 0)
        return finding(
          'end-before-start',
          `The event ends at ${endTime}, before it starts at ${startTime} on the same day`,
          '/schedule/endTime',
        )
      return null
    },
  },
  {
    name: 'session-inside-event',
    check: ({ schedule: { startDate, endDate }, sessions }) => {
      for (const [i, { date }] of sessions.entries()) {
        if (compareDays(date, startDate) === -1 || compareDays(date, endDate) === 1)
          return finding(
            'conflicting-values',
            `A session on ${date} lies outside the event, ${startDate} to ${endDate}`,
            `/sessions/${i}/date`,
          )
      }
      return null
    },
  },
  {
    name: 'instants-agree',
    check: ({ schedule }) => {
      for (const side of ['start', 'end'] as const) {
        const [date, time, instant] = [schedule[`${side}Date`], schedule[`${side}Time`], schedule[`${side}Instant`]]
        if (!instant) continue
        if (!date || !time)
          return finding(
            'conflicting-values',
            `An instant stands without its date and time`,
            `/schedule/${side}Instant`,
            'error',
          )
        if (
          side === 'start' &&
          schedule.timezone.utcOffset &&
          instantAt(date, time, schedule.timezone.utcOffset) !== instant
        )
          return finding(
            'conflicting-values',
            `${instant} is not ${date} ${time} at ${schedule.timezone.utcOffset}`,
            '/schedule/startInstant',
            'error',
          )
      }
      return null
    },
  },
]

/** The UTC instant of a local date and time at an offset: integer arithmetic on the civil calendar, after Howard Hinnant's days_from_civil. */
export function instantAt(date: string, time: string, utcOffset: string): string {
  const [y, m, d] = date.split('-').map(Number) as [number, number, number]
  const [h, min] = time.split(':').map(Number) as [number, number]
  const sign = utcOffset.startsWith('-') ? -1 : 1
  const offset = sign * (Number(utcOffset.slice(1, 3)) * 60 + Number(utcOffset.slice(4, 6)))
  const total = daysFromCivil(y, m, d) * 1440 + h * 60 + min - offset
  const day = Math.floor(total / 1440)
  const [year, month, dayOfMonth] = civilFromDays(day)
  const rest = total - day * 1440
  const pad = (n: number, width = 2): string => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month)}-${pad(dayOfMonth)}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}:00Z`
}

/** Days since 1970-01-01 of a day of the proleptic Gregorian calendar. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

export function civilFromDays(days: number): [year: number, month: number, day: number] {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
  const month = mp < 10 ? mp + 3 : mp - 9
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day]
}

export function checkRecord(record: EventRecord): Diagnostic[] {
  const out: Diagnostic[] = []
  for (const { check } of CHECKS) {
    const found = check(record)
    if (found) out.push(found)
  }
  return out
}

/** Zones: what offset a zone has at a local date and time, and what a written zone means there. */
import type { ZoneValue } from '../extractors/candidate.js'
import { civilFromDays, daysFromCivil } from './checks.js'

const formats = new Map<string, Intl.DateTimeFormat | null>()

function formatOf(iana: string): Intl.DateTimeFormat | null {
  let format = formats.get(iana)
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US', { timeZone: iana, timeZoneName: 'longOffset', hourCycle: 'h23' })
    } catch {
      format = null
    }
    formats.set(iana, format)
  }
  return format
}

const offsets = new Map<string, string>()

function offsetOfInstant(format: Intl.DateTimeFormat, milliseconds: number): string {
  const parts = format.formatToParts(milliseconds)
  const name = parts[parts.length - 1]!.type === 'timeZoneName' ? parts[parts.length - 1]!.value : 'GMT'
  const found = /([+-])(\d{2}):(\d{2})/.exec(name)
  return found ? found[0] : '+00:00'
}

/** Minutes of `±HH:MM`. */
function offsetMinutes(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return offset.startsWith('-') ? -minutes : minutes
}

/** `±HH:MM` of minutes. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`
}

/** Offset of a zone at a local date (`YYYY-MM-DD`) and time (`HH:MM`, noon where none), `±HH:MM`; null for an unknown zone. */
export function offsetAt(iana: string, date: string, time: string | null = null): string | null {
  const format = formatOf(iana)
  if (!format || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null
  const key = `${iana} ${date} ${time}`
  const known = offsets.get(key)
  if (known) return known
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const [hour, minute] = (time ?? '12:00').split(':').map(Number) as [number, number]
  const local = (daysFromCivil(year, month, day) * 1440 + hour * 60 + minute) * 60_000
  // Two steps: the offset at the wall clock taken for UTC, then at the instant which that offset gives.
  const guess = offsetOfInstant(format, local)
  const offset = offsetOfInstant(format, local - offsetMinutes(guess) * 60_000)
  if (offsets.size > 4096) offsets.clear()
  offsets.set(key, offset)
  return offset
}

/** Offset of a zone as written, at a local date and time: its own where the words fix it, else that of its IANA zone on that day. */
export function zoneOffset(zone: ZoneValue, date: string | null, time: string | null = null): string | null {
  if (zone.utcOffset) return zone.utcOffset
  if (zone.iana && date) return offsetAt(zone.iana, date, time)
  // A zone without daylight saving has one offset on every day.
  if (zone.iana) {
    const [winter, summer] = [offsetAt(zone.iana, '2021-01-15'), offsetAt(zone.iana, '2021-07-15')]
    return winter === summer ? winter : null
  }
  // "Central European Time": every zone that keeps it has the same clock on that day.
  if (date) {
    const [first, ...rest] = zone.readings.map((one) => offsetAt(one, date, time))
    if (first && rest.every((one) => one === first)) return first
  }
  return null
}

/** The offset at which two clocks name one moment: `offsetOfEquivalence('09:00', '14:00', '+00:00') === '-05:00'`. Between −12:00 and +14:00. */
export function offsetOfEquivalence(here: string, there: string, thereOffset: string): string | null {
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
  let difference = minutes(here) - minutes(there) + offsetMinutes(thereOffset)
  if (difference > 840) difference -= 1440
  if (difference < -720) difference += 1440
  return difference % 15 === 0 ? formatOffset(difference) : null
}

/** Local date and time at one offset → at another: `[date, time]`. */
export function shift(date: string, time: string, from: string, to: string): [date: string, time: string] {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const total =
    daysFromCivil(year, month, day) * 1440 +
    Number(time.slice(0, 2)) * 60 +
    Number(time.slice(3, 5)) -
    offsetMinutes(from) +
    offsetMinutes(to)
  const days = Math.floor(total / 1440)
  const [y, m, d] = civilFromDays(days)
  const rest = total - days * 1440
  const pad = (n: number, width = 2): string => String(n).padStart(width, '0')
  return [`${pad(y, 4)}-${pad(m)}-${pad(d)}`, `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`]
}

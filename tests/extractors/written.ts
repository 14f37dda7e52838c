/** Finds of the grammar as short strings, for tables of phrasings. */
import type { Clock, DateParts, DateValue, TimeValue, ZoneValue } from '../../extractors/candidate.js'
import { scan } from '../../extractors/temporal/scan.js'

const pad = (n: number): string => String(n).padStart(2, '0')
const DAYS = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

export function showParts({ year, month, day, weekday, nth }: DateParts): string {
  const date =
    month === undefined && day === undefined
      ? (year ?? '')
      : `${year ?? 'X'}-${month === undefined ? 'X' : pad(month)}${day === undefined ? '' : `-${pad(day)}`}`
  return `${weekday ? `${nth ?? ''}${DAYS[weekday]}${date === '' ? '' : ' '}` : ''}${date}`
}

export function showDate({ start, end, days, monthFirst, relative, week }: DateValue): string {
  if (relative)
    return `${relative.amount >= 0 ? '+' : ''}${relative.amount} ${relative.unit}${relative.weekday ? ` ${DAYS[relative.weekday]}` : ''}${relative.whole ? ' whole' : ''}`
  const main =
    days.length > 0 ? days.map(showParts).join(', ') : end ? `${showParts(start)}..${showParts(end)}` : showParts(start)
  return `${week ? 'week of ' : ''}${main}${monthFirst ? ` or ${showParts(monthFirst.start)}` : ''}`
}

const showClock = ({ hour, minute, meridiem }: Clock): string => `${hour}:${pad(minute)}${meridiem ?? ''}`

export function showZone({ iana, utcOffset, readings }: ZoneValue): string {
  return iana ?? utcOffset ?? readings.join('|')
}

export function showTime({ start, end, zone, approximate }: TimeValue): string {
  return `${approximate ? '~' : ''}${showClock(start)}${end ? `-${showClock(end)}` : ''}${zone ? ` ${showZone(zone)}` : ''}`
}

/** As `page.text` has it: dashes and quotes made plain. */
const plain = (text: string): string => text.replace(/[–—]/g, '-').replace(/[‘’]/g, "'")

export const datesIn = (text: string): string[] => scan(plain(text)).dates.map(({ value }) => showDate(value))
export const timesIn = (text: string): string[] => scan(plain(text)).times.map(({ value }) => showTime(value))
export const zonesIn = (text: string): string[] => scan(plain(text)).zones.map(({ value }) => showZone(value))

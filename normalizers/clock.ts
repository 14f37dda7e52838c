/** Clock as written → HH:MM: am and pm carried across a range, and what an unmarked hour means. */
import type { Clock, TimeValue } from '../extractors/candidate.js'

export interface SettledClock {
  /** `HH:MM` */
  readonly start: string
  readonly end: string | null
  /** The half of the day was not written: 1–7 was taken for the afternoon, 8–11 for the morning. */
  readonly assumed: boolean
}

const pad = (n: number): string => String(n).padStart(2, '0')
const format = (minutes: number): string => `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`

/** Minutes since midnight where the clock says all; null where the half of the day is open. */
function stated({ hour, minute, meridiem, military }: Clock): number | null {
  if (meridiem === 'am') return (hour === 12 ? 0 : hour) * 60 + minute
  if (meridiem === 'pm') return (hour < 12 ? hour + 12 : hour) * 60 + minute
  if (military || hour > 12 || hour === 0) return hour * 60 + minute
  return null
}

/** An hour without am or pm in an announcement: 1–7 is the afternoon, 8–11 the morning, 12 noon. */
function assumed({ hour, minute }: Clock): number {
  return (hour >= 1 && hour <= 7 ? hour + 12 : hour) * 60 + minute
}

/** One clock as `HH:MM`. */
export function settleClock(clock: Clock): { readonly time: string; readonly assumed: boolean } {
  const minutes = stated(clock)
  return { time: format(minutes ?? assumed(clock)), assumed: minutes === null }
}

/**
 * A clock or range of clocks as `HH:MM`. In a range the half of the day written once serves both, so that the range is the shortest that goes
 * forward: "3:30-6 p.m." 15:30–18:00, "11 to 3pm" 11:00–15:00, "10 to 11:30 a.m." 10:00–11:30, "8am until 6" 08:00–18:00.
 */
export function settleClocks(value: Pick<TimeValue, 'start' | 'end'>): SettledClock {
  const { start, end } = value
  if (!end) {
    const one = settleClock(start)
    return { start: one.time, end: null, assumed: one.assumed }
  }
  let a = stated(start)
  let b = stated(end)
  const open = a === null && b === null
  // "10-12am": nobody means midnight.
  if (a === null && end.meridiem === 'am' && end.hour === 12 && start.hour >= 6 && start.hour < 12) {
    a = start.hour * 60 + start.minute
    b = 720 + end.minute
  }
  if (a === null && b !== null) {
    // The half that makes the shorter way to the end: "11 to 3pm" is 11:00, "2:30 to 3 pm" 14:30.
    const early = (start.hour % 12) * 60 + start.minute
    const late = early + 720
    if (end.meridiem === null && b >= 720 && end.military)
      a = start.hour === 12 ? late : early < b && b - early <= 720 ? early : late
    else a = late < b || (late === b && early !== b) ? late : early < b ? early : late
    // "9-5 pm": nobody means 21:00 to 17:00.
  } else if (a !== null && b === null) {
    const early = (end.hour % 12) * 60 + end.minute
    const late = early + 720
    // "16:00 … 12:00" on a later day: twelve without a word is noon.
    b = end.hour === 12 ? late : early > a ? early : late > a ? late : early
  } else if (open) {
    // "8 to 12", "3:00 to 12:00": up to noon, not to midnight.
    a = end.hour === 12 && start.hour < 12 ? (start.hour % 12) * 60 + start.minute : assumed(start)
    const early = (end.hour % 12) * 60 + end.minute
    b = early > a ? early : early + 720 > a ? early + 720 : early
  }
  return { start: format(a!), end: format(b!), assumed: open }
}

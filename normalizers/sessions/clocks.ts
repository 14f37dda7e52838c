/** Reads the clocks of a programme as hours of a day. Rows run forward: after "11:30" comes "1:00", and that is 13:00. */
import type { Clock, TimeValue } from '../../extractors/candidate.js'

/** Minutes of the day that a clock may mean: one reading where it is certain, two where am or pm is left out. */
function readings(clock: Clock): number[] {
  const minutes = (clock.hour % 24) * 60 + clock.minute
  if (clock.hour === 24) return [0]
  if (clock.meridiem === 'am') return [(clock.hour % 12) * 60 + clock.minute]
  if (clock.meridiem === 'pm') return [((clock.hour % 12) + 12) * 60 + clock.minute]
  if (clock.military || clock.hour > 12 || clock.hour === 0) return [minutes]
  return clock.hour === 12 ? [minutes] : [minutes, minutes + 720]
}

export interface Hours {
  readonly start: number
  readonly end: number | null
}

/**
 * The hours of one row. `after` is where the row before began or ended on the same day (null for a day's first), `opening` the minute at
 * which the event is known to begin, `military` whether the programme prints 24-hour clocks.
 */
export function hoursOf(time: TimeValue, after: number | null, opening: number | null, military: boolean): Hours {
  const ends = time.end ? readings(time.end) : [null]
  // "3:00-3:15pm", "10-11.30 am": the mark behind the range is of both where that leaves them in order.
  let best: { start: number; end: number | null; cost: number } | null = null
  for (const start of readings(time.start)) {
    for (const end of ends) {
      let cost = 0
      if (military && time.start.meridiem === null && start >= 720 && time.start.hour < 12) cost += 500
      if (end !== null) {
        if (end < start) cost += 2000
        else cost += (end - start) / 4
      }
      // A second track begins again at the hour of the first: twelve hours on is not what is meant.
      if (after !== null)
        cost += start < after ? 300 + (after - start) / 2 : (start - after) / 3 + (start - after > 420 ? 300 : 0)
      else if (opening !== null) cost += Math.abs(start - opening)
      // A programme begins in the morning or, where the clock says one to six, after noon.
      else if (start < 7 * 60) cost += 400
      else if (start >= 19 * 60) cost += 200
      else if (start >= 13 * 60) cost += time.start.hour < 7 ? 0 : 100
      if (start < 6 * 60) cost += 250
      if (!best || cost < best.cost) best = { start, end, cost }
    }
  }
  return best!
}

/** `HH:MM` of minutes since midnight. */
export function clockText(minutes: number): string {
  const pad = (n: number): string => String(n).padStart(2, '0')
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`
}

export function minutesOf(clock: string | null): number | null {
  return clock ? Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) : null
}

/** The dates and clocks that may be the event's own: none told twice, no clock of another place, no number of a day. */
import type { Candidate } from '../../extractors/candidate.js'
import { firstFrom } from '../../extractors/offsets.js'
import type { Span } from '../../extractors/page.js'
import { settleClocks } from '../clock.js'

/** A year alone dates no event and has no hours. */
export function namesDay({ value: { start, relative } }: Candidate<'date'>): boolean {
  return start.month !== undefined || start.weekday !== undefined || start.day !== undefined || relative !== undefined
}

/** "last Tuesday, 3 November": one day, and the second says which. */
export function withoutDoubles(text: string, dates: Candidate<'date'>[]): Candidate<'date'>[] {
  return dates.filter((one, i) => {
    const next = dates[i + 1]
    if (!next || next.value.start.day === undefined || next.value.start.month === undefined) return true
    if (one.value.start.day !== undefined || one.value.start.month !== undefined || next.value.end) return true
    if (one.value.start.weekday === undefined) return true
    const gap = next.span.start - one.span.end
    return gap > 3 || !/^[\s,(]*$/.test(text.slice(one.span.end, next.span.start))
  })
}

export function inside(a: Span, b: Span): boolean {
  return a.start >= b.start && a.end <= b.end
}

/** "miércoles 7 a las 9.00": the 7 is the day's, and no hour; that of "sábado 14h às 17h" is. `starts` are the offsets at which the dates begin. */
export function withoutDay(
  time: Candidate<'time'>,
  dates: readonly Candidate<'date'>[],
  starts: readonly number[],
): Candidate<'time'> {
  const { end, endSpan, startSpan } = time.value
  if (!end || !endSpan || time.cue.endsWith('-across-days')) return time
  // Dates stand one behind another, none over another: only the last before the clock can reach it.
  const before = dates[firstFrom(starts, time.span.start) - 1]
  if (!before) return time
  const { span, value } = before
  const taken =
    time.span.start < span.end ||
    (value.start.day === undefined &&
      value.start.weekday !== undefined &&
      time.span.start - span.end === 1 &&
      /^\d{1,2}$/.test(time.quote.slice(0, startSpan.end - startSpan.start)) &&
      /^\s+(?:a\s+las?|[àa]s|[àa]|at|alle|um)\s+$/.test(
        time.quote.slice(startSpan.end - startSpan.start, endSpan.start - startSpan.start),
      ))
  if (!taken) return time
  return { ...time, span: endSpan, value: { ...time.value, start: end, end: null, startSpan: endSpan, endSpan: null } }
}

/** Clocks that an equivalence gives for other places are no clocks of the event's own. */
export function withoutOtherClocks(
  times: Candidate<'time'>[],
  equivalences: readonly Candidate<'equivalence'>[],
): Candidate<'time'>[] {
  if (equivalences.length === 0) return times
  return withLength(times, equivalences).filter(
    ({ span }) => !equivalences.some((one) => inside(span, one.span) && span.start !== one.value.here.startSpan.start),
  )
}

/** "16:00 Nairobi / 15:00 Geneva (75 minutes)": the length that stands behind another place's clock is the event's. */
function withLength(
  times: Candidate<'time'>[],
  equivalences: readonly Candidate<'equivalence'>[],
): Candidate<'time'>[] {
  const byStart = new Map(equivalences.toReversed().map((one) => [one.value.here.startSpan.start, one]))
  return times.map((time) => {
    if (time.value.end) return time
    const same = byStart.get(time.value.startSpan.start)
    const other = same?.value.there.find((one) => one.end !== null)
    if (!other) return time
    const { start, end } = settleClocks(other)
    const minutes =
      (Number(end!.slice(0, 2)) - Number(start.slice(0, 2))) * 60 + Number(end!.slice(3)) - Number(start.slice(3))
    const own = settleClocks(time.value).start
    const all = Number(own.slice(0, 2)) * 60 + Number(own.slice(3)) + ((minutes + 1440) % 1440)
    const clock = { hour: Math.floor(all / 60) % 24, minute: all % 60, meridiem: null, military: true }
    return { ...time, value: { ...time.value, end: clock, endSpan: other.endSpan } }
  })
}

// "9.30 Workshops today", "11.00 - 12.00  The cities of tomorrow": words between the clock that opens a row and the day.
const ROW_WORDS =
  /^[\s|*-]{0,6}\d{1,2}(?:[:.]\d{2}|h\d{2})(?:\s?-\s?\d{1,2}(?:[:.h]\d{2}|h)?)?(?:\s?(?:[ap]\.?m\.?|h|Uhr))?[\s|:,-]{1,12}(?!(?:[a-z]{2,5}|(?:in|at|de|du|da|di|del|della|am)\s[^\d\n]{2,20})\s*$)\p{L}[^\d\n]{3,80}$/iu

/** A word of a title in a row of a programme ("today", "aujourd'hui"), which names no day of it. */
export function isWordOfRow(text: string, { value, span: { start } }: Candidate<'date'>): boolean {
  if (value.relative === undefined || value.relative.unit !== 'day' || value.start.month !== undefined) return false
  if (value.end || value.start.weekday !== undefined) return false
  return ROW_WORDS.test(text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 120), start))
}

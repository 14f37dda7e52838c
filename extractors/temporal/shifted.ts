/** Days counted from a day of the calendar: "the day after 5 May 2019", "two weeks before June 3". */
import type { DateParts, Find } from '../candidate.js'

const FROM_DAY =
  /\b(?:the\s+)?(?:next\s+|very\s+)?(?:(day)|(a|one|two|three|four|five|six|seven|ten|\d{1,2})\s+(days?|weeks?))\s+(after|following|before|prior\s+to)\s+(?:the\s+)?$/i
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
}
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Moves single days that words before them count from. */
export function shifted(dates: Find<'date'>[], text: string): void {
  dates.forEach((one, k) => {
    const { start, end, days, week, monthFirst } = one.value
    if (end || days.length > 0 || week || monthFirst || start.day === undefined || start.month === undefined) return
    if (start.month > 12) return
    const at = one.span.start
    // "after", "following", "before", "prior to": the cheap test first.
    const last = text.charCodeAt(at - 2) | 32
    if (last !== 114 && last !== 103 && last !== 101 && last !== 111) return
    const found = FROM_DAY.exec(text.slice(Math.max(0, at - 44), at))
    if (!found) return
    const [words, single, count, unit, way] = found
    const n = single ? 1 : (COUNTS[count!.toLowerCase()] ?? Number(count)) * (/^w/i.test(unit!) ? 7 : 1)
    dates[k] = {
      ...one,
      span: { start: at - words.length, end: one.span.end },
      value: { start: moved(start, /^(?:b|p)/i.test(way!) ? -n : n), end: null, days: [] },
      cue: 'day-from-day',
    }
  })
}

function moved({ year, month, day }: DateParts, by: number): DateParts {
  let [y, m, d] = [year ?? 2001, month!, day! + by]
  const length = (): number => (m === 2 && y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : LENGTHS[m - 1]!)
  while (d > length()) {
    d -= length()
    m = m === 12 ? 1 : m + 1
    if (m === 1) y++
  }
  while (d < 1) {
    m = m === 1 ? 12 : m - 1
    if (m === 12) y--
    d += length()
  }
  return year === undefined ? { month: m, day: d } : { year: y, month: m, day: d }
}

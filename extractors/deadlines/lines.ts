/** Where the label of a date stands: on its line, on the line above or below; and its neighbours and clock. */
import type { Candidate } from '../candidate.js'
import { firstCandidate } from '../offsets.js'
import type { Line, Page, Span } from '../page.js'

/** The part of a line or item that is in the sentence. */
export function shared(near: Span, sentence: Span): Span {
  const [start, end] = [Math.max(near.start, sentence.start), Math.min(near.end, sentence.end)]
  return start < end ? { start, end } : near
}

/** A line of a list that its author aligned with dots, colons or columns: "March 20 2010 ....... Full papers", "Papers due:   2 July". */
export function isRow(page: Page, line: Line, date: Candidate<'date'>): boolean {
  const before = page.text.slice(line.body, date.span.start)
  if (/^\W{0,3}$/.test(before))
    return /^\s*(?::|\.{2,}|-+\s|\||\t| {2,}|$)/.test(page.text.slice(date.span.end, line.end))
  return before.length < 90 && /(?::|\.{3,}|\t| {2,}|\||[-=]>|\x9b)\s*(?:\w{3,9}\.?,?\s)?$/.test(before)
}

/** The clock of the deadline: on its line or in its clause, the nearest. */
export function timeOf(
  times: readonly Candidate<'time'>[],
  date: Candidate<'date'>,
  scope: Span,
): Candidate<'time'> | null {
  let best: Candidate<'time'> | null = null
  let least = 48
  for (let i = firstCandidate(times, scope.start); i < times.length && times[i]!.span.start < scope.end; i++) {
    const time = times[i]!
    if (time.span.end > scope.end) continue
    const gap = time.span.start >= date.span.end ? time.span.start - date.span.end : date.span.start - time.span.end
    if (gap >= 0 && gap < least) {
      least = gap
      best = time
    }
  }
  return best
}

export function neighbour(dates: readonly Candidate<'date'>[], index: number, step: 1 | -1): Candidate<'date'> | null {
  const own = dates[index]!.span
  for (let i = index + step; i >= 0 && i < dates.length; i += step) {
    const { span } = dates[i]!
    if (span.end <= own.start || span.start >= own.end) return dates[i]!
  }
  return null
}

/** "Important dates" / "1 March 2025" / "Abstracts due" / "15 April 2025" / "Notification": does each date of the run stand above its label? */
function datesFirst(page: Page, line: Line, dates: readonly Candidate<'date'>[]): boolean {
  const { lines, text } = page
  const words = (index: number): boolean => lines[index] !== undefined && lines[index]!.kind !== 'blank'
  const dated = (index: number): boolean => {
    const one = lines[index]
    const k = one ? firstCandidate(dates, one.start) : dates.length
    return one !== undefined && k < dates.length && dates[k]!.span.start < one.end
  }
  if (!words(line.index + 1) || dated(line.index + 1)) return false
  // A gap above it, or the day above it has a label of its own.
  let first = line.index
  while (words(first - 1) && !dated(first - 1) && dated(first - 2)) first -= 2
  if (!words(first - 1)) return true
  const above = lines[first - 1]!
  return (
    above.kind === 'heading' &&
    /\b(?:dates|calendar|timeline|deadlines|fechas|plazos|datas|prazos|calendario|calend[a\xe1]rio|calendrier|[\xe9e]ch[\xe9e]ances|date importanti|scadenze|termine|fristen|zeitplan)\b/i.test(
      text.slice(above.body, above.end),
    )
  )
}

/** The line that labels a date which has a line to itself: the one above, or below where the date ends in a colon. */
export function neighbourLine(page: Page, line: Line, rest: string, dates: readonly Candidate<'date'>[]): Line | null {
  const step = /^\s*[:-]/.test(rest) || (/^\W*$/.test(rest) && datesFirst(page, line, dates)) ? 1 : -1
  for (let i = line.index + step, gaps = 0; i >= 0 && i < page.lines.length && gaps < 2; i += step) {
    const other = page.lines[i]!
    if (other.kind === 'blank') {
      gaps++
      continue
    }
    if (other.kind === 'rule' || other.end - other.start > 110) return null
    for (let k = firstCandidate(dates, other.start); k < dates.length && dates[k]!.span.start < other.end; k++)
      if (dates[k]!.span.end <= other.end) return null
    return other
  }
  return null
}

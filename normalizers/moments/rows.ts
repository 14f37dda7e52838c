/** Clocks that open the rows of a programme, and what the words of such rows speak about. */
import { isAdmission } from '../../extractors/admission.js'
import type { Candidate } from '../../extractors/candidate.js'
import type { Line } from '../../extractors/page.js'
import type { Placed } from './bind.js'
import { isOverBehind } from './ends.js'
import { joinsSittings } from './sittings.js'

// "Thu Sep 5    18:00 check-in    19:00 kick-off", "13 May 2022, 10am start, 4pm finish"
const ONLY_DAY =
  /^\W{0,3}(?:\p{L}{2,10}[.,]?\s+){0,2}\d{1,2}(?:st|nd|rd|th)?\.?(?:\s+\p{L}{3,10}\.?)?(?:,?\s+\d{4})?[\s:|,-]{1,8}$/u
// " doors, ", " start - ", " (start) - " between two clocks: what is said of the first.
const SAID_BEHIND = /^:?\s+[^\d:()\n]{3,40}(?:[,;|·/]\s*|\s-\s|\s{2})$|^\s\([^\d:()\n]{3,30}\)(?:[,;|·/]|\s-)\s$/

/** In a line that opens with a clock the words behind a clock are its own: "18:00 doors, 18:30 first talk". null where nothing changes. */
export function rowContext(
  text: string,
  times: readonly Placed<'time'>[],
  rows: readonly boolean[],
  index: number,
): Placed<'time'>['context'] | null {
  const { candidate, context } = times[index]!
  const { line, before } = context
  const { start, end } = candidate.span
  if (rows[index]) {
    // "19:00 h. Clausura": the stop of the hour ends no sentence.
    const next = times[index + 1]
    const upTo = next && next.context.line === line ? next.candidate.span.start : line.end
    const cut = context.after.end < upTo && /^\s?h(?:s|rs|oras)?\.\s/i.test(text.slice(end - 1, end + 6))
    if (before.start >= line.body && !cut) return null
    return {
      ...context,
      before: { start: Math.max(before.start, line.body), end: start },
      after: cut ? { start: end, end: upTo } : context.after,
    }
  }
  let first = index
  while (first > 0 && times[first - 1]!.context.line === line) first--
  if (first === index) return null
  const lead = text.slice(line.body, times[first]!.candidate.span.start)
  // "Time: 10am start, 4pm finish": the label's value opens with the clock.
  const labelled = context.field !== null && times[first]!.candidate.span.start - context.field.value.start === 0
  if (!labelled && /[\p{L}\p{N}]/u.test(lead) && !ONLY_DAY.test(lead)) return null
  if (!SAID_BEHIND.test(text.slice(times[index - 1]!.candidate.span.end, start))) return null
  const next = times[index + 1]?.candidate.span.start ?? line.end
  if (!/\p{L}{3}/u.test(text.slice(end, Math.min(line.end, next)))) return null
  return { ...context, before: { start, end: start } }
}

/** "ore 14.30   Registrazione", "- às 9h Abertura" */
function opensRow(text: string, line: Line, at: number): boolean {
  return (
    at - line.body < 10 && /^\W{0,3}(?:ore|alle|um|às|a las|at|à|kl\.?|from|dalle)\s+$/i.test(text.slice(line.body, at))
  )
}

const CLAUSE_GOES_ON =
  /\s(?:at|from|until|till|to|by|about|las|[àa]s|um|von|bis|ore|alle|dalle|de|[àa]|and|between)[ \t]*\r?\n$/i

/** "… commencing at / 6:00 P.M., at the Town Offices": the line goes on with the clause of the one above. */
function wrapsClause(text: string, start: number): boolean {
  const last = text.charCodeAt(start - 2) | 32
  // "at", "from", "until", "to", "by", "las", "às", "um", "ore", "de", "à": the cheap test first.
  if (start < 3 || last < 97) return false
  return CLAUSE_GOES_ON.test(text.slice(Math.max(0, start - 10), start))
}

/** "8.30 - 8.50am / Opening remarks / The Minister / 8.50 - 9.40am / …": the cells of a table, a line each; three clocks alone on their lines, running on. */
function stacked(times: readonly Placed<'time'>[], opens: boolean[]): void {
  const alone = ({ candidate, context: { line } }: Placed<'time'>): boolean =>
    candidate.value.end !== null && candidate.span.start - line.body < 3 && line.end - candidate.span.end <= 3
  let from = 0
  for (let i = 0; i <= times.length; i++) {
    const goes = i < times.length && alone(times[i]!)
    const gap = goes && i > from ? times[i]!.context.line.index - times[i - 1]!.context.line.index : 2
    if (goes && gap >= 2 && gap <= 6) continue
    if (i - from >= 3) for (let k = from; k < i; k++) opens[k] = true
    from = goes ? i : i + 1
  }
}

/** "10:00-13:00 and 15:00-18:00" and nothing else on the line: the hours of a day, and no row. */
function holdsSittings(text: string, times: readonly Placed<'time'>[], index: number): boolean {
  const { candidate, context } = times[index]!
  const next = times[index + 1]
  return (
    next !== undefined &&
    next.context.line === context.line &&
    candidate.value.end !== null &&
    next.candidate.value.end !== null &&
    context.line.end - next.candidate.span.end <= 3 &&
    joinsSittings(text, candidate.span.end, next.candidate.span.start)
  )
}

const START_BEHIND =
  /^(?:\s?Uhr|\s?h)?\s\(?(?:start|begin|beginning|inicio|comienzo|in[\xedi]cio|d[\xe9e]but|inizio|Beginn)\)?(?:[,;|/]|\s-)\s/i

/** "10am start, 4pm finish": the hours of a day, and no row. */
function holdsStartAndFinish(text: string, times: readonly Placed<'time'>[], index: number): boolean {
  const { candidate, context } = times[index]!
  const next = times[index + 1]
  return (
    next !== undefined &&
    next.context.line === context.line &&
    START_BEHIND.test(text.slice(candidate.span.end, candidate.span.end + 24)) &&
    isOverBehind(text, next.candidate.span.end, false)
  )
}

/** Clocks that open lines of a programme: lines that begin with a clock and go on, at least two near each other. */
export function programmeRows(text: string, times: readonly Placed<'time'>[]): boolean[] {
  const opens = times.map(
    ({ candidate, context: { line, field } }, i) =>
      (candidate.span.start - line.body < 3 || opensRow(text, line, candidate.span.start)) &&
      line.end - candidate.span.end > 3 &&
      !wrapsClause(text, line.start) &&
      !holdsSittings(text, times, i) &&
      !holdsStartAndFinish(text, times, i) &&
      !(candidate.value.end && isAdmission(text.slice(candidate.span.end, line.end))) &&
      (line.kind === 'row' || !field || field.key === null || field.value.start > candidate.span.start),
  )
  // "11:00 - 11:30" and nothing behind it, between two rows
  for (let i = 1; i + 1 < times.length; i++) {
    const { candidate, context } = times[i]!
    if (opens[i] || !candidate.value.end || candidate.span.start - context.line.body >= 3) continue
    opens[i] = [i - 1, i + 1].every(
      (k) =>
        opens[k] &&
        Math.abs(times[k]!.context.line.index - context.line.index) <= 6 &&
        times[k]!.context.line !== context.line,
    )
  }
  stacked(times, opens)
  return opens.map((open, i) => {
    const near = (k: number): boolean =>
      opens[k] === true &&
      Math.abs(times[k]!.context.line.index - times[i]!.context.line.index) <= 6 &&
      times[k]!.context.line !== times[i]!.context.line
    return open && (times[i]!.context.line.kind === 'row' || near(i - 1) || near(i + 1))
  })
}

const NO_ROWS: ReadonlySet<number> = new Set()

/** "Coffee (11:15-11:45)", "Lunch      12:00-13:00": the clocks of programme rows that stand behind their words, where there are three and more. */
export function rowsBehind(
  sessions: readonly Candidate<'session'>[],
  times: readonly Placed<'time'>[],
): ReadonlySet<number> {
  const behind = sessions.filter(({ value: { clock, title } }) => clock && title && clock.startSpan.start > title.start)
  if (behind.filter(({ cue }) => cue === 'clock-end-row').length < 3) return NO_ROWS
  const starts = new Set(behind.map(({ value: { clock } }) => clock!.startSpan.start))
  const found = times.flatMap(({ candidate }, i) => (starts.has(candidate.value.startSpan.start) ? [i] : []))
  return found.length < 3 ? NO_ROWS : new Set(found)
}

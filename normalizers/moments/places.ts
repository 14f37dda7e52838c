/** Where a date or clock stands: at the beginning of its line, in a bracket, with the clocks of its line. */
import type { Candidate } from '../../extractors/candidate.js'
import type { Line, Span } from '../../extractors/page.js'
import type { Placed } from './bind.js'
import type { Moment } from './moment.js'

/** The moment that a clock is bound to; beside "14 May (previously 7 May), 6 pm" it is the new day's. */
export function boundMoment(
  all: readonly Moment[],
  dates: readonly Placed<'date'>[],
  index: number,
  at: number,
): Moment | null {
  const moment = all[index] ?? null
  // "PROGRAMME (as at 30 July)": the day of the page has none of the clocks below.
  if (moment?.role === 'publication' && at > dates[index]!.context.line.end) return null
  if (moment?.role !== 'replaced') return moment
  const line = dates[index]!.context.line
  const beside = [index - 1, index + 1].find((k) => all[k]?.role === 'event' && dates[k]!.context.line === line)
  return beside === undefined ? moment : all[beside]!
}

/** "20 June 2024, 10:00", "Donnerstag, 20. Juni, um 10 Uhr" */
export function isBeside(text: string, day: Span, clock: Span): boolean {
  return clock.start >= day.end && clock.start - day.end < 16 && BESIDE.test(text.slice(day.end, clock.start))
}
const BESIDE =
  /^[^\p{L}\p{N}\n]*(?:at|from|um|ab|von|a las?|de(?: las?)?|das|[\xe0a]s?|pelas|d[e\xe8]s|(?:alle|dalle)?(?: ?ore)?|kl\.?)?\s*$/iu

export function isBracketed(text: string, before: Candidate<'time'>, time: Candidate<'time'>): boolean {
  const between = text.slice(before.span.end, time.span.start)
  return between.length < 60 && /^[^)\n]*\([^)\n]*$/.test(between)
}

/** "(13:00)" and nothing else on its line: the rest of a cell in a table. */
export function isAllInBrackets(text: string, line: Line, { span }: Candidate<'time'>): boolean {
  return text[line.body] === '(' && span.start === line.body + 1 && text[span.end] === ')' && span.end + 1 === line.end
}

// "Session 2: ", "Webinar 1: What is open data? - ": the label of one of several, and its title.
// "1st session  ", "3ª giornata  ": the count before it.
const NUMBERED =
  /^(?:[\p{L}]{2,12}\.?\s(?:\d{1,2}|[A-E](?=\s?[:)-])|[IVX]{1,4}|one|two|three|four|five)\b(?:\s?[:.)(-]|$)|\d{1,2}(?:st|nd|rd|th|\.?[ªºa°]|\.|er|e|[eè]me)\s\p{L}{3,12}[\s:.)(-]*$)/u

/** In lines that layout took for a paragraph: a short line with its own clock. */
export function clockOnLine(line: Line, times: readonly Candidate<'time'>[]): boolean {
  return line.end - line.start < 100 && times.some(({ span }) => span.start > line.start && span.end <= line.end)
}

/** "Sept 5 - Water in the basement / Sept 12 - …": three days or more that open lines one behind the other, whatever layout makes of them. */
export function runsOfDays(text: string, dates: readonly Placed<'date'>[]): boolean[] {
  const opens = dates.map(
    ({ candidate: { span, value }, context: { line } }) =>
      value.start.day !== undefined &&
      span.start - line.body < 4 &&
      /^\s{0,3}(?:--?|[:|\x95\xb7]|\t| {2,})\s{0,3}\S/.test(text.slice(span.end, line.end)),
  )
  const out = opens.map(() => false)
  let from = 0
  for (let i = 0; i <= dates.length; i++) {
    const gap = i > from && i < dates.length ? dates[i]!.context.line.index - dates[i - 1]!.context.line.index : 1
    if (i < dates.length && opens[i] && gap >= 1 && gap <= 3) continue
    if (i - from > 2) out.fill(true, from, i)
    from = i < dates.length && opens[i] ? i : i + 1
  }
  return out
}

// "Online: ", "Journées en présence : ", "Part in person - ": one of two parts.
const MODE_PART =
  /^[\p{L}\s-]{0,24}(?:online|on-line|virtual|digital|in[ -]person|on[ -]site|face[ -]to[ -]face|residential|en ligne|[aà] distance|en pr[ée]sence|(?:en )?pr[ée]sentiel\p{Ll}*|en l[ií]nea|(?:en )?presencial|a dist[aâ]nci?a|in presenza|in pr[aä]senz|vor ort)(?:\s[\p{L}\s-]{0,20})?(?:\([^()\n]{2,30}\))?\s?[:-]$/iu

export function opensLine(before: string): boolean {
  return before.length < 4 || (before.length < 90 && (NUMBERED.test(before.trim()) || MODE_PART.test(before.trim())))
}

/** "Tuesday, 14 June, 10 a.m.-1 p.m.; Wednesday, 15 June, 10 a.m.-1 p.m.": a list of days with their hours goes on in one line. */
export function goesOn(text: string, before: Moment | undefined, next: Moment | undefined): boolean {
  const [date, times] = [next?.date, next?.times ?? []]
  if (!before || !date || times.length === 0 || before.times.length === 0) return false
  if (before.role !== 'event' || next!.role !== 'event') return false
  const last = before.times[before.times.length - 1]!
  if (last.span.end > date.span.start || times[0]!.span.start < date.span.end) return false
  return LIST_GOES_ON.test(text.slice(last.span.end, date.span.start))
}

const LIST_GOES_ON = /^[ \t.)]{0,4}(?:\s?[;|/&\x95\xb7]|,?\s(?:and|y|e|et|und)\b)\s{1,4}(?:on\s|el\s|le\s)?$/

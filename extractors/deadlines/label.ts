/** The label of a date: before it, behind it, on the line above or below, or that of the old date it replaces. */
import type { DeadlineKind } from '../candidate.js'
import { type DeadlineCue, deadlineCues } from '../cues/deadlines.js'
import type { CueScan } from '../cues/phrases.js'
import { firstCandidate } from '../offsets.js'
import type { Page, Span } from '../page.js'
import { kindOf, OF_LABEL } from './kind.js'
import { neighbourLine } from './lines.js'
import { isStruck, MOVED } from './replaced.js'
import { has, type Sight } from './sight.js'

export interface Label {
  readonly scan: CueScan<DeadlineCue>
  readonly span: Span
  readonly cue: 'label-before' | 'label-after' | 'label-line'
}

// "… opens at 10, closes at 1 pm", "clôture à 16h30": an hour's close
const CLOSES_AT =
  /(?<!\p{L})(?:close[sd]?|closing|ends?|cl[oô]ture|fermeture|cierre|clausura|encerramento|chiusura|ende|schluss)\s(?:at\s|à\s|a\slas\s|[àa]s\s|alle\s(?:ore\s)?|ore\s|um\s)?\d{1,2}(?:[:.h]\d\d)?(?![\d./]|\s?(?:\p{L}{3}|[-/]))/iu

/** A label and a date on one line, in either order; or the label on the line above or below. */
export function labelOf({
  page,
  date,
  dates,
  times,
  line,
  head,
  tail,
  before,
  after,
  next,
  scope,
}: Sight): Label | null {
  if (head.words > 0) {
    // "Extended to 20 April: submission of abstracts", "NEW: 20 April - abstracts due": what it is for stands behind.
    const behind =
      tail.words > 0 &&
      (isNews(page, before) || saysOnly(head, 'extended', 'limit', 'by')) &&
      kindOf(tail, true) !== null
    if (behind && BEHIND_COLON.test(page.text.slice(date.span.end, after.end)))
      return { scan: tail, span: { start: before.start, end: after.end }, cue: 'label-after' }
    return { scan: head, span: before, cue: 'label-before' }
  }
  const colon = page.lines[line.index - 1]
  if (tail.words > 0 && colon && page.text[colon.end - 1] === ':' && colon.end - colon.start < 60) {
    // "Last date for registration:\n24 December 2016, by NEFT": as on one line
    const scan = deadlineCues(page, colon.body, colon.end)
    if (has(scan, 'limit') && !has(tail, 'limit'))
      return { scan, span: { start: colon.body, end: colon.end }, cue: 'label-line' }
  }
  if (tail.words > 0) {
    // "5 June 2019 (registration by 20 May 2019)": the words behind lead to the next date.
    const behind = next !== null && after.end === next.span.start ? page.text.slice(after.start, after.end) : ''
    const leads = LEADS.test(behind) || IN_BRACKET.test(behind) || isLabelOfNext(page, tail, next, scope.end, behind)
    // "Sat 7 Sept    14:00 code freeze    15:00 demos": the programme of a day.
    const rows = clocksBehind(times, line, date.span.end) > 1
    return leads || (rows && (!has(tail, 'limit') || CLOSES_AT.test(page.text.slice(date.span.end, line.end))))
      ? null
      : { scan: tail, span: after, cue: 'label-after' }
  }
  const other = neighbourLine(page, line, page.text.slice(date.span.end, line.end), dates)
  // "Accueil à 9h30, début à 10h, clôture à 16h30" below the day: its hours
  if (!other || clocksBehind(times, other, other.start) > 1) return null
  const scan = deadlineCues(page, other.body, other.end)
  return scan.words > 14 ? null : { scan, span: { start: other.body, end: other.end }, cue: 'label-line' }
}

const BEHIND_COLON = /^\s?(?:[:|]|-)\s{1,3}\p{L}/u

/** "NEW:", "Neu:", "Updated -" and nothing else before the date. */
function isNews(page: Page, { start, end }: Span): boolean {
  return /^\W{0,6}(?:new|newly|updated?|now|neu|nuev[oa]|nov[oa]|nouveau|nouvelle\sdate|nuov[oa])\W{0,4}$/i.test(
    page.text.slice(start, end),
  )
}

/** Do cues of these meanings, and four words at most, make up the label, an extension among them? */
function saysOnly(scan: CueScan<DeadlineCue>, ...cues: DeadlineCue[]): boolean {
  return scan.words <= 4 && has(scan, 'extended') && scan.cues.every((one) => cues.includes(one.cue))
}

/** "8-10 April 2019, abstract deadline 15 March 2019": the word for a limit stands right before the next date, and no word behind that. */
function isLabelOfNext(page: Page, tail: Sight['tail'], next: Sight['next'], end: number, behind: string): boolean {
  const last = tail.cues[tail.cues.length - 1]
  return (
    next !== null &&
    last?.cue === 'limit' &&
    last.wordEnd === tail.words &&
    /[\p{L}:]\s{1,2}$/u.test(behind) &&
    /^\W{0,12}$/.test(page.text.slice(next.span.end, Math.min(end, next.span.end + 13)))
  )
}

/** Clocks on the rest of the line. */
function clocksBehind(times: Sight['times'], line: Sight['line'], from: number): number {
  let count = 0
  for (let i = firstCandidate(times, from); i < times.length && times[i]!.span.start < line.end; i++)
    if (times[i]!.span.end <= line.end) count++
  return count
}

// "8-10 April 2019 (registration closes 15 March 2019)"
const IN_BRACKET = /^\s{0,2}[([][^()[\]\n]{3,80}$/

const LEADS = /(?:\b(?:by|before|until|till|due|on)|:)\s*$/i

/** "Full papers   27 April 2018 --> 18 May 2018": the new date has the label of the old one. */
export function kindOfOldDate({ page, date, line, field, head, previous, scope }: Sight): DeadlineKind | null {
  const moved =
    head.words < 3 &&
    previous !== null &&
    previous.span.start >= line.start &&
    (MOVED.test(page.text.slice(previous.span.end, date.span.start)) ||
      isStruck(page.text.slice(previous.span.end, date.span.start), previous, date))
  if (!moved) return null
  // "Abstracts ........... 3 March  -> 17 March": the dots end no sentence.
  const scan = deadlineCues(page, Math.min(scope.start, line.body), previous.span.start)
  const kind = kindOf(scan, true) ?? OF_LABEL[field?.key ?? 'title'] ?? null
  return has(scan, 'event') ? null : kind
}

/** "Abstracts: 1 June (extended to 15 June)": the second date has the label of the first. */
export function kindOfLine(sight: Sight, { scan }: Label, limited: boolean): DeadlineKind | null {
  const { page, date, line, head, previous, scope, before } = sight
  // "Notification: mid-June (14 June at the latest)"
  if (
    previous &&
    previous.span.start > scope.start &&
    /^\s*\(\s*$/.test(page.text.slice(previous.span.end, date.span.start))
  )
    return kindOf(deadlineCues(page, scope.start, previous.span.start), limited)
  if (scan !== head && !scan.cues.every((one) => one.cue === 'extended')) return null
  if (!previous || previous.span.start <= scope.start) return null
  if (date.span.start - previous.span.end >= 32 && previous.span.start < line.start) return null
  // "Registration: before 4 April / Programme updated 12 March": another line with words of its own.
  const between = page.text.slice(previous.span.end, date.span.start)
  if (/\n\s*\p{Lu}/u.test(between) && head.words > 0 && !has(head, 'extended')) return null
  // "decisions by 6 May; the fee must be paid by 1 June"
  if (/;|[.!?]\s+\p{Lu}/u.test(between)) return null
  // "RSVP by 15 March 2019: retreat, 8-10 April 2019": what follows the colon is what one answers to.
  if (/^\)?\s?:\s+\p{L}/u.test(between) && !has(head, 'extended')) return null
  // "early bird 90 (until 28 Feb), regular 120 (until 25 April)"
  if (REGULAR.test(between)) return 'registration'
  // "Abstracts due 1 March; conference 5-7 June", "RSVP by 1 July - Reception on 8 July"
  if (has(head, 'event') || OWN_PART.test(between)) return null
  // "Early-bird until 31 Aug | Congress: 22-24 Oct": a label of its own.
  // Not "(EXTENDED: March 15)", whose label only says that it is the new one.
  const renewed =
    scan.cues.length > 0 && scan.cues.length === scan.words && scan.cues.every((one) => one.cue === 'extended')
  if (!renewed && OWN_LABEL.test(page.text.slice(before.start, before.end))) return null
  return kindOf(deadlineCues(page, scope.start, date.span.start), limited)
}

/** "Registration ends 15 January, the conference starts 8 April and ends 10 April": the last is said of what the one before is said of. */
export function goesOnAboutEvent({ page, dates, head, previous, scope, before }: Sight): boolean {
  if (previous === null || head.words > 3 || !GOES_ON.test(page.text.slice(before.start, before.end))) return false
  const earlier = dates.findLast(({ span }) => span.end <= previous.span.start && span.start >= scope.start)
  const leading = deadlineCues(page, earlier?.span.end ?? scope.start, previous.span.start)
  return has(leading, 'event') && kindOf(leading, true) === null
}

const GOES_ON =
  /^\s{1,2}(?:and|y|e|et|und)\s(?:will\s)?(?:ends?|closes?|finish(?:es)?|concludes?|termina|finaliza|se clausura|encerra|s'ach[eè]ve|se termine|prend fin|si chiude|endet|schlie[sß])/i

const REGULAR = /^[^.;\n]{0,12}\b(?:regular|standard|normal|late|full|normale|plein|regul\xe4r)\b[^.;\n]{0,24}$/i

const OWN_PART = /^\s{0,2}[-|]\s{1,2}\p{Lu}[^:;\n]{2,40}\s(?:on|el|le|il|am|em|no)\s$/u

const OWN_LABEL = /\p{Lu}[^:]{0,40}:\s*$/u

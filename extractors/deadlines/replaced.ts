/** Old dates of extensions, and the arrows that lead from them to the new. */
import type { Candidate, DateParts } from '../candidate.js'
import { type DeadlineCue, deadlineCues } from '../cues/deadlines.js'
import type { CueScan } from '../cues/phrases.js'
import type { Page, Span } from '../page.js'

// "27 April --> 18 May", "1 May => NEW: 15 May", "1 May (now 15 May)"
export const MOVED =
  /^\s*(?:-{0,2}(?:>{1,3}|\x9b)|=>|[([]?(?:now|new|extended\s+to|new\s+date|nuevo|nova|nouveau|nuova)\b)[\s:([]{0,4}(?:new|now|extended(?:\s+to)?)?[\s:]{0,3}$/i

export const WAS =
  /^[^\n()]{0,12}[([]\s*(?:was|(?:extended|moved|postponed|changed)\s+from|previously|formerly|originally|old|antes|anteriormente|dantes|originalmente|prima|in\s+precedenza|avant|auparavant|initialement|vorher|zuvor|statt)\b\s?:?\s*(?:el|le|il|de|do)?\s*$/i

/** The old date of an extension: "extended from 1 May to 15 May", "15 May (was 1 May)", "1 May 15 May (extended)". */
export function isReplaced(
  page: Page,
  head: CueScan<DeadlineCue>,
  tail: CueScan<DeadlineCue>,
  previous: Candidate<'date'> | null,
  next: Candidate<'date'> | null,
  date: Candidate<'date'>,
  scope: Span,
): boolean {
  // "runs from 1 March to 15 April": the word opens a range, and says nothing of an old day.
  // "until 31 January (antes 15 de janeiro)"
  if (previous && previous.span.start >= scope.start && WAS.test(page.text.slice(previous.span.end, date.span.start)))
    return true
  const cue = head.cues[head.cues.length - 1]
  // "extended from 1 March to 20 March, registration closes on 9 May": the range holds both days, the one behind it replaces neither.
  const opens =
    cue !== undefined &&
    date.value.end !== null &&
    /\b(?:from|del?|do|du|dal|vom)$/i.test(page.text.slice(cue.start, cue.end))
  const last = opens ? undefined : cue
  if (last?.cue === 'replaced' && head.words - last.wordEnd <= 2 && previous && previous.span.start >= scope.start)
    return true
  if (!next) return false
  // "Registration was to close on 15 March; we have kept it open until 22 March"
  if (
    next.span.start - date.span.end < 60 &&
    WAS_TO.test(page.text.slice(Math.max(0, date.span.start - 40), date.span.start)) &&
    UNTIL.test(page.text.slice(date.span.end, next.span.start)) &&
    isLater(date.value.start, next.value.start)
  )
    return true
  if (next.span.end > scope.end)
    return last?.cue === 'replaced' && head.words - last.wordEnd <= 2 && goesOnBelow(page, date, next)
  // "prazo prorrogado de 31 de janeiro para 15 de fevereiro"
  if (
    head.cues.some((one) => one.cue === 'extended') &&
    /^\s*(?:to|until|para|at[ée]|al?|au|hasta|al?)\s+(?:el|o|le|il)?\s*$/i.test(
      page.text.slice(date.span.end, next.span.start),
    )
  )
    return true
  const between = page.text.slice(date.span.end, next.span.start)
  // "March 1 March 15, 2016 (extended!)": the old one was left standing.
  if (
    between.trim() === '' &&
    deadlineCues(page, next.span.end, next.span.end + 24).cues.some((one) => one.cue === 'extended')
  )
    return true
  if (isStruck(between, date, next)) return true
  // "30 November (extended from 15 November)": the other one is the old date.
  if (
    /\b(?:from|was|originally|instead|previously|initially|antes|inicialmente|initialement|inizialmente)\b/i.test(
      between,
    )
  )
    return false
  if (last?.cue === 'replaced' && head.words - last.wordEnd <= 2) return true
  return (
    between.length < 40 &&
    (/->|\x9b|=>|>>|\bextended\b|\bnow\b|\bampliad|\bpr[oó]rrog|\bprolong|\bextendid/i.test(between) ||
      tail.cues.some((one) => one.cue === 'extended')) &&
    !/\bor\b|\band\b/.test(between)
  )
}

/** "March 1 March 15, 2019", "~~1 March~~ 15 March": the old day was struck out, and the stroke lost on the way. */
export function isStruck(between: string, old: Candidate<'date'>, next: Candidate<'date'>): boolean {
  return STRUCK.test(between) && isLater(old.value.start, next.value.start)
}

/** "extended from 30 April to / *** 16 May 2022 ***": the new day stands alone below a gap. */
export function goesOnBelow(page: Page, old: Candidate<'date'>, next: Candidate<'date'>): boolean {
  return TO_BELOW.test(page.text.slice(old.span.end, next.span.start))
}

const TO_BELOW = /^\s(?:to|until|al?|at[ée]|para|au|bis)\s*\n\W{0,80}$/i

// "was to close on", "should have ended on", "estaba previsto para el"
const WAS_TO =
  /\b(?:(?:was|were)\s(?:to|due\sto|going\sto|supposed\sto)\s\p{L}{2,10}|should\shave\s\p{L}{4,10})\s(?:(?:on|by|at)\s)?(?:the\s)?$/iu

const UNTIL = /^[;,.]?\s[^\d\n]{0,50}\b(?:until|till|to|by)\s(?:the\s)?$/i

const STRUCK = /^[ ~*_]{1,6}$/

/** Is the second a later day of the same year, as far as they tell? */
function isLater(a: DateParts, b: DateParts): boolean {
  if (a.day === undefined || b.day === undefined || a.month === undefined || b.month === undefined) return false
  const years = (b.year ?? a.year ?? 0) - (a.year ?? b.year ?? 0)
  return years > 0 || (years === 0 && (b.month > a.month || (b.month === a.month && b.day > a.day)))
}

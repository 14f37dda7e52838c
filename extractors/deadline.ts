/**
 * Dates by which a participant must act, and the organisers answer: "Paper submission: 2 July", "12 March: abstracts due", a label
 * on the line above its date, "register by Friday 5 May", "no later than".
 */
import type { AnyFind, Candidate } from './candidate.js'
import { deadlineCues } from './cues/deadlines.js'
import { dateColumn } from './dateColumns.js'
import { isOfTheAim } from './deadlines/aim.js'
import { isDayOfEvent } from './deadlines/eventDay.js'
import { deadlineFind } from './deadlines/find.js'
import { framed } from './deadlines/framed.js'
import { REQUEST } from './deadlines/frames.js'
import { generalKind, kindOf } from './deadlines/kind.js'
import { labelled } from './deadlines/labelled.js'
import { told } from './deadlines/prose.js'
import { goesOnBelow } from './deadlines/replaced.js'
import { type DateCandidate, endsRange, has, sightOf } from './deadlines/sight.js'
import { defineExtractor } from './define.js'
import type { Line, Page } from './page.js'

export const deadline = defineExtractor({
  name: 'deadline',
  yields: ['deadline'],
  needs: ['date', 'time'],
  *extract({ page, found }) {
    const all = found.of('date')
    const dates = all.filter((one, k) => !isSaidAgain(page, one, all[k + 1]))
    const times = found.of('time')
    const finds = dates.map((_, i) => read(page, dates, times, i))
    const among = { page, dates, times, finds }
    for (let i = 0; i < dates.length; i++) {
      const find = finds[i] ?? newDay(among, i) ?? amongLimits(among, i)
      if (find) yield find
    }
  },
})

/** "this Friday: 19 February 2010": the day behind the colon is the same. */
function isSaidAgain(page: Page, { value, span }: DateCandidate, next: DateCandidate | undefined): boolean {
  return (
    value.relative !== undefined &&
    next?.value.start.day !== undefined &&
    /^\s?[:,(-]\s{0,2}$/.test(page.text.slice(span.end, next.span.start))
  )
}

/** The dates of a page, and which of them were found to be limits by themselves. */
interface Among {
  readonly page: Page
  readonly dates: readonly DateCandidate[]
  readonly times: readonly Candidate<'time'>[]
  readonly finds: readonly (AnyFind | null)[]
}

/** The day to which the one before it was moved, alone below a gap. */
function newDay({ page, dates, times, finds }: Among, index: number): AnyFind | null {
  const old = finds[index - 1]
  const date = dates[index]!
  if (old?.kind !== 'deadline' || !old.value.replaced || !goesOnBelow(page, dates[index - 1]!, date)) return null
  const line = page.lines[page.lineAt(date.span.start)]!
  const sight = sightOf(page, line, dates, times, index)
  return deadlineFind(sight, old.value.kind, 0.95, 'moved-below', { start: old.span.start, end: date.span.end })
}

/** "slides          29 August 2025, 12:00" behind "you hear from us     4 July 2025": a row among limits, all in two columns. */
function amongLimits({ page, dates, times, finds }: Among, index: number): AnyFind | null {
  const date = dates[index]!
  const line = page.lines[page.lineAt(date.span.start)]!
  const { start, end, days } = date.value
  if (end || days.length > 0 || start.day === undefined || start.month === undefined) return null
  if (!COLUMNS.test(page.text.slice(line.body, date.span.start))) return null
  // Two rows before it, or one on either side, are limits.
  let limits = 0
  for (let k = index - 1; k >= Math.max(0, index - 3); k--) {
    const row = page.lines[page.lineAt(dates[k]!.span.start)]!
    if (line.index - row.index > 2 * (index - k) || !COLUMNS.test(page.text.slice(row.body, dates[k]!.span.start)))
      break
    if (finds[k]) limits++
    // "Conference   20 - 22 April", "Excursion   23 April": what follows the event's own days is no limit.
    else if (
      dates[k]!.value.end ||
      dates[k]!.value.days.length > 1 ||
      has(sightOf(page, row, dates, times, k).head, 'event')
    )
      return null
  }
  if (limits < 2) return null
  const sight = sightOf(page, line, dates, times, index)
  if (has(sight.head, 'event') || has(sight.head, 'opens')) return null
  const kind = kindOf(sight.head, true) ?? 'other'
  return deadlineFind(sight, kind, 0.75, 'row-among-limits', { start: line.body, end: date.span.end })
}

const COLUMNS = /^[\p{L}][^\d:.;]{3,50}?(?:\s{3,}|\t\s*|\.{4,}\s*)$/u

// "Membership renewals are due 30 September", "Stellenanzeige …, Bewerbung bis 15. August": limits of other things.
const ELSEWHERE =
  /\b(?:membership\s+(?:renewals?|fees?|dues|subscriptions?)|renewals?|dues|vacanc(?:y|ies)|job\s+(?:postings?|offers?|openings?)|(?:research|staff)\s+position|post-?doc(?:toral)?\s+position|stellen(?:anzeige|ausschreibung)|stelle:|cotisations?|(?:cuota|quota|anuidade)\s+(?:anual|anuale|social|sociale|associativa)|mitgliedsbeitrag|recrutement|avis\s+de\s+recrutement|oferta\s+de\s+empleo|vaga\s+de\s+emprego|offerta\s+di\s+lavoro|tenders?|appels?\s+d'offres|licitaci[\xf3o]n)\b(?!\s+(?:of|to\s+the)\s+(?:the\s+)?(?:committee|jury))[^.!?\n]{0,70}$/i

// Lists of other news: "24 Jan 2020  Youth boot camp on coding closes in Bahir Dar"
const OTHER_NEWS =
  /\b(?:more|other|related|latest|recent|m\xe1s|autres|outras|altre|weitere)\s+(?:stories|news|articles|posts|headlines|noticias|actualit\xe9s|not\xedcias|notizie|meldungen|nachrichten)\b/i

// "Doors close at 7 on 5 May", "The library shuts on 6 May", "we close at 16:00 on the 26th to get ready"
const HOUSE_CLOSES =
  /\b(?:doors?|library|museum|office|shop|caf[\xe9e]|bar|gallery|building|gates?|road|street|bridge|biblioteca|museo|mus[\xe9e]e|bibliothek)\s+(?:\w+\s+)?(?:close|closes|closed|shut|shuts|cierra|ferme|chiude|schlie\xdft)\b[^.;\n]{0,24}$|\bwe\s+(?:will\s+|shall\s+)?(?:close|shut)\s+(?:(?:at|early)\s[^.;\n]{0,24})?(?:on\s+)?(?:the\s+)?$/i

// "12 October, 6.30 pm, finishing no later than 8.30 pm"
const ENDS_AT_LATEST =
  /^[^;!?()]{0,24}\b(?:finish(?:ing|es)?|end(?:ing|s)?|clos(?:ing|es)|conclud(?:ing|es)|over)\s(?:(?:by|at)\s)?(?:no|not)\slater\sthan\s\d/i

// "11-13 September, 8.30 am to 5 pm on the first two days and until 1 pm on the last day": days of the event.
const OF_ITS_DAYS =
  /^[^\n]{0,120}(?:\s(?:on\s(?:the|its)|of\sthe|the)\s|\()(?:first|second|third|last|final|closing)\s(?:(?:two|three|four)\s)?days?\b(?!\s(?:to|for|of|on\swhich)\b)/i

const ENDS_ON = /\b(?:end|finish|close|conclude|wrap\s+up)s?\s+(?:on\s+)?(?:the\s+)?$/i

// "Programme updated 12 March 2024", "Page last modified on"
const PAGE_DAY =
  /\b(?:program(?:me)?|page|list|site|agenda|schedule|last)\s+(?:last\s+)?(?:updated|posted|modified|published|revised|edited)(?:\s+on)?[:\s]*$|\b(?:submitted|posted|sent|written|prepared|uploaded)\s+by\s+[^.;:\n]{2,40}\son\s+$/i

// "Selected papers will appear by", "El programa se publicará antes del": nobody need act.
const APPEARS =
  /\b(?:(?:appear|be\s+(?:published|printed|available|online|posted|issued|released))\b|publicar[\xe1a]n?\b|(?:estar[\xe1a]n?|estar\xe3o)\s+dispon|ser[\xe1\xe3]o?n?\s+(?:publicad|dispon)|(?:sera|seront)\s+(?:publi|disponible|mis[es]?\s+en\s+ligne)|para\xeetr|sar\xe0(?:nno)?\s+(?:pubblicat|disponibil)|ver\xf6ffentlicht|erschein)[^.;:\n]{0,50}$/i

// "The results will be presented at the workshop on 11 August": shown to all, on its day.
const SHOWN =
  /\b(?:presented|discussed|shown|demonstrated|presentar[\xe1\xe3][on]|apresentad[oa]s|pr\xe9sent\xe9e?s|presentat[ie]|vorgestellt|pr\xe4sentiert)\s(?:at|in|during|on|en|el|em|n[oa]|\xe0|au|lors|le|al?|il|durante|nel|auf|beim?|am)\s[^.;:]{0,50}$/i

// "Those who presented at the workshop will be told by 11 August"
const ANSWERED = /\b(?:by|before|notified|informed|told|antes|avant|entro|bis)\b/i

// "Applicants should have finished their degree by": who may come, and nothing to be sent by then.
const HAS_DONE =
  /\b(?:should|must|will|(?:needs?|ha(?:s|ve))\s+to)\s+have\s+(?:finished|completed|graduated|obtained|earned|defended|turned|reached|been\s+(?:born|awarded))\b[^.;:]{0,40}$/i

function read(
  page: Page,
  dates: readonly DateCandidate[],
  times: readonly Candidate<'time'>[],
  index: number,
): AnyFind | null {
  const date = dates[index]!
  const line = page.lines[page.lineAt(date.span.start)]!
  if (!mayLimit(page, date, line)) return null
  // "Please book Skype call today at 9a."
  if (dates.length === 1 && page.text.length < 160 && REQUEST.test(page.text.slice(line.body, date.span.start)))
    return null
  const lead = page.text.slice(Math.max(line.body, date.span.start - 60), date.span.start)
  if (PAGE_DAY.test(lead) || HOUSE_CLOSES.test(lead) || HAS_DONE.test(lead)) return null
  const { heading } = page.sectionAt(date.span.start)
  if (heading >= 0 && OTHER_NEWS.test(page.text.slice(page.blocks[heading]!.start, page.blocks[heading]!.end)))
    return null
  if (ENDS_AT_LATEST.test(page.text.slice(date.span.end, Math.min(line.end, date.span.end + 60)))) return null
  if (
    (date.value.end || date.value.days.length > 1) &&
    OF_ITS_DAYS.test(page.text.slice(date.span.end, date.span.end + 160))
  )
    return null
  const sight = sightOf(page, line, dates, times, index)
  if (
    ELSEWHERE.test(
      page.text.slice(Math.max(sight.scope.start, sight.before.start, date.span.start - 110), date.span.start),
    )
  )
    return null
  // "We start on the 21st at 10:00 with proposals, and end on the 22nd" beside "21-22 May"
  const { start } = date.value
  if (start.month === undefined && start.day !== undefined && endsRange(sight) && ENDS_ON.test(lead)) return null
  // "Batch   From   To   Last date for nomination": the head of the column says it.
  const column = dateColumn(page.text, date.span.start)
  if (column?.is === 'limit') {
    const scan = deadlineCues(page, column.head, column.head + 240)
    const at = page.text.indexOf(column.words, column.head)
    const kind = kindOf(deadlineCues(page, at, at + column.words.length), true) ?? kindOf(scan, true)
    return deadlineFind(sight, kind ?? generalKind(page, date.span.start, false), 0.9, 'column-limit', date.span)
  }
  if (column) return null
  if (isOfTheAim(sight) || isDayOfEvent(page, date.span)) return null
  if (SHOWN.test(lead) && !ANSWERED.test(lead) && has(sight.head, 'notification')) return null
  if (APPEARS.test(lead) && !has(sight.head, 'notification')) return null
  const find = framed(sight)
  if (find !== undefined) return find
  return sight.prose || sight.continued ? told(sight) : labelled(sight)
}

/** Does it name a day, in a line that speaks to participants? */
function mayLimit(page: Page, { span, value: { start, relative } }: DateCandidate, line: Line): boolean {
  if (start.month === undefined && start.weekday === undefined && start.day === undefined && !relative) return false
  if (line.kind === 'furniture') return false
  if (line.region !== 'header') return true
  // Of a mail's head only the subject speaks: "Subject: papers now due 18 May".
  const key = page.fieldAt(span.start)?.key
  if (key !== 'subject' && key !== 'title') return false
  const { cues, words } = deadlineCues(page, Math.max(line.body, span.start - 60), span.start)
  const last = cues.findLast((one) => one.cue === 'limit' || one.cue === 'by')
  return last !== undefined && words - last.wordEnd <= 2
}

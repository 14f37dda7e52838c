/**
 * Dates by which a participant must act, and the organisers answer: "Paper submission: 2 July", "12 March: abstracts due", a label
 * on the line above its date, "register by Friday 5 May", "no later than".
 */
import type { AnyFind, Candidate, DeadlineKind } from './candidate.js'
import { type DeadlineCue, deadlineCues, KIND_ORDER } from './cues/deadlines.js'
import type { CueScan } from './cues/phrases.js'
import { defineExtractor } from './define.js'
import type { LabelKey } from './labels.js'
import type { Line, Page, Span } from './page.js'

const OF_LABEL: Partial<Record<LabelKey, DeadlineKind>> = {
  registrationDeadline: 'registration',
  applicationDeadline: 'application',
  submissionDeadline: 'submission',
  rsvpDeadline: 'rsvp',
  registration: 'registration',
  submission: 'submission',
}
const SECTIONS: ReadonlySet<LabelKey> = new Set([
  'deadline',
  'submission',
  'registration',
  'submissionDeadline',
] as LabelKey[])
/** Words between "by" and the date: "by 5 pm on Friday the". */
const BY_REACH = 6

/** A request for an appointment: the day is its own. "Register by 5 May", "Book now: 5 May" are limits. */
const REQUEST =
  /^\W{0,3}(?:(?:please|kindly|can you|could you|help me)\s+){0,2}(?:(?:re-?)?book|reserve|schedule|arrange|register)\s+(?!by\b|before\b|now\b|here\b|until\b|online\b|your\b|early\b)(?![^\n]{0,99}\b(?:by|before|until|till|latest)\s)[^:\n]{3,100}$/i

const RSVP = /\bR\.\s?S\.\s?V\.\s?P\.?[\s:,-]{0,3}(?:by|before|avant\s+le|until)?\s*$/i

export const deadline = defineExtractor({
  name: 'deadline',
  yields: ['deadline'],
  needs: ['date', 'time'],
  *extract({ page, found }) {
    const dates = found.of('date')
    const times = found.of('time')
    let previousEnd = 0
    for (let i = 0; i < dates.length; i++) {
      const date = dates[i]!
      // Of overlapping candidates the one that starts first and reaches farthest stands for all.
      if (date.span.start < previousEnd && dates[i - 1]) {
        const find = read(page, date, dates, times, i)
        if (find) yield find
        continue
      }
      previousEnd = date.span.end
      const find = read(page, date, dates, times, i)
      if (find) yield find
    }
  },
})

function read(
  page: Page,
  date: Candidate<'date'>,
  dates: readonly Candidate<'date'>[],
  times: readonly Candidate<'time'>[],
  index: number,
): AnyFind | null {
  const { start } = date.value
  if (start.month === undefined && start.weekday === undefined && start.day === undefined && !date.value.relative)
    return null
  const line = page.lines[page.lineAt(date.span.start)]!
  if (line.kind === 'furniture') return null
  // Of a mail's head only the subject speaks: "Subject: papers now due 18 May".
  if (line.region === 'header') {
    const key = page.fieldAt(date.span.start)?.key
    if (key !== 'subject' && key !== 'title') return null
    const { cues, words } = deadlineCues(page, Math.max(line.body, date.span.start - 60), date.span.start)
    const last = cues.findLast((one) => one.cue === 'limit' || one.cue === 'by')
    if (!last || words - last.wordEnd > 2) return null
  }
  // "Please book Skype call today at 9a."
  if (dates.length === 1 && page.text.length < 160 && REQUEST.test(page.text.slice(line.body, date.span.start)))
    return null
  const block = page.blockAt(date.span.start)
  const sectionKey = page.sectionAt(date.span.start).key
  const inList = sectionKey !== null && SECTIONS.has(sectionKey)
  const listed = sectionKey === 'deadline' || sectionKey === 'submissionDeadline'
  const sentence = page.sentenceAt(date.span.start) ?? line
  const row = isRow(page, line, date)
  const prose = !row && block?.kind === 'paragraph' && (block.first !== block.last || block.end - block.start > 110)
  const long = !row && block !== null && block.kind !== 'paragraph' && block.end - block.start > 200
  const whole = !row && (block?.kind === 'item' || block?.kind === 'field')
  // "The course is on 6 October. Applications close on 15 August": what one sentence says is not said of the date of another.
  const near = whole ? block! : line
  const scope = prose || long ? sentence : row ? line : shared(near, sentence)
  const previous = neighbour(dates, index, -1)
  const next = neighbour(dates, index, 1)
  const before = {
    start: Math.max(
      Math.min(scope.start, date.span.start),
      previous && previous.span.end <= date.span.start ? previous.span.end : 0,
    ),
    end: date.span.start,
  }
  const after = {
    start: date.span.end,
    end: Math.max(date.span.end, Math.min(scope.end, next?.span.start ?? page.text.length, date.span.end + 160)),
  }
  // "Submissions are accepted until / March 1, 2024, 5 p.m.": the sentence began on the line above.
  const above = line.index > 0 ? page.lines[line.index - 1]! : null
  const continued =
    above !== null &&
    above.kind !== 'blank' &&
    date.span.start - line.body < 3 &&
    UP_TO.test(page.text.slice(Math.max(above.body, above.end - 16), above.end))
  if (continued) before.start = Math.min(before.start, Math.max(above.body, previous?.span.end ?? 0))
  const head = deadlineCues(page, before.start, before.end)
  const tail = deadlineCues(page, after.start, after.end)
  const has = (scan: CueScan<DeadlineCue>, cue: DeadlineCue): boolean => scan.cues.some((one) => one.cue === cue)
  // What a new line says behind the date is of another: "… closes 31 January / Registration opens 1 February".
  const rest = NEW_LINE.test(page.text.slice(after.start, after.start + 24)) ? NOTHING : tail
  const decided = has(head, 'notification') && DECIDED.test(page.text.slice(before.start, before.end))
  // "Accommodation: a block of rooms is held … book before 15 May"
  const ofHotel = page.fieldAt(date.span.start)?.key === 'travel' || sectionKey === 'travel'
  const yieldAs = (found: DeadlineKind, weight: number, cue: string, label: Span): AnyFind => {
    const kind = ofHotel && found === 'registration' ? 'other' : found
    const time = timeOf(times, date, scope)
    const replaced = isReplaced(page, head, tail, previous, next, date, scope)
    return {
      kind: 'deadline',
      span: { start: Math.min(label.start, date.span.start), end: Math.max(label.end, date.span.end) },
      value: {
        kind,
        date: date.span,
        time: time?.span ?? null,
        ...(replaced ? { replaced: true } : {}),
        ...(has(head, 'extended') || has(tail, 'extended') ? { extended: true } : {}),
      },
      cue,
      weight,
    }
  }
  // "After 15 December add 20 EUR", "(50 EUR from 1 May)": until then it was cheaper.
  const ofFee = sectionKey === 'fee' || page.fieldAt(date.span.start)?.key === 'fee'
  if (ofFee && AFTERWARDS.test(page.text.slice(Math.max(line.start, date.span.start - 24), date.span.start))) {
    const near = page.text.slice(Math.max(line.start, date.span.start - 70), Math.min(line.end, date.span.end + 50))
    if (PRICE.test(near)) return yieldAs('early-bird', 0.8, 'price-afterwards', line)
  }
  // "R.S.V.P. 28 September": its points end no sentence.
  if (RSVP.test(page.text.slice(Math.max(0, date.span.start - 20), date.span.start)))
    return yieldAs('rsvp', 0.95, 'rsvp', { start: before.start, end: date.span.end })
  // "Registration opens on 1 June and closes on 15 June", read as one range: its last day is the limit.
  const window =
    date.value.end !== null &&
    deadlineCues(page, date.span.start, date.span.end).cues.some((one) => one.cue === 'limit')
  if (window && kindOf(head, false) === null) {
    // "Open: 3 March / Close: 4 April, 5 pm": a window that is the event, and its last day the limit for what is sent in.
    if (!/\bclos(?:es?|ing)\b[^:\n]{0,12}:/i.test(page.text.slice(date.span.start, date.span.end))) return null
    return yieldAs('submission', 0.5, 'open-and-close', date.span)
  }
  // "Las inscripciones estarán abiertas del 1 al 30 de abril", "Proposals are accepted between 1 and 31 March"
  if (
    date.value.end !== null &&
    !window &&
    WINDOW.test(page.text.slice(Math.max(before.start, before.end - 120), before.end))
  ) {
    const kind = kindOf(head, true)
    if (kind !== null && kind !== 'notification' && kind !== 'other' && !has(head, 'event'))
      return yieldAs(kind, 0.9, 'window-limit', { start: before.start, end: date.span.end })
  }
  // "We begin on Thursday at 13.00 and close on 12 June": the event's own end.
  if (
    head.words > 3 &&
    kindOf(head, false) === null &&
    BEGINS_AND_ENDS.test(page.text.slice(Math.max(before.start, before.end - 110), before.end))
  )
    return null
  // What the words before the date say, where they are running text.
  const told = () => {
    const found = window
      ? { kind: kindOf(head, true), weight: 0.9, cue: 'window-limit', sent: false }
      : ofProse(
          head,
          rest,
          inList,
          decided,
          has(head, 'by') && TELLS.test(page.text.slice(Math.max(before.start, before.end - 90), before.end)),
        )
    const span = before.start < before.end ? { start: before.start, end: date.span.end } : date.span
    return found && yieldAs(found.kind ?? generalKind(page, date.span.start, found.sent), found.weight, found.cue, span)
  }
  if (prose || continued) return told()
  // "Friday: registration and tea from 9.15": a day of the programme.
  if (start.day === undefined && start.month === undefined && !date.value.relative && head.words === 0) return null
  // A label and a date on one line, in either order; or the label on the line above or below.
  let label = head
  let labelSpan: Span = before
  let cue = 'label-before'
  // "Full papers   27 April 2018 --> 18 May 2018": the new date has the label of the old one.
  const moved =
    head.words < 3 &&
    previous !== null &&
    previous.span.start >= line.start &&
    MOVED.test(page.text.slice(previous.span.end, date.span.start))
  if (moved) {
    const old = { start: scope.start, end: previous.span.start }
    const scan = deadlineCues(page, old.start, old.end)
    const kind = kindOf(scan, true) ?? OF_LABEL[page.fieldAt(date.span.start)?.key ?? 'title'] ?? null
    if (kind && !has(scan, 'event'))
      return yieldAs(kind, 0.95, 'label-of-the-old-date', { start: old.start, end: date.span.end })
  }
  if (head.words === 0 && tail.words > 0) {
    // "5 June 2019 (registration by 20 May 2019)": the words behind lead to the next date.
    if (
      next &&
      after.end === next.span.start &&
      /(?:\b(?:by|before|until|till|due|on)|:)\s*$/i.test(page.text.slice(after.start, after.end))
    )
      return null
    label = tail
    labelSpan = after
    cue = 'label-after'
  } else if (head.words === 0) {
    const other = neighbourLine(page, line, page.text.slice(date.span.end, line.end), dates)
    if (!other) return null
    label = deadlineCues(page, other.body, other.end)
    labelSpan = { start: other.body, end: other.end }
    cue = 'label-line'
    if (label.words > 14) return null
  }
  if (label.words > 25) return told()
  // "The workshop on 5 June (applications close 1 March)": the limit behind it is the next date's.
  const leadsOn = next !== null && next !== undefined && after.end === next.span.start
  const limit = window || has(label, 'limit') || (has(tail, 'limit') && label === head && !leadsOn)
  const field = page.fieldAt(date.span.start)
  // "Registration: 3 May 2010"; not every date below the heading of a call.
  const ofField =
    field?.key && field.shape === 'inline' && date.span.start - field.value.start < 40 ? OF_LABEL[field.key] : undefined
  const byAct = has(label, 'by')
  // "Abstracts: 1 June (extended to 15 June)": the second date has the label of the first.
  const ofLine = (): DeadlineKind | null =>
    (label === head || label.cues.every((one) => one.cue === 'extended')) &&
    previous &&
    previous.span.start > scope.start &&
    (date.span.start - previous.span.end < 32 || previous.span.start >= line.start) &&
    // "Abstracts due 1 March; conference 5-7 June"
    !has(head, 'event') &&
    // "Early-bird until 31 Aug | Congress: 22-24 Oct": a label of its own.
    !/\p{Lu}[^:]{0,40}:\s*$/u.test(page.text.slice(before.start, before.end))
      ? kindOf(deadlineCues(page, scope.start, date.span.start), limit || byAct)
      : null
  let kind = kindOf(label, limit || byAct || inList) ?? ofLine() ?? ofField ?? null
  // "return the attached form by 12 August": what is sent in is a registration.
  const slip = kind === 'submission' && kindOf(label, false) === null && label === head
  if (slip && FORM.test(page.text.slice(before.start, before.end))) kind = generalKind(page, date.span.start, true)
  if (kind === 'notification' && decided) return null
  const turn = label === head ? head.cues.findLast((one) => one.cue === 'opens' || one.cue === 'limit') : undefined
  if (has(label, 'opens') && !window && (!limit || turn?.cue === 'opens') && kind !== 'notification') return null
  // "2022-09-02 : confessions in": whatever it is, it is to be there.
  if (kind === null && listed && label === tail && DUE_IN.test(page.text.slice(after.start, after.end)))
    return yieldAs('submission', 0.8, `${cue}-due`, labelSpan)
  if (kind === null) {
    if (!limit && !(inList && !has(label, 'event') && has(label, 'by'))) return null
    if (cue === 'label-line' && !limit) return null
    return yieldAs(generalKind(page, date.span.start, has(label, 'matter')), 0.8, `${cue}-limit`, labelSpan)
  }
  // "Registration: 3 May, 9.00" may be the desk on the day; "Workshop papers due" is none of the workshop's own.
  const strong =
    limit || inList || kind === 'notification' || kind === 'camera-ready' || kind === 'early-bird' || kind === 'rsvp'
  if (cue === 'label-line' && !(limit || listed || (strong && !inList))) return null
  if (has(label, 'event') && !strong && !byAct && kind !== 'abstract' && kind !== 'paper' && kind !== 'proposal')
    return null
  if (kind === 'other' && !limit && !byAct && !inList) return null
  return yieldAs(kind, strong ? 0.95 : byAct ? 0.85 : 0.7, cue, labelSpan)
}

const DUE_IN = /^[\s:|-]{0,9}[\p{L}][\p{L} -]{2,40}\s(?:in|due|in by|received|handed in)\s*$/iu

const AFTERWARDS =
  /\b(?:after|despu[ée]s\s+del?|a\s+partir\s+del?|ap[óo]s|depois\s+de|apr[èe]s\s+le|dopo\s+il|nach\s+dem)\s+(?:the\s+)?$/i
const PRICE =
  /[$\x80£]\s?\d|\d\s?(?:[$\x80£]|eur\b|usd\b|gbp\b|chf\b|euros?\b)|\b(?:rs|eur|usd|gbp|chf|inr|pln|kes|r)\.?\s?\d/i
const TELLS =
  /\b(?:(?:tell|inform|notify)\s+(?:\S+\s+){1,4}|let\s+(?:\S+\s+){1,5}know\b[^.;]{0,40}\s)(?:by|before|no later than)\s/i
const UP_TO =
  /\b(?:until|till|by|before|than|hasta|antes\s+del?|at[ée]|avant\s+le|jusqu'au|au|entro(?:\s+il)?|bis(?:\s+zum)?|sp[äa]testens)\s*$/i
const NEW_LINE = /^[ \t.;)\]]{0,4}\r?\n[ \t]{0,16}(?:[-*+\x95][ \t]{1,3})?\p{Lu}/u
const NOTHING: CueScan<DeadlineCue> = { cues: [], words: 0 }
const FORM =
  /\b(?:form|slip|modulo|scheda|formulario|formul[áa]rio|ficha|fiche|bulletin|formulaire|coupon|anmeldebogen|formular)\b/i
const BEGINS_AND_ENDS =
  /\b(?:begin|start|open|gather|meet|assemble)s?\b[^.;]{0,80}\band\s+(?:will\s+)?(?:close|end|finish)(?:s|es)?\b[^.;]{0,16}$/i
const WINDOW =
  /\b(?:open|opened|accepted|received|submitted|sent|made|runs?|abiert[oa]s?|recib\p{L}{2,6}|aceptar\p{L}{1,3}|admit\p{L}{2,5}|presentar\p{L}{0,3}|abert[oa]s?|receb\p{L}{2,6}|aceites?|decorr\p{L}{1,4}|ouvert[es]{0,3}|re[çc]u[es]{0,3}|accept[ée]e?s|apert[aeio]|accettat[aeio]|ricevut[aeio]|window|period|per[ií]odo|p[ée]riode)\b[^.;:\n]{0,40}\b(?:from|between|del?|desde|entre|das?|du|dal|tra)\s+(?:the\s+|el\s+|le\s+|il\s+|los\s+d[ií]as\s+)?$/iu

// "27 April --> 18 May", "1 May => NEW: 15 May", "1 May (now 15 May)"
const MOVED =
  /^\s*(?:-{0,2}[>\x9b]|=>|[([]?(?:now|new|extended\s+to|new\s+date|nuevo|nova|nouveau|nuova)\b)[\s:([]{0,4}(?:new|now|extended(?:\s+to)?)?[\s:]{0,3}$/i

/** The part of a line or item that is in the sentence. */
function shared(near: Span, sentence: Span): Span {
  const [start, end] = [Math.max(near.start, sentence.start), Math.min(near.end, sentence.end)]
  return start < end ? { start, end } : near
}

// "decision 9(c) taken by Ministers in Apia on 21 November 2023", "results presented on 3 May": nobody is notified of these.
const DECIDED =
  /\b(?:decisions?|r[ée]sultats?|results|resultados|risultati|decisi[oó]n|d[ée]cision|decis[ãa]o)\s+(?:n[o°º.]{1,2}\s*)?(?:\d|taken|adopted|made|reached|presented|obtained|adoptad|tomad|prise|adopt[ée]e)/i

/** A line of a list that its author aligned with dots, colons or columns: "March 20 2010 ....... Full papers", "Papers due:   2 July". */
function isRow(page: Page, line: Line, date: Candidate<'date'>): boolean {
  const before = page.text.slice(line.body, date.span.start)
  if (/^\W{0,3}$/.test(before))
    return /^\s*(?::|\.{2,}|-+\s|\||\t| {2,}|$)/.test(page.text.slice(date.span.end, line.end))
  return before.length < 90 && /(?::|\.{3,}|\t| {2,}|\|)\s*(?:\w{3,9}\.?,?\s)?$/.test(before)
}

/** "register by", "abstracts are due on", "no later than", "… is the deadline for". */
function ofProse(
  head: CueScan<DeadlineCue>,
  tail: CueScan<DeadlineCue>,
  inList: boolean,
  past = false,
  tells = false,
): { kind: DeadlineKind | null; weight: number; cue: string; sent: boolean } | null {
  // "Registration opens on 1 June and closes on 15 June"
  const last = head.cues.findLast(({ cue }) => cue === 'opens' || cue === 'limit' || cue === 'by')
  if (last?.cue === 'opens') return null
  let limit: string | null = null
  for (const { cue, wordEnd } of head.cues) {
    const distance = head.words - wordEnd
    if (cue === 'limit' && distance <= 9) limit = 'prose-limit'
    else if (cue === 'by' && distance <= BY_REACH && limit === null) limit = 'prose-by'
    else if (cue === 'notification' && distance <= 8 && limit === null && !past) limit = 'prose-notification'
  }
  if (limit === null && tail.cues.some(({ cue, word }) => cue === 'limit' && word <= 5)) limit = 'prose-limit-after'
  if (limit === null) return null
  // "tell Tsion by Wednesday, 10:00, if you come", "let our team know which slot suits you before …"
  const told = limit === 'prose-by' && kindOf(head, false) === null && tells
  if (told) return { kind: 'rsvp', weight: 0.8, cue: limit, sent: false }
  // "send the receipt by 11 March and we will refund it": what is sent says less than what it is for.
  const kind = kindOf(head, false) ?? kindOf(tail, false)
  const sent = [...head.cues, ...tail.cues].some((one) => one.cue === 'matter')
  // "The workshop closes on 5 October": its own end.
  const turn = head.cues.findLast(({ cue }) => cue === 'limit')
  if (
    kind === null &&
    turn &&
    turn.wordEnd - turn.word < 3 &&
    head.cues.some(({ cue, wordEnd }) => cue === 'event' && wordEnd <= turn.word && turn.word - wordEnd < 2)
  )
    return null
  if (kind === null && limit !== 'prose-limit' && !sent && !(inList && head.words < 4)) return null
  if (limit === 'prose-notification') return { kind: 'notification', weight: 0.75, cue: limit, sent }
  return { kind, weight: limit === 'prose-limit' ? (kind ? 0.9 : 0.6) : 0.8, cue: limit, sent }
}

function kindOf(scan: CueScan<DeadlineCue>, limited: boolean): DeadlineKind | null {
  const kind = KIND_ORDER.find((kind) => scan.cues.some((one) => one.cue === kind))
  return kind ?? (limited && scan.cues.some((one) => one.cue === 'matter') ? 'submission' : null)
}

/** What "Deadline: 5 May" is of, where its label does not say: the words before it in its block, its section's subject, else what the text calls for. */
function generalKind(page: Page, at: number, sent: boolean): DeadlineKind {
  const block = page.blockAt(at)
  const before =
    block && block.start < at ? kindOf(deadlineCues(page, Math.max(block.start, at - 300), at), false) : null
  // "ISCRIZIONI. Il modulo va restituito entro …": a form is sent in to register.
  const form = sent && block !== null && FORM.test(page.text.slice(Math.max(block.start, at - 160), at))
  if (before && before !== 'notification' && before !== 'other' && (!sent || form)) return before
  const section = page.sectionAt(at)
  const heading = section.heading >= 0 ? page.blocks[section.heading]! : null
  const ofHeading = heading ? kindOf(deadlineCues(page, heading.start, heading.end), false) : null
  const ofSection = ofHeading ?? (section.key && OF_LABEL[section.key])
  if (ofSection) return ofSection
  if (sent && !form) return 'submission'
  const { cues } = deadlineCues(page, 0, Math.min(page.text.length, 6000))
  const count = (...kinds: DeadlineCue[]): number => cues.filter((one) => kinds.includes(one.cue)).length
  if (!form && count('abstract', 'paper') >= 3) return 'submission'
  const [application, registration, sending] = [
    count('application'),
    count('registration'),
    count('submission', 'matter'),
  ]
  if (application > registration) return 'application'
  return form || (registration > 0 && registration >= sending / 2) ? 'registration' : 'submission'
}

/** The clock of the deadline: on its line or in its clause, the nearest. */
function timeOf(times: readonly Candidate<'time'>[], date: Candidate<'date'>, scope: Span): Candidate<'time'> | null {
  let best: Candidate<'time'> | null = null
  let least = 48
  for (const time of times) {
    if (time.span.start < scope.start || time.span.end > scope.end) continue
    const gap = time.span.start >= date.span.end ? time.span.start - date.span.end : date.span.start - time.span.end
    if (gap >= 0 && gap < least) {
      least = gap
      best = time
    }
  }
  return best
}

/** The old date of an extension: "extended from 1 May to 15 May", "15 May (was 1 May)", "1 May 15 May (extended)". */
function isReplaced(
  page: Page,
  head: CueScan<DeadlineCue>,
  tail: CueScan<DeadlineCue>,
  previous: Candidate<'date'> | null,
  next: Candidate<'date'> | null,
  date: Candidate<'date'>,
  scope: Span,
): boolean {
  const last = head.cues[head.cues.length - 1]
  if (last?.cue === 'replaced' && head.words - last.wordEnd <= 2 && previous && previous.span.start >= scope.start)
    return true
  if (!next || next.span.end > scope.end) return false
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
    (/->|\x9b|=>|\bextended\b|\bnow\b|\bampliad|\bpr[oó]rrog|\bprolong|\bextendid/i.test(between) ||
      tail.cues.some((one) => one.cue === 'extended')) &&
    !/\bor\b|\band\b/.test(between)
  )
}

function neighbour(dates: readonly Candidate<'date'>[], index: number, step: 1 | -1): Candidate<'date'> | null {
  const own = dates[index]!.span
  for (let i = index + step; i >= 0 && i < dates.length; i += step) {
    const { span } = dates[i]!
    if (span.end <= own.start || span.start >= own.end) return dates[i]!
  }
  return null
}

/** The line that labels a date which has a line to itself: the one above, or below where the date ends in a colon. */
function neighbourLine(page: Page, line: Line, rest: string, dates: readonly Candidate<'date'>[]): Line | null {
  const step = /^\s*[:-]/.test(rest) ? 1 : -1
  for (let i = line.index + step, gaps = 0; i >= 0 && i < page.lines.length && gaps < 2; i += step) {
    const other = page.lines[i]!
    if (other.kind === 'blank') {
      gaps++
      continue
    }
    if (other.kind === 'rule' || other.end - other.start > 110) return null
    return dates.some(({ span }) => span.start >= other.start && span.end <= other.end) ? null : other
  }
  return null
}

/** What stands around a date that may be a deadline: its line, sentence and neighbours, and what the words before and behind it say. */
import type { Candidate } from '../candidate.js'
import { type DeadlineCue, deadlineCues } from '../cues/deadlines.js'
import type { CueScan } from '../cues/phrases.js'
import type { LabelKey } from '../labels.js'
import type { Field, Line, Page, Span } from '../page.js'
import { DECIDED, NEW_LINE, UP_TO } from './frames.js'
import { isRow, neighbour, shared } from './lines.js'
import { WAS } from './replaced.js'

export type DateCandidate = Candidate<'date'>

export interface Sight {
  readonly page: Page
  readonly date: DateCandidate
  readonly dates: readonly DateCandidate[]
  readonly times: readonly Candidate<'time'>[]
  readonly line: Line
  readonly field: Field | null
  readonly sectionKey: LabelKey | null
  /** Below a heading of deadlines, submission or registration; `listed`: of deadlines. */
  readonly inList: boolean
  readonly listed: boolean
  /** Running text, and a sentence that began on the line above. */
  readonly prose: boolean
  readonly continued: boolean
  /** What may speak about it, whole and cut at the neighbouring dates. */
  readonly scope: Span
  readonly before: Span
  readonly after: Span
  readonly previous: DateCandidate | null
  readonly next: DateCandidate | null
  readonly head: CueScan<DeadlineCue>
  readonly tail: CueScan<DeadlineCue>
  /** The tail, without what a new line says of another date. */
  readonly rest: CueScan<DeadlineCue>
  /** A decision that somebody took: nobody is notified of it. */
  readonly decided: boolean
  /** A range whose own words close it: "opens on 1 June and closes on 15 June". */
  readonly window: boolean
}

const SECTIONS: ReadonlySet<LabelKey> = new Set([
  'deadline',
  'submission',
  'registration',
  'submissionDeadline',
] as LabelKey[])
const NEXT_LABEL = /\r?\n[ \t]{0,16}(?:[-*+\x95][ \t]{1,3})?\p{Lu}[^\n:]{2,50}:\s*$/u
const NOTHING: CueScan<DeadlineCue> = { cues: [], words: 0 }

/** Does the stretch say so? */
export function has(scan: CueScan<DeadlineCue>, cue: DeadlineCue): boolean {
  return scan.cues.some((one) => one.cue === cue)
}

/** "The workshop closes on 5 October", "el congreso concluye el viernes 24": its own end. */
export function closesEvent({ cues }: CueScan<DeadlineCue>): boolean {
  const turn = cues.findLast(({ cue }) => cue === 'limit')
  return (
    turn !== undefined &&
    turn.wordEnd - turn.word < 3 &&
    cues.some(({ cue, wordEnd }) => cue === 'event' && wordEnd <= turn.word && turn.word - wordEnd < 2)
  )
}

/** "opens on Monday 18 November and closes on Friday 22 November" beside "18-22 November": the last day of a range of the text. */
export function endsRange({ date, dates }: Sight): boolean {
  const { start, end } = date.value
  if (end || start.day === undefined) return false
  let ends = ENDS.get(dates)
  if (!ends) {
    const last = dates.map(({ value }) => value.end ?? value.days[value.days.length - 1])
    // "on the 22nd" is the last day of "21-22 May" as well.
    ends = new Set(last.flatMap((part) => (part ? [`${part.month}-${part.day}`, `undefined-${part.day}`] : [])))
    ENDS.set(dates, ends)
  }
  return ends.has(`${start.month}-${start.day}`)
}

/** Months and days on which a range or list of the page ends. */
const ENDS = new WeakMap<readonly DateCandidate[], ReadonlySet<string>>()

/** The words before the date, `reach` characters at most. */
export function wordsBefore({ page, before }: Sight, reach: number): string {
  return page.text.slice(Math.max(before.start, before.end - reach), before.end)
}

/** Where the bracket ends that tells the old day of a date that was moved; 0 where none follows. */
function oldDay(text: string, { span: { end } }: DateCandidate, { span: old }: DateCandidate): number {
  const closed = WAS.test(text.slice(end, old.start)) ? /^\s?[)\]]/.exec(text.slice(old.end, old.end + 2)) : null
  return closed ? old.end + closed[0].length : 0
}

/** Looks around the date of that index. */
export function sightOf(
  page: Page,
  line: Line,
  dates: readonly DateCandidate[],
  times: readonly Candidate<'time'>[],
  index: number,
): Sight {
  const date = dates[index]!
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
  const follower = neighbour(dates, index, 1)
  // "June 25th, 2010 (was June 11th): submission": what is behind the bracket is said of the new day.
  const old = follower === null ? 0 : oldDay(page.text, date, follower)
  const next = old > 0 ? neighbour(dates, dates.indexOf(follower!), 1) : follower
  const before = {
    start: Math.max(
      Math.min(scope.start, date.span.start),
      previous && previous.span.end <= date.span.start ? previous.span.end : 0,
    ),
    end: date.span.start,
  }
  const behind = Math.max(date.span.end, old)
  const after = {
    start: behind,
    end: Math.max(behind, Math.min(scope.end, next?.span.start ?? page.text.length, date.span.end + 160)),
  }
  // "Notification: mid-June (14 June at the latest) / Registration and payment: 15 July": the next label is the next date's.
  const label =
    next !== null && after.end === next.span.start ? NEXT_LABEL.exec(page.text.slice(after.start, after.end)) : null
  if (label) after.end = after.start + label.index
  // "Submissions are accepted until / March 1, 2024, 5 p.m.": the sentence began on the line above.
  const above = line.index > 0 ? page.lines[line.index - 1]! : null
  const continued =
    above !== null &&
    above.kind !== 'blank' &&
    (date.span.start - line.body < 3
      ? UP_TO.test(page.text.slice(Math.max(above.body, above.end - 16), above.end))
      : // "… sont à adresser à jane@roe.fr" / "avant le 30 novembre 2018."
        above.block === line.block &&
        before.start >= line.body &&
        BY_BELOW.test(page.text.slice(line.body, date.span.start)))
  // "15 January 2019 Deadline for proposals | 8-10 April 2019 Symposium": labels behind their dates.
  const between =
    previous !== null && Math.abs(previous.span.start - line.body) < 2 ? page.text.slice(before.start, before.end) : ''
  if (between.includes(' | ') && /\p{L}{3}[^|]* \|/u.test(between)) before.start += between.lastIndexOf(' | ') + 3
  if (continued) before.start = Math.min(before.start, Math.max(above.body, previous?.span.end ?? 0))
  const head = deadlineCues(page, before.start, before.end)
  // "Hasta el viernes 21 de junio" below "Postulaciones"
  const ofHeading =
    !inList && sectionKey !== 'fee' && head.words < 4 && has(head, 'by') && headingKind(page, date.span.start)
  const tail = deadlineCues(page, after.start, after.end)
  return {
    page,
    date,
    dates,
    times,
    line,
    field: page.fieldAt(date.span.start),
    sectionKey,
    inList: inList || ofHeading,
    listed,
    prose,
    continued,
    scope,
    before,
    after,
    previous,
    next,
    head,
    tail,
    // "… closes 31 January / Registration opens 1 February"
    rest: NEW_LINE.test(page.text.slice(after.start, after.start + 24)) ? NOTHING : withoutLeads(page, tail),
    decided: has(head, 'notification') && DECIDED.test(page.text.slice(before.start, before.end)),
    window:
      date.value.end !== null &&
      (date.cue === 'labelled-range' ||
        deadlineCues(page, date.span.start, date.span.end).cues.some((one) => one.cue === 'limit')),
  }
}

// In small letters at a line's beginning: the sentence goes on.
const BY_BELOW =
  /^(?:by|before|until|hasta|antes|avant|jusqu|au plus|entro|fino|bis|sp\xe4testens|at\xe9|no later|not later)\b/

/** Does the heading above name what is sent in, and nothing but that? */
function headingKind(page: Page, at: number): boolean {
  const { heading } = page.sectionAt(at)
  const block = heading >= 0 ? page.blocks[heading]! : null
  if (!block || block.end - block.start > 50) return false
  return deadlineCues(page, block.start, block.end).cues.some(({ cue }) => SENT_IN.has(cue))
}

const SENT_IN: ReadonlySet<DeadlineCue> = new Set<DeadlineCue>([
  'application',
  'registration',
  'proposal',
  'abstract',
  'submission',
  'rsvp',
])

/** "… Market / Comments must reach us by 5 pm on": words that end in "by" speak of the day behind them. */
function withoutLeads(page: Page, tail: CueScan<DeadlineCue>): CueScan<DeadlineCue> {
  const cues = tail.cues.filter(({ end }) => !/\s(?:by|before)$/i.test(page.text.slice(Math.max(0, end - 7), end)))
  return cues.length === tail.cues.length ? tail : { cues, words: tail.words }
}

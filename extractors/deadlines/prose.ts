/** Limits told in running text: "register by", "abstracts are due on", "no later than". */
import type { AnyFind, DeadlineKind } from '../candidate.js'
import { type DeadlineCue, deadlineCues } from '../cues/deadlines.js'
import type { CueScan } from '../cues/phrases.js'
import { actedOn, dutyAt, dutyIn } from './duties.js'
import { deadlineFind } from './find.js'
import { TELLS } from './frames.js'
import { generalKind, kindOf } from './kind.js'
import { closesEvent, endsRange, has, type Sight, wordsBefore } from './sight.js'

/** Words between "by" and the date: "by 5 pm on Friday the". */
const BY_REACH = 6

/** "one author of every accepted paper must register by": the verb before the limit, whatever stands before it. */
export function registers({ cues }: CueScan<DeadlineCue>): DeadlineKind | null {
  const limit = cues.findLast(({ cue }) => cue === 'by' || cue === 'limit')
  const verb = limit && cues.find(({ cue, wordEnd }) => cue === 'registration' && wordEnd === limit.word)
  const author = verb && cues.some(({ cue, word }) => cue === 'paper' && word < verb.word && verb.word - word < 6)
  return author ? 'registration' : null
}

/** "register by", "abstracts are due on", "no later than", "… is the deadline for". */
function ofProse(
  head: CueScan<DeadlineCue>,
  tail: CueScan<DeadlineCue>,
  inList: boolean,
  past: boolean,
  tells: boolean,
  duty: ReturnType<typeof dutyIn>,
  asked: number,
  through: (start: number, end: number) => boolean,
): { kind: DeadlineKind | null; weight: number; cue: string; sent: boolean } | null {
  // "Registration opens on 1 June and closes on 15 June"
  const last = head.cues.findLast(({ cue }) => cue === 'opens' || cue === 'limit' || cue === 'by')
  if (last?.cue === 'opens') return null
  let limit: string | null = null
  for (const { cue, wordEnd, start, end } of head.cues) {
    const distance = head.words - wordEnd
    if (cue === 'limit' && distance <= 9) limit = 'prose-limit'
    else if (cue === 'by' && distance <= (through(start, end) ? 1 : BY_REACH) && limit === null) limit = 'prose-by'
    else if (cue === 'notification' && distance <= 8 && limit === null && !past) limit = 'prose-notification'
  }
  if (limit === null && tail.cues.some(({ cue, word }) => cue === 'limit' && word <= 5)) limit = 'prose-limit-after'
  if (limit === null) return null
  // "tell Tsion by Wednesday, 10:00, if you come", "let our team know which slot suits you before …"
  const told = limit === 'prose-by' && kindOf(head, false) === null && tells
  if (told) return { kind: 'rsvp', weight: 0.8, cue: limit, sent: false }
  // "send the receipt by 11 March and we will refund it": what is sent says less than what it is for.
  const behind = kindOf(tail, false)
  // "open for endorsement until 31 October, will be the outcome": nobody is told anything by then.
  const kind = registers(head) ?? kindOf(head, false) ?? (behind === 'notification' ? null : behind)
  const sent =
    duty === 'sent' ||
    head.cues.some((one) => one.cue === 'matter' && (duty !== 'act' || one.start > asked)) ||
    tail.cues.some((one) => one.cue === 'matter')
  if (kind === null && closesEvent(head)) return null
  // "shall give notice by noon on 4 June": whatever it is; below "Registration" it is that.
  if (kind === null && duty === 'act' && !sent)
    return { kind: inList ? null : 'other', weight: 0.8, cue: `${limit}-duty`, sent }
  if (kind === null && limit !== 'prose-limit' && !sent && !(inList && head.words < 4)) return null
  if (limit === 'prose-notification') return { kind: 'notification', weight: 0.75, cue: limit, sent }
  return { kind, weight: limit === 'prose-limit' ? (kind ? 0.9 : 0.6) : 0.8, cue: limit, sent }
}

// "which will be held by videoconference on 7 May": the means, or who does it.
const AGENCY = /\b(?:held|hosted|organi[sz]ed|run|given|led|chaired|streamed|presented)\s+$/i

/** What the words before the date say, where they are running text. */
export function told(sight: Sight): AnyFind | null {
  const { page, date, before, head, rest, inList, decided, window } = sight
  const duty = has(head, 'by') || has(head, 'limit') ? dutyIn(wordsBefore(sight, 200)) : null
  const found = window
    ? { kind: kindOf(head, true), weight: 0.9, cue: 'window-limit', sent: false }
    : ofProse(
        head,
        rest,
        inList,
        decided,
        has(head, 'by') && TELLS.test(wordsBefore(sight, 120)),
        duty,
        duty === 'act' ? before.end - wordsBefore(sight, 200).length + dutyAt(wordsBefore(sight, 200)) : -1,
        (start, end) =>
          /^through$/i.test(page.text.slice(start, end)) ||
          AGENCY.test(page.text.slice(Math.max(0, start - 14), start)),
      )
  const span = before.start < before.end ? { start: before.start, end: date.span.end } : date.span
  // "Registration opened on 16 January and closes on 10 March": said of the same.
  const whole =
    found?.kind === null && /^\s*(?:and|y|e|et|und)\s/.test(page.text.slice(before.start, before.end))
      ? deadlineCues(page, sight.scope.start, date.span.start)
      : null
  const same = whole && kindOf(whole, false)
  // "The Conference will be opened on Thursday, 11 May, and is expected to close on Friday, 12 May": its own days.
  if (whole && !same && has(whole, 'event') && has(whole, 'opens')) return null
  if (same) return deadlineFind(sight, same, found!.weight, found!.cue, span)
  if (found?.kind === null && !found.sent && !inList && endsRange(sight)) return null
  const nearer = found?.kind === null && DAY_OF_MONTH.test(page.text.slice(before.start, before.end))
  const ofMonth = nearer ? kindOfMonth(sight) : null
  if (ofMonth) return deadlineFind(sight, ofMonth, found!.weight, found!.cue, span)
  const asked = found?.kind === 'notification' ? kindAsked(sight) : null
  if (asked) return deadlineFind(sight, asked, found!.weight, found!.cue, span)
  return (
    found &&
    deadlineFind(sight, found.kind ?? generalKind(page, date.span.start, found.sent), found.weight, found.cue, span)
  )
}

/** What those who were told have to do: "The selected must confirm by", "should notify the Secretariat by"; null where they are only told. */
export function kindAsked(sight: Sight): DeadlineKind | null {
  const words = wordsBefore(sight, 200)
  const acted = actedOn(words)
  if (!acted) return null
  const from = sight.before.end - words.length + acted.from
  const kind = kindOf({ ...sight.head, cues: sight.head.cues.filter(({ start }) => start >= from) }, false)
  if (kind === 'notification' || kind === null) return acted.informs ? 'other' : null
  return kind
}

const DAY_OF_MONTH = /^,?\s\(?(?:(?:on|by|el|le|il|am)\s)?(?:the\s)?$/

/** "We will let you know by the end of March, on the 28th at the latest": what was said of the month. */
function kindOfMonth({ page, previous, scope }: Sight): DeadlineKind | null {
  if (!previous || previous.value.start.day !== undefined || previous.span.start <= scope.start) return null
  return kindOf(deadlineCues(page, scope.start, previous.span.start), false)
}

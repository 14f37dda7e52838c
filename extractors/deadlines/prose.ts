/** Limits told in running text: "register by", "abstracts are due on", "no later than". */
import type { AnyFind, DeadlineKind } from '../candidate.js'
import type { DeadlineCue } from '../cues/deadlines.js'
import type { CueScan } from '../cues/phrases.js'
import { deadlineFind } from './find.js'
import { TELLS } from './frames.js'
import { generalKind, kindOf } from './kind.js'
import { has, type Sight, wordsBefore } from './sight.js'

/** Words between "by" and the date: "by 5 pm on Friday the". */
const BY_REACH = 6

/** "register by", "abstracts are due on", "no later than", "… is the deadline for". */
function ofProse(
  head: CueScan<DeadlineCue>,
  tail: CueScan<DeadlineCue>,
  inList: boolean,
  past: boolean,
  tells: boolean,
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

/** What the words before the date say, where they are running text. */
export function told(sight: Sight): AnyFind | null {
  const { page, date, before, head, rest, inList, decided, window } = sight
  const found = window
    ? { kind: kindOf(head, true), weight: 0.9, cue: 'window-limit', sent: false }
    : ofProse(head, rest, inList, decided, has(head, 'by') && TELLS.test(wordsBefore(sight, 90)))
  const span = before.start < before.end ? { start: before.start, end: date.span.end } : date.span
  return (
    found &&
    deadlineFind(sight, found.kind ?? generalKind(page, date.span.start, found.sent), found.weight, found.cue, span)
  )
}

/** The audience as sentences tell it: each rule is tried where its words stand. */
import type { Find } from '../candidate.js'
import type { Page } from '../page.js'
import { offsetsOf } from '../triggers.js'
import { matchesFrom, windowsAround } from '../windows.js'
import { ADDRESSED } from './addressed.js'
import { ADMITTED } from './admitted.js'
import { GATHERED } from './gathered.js'
import { INTENDED } from './intended.js'
import { INVITED } from './invited.js'
import { arePeople } from './people.js'
import { ROMANCE } from './romance.js'
import type { Rule } from './rule.js'
import { afterBlank, tidy } from './span.js'

const RULES: readonly Rule[] = [...INTENDED, ...ADDRESSED, ...INVITED, ...GATHERED, ...ADMITTED, ...ROMANCE]
// Who is named by these need not be known as people.
const PROSE_FREE = new Set([
  'sono-invitati',
  'drawn-from',
  'to-all',
  'may-send',
  'participaran',
  'eingeladen-sind',
  'asked-who',
  'if-you-do',
  'pueden-participar',
  'pleased-to-invite',
  'invitations-to',
  'open-to-public',
  'all-welcome',
  'participants-include',
  'asked-to-name',
])

const FINITE = /(?<!\b(?:who|that|which)\s(?:[\p{L}]+\s)?)\b(?:are|is|was|were|has|have|will|can)\s/u

const BEYOND =
  /\s(?:(?:was|were|will|is|are|has|takes?|took|introduces|covers|offers|gives|looks|explores|teaches|provides|aims|runs|starts|begins|brings|focuses|examines|shows|helps)\s|(?:on|at)\s+(?:the|an?|how|our)\s)/

export function* audienceSaid(page: Page): Generator<Find<'audience'>> {
  const { text } = page
  for (const { cue, weight, trigger, near, back, unless, pattern } of RULES) {
    const all = offsetsOf(page, trigger)
    const offsets = near && all.length > 0 ? all.filter((offset) => near(text, offset)) : all
    if (offsets.length === 0) continue
    const windows = windowsAround(text, offsets, back ?? 60, 24)
    for (const found of matchesFrom(text, windows, pattern, 420)) {
      const whole = (found.groups!.a ?? found.groups!.b ?? found.groups!.c)!
      const words = whole.slice(afterBlank(whole))
      const start = found.index + found[0].indexOf(whole) + whole.length - words.length
      const block = page.blockAt(start)
      if (unless?.test(text.slice(Math.max(block?.start ?? 0, found.index - 70), found.index + 1))) continue
      if (!block || block.kind === 'furniture' || block.kind === 'header') continue
      if (
        /^(?:this|that|it|themselves|itself|you|we|they|he|she|contributions|submissions|papers|questions|donations|applications|abstracts|comments|proposals|suggestions|latecomers|authors|speakers)\b/i.test(
          words,
        )
      )
        continue
      // "sites which are open to the public" are not the event.
      if (
        cue === 'open-to-public' &&
        /\b(?:(?:which|that)\s+(?:is|are|was|were)|not|n't)\s+$|\b(?:caf[eé]|shop|library|museum|restaurant|bar|garden|park|building|gallery|exhibition|archive|office|pool)\s+(?:is|are|will\s+be)\s+$/i.test(
          text.slice(Math.max(0, start - 24), start),
        )
      )
        continue
      const span: { start: number; end: number } = tidy(text, { start, end: Math.min(start + words.length, block.end) })
      if (span.end - span.start < 3) continue
      // "A training for customs officers on refrigerants was held in Nadi": what it treats, and what became of it.
      const beyond = cue === 'event-for' ? BEYOND.exec(text.slice(span.start, span.end)) : null
      if (beyond) span.end = span.start + beyond.index
      const who = text.slice(span.start, span.end)
      // "designed for personal use are now embraced by governments": who is meant comes before the verb.
      if (!PROSE_FREE.has(cue) && !arePeople(who.slice(0, FINITE.exec(who)?.index ?? 120))) continue
      if (cue === 'for-line' && /,[^,]*\b(?:may|will|is|are|please|can|we|see|contact|visit|should)\b/i.test(who))
        continue
      yield { kind: 'audience', span, value: {}, cue, weight }
    }
  }
}

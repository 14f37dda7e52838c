/** Names that only a label or a number makes sure of: "INSTRUCTOR: Maxion", "ring Máire on 021 492 4321". */
import { personNameAt } from '../names/personName.js'
import type { Page } from '../page.js'
import { fieldRole } from './labelled.js'
import { mentionOf } from './mention.js'
import type { Mention } from './mentioned.js'

const RING_WORDS = [
  'ring',
  'call',
  'phone',
  'contact',
  'text',
  'telephone',
  'ask',
  'speak',
  'email',
  'mail',
  'write',
  'shout',
  'message',
  'ping',
]
const RING =
  /(?:[Rr]ing|[Cc]all|[Pp]hone|[Cc]ontact|[Tt]ext|[Tt]elephone|[Aa]sk for|[Ss]peak to|[Ee]?-?[Mm]ail|[Ww]rite to|[Ss]hout at|[Mm]essage|[Pp]ing)\s+(?=[A-ZÀ-Þ][^\s,.;]{2,14}\s+(?:(?:on|at|al|no|au|via)\s+\(?(?:\+?\d|[\w.+-]{2,30}@)|[(<][\w.+-]{2,30}@))/y

export function withShortNames(page: Page, mentions: Mention[]): Mention[] {
  const added: Mention[] = []
  const tryAt = (offset: number, least: number): void => {
    if (mentions.some((one) => one.name.start <= offset && offset < one.name.end)) return
    const block = page.blockAt(offset)
    if (!block) return
    const name = personNameAt(page.text, offset, block.end)
    if (!name || name.likelihood < least) return
    const next = mentions.find((one) => one.name.start > name.start)
    added.push(mentionOf(page, name, block, Math.min(block.end, next ? next.name.start : block.end)))
  }
  for (const field of page.fields) {
    const role = fieldRole(page, field)
    if (
      role &&
      role !== 'contact' &&
      role !== 'organizer' &&
      role !== 'host' &&
      role !== 'committee' &&
      role !== 'opening'
    )
      tryAt(field.value.start, role === 'speaker' || role === 'keynote' ? 0.15 : 0.2)
  }
  // "ring Máire on 021 492 4321": one name is enough beside a number.
  for (const offset of page.index.at(RING_WORDS)) {
    RING.lastIndex = offset
    if (RING.test(page.text)) tryAt(RING.lastIndex, 0.2)
  }
  if (added.length === 0) return mentions
  return [...mentions, ...added].sort((a, b) => a.name.start - b.name.start)
}

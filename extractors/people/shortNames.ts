/** Names that only a label or a number makes sure of: "INSTRUCTOR: Maxion", "ring Máire on 021 492 4321". */
import { personNameAt } from '../names/personName.js'
import { firstWhose } from '../offsets.js'
import type { Page } from '../page.js'
import { fieldRole } from './fieldRole.js'
import { mentionOf } from './mention.js'
import type { Mention } from './mentioned.js'
import { ON_NUMBER, RUNG_FROM, RUNG_WORDS } from './rung.js'

// "Mentors: Anneke, Farid and Lou."
const FIRST_NAMES =
  /^(\p{Lu}\p{Ll}{1,12}(?:, \p{Lu}\p{Ll}{1,12}){0,5},? (?:and|&|y|e|et|und) \p{Lu}\p{Ll}{1,12})(?=[.!]|\s*(?:\n|$))/u

const SIGNED_WITH = /\n[ \t]{0,20}--? ?(?=\p{Lu}\p{Ll}{2,12} [(<][\w.+-]{1,30}@)/u

const ONE_NAME = /\p{Lu}[^\s,.;]{2,14}/uy

export function withShortNames(page: Page, mentions: Mention[]): Mention[] {
  const added: Mention[] = []
  const tryAt = (offset: number, least: number, end = page.text.length, sure = false): void => {
    const behind = firstWhose(mentions.length, (index) => mentions[index]!.name.start > offset)
    if (behind > 0 && offset < mentions[behind - 1]!.name.end) return
    const block = page.blockAt(offset)
    if (!block) return
    const name = personNameAt(page.text, offset, block.end)
    if (!name || name.likelihood < least) return
    const next = mentions[firstWhose(mentions.length, (index) => mentions[index]!.name.start > name.start)]
    const one = sure ? { ...name, likelihood: 0.62 } : name
    added.push(mentionOf(page, one, block, Math.min(block.end, end, next ? next.name.start : block.end)))
  }
  for (const field of page.fields) {
    const several = FIRST_NAMES.exec(
      page.text.slice(field.value.start, Math.min(field.value.end, field.value.start + 90)),
    )
    if (several && fieldRole(page, field) === 'speaker') {
      let at = field.value.start
      for (const word of several[1]!.split(/,? (?:and|&|y|e|et|und) |, /)) {
        at = page.text.indexOf(word, at)
        tryAt(at, 0.2, at + word.length, true)
      }
      continue
    }
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
  // "-- Jana (jana@x.org)" below a letter.
  if (mentions.length > 0) {
    const signed = SIGNED_WITH.exec(page.text)
    if (signed) tryAt(signed.index + signed[0].length, 0.2, undefined, true)
  }
  // "ring Máire on 021 492 4321": one name is enough beside a number.
  for (const offset of page.index.at(RUNG_WORDS)) {
    RUNG_FROM.lastIndex = offset
    if (!RUNG_FROM.test(page.text)) continue
    const at = RUNG_FROM.lastIndex
    ONE_NAME.lastIndex = at
    if (ONE_NAME.test(page.text) && ON_NUMBER.test(page.text.slice(ONE_NAME.lastIndex, ONE_NAME.lastIndex + 90)))
      tryAt(at, 0.2)
  }
  if (added.length === 0) return mentions
  return [...mentions, ...added].sort((a, b) => a.name.start - b.name.start)
}

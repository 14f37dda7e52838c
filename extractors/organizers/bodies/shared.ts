/** Several bodies under one head in the plural: "the Permanent Missions of Malta and of Samoa", "the Universities of Leeds and York". */
import type { Span } from '../../page.js'
import { isPlural } from '../plurals.js'
import type { Run } from '../runs/run.js'
import type { Draft } from './draft.js'

const HEAD =
  /^((?:\p{Lu}[\p{L}-]+\s+){0,2}?(\p{Lu}[\p{L}]+)\s+(?:(?:of|de|di|do|da|du|des|dos|das|von)\s+(?:(?:the|la|las|los|le|el|il)\s+)?|d'))(?=\p{Lu})/u

/** "Permanent Missions of " of the first body of a draft, where it is in the plural; null elsewhere. */
export function sharedHead(text: string, draft: Draft): Span | null {
  if (draft.runs.length > 1 || draft.head) return draft.head ?? null
  const found = HEAD.exec(text.slice(draft.start, draft.end))
  return found && isPlural(found[2]!) ? { start: draft.start, end: draft.start + found[1]!.length } : null
}

/** May the run be another of those under the head? */
export function mayShare(next: Run, headed: boolean): boolean {
  return !headed && next.rank === 0 && next.words.length < 5 && next.article !== 'its' && next.article !== 'their'
}

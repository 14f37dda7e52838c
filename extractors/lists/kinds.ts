/** Which lists a label announces. */
import type { LabelKey } from '../labels.js'
import type { ListKind } from './leads.js'

const BY_KEY: Partial<Record<LabelKey, ListKind>> = { objectives: 'objective', topics: 'topic', outputs: 'output' }

export function kindOf(key: LabelKey | null): ListKind | null {
  return (key && BY_KEY[key]) ?? null
}

/** A heading without what it says in brackets. */
export function bare(words: string): string {
  return words.replace(/\s*\([^()]{0,60}\)\s*/g, ' ').trim()
}

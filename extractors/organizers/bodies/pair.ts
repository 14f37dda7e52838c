/** Two names side by side: a name, and the run behind it. */
import type { Rank, Run } from '../runs/run.js'
import type { Draft } from './draft.js'
import type { Link } from './links.js'

/** What the run is to the name before it: more of it, a name of its own, its parent, its part, a place, the name of the short form. */
export type Relation = 'join' | 'split' | 'parent' | 'child' | 'tail' | 'sibling' | 'named'

export interface Pair {
  readonly current: Draft
  readonly words: readonly string[]
  readonly last: Run
  readonly rank: Rank
  readonly complement: boolean
  readonly next: Run
  /** The acronym of `next`, or ''. */
  readonly short: string
  /** `next` begins with the head of a body. */
  readonly headed: boolean
  /** Whether the chain stands in a sentence. */
  readonly prose: boolean
  readonly links: readonly Link[]
  readonly i: number
}

/** "Instituto Nacional de …": what is national stands by itself. */
export const INDEPENDENT =
  /^(?:national|nationale?s?|nacional|nazionale|royal|real|international|internacional|internationale?|european|europe[oa]|federal|central|world|african|asian|american|nordic|baltic|state|general)$/i

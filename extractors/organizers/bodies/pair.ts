/** Two names side by side: a name, and the run behind it. */
import { isCompound } from '../lexicon.js'
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

/** "Centre for Science and Society": a kind word alone, without an article, is a subject and names no body. */
export function isBareKind(run: Run): boolean {
  return (
    run.words.length === 1 &&
    run.rank > 0 &&
    !run.article &&
    !run.closed &&
    !run.acronym &&
    !run.acronymOnly &&
    !COMPANY.test(run.words[0]!) &&
    !isCompound(run.words[0]!)
  )
}

// "the Museum of Salt and Friends"
const COMPANY = /^(?:friends|amigos|amis|amici|partners?|associates|inc|ltd|llc|gmbh|ltda|lda)$/i
// "the University of Leeds and Museum": whose complement is a town has no subjects.
const OF_TOWN =
  /^(?:universi|city|town|comune|ville|ayunt|prefeitura|municip|stadt|embass|embaj|consul|friends|amig|amis|amici)/i

/** May a kind word alone be one more of the name's subjects? */
export function hasSubjects({ words, complement, last }: Pair): boolean {
  return complement && !last.closed && !last.acronymOnly && !OF_TOWN.test(words[0]!)
}

/** "Instituto Nacional de …": what is national stands by itself. */
export const INDEPENDENT =
  /^(?:national|nationale?s?|nacional|nazionale|royal|real|international|internacional|internationale?|european|europe[oa]|federal|central|world|african|asian|american|nordic|baltic|state|general)$/i

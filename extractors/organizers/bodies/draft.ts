/** A name in the making: one run, or several that are one. */
import type { Span } from '../../page.js'
import type { Rank, Run } from '../runs/run.js'

export interface Draft {
  start: number
  end: number
  runs: Run[]
  parent: Span | null
  acronym: Span | null
  place: Span | null
  /** The head in the plural that it shares with those before it: "Permanent Missions of ". */
  head: Span | null
}

export function wordsOf(draft: Draft): string[] {
  return draft.runs.flatMap((run) => run.words)
}

export function rankOf(draft: Draft): Rank {
  return Math.max(...draft.runs.map((run) => run.rank)) as Rank
}

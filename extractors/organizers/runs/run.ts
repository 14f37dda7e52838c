/** A run, and its reading: what is known of it so far. The steps move `at` on. */
import type { OrganizerRole } from '../../candidate.js'
import type { Span } from '../../page.js'
import { skipSpace } from './tokens.js'

export interface Run {
  readonly start: number
  readonly end: number
  /** Where reading may go on: behind a parent that was read with it. */
  readonly next: number
  /** "the", "its", "" – as written, lower case. */
  readonly article: string
  readonly words: readonly string[]
  /** Rank of what stands before its first connector: 3 in "University of X", 0 in "Caribbean of the United Nations". */
  readonly lead: 0 | 1 | 2 | 3
  /** Rank of its head noun; 0 where it has none. */
  readonly rank: 0 | 1 | 2 | 3
  /** A complement opened by "of", "for" … follows its head. */
  readonly complement: boolean
  /** One word, and that an acronym. */
  readonly acronymOnly: boolean
  readonly acronym: Span | null
  readonly qualifier: Span | null
  readonly parent: Span | null
  /** "(organiser)": the role that its parenthesis gives it. */
  readonly role: OrganizerRole | null
  /** It ends in a parenthesis. */
  readonly closed: boolean
}

export type Rank = Run['rank']

export interface Reading {
  readonly text: string
  readonly limit: number
  /** It may go on with a name whose head has been read ("… and Innovation for Software in"). */
  readonly inside: boolean
  readonly article: string
  readonly words: string[]
  start: number
  /** Where the next word is looked for, and where the last one ended. */
  at: number
  end: number
  rank: Rank
  complement: boolean
  acronym: Span | null
  qualifier: Span | null
  parent: Span | null
  closed: boolean
  role: OrganizerRole | null
  roleAt: number
}

/** What a step says: the run goes on, or ends here; null where the step is not concerned. */
export type Verdict = 'on' | 'stop' | null
export type ReadRun = (text: string, from: number, limit: number, inside?: boolean) => Run | null

/** The next `length` characters are of the name, these words. */
export function take(reading: Reading, words: readonly string[], length: number): void {
  reading.words.push(...words)
  reading.end = reading.at + length
  reading.at = skipSpace(reading.text, reading.end, reading.limit)
}

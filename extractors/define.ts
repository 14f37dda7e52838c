import type { AnyFind, CandidateKind, Candidates } from './candidate.js'
import type { Page } from './page.js'

/** What an extractor sees: the page, and the candidates of the kinds it needs (and no others). */
export interface ExtractorInput {
  readonly page: Page
  readonly found: Candidates
}

/** An extractor is data and one pure function. It over-generates and never chooses. */
export interface Extractor {
  /** Unique, kebab-case. */
  readonly name: string
  readonly yields: readonly CandidateKind[]
  /** Kinds it wants to see; all extractors that yield them run before it. */
  readonly needs: readonly CandidateKind[]
  extract(input: ExtractorInput): Iterable<AnyFind>
}

/** Declares an extractor; the runner stamps what it yields with its name and the quote. */
export function defineExtractor(extractor: Extractor): Extractor {
  return Object.freeze(extractor)
}

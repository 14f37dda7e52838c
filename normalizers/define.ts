/** What a normalizer is: it settles one field of the record from the candidates, and says on what ground. */
import type { AnyCandidate, Candidate, CandidateKind, Candidates } from '../extractors/candidate.js'
import type { Page, Span } from '../extractors/page.js'
import type { Moments } from './moments/moment.js'
import type { Diagnostic, EventRecord } from './record.js'

/** The fields that normalizers settle. `moments` (every date and time with its role) and `announces` are no fields of the record. */
export interface SettledValues
  extends Omit<EventRecord, 'schemaVersion' | 'id' | 'source' | 'evidence' | 'confidence' | 'diagnostics'> {
  moments: Moments
  /** Does the text announce an event? Where it does not, every field of the record is empty. */
  announces: boolean
}
export type FieldName = keyof SettledValues

/** The ground of one value: which characters, found by what, and whether they state the value or it was derived from them. */
export interface Ground {
  /** RFC 6901 JSON Pointer into the record: "/schedule/startDate", "/organizers/0/name". */
  readonly pointer: string
  readonly span: Span
  readonly extractor: string
  readonly cue: string
  readonly basis: 'stated' | 'derived'
}

/** A diagnostic before it is stamped; `span` and `pointer` where there is one. */
export interface Finding {
  readonly code: Diagnostic['code']
  readonly severity?: Diagnostic['severity']
  readonly message: string
  readonly pointer?: string | null
  readonly span?: Span | null
}

export interface Settled<T> {
  readonly value: T
  readonly grounds: readonly Ground[]
  /** Candidates that were weighed for this field and lost, the best first. `convene explain` shows them. */
  readonly losers?: readonly AnyCandidate[]
  readonly findings?: readonly Finding[]
}

export interface NormalizerInput {
  readonly page: Page
  readonly found: Candidates
  /** Values of the fields named in `needs`; asking for another throws. */
  readonly settled: <F extends FieldName>(field: F) => SettledValues[F]
  /** The whole settled field, with its grounds and losers. */
  readonly settledField: <F extends FieldName>(field: F) => Settled<SettledValues[F]>
}

export interface Normalizer<F extends FieldName = FieldName> {
  readonly field: F
  /** Fields that must be settled before. */
  readonly needs: readonly FieldName[]
  settle(input: NormalizerInput): Settled<SettledValues[F]>
}

export function defineNormalizer<F extends FieldName>(normalizer: Normalizer<F>): Normalizer<F> {
  return Object.freeze(normalizer)
}

/** The ground that a candidate gives to the value at `pointer`; `span` where only a part of the candidate states it. */
export function ground<K extends CandidateKind>(
  pointer: string,
  candidate: Candidate<K>,
  options: { readonly span?: Span; readonly basis?: Ground['basis']; readonly cue?: string } = {},
): Ground {
  return {
    pointer,
    span: options.span ?? candidate.span,
    extractor: candidate.extractor,
    cue: options.cue ?? candidate.cue,
    basis: options.basis ?? 'stated',
  }
}

/** A venue as it is being put together: the candidates, and the parts taken from them so far. */
import type { Candidate } from '../../extractors/candidate.js'
import type { Page, Span } from '../../extractors/page.js'
import type { Part, Sourced } from './parts.js'

export interface Draft {
  readonly page: Page
  readonly chosen: Candidate<'venue'>
  /** The candidates that are no placeholders, the surest first. */
  readonly real: readonly Candidate<'venue'>[]
  readonly all: readonly Candidate<'venue'>[]
  readonly places: readonly Candidate<'place'>[]
  /** The names of people and their affiliations: a town in one says nothing of the event's. */
  readonly people: readonly Span[]
  readonly parts: Map<Part, Sourced>
}

/** Takes of a candidate the wanted parts that are still missing. */
export function take({ parts }: Draft, from: Candidate<'venue'>, wanted: readonly Part[]): void {
  for (const part of wanted) {
    const span = from.value[part] as Span | null | undefined
    if (span && !parts.has(part)) parts.set(part, { span, from })
  }
}

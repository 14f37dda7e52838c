/** The parts of a venue, and what candidates have of them. */
import type { Candidate } from '../../extractors/candidate.js'
import type { Span } from '../../extractors/page.js'

export type Part = 'name' | 'room' | 'street' | 'postalCode' | 'locality' | 'region' | 'country'

export const PARTS: readonly Part[] = ['name', 'room', 'street', 'postalCode', 'locality', 'region', 'country']

/** Below this a place is one that the text merely mentions. */
export const LEAST = 0.27

export const isHouse = ({ value }: Candidate<'venue'>): boolean => Boolean(value.name || value.room || value.street)

export const isLabelled = ({ cue }: Candidate<'venue'>): boolean => /^(?:label|header)-/.test(cue)

export interface Sourced {
  readonly span: Span
  readonly from: Candidate<'venue'>
}

/** A day that heads a part of a programme. */
import type { DateParts } from '../candidate.js'
import type { Span } from '../page.js'

export interface Day {
  readonly span: Span
  readonly parts: DateParts
  /** "Day 2" → 2. */
  readonly number: number | null
}

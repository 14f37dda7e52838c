/** One segment of a venue's words, as the rules that take the words apart see it. */
import type { VenueValue } from '../../candidate.js'
import type { Span } from '../../page.js'

/** The parts as they are being filled. */
export type Parts = { -readonly [K in keyof VenueValue]: VenueValue[K] }

/** The segment that is looked at, with those around it and the parts found so far. */
export interface Segment {
  readonly text: string
  readonly all: readonly Span[]
  readonly parts: Parts
  k: number
  one: Span
  /** The words of `one` as they stand, and with their white space folded. */
  words: string
  flat: string
  next: Span | undefined
  isLast: boolean
  seenStreet: boolean
}

/** Takes the segment, or says that it is none of its own. */
export type Rule = (at: Segment) => boolean

/** Where `part` stands in `whole`, the words of `span`. */
export const sub = (span: Span, whole: string, part: string, from = 0): Span => {
  const at = whole.indexOf(part, from)
  return { start: span.start + at, end: span.start + at + part.length }
}

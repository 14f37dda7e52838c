/** What the other candidates of the document add to a date. */
import type { Candidate } from '../../extractors/candidate.js'

/** What the other candidates of the document add. */
export interface Surroundings {
  /** Index among the dates of the document. */
  readonly index: number
  /** Other dates of the document that name the same day. */
  readonly agreeing: number
  /** A time is bound to it. */
  readonly timed: boolean
  readonly deadline: Candidate<'deadline'> | null
  /** Several clocks stand behind it on its line: the programme of that day. */
  readonly programme: boolean
  /** Hours from one clock to another stand right behind it. */
  readonly hours: boolean
}

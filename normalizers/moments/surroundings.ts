/** What the other candidates of the document add to a date. */
import type { Candidate } from '../../extractors/candidate.js'
import type { Page } from '../../extractors/page.js'
import type { Context } from './context.js'

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

/** A date with all that its features are told from. */
export interface Seen {
  readonly date: Candidate<'date'>
  readonly page: Page
  readonly context: Context
  readonly around: Surroundings
}

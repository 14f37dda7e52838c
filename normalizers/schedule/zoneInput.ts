/** What the zone is settled from. */
import type { Candidate, Candidates } from '../../extractors/candidate.js'
import type { Page } from '../../extractors/page.js'
import type { Ground } from '../define.js'
import type { Venue } from '../record.js'

export interface ZoneInput {
  readonly page: Page
  readonly found: Candidates
  readonly venue: Venue | null
  readonly venueGrounds: readonly Ground[]
  /** The clock that gives the start, and the full date it is on, where known. */
  readonly clock: Candidate<'time'> | null
  readonly date: string | null
  /** Month and day of a date whose year is not known: "02-13". */
  readonly monthDay: string | null
}

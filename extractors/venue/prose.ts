/** Places that a sentence gives: "will be held at …", "at 3:30 pm in …", "📍 …", "tendrá lugar en …". */
import type { Candidate, Find } from '../candidate.js'
import type { Page } from '../page.js'
import type { Dates } from './dates.js'
import { behindClocks } from './prose/clocks.js'
import { housesDated } from './prose/dated.js'
import { heldVenues } from './prose/held.js'
import { hostVenues } from './prose/hosts.js'
import { lentVenues } from './prose/lending.js'
import { markedVenues } from './prose/marked.js'
import { venuesSaid } from './prose/said.js'
import { venuesStanding } from './prose/standing.js'

/** The places that sentences give, the surest words first: where one begins, no weaker rule looks again. */
export function* proseVenues(
  page: Page,
  dates: Dates,
  places: readonly Candidate<'place'>[],
): Generator<Find<'venue'>> {
  const seen = new Set<number>()
  yield* heldVenues(page, seen)
  yield* venuesSaid(page, seen)
  yield* hostVenues(page, places, dates, seen)
  yield* venuesStanding(page, dates, seen)
  yield* lentVenues(page, seen)
  yield* behindClocks(page, dates, seen)
  yield* housesDated(page, dates, seen)
  yield* markedVenues(page)
}

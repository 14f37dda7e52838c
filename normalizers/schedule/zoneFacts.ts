/** The day, the start and the place of the event, as far as its zone asks for them. */
import type { Candidate } from '../../extractors/candidate.js'
import { zoneOfPlace } from '../../extractors/gazetteer.js'
import { settleClocks } from '../clock.js'
import type { ZoneInput } from './zoneInput.js'
import { offsetOn } from './zoneOffsets.js'

/** What is known before any zone is settled: the day, the start, and what the place's own clock says then. */
export interface ZoneFacts {
  readonly date: string | null
  readonly time: string | null
  readonly place: string | null
  readonly placeOffset: string | null
  readonly equivalence: Candidate<'equivalence'> | undefined
}

/** Reads the facts off the input. */
export function zoneFacts({ page, found, clock, venue, date: own, monthDay }: ZoneInput): ZoneFacts {
  // Without a date of its own, the zone is that of the days around the text's own.
  const date = own ?? page.referenceDate
  const place = venue ? zoneOfPlace(venue) : null
  const time = clock ? settleClocks(clock.value).start : null
  const placeOffset = place ? offsetOn(place, date, monthDay, time) : null
  const equivalence = clock
    ? found.of('equivalence').find((one) => one.span.start <= clock.span.start && clock.span.start < one.span.end)
    : undefined
  return { date, time, place, placeOffset, equivalence }
}

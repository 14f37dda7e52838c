/** The zone of the event's clocks: named, given by two clocks for one moment, or that of the place. */

import type { Finding } from '../define.js'
import type { Timezone } from '../record.js'
import { namedZone } from './namedZone.js'
import { type Stated, statedZone } from './statedZone.js'
import { type ZoneFacts, zoneFacts } from './zoneFacts.js'
import type { ZoneInput } from './zoneInput.js'
import { zoneOfClocks } from './zoneOfClocks.js'
import { zoneOfVenue } from './zoneOfVenue.js'
import type { ZoneResult } from './zoneResult.js'

/** "New York 9:00 | London 14:00": the place that names the first clock of a row. */
function placeOfClock({ equivalence }: ZoneFacts): Stated | null {
  const zone = equivalence?.value.here.zone
  return equivalence && zone?.iana && /-of-places$/.test(equivalence.cue) ? { zone, candidate: equivalence } : null
}

const UNKNOWN: Timezone = { iana: null, utcOffset: null, abbreviation: null, basis: null }

/** Settles the zone: the one named, else that of two clocks, else that of the place. */
export function zoneOf(input: ZoneInput): ZoneResult {
  const facts = zoneFacts(input)
  const stated = statedZone(input) ?? placeOfClock(facts)
  if (stated) return namedZone(stated, input, facts)
  const settled = zoneOfClocks(facts) ?? zoneOfVenue(input, facts)
  if (settled) return settled
  const { clock } = input
  const findings: Finding[] = clock
    ? [
        {
          code: 'timezone-ambiguous',
          severity: 'info',
          message: 'A clock is given, but no zone and no place that has one',
          pointer: '/schedule/timezone',
          span: clock.span,
        },
      ]
    : []
  return { timezone: UNKNOWN, grounds: [], findings }
}

/** The zone of the place, where the text names none. */

import type { Ground } from '../define.js'
import type { ZoneFacts } from './zoneFacts.js'
import type { ZoneInput } from './zoneInput.js'
import type { ZoneResult } from './zoneResult.js'

/** The zone of the venue, where an event is told of; null without one. */
export function zoneOfVenue(
  { page, clock, venueGrounds }: ZoneInput,
  { place, placeOffset }: ZoneFacts,
): ZoneResult | null {
  // A single line with a city and no clock ("Kampala, 11 September") dates something; it needs no zone.
  const from = place && (clock || page.blocks.length > 1) ? placeGround(venueGrounds) : null
  if (!from) return null
  const derived = (part: string): Ground => ({ ...from, pointer: `/schedule/timezone/${part}`, basis: 'derived' })
  return {
    timezone: { iana: place, utcOffset: placeOffset, abbreviation: null, basis: 'venue' },
    grounds: [derived('iana'), ...(placeOffset ? [derived('utcOffset')] : []), derived('basis')],
    findings: [
      {
        code: 'timezone-inferred',
        severity: 'info',
        message: `The zone ${place} follows from the place`,
        pointer: '/schedule/timezone/iana',
        span: from.span,
      },
    ],
  }
}

/** What says where: the town, else the country, else anything of the venue. */
function placeGround(grounds: readonly Ground[]): Ground | null {
  return (
    grounds.find((one) => one.pointer === '/venue/locality') ??
    grounds.find((one) => one.pointer === '/venue/country') ??
    grounds[0] ??
    null
  )
}

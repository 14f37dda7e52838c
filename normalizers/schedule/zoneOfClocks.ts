/** Two clocks for one moment: "18:30 (13:00 GMT)" gives the offset of the first. */

import { settleClocks } from '../clock.js'
import { type Finding, ground } from '../define.js'
import { offsetOfEquivalence, zoneOffset } from '../zones.js'
import type { ZoneFacts } from './zoneFacts.js'
import { conflict, type ZoneResult } from './zoneResult.js'

/** The zone that follows from two clocks for one moment, or null where the start has no second clock. */
export function zoneOfClocks(facts: ZoneFacts): ZoneResult | null {
  const { place, placeOffset, equivalence } = facts
  const here = clocksOffset(facts)
  if (!equivalence || !here) return null
  const findings: Finding[] = []
  if (placeOffset && placeOffset !== here)
    findings.push(
      conflict(`The two clocks give UTC${here}, but the venue is at UTC${placeOffset} on that day`, equivalence),
    )
  findings.push({
    code: 'timezone-inferred',
    severity: 'info',
    message: `The offset ${here} follows from two clocks for one moment`,
    pointer: '/schedule/timezone/utcOffset',
    span: equivalence.span,
  })
  const iana = place && placeOffset === here ? place : null
  return {
    timezone: { iana, utcOffset: here, abbreviation: null, basis: 'equivalence' },
    grounds: [
      ...(iana ? [ground('/schedule/timezone/iana', equivalence, { basis: 'derived' })] : []),
      ground('/schedule/timezone/utcOffset', equivalence, { basis: 'derived' }),
      ground('/schedule/timezone/basis', equivalence, { basis: 'derived' }),
    ],
    findings,
  }
}

/** The offset at which the other clocks of the equivalence name the same moment; of those with an offset of their own. */
export function clocksOffset({ equivalence, time, date }: ZoneFacts): string | null {
  if (!equivalence || !time) return null
  for (const there of equivalence.value.there) {
    const offset = there.zone && zoneOffset(there.zone, date, settleClocks(there).start)
    const here = offset && offsetOfEquivalence(time, settleClocks(there).start, offset)
    if (here) return here
  }
  return null
}

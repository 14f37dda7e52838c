/** A zone that the text names: which of its readings, at which offset, and whether the venue agrees. */

import type { Candidates, ZoneValue } from '../../extractors/candidate.js'
import { citiesNamed } from '../../extractors/gazetteer.js'
import type { Finding, Ground } from '../define.js'
import { offsetAt, zoneOffset } from '../zones.js'
import type { Stated } from './statedZone.js'
import type { ZoneFacts } from './zoneFacts.js'
import type { ZoneInput } from './zoneInput.js'
import { clocksOffset } from './zoneOfClocks.js'
import { fixedOffset, hasSummerTwin, isWinterName, SUMMER, WINTER } from './zoneOffsets.js'
import { conflict, type ZoneResult } from './zoneResult.js'

/** The zone that the text names, with the offset and the city that the day, the other clock and the place give it. */
export function namedZone(stated: Stated, input: ZoneInput, facts: ZoneFacts): ZoneResult {
  const { found, clock, venue } = input
  const { date, time, place, placeOffset } = facts
  const findings: Finding[] = []
  const { candidate } = stated
  // "18:30 IST (13:00 GMT)", "11am PT / 7pm GMT": the second clock says which IST, and which half of the year.
  const byClocks = stated.zone.utcOffset ? null : clocksOffset(facts)
  const named = byClocks ? narrowed(stated.zone, byClocks, date, time) : stated.zone
  // "I'm on Madrid time": neither a day nor a clock, so that the zone's standard time is all that is said.
  const offset = zoneOffset(named, date ?? (clock ? null : WINTER), time) ?? byClocks
  const zone = named.iana ? named : { ...named, utcOffset: offset }
  const abbreviation = zone.abbreviation
  const evidence = (part: string): Ground => ({
    pointer: `/schedule/timezone/${part}`,
    span: candidate.span,
    extractor: candidate.extractor,
    cue: candidate.cue,
    basis: 'stated',
  })
  const settled = (iana: string | null, utcOffset: string | null): ZoneResult => ({
    timezone: { iana, utcOffset, abbreviation, basis: 'stated' },
    grounds: [
      ...(iana ? [evidence('iana')] : []),
      ...(utcOffset ? [evidence('utcOffset')] : []),
      ...(abbreviation ? [evidence('abbreviation')] : []),
      evidence('basis'),
    ],
    findings,
  })
  if (zone.iana) {
    if (!date && !clock && offset && zoneOffset(named, SUMMER, null) !== offset)
      findings.push({
        code: 'timezone-ambiguous',
        message: `No day is given; ${offset} is the offset of ${zone.iana} in January`,
        pointer: '/schedule/timezone/utcOffset',
        span: candidate.span,
      })
    if (placeOffset && offset && placeOffset !== offset)
      findings.push(
        conflict(
          `The text names ${abbreviation ?? zone.iana} (UTC${offset}), but the venue is at UTC${placeOffset} on that day`,
          candidate,
        ),
      )
    return settled(zone.iana, offset)
  }
  if (zone.utcOffset) {
    if (place && placeOffset === zone.utcOffset) return settled(place, zone.utcOffset)
    if (place && placeOffset && abbreviation && hasSummerTwin(place, zone.utcOffset)) {
      // "CET" in June in Bielefeld: the venue's clock is meant.
      findings.push(
        conflict(
          `${abbreviation} is UTC${zone.utcOffset}, but the venue is at UTC${placeOffset} on that day`,
          candidate,
        ),
      )
      return settled(place, placeOffset)
    }
    if (placeOffset && placeOffset !== zone.utcOffset)
      findings.push(
        conflict(`The text gives UTC${zone.utcOffset}, but the venue is at UTC${placeOffset} on that day`, candidate),
      )
    // Universal time is a zone of its own; Greenwich's is London's too.
    const universal = abbreviation === 'UTC' && zone.utcOffset === '+00:00' && !place ? 'Etc/UTC' : null
    return settled(universal, zone.utcOffset)
  }
  // Several readings: the venue decides, else none.
  if (
    place &&
    zone.readings.some(
      (reading) =>
        reading === place ||
        reading === placeOffset ||
        (date !== null && offsetAt(reading, date, time) === placeOffset),
    )
  ) {
    // "AST" in June in Halifax
    if (placeOffset && abbreviation && isWinterName(abbreviation, place, placeOffset))
      findings.push(
        conflict(`${abbreviation} is a winter clock, but the venue is at UTC${placeOffset} on that day`, candidate),
      )
    return settled(place, placeOffset)
  }
  // "IST" in a Kochi that may lie in India or Japan: the one zone that both know.
  // Online and of a group in Pune: the one that the group's town knows.
  const cities = venue?.locality && !place ? citiesNamed(venue.locality) : venue ? [] : groupTowns(found)
  const both = zone.readings.filter((reading) => cities.some((one) => one.timezone === reading))
  if (both.length === 1) return settled(both[0]!, date ? offsetAt(both[0]!, date, time) : fixedOffset(both[0]!))
  findings.push({
    code: 'timezone-ambiguous',
    severity: 'warning',
    message: `Unexpected several zones for ${abbreviation ?? candidate.quote}, expected one: ${zone.readings.join(', ')}`,
    pointer: '/schedule/timezone',
    span: candidate.span,
  })
  return {
    timezone: { iana: null, utcOffset: null, abbreviation, basis: abbreviation ? 'stated' : null },
    grounds: abbreviation ? [evidence('abbreviation'), evidence('basis')] : [],
    findings,
  }
}

/** The readings of the towns in groups' names: "PyLadies Pune". */
function groupTowns(found: Candidates): readonly { readonly timezone: string | null }[] {
  return found
    .of('place')
    .flatMap(({ cue, value }) => (cue === 'city-of-group' && value.kind === 'city' ? value.readings : []))
}

/** Of several readings the ones that know this offset. */
function narrowed(zone: ZoneValue, offset: string, date: string | null, time: string | null): ZoneValue {
  if (zone.readings.length === 0) return zone
  const fitting = zone.readings.filter((reading) => hasSummerTwin(reading, offset))
  if (fitting.length === 0) return zone
  // "09:00 CST" of Mexico in March, when Chicago has its summer clock already: the offset, and no zone.
  const known = fitting.length === 1 && (date === null || offsetAt(fitting[0]!, date, time) === offset)
  return { ...zone, iana: known ? fitting[0]! : null, utcOffset: offset, readings: [] }
}

/** The zone of the event's clocks: named, given by two clocks for one moment, or that of the place. */
import type { Candidate, Candidates, ZoneValue } from '../../extractors/candidate.js'
import { citiesNamed, zoneOfPlace } from '../../extractors/gazetteer.js'
import { settleClocks } from '../clock.js'
import { type Finding, type Ground, ground } from '../define.js'
import type { Timezone } from '../record.js'
import { offsetAt, offsetOfEquivalence, zoneOffset } from '../zones.js'
import { statedZone } from './statedZone.js'
import type { ZoneInput } from './zoneInput.js'

export interface ZoneResult {
  readonly timezone: Timezone
  readonly grounds: readonly Ground[]
  readonly findings: readonly Finding[]
}

/** A day of standard time north of the equator, where nearly all summer clocks are, and one of summer time. */
const WINTER = '2021-01-15'
const SUMMER = '2021-07-15'
const UNKNOWN: Timezone = { iana: null, utcOffset: null, abbreviation: null, basis: null }

export function zoneOf(input: ZoneInput): ZoneResult {
  const { page, found, clock, venue, venueGrounds } = input
  // Without a date of its own, the zone is that of the days around the text's own.
  const date = input.date ?? page.referenceDate
  const place = venue ? zoneOfPlace(venue) : null
  const time = clock ? settleClocks(clock.value).start : null
  const placeOffset = place ? offsetOn(place, date, input.monthDay, time) : null
  const findings: Finding[] = []
  const equivalence = clock
    ? found.of('equivalence').find((one) => one.span.start <= clock.span.start && clock.span.start < one.span.end)
    : undefined
  const stated = statedZone(input)
  if (stated) {
    const { candidate } = stated
    // "18:30 IST (13:00 GMT)", "11am PT / 7pm GMT": the second clock says which IST, and which half of the year.
    const byClocks = equivalence && time && !stated.zone.utcOffset ? clocksOffset(equivalence, time, date) : null
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
    const grounds = (iana: string | null, utcOffset: string | null): Ground[] => [
      ...(iana ? [evidence('iana')] : []),
      ...(utcOffset ? [evidence('utcOffset')] : []),
      ...(abbreviation ? [evidence('abbreviation')] : []),
      evidence('basis'),
    ]
    if (zone.iana) {
      if (!date && !clock && offset && zoneOffset(named, SUMMER, null) !== offset)
        findings.push({
          code: 'timezone-ambiguous',
          message: `No day is given; ${offset} is the offset of ${zone.iana} in January`,
          pointer: '/schedule/timezone/utcOffset',
          span: candidate.span,
        })
      if (placeOffset && offset && placeOffset !== offset && !online(input))
        findings.push(
          conflict(
            `The text names ${abbreviation ?? zone.iana} (UTC${offset}), but the venue is at UTC${placeOffset} on that day`,
            candidate,
          ),
        )
      return {
        timezone: { iana: zone.iana, utcOffset: offset, abbreviation, basis: 'stated' },
        grounds: grounds(zone.iana, offset),
        findings,
      }
    }
    if (zone.utcOffset) {
      if (place && placeOffset === zone.utcOffset)
        return {
          timezone: { iana: place, utcOffset: zone.utcOffset, abbreviation, basis: 'stated' },
          grounds: grounds(place, zone.utcOffset),
          findings,
        }
      if (place && placeOffset && abbreviation && hasSummerTwin(place, zone.utcOffset)) {
        // "CET" in June in Bielefeld: the venue's clock is meant.
        findings.push(
          conflict(
            `${abbreviation} is UTC${zone.utcOffset}, but the venue is at UTC${placeOffset} on that day`,
            candidate,
          ),
        )
        return {
          timezone: { iana: place, utcOffset: placeOffset, abbreviation, basis: 'stated' },
          grounds: grounds(place, placeOffset),
          findings,
        }
      }
      if (placeOffset && placeOffset !== zone.utcOffset)
        findings.push(
          conflict(`The text gives UTC${zone.utcOffset}, but the venue is at UTC${placeOffset} on that day`, candidate),
        )
      // Universal time is a zone of its own; Greenwich's is London's too.
      const universal = abbreviation === 'UTC' && zone.utcOffset === '+00:00' && !place ? 'Etc/UTC' : null
      return {
        timezone: { iana: universal, utcOffset: zone.utcOffset, abbreviation, basis: 'stated' },
        grounds: grounds(universal, zone.utcOffset),
        findings,
      }
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
      return {
        timezone: { iana: place, utcOffset: placeOffset, abbreviation, basis: 'stated' },
        grounds: grounds(place, placeOffset),
        findings,
      }
    }
    // "IST" in a Kochi that may lie in India or Japan: the one zone that both know.
    // Online and of a group in Pune: the one that the group's town knows.
    const cities = venue?.locality && !place ? citiesNamed(venue.locality) : venue ? [] : groupTowns(found)
    const both = zone.readings.filter((reading) => cities.some((one) => one.timezone === reading))
    if (both.length === 1) {
      const utcOffset = date ? offsetAt(both[0]!, date, time) : fixedOffset(both[0]!)
      return {
        timezone: { iana: both[0]!, utcOffset, abbreviation, basis: 'stated' },
        grounds: grounds(both[0]!, utcOffset),
        findings,
      }
    }
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
  if (equivalence && time) {
    for (const there of equivalence.value.there) {
      const offset = there.zone && zoneOffset(there.zone, date, settleClocks(there).start)
      const here = offset && offsetOfEquivalence(time, settleClocks(there).start, offset)
      if (!here) continue
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
  }
  // A single line with a city and no clock ("Kampala, 11 September") dates something; it needs no zone.
  if (place && (clock || page.blocks.length > 1)) {
    const from = placeGround(venueGrounds)
    if (from) {
      const derived = (part: string): Ground => ({ ...from, pointer: `/schedule/timezone/${part}`, basis: 'derived' })
      findings.push({
        code: 'timezone-inferred',
        severity: 'info',
        message: `The zone ${place} follows from the place`,
        pointer: '/schedule/timezone/iana',
        span: from.span,
      })
      return {
        timezone: { iana: place, utcOffset: placeOffset, abbreviation: null, basis: 'venue' },
        grounds: [derived('iana'), ...(placeOffset ? [derived('utcOffset')] : []), derived('basis')],
        findings,
      }
    }
  }
  if (clock)
    findings.push({
      code: 'timezone-ambiguous',
      severity: 'info',
      message: 'A clock is given, but no zone and no place that has one',
      pointer: '/schedule/timezone',
      span: clock.span,
    })
  return { timezone: UNKNOWN, grounds: [], findings }
}

/** The readings of the towns in groups' names: "PyLadies Pune". */
function groupTowns(found: Candidates): readonly { readonly timezone: string | null }[] {
  return found
    .of('place')
    .flatMap(({ cue, value }) => (cue === 'city-of-group' && value.kind === 'city' ? value.readings : []))
}

/** The offset at which the other clocks of the equivalence name the same moment; of those with an offset of their own. */
function clocksOffset(equivalence: Candidate<'equivalence'>, time: string, date: string | null): string | null {
  for (const there of equivalence.value.there) {
    const offset = there.zone && zoneOffset(there.zone, date, settleClocks(there).start)
    const here = offset && offsetOfEquivalence(time, settleClocks(there).start, offset)
    if (here) return here
  }
  return null
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

function online({ venue }: ZoneInput): boolean {
  return venue === null
}

/** The offset on that day; where its year is not known the one of all years, if they agree: 13 February in Glasgow. */
function offsetOn(zone: string, date: string | null, monthDay: string | null, time: string | null): string | null {
  if (date) return offsetAt(zone, date, time)
  const fixed = fixedOffset(zone)
  if (fixed || !monthDay || monthDay === '02-29') return fixed
  const [first, ...others] = YEARS.map((year) => offsetAt(zone, `${year}-${monthDay}`, time))
  return first && others.every((one) => one === first) ? first : null
}

/** Years that begin on each of the seven days of the week. */
const YEARS = [2015, 2016, 2017, 2018, 2019, 2021, 2022] as const

function fixedOffset(iana: string): string | null {
  const winter = offsetAt(iana, '2021-01-15')
  return winter === offsetAt(iana, '2021-07-15') ? winter : null
}

/** Is `offset` the zone's clock in the other half of the year? */
function hasSummerTwin(iana: string, offset: string): boolean {
  return offsetAt(iana, '2021-01-15') === offset || offsetAt(iana, '2021-07-15') === offset
}

/** Does the name of a standard time stand for a day of the place's summer time? Ireland's IST is its summer time. */
function isWinterName(abbreviation: string, place: string, offset: string): boolean {
  if (!/^[ACI]ST$/.test(abbreviation) || place === 'Europe/Dublin') return false
  return [WINTER, SUMMER].some((day) => {
    const other = offsetAt(place, day)
    return other !== null && minutesOf(other) < minutesOf(offset)
  })
}

function minutesOf(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))
  return offset.startsWith('-') ? -minutes : minutes
}

function placeGround(grounds: readonly Ground[]): Ground | null {
  return (
    grounds.find((one) => one.pointer === '/venue/locality') ??
    grounds.find((one) => one.pointer === '/venue/country') ??
    grounds[0] ??
    null
  )
}

function conflict(message: string, { span }: Candidate): Finding {
  return { code: 'timezone-conflict', severity: 'warning', message, pointer: '/schedule/timezone', span }
}

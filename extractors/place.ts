/**
 * Places named in the text: cities, countries, states. Every capitalised run that the gazetteer knows is a candidate in all its
 * readings; the cue tells what stands around it. "Haifa, Israel" is a city by its country, "in Haifa" by its preposition,
 * "University of Haifa" only a part of another name.
 */
import type { AnyFind } from './candidate.js'
import { defineExtractor } from './define.js'
import {
  CAPITALISED_BEFORE,
  COUNCIL_AFTER,
  COUNCIL_BEFORE,
  GROUP_AFTER,
  GROUP_BEFORE,
  IN_NAME,
  INITIALS_BEFORE,
  JOINED,
  LOWER,
  MONTHS,
  NAME_GOES_ON,
  PERSON_AFTER,
  POSTAL_AFTER,
  POSTAL_BEFORE,
  PREPOSITION,
  ROOM_AFTER,
  SHOUTED,
  SHOUTED_AFTER,
  STREET_AFTER,
  ZONE_AFTER,
  ZONE_BEFORE,
} from './gazetteer/around.js'
import { standsByDate } from './gazetteer/besideDate.js'
import { isCityState } from './gazetteer/cityStates.js'
import { type Hit, hits } from './gazetteer/hits.js'
import { NAMESAKES, NO_PLACE } from './gazetteer/namesakes.js'
import { citiesOf, regionsOf } from './gazetteer.js'
import type { Page } from './page.js'

export const place = defineExtractor({
  name: 'place',
  yields: ['place'],
  needs: ['date', 'zone'],
  *extract({ page, found }): Iterable<AnyFind> {
    const { text } = page
    const dates = found.of('date').map(({ span }) => span)
    // "11 am AEST | 9 am Singapore | 1 pm NZST": one of several clocks' places. Alone behind a clock a town may be where it is.
    const zones = found.of('zone')
    const clocks = zones.length > 1 ? zones.flatMap(({ cue, span }) => (cue === 'place-clock' ? span : [])) : []
    const all = [...hits(page)].filter((hit) => !isIsle(text, hit))
    for (let k = 0; k < all.length; k++) {
      const hit = all[k]!
      const { start, end } = hit
      const length = end - start
      const span = { start, end }
      const previous = all[k - 1]
      const next = all[k + 1]
      const gapBefore = previous ? text.slice(previous.end, Math.min(start, previous.end + 30)) : null
      const gapAfter = next && next.start - end < 30 ? text.slice(end, next.start) : null
      const joinedBefore = gapBefore !== null && start - previous!.end < 30 && JOINED.test(gapBefore)
      const joinedAfter = gapAfter !== null && JOINED.test(gapAfter)

      // Two or three capitals are a state or a country only behind a city: "Boston, MA", "Paris, FR"; "IN", "OR", "ME" are words.
      if (length <= 3 && !(hit.country && /^(?:UK|USA|UAE|U\.S|DRC|PRC)/.test(text.slice(start, end)))) {
        // "RAIN OR SHINE": in a line of capitals only a comma makes a state.
        const capitals =
          previous && !LOWER.test(text.slice(previous.start, previous.end)) && !/[,(]/.test(gapBefore ?? '')
        if (hit.region && joinedBefore && !capitals && !LOWER.test(text.slice(start, end)))
          yield* regions(hit, 'code-behind-city', 0.8)
        // "PyLadies NYC", "R-Ladies SF"
        else if (length <= 3 && GROUP_BEFORE.test(text.slice(Math.max(0, start - 44), start))) {
          const readings = citiesOf(hit.entry)
          if (readings.length > 0)
            yield { kind: 'place', span, value: { kind: 'city', readings }, cue: 'city-of-group', weight: 0.35 }
        }
        continue
      }
      if (hit.country) {
        const inName = IN_NAME.test(text.slice(Math.max(0, start - 40), start))
        const cue = inName ? 'country-in-name' : joinedBefore ? 'country-behind-city' : 'country'
        yield {
          kind: 'place',
          span,
          value: { kind: 'country', code: hit.country },
          cue,
          weight: cue === 'country' ? 0.5 : inName ? 0.2 : 0.8,
        }
      }
      if (hit.region) yield* regions(hit, joinedBefore ? 'region-behind-city' : 'region', joinedBefore ? 0.8 : 0.4)
      const readings = citiesOf(hit.entry)
      if (readings.length === 0) continue

      const before = text.slice(Math.max(0, start - 44), start)
      const after = text.slice(end, end + 48)
      const known =
        joinedAfter && next !== undefined && (next.country !== null || next.region) && agrees(readings, next)
      const name = text.slice(start, end).toLowerCase()
      if (hit.words === 1 && MONTHS.has(name)) continue
      if (hit.words === 1 && NO_PLACE.test(name) && !known) continue
      // "Chaban-Delmas": the half of a name
      if (hit.words === 1 && /\p{L}-$/u.test(before) && !known) continue
      const namesake = hit.words === 1 && NAMESAKES.has(name)
      const population = readings[0]!.population
      let cue: string
      let weight: number
      if (
        ZONE_BEFORE.test(before) ||
        ZONE_AFTER.test(after) ||
        clocks.some((one) => one.start <= start && end <= one.end)
      )
        [cue, weight] = ['city-of-zone', 0.1]
      else if (STREET_AFTER.test(after)) [cue, weight] = ['in-street', 0.05]
      else if (hit.words === 1 && STREET_NAME.test(name) && /\p{Lu}\p{Ll}+\s+$/u.test(before))
        [cue, weight] = ['in-street', 0.05]
      // "the Tornio valley": country, not town
      else if (LAND_AFTER.test(after)) [cue, weight] = ['in-name', 0.1]
      // "upstairs at The Fig Tree": a house by its article
      else if (/\b(?:at|to|in)\sThe\s$/.test(before)) [cue, weight] = ['in-room-name', 0.05]
      else if (ROOM_AFTER.test(after)) [cue, weight] = ['in-room-name', 0.05]
      else if (IN_NAME.test(before) || (NAME_GOES_ON.test(after) && !endsShortLine(page, end)))
        [cue, weight] = ['in-name', 0.2]
      else if (known) [cue, weight] = ['city-before-country', 0.85]
      else if (POSTAL_BEFORE.test(before) || POSTAL_AFTER.test(after)) [cue, weight] = ['city-by-postal-code', 0.75]
      else if (COUNCIL_AFTER.test(after) || COUNCIL_BEFORE.test(before)) [cue, weight] = ['city-of-council', 0.35]
      else if (GROUP_BEFORE.test(before) || GROUP_AFTER.test(after)) [cue, weight] = ['city-of-group', 0.35]
      else if (population >= 15_000 && standsByDate(text, span, dates)) [cue, weight] = ['city-by-date', 0.5]
      // "Via Ludovisi 48, Roma": behind the number of a street
      else if (namesake && population >= 50_000 && /\p{Lu}[\p{L}'. -]{3,24}\s\d{1,4}[a-z]?,\s$/u.test(before))
        [cue, weight] = ['city', 0.45]
      // "PyCon Argentina - Rosario, Santa Fe": before another city
      else if (
        namesake &&
        population >= 300_000 &&
        joinedAfter &&
        next &&
        citiesOf(next.entry).length > 0 &&
        /[,(|:]\s?$|\s-\s$|\n\s{0,8}$|^$/.test(before)
      )
        [cue, weight] = ['city', 0.45]
      else if (namesake && hit.country === null && !PREPOSITION.test(before)) continue
      else if (PREPOSITION.test(before) && !PERSON_AFTER.test(after)) [cue, weight] = ['city-behind-preposition', 0.65]
      else if (INITIALS_BEFORE.test(before) && population >= 30_000) [cue, weight] = ['city-of-group', 0.35]
      else if (CAPITALISED_BEFORE.test(before) || (hit.words === 1 && PERSON_AFTER.test(after)))
        [cue, weight] = ['in-capitalised-run', 0.15]
      else [cue, weight] = ['city', population >= 100_000 ? 0.45 : 0.3]
      if (namesake && cue !== 'city-by-date') weight *= 0.6
      if (population < 50_000 && cue === 'city-behind-preposition') weight *= 0.9
      if (population < 20_000 && !known && cue !== 'city-by-postal-code') weight *= 0.7
      // "RAIN OR SHINE", "OPEN CALL": among capitals a small town's name is a word.
      if (!known && population < 50_000 && SHOUTED.test(before) && !LOWER.test(text.slice(start, end))) weight *= 0.4
      else if (!known && population < 50_000 && !LOWER.test(text.slice(start, end)) && SHOUTED_AFTER.test(after))
        weight *= 0.4
      // "Jordan", "Georgia", "Mexico": the country or state first.
      if (hit.country && !known && !isCityState(hit.country, readings)) weight *= 0.6
      yield { kind: 'place', span, value: { kind: 'city', readings }, cue, weight }
    }
  },
})

/** "Lipari Island": in German alone a country. */
function isIsle(text: string, { country, start }: Hit): boolean {
  return (
    country === 'IS' &&
    text.startsWith('Island', start) &&
    CAPITALISED_BEFORE.test(text.slice(Math.max(0, start - 24), start))
  )
}

// "36 Dalmeny\nStreet, EH6 8RG": also a town
const STREET_NAME = /^(?:street|lane|way|row|hill)$/

const LAND_AFTER =
  /^\s(?:valley|basin|delta|coast|plain|peninsula|glacier|catchment|watershed|estuary|fjord|mountains?|highlands|archipelago|river|bay)\b/

const PROSE = /\s\p{Ll}{2,}\s(?!of\s|de\s|and\s|the\s)\p{Ll}{2,}\s/u

/** "…, 11-12 March, Luxembourg\nEuropean Convention Center": a name goes on behind a line's end only where the line is full. */
function endsShortLine(page: Page, end: number): boolean {
  if (!/^[^\S\n]*\n/.test(page.text.slice(end, end + 4))) return false
  const line = page.lines[page.lineAt(end - 1)]!
  const size = line.end - line.start
  return size < 48 || (size < 76 && !PROSE.test(page.text.slice(line.start, line.end)))
}

function* regions(hit: Hit, cue: string, weight: number): Iterable<AnyFind> {
  for (const one of regionsOf(hit.entry)) {
    yield {
      kind: 'place',
      span: { start: hit.start, end: hit.end },
      value: { kind: 'region', code: one.code, country: one.country },
      cue,
      weight,
    }
  }
}

/** Is a city of that name known in the country or state that follows it? */
function agrees(readings: readonly { country: string; region: string | null }[], next: Hit): boolean {
  if (next.country && readings.some((one) => one.country === next.country)) return true
  return regionsOf(next.entry).some((state) =>
    readings.some((one) => one.country === state.country && one.region === state.code),
  )
}

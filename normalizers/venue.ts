/**
 * Where the event is. The best candidate gives the words and their parts; what it lacks (the city of a room, the country of a city)
 * comes from the next ones that do not contradict it.
 */
import type { Candidate } from '../extractors/candidate.js'
import { citiesNamed } from '../extractors/gazetteer.js'
import { POSTAL_COUNTRIES } from '../extractors/venue/lexicon.js'
import { defineNormalizer, type Finding, type Ground, ground } from './define.js'
import type { Venue } from './record.js'
import { assemble } from './venue/assemble.js'
import { agree, houses, isAffiliation, outweighs, roomsOfItems, severalPlaces, widest } from './venue/choose.js'
import { clean } from './venue/clean.js'
import {
  addStreet,
  countriesOfText,
  countryOfCity,
  homeOf,
  onlyCountry,
  statedCountry,
  statedRegion,
} from './venue/country.js'
import { isHouse, isLabelled, LEAST, PARTS } from './venue/parts.js'
import { isElsewhere } from './venue/saints.js'

/** A house or room from here on is taken before a bare city of higher weight. */
const HOUSE = 0.58

const FIVE_DIGITS: Readonly<Record<string, string>> = { fr: 'FR', it: 'IT', de: 'DE' }
/** "38250 Villard-de-Lans" in a French text: of the countries of a language one has codes of five digits. */
const countryOfCode = (code: string | null, language: string | null): string | null =>
  code && /^\d{5}$/.test(code) ? (FIVE_DIGITS[language ?? ''] ?? null) : null

export const venue = defineNormalizer<'venue'>({
  field: 'venue',
  needs: ['online'],
  settle({ page, found, settledField }) {
    const all = [...found.of('venue')].sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
    const findings: Finding[] = []
    const placeholder = all.find((one) => one.value.placeholder && one.weight >= 0.5)
    if (placeholder)
      findings.push({
        code: 'venue-placeholder',
        message: `The place is a placeholder: “${page.words(placeholder.span)}”`,
        pointer: '/venue',
        span: placeholder.span,
      })
    const affiliations = houses(found.of('person'))
    const rooms = roomsOfItems(page, all)
    const real = all.filter((one) => !one.value.placeholder && !isAffiliation(one, affiliations) && !rooms.has(one))
    const first = real[0]
    // "Location: Scotland, United Kingdom" here, "at the University of Glasgow" there: the label says too little.
    const wide = first && isLabelled(first) && !isHouse(first) && !first.value.locality
    const house = real.find(
      (one) =>
        isHouse(one) &&
        (one.weight >= HOUSE ||
          (one.weight >= 0.5 && Boolean(one.value.room || (one.value.name && one.value.locality))) ||
          (wide && one.weight >= 0.45 && Boolean(one.value.name))),
    )
    const remote =
      found.of('mode').some((one) => one.value.mode === 'online' && one.weight >= 0.7) ||
      settledField('online').value !== null
    const chosen = widest(
      house &&
        first &&
        (((house.weight >= first.weight - 0.3 || wide) && agree(page, house, first)) || outweighs(house, first))
        ? house
        : first,
      real,
    )
    // Of an online event a place is the venue only where it is said to be one.
    // "10am, Tuesday 6 February, Boyd Library" above "10am, Thursday 8 February, online": one of two days.
    const otherDay = (one: Candidate<'mode'>): boolean =>
      one.cue === 'online-in-list' &&
      chosen?.cue === 'behind-clock' &&
      page.lineAt(one.span.start) !== page.lineAt(chosen.span.start)
    const online = found
      .of('mode')
      .reduce((sum, one) => Math.max(sum, one.value.mode === 'online' && !otherDay(one) ? one.weight : 0), 0)
    // Clocks of several zones for one moment are for people who are in several places.
    const zones = found.of('equivalence').length > 0
    const hybrid = found.of('mode').some((one) => one.value.mode === 'mixed' && one.weight >= 0.7)
    const firm = chosen !== undefined && (isHouse(chosen) || Boolean(chosen.value.postalCode))
    // "The café in Ghent is streamed": what is streamed has a place.
    const streamed = online < 0.4 && found.of('mode').some((one) => one.value.mode === 'mixed' && one.weight >= 0.45)
    const bar = hybrid
      ? LEAST
      : streamed && !zones
        ? 0.29
        : online >= 0.7
          ? 0.7
          : zones
            ? 0.58
            : remote
              ? firm
                ? 0.45
                : 0.58
              : LEAST
    if (!chosen || chosen.weight < bar) return { value: null, grounds: [], losers: real, findings }

    const parts = assemble({
      page,
      chosen,
      real,
      all: all.filter((one) => !isAffiliation(one, affiliations)),
      places: found.of('place'),
      people: [...affiliations, ...found.of('person').map(({ value }) => value.name)],
    })
    // Of several houses none is the venue; the city that they share is.
    if (severalPlaces(page, chosen, real, found.of('date')))
      for (const part of ['name', 'room', 'street', 'postalCode'] as const) parts.delete(part)
    const value: Venue = {
      text: page.words(chosen.span),
      name: null,
      room: null,
      street: null,
      postalCode: null,
      locality: null,
      region: null,
      country: null,
      latitude: null,
      longitude: null,
    }
    const grounds: Ground[] = [ground('/venue/text', chosen)]
    for (const part of PARTS) {
      const one = parts.get(part)
      if (!one || part === 'country') continue
      value[part] = clean(page.words(one.span), part)
      if (value[part])
        grounds.push(
          ground(`/venue/${part}`, one.from, {
            span: one.span,
            basis: /^city-(?:of-group|of-council|in-name)$/.test(one.from.cue) ? 'derived' : 'stated',
          }),
        )
    }
    // "the National Cultural Centre in Victoria" of Seychelles: a state's name that is a city of the country that the text is about
    const state = !value.locality && value.region && !parts.has('country') ? value.region : null
    const home = state && homeOf(state, countriesOfText(page, found.of('place')))
    if (home) {
      const region = parts.get('region')!
      value.locality = state
      value.region = null
      grounds.push(
        ground('/venue/locality', region.from, { span: region.span }),
        ground('/venue/country', region.from, { span: region.span, basis: 'derived', cue: 'country-of-city' }),
      )
      grounds.splice(
        grounds.findIndex(({ pointer }) => pointer === '/venue/region'),
        1,
      )
      value.country = home
    }
    const country = parts.get('country')
    if (country) {
      const code = statedCountry(page.words(country.span))
      // "Deventer, Sint Maarten": a city of size that the country has not is dated on a saint's day, or stands beside another place.
      const bare = !parts.has('name') && !parts.has('street')
      value.country = code && bare && value.locality && isElsewhere(value.locality, code) ? null : code
      if (value.country) grounds.push(ground('/venue/country', country.from, { span: country.span }))
    }
    const posted = parts.get('postalCode')
    if (!value.country && value.postalCode && posted) {
      // "Kelso TD5 7HL": a code whose shape only one country has
      const code = POSTAL_COUNTRIES.find(([shape]) => shape.test(value.postalCode!))?.[1]
      if (code) {
        value.country = code
        grounds.push(
          ground('/venue/country', posted.from, { span: posted.span, basis: 'derived', cue: 'country-of-postal-code' }),
        )
      }
    }
    if (!value.country) {
      const counts = countriesOfText(page, found.of('place'))
      const shown = onlyCountry(counts)
      addStreet(counts, value.street)
      const region = parts.get('region')
      const locality = parts.get('locality')
      // A town that no gazetteer has is in the one country that the text shows ("www.example.nz").
      const unknown = value.locality && value.street && !value.region && citiesNamed(value.locality).length === 0
      const code = unknown
        ? (shown ?? countryOfCode(value.postalCode, page.language))
        : value.locality
          ? countryOfCity(value.locality, value.region, counts, page.language)
          : value.region
            ? (statedRegion(value.region, null)?.country ?? null)
            : null
      const source = locality ?? region
      if (code && source) {
        value.country = code
        grounds.push(
          ground('/venue/country', source.from, { span: source.span, basis: 'derived', cue: 'country-of-city' }),
        )
      }
    }
    if (!value.text) return { value: null, grounds: [], losers: real, findings }
    return { value, grounds, losers: real.filter((one) => one !== chosen), findings }
  },
})

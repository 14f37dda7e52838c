/**
 * The gazetteer: cities, countries and states by name, with their zones. The one door to it; dist/places.bin is built ahead by
 * .build/gazetteer.js and read on the first look-up. Names as in gazetteer/key.ts. All readings of a name are kept, the most
 * populous first: "Cambridge" is in GB and in US-MA, and the rest of the text decides.
 */
import { readFileSync } from 'node:fs'
import type { PlaceReading } from './candidate.js'
import { FILTER_BITS, hashFirstWord, KEY_SIZE, writeKey } from './gazetteer/key.js'

interface Tables {
  readonly keyStart: Uint32Array
  readonly readingStart: Uint32Array
  readonly region: Uint16Array
  readonly zone: Uint16Array
  readonly countryZone: Uint16Array
  readonly kind: Uint8Array
  readonly country: Uint8Array
  readonly population: Uint8Array
  readonly filter: Uint8Array
  readonly keys: Uint8Array
  readonly countries: readonly string[]
  readonly zones: readonly string[]
  readonly regions: readonly string[]
}

const NONE = 0xffff
const CITY = 0
const COUNTRY = 1
const REGION = 2

let tables: Tables | null = null
const key = new Uint8Array(KEY_SIZE + 8)

// From the sources, from dist/*.js and from dist/chunks/*.js.
function read(): Buffer {
  for (const path of ['./places.bin', '../places.bin', '../dist/places.bin']) {
    try {
      return readFileSync(new URL(path, import.meta.url))
    } catch {}
  }
  throw new Error('places.bin is missing: npm run build makes it')
}

function load(): Tables {
  const file = read()
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  // A view of whole words needs an offset that is a multiple of four; small files may come out of a pool.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  let at = byteOffset
  const skip = (size: number): number => {
    const from = at
    at += size + ((4 - (size % 4)) % 4)
    return from
  }
  const [magic, names, readings, keyBytes, countryCount, tail] = new Uint32Array(buffer, skip(24), 6) as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  if (magic !== 0x31504c43) throw new Error('places.bin is not a gazetteer')
  const words32 = (n: number): Uint32Array => new Uint32Array(buffer, skip(4 * n), n)
  const words16 = (n: number): Uint16Array => new Uint16Array(buffer, skip(2 * n), n)
  const bytes8 = (n: number): Uint8Array => new Uint8Array(buffer, skip(n), n)
  const loaded = {
    keyStart: words32(names + 1),
    readingStart: words32(names + 1),
    region: words16(readings),
    zone: words16(readings),
    countryZone: words16(countryCount),
    kind: bytes8(readings),
    country: bytes8(readings),
    population: bytes8(readings),
    filter: bytes8(FILTER_BITS / 8),
    keys: bytes8(keyBytes),
  }
  const [countries, zones, regions] = Buffer.from(buffer, at, tail)
    .toString('utf8')
    .split('\0')
    .map((list) => list.split('\n'))
  tables = { ...loaded, countries: countries!, zones: zones!, regions: regions! }
  return tables
}

/** Is the key written last "saint", alone? "Saint Louis" is kept as "st louis". */
const isSaint = (length: number): boolean =>
  length === 5 && key[0] === 115 && key[1] === 97 && key[2] === 105 && key[3] === 110 && key[4] === 116

/** Can a name of the gazetteer begin with this word? False for most words, at the cost of one hash. */
export function mayBegin(text: string, start: number, end: number): boolean {
  const { filter } = tables ?? load()
  let length = writeKey(text, start, end, key)
  if (length === 0) return false
  if (isSaint(length)) {
    key[1] = 116
    length = 2
  }
  const bit = hashFirstWord(key, length) % FILTER_BITS
  return (filter[bit >> 3]! & (1 << (bit & 7))) !== 0
}

/** The entry that `text.slice(start, end)` names, or -1. Allocates nothing. */
export function entryAt(text: string, start: number, end: number): number {
  const { keys, keyStart } = tables ?? load()
  const length = writeKey(text, start, end, key)
  if (length < 2) return -1
  let low = 0
  let high = keyStart.length - 2
  while (low <= high) {
    const middle = (low + high) >> 1
    const from = keyStart[middle]!
    const size = keyStart[middle + 1]! - from
    const shared = Math.min(size, length)
    let order = 0
    for (let i = 0; i < shared; i++) {
      order = key[i]! - keys[from + i]!
      if (order !== 0) break
    }
    if (order === 0) order = length - size
    if (order === 0) return middle
    if (order < 0) high = middle - 1
    else low = middle + 1
  }
  return -1
}

// The same cities come again and again on a page; what an entry holds depends on the entry alone.
const known = new Map<number, readonly PlaceReading[]>()

/** The cities of an entry, the most populous first. */
export function citiesOf(entry: number): readonly PlaceReading[] {
  let cities = known.get(entry)
  if (!cities) {
    cities = readCities(entry)
    if (known.size > 2000) known.clear()
    known.set(entry, cities)
  }
  return cities
}

function readCities(entry: number): PlaceReading[] {
  const { readingStart, kind, country, region, zone, population, countries, zones, regions, keys, keyStart } =
    tables ?? load()
  const out: PlaceReading[] = []
  for (let i = readingStart[entry]!; i < readingStart[entry + 1]!; i++) {
    if (kind[i] !== CITY) continue
    out.push({
      name: Buffer.from(
        keys.buffer,
        keys.byteOffset + keyStart[entry]!,
        keyStart[entry + 1]! - keyStart[entry]!,
      ).toString('latin1'),
      country: countries[country[i]!]!,
      population: Math.round(2 ** (population[i]! / 10)) - 1,
      timezone: zone[i] === NONE ? null : zones[zone[i]!]!,
      region: regions[region[i]!] || null,
    })
  }
  return out.sort((a, b) => b.population - a.population)
}

/** Alpha-2 of the country that an entry names, or null. */
export function countryOf(entry: number): string | null {
  const { readingStart, kind, country, countries } = tables ?? load()
  for (let i = readingStart[entry]!; i < readingStart[entry + 1]!; i++)
    if (kind[i] === COUNTRY) return countries[country[i]!]!
  return null
}

/** The states or provinces of the US, Canada and Australia that an entry names: "California", "CA". */
export function regionsOf(entry: number): { code: string; country: string }[] {
  const { readingStart, kind, country, region, countries, regions } = tables ?? load()
  const out: { code: string; country: string }[] = []
  for (let i = readingStart[entry]!; i < readingStart[entry + 1]!; i++)
    if (kind[i] === REGION) out.push({ code: regions[region[i]!]!, country: countries[country[i]!]! })
  return out
}

/** Is there a name of more words that begins with the words at `start`..`end`? */
export function hasLonger(text: string, start: number, end: number): boolean {
  const { keys, keyStart } = tables ?? load()
  const length = writeKey(text, start, end, key)
  if (length === 0 || isSaint(length)) return true
  key[length] = 32
  let low = 0
  let high = keyStart.length - 1
  // The first key that is not before "words ".
  while (low < high) {
    const middle = (low + high) >> 1
    const from = keyStart[middle]!
    const size = keyStart[middle + 1]! - from
    let i = 0
    let order = 0
    for (; i <= length && i < size; i++) {
      order = keys[from + i]! - key[i]!
      if (order !== 0) break
    }
    if (order < 0 || (order === 0 && size <= length)) low = middle + 1
    else high = middle
  }
  if (low >= keyStart.length - 1) return false
  const from = keyStart[low]!
  if (keyStart[low + 1]! - from <= length) return false
  for (let i = 0; i <= length; i++) if (keys[from + i] !== key[i]) return false
  return true
}

/** All cities of that name. */
export function citiesNamed(name: string): readonly PlaceReading[] {
  const entry = entryAt(name, 0, name.length)
  if (entry >= 0) return citiesOf(entry)
  // "Baguio City", "Davao City": as they are called at home
  return name.endsWith(' City')
    ? citiesNamed(name.slice(0, -5)).filter(({ population }) => population > CALLED_CITY)
    : []
}

const CALLED_CITY = 100_000

/** Alpha-2 of the country of that name in one of six languages, or null. */
export function countryNamed(name: string): string | null {
  const entry = entryAt(name, 0, name.length)
  return entry < 0 ? null : countryOf(entry)
}

/** The state or province of that name or code, of `country` where given. */
export function regionNamed(name: string, country?: string | null): { code: string; country: string } | null {
  const entry = entryAt(name, 0, name.length)
  if (entry < 0) return null
  return regionsOf(entry).find((one) => !country || one.country === country) ?? null
}

/** The zone of a country that has only one, or null. */
export function zoneOfCountry(code: string): string | null {
  const { countries, countryZone, zones } = tables ?? load()
  const at = countries.indexOf(code)
  return at < 0 || countryZone[at] === NONE ? null : zones[countryZone[at]!]!
}

/**
 * The zone of a place: of the city in that country and state, or of a country that has only one. Null where the readings that fit
 * lie in several zones.
 */
export function zoneOfPlace(place: {
  readonly locality: string | null
  readonly region: string | null
  readonly country: string | null
}): string | null {
  const { locality, country } = place
  if (locality) {
    const state = place.region ? regionNamed(place.region, country) : null
    const fit = citiesNamed(locality).filter(
      (one) =>
        (!country || one.country === country) && (!state || one.country !== state.country || one.region === state.code),
    )
    const first = fit[0]
    if (first) {
      // A village of the same name in another zone does not count against a city eight times its size.
      // Nor does size decide where the country was left open: "Scarborough" beside prices in pounds.
      const others = fit.filter(
        (one) =>
          one.timezone !== first.timezone &&
          (one.population * 8 > first.population || (!country && one.country !== first.country)),
      )
      if (others.length === 0) return first.timezone
      return country ? zoneOfCountry(country) : null
    }
  }
  return country ? zoneOfCountry(country) : null
}

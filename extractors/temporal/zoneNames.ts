/** Zones by the names people write: abbreviations, regions of North America and Australia, countries and cities before the word "time". Data only. */
import type { ZoneValue } from '../candidate.js'
import { ABBREVIATIONS, TWINS } from './zoneAbbreviations.js'
import { PLACES } from './zonePlaceNames.js'
import { REGIONS } from './zoneRegions.js'

const abbreviations = new Map<string, ZoneValue>()
for (const line of ABBREVIATIONS.trim().split('\n')) {
  const [name, offset, iana, readings] = line.split(' ') as [string, string, string, string?]
  abbreviations.set(name.toLowerCase(), {
    iana: iana === '*' ? null : iana,
    utcOffset: offset === '*' ? null : offset,
    abbreviation: name,
    readings: readings ? readings.split('|') : [],
  })
}

export function abbreviationOf(folded: string): ZoneValue | null {
  return abbreviations.get(folded) ?? null
}

/** The zone of a winter and a summer name side by side, in either order: "CET/CEST". */
export function twinOf(one: string, other: string): ZoneValue | null {
  const zones = TWINS[`${one} ${other}`] ?? TWINS[`${other} ${one}`]
  if (!zones) return null
  const [iana] = zones.length === 1 ? zones : [null]
  return { iana: iana!, utcOffset: null, abbreviation: null, readings: iana ? [] : zones }
}

export interface NamedZone {
  readonly iana: string | null
  /** Zones that keep it, where it is the name of none. */
  readonly readings: readonly string[]
  readonly winter: string | null
  readonly summer: string | null
  /** May stand behind a clock without the word "time". */
  readonly alone: boolean
  readonly place: boolean
}

const named = new Map<string, NamedZone>()
for (const [iana, names] of Object.entries(PLACES))
  for (const name of names.split('|'))
    named.set(name, { iana, readings: [], winter: null, summer: null, alone: false, place: true })
for (const one of ['uk', 'london', 'londres'])
  named.set(one, { iana: 'Europe/London', readings: [], winter: null, summer: null, alone: false, place: true })
for (const line of REGIONS.trim().split('\n')) {
  const found = /^([a-z &/-]+)(!?) (\S+) (\S+)(?: (\S+))?$/.exec(line)!
  const zone = found[3]!
  named.set(found[1]!, {
    iana: zone.startsWith('*') ? null : zone,
    readings: zone.length > 1 && zone.startsWith('*') ? zone.slice(1).split('|') : [],
    winter: found[4]!,
    summer: found[5] ?? null,
    alone: found[2] === '!',
    place: named.get(found[1]!)?.place ?? false,
  })
}

/** The zone of a name, folded to lower case without accents: "new york", "central european". */
export function namedZone(folded: string): NamedZone | null {
  return named.get(folded) ?? null
}

const firstWords = new Set([...named.keys()].map((name) => name.split(' ')[0]!))

// By their first two letters: most words are told apart by them.
const OPENINGS = new Uint8Array(26 * 26)
for (const word of firstWords)
  for (let second = 97; second < 123; second++)
    if (word.length < 2 || word.charCodeAt(1) === second || !isLetter(word.charCodeAt(1)))
      OPENINGS[(word.charCodeAt(0) - 97) * 26 + second - 97] = 1

function isLetter(code: number): boolean {
  return code >= 97 && code < 123
}

/** May a name of a zone begin with a word that has these letters first, in either case? Other characters than ASCII letters may be anything. */
export function opensZone(first: number, second: number): boolean {
  const one = first | 32
  const two = second | 32
  return !isLetter(one) || !isLetter(two) || OPENINGS[(one - 97) * 26 + two - 97] === 1
}

/** May a name of a zone begin with this word? Asked before the longer look. */
export function beginsZone(word: string): boolean {
  return firstWords.has(word)
}

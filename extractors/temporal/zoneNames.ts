/** Zones by the names people write: abbreviations, regions of North America and Australia, countries and cities before the word "time". Data only. */
import type { ZoneValue } from '../candidate.js'
import { PLACES } from './zonePlaceNames.js'
import { REGIONS } from './zoneRegions.js'

/** `ABBR offset iana` — "*" where the abbreviation fits no single zone; further readings behind "|". */
const ABBREVIATIONS = `
GMT +00:00 *
UTC +00:00 *
Z +00:00 *
WET +00:00 *
WEST +01:00 *
CET +01:00 *
MEZ +01:00 *
CEST +02:00 *
MESZ +02:00 *
EET +02:00 *
EEST +03:00 *
BST +01:00 * Europe/London|Asia/Dhaka|Pacific/Bougainville
IST * * Asia/Kolkata|Europe/Dublin|Asia/Jerusalem
MSK +03:00 Europe/Moscow
TRT +03:00 Europe/Istanbul
EST -05:00 *
EDT -04:00 *
ET * America/New_York
CST * * America/Chicago|Asia/Shanghai|America/Havana
CDT -05:00 *
CT * America/Chicago
MST -07:00 *
MDT -06:00 *
MT * America/Denver
PST -08:00 *
PDT -07:00 *
PT * America/Los_Angeles
AKST -09:00 *
AKDT -08:00 *
HST -10:00 Pacific/Honolulu
HT -10:00 Pacific/Honolulu
AST * * America/Halifax|Asia/Riyadh
ADT -03:00 *
NST -03:30 America/St_Johns
NDT -02:30 America/St_Johns
JST +09:00 Asia/Tokyo
KST +09:00 Asia/Seoul
SGT +08:00 Asia/Singapore
HKT +08:00 Asia/Hong_Kong
PHT +08:00 Asia/Manila
MYT +08:00 Asia/Kuala_Lumpur
AWST +08:00 Australia/Perth
WIB +07:00 Asia/Jakarta
WITA +08:00 Asia/Makassar
WIT +09:00 Asia/Jayapura
ICT +07:00 *
NPT +05:45 Asia/Kathmandu
PKT +05:00 Asia/Karachi
BDT +06:00 Asia/Dhaka
SLST +05:30 Asia/Colombo
MMT +06:30 Asia/Yangon
AFT +04:30 Asia/Kabul
UZT +05:00 Asia/Tashkent
AZT +04:00 Asia/Baku
AMT * * Asia/Yerevan|America/Manaus
GST +04:00 Asia/Dubai
IRST +03:30 Asia/Tehran
EAT +03:00 *
CAT +02:00 *
WAT +01:00 *
WAST +02:00 *
SAST +02:00 Africa/Johannesburg
AEST +10:00 *
AEDT +11:00 *
AET * Australia/Sydney
ACST +09:30 *
ACDT +10:30 *
NZST +12:00 Pacific/Auckland
NZDT +13:00 Pacific/Auckland
NZT * Pacific/Auckland
BRT -03:00 America/Sao_Paulo
ART -03:00 America/Argentina/Buenos_Aires
CLT -04:00 America/Santiago
CLST -03:00 America/Santiago
COT -05:00 America/Bogota
PET -05:00 America/Lima
ECT -05:00 America/Guayaquil
VET -04:00 America/Caracas
UYT -03:00 America/Montevideo
BOT -04:00 America/La_Paz
PYT -04:00 America/Asuncion
AOE -12:00 *
`

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

export interface NamedZone {
  readonly iana: string | null
  readonly winter: string | null
  readonly summer: string | null
  /** May stand behind a clock without the word "time". */
  readonly alone: boolean
  readonly place: boolean
}

const named = new Map<string, NamedZone>()
for (const [iana, names] of Object.entries(PLACES))
  for (const name of names.split('|')) named.set(name, { iana, winter: null, summer: null, alone: false, place: true })
for (const one of ['uk', 'london', 'londres'])
  named.set(one, { iana: 'Europe/London', winter: null, summer: null, alone: false, place: true })
for (const line of REGIONS.trim().split('\n')) {
  const found = /^([a-z ]+)(!?) (\S+) (\S+)(?: (\S+))?$/.exec(line)!
  named.set(found[1]!, {
    iana: found[3] === '*' ? null : found[3]!,
    winter: found[4]!,
    summer: found[5] ?? null,
    alone: found[2] === '!',
    place: false,
  })
}

/** The zone of a name, folded to lower case without accents: "new york", "central european". */
export function namedZone(folded: string): NamedZone | null {
  return named.get(folded) ?? null
}

const firstWords = new Set([...named.keys()].map((name) => name.split(' ')[0]!))

/** May a name of a zone begin with this word? Asked before the longer look. */
export function beginsZone(word: string): boolean {
  return firstWords.has(word)
}

/** Zones by the names people write: abbreviations, regions of North America and Australia, countries and cities before the word "time". Data only. */
import type { ZoneValue } from '../candidate.js'

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

/** Names that end in "[standard|daylight|summer] time", or stand alone behind a clock where marked "!". Offsets are those of winter and summer time. */
const REGIONS = `
eastern! America/New_York -05:00 -04:00
us eastern! America/New_York -05:00 -04:00
central! America/Chicago -06:00 -05:00
us central! America/Chicago -06:00 -05:00
mountain! America/Denver -07:00 -06:00
us mountain! America/Denver -07:00 -06:00
pacific! America/Los_Angeles -08:00 -07:00
us pacific! America/Los_Angeles -08:00 -07:00
alaska America/Anchorage -09:00 -08:00
alaskan America/Anchorage -09:00 -08:00
hawaii Pacific/Honolulu -10:00
hawaiian Pacific/Honolulu -10:00
atlantic America/Halifax -04:00 -03:00
newfoundland America/St_Johns -03:30 -02:30
central european * +01:00 +02:00
western european * +00:00 +01:00
eastern european * +02:00 +03:00
central europe * +01:00 +02:00
western europe * +00:00 +01:00
east africa * +03:00
eastern africa * +03:00
east african * +03:00
central africa * +02:00
central african * +02:00
west africa * +01:00
west african * +01:00
west central africa * +01:00
south africa Africa/Johannesburg +02:00
south african Africa/Johannesburg +02:00
greenwich mean * +00:00
coordinated universal * +00:00
universal * +00:00
universal coordinated * +00:00
british Europe/London +00:00 +01:00
irish Europe/Dublin +00:00 +01:00
india Asia/Kolkata +05:30
indian Asia/Kolkata +05:30
israel Asia/Jerusalem +02:00 +03:00
gulf Asia/Dubai +04:00
arabian Asia/Dubai +04:00
arabia Asia/Riyadh +03:00
china Asia/Shanghai +08:00
chinese Asia/Shanghai +08:00
japan Asia/Tokyo +09:00
japanese Asia/Tokyo +09:00
korea Asia/Seoul +09:00
korean Asia/Seoul +09:00
philippine Asia/Manila +08:00
indochina * +07:00
western indonesia Asia/Jakarta +07:00
moscow Europe/Moscow +03:00
russian Europe/Moscow +03:00
australian eastern * +10:00 +11:00
australia eastern * +10:00 +11:00
eastern australian * +10:00 +11:00
aus eastern * +10:00 +11:00
australian central * +09:30 +10:30
aus central * +09:30 +10:30
australian western Australia/Perth +08:00 +09:00
western australian Australia/Perth +08:00 +09:00
western australia Australia/Perth +08:00 +09:00
new zealand Pacific/Auckland +12:00 +13:00
brasilia America/Sao_Paulo -03:00
e south america America/Sao_Paulo -03:00
argentina America/Argentina/Buenos_Aires -03:00
colombia America/Bogota -05:00
peru America/Lima -05:00
ecuador America/Guayaquil -05:00
w europe * +01:00 +02:00
romance Europe/Paris +01:00 +02:00
e europe * +02:00 +03:00
fle * +02:00 +03:00
gtb * +02:00 +03:00
central european standard * +01:00 +02:00
arab Asia/Riyadh +03:00
arabic Asia/Baghdad +03:00
middle east Asia/Beirut +02:00 +03:00
egypt Africa/Cairo +02:00 +03:00
e africa * +03:00
w central africa * +01:00
libya Africa/Tripoli +02:00
belarus Europe/Minsk +03:00
greenwich * +00:00
namibia Africa/Windhoek +02:00
morocco Africa/Casablanca +01:00
caucasus Asia/Yerevan +04:00
georgian Asia/Tbilisi +04:00
azerbaijan Asia/Baku +04:00
iran Asia/Tehran +03:30
mauritius Indian/Mauritius +04:00
ekaterinburg Asia/Yekaterinburg +05:00
west asia Asia/Tashkent +05:00
central asia Asia/Almaty +06:00
n central asia Asia/Novosibirsk +06:00
north asia Asia/Krasnoyarsk +07:00
north asia east Asia/Irkutsk +08:00
north korea Asia/Pyongyang +08:30
se asia Asia/Bangkok +07:00
taipei Asia/Taipei +08:00
tokyo Asia/Tokyo +09:00
yakutsk Asia/Yakutsk +09:00
vladivostok Asia/Vladivostok +10:00
magadan Asia/Magadan +11:00
kamchatka Asia/Kamchatka +12:00
west pacific Pacific/Port_Moresby +10:00
central pacific Pacific/Guadalcanal +11:00
tasmania Australia/Hobart +10:00 +11:00
e australia Australia/Brisbane +10:00
w australia Australia/Perth +08:00 +09:00
cen australia Australia/Adelaide +09:30 +10:30
fiji Pacific/Fiji +12:00 +13:00
samoa Pacific/Apia +13:00
line islands Pacific/Kiritimati +14:00
dateline * -12:00
azores Atlantic/Azores -01:00 +00:00
cape verde Atlantic/Cape_Verde -01:00
greenland America/Nuuk -03:00 -02:00
sa eastern * -03:00
anywhere on earth! * -12:00
sa western * -04:00
sa pacific * -05:00
pacific sa America/Santiago -04:00 -03:00
e south america America/Sao_Paulo -03:00
central brazilian America/Cuiaba -04:00
bahia America/Bahia -03:00
montevideo America/Montevideo -03:00
paraguay America/Asuncion -04:00 -03:00
venezuela America/Caracas -04:30
central america * -06:00
canada central America/Regina -06:00
central mexico America/Mexico_City -06:00
us arizona America/Phoenix -07:00
`

/** Places with one zone: city or country, in the languages in which "hora de …" and "heure de …" are written. */
const PLACES: Readonly<Record<string, string>> = {
  'Europe/London': 'england|great britain|united kingdom|edinburgh|glasgow|oxford|cambridge',
  'Europe/Dublin': 'dublin|ireland',
  'Europe/Lisbon': 'lisbon|lisboa|portugal|lisbonne',
  'Europe/Madrid': 'madrid|spain|barcelona|espana peninsular|espana|peninsular',
  'Europe/Paris': 'paris|france|strasbourg|lyon',
  'Europe/Brussels': 'brussels|bruxelles|belgium|bruselas|bruxelas',
  'Europe/Amsterdam': 'amsterdam|the hague|netherlands',
  'Europe/Berlin': 'berlin|germany|bonn|munich|frankfurt|hamburg',
  'Europe/Zurich': 'geneva|geneve|genf|ginebra|genebra|ginevra|zurich|switzerland|swiss|bern|basel|lausanne',
  'Europe/Vienna': 'vienna|austria|wien|viena|vienne',
  'Europe/Rome': 'rome|roma|italy|milan|italia|italian',
  'Europe/Copenhagen': 'copenhagen|denmark|danish',
  'Europe/Stockholm': 'stockholm|sweden|swedish',
  'Europe/Oslo': 'oslo|norway|norwegian',
  'Europe/Helsinki': 'helsinki|finland|finnish',
  'Europe/Warsaw': 'warsaw|poland',
  'Europe/Prague': 'prague|czech',
  'Europe/Budapest': 'budapest|hungary',
  'Europe/Bucharest': 'bucharest|romania',
  'Europe/Sofia': 'sofia|bulgaria',
  'Europe/Belgrade': 'belgrade|serbia',
  'Europe/Zagreb': 'zagreb|croatia',
  'Europe/Sarajevo': 'sarajevo',
  'Europe/Athens': 'athens|greece|greek',
  'Europe/Istanbul': 'istanbul|turkey|ankara|turkish|turkiye',
  'Europe/Kyiv': 'kyiv|kiev|ukraine',
  'Europe/Moscow': 'moscow|st petersburg',
  'Europe/Tallinn': 'tallinn|estonia',
  'Europe/Riga': 'riga|latvia',
  'Europe/Vilnius': 'vilnius|lithuania',
  'Atlantic/Reykjavik': 'reykjavik|iceland',
  'Europe/Luxembourg': 'luxembourg',
  'Europe/Malta': 'malta',
  'Asia/Nicosia': 'cyprus|nicosia',
  'Asia/Tbilisi': 'tbilisi|georgia standard',
  'Asia/Yerevan': 'yerevan|armenia|caucasus',
  'Asia/Baku': 'baku|azerbaijan',
  'Asia/Jerusalem': 'jerusalem|tel aviv',
  'Asia/Beirut': 'beirut|lebanon',
  'Asia/Amman': 'amman|jordan',
  'Asia/Damascus': 'damascus|syria',
  'Asia/Baghdad': 'baghdad|iraq',
  'Asia/Riyadh': 'riyadh|saudi|saudi arabia|ksa|kuwait|makkah',
  'Asia/Qatar': 'doha|qatar',
  'Asia/Dubai': 'dubai|abu dhabi|uae',
  'Asia/Tehran': 'tehran|iran',
  'Asia/Kabul': 'kabul|afghanistan',
  'Asia/Karachi': 'karachi|pakistan|islamabad|lahore',
  'Asia/Kolkata': 'delhi|new delhi|mumbai|kolkata|chennai|bangalore|bengaluru',
  'Asia/Kathmandu': 'kathmandu|nepal',
  'Asia/Dhaka': 'dhaka|bangladesh',
  'Asia/Colombo': 'colombo|sri lanka',
  'Asia/Yangon': 'yangon|myanmar',
  'Asia/Bangkok': 'bangkok|thailand|thai|se asia|bangkok hanoi jakarta',
  'Asia/Ho_Chi_Minh': 'hanoi|vietnam|viet nam|ho chi minh city',
  'Asia/Phnom_Penh': 'phnom penh|cambodia',
  'Asia/Vientiane': 'vientiane|laos',
  'Asia/Jakarta': 'jakarta',
  'Asia/Singapore': 'singapore',
  'Asia/Kuala_Lumpur': 'kuala lumpur|malaysia|malaysian',
  'Asia/Manila': 'manila|philippines',
  'Asia/Hong_Kong': 'hong kong',
  'Asia/Taipei': 'taipei|taiwan',
  'Asia/Shanghai': 'beijing|shanghai|beijing chongqing hong kong urumqi',
  'Asia/Tokyo': 'tokyo|osaka',
  'Asia/Seoul': 'seoul|south korea|republic of korea',
  'Asia/Ulaanbaatar': 'ulaanbaatar|mongolia',
  'Asia/Tashkent': 'tashkent|uzbekistan|west asia',
  'Asia/Almaty': 'almaty|astana|kazakhstan|central asia',
  'Asia/Bishkek': 'bishkek|kyrgyzstan',
  'Asia/Dushanbe': 'dushanbe|tajikistan',
  'Asia/Krasnoyarsk': 'krasnoyarsk|north asia|russia time zone 6',
  'Asia/Irkutsk': 'irkutsk|north asia east|russia time zone 7',
  'Asia/Yekaterinburg': 'ekaterinburg|yekaterinburg|russia time zone 4',
  'Asia/Omsk': 'omsk|russia time zone 5',
  'Asia/Yakutsk': 'yakutsk|russia time zone 8',
  'Asia/Vladivostok': 'vladivostok|russia time zone 9',
  'Asia/Srednekolymsk': 'russia time zone 10',
  'Asia/Kamchatka': 'kamchatka|russia time zone 11',
  'Europe/Samara': 'samara|russia time zone 3',
  'Europe/Kaliningrad': 'kaliningrad|russia time zone 1',
  'Africa/Cairo': 'cairo|egypt|egyptian',
  'Africa/Casablanca': 'casablanca|rabat|morocco',
  'Africa/Algiers': 'algiers|algeria',
  'Africa/Tunis': 'tunis|tunisia',
  'Africa/Lagos': 'lagos|abuja|nigeria|nigerian',
  'Africa/Accra': 'accra|ghana',
  'Africa/Dakar': 'dakar|senegal',
  'Africa/Abidjan': 'abidjan|cote d ivoire',
  'Africa/Nairobi': 'nairobi|kenya|kenyan',
  'Africa/Kampala': 'kampala|uganda',
  'Africa/Dar_es_Salaam': 'dar es salaam|tanzania',
  'Africa/Addis_Ababa': 'addis ababa|ethiopia|addis',
  'Africa/Kigali': 'kigali|rwanda',
  'Africa/Khartoum': 'khartoum|sudan',
  'Africa/Harare': 'harare|zimbabwe',
  'Africa/Lusaka': 'lusaka|zambia',
  'Africa/Lilongwe': 'lilongwe|malawi',
  'Africa/Maputo': 'maputo|mozambique',
  'Africa/Windhoek': 'windhoek|namibia',
  'Africa/Gaborone': 'gaborone|botswana',
  'Africa/Johannesburg': 'johannesburg|cape town|pretoria|durban',
  'Africa/Kinshasa': 'kinshasa',
  'Africa/Luanda': 'luanda|angola',
  'Africa/Douala': 'yaounde|douala|cameroon|cameroun',
  'Africa/Monrovia': 'monrovia|liberia',
  'Africa/Freetown': 'freetown|sierra leone',
  'Indian/Mauritius': 'mauritius|port louis',
  'America/New_York':
    'new york|nueva york|new york city|ny|nyc|washington|washington dc|washington d c|boston|philadelphia|pittsburgh|miami|atlanta|toronto time|us east coast|east coast|detroit',
  'America/Toronto': 'toronto|ottawa|montreal',
  'America/Chicago': 'chicago|houston|dallas|austin|minneapolis',
  'America/Denver': 'denver|boulder',
  'America/Phoenix': 'phoenix|arizona',
  'America/Los_Angeles': 'los angeles|california|san francisco|seattle|us west coast|west coast|san diego|portland',
  'America/Vancouver': 'vancouver',
  'America/Anchorage': 'anchorage',
  'America/Mexico_City': 'mexico city|mexico|ciudad de mexico|cdmx|centro de mexico|centro',
  'America/Guatemala': 'guatemala',
  'America/El_Salvador': 'el salvador|san salvador',
  'America/Tegucigalpa': 'honduras|tegucigalpa',
  'America/Managua': 'managua|nicaragua',
  'America/Costa_Rica': 'costa rica',
  'America/Panama': 'panama',
  'America/Havana': 'havana|cuba|la habana',
  'America/Jamaica': 'jamaica|kingston',
  'America/Santo_Domingo': 'santo domingo|republica dominicana|dominican republic',
  'America/Puerto_Rico': 'puerto rico|san juan',
  'America/Port_of_Spain': 'trinidad|port of spain',
  'America/Barbados': 'barbados|bridgetown',
  'America/Guyana': 'guyana|georgetown',
  'America/Bogota': 'bogota',
  'America/Lima': 'lima',
  'America/Guayaquil': 'quito|guayaquil',
  'America/Caracas': 'caracas|venezuela',
  'America/La_Paz': 'la paz|bolivia',
  'America/Asuncion': 'asuncion|paraguay',
  'America/Santiago': 'santiago|chile|santiago de chile',
  'America/Montevideo': 'montevideo|uruguay',
  'America/Argentina/Buenos_Aires': 'buenos aires',
  'America/Sao_Paulo': 'sao paulo|rio de janeiro|brazil|brasil',
  'Australia/Sydney': 'sydney|canberra',
  'Australia/Melbourne': 'melbourne',
  'Australia/Hobart': 'hobart|tasmania',
  'Australia/Brisbane': 'brisbane|queensland',
  'Australia/Adelaide': 'adelaide',
  'Australia/Darwin': 'darwin',
  'Australia/Perth': 'perth',
  'Pacific/Auckland': 'auckland|wellington|christchurch|nz|nzt',
  'Pacific/Fiji': 'suva|fiji',
  'Pacific/Port_Moresby': 'port moresby|papua new guinea',
  'Pacific/Apia': 'apia|samoa',
  'Pacific/Tongatapu': 'tonga|nuku alofa',
  'Pacific/Guam': 'guam',
}

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

/** Abbreviations of zones. Data only. */

/** `ABBR offset iana` — "*" where the abbreviation fits no single zone; further readings behind "|". */
export const ABBREVIATIONS = `
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
UT +00:00 *
TU +00:00 *
HEC * * Europe/Paris|Europe/Brussels|Europe/Zurich
IDT +03:00 Asia/Jerusalem
IRDT +04:30 Asia/Tehran
TSI +03:00 Europe/Istanbul
BTT +06:00 Asia/Thimphu
MVT +05:00 Indian/Maldives
TJT +05:00 Asia/Dushanbe
TMT +05:00 Asia/Ashgabat
KGT +06:00 Asia/Bishkek
ALMT +05:00 Asia/Almaty
YEKT +05:00 Asia/Yekaterinburg
OMST +06:00 Asia/Omsk
NOVT +07:00 Asia/Novosibirsk
KRAT +07:00 Asia/Krasnoyarsk
IRKT +08:00 Asia/Irkutsk
YAKT +09:00 Asia/Yakutsk
VLAT +10:00 Asia/Vladivostok
MAGT +11:00 Asia/Magadan
PETT +12:00 Asia/Kamchatka
SAMT +04:00 Europe/Samara
ULAT +08:00 Asia/Ulaanbaatar
BNT +08:00 Asia/Brunei
TLT +09:00 Asia/Dili
CHST +10:00 *
PGT +10:00 Pacific/Port_Moresby
SBT +11:00 Pacific/Guadalcanal
VUT +11:00 Pacific/Efate
FJT +12:00 Pacific/Fiji
TOT +13:00 Pacific/Tongatapu
SST -11:00 *
LHST +10:30 Australia/Lord_Howe
CHAST +12:45 Pacific/Chatham
CHADT +13:45 Pacific/Chatham
HAST -10:00 *
HADT -09:00 *
ACWST +08:45 Australia/Eucla
MUT +04:00 Indian/Mauritius
SCT +04:00 Indian/Mahe
CVT -01:00 Atlantic/Cape_Verde
AZOT -01:00 Atlantic/Azores
WGT -02:00 America/Nuuk
GYT -04:00 America/Guyana
SRT -03:00 America/Paramaribo
GFT -03:00 America/Cayenne
GALT -06:00 Pacific/Galapagos
UYST -02:00 America/Montevideo
BRST -02:00 America/Sao_Paulo
PYST -03:00 America/Asuncion
HNE -05:00 *
HAE -04:00 *
HNC -06:00 *
HAC -05:00 *
HNP -08:00 *
HAP -07:00 *
`

/** The name of both halves of the year, where the winter and the summer name stand side by side: "CET/CEST", "EST/EDT". */
export const TWINS: Readonly<Record<string, readonly string[]>> = {
  'est edt': ['America/New_York'],
  'cst cdt': ['America/Chicago'],
  'mst mdt': ['America/Denver'],
  'pst pdt': ['America/Los_Angeles'],
  'akst akdt': ['America/Anchorage'],
  'ast adt': ['America/Halifax'],
  'gmt bst': ['Europe/London'],
  'cet cest': ['Europe/Brussels', 'Europe/Rome', 'Europe/Warsaw'],
  'mez mesz': ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich'],
  'eet eest': ['Europe/Athens', 'Europe/Helsinki', 'Europe/Bucharest'],
  'wet west': ['Europe/Lisbon', 'Atlantic/Canary'],
  'aest aedt': ['Australia/Sydney', 'Australia/Melbourne'],
  'acst acdt': ['Australia/Adelaide'],
  'nzst nzdt': ['Pacific/Auckland'],
}

/**
 * The words of dates and times, as data: months and weekdays of seven languages, their neighbours and those of Northern and Central Europe, number words, connectors, parts of the day.
 * Keys are lower case without accents. One word may mean several things ("mar" is March, martes, mardi and martedì).
 */

import {
  AGO,
  AM,
  AMOUNT,
  AND,
  APPROX,
  AT,
  BETWEEN,
  CLOCK,
  COUNTER,
  CUE,
  EVERY,
  FROM,
  HALF,
  HOUR,
  LAST,
  MIDNIGHT,
  NEXT,
  NOON,
  OF,
  ON,
  ORD,
  OTHER,
  PAST,
  PM,
  QUARTER,
  THE,
  THIS,
  TIL,
  TIME,
  TO,
  WEEKLY,
  ZONE,
} from './roles.js'
import { ABBREVIATIONS } from './zoneAbbreviations.js'

export interface Word {
  readonly key: string
  bits: number
  month: number
  /** The month is an everyday word or a name in English too ("may", "march", "out", "set", "mar", "ago"): it needs a number beside it. */
  weakMonth: boolean
  /** A full name ("September", not "Sep"). */
  fullMonth: boolean
  weekday: number
  /** "sun", "sat", "mon", "mar", "do", "wed": also everyday words, or of another language. */
  weakWeekday: boolean
  /** "Mondays" */
  plural: boolean
  /** "two" */
  count: number
  /** "second" */
  ordinal: number
  /** Which weekday of the month, in all languages: "primer" 1, "letzten" -1. */
  nth: number
  /** EDTF 21–24 */
  season: number
  /** "tomorrow" 1 */
  dayShift: number | null
  unit: 'day' | 'week' | 'month' | 'year' | 'weekend' | 'quarter' | null
  /** "afternoon" and the like: half of the day. */
  part: 'am' | 'pm' | null
  /** A date, time or zone may begin here. */
  anchor: boolean
}

const MONTHS: readonly (readonly [full: string, short: string, weak: string])[] = [
  [
    'january enero janeiro janvier gennaio januar januari jaenner janner xaneiro gener stycznia styczen ledna leden januara ianuarie tammikuuta tammikuu ocak sijecnja jaanuar',
    'jan ene janv genn',
    'gen',
  ],
  [
    'february febrero fevereiro fevrier febbraio feber februar februari febreiro febrer lutego unora unor februara februarie helmikuuta helmikuu subat veljace veebruar',
    'feb febr fev fevr',
    '',
  ],
  [
    'march marzo marco marz maerz maart marts marzec brezna brezen marec martie maaliskuuta maaliskuu marcius ozujka',
    'mrz mrt',
    'mar mars march mart marta marca',
  ],
  [
    'april abril avril aprile kwietnia kwiecien dubna duben aprila aprilie huhtikuuta huhtikuu aprilis travnja aprill',
    'apr abr avr',
    'nisan',
  ],
  ['may mayo maio mai maggio mei maig maj kvetna kveten toukokuuta toukokuu majus mayis svibnja', '', 'may mag maja'],
  [
    'june junio junho juin giugno juni xuno juny czerwca czerwiec cervna cerven juna iunie kesakuuta kesakuu junius haziran lipnja juuni',
    'jun giu',
    '',
  ],
  [
    'july julio julho juillet luglio juli xullo juliol lipca lipiec cervence cervenec jula iulie heinakuuta heinakuu julius temmuz srpnja juuli',
    'jul juil lug',
    '',
  ],
  [
    'august agosto aout augustus augusti agost sierpnia sierpien srpna srpen elokuuta elokuu augusztus agustos kolovoza avgust avgusta',
    'aug agt',
    'ago augusta',
  ],
  [
    'september septiembre setembro septembre settembre setiembre setembre wrzesnia wrzesien zari septembra septembrie syyskuuta syyskuu szeptember eylul rujna septembar',
    'sep sept sett',
    'set',
  ],
  [
    'october octubre outubro octobre ottobre oktober pazdziernika pazdziernik rijna rijen oktobra octombrie lokakuuta lokakuu ekim oktobar oktoober',
    'oct okt ott',
    'out',
  ],
  [
    'november noviembre novembro novembre listopada listopad novembra noiembrie marraskuuta marraskuu kasim studenoga novembar',
    'nov',
    '',
  ],
  [
    'december diciembre dezembro decembre dicembre dezember decembro desembre desember grudnia grudzien prosince prosinec decembra decembrie joulukuuta joulukuu aralik prosinca decembar detsember',
    'dec dic dez',
    '',
  ],
]

const WEEKDAYS: readonly (readonly [strong: string, weak: string])[] = [
  [
    'monday lunes segunda-feira lundi lunedi montag maandag mandag poniedzialek pondeli pondelok maanantai maanantaina ponedjeljak ponedeljek',
    'mon lun seg mo ma segunda segundas',
  ],
  [
    'tuesday martes terca-feira mardi martedi dienstag dinsdag tirsdag tisdag wtorek utery utorok tiistai tiistaina utorak torek',
    'tue tues mar ter di tu terca',
  ],
  [
    'wednesday miercoles quarta-feira mercredi mercoledi mittwoch woensdag onsdag sroda streda stredu keskiviikko keskiviikkona srijeda sreda',
    'wed weds mie mier mer qua mi we quarta quartas',
  ],
  [
    'thursday jueves quinta-feira jeudi giovedi donnerstag donderdag torsdag czwartek ctvrtek stvrtok torstai torstaina cetvrtak cetrtek',
    'thu thur thurs jue jeu gio qui do th quinta quintas',
  ],
  [
    'friday viernes sexta-feira vendredi venerdi freitag vrijdag fredag piatek patek piatok perjantai perjantaina petak petek',
    'fri vie ven sex fr vr sexta',
  ],
  [
    'saturday sabado samedi sabato samstag sonnabend zaterdag lordag sobota sobotu lauantai lauantaina subota',
    'sat sab sam sa za',
  ],
  [
    'sunday domingo dimanche domenica sonntag zondag sondag niedziela nedele nedela sunnuntai sunnuntaina nedjelja nedelja',
    'sun dom dim so su zo',
  ],
]

const PLURALS: readonly string[] = [
  'mondays lundis montags lunedis segundas-feiras',
  'tuesdays mardis dienstags tercas tercas-feiras',
  'wednesdays mercredis mittwochs quartas-feiras',
  'thursdays jeudis donnerstags quintas-feiras',
  'fridays vendredis freitags sextas sextas-feiras',
  'saturdays sabados sabati samedis samstags',
  'sundays domingos domeniche dimanches sonntags',
]

const NUMBERS =
  'zero one|un|una|uno|une|um|uma|ein|een two|dos|deux|duas|zwei|due|twee three|tres|trois|drei|tre|drie four|cuatro|quatre|quatro|vier|quattro five|cinco|cinq|funf|cinque|vijf six|seis|sechs|sei|zes seven|siete|sept|sete|sieben|sette|zeven eight|ocho|huit|oito|acht|otto nine|nueve|neuf|nove|neun|negen ten|diez|dix|dez|zehn|dieci|tien eleven|once|onze|elf|undici twelve|doce|douze|doze|zwolf|dodici|twaalf thirteen|trece|treze|treize|tredici|dreizehn fourteen|catorce|catorze|quatorze|quattordici|vierzehn fifteen|quince|quinze|quindici|funfzehn sixteen|dieciseis|dezasseis|dezesseis|seize|sedici|sechzehn seventeen|diecisiete|dezassete|dezessete|diciassette|siebzehn eighteen|dieciocho|dezoito|diciotto|achtzehn nineteen|diecinueve|dezanove|dezenove|diciannove|neunzehn twenty|veinte|vinte|vingt|venti|zwanzig veintiuna|veintiun|ventuno|einundzwanzig veintidos|ventidue|zweiundzwanzig'

const ORDINALS =
  ' first|primero|primeiro|premier|primo second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth|twelvth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

const NTHS: readonly (readonly [nth: number, words: string])[] = [
  [
    1,
    'first primer primero primera primeros primeras premier premiere premiers premieres primo prima primi primeiro primeira erste ersten erster',
  ],
  [2, 'second segundo segunda segundos deuxieme deuxiemes seconde secondo seconda zweite zweiten zweiter'],
  [
    3,
    'third tercer tercero tercera terceros troisieme troisiemes terzo terza terceiro terceira dritte dritten dritter',
  ],
  [4, 'fourth cuarto cuarta quatrieme quatriemes quarto quarta vierte vierten vierter'],
  [5, 'fifth quinto quinta cinquieme funfte funften'],
  [-1, 'last ultimo ultima ultimos dernier derniere derniers letzte letzten letzter'],
]

const ROLES: readonly (readonly [bits: number, words: string])[] = [
  [TO, 'to through thru al do a au aux ao bis tot ate hasta'],
  [TO | TIL, 'until till til jusqu jusque hasta ate fino'],
  [AND, 'and y e et und en or o ou oder plus'],
  [OF, 'of de del do da d di du des van dello'],
  [THE, 'the zum el la le il der den dem dia dias os as los las les l i o jour lo'],
  [ON, 'on am em no na nel le el op'],
  [AT, 'at um kl klo godz alle ore ora as a las les om gegen pelas'],
  [
    FROM,
    'from od de del du des dal dalle da von vom desde van das ab starting starts begins beginning dai dei do vanaf',
  ],
  [BETWEEN, 'between entre zwischen tra fra tussen'],
  [
    CUE,
    'in during by since before after until till for on en em im dated commencing ending ends held date dates when early mid late',
  ],
  [ORD, 'st nd rd th er ro o a e do to ra da eme ere ten'],
  [HOUR, 'h hs hrs hr hours uhr horas hora heures heure uur std u'],
  [NOON, 'noon noonish noontime midday mediodia midi mezzogiorno mittag mittags'],
  [MIDNIGHT, 'midnight medianoche minuit mezzanotte mitternacht'],
  [APPROX, 'about around approximately approx circa ca hacia vers gegen roughly sobre aproximadamente environ'],
  [
    NEXT,
    'next coming following upcoming proximo proxima prochain prochaine prossimo prossima nachste nachsten nachster kommende kommenden kommender volgende',
  ],
  [THIS, 'this current este esta neste nesta deste desta ce cet cette diese diesen dieser questo questa deze'],
  [LAST, 'last past previous final'],
  [EVERY, 'every each cada todos todas toda todo tous toutes chaque ogni tutti tutte jeden jede jeder jedes'],
  [
    COUNTER,
    'page pages pp p room rooms resolution resolutions decision decisions recommendation recommendations no nos nr number numbers vol volume version v chapter chapters section sections grade grades age ages aged paragraph paragraphs para paras article articles item items figure figures fig table part rule rules act law suite apt flat floor gate route bus phone tel fax telephone mobile id passcode pin code codes iso rfc level levels module modules lecture unit units ext bldg building box psalm verse question questions grants grant form ref rev revision issue top ratio scale odds score won lost beat opening form',
  ],
  [
    AMOUNT,
    'eur euro euros usd gbp dollars pounds percent km kg mm cm m miles mb gb kb mhz ghz people participants persons students places seats points credits years days weeks months hours minutes mins min pages times copies members countries points chf cad aud inr rs yen francs brl million billion per x items states delegates experts words children women men',
  ],
  [HALF, 'half halb dreiviertel'],
  [QUARTER, 'quarter viertel'],
  [PAST, 'past'],
  [AM, 'am'],
  [PM, 'pm'],
  [CLOCK, 'clock oclock'],
  [OTHER, 'other second alternate'],
  [AGO, 'ago'],
  [0, 'now hence all within rest meio meia einschließlich'],
  [TIME, 'time times timezone zeit'],
  [
    ZONE,
    ABBREVIATIONS.trim()
      .replaceAll(/^(\w+).*$/gm, '$1')
      .replaceAll('\n', ' ')
      .toLowerCase(),
  ],
  [
    WEEKLY,
    'daily weekly biweekly fortnightly monthly yearly annually semanal semanalmente quincenal quincenalmente quinzenal quinzenalmente mensual mensualmente mensal mensalmente mensuel mensile hebdomadaire settimanale wochentlich zweiwochentlich vierzehntagig tagig taglich monatlich',
  ],
]

const WORDS = new Map<string, Word>()

function word(key: string): Word {
  let found = WORDS.get(key)
  if (!found) {
    found = {
      key,
      bits: 0,
      month: 0,
      weakMonth: false,
      fullMonth: false,
      weekday: 0,
      weakWeekday: false,
      plural: false,
      count: -1,
      ordinal: 0,
      nth: 0,
      season: 0,
      dayShift: null,
      unit: null,
      part: null,
      anchor: false,
    }
    WORDS.set(key, found)
  }
  return found
}

const each = (words: string, set: (one: Word) => void): void => {
  for (const key of words.split(' ')) if (key !== '') set(word(key))
}

MONTHS.forEach(([full, short, weak], i) => {
  each(full, (one) => {
    one.month = i + 1
    one.fullMonth = true
  })
  each(short, (one) => {
    one.month = i + 1
  })
  each(weak, (one) => {
    one.month = i + 1
    one.weakMonth = true
  })
})
WEEKDAYS.forEach(([strong, weak], i) => {
  each(strong, (one) => {
    one.weekday = i + 1
  })
  each(weak, (one) => {
    one.weekday = i + 1
    one.weakWeekday = true
  })
})
PLURALS.forEach((words, i) => {
  each(words, (one) => {
    one.weekday = i + 1
    one.plural = true
  })
})
for (const [i, words] of NUMBERS.split(' ').entries())
  each(words.replaceAll('|', ' '), (one) => {
    one.count = i
  })
for (const [i, words] of ORDINALS.split(' ').entries())
  each(words.replaceAll('|', ' '), (one) => {
    one.ordinal = i
  })
each('thirtieth', (one) => {
  one.ordinal = 30
})
for (const [count, words] of [
  [30, 'thirty'],
  [40, 'forty fourty'],
  [50, 'fifty'],
  [60, 'sixty'],
  [70, 'seventy'],
  [80, 'eighty'],
  [90, 'ninety'],
  [100, 'hundred'],
  [1000, 'thousand'],
] as const)
  each(words, (one) => {
    one.count = count
  })
for (const [season, words] of [
  [21, 'spring primavera printemps fruhling fruhjahr'],
  [22, 'summer verano verao sommer estate ete'],
  [23, 'autumn fall otono outono automne herbst autunno'],
  [24, 'winter invierno inverno hiver'],
] as const)
  each(words, (one) => {
    one.season = season
  })
for (const [shift, words] of [
  [0, 'today tonight hoy hoje oggi stasera heute vandaag aujourd'],
  [1, 'tomorrow tmrw tmr manana amanha demain domani morgen'],
  [2, 'ubermorgen dopodomani overmorgen'],
  [-1, 'yesterday ayer ontem hier ieri gestern'],
  [-2, 'anteayer anteontem vorgestern eergisteren'],
] as const)
  each(words, (one) => {
    one.dayShift = shift
  })
for (const [unit, words] of [
  ['day', 'day days dia dias jour jours giorno giorni tag tage tagen'],
  ['week', 'week weeks wk fortnight fortnights semana semanas semaine semaines settimana settimane woche wochen'],
  ['month', 'month months mes meses mois mese mesi monat monate monats'],
  ['year', 'year years'],
  ['weekend', 'weekend weekends'],
  ['quarter', 'quarter'],
] as const)
  each(words, (one) => {
    one.unit = unit
  })
for (const [part, words] of [
  ['am', 'morning mornings morgens manha matin mattina vormittags'],
  [
    'pm',
    'afternoon afternoons evening evenings night nights tarde tardes noche noite soir apres-midi pomeriggio sera stasera abends nachmittags tonight',
  ],
] as const)
  each(words, (one) => {
    one.part = part
  })
for (const [nth, words] of NTHS)
  each(words, (one) => {
    one.nth = nth
  })
for (const [bits, words] of ROLES)
  each(words, (one) => {
    one.bits |= bits
  })

for (const one of WORDS.values())
  one.anchor =
    one.month > 0 ||
    one.weekday > 0 ||
    one.count >= 0 ||
    one.ordinal > 0 ||
    one.nth !== 0 ||
    one.season > 0 ||
    one.dayShift !== null ||
    one.unit !== null ||
    (one.bits & (NOON | MIDNIGHT | HALF | QUARTER | NEXT | THIS | LAST | EVERY | WEEKLY | ZONE | TIME)) !== 0 ||
    ['in', 'mid', 'meio', 'meia', 'hora', 'heure', 'ora', 'alle', 'alternate'].includes(one.key)

/** All words; a token's value is an index into this list. */
export const LEXICON: readonly Word[] = [...WORDS.values()]

/** Is the word, in lower case without accents, the name of a month or a short form of one? */
export const isMonth = (word: string): boolean => (WORDS.get(word)?.month ?? 0) > 0

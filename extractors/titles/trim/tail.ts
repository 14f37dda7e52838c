/** What stands behind a name and is no part of it: what becomes of the event, calls, codes, signs, addresses. */
import { isLetter } from '../../names/letters.js'
import { trailingDate } from '../dates.js'
import { isBody } from '../lines/bodies.js'
import { offerStart } from '../lines/offers.js'

const WEEKDAY =
  '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|dia|d[ií]as|(?:segunda|ter[cç]a|quarta|quinta|sexta)(?:-feira)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)'
// Without any of these no words behind a space are cut.
const MAY_TAIL =
  /,\s.{0,16}\splace\s|\s(?:tickets|entradas|boletos|billets|ingressos|bilhetes|biglietti)(?:,|$)|semester\s\d|\s(?:conclu|finaliza|culmina|encerra)\p{Ll}*\s\p{L}{1,2}\s|\s(?:goes|heads|travels|moves|returns|comes) to |[,;]\s(?:\S+\s)?(?:sub|abs|pap|dea|reg|app|tick|book)|\s(?:be|is|are|has|have|had|was|were|foi|est|sera|wird|ist|se|è|e|a|ha)\s|\bcall |day[!.]?$|tag[!.]?$|\s[-|:/]\s|\s{4}\(|\s@|(?:ced|med|led|ad[oa]|c[eé]e?)!?$|\sam\s\d|\s(?:open|close|start|begin|return)s(?:\s\p{L}{2,4})?$|\s(?:on|am|el|le|este|esta|ce)\s\p{L}{3,11}[!.]?$/iu
// "… (0131)", "… - Call for Papers", "… | Site name", "… - Eventbrite", "… [CANCELLED]".
// Kept apart by what they begin with, so that each is tried only where that stands: words behind a space, behind a colon or dash, in brackets.
const SPACED = new RegExp(
  `(?:${[
    '\\s(?:first |second |final |last )?call for (?:papers?|participation|abstracts|proposals|submissions|expressions? of interest)',
    '[,;]\\s(?:(?:paper|abstract|extended|early[- ]bird|online) )?(?:submissions?|abstracts?|papers?|deadlines?|registration|applications?|tickets?|bookings?) (?:are |is )?(?:open |due |closes? )?(?:until|till|by|due|before|on|extended|:)?(?:\\s.{2,24})?',
    '(?<=.{25})\\s+\\|\\s+[^|\\n]{2,30}',
    '\\s+[-|]\\s+(?:eventbrite|meetup|facebook|linkedin|youtube|lu\\.ma|luma|sympla|eventbee|konfhub|ticket tailor|indico|conpass)\\b.{0,20}',
    // "Maps without Tears Tickets, Tue, Mar 11, 2025 at 6:30 PM | Eventbrite": as platforms head a page.
    '\\s(?:tickets|entradas|boletos|billets|ingressos|bilhetes|biglietti)(?:,\\s(?=.{0,16}\\d).{4,80})?(?:\\s[-|]\\seventbrite.{0,20})?',
    // "Counting Whales from Orbit - Dr Hana Petrov (BAS)": who speaks.
    "\\s[-|]\\s(?:with |by |mit |avec |con |com )?(?:prof\\.?\\s?dr|dr|prof(?:essor)?|dra|profa?|mr|mrs|ms)\\.?\\s\\p{Lu}[\\p{L}.'-]+(?:\\s\\p{L}[\\p{L}.'-]*){0,3}(?:\\s?[(,].{2,50})?",
    // "Maps without Tears @ Thu Mar 6, 2025 2pm - 3pm (GMT) (anna@example.org)": as calendars send it.
    `\\s[@/-]\\s?(?:${WEEKDAY}|(?:lun|mar|mi[eé]|jue|vie|s[aá]b|dom|seg|ter|qua|qui|sex|mer|jeu|ven|sam|dim|gio|mo|di|do|fr|sa|so)\\.?),?\\s(?=.{0,12}\\d).{4,80}`,
    '\\s(?:has|have|had|is|are|was|were|foi|est|sera|[eè]|wird|ist|a|ha|se)\\s(?:now |been |[eé]t[eé] |stat[oa] |sido |auf .{2,40} )?(?:postponed|cancell?ed|rescheduled|deferred|(?<=been )moved|aplazad[oa]|aplaza|pospuest[oa]|pospone|cancelad[oa]|cancela|adiad[oa]|annul[eé]{1,2}|report[eé]{1,2}|annullat[oa]|rinviat[oa]|verschoben|abgesagt)(?:\\s.{0,60})?[.!]?',
    `\\s(?:on|this|next|am|el|le|este|esta|ce)\\s${WEEKDAY}[!.]?`,
    // "2. Tag der offenen Werkstatt am 14. Juni in der Alten Spinnerei".
    '\\sam\\s\\d{1,2}\\.\\s\\p{L}{3,9}\\s(?:\\d{4}\\s)?(?:in|im|auf|bei|beim)\\s.{2,60}',
    '\\s-\\s(?:c[oó]digo|codice|code|course code|event code|kursnummer|ref\\.?)\\b.{2,30}',
    '\\s(?:which )?(?:is |will |shall )?(?:to )?be (?:held|convened|hosted|given|organi[sz]ed)(?:\\s(?:on|at|in|by|from)(?:\\s.{1,140})?)?',
    '\\s(?:is|are)\\s(?:back|here|coming(?:\\sback)?)\\b[^\\p{L}]{0,8}',
    '\\s?[-|:,]{1,2}\\s?(?:tomorrow|today|tonight|this (?:week|\\p{L}{3,6}day)|next (?:week|\\p{L}{3,6}day))\\b.{0,24}',
    '(?<=\\S\\s\\S{1,30})\\s(?:announced|confirmed|unveiled|anunciad[oa]|confirmad[oa]|annonc[eé]e?)!?',
    ',\\s(?:which )?(?:takes|will take) place\\s.{4,140}',
    '(?<=\\p{Lu}\\S*\\s\\S{1,30})\\s(?:goes|heads|travels|moves|returns|comes) to (?!(?:the )?(?:war|school|sea|market|town|court|work|college|university|parliament|print|press|bed|light|life|power|heaven|hell|you)$)(?:the )?\\p{L}[\\p{L}.-]{2,20}(?: \\p{L}[\\p{L}.-]{2,20})?',
    '\\s(?:opens|closes|starts|begins|returns)(?:\\s(?:on|in|at|from))?',
    // "Training on Market Prices Concludes in Niamey".
    '\\s(?:concludes|concluded|finaliza|culmina|concluye|encerra)\\s(?:in|en|em|at|a)\\s(?:the\\s)?\\p{L}[\\p{L}.-]{2,20}(?:\\s\\p{L}[\\p{L}.-]{2,20}){0,2}',
    // "Nightlife in Small Towns - A one-day symposium".
    '\\s?[-:]\\s(?:an?|une?|una|uma?|eine?)\\s(?:[\\p{L}-]+\\s){0,2}(?:symposium|workshop|conference|seminar|webinar|hackathon|festival|colloquium|lecture|panel|meetup|course|taller|seminario|simposio|encuentro|jornada|oficina|encontro|atelier|colloque|s[eé]minaire|tagung|konferenz|convegno|laboratorio|incontro)',
    '\\s{4,}\\([^()]{3,50}\\)',
    "\\s-\\s(?:we(?:'re|'ve|'ll| are| have)|it(?:'s| is)|please|here(?:'s| is))\\s.{2,60}",
    '\\s(?:im\\s|-\\s)?(?:winter|sommer)semester\\s(?:19|20)\\d\\d(?:\\/\\d{2,4})?',
    '\\s-\\s(?:saison|season|temporada|stagione|[eé]poca)\\s(?:19|20)\\d\\d(?:[/-]\\d{2,4})?',
    // "(RB 2026) @ LREC": where it is held.
    "\\s@\\s?[\\p{L}][\\w'&. -]{1,30}",
    // "Night of Books - volunteers needed", "Encontro de Coros – inscrição de participantes": what the letter is about.
    '(?<=\\S\\s\\S{1,30})\\s-\\s(?=\\p{Ll})(?:(?:more|call|request|invitation|convite|pedido|appel|some)\\s(?:(?:for|to|para|de|[aà])\\s)?)?(?:inscri\\p{L}+|iscrizion\\p{L}+|registrations?|nominations?|designaci[oó]n|nomina[cç][aã]o|participants?|volunteers?|helpers|papers|abstracts|programmes?|program|agenda|details|information|logistics|invitation|convocation|reminder|update|deadline)(?:\\s(?:of|de|des|dos|do|del|for|needed|wanted|attached|enclosed|below|open|now|form|link|reminder|update|details|participantes?|participants?|members|volunteers)){0,3}',
    '\\s[-:|]\\s(?:day (?:\\d|one|two|three)|programme|program|schedule|timetable|agenda)(?: at a glance)?',
  ].join('|')})$`,
  'iu',
)
const BARRED = new RegExp(
  `(?:-\\s*(?:reg|regarding)\\.?|-+\\s*please circulate!*|[:|-]+\\s*(?:${[
    '(?:(?:first|second|third|final|last|1st|2nd|3rd)\\s)?(?:announcement|circular|(?:open )?call for (?:papers?|participa(?:tion|nts)|abstracts|proposals|submissions|applications|nominations|contributions|speakers|posters|expressions? of interest)|expressions? of interest|(?:convocatoria|chamada|llamado|appel|bando|aufruf|invito|invitaci[oó]n|convite)(?: (?:abierta|aberta|ouvert|aperto))?(?: (?:de|a|para|[àa]|per|zu[rm]?) (?:\\p{L}+ ){0,3}\\p{L}+)?|cfp)(?:\\s(?:and|&)\\s[\\w ]{4,30})?',
    '(?:sign-?ups?|registrations?|applications?|bookings?|inscripciones|inscri[cç][oõ]es|inscriptions|submissions?|early[- ]bird|tickets?|nominations?|programme|program|agenda|schedule|speakers|details) (?:\\p{L}+ ){0,3}(?:closes?|opens?|open|ends?|extended|abiertas?|abertas?|ouvertes|available|online|published|announced|out|live)(?:[ ,].{0,34})?',
    '(?:termin|raum|orts)(?:änderung|verschiebung)|cambio de (?:fecha|sede|aula|horario|sala)|changement de (?:date|salle|lieu)|mudan[cç]a de (?:data|sala|local)|cambio (?:data|sede|aula|orario)|(?:date|room|venue|time) changed?|change of (?:date|room|venue|time)',
    'invitation|reminder|announcement|save the date|registration(?: is)?(?: now)? open|please circulate!*|updated?|register now!?|deadline extended|extended deadline|convocatoria|new (?:dates?|time|venue|room|location)!*(?::?\\s.{1,24})?|nuevas? fechas?!*|nouvelles? dates?!*|neuer termin!*|nuov[ae] dat[ae]!*|novas? datas?!*|(?:now )?(?:postponed|cancell?ed|rescheduled|sold out|fully booked|called off|abandoned)!*|entf[aä]llt!*|f[aä]llt aus!*|abgesagt!*|verschoben!*|aplazad[oa]!*|cancelad[oa]!*|annul[ée]e?!*|report[ée]e?!*|annullat[oa]!*|rinviat[oa]!*',
  ].join('|')}))[!.]*$`,
  'iu',
)
const BRACKETED =
  /^(?:\((?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s[^()]{0,12}\d[^()]{0,24}\)|\[[^\]\s]+\s[^\]\s]+\s[^\]]{2,50}\]|\((?:19|20)\d\d,\s[^()]{2,30}\)|\([^()]{0,30}\d\s?min(?:utes|s)?\.?\)|\((?:dr|prof(?:essor)?|mr|mrs|ms|dra|sir)\.?\s\p{Lu}[^()]{3,60}\)|\((?:(?:course|event|workshop|training|class)\s)?(?:ref|code|no|id|reference|number)\b\.?[^()]{1,24}\)|\((?!(?:19|20)\d\d\))[A-Z]{0,4}-?\d{3,6}[A-Z]?\)|\((?=[^()]{0,24}\d)[A-Z]{2,10}(?:[/-][A-Z\d]{1,8}){2,4}\)|\([^()]{0,24}\d(?:[.,]\d)?\s(?:ects|credits?|cfu|cr[eé]ditos)(?:\s\p{L}+)?\)|[([](?:cancell?ed|postponed|updated?|rescheduled|reminder|sold out|fully booked|online(?: only| event)?|virtual|hybrid|via zoom|zoom|webinar|in[- ]person|presencial|en l[ií]nea|en ligne|em linha|(?:new |extended |updated )?(?:submission |abstract |paper )?deadlines?(?: [^()]{2,40})?|extended|extension|final call|plazo [^()]{4,30}|prazo [^()]{4,30}|(?:d[eé]lai|date limite) [^()]{4,30}|prolongation[^()]{0,30}|fristverl[aä]ngerung|(?:einreich)?frist [^()]{4,30}|proroga[^()]{0,30}|scadenza [^()]{4,30}|(?:last|few|limited) (?:call|chance|days|places|seats|tickets)[^()]{0,20}|free|gratis|kostenlos|gratuit[oae]?|free entry|entrada (?:libre|franca|gratuita)|registration (?:now )?open|sign up now|by zoom|on zoom|over zoom|zoom only|en vivo|ao vivo|live)[)\]]|\([^()]{0,24}\d{1,2}[:.]\d{2}[^()]{0,16}\))$/iu
// "(Room 12)", "(Raum B 2.14)", "(Aula Magna)".
const IN_ROOM =
  /^\((?:(?:lecture|meeting|seminar)\s)?(?:room|rm\.?|hall|auditorium|salle|sala|aula|sal[oó]n|saal|raum|h[oö]rsaal|anfiteatro|amphi(?:th[eé][aâ]tre)?)\s[^()]{1,24}\)$/i
const SIGNS = /(?:[^\p{L}\p{N}\p{P}\s$+]+|[*_=~#|-]+)$/u
const ADDRESS = /\(?(?:https?:\/\/|www\.)\S{4,120}\)?$/i

// "84th meeting of the Board, to be held on Monday", "Workshop on Sensing held in conjunction with SENS 2010": what is said of it on the same line.
const HOLDS = /held|hosted|located|posted|conjunction/i
const HELD =
  /(?:,\s|\s\(?)(?:to\sbe\s(?:jointly\s)?held|(?:to\sbe\s)?held\s(?:on|in|at|from|as|jointly|under|with)|co-?located\swith|in\sconjunction\swith|(?:hosted|posted)\sby)\s/i

// "RiverSense '26 *** SECOND CALL FOR PAPERS *** (extended)".
const STARRED =
  /\s[*+=]{2,}\s*(?:(?:first|second|third|final|last|extended|1st|2nd|3rd)\s)?(?:call for|cfp|cfa|deadline|registration|save the date|announcement|circular)(?!\p{L})/iu

// "Spring Bird Count POSTPONED".
const SHOUTED =
  /\s(?:IS |HAS BEEN |NOW )*(?:POSTPONED|CANCELL?ED|RESCHEDULED|MOVED|SOLD OUT|FULLY BOOKED|APLAZAD[OA]|POSPUEST[OA]|CANCELAD[OA]|SUSPENDID[OA]|ADIAD[OA]|ANNUL[ÉE]E?|REPORT[ÉE]E?|ABGESAGT|VERSCHOBEN|AUSGEBUCHT|ANNULLAT[OA]|RINVIAT[OA]|NEW (?:DATE|TIME|VENUE)|REMINDER)!*$/

/** Where the site begins whose page it is: "Voices from the Salt Marsh | Reed Trust". */
function siteStart(words: string): number {
  const bar = Math.max(words.lastIndexOf(' | '), words.lastIndexOf(' - '))
  return bar > 10 &&
    // "… - 2 to 4 May 2017 - University of Alicante" is cut with its day.
    !(/\d$/.test(words.slice(0, bar)) && (words[bar + 1] === '-' || trailingDate(words.slice(0, bar)))) &&
    (words[bar + 1] === '|' ? /\S\s\S/ : /\S\s\S+\s\S/).test(words.slice(0, bar)) &&
    isBody(words.slice(bar + 3)) &&
    !isBody(words.slice(0, bar))
    ? bar
    : words.length
}

/** Where what is no part of the name begins behind it, or the whole length. */
export function tailStart(words: string): number {
  let at = words.length
  const found = (index: number) => {
    if (index > 2 && index < at) at = index
  }
  if (MAY_TAIL.test(words)) found(words.search(SPACED))
  if (words.includes('-') || words.includes(':') || words.includes('|')) found(words.search(BARRED))
  if (HOLDS.test(words)) found(words.search(HELD))
  if (words.includes('**') || words.includes('++') || words.includes('==')) found(words.search(STARRED))
  if (words.includes(' | ') || words.includes(' - ')) found(siteStart(words))
  if (/[:!.|·\x95]\s|\s-/.test(words)) found(offerStart(words))
  const last = words.charCodeAt(words.length - 1)
  if (last === 41 || last === 93) {
    const open = Math.max(words.lastIndexOf('('), words.lastIndexOf('['))
    if (open > 2 && (BRACKETED.test(words.slice(open)) || IN_ROOM.test(words.slice(open)))) found(open)
  } else if (!isLetter(last) && !(last >= 48 && last <= 57)) found(words.search(SIGNS))
  if (/[A-Z]{4}!*$/.test(words) && /\p{Ll}/u.test(words)) found(words.search(SHOUTED))
  if (words.includes('://') || words.includes('www.')) found(words.search(ADDRESS))
  while (at > 0 && at < words.length && words.charCodeAt(at - 1) <= 32) at--
  return at
}

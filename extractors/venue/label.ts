/** Where the value of a label such as "Where:" stops being a place: the address of a stream, a clock, a remark. */
import type { Span } from '../page.js'
import { STREET_BEFORE } from './street.js'
import { withoutTail } from './tail.js'

const STOP =
  /;|\s-{1,3}\s?(?:NOT|not|NB|nota|moved|changed)\s|\(\s?(?:NOT|not|NB)\s|https?:|www\.|\s\/\/\s|,?\s(?:and|or|&|\+|e|y|et)\s+(?:also\s+)?(?:on|via|over|by|through|online|virtual(?:ly)?|streamed|live(?:-?stream\p{L}*)?|zoom|webex|teams|(?:ms|microsoft)\s+teams|youtube|por|en l[ií]nea|en ligne|remot\p{L}+|simultaneously)\b|,?\s(?:live|via(?=\s+(?:the\s+)?(?:zoom|teams|ms|microsoft|webex|skype|google|live|link|web|internet|online|stream|video|youtube|facebook))|also on|streamed|livestream\p{L}*)\s|\s-\s(?:map|directions|see)\b|\b(?:Tel|Phone|Fax|Email|E-mail|Contact|Map|Directions|RSVP|Register)\b\s*[:.]|\b(?:Google Maps?)\b|,?\s(?:(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|at\s+\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m|noon)|\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\b|-|to\s|h\b)|from\s+\d)|\b\d{1,2}(?::\d{2})?\s?[ap]\.?m\b|\(\s*(?:at|the(?![^)]{0,60}\)\s*,)|refreshments|coffee|lunch|cookies|tea|see|map|details|near|opposite|enter|follow|please|next|it is|it's|online|also|zoom)\b|\s+(?:which|where|there|please|see|lunch|refreshments|seats|note)\s|[¡!?](?!\))|(?<![\n\t ])[ \t]{4,}(?=\S)|\n[ \t]*(?:Bus(?:es)?|Trams?|Trains?|M[eé]tro|U-Bahn|S-Bahn|Tube|Parking|Nearest|Open(?:ing)?|Linea|L[ií]neas?)\s|\n[ \t]*[\p{L}\d ]{2,24}:|\n[^\n|]*\|[^\n|]*\|/iu
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch|zo)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|maio|junho|julho|setembro|outubro|novembro|dezembro|janvier|f[eé]vrier|mars|avril|mai|juin|juillet|ao[uû]t|octobre|novembre|d[eé]cembre)(?!\\p{L})\\.?'
const DATE = new RegExp(
  `(?:\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b[,.]?\\s*)?(?:(?:from\\s+|on\\s+|-\\s*)?\\b\\d{1,2}(?:st|nd|rd|th|\\.|º|°)?(?:\\s?(?:-|to|and|&|al?|au|et|y|e)\\s?\\d{1,2}(?:st|nd|rd|th|\\.)?)?\\s*(?:of\\s+|de\\s+)?${MONTH}(?:\\s*,?\\s*(?:de\\s+)?(?:19|20)\\d\\d)?(?!\\p{L})|\\b${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:\\s?(?:-|to|and|&)\\s?(?:${MONTH}\\s+)?\\d{1,2}(?:st|nd|rd|th)?)?(?:,?\\s+(?:19|20)\\d\\d)?(?!\\d)|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b)`,
  'iu',
)
const ABBREVIATION =
  /(?:^|[\s.,(])(?:St|Ste|Av|Ave|Avda|Bldg|Rm|No|Nr|Mt|Ft|Rd|Blvd|Sq|Pl|Dr|Univ|Inst|Dept|Jl|C|\p{Lu}|Prof|Hon|Ing|Sr|Jr|Jos|Gral|Cnel|Tte|Cap|Gen|Col|Cdte|Almte|Brig|Pres|Pte|Sta|Sto|Sgto|Mons|Fr|Mgr|Pza|Pg|Ctra|Cra|Cl|Km|Urb|Edif|Of|Ofic|Esq|Bd|Bv|Bvar|Blvr|Bvd|Fbg|Imp|Str|str|Ul|ul|al|os|pl|pr|Jln|Conf|Aud|Gov|Maj|Capt|Lt|Sen|Rev)$/u

const STREET_BEHIND =
  /^(?:\s\p{Lu}[\p{L}'-]+){1,2}\s(?:Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Boulevard|Blvd|Square|Way|Crescent)(?![\p{L}])/u
// "The Workshop will be held in …": a sentence, to be read as prose.
const SENTENCE = /\s(?:is|are|will|was|were|has|have|shall|should|must|can|may|se|sera|será|aura|tendrá)\s/u

// "The talks take place in …", "We gather at …", "El encuentro se celebra en …": a sentence by its other verbs.
const CLAUSE =
  /^(?:(?:The|We|All|Our|It|This|Sessions?|Classes|Talks|El|La|Los|Las|O|A|Os|As|Le|Les|L'|Il|Lo|I|Gli)(?:\s|(?<=')))(?:[^,;.\n(]{0,60}?\s)?(?:(?:take|takes|meet|meets|gather|gathers|convene|convenes|happens?|begins?|starts?|acontecem?|ocorrem?|decorrem?|findet|finden)\s|(?:se|si)\s+\p{Ll}{3,14}\s|tienen?\s+lugar|t[eê]m\s+lugar|(?:a|ont)\s+lieu|ha\s+luogo|realizam?-se)/u
// "unchanged - Daegu", "same as before: Leeds"
const AS_BEFORE =
  /^(?:unchanged|(?:the\s+)?same(?:\s+(?:place|venue|as\s+(?:before|usual)))?|as\s+(?:before|usual|announced)|still|sin\s+cambios|inchang[eé]e?|invariat[oa]|inalterado)\s*[-:,(]\s*(?=\p{Lu}|\d)/iu

// "Où ? À la Maison …", "Wo: im Literaturhaus": the preposition is no part; capitals that begin names ("Al Hussein") stay.
const LEAD =
  /^(?:(?:[Aa]t|[Ii]n|@|[Ee][nm]|[Aa]u|[Àà]|[Pp]resso)\s+(?=\p{Lu}|the\s)|[Oo]n\s+(?=campus)|(?:(?:[Àà]\s+la|[Dd]ans\s+l[ae]s?|[Nn]ella?|[Aa]lla|[Aa]ux|chez|[Bb]eim|[Ii]m|[Ii]n\s+der|[Ee]n\s+(?:el|las?|los)|n[ao]|al)\s+|(?:[Àà]\s+l|[Dd]ans\s+l|[Nn]ell|[Aa]ll)')(?=\p{Lu}))/u

// "Hybrid: Mill House", "In person - Mill House": how, before where
const HOW =
  /^(?:hybrid(?:e|es|\s(?:event|meeting|format))?|h[ií]brid[oa]|ibrid[oa]|in[- ]person|on-?site|face-to-face|presencial|en\s+pr[eé]sentiel|in\s+presenza|vor\s+ort)\s?(?:\s-\s|[:|,]\s)\s?(?=[\p{Lu}\d])/iu

// "Lectures: Jakobi 2, room 438": what of the event is there
const PART_OF_EVENT =
  /^(?:(?:all\s)?(?:lectures?|talks?|sessions?|classes|workshops?|meetings?|conference|plenar(?:y|ies)(?:\ssessions?)?)|vortr[aä]ge|tagung|plenum|conf[eé]rences?|s[eé]ances?|cours|sesiones|clases|ponencias|charlas|sess[oõ]es|aulas|palestras|lezioni|sessioni|conferenze)\s?:\s+(?=[\p{Lu}\d])/iu

/** The place at the head of a label's value, up to what is none; null where nothing is left. */
export function labelled(text: string, value: Span): Span | null {
  let { start, end } = value
  while (start < end && /[\s:*_|>\x95-]/.test(text[start]!)) start++
  // "Where: at the Museum", "Lugar: en la sede": the preposition is no part.
  const lead = LEAD.exec(text.slice(start, start + 12))
  if (lead && end - start > lead[0].length + 3) start += lead[0].length
  start += HOW.exec(text.slice(start, start + 30))?.[0].length ?? 0
  start += PART_OF_EVENT.exec(text.slice(start, start + 40))?.[0].length ?? 0
  let words = text.slice(start, Math.min(end, start + 400))
  const before = AS_BEFORE.exec(words)
  if (before) {
    start += before[0].length
    words = words.slice(before[0].length)
  }
  if (CLAUSE.test(words)) return null
  const verb = SENTENCE.exec(words)
  if (verb && !/[,;.\n(]/.test(words.slice(0, verb.index))) return null
  if (verb) {
    // "Room 5, Main Hall. Lunch is provided": what comes before the sentence with the verb.
    const cut = Math.max(
      words.lastIndexOf('. ', verb.index),
      words.lastIndexOf('\n', verb.index),
      words.lastIndexOf('(', verb.index),
      words.lastIndexOf(';', verb.index),
    )
    if (cut > 0) words = words.slice(0, cut + 1)
    else words = words.slice(0, words.lastIndexOf(',', verb.index))
  }
  const stop = STOP.exec(words)
  if (stop) words = words.slice(0, stop.index)
  const dates = /\d/.test(words) ? DATE.exec(words) : null
  // "Rambla 25 de Agosto de 1825", "Via 4 Novembre", "rue du 8 Mai 1945": a date that a street is named for.
  // "1 Jan Smuts Avenue"
  const isStreet = dates && STREET_BEHIND.test(words.slice(dates.index + dates[0].length))
  if (dates && !isStreet && !STREET_BEFORE.test(words.slice(0, dates.index))) {
    const before = words.slice(0, dates.index)
    if (/[\p{L}\d]{3}/u.test(before)) words = before
    else {
      // "Thursday 3 May, Room 5": the place stands behind the date.
      const skip = dates.index + dates[0].length
      const rest = /^[\s,;/|-]*(?:at|in|@)?\s*/i.exec(words.slice(skip))![0].length
      start += skip + rest
      words = words.slice(skip + rest)
    }
  }
  // A sentence's end: "Hotel X, Main St. 5. Sessions run daily".
  for (let at = words.indexOf('.'); at >= 0; at = words.indexOf('.', at + 1)) {
    if (!/^\.\s+\p{Lu}|^\.\s*$|^\.\s*\n/u.test(words.slice(at, at + 4))) continue
    if (
      (ABBREVIATION.test(words.slice(Math.max(0, at - 8), at)) ||
        // "154 Leof. Stratou"
        (/(?<!\d)\d{1,3}\s\p{Lu}\p{L}{1,5}$/u.test(words.slice(Math.max(0, at - 10), at)) &&
          /^\.\s+\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s?[,\d]/u.test(words.slice(at, at + 50))) ||
        /(?:^|[\s,])\p{L}{1,3}$/u.test(words.slice(Math.max(0, at - 5), at))) &&
      !/^\.\s*$/.test(words.slice(at))
    )
      continue
    // "Raum 117 (1. OG)"
    if (/^\.\s(?:OG|UG|EG|Stock|Etage|Obergeschoss)(?!\p{L})/u.test(words.slice(at, at + 16))) continue
    words = words.slice(0, at)
    break
  }
  const blank = /\n\s*\n/.exec(words)
  if (blank && blank.index > 0) words = words.slice(0, blank.index)
  words = words.replace(/(?:[\s,;:|/-]|\((?=[^)]*$)[^)]*(?:tbc|map)?$|\s(?:in|at|on|by|and|or|from)$)+$/i, '')
  if (!/[\p{L}\d]{2}/u.test(words)) return null
  return { start, end: withoutTail(text, start, start + words.length) }
}

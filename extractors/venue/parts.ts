/**
 * Takes a venue's words apart: "Room 205, Jackman Hall, 170 St. George Street, Toronto, ON M5R 2M8" holds a room, a building, a street,
 * a city, a province and a postal code. Each part keeps its own span.
 */
import type { VenueValue } from '../candidate.js'
import { NAMESAKES, NO_PLACE } from '../gazetteer/namesakes.js'
import { citiesOf, countryOf, entryAt, mayBegin, regionsOf } from '../gazetteer.js'
import type { Span } from '../page.js'
import { BUILDING_NOUNS, CURRENCY, NO_BUILDING, POSTAL, ROOM_NOUNS, STREET, STREET_NOUN } from './lexicon.js'
import { isNameAndNumber, isSureStreet, joinsStreet } from './street.js'

type Parts = { -readonly [K in keyof VenueValue]: VenueValue[K] }

// "Room 1530", "Rm DH2315", "Sala 3", "Level 2", "Committee Room 2S1": the noun, and the number behind it.
const ROOM_ID =
  '[IVX]{1,5}(?![\\w])|(?:#\\s?)?(?:[A-Z]{1,4}[-. ]?)?\\d[\\w.]*(?:-\\d[\\w.]*)?(?:\\s?(?:and|&|\\+|/|y|e|et|und)\\s?\\d[\\w.]*)?|[A-Z](?![\\w])|"[^"]{1,30}"'
const ROOM_FIRST = new RegExp(
  `^((?:the\\s+)?(?:[\\p{L}'.]+\\s+){0,3}?(?:rooms?|rm\\.?|suite|lecture hall|seminar room|sala|salle|aula|raum|level|floor|auditorium|lab|theatre|piso|office|studio)\\s+(?:no\\.?\\s*)?(?:${ROOM_ID}))(?:\\s+(?:(?:of|in|at)\\s+(?:the\\s+)?)?(.+))?$`,
  'iu',
)
// "Hale Hall 5409", "Norton Hall, Room 1004", "Miller Hall - 355", "Turner Hall A18C", "Barlow 1175"
const BUILDING_THEN_ROOM =
  /^(\p{Lu}[\p{L}&.' -]*?)\s*[-,]?\s+((?:(?:room|rm\.?)\s*)?(?:[A-Z]{1,3}-?)?\d{2,4}[A-Za-z]?(?:-\d{2,4})?)$/iu
// "5409 Hale Hall", "1001 Norton", "3313 DH", "1004NOH"
const ROOM_THEN_BUILDING = /^([A-Z]?\d{2,4}[A-Z]?)\s*(\p{Lu}[\p{L}.'-]*(?:\s+\p{L}[\p{L}.'-]*){0,5})$/u
// "DH 2315", "HaH8220", "BH-129", "PH A18C", "HH B131"
const INITIALS_AND_ROOM = /^([A-Z][A-Za-z]?[A-Z]{0,3})[\s-]?([A-Z]?\d{2,4}[A-Z]?)$/
// "MC4-100", "G.07", "J1-050", "IT-401", "8.220"
const BARE_ROOM =
  /^(?:[A-Z]{2,4} [A-Z]?\d{1,2} \d{2,4}|\d{1,3}-[A-Z]\d{2,4}|[A-Z]{1,3}\d{0,2}[-.]\d{1,4}(?:\.\d{1,3})?[A-Za-z]?|\d{1,2}\.\d{2,3}[A-Za-z]?|[A-Z]\d{2,4}|\d{3,4}[A-Z]?)$/
const ROOM_WORD = new RegExp(`\\b(?:${ROOM_NOUNS})(?![\\p{L}])`, 'iu')
const BUILDING_WORD = new RegExp(`(?<![\\p{L}])(?:${BUILDING_NOUNS})(?![\\p{L}])`, 'iu')
const OF_HOUSE =
  /^((?:\s+(?:de\s+|des\s+|da\s+|do\s+|du\s+|delle\s+|dei\s+|d')(?:(?:Actos|Atos|Conferencias?|Confer[eê]ncias?|Eventos|Reuniones|Reuni[oõ]es|Juntas|Sesiones|Sess[oõ]es|Grados|Plenos|Usos|Lectura|Profesores|Honor|Congress?os|F[eê]tes|Conf[eé]rences|R[eé]unions|Convegni|Conferenze|Riunioni)(?!\p{L})|\p{Ll}{4,}))?(?:\s+(?:do|del|du|al|no|en el)\s+\d{1,2}[.ºªo°er]{0,3}\s+(?:piso|andar|[eé]tage|planta|piano))?(?:\s+[\p{Lu}\d][\p{L}\d.-]*){0,3}),?\s+(?:on\s+the\s+\p{L}+\s+floor\s+)?(?:of|in|at|inside|de|da|do|di|del|du|des|della|dell'|dello|nel|en|no|na)\s*(?<=[\s'])(?:the\s+|teh\s+|la\s+|los\s+|l')?(?!(?:Actos|Atos|Conferencias?|Confer[eê]ncias?|Eventos|Reuniones|Reuni[oõ]es|Juntas|Sesiones|Sess[oõ]es|Grados|Plenos|Usos|Exposiciones|Lectura|Cine|Profesores|Honor|Congress?os|F[eê]tes|Conf[eé]rences|R[eé]unions|Convegni|Conferenze|Riunioni)\b)(\p{Lu}[\s\S]*)$/u
// "Small Hall", "the Loft", "Grote Zaal": a part of a house, though it has no number and no noun of a room.
const HALL_OF_HOUSE =
  /^(?:the\s)?(?:Small|Main|Great|Grand|Large|Big|Upper|Lower|Assembly|Dining|Banquet|Seminar|Conference|Lecture|Exhibition|Plenary|Function|Ceremonial|Festive)\s(?:Conference\s|Assembly\s)?Hall$/i
const ROOM_ALONE =
  /^(?:the\s)?(?:Loft|Attic|Cellar|Basement|Lounge|Atrium|Foyer|Courtyard|Rooftop|Ballroom|Crypt|Refectory|Chapter House|Mezzanine|(?:Grote|Kleine|Grand[e]?|Petite?|Gro(?:ß|ss)er?|Kleiner?|Alte|Neue)\s(?:Zaal|Salle|Saal|Aula))$/i
const HALL_OF =
  /^(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2}\s(?:Hall|Theatre|Chamber|Chapel|Gallery))\s(?:of|at|in)\s(?:the\s)?(?:former\s)?(\p{Lu}[\s\S]*)$/u
const ROOMS_HOUSE =
  /^(?!(?:Conference|Meeting|Seminar|Committee|Break-?out|Training|Lecture)\b)(?:\p{Lu}[\p{L}'-]+\s){1,3}Rooms$/u
const HOST_HOUSE =
  /(?<!\p{L})(?:Town Hall|City Hall|Village Hall|Community Cent(?:er|re)|Conference Cent(?:er|re)|Convention Cent(?:er|re)|Hotel|H[oô]tel|Ministry|Academy|Museum|Museo|Mus[eé]e|Resort|Guildhall|Parliament|Secretariat|Headquarters)(?!\p{L})/u
// "2/F Graduate Building", "3rd Floor, …": a floor before its house
const FLOOR_OF =
  /^(\d{1,2}\/F|[GU]\/F|(?:\d{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Tt]op|[Gg]round) [Ff]loor),? (\p{Lu}.*)$/u
const BLOCK =
  /^(?:Blo(?:co|ck|que|c)|Ala|Wing|Building|Bldg\.?|Edif[ií]cio|Torre|Tower|Pabell[oó]n|Pavilh[aã]o|Pavillon|Pr[eé]dio|B[aâ]timent)\s[\dA-Z]{1,3}$/
const PLAIN_HOUSE =
  /^([\p{L}' ]{4,40}?) (?:of|at|in) the (clubhouse|library|museum|town hall|city hall|village hall|community centre|school|hotel|church|boathouse|theatre)$/u
const LOWER_HALL = /\s(?:hall|space|lounge|theatre|auditorium)$/
const HALL_NUMBER =
  /^(?:Hall|Gate|Stand|Booth|Tent|Pavilion|Bay|Wing|Halle|Pabell[oó]n|Pavilh[aã]o) (?:\d{1,3}[A-Z]?|[A-Z])$/
const AT_LANDMARK =
  /\b(?:turn-?off|junction|entrance|near|opposite|behind|next to|beside|across|stop|metro|tram|exit|formerly|ex)\b/i
const FLOOR =
  /^(?:\d{1,2}\/F|[GU]\/F|(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|top|ground|lower ground|mezzanine|basement|[ivx]{1,4})\s(?:floor|fl\.?)|level\s\w{1,2}|(?:[ivx]{1,4}|\d{1,2}\s?[°º]?|primo|secondo|terzo|quarto|ultimo)\spiano|piano\s(?:terra|nobile|rialzato|\d{1,2})|\d{1,2}\.?[°ºª]?\s(?:piso|andar|planta|[eé]tage|stock|obergeschoss|og)|\d(?:er|e|[eè]me)\s[eé]tage|(?:premier|deuxi[eè]me|troisi[eè]me|primera?|segund[oa]|tercera?)\s(?:[eé]tage|planta|piso)|(?:piso|planta|andar)\s\d{1,2}|rez-de-chauss[eé]e|erdgeschoss|mezzanine|basement|planta (?:alta|baja)|b?\d{1,2}f)$/i
const BARE_OF = /\s(?:de|di)\s$/i
const HOUSE_NOUN = new RegExp(
  `^(?:(?!(?:of|in|at|de|del|da|do|di|du|della|nel)\\s)[\\p{L}'.&-]+\\s+){0,3}?(?:${BUILDING_NOUNS})(?![\\p{L}])`,
  'iu',
)
const LATER_HOUSE = new RegExp(
  `\\s(?:of|in|at|de|del|da|do|di|du|della|dell'|nel)\\s+(?:the\\s+|la\\s+|l')?(?=(?:\\p{Lu}[\\p{L}'-]*\\s+){0,2}(?:${BUILDING_NOUNS})(?![\\p{L}]))`,
  'iu',
)
const YEAR = /^(?:19[5-9]\d|20[0-4]\d)$/
const WEST_118 =
  /^(?:West|East|North|South|Level|Foyer|Hall|Salon|Ballroom|Room|Theatre|Auditorium)\s+(?:[A-Z]|\d{1,4}[A-Z]?)$/
const SURE_POSTAL = /^(?:[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|\d{5}-\d{3})$/
const POSTAL_LAST = new RegExp(`^(.*?)[\\s,]*\\b(${POSTAL})$`, 'u')
const POSTAL_FIRST = new RegExp(`^(${POSTAL}|\\d{3})\\s+(\\p{L}.*)$`, 'u')
// "in the Ruaha Hall", "na Rua Nova, 1", "à Dakar", "sita in via Roma 3", "on the main campus off Kabale Road"
const LEAD =
  /^(?:(?:located|situated|situ[eé]e?|sita|sito|ubicad[ao])\s+)?(?:in|at|on|of|na|no|nos|nas|en|em|à|au|aux|dans|nella|nel|alla|al)\s+(?:the\s+|la\s+|el\s+)?(?:(?:\p{Ll}+\s+)?campus,?\s+off\s+(?=\p{Lu}))?|^the\s+(?=\p{Lu})|^off\s+(?=\p{Lu})/iu
// "CEP 60020-110", "C.P. 11003", "PIN 560 001"
const POSTAL_LABEL =
  /^(?:CEP|C\.\s?P\.|CP|CAP|PIN(?: code)?|Zip(?: code)?|PLZ|Post(?:al)? ?code|c[oó]digo postal|code postal)\s*:?\s*(?=\d)/i
// "Ciudad de Buenos Aires", "cidade da Praia", "City of Leeds"
const CITY_OF = /^(?:ciudad(?: aut[oó]noma)? de|cidade d[aeo]|city of|ville de|citt[aà] di)\s+(?=\p{Lu})/iu
const CITY_BEHIND = /^(\p{Lu}[\p{L}' -]{2,24})\s+City$/u
const SEPARATOR = /[,;|\n()/]|:\s(?=\d)|\s(?:at|in)\s(?:the\s|teh\s)?(?=\p{Lu})|\s[-·\x95]\s|\s{3,}/gu

/** The segments of a venue's words, between commas, line ends, parentheses and dashes. */
function segments(text: string, span: Span): Span[] {
  const out: Span[] = []
  const slice = text.slice(span.start, span.end)
  let from = 0
  const push = (to: number): void => {
    let [start, end] = [from, to]
    while (start < end && /[\s.:@]/.test(slice[start]!)) start++
    while (end > start && /[\s:]/.test(slice[end - 1]!)) end--
    if (end > start) out.push({ start: span.start + start, end: span.start + end })
  }
  SEPARATOR.lastIndex = 0
  for (let found = SEPARATOR.exec(slice); found; found = SEPARATOR.exec(slice)) {
    // "Hale Hall\n 5409", "Dalton\nHall": a line's end inside a name is no separator; a blank gap is.
    if (found[0] === '\n' && !ownLine(text, span.start + found.index)) continue
    if (found[0] === '/' && !/\s\/\s/.test(slice.slice(found.index - 1, found.index + 2))) continue
    push(found.index)
    from = found.index + found[0].length
  }
  push(slice.length)
  // "17, rue Sainte-Anne", "Praça da República, s/n": one street, whatever the comma says.
  for (let k = 0; k + 1 < out.length; k++) {
    const [one, next] = [out[k]!, out[k + 1]!]
    if (!/^,\s{0,3}$/.test(text.slice(one.end, next.start))) continue
    if (joinsStreet(text.slice(one.start, one.end).replace(LEAD, ''), text.slice(next.start, next.end)))
      out.splice(k, 2, { start: one.start, end: next.end })
  }
  return out
}

/** Does a new part begin on the next line? Not after "Dalton", "the", a hyphen, nor where the line was full. */
function ownLine(text: string, at: number): boolean {
  const above = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimEnd()
  const below = /^\s*([^\n]*)/.exec(text.slice(at + 1, at + 120))?.[1] ?? ''
  if (
    /(?:\b(?:of|the|and|in|at|de|la|du|des|von|für)|[-&])$/i.test(above) ||
    (/^\p{Ll}/u.test(below) && !isSureStreet(below.split(/[,;(]| - /)[0]!.trim()))
  )
    return false
  // "Palazzo Tassoni, Salone d'Onore\nvia della Ghiara 36"
  if (isSureStreet(below.split(/[,;(]| - /)[0]!.trim())) return true
  if (above.length > 60) return /\d$|\b(?:Street|House|Hotel)$/.test(above) && !/^\d/.test(below)
  if (/^(?:Hall|Building|Room|House|Center|Centre|\d{2,4})\b/.test(below) && !/^\d{1,5}[\w-]* \p{L}/u.test(below))
    return false
  return above.length >= 12 || /\d/.test(below) || BUILDING_WORD.test(below)
}

/** A segment that may be a house that a room is in: a name, not a city, a street or a number. */
const isHouse = (words: string): boolean =>
  /^(?:the\s)?\p{Lu}\p{L}{2}/u.test(words) && !isPlaceRun(words) && !isSureStreet(words)

/** Is the next segment a town, so that "Jakobi 2" before it is a street? With a postal code for any number, else for a small one. */
function townFollows(next: string, flat: string): boolean {
  const postal = POSTAL_FIRST.exec(next)
  if (postal && postal[1]!.length > 3) return true
  return /\s\d{1,2}[a-z]?$/.test(flat) && isPlaceRun(next)
}

const sub = (span: Span, whole: string, part: string, from = 0): Span => {
  const at = whole.indexOf(part, from)
  return { start: span.start + at, end: span.start + at + part.length }
}

// Several rules look at the same words of a page: they are taken apart once. The memory is of one page.
let page = ''
let known = new Map<number, VenueValue>()

/** Reads the parts of the venue at `span`. `text` is the matchable text. */
export function venueParts(text: string, span: Span): VenueValue {
  if (text !== page) {
    page = text
    known = new Map()
  }
  const key = span.start * 0x2000000 + span.end
  let value = known.get(key)
  if (value === undefined) {
    value = readParts(text, span)
    known.set(key, value)
  }
  return value
}

function readParts(text: string, span: Span): VenueValue {
  const parts: Parts = { text: span }
  const all = segments(text, span)
  let seenStreet = false
  for (let k = 0; k < all.length; k++) {
    let one = all[k]!
    let words = text.slice(one.start, one.end)
    if (/^(?:(?:the\s)?(?:first|second|third|last|day|both)|the|in|at|at the|in the|and|now|today)$/i.test(words))
      continue
    const lead = LEAD.exec(words)
    // "The Hague" keeps its article.
    if (
      lead &&
      !isPlace(words) &&
      (!parts.name ||
        isPlaceRun(words.slice(lead[0].length)) ||
        isSureStreet(words.slice(lead[0].length)) ||
        /^(?:na?|off|on|sita)\s[\s\S]*\s(?:Street|Road|Avenue|Drive|Lane|Highway)$/iu.test(words))
    ) {
      one = { start: one.start + lead[0].length, end: one.end }
      words = text.slice(one.start, one.end)
      if (/^(?:first|second|third|last|day|both)$/i.test(words)) continue
    }
    const flat = words.replace(/\s+/g, ' ')
    // "Entebbe Road (Kigo turn-off)": a landmark is no part.
    if (text[one.start - 1] === '(' && AT_LANDMARK.test(flat)) continue
    const isLast = k === all.length - 1
    if (!parts.street && isSureStreet(flat)) {
      parts.street = splitCity(text, one, parts)
      seenStreet = true
      continue
    }
    const behind = all[k + 1]
    // "Jakobi 2, Tartu", "Tšumi 18, 10127 Tallinn": a name and a small number before the town.
    if (
      !parts.street &&
      behind &&
      isNameAndNumber(flat) &&
      !ROOM_WORD.test(flat) &&
      !BUILDING_WORD.test(flat) &&
      townFollows(text.slice(behind.start, behind.end), flat)
    ) {
      parts.street = one
      seenStreet = true
      continue
    }
    // "Training Centre, Hall 3, Gate 14"
    if (parts.name && HALL_NUMBER.test(flat)) {
      parts.room = parts.room ? { start: parts.room.start, end: one.end } : one
      continue
    }
    // "Junín 1930, Buenos Aires": a street that is named for a town.
    if (
      !parts.street &&
      parts.name &&
      behind &&
      /^\p{Lu}[\p{L}' -]+ \d{2,4}$/u.test(flat) &&
      isPlaceRun(flat.replace(/ \d+$/, '')) &&
      all.slice(k + 1).some((one) => isTown(text.slice(one.start, one.end)))
    ) {
      parts.street = one
      seenStreet = true
      continue
    }
    // "Auditorio León de Greiff, Edificio 104": a block of its own number is a house, no street
    if (BLOCK.test(flat) && !parts.name) {
      parts.name = one
      continue
    }
    // "2.º piso (C1176)"
    if (text[one.start - 1] === '(' && /^[A-Z]\d{4}(?:[A-Z]{3})?$/.test(flat) && parts.street) {
      parts.postalCode ??= one
      continue
    }
    // "32-G449 (Kiva), Stata Center": the room's other name
    if (
      parts.room &&
      !parts.name &&
      !isLast &&
      text[one.start - 1] === '(' &&
      /^\s*\($/.test(text.slice(parts.room.end, one.start)) &&
      /^\p{Lu}\p{L}+$/u.test(flat) &&
      !isPlaceRun(flat)
    )
      continue
    // "Grant Room (3.11)": the room's number
    if (
      parts.room &&
      text[one.start - 1] === '(' &&
      /^\s*\($/.test(text.slice(parts.room.end, one.start)) &&
      BARE_ROOM.test(flat)
    )
      continue
    // "community hall, 5th Floor, Bishop Magua Centre": a hall without a name of its own
    if (
      parts.name &&
      BUILDING_WORD.test(flat) &&
      /^\p{Lu}/u.test(flat) &&
      !ROOM_WORD.test(flat) &&
      LOWER_HALL.test(text.slice(parts.name.start, parts.name.end))
    ) {
      parts.room = { start: parts.name.start, end: Math.max(parts.name.end, parts.room?.end ?? 0) }
      parts.name = one
      continue
    }
    if (behind && !parts.room && ROOM_ALONE.test(flat) && isHouse(text.slice(behind.start, behind.end))) {
      parts.room = one
      continue
    }
    // "Hotel Ak-Terek, Small Hall", "Small Hall (Chui Avenue 265a)"
    if (!parts.room && (HALL_OF_HOUSE.test(flat) || (parts.name && ROOM_ALONE.test(flat)))) {
      parts.room = one
      continue
    }
    // "Training Hall of the National Agrobiodiversity Centre"
    const hall = !parts.room && !parts.name ? HALL_OF.exec(flat) : null
    if (hall && BUILDING_WORD.test(hall[2]!)) {
      parts.room = { start: one.start, end: one.start + hall[1]!.length }
      parts.name = { start: one.end - hall[2]!.length, end: one.end }
      continue
    }
    // "Ruaha Hall, Hotel Morena": of two houses the first is a hall of the second.
    if (parts.name && !parts.room && HOST_HOUSE.test(flat) && /^,\s*$/.test(text.slice(parts.name.end, one.start))) {
      const first = text.slice(parts.name.start, parts.name.end)
      if (/\s(?:Hall|Theatre|Auditorium)$/.test(first) && !HOST_HOUSE.test(first)) {
        parts.room = parts.name
        parts.name = one
        continue
      }
    }
    // "St. Gaspar Conference Centre, Kisanga Road, Dodoma, in the Ruaha Hall"
    if (
      parts.name &&
      !parts.room &&
      (parts.street || parts.locality) &&
      /^\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2}\s(?:Hall|Theatre|Chamber|Loft|Suite|Pavilion|Gallery)$/u.test(flat)
    ) {
      parts.room = one
      continue
    }
    // "Bloco C, sala 12, Campus Dois Irmãos": a block is a part of what follows.
    if (
      parts.name &&
      BLOCK.test(text.slice(parts.name.start, parts.name.end)) &&
      BUILDING_WORD.test(flat) &&
      !ROOM_WORD.test(flat)
    ) {
      parts.name = one
      continue
    }
    if (
      parts.locality &&
      !parts.region &&
      STATE_CODE.test(flat) &&
      parts.locality.end === all[k - 1]?.end &&
      /^\s[-]\s$/.test(text.slice(parts.locality.end, one.start))
    ) {
      parts.region = one
      continue
    }
    if (placePart(text, one, words, parts, k, all.length)) continue
    // "Av. António Augusto de Aguiar, 3-D": the number of the street above.
    if (
      seenStreet &&
      /^\d{1,5}\s?-?\s?[A-Z]?$/.test(flat) &&
      parts.street &&
      k > 0 &&
      all[k - 1]!.end === parts.street.end
    ) {
      parts.street = { start: parts.street.start, end: one.end }
      continue
    }
    const dated = /\b(?:19[5-9]\d|20[0-4]\d)$/.test(flat)
    const streetNoun = STREET_NOUN.test(flat)
    // "Austurbakki 2", "Place des Nations", behind the house's name
    if (
      !parts.street &&
      parts.name &&
      !isLast &&
      !ROOM_WORD.test(flat) &&
      !dated &&
      STREET.test(flat) &&
      !/^[A-Z]{1,3}\d/.test(flat)
    ) {
      parts.street = one
      seenStreet = true
      continue
    }
    // "Sala degli Armatori, II piano"
    if (parts.room && FLOOR.test(flat) && /^,\s*$/.test(text.slice(parts.room.end, one.start))) {
      parts.room = { start: parts.room.start, end: one.end }
      continue
    }
    // "2nd floor, "Kelvin" room": the floor, then the room on it
    if (
      parts.room &&
      FLOOR.test(text.slice(parts.room.start, parts.room.end)) &&
      ROOM_WORD.test(flat) &&
      !BUILDING_WORD.test(flat) &&
      /^,\s*(?:the\s+)?$/i.test(text.slice(parts.room.end, one.start))
    ) {
      parts.room = { start: parts.room.start, end: one.end }
      continue
    }
    // "AVR, 2/F": initials before a floor are a room's.
    if (
      parts.name &&
      !parts.room &&
      FLOOR.test(flat) &&
      /^[A-Z]{2,5}$/.test(text.slice(parts.name.start, parts.name.end))
    ) {
      parts.room = { start: parts.name.start, end: one.end }
      parts.name = null
      continue
    }
    const floor = FLOOR_OF.exec(flat)
    if (floor && BUILDING_WORD.test(floor[2]!) && !ROOM_WORD.test(floor[2]!)) {
      const initials = parts.name && !parts.room && /^[A-Z]{2,5}$/.test(text.slice(parts.name.start, parts.name.end))
      if (initials || !parts.name) {
        parts.room = { start: parts.name?.start ?? parts.room?.start ?? one.start, end: one.start + floor[1]!.length }
        parts.name = { start: one.end - floor[2]!.length, end: one.end }
        continue
      }
    }
    const wordedRoom = (ROOM_WORD.test(flat) || FLOOR.test(flat)) && !streetNoun
    // "Assembly Rooms", "Carrick Reading Rooms": a house by its plural.
    if (!parts.name && !parts.room && ROOMS_HOUSE.test(flat)) {
      parts.name = one
      continue
    }
    // A street with its number is better than one without: "Barhop, Peter Street: 137 Peter St".
    const better = parts.street && /^\d/.test(flat) && !/\d/.test(text.slice(parts.street.start, parts.street.end))
    if ((!parts.street || better) && streetNoun && STREET.test(flat) && !/^(?:Room|Rm|Suite)\b/i.test(flat)) {
      parts.street = splitCity(text, one, parts)
      seenStreet = true
      continue
    }
    if (
      !(isLast && seenStreet && /^\p{Lu}[\p{L}' -]{2,30} \d{4,5}$/u.test(flat)) &&
      roomPart(text, one, words, parts, wordedRoom, all.length)
    )
      continue
    if (!parts.street && !dated && (parts.name || parts.room) && STREET.test(flat) && !BUILDING_WORD.test(flat)) {
      parts.street = one
      seenStreet = true
      continue
    }
    // "Bilbao, Basque Country, Spain", "Bengaluru 560001, Karnataka, India", "Kolkata 700108, West Bengal"
    const below = all[k + 1]
    if (
      parts.locality &&
      k > 0 &&
      all[k - 1]!.end === Math.max(parts.locality.end, parts.postalCode?.end ?? 0) &&
      /^\s*,\s*$/.test(text.slice(all[k - 1]!.end, one.start)) &&
      /^\p{Lu}[\p{L}' -]{2,28}$/u.test(flat) &&
      !BUILDING_WORD.test(flat) &&
      !ROOM_WORD.test(flat) &&
      (below ? roleOf(text.slice(below.start, below.end), true) === 'country' : parts.postalCode && parts.street)
    ) {
      parts.region ??= one
      continue
    }
    const town = isLast && seenStreet ? /^(\p{Lu}[\p{L}' -]{2,30}) (\d{4,5})$/u.exec(words) : null
    if (town && !parts.locality) {
      // "Sandy Bay TAS 7005"
      const state = / ([A-Z]{2,3})$/.exec(town[1]!)
      const name =
        state && regionsOf(entryAt(state[1]!, 0, state[1]!.length)).length > 0
          ? town[1]!.slice(0, state.index)
          : town[1]!
      parts.locality = sub(one, words, name)
      if (name !== town[1]) parts.region ??= sub(one, words, state![1]!, name.length)
      parts.postalCode ??= sub(one, words, town[2]!, town[1]!.length)
      continue
    }
    if (!parts.name && (!seenStreet || BUILDING_WORD.test(flat))) parts.name = one
    else if (parts.name && seenStreet && !parts.locality && !isLast && /^\p{Lu}[\p{L}' -]{2,30}$/u.test(flat))
      parts.locality = one
  }
  return parts
}

/** "137 Peter St Toronto": takes a city off a street's end, and gives the street. */
function splitCity(text: string, one: Span, parts: Parts): Span {
  const words = text.slice(one.start, one.end)
  for (let at = words.lastIndexOf(' '); at > 4; at = words.lastIndexOf(' ', at - 1)) {
    const head = words.slice(0, at)
    if (
      !/(?:\b(?:Street|St|Avenue|Ave|Road|Rd|Blvd|Boulevard|Lane|Drive|Dr|Way|Square|Place|Terrace)\.?|\d)$/.test(head)
    )
      continue
    const tail = words.slice(at + 1)
    if (roleOf(tail, false) !== 'locality') continue
    parts.locality ??= { start: one.start + at + 1, end: one.end }
    return { start: one.start, end: one.start + at }
  }
  return one
}

/** A segment that is a city, state, country or postal code, alone or several together: "Toronto ON M5R 2M8", "5010 Bergen". */
function placePart(text: string, one: Span, words: string, parts: Parts, k: number, count: number): boolean {
  let rest = words.trim().replace(/[.\s]+$/, (tail) => (/\b\p{Lu}\.\p{Lu}\.$/u.test(words.trim()) ? tail : ''))
  let at = one.start
  const said = POSTAL_LABEL.exec(rest) ?? (isPlace(rest) ? null : CITY_OF.exec(rest))
  if (said) {
    at += said[0].length
    rest = rest.slice(said[0].length)
  }
  let postal: Span | null = null
  const digits = /\d/.test(rest)
  const first = digits ? POSTAL_FIRST.exec(rest) : null
  const last = first || !digits ? null : POSTAL_LAST.exec(rest)
  if (first) {
    // "1211 Geneva 20": the number of the post office goes with the code.
    // … and so does a letter of its district, or an Italian province: "1123 Copenhagen K", "80056 Ercolano NA".
    const number = first[2]!.replace(/ \d{1,2}$/, '')
    const letter = number.replace(/ \(?[A-Z]{1,2}\)?$/, '')
    const tail = letter !== number && !isPlaceRun(number) ? letter : number
    if (
      isPlace(tail) ||
      isPlaceRun(tail) ||
      (k > 0 && !STREET_NOUN.test(tail) && !BUILDING_WORD.test(tail) && first[1]!.length > 3)
    ) {
      postal = { start: at, end: at + first[1]!.length }
      at += first[1]!.length + /^\s*/.exec(rest.slice(first[1]!.length))![0].length
      rest = tail
    }
  } else if (last && k > 0 && (last[1] === '' || isPlace(last[1]!) || isPlaceRun(last[1]!))) {
    postal = { start: at + rest.length - last[2]!.length, end: at + rest.length }
    rest = last[1]!
  } else if (last && count === 1 && isPlaceRun(last[1]!) && /\d{5}$|[A-Z]{2}$/.test(last[2]!)) {
    postal = { start: at + rest.length - last[2]!.length, end: at + rest.length }
    rest = last[1]!
  }
  if (rest === '') {
    if (postal && (parts.locality || parts.street || SURE_POSTAL.test(text.slice(postal.start, postal.end)))) {
      parts.postalCode ??= postal
      return true
    }
    return false
  }
  const found = readPlaceRun(rest)
  if (!found) {
    if (!postal || k === 0) return false
    // A town that no gazetteer has, beside its postal code.
    if (!/^\p{Lu}[\p{L}.' -]{1,40}$/u.test(rest) || BUILDING_WORD.test(rest)) return false
    parts.postalCode ??= postal
    // "Sandy Bay TAS 7005"
    const state = / ([A-Z]{2,3})$/.exec(rest)
    if (state && regionsOf(entryAt(state[1]!, 0, state[1]!.length)).length > 0) {
      parts.region ??= { start: at + rest.length - state[1]!.length, end: at + rest.length }
      rest = rest.slice(0, state.index)
    }
    parts.locality ??= { start: at, end: at + rest.length }
    return true
  }
  // "Georgia", "Singapore": of a name that is a city, the city, once there is something before it or nothing else.
  for (const [role, from, to] of found) {
    const span = { start: at + from, end: at + to }
    if (role === 'locality') {
      // "Takayama, Gifu, Japan": of two cities with no house or street before them the first is meant, the second is its region.
      if (parts.locality && !parts.name && !parts.room && !parts.street) {
        parts.region ??= span
        continue
      }
      // "45 Avenue Road, Linwood, Christchurch": behind a street the larger of two is the city.
      if (parts.locality && parts.street && role === 'locality') {
        // "Bovey Tracey, Devon TQ13 9XE": a village and its county, which is a small town elsewhere
        const known = citiesOf(entryAt(text, parts.locality.start, parts.locality.end)).length > 0
        if (!known && postal && (citiesOf(entryAt(rest, from, to))[0]?.population ?? 0) < 20_000) {
          parts.region ??= span
          continue
        }
        const people = (words: string): number => citiesOf(entryAt(words, 0, words.length))[0]?.population ?? 0
        const first = text.slice(parts.locality.start, parts.locality.end)
        if (first !== rest.slice(from, to) && people(rest.slice(from, to)) > 4 * people(first)) parts.locality = span
        continue
      }
      // "Hyatt Regency, Seattle, Washington": a state of the same name as a city.
      if (parts.locality && regionsOf(entryAt(rest, 0, rest.length)).length > 0) {
        parts.region ??= span
        continue
      }
      // "Como", "Reserva" at the head of a line are words.
      if (count === 1 && NAMESAKES.has(rest.toLowerCase())) return false
      parts.locality = span
    } else if (role === 'region')
      // "Halifax, N.S.": the last stop is the abbreviation's.
      parts.region ??=
        text[span.end] === '.' && /^\p{Lu}\.\s?\p{Lu}$/u.test(rest.slice(from, to))
          ? { start: span.start, end: span.end + 1 }
          : span
    else if (isState(text, span, parts)) parts.region ??= span
    else {
      // "Atlanta, Georgia, USA": what was taken for the country is a state of this one.
      const before = parts.country ? text.slice(parts.country.start, parts.country.end) : ''
      const named = countryOf(entryAt(rest, from, to))
      if (before && regionsOf(entryAt(before, 0, before.length)).some((one) => one.country === named))
        parts.region ??= parts.country
      parts.country = span
    }
  }
  if (postal) parts.postalCode ??= postal
  return true
}

const TERRITORIES: ReadonlySet<string> = new Set(['PR', 'GU', 'VI', 'AS', 'MP'])
/** "Atlanta, Georgia": is the city at home in the state of that name, and not in the country? */
function isState(text: string, span: Span, { locality }: Parts): boolean {
  const states = regionsOf(entryAt(text, span.start, span.end))
  if (!locality || states.length === 0) return false
  const cities = citiesOf(entryAt(text, locality.start, locality.end))
  const country = countryOf(entryAt(text, span.start, span.end))
  // Puerto Rico is both, and has a code of its own.
  if (country && TERRITORIES.has(country)) return false
  return (
    !cities.some((one) => one.country === country) &&
    cities.some(
      (one) =>
        states.some((state) => one.country === state.country && one.region === state.code) && one.population > 90_000,
    )
  )
}

// The states of Brazil, which stand behind a dash or a stroke: "Recife/PE", "São Paulo - SP".
const STATE_CODE = /^(?:A[CLPM]|BA|CE|DF|ES|GO|M[ATSG]|P[ABREI]|R[JNSOR]|S[CPE]|TO)$/

const BRAZIL = /\p{Ll}-(?:A[CLPM]|BA|CE|DF|ES|GO|M[ATSG]|P[ABREI]|R[JNSOR]|S[CPE]|TO)$/u

type Role = 'locality' | 'region' | 'country'

/** "Toronto ON", "Boston, MA", "Washington D.C.", "Paris": what a run of names is, part by part; null where a part is none. */
function readPlaceRun(words: string): [Role, number, number][] | null {
  // Most segments begin with a word that no place begins with.
  if (!mayBegin(words, 0, firstWordEnd(words))) return null
  const capital = /^(Washington),?\s+(D\.?\s?C\.?)$/.exec(words)
  if (capital)
    return [
      ['locality', 0, capital[1]!.length],
      ['region', words.length - capital[2]!.length, words.length],
    ]
  // "Bogotá D. C.", "México D.F."
  const district = /\sD\.\s?[CF]\.?$/.exec(words)
  if (district && roleOf(words.slice(0, district.index), false) === 'locality') return [['locality', 0, district.index]]
  if (words.endsWith(' SAR')) {
    const inside = readPlaceRun(words.slice(0, -4))
    if (inside) return inside
  }
  const whole = roleOf(words, false)
  if (whole) return [[whole, 0, words.length]]
  // "Iloilo City"
  const city = CITY_BEHIND.exec(words)
  if (city && roleOf(city[1]!, false) === 'locality') return [['locality', 0, words.length]]
  // "Istanbul/Turkey", "Recife/PE", "Recife-PE"
  const slash = words.indexOf('/') > 0 ? words.indexOf('/') : BRAZIL.test(words) ? words.lastIndexOf('-') : -1
  if (slash > 0 && roleOf(words.slice(0, slash), false) === 'locality') {
    const behind = words.slice(slash + 1)
    const role = STATE_CODE.test(behind) ? 'region' : roleOf(behind, true)
    if (role && role !== 'locality')
      return [
        ['locality', 0, slash],
        [role, slash + 1, words.length],
      ]
  }
  const cut = words.lastIndexOf(' ')
  for (let at = cut; at > 0; at = words.lastIndexOf(' ', at - 1)) {
    const head = roleOf(words.slice(0, at), false)
    const tail = roleOf(words.slice(at + 1), true)
    if (head && head !== 'country' && tail && tail !== 'locality' && tail !== head)
      return [
        [head, 0, at],
        [tail, at + 1, words.length],
      ]
  }
  return null
}

/** Where the first word ends, full stops of initials included. */
function firstWordEnd(words: string): number {
  const end = /[^\p{L}\p{N}'.]/u.exec(words)?.index ?? words.length
  return end
}

/** A city's name, not a state's or country's: "Buenos Aires", "Ciudad de Guatemala". */
const isTown = (words: string): boolean => roleOf(words.trim().replace(CITY_OF, ''), false) === 'locality'
const isPlace = (words: string): boolean => roleOf(words, false) !== null
const isPlaceRun = (words: string): boolean => readPlaceRun(words.trim()) !== null

function roleOf(words: string, behindCity: boolean): Role | null {
  if (!/^\p{Lu}/u.test(words) && !/^(?:the|'s-)/.test(words)) return null
  if (NO_PLACE.test(words)) return null
  const entry = entryAt(words, 0, words.length)
  if (entry < 0) return null
  const short = words.replace(/[^\p{L}]/gu, '').length <= 3
  // "Osh", "Fez", "Ufa"
  if (short && /^\p{Lu}\p{Ll}{2}$/u.test(words) && !behindCity)
    return (citiesOf(entry)[0]?.population ?? 0) > 100_000 && !NAMESAKES.has(words.toLowerCase()) ? 'locality' : null
  const region = regionsOf(entry).length > 0
  if (short) {
    if (countryOf(entry) && /^(?:USA?|U\.S\.A?\.?|UK|U\.K\.?|UAE)$/.test(words)) return 'country'
    return region && words === words.toUpperCase() ? 'region' : null
  }
  const city = citiesOf(entry)[0]
  const country = countryOf(entry)
  if (behindCity) return country ? 'country' : region ? 'region' : null
  if (country && (!city || city.population < 300_000 || city.country !== country)) return 'country'
  if (region && !/^(?:Washington|New York|Qu[eé]bec)$/.test(words)) return 'region'
  return city ? 'locality' : country ? 'country' : null
}

/** A segment that names a room, or a room and its building. */
function roomPart(text: string, one: Span, words: string, parts: Parts, worded: boolean, count: number): boolean {
  const flat = words
  const setName = (span: Span | null): void => {
    if (span && !parts.name && span.end > span.start) parts.name = span
  }
  const setRoom = (span: Span): void => {
    // "Seminar Room 2-2, Level 2", "Conference Room 1 (ground floor)": the second adds to the first where they touch.
    if (!parts.room) parts.room = span
    else if (
      !parts.name &&
      /,/.test(text.slice(parts.room.end, span.start)) &&
      !/\(/.test(text.slice(parts.room.end, span.start)) &&
      !/\d|floor|level|piso|piano|[eé]tage|andar|planta|geschoss|rez-de-chauss[eé]e|sous-sol/i.test(
        text.slice(span.start, span.end),
      )
    )
      parts.name = span
    else if (
      /^[\s,(]*$/.test(text.slice(parts.room.end, span.start)) &&
      /\b(?:level|floor|piso|piano|[eé]tage|andar|planta|geschoss|rez-de-chauss[eé]e|sous-sol)\b/i.test(
        text.slice(span.start, span.end),
      ) &&
      !/[(]/.test(text.slice(parts.room.end, span.start))
    )
      parts.room = { start: parts.room.start, end: span.end }
  }
  // "Salle Gorée of the Hotel Novotel", "Auditório da Ordem dos Engenheiros", "second floor of the College of Fine Arts"
  // "the upstairs room of the clubhouse": a house that has no name
  const plain = !parts.name ? PLAIN_HOUSE.exec(flat) : null
  if (plain && ROOM_WORD.test(plain[1]!)) {
    setRoom({ start: one.start, end: one.start + plain[1]!.length })
    setName({ start: one.end - plain[2]!.length, end: one.end })
    return true
  }
  const noun = ROOM_WORD.exec(flat)
  const inside = noun && !parts.name ? OF_HOUSE.exec(flat.slice(noun.index + noun[0].length)) : null
  if (noun && inside && !/^(?:faculty|school|department)/i.test(flat)) {
    const cut = noun.index + noun[0].length + inside[1]!.length
    const house = inside[2]!
    // "Sala Acuña de Figueroa del Edificio Anexo": the room's own name has an "of" as well.
    const later = HOUSE_NOUN.test(house) ? null : LATER_HOUSE.exec(house)
    // "Auditorio León de Greiff": without an article only a house's own noun ends the room.
    if (!later && BARE_OF.test(flat.slice(0, -house.length)) && !HOUSE_NOUN.test(house)) {
      setRoom(one)
      return true
    }
    const from = later ? later.index + later[0].length : 0
    setRoom({ start: one.start, end: later ? one.end - house.length + later.index : one.start + cut })
    setName({ start: one.end - house.length + from, end: one.end })
    return true
  }
  let found = ROOM_FIRST.exec(flat)
  if (found && !/\b(?:Hall|Building|Bldg|Library|House|Hotel|Center|Centre)\s+(?:room|rm)/i.test(found[1]!)) {
    setRoom(sub(one, words, found[1]!))
    if (found[2]) {
      const rest = sub(one, words, found[2], found[1]!.length)
      if (!ROOM_WORD.test(found[2]) || BUILDING_WORD.test(found[2])) setName(rest)
    }
    return true
  }
  found = INITIALS_AND_ROOM.exec(flat)
  if (found && !BARE_ROOM.test(flat) && !CURRENCY.test(found[1]!) && !YEAR.test(found[2]!) && !NO_BUILDING.test(flat)) {
    setName(sub(one, words, found[1]!))
    setRoom(sub(one, words, found[2]!, found[1]!.length))
    return true
  }
  found = BUILDING_THEN_ROOM.exec(flat)
  if (
    found &&
    !YEAR.test(found[2]!) &&
    !CURRENCY.test(found[1]!) &&
    !STREET_NOUN.test(found[1]!) &&
    !/^(?:room|rm|level|floor)\b/i.test(found[1]!)
  ) {
    if (WEST_118.test(flat)) {
      setRoom(one)
      return true
    }
    if (/^(?:Building|Bldg\.?|House|Block|Tower|Pavilion)$/i.test(found[1]!)) {
      setName(one)
      return true
    }
    if (ROOM_WORD.test(found[1]!) && !BUILDING_WORD.test(found[1]!)) setRoom(one)
    else {
      setName(sub(one, words, found[1]!))
      setRoom(sub(one, words, found[2]!, found[1]!.length))
    }
    return true
  }
  if (BARE_ROOM.test(flat) && !parts.room && !YEAR.test(flat)) {
    setRoom(one)
    return true
  }
  found = ROOM_THEN_BUILDING.exec(flat)
  if (found && !parts.room && !YEAR.test(found[1]!)) {
    setRoom(sub(one, words, found[1]!))
    setName(sub(one, words, found[2]!, found[1]!.length))
    return true
  }
  if (WEST_118.test(flat) && count > 1) {
    setRoom(one)
    return true
  }
  if (!worded) return false
  // "Celso Furtado Conference Room", "5th floor", "Grand Auditorium": a room where a building is named too, else the venue's name.
  const buildingToo = BUILDING_WORD.test(flat.replace(ROOM_WORD, ' ')) && !/\broom\b/i.test(flat)
  if (buildingToo && !parts.name) {
    setName(one)
    return true
  }
  if (count === 1 && /auditorium|theat|ballroom|audit[oó]rio|space|studio|gallery|lounge/i.test(flat)) {
    setName(one)
    return true
  }
  setRoom(one)
  return true
}

/** The segment that names a room, or a room and its house. */
import type { Span } from '../../page.js'
import { BUILDING_NOUNS, CURRENCY, NO_BUILDING, STREET_NOUN } from '../lexicon.js'
import { isPlaceRun } from './names.js'
import { BARE_ROOM, BUILDING_WORD, LETTERED_ROOM, ROOM_WORD, YEAR } from './nouns.js'
import { type Parts, sub } from './segment.js'

// "Room 1530", "Rm DH2315", "Sala 3", "Level 2", "Committee Room 2S1": the noun, and the number behind it.
const ROOM_ID =
  '[IVX]{1,5}(?![\\w])|(?:#\\s?)?(?:[A-Z]{1,4}[-. ]?)?\\d[\\w.]*(?:-\\d[\\w.]*)?(?:\\s?(?:and|&|\\+|/|y|e|et|und)\\s?\\d[\\w.]*)?|[A-Z](?![\\w])|"[^"]{1,30}"'

const ROOM_FIRST = new RegExp(
  `^((?:the\\s+)?(?:[\\p{L}'.]+\\s+){0,3}?(?:rooms?|rm\\.?|suite|lecture hall|seminar room|sala?|salle|lokaa?l|local|zaal|aula|raum|level|floor|auditorium|aud\\.|lab|theatre|piso|office|studio)\\s+(?:no\\.?\\s*)?(?:${ROOM_ID}))(?:\\s+(?:(?:of|in|at)\\s+(?:the\\s+)?)?(.+))?$`,
  'iu',
)

// "Hale Hall 5409", "Norton Hall, Room 1004", "Miller Hall - 355", "Turner Hall A18C", "Barlow 1175", "Barlow Hall Room B6"
const BUILDING_THEN_ROOM =
  /^(\p{Lu}[\p{L}&.' -]+?)\s*[-,]?\s+((?:(?:room|rm\.?)\s*)?(?:[A-Z]{1,3}-?)?\d{2,4}[A-Za-z]?(?:-\d{2,4})?|(?:room|rm\.?)\s*[A-Z]{0,2}-?\d[A-Za-z]?)$/iu

// "5409 Hale Hall", "1001 Norton", "3313 DH", "1004NOH"
const ROOM_THEN_BUILDING = /^([A-Z]?\d{2,4}[A-Z]?)\s*(\p{Lu}[\p{L}.'-]*(?:\s+\p{L}[\p{L}.'-]*){0,5})$/u

// "DH 2315", "HaH8220", "BH-129", "PH A18C", "HH B131"
const INITIALS_AND_ROOM = /^([A-Z][A-Za-z][A-Z]{0,3}|[A-Z](?=\d))[\s-]?([A-Z]?\d{2,4}[A-Z]?)$/

const OF_HOUSE =
  /^((?:\s+(?:de\s+|des\s+|da\s+|do\s+|du\s+|delle\s+|dei\s+|degli\s+|dos\s+|das\s+|d')(?:(?:Actos|Atos|Actes|Atti|Conferencias?|Confer[eê]ncias?|Eventos|Reuniones|Reuni[oõ]es|Juntas|Sesiones|Sess[oõ]es|Grados|Plenos|Usos|Consej[oeil]+|Conseil|Consiglio|Conselho|Mariages|Commissions?|Comisiones|C[eé]r[eé]monies|Lectura|Profesores|Honor|Congress?os|F[eê]tes|Conf[eé]rences|R[eé]unions|Convegni|Conferenze|Riunioni)(?!\p{L})|\p{Ll}{4,})|\s+(?:dei|degli|delle|dos|das|des|de\s+l[oa]s)\s+\p{Lu}[\p{L}'-]{2,})?(?:\s+(?:do|del|du|al|no|en el)\s+\d{1,2}[.ºªo°er]{0,3}\s+(?:piso|andar|[eé]tage|planta|piano))?(?:\s+[\p{Lu}\d][\p{L}\d.-]*){0,3}),?\s+(?:on\s+the\s+\p{L}+\s+floor\s+)?(?:of|in|at|inside|de|da|do|di|del|du|de[rs]|im|in der|beim|della|dell'|dello|nel|en|no|na)\s*(?<=[\s'])(?:the\s+|teh\s+|la\s+|los\s+|l')?(?:former\s+)?(?!(?:Actos|Atos|Actes|Atti|Conferencias?|Confer[eê]ncias?|Eventos|Reuniones|Reuni[oõ]es|Juntas|Sesiones|Sess[oõ]es|Grados|Plenos|Usos|Consej[oeil]+|Conseil|Consiglio|Conselho|Mariages|Commissions?|Comisiones|C[eé]r[eé]monies|Exposiciones|Lectura|Cine|Profesores|Honor|Congress?os|F[eê]tes|Conf[eé]rences|R[eé]unions|Convegni|Conferenze|Riunioni)\b)((?:\p{Lu}|(?:(?:sous-)?pr[eé]fecture|mairie|biblioth[eè]que|m[eé]diath[eè]que|facult[eé]|gare|siège|sede|rectorat|ayuntamiento|biblioteca|facultad|faculdade|reitoria|prefeitura|alcald[ií]a|gobernaci[oó]n|municipalidad|municipio|comune|rathaus)(?![\p{L}]))[\s\S]*)$/u

const PLAIN_HOUSE =
  /^([\p{L}' ]{4,40}?) (?:of|at|in) the (clubhouse|library|museum|town hall|city hall|village hall|community centre|school|hotel|church|boathouse|theatre)$/u

// "cellar of the Crown", "back room of the Red Lion" (a town elsewhere)
const LOWER_OF =
  /^((?:\p{Ll}+ ){1,2}room|(?:\p{Ll}+ ){0,2}(?:alley|barn|bar|snug|cellar|parlour|vestry|crypt|schoolroom|courtyard|(?:conference|assembly|exhibition|reading) hall|council chamber)) (?:of|at|in) (?:the )?(\p{Lu}[\s\S]*)$/u

// "barn at Mill Farm": cut before the house
const LOWER_ROOM =
  /^(?:(?:\p{Ll}+ ){1,2}room|(?:\p{Ll}+ ){0,2}(?:alley|barn|bar|snug|cellar|parlour|vestry|crypt|schoolroom|courtyard))$/u

const BARE_OF = /\s(?:de|di)\s$/i

const HOUSE_NOUN = new RegExp(
  `^(?:(?!(?:of|in|at|de|del|da|do|di|du|della|nel)\\s)[\\p{L}'.&-]+\\s+){0,3}?(?:${BUILDING_NOUNS})(?![\\p{L}])`,
  'iu',
)

const LATER_HOUSE = new RegExp(
  `\\s(?:of|in|at|de|del|da|do|di|du|della|dell'|nel)\\s+(?:the\\s+|la\\s+|l')?(?=(?:\\p{Lu}[\\p{L}'-]*\\s+){0,2}(?:${BUILDING_NOUNS})(?![\\p{L}]))`,
  'iu',
)

const WEST_118 =
  /^(?:West|East|North|South|Level|Foyer|Hall|Salon|Ballroom|Room|Theatre|Auditorium)\s+(?:[A-Z]|\d{1,4}[A-Z]?)$/

/** A segment that names a room, or a room and its building. */
export function roomPart(
  text: string,
  one: Span,
  words: string,
  parts: Parts,
  worded: boolean,
  count: number,
  beforeStreet = false,
  beforeHouse = false,
): boolean {
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
  const lower = parts.name || parts.room ? null : LOWER_OF.exec(flat)
  if (lower) {
    setRoom(sub(one, words, lower[1]!))
    setName(sub(one, words, lower[2]!, lower[1]!.length))
    return true
  }
  if (
    !parts.name &&
    !parts.room &&
    LOWER_ROOM.test(flat) &&
    /^\s(?:at|in)\s(?:the\s)?\p{Lu}/u.test(text.slice(one.end, one.end + 10))
  ) {
    setRoom(one)
    return true
  }
  const noun = ROOM_WORD.exec(flat)
  const inside = noun && !parts.name ? OF_HOUSE.exec(flat.slice(noun.index + noun[0].length)) : null
  if (noun && inside && !/^(?:faculty|school|department)/i.test(flat)) {
    const cut = noun.index + noun[0].length + inside[1]!.length
    const house = inside[2]!
    // "National Gallery of Kenya": the country's or the town's own
    if (isPlaceRun(house)) {
      setName(one)
      return parts.name === one
    }
    // "Sala Acuña de Figueroa del Edificio Anexo": the room's own name has an "of" as well.
    const later = HOUSE_NOUN.test(house) ? null : LATER_HOUSE.exec(house)
    // "Auditorio León de Greiff": without an article only a house's own noun ends the room; before a house ("Sala Rosa de los Vientos, Centro Cultural …") so it does with one.
    if (!later && (beforeHouse || BARE_OF.test(flat.slice(0, -house.length))) && !HOUSE_NOUN.test(house)) {
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
      // "Level 2 Workshop Room"
      else if (parts.room?.end === one.start + found[1]!.length) parts.room = one
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
    /^\p{Lu}/u.test(flat) &&
    !YEAR.test(found[2]!) &&
    !LETTERED_ROOM.test(flat) &&
    // "SR 14"
    !BARE_ROOM.test(flat) &&
    !CURRENCY.test(found[1]!) &&
    !STREET_NOUN.test(found[1]!) &&
    !/^(?:Before|After|Since|Until|Till|Around|About|Circa|By|From|In)$/i.test(found[1]!) &&
    !/^(?:room|rm|level|floor)\b/i.test(found[1]!)
  ) {
    // "Klein Auditorium of the Academiegebouw, Rapenburg 73": house and room are known, so it is the street.
    if (parts.room && (parts.name || !BUILDING_WORD.test(flat)) && /^\d{1,3}[a-z]?$/.test(found[2]!)) return false
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
  // "Where: 3-270"
  if (count === 1 && !parts.room && /^\d{1,2}-\d{3}[A-Z]?$/.test(flat)) {
    setRoom(one)
    return true
  }
  if ((BARE_ROOM.test(flat) || LETTERED_ROOM.test(flat)) && !YEAR.test(flat)) {
    if (!parts.room) {
      setRoom(one)
      return true
    }
    // "Anna Gray Lecture Hall, P14, Arts Building": the room's number, behind its name
    if (!parts.name && /^,\s*$/.test(text.slice(parts.room.end, one.start))) {
      parts.room = { start: parts.room.start, end: one.end }
      return true
    }
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
  // "Liberté Living-Lab, 9 rue d'Alexandrie": before a street it is the house.
  if (beforeStreet && !parts.name && /(?:lab|studio|space|atelier|(?<!lecture )theat(?:re|er)|gallery)$/i.test(flat)) {
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

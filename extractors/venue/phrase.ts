/**
 * Where the words of a place end. In prose nothing marks it but grammar: "in the Alder Wing, Miller Hall on Friday" ends before
 * "on", "at Uppsala University in Uppsala, Sweden." at its full stop. A place goes on over capitalised words, numbers, the nouns of
 * rooms and buildings, and connectors that lead to another of these.
 */
import { entryAt } from '../gazetteer.js'
import type { Page, Span } from '../page.js'
import { BUILDING_NOUNS, ROOM_NOUNS } from './lexicon.js'
import { STREET_BEFORE } from './street.js'
import { withoutTail } from './tail.js'

const TOKEN = /"[^"\n]{1,40}"|[\p{L}\p{N}#&@][\p{L}\p{N}.'’&+_-]*|[(),/|-]|\s+/uy
const CONNECTOR =
  /^(?:of|the|teh|de|la|el|los|las|le|les|del|della|dell|di|do|da|dos|das|du|des|and|y|e|et|&|in|at|on|for|van|von|für|der|near|off|@|located|opposite|inside|within|a|à|en|em|no|na|sur|upon|para|pour|cor\.?|along|rd|th|d|former)$/
const PLACE_NOUN = new RegExp(
  `^(?:${ROOM_NOUNS}|${BUILDING_NOUNS}|conference|lecture|seminar|meeting|student|upstairs|downstairs|training|common|clubhouse|boardroom|banquet|function|exhibition|community|parish|assembly|council|building|al|ul|os|pl|via|ulica|aleja|center|main|ground|first|second|third|fourth|fifth|sixth|seventh|large|small|red|blue|upper|lower|interim|dining|reading|faculty|executive|downtown|branch|rue|boulevard|place|quai|chemin|all[eé]e|calle|carrera|avenida|rua|travessa|pra[cç]a|via|piazza|viale|corso|cours|impasse|passage|seminarios?|conferencias?|reuniones|juntas|reuni[oõ]es|actos|m[uú]ltiples|computaci[oó]n|inform[aá]tica|magna|principal|provinciale?|comunale|municipale?|nazionale|nationale?|nacional|civica|statale|p[uú]blica|central|d[eé]partementale|r[eé]gionale|conf[eé]rences?|r[eé]unions?|street|st|avenue|ave|road|block|tower|north|south|east|west|\\d+(?:st|nd|rd|th))[.,]?$`,
  'iu',
)
// Houses and rooms whose names go on in lower case in the Romance languages.
const ROMANCE =
  /^(?:(?:l'|L')?(?:maison|palais|facult[eé]|facultad|faculdade|facolt[aà]|casa|cas[eo]|centro|centre|institut[o]?|instituto|istituto|[eé]cole|escuela|escola|scuola|mus[eé]e|museo|museu|biblioth[eè]que|biblioteca|sal[ao]s?|salle|sal[oó]n|sal[aã]o|aula|auditorio|audit[oó]rio|amphith[eé][aâ]tre|archivo|archives|espace|espacio|espa[cç]o|chambre|c[aá]mara|minist[eè]re|ministerio|minist[eé]rio|th[eé][aâ]tre|teatro|palacio|pal[aá]cio|palazzo|conservatoire|conservatorio|h[oô]tel|mairie|cit[eé]|cour|cit[eé]|campus|direction|direcci[oó]n|academia|acad[eé]mie|escola))$/i
const SMALL =
  /^(?!(?:manera|forma|modo|forme|fa[cç]on|mani[eè]re|pr[oó]xim[oa]s?|est[ea]s?|dich[oa]s?|nuestr[oa]|tou[ts]|tres|cuatro|quatro|trois|quatre|horas?|heures?|ore|lun\p{L}+|martes|mardi|mercredi|mi[eé]rcoles|jueves|jeudi|viernes|vendredi|s[aá]bado|samedi|domingo|dimanche|partir|janvier|f[eé]vrier|mars|avril|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|mar[cç]o|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|presencial|forme|virtual)$)(?:[ld]')?\p{Ll}{4,16}$/u
// Capitalised words that begin something else.
const STOP =
  /^(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?s?\.?$|^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ember|ober)?\.?$|^(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY$|^(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|APR|JUN|JUL|AUG|SEP|SEPT|OCT|NOV|DEC|DATE|DATES|TIME|ROOM|TITLE|SPEAKER|TOPIC|OPEN|ABSTRACT|ALL|PLEASE|RESCHEDULED|FREE|TO)$|^(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$|^(?:The|This|These|That|We|I|You|They|It|He|She|All|Please|For|If|When|Where|What|Who|There|Our|Your|Abstract|Speakers?|Title|Topic|Date|Dates|Time|Times|Contact|Host|Hosted|Refreshments?|Coffee|Lunch|Cookies|Registration|Register|Sponsored|Sponsors?|Open|Free|Everyone|Admission|RSVP|Seating|Dr|Prof|Professor|Mr|Mrs|Ms|Note|See|Phone|Tel|Fax|Email|E-mail|Website|Web|Join|Zoom|Webex|WebEx|Online|Via|From|Starting|Doors|Organi[sz]er|Organi[sz]ed|Noon|Midnight|AM|PM|EST|EDT|CET|GMT|UTC|Map|Google|Parking|Agenda|Schedule|Wann|Wer|Cuando|Hora|Fecha|Data|Quand|Heure)\.?$/
// "Aškerčeva cesta 2", "Magnus Lagabøtes plass 1": in many languages the street's own noun is in lower case.
const LOWER_STREET =
  /^(?!(?:on|at|from|till|until|room|room|with|and|for|page|before|after|about|over|under|some|only|than|d[ií]as?|jours?|giorn[oi]|pages?|versions?|plus|les|los|las|des|dal|al|du|bis|vom|und)\s)\p{Ll}{3,12}\s+\d{1,4}[a-z]?\b(?![:.]\d)/u
const LANDMARK =
  /^\((?=[^()\n]*\b(?:turn-?off|junction|entrance|near|opposite|behind|next to|beside|across|stop|metro|tram|exit|formerly|ex)\b)[^()\n]{4,48}\)(?=\s*,\s*\p{Lu})/iu
const ASIDE =
  /^\((?:the|an?|at|see|near|next|opposite|which|it|we|where|please|note|about|tba|tbc|free|map|if|not|also|and|or|with|refreshments|coffee|lunch|enter|entrance|behind|beside|across|just)\b/i
// "10 March", not "10 Marais Road" or "8 Marine Drive".
const CLOCK =
  /^(?:\d{1,2}(?:[:.]\d{2})?\s?-?\s?(?:[ap]\.?m\b|h\d{0,2}\b|hrs)|\d{1,2}:\d{2}|\d{1,2}\s?-\s?\d{1,2}(?::\d\d)?\s?(?:[ap]\.?m|noon)|noon\b|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?!\p{L})|de\s+(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|octubre|noviembre|diciembre)|(?:de\s+|du\s+)?(?:janv|févr|mars|avril|mai|juin|juil|août)))/iu
const MAY = /^May\s+\d/
const ABBREVIATED =
  /^(?:St|Ste|Ave?|Avda|Bldg|Rm|No|Nr|Mt|Ft|Rd|Blvd|Sq|Pl|Dr|Univ|Inst|Conf|Aud|Dept|[Ff]lr?|R|C|Jl|Urb|Edif|cor|ul|al|os|pl|str|\p{Lu}|D\.C|U\.S\.?A?|U\.K|\p{Lu}\.\p{Lu})\.$/u

/** Words come again and again: each is matched once. The memory is small, and what it holds depends on the word alone. */
function remembered(pattern: RegExp): (word: string) => boolean {
  const known = new Map<string, boolean>()
  return (word) => {
    let is = known.get(word)
    if (is === undefined) {
      is = pattern.test(word)
      if (known.size < 4000 && word.length < 24) known.set(word, is)
    }
    return is
  }
}
const stops = remembered(STOP)
const isPlaceNoun = remembered(PLACE_NOUN)

/** Where the place that begins at `start` ends, at most at `limit`. Returns `start` where nothing there can be one. */
export function phraseEnd(page: Page, start: number, limit: number): number {
  const { text } = page
  let at = start
  let end = start
  let connectors = 0
  let depth = 0
  let open = -1
  let comma = false
  let words = 0
  let romance = false
  while (at < limit) {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(text)
    if (!found) break
    const token = found[0]
    const next = at + token.length
    const first = token.charCodeAt(0)
    if (first <= 32 || first === 0xa0) {
      // A blank line, or a wide gap on one line, ends it.
      const line = token.indexOf('\n')
      if (
        line >= 0 &&
        words > 0 &&
        !goesOn(page, at + line, next, connectors > 0, comma || unfinishedName(text, { start, end }, words, next))
      )
        break
      if (line < 0 && token.length > 3 && words > 0) break
      at = next
      continue
    }
    if (token === '(') {
      // "off Entebbe Road (Kigo turn-off), Kampala": how to find it, in the middle of an address.
      const landmark = depth === 0 && words > 0 ? LANDMARK.exec(text.slice(at, Math.min(limit, at + 60))) : null
      if (landmark) {
        at += landmark[0].length
        continue
      }
      if (depth > 0 || words === 0 || ASIDE.test(text.slice(at, at + 14))) break
      depth = 1
      open = end
      at = next
      continue
    }
    if (token === ')') {
      if (depth === 0) break
      depth = 0
      if (connectors === 0) end = next
      at = next
      continue
    }
    if (token === ',' || token === '|' || token === '/' || token === '-') {
      if (words === 0 || (token === ',' && comma)) break
      if (
        token === ',' &&
        words <= 2 &&
        /^\s+(?:the\s+)?(?:Ministry|Ministries|Government|Commission|Council|Association|Society)\b/.test(
          text.slice(next, next + 24),
        )
      )
        break
      if (token === ',' && NUMBERED.test(text.slice(start, end)) && !leadsOn(text, next, limit)) break
      // "Linden. Noon-1", "Hale Hall - 3:30"
      comma = true
      at = next
      continue
    }
    const ahead = text.slice(at, Math.min(limit, at + 24))
    // "Av. 12 de Octubre 555": a date that a street is named for.
    if ((CLOCK.test(ahead) && !STREET_BEFORE.test(text.slice(Math.max(start, at - 20), at))) || MAY.test(ahead)) break
    // "Tunis, du 3 au 5 juin": a bare small number behind a connector counts days.
    if (connectors > 0 && /^\d{1,2}$/.test(token)) break
    // "Avenida dos Reitores, s/n": a street without a number
    if (first === 115 && /^s\/n(?![\p{L}\d])/iu.test(ahead)) {
      end = at + 3
      at = end
      connectors = 0
      comma = false
      words++
      continue
    }
    const bare = token.replace(/[.,:;'’-]+$/, '')
    const stopped = /\.$/.test(token) && !ABBREVIATED.test(token)
    const upper = /^"?\p{Lu}/u.test(token) || first === 35
    const digit = first >= 48 && first <= 57
    const isThe = /^the$/i.test(bare)
    // "The Wilcox Room": the article may open the phrase.
    if (
      upper &&
      stops(bare) &&
      // "Rua Dr. Roberto Frias", "Via Prof. Rossi"
      !(/^(?:Dr|Prof)$/.test(bare) && STREET_BEFORE.test(text.slice(Math.max(start, at - 20), at))) &&
      !((words === 0 || comma) && isThe) &&
      !(
        /^(?:Sun|Mar|Web|Free|Open|Coffee|Google|Student|Faculty|Sat)$/.test(bare) &&
        /^\S+\s+(?:\p{Lu}\p{L}+|room|hall|house)/u.test(ahead)
      ) &&
      !(connectors > 0 && /^(?:Google)$/.test(bare))
    )
      break
    // "Palais de l'Europe"
    const elided = /^(?:[ld]'|(?:el|al|ul|as|ad|es|ez)-)\p{Lu}/u.test(token)
    // "Maison des sciences de l'homme", "Facultad de letras", "sala de formación": behind the noun of a house its own words are small.
    if (
      romance &&
      !upper &&
      !CONNECTOR.test(bare) &&
      (connectors > 0 || /^d'\p{Ll}/u.test(token)) &&
      SMALL.test(bare)
    ) {
      end = at + (stopped ? bare.length : token.length)
    } else if ((upper || elided) && !CONNECTOR.test(bare)) {
      romance = ROMANCE.test(bare)
      end = at + (stopped ? bare.length : token.length)
    } else if (digit) {
      // A year behind a comma dates, and is no room; "2,000 people" counts.
      if (/^(?:19|20)\d\d$/.test(bare) && comma) break
      if (/^\d+$/.test(bare) && /^\d+\s+(?:people|participants|students|minutes|places|seats)\b/.test(ahead)) break
      end = at + (stopped ? bare.length : token.length)
    } else if (isPlaceNoun(token) && !CONNECTOR.test(bare)) {
      romance = romance || ROMANCE.test(bare)
      end = at + bare.length
    } else if (CONNECTOR.test(bare) && connectors < 3) {
      if (/^(?:and|y|e|et|&)$/i.test(bare) && comma) break
      // "on the 3rd floor" goes on; "on Friday", "on machine learning" do not.
      if (
        /^on$/i.test(bare) &&
        !/^on\s+(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|ground|top|corner|\p{Lu}\p{L}+\s+(?:Street|St|Ave|Road|Campus))/iu.test(
          ahead,
        )
      )
        break
      connectors++
      at = next
      continue
    } else if (!(words > 0 && LOWER_STREET.test(ahead))) break
    else end = at + token.length
    connectors = 0
    comma = false
    words++
    if (stopped) break
    at = next
    if (words > 26) break
  }
  // A parenthesis that did not close belongs to what follows; one that did stays.
  if (depth > 0 && open > start && end > open && text.slice(open, end).includes('\n\n')) end = open
  while (end > start && /[\s,;:(/|-]/.test(text[end - 1]!)) end--
  return withoutTail(text, start, end)
}

/** After a room's number: is what follows the comma a house, a street or a city, and not a person? "HH7220, Mary Hart". */
function leadsOn(text: string, from: number, limit: number): boolean {
  const rest = text.slice(from, Math.min(limit, from + 90))
  const segments = rest.split(/[,;.\n()]/).slice(0, 3)
  return segments.some((segment) => {
    const words = segment.trim()
    return (
      words !== '' &&
      (/\d|^\p{Lu}\p{L}{1,11}$/u.test(words) ||
        ROOM.test(words) ||
        BUILDING.test(words) ||
        entryAt(words, 0, words.length) >= 0)
    )
  })
}

/** "in the Digital\nScholarship Lab": a word or two that name no place yet, and a capital to follow. */
function unfinishedName(text: string, span: Span, words: number, next: number): boolean {
  const shape = placeShape(text, span)
  if (shape !== 1 || words > 2) return shape === 0
  const word = /^\p{Lu}\p{Ll}+/u.exec(text.slice(next, next + 24))?.[0]
  return (
    word !== undefined &&
    !stops(word) &&
    /\s(?:the|our|la|le|el|il)\s+$/i.test(text.slice(Math.max(0, span.start - 6), span.start))
  )
}

/**
 * Does a place go on behind a line's end at `at`? Where a connector led there ("of\nthe Cathedral"), where the line was full and the
 * words so far want more (`open`) or the next begins with a number or a room, and where the next line is the house.
 */
function goesOn(page: Page, at: number, next: number, connected: boolean, open: boolean): boolean {
  const { text } = page
  if (text.slice(at + 1, next).includes('\n')) return false
  const line = page.lines[page.lineAt(at - 1)]!
  const below = page.lines[page.lineAt(next)]!
  if (below.kind !== 'text' && below.block !== line.block) return false
  if (connected) return true
  const next1 = /^\S+/.exec(text.slice(next, next + 30))?.[0] ?? ''
  // "Hawkmoor Barn, Lower\nLane"
  if (below.block === line.block && STREET_HEAD.test(next1)) return true
  // "Jaro, Iloilo\nCity"
  if (below.block === line.block && /^City[.,]?\s/.test(text.slice(next, next + 6))) return true
  if (below.block === line.block && line.end - line.start + line.indent >= 52 && isPlaceNoun(next1)) return true
  const words = text.slice(below.start, below.end)
  // "Institute for Marine Studies, 20 Castray\nEsplanade": a street whose noun is still to come.
  const unfinished =
    /(?:^|[\s,])\d{1,5}[a-z]?(?:\s\p{Lu}[\p{L}'.-]+){1,3}$|(?:^|[\s,])(?:[Aa]venue|[Rr]ue|[Bb]oulevard|[Cc]alle|[Cc]arrera|[Vv]iale|[Pp]iazza|[Cc]orso|[Rr]ua|[Aa]venida|[Uu]rb\..{0,24})$/u.test(
      text.slice(Math.max(0, at - 40), at).trimEnd(),
    )
  if (below.block === line.block && line.end - line.start + line.indent >= 52 && unfinished && /^\p{Lu}/u.test(next1))
    return true
  if (below.block === line.block && line.end - line.start + line.indent >= 52 && (open || NUMBER_OR_ROOM.test(words)))
    return true
  // "3rd Floor Conference room\nRowan Institute Building"
  return words.length <= 44 && !/[:@]|\d:\d\d/.test(words) && HOUSE_LINE.test(words)
}
const STREET_HEAD =
  /^(?:Lane|Drive|Square|Terrace|Crescent|Street|Road|Avenue|Gardens|Quay|Parade|Highway|Boulevard|Esplanade)[.,]?$/
const NUMBER_OR_ROOM =
  /^(?:(?:\p{Lu}[\p{L}'&]*\s+){1,3}(?:Hall|House|Building|Center|Centre|Hotel|Library|Institute|University|Museum|Campus|Street|Avenue|Road)\b|[A-Z]?\d{1,4}[A-Z]?\b(?!:)|[Rr]oom\b|[Rr]m\b|[Hh]all\b|[Bb]uilding\b|[Aa]uditorium\b|[Ff]loor\b|[Cc]enter\b|[Cc]onference\s+[Rr]oom|\()/u
export const HOUSE_LINE =
  /^(?:(?:\p{Lu}[\p{L}'&.]*\s+){0,4}(?:Hall|HALL|Building|Bldg\.?|Institute|Library|Center|Centre|Tower|House|Campus|Auditorium|Museum|Hotel|Level)\b[,.]?(?:\s+[A-Z]?\d{1,4}\w?)?|(?:Room|ROOM|Rm\.?)\s+\S{1,8}|(?:1st|2nd|3rd|\dth)\s+[Ff]loor)[.,]?$/u

const ROOM = new RegExp(`(?<![\\p{L}])(?:${ROOM_NOUNS})(?![\\p{L}])`, 'iu')
const BUILDING = new RegExp(`(?<![\\p{L}])(?:${BUILDING_NOUNS})(?![\\p{L}])`, 'iu')
// "HaH 5409", "DH2315", "3313 DH", "MC4-100", "Hale 5409", "1001 Norton"
const NUMBERED =
  /(?:^|[\s,(])(?!\S{0,14}[ -]?(?:19[5-9]\d|20[0-4]\d)(?!\d))(?!(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?:[A-Z][A-Za-z]{0,12}(?:-|\s{0,3})[A-Z]?\d{2,4}[A-Z]?(?:-\d{2,4})?|\d{3,4}[A-Z]?\s?[A-Z][A-Za-z]{1,12}|[A-Z]{1,3}\d{0,2}[-.]\d{1,4})(?=$|[\s,)])/

/** How much the words look like a place: 0 not at all, 1 by a name only, 2 by a noun or a number, 3 by both. */
export function placeShape(text: string, span: Span): 0 | 1 | 2 | 3 {
  const words = text.slice(span.start, span.end)
  const noun = ROOM.test(words) || BUILDING.test(words)
  const number = NUMBERED.test(words) || /\b(?:room|rm\.?|suite|sala|salle|aula)\s+[A-Z]?\d/i.test(words)
  if (noun && (number || /\p{Lu}/u.test(words))) return 3
  if (noun || number) return 2
  return /\p{Lu}\p{L}/u.test(words) ? 1 : 0
}

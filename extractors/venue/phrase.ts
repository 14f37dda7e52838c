/**
 * Where the words of a place end. In prose nothing marks it but grammar: "in the Alder Wing, Miller Hall on Friday" ends before
 * "on", "at Uppsala University in Uppsala, Sweden." at its full stop. A place goes on over capitalised words, numbers, the nouns of
 * rooms and buildings, and connectors that lead to another of these.
 */
import { entryAt } from '../gazetteer.js'
import type { Page } from '../page.js'
import { goesOn, unfinishedName } from './lineEnd.js'
import {
  ABBREVIATED,
  ASIDE,
  CLOCK,
  CONNECTOR,
  isPlaceNoun,
  LANDMARK,
  LOWER_STREET,
  MAY,
  ROMANCE,
  SMALL,
  stops,
  TOKEN,
} from './phraseWords.js'
import { BUILDING, NUMBERED, ROOM } from './placeShape.js'
import { STREET_BEFORE } from './street.js'
import { withoutTail } from './tail.js'

// "Teatro Nuovo, Via Roma 12", not "Great Hall, Via Zoom"
const VIA_STREET = /^Via\s(?:(?:dei|degli|delle|della|del|di|da)\s)?(?:\p{Lu}[\p{L}.'-]*\s){1,3},?\s?\d/u

const DOCTORS_STREET = /^\.?(?:\s\p{Lu}[\p{L}.'-]*){1,3}\s(?:Road|Street|Marg|Avenue|Salai|Rd|St)\b/u

// "14 Jan Smuts Avenue": a name that begins like a month
const DAY_NAMED_STREET =
  /^\d{1,4} (?:Jan|Mar|May|June|April|August|Juli)(?: \p{Lu}[\p{L}'-]+){1,2} (?:Street|Avenue|Road|Drive|Lane|Boulevard|Square|Way|Crescent|St|Ave|Rd|Blvd)\b/u
const STREET_OPEN =
  /(?:^|[\s,(])(?:[Aa]v(?:da|enida)?\.?|[Rr]ua|R\.|[Cc]alle|[Cc]arrera|[Vv]ia|[Vv]iale|[Cc]orso|[Ee]strada|[Rr]odovia|[Pp]aseo|[Bb]lvd\.?|[Bb]oulevard|[Tt]ravessa|[Aa]lameda)\s[^,\d\n]{2,36},\s$/

const ROMANCE_HOUSE = /^(?:La|Le|Les|L'|El|Il|Lo)\s?\p{Lu}\p{L}+\s$/u
const ADJECTIVE_ENDS = /^\p{Ll}{4,16}(?:[,(]|\s\()/u

const MONTH_ALONE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Autumn|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)$/

const LOWER_ROOM =
  /(?:\p{Ll}+\s){0,2}(?:room|hall|alley|barn|bar|snug|cellar|parlour|vestry|crypt|schoolroom|courtyard)(?=\s(?:of|at)\s(?:the\s)?\p{Lu})/uy

const TWO_ROOMS = /(?<!\p{L})(?:rooms|salas|sale|salles|aulas|aule|r[aä]ume|halls)\s\w{1,6}\s(?:and|&|y|e|et|und)\s$/iu

const GERMAN_WAY =
  /^(?:(?:Unter|Auf|An|In|Vor|Hinter|Bei|Neben)\sde[rmn]|Am|Im|Zu[mr]|Beim)\s(?!(?:Raum|Saal|Zimmer|H[oö]rsaal|Januar|Februar|M[aä]rz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)\p{Lu}[\p{L}-]+\s\d{1,3}[a-z]?(?=\s*[,;.)\n])(?!\.\s?(?:Januar|Februar|M[aä]rz|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Uhr))/u

const DOOR =
  /^(?:n\.?[º°o]\.?\s?\d{1,4}|\d{1,2}\.?[ºª°](?:\s?(?:\p{L}{1,4}\.?|andar|piso|planta))?|(?:bajos?|entresuelo|principal|r\/c|local\s\d{1,3})(?=\s*[,;)\n])|(?:primer[ao]?|primeiro|segund[ao]|tercer[ao]?|terceiro|cuart[ao]|quint[ao]|primo|secondo|terzo|quarto|premier|deuxi[eè]me|troisi[eè]me)\s(?:planta|piso|piano|[eé]tage|andar)|\d{1,2}\.\s(?:Stock|Etage|Obergeschoss|OG))(?![\p{L}\d])/iu

// "Hosted by the museum in Utrecht, the conference will bring …": the sentence goes on.
const OTHER_SUBJECT =
  /^\s+(?:the|this|our|it|we)\s+(?:\p{L}+\s){0,2}(?:will|is|are|was|has|have|aims|brings|invites|offers|marks|focuses|explores)\s/iu

const bareOf = (token: string): string => token.replace(/[.,:;]+$/, '')

// "Senatssaal im Hauptgebäude der Universität zu Berlin"
// "Haus am See": what a house is named by; "im Rathaus am Montag" is a day
const GERMAN_HOUSE =
  /^(?:(?:am|an\s+der)\s+(?!(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Vormittag|Nachmittag|Mittag|Abend|Morgen|Anfang|Ende|Beginn|Wochenende|Tag)(?:\p{Ll}{1,5})?(?!\p{L}))\p{Lu}\p{Ll}|im\s+(?:\p{Lu}\p{L}*(?:gebäude|haus|hauses|zentrum|bibliothek|museum|theater|schloss|halle|rathaus|institut|kolleg)|Haus|Rathaus|Museum|Schloss|Institut|Campus)(?!\p{Ll}{3})|zu\s+\p{Lu})/u

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
  // "back room of the Red Lion", "skittle alley of the Ring o' Bells": small words before the room's noun
  LOWER_ROOM.lastIndex = start
  const small = LOWER_ROOM.exec(text)
  if (small && start + small[0].length < limit) {
    at = end = start + small[0].length
    words = 1
  }
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
      if (token === ',' && OTHER_SUBJECT.test(text.slice(next, next + 48))) break
      if (token === ',' && NUMBERED.test(text.slice(start, end)) && !leadsOn(text, next, limit)) break
      // "Linden. Noon-1", "Hale Hall - 3:30"
      comma = true
      at = next
      continue
    }
    const ahead = text.slice(at, Math.min(limit, at + 24))
    // "Av. 12 de Octubre 555": a date that a street is named for.
    if (
      (CLOCK.test(ahead) &&
        !STREET_BEFORE.test(text.slice(Math.max(start, at - 20), at)) &&
        !DAY_NAMED_STREET.test(text.slice(at, Math.min(limit, at + 50)))) ||
      MAY.test(ahead)
    )
      break
    // "in Olympia in May"
    if (connectors > 0 && words > 0 && MONTH_ALONE.test(bareOf(token))) break
    // "Tunis, du 3 au 5 juin": a bare small number behind a connector counts days.
    // … but "Rooms 3 and 4" are two.
    if (connectors > 0 && /^\d{1,2}$/.test(token) && !TWO_ROOMS.test(text.slice(Math.max(start, at - 24), at))) break
    // "Unter den Linden 6", "C/ Mayor, nº 3, bajo", "Rua das Flores, 34, 1.º Esq."
    const whole =
      (comma || words === 0 ? GERMAN_WAY.exec(text.slice(at, Math.min(limit, at + 44))) : null) ??
      (comma ? DOOR.exec(text.slice(at, Math.min(limit, at + 24))) : null)
    if (whole) {
      at = end = at + whole[0].length
      connectors = 0
      comma = false
      words++
      continue
    }
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
    const upper = /^(?:"?\p{Lu}|\p{Ll}\p{Lu}\p{Ll})/u.test(token) || first === 35
    const digit = first >= 48 && first <= 57
    const isThe = /^the$/i.test(bare)
    // "The Wilcox Room": the article may open the phrase.
    if (
      upper &&
      stops(bare) &&
      // "Dr Annie Besant Road"
      !(/^Dr$/.test(bare) && comma && DOCTORS_STREET.test(text.slice(next, next + 40))) &&
      // "Rua Dr. Roberto Frias", "Via Prof. Rossi"
      !(/^(?:Dr|Prof)$/.test(bare) && STREET_BEFORE.test(text.slice(Math.max(start, at - 20), at))) &&
      !((words === 0 || comma) && isThe) &&
      !(comma && bare === 'Via' && VIA_STREET.test(ahead)) &&
      !(
        /^(?:Sun|Mar|Web|Free|Open|Coffee|Google|Student|Faculty|Sat|Map|Parking)$/.test(bare) &&
        /^\S+\s+(?:\p{Lu}\p{L}+|room|hall|house)/u.test(ahead)
      ) &&
      // "Haus am See"
      !(connectors > 0 && (bare === 'Google' || (bare === 'See' && /\bam\s$/.test(text.slice(at - 4, at)))))
    )
      break
    // "Palais de l'Europe"
    const elided = /^(?:(?:[ld]|(?:[dn]e|a|su)ll)'|(?:el|al|ul|as|ad|es|ez)-)\p{Lu}/u.test(token)
    // "Maison des sciences de l'homme", "Facultad de letras", "sala de formación": behind the noun of a house its own words are small.
    if (
      romance &&
      !upper &&
      !CONNECTOR.test(bare) &&
      (connectors > 0 || /^d'\p{Ll}/u.test(token)) &&
      SMALL.test(bare)
    ) {
      end = at + (stopped ? bare.length : token.length)
    } else if (
      !upper &&
      words > 0 &&
      connectors === 0 &&
      !comma &&
      ADJECTIVE_ENDS.test(text.slice(at, at + 24)) &&
      SMALL.test(bare) &&
      ROMANCE_HOUSE.test(text.slice(start, at))
    ) {
      // "La Cantine numérique, 10 cours des Alliés"
      end = at + bare.length
    } else if ((upper || elided) && !CONNECTOR.test(bare)) {
      romance = ROMANCE.test(bare)
      end = at + (stopped ? bare.length : token.length)
    } else if (digit) {
      // A year behind a comma dates, and is no room; "2,000 people" counts.
      // … but behind a street its number: "Av. Brasil, 2000".
      if (/^(?:19|20)\d\d$/.test(bare) && comma && !STREET_OPEN.test(text.slice(Math.max(start, at - 44), at))) break
      if (/^\d+$/.test(bare) && /^\d+\s+(?:people|participants|students|minutes|places|seats)\b/.test(ahead)) break
      end = at + (stopped ? bare.length : token.length)
    } else if (isPlaceNoun(token) && !CONNECTOR.test(bare)) {
      romance = romance || ROMANCE.test(bare)
      end = at + bare.length
    } else if ((CONNECTOR.test(bare) || GERMAN_HOUSE.test(ahead)) && connectors < 3) {
      if (/^(?:and|y|e|et|&)$/i.test(bare) && comma) break
      // "on the 3rd floor" goes on; "on Friday", "on machine learning" do not.
      if (
        /^on$/i.test(bare) &&
        !/^on\s+(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)(?!\s?-|\s+(?:of|and|to)\s)|first|second|third|fourth|fifth|ground|top|corner|\p{Lu}\p{L}+\s+(?:Street|St|Ave|Road|Campus)|(?!the\s|(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*)\p{Lu}\p{L}+(?:\s\p{L}+)?\s\d{1,4}(?!\d))/iu.test(
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

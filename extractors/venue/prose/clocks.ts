/** Places behind a clock, a date or a day: "at 3:30 pm in …", "Friday, May 3 - Hale Hall". */
import type { Find } from '../../candidate.js'
import type { Page, Span } from '../../page.js'
import type { Dates } from '../dates.js'
import { HOUSE_LINE } from '../lineEnd.js'
import { isTown } from '../parts/names.js'
import { placeShape } from '../placeShape.js'
import { candidate, sentence } from './candidate.js'
import { SIDE } from './otherParts.js'

const DAYS = 'noon midnight today tomorrow monday tuesday wednesday thursday friday saturday sunday'.split(' ')

// Behind the end of a clock, a date or a day: "3:30 pm in …", "Friday, May 3 - Hale Hall".
const BEHIND_CLOCK =
  /(?:\s(?:prompt(?:ly)?|sharp|en\s+punto|pr[eé]cises?|in\s+punto|em\s+ponto|[cs]\.\s?t\.)(?=[\s,]))?(?:\s\(?(?!AND|THE|FOR|ROOM|AT|IN)[A-Z]{2,5}\b)?\)?\s{0,3}(?:(?:onwards?\s{0,3})?[,;:|@.\xb7]{1,2}|\s[-/]{1,2}\s|\/|\b[Oo]n\s+the(?=\s+\S+\s+floor)|\b[Ii]n\b|\b[Aa]t\b|\bAT\b|\bIN\b|(?<![\p{L}])(?:en|em|no|na|[aà]|aux?|dans|chez|presso|ins?|im|bei|all?a?|beim)(?![\p{L}])|\n|\s{2,})\s{0,34}(?:(?:[Ii]n|[Aa]t|AT|IN|@|en|em|no|na|au|chez|im|am|beim|presso|nella?|alla?)\s+)?(?:(?:la|el|los|las|le|les|o|a|der|dem|den|die|das)\s+)?(?:(?:locaux|bureaux|oficinas|escrit[oó]rios?|offices?)\s+(?:de|da|do|of)\s+)?([Tt]he\s+)?(?=\p{Lu}|\d{3,4}\s?\p{Lu}|\d{1,5}\s(?:\p{Lu}[\p{L}'.-]+\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Way|Drive|Blvd|Boulevard|Square|Place)\b|\d{4}\b|\d{1,2}(?:st|nd|rd|th)\s+[Ff]loor|(?:sala|salle|aula|sal[oó]n|sal[aã]o|amphi(?:th[eé][aâ]tre)?|audit[oó]ri\p{L}+|mairie|maison|biblioth[eè]que|biblioteca)\s|room|rm|(?:\p{Ll}+\s+){0,2}(?:hall|alley|barn|bar|snug|cellar|parlour|vestry|crypt|schoolroom|courtyard|lounge|room)\s+(?:of|at)\s+(?:the\s+)?\p{Lu}|(?:second|first|third|fourth|ground|top)\s+floor|auditorium)/uy

const PERSON_FIRST =
  /^\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}+,\s(?:University|Universit|Institute|College|Department)/u

// Prepositions that lead to a house, where "in" and "en" lead to towns and languages as well
const TO_HOUSE =
  /(?<![\p{L}])(?:at|@|na|no|aux?|chez|presso|all?a?|im|beim|nell?a?|en\s+(?:el|la|los|las)|dans\s+l[ae]|(?:dans\s+|[àa]\s+)la|[àa](?=\s+(?:$|L[ae]s?\s|L'))|(?:dans|nos|em|en)\s+(?:les\s+|las\s+)?(?:locaux|oficinas|escrit\p{L}+)\s+d[eao])\s+(?:(?:the|la|le|l')\s*)?$/iu
const TWO_CAPITALS = /^(?:[Tt]he\s)?\p{Lu}\p{Ll}[\p{L}'-]*(?:\s(?:de|da|do|del|di|of|the))?\s\p{Lu}\p{Ll}[\p{L}'-]*/u
const CLAUSE_ENDS = /^\s*(?:[.(,;!]|$|\n)/

/** "dalle 20 al Mercato Sonato. Ingresso libero", "at 7 at The Fig Tree": a name of two capitals and nothing else, behind such a preposition. */
function isAlone(text: string, find: Find<'venue'>, lead: string): boolean {
  return (
    find.value.name != null &&
    !find.value.room &&
    TO_HOUSE.test(lead) &&
    TWO_CAPITALS.test(text.slice(find.span.start, find.span.end)) &&
    CLAUSE_ENDS.test(text.slice(find.span.end, find.span.end + 3))
  )
}

// A line that begins with its town, and goes on with its date
const TOWN_BEFORE = /^\W{0,3}(\p{Lu}[\p{L}' -]{2,30}),\s+(?:(?:el|le|il|den|on)\s+)?(?:\p{L}+,?\s+)?$/u

// What a day ends with
const CLOSES =
  /\b(?:concert|screening|film|walk|tour|drinks)\b[^.;]{0,40}\b(?:closes?|ends?|rounds?\s+off|follows?|concludes?)\b/i

const SMALL_ROOM =
  /^(?!(?:Week|Day|Part|Session|Chapter|Unit|Term|Track|Group|Phase|Round|Zone|January|February|March|April|May|June|July|August|September|October|November|December|Year|Grade|Level|Version|Python|Area|Stage|Lesson)\b)\p{Lu}\p{Ll}{2,14} \d{1,2}(?=[.,;)]|\s*\n|\s*$)/u

const HOUSE =
  /\b(?:Hall|Building|Bldg|Auditorium|Theat(?:er|re)|Hotel|Library|Museum|Room|room|Lounge|Ballroom|Chapel|Center|Centre|Café|Cafe|Pub|Rathaus|Mus[eé]e|Museo|Museu|Teatro|Th[eé][aâ]tre|Palazzo|Palacio|Pal[aá]cio|Palais|Biblioteca|Biblioth[eè]que|M[eé]diath[eè]que|Maison|Ateneo|Auditorio|Audit[oó]rio|Librer[ií]a|Librairie|Livraria|Chiesa|Iglesia|Igreja|Kirche|Schloss|Castello|Castillo|Zentrum|\p{Lu}\p{Ll}*(?:bibliothek|museum|zentrum|haus|theater|halle|kirche))(?!\p{L})|\b(?:HALL|BUILDING|AUDITORIUM|LIBRARY|ROOM)\b/u

/** Clocks and dates, and words for days that are part of neither, by where they end; of several with one end the longest. */
function clocks(page: Page, dates: Dates): Span[] {
  const byEnd = new Map<number, number>()
  for (const { start, end } of dates.spans) byEnd.set(end, Math.min(start, byEnd.get(end) ?? start))
  for (const start of page.index.at(DAYS)) {
    const end = start + /^\p{L}+/u.exec(page.text.slice(start, start + 12))![0].length
    if (!byEnd.has(end)) byEnd.set(end, start)
  }
  return [...byEnd].map(([end, start]) => ({ start, end })).sort((a, b) => a.end - b.end)
}

/** Places behind a clock, a date or a day. */
export function* behindClocks(page: Page, dates: Dates, seen: Set<number>): Generator<Find<'venue'>> {
  const { text } = page
  for (const clock of clocks(page, dates)) {
    BEHIND_CLOCK.lastIndex = clock.end
    const found = BEHIND_CLOCK.exec(text)
    if (!found) continue
    const from = clock.start
    let start = clock.end + found[0].length
    if (found[1] && /^The\s/.test(found[1])) start -= found[1].length
    if (seen.has(start)) continue
    // "Seminar Room 2-2, Level 2, Manasseh Meyer": the number is a room's.
    if (
      /(?:[Rr]oom|ROOM|Level|Rm\.?|Floor|Hall|Block|Suite|Sala|Salle|Piso)\s+[\w-]*$/.test(
        text.slice(Math.max(0, from - 12), from),
      )
    )
      continue
    const around = found[0].includes('\n') ? page.lines[page.lineAt(start)]! : sentence(page, start)
    const block = page.blockAt(start)
    const wraps = found[0].includes('\n')
    const below = wraps ? page.lines[page.lineAt(start) + 1] : undefined
    // "3rd Floor Conference room\nRowan Institute Building" below a clock, each a block of its own
    const house = below && below.kind !== 'blank' && HOUSE_LINE.test(text.slice(below.start, below.end)) ? below.end : 0
    const limit = Math.max(around.end, wraps && block ? block.end : 0, house)
    // "1 till 2 in Burns 5.": a name and a small number behind a clock and "in" are a room.
    const small = /\bin\s+$/.test(found[0]) ? SMALL_ROOM.exec(text.slice(start, start + 30)) : null
    if (small) {
      seen.add(start)
      const room = { start, end: start + small[0].length }
      yield { kind: 'venue', span: room, value: { text: room, room }, cue: 'behind-clock', weight: 0.6 }
      continue
    }
    const find = candidate(page, start, limit, 'behind-clock', 0.62, TO_HOUSE.test(found[0]) ? 1 : 2)
    // "Mon 13 Building the kiln", "Thu 9 Reading walls": what is done that day
    // … and "Hotel block expires: March 15"
    if (
      !find ||
      /^\p{Lu}\p{Ll}+ing$/u.test(text.slice(start, find.span.end)) ||
      /^\s(?:expires?|closes?|opens?|ends?|deadline|began|begins?|starts?|started|has|have|had|was|were|invites?|presents?|announces?|organi[sz]es?)(?![\p{L}])/iu.test(
        text.slice(find.span.end, find.span.end + 14),
      )
    )
      continue
    seen.add(start)
    const preposition =
      /(?<![\p{L}])(?:in|at|@|en|em|no|na|[aà]|aux?|chez|presso)\s+(?:(?:the|la|el|los|las|le|les|o|a)\s+)?$/iu.test(
        found[0],
      )
    const alone = isAlone(text, find, found[0])
    // Behind a clock stand speakers and bodies as well: without a preposition only a room or a house counts.
    if (
      !find.value.room &&
      !find.value.street &&
      !(preposition && placeShape(text, find.span) >= 2) &&
      !HOUSE.test(text.slice(start, find.span.end)) &&
      // "on 12 May at Te Papa in Wellington"
      !(find.value.name && find.value.locality && TO_HOUSE.test(found[0])) &&
      !alone &&
      // "Quito, 8 de abril de 2025, Casa de la Cultura"
      !(
        find.value.name &&
        placeShape(text, find.span) >= 2 &&
        CLAUSE_ENDS.test(text.slice(find.span.end, find.span.end + 3)) &&
        isTown(TOWN_BEFORE.exec(text.slice(page.lines[page.lineAt(from)]!.start, from))?.[1] ?? '')
      ) &&
      !(
        find.value.name &&
        find.value.locality &&
        placeShape(text, find.span) >= 2 &&
        // "Jane Doe, University of Illinois, Urbana": a person and a seat.
        !PERSON_FIRST.test(text.slice(start, find.span.end)) &&
        !/\b(?:Dr|Prof|Professor|Department|Dept)\b/.test(text.slice(start, find.span.end))
      )
    )
      continue
    const { kind, region } = page.lines[page.lineAt(start)]!
    const office = /\b(?:Tel|Phone|Fax|Telephone|P\.?\s?O\.?\s?Box)\b\s*[.:(+]|\+\d{2,3}[\s(]/.test(
      text.slice(find.span.end, find.span.end + 90),
    )
    // "A concert by the Schola closes the first day at 20:30 in the Old Cathedral"
    const said = text.slice(Math.max(around.start, from - 90), from)
    const side = !found[0].includes('\n') && (SIDE.test(said) || CLOSES.test(said))
    const row = kind === 'row' || region === 'header' || office
    yield {
      ...find,
      weight:
        (side ? 0.45 : 1) *
        (find.weight! + (preposition ? 0.04 : 0)) *
        (row ? 0.85 : alone && !HOUSE.test(text.slice(start, find.span.end)) && !find.value.locality ? 0.92 : 1),
    }
  }
}

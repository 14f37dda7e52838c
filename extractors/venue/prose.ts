/** Places that a sentence gives: "will be held at …", "at 3:30 pm in …", "📍 …", "tendrá lugar en …". */

import type { Find } from '../candidate.js'
import { firstFrom } from '../offsets.js'
import type { Page, Span } from '../page.js'
import type { Dates } from './dates.js'
import { HOUSE_LINE } from './lineEnd.js'
import { venueParts } from './parts.js'
import { phraseEnd } from './phrase.js'
import { placeShape } from './placeShape.js'

// What says that the event is put somewhere, by its first word; the place follows a preposition within the same sentence.
const HELD = wordSet(
  'held occur occurs launched unveiled inaugurated host hosted hosts hosting meetup meetups meet meets met meeting lecture lectures talk talks seminar seminars workshop conference presentation presentations event reception colloquium colloquia discussion symposium course training moved relocated transferred gather gathering convene colocated located ' +
    'será sera vemos reunimos juntamos encontramos juntaremos reuniremos realiza realizado realizada realizará realizara celebra celebrará celebrara desarrollará acontece acontecer acontecerá acontecera ocorrerá celebró realizó realizo reunieron reunió celebran celebrarán realizan realizarán desarrollan desarrollarán desarrollará acontecem acontecerão ocorrem ocorrerão decorrem decorrerão reúnem decorrer decorre decorrerá decorreu aconteceu organisé organisée organise organisee situé situés situe situes findet statt rendez',
)
// "take place", "will be", "join us", "tendrá lugar", "llevará a cabo", "aura lieu": of two words or more.
const HELD_TWO =
  /(?:tak(?:es?|ing)\s+place|took\s+place|will\s+be|(?:come|stop|drop)\s+by|find\s+us|come\s+(?:along\s+)?to|join\s+us|see\s+you|tendr[aá]\s+lugar|ter[aá]\s+lugar|llevar[aá]\s+a\s+cabo|(?:aura|auront)\s+lieu|se\s+(?:tiendr(?:a|ont)|tien(?:t|nent)|d[eé]roul(?:e|ent|era|eront))|tienen?\s+lugar|tuvo\s+lugar|t[eê]m\s+lugar|teve\s+lugar|(?:a|ont)\s+lieu|a\s+eu\s+lieu|ha\s+luogo|si\s+(?:terr[aà]|terranno|svolger[aà]|svolgeranno|svolgono?|svolge|[eè]\s+(?:tenut|svolt)[oa])|avr[aà]\s+luogo|meet-up|co-located)(?!\p{L})/iuy
const FIRST_OF_TWO =
  'take takes taking took will come stop drop find join see tiene tienen tuvo têm tem teve tendrá tendra terá tera llevará llevara a ont ha aura auront se si avrà avra meet co'.split(
    ' ',
  )
// Only behind "is", "will be", "was": "is organised", "will be given".
const HELD_BEHIND_BE = wordSet(
  'organized organised conducted convened staged given presented opened celebrated happening scheduled based housed taking gathering',
)
const BE_BEFORE = /(?:^|[^\p{L}])(?:be|is|was|were|been|being|are)\s+(?:(?:to\s+be|also|co-?)\s*)?$/iu
const HELD_FIRST = [...new Set([...HELD, ...FIRST_OF_TWO, ...HELD_BEHIND_BE])]

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** The words that put the event somewhere, in order, with where they end. */
function* heldWords(page: Page): Generator<{ from: number; word: string }> {
  const { text } = page
  for (const from of page.index.at(HELD_FIRST)) {
    const word = /^[\p{L}]+/u.exec(text.slice(from, from + 16))?.[0] ?? ''
    const lower = word.toLowerCase()
    HELD_TWO.lastIndex = from
    const two = HELD_TWO.exec(text)
    if (two) yield { from, word: two[0] }
    else if (HELD.has(lower)) yield { from, word }
    else if (HELD_BEHIND_BE.has(lower) && BE_BEFORE.test(text.slice(Math.max(0, from - 16), from))) yield { from, word }
  }
}

// "The dinner will be held at …", "will no longer be held in …": another part of the day, and the place that was.
const SIDE =
  /\b(?:dinner|banquet|reception|lunch|luncheon|excursion|party|gala|cocktail|drinks|d[iî]ner|cena|jantar|almo[cç]o|almuerzo|d[eé]jeuner|pranzo|field\s+trip|accommodation|registration\s+desk)\b(?![^.]*\b(?:workshop|conference|seminar|meeting|lecture|talk|symposium|event|course|training|forum)\b)[^.,;]{0,50}$/i
const NO_LONGER =
  /\b(?:no\s+longer|not|instead\s+of|(?:was|were|had)\s+(?:originally|previously|first|to\s+have\s+been)|originally|ya\s+no|ne|n'aura\s+pas|non)\s+(?:to\s+)?(?:be\s+|been\s+)?$/i
const BUT = /\b(?:but|instead|rather|sino|mais|mas|bens[iì])\b/i
const STRONG =
  /held|occur|launched|unveiled|inaugurated|place|host|located|organi|convened|staged|conducted|tendr|realizar|cabo|celebra|lugar|acontecer|lieu|tiendra|d[eé]roulera|terr|svolger|luogo|findet|meet|^met$|gather|come|join|find|ser[aá]$|situ|decorr|aconteceu|vemos|reun|junta/i
const DAYS = 'noon midnight today tomorrow monday tuesday wednesday thursday friday saturday sunday'.split(' ')
// No flag i: the place begins with a capital, a number or the noun of a room.
const PREPOSITION =
  /(?<![\p{L}])([Aa]t|[Ii]n|[Ii]nside|@|to|on\s+campus\s+in|on(?=\s+the\s+\w+\s+floor)|hosted\s+by|en|em|no|na|nos|nas|à|au|aux|chez|dans|presso|nella|nel|al|alla|im|in\s+der|an\s+der|nell'|all'|dell')\s*(?<=[\s'])(?:(?:beautiful|sunny|historic|downtown|lovely|central)\s+)?((?:[Tt]he|la|el|las|los|le|les|o|a|os|as|dem|der|den|teh|(?:los?\s+|les\s+)?locaux\s+de|the\s+(?:offices?|headquarters|premises|seat|home)\s+of(?:\s+the)?)\s+)?(?:l'|L')?(?=\p{Lu}|\d{3,5}\s|\d{3,4}\.|\d{1,2}(?:st|nd|rd|th)\s+[Ff]loor|\d{1,4}(?:bis|ter|[a-z])?,?\s+(?:rue|avenue|av\.|bd|boulevard|place|quai|\p{Lu})|(?:b[aâ]timent|maison|auditorium|amphith[eé][aâ]tre|si[eè]ge|mus[eé]e|th[eé][aâ]tre|h[oô]tel|palais|institut|facult[eé]|universit[eé]|[eé]cole|centre|mairie|palazzo|audit[oó]rio|casa|palacio|faculdade|facolt[aà]|edificio|edif[ií]cio|sede|oficinas?|escrit[oó]rio|sal[oó]n|sal[aã]o|instalaciones|campus|centro|biblioteca|hotel|museo|museu|universidad|facultad|laboratorio|escuela|teatro|caf[eé]|pr[eé]dio|biblioth[eè]que)\s+(?:de\s+|del\s+|da\s+|do\s+|d')?(?:la\s+|los\s+)?\p{Lu}|room|rm|auditori|lecture\s(?:hall|room|theat)|conference\s+room|(?:\p{Ll}+\s+){0,2}(?:room|hall|ballroom|auditorium|lounge|theatre|chamber|gallery|chapel|boardroom|foyer|atrium|library)\s+(?:of|at|in)\s+(?:the\s+)?(?:\p{Lu}|\p{Ll}{4,12},\s\d)|(?:second|first|third|fourth|fifth|top|ground)\s+floor|sala\s|salle\s|aula\s)/uy
const BEFORE_YEARS =
  /\bthe\s+(?:first|second|third|last|previous)\s+(?:\p{L}+\s+)?(?:took\s+place|was|were)\b|\bthe\s+(?:19|20)\d\d\s+\p{L}+[^.]{0,40}?\b(?:was|were|had|took|drew)\b|\b(?:previous(?:ly)?|earlier|past|last\s+year|formerly|former\s+(?:years?|editions?|meetings?|workshops?|events?)|preceding|predecessors?|since\s+(?:19|20)\d\d|in\s+(?:19|20)\d\d|first\s+held|next\s+(?:year|edition|one)|editions?|were\s+held|had\s+been\s+held|was\s+held\s+in\s+(?:19|20)|anteriores)\b/iu
const LODGING =
  /\b(?:accommodation|hotel\s+rate|room\s+(?:block|rate)|book(?:ing)?\s+(?:a|your)\s+room|single\s+room|double\s+room|airport|shuttle|visa|by\s+train|by\s+car|parking|degree|Ph\.?\s?D|graduated|born|received\s+(?:his|her)|professor\s+(?:of|at|in)|he\s+is|she\s+is|currently|works?\s+(?:at|for|in)|worked|employed|studied|office\s+hours|appointment|meet\s+(?:\p{L}+\s+)?with|join(?:ed|ing)\s+the|published|articles?|papers?\s+(?:in|at)|faculty\s+(?:at|member)|postdoc)/iu
// Behind the end of a clock, a date or a day: "3:30 pm in …", "Friday, May 3 - Hale Hall".
const BEHIND_CLOCK =
  /(?:\s\(?(?!AND|THE|FOR|ROOM|AT|IN)[A-Z]{2,5}\b)?\)?\s{0,3}(?:[,;:|@.]{1,2}|\s[-/]{1,2}\s|\/|\b[Oo]n\s+the(?=\s+\S+\s+floor)|\b[Ii]n\b|\b[Aa]t\b|\bAT\b|\bIN\b|\b(?:en|em|no|na|[aà]|au|chez|presso|im|bei)\b|\n|\s{2,})\s{0,34}(?:(?:[Ii]n|[Aa]t|AT|IN|@|en|em|no|na|au|chez)\s+)?(?:(?:la|el|los|las|le|les|o|a)\s+)?([Tt]he\s+)?(?=\p{Lu}|\d{3,4}\s?\p{Lu}|\d{4}\b|\d{1,2}(?:st|nd|rd|th)\s+[Ff]loor|room|rm|(?:second|first|third|fourth|ground|top)\s+floor|auditorium)/uy
// "The venue is the Training Hall of …", "La sede será el Palacio …": the place is what the sentence says.
const VENUE_WORDS = ['venue', 'location', 'sede', 'lugar', 'lieu', 'luogo', 'local']
const VENUE_IS =
  /(?:venue|location|sede|lugar|lieu|luogo|local)\s+(?:(?:of|for|del?|da|do|du)\s+(?:(?:the|la|el|le|este|this|l')\s*)?\p{L}+\s+)?(?:is|will\s+be|ser[aá]|es|est|sera|[eé]|è|sar[aà])\s+(?:(?:at|in|the|la|el|le|il|o|a|en|em)\s+){0,2}(?:l')?(?=\p{Lu}|\d)/iuy
// "moved to a larger room: Lecture Theatre 3", "in a new venue, the Guildhall"
const OTHER_ROOM_WORDS = ['larger', 'bigger', 'different', 'new', 'another', 'smaller']
const OTHER_ROOM =
  /(?:larger|bigger|smaller|different|new|another)\s+(?:room|venue|hall|location|place|theatre|auditorium)\s*[:,(-]\s*(?:(?:now\s+)?(?:in|at)\s+)?(?:the\s+)?(?=\p{Lu}|\d)/iuy
const PERSON_FIRST =
  /^\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}+,\s(?:University|Universit|Institute|College|Department)/u
const HOUSE =
  /\b(?:Hall|Building|Bldg|Auditorium|Theat(?:er|re)|Hotel|Library|Museum|Room|room|Lounge|Ballroom|Chapel|Center|Centre|Café|Cafe|Pub)\b|\b(?:HALL|BUILDING|AUDITORIUM|LIBRARY|ROOM)\b/
// None of the pins but stands in one of these two ranges; "@ Café Central" stands at the head of a line.
const PIN = /¦¦|(?:^|\n)[ \t]*@[ \t]/
const MARKED =
  /(?:📍|🏢|🗺️?|🏛️?|📌\s?(?:Where|D[oó]nde|Lugar|Lieu|Adresse|Adress|Onde|Local)\s?:?|(?:^|\n)[ \t]*@[ \t]+)\s{0,3}(?:(?:Location|Where|Venue|Lugar|Place|Local|Lieu|Address|Adresse|D[oó]nde|Onde)\s?:\s{0,3})?(?=[\p{L}\d])/gu

function candidate(
  page: Page,
  start: number,
  limit: number,
  cue: string,
  weight: number,
  least: number,
): Find<'venue'> | null {
  const { text } = page
  const end = phraseEnd(page, start, limit)
  if (end - start < 3) return null
  const span = { start, end }
  // "We've room for 28"
  if (/^(?:We|You|They|There|I|It)(?:'\p{L}+)?\s|\b[Rr]oom\s+for\s/u.test(text.slice(start, end))) return null
  // "ACL 2004", "PEARC19": a conference that another is held at.
  if (/^[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:[ -](?:19|20)\d\d|'?\d\d)(?![\d-])/.test(text.slice(start, end))) return null
  const shape = placeShape(text, span)
  const value = venueParts(text, span)
  const placed = Boolean(value.locality || value.country || value.street || value.postalCode)
  // "in 8220": a number alone behind a preposition.
  const bare = value.room && (least === 1 || /^\d{3,4}$/.test(text.slice(start, end)))
  if (shape < least && !placed && !bare) return null
  return {
    kind: 'venue',
    span,
    value,
    cue,
    weight: weight + (shape === 3 ? 0.06 : shape === 2 ? 0.03 : 0) + (placed ? 0.04 : 0),
  }
}

// The words that PREPOSITION begins with.
const PREPOSITIONS =
  'at in inside to on hosted en em no na nos nas à au aux chez dans presso nella nel al alla im an nell all dell'.split(
    ' ',
  )

/** Where a preposition may lead to a place, ascending. */
function prepositionsOf(page: Page): readonly number[] {
  const words = page.index.at(PREPOSITIONS)
  const signs: number[] = []
  for (let at = page.text.indexOf('@'); at >= 0; at = page.text.indexOf('@', at + 1)) signs.push(at)
  return signs.length > 0 ? [...words, ...signs].sort((a, b) => a - b) : words
}

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

/** The sentence around `at`, or its line. */
function sentence(page: Page, at: number): Span {
  return page.sentenceAt(at) ?? page.lines[page.lineAt(at)]!
}

export function* proseVenues(page: Page, dates: Dates): Generator<Find<'venue'>> {
  const { text } = page
  const seen = new Set<number>()
  // A strong word's place first: "A seminar, entitled …, will be given at 10:45 in Hale Hall 1112".
  const words = [...heldWords(page)]
  const prepositions = words.length > 0 ? prepositionsOf(page) : []
  const spans: Span[] = []
  const sure = (word: string): boolean => STRONG.test(word) && !/^(?:co)?located$/i.test(word)
  for (const { from, word: held } of [
    ...words.filter((one) => sure(one.word)),
    ...words.filter((one) => !sure(one.word)),
  ]) {
    const around = sentence(page, from)
    const limit = Math.min(around.end, from + 260)
    const strong = STRONG.test(held)
    // "the Governing Body that meets in Kigali in the autumn": another body's meeting.
    if (/^meets?$/i.test(held) && /\b(?:that|which)\s+$/i.test(text.slice(Math.max(0, from - 8), from))) continue
    // Asked once a place is found.
    let earlier: boolean | null = null
    let side: boolean | null = null
    let resume = from + held.length - (/\s(?:in|at|to)$/i.test(held) ? 2 : 0)
    for (let k = firstFrom(prepositions, resume); k < prepositions.length && prepositions[k]! < limit; k++) {
      if (prepositions[k]! < resume) continue
      PREPOSITION.lastIndex = prepositions[k]!
      const found = PREPOSITION.exec(text)
      if (!found) continue
      resume = found.index + found[0].length
      let start = found.index + found[0].length
      // "the auditorium", alone, keeps its article; "The Wilcox Room" too.
      if (found[2] && /^The\s/.test(found[2])) start -= found[2].length
      if (seen.has(start)) continue
      // "in the Common Room, located in BH 129": inside what another word put there.
      if (/^(?:co)?located$/i.test(held) && spans.some((one) => one.start < start && start < one.end)) continue
      const moved = /^(?:moved|relocated|transferred)$/i.test(held)
      if (/^(?:to)$/i.test(found[1]!) ? !moved && !/come|join/i.test(held) : moved) continue
      const find = candidate(
        page,
        start,
        around.end,
        moved ? 'moved-to' : strong ? 'held-at' : 'event-at',
        moved ? 0.76 : strong ? 0.7 : 0.5,
        strong ? 1 : 2,
      )
      if (!find) continue
      seen.add(start)
      spans.push(find.span)
      earlier ??= BEFORE_YEARS.test(text.slice(around.start, Math.min(around.end, around.start + 300)))
      if (side === null) {
        const said = text.slice(Math.max(around.start, from - 60), from)
        side = SIDE.test(said) || NO_LONGER.test(said)
      }
      const bare =
        find.value.name &&
        !find.value.room &&
        placeShape(text, find.span) < 2 &&
        !find.value.locality &&
        !find.value.street &&
        !find.value.country
      // A bare name behind "in" is a language, a field, a person; behind "at" a house.
      // Countries alone, or a list of them, are seldom where it is.
      if (
        find.value.country?.start === find.span.start &&
        /^(?:,|\s+and)\s/.test(text.slice(find.value.country.end, find.value.country.end + 6))
      )
        continue
      if (find.value.country && !find.value.locality && !find.value.name && !find.value.room) {
        if (/[,;]|\band\b/.test(text.slice(find.span.start, find.span.end + 5))) continue
        if (held.length > 0) {
          yield { ...find, weight: find.weight! * 0.6 * (earlier ? 0.3 : 1) }
          continue
        }
      }
      const house = /^(?:at|@|inside|chez|presso|hosted\s+by)$/i.test(found[1]!)
      const capitals = /^\p{Lu}{4}|^\p{Lu}\S+\s+\p{Lu}/u.test(text.slice(start, find.span.end))
      if (bare && !house && !(strong && capitals && !/^in$/i.test(found[1]!))) continue
      // "in 3 Workshops" counts, "13 Rue des Arquebusiers" is a street.
      if (/^\d{1,2}\D/.test(text.slice(start, start + 3)) && !find.value.street) continue
      // "at Carnegie\nMellon": a name that the line's end cuts is no city
      if (
        !strong &&
        find.value.locality &&
        !find.value.name &&
        !find.value.country &&
        /^\r?\n[ \t]*\p{Lu}\p{Ll}/u.test(text.slice(find.span.end, find.span.end + 12))
      )
        continue
      const lodging = LODGING.test(text.slice(Math.max(around.start, start - 70), find.span.end + 12))
      const weight =
        find.weight! *
        (earlier ? 0.3 : 1) *
        (lodging ? 0.5 : 1) *
        (bare ? 0.75 : 1) *
        (/^reception$/i.test(held) ? 0.75 : 1) *
        (side && !BUT.test(text.slice(from, start)) ? 0.4 : 1)
      yield { ...find, weight }
      resume = Math.max(find.span.end, resume)
    }
  }
  for (const at of page.index.at(VENUE_WORDS)) {
    VENUE_IS.lastIndex = at
    const found = VENUE_IS.exec(text)
    if (!found) continue
    const start = at + found[0].length
    if (seen.has(start)) continue
    const find = candidate(page, start, sentence(page, start).end, 'venue-is', 0.76, 1)
    if (!find) continue
    seen.add(start)
    yield find
  }
  for (const at of page.index.at(OTHER_ROOM_WORDS)) {
    OTHER_ROOM.lastIndex = at
    const found = OTHER_ROOM.exec(text)
    if (!found) continue
    const start = at + found[0].length
    if (seen.has(start)) continue
    const find = candidate(page, start, sentence(page, start).end, 'new-place', 0.8, 2)
    if (!find) continue
    seen.add(start)
    yield find
  }
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
    const find = candidate(page, start, limit, 'behind-clock', 0.62, 2)
    if (!find) continue
    seen.add(start)
    const preposition = /\b(?:in|at|@|en|em|no|na|au|chez|presso)\s+(?:(?:the|la|el|los|las|le|les|o|a)\s+)?$/i.test(
      found[0],
    )
    // Behind a clock stand speakers and bodies as well: without a preposition only a room or a house counts.
    if (
      !find.value.room &&
      !find.value.street &&
      !(preposition && placeShape(text, find.span) >= 2) &&
      !HOUSE.test(text.slice(start, find.span.end)) &&
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
    const row = kind === 'row' || region === 'header' || office
    yield { ...find, weight: (find.weight! + (preposition ? 0.04 : 0)) * (row ? 0.85 : 1) }
  }
  if (!text.includes('¦¦') && !text.includes('@ ') && !text.includes('@\t')) return
  if (!PIN.test(text)) return
  // The signs themselves are seen only as printed.
  MARKED.lastIndex = 0
  for (let found = MARKED.exec(page.printed); found; found = MARKED.exec(page.printed)) {
    const start = found.index + found[0].length
    const line = page.lines[page.lineAt(start)]!
    // A map or a house that ends a title leads nowhere.
    if (
      line.start > found.index + 1 &&
      text.slice(page.lines[page.lineAt(found.index)]!.start, found.index).trim() !== ''
    )
      continue
    yield {
      kind: 'venue',
      span: { start, end: line.end },
      value: { text: { start, end: line.end } },
      cue: 'marked',
      weight: 0.88,
    }
  }
}

/**
 * The house before its city and the date, all on one line: "Great Hall, University of Leeds, 5 May 2026", "Local Area Plan: Town Hall,
 * Kilkenny, Ireland, 3 March", "Centro de Convenções, Fortaleza/CE" above the date. Read backwards from the date, segment by segment,
 * as long as each names a room, a house, a street or a town.
 */
import type { Find } from '../candidate.js'
import { NAMESAKES } from '../gazetteer/namesakes.js'
import type { Page, Span } from '../page.js'
import { PLACE_KEYS } from './addressBlocks.js'
import type { Dates } from './dates.js'
import { EARLIER, EARLY, EVENT } from './eventWords.js'
import { BUILDING_NOUNS, POSTAL, ROOM_NOUNS, STREET_NOUN } from './lexicon.js'
import { near } from './nearDates.js'
import { isPlaceRun, isTown, people } from './parts/names.js'
import { venueParts } from './parts.js'
import { belowPerson, isPerson, PERSON } from './personLines.js'
import { isSureStreet, STREET_BEFORE } from './street.js'

const HOUSE = new RegExp(
  `(?<![\\p{L}])(?:${BUILDING_NOUNS}|convention|conven[cç][oõ]es|convenciones|congress?[oi]s?)(?![\\p{L}])`,
  'iu',
)
const ROOM = new RegExp(`(?<![\\p{L}])(?:${ROOM_NOUNS})(?![\\p{L}])`, 'iu')
// What may stand between a place and its date: "…, 5 May", "… (5 May", "… from 5 to 8 May", "… on Friday".
const BEFORE_DATE =
  /(?:\s*[,(|·-]\s*|\s+)(?:(?:on|from|du|des|del?|dal|dall'|le|les|el|los|il|am|vom|em|nos\s+dias|the)\s+)?$/i
const BREAK = /[,;|·]\s*|\s[-–/]\s|\s\(|\n\s*/gu
// Where the place begins inside a segment: behind a colon or a preposition.
const OPENS =
  /^.*(?::\s+|(?<!\b(?:St|Ste|Sta|Sto|Dr|Av|Avda|Mt|Ft|No))[.!?]\s+|(?<![\p{L}])(?:at|in|inside|to|@|en|em|à|au|aux|chez|presso|nel|nella|nell'|al|alla|im|am|no|na)\s+(?:(?:the|el|la|los|las|le|les|il|lo|o|a|der|dem)\s+)?|(?<![\p{L}])(?:au|aux|nell'|all'|à\s+l'|de\s+l')\s*)(?=\p{Lu}|\d)/su
const NAME = /^(?:[Tt]he\s+)?[\p{Lu}\d][^:;?!@]*$/u
const TITLED =
  /\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|PhD|Department|Dept|Division)\b|\b(?:is|are|was|will|by|with|who|that)\b|@|https?:/

// Schools that are events.
const SCHOOL =
  /\b(?:summer|winter|spring|autumn|fall|doctoral|international|training|research)\s+(?:school|institute|academy)\b|^(?:scuola|escuela|escola|[eé]cole)\s+(?:estiva|invernale|doctoral|d'[eé]t[eé]|d'hiver|de\s+(?:verano|ver[aã]o|invierno|inverno|oto[ñn]o|primavera))|\bschool\s+(?:in|on|of)\b/i
const SEAT =
  /Universit|College|Hochschule|Polit[eé]cnic|Polytechn|\b(?:UC|TU|ETH|KTH|EPFL|FU|HU|LMU|RWTH|KIT|INRIA|EMBL|CNRS|CSIC)\b/

const CODE = new RegExp(`^${POSTAL}\\s(?=\\p{Lu})|\\s${POSTAL}$`, 'u')

const NAMED_STREET = /^(?:\p{Lu}[\p{L}'.-]+\s){1,3}(?:Street|Avenue|Road|Lane|Drive|Highway|Boulevard)$/u
const DISTRICT = /^\p{Lu}[\p{L}'-]+(?: (?:\p{Lu}[\p{L}'-]+|al|el|de|la|do|da)){0,3}$/u
const UNKNOWN = /^\p{Lu}[\p{L}\d'&.-]*(?: (?:\p{Lu}[\p{L}\d'&.-]*|de|du|des|del|la|le|les|el|of|the|di)){0,4}$/u
const UNKNOWN_TWO = /^\p{Lu}[\p{L}'-]+(?: (?:de |la |el |le )?\p{Lu}[\p{L}'-]+){1,3}$/u
const PUT = /^.*(?<![\p{L}])(?:at|in|en|em|à|chez|presso|im)\s+(?:(?:the|el|la|le|o|a)\s+)?(?=\p{Lu})/su
const isStreet = (words: string): boolean =>
  isSureStreet(words) || (/^\d/.test(words) && STREET_NOUN.test(words)) || NAMED_STREET.test(words)

/** Do the words name a room, a house, a street or a town, and nothing else? */
function isPart(words: string): boolean {
  if (words.length < 2 || words.length > 64 || !NAME.test(words) || TITLED.test(words)) return false
  const bare = words.replace(CODE, '').trim()
  if (isPlaceRun(bare) || isStreet(words)) return true
  if (SCHOOL.test(words)) return false
  if (/\bForum\b|\b(?:Conference|Congress|Symposium|Workshop|Meeting)\s*$/i.test(words)) return false
  return (HOUSE.test(words) || ROOM.test(words)) && !EVENT.test(words.replace(HOUSE, ' ').replace(ROOM, ' '))
}

/** The run of parts that ends at `to` and begins at `from` or later; null where the last segment is none. */
function runBefore(text: string, from: number, to: number): Span | null {
  const words = text.slice(from, to)
  const cuts: { at: number; next: number }[] = [{ at: 0, next: 0 }]
  BREAK.lastIndex = 0
  for (let found = BREAK.exec(words); found; found = BREAK.exec(words))
    cuts.push({ at: found.index, next: BREAK.lastIndex })
  let end = words.length
  const end0 = end
  let start = -1
  for (let k = cuts.length - 1; k >= 0; k--) {
    const { at, next } = cuts[k]!
    const segment = words.slice(next, end).replace(/[\s).]+$/, '')
    end = at
    if (segment === '') continue
    if (isPlaceRun(segment)) {
      start = next
      continue
    }
    const opening = OPENS.exec(segment)
    const behind = opening && isPart(segment.slice(opening[0].length)) ? next + opening[0].length : -1
    // "AUSSAT days return to the National Convention Centre": what stands before the preposition is no part.
    if (behind >= 0 && !isPart(segment.slice(0, behind - next).replace(/\s+\S+\s*$/, ''))) {
      start = behind
      break
    }
    // "12 Clarges Street, Mayfair, London": a district between the street and its town
    const right = start >= 0 ? words.slice(start, end0).split(/[,|]/)[0]!.trim() : ''
    // "La Térmica, Av. de los Guindos, 48, Málaga": the number, and the house whose noun nobody knows
    const before = k > 0 ? words.slice(cuts[k - 1]!.next, at) : ''
    if (start >= 0 && /^\d{1,4}[a-z]?$/i.test(segment) && isSureStreet(before)) {
      start = next
      continue
    }
    if (
      k === 0 &&
      isStreet(right) &&
      UNKNOWN.test(segment) &&
      !isPerson(segment) &&
      !TITLED.test(segment) &&
      !EVENT.test(segment)
    ) {
      start = next
      break
    }
    // "Charla en Azkuna Zentroa, Bilbao"
    if (start >= 0 && isTown(right)) {
      const at = PUT.exec(segment)
      if (at && UNKNOWN_TWO.test(segment.slice(at[0].length)) && !TITLED.test(segment)) {
        start = next + at[0].length
        break
      }
    }
    const left = k > 0 ? words.slice(cuts[k - 1]!.next, at) : ''
    // … and "Grange Hall, Burra, South Australia": a town no gazetteer has
    if (
      start >= 0 &&
      DISTRICT.test(segment) &&
      (isStreet(left) || (HOUSE.test(left) && isPart(left.replace(OPENS, ''))))
    ) {
      start = next
      continue
    }
    if (isPart(segment) && !(k === 0 && PERSON.test(segment) && !HOUSE.test(segment))) {
      start = next
      continue
    }
    if (behind >= 0) start = behind
    break
  }
  return start < 0 ? null : { start: from + start, end: from + words.trimEnd().length }
}

/** The places whose chain of parts a date follows, or that end a line beside a date. */
export function* chainsByDate(page: Page, dates: Dates): Generator<Find<'venue'>> {
  const { text, lines } = page
  const seen = new Set<number>()
  for (const date of dates.spans) {
    if (date.start > EARLY) break
    // "Palais du 15 Janvier, 24 et 25 novembre": a house that is named for a day
    const named = STREET_BEFORE.test(text.slice(Math.max(0, date.start - 20), date.start))
    const day = named ? /^\d{1,2}\s\p{Lu}\p{Ll}+/u.exec(text.slice(date.start, date.end)) : null
    if (named && !day) continue
    const index = page.lineAt(date.start)
    const line = lines[index]!
    if (line.kind === 'furniture' || line.region === 'signature' || line.kind === 'row') continue
    // "Community picnic: Queen's Park, Glasgow, Saturday 20 June": a label that is none.
    const label = line.kind === 'field' ? page.fieldAt(date.start) : null
    if (label?.key && !PLACE_KEYS.has(label.key)) continue
    if (line.region === 'header') continue
    const sentence = page.sentenceAt(date.start) ?? line
    // "Fondazione Prada, Largo Isarco 2, 20139 Milano. 11 giugno 2026": the date begins a sentence of its own.
    const own =
      sentence.start >= date.start - 1 && date.start > line.start && /[.;]\s+$/.test(text.slice(line.start, date.start))
    const from = own ? line.start : Math.max(line.start, Math.min(sentence.start, date.start))
    const joint = BEFORE_DATE.exec(text.slice(from, date.start))
    if ((!joint && !day) || seen.has(from)) continue
    const run = runBefore(text, from, day ? date.start + day[0].length : from + joint!.index)
    const find = run && chain(page, run, from)
    if (!find) continue
    seen.add(from)
    yield find
  }
  // "Centro de Convenções, Fortaleza/CE" above the date
  for (let k = 0; k < lines.length && lines[k]!.start < EARLY; k++) {
    const line = lines[k]!
    const field = page.fieldAt(line.start)
    if (field && !(field.key && PLACE_KEYS.has(field.key))) continue
    const size = line.end - line.start
    if (line.kind !== 'text' || line.region !== 'body' || size < 10 || size > 100 || seen.has(line.start)) continue
    if (!/,| - /.test(text.slice(line.start, line.end)) || !near(page, dates, k) || dates.between(line.start, line.end))
      continue
    if (belowPerson(page, k)) continue
    const run = runBefore(text, line.start, line.end)
    if (!run || run.start !== line.start) continue
    // The first line is the title, but for "Firenze, Palazzo Vecchio, Salone dei Cinquecento".
    if (k === 0 && !isPlaceRun(text.slice(run.start, run.end).split(/,| - /)[0]!)) continue
    const find = chain(page, run, line.start)
    if (find) yield find
  }
}

const IN_TOWN = /\s(?:de|di|do|da|of|in|à|en|em)\s(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)$/u
const SPEAKER = /\b(?:by|with|from|Prof|Professor|Dr|speaker|relatore|ponente|avec)\b[^;:\n]{0,60}$/i
function chain(page: Page, span: Span, from: number): Find<'venue'> | null {
  const value = venueParts(page.text, span)
  const town = value.locality ?? value.country
  const seat = value.name != null && SEAT.test(page.text.slice(span.start, span.end))
  // "Stazione Leopolda di Firenze": the town ends the name.
  const inside = !town && IN_TOWN.exec(page.text.slice(span.start, span.end))
  const placed =
    town || (inside && isTown(inside[1]!) && !NAMESAKES.has(inside[1]!.toLowerCase()) && people(inside[1]!) > 60_000)
  if (!(value.name || value.room) || !(placed || value.street || value.room || seat)) return null
  const said = page.text.slice(from, span.start)
  if (/\b(?:deadline|due|submission|closes?|until|before|born|since)\b/i.test(said)) return null
  // "Lecture by Prof. Y, University of Springfield, on Thursday", "Jane Doe, University of York, 5 May": whose house it is.
  if (
    !value.room &&
    !value.street &&
    (SPEAKER.test(said) ||
      isPerson(
        said
          .split(/[,;:(]/)
          .at(-2)
          ?.trim() ?? '',
      ))
  )
    return null
  const earlier = EARLIER.test(said)
  return {
    kind: 'venue',
    span,
    value,
    cue: 'house-before-date',
    weight: (placed ? 0.62 : seat ? 0.56 : 0.55) * (earlier ? 0.4 : 1),
  }
}

/** Rooms and houses by their shape alone, wherever they stand: "Hale Hall 5409", "room 318 (GSBA)", "Lister Hall Auditorium". */
import type { Find } from '../candidate.js'
import type { Page } from '../page.js'
import { matchesIn } from '../windows.js'
import { AMOUNT, COUNTED, CURRENCY, NO_BUILDING, STREET_NOUN } from './lexicon.js'
import { venueParts } from './parts.js'
import { phraseEnd } from './phrase.js'
import { placeShape } from './placeShape.js'
import { windows } from './shapeWindows.js'

const SHAPE = new RegExp(
  [
    // "Hale Hall 5310", "Norton Hall, Room 1004", "Miller Hall - 355", "Turner Hall A18C"
    "\\p{Lu}[\\p{L}'.]+(?:\\s+\\p{Lu}[\\p{L}'.]+){0,2}\\s+(?:Hall|HALL|Building|Bldg\\.?|House|Tower|Center|Centre)\\s*(?:[,-]\\s*)?(?:(?:Room|Rm\\.?|room|rm\\.?)\\s*)?[A-Z]?\\d{2,4}[A-Z]?\\b",
    // "5310 Hale Hall"
    "\\b\\d{3,4}[A-Z]?\\s+\\p{Lu}[\\p{L}']+(?:\\s+\\p{Lu}[\\p{L}']+){0,2}\\s+(?:Hall|HALL|Building|Bldg|House|Tower|Center|Centre)\\b",
    // "Room 1530", "Rm. 279", "room 207", "Sala 3", "Salle B", "Aula Magna", "Seminar Room 4"
    "(?:(?:\\p{Lu}[\\p{L}']+\\s+){0,3}(?:Room|ROOM|Rm\\.?|Suite|Auditorium|Level)|\\b(?:room|rm\\.?))\\s+(?:No\\.?\\s*)?#?(?:[A-Z]{1,3}[-.]?)?\\d[\\w.-]*\\b|\\b(?:Sala|Salle|Aula|Sal[oó]n|Sal[aã]o|Raum|H[oö]rsaal|Audit[oó]rio|Amphi(?:th[eé][aâ]tre)?)\\s+(?:de\\s+|del\\s+|da\\s+|do\\s+)?(?:\\p{Lu}[\\p{L}.-]*|\\d+)",
    // "Alder Wing Auditorium", "Dean's Conference Room", "Linden Ballroom"
    "\\p{Lu}[\\p{L}'&.]+(?:\\s+\\p{Lu}[\\p{L}'&]+){0,3}\\s+(?:(?:[Cc]onference|[Ll]ecture|[Mm]eeting|[Ss]eminar|[Rr]ed|[Dd]ining|[Rr]eading)\\s+){0,2}(?:Room|room|Auditorium|auditorium|Ballroom|ballroom|Lounge|lounge|Theat(?:er|re)|Amphitheat(?:er|re)|Lecture Hall|Wing)\\b(?!-)",
    // "Pyxis (Blvr. España 2323, Piso 9)", "Dragefjellet (Magnus Lagabøtes plass 1, 5010 Bergen)"
    "\\p{Lu}[\\p{L}'&.+-]*(?:[ ](?:of|de|the|la|del|da|do|des|&|\\p{Lu}[\\p{L}'&.+-]*)){0,5}\\s\\((?=[^()\\n]{4,70}\\d)[^()]{8,110}\\)",
    // "LiH 5310", "NB 2214", "KH-117", "AA B120", "AA7110"
    '\\b[A-Z][A-Za-z]?[A-Z]{1,2}[ -]?[A-Z]?\\d{2,4}[A-Z]?\\b(?![-:/]\\d)',
    // "3412 KH", "1104NOH"
    '\\b\\d{3,4}[A-Z]?\\s?(?:[A-Z][a-z]?[A-Z]{1,2})\\b',
  ].join('|'),
  'gu',
)

// An office stands beside its telephone; a lecture hall seldom does.
const CONTACT = /\b(?:Tel|Phone|Fax|Telephone|P\.?\s?O\.?\s?Box)\b\s*[.:(+]|\+\d{2,3}[\s(]/

// Initials and a number are a room where a place is due: behind "in", a comma, a clock, or on a line of their own.
const PLACED =
  /(?:^|\n\s*|\b(?:in|at|room|rm)\s+(?:the\s+)?|[,:;(@|-]\s{0,20}|\d\s?(?:[ap]\.?m\.?)?\s{1,20}|\s{3,}|\t)$/i

const ALONE = new RegExp(`^(?:${SHAPE.source})`, 'u')

const LEFT =
  /(?:\p{Lu}[\p{L}'&.]*(?:[ ](?:of|and|&|de|del|la|du|the|\p{Lu}[\p{L}'&.]*)){0,5},\s{1,12}|(?:\p{Lu}[\p{L}'&.]*|\d(?:st|nd|rd|th))[ ]){1,3}$/u

const OFFICE_OF =
  /\b(?:director|manager|curator|conductor|dramaturge?|keeper|librarian|president|head|member|founder|owner|chairman|chair|alumn[aiu]s?|veteran)\s(?:of|at|with|for)\s(?:the\s)?$/i

const SEAT = /\b(?:edited|published|printed|based|headquartered|registered)\s+(?:in|at|by)\b[^.]{0,30}$/i

// What an aside in brackets is behind, when it is an address: "in person (Fabrika, Ninoshvili St. 8)", "at our office (…)".
const BEFORE_BRACKET =
  /\b(?:in[\s-]person|on-?site|office|offices|space|place|here|venue|headquarters|studio|premises|presencial|sede|oficinas?|locaux|live)\s*$/i

/** "come in person (Fabrika, Ninoshvili St. 8, 2nd floor)": the whole place stands in brackets. */
function* bracketed(page: Page): Generator<Find<'venue'>> {
  const { text } = page
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const close = text.indexOf(')', at)
    if (close < 0) return
    if (close - at > 140 || close - at < 16 || !BEFORE_BRACKET.test(text.slice(Math.max(0, at - 16), at))) continue
    const inside = text.slice(at + 1, close)
    if (!/\d/.test(inside) || !inside.includes(',')) continue
    const span = { start: at + 1, end: close }
    const value = venueParts(text, span)
    if (!value.street || !(value.name || value.room)) continue
    yield { kind: 'venue', span, value, cue: 'place-in-brackets', weight: 0.72 }
  }
}

/** Does the text say it four times and more, as it does with a machine's or a model's name? */
function saidAgain(page: Page, core: string): boolean {
  return /^\p{L}+\d+$/u.test(core) && page.index.at([core.toLowerCase()]).length >= 4
}

// "Zoom meeting room"
const PLATFORM_ROOM = /^(?:Zoom|Teams|Webex|Skype|Jitsi|Google|BigBlueButton|BBB|Virtual|Online)\s.*[Rr]oom$/

/** Finds the shapes, one scan; each grows to the end of its phrase. */
export function* shapedVenues(page: Page): Generator<Find<'venue'>> {
  const { text } = page
  yield* bracketed(page)
  let resume = 0
  for (const { index, groups } of matchesIn(text, windows(page), SHAPE)) {
    if (index < resume) continue
    let start = index
    let core = groups[0]
    // "Mary Hart\n\nHale Hall 4623": a shape of its own behind a line's end stands alone.
    for (let at = core.lastIndexOf('\n'); at > 0; at = core.lastIndexOf('\n', at - 1)) {
      const rest = core.slice(at + 1).trimStart()
      if (/\n\s*\n/.test(core) ? !ALONE.test(rest) && !/\p{L}{3}/u.test(rest) : !ALONE.test(rest)) continue
      start = index + core.length - rest.length
      core = rest
      break
    }
    const initials = /^(?:[A-Z][A-Za-z]?[A-Z]{1,2}[ -]?[A-Z]?\d|\d{3,4}[A-Z]?\s?[A-Z][a-z]?[A-Z]{1,2}$)/.test(core)
    if (
      initials &&
      (NO_BUILDING.test(core.replace(/^[\d\s]+/, '')) ||
        /['#$\x80£@/.]/.test(text[start - 1] ?? ' ') ||
        // "Docket 2021-HN-044"
        /[\d\p{L}]-$/u.test(text.slice(Math.max(0, start - 2), start)) ||
        /^[A-Z]{1,2}-\d{4,6}$/.test(core) ||
        CURRENCY.test(core.slice(0, 3)) ||
        AMOUNT.test(core) ||
        COUNTED.test(text.slice(start + core.length, start + core.length + 16)) ||
        // "Brink 56 (7411 BV)": a postal code
        (text[start - 1] === '(' && /^\d{4} [A-Z]{2}$/.test(core)) ||
        /^[A-Z]{2,4}-?(?:19|20)\d\d$/.test(core.replace(/\s/g, '')))
    )
      continue
    // "We've room for 28"
    // "… beginning January 7, 2020 / Lakeside Community Hall"
    if (/^\d{4}[ \t]*\r?\n/.test(core)) continue
    if (/\s[Rr]oom$/.test(core) && /^\s+for\s/.test(text.slice(start + core.length, start + core.length + 5))) continue
    // "AP1000 … AP1000 … AP1000": a machine's name
    if (initials && saidAgain(page, core)) continue
    const line = page.lines[page.lineAt(start)]!
    const bracketed = /\(.*\)$/s.test(core) && !/^(?:Room|Rm)/.test(core)
    if (bracketed) {
      const span = { start, end: start + core.length }
      const value = venueParts(text, span)
      const whole = { start, end: Math.max(span.end, phraseEnd(page, start, (page.sentenceAt(start) ?? line).end)) }
      // "425 Summer Street (rate until April 12)"
      if (/\(\s*(?:rate|until|till|from|by|bis|hasta|jusqu|block|closes|open|code)\b/i.test(core)) continue
      // "… is edited in Bonn (Hermann-Ehlers-Str. 10)"
      if (SEAT.test(text.slice(Math.max(0, start - 40), start))) continue
      // Names and dates stand in brackets as well: only an address counts.
      if (
        !value.street ||
        !(value.postalCode || value.locality || STREET_NOUN.test(core) || /\b(?:piso|floor|level|étage)\b/i.test(core))
      ) {
        continue
      }
      yield { kind: 'venue', span: whole, value: venueParts(text, whole), cue: 'address-in-brackets', weight: 0.64 }
      continue
    }
    if (line.kind === 'furniture' || PLATFORM_ROOM.test(core)) continue
    const around = page.sentenceAt(start) ?? line
    if (!initials) {
      const from = Math.max(around.start, start - 60)
      const left = LEFT.exec(text.slice(from, start))
      const whole = left ? from + left.index : start
      if (
        left &&
        (placeShape(text, { start: whole, end: start }) >= 2 ||
          // "UPTEC Asprela I, Sala Bartolomeu": a house at the head of its line, where a name of two words is a person's
          (whole === line.start &&
            /,\s+$/.test(left[0]) &&
            !/^\p{Lu}\p{Ll}+(?: \p{Lu}\.?)? \p{Lu}\p{Ll}+,/u.test(left[0]) &&
            !/\b(?:Dr|Prof|Chair|Speaker|Host)\b/.test(left[0])))
      )
        start = whole
      if (/^(?:The|This|In|At|Please|From|See|To|Our|For|Your|And|Meet|Join|Each)\s/.test(core))
        start = index + core.indexOf(' ') + 1
    }
    const end = Math.max(phraseEnd(page, start, around.end), index + core.length)
    const span = { start, end }
    const said = text.slice(line.start, start)
    const was =
      /\b(?:was|old|formerly|previously|instead of|not in|moved from|no longer in|by post to|office(?: hours)?)\b[^.]{0,30}$/i.test(
        said,
      )
    const contact = CONTACT.test(text.slice(line.start, Math.min(text.length, line.end + 160)))
    // "Ida Holm, artistic director of the Court Theatre": where somebody works
    const theirs = OFFICE_OF.test(text.slice(Math.max(around.start, start - 50), start))
    const isRow = line.kind === 'row' || line.kind === 'item'
    yield {
      kind: 'venue',
      span,
      value: venueParts(text, span),
      cue: initials ? 'initials-and-room' : 'room-shape',
      weight:
        (initials
          ? PLACED.test(text.slice(Math.max(0, start - 24), start))
            ? 0.46
            : /^[A-Z]{2,4}\d/.test(core)
              ? 0.2
              : 0.3
          : 0.5) *
        (isRow ? 0.8 : 1) *
        (was || theirs ? 0.4 : 1) *
        (contact ? 0.7 : 1) *
        // "405 Marsh Hall" below the name: where its writer sits
        (line.region === 'signature' ? 0.6 : 1),
    }
    resume = end
  }
}

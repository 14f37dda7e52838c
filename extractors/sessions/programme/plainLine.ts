/** Lines that are no row: they belong to the item above, to the list of an agenda, or end it. */
import { labelKey } from '../../labels.js'
import type { Line, Span } from '../../page.js'
import { behindRows } from '../behindRows.js'
import { COLUMN_HEADER } from '../columns.js'
import { endsProgramme, talkListKind } from '../heading.js'
import type { Item } from '../item.js'
import { kindOfTitle } from '../kinds.js'
import { nameAt, readPeople, roleAt } from '../people.js'
import { attach } from './below.js'
import { EMPTY_ROW } from './emptyRow.js'
import { readListed } from './listed.js'
import { numberedOn } from './numbered.js'
import { placeAbove } from './placeAbove.js'
import type { Reading } from './reading.js'

/** A line that is no row: it belongs to the item above, to the list of an agenda, or to neither. */
export function readPlainLine(
  reading: Reading,
  line: Line,
  words: string,
  span: Span = { start: line.body, end: line.end },
): void {
  if (line.index <= reading.skipTo) return
  const item = reading.item
  if (item && endsRows(reading, item, line, span)) {
    reading.close()
    return
  }
  if (words.length < 80 && placeAbove(reading, line, words)) return
  if (
    reading.agenda &&
    words.length < 60 &&
    (reading.anchors > 0 || belowDay(reading, line)) &&
    readUnclocked(reading, line, words, span)
  )
    return
  if (item && continues(reading, item, line)) {
    attach(reading, item, line, span)
    return
  }
  if (reading.agenda && line.index - reading.opened <= 8 && COLUMN_HEADER.test(words)) return
  // "Papers:" below a session heads its talks.
  if (item && !reading.blank && line.kind === 'heading' && talkListKind(words) === 'talk') {
    item.lastLine = line.index
    return
  }
  if (reading.agenda && words.length < 40 && /^annotat(?:ions?|ed)\b|^notes?$|^anotaciones$/i.test(words)) {
    reading.close()
    reading.endAgenda()
    return
  }
  if (line.kind === 'heading' || line.kind === 'field') {
    const key = line.kind === 'heading' ? labelKey(words) : (reading.page.fieldAt(line.start)?.key ?? null)
    if (endsProgramme(key) && !(reading.opened === line.index - 1) && !numberedOn(reading, line)) {
      reading.close()
      reading.endAgenda()
      return
    }
  }
  if (item && (reading.blank || line.indent < item.indent)) reading.close()
  if (reading.agenda) readListed(reading, line, words, span)
  if (words.length > 160 || (/[.!?]$/.test(words) && words.length > 90)) prosePast(reading, line)
}

/** Rows have each their line, or lines set in; a line behind the last is of the event, where it does not say who speaks. */
function endsRows({ page, text, blank }: Reading, item: Item, line: Line, { start, end }: Span): boolean {
  if (blank || line.index !== item.lastLine + 1 || !(item.clock || item.label?.firm)) return false
  if (!behindRows(page, page.lines[item.line]!, line)) return false
  // "Moderator: Jane Roe" below the last of them; "Speakers: …" right below rows without any is of all.
  const role = roleAt(text, start, end)
  const first = line.index === item.line + 1
  if (role?.colon && role.role !== 'organizer' && (role.role !== 'speaker' || !first)) return false
  return !first || nameAt(text, start, end, 0.5) === null || text.slice(start, end).includes('@')
}

// A rest and no more: between items whose hours stand above them.
const BREAK =
  /^(?:(?:coffee|tea|lunch|health|short) ?(?:\/ ?\p{L}+ )?break|lunch(?:eon)?|dinner|pausa(?: (?:de |para )?\p{L}+)?|pause(?:[ -]\p{L}+)?|almuerzo|almo[cç]o|pranzo|d[eé]jeuner|mittagspause|kaffeepause|receso|refrigerio)$/iu

/** Does the line stand right below a day, before any item of it? */
function belowDay({ item, day, page }: Reading, line: Line): boolean {
  return item === null && day !== null && page.lineAt(day.span.start) === line.index - 1
}

/** "Lunch", "Closing session" between "Session 2: …" and "Session 3: …": an item of its own, without clock or label. */
function readUnclocked(reading: Reading, line: Line, words: string, span: Span): boolean {
  const before = reading.item ?? reading.items[reading.items.length - 1]
  const first = belowDay(reading, line)
  if (
    !first &&
    (!before ||
      (before.clock && !(before.label && BREAK.test(words))) ||
      (!before.label && before.cue !== 'named-row') ||
      before.indent !== line.indent ||
      line.index - before.lastLine > 3)
  )
    return false
  if (line.kind === 'heading' && endsProgramme(labelKey(words))) return false
  const named = words.includes(':') ? words.slice(0, words.indexOf(':')) : words
  const kind = kindOfTitle(named)
  if (kind !== 'break' && kind !== 'opening' && kind !== 'closing' && kind !== 'registration' && kind !== 'social')
    return false
  if (/[.?!]$/.test(words) || named.split(' ').length > 5) return false
  reading.open(
    line,
    { ...EMPTY_ROW, start: span.start, end: span.end, body: span.start, bodyEnd: span.end },
    'named-row',
  )
  return true
}

export function prosePast(reading: Reading, line: Line): void {
  if (line.index <= reading.skipTo) return
  reading.close()
  // One paragraph may introduce a programme; two are past it.
  if (reading.agenda && reading.blank && ++reading.prose >= 2) reading.endAgenda()
}

/** "Baroness Brown, Chris Stark, Emma Low": capitals throughout, and no heading. */
function namesSeveral(text: string, line: Line): boolean {
  return (
    text.slice(line.body, line.end).includes(', ') &&
    nameAt(text, line.body, line.end, 0.6) !== null &&
    readPeople(text, line.body, line.end, null, 0.6).length > 1
  )
}

const SENTENCES = /\p{Ll}\.\s+\p{Lu}|\S@\S|https?:/u

function continues(reading: Reading, item: Item, line: Line): boolean {
  const far = line.index - item.lastLine
  // "- Breakout: What helps?" / "- AOB": the next bullet is the next item.
  if (line.kind === 'item' && reading.agenda && reading.sure === 0 && line.indent === item.indent) {
    const own = reading.page.lines[item.line]!
    if (own.kind === 'item' && own.marker === line.marker && line.marker !== '') return false
  }
  // "Tuesday 10 September   9.30am - noon", a gap, and sentences: they are of all days.
  if (reading.blank && !item.title && !item.label && line.end - line.start > 120) return false
  // "10:00-11:00 Session 2", a gap, "Registration is free. Contact: soil@…"
  if (reading.blank && !item.title && SENTENCES.test(reading.text.slice(line.start, line.end))) return false
  if (!item.title && !item.personFirst) return far <= 2 && line.end - line.start < 300
  if (!reading.blank)
    return (
      (line.kind !== 'heading' || namesSeveral(reading.text, line)) &&
      (line.kind !== 'field' ||
        line.indent > item.indent ||
        !endsProgramme(reading.page.fieldAt(line.start)?.key ?? null) ||
        // "Participantes: Daniel Roe (AN), Ana Low"
        nameAt(reading.text, reading.page.fieldAt(line.start)?.value.start ?? line.end, line.end, 0.6) !== null)
    )
  return far <= 2 && line.indent > item.indent + 2 && line.kind !== 'heading'
}

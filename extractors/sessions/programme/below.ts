/** The lines below an item: its parts, its room, its talks, its description. */
import type { SessionKind } from '../../candidate.js'
import { personNames } from '../../names/personNames.js'
import type { Line, Span } from '../../page.js'
import { behindBody } from '../../people/isPerson.js'
import { readBody } from '../body.js'
import type { Body } from '../bodyShape.js'
import { cellsOf, trim } from '../cells.js'
import type { Item } from '../item.js'
import { kindOfTitle } from '../kinds.js'
import { isBareLabel, kindOfLabel } from '../label.js'
import { nameAt, readPeople, roleAt } from '../people.js'
import { isRoom } from '../roomNames.js'
import { bracketedLine, bracketedRoom } from '../rooms.js'
import { EMPTY_ROW } from './emptyRow.js'
import { readLabelledLine } from './labelledLine.js'
import { PARALLEL } from './parallel.js'
import { readPeopleLine } from './peopleLine.js'
import type { Reading } from './reading.js'
import { joinsCells } from './wrappedCells.js'

// "Weaving by numbers, R. Castellano (Naples)" below a session: a talk with its speaker.
const BYLINE =
  /^\p{Lu}[^,.;:]{5,110}, (?:(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'-]+|\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){1,2}(?= \())(?: \([^()]{2,50}\))?$/u

// "Mestres e maquias - Jane Roe (Museu do Azeite)", set in below a session
const DASHED =
  /^[\p{Lu}"][^;]{6,110}? - (?:\p{Lu}\.[ -]?|\p{Lu}[\p{L}'-]+ ){1,3}(?:(?:de|da|do|dos|das|di|du|van|von) ){0,2}\p{Lu}[\p{L}'-]+ \([^()]{2,60}\)$/u

const PRESENTED =
  /\b(?:represented|introduced|presented|led|opened) by\b|\bwill (?:open|introduce|present|lead|speak|give|deliver)\b/i

// "1A  Realist approaches      Room 201     Chair: Jane Roe" below "Parallel sessions I"
const STRAND = /^(?:\d{1,2}[A-H]|[A-H]\d{1,2})(?:\s?[:)-]\s+|\.\s+|\s+(?![\p{Ll}]))(?=[\p{L}"])/u

const SPOKEN =
  /^(?:welcome|welcoming remarks|welcome (?:address|remarks|words?)|opening (?:address|remarks|statement|words?)|closing (?:address|remarks|words?)|remarks|statements?|introduction|mots? de bienvenue|mots? d'accueil|allocutions?|discours(?: d'ouverture| de cl[oô]ture)?|palabras(?: de bienvenida| de apertura)?|bienvenida|boas-vindas|saluto|saluti|gru(?:ß|ss)worte?|begr[uü](?:ß|ss)ung)\s?:\s+/iu

const LETTER = /^(?:[A-H]|\d{1,2})(?:\s?[:)-]|\.)\s+(?=[\p{L}"])/u

function readStrand(reading: Reading, item: Item, line: Line, span: Span, { start, end }: Span): boolean {
  const { text } = reading
  const strand = STRAND.exec(text.slice(start, Math.min(end, start + 20)))
  const head = item.title ?? item.label?.span
  if (!strand || !head || !PARALLEL.test(text.slice(item.label?.span.start ?? head.start, head.end))) return false
  const body = readBody(text, start + strand[0].length, end)
  if (!body.title) return false
  item.title ??= head
  if (item.title === item.label?.span) item.label = null
  addTalk(reading, item, line, span, body.title, body)
  const part = reading.items[reading.items.length - 1]!
  const code = { start, end: start + /^\w+/.exec(strand[0])![0].length }
  part.label = { span: code, ordinal: null, kind: 'session', end: body.title.start, firm: true, code: null }
  part.kind = 'session'
  part.clock ??= item.clock
  return true
}

export function attach(reading: Reading, item: Item, line: Line, span: Span): void {
  const { text } = reading
  if (joinsCells(text, item, line)) return
  const bracket = bracketedRoom(text, span.start, span.end)
  if (bracket) item.room ??= bracket.room
  const { start, end } = trim(text, span.start, bracket ? bracket.from : span.end)
  if (end <= start) return
  const words = text.slice(start, end)
  const own = bracketedLine(text, start, end)
  if (own) {
    item.room ??= own
    item.lastLine = line.index
    item.end = end
    return
  }
  if (readLabelledLine(reading, item, line, span, { start, end })) return
  if (readStrand(reading, item, line, span, { start, end })) return
  // "Concurrent Sessions I" / "A: Green roofs | Room 9 | Jane Roe": the label is all that names what is held side by side.
  if (
    !item.title &&
    item.label &&
    LETTER.test(words) &&
    PARALLEL.test(text.slice(item.label.span.start, item.label.span.end))
  ) {
    item.title = item.label.span
    item.label = null
  }
  // "09.00  Opening session" / "- Welcome address by Jane Roe": the words are the item's title, not the label of the first address.
  if (!item.title && item.label && item.label.ordinal === null && item.label.code === null && line.kind === 'item') {
    item.title = item.label.span
    item.kind = item.label.kind
    item.label = null
  }
  // "09.00  Opening session" / "Welcome: Dr. Jane Roe, Executive Secretary": who speaks in it.
  const bare = item.label === null || (!item.title && item.label.ordinal === null && item.label.code === null)
  const spoken = bare && (item.title || item.label) ? SPOKEN.exec(words) : null
  if (spoken && nameAt(text, start + spoken[0].length, end, 0.5)) {
    if (!item.title && item.label) {
      item.title = item.label.span
      item.kind = item.label.kind
      item.label = null
    }
    item.people.push(...readPeople(text, start + spoken[0].length, end, null, 0.5))
    item.lastLine = line.index
    item.end = end
    return
  }
  if (!item.title && !item.personFirst) {
    reading.fill(
      item,
      line,
      span.start,
      reading.wrapped(line, {
        start,
        end: line.end,
        body: start,
        bodyEnd: span.end,
        ...EMPTY_ROW,
        trailing: span.end < line.end,
      }),
    )
    return
  }
  if (reading.side.length > 1 && reading.side.includes(item) && line.index - reading.side[0]!.line <= 2) {
    const cells = cellsOf(text, line.start, line.end)
    if (cells.length === reading.side.length) {
      for (const [i, cell] of cells.entries()) {
        const said = roleAt(text, cell.start, cell.end)
        reading.side[i]!.people.push(
          ...readPeople(text, said ? said.end : cell.start, cell.end, said?.role ?? null, said ? 0.15 : 0.5),
        )
      }
      item.lastLine = line.index
      return
    }
  }
  item.lastLine = line.index
  // "A: Paper and damp (Room 1)" below "Parallel sessions".
  const part = words.charCodeAt(0) < 58 ? /^\d{1,2}[a-h](?:\s?[:)-]|\.)\s+(?=[\p{L}"])/u.exec(words) : null
  // "3a. Setback levee -- Maj. Jane Roe, USACE" below "3. The alternatives".
  if (part && item.title) {
    const body = readBody(text, start + part[0].length, end)
    if (body.title) {
      addTalk(reading, item, line, span, body.title, body)
      reading.items[reading.items.length - 1]!.kind = body.people.length > 0 ? 'talk' : 'session'
      return
    }
  }
  const letter = LETTER.exec(words)
  if (letter && item.title && PARALLEL.test(text.slice(item.label?.span.start ?? item.title.start, item.title.end))) {
    const body = readBody(text, start + letter[0].length, end)
    if (body.title) {
      addTalk(reading, item, line, span, body.title, body)
      const part = reading.items[reading.items.length - 1]!
      part.kind = 'session'
      part.clock ??= item.clock
      return
    }
  }
  if (readPeopleLine(reading, item, line, { start, end })) return
  const room = /^(?:room|venue|location|where|place|sala|salle|lugar|local|lieu)\s?:\s*/i.exec(words)
  if (room || isRoom(words)) {
    item.room ??= { start: start + (room?.[0].length ?? 0), end }
    item.end = end
    return
  }
  // "(Mme Jane Roe, AFRISTAT)" below a title.
  const inside = words[0] === '(' && words.endsWith(')') ? readPeople(text, start + 1, end - 1, null, 0.5) : []
  if (inside.length > 0) {
    item.people.push(...inside)
    item.end = end
    return
  }
  // "Conférence inaugurale" / "Jane Roe (EHESS), «Title»": the label of the one talk below it.
  if (item.title && !item.label && item.people.length === 0) {
    const bare = text.slice(item.title.start, item.title.end)
    const kind = isBareLabel(bare) ? kindOfLabel(bare) : null
    const talk = kind === 'keynote' || kind === 'talk' ? readBody(text, start, end) : null
    if (kind && talk?.title && talk.people.length > 0) {
      item.label = { span: item.title, ordinal: null, kind, end: item.title.end, firm: true, code: null }
      item.title = talk.title
      item.people.push(...talk.people)
      item.end = end
      return
    }
  }
  if (nameAt(text, start, end, 0.5) && !behindBody(text, start)) {
    const people = readPeople(text, start, end, null, 0.5)
    if (people.length > 0) {
      // "Jane Roe: Title", "“Title”, Jane Roe" below a session is a talk of its own.
      const body = readBody(text, start, end)
      if (body.title && body.people.length > 0 && body.title.end - body.title.start >= 8) {
        addTalk(reading, item, line, span, body.title, body)
        return
      }
      item.people.push(...people)
      item.end = end
      return
    }
  }
  if (item.personFirst && !item.title) {
    reading.fill(item, line, span.start, span.end)
    return
  }
  // "INVITED TALK" on the clock's line, its title on the next.
  if (item.title && !item.label && !item.description && words.length < 160) {
    const said = text.slice(item.title.start, item.title.end)
    if (isBareLabel(said) && !(kindOfLabel(said) === 'discussion' && line.indent <= item.indent)) {
      item.label = {
        span: item.title,
        ordinal: null,
        kind: kindOfLabel(said),
        end: item.title.end,
        firm: true,
        code: null,
      }
      item.title = null
      reading.fill(
        item,
        line,
        span.start,
        reading.wrapped(line, { ...EMPTY_ROW, start, end: line.end, body: start, bodyEnd: span.end }),
      )
      return
    }
  }
  const listed = line.kind === 'item' || words.startsWith('"')
  const body =
    words.length < 260 && (listed || (line.indent > item.indent && (BYLINE.test(words) || DASHED.test(words))))
      ? readBody(text, start, end)
      : null
  if (body?.title && (body.people.length > 0 || (words.startsWith('"') && item.title))) {
    if (item.label || item.clock) {
      addTalk(reading, item, line, span, body.title, body)
      return
    }
  }
  // "The Secretariat, represented by Ms Jane Roe, will introduce document 2."
  if (item.people.length === 0 && item.clock && PRESENTED.test(words))
    item.people.push(
      ...personNames(text, 0.9, start, end)
        .filter((one) => one.honorific !== null)
        .map(({ name, honorific }) => ({ name, honorific, role: null })),
    )
  if (line.end - line.start < 500 && !/https?:|@/.test(words)) {
    item.description = { start: item.description?.start ?? start, end }
    item.end = end
  }
}

/** What opens or closes is no talk, though somebody gives it: "Welcome address". */
function ceremonial(title: string): SessionKind | null {
  const kind = kindOfTitle(title)
  return kind === 'opening' || kind === 'closing' || kind === 'break' || kind === 'discussion' || kind === 'keynote'
    ? kind
    : null
}

/** A talk inside a session that has a line of its own. */
function addTalk(reading: Reading, session: Item, line: Line, span: Span, title: Span, body: Body): void {
  const { text } = reading
  reading.items.push({
    ...session,
    start: span.start,
    end: span.end,
    line: line.index,
    lastLine: line.index,
    cue: 'talk-in-session',
    clock: body.clock,
    label: null,
    title,
    people: body.people,
    room: body.room,
    description: body.description,
    kind: ceremonial(text.slice(title.start, title.end)) ?? 'talk',
    personFirst: false,
  })
  session.lastLine = line.index
}

/** The lines below an item: who chairs it, its room, its talks, its description. */
import type { SessionKind } from '../../candidate.js'
import { personNames } from '../../names/person-names.js'
import type { Line, Span } from '../../page.js'
import { BODY_BEFORE } from '../../people/is-person.js'
import { type Body, readBody } from '../body.js'
import { cellsOf, trim } from '../cells.js'
import { clockAt } from '../clock.js'
import { dayAt } from '../day.js'
import type { Item } from '../item.js'
import { kindOfTitle } from '../kinds.js'
import { isBareLabel, kindOfLabel } from '../label.js'
import { labelledRole, nameAt, readPeople, roleAt } from '../people.js'
import { isRoom } from '../room-names.js'
import { bracketedRoom } from '../rooms.js'
import { EMPTY_ROW } from './empty-row.js'
import type { Reading } from './reading.js'
import { joinsCells } from './wrapped-cells.js'

const PARALLEL =
  /parallel|break-?out|concurrent|simult[aâ]ne|paralel|parall[eè]l|groups|workshops|sessions|streams|tracks|ateliers|talleres|grupos|oficinas/i

const PRESENTED =
  /\b(?:represented|introduced|presented|led|opened) by\b|\bwill (?:open|introduce|present|lead|speak|give|deliver)\b/i

const WHEN_LABEL =
  /^(?:dates?|times?|when|date and time|date & time|fecha|hora|horario|data|quando|heure|horaire|ora|orario|datum|uhrzeit|zeit|termin)\s?:\s*/i

const skipMarks = (text: string, at: number, end: number): number => {
  let i = at
  while (i < end && /[\s,;|-]/.test(text[i]!)) i++
  return i
}

const SPEECH =
  /^(?:allocutions?|discours|mots?|intervention|palabras|discurso|intervenci[oó]n|saluto|saluti|(?:opening |welcome |welcoming |keynote |closing )?(?:address|remarks|statement|speech|message|words)|grußwort)\b[^.:]{0,30}?\s(?:de la |de |du |d'|by |from |of |di |del |da |do |von |a cargo de |par )\s?(?=\p{Lu})/iu

const TITLE_LABEL = /^(?:title|talk title|topic|t[ií]tulo|titre|titolo|titel|thema|tema)\s?:\s+(?=\S)/i

export function attach(reading: Reading, item: Item, line: Line, span: Span): void {
  const { text } = reading
  if (joinsCells(text, item, line)) return
  const bracket = bracketedRoom(text, span.start, span.end)
  if (bracket) item.room ??= bracket.room
  const { start, end } = trim(text, span.start, bracket ? bracket.from : span.end)
  if (end <= start) return
  const words = text.slice(start, end)
  // "Title: Percolation on thin strips" below "Speaker: Jane Roe (Warwick)"
  const titled = item.title ? null : TITLE_LABEL.exec(words)
  if (titled) {
    reading.fill(
      item,
      line,
      start + titled[0].length,
      reading.wrapped(line, { ...EMPTY_ROW, start, end: line.end, body: start, bodyEnd: span.end }),
    )
    return
  }
  // "Session 1" / "Date: 7 March 2023" / "Time: 14:00-15:00"
  if (!item.title || (item.label && !item.clock)) {
    const when = WHEN_LABEL.exec(words)
    const at = start + (when?.[0].length ?? 0)
    const day = when && !item.day ? dayAt(text, at, end) : null
    const clock = when ? clockAt(text, day ? skipMarks(text, day.span.end, end) : at, end) : null
    if (day) item.day = day
    if (clock) item.clock ??= clock.value
    if (day || clock) {
      item.lastLine = line.index
      item.end = end
      return
    }
  }
  // "10:00-11:00" / "Room A: Maps for beginners - Jane Roe" / "Room B: …": at one hour, side by side.
  const place = item.clock ? /^([^:\n]{3,40}?)(?::\s+|\s-\s|\t\s*)(?=\S)/.exec(words) : null
  if (place && isRoom(place[1]!)) {
    const body = readBody(text, start + place[0].length, end)
    if (body.title || body.people.length > 0) {
      besides(reading, item, line, { start, end }, { start, end: start + place[1]!.length }, body)
      return
    }
  }
  // "Session A (10.00 - 11.00)" / "Witnesses:" / names; "14:00 - 15:00" / "Speaker: Jane Roe"
  const said = !item.title ? roleAt(text, start, Math.min(text.length, span.end + 24)) : null
  if (said?.colon) {
    if (said.end < end) item.people.push(...readPeople(text, said.end, end, said.role, 0.15))
    item.personFirst = true
    item.lastLine = line.index
    item.end = end
    return
  }
  // "09.00  Opening session" / "- Welcome address by Jane Roe": the words are the item's title, not the label of the first address.
  if (!item.title && item.label && item.label.ordinal === null && item.label.code === null && line.kind === 'item') {
    item.title = item.label.span
    item.kind = item.label.kind
    item.label = null
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
  const letter = /^(?:[A-H]|\d{1,2})(?:\s?[:)-]|\.)\s+(?=[\p{L}"])/u.exec(words)
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
  const role = roleAt(text, start, end) ?? labelledRole(text, start, end)
  if (role && (role.colon || nameAt(text, role.end, end, 0.4))) {
    const people = readPeople(text, role.end, end, role.role, 0.15)
    item.people.push(...people)
    item.end = end
    return
  }
  // "With Jane Roe (seed keeper) and Dr Low. Host: Ann Marsh"
  const withThem = /^(?:with|featuring|with guests|avec|con|com|mit)\s+(?=\p{Lu})/iu.exec(words)
  if (withThem && nameAt(text, start + withThem[0].length, end, 0.6)) {
    const block = reading.page.blocks[line.block]
    const to = block && block.last > line.index && block.last - line.index <= 2 ? block.end : end
    const host = /\.\s+(?=\p{L}{4,12}(?: \p{L}{2,12})?:\s)/u.exec(text.slice(start, to))
    const stop = host ? start + host.index : to
    item.people.push(...readPeople(text, start + withThem[0].length, stop, null, 0.6))
    const role = host ? roleAt(text, stop + host[0].length, to) : null
    if (role?.colon) item.people.push(...readPeople(text, role.end, to, role.role, 0.15).slice(0, 1))
    item.lastLine = to > end ? block!.last : line.index
    reading.skipTo = Math.max(reading.skipTo, item.lastLine)
    item.end = to
    return
  }
  // "Can gauges of 1974 carry a bill? Lead discussant: Mr. Erlan", its end on the next line.
  const later = /[.?!;]\s+(?=\p{L}{4,12}(?: \p{L}{4,12})?:\s)/u.exec(words)
  if (later) {
    const at = start + later.index + later[0].length
    const said = roleAt(text, at, end)
    const block = reading.page.blocks[line.block]
    if (said?.colon) {
      item.people.push(
        ...readPeople(text, said.end, Math.max(end, Math.min(block?.end ?? end, end + 120)), said.role, 0.15),
      )
      item.description = { start: item.description?.start ?? start, end: start + later.index + 1 }
      item.end = end
      return
    }
  }
  // "Allocution de Mme Jane Roe, Secrétaire générale"
  const speech = SPEECH.exec(words)
  if (speech && line.kind !== 'item' && nameAt(text, start + speech[0].length, end, 0.6)) {
    item.people.push(...readPeople(text, start + speech[0].length, end, null, 0.6).slice(0, 1))
    item.end = end
    return
  }
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
  if (nameAt(text, start, end, 0.5) && !BODY_BEFORE.test(text.slice(Math.max(0, start - 60), start))) {
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
  const body = words.length < 260 && (line.kind === 'item' || words.startsWith('"')) ? readBody(text, start, end) : null
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

/** One of several items at the hour of the line above, each in its room. */
function besides(reading: Reading, item: Item, line: Line, span: Span, room: Span, body: Body): void {
  item.lastLine = line.index
  if (!item.title && !item.room && item.people.length === 0) {
    Object.assign(item, { title: body.title, people: body.people, room, description: body.description, end: span.end })
    return
  }
  reading.items.push({
    ...item,
    ...span,
    line: line.index,
    cue: 'room-row',
    label: null,
    titleRest: [],
    title: body.title,
    people: body.people,
    room,
    description: body.description,
    kind: body.kind,
    personFirst: body.personFirst,
  })
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

/** Is a line a row of a programme, and what does it begin with: a clock, a label, a day? */
import { citiesNamed } from '../../gazetteer.js'
import type { LabelKey } from '../../labels.js'
import type { Line, Span } from '../../page.js'
import { clockAt } from '../clock.js'
import { dayAt } from '../day.js'
import type { Day } from '../dayShape.js'
import { labelAt } from '../label.js'
import { isPlace, isRoom } from '../roomNames.js'
import { type Row, readRow } from '../rows.js'
import { opensBehind } from './behind.js'
import { givesHour, joinsAbove } from './joinsAbove.js'
import type { Reading } from './reading.js'
import { readParallel, readRepeated } from './sideBySide.js'

// A row's words do not go on like a sentence: "10:00 and 15:00. If you would like …"
const PROSE_AFTER_CLOCK =
  /^(?:[.,;)]\s|(?:Pacific|Mountain|Central|Eastern|Atlantic)(?:\s?[/,.;]|\stime\b|\s*$)|(?:and|or|to|on|in|at|until|till|sharp|every|each|daily|if|is|are|will|was|or|but|from|by|onwards|local|please|we|for|which|when|before|after|the next)\b(?!\s*$))/

const TELLS_WHEN: ReadonlySet<LabelKey | null> = new Set<LabelKey>(['time', 'when', 'date'])

const SENTENCE =
  /^\p{Lu}.{3,}\s(?:will|must|shall|may|is|are|was|were|should|can|wird|werden|sera|seront|ser[áa]n?|sar[àa])\b.*\s(?:than|at|by|until|till|before|after|from|um|bis|avant|[àa]|antes de|hasta|at[ée])?$/u

const REACH =
  /^(?:tel(?:ephone)?|phone|fax|mobile|switchboard|(?:opening|office|visiting) (?:hours|times)|öffnungszeiten|horaires? d'ouverture|b[uü]rozeiten|horario de aten\p{L}+)(?!\p{L})/iu

const HOURS_BEFORE = /^[^\d]{4,40}\d{1,2}[:.h]?\d{2}\s?-\s?\d{1,2}[:.h]?\d{2}(?!\d)[^\d]{4,40}$/u

const HALF_DAY =
  /^(?:a\.?m\.?|p\.?m\.?|morning|afternoon|evening|ma[nñ]ana|tarde|manh[aã]|noite|matin|apr[eè]s-midi|soir(?:[eé]e)?|mattina|pomeriggio|vormittag|nachmittag)(?: session)?\s*[:|-]\s+/iu

/** Reads a row; false where the line is none. */
export function readProgrammeRow(reading: Reading, line: Line, span: Span, again: boolean): boolean {
  const { text } = reading
  const row = readRow(text, span.start, span.end, reading.agenda || reading.closeBy(line, span))
  const rest = text.slice(row.body, row.bodyEnd)
  const bodyless = rest.trim() === ''
  // "… remitida hasta el viernes" / "26 de agosto, a las 12:00 hs., al correo …": a sentence that the margin broke.
  if (row.clock && row.day && !row.trailing && /^\p{Ll}/u.test(rest) && goesOnAbove(reading, line, 1)) return false
  // "… between 12:00 and" / "12:45 Atlantic time, one colleague shows one fonds"
  if (row.clock && !row.trailing && !reading.agenda && !reading.near(line) && goesOnAbove(reading, line, 60))
    return false
  if (row.clock && !row.trailing && !again) {
    // "10 pm - we move to the bar": behind a mark the words are a row's, whatever they are.
    const marked = (reading.agenda || reading.near(line)) && /[:|-]\s{0,4}$/.test(text.slice(row.start, row.body))
    if (
      (!marked && PROSE_AFTER_CLOCK.test(rest)) ||
      (!reading.agenda &&
        /^\p{Ll}/u.test(rest) &&
        !reading.near(line) &&
        !clocksFollow(reading, line, row.clock) &&
        !/[:|-]\s{0,4}$|\s\s$|\t$/.test(text.slice(Math.max(row.start, row.body - 5), row.body)))
    )
      return false
    if (!reading.agenda && rest.length > 260) return false
  }
  // "The Meeting will adjourn not later than 5.30 p.m.", "Tel.: (01) 676 0930 (mornings, 9.30-1.00)"
  if (row.trailing && (SENTENCE.test(rest) || REACH.test(rest))) return false
  if (row.trailing && /[:]\s*$/.test(text.slice(span.start, row.bodyEnd)) && !reading.agenda) return false
  // "Morning sessions: 0900-1230 hours. Afternoon sessions: 1400-1700 hours": the hours of every day.
  if (row.trailing && HOURS_BEFORE.test(rest)) return false
  // "Enquiries: Ms Ada Sule, ada@example.org, tel. 020 555 0133 (08:00 to 16:30)"
  if (row.trailing && /\S@\S/.test(rest)) return false
  // "Time: 9:00-10:30" below "Session 1: Fish passages"
  if (row.trailing && reading.item && TELLS_WHEN.has(reading.page.fieldAt(line.start)?.key ?? null)) return false
  // "Applications open 15 February. Deadline: 31 March (23:59 EET)" below a timetable.
  if (
    row.trailing &&
    /\b(?:deadline|apply|applications?|submi(?:t|ssions?)|sign up|must register|please (?:register|book|rsvp))\b/i.test(
      rest,
    )
  )
    return false
  // "Steering call, 4 May 2022, 15:00 UTC" below a list without clocks: the event itself.
  if (
    row.trailing &&
    row.day?.parts.year !== undefined &&
    !reading.item?.clock &&
    !reading.items.some((one) => one.clock && one.cluster === reading.cluster)
  )
    return false
  const { item: open } = reading
  // "SESSION 1" / "The bank in the back room" / "Wednesday 6 October 2021": when it is.
  if (
    row.day?.parts.month !== undefined &&
    bodyless &&
    !row.label &&
    open?.label?.ordinal != null &&
    !open.clock &&
    line.index - open.lastLine === 1 &&
    open.lastLine - open.line <= 2 &&
    line.indent >= open.indent &&
    !headsItems(reading, line)
  ) {
    open.day = row.day
    open.clock ??= row.clock
    open.lastLine = line.index
    open.end = row.end
    return true
  }
  if (row.day && isRest(text, row) && (bodyless || row.clock) && !row.label) {
    // "Thursday, August 8th, 6:30-8:30pm" above rows is their day; alone it is an occasion.
    if (row.clock && !reading.agenda && !opensDay(reading, line, row)) {
      reading.occasions.push({ line: line.index, row })
      reading.close()
      return true
    }
    if (!reading.agenda && (row.clock || opensBehind(reading, line, row.day))) {
      reading.agenda = true
      reading.cluster++
      reading.opened = line.index
      reading.lastAnchor = line.index
    }
    reading.day = row.day
    if (reading.agenda || reading.near(line)) reading.lastAnchor = line.index
    reading.close()
    if (!bodyless) {
      reading.place = { start: row.body, end: row.body + rest.trimEnd().length }
      reading.placeLine = line.index
    }
    return true
  }
  // "Morning:   Theory of sampling" under the heading of a day.
  const half = reading.agenda && !row.clock && !row.label ? HALF_DAY.exec(rest) : null
  if (half && half[0].length < rest.length) {
    if (row.day) reading.day = row.day
    reading.open(line, { ...row, body: row.body + half[0].length }, 'half-day-row')
    return true
  }
  const { label } = row
  // "9:00 - 10:30" / "Smoke and veils" / "Laboratory 3": where it is.
  if (label && bodyless && !row.clock && !row.day && open?.clock && open.title && !open.room && !open.label) {
    const span = { start: label.span.start, end: label.span.end }
    if (line.index - open.lastLine === 1 && isRoom(text.slice(span.start, span.end))) {
      open.room = span
      open.lastLine = line.index
      open.end = row.end
      return true
    }
  }
  const labelled =
    label !== null && (label.firm || (reading.agenda && /^[\p{Lu}"¿¡]/u.test(rest)) || row.clock !== null)
  if (!row.clock && !labelled) {
    return readDayRow(reading, line, row)
  }
  // "Wednesday, May 24, 2-4pm, Carnegie Conference Room": an occasion and its place.
  if (
    !reading.agenda &&
    row.clock &&
    row.day?.parts.month !== undefined &&
    !label &&
    // "Sat 19 Mar, 2pm  Lego club" below another such row is the next.
    !(reading.item?.day && reading.item.clock && line.index - reading.item.line <= 2) &&
    (isPlace(rest.replace(/,.*/s, '').trim()) || headline(reading, line, row))
  ) {
    reading.close()
    return true
  }
  // "Item 2:  The Working Party elected Ms. Roe Chairperson at its tenth session." annotates an agenda that is printed above.
  if (label && !row.clock && !row.day && /^(?:agenda )?item\b/i.test(text.slice(label.span.start, label.span.end))) {
    const block = reading.page.blocks[line.block]
    const end = block && block.end > line.end ? block.end : line.end
    const told = text.slice(row.body, end)
    if (/\.\s*$/.test(told) && /\s(?:is|are|was|were|will|shall|has|have|may|elected|invited)\s/.test(told)) {
      reading.close()
      return true
    }
  }
  const lettered = label?.firm && /\s[A-H]$/.test(text.slice(label.span.start, label.span.end)) && !bodyless
  if (!row.clock && label && label.ordinal === null && !lettered && !reading.agenda && !reading.near(line)) return false
  if (label && /^\p{Ll}/u.test(rest) && !row.clock && !label.firm) return false
  if (row.day) reading.day = row.day
  if (joinsAbove(reading, line, row)) return true
  if (row.clock && label && readParallel(reading, line, row)) return true
  if (row.clock && !label && !row.trailing && readRepeated(reading, line, row)) return true
  if (givesHour(reading, line, row)) return true
  reading.open(
    line,
    row,
    row.clock ? (label ? 'clock-label-row' : row.trailing ? 'clock-end-row' : 'clock-row') : 'label-row',
  )
  if (row.day?.parts.month !== undefined && row.clock?.end && !bodyless) labelByDay(reading, row.day)
  return true
}

/** "Thursday 20 March: Field visit" is an item; "Day 1 - Theme" a heading with a theme. */
function readDayRow(reading: Reading, line: Line, row: Row): boolean {
  const { text } = reading
  if (!row.day) return false
  if (!reading.agenda && opensBehind(reading, line, row.day)) {
    reading.agenda = true
    reading.cluster++
    reading.opened = line.index
  }
  if (!(reading.agenda || reading.near(line))) {
    // "Wednesday 8 October 2025 - Polar Institute" above rows with clocks opens a programme as well.
    if (row.day.parts.month === undefined || !headsRows(reading, line) || !otherDayBelow(reading, line, row.day))
      return false
    reading.day = row.day
    reading.close()
    return true
  }
  // "Thursday 20 March: Field visit" is an item; "Day 1 - Theme" a heading with a theme.
  reading.day = row.day
  reading.lastAnchor = line.index
  reading.close()
  const heads = headsRows(reading, line)
  if (row.day.number !== null && Object.keys(row.day.parts).length === 0 && heads) return true
  if (!/^[:,|(\t-]|^\s/.test(text.slice(row.day.span.end, row.day.span.end + 1))) return false
  // "Tuesday 5 April 2022, Berlin" behind the items: when and where, and no item.
  const town = text.slice(row.body, row.bodyEnd).replace(/[.!]?\s*$/, '')
  if (
    row.day.parts.month !== undefined &&
    (placed(town) || (town.length < 40 && citiesNamed(town.split(',')[0]!).length > 0))
  )
    return true
  if (heads && isPlace(town) && !isRoom(town)) return true
  // "Thursday 17 - Sala Norte" above rows with clocks: the day and its room.
  const below = isRoom(town) ? reading.page.lines[line.index + 1] : undefined
  if (below && clockAt(text, below.body, below.end)) {
    reading.place = { start: row.body, end: row.body + town.length }
    reading.placeLine = line.index
    return true
  }
  reading.open(line, row, 'day-row')
  labelByDay(reading, row.day)
  return true
}

/** "Jour 2 : mardi 4 février - L'atelier", "1ª giornata: 6 marzo, 9.30-13.00, Dati": the number of the day is the item's label. */
function labelByDay({ text, item }: Reading, day: Day): void {
  const named = day.number === null ? null : DAY_LABEL.exec(text.slice(day.span.start, day.span.end))
  if (!named || !item || item.label) return
  item.label = {
    span: { start: day.span.start, end: day.span.start + named[0].length },
    ordinal: day.number,
    kind: 'session',
    end: day.span.end,
    firm: true,
    code: null,
  }
}

const DAY_LABEL = /^[\p{L}\dªº]+\.?\s{1,2}[^\s:,]{1,8}/u

/** "Samstag, 14. September 2019, 10-16 Uhr, Gemeindehaus": all of its day, above rows without a day and before any other. */
function headline(reading: Reading, line: Line, row: Row): boolean {
  if (row.day?.parts.year === undefined || !row.clock?.end || reading.items.length > 0 || reading.item) return false
  const { lines } = reading.page
  let next = line.index + 1
  while (next < lines.length && lines[next]!.kind === 'blank') next++
  const below = lines[next]
  if (!below) return false
  const other = readRow(reading.text, below.body, below.end, false)
  return other.clock !== null && other.day === null
}

/** Does the line go on with a sentence that the margin broke, at a line of so many characters? */
function goesOnAbove({ page, text }: Reading, line: Line, least: number): boolean {
  const block = page.blocks[line.block]
  const above = page.lines[line.index - 1]
  return (
    block !== undefined &&
    above !== undefined &&
    block.first < line.index &&
    above.end - above.start >= least &&
    /\p{Ll}\s\p{Ll}/u.test(text.slice(above.start, above.end)) &&
    !/[.:;!?)"]$/.test(text.slice(above.start, above.end))
  )
}

/** "18:30 doors, pizza" / "19:00 hello from Jane" / "19:10 round one": two more clocks in order begin lines close below. */
function clocksFollow({ page, text }: Reading, line: Line, clock: NonNullable<Row['clock']>): boolean {
  let last = clock.start.hour * 60 + clock.start.minute
  let found = 0
  for (let i = line.index + 1; i < page.lines.length && i <= line.index + 9; i++) {
    const below = page.lines[i]!
    const code = text.charCodeAt(below.body)
    if (below.kind === 'blank' || !(code >= 48 && code <= 57)) continue
    const next = clockAt(text, below.body, below.end)
    if (!next) continue
    const minutes = next.value.start.hour * 60 + next.value.start.minute
    if (minutes <= last || !/^\s+\p{L}/u.test(text.slice(next.end, next.end + 8))) return false
    last = minutes
    if (++found === 2) return true
  }
  return false
}

const STREET =
  /^(?:(?:rue|avenue|boulevard|place|quai|calle|avenida|plaza|rua|pra[çc]a|via|piazza|viale)\s|\d{1,4}(?: bis)?,? (?:rue|avenue|boulevard|place|quai)\s)|\d\s?[a-z]?$|\b(?:street|road|avenue|square|lane)$|(?:stra(?:ß|ss)e|platz|allee|gasse)\s\d/iu

/** "Archives départementales, salle de conférences, 2 rue Auguste-Prudhomme": is one of the parts a room or a street? */
function placed(words: string): boolean {
  const parts = words.split(/,\s+/)
  return parts.length > 1 && parts.some((part, i) => isRoom(part) || (i > 0 && STREET.test(part)))
}

/** Does a row with a clock stand below, right there or behind a gap, so that the day heads it? */
function headsRows({ page, text }: Reading, line: Line): boolean {
  let next = line.index + 1
  while (next < page.lines.length && page.lines[next]!.kind === 'blank') next++
  const below = page.lines[next]
  return below !== undefined && clockAt(text, below.body, below.end) !== null
}

const PROGRAMME = 60

/** Does another day head rows further below? One alone is the day of the event. */
function otherDayBelow(reading: Reading, line: Line, { parts }: Day): boolean {
  const { lines } = reading.page
  for (let i = line.index + 2; i < lines.length && i < line.index + PROGRAMME; i++) {
    const one = lines[i]!
    const other = one.kind === 'blank' ? null : dayAt(reading.text, one.body, one.end)
    if (other && other.parts.month !== undefined && other.parts.day !== parts.day) return headsRows(reading, one)
  }
  return false
}

/** Nothing, or a room: "Monday, 2 November | 10:00-16:00 | Room 4". */
function isRest(text: string, { body, bodyEnd }: Row): boolean {
  const rest = text.slice(body, bodyEnd).trim()
  return rest === '' || isRoom(rest)
}

/** "Venerdì 12 maggio, ore 15.30 - 19.00" above "Saluti", talks and "ore 18.15 Dibattito", and another such day below: a programme's days with their hours. */
function opensDay({ page, text }: Reading, line: Line, row: Row): boolean {
  if (!row.day || !row.clock?.end || row.day.parts.month === undefined) return false
  // With its year the day may be an event of its own: several rows make it one of a programme.
  const least = row.day.parts.year === undefined ? 1 : 2
  let rows = 0
  for (let i = line.index + 1; i < page.lines.length && i < line.index + PROGRAMME; i++) {
    const one = page.lines[i]!
    if (one.kind === 'blank') continue
    const other = readRow(text, one.body, one.end, false)
    if (other.day?.parts.month !== undefined && other.day.parts.day !== row.day.parts.day) {
      return rows >= least && other.clock?.end != null && isRest(text, other)
    }
    if (other.clock || other.label?.firm) rows++
  }
  return false
}

/** Does a labelled item stand right below a day, so that the day is its heading? */
function headsItems(reading: Reading, line: Line): boolean {
  const next = reading.page.lines[line.index + 1]
  return next !== undefined && next.kind !== 'blank' && labelAt(reading.text, next.body, next.end)?.firm === true
}

/**
 * Reads the programme of a page, line by line: rows that begin with a clock, a label or a day, the lines below that belong to them,
 * and the lists under "Agenda" that have neither. Rows outside a programme count only in company.
 */
import { limitRowsFollow } from '../limitRows.js'
import type { Line, Page } from '../page.js'
import { comesLater } from './believed.js'
import { clockAt } from './clock.js'
import { dayAt } from './day.js'
import type { Day } from './dayShape.js'
import { opensProgramme, programmeLines } from './heading.js'
import type { Item } from './item.js'
import { mayBeRow } from './mayBeRow.js'
import { oneMoment } from './moment.js'
import { readClockColumns } from './programme/clockColumns.js'
import { gridAhead, readGridRow } from './programme/grids.js'
import { INLINE, readInline } from './programme/inline.js'
import { namedColumns, readNamedRow } from './programme/namedColumns.js'
import { prosePast, readPlainLine } from './programme/plainLine.js'
import { Reading } from './programme/reading.js'
import { roomsAhead } from './programme/roomColumns.js'
import { readProgrammeRow } from './programme/row.js'
import { type Row, readRow, rowSpans } from './rows.js'

export interface Programme {
  readonly items: readonly Item[]
  /** Lines that are a day and a clock and nothing more, outside any programme. */
  readonly occasions: readonly { readonly line: number; readonly row: Row }[]
}

export function readProgramme(page: Page, skip: ReadonlySet<number>): Programme {
  const reading = new Reading(page)
  reading.hinted = programmeLines(page)
  for (const line of page.lines) {
    if (line.kind === 'blank') {
      reading.blank = true
      continue
    }
    if (line.kind === 'rule' || line.kind === 'furniture' || line.kind === 'seam') continue
    if (line.region === 'header' || line.region === 'signature' || skip.has(line.index)) {
      reading.close()
      reading.agenda = false
      continue
    }
    readLine(reading, line)
    reading.blank = false
  }
  reading.endAgenda()
  return { items: reading.items, occasions: reading.occasions }
}

function readLine(reading: Reading, line: Line): void {
  const { text } = reading
  const words = text.slice(line.start, line.end)
  // "PROGRAMME FLOW"; "Programme: 9:00 Registration; 9:30 Opening"
  if (
    words.length <= 130 &&
    (reading.hinted.has(line.index) || words[1] === ' ') &&
    opensProgramme(words) &&
    // "7.  Programme of work for 2010-2011" in an agenda is one of its items.
    !(reading.agenda && reading.plain.length > 0 && line.marker !== '') &&
    !readRow(text, line.body, line.end, false).clock
  ) {
    reading.endAgenda()
    if (limitRowsFollow(text, line.end)) return
    reading.agenda = true
    reading.anchors = 0
    reading.sure = 0
    reading.cluster++
    reading.opened = line.index
    reading.lastAnchor = line.index
    reading.prose = 0
    reading.day = dayOfHeading(text, line)
    return
  }
  // "Also coming up" / "14 October   Volta at 220": what comes after.
  if (reading.blank && words.length < 50 && reading.items.length > 0 && comesLater(words)) {
    reading.endAgenda()
    reading.lastAnchor = -99
    reading.past = true
    return
  }
  if (reading.past) {
    if (!reading.blank || line.kind !== 'heading') return
    reading.past = false
  }
  if (!reading.agenda && oneMoment(text, line)) {
    // "SESSION 1" / "14:00-15:15 London | 09:00-10:15 New York": its hour, on several clocks.
    const { item } = reading
    const clock =
      item?.label && !item.clock && line.index - item.lastLine === 1 ? clockAt(text, line.body, line.end) : null
    if (item && clock) {
      item.clock = clock.value
      item.lastLine = line.index
      return
    }
    reading.close()
    return
  }
  if (words.length > 600 && !reading.agenda) {
    prosePast(reading, line)
    return
  }
  if (!reading.agenda && (gridAhead(reading, line) || roomsAhead(reading, line))) {
    reading.endAgenda()
    reading.agenda = true
    reading.cluster++
    reading.day = reading.dayAbove(line)
  }
  if (headsColumns(reading, line)) return
  if (reading.columns.length > 0 && readNamedRow(reading, line)) return
  if (reading.agenda && (readGridRow(reading, line) || readClockColumns(reading, line))) return
  // "Order of events: 6.30 doors, 7.00 film, 8.15 discussion, 9.30 bar."
  const inline = words.includes(':') ? INLINE.exec(words) : null
  if (inline && readInline(reading, line, line.start + inline[0].length)) return
  const head = words.slice(0, 60)
  const may =
    reading.agenda ||
    reading.item !== null ||
    line.index - reading.lastAnchor <= 8 ||
    line.kind === 'row' ||
    mayBeRow(text, line.start, line.end) ||
    (head.includes(':') && /\d/.test(words))
  if (!may) {
    readPlainLine(reading, line, words)
    return
  }
  let any = false
  const spans = rowSpans(text, line)
  for (const [k, span] of spans.entries()) {
    if (readProgrammeRow(reading, line, span, k > 0 || any)) any = true
    else if (k === 0) readPlainLine(reading, line, text.slice(span.start, span.end), span)
  }
}

/** "Programme for Tuesday, 3 June", "Programm 3. Juni": the day of what stands below; "Programme, 3-4 June" is of both. */
function dayOfHeading(text: string, line: Line): Day | null {
  for (let at = line.body; at < line.end - 2; at++) {
    if (at > line.body && !/[\s(]/.test(text[at - 1]!)) continue
    const day = dayAt(text, at, line.end)
    if (!day) continue
    const ends = /^[\s):.*_#]*$/.test(text.slice(day.span.end, line.end))
    // With its year it is the day of the event as a whole.
    return ends && day.parts.year === undefined && !SEVERAL_DAYS.test(text.slice(line.body, day.span.end)) ? day : null
  }
  return null
}

// "Programme, 3-4 June", "Programme (as at 30 July)"
const SEVERAL_DAYS =
  /\d\D{0,3}(?:[-&]|\b(?:to|and|y|e|et|und|al?|bis)\b)\s?\d|\b(?:as (?:at|of)|version|updated|stand|from|status)\b/i

/** "| Time | Title | Speaker | Room |": the head of a table, which opens a programme where none is open. */
function headsColumns(reading: Reading, line: Line): boolean {
  const { text } = reading
  if (!GAPPED.test(text.slice(line.start, line.end))) return false
  const code = text.charCodeAt(line.start)
  if (code >= 48 && code <= 57) return false
  const columns = namedColumns(text, line)
  if (!columns) return false
  if (!reading.agenda) {
    reading.endAgenda()
    reading.agenda = true
    reading.cluster++
    reading.day = reading.dayAbove(line)
  }
  reading.close()
  reading.columns = columns
  reading.lastAnchor = line.index
  return true
}

const GAPPED = /\S(?:\t| {3}| \| )/

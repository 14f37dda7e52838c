/** Is a line a row of a programme, and what does it begin with: a clock, a label, a day? */
import type { Line, Span } from '../../page.js'
import { HALF_DAY } from '../halfDay.js'
import { isPlace, isRoom } from '../roomNames.js'
import { bracketedLine } from '../rooms.js'
import { readRow } from '../rows.js'
import { isRest, labelByDay, readDayHeading, readDayRow } from './dayRow.js'
import { givesHour, joinsAbove } from './joinsAbove.js'
import { isNoRow } from './noRow.js'
import type { Reading } from './reading.js'
import { headline, headsItems } from './rowsBelow.js'
import { readParallel, readRepeated, readTracks } from './sideBySide.js'

/** Reads a row; false where the line is none. */
export function readProgrammeRow(reading: Reading, line: Line, span: Span, again: boolean): boolean {
  const { text } = reading
  // "[Room 0.14]" below a title: no clock.
  if (bracketedLine(text, span.start, span.end)) return false
  const row = readRow(text, span.start, span.end, reading.agenda || reading.closeBy(line, span))
  const rest = text.slice(row.body, row.bodyEnd)
  const bodyless = rest.trim() === ''
  if (isNoRow(reading, line, span, row, again)) return false
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
    readDayHeading(reading, line, row, row.day)
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
  if (row.clock && !label && !row.trailing && readTracks(reading, line, row)) return true
  if (givesHour(reading, line, row)) return true
  reading.open(
    line,
    row,
    row.clock ? (label ? 'clock-label-row' : row.trailing ? 'clock-end-row' : 'clock-row') : 'label-row',
  )
  if (row.day?.parts.month !== undefined && row.clock?.end && !bodyless) labelByDay(reading, row.day)
  return true
}

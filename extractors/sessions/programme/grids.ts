/** Tables of days or of halves of days: a row of clocks, a column for each day. */
import type { Line, Span } from '../../page.js'
import { cellsOf } from '../cells.js'
import { clockAt } from '../clock.js'
import { dayAt } from '../day.js'
import { halfColumns } from '../halves.js'
import { readPeople } from '../people.js'
import { readRow } from '../rows.js'
import type { Reading } from './reading.js'
import { readRoomRow, roomHeads } from './roomColumns.js'

const WHOLE =
  /\s\((?:whole|all|full|entire)[ -]day\)$|\s\((?:todo el d[ií]a|o dia (?:todo|inteiro)|toute la journ[ée]e|tutto il giorno|ganzt[äa]gig)\)$/iu

const GRID_GAP = /\S(?:\t| {3}| \| )/

/** "          Wednesday        Thursday" above "9.00-10.30   Pumps    Maps": a grid under whatever heading. */
export function gridAhead(reading: Reading, line: Line): boolean {
  const { text } = reading
  const below = reading.page.lines[line.index + 1]
  // "|------|" between the head and the rows.
  const next = below?.kind === 'rule' ? reading.page.lines[line.index + 2] : below
  if (!next || next.kind === 'blank') return false
  let first = next.start
  while (text[first] === '|' || text[first] === ' ') first++
  const code = text.charCodeAt(first)
  if (!(code >= 48 && code <= 57) || !GRID_GAP.test(text.slice(line.start, line.end))) return false
  const cells = cellsOf(text, line.start, line.end)
  if (cells.length < 2 || cells.length > 8) return false
  const days = cells.filter((cell) => {
    const day = dayAt(text, cell.start, cell.end)
    return day !== null && day.span.end >= cell.end - 1
  })
  if (days.length < 2 || days.length < cells.length - 1) return false
  const row = cellsOf(text, next.start, next.end)
  const clock = row.length >= 2 ? clockAt(text, row[0]!.start, row[0]!.end) : null
  return clock !== null && clock.end >= row[0]!.end - 1
}

export function readGridRow(reading: Reading, line: Line): boolean {
  const { text } = reading
  const cells = cellsOf(text, line.start, line.end)
  const days = cells.map((cell) => dayAt(text, cell.start, cell.end))
  if (
    cells.length >= 2 &&
    days.filter((day, i) => day && day.span.end >= cells[i]!.end - 1).length >= Math.max(2, cells.length - 1)
  ) {
    reading.close()
    reading.grid = cells.flatMap((cell, i) =>
      days[i] ? [{ column: cell.start - line.start + line.indent, day: days[i]! }] : [],
    )
    reading.lastAnchor = line.index
    return true
  }
  const rooms = roomHeads(reading, line, cells)
  if (rooms) {
    reading.close()
    reading.rooms = rooms
    reading.lastAnchor = line.index
    return true
  }
  if (reading.rooms.length > 0 && readRoomRow(reading, line, cells)) return true
  const halves = halfColumns(text, line, cells)
  if (halves) {
    reading.close()
    reading.halves = halves
    reading.grid = []
    reading.lastAnchor = line.index
    return true
  }
  if (reading.halves.length > 0 && (readHalfRow(reading, line, cells) || readGridBelow(reading, line, cells)))
    return true
  if (reading.grid.length === 0) return false
  if (readGridBelow(reading, line, cells)) return true
  const clock = cells.length >= 2 ? clockAt(text, cells[0]!.start, cells[0]!.end) : null
  if (!clock || clock.end < cells[0]!.end - 1) return false
  reading.cells = []
  reading.cellsLine = line.index
  for (const cell of cells.slice(1)) {
    const column = cell.start - line.start + line.indent
    const nearest = reading.grid.reduce((best, one) =>
      Math.abs(one.column - column) < Math.abs(best.column - column) ? one : best,
    )
    reading.day = cells.length - 1 === reading.grid.length ? reading.grid[cells.indexOf(cell) - 1]!.day : nearest.day
    const row = readRow(text, cell.start, cell.end, false)
    reading.open(line, { ...row, clock: row.clock ?? clock.value, day: reading.day }, 'grid-cell')
    reading.cells.push({ column, item: reading.item! })
  }
  reading.close()
  return true
}

/** "                 (N. Roe)               (C. Lund)" below a row of a grid: whose each item is. */
function readGridBelow(reading: Reading, line: Line, cells: readonly Span[]): boolean {
  const { text } = reading
  if (reading.cells.length === 0 || line.index - reading.cellsLine > 2 || line.indent < 6) return false
  if (cells.some((cell) => text[cell.start] !== '(' || text[cell.end - 1] !== ')')) return false
  for (const cell of cells) {
    const column = cell.start - line.start + line.indent
    const near = reading.cells.find((one) => Math.abs(one.column - column) <= 3)
    near?.item.people.push(...readPeople(text, cell.start + 1, cell.end - 1, null, 0.2))
  }
  return true
}

function readHalfRow(reading: Reading, line: Line, cells: readonly Span[]): boolean {
  const { text } = reading
  const first = cells[0]
  const day = first && cells.length >= 2 ? dayAt(text, first.start, first.end) : null
  if (!day || day.span.end < first!.end - 1) return false
  reading.cells = []
  reading.cellsLine = line.index
  for (const [i, cell] of cells.slice(1).entries()) {
    const column = cell.start - line.start + line.indent
    const half =
      cells.length - 1 === reading.halves.length
        ? reading.halves[i]!
        : reading.halves.reduce((best, one) =>
            Math.abs(one.column - column) < Math.abs(best.column - column) ? one : best,
          )
    if (!/\p{L}{2}/u.test(text.slice(cell.start, cell.end))) continue
    reading.day = day
    // "Wed 4   Excursion to the islands (whole day)": all columns are its own.
    const whole = WHOLE.exec(text.slice(cell.start, cell.end))
    const last = reading.halves[reading.halves.length - 1]!.clock
    const clock = whole && half.clock && last ? { ...half.clock, end: last.end, endSpan: last.endSpan } : half.clock
    const row = readRow(text, cell.start, whole ? cell.start + whole.index : cell.end, false)
    reading.open(line, { ...row, clock: row.clock ?? clock, day }, 'grid-cell')
    reading.cells.push({ column, item: reading.item! })
  }
  reading.close()
  return true
}

/**
 * Tables of a programme that were flattened row by row, each cell on lines of its own below the heads: "Time" / "Where" / "What", then
 * "10.00am" / "Front steps" / "Welcome to Country".
 */
import type { Line, Page, Span } from '../page.js'
import { readBody } from './body.js'
import { trim } from './cells.js'
import { clockAt } from './clock.js'
import { type ColumnHead, columnHead } from './columnHeads.js'
import type { Columns } from './columns.js'
import { type Item, listItem } from './item.js'
import { readPeople, roleAt } from './people.js'
import { isRoom } from './roomNames.js'

const TITLED: ReadonlySet<ColumnHead> = new Set(['title', 'label'])

/** The items of such tables, and the lines that they take. */
export function readStacked(page: Page): Columns {
  const { lines, text } = page
  const items: Item[] = []
  const used = new Set<number>()
  for (let i = 0; i + 4 < lines.length; i++) {
    const heads = headsAt(page, i)
    if (!heads) continue
    const first = i + heads.length
    let at = first
    const rows: Item[] = []
    let width = 60
    while (at < lines.length) {
      const row = rowAt(page, at, heads, width)
      if (!row) break
      rows.push(row)
      for (let k = row.line; k <= row.lastLine; k++) width = Math.max(width, (lines[k]!.end - lines[k]!.start) * 1.5)
      at = row.lastLine + 1
    }
    if (rows.length < 3) continue
    items.push(...rows)
    for (let k = i; k < at; k++) used.add(k)
    i = at - 1
  }
  return { items, lines: used }

  /** Heads one below the other, the hour first, right above an hour. */
  function headsAt({ lines }: Page, from: number): (ColumnHead | null)[] | null {
    const heads: (ColumnHead | null)[] = []
    for (let k = from; k < lines.length && heads.length <= 6; k++) {
      const line = lines[k]!
      if (line.kind === 'blank' || line.end - line.start > 28) return null
      const code = text.charCodeAt(line.start)
      if (code >= 48 && code <= 57) break
      const head = columnHead(text.slice(line.start, line.end))
      if (heads.length === 0 && head !== 'time') return null
      heads.push(head)
    }
    const titles = heads.filter((head) => head !== null && TITLED.has(head)).length
    const known = heads.filter((head) => head !== null).length
    return heads.length >= 3 && heads.length <= 6 && titles === 1 && known * 4 >= heads.length * 3 ? heads : null
  }
}

/** `width`: a line longer than this is no cell, where the row has its cells already. */
function rowAt(page: Page, from: number, heads: readonly (ColumnHead | null)[], width: number): Item | null {
  const { lines, text } = page
  const line = lines[from]!
  const clock = line.kind === 'blank' ? null : clockAt(text, line.start, line.end)
  if (!clock || clock.end < line.end - 1) return null
  let next = from + 1
  let { value } = clock
  // "11.00am" / "-12 noon"
  const ends = lines[next]
  if (!value.end && ends && /^-\s?\d/.test(text.slice(ends.start, ends.end))) {
    const end = clockAt(text, ends.start + 1, ends.end) ?? clockAt(text, ends.start + 2, ends.end)
    if (end && end.end >= ends.end - 1) {
      value = { ...value, end: end.value.start, endSpan: end.value.startSpan }
      next++
    }
  }
  const cells: { start: number; end: number }[] = []
  let room = heads[1] === 'room'
  for (; next < lines.length && next - from < 14; next++) {
    const one = lines[next]!
    if (one.kind === 'blank' || one.end - one.start > 120) break
    if (clockAt(text, one.start, one.end)) break
    if (cells.length >= heads.length - 2 && one.end - one.start > width) break
    const last = cells[cells.length - 1]
    const whole = last ? text.slice(last.start, one.end).replace(/\s+/g, ' ') : ''
    if (last && (goesOn(text, last, one) || (room && cells.length === 1 && isRoom(whole)))) last.end = one.end
    else cells.push({ start: one.start, end: one.end })
    if (cells.length > 1) room = false
  }
  const wanted = heads.length - 1
  // "Opening by the Stationmaster" / "all": a last word of its own where a cell is wanting.
  const last = cells[cells.length - 1]
  const final = lines[next - 1]!
  if (last && cells.length < wanted && final.start > last.start && final.end - final.start <= 14) {
    last.end = lines[next - 2]!.end
    cells.push({ start: final.start, end: final.end })
  }
  const at = heads.findIndex((head) => head !== null && TITLED.has(head)) - 1
  if (cells.length === 0 || cells.length <= at) return null
  // What is more than the heads ask for belongs to the title, which is the longest.
  while (cells.length > wanted) {
    cells[at]!.end = cells[at + 1]!.end
    cells.splice(at + 1, 1)
  }
  const title = trim(text, cells[at]!.start, cells[at]!.end)
  const body = readBody(text, title.start, title.end)
  const item = listItem({
    start: line.start,
    end: cells[cells.length - 1]!.end,
    line: line.index,
    indent: line.indent,
    lastLine: next - 1,
    cue: 'stacked-cells',
    cluster: -2 - from,
    clock: value,
    title: body.title ?? title,
    people: body.people,
    room: body.room,
    kind: body.kind,
  })
  cells.forEach((cell, i) => {
    const head = heads[i + 1]
    if (head === 'room') item.room = trim(text, cell.start, cell.end)
    else if (head === 'people') {
      const role = roleAt(text, cell.start, cell.end)
      item.people.push(...readPeople(text, role ? role.end : cell.start, cell.end, role?.role ?? null, 0.3))
    }
  })
  return item
}

/** Does a line go on with the cell above it? */
function goesOn(text: string, cell: Span, line: Line): boolean {
  const words = text.slice(cell.start, cell.end)
  const next = text.slice(line.start, line.end)
  return (
    /^[\p{Ll})&+]/u.test(next) ||
    /[,(&:/-]$|\b(?:the|of|and|for|in|on|to|a|an|with|from|by|de|del|la|el|y|e|et|und|der|die|das|von|di|da|do)$/.test(
      words,
    ) ||
    (words.match(/\(/g)?.length ?? 0) > (words.match(/\)/g)?.length ?? 0)
  )
}

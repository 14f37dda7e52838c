/** Tables whose cells go on below themselves, in columns of a fixed width: "Welcome and aims of the    Jane Roe" / "seminar    (City Council)". */
import type { Line, Span } from '../../page.js'
import { cellsOf } from '../cells.js'
import type { Item } from '../item.js'

const columnOf = (line: Line, at: number): number => at - line.start + line.indent

/** Where the column of `title` and the next column begin; null where the title's cell is the last of its row. */
export function columnsOf(text: string, line: Line, title: Span, end: number): Item['columns'] {
  if (title.start < line.start || end > line.end || title.end >= end) return null
  const gap = /^[^\S\n]*(?: {3,}|\s\|\s)[^\S\n]*(?=\S)/.exec(text.slice(title.end, end))
  if (!gap) return null
  // "Presentation: Lessons from market": the cell begins at its label.
  let from = title.start
  while (from > line.start && !/(?: {2}|\t|\|)\s?$/.test(text.slice(Math.max(line.start, from - 3), from))) from--
  return { from: columnOf(line, from), next: columnOf(line, title.end + gap[0].length), line: line.index }
}

// A title does not end in such a word.
const OPEN_END =
  /(?:\b(?:the|of|and|for|in|on|to|a|an|with|from|by|de|del|la|el|las|los|y|e|da|do|des|du|et|di|le|les|der|die|das|und|von)|[,&-])$/

/** Adds the cells of a line below to the item whose columns they stand in; false where they stand in none. */
export function joinsCells(text: string, item: Item, line: Line): boolean {
  const { columns, title } = item
  if (!columns || !title || line.index !== item.lastLine + 1) return false
  const cells = cellsOf(text, line.start, line.end)
  const first = cells[0]
  // The second column goes on alone: "Minister for" / "Employment".
  if (first && columnOf(line, first.start) >= columns.next - 1 && line.indent > columns.from + 6) {
    item.lastLine = line.index
    return true
  }
  if (!first || cells.length > 3 || Math.abs(columnOf(line, first.start) - columns.from) > 1) return false
  const before = item.titleRest?.[item.titleRest.length - 1] ?? title
  const words = text.slice(first.start, first.end)
  // The next word would not have fitted into the column.
  const word = /^\S+/.exec(words)![0]
  const full = before.end - before.start + 1 + word.length > columns.next - columns.from - 2
  if (!full && !/^\p{Ll}/u.test(words) && !OPEN_END.test(text.slice(before.start, before.end))) return false
  item.titleRest = [...(item.titleRest ?? []), first]
  item.lastLine = line.index
  item.end = first.end
  return true
}

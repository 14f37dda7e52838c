/** Where items take place: words in square brackets at a row's end, and the last column of a programme. */
import type { Line, Span } from '../page.js'
import type { Item } from './item.js'
import { isRoom } from './roomNames.js'

// "1000-1030   Inaugural session     [Main Auditorium]"
const BRACKETED = /\s\[([^[\]\n]{3,40})\]\s*$/

// "[Hall 2]" alone on its line, below the title that it belongs to
const BRACKETED_LINE = /^\[([^[\]\n]{3,40})\]$/

/** The room in square brackets that is all of `start`..`end`. */
export function bracketedLine(text: string, start: number, end: number): Span | null {
  if (text[start] !== '[' || text[end - 1] !== ']') return null
  const found = BRACKETED_LINE.exec(text.slice(start, end))
  return found && isRoom(found[1]!) ? { start: start + 1, end: end - 1 } : null
}

/** The room in square brackets that ends `start`..`end`; `from` is where it begins, with the gap before it. */
export function bracketedRoom(text: string, start: number, end: number): { room: Span; from: number } | null {
  if (text[end - 1] !== ']') return null
  const found = BRACKETED.exec(text.slice(start, end))
  if (!found || /^[\d\s.,:]+$/.test(found[1]!)) return null
  const open = start + found.index + 1
  let from = start + found.index
  while (from > start && /\s/.test(text[from - 1]!)) from--
  return { room: { start: open + 1, end: open + 1 + found[1]!.length }, from }
}

/** "10:30   Feed the tank        Wharf": where three rows have words in one last column, and words come again or are a room, all are rooms. */
export function columnRooms(text: string, lines: readonly Line[], items: readonly Item[]): void {
  const columns = new Map<number, Item[]>()
  for (const item of items) {
    const span = item.room ?? item.description
    if (!item.clock || !span) continue
    const line = lines[item.line]!
    if (span.end !== line.end || !/\t$|\s{3}$/.test(text.slice(Math.max(0, span.start - 3), span.start))) continue
    if (span.end - span.start > 40 || !/^\p{Lu}/u.test(text[span.start]!)) continue
    // Behind a tab the column is the second one, whatever the width.
    const column = text[span.start - 1] === '\t' ? -1 : span.start - line.start + line.indent
    const list = columns.get(column)
    if (list) list.push(item)
    else columns.set(column, [item])
  }
  for (const list of columns.values()) {
    if (list.length < 3) continue
    const words = list.map((item) =>
      text.slice((item.room ?? item.description)!.start, (item.room ?? item.description)!.end),
    )
    const known = new Set(words)
    if (known.size === words.length && !words.some(isRoom) && !list.every(({ people }) => people.length > 0)) continue
    if (words.filter((one) => one.split(' ').length > 4).length > 0) continue
    for (const item of list)
      if (!item.room) {
        item.room = item.description
        item.description = null
      }
  }
}

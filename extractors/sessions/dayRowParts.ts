/** Rows of a day that hold several items: "9 January   Inauguration (10:00); Plenary 1; Parallel sessions", "Sun 7 Aug   Arrival. 19:00 Welcome dinner". */
import type { Page, Span } from '../page.js'
import { readBody } from './body.js'
import { trim } from './cells.js'
import { type Item, listItem } from './item.js'
import { readRow } from './rows.js'

const OF_DAY: ReadonlySet<string> = new Set(['day-row', 'day-list', 'clock-end-row', 'clock-label-row'])

// A semicolon, or a stop before a clock
const PARTS = /;\s+|\.\s+(?=\d{1,2}[:.h]\d{2}(?!\d))/g

/** The items of a day's row, or the item itself where it holds but one. */
export function partsOfDayRow(page: Page, item: Item): readonly Item[] {
  const { text } = page
  if (!OF_DAY.has(item.cue) || !item.day || item.lastLine !== item.line || item.people.length > 0) return [item]
  const line = page.lines[item.line]!
  const { end: from } = item.day.span
  if (item.day.span.start !== line.body || from >= line.end) return [item]
  const gap = /^[\s:,|)-]*/.exec(text.slice(from, line.end))![0].length
  // "Sat 2 May   9:00 Opening; talks": the clock opens one item.
  if (/^\d{1,2}\s?(?:[:.h]\d|[ap]m|h\b)/.test(text.slice(from + gap, from + gap + 6))) return [item]
  const spans = split(text, from + gap, line.end)
  if (spans.length < 2) return [item]
  const parts = spans.map((span) => partOf(text, item, span))
  return parts.every((part) => part !== null) ? parts : [item]
}

function split(text: string, start: number, end: number): Span[] {
  const words = text.slice(start, end)
  // "(a) Vypin; (b) Kumarakom", columns side by side: other lists.
  if (!PARTS.test(words) || / {3}|\t|\(a\)/.test(words)) return []
  const spans: Span[] = []
  let at = start
  PARTS.lastIndex = 0
  for (let found = PARTS.exec(words); found; found = PARTS.exec(words)) {
    spans.push(trim(text, at, start + found.index))
    at = start + PARTS.lastIndex
  }
  spans.push(trim(text, at, end))
  PARTS.lastIndex = 0
  return spans
}

const LONGEST = 80

function partOf(text: string, item: Item, { start, end }: Span): Item | null {
  if (end - start < 3 || end - start > LONGEST || !/^[\p{Lu}\d"]/u.test(text.slice(start, end))) return null
  const row = readRow(text, start, end, true)
  const body = readBody(text, row.body, row.bodyEnd)
  const label = row.label && (row.label.firm || row.clock) ? row.label : null
  if (!body.title && !label) return null
  return listItem({
    ...body,
    start,
    end,
    line: item.line,
    indent: item.indent,
    lastLine: item.lastLine,
    cue: item.cue,
    cluster: item.cluster,
    agenda: item.agenda,
    day: item.day,
    clock: row.clock ?? body.clock,
    label,
    room: row.room ?? body.room,
  })
}

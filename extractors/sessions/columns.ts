/**
 * Tables of a programme that were flattened column by column: all clocks first, then all titles, then all speakers. A dash holds an
 * empty cell's place, so that the columns stay in step.
 */
import type { Line, Page } from '../page.js'
import { readBody } from './body.js'
import { clockAt } from './clock.js'
import type { Item } from './item.js'
import { readPeople, roleAt } from './people.js'

export interface Columns {
  readonly items: readonly Item[]
  readonly lines: ReadonlySet<number>
}

/** The head of a column, alone on its line: "Time", "What", "Where", "Tema / Subject". */
export const COLUMN_HEADER =
  /^(?:time|hour|hora|heure|ora|orario|uhrzeit|what|sessions?|title|topics?|subject|activity|tema|t[ií]tulo|th[eè]me|titre|titolo|actividad|atividade|programme|item|speakers?|who|presenter|orador(?:es)?|ponentes?|palestrantes?|intervenants?|relatori?|where|room|venue|sala|lugar|local|salle|lieu)(?:\s?[/|]\s?.{2,20})?:?$/i

/** Reads runs of three and more clocks that stand alone on their lines, with as many titles below. */
export function readColumns(page: Page): Columns {
  const { lines, text } = page
  const items: Item[] = []
  const used = new Set<number>()
  for (let i = 0; i < lines.length; i++) {
    if (!isClockLine(text, lines[i]!)) continue
    let to = i
    while (to + 1 < lines.length && isClockLine(text, lines[to + 1]!)) to++
    const count = to - i + 1
    if (count < 3) {
      i = to
      continue
    }
    const titles = columnBelow(page, to + 1, count)
    if (!titles) {
      i = to
      continue
    }
    const more = columnBelow(page, titles.next, count)
    for (let k = 0; k < count; k++) {
      const clockLine = lines[i + k]!
      const titleLine = titles.cells[k]!
      const body = readBody(text, titleLine.start, titleLine.end)
      const item: Item = {
        start: clockLine.start,
        end: clockLine.end,
        line: clockLine.index,
        indent: clockLine.indent,
        lastLine: clockLine.index,
        cue: 'column-table',
        cluster: -1 - i,
        agenda: true,
        clock: clockAt(text, clockLine.start, clockLine.end)!.value,
        day: null,
        label: null,
        // A slash parts two languages or two things, no speaker: the cell is the title.
        title: body.title ?? { start: titleLine.start, end: titleLine.end },
        people: body.people,
        room: body.room,
        description: null,
        kind: null,
        personFirst: false,
      }
      const cell = more?.cells[k]
      if (cell && cell.kind !== 'rule') {
        const role = roleAt(text, cell.start, cell.end)
        item.people.push(...readPeople(text, role ? role.end : cell.start, cell.end, role?.role ?? null, 0.15))
      }
      items.push(item)
    }
    const last = more?.next ?? titles.next
    for (let k = i; k < last; k++) used.add(k)
    i = last - 1
  }
  return { items, lines: used }
}

function isClockLine(text: string, line: Line): boolean {
  if (line.kind === 'blank' || line.end - line.start > 24) return false
  const code = text.charCodeAt(line.start)
  if (!(code >= 48 && code <= 57) && code !== 40) return false
  const clock = clockAt(text, line.start, line.end)
  return clock !== null && clock.end >= line.end - 1
}

/** `count` cells below line `from`, behind a header and blank lines; a line of dashes is an empty cell. Null where they do not add up. */
function columnBelow(page: Page, from: number, count: number): { cells: Line[]; next: number } | null {
  const { lines, text } = page
  let i = from
  while (i < lines.length && lines[i]!.kind === 'blank') i++
  const headed = i < lines.length && COLUMN_HEADER.test(text.slice(lines[i]!.start, lines[i]!.end))
  if (headed) i++
  while (i < lines.length && lines[i]!.kind === 'blank') i++
  const cells: Line[] = []
  for (; i < lines.length && cells.length < count; i++) {
    const line = lines[i]!
    if (line.kind === 'blank') break
    if (line.end - line.start > 200 || isClockLine(text, line)) return null
    cells.push(line)
  }
  if (cells.length < count) return null
  // Below its head the column is as long as that of the hours; without one a gap or the next head ends it.
  const after = lines[i]
  const ends = headed || !after || after.kind === 'blank' || COLUMN_HEADER.test(text.slice(after.start, after.end))
  return ends ? { cells, next: i } : null
}

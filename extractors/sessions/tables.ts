/** Tables with a head: "Module | Subject | Trainer". */
import { gapLines } from '../gapLines.js'
import type { Line, Page, Span } from '../page.js'
import { cellsOf, trim } from './cells.js'
import { clockAt } from './clock.js'
import { columnHead } from './columnHeads.js'
import { dayAt } from './day.js'
import { type Item, lineItem } from './item.js'
import { labelAt, roman, type SessionLabel } from './label.js'
import { readPeople } from './people.js'
import { cellsBelow, columnsOf } from './tableCells.js'

/** Rows below a head that names a column of titles, and one of speakers or of numbers. */
export function readTables(page: Page, skip: (line: number) => boolean): Item[] {
  const { lines, text } = page
  const items: Item[] = []
  for (const i of gapLines(page)) {
    const line = lines[i]!
    if (i > lines.length - 3 || line.kind === 'blank' || line.end - line.start > 110) continue
    const code = text.charCodeAt(line.start)
    if (code >= 48 && code <= 57) continue
    if (!/\t| {3}|\|/.test(text.slice(line.start, line.end))) continue
    const spans = cellsOf(text, line.start, line.end)
    const heads = spans.map((head) => text.slice(head.start, head.end).split('(')[0]!.trim())
    const named = heads.map(columnHead)
    // "Week | Dates | Module | Lecturer": of two that count, the second is what it is about.
    const titles = [named.indexOf('title'), named.indexOf('label', named.indexOf('label') + 1), named.indexOf('label')]
    const title = titles.find((one) => one >= 0) ?? -1
    if (heads.length < 2 || title < 0) continue
    const counted = named.indexOf('label')
    // "Date | Module | Trainer": the module is what it is about, with its number before it.
    const label = counted === title ? -1 : counted
    const people = named.indexOf('people')
    const date = named.indexOf('date')
    const time = named.indexOf('time')
    if (label < 0 && people < 0 && date < 0) continue
    const columns = columnsOf(line, spans)
    const found: Item[] = []
    for (let k = i + 1; k < lines.length; k++) {
      const row = lines[k]!
      if (row.kind === 'rule') continue
      const cells = row.kind === 'blank' ? null : cellsBelow(text, row, columns)
      // What stands below a row and not in its first column goes on with it.
      const last = found[found.length - 1]
      if (cells && last && isEmpty(cells[0]!) && !skip(k)) {
        goesOn(text, last, row, cells[title]!)
        continue
      }
      if (
        !cells ||
        skip(k) ||
        isEmpty(cells[title]!) ||
        cells.some((cell, c) => c !== time && c !== date && clockAt(text, cell.start, cell.end))
      )
        break
      const day = date < 0 ? null : dayAt(text, cells[date]!.start, cells[date]!.end)
      const firm = label < 0 ? labelAt(text, cells[title]!.start, cells[title]!.end) : null
      const said = firm?.firm && firm.end < cells[title]!.end ? firm : null
      found.push(
        lineItem(row, 'table-row', -4000 - i, {
          title: trim(text, said?.end ?? cells[title]!.start, cells[title]!.end),
          people: people < 0 ? [] : readPeople(text, cells[people]!.start, cells[people]!.end, 'speaker', 0.3),
          label: label < 0 ? said : cellLabel(text, cells[label]!),
          day,
          clock: time < 0 ? null : (clockAt(text, cells[time]!.start, cells[time]!.end)?.value ?? null),
          kind: label < 0 && !said ? null : 'session',
        }),
      )
    }
    if (found.length >= 2) items.push(...found)
  }
  return items
}

const isEmpty = ({ start, end }: Span): boolean => end <= start

/** A title broken in its column: its further words in lower case. */
function goesOn(text: string, item: Item, row: Line, cell: Span): void {
  item.lastLine = row.index
  if (!isEmpty(cell) && /^\p{Ll}/u.test(text.slice(cell.start, cell.start + 1)))
    item.titleRest = [...(item.titleRest ?? []), cell]
}

function cellLabel(text: string, span: Span): SessionLabel | null {
  const words = text.slice(span.start, span.end)
  const digits = /\d{1,2}/.exec(words)
  const ordinal = digits ? Number(digits[0]) : /^[IVX]{1,5}$/.test(words) ? roman(words) : null
  return { span, ordinal, kind: 'session', end: span.end, firm: true, code: null }
}

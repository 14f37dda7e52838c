/** The cells of a row below a head: by its gaps, or by the columns of the head where a gap is too narrow to show. */
import type { Line, Span } from '../page.js'
import { cellsOf, trim } from './cells.js'

/** One cell for each head, empty ones too; null where the row does not fit. */
export function cellsBelow(text: string, row: Line, columns: readonly number[]): Span[] | null {
  const cells = cellsOf(text, row.start, row.end)
  if (cells.length === columns.length) return cells
  if (/[\t|]/.test(text.slice(row.start, row.end))) return null
  // "M5  Whole-life costing and the maintenance budget  Ms. Jane Roe": cut where the head's words begin.
  const from = row.start - row.indent
  const out: Span[] = []
  for (const [i, column] of columns.entries()) {
    const start = Math.max(row.start, from + column)
    const end = i + 1 < columns.length ? Math.min(row.end, from + columns[i + 1]!) : row.end
    if (start < row.end && start > row.start && text[start - 1] !== ' ') return null
    out.push(end > start ? trim(text, start, end) : { start: row.end, end: row.end })
  }
  return out
}

/** Where the words of a head begin, in characters of its line. */
export const columnsOf = (line: Line, heads: readonly Span[]): number[] =>
  heads.map(({ start }) => start - line.start + line.indent)

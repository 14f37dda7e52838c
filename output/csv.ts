/** The one door to csv-stringify: rows of cells as RFC 4180 lines. */
import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | boolean | null

// What a spreadsheet would run: a cell that begins with one of these, in ASCII or full width. Offsets ("-05:00") and numbers are no formulas.
const FORMULA = /^[\t\r]*[=+\-@＝＋－＠]|^[\t\r]/
const HARMLESS = /^[+-]\d{1,3}(?:[.:]\d{1,8})?$/

/** Defuses a cell that a spreadsheet would take for a formula, by an apostrophe in front. */
export function defuse(text: string): string {
  return FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text
}

/** CSV lines of rows, CRLF at each end, null as an empty cell. `raw` leaves formulas as they are, for machines. */
export function csvLines(rows: readonly (readonly Cell[])[], raw: boolean): string {
  if (rows.length === 0) return ''
  return stringify(
    rows.map((row) => row.map((cell) => (typeof cell !== 'string' ? cell : raw ? cell : defuse(cell)))),
    { record_delimiter: '\r\n', cast: { boolean: (value) => String(value) }, quoted_match: /[\r\n\u0085\u2028]/ },
  )
}

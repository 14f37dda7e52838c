/** Houses that no noun tells, by where they stand: "12 May 2026 | Fabrika, Praia", "De Doelen, Rotterdam · 17-19 March". */
import type { Page, Span } from '../page.js'
import type { Dates } from './dates.js'
import { EVENT } from './eventWords.js'
import { isPerson } from './personLines.js'

// What parts the cells of a line of day and place
const CELL = /[|\xb7\x95]\s*|\t+|\s{3,}/g
const HOUSE =
  /^(?!(?:The|Our|New|Old|Next|From|Online|Virtual)\b)(?:\p{Lu}[\p{L}\d'&.-]*)(?: (?:(?:de|del|da|do|la|of|the|&) )?\p{Lu}[\p{L}\d'&-]*){0,3}, $/u
const BODY =
  /\b(?:Society|Association|Ministry|Department|Council|Committee|Network|Commission|Secretariat|Bureau|Office|Agency|Union|Group|Team|Club|Days?|Call|Papers|News|Series|University|Programme|Program|Edition|Part|Season)\b/i
const CELL_ENDS = /^\)?\s*(?:[|\xb7\x95]|\n|$|\t|\s{3,})/

/** The house before the town at `town`, where a cell of the line holds the two and nothing else, and the rest of the line or the one beside it a date. */
export function unknownHouse(page: Page, dates: Dates, line: Page['lines'][number], town: Span): Span | null {
  const { text } = page
  const lead = text.slice(line.start, town.start)
  if (lead.length < 4 || !lead.endsWith(', ') || !CELL_ENDS.test(text.slice(town.end, town.end + 6))) return null
  let from = 0
  CELL.lastIndex = 0
  for (let found = CELL.exec(lead); found; found = CELL.exec(lead)) from = CELL.lastIndex
  const house = lead.slice(from)
  if (!HOUSE.test(house) || EVENT.test(house) || BODY.test(house)) return null
  const start = line.start + from
  const dated = dates.between(line.start, start) || dates.between(town.end, line.end)
  if (dated) return { start, end: town.end }
  if (from > 0 || isPerson(house.slice(0, -2)) || line.end - town.end > 2) return null
  return alone(page, dates, line.index) ? { start, end: town.end } : null
}

/** Is the line above or below a date and nothing else, and the line no row of a list of its kind? */
function alone(page: Page, dates: Dates, index: number): boolean {
  return [-1, 1].some((step) => {
    const line = page.lines[index + step]
    return (
      line !== undefined &&
      line.kind === 'text' &&
      dates.between(line.start, line.end) &&
      dates.lettersOutside(page.text, line.start, line.end).length < 4
    )
  })
}

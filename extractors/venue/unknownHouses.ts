/** Houses that no noun tells, by where they stand: "12 May 2026 | Fabrika, Praia", "De Doelen, Rotterdam · 17-19 March". */
import type { Page, Span } from '../page.js'
import type { Dates } from './dates.js'
import { EVENT } from './eventWords.js'
import { isPerson } from './personLines.js'

// What parts the cells of a line of day and place
const CELL = /[|\xb7\x95]\s*|\s-\s|\t+|\s{3,}/g
const HOUSE =
  /^(?!(?:Our|New|Old|Next|From|Online|Virtual)\b)(?:\p{Lu}[\p{L}\d'&.-]*)(?: (?:(?:de|del|da|do|la|of|the|&) )?\p{Lu}[\p{L}\d'&-]*){0,3}, $/u
const BODY =
  /\b(?:Society|Association|Ministry|Department|Council|Committee|Network|Commission|Secretariat|Bureau|Office|Agency|Union|Group|Team|Club|Days?|Call|Papers|News|Series|University|Programme|Program|Edition|Part|Season)\b/i
const CELL_ENDS = /^\)?\s*(?:[|\xb7\x95]|\n|$|\t|\s{3,})/

/** The house before the town at `town`, where a cell of the line holds the two and nothing else, and the rest of the line or the one beside it a date. */
export function unknownHouse(page: Page, dates: Dates, line: Page['lines'][number], town: Span): Span | null {
  const { text } = page
  const lead = text.slice(line.start, town.start)
  if (!CELL_ENDS.test(text.slice(town.end, town.end + 6))) return null
  if (lead.trim() === '') return houseAbove(page, dates, line, town)
  if (lead.length < 4) return null
  let from = 0
  let before = 0
  CELL.lastIndex = 0
  for (let found = CELL.exec(lead); found; found = CELL.exec(lead)) {
    // "14 May 2026 · Fabrika · Praia": the house has a cell of its own.
    if (CELL.lastIndex < lead.length) from = CELL.lastIndex
    before = found.index
  }
  const cell = lead.slice(from)
  const house = cell.endsWith(', ') ? cell : before > from ? `${lead.slice(from, before).trimEnd()}, ` : ''
  if (!isHouse(house)) return null
  const start = line.start + from
  if (dates.between(line.start, start) || dates.between(town.end, line.end)) return { start, end: town.end }
  if (from > 0 || before > from || isPerson(house.slice(0, -2)) || line.end - town.end > 2) return null
  return [-1, 1].some((step) => isDay(page, dates, line.index + step)) ? { start, end: town.end } : null
}

const isHouse = (words: string): boolean => HOUSE.test(words) && !EVENT.test(words) && !BODY.test(words)

/** "14 May 2026\nFabrika\nPraia, Cabo Verde": a house alone on its line, between the day and its town. */
function houseAbove(page: Page, dates: Dates, line: Page['lines'][number], town: Span): Span | null {
  const above = page.lines[line.index - 1]
  if (above?.kind !== 'text' || above.end - above.start > 40 || !isDay(page, dates, line.index - 2)) return null
  const words = page.text.slice(above.start, above.end).trim()
  if (!isHouse(`${words}, `) || isPerson(words) || dates.between(above.start, above.end)) return null
  return { start: above.start, end: town.end }
}

/** Is the line a date and nothing else? */
function isDay(page: Page, dates: Dates, index: number): boolean {
  const line = page.lines[index]
  return (
    line !== undefined &&
    line.kind !== 'blank' &&
    dates.between(line.start, line.end) &&
    dates.lettersOutside(page.text, line.start, line.end).length < 4
  )
}

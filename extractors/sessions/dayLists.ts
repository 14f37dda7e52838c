/** Programmes of one line a day, under whatever heading: "Mon 6   Arrival", "Lunes 3: Papeles", "Day 2 - Field visit". */
import type { Line, Page } from '../page.js'
import { offsetsOf, stems } from '../triggers.js'
import { readBody } from './body.js'
import { clockAt } from './clock.js'
import { dayAt } from './day.js'
import type { Day } from './dayShape.js'
import { type Item, lineItem } from './item.js'

const DAYS = stems(
  'mon$|mond|tue|wed|thu|fri$|frid|sat$|satu|sun$|sund|lun$|lune|lund|luned|mar$|mart|mard|mi[eé]$|mi[eé]rc|mer$|merc|jue|vie$|vier|s[aá]b$|s[aá]ba|dom$|domi|domen|jeu$|jeud|ven$|vend|vener|sam$|same|sams|dim$|dima|gio$|giov|seg$|segund|ter$|ter[cç]|qua$|quarta|qui$|quinta|sex$|sexta|montag|dienst|mittw|donner|freit|sonnt|day$|d[ií]a$|jour$|tag$|giorno$|journ[eé]e',
)

// "Monday: 9-17", "Tue: closed", "Mon 6: abstracts due": hours and dates of other kinds.
const OTHER =
  /^(?:closed|open(?:s| from|ing hours)?\s*(?:$|\d)|geschlossen|cerrado|ferm[eé]|chiuso|fechado|by appointment|all day|tb[ac]\b|until\b)|\b(?:deadline|due|opening hours|office hours)\b/i

// Lists of days that are no programme.
const ABOVE =
  /\b(?:menu|menú|speise\p{L}*|lunches|meals|(?:opening|office|visiting) (?:hours|times)|öffnungszeiten|horaires|bus(?:es)?|tides?|weather|rota)\b/iu

/** The last line with words above an item. */
function above(page: Page, { line }: Item): string {
  let i = line - 1
  while (i > 0 && page.lines[i]!.kind === 'blank') i--
  return i < 0 ? '' : page.text.slice(page.lines[i]!.start, page.lines[i]!.end)
}

/** Three and more lines, one below the other, that each begin with a day that comes after the day of the line above. */
export function readDayLists(page: Page, skip: (line: number) => boolean): Item[] {
  const { lines } = page
  const items: Item[] = []
  let run: Item[] = []
  const flush = (): void => {
    if (run.length >= 3 && !ABOVE.test(above(page, run[0]!))) items.push(...run)
    run = []
  }
  for (const at of offsetsOf(page, DAYS)) {
    const line = lines[page.lineAt(at)]!
    if (line.body !== at) continue
    const item = skip(line.index) ? null : itemOf(page, line)
    const last = run[run.length - 1]
    if (last && (!item || gap(page, last, line) || line.indent !== last.indent || !follows(last.day!, item.day!)))
      flush()
    if (item) run.push(item)
  }
  flush()
  return items
}

function itemOf(page: Page, line: Line): Item | null {
  const { text } = page
  if (line.region !== 'body' || line.kind === 'header' || line.end - line.start > 160) return null
  const day = dayAt(text, line.body, line.end)
  // A date with its month is of a series.
  if (!day || day.parts.month !== undefined) return null
  const mark = /\s{0,3}(?:[:|]|\s-|-\s)\s{0,20}|\t\s{0,20}|\s{2,30}/y
  mark.lastIndex = day.span.end
  // "Tue 7 Tape and plumb bob": behind a number a space is enough.
  if (!mark.test(text)) {
    if (day.parts.day === undefined || text[day.span.end] !== ' ') return null
    mark.lastIndex = day.span.end + 1
  }
  const from = mark.lastIndex
  if (from >= line.end || clockAt(text, from, line.end) || OTHER.test(text.slice(from, line.end))) return null
  const body = readBody(text, from, line.end)
  if (!body.title) return null
  return lineItem(line, 'day-list', -9700, { ...body, day, kind: body.kind })
}

/** More than one line between, or a gap? A line that the margin broke may stand between. */
function gap(page: Page, last: Item, line: Line): boolean {
  if (line.index - last.line > 3) return true
  for (let i = last.line + 1; i < line.index; i++) {
    const one = page.lines[i]!
    if (one.kind === 'blank' ? line.index - last.line > 2 : one.indent <= last.indent) return true
  }
  return false
}

function follows(before: Day, after: Day): boolean {
  if (before.number !== null && after.number !== null) return after.number === before.number + 1
  const one = before.parts
  const two = after.parts
  if (one.day !== undefined && two.day !== undefined)
    return two.day > one.day ? two.day - one.day < 9 : one.day > 24 && two.day < 7
  return one.weekday !== undefined && two.weekday !== undefined && two.weekday > one.weekday
}

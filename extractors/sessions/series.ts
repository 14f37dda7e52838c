/** Series of talks: lines that each begin with a date. */
import type { Line, Page, Span } from '../page.js'
import { readBody } from './body.js'
import { trim } from './cells.js'
import { clockAt } from './clock.js'
import { dayAt } from './day.js'
import type { Day } from './dayShape.js'
import { type Item, listItem } from './item.js'
import { nameAt, readPeople } from './people.js'
import { readRow } from './rows.js'

// What other dates are: the calendar of a call, a series still to come.
const CALENDAR =
  /\b(?:deadline|submission|submit|notification|acceptance|camera|abstracts?|papers? due|due|registration|fee|early bird|applications?|opens|closes|until|reviews?|proceedings|no lecture|no class|holiday|no (?:seminar|colloquium|meeting|talk|session)|kein seminar|fällt aus|entfällt|annul[ée]e?|cancelad[ao]|suspendid[ao]|annullat[ao]|rinviat[ao]|keine sitzung|pas de s[eé]ance|tba|tbc|title)\b/i

// A list of days without speakers is believed of what takes several: a course, a cycle.
const COURSE =
  /\b(?:course|series|cycle of|every (?:month|\w+day)|monthly|weekly|each month|\w+ (?:weeks|sessions|evenings|lectures|classes|lessons|workshops)|curso|ciclo|cours|corso|lezioni|incontri|encuentros|encontros|sesiones|sess[oõ]es|s[eé]ances|reihe|kurs|termine)\b/i
const CALENDARS =
  /\b(?:important dates|key dates|deadlines?|save the date|(?<!half |quarter |\d )past|previous|earlier)\b/i
const OTHER_EVENTS =
  /\b(?:coming up|next in|upcoming|forthcoming|future|(?<!half |quarter |\d )past|previous|earlier|also of interest|important dates|key dates|calendar|deadlines?|save the date)\b/i

/** A series: three and more lines that each begin with a date, a gap and a talk: "4 October    Maria Lopez (Madrid): Rivers". */
export function readSeries(page: Page, skip: (line: number) => boolean): Item[] {
  const { lines, text } = page
  const items: Item[] = []
  let run: Item[] = []
  // The lines below a date that belong to its talk: its title or its speaker.
  let below = new Map<Item, Span[]>()
  // Those whose hours stand before the title.
  const led = new Set<Item>()
  // Where the text first speaks of what takes several days.
  let course = -1
  const endOfCourse = (): number => {
    if (course < 0) {
      const found = COURSE.exec(text)
      course = found ? found.index + found[0].length : text.length + 1
    }
    return course
  }
  const flush = (): void => {
    settleSeries(text, run, below)
    below = new Map()
    const first = run[0]
    const above = first ? text.slice(Math.max(0, first.start - 160), first.start) : ''
    if (
      (run.length >= 3 || (run.length === 2 && run.every((item) => item.people.length > 0 && item.title))) &&
      (run.filter((item) => item.people.length > 0).length * 2 >= run.length ||
        (run.every((item) => !led.has(item)) &&
          (run.every((item) => item.clock !== null || item.day!.number !== null) || endOfCourse() <= first!.start))) &&
      !(first!.start > 500 && OTHER_EVENTS.test(above)) &&
      !CALENDARS.test(above)
    )
      items.push(...run)
    run = []
  }
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'rule') continue
    const day =
      line.kind !== 'header' &&
      line.region === 'body' &&
      line.end - line.start < 200 &&
      digitWithin(text, line.body, 24) &&
      !skip(line.index)
        ? (datedAt(text, line) ?? dotted(page, line.body) ?? behindNumber(text, line))
        : null
    if (!day || day.parts.month === undefined) {
      // One line of another kind between two dates is a continuation.
      const last = run[run.length - 1]
      // Set in, or a title in quotes below who speaks.
      if (
        !last ||
        line.index - last.lastLine > 1 ||
        (line.indent <= last.indent && (last.title || text[line.body] !== '"'))
      )
        flush()
      else {
        last.lastLine = line.index
        below.set(last, [...(below.get(last) ?? []), { start: line.start, end: line.end }])
      }
      continue
    }
    const gap = /(?:[*_]{1,3}[\s:-]{1,3}|\t|\s\s|\s?[:|]\s|\s?-{1,3}\s|,\s)\s{0,60}/y
    gap.lastIndex = day.span.end
    // "27.04.2022 Prof. Dr. Jane Roe: Die Stadt": a name needs no gap before it.
    // "08.10. Handschriften lesen": the stop of a day in numbers parts it from its talk.
    const stopped = text[day.span.end - 1] === '.' && text.charCodeAt(day.span.end - 2) < 58
    const named =
      !gap.test(text) && text[day.span.end] === ' ' && (stopped || nameAt(text, day.span.end + 1, line.end, 0.6))
    if (named) gap.lastIndex = day.span.end + 1
    else gap.lastIndex = day.span.end
    if ((!named && !gap.test(text)) || gap.lastIndex >= line.end) {
      flush()
      continue
    }
    if (CALENDAR.test(text.slice(gap.lastIndex, line.end))) continue
    const row = readRow(text, gap.lastIndex, line.end, false)
    const behind = row.clock ? null : clockBehind(text, row.body, row.bodyEnd)
    const body = readBody(text, row.body, behind ? behind.from : row.bodyEnd)
    if (!body.title && body.people.length === 0) continue
    const item = listItem({
      start: line.body,
      end: line.end,
      line: line.index,
      indent: line.indent,
      lastLine: line.index,
      cue: 'dated-talk',
      cluster: -9000 - line.index,
      day,
      clock: row.clock ?? behind?.clock ?? body.clock,
      title: body.title,
      people: body.people,
      room: body.room,
      kind: null,
    })
    if (row.clock) led.add(item)
    run.push(item)
  }
  flush()
  return items
}

const BEHIND =
  /(?:[,;(]\s{1,2}|(?<![\dmh])\s-\s|\s{2,30}|\t\s{0,20})(?=\d|noon\b|[\p{Ll}\xe0]{1,6}\s(?:\p{Ll}{2,3}\s)?\d)/gu

/** "Village Hall, 2pm to 7.30pm (no booking)": hours that close the line, a bracket behind them at most. */
function clockBehind(text: string, start: number, end: number): { clock: Item['clock']; from: number } | null {
  for (const { index, 0: mark } of text.slice(start, end).matchAll(BEHIND)) {
    const found = index > 0 ? clockAt(text, start + index + mark.length, end) : null
    if (found && /^[\s.)]*(?:\([^()]*\))?[\s.]*$/.test(text.slice(found.end, end)))
      return { clock: found.value, from: start + index }
  }
  return null
}

/** A day with its month; "24." of "24.10." is none. */
function datedAt(text: string, line: Line): Day | null {
  // "**4 March** Jane Roe"
  const from = line.body + /^[*_]{0,3}/.exec(text.slice(line.body, line.body + 3))![0].length
  const day = dayAt(text, from, line.end)
  return day?.parts.month === undefined ? null : day
}

const NUMBER_FIRST =
  /(?:(?:wk|week|session|class|lecture|lesson|talk|no\.?|#|semana|semaine|settimana|woche|sesi[oó]n|aula|clase|cours|lezione|termin)\s?\d{1,2}[.:)]?|\d{1,2}[.)]?)(?:\s{2,8}|\t+|:\s|\s-\s)/iy

/** "wk 5   12 Oct   A wine book": the day stands behind the number of the week or the sitting. */
function behindNumber(text: string, line: Line): Day | null {
  NUMBER_FIRST.lastIndex = line.body
  return NUMBER_FIRST.test(text) ? dayAt(text, NUMBER_FIRST.lastIndex, line.end) : null
}

const DOTTED_LINES = /(?:\n[ \t]{0,20}\d{1,2}\.\d{1,2}\.[ \t]{1,8}\p{Lu}[^\n]{5,160}){2}/u

/** "11.04. Dr. Jane Roe" / "25.04. …": days that would be read as hours. */
export const isDotted = ({ text, language }: Page): boolean => language !== 'en' && DOTTED_LINES.test(text)

const DOTTED = /(\d{1,2})([./])(\d{1,2})(?:\.(?=\s)|(?=\s))/y

/** "11.04. Dr. Jane Roe", "11/04 - Jane Roe": day and month in numbers; in English they may stand in either order. */
function dotted({ text, language }: Page, at: number): Day | null {
  if (language === 'en') return null
  DOTTED.lastIndex = at
  const found = DOTTED.exec(text)
  if (!found || Number(found[1]) > 31 || Number(found[3]) > 12 || Number(found[1]) < 1 || Number(found[3]) < 1)
    return null
  return {
    span: { start: at, end: DOTTED.lastIndex },
    parts: { day: Number(found[1]), month: Number(found[3]) },
    number: null,
  }
}

function digitWithin(text: string, from: number, size: number): boolean {
  for (let i = from; i < from + size; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

const AFFILIATION =
  /\b(?:universi|institut|museum|college|school|department|academy|library|centre|center|archiv|laborator|ministr)/i

/** "20 January   Dr Jane Roe, University of X", the title on the next line; or the title first and its speaker below. */
function settleSeries(text: string, run: readonly Item[], below: ReadonlyMap<Item, readonly Span[]>): void {
  const named = run.filter((item) => item.people.length > 0 && !item.title && below.has(item)).length
  for (const item of run) {
    const lines = below.get(item)
    if (!lines) continue
    if (named * 2 >= run.length) {
      if (item.people.length > 0 && item.title) continue
      const title =
        lines.find(({ start, end }) => !AFFILIATION.test(text.slice(start, end))) ?? lines[lines.length - 1]!
      if (item.people.length === 0 && item.title)
        item.people.push(...readPeople(text, item.title.start, item.title.end, 'speaker', 0.1))
      item.title = trim(text, title.start, title.end)
      item.end = Math.max(item.end, title.end)
    } else if (item.people.length === 0 && item.title) {
      const { start, end } = lines[0]!
      item.people.push(...readPeople(text, start, end, 'speaker', 0.45))
      if (item.people.length > 0) item.end = Math.max(item.end, end)
    }
  }
}

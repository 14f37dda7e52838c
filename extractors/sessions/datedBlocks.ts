/** Series whose talks stand below their dates: "25 January" / "Dr Jane Roe (University of York)" / "Bread and the saints". */
import type { Line, Page, Span } from '../page.js'
import { readBody } from './body.js'
import { trim } from './cells.js'
import { clockAt } from './clock.js'
import { dayAt } from './day.js'
import type { Day } from './dayShape.js'
import { type Item, listItem } from './item.js'
import { nameAt, readPeople } from './people.js'
import { readRow } from './rows.js'

// What stands below a date and is no talk: a deadline, an event's own hours, a page's furniture.
const OTHER =
  /\b(?:deadline|submission|notification|registration|camera|tba|tbc|holiday|no (?:seminar|lecture|meeting|class)|posted|published|register|abstract:)\b|https?:|@/i
const LABEL =
  /^(?:title|talk|speaker|topic|t[ií]tulo|ponente|titre|orateur|intervenante?|titolo|relator[ei]|relatrice|titel|referent(?:in)?|thema)\s?:\s*/i

const QUOTED = /^"[^"]{4,150}"[.,]?$/

interface Head {
  readonly line: Line
  readonly day: Day
  readonly clock: Item['clock']
}

/** The talks of a series, [] where fewer than three dates have one. */
export function readDatedBlocks(page: Page, skip: (line: number) => boolean): Item[] {
  const { lines, text } = page
  const items: Item[] = []
  for (const line of lines) {
    const head = headOf(page, line)
    if (!head || skip(line.index)) continue
    const below: Line[] = []
    for (let i = line.index + 1; i < lines.length && below.length < 4; i++) {
      const one = lines[i]!
      if (one.kind === 'blank') {
        // One gap below the date itself is its own.
        if (below.length > 0 || i > line.index + 1) break
        continue
      }
      if (headOf(page, one) || one.region !== 'body') break
      below.push(one)
    }
    const item = below.length > 0 ? talkBelow(text, head, below) : null
    if (item) items.push(item)
  }
  const people = items.filter((item) => item.people.length > 0).length
  return items.length >= 3 && people * 2 > items.length ? items : []
}

/** A date that fills its line, with or without its hours. */
function headOf(page: Page, line: Line): Head | null {
  const { text } = page
  if (line.region !== 'body' || line.end - line.start > 60 || line.kind === 'blank') return null
  const day = dayAt(text, line.body, line.end)
  if (day?.parts.month === undefined) return null
  const rest = trim(text, day.span.end, line.end)
  if (rest.end <= rest.start) return { line, day, clock: null }
  const clock = clockAt(text, rest.start, rest.end)
  return clock && clock.end >= rest.end - 1 ? { line, day, clock: clock.value } : null
}

function talkBelow(text: string, head: Head, below: readonly Line[]): Item | null {
  let title: Span | null = null
  const people: Item['people'] = []
  // Where one line is a quotation, that is the title.
  const quoted = below.some((line) => QUOTED.test(text.slice(line.body, line.end)))
  for (const line of below) {
    const words = text.slice(line.body, line.end)
    if (OTHER.test(words) || words.length > 170) break
    // A programme of that day.
    if (readRow(text, line.body, line.end, false).clock) return null
    const label = LABEL.exec(words)
    const start = line.body + (label?.[0].length ?? 0)
    const named = nameAt(text, start, line.end, label ? 0.15 : 0.6)
    if (named && people.length === 0) {
      const body = readBody(text, start, line.end)
      people.push(...(body.people.length > 0 ? body.people : readPeople(text, start, line.end, 'speaker', 0.15)))
      if (!quoted) title ??= body.title
    } else if (!title && !/^\p{Ll}/u.test(words)) {
      const body = readBody(text, start, line.end)
      title = body.title
      if (people.length === 0) people.push(...body.people)
    }
  }
  if (!title || title.end - title.start < 5) return null
  const last = below[below.length - 1]!
  return listItem({
    start: head.line.body,
    end: Math.max(title.end, head.line.end),
    line: head.line.index,
    indent: head.line.indent,
    lastLine: last.index,
    cue: 'dated-block',
    cluster: -9500,
    day: head.day,
    clock: head.clock,
    title,
    people,
    kind: people.length > 0 ? 'talk' : null,
  })
}

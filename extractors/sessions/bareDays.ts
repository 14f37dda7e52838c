/**
 * Programmes that print neither clocks nor bullets: below "Provisional programme", days on lines of their own, and below each of them its items,
 * a line each.
 *
 *     Day 1 (10 June)
 *     Opening remarks: Mr. X, Deputy Minister
 *     Country reports: Armenia, Azerbaijan
 */
import type { Line, Page } from '../page.js'
import { readBody } from './body.js'
import { clockAt } from './clock.js'
import { dayAt } from './day.js'
import type { Day } from './dayShape.js'
import { HALF_DAY } from './halfDay.js'
import { opensProgramme, programmeLines } from './heading.js'
import { type Item, lineItem } from './item.js'
import { readRow } from './rows.js'

const CLUSTER = -9710
const LONGEST = 130
const LEAST_DAYS = 2
const LEAST_ITEMS = 3

export interface BareDays {
  readonly items: readonly Item[]
  /** The lines of the days and of their items. */
  readonly lines: ReadonlySet<number>
}

const NONE: BareDays = { items: [], lines: new Set() }

/** The items of such a programme; none where a line of it is written otherwise. */
export function readBareDays(page: Page): BareDays {
  for (const index of programmeLines(page)) {
    const line = page.lines[index]!
    if (line.end - line.start > 80 || !opensProgramme(page.text.slice(line.start, line.end))) continue
    const found = below(page, index)
    if (found) return found
  }
  return NONE
}

function below(page: Page, heading: number): BareDays | null {
  const items: Item[] = []
  const lines = new Set<number>()
  let days = 0
  let day: Day | null = null
  let blank = false
  let empty = true
  for (let i = heading + 1; i < page.lines.length; i++) {
    const line = page.lines[i]!
    if (line.kind === 'blank') {
      blank = true
      continue
    }
    const next = dayLine(page, line)
    if (next) {
      if (days > 0 && empty) return null
      day = next
      days++
      empty = true
      lines.add(i)
    } else {
      if (!day) return null
      // Behind a gap that no day follows the programme is over.
      if (blank && !empty) break
      const item = itemOf(page, line, day)
      if (!item) return null
      items.push(item)
      lines.add(i)
      empty = false
    }
    blank = false
  }
  return days >= LEAST_DAYS && items.length >= LEAST_ITEMS ? { items, lines } : null
}

/** A line that is a day and nothing else. */
function dayLine({ text }: Page, line: Line): Day | null {
  const day = dayAt(text, line.body, line.end)
  return day && /^[\s):.,*_-]*$/.test(text.slice(day.span.end, line.end)) ? day : null
}

function itemOf(page: Page, line: Line, day: Day): Item | null {
  const { text } = page
  const words = text.slice(line.body, line.end)
  if (
    line.region !== 'body' ||
    line.kind === 'item' ||
    line.kind === 'row' ||
    words.length > LONGEST ||
    !/^[\p{Lu}"]/u.test(words) ||
    /\.$|https?:|\S@\S|\t| {3}/.test(words) ||
    HALF_DAY.test(words) ||
    clockAt(text, line.body, line.end)
  )
    return null
  const row = readRow(text, line.body, line.end, true)
  if (row.clock || row.label?.firm || row.day) return null
  const body = readBody(text, line.body, line.end)
  return body.title ? lineItem(line, 'day-line', CLUSTER, { ...body, day, kind: body.kind }) : null
}

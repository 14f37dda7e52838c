/** Lists whose items say their hours behind the title: "- Drawing with light, 11:00-12:00, Studio 1". */
import type { Line, Page } from '../page.js'
import { readBody } from './body.js'
import { dayAt } from './day.js'
import { type Item, lineItem } from './item.js'

const HOURS = /\d[:.h]\d\d|\d\s?[ap]\.?m\b/i
const OTHER = /\b(?:deadline|bus|train|shuttle|open(?:s|ing hours)?|closed|closes|by|until|before)\b|https?:|@/i

/** The items of such lists; two in a row make one. */
export function readHourItems(page: Page, skip: (line: number) => boolean): Item[] {
  const { lines, text } = page
  const items: Item[] = []
  let run: Item[] = []
  let others = 0
  const flush = (): void => {
    if (run.length >= 2 && others === 0) items.push(...run)
    run = []
    others = 0
  }
  for (const line of lines) {
    if (line.kind === 'blank') continue
    if (line.marker === '' || line.region !== 'body' || line.end - line.body > 140 || skip(line.index)) {
      flush()
      continue
    }
    const item = itemOf(text, line, run[0]?.line ?? line.index)
    if (item) run.push(item)
    else others++
  }
  flush()
  return items
}

function itemOf(text: string, line: Line, first: number): Item | null {
  const words = text.slice(line.body, line.end)
  if (!HOURS.test(words) || OTHER.test(words) || /^\d/.test(words)) return null
  const body = readBody(text, line.body, line.end)
  if (!body.title || !body.clock || body.title.end - body.title.start < 4) return null
  // "- Monday 13 April 2026, 14:00-18:00": the hours of a day, and no item of it.
  const day = dayAt(text, body.title.start, body.title.end)
  if (day && day.span.end >= body.title.end - 1) return null
  return lineItem(line, 'hour-item', -2500 - first, {
    title: body.title,
    people: body.people,
    clock: body.clock,
    room: body.room,
    day: body.day,
    description: body.description,
  })
}

/** Lists whose items have their day and hour behind the title: "Mesa 1 - Quem rema? - 8/5, 10h, com Jane Roe (Óbidos)". */
import type { Line, Page } from '../page.js'
import { readBody } from './body.js'
import { trim } from './cells.js'
import { clockAt } from './clock.js'
import { dayAt } from './day.js'
import { dateAt } from './dayDate.js'
import type { Day } from './dayShape.js'
import { type Item, lineItem } from './item.js'
import { isBareLabel, kindOfLabel, labelAt, type SessionLabel } from './label.js'
import { readPeople } from './people.js'

const DASH = ' - '
const DIGIT = /\d/
const WITH = /^[\s,;:-]*(?:(?:with|con|com|avec|mit|by|por|par)\s+(?:(?:the|el|la|le|il|o|a|l')\s+)?)?/iu

/** Two and more such lines, one below the other. */
export function readMomentsBehind(page: Page, skip: (line: number) => boolean): Item[] {
  const items: Item[] = []
  let run: Item[] = []
  const flush = (): void => {
    if (run.length >= 2) items.push(...run)
    run = []
  }
  for (const index of dashed(page)) {
    const line = page.lines[index]!
    const item = skip(index) ? null : itemOf(page, line)
    const last = run[run.length - 1]
    if (!item || (last && !isNext(page, last.line, index))) flush()
    if (item) run.push(item)
  }
  flush()
  return items
}

/** The lines that have a digit behind a dash, in order. */
function dashed(page: Page): readonly number[] {
  const found: number[] = []
  let end = 0
  for (let at = page.text.indexOf(DASH); at >= 0; at = page.text.indexOf(DASH, end)) {
    // None where a text begins with what is no line.
    const line = page.lines[page.lineAt(at)]
    end = Math.max(at + 3, line?.end ?? 0)
    if (line && DIGIT.test(page.text.slice(at, end))) found.push(line.index)
  }
  return found
}

/** Nothing but gaps between the two lines. */
function isNext({ lines }: Page, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (lines[i]!.kind !== 'blank') return false
  return true
}

/** "Oficina - Nós e amarras": a kind's word before a dash. */
function kindBefore(text: string, start: number, end: number): SessionLabel | null {
  const dash = text.slice(start, end).indexOf(DASH)
  const words = dash < 0 ? '' : text.slice(start, start + dash)
  if (!isBareLabel(words)) return null
  return {
    span: { start, end: start + dash },
    ordinal: null,
    kind: kindOfLabel(words),
    end: start + dash + 3,
    firm: true,
    code: null,
  }
}

/** "8/5": beside an hour the numbers are a date; in English they may stand in either order. */
function slashed({ text, language }: Page, at: number, limit: number): Day | null {
  const found = language === 'en' ? null : dateAt(text, at, limit, true)
  return found ? { span: { start: at, end: found.end }, parts: found.parts, number: null } : null
}

function itemOf(page: Page, line: Line): Item | null {
  const { text } = page
  if (line.region !== 'body' || line.end - line.start > 220) return null
  const words = text.slice(line.body, line.end)
  for (let dash = words.indexOf(DASH, 3); dash > 0; dash = words.indexOf(DASH, dash + 3)) {
    const at = line.body + dash
    const day = dayAt(text, at + 3, line.end) ?? slashed(page, at + 3, line.end)
    if (!day) continue
    const gap = /[\s,;|-]{1,4}(?:(?:at|um|às|à|a las|alle|ore)\s)?/iy
    gap.lastIndex = day.span.end
    const clock = gap.test(text) ? clockAt(text, gap.lastIndex, line.end) : null
    if (!clock) continue
    const label = labelAt(text, line.body, at)
    const kind = label ? null : kindBefore(text, line.body, at)
    const body = readBody(text, label ? label.end : kind ? kind.end : line.body, at)
    const title = body.title ?? (label ? null : trim(text, line.body, at))
    if (!title && !label) return null
    const lead = WITH.exec(text.slice(clock.end, line.end))![0]
    const people = [...body.people, ...readPeople(text, clock.end + lead.length, line.end, null, 0.5)]
    return lineItem(line, 'moment-behind', -9800, {
      title,
      people,
      label: label ?? kind,
      day,
      clock: clock.value,
      room: body.room,
    })
  }
  return null
}

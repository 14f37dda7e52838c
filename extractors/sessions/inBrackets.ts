/** What brackets behind a label say: "Session 3A (Room G12, 14.00-15.30): …". */
import type { TimeValue } from '../candidate.js'
import type { Span } from '../page.js'
import { clockAt } from './clock.js'
import { dayAt } from './day.js'
import type { Day } from './dayShape.js'
import { isRoom } from './roomNames.js'

/** A day, hours and a room between commas, and nothing else; null without hours or a room. */
export function bracketed(
  text: string,
  start: number,
  end: number,
): { readonly day: Day | null; readonly clock: TimeValue | null; readonly room: Span | null } | null {
  let day: Day | null = null
  let clock: TimeValue | null = null
  let room: Span | null = null
  let at = start
  for (const part of text.slice(start, end).split(/[,;|]/)) {
    const span = { start: at + part.length - part.trimStart().length, end: at + part.trimEnd().length }
    at += part.length + 1
    const ownDay = dayAt(text, span.start, span.end)
    const ownClock = ownDay ? null : clockAt(text, span.start, span.end)
    if (ownDay && ownDay.span.end >= span.end) day = ownDay
    else if (ownClock && ownClock.end >= span.end) clock = ownClock.value
    else if (isRoom(text.slice(span.start, span.end))) room ??= span
    else return null
  }
  return clock || room ? { day, clock, room } : null
}

// "(Room A, chair: Ada Brink)", "(Jane Roe; Sala 2)"
const FIRST_PART = /^([\p{Lu}\d][^,;|]{2,39})[,;|]\s*(?=\S)/u
const LAST_PART = /[,;|]\s*([\p{Lu}\d][^,;|]{2,39})$/u

/** A room that is the first or last of several parts in brackets, and the span of the others. */
export function roomInside(text: string, { start, end }: Span): { readonly room: Span; readonly rest: Span } | null {
  const words = text.slice(start, end)
  // "(Building 4, Room 12)"
  if (words.includes(',') && words.split(/,\s*/).every(isRoom))
    return { room: { start, end }, rest: { start: end, end } }
  const first = FIRST_PART.exec(words)
  if (first && isRoom(first[1]!))
    return { room: { start, end: start + first[1]!.trimEnd().length }, rest: { start: start + first[0].length, end } }
  const last = LAST_PART.exec(words)
  if (last && isRoom(last[1]!))
    return { room: { start: end - last[1]!.length, end }, rest: { start, end: start + last.index } }
  return null
}

// "Room A: Title", "Great Hall | Title", "Sala 2 - Title"
const LED = /\[?([\p{Lu}\d][^:|\n\t([\]]{2,38}?)(?:\]\s|\s?[:|]\s|\s-\s|\t|\s{2})\s{0,9}(?=\S)/uy

/** A room behind a clock or a label, before the words of the row. */
export function roomAhead(text: string, at: number, limit: number): Span | null {
  LED.lastIndex = at
  const found = LED.exec(text)
  return found && LED.lastIndex < limit && isRoom(found[1]!)
    ? {
        start: LED.lastIndex - found[0].length + found[0].indexOf(found[1]!),
        end: LED.lastIndex - found[0].length + found[0].indexOf(found[1]!) + found[1]!.length,
      }
    : null
}

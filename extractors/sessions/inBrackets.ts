/** What brackets behind a label say: "Session 3A (Room G12, 14.00-15.30): …". */
import type { TimeValue } from '../candidate.js'
import type { Span } from '../page.js'
import { clockAt } from './clock.js'
import { dayAt } from './day.js'
import type { Day } from './dayShape.js'
import { isRoom } from './roomNames.js'

/** A day, hours and a room between commas, and nothing else; null without hours. */
export function bracketed(
  text: string,
  start: number,
  end: number,
): { readonly day: Day | null; readonly clock: TimeValue; readonly room: Span | null } | null {
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
    else if (isRoom(text.slice(span.start, span.end))) room = span
    else return null
  }
  return clock ? { day, clock, room } : null
}

/** Reads a line as a row of a programme: its day, clock and label in any order, and where its words begin. */
import type { TimeValue } from '../candidate.js'
import type { Line, Span } from '../page.js'
import { clockAt, clockBefore } from './clock.js'
import { dayAt } from './day.js'
import type { Day } from './dayShape.js'
import { bracketed, roomAhead } from './inBrackets.js'
import { labelAt, type SessionLabel } from './label.js'

export interface Row extends Span {
  readonly day: Day | null
  readonly clock: TimeValue | null
  readonly label: SessionLabel | null
  /** Where the words begin, and where they end (before a clock at the row's end). */
  readonly body: number
  readonly bodyEnd: number
  readonly trailing: boolean
  /** What stands behind a bracketed clock in the middle of the row: "Opening (9:00-9:30): Mayor Lucia Fabbri". */
  readonly extra?: Span | null
  /** What its brackets say of the place: "Session 3A (Room G12, 14.00-15.30): …". */
  readonly room?: Span | null
}

const GAP = /[\s|:,;·\x95\x9b>*_=]*(?:-{1,3}(?=[\s\p{Lu}"])\s*)?[\s|]*/uy

const AGAIN = /\s{0,2}\((?=\d)/y

// A sign before a clock: "👉 19:00  Kubernetes".
const SIGN = /¦{1,4}\s{0,2}(?=\d{1,2}[:.h]\d)/y

/** The row that `start`..`end` reads as; its parts are null where it has none. */
export function readRow(text: string, start: number, end: number, tail: boolean): Row {
  let day: Day | null = null
  let clock: TimeValue | null = null
  let label: SessionLabel | null = null
  let room: Span | null = null
  SIGN.lastIndex = start
  let at = SIGN.test(text) ? SIGN.lastIndex : tail ? beforeClock(text, start) : start
  if (at === start) at = beforeDay(text, start, end)
  for (let i = 0; i < 4 && at < end; i++) {
    GAP.lastIndex = at
    GAP.test(text)
    const from = Math.min(end, Math.max(at, GAP.lastIndex))
    // "Session 1 (Mon 5 July, 10:00-12:00): Title"
    if (label && text[from] === '(') {
      const inside = readRow(text, from + 1, Math.min(end, closing(text, from, end)), false)
      if ((inside.clock || inside.day) && inside.body >= inside.bodyEnd) {
        day ??= inside.day
        clock ??= inside.clock
        at = inside.end + 1
        continue
      }
      // "Session 3A (Room G12, 14.00-15.30): Migration"
      const told = bracketed(text, from + 1, Math.min(end, closing(text, from, end)))
      if (told) {
        day ??= told.day
        clock ??= told.clock
        room ??= told.room
        at = closing(text, from, end) + 1
        continue
      }
    }
    const foundDay: Day | null = day ? null : dayAt(text, from, end)
    if (foundDay) {
      day = foundDay
      at = foundDay.span.end
      continue
    }
    const foundClock: ReturnType<typeof clockAt> = clock ? null : clockAt(text, from, end)
    if (foundClock) {
      clock = foundClock.value
      at = foundClock.end
      // "12 PM ET/11 AM CT/10 AM MT": the same moment on other clocks.
      for (let k = 0; k < 5; k++) {
        const slash = /\s?\/{1,2}\s?(?=\d)/y
        slash.lastIndex = at
        const other: ReturnType<typeof clockAt> = slash.test(text) ? clockAt(text, slash.lastIndex, end) : null
        if (!other) break
        at = other.end
      }
      // "10:00-10:15 CEST (11:00-11:15 EEST)": the same in brackets.
      AGAIN.lastIndex = at
      const again: ReturnType<typeof clockAt> = AGAIN.test(text) ? clockAt(text, AGAIN.lastIndex - 1, end) : null
      if (again && /[A-Z]{2,5}(?:[+-]\d{1,2})?\)$/.test(text.slice(at, again.end))) at = again.end
      continue
    }
    const foundLabel: SessionLabel | null = label ? null : labelAt(text, from, end)
    if (foundLabel) {
      label = foundLabel
      at = foundLabel.end
      continue
    }
    // "9:00-10:30, Room A: Session 1 - Title"
    const led: Span | null = room || !(clock || label) ? null : roomAhead(text, from, end)
    if (led) {
      room = led
      at = led.end
      continue
    }
    break
  }
  let bodyEnd = end
  let trailing = false
  if (!clock && (tail || label)) {
    const found = clockBefore(text, at, end)
    if (found) {
      clock = found.value
      bodyEnd = found.from
      trailing = true
      // "Town Hall, Tuesday 3 May, 7 pm - 9 pm"
      const before = day ? null : dayBefore(text, at, bodyEnd)
      if (before) {
        day = before
        bodyEnd = before.span.start
        while (bodyEnd > at && /[\s,|(-]/.test(text[bodyEnd - 1]!)) bodyEnd--
      }
    }
  }
  let extra: Span | null = null
  if (!clock && tail) {
    const bracket = text.slice(at, end).indexOf('(')
    const open = bracket < 0 ? -1 : at + bracket
    const found = open > at && open < end - 4 && /\d/.test(text[open + 1]!) ? clockAt(text, open, end) : null
    if (found) {
      clock = found.value
      bodyEnd = open
      trailing = true
      const rest = /^[\s:,-]*/.exec(text.slice(found.end, end))!
      if (found.end + rest[0].length < end) extra = { start: found.end + rest[0].length, end }
    }
  }
  GAP.lastIndex = at
  GAP.test(text)
  return {
    start,
    end,
    day,
    clock,
    label,
    body: Math.min(bodyEnd, Math.max(at, GAP.lastIndex)),
    bodyEnd,
    trailing,
    extra,
    room,
  }
}

// "Time: 9:00 - 9:45" in a programme, its item on the next line
const TIME = /(?:time|hora|horario|hor[aá]rio|heure|horaire|ora|orario|uhrzeit|zeit)\s?:\s{1,9}(?=\d)/iuy

function beforeClock(text: string, start: number): number {
  TIME.lastIndex = start
  return TIME.test(text) ? TIME.lastIndex : start
}

// "Pre-congress: Thursday, April 23", "Post-conference day - 5 May"
const BESIDE_EVENT =
  /(?:pre|post)-?\s?(?:conference|congress|workshop|symposium|meeting|forum|summit|event|congreso|congresso|congr[eè]s|conferencia|confer[eê]ncia|conf[eé]rence|tagung)(?: (?:day|events?|activities|programme|program|workshops?|tour))?\s?[:,|-]\s{1,4}/iuy

/** Where the day begins behind such words, if it is all there is behind them. */
function beforeDay(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start) | 32
  if (code !== 112) return start
  BESIDE_EVENT.lastIndex = start
  if (!BESIDE_EVENT.test(text)) return start
  const day = dayAt(text, BESIDE_EVENT.lastIndex, end)
  return day && day.span.end >= end - 1 ? BESIDE_EVENT.lastIndex : start
}

/** A day that ends at `end`. */
function dayBefore(text: string, start: number, end: number): Day | null {
  for (let i = Math.max(start, end - 32); i < end - 3; i++) {
    if (i > start && !/[\s,(]/.test(text[i - 1]!)) continue
    const day = dayAt(text, i, end)
    // "Minutes of the meeting of 6 May (14:05)": a day that the title speaks of is not the row's.
    if (day && day.span.end >= end - 1)
      return i > start && /\b(?:of|from|on|for|del?|du|da|do|vom|since)\s$/i.test(text.slice(Math.max(start, i - 6), i))
        ? null
        : day
  }
  return null
}

function closing(text: string, open: number, end: number): number {
  const close = text.slice(open, end).indexOf(')')
  return close < 0 ? end : open + close
}

// "12:00 Lunch/ 1:00 Workshops", "… 9:00 Registration 9:30 Opening 10:00 Keynote"
const INNER_CLOCK = /(\s?[/;|]\s?|[.,]?\s+)(?=\(?\d{1,2}(?:[:.h]\d{2}|\s?[ap]\.?m))/giu
// "… non government stakeholders Session IV:"
const INNER_LABEL = /\s(?=\p{Lu}[\p{Ll}]{3,12}\s(?:[IVX]{1,5}|\d{1,2})\s?:)/gu

/** Cuts a line where another row begins inside it. */
export function rowSpans(text: string, line: Line): Span[] {
  // "1. Tag": the number is the day's, and marks no item of a list.
  const start =
    /^\d\.$/.test(line.marker) && /^[td]ag\b/i.test(text.slice(line.body, line.body + 4)) ? line.start : line.body
  const cuts: number[] = []
  const words = text.slice(start, line.end)
  if (/\d/.test(words)) {
    const soft: { at: number; minutes: number }[] = []
    let last = firstMinutes(text, start, line.end)
    INNER_CLOCK.lastIndex = 1
    for (let found = INNER_CLOCK.exec(words); found; found = INNER_CLOCK.exec(words)) {
      const at = start + INNER_CLOCK.lastIndex
      if (
        /(?:-|\b(?:to|until|at|from|by|and|bis|von|um|ab|und|alle|dalle|hasta|at[eé]|de|a las|entre)|[àa]s?)\s*$/i.test(
          text.slice(Math.max(start, at - 8), at),
        )
      )
        continue
      const clock = clockAt(text, at, line.end)
      const gapped = /\t| {3}/.test(found[1]!)
      if (
        !clock ||
        !(gapped ? /^[\s:|-]{0,6}[\p{L}"¿¡]/u : /^[\s:|-]{0,6}[\p{Lu}"¿¡]/u).test(
          text.slice(clock.end, Math.min(line.end, clock.end + 8)),
        )
      )
        continue
      // "12 PM ET / 11 AM CT": the same moment on other clocks.
      if (
        /^\s?(?:[A-Z]{1,4}T|GMT|UTC|local|hrs)\b/.test(text.slice(clock.end, clock.end + 8)) ||
        /[A-Z]T\)?$|GMT\)?$/.test(text.slice(at, clock.end))
      )
        continue
      const hard =
        /[/;|]/.test(found[1]!) || (/\t| {3}/.test(found[1]!) && /\p{L}{3}/u.test(words.slice(0, found.index)))
      const minutes = clock.value.start.hour * 60 + clock.value.start.minute
      if (hard && last !== null) cuts.push(at)
      else soft.push({ at, minutes })
    }
    // Without a mark between them, three clocks in order make a programme; two are a time and a remark.
    const rising = soft.filter((one) => {
      const ok = last === null || one.minutes > last || one.minutes + 720 > last
      last = one.minutes
      return ok
    })
    if (rising.length >= 2) cuts.push(...rising.map(({ at }) => at))
  }
  if (words.includes(':')) {
    INNER_LABEL.lastIndex = 1
    for (let found = INNER_LABEL.exec(words); found; found = INNER_LABEL.exec(words)) {
      const at = start + INNER_LABEL.lastIndex
      const label = labelAt(text, at, line.end)
      // "Thursday, 9:00-10:30 - Session 1: Foundations" is one row.
      // "Agenda Item 1:" is one label.
      const own = labelAt(text, start, line.end)
      if (label?.firm && !(own && own.span.end > at) && rowWords(text, start, at)) cuts.push(at)
    }
  }
  if (cuts.length === 0) return [{ start, end: line.end }]
  cuts.sort((a, b) => a - b)
  const spans: Span[] = []
  let from = start
  for (const cut of cuts) {
    if (cut > from) spans.push({ start: from, end: cut })
    from = cut
  }
  spans.push({ start: from, end: line.end })
  return spans
}

/** Do `start`..`end` hold words besides a day and a clock? */
function rowWords(text: string, start: number, end: number): boolean {
  const row = readRow(text, start, end, false)
  return /\p{L}/u.test(text.slice(row.body, row.bodyEnd)) || row.label !== null
}

function firstMinutes(text: string, start: number, end: number): number | null {
  const clock = clockAt(text, start, end)
  return clock ? clock.value.start.hour * 60 + clock.value.start.minute : null
}

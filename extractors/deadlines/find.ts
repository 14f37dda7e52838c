/** One deadline as it is handed on, with its clock and whether it was replaced or extended. */
import type { AnyFind, DeadlineKind } from '../candidate.js'
import type { Line, Page, Span } from '../page.js'
import { timeOf } from './lines.js'
import { isReplaced } from './replaced.js'
import { has, type Sight } from './sight.js'

export function deadlineFind(sight: Sight, found: DeadlineKind, weight: number, cue: string, label: Span): AnyFind {
  const { page, date, times, scope, head, tail, previous, next, field, sectionKey } = sight
  // "Accommodation: a block of rooms is held … book before 15 May"
  const ofHotel = field?.key === 'travel' || sectionKey === 'travel' || isUnderBeds(page, date.span.start)
  const kind = ofHotel && found === 'registration' ? 'other' : found
  // "Open: Monday 3 March / Close: Friday 4 April, 5pm": the clock stands on the line of the last day.
  const line = page.lines[page.lineAt(date.span.end)]!
  const end = date.value.end ? Math.max(scope.end, line.end) : (wrapped(page, date.span.end, line) ?? scope.end)
  const time = timeOf(times, date, { start: scope.start, end })
  const replaced = isReplaced(page, head, tail, previous, next, date, scope)
  return {
    kind: 'deadline',
    span: { start: Math.min(label.start, date.span.start), end: Math.max(label.end, date.span.end) },
    value: {
      kind,
      date: date.span,
      time: time?.span ?? null,
      ...(replaced ? { replaced: true } : {}),
      ...((has(head, 'extended') || has(tail, 'extended')) && !NO_MORE.test(page.text.slice(scope.start, scope.end))
        ? { extended: true }
        : {}),
    },
    cue,
    weight,
  }
}

// "there will be no extension", "will not be extended"
const NO_MORE =
  /\b(?:no|not|never|without|sin|sans|senza|sem|keine)\s(?:\p{L}+\s){0,3}(?:exten|pr[oó]rr|prolong|pr[oó]rog|verl)/iu

// "4 February 2013,\n        23:59 CET"
const GOES_ON =
  /^[,;]?[ \t]*\r?\n[ \t]*(?:at[ \t]+|by[ \t]+)?\(?(?:\d{1,2}(?:[:.h]\d{2}|\s?[ap]\.?m\b|\s?(?:h|hrs|hs|Uhr)\b)|(?:12\s)?noon\b|midnight\b)/

/** The end of the next line, where the date ends its own and the clock goes on below. */
function wrapped(page: Page, at: number, line: Line): number | null {
  const next = page.lines[line.index + 1]
  return next && line.end - at < 3 && GOES_ON.test(page.text.slice(at, next.end)) ? next.end : null
}

/** "3. Hotel accommodation / Bookings should be made before …": the heading names where one sleeps. */
function isUnderBeds(page: Page, at: number): boolean {
  const { heading } = page.sectionAt(at)
  const block = heading >= 0 ? page.blocks[heading]! : null
  return block !== null && block.end - block.start < 60 && BEDS.test(page.text.slice(block.start, block.end))
}

const BEDS =
  /^[\W\d]{0,6}(?:(?:\p{L}+\s)?(?:hotels?|accommodation|lodging)|alojamiento|alojamento|hospedagem|h\xe9bergement|alloggio|unterkunft|unterbringung)\b(?!\s+and\s+registration)/iu

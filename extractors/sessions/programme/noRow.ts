/** Lines with a clock that are no row: sentences that the margin broke, hours of every day, how somebody is reached. */
import { isAdmission } from '../../admission.js'
import type { LabelKey } from '../../labels.js'
import type { Line, Span } from '../../page.js'
import type { Row } from '../rows.js'
import type { Reading } from './reading.js'
import { clocksFollow } from './rowsBelow.js'

// A row's words do not go on like a sentence: "10:00 and 15:00. If you would like …"
const PROSE_AFTER_CLOCK =
  /^(?:[.,;)]\s|(?:Pacific|Mountain|Central|Eastern|Atlantic)(?:\s?[/,.;]|\stime\b|\s*$)|(?:and|or|to|on|in|at|until|till|sharp|every|each|daily|if|is|are|will|was|or|but|from|by|onwards|local|please|we|for|which|when|before|after|the next)\b(?!\s*$))/

const TELLS_WHEN: ReadonlySet<LabelKey | null> = new Set<LabelKey>(['time', 'when', 'date'])

const SENTENCE =
  /^\p{Lu}.{3,}\s(?:will|must|shall|may|is|are|was|were|should|can|wird|werden|sera|seront|ser[áa]n?|sar[àa])\b.*\s(?:than|at|by|until|till|before|after|from|um|bis|avant|[àa]|antes de|hasta|at[ée])?$/u

const REACH =
  /^(?:tel(?:ephone)?|phone|fax|mobile|switchboard|(?:opening|office|visiting) (?:hours|times)|öffnungszeiten|horaires? d'ouverture|b[uü]rozeiten|horario de aten\p{L}+)(?!\p{L})/iu

const HOURS_BEFORE = /^[^\d]{4,40}\d{1,2}[:.h]?\d{2}\s?-\s?\d{1,2}[:.h]?\d{2}(?!\d)[^\d]{4,40}$/u

const ASKS =
  /\b(?:deadline|apply|applications?|submi(?:t|ssions?)|sign up|must register|please (?:register|book|rsvp))\b/i

/** A clock at the end of a line: "The Meeting will adjourn not later than 5.30 p.m." is no row. */
function endsNoRow(reading: Reading, line: Line, span: Span, row: Row, rest: string): boolean {
  // "Tel.: (01) 676 0930 (mornings, 9.30-1.00)"
  if (SENTENCE.test(rest) || REACH.test(rest)) return true
  if (!reading.agenda && /[:]\s*$/.test(reading.text.slice(span.start, row.bodyEnd))) return true
  // "Morning sessions: 0900-1230 hours. Afternoon sessions: 1400-1700 hours": the hours of every day.
  if (HOURS_BEFORE.test(rest)) return true
  // "Enquiries: Ms Ada Sule, ada@example.org, tel. 020 555 0133 (08:00 to 16:30)"
  if (/\S@\S/.test(rest)) return true
  // "Time: 9:00-10:30" below "Session 1: Fish passages"
  if (reading.item && TELLS_WHEN.has(reading.page.fieldAt(line.start)?.key ?? null)) return true
  // "Applications open 15 February. Deadline: 31 March (23:59 EET)" below a timetable.
  if (ASKS.test(rest)) return true
  // "Steering call, 4 May 2022, 15:00 UTC" below a list without clocks: the event itself.
  return (
    row.day?.parts.year !== undefined &&
    !reading.item?.clock &&
    !reading.items.some((one) => one.clock && one.cluster === reading.cluster)
  )
}

/** Does what stands around a clock or a day say that the line is none of a programme? */
export function isNoRow(reading: Reading, line: Line, span: Span, row: Row, again: boolean): boolean {
  const { text } = reading
  const rest = text.slice(row.body, row.bodyEnd)
  // "… remitida hasta el viernes" / "26 de agosto, a las 12:00 hs., al correo …": a sentence that the margin broke.
  if (row.clock && row.day && !row.trailing && /^\p{Ll}/u.test(rest) && goesOnAbove(reading, line, 1)) return true
  // "18:00-21:30 (last entry 20:45)" below the day: the hours of the evening, and no title.
  const hours = row.clock?.endSpan
  if (hours && !row.trailing && isAdmission(text.slice(hours.end, line.end))) return true
  // "… between 12:00 and" / "12:45 Atlantic time, one colleague shows one fonds"
  if (row.clock && !row.trailing && !reading.agenda && !reading.near(line) && goesOnAbove(reading, line, 60))
    return true
  if (row.clock && !row.trailing && !again) {
    // "10 pm - we move to the bar": behind a mark the words are a row's, whatever they are.
    const marked = (reading.agenda || reading.near(line)) && /[:|-]\s{0,4}$/.test(text.slice(row.start, row.body))
    if (
      (!marked && PROSE_AFTER_CLOCK.test(rest)) ||
      (!reading.agenda &&
        /^\p{Ll}/u.test(rest) &&
        !reading.near(line) &&
        !clocksFollow(reading, line, row.clock) &&
        !/[:|-]\s{0,4}$|\s\s$|\t$/.test(text.slice(Math.max(row.start, row.body - 5), row.body)))
    )
      return true
    if (!reading.agenda && rest.length > 260) return true
  }
  return row.trailing && endsNoRow(reading, line, span, row, rest)
}

/** Does the line go on with a sentence that the margin broke, at a line of so many characters? */
function goesOnAbove({ page, text }: Reading, line: Line, least: number): boolean {
  const block = page.blocks[line.block]
  const above = page.lines[line.index - 1]
  return (
    block !== undefined &&
    above !== undefined &&
    block.first < line.index &&
    above.end - above.start >= least &&
    /\p{Ll}\s\p{Ll}/u.test(text.slice(above.start, above.end)) &&
    !/[.:;!?)"]$/.test(text.slice(above.start, above.end))
  )
}

/** Is it the event that recurs, and which days only close a series? */
import type { Candidate, Candidates } from '../../extractors/candidate.js'
import { momentCues } from '../../extractors/cues/moments.js'
import type { Page } from '../../extractors/page.js'
import { civil, daysBetween, eachDay, toEdtf, weekdayOf } from '../calendar.js'
import { ground } from '../define.js'
import type { Schedule } from '../record.js'
import { toRRule } from '../recurrence.js'
import type { Draft } from './draft.js'
import { FULL } from './parts.js'

/** Is it the event that recurs? "daily" alone speaks of allowances and buses as often as of events, and beside given days says their hours. */
function recurs(
  { span, weight, cue, value: { freq, byDay } }: Candidate<'recurrence'>,
  page: Page,
  schedule: Schedule,
): boolean {
  if (weight < 0.5 || (freq === 'DAILY' && schedule.startDate !== schedule.endDate)) return false
  // "martes y jueves" of a course of weeks; "Saturday and Sunday" are two days.
  const { startDate, endDate } = schedule
  if (cue === 'several-weekdays')
    return (
      startDate !== null &&
      endDate !== null &&
      FULL.test(startDate) &&
      FULL.test(endDate) &&
      eachDay(startDate, endDate, 16).length > 14
    )
  // "on the last Saturday of the month, 28 March 2015": one day, told twice.
  if (
    freq === 'MONTHLY' &&
    schedule.startDate !== null &&
    /^\s*[,(:-]\s*(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?\s+\p{L}/u.test(page.text.slice(span.end, span.end + 14))
  )
    return false
  // "Brown bags are held most Thursdays"
  if (/\b(?:most|some|many|certain)\s{1,2}$/i.test(page.text.slice(Math.max(0, span.start - 9), span.start)))
    return false
  // "Closed on Mondays", "Montags geschlossen"; a "closed group" meets.
  const around = [page.text.slice(Math.max(0, span.start - 16), span.start), page.text.slice(span.end, span.end + 20)]
  if (around.some((words) => CLOSED.test(words))) return false
  // What comes on Fridays is not what is on one Thursday.
  if (byDay.length > 0 && startDate !== null && startDate === endDate && FULL.test(startDate)) {
    const { year, month, day } = civil(startDate)
    if (!byDay.some((one) => one.endsWith(DAYS[weekdayOf(year, month, day) - 1]!))) return false
  }
  const line = page.lines[page.lineAt(span.start)]!
  if (line.kind === 'furniture' || line.region === 'signature') return false
  const sentence = page.sentenceAt(span.start) ?? line
  // "Guided tours every Sunday", "free on the first Sunday of the month" during an exhibition.
  if (
    schedule.startDate !== schedule.endDate &&
    BESIDE.test(page.text.slice(Math.max(sentence.start, span.start - 90), span.start))
  )
    return false
  return !momentCues(page, sentence.start, sentence.end).cues.some(({ cue }) => cue === 'office')
}

const CLOSED =
  /\b(?:closed|cerrad[oa]s?|ferm[ée]e?s?|fechad[oa]s?|chius[oaie]|geschlossen|ruhetag)\b(?! (?:group|meeting|session|event|door))/i

const BESIDE =
  /\b(?:guided|tours?|free|admission|entrance|closed|visitas?\s+guiadas?|visites?\s+guid[ée]es?|visite\s+guidate|entrada|ingresso|entr[ée]e|grat(?:is|uit[oae]?)|gr[áa]tis)\b/i

/** "every Tuesday until 14 June": the day a series ends is not the day it starts. */
export function seriesCloser(found: Candidates): (date: Candidate<'date'>) => boolean {
  const limited = found.of('recurrence').filter(({ value }) => value.until !== null)
  return (date) =>
    date.value.end === null && limited.some(({ span }) => span.start < date.span.start && date.span.end <= span.end)
}

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** "7 May - 4 June 2024, Tuesdays": the range says how long it goes on. */
function rangeEnd({ value }: Candidate<'recurrence'>, { startDate, endDate, days }: Schedule): string | null {
  if (value.freq !== 'WEEKLY' || value.byDay.length === 0 || !startDate || !endDate || days.length > 0) return null
  if (!FULL.test(startDate) || !FULL.test(endDate) || daysBetween(startDate, endDate) < 7) return null
  const { year, month, day } = civil(endDate)
  return value.byDay.includes(DAYS[weekdayOf(year, month, day) - 1]!) ? endDate : null
}

/** Writes the best rule of the text that is the event's own. */
export function settleRecurrence({ value, grounds }: Draft, page: Page, found: Candidates): void {
  const recurrence = found
    .of('recurrence')
    .reduce<Candidate<'recurrence'> | null>(
      (best, one) => (recurs(one, page, value) && one.weight > (best?.weight ?? 0) ? one : best),
      null,
    )
  // "Five Wednesdays: 20 January, 3 February, 10 March": the days say that it is not every week.
  const listed = value.days.map(({ date }) => date)
  const apart = 7 * (recurrence?.value.interval ?? 1)
  const weeks = listed.every((day, i) => i === 0 || eachDay(listed[i - 1]!, day, apart + 2).length === apart + 1)
  if (recurrence && !(recurrence.value.freq === 'WEEKLY' && listed.length > 2 && !weeks)) {
    const last = recurrence.value.until
    const written = last ? toEdtf(last) : null
    // "until 10 October" of a series whose year is known
    const until =
      written?.startsWith('X') && value.endDate?.endsWith(written.slice(4))
        ? value.endDate
        : (written ?? rangeEnd(recurrence, value))
    value.recurrence = toRRule(recurrence.value, until)
    grounds.push(ground('/schedule/recurrence', recurrence))
  }
}

/** Dates by which a participant must act, and notification and camera-ready dates; an extension replaces the date it extends. */
import type { Candidate, DateParts } from '../extractors/candidate.js'
import { inOrder, orderOfCountry } from './calendar/order.js'
import { daysInMonth, isPossible, toEdtf, weekdayAgrees } from './calendar.js'
import { settleClocks } from './clock.js'
import { defineNormalizer, type Finding, type Ground, ground } from './define.js'
import type { Moment } from './moments/moment.js'
import type { Deadline } from './record.js'
import { compareParts } from './schedule/parts.js'

interface Entry {
  readonly deadline: Deadline
  readonly candidate: Candidate<'deadline'>
  readonly date: Candidate<'date'>
  readonly time: Candidate<'time'> | null
  readonly parts: DateParts
}

export const deadlines = defineNormalizer<'deadlines'>({
  field: 'deadlines',
  needs: ['moments', 'schedule', 'venue'],
  settle({ page, found, settled }) {
    const moments = settled('moments')
    const event = settled('schedule')
    const order = moments.order ?? orderOfCountry(settled('venue')?.country ?? null)
    const byStart = new Map<number, Moment>()
    for (const moment of moments.all) if (moment.date) byStart.set(moment.date.span.start, moment)
    const times = found.of('time')
    const findings: Finding[] = []
    const entries: Entry[] = []
    for (const candidate of found.of('deadline')) {
      const moment = byStart.get(candidate.value.date.start)
      if (!moment?.date || candidate.value.replaced) continue
      // A consultation closes on the last day to write to it.
      const closes = candidate.cue === 'open-and-close' || (moment.endsEvent && candidate.cue.endsWith('-limit'))
      if (moment.role !== 'deadline' && moment.role !== 'notification' && !closes) continue
      const value = inOrder(moment.date.value, order)
      // "Early registration: 1 May to 1 June" ends with its range.
      const written = value.end ?? value.days[value.days.length - 1] ?? value.start
      const parts = withYear(
        written.month === undefined && written.day !== undefined
          ? withMonth(written, before(moments.all, moment), event.startDate)
          : written,
        value.start,
        event.startDate,
      )
      const date = endOfMonth(
        toEdtf(parts),
        page.text.slice(Math.max(0, moment.date.span.start - 24), moment.date.span.end),
      )
      if (!date || (parts.month === undefined && parts.day === undefined)) continue
      // A clock that belongs to another date is none of the deadline's.
      const at = candidate.value.time?.start
      const time = moment.times.find((one) => one.span.start === at) ?? null
      const clock = time ? settleClocks(time.value) : null
      entries.push({
        deadline: {
          kind: candidate.value.kind,
          date,
          time: clock && time ? endOfDay(time, clock.end ?? clock.start) : null,
          timezone: time ? zoneText(page, found.of('zone'), time) : null,
        },
        candidate,
        date: moment.date,
        time,
        parts,
      })
    }
    const general = commonClock(page.text, times)
    const scope =
      general && LISTED.test(page.text.slice(Math.max(0, general.span.start - 90), general.span.start))
        ? page.sectionAt(general.span.end)
        : null
    const under = ({ date }: Entry): boolean => scope === null || page.sectionAt(date.span.start) === scope
    const kept = withoutReplaced(entries, (entry) => entry.deadline.time !== null || (general !== null && under(entry)))
    const value = kept.map((entry) =>
      general && entry.deadline.time === null && under(entry)
        ? {
            ...entry.deadline,
            time: settleClocks(general.value).start,
            timezone: zoneText(page, found.of('zone'), general),
          }
        : entry.deadline,
    )
    const grounds: Ground[] = []
    kept.forEach(({ candidate, date, ...entry }, i) => {
      const time = entry.time ?? general
      grounds.push(ground(`/deadlines/${i}/date`, date), ground(`/deadlines/${i}/kind`, candidate))
      if (time && value[i]!.time) grounds.push(ground(`/deadlines/${i}/time`, time))
      if (time && value[i]!.timezone) grounds.push(ground(`/deadlines/${i}/timezone`, time))
    })
    return {
      value,
      grounds,
      findings,
      losers: entries.filter((one) => !kept.includes(one)).map((one) => one.candidate),
    }
  },
})

const END_OF =
  /\b(?:end\s+of|fin(?:es|al(?:es)?)?\s+d[eo'](?:l\s+mes\s+de)?|fins\s+de|fim\s+de|la\s+fine\s+di|fine|ende)\s*(?:\p{L}+\.?\s?(?:de\s+|del\s+)?(?:\d{4})?)$/iu

/** "by the end of June": its last day. */
function endOfMonth(date: string | null, words: string): string | null {
  if (date === null || !/^\d{4}-\d{2}$/.test(date) || Number(date.slice(5)) > 12 || !END_OF.test(words)) return date
  return `${date}-${daysInMonth(Number(date.slice(5)), Number(date.slice(0, 4)))}`
}

// "All deadlines are 23:59 UTC-12", "Deadlines expire at 11:59 pm AoE"
const ALL_DEADLINES =
  /\b(?:(?:all|the)\s+(?:the\s+)?(?:submission\s+)?deadlines?|deadlines\s+(?:are|expire|refer)|todos\s+los\s+plazos|todos\s+os\s+prazos|tous\s+les\s+d[ée]lais|tutte\s+le\s+scadenze)\b[^.]{0,50}$|\n\s*(?:(?:key|important)\s+dates|dates\s+to\s+remember|deadlines|calendar|fechas\s+(?:importantes|clave)|datas\s+importantes|dates\s+importantes|date\s+importanti)\b[^.\n\d]{0,30}$/i

// "IMPORTANT DATES (all 23:59 AoE)": of the list below, not of every deadline in the text.
const LISTED = /\n[^\n]{0,60}\b(?:dates|fechas|datas|deadlines|scadenze)\b[^\n]{0,30}$/i

/** A clock that the text gives for all its deadlines. */
function commonClock(text: string, times: readonly Candidate<'time'>[]): Candidate<'time'> | null {
  if (!/deadlines|plazos|prazos|délais|scadenze|dates?\b|fechas|datas|calendar/i.test(text)) return null
  return times.find(({ span }) => ALL_DEADLINES.test(text.slice(Math.max(0, span.start - 90), span.start))) ?? null
}

/** "5 May at midnight", "24:00": the end of that day, not its beginning. */
function endOfDay({ value }: Candidate<'time'>, clock: string): string {
  const { hour } = value.end ?? value.start
  return clock === '00:00' && (hour === 24 || hour === 12 || hour === 0) ? '23:59' : clock
}

/** The day of the calendar that the text named last before this one. */
function before(all: readonly Moment[], moment: Moment): DateParts | null {
  for (let i = all.indexOf(moment) - 1; i >= 0; i--) {
    const { date, role } = all[i]!
    const parts = date?.value.end ?? date?.value.start
    // "by the end of March, on the 28th"
    const named = parts?.day !== undefined || role === 'deadline' || role === 'notification'
    if (parts?.month !== undefined && named && role !== 'other' && role !== 'legislation') return parts
  }
  return null
}

/** "by Friday 24 August … by the 31st", "antes del miércoles 11": the month of the day before it in the text, else the event's; never after the event. */
function withMonth(written: DateParts, last: DateParts | null, eventStart: string | null): DateParts {
  if (eventStart?.length !== 10) return written
  const [month, day] = eventStart.slice(5).split('-').map(Number) as [number, number]
  const year = eventStart.startsWith('X') ? undefined : Number(eventStart.slice(0, 4))
  const fits = (m: number): boolean => {
    const parts = { ...written, month: m, ...(year ? { year: m > month ? year - 1 : year } : {}) }
    return isPossible(parts) && weekdayAgrees(parts) !== false && (m !== month || written.day! <= day)
  }
  const tries = [
    ...(last?.month !== undefined && written.day! >= (last.day ?? 1) ? [last.month] : []),
    month,
    month === 1 ? 12 : month - 1,
  ]
  const found = tries.find(fits)
  return found === undefined ? written : { ...written, month: found }
}

/** A deadline's missing year is the last in which it does not fall after the event. */
function withYear(written: DateParts, start: DateParts, eventStart: string | null): DateParts {
  if (written.year !== undefined) return written
  if (start.year !== undefined) return { ...written, year: start.year }
  if (!eventStart || eventStart.startsWith('X')) return written
  const [year, month, day] = eventStart.split('-').map(Number) as [number, number | undefined, number | undefined]
  const late = compareParts(written, { month: month ?? 12, day: day ?? 31 }) > 62
  return { ...written, year: late ? year - 1 : year }
}

/** One entry per kind and date, rather one that has a clock; where one of a kind was extended, those before it go. */
function withoutReplaced(entries: readonly Entry[], hasClock: (entry: Entry) => boolean): Entry[] {
  const out: Entry[] = []
  for (const entry of entries) {
    const same = out.findIndex(
      ({ deadline }) => related(deadline.kind, entry.deadline.kind) && deadline.date === entry.deadline.date,
    )
    if (same < 0) out.push(entry)
    else if (!hasClock(out[same]!) && hasClock(entry)) out[same] = entry
  }
  return out.filter(
    (entry) =>
      // "mid-June (14 June at the latest)"
      !out.some(
        (other) =>
          other.deadline.kind === entry.deadline.kind &&
          (other.deadline.date!.startsWith(`${entry.deadline.date}-`) ||
            // "by the end of March, on the 28th at the latest"
            (entry.parts.day === undefined &&
              other.parts.day !== undefined &&
              other.deadline.date!.slice(0, 7) === entry.deadline.date!.slice(0, 7))),
      ) &&
      !out.some(
        (other) =>
          other !== entry &&
          other.candidate.value.extended &&
          !entry.candidate.value.extended &&
          related(other.deadline.kind, entry.deadline.kind) &&
          compareParts(entry.parts, other.parts) < 0,
      ),
  )
}

const SUBMITTED: ReadonlySet<Deadline['kind']> = new Set(['paper', 'submission'])

function related(a: Deadline['kind'], b: Deadline['kind']): boolean {
  return a === b || (SUBMITTED.has(a) && SUBMITTED.has(b))
}

function zoneText(
  page: { words(span: { start: number; end: number }): string },
  zones: readonly Candidate<'zone'>[],
  time: Candidate<'time'>,
): string | null {
  const { zone } = time.value
  const written = zones.find((one) => one.span.start >= time.span.start && one.span.start <= time.span.end + 3)
  if (written) return page.words(written.span)
  return zone?.abbreviation ?? zone?.iana ?? zone?.utcOffset ?? null
}

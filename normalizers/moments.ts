/**
 * Every date and time of the text with its role: is it the event's own, part of the event, a deadline, the day of publication,
 * an earlier edition …? The fields that hold dates (schedule, deadlines, sessions) ask here and do not decide again.
 */
import type { Candidate, DateParts } from '../extractors/candidate.js'
import type { Line, Page } from '../extractors/page.js'
import { type DateOrder, inOrder, orderOfDates } from './calendar.js'
import { settleClocks } from './clock.js'
import { defineNormalizer } from './define.js'
import { bindTimes, type Placed } from './moments/bind.js'
import { clockFeatures, clockScore } from './moments/clocks.js'
import { contextOf, withoutOverlaps } from './moments/context.js'
import { type Features, features } from './moments/features.js'
import { score } from './moments/weights.js'
import { compareParts } from './schedule/parts.js'

export type MomentRole =
  | 'event'
  | 'part'
  | 'deadline'
  | 'notification'
  | 'publication'
  | 'earlier'
  | 'later'
  | 'legislation'
  | 'replaced'
  | 'other'

export interface Moment {
  readonly date: Candidate<'date'> | null
  /** Times bound to the date, in order. */
  readonly times: readonly Candidate<'time'>[]
  readonly role: MomentRole
  /** How well it fits the role, higher is better; only to be compared within one document. */
  readonly score: number
  /** How well it fits as the event's own date, whatever its role. */
  readonly asEvent: number
  /** Its label or the words before it say that the event ends then. */
  readonly endsEvent: boolean
  /** It opens one of the event's days: "Day 2, Friday 14 May", the heading of a day's programme. */
  readonly dayOf: boolean
  /** It stands at the beginning of its line, behind a bullet at most. */
  readonly opensLine: boolean
  readonly atTop: boolean
  /** It is said of another event, beside which this one stands: "co-located with X (27 July - 1 August)". */
  readonly besideAnother: boolean
  /** "30 or 31 May": not settled yet. */
  readonly alternative: boolean
  /** Its label says that the event ends then, or it closes a range with clocks inside. */
  readonly surelyEnds: boolean
  /** Index of its block of the page, -1 where it stands in none. */
  readonly block: number
  /** Index of its section of the page. */
  readonly section: number
}

/** A clock, the moment whose date it is bound to, and how well it fits as the event's own start. */
export interface ClockMoment {
  readonly time: Candidate<'time'>
  readonly moment: Moment | null
  readonly score: number
  /** It opens a row of a programme. */
  readonly row: boolean
  /** Its words say that people arrive, eat or mingle then. */
  readonly aside: boolean
  /** Of these, that they arrive. */
  readonly arrival: boolean
  /** The words behind it say that the event closes then: "19:00 Closing". */
  readonly closing: boolean
  /** Its label says that it is an end. */
  readonly ends: boolean
}

export interface Moments {
  /** In order of the text. */
  readonly all: readonly Moment[]
  /** Every clock, in order of the text; those of an equivalence ("14:00 GMT" of "9 am (14:00 GMT)") are left out. */
  readonly clocks: readonly ClockMoment[]
  /** Order of day and month that the document's own dates fix, or null. */
  readonly order: DateOrder | null
  /** The year that dates without one belong to, where the document decides it; with the span that says so. */
  readonly year: { readonly value: number; readonly span: { readonly start: number; readonly end: number } } | null
}

export const moments = defineNormalizer<'moments'>({
  field: 'moments',
  needs: [],
  settle({ page, found }) {
    const dateCandidates = withoutDoubles(page.text, withoutOverlaps(found.of('date')).filter(namesDay))
    const dates: Placed<'date'>[] = dateCandidates.map((candidate, i) => ({
      candidate,
      context: contextOf(
        page,
        candidate.span,
        dateCandidates[i - 1]?.span.end ?? 0,
        dateCandidates[i + 1]?.span.start ?? page.text.length,
      ),
    }))
    const timeCandidates = withoutOtherClocks(withoutOverlaps(found.of('time')), found.of('equivalence')).map((time) =>
      withoutDay(time, dateCandidates),
    )
    const times: Placed<'time'>[] = timeCandidates.map((candidate, i) => ({
      candidate,
      context: contextOf(
        page,
        candidate.span,
        timeCandidates[i - 1]?.span.end ?? 0,
        timeCandidates[i + 1]?.span.start ?? page.text.length,
      ),
    }))
    const deadlines = found.of('deadline').filter(({ cue }) => cue !== 'open-and-close')
    const due = new Set(deadlines.map(({ value }) => value.date.start))
    const dateOf = bindTimes(page.text, times, dates, ({ span }) => due.has(span.start))
    const order = orderOfDates(dateCandidates.map((date) => date.value))

    const days = dateCandidates.map((date) => dayKey(inOrder(date.value, order).start))
    const perDay = tally(days)
    const boundTo = dates.map((_, index) => times.filter((_, i) => dateOf[i] === index).map((time) => time.candidate))
    const knownOf = dates.map(({ candidate, context }, index) =>
      features(candidate, page, context, {
        index,
        agreeing: days[index] === null ? 0 : perDay.get(days[index]!)! - 1,
        timed: boundTo[index]!.length > 0,
        deadline: deadlines.find((one) => one.value.date.start === candidate.span.start) ?? null,
      }),
    )
    // "02:00 AEDT, on Friday 22 October": the day of another place's clock.
    for (const { span, cue } of found.of('equivalence'))
      if (cue === 'rows-of-places')
        dateCandidates.forEach((date, i) => {
          if (inside(date.span, span)) knownOf[i]!.set('of another clock', 1)
        })
    markRanges(page.text, dateCandidates, knownOf, timeCandidates)
    markOpenings(page.text, dateCandidates, knownOf)
    markParents(page.text, dateCandidates, knownOf)
    markDatelines(dateCandidates, knownOf)
    markPast(dateCandidates, knownOf)
    markMoved(page, dateCandidates, knownOf)
    const all = dates.map(({ candidate, context }, index): Moment => {
      const bound = boundTo[index]!
      const known = knownOf[index]!
      const { role, best, event } = score(known)
      const may = role === 'event' || role === 'part'
      return {
        date: candidate,
        times: bound,
        role,
        score: best,
        asEvent: event,
        endsEvent: (may || knownOf[index - 1]?.has('opens the event') === true) && closesEvent(known),
        opensLine:
          (context.structured || clockOnLine(context.line, bound)) &&
          opensLine(page.text.slice(context.line.body, candidate.span.start)),
        atTop: known.has('top line'),
        besideAnother: known.has('beside another'),
        alternative: known.has('alternative'),
        surelyEnds: known.has('label end') || known.has('closes a range'),
        block: context.block?.index ?? -1,
        section: context.section.index,
        dayOf:
          may &&
          ((known.get('before part') ?? 0) >= 0.8 ||
            (context.section.key === 'agenda' && context.structured) ||
            times.some((time, i) => dateOf[i] === index && time.context.line.kind === 'row')),
      }
    })

    const starts = timeCandidates.map((time) => settleClocks(time.value).start)
    const perStart = tally(starts)
    const rows = programmeRows(page.text, times)
    const programme = rows.filter((row) => row).length > 2
    const own = all.filter(
      ({ role, date, asEvent }) => role === 'event' && asEvent > 2 && date?.value.start.month !== undefined,
    )
    const dayHasHours =
      own.some(({ times }) => times.length > 0) &&
      own.every(
        ({ date }) => date!.value.end === null && dayKey(date!.value.start) === dayKey(own[0]!.date!.value.start),
      )
    const clocks = times.map(({ candidate, context }, index): Writable<ClockMoment> => {
      const moment = boundMoment(all, dates, dateOf[index]!, candidate.span.start)
      const known = clockFeatures(candidate, page, rowContext(page.text, times, rows, index) ?? context, {
        index,
        agreeing: perStart.get(starts[index]!)! - 1,
        // "on Wednesday" is one of the event's days as likely as not.
        bound: moment?.role === 'other' && moment.date?.value.start.month === undefined ? null : (moment?.role ?? null),
        row: rows[index]!,
        weekdayOnly:
          dayHasHours &&
          moment?.date != null &&
          (moment.role === 'other' || moment.role === 'event') &&
          moment.date.value.start.month === undefined &&
          moment.date.value.start.day === undefined &&
          moment.date.value.relative === undefined,
        inRow: programme && !rows[index] && times.some((other, k) => rows[k] && other.context.line === context.line),
        bracketed: index > 0 && isBracketed(page.text, timeCandidates[index - 1]!, candidate),
      })
      return {
        time: candidate,
        moment,
        score: clockScore(known),
        row: known.has('agenda row'),
        arrival: known.has('subject doors') || (rows[index]! && (known.get('after doors') ?? 0) >= 0.8),
        closing: (known.get('after finish') ?? 0) > 0.4,
        aside: known.has('subject doors') || known.has('subject meal') || known.has('subject social'),
        // "ends at 5", "until 5 pm", and the clock of "End: 15 March, 5 pm".
        ends:
          !known.has('beside a contact') &&
          (known.has('label end') ||
            (!candidate.value.end &&
              (closesHere(known) || (moment?.endsEvent === true && moment.date?.value.end === null)))),
      }
    })
    carryEnds(page.text, clocks)
    markArrivals(page.text, clocks)
    return { value: { all, clocks, order, year: null }, grounds: [] }
  },
})

/**
 * A day alone at the top is the day of the news where the text goes on to say that something took place on days just before it ("13 August 2017
 * … from 7 to 10 August"), or will on a day with hours of its own ("25 September 2022, 8:15 PM … on Monday, 26 September, 8:30 AM-5:00 PM").
 */
function markDatelines(dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  knownOf.forEach((known, i) => {
    const { value } = dates[i]!
    if (!known.has('dateline') || known.has('deadline') || known.has('notification')) return
    if (known.has('agreeing') || value.end || value.days.length > 0) return
    if (value.start.year === undefined || value.start.day === undefined) return
    for (let k = 0; k < knownOf.length; k++) {
      const other = knownOf[k]!
      const { start, end } = dates[k]!.value
      if (k === i || other.has('deadline') || other.has('notification') || other.has('dateline')) continue
      if (start.month === undefined || start.day === undefined) continue
      const took = ['before held', 'after held', 'before past', 'after past'].some(
        (name) => (other.get(name) ?? 0) > 0.1,
      )
      const gap = compareParts(value.start, end ?? start)
      if ((took || other.has('range')) && gap > 0 && gap <= 45 && !known.has('timed'))
        known.set('after what it reports', 1)
      // The date of a letter, above the days that it invites to.
      const announced =
        other.has('range') || other.has('list') || other.has('label when') || (other.get('before held') ?? 0) > 0.3
      if (announced && !other.has('beside another') && !other.has('before later') && !known.has('timed')) {
        if (gap < 0 && gap >= -300 && !known.has('weekday')) known.set('before what it announces', 1)
      }
      if (other.has('timed') && (took || other.has('weekday')) && gap < 0 && gap >= -120)
        known.set('before what it announces', 1)
    }
  })
}

// "Friday 9 October, 6 pm, to 6 pm on Sunday 11 October": what stands between the days of a range, beside clocks.
const TO_DAY =
  /^[\s,(]*(?:(?:at|from|a las|[àa]s|[àa]|ore|um|inizio(?:\s+ore)?|start)\s+)?[\d:.h]*\s?(?:[ap]\.?m\.?|noon|uhr)?[\s,)]*(?:to|until|till|through|-|hasta|até|jusqu'au|al|fino al?|[àa]|bis)\s+[\d:.h]*\s?(?:[ap]\.?m\.?|noon|midnight|uhr)?[\s,]*(?:on|of|the|el|le|am|del|de|du)?\s*$/i

/** Marks the last day of a range whose days have clocks between them. */
function markRanges(
  text: string,
  dates: readonly Candidate<'date'>[],
  knownOf: readonly Features[],
  times: readonly Candidate<'time'>[],
): void {
  for (let i = 1; i < dates.length; i++) {
    const [first, last] = [dates[i - 1]!, dates[i]!]
    if (last.span.start - first.span.end > 48 || first.value.end || first.value.start.day === undefined) continue
    if (last.value.start.day === undefined || knownOf[i]!.has('deadline')) continue
    if (!TO_DAY.test(text.slice(first.span.end, last.span.start))) continue
    // "Tuesday 3 September  9.30 - 16.00 / Thursday 5 September": the hours of the first.
    const hours = times.some(
      ({ span, value }) => value.end && span.start >= first.span.end && span.end <= last.span.start,
    )
    if (!hours) knownOf[i]!.set('closes a range', 1)
  }
}

const OPENING =
  /\b(?:(?:official\s+)?opening(?:\s+(?:reception|night|event|party|evening|ceremony))?|vernissage|private\s+view|preview|inauguraci[oó]n|inaugura[çc][ãa]o|inaugurazione|abertura|apertura|er[öo]ffnung)(?:\s+(?:for|para|pour|per)\s+[\w ]{3,24})?\s{0,3}(?::|is|-|,)?\s*(?:on|el|le|il|em|am|no dia)?\s*$/i

/** "21 December to 25 March … Opening: 20 December, 6 pm": the run is the event, its opening a part. */
function markOpenings(text: string, dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  const runs = dates.filter(
    ({ value: { start, end } }) =>
      end !== null && start.month !== undefined && end.month !== undefined && compareParts(end, start) > 10,
  )
  if (runs.length === 0) return
  dates.forEach(({ span, value }, i) => {
    if (value.end || value.start.day === undefined || value.start.month === undefined) return
    if (!OPENING.test(text.slice(Math.max(0, span.start - 40), span.start))) return
    if (runs.some((run) => Math.abs(compareParts(value.start, run.value.start)) <= 3))
      knownOf[i]!.set('opening of a run', 1)
  })
}

/** "The hearing scheduled for 13 October will instead be held on 20 October": of two days of one sentence the second is the new one. */
function markMoved(page: Page, dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  for (let i = 1; i < dates.length; i++) {
    if ((knownOf[i]!.get('before renewed') ?? 0) < 0.3 || knownOf[i]!.has('deadline')) continue
    const [old, next] = [dates[i - 1]!, dates[i]!]
    if (old.value.start.day === undefined || knownOf[i - 1]!.has('deadline')) continue
    if (next.span.start - old.span.end > 90) continue
    const sentence = page.sentenceAt(next.span.start)
    if (sentence && old.span.start >= sentence.start && !knownOf[i - 1]!.has('before replaced'))
      knownOf[i - 1]!.set('before replaced', 1)
  }
}

// "Human Rights Council, twenty-sixth session / 10-27 June 2014", "side event at COP28 (30 November - 12 December 2023)"
const SESSION_BEFORE =
  /\b(?:session|sesi[oó]n|sess[ãa]o|sessione|assembly|asamblea|assembl[ée]e)\b[^\n.;:]{0,24}[\s(,]{1,6}$/i
const SIDE_EVENT =
  /\bside[- ]event|\bevento\s+(?:paralelo|colateral|collaterale)|[ée]v[ée]nement\s+parall[èe]le|\bfringe\s+(?:event|meeting)/i

/** The days of a session of a body, within which a side event has its own day and hours, are none of the event's. */
function markParents(text: string, dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  dates.forEach(({ span, value: { start, end } }, i) => {
    if (!end || start.day === undefined || start.month === undefined || compareParts(end, start) < 3) return
    const within = dates.some(
      ({ value: one }, k) =>
        k !== i &&
        one.end === null &&
        one.days.length === 0 &&
        one.start.day !== undefined &&
        one.start.month !== undefined &&
        knownOf[k]!.has('timed') &&
        !knownOf[k]!.has('deadline') &&
        compareParts(start, one.start) <= 0 &&
        compareParts(one.start, end) <= 0,
    )
    if (!within) return
    const lead = text.slice(Math.max(0, span.start - 60), span.start)
    if (SIDE_EVENT.test(text.slice(0, 3000)) && (SESSION_BEFORE.test(lead) || !knownOf[i]!.has('label when')))
      knownOf[i]!.set('session of a body', 1)
  })
}

/** A day years before another day of the text belongs to what came before: "the first workshop, held on 4 May 2009, … the second, on 6 May 2010". */
function markPast(dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  const years = dates.map(({ value: { start, end } }, i) => {
    const known = knownOf[i]!
    if (start.day === undefined || known.has('before later') || known.has('label published') || known.has('deadline'))
      return 0
    return start.year ?? end?.year ?? 0
  })
  years.forEach((year, i) => {
    const known = knownOf[i]!
    const past = Math.max(known.get('before past') ?? 0, known.get('after past') ?? 0) > 0.3
    const next =
      past &&
      dates.some(
        (other, k) =>
          k !== i &&
          years[k]! > 0 &&
          !knownOf[k]!.has('dateline') &&
          compareParts(other.value.start, dates[i]!.value.start) > 20,
      )
    const old = dates.some(
      (other, k) => years[k]! > year && compareParts(other.value.start, dates[i]!.value.start) > 240,
    )
    if (year > 0 && (old || next)) known.set('years before another', 1)
  })
}

/** The moment that a clock is bound to; beside "14 May (previously 7 May), 6 pm" it is the new day's. */
function boundMoment(
  all: readonly Moment[],
  dates: readonly Placed<'date'>[],
  index: number,
  at: number,
): Moment | null {
  const moment = all[index] ?? null
  // "PROGRAMME (as at 30 July)": the day of the page has none of the clocks below.
  if (moment?.role === 'publication' && at > dates[index]!.context.line.end) return null
  if (moment?.role !== 'replaced') return moment
  const line = dates[index]!.context.line
  const beside = [index - 1, index + 1].find((k) => all[k]?.role === 'event' && dates[k]!.context.line === line)
  return beside === undefined ? moment : all[beside]!
}

function isBracketed(text: string, before: Candidate<'time'>, time: Candidate<'time'>): boolean {
  const between = text.slice(before.span.end, time.span.start)
  return between.length < 60 && /^[^)\n]*\([^)\n]*$/.test(between)
}

/** A year alone dates no event and has no hours. */
function namesDay({ value: { start, relative } }: Candidate<'date'>): boolean {
  return start.month !== undefined || start.weekday !== undefined || start.day !== undefined || relative !== undefined
}

/** "last Tuesday, 3 November": one day, and the second says which. */
function withoutDoubles(text: string, dates: Candidate<'date'>[]): Candidate<'date'>[] {
  return dates.filter((one, i) => {
    const next = dates[i + 1]
    if (!next || next.value.start.day === undefined || next.value.start.month === undefined) return true
    if (one.value.start.day !== undefined || one.value.start.month !== undefined || next.value.end) return true
    if (one.value.start.weekday === undefined) return true
    const gap = next.span.start - one.span.end
    return gap > 3 || !/^[\s,(]*$/.test(text.slice(one.span.end, next.span.start))
  })
}

function inside(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start >= b.start && a.end <= b.end
}

// "Session 2: ", "Webinar 1: What is open data? - ": the label of one of several, and its title.
// "1st session  ", "3ª giornata  ": the count before it.
const NUMBERED =
  /^(?:[\p{L}]{2,12}\.?\s(?:\d{1,2}|[IVX]{1,4}|one|two|three|four|five)\b(?:\s?[:.)(-]|$)|\d{1,2}(?:st|nd|rd|th|\.?[ªºa°]|\.|er|e|[eè]me)\s\p{L}{3,12}[\s:.)(-]*$)/u

/** In lines that layout took for a paragraph: a short line with its own clock. */
function clockOnLine(line: Line, times: readonly Candidate<'time'>[]): boolean {
  return line.end - line.start < 100 && times.some(({ span }) => span.start > line.start && span.end <= line.end)
}

function opensLine(before: string): boolean {
  return before.length < 4 || (before.length < 90 && NUMBERED.test(before.trim()))
}

/** "ends on", "until", "End date:". */
function closesEvent(known: Features): boolean {
  return (
    known.has('label end') ||
    known.has('closes a range') ||
    (known.get('before finish') ?? 0) >= 0.8 ||
    (known.get('before until') ?? 0) >= 0.8
  )
}

/** "closes on Thursday at 1 p.m.", "until 5 pm": an end is nearer than a start. */
function closesHere(known: Features): boolean {
  const finish = known.get('before finish') ?? 0
  return (known.get('before until') ?? 0) >= 0.8 || (finish >= 0.33 && finish > (known.get('before start') ?? 0))
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** "it ends at 17.30 on Monday, and at 13.00 on Tuesday": the second clock is an end as well. */
function carryEnds(text: string, clocks: Writable<ClockMoment>[]): void {
  for (let i = 1; i < clocks.length; i++) {
    const [before, clock] = [clocks[i - 1]!, clocks[i]!]
    if ((!before.ends && before.time.value.end === null) || clock.time.value.end) continue
    const between = text.slice(before.time.span.end, clock.time.span.start)
    // "finish at 17.00 (Friday: 12:30)", "9.15 to 17.00 (Friday until 12.30)"
    if (between.length < 24 && /^\s*\((?:on\s+)?[\p{L}.]+(?::|\s+(?:at|until|till|hasta|até))\s+$/u.test(between))
      clock.ends = true
    if (!before.ends) continue
    if (between.length < 60 && /^[^.;:!?]*\b(?:and|y|e|et|und)\s+(?:at|a las|[àa]s|[àa]|alle|um)\s+$/i.test(between))
      clock.ends = true
  }
}

/** "6.30 for 7 pm": people come at the first and it starts at the second. */
function markArrivals(text: string, clocks: Writable<ClockMoment>[]): void {
  for (let i = 1; i < clocks.length; i++) {
    const between = text.slice(clocks[i - 1]!.time.span.end, clocks[i]!.time.span.start)
    if (between.length < 12 && /^\s*for\s+(?:a\s+)?$/i.test(between)) {
      clocks[i - 1]!.score -= 3
      clocks[i - 1]!.arrival = true
    }
  }
}

/** In a line that opens with a clock the words behind a clock are its own: "18:00 doors, 18:30 first talk". null where nothing changes. */
function rowContext(
  text: string,
  times: readonly Placed<'time'>[],
  rows: readonly boolean[],
  index: number,
): Placed<'time'>['context'] | null {
  const { candidate, context } = times[index]!
  const { line, before } = context
  const { start, end } = candidate.span
  if (rows[index]) return before.start < line.body ? { ...context, before: { start: line.body, end: start } } : null
  let first = index
  while (first > 0 && times[first - 1]!.context.line === line) first--
  if (first === index) return null
  if (/[\p{L}\p{N}]/u.test(text.slice(line.body, times[first]!.candidate.span.start))) return null
  if (!/^:?\s+[^\d:()\n]{3,40}[,;|·/]\s*$/.test(text.slice(times[index - 1]!.candidate.span.end, start))) return null
  const next = times[index + 1]?.candidate.span.start ?? line.end
  if (!/\p{L}{3}/u.test(text.slice(end, Math.min(line.end, next)))) return null
  return { ...context, before: { start, end: start } }
}

/** "ore 14.30   Registrazione", "- às 9h Abertura" */
function opensRow(text: string, line: Line, at: number): boolean {
  return (
    at - line.body < 10 && /^\W{0,3}(?:ore|alle|um|às|a las|at|à|kl\.?|from|dalle)\s+$/i.test(text.slice(line.body, at))
  )
}

/** "… commencing at / 6:00 P.M., at the Town Offices": the line goes on with the clause of the one above. */
function wrapsClause(text: string, start: number): boolean {
  const last = text.charCodeAt(start - 2) | 32
  // "at", "from", "until", "to", "by", "las", "às", "um", "ore", "de", "à": the cheap test first.
  if (start < 3 || last < 97) return false
  return CLAUSE_GOES_ON.test(text.slice(Math.max(0, start - 10), start))
}
const CLAUSE_GOES_ON =
  /\s(?:at|from|until|till|to|by|about|las|[àa]s|um|von|bis|ore|alle|dalle|de|[àa]|and|between)[ \t]*\r?\n$/i

/** Clocks that open lines of a programme: lines that begin with a clock and go on, at least two near each other. */
function programmeRows(text: string, times: readonly Placed<'time'>[]): boolean[] {
  const opens = times.map(
    ({ candidate, context: { line, field } }) =>
      (candidate.span.start - line.body < 3 || opensRow(text, line, candidate.span.start)) &&
      line.end - candidate.span.end > 3 &&
      !wrapsClause(text, line.start) &&
      (line.kind === 'row' || !field || field.key === null || field.value.start > candidate.span.start),
  )
  // "11:00 - 11:30" and nothing behind it, between two rows
  for (let i = 1; i + 1 < times.length; i++) {
    const { candidate, context } = times[i]!
    if (opens[i] || !candidate.value.end || candidate.span.start - context.line.body >= 3) continue
    opens[i] = [i - 1, i + 1].every(
      (k) =>
        opens[k] &&
        Math.abs(times[k]!.context.line.index - context.line.index) <= 6 &&
        times[k]!.context.line !== context.line,
    )
  }
  return opens.map((open, i) => {
    const near = (k: number): boolean =>
      opens[k] === true &&
      Math.abs(times[k]!.context.line.index - times[i]!.context.line.index) <= 6 &&
      times[k]!.context.line !== times[i]!.context.line
    return open && (times[i]!.context.line.kind === 'row' || near(i - 1) || near(i + 1))
  })
}

/** "miércoles 7 a las 9.00": the 7 is the day's, and no hour. */
function withoutDay(time: Candidate<'time'>, dates: readonly Candidate<'date'>[]): Candidate<'time'> {
  const { end, endSpan, startSpan } = time.value
  if (!end || !endSpan || time.cue.endsWith('-across-days')) return time
  const taken = dates.some(
    ({ span, value }) =>
      (span.start < time.span.start && time.span.start < span.end) ||
      (value.start.day === undefined &&
        value.start.weekday !== undefined &&
        time.span.start - span.end === 1 &&
        /^\s+(?:a\s+las?|[àa]s|[àa]|at|alle|um)\s+$/.test(
          time.quote.slice(startSpan.end - startSpan.start, endSpan.start - startSpan.start),
        )),
  )
  if (!taken) return time
  return { ...time, span: endSpan, value: { ...time.value, start: end, end: null, startSpan: endSpan, endSpan: null } }
}

/** Clocks that an equivalence gives for other places are no clocks of the event's own. */
function withoutOtherClocks(
  times: Candidate<'time'>[],
  equivalences: readonly Candidate<'equivalence'>[],
): Candidate<'time'>[] {
  if (equivalences.length === 0) return times
  return withLength(times, equivalences).filter(
    ({ span }) => !equivalences.some((one) => inside(span, one.span) && span.start !== one.value.here.startSpan.start),
  )
}

/** "16:00 Nairobi / 15:00 Geneva (75 minutes)": the length that stands behind another place's clock is the event's. */
function withLength(
  times: Candidate<'time'>[],
  equivalences: readonly Candidate<'equivalence'>[],
): Candidate<'time'>[] {
  return times.map((time) => {
    if (time.value.end) return time
    const same = equivalences.find((one) => one.value.here.startSpan.start === time.value.startSpan.start)
    const other = same?.value.there.find((one) => one.end !== null)
    if (!other) return time
    const { start, end } = settleClocks(other)
    const minutes =
      (Number(end!.slice(0, 2)) - Number(start.slice(0, 2))) * 60 + Number(end!.slice(3)) - Number(start.slice(3))
    const own = settleClocks(time.value).start
    const all = Number(own.slice(0, 2)) * 60 + Number(own.slice(3)) + ((minutes + 1440) % 1440)
    const clock = { hour: Math.floor(all / 60) % 24, minute: all % 60, meridiem: null, military: true }
    return { ...time, value: { ...time.value, end: clock, endSpan: other.endSpan } }
  })
}

function dayKey({ month, day }: DateParts): string | null {
  return month === undefined ? null : `${month}-${day}`
}

function tally(keys: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

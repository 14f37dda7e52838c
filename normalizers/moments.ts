/**
 * Every date and time of the text with its role: is it the event's own, part of the event, a deadline, the day of publication,
 * an earlier edition …? The fields that hold dates (schedule, deadlines, sessions) ask here and do not decide again.
 */
import type { Candidate, DateParts } from '../extractors/candidate.js'
import { dateColumn } from '../extractors/dateColumns.js'
import type { Page } from '../extractors/page.js'
import { inOrder, orderOfDates, orderOfDigits } from './calendar/order.js'
import { settleClocks } from './clock.js'
import { defineNormalizer } from './define.js'
import { bindTimes, type Placed } from './moments/bind.js'
import { clockFeatures, clockScore } from './moments/clocks.js'
import { contextOf, withoutOverlaps } from './moments/context.js'
import { markDatelines, markDaysFromDateline, markPast, markSentDays } from './moments/datelines.js'
import { markLastYear, markLater } from './moments/editions.js'
import {
  carryEnds,
  closesEvent,
  closesHere,
  isOverBehind,
  isSpelledBefore,
  markArrivals,
  type Writable,
} from './moments/ends.js'
import { features } from './moments/features.js'
import type { ClockMoment, Moment } from './moments/moment.js'
import { markGivenUp, markMoved, movedDays, movedHours } from './moments/moved.js'
import { markListedLimits, markOpenings, markParents, markRanges } from './moments/neighbours.js'
import { inside, isWordOfRow, namesDay, withoutDay, withoutDoubles, withoutOtherClocks } from './moments/own.js'
import {
  boundMoment,
  clockOnLine,
  goesOn,
  isAllInBrackets,
  isBeside,
  isBracketed,
  opensLine,
  runsOfDays,
} from './moments/places.js'
import { isAnothers } from './moments/references.js'
import { programmeRows, rowContext, rowsBehind } from './moments/rows.js'
import { runsOfPlaces } from './moments/runs.js'
import { markSaidLength } from './moments/saidLength.js'
import { score } from './moments/weights.js'

export const moments = defineNormalizer<'moments'>({
  field: 'moments',
  needs: [],
  settle({ page, found }) {
    const dateCandidates = movedDays(
      page.text,
      withoutDoubles(
        page.text,
        withoutOverlaps(found.of('date')).filter((date) => namesDay(date) && !isWordOfRow(page.text, date)),
      ),
      found.of('deadline'),
    )
    const dates: Placed<'date'>[] = dateCandidates.map((candidate, i) => ({
      candidate,
      context: contextOf(
        page,
        candidate.span,
        dateCandidates[i - 1]?.span.end ?? 0,
        dateCandidates[i + 1]?.span.start ?? page.text.length,
      ),
    }))
    const dateStarts = dateCandidates.map(({ span }) => span.start)
    const timeCandidates = movedHours(
      page.text,
      withoutOtherClocks(withoutOverlaps(found.of('time')), found.of('equivalence')).map((time) =>
        withoutDay(time, dateCandidates, dateStarts),
      ),
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
    const deadlineAt = new Map(deadlines.toReversed().map((one) => [one.value.date.start, one]))
    const dateOf = bindTimes(
      page.text,
      times,
      dates,
      ({ span: { start } }) => deadlineAt.has(start) || isAnothers(page.text, start),
    )
    const order = orderOfDates(
      dateCandidates.map((date) => date.value),
      dateCandidates.flatMap(({ cue, span }) => orderOfDigits(cue, page.text.slice(span.start, span.end))),
    )

    const days = dateCandidates.map((date) => dayKey(inOrder(date.value, order).start))
    const perDay = tally(days)
    const boundTo: Candidate<'time'>[][] = dates.map(() => [])
    const boundRow = new Set<number>()
    times.forEach(({ candidate, context }, i) => {
      const index = dateOf[i]!
      boundTo[index]?.push(candidate)
      if (context.line.kind === 'row') boundRow.add(index)
    })
    const knownOf = dates.map(({ candidate, context }, index) =>
      features({
        date: candidate,
        page,
        context,
        around: {
          index,
          agreeing: days[index] === null ? 0 : perDay.get(days[index]!)! - 1,
          timed: boundTo[index]!.some(({ span }) => !isOfOffice(page, span.start)),
          deadline: deadlineAt.get(candidate.span.start) ?? null,
          hours: boundTo[index]!.some(
            ({ span, value }) =>
              value.end !== null && span.start >= candidate.span.end && span.start - candidate.span.end < 5,
          ),
          programme: boundTo[index]!.filter(({ span }) => span.start < context.line.end).length > 1,
        },
      }),
    )
    // "02:00 AEDT, on Friday 22 October": the day of another place's clock.
    for (const { span } of found.of('equivalence'))
      dateCandidates.forEach((date, i) => {
        if (inside(date.span, span)) knownOf[i]!.set('of another clock', 1)
      })
    dates.forEach(({ candidate }, i) => {
      if (boundTo[i]!.some((time) => isSpelledBefore(time, candidate.span.start))) knownOf[i]!.delete('before until')
    })
    markRanges(page.text, dateCandidates, knownOf, timeCandidates)
    markOpenings(page.text, dateCandidates, knownOf)
    markLastYear(page.text, dateCandidates, knownOf)
    markLater(page, dateCandidates, knownOf)
    markParents(page.text, dateCandidates, knownOf)
    markSaidLength(page, dateCandidates, knownOf)
    markDatelines(dateCandidates, knownOf)
    markSentDays(days, knownOf)
    markDaysFromDateline(dateCandidates, knownOf)
    markPast(dateCandidates, knownOf)
    markMoved(page, dateCandidates, knownOf)
    markGivenUp(dateCandidates, knownOf)
    markListedLimits(days, dateCandidates, knownOf)
    const renewed = new Set(dateCandidates.filter((_, i) => (knownOf[i]!.get('before renewed') ?? 0) >= 0.5))
    const inRun = runsOfDays(page.text, dates)
    const behindPlace = runsOfPlaces(page.text, dates, boundTo)
    const alone = dates.map(({ candidate, context }, index): Moment => {
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
          behindPlace[index]! ||
          isOfColumn(page, candidate) ||
          ((context.structured || clockOnLine(context.line, bound) || inRun[index]!) &&
            opensLine(page.text.slice(context.line.body, candidate.span.start))),
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
            boundRow.has(index)),
      }
    })
    const all = alone.map((one, i) =>
      goesOn(page.text, alone[i - 1], one) || goesOn(page.text, one, alone[i + 1]) ? { ...one, opensLine: true } : one,
    )

    const starts = timeCandidates.map((time) => settleClocks(time.value).start)
    const perStart = tally(starts)
    const rows = programmeRows(page.text, times)
    const behind = rowsBehind(found.of('session'), times)
    for (const i of behind) rows[i] = true
    // A clock that is told for several places opens no row of a programme.
    for (const { value } of found.of('equivalence')) {
      const at = timeCandidates.findIndex((one) => one.value.startSpan.start === value.here.startSpan.start)
      if (at >= 0) rows[at] = false
    }
    const programme = rows.filter((row) => row).length > 2
    const programmeLines = new Set(programme ? times.filter((_, i) => rows[i]).map(({ context }) => context.line) : [])
    const own = all.filter(
      ({ role, date, asEvent }) => role === 'event' && asEvent > 2 && date?.value.start.month !== undefined,
    )
    const dated = page.referenceDate === null && own.some(({ times }) => times.length > 0)
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
        // "on Wednesday" is one of the event's days as likely as not; "Open today 10-19" is said of the house where the event has a day.
        bound:
          isToday(moment) && dated
            ? 'other'
            : moment?.role === 'other' && moment.date?.value.start.month === undefined
              ? null
              : (moment?.role ?? null),
        row: rows[index]!,
        programme: moment?.dayOf === true && moment.times.length > 1,
        weekdayOnly:
          dayHasHours &&
          moment?.date != null &&
          (moment.role === 'other' || moment.role === 'event') &&
          moment.date.value.start.month === undefined &&
          moment.date.value.start.day === undefined &&
          moment.date.value.relative === undefined,
        inRow: !rows[index] && programmeLines.has(context.line),
        beside: moment?.date != null && isBeside(page.text, moment.date.span, candidate.span),
        apart: moment !== null && moment.block !== (context.block?.index ?? -1),
        bracketed: index > 0 && isBracketed(page.text, timeCandidates[index - 1]!, candidate),
      })
      return {
        time: candidate,
        moment,
        score: clockScore(known),
        row: known.has('agenda row'),
        arrival:
          known.has('subject doors') ||
          (rows[index]! && (known.get(behind.has(index) ? 'before doors' : 'after doors') ?? 0) >= 0.8),
        closing: (known.get(behind.has(index) ? 'before finish' : 'after finish') ?? 0) > 0.4,
        aside:
          known.has('subject doors') ||
          known.has('subject meal') ||
          known.has('subject social') ||
          isAllInBrackets(page.text, context.line, candidate),
        // "ends at 5", "until 5 pm", and the clock of "End: 15 March, 5 pm".
        ends:
          !behind.has(index) &&
          !known.has('beside a contact') &&
          !known.has('told of its own') &&
          (known.has('label end') ||
            (!candidate.value.end &&
              // "postponed from 9 May to 16 May, 18:00"
              !(moment?.date && renewed.has(moment.date)) &&
              (closesHere(known) ||
                isOverBehind(page.text, candidate.span.end, rows[index]!) ||
                (moment?.endsEvent === true && moment.date?.value.end === null)))),
      }
    })
    carryEnds(page.text, clocks)
    markArrivals(page.text, clocks)
    return { value: { all, clocks, order, year: null }, grounds: [] }
  },
})

/** "Tel +94 11 203 4100   8.30 - 16.15 hrs" in a letter's head. */
function isOfOffice(page: Page, at: number): boolean {
  const line = page.lines[page.lineAt(at)]!
  return line.index < 14 && LETTERHEAD.test(page.text.slice(line.start, at))
}
const LETTERHEAD = /\b(?:tel|fax|phone|t[\xe9e]l|telefax|office\s+hours)\b[^\n]*$/i

/** "Dates        Apply by" above "4-8 August 2025        21 July 2025": a day or range of a row. */
function isOfColumn({ text }: Page, { span }: Candidate<'date'>): boolean {
  const is = dateColumn(text, span.start)?.is
  return is === 'start' || is === 'days'
}

function isToday(moment: Moment | null): boolean {
  const relative = moment?.date?.value.relative
  return relative?.unit === 'day' && relative.amount === 0
}

function dayKey({ month, day }: DateParts): string | null {
  return month === undefined ? null : `${month}-${day}`
}

function tally(keys: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

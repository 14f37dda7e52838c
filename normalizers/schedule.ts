/** When the event is: first and last day, start and end clock, zone, instants, single days, recurrence. */
import type { Candidate, DateParts } from '../extractors/candidate.js'
import { eachDay, orderOfCountry, toEdtf } from './calendar.js'
import { defineNormalizer, type Finding, type Ground, ground } from './define.js'
import { emptySchedule } from './empty.js'
import { toRRule } from './recurrence.js'
import { type EventDays, eventDays, readingsOf } from './schedule/days.js'
import { ambiguousOrder, weekdayFindings } from './schedule/findings.js'
import { hoursOf } from './schedule/hours.js'
import { instants } from './schedule/instants.js'
import { lengthSaid } from './schedule/length.js'
import { consecutive, wraps } from './schedule/parts.js'
import { closesSeries, recurs } from './schedule/recurs.js'
import { orderOfClocks, sentOn, yearAlone } from './schedule/reference.js'
import { resolveDate } from './schedule/resolve.js'
import { ownMoments, severalDays } from './schedule/severalDays.js'
import { findYear } from './schedule/years.js'
import { zoneOf } from './schedule/zone.js'

export const schedule = defineNormalizer<'schedule'>({
  field: 'schedule',
  needs: ['moments', 'venue', 'status'],
  settle({ page, found, settled, settledField }) {
    const moments = settled('moments')
    const venue = settled('venue')
    const value = emptySchedule()
    const grounds: Ground[] = []
    const findings: Finding[] = []
    const order = moments.order ?? orderOfCountry(venue?.country ?? null) ?? orderOfClocks(page, moments)
    const readings = readingsOf(moments, order, page.referenceDate ?? sentOn(moments, page))
    const status = settled('status')
    const chosen = eventDays(
      readings.filter(({ date }) => !closesSeries(date, found)),
      status === 'cancelled' || status === 'postponed',
    )
    let days: DateParts[] = []
    if (chosen) {
      let { first, last } = chosen
      if (moments.order === null && orderOfCountry(venue?.country ?? null) === null)
        findings.push(...ambiguousOrder(chosen))
      if (first.year === undefined) {
        const year = last.year !== undefined ? null : findYear(first, page, moments, last)
        if (last.year !== undefined) first = { ...first, year: last.year - (wraps(first, last) ? 1 : 0) }
        else if (year) {
          first = { ...first, year: year.year }
          if (year.span) grounds.push(...yearGrounds(year.span, chosen))
          if (year.by !== 'date')
            findings.push({
              code: 'year-inferred',
              severity: 'info',
              message: `The year ${year.year} is not written beside the date; it follows from the ${year.by}`,
              pointer: '/schedule/startDate',
              span: chosen.start[0]!.date.span,
            })
        }
      }
      if (first.year !== undefined && last.year === undefined)
        last = { ...last, year: first.year + (wraps(first, last) ? 1 : 0) }
      days = chosen.days.map((day) => ({ ...day, year: day.year ?? first.year }) as DateParts)
      value.startDate = toEdtf(first)
      value.endDate = toEdtf(last)
      if (value.startDate === null) value.endDate = null
      if (value.startDate?.startsWith('X'))
        findings.push({
          code: 'year-missing',
          severity: 'warning',
          message: 'The text states no year for the event',
          pointer: '/schedule/startDate',
          span: chosen.start[0]!.date.span,
        })
      findings.push(
        ...weekdayFindings(first, chosen.start[0]!, 'start'),
        ...(chosen.end[0] === chosen.start[0] && !chosen.end[0]!.value.end
          ? []
          : weekdayFindings(last, chosen.end[0]!, 'end')),
      )
      if (value.startDate) grounds.push(...chosen.start.map(({ date }) => ground('/schedule/startDate', date)))
      if (value.endDate)
        grounds.push(
          ...chosen.end.map(({ date, value: { end } }) =>
            ground('/schedule/endDate', date, {
              basis: end || chosen.end[0]! !== chosen.start[0]! ? 'stated' : 'stated',
            }),
          ),
        )
    }

    const year = chosen ? null : yearAlone(page, found)
    if (year) {
      const read = resolveDate(year.value, null, page.referenceDate)
      value.startDate = toEdtf(read?.start ?? {})
      value.endDate = read?.end ? toEdtf(read.end) : value.startDate
      if (value.startDate) grounds.push(ground('/schedule/startDate', year), ground('/schedule/endDate', year))
    }

    const mine = ownMoments(chosen)
    const hours =
      chosen && value.startDate !== value.endDate
        ? severalDays(page, chosen, readings, moments, value)
        : hoursOf(page.text, moments, mine)
    value.startTime = hours.startTime
    value.endTime = hours.endTime
    if (hours.start) grounds.push(ground('/schedule/startTime', hours.start, { span: hours.start.value.startSpan }))
    if (hours.end && hours.endTime)
      grounds.push(
        ground('/schedule/endTime', hours.end, { span: hours.end.value.endSpan ?? hours.end.value.startSpan }),
      )
    const length = value.startTime && !value.endTime && value.startDate === value.endDate ? lengthSaid(page) : null
    if (length && hours.start) {
      const [hour, minute] = value.startTime!.split(':').map(Number) as [number, number]
      const all = hour * 60 + minute + length.minutes
      if (all < 1440) {
        value.endTime = `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`
        grounds.push(ground('/schedule/endTime', hours.start, { span: length.span, basis: 'derived' }))
      }
    }
    if (days.length > 1 && value.days.length === 0 && !consecutive(days)) {
      value.days = days.flatMap((day) => {
        const date = toEdtf(day)
        return date ? [{ date, startTime: hours.startTime, endTime: hours.endTime }] : []
      })
    }
    value.days.forEach((_, i) => {
      for (const { date } of chosen!.start) grounds.push(ground(`/schedule/days/${i}/date`, date))
      if (hours.start && value.days[i]!.startTime) grounds.push(ground(`/schedule/days/${i}/startTime`, hours.start))
      if (hours.end && value.days[i]!.endTime) grounds.push(ground(`/schedule/days/${i}/endTime`, hours.end))
    })

    const recurrence = found
      .of('recurrence')
      .reduce<Candidate<'recurrence'> | null>(
        (best, one) => (recurs(one, page, value) && one.weight > (best?.weight ?? 0) ? one : best),
        null,
      )
    // "Five Wednesdays: 20 January, 3 February, 10 March": the days say that it is not every week.
    const listed = value.days.map(({ date }) => date)
    const weeks = listed.every((day, i) => i === 0 || eachDay(listed[i - 1]!, day, 9).length === 8)
    if (recurrence && !(recurrence.value.freq === 'WEEKLY' && listed.length > 2 && !weeks)) {
      const until = recurrence.value.until ? toEdtf(recurrence.value.until) : null
      value.recurrence = toRRule(recurrence.value, until)
      grounds.push(ground('/schedule/recurrence', recurrence))
    }

    const fullDate = value.startDate && /^\d{4}-\d{2}-\d{2}$/.test(value.startDate) ? value.startDate : null
    const zone = zoneOf({
      page,
      found,
      venue,
      venueGrounds: settledField('venue').grounds,
      clock: hours.start ?? hours.end,
      date: fullDate,
    })
    value.timezone = zone.timezone
    grounds.push(...zone.grounds)
    findings.push(...zone.findings)
    instants(value, hours, grounds)
    return {
      value,
      grounds,
      findings,
      losers: [...(chosen?.rivals.map(({ date }) => date) ?? []), ...hours.losers],
    }
  },
})

function yearGrounds(span: { start: number; end: number }, chosen: EventDays): Ground[] {
  const { extractor, cue } = chosen.start[0]!.date
  return ['/schedule/startDate', '/schedule/endDate'].map((pointer) => ({
    pointer,
    span,
    extractor,
    cue,
    basis: 'derived',
  }))
}

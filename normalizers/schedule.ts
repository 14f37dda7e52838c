/** When the event is: first and last day, start and end clock, zone, instants, single days, recurrence. */
import { orderOfCountry } from './calendar/order.js'
import { defineNormalizer } from './define.js'
import { emptySchedule } from './empty.js'
import { settleDates, settleYear } from './schedule/dates.js'
import { eventDays, readingsOf } from './schedule/days.js'
import type { Draft } from './schedule/draft.js'
import { endFromProgramme } from './schedule/endFromProgramme.js'
import { daysFromProgramme } from './schedule/fromProgramme.js'
import { instants } from './schedule/instants.js'
import { FULL } from './schedule/parts.js'
import { seriesCloser, settleRecurrence } from './schedule/recurs.js'
import { orderOfClocks, sentOn, yearAlone } from './schedule/reference.js'
import { settleHours } from './schedule/settleHours.js'
import { zoneOf } from './schedule/zone.js'

export const schedule = defineNormalizer<'schedule'>({
  field: 'schedule',
  needs: ['moments', 'venue', 'status'],
  settle({ page, found, settled, settledField }) {
    const moments = settled('moments')
    const venue = settled('venue')
    const draft: Draft = { value: emptySchedule(), grounds: [], findings: [] }
    const { value, grounds, findings } = draft
    const order = moments.order ?? orderOfCountry(venue?.country ?? null) ?? orderOfClocks(page, moments)
    const readings = readingsOf(moments, order, page.referenceDate ?? sentOn(moments, page))
    const status = settled('status')
    const closesSeries = seriesCloser(found)
    const chosen = eventDays(
      page.text,
      readings.filter(({ date }) => !closesSeries(date)),
      status === 'cancelled' || status === 'postponed',
    )
    const year = chosen ? null : yearAlone(page, found)
    const guessed = moments.order === null && orderOfCountry(venue?.country ?? null) === null
    const days = chosen ? settleDates(draft, page, moments, chosen, guessed) : []
    if (year) settleYear(draft, page, year)
    const hours = settleHours(draft, page, moments, chosen, readings, days)
    endFromProgramme(draft, hours, found)
    daysFromProgramme(draft, found)
    settleRecurrence(draft, page, found)
    const fullDate = value.startDate && FULL.test(value.startDate) ? value.startDate : null
    const zone = zoneOf({
      page,
      found,
      venue,
      venueGrounds: settledField('venue').grounds,
      clock: hours.start ?? hours.end,
      date: fullDate,
      monthDay: value.startDate?.startsWith('XXXX-') && value.startDate.length === 10 ? value.startDate.slice(5) : null,
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

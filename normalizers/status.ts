/** Whether the event goes ahead, by what the announcement says of it. */
import type { Candidate } from '../extractors/candidate.js'
import type { Page } from '../extractors/page.js'
import { defineNormalizer, ground } from './define.js'
import type { Moment } from './moments/moment.js'
import type { EventRecord } from './record.js'
import { compareParts } from './schedule/parts.js'

/** Words that fit less well than this say nothing of the event. */
const FLOOR = 0.5
// "moved from 3 March to 17 March" names the new day, however it was read.
const MOVED_FROM = /\bfrom$/i

export const status = defineNormalizer<'status'>({
  field: 'status',
  needs: ['moments'],
  settle({ page, found, settled }) {
    const { all } = settled('moments')
    const days = all.filter(({ date }) => date?.value.start.day !== undefined && date.value.start.month !== undefined)
    const candidates = found
      .of('status')
      .filter((one) => one.weight >= FLOOR && !(one.value.status !== 'rescheduled' && ofAnotherDay(one, page, days)))
    const best = candidates.reduce<(typeof candidates)[number] | null>(
      (a, b) => (a && a.weight >= b.weight ? a : b),
      null,
    )
    if (!best) return { value: 'scheduled', grounds: [], losers: found.of('status') }
    let value: EventRecord['status'] = best.value.status
    // Postponed to a day that the text names is rescheduled.
    const coming = all.some((moment) => moment.role === 'event')
    if (value === 'postponed' && best.cue === 'word-with-date' && coming) value = 'rescheduled'
    if (
      value === 'rescheduled' &&
      !coming &&
      !candidates.some(({ span }) => MOVED_FROM.test(page.text.slice(span.start, span.end)))
    )
      value = 'postponed'
    return {
      value,
      grounds: [ground('/status', best)],
      losers: found.of('status').filter((one) => one !== best),
    }
  },
})

const ROW_ENDS = /^[^\n\p{L}]{0,16}$/u

/** "The hearing first announced for 26 January was cancelled", below one on 23 February: of the other. */
function ofAnotherDay({ span }: Candidate<'status'>, page: Page, days: readonly Moment[]): boolean {
  const sentence = page.sentenceAt(span.start)
  if (!sentence) return false
  const inside = days.filter(({ date }) => date!.span.start >= sentence.start && date!.span.end <= sentence.end)
  if (inside.length !== 1) return false
  const own = inside[0]!.date!.value.start
  const outside = days.filter((one) => !inside.includes(one) && one.role === 'event')
  // "3)  15 April   ** CANCELLED **" among "2)  25 March", "4)  6 May": one row of a list of days.
  if (inside[0]!.opensLine && ROW_ENDS.test(page.text.slice(inside[0]!.date!.span.end, span.start)))
    if (outside.filter((one) => one.opensLine).length > 1) return true
  return (
    outside.some(
      ({ times, date }) => (times.length > 0 || date!.value.end) && compareParts(date!.value.start, own) > 0,
    ) && !outside.some(({ date }) => date!.value.start.day === own.day && date!.value.start.month === own.month)
  )
}

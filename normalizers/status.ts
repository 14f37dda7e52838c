/** Whether the event goes ahead, by what the announcement says of it. */
import { defineNormalizer, ground } from './define.js'
import type { EventRecord } from './record.js'

/** Words that fit less well than this say nothing of the event. */
const FLOOR = 0.5

export const status = defineNormalizer<'status'>({
  field: 'status',
  needs: ['moments'],
  settle({ found, settled }) {
    const candidates = found.of('status').filter((one) => one.weight >= FLOOR)
    const best = candidates.reduce<(typeof candidates)[number] | null>(
      (a, b) => (a && a.weight >= b.weight ? a : b),
      null,
    )
    if (!best) return { value: 'scheduled', grounds: [], losers: found.of('status') }
    let value: EventRecord['status'] = best.value.status
    // Postponed to a day that the text names is rescheduled.
    const { all } = settled('moments')
    const coming = all.some((moment) => moment.role === 'event')
    if (value === 'postponed' && best.cue === 'word-with-date' && coming) value = 'rescheduled'
    if (value === 'rescheduled' && !coming) value = 'postponed'
    return {
      value,
      grounds: [ground('/status', best)],
      losers: found.of('status').filter((one) => one !== best),
    }
  },
})

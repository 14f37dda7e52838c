/** Deadlines and the event's own days, told in all the ways that organisers tell them. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/index.js'
import { ACTS, BESIDE, ENDS, LENGTHS, PAGES_TOLD } from './phrasings/acts.js'
import { FAULTS } from './phrasings/faults.js'
import { LIMITS } from './phrasings/limits.js'
import { SPOKEN } from './phrasings/spoken.js'

const range = (a: string | null, b: string | null): string => (b && b !== a ? `${a}>${b}` : (a ?? ''))

/** Days and hours, deadlines; '' says that the text has none, null that it is not asked. */
function check(when: string | null, deadlines: string | null, text: string): void {
  const { schedule, deadlines: found } = extract(text)
  const days = range(schedule.startDate, schedule.endDate)
  const hours = range(schedule.startTime, schedule.endTime)
  const got = found.map(({ kind, date, time }) => `${kind} ${date}${time ? ` ${time}` : ''}`).join(', ')
  expect([when === null ? null : `${days} ${hours}`.trim(), deadlines === null ? null : got]).toEqual([when, deadlines])
}

describe('days and deadlines', () => {
  it.each([...LIMITS, ...ACTS, ...BESIDE, ...ENDS, ...PAGES_TOLD, ...LENGTHS, ...SPOKEN])('%s {%s} ← %s', check)
  it.fails.each(FAULTS)('not yet: %s {%s} ← %s', check)
})

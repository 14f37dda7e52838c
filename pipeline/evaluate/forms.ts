/**
 * Other forms of gold than a partial record: facts that a text is known to state, flat (`{"title", "startDate", "city", …}`), and tagged
 * slots (`{"stime": [{"text", "norm"}], …}`), as public sets of announcements have them. Both become partial records of what they can
 * judge; lists that need not be complete are left out.
 */
import type { Gold } from './score.js'

type Fields = Record<string, unknown>

export function partialRecordOf(gold: Gold): Gold {
  if (Array.isArray(gold.stime)) return fromSlots(gold)
  if ('startDate' in gold || 'city' in gold || 'startTime' in gold || '_flags' in gold) return fromFacts(gold)
  return gold
}

/** `_accept` holds further right answers; a year that the text does not state may be left open. */
function fromFacts(gold: Gold): Gold {
  const accept = (gold._accept ?? {}) as Record<string, readonly unknown[] | undefined>
  const open = ((gold._flags ?? []) as readonly string[]).includes('year-missing')
  const wanted = (fact: string): unknown => {
    const readings = [gold[fact], ...(accept[fact] ?? [])]
    if (open && fact.endsWith('Date')) readings.push(`XXXX${String(gold[fact]).slice(4)}`)
    return readings.length === 1 ? readings[0] : { anyOf: readings }
  }
  const take = (into: Fields, key: string, fact: string): void => {
    if (fact in gold) into[key] = wanted(fact)
  }
  const schedule: Fields = {}
  for (const fact of ['startDate', 'endDate', 'startTime', 'endTime', 'startInstant']) take(schedule, fact, fact)
  const venue: Fields = {}
  take(venue, 'locality', 'city')
  take(venue, 'country', 'country')
  const record: Fields = { schedule, venue }
  take(record, 'title', 'title')
  return record
}

interface Slot {
  readonly text: string
  readonly norm?: string
}

function fromSlots(gold: Gold): Gold {
  const readings = (slots: unknown, read: (slot: Slot) => string): unknown => {
    const values = [...new Set((slots as readonly Slot[]).map(read))]
    return values.length === 0 ? null : { anyOf: values }
  }
  const clock = ({ norm, text }: Slot): string => norm ?? text
  return {
    schedule: { startTime: readings(gold.stime, clock), endTime: readings(gold.etime, clock) },
    venue: { text: readings(gold.location, ({ text }) => text) },
  }
}

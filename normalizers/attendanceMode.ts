/**
 * How one attends: in person where there is a place and no way in from afar, online where there is no place, mixed where there are
 * both. A word that says so ("hybrid", "presencial") goes before what follows from place and link.
 */
import type { Candidate } from '../extractors/candidate.js'
import { defineNormalizer, type Ground, ground } from './define.js'
import type { EventRecord } from './record.js'

type Mode = NonNullable<EventRecord['attendanceMode']>

export const attendanceMode = defineNormalizer<'attendanceMode'>({
  field: 'attendanceMode',
  needs: ['venue', 'online'],
  settle({ found, settled, settledField }) {
    const said = found.of('mode')
    const best = (mode: Mode): Candidate<'mode'> | null =>
      said.reduce<Candidate<'mode'> | null>(
        (top, one) => (one.value.mode === mode && (!top || one.weight > top.weight) ? one : top),
        null,
      )
    const venue = settled('venue')
    const online = settled('online')
    const hybrid = best('mixed')
    const remote = best('online')
    const present = best('in-person')
    const stated = (mode: Mode, from: Candidate<'mode'>): { value: Mode; grounds: Ground[] } => ({
      value: mode,
      grounds: [ground('/attendanceMode', from)],
    })
    if (hybrid && hybrid.weight >= 0.7) return stated('mixed', hybrid)
    // "Where: Microsoft Teams": the address at the foot is the organiser's.
    if (remote?.cue === 'label-where') return stated('online', remote)
    // "Webinar, 14:00 Geneva, 07:00 Bogotá": a town alone beside it is a clock's, or the organiser's.
    if (venue && online && remote && remote.weight >= 0.6 && !present && !(venue.name || venue.room || venue.street))
      return stated('online', remote)
    if (venue && online)
      return {
        value: 'mixed',
        grounds: derived([...settledField('venue').grounds.slice(0, 1), ...settledField('online').grounds.slice(0, 1)]),
      }
    if (remote && remote.weight >= 0.6 && !venue) return stated('online', remote)
    if (online && !venue) {
      if (present && present.weight >= 0.6 && (remote?.weight ?? 0) < 0.6) return stated('mixed', present)
      return { value: 'online', grounds: derived(settledField('online').grounds.slice(0, 1)) }
    }
    if (venue) {
      if (present) return stated('in-person', present)
      return { value: 'in-person', grounds: derived(settledField('venue').grounds.slice(0, 1)) }
    }
    if (present && present.weight >= 0.6) return stated('in-person', present)
    // "11 AM PT / 2 PM ET" and no place: the clocks are for people who are in several.
    const zones = found.of('equivalence')[0]
    if (zones)
      return {
        value: 'online',
        grounds: [ground('/attendanceMode', zones, { basis: 'derived', cue: 'several-clocks-no-place' })],
      }
    return { value: null, grounds: [] }
  },
})

/** The place and the way in are what the mode follows from. */
function derived(grounds: readonly Ground[]): Ground[] {
  return grounds.map((one) => ({ ...one, pointer: '/attendanceMode', basis: 'derived' }))
}

/** What a field holds where the text says nothing: null, [] or the empty object of the contract. Fresh on every call. */
import type { FieldName, SettledValues } from './define.js'
import type { Schedule } from './record.js'

export function emptySchedule(): Schedule {
  return {
    startDate: null,
    endDate: null,
    startTime: null,
    endTime: null,
    timezone: { iana: null, utcOffset: null, abbreviation: null, basis: null },
    startInstant: null,
    endInstant: null,
    days: [],
    recurrence: null,
  }
}

const EMPTY: { readonly [F in FieldName]: () => SettledValues[F] } = {
  moments: () => ({ all: [], clocks: [], order: null, year: null }),
  announces: () => true,
  title: () => null,
  alternateTitles: () => [],
  identifier: () => null,
  kind: () => null,
  status: () => 'scheduled',
  attendanceMode: () => null,
  description: () => null,
  schedule: emptySchedule,
  venue: () => null,
  online: () => null,
  organizers: () => [],
  people: () => [],
  objectives: () => [],
  topics: () => [],
  outputs: () => [],
  sessions: () => [],
  audience: () => null,
  expectedAttendance: () => null,
  deadlines: () => [],
  fees: () => [],
  languages: () => [],
  contacts: () => [],
  links: () => [],
}

export function emptyValue<F extends FieldName>(field: F): SettledValues[F] {
  return EMPTY[field]()
}

/** All fields of the record that normalizers settle, in the order of the record. */
export const FIELD_NAMES = Object.keys(EMPTY) as FieldName[]

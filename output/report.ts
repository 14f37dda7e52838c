/** The report of a batch: how many documents, what was found in them, what was pointed out, what failed. */
import type { EventRecord } from '../normalizers/record.js'

/** Sums over records; sums of parts add up, so that workers can each count their own. */
export interface Tally {
  documents: number
  confidence: number
  fields: Record<string, number>
  diagnostics: Record<string, number>
}

export interface Report {
  readonly convene: string
  readonly fingerprint: string
  readonly documents: number
  readonly extracted: number
  readonly unchanged: number
  readonly failed: number
  readonly meanConfidence: number | null
  /** Records in which the field holds something. */
  readonly fields: Record<string, number>
  /** Diagnostics by code. */
  readonly diagnostics: Record<string, number>
  readonly failures: readonly string[]
  readonly seconds: number
}

export function emptyTally(): Tally {
  return { documents: 0, confidence: 0, fields: {}, diagnostics: {} }
}

const FIELDS: readonly (readonly [name: string, filled: (record: EventRecord) => unknown])[] = [
  ['title', (r) => r.title],
  ['identifier', (r) => r.identifier],
  ['kind', (r) => r.kind],
  ['attendanceMode', (r) => r.attendanceMode],
  ['description', (r) => r.description],
  ['startDate', (r) => r.schedule.startDate],
  ['startTime', (r) => r.schedule.startTime],
  ['endTime', (r) => r.schedule.endTime],
  ['startInstant', (r) => r.schedule.startInstant],
  ['recurrence', (r) => r.schedule.recurrence],
  ['venue', (r) => r.venue],
  ['country', (r) => r.venue?.country],
  ['online', (r) => r.online],
  ['organizers', (r) => r.organizers.length],
  ['people', (r) => r.people.length],
  ['objectives', (r) => r.objectives.length],
  ['topics', (r) => r.topics.length],
  ['outputs', (r) => r.outputs.length],
  ['sessions', (r) => r.sessions.length],
  ['audience', (r) => r.audience],
  ['expectedAttendance', (r) => r.expectedAttendance],
  ['deadlines', (r) => r.deadlines.length],
  ['fees', (r) => r.fees.length],
  ['languages', (r) => r.languages.length],
  ['contacts', (r) => r.contacts.length],
  ['links', (r) => r.links.length],
]

/** Counts one record into a tally. */
export function tallyRecord(tally: Tally, record: EventRecord): void {
  tally.documents++
  tally.confidence += record.confidence
  for (const [name, filled] of FIELDS) if (filled(record)) tally.fields[name] = (tally.fields[name] ?? 0) + 1
  for (const { code } of record.diagnostics) tally.diagnostics[code] = (tally.diagnostics[code] ?? 0) + 1
}

/** Adds one tally to another. */
export function addTally(to: Tally, from: Tally): void {
  to.documents += from.documents
  to.confidence += from.confidence
  for (const key of ['fields', 'diagnostics'] as const)
    for (const [name, count] of Object.entries(from[key])) to[key][name] = (to[key][name] ?? 0) + count
}

export function buildReport(
  tally: Tally,
  run: Pick<Report, 'convene' | 'fingerprint' | 'extracted' | 'unchanged' | 'failures' | 'seconds'> & {
    failed: number
  },
): Report {
  const names = FIELDS.map(([name]) => name)
  return {
    convene: run.convene,
    fingerprint: run.fingerprint,
    documents: tally.documents + run.failed,
    extracted: run.extracted,
    unchanged: run.unchanged,
    failed: run.failed,
    meanConfidence: tally.documents === 0 ? null : Math.round((1000 * tally.confidence) / tally.documents) / 1000,
    fields: Object.fromEntries(names.map((name) => [name, tally.fields[name] ?? 0])),
    diagnostics: Object.fromEntries(
      Object.entries(tally.diagnostics).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
    ),
    failures: run.failures,
    seconds: run.seconds,
  }
}

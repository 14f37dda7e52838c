/** The CSV tables: their columns, in an order that does not change, and the rows that a record gives to each. */
import type { EventRecord } from '../normalizers/record.js'
import { type Cell, csvLines } from './csv.js'

type Columns<Row> = readonly (readonly [name: string, read: (row: Row) => Cell])[]

/** Lists in one cell: the entries with this between them. */
const join = (list: readonly string[]): Cell => (list.length === 0 ? null : list.join(' | '))

const EVENT: Columns<EventRecord> = [
  ['event_id', (r) => r.id],
  ['path', (r) => r.source.path],
  ['sha256', (r) => r.source.sha256],
  ['language', (r) => r.source.language],
  ['title', (r) => r.title],
  ['alternate_titles', (r) => join(r.alternateTitles)],
  ['identifier', (r) => r.identifier],
  ['kind', (r) => r.kind],
  ['status', (r) => r.status],
  ['attendance_mode', (r) => r.attendanceMode],
  ['start_date', (r) => r.schedule.startDate],
  ['end_date', (r) => r.schedule.endDate],
  ['start_time', (r) => r.schedule.startTime],
  ['end_time', (r) => r.schedule.endTime],
  ['timezone', (r) => r.schedule.timezone.iana],
  ['utc_offset', (r) => r.schedule.timezone.utcOffset],
  ['timezone_abbreviation', (r) => r.schedule.timezone.abbreviation],
  ['timezone_basis', (r) => r.schedule.timezone.basis],
  ['start_instant', (r) => r.schedule.startInstant],
  ['end_instant', (r) => r.schedule.endInstant],
  ['days', (r) => join(r.schedule.days.map((day) => [day.date, day.startTime, day.endTime].filter(Boolean).join(' ')))],
  ['recurrence', (r) => r.schedule.recurrence],
  ['venue', (r) => r.venue?.text ?? null],
  ['venue_name', (r) => r.venue?.name ?? null],
  ['venue_room', (r) => r.venue?.room ?? null],
  ['venue_street', (r) => r.venue?.street ?? null],
  ['venue_postal_code', (r) => r.venue?.postalCode ?? null],
  ['venue_locality', (r) => r.venue?.locality ?? null],
  ['venue_region', (r) => r.venue?.region ?? null],
  ['venue_country', (r) => r.venue?.country ?? null],
  ['venue_latitude', (r) => r.venue?.latitude ?? null],
  ['venue_longitude', (r) => r.venue?.longitude ?? null],
  ['online_platform', (r) => r.online?.platform ?? null],
  ['online_url', (r) => r.online?.url ?? null],
  ['online_instructions', (r) => r.online?.instructions ?? null],
  ['organizers', (r) => join(r.organizers.map((one) => one.name))],
  ['speakers', (r) => join(r.people.filter((one) => SPEAKING.has(one.role)).map((one) => one.name))],
  ['objectives', (r) => join(r.objectives)],
  ['topics', (r) => join(r.topics)],
  ['outputs', (r) => join(r.outputs)],
  ['sessions', (r) => r.sessions.length],
  ['audience', (r) => r.audience],
  ['expected_attendance', (r) => r.expectedAttendance?.count ?? null],
  ['expected_attendance_approximate', (r) => r.expectedAttendance?.approximate ?? null],
  ['fees', (r) => join(r.fees.map((fee) => [fee.amount, fee.currency, fee.label].filter((x) => x !== null).join(' ')))],
  ['languages', (r) => join(r.languages)],
  ['contacts', (r) => join(r.contacts.map((one) => one.value))],
  ['registration_url', (r) => r.links.find((link) => link.rel === 'registration')?.url ?? null],
  ['links', (r) => join(r.links.map((link) => link.url))],
  ['description', (r) => r.description],
  ['confidence', (r) => r.confidence],
  ['diagnostics', (r) => join([...new Set(r.diagnostics.map((one) => one.code))])],
]
const SPEAKING: ReadonlySet<string | null> = new Set(['keynote', 'speaker', 'panelist'])

type SessionRow = { record: EventRecord; place: number; session: EventRecord['sessions'][number] }
const SESSION: Columns<SessionRow> = [
  ['event_id', ({ record }) => record.id],
  ['path', ({ record }) => record.source.path],
  ['place', ({ place }) => place],
  ['label', ({ session }) => session.label],
  ['ordinal', ({ session }) => session.ordinal],
  ['title', ({ session }) => session.title],
  ['kind', ({ session }) => session.kind],
  ['date', ({ session }) => session.date],
  ['start_time', ({ session }) => session.startTime],
  ['end_time', ({ session }) => session.endTime],
  ['room', ({ session }) => session.room],
  ['people', ({ session }) => join(session.people.map((one) => one.name))],
  ['description', ({ session }) => session.description],
]

type OrganizerRow = { record: EventRecord; place: number; organizer: EventRecord['organizers'][number] }
const ORGANIZER: Columns<OrganizerRow> = [
  ['event_id', ({ record }) => record.id],
  ['path', ({ record }) => record.source.path],
  ['place', ({ place }) => place],
  ['name', ({ organizer }) => organizer.name],
  ['acronym', ({ organizer }) => organizer.acronym],
  ['roles', ({ organizer }) => join(organizer.roles)],
  ['parent', ({ organizer }) => organizer.parent],
  ['qualifier', ({ organizer }) => organizer.qualifier],
  ['country', ({ organizer }) => organizer.country],
]

type PersonRow = {
  record: EventRecord
  place: number
  session: number | null
  person: EventRecord['people'][number]
}
const PERSON: Columns<PersonRow> = [
  ['event_id', ({ record }) => record.id],
  ['path', ({ record }) => record.source.path],
  ['session', ({ session }) => session],
  ['place', ({ place }) => place],
  ['name', ({ person }) => person.name],
  ['honorific', ({ person }) => person.honorific],
  ['role', ({ person }) => person.role],
  ['job_title', ({ person }) => person.jobTitle],
  ['affiliation', ({ person }) => person.affiliation],
  ['email', ({ person }) => person.email],
  ['phone', ({ person }) => person.phone],
]

type DeadlineRow = { record: EventRecord; place: number; deadline: EventRecord['deadlines'][number] }
const DEADLINE: Columns<DeadlineRow> = [
  ['event_id', ({ record }) => record.id],
  ['path', ({ record }) => record.source.path],
  ['place', ({ place }) => place],
  ['kind', ({ deadline }) => deadline.kind],
  ['date', ({ deadline }) => deadline.date],
  ['time', ({ deadline }) => deadline.time],
  ['timezone', ({ deadline }) => deadline.timezone],
]

type DiagnosticRow = { record: EventRecord; diagnostic: EventRecord['diagnostics'][number] }
const DIAGNOSTIC: Columns<DiagnosticRow> = [
  ['event_id', ({ record }) => record.id],
  ['path', ({ record }) => record.source.path],
  ['code', ({ diagnostic }) => diagnostic.code],
  ['severity', ({ diagnostic }) => diagnostic.severity],
  ['message', ({ diagnostic }) => diagnostic.message],
  ['pointer', ({ diagnostic }) => diagnostic.pointer],
  ['start', ({ diagnostic }) => diagnostic.start],
  ['end', ({ diagnostic }) => diagnostic.end],
]

interface Table {
  readonly header: readonly string[]
  readonly rows: (record: EventRecord) => Cell[][]
}

function table<Row>(columns: Columns<Row>, rowsOf: (record: EventRecord) => readonly Row[]): Table {
  return {
    header: columns.map(([name]) => name),
    rows: (record) => rowsOf(record).map((row) => columns.map(([, read]) => read(row))),
  }
}

/** People of the event, then those of its sessions; `session` is the place of the session in the programme, from 1. */
function peopleOf(record: EventRecord): PersonRow[] {
  const rows: PersonRow[] = record.people.map((person, i) => ({ record, place: i + 1, session: null, person }))
  record.sessions.forEach((session, at) => {
    session.people.forEach((person, i) => {
      rows.push({ record, place: i + 1, session: at + 1, person })
    })
  })
  return rows
}

export const TABLES = {
  events: table(EVENT, (record) => [record]),
  sessions: table(SESSION, (record) => record.sessions.map((session, i) => ({ record, place: i + 1, session }))),
  organizers: table(ORGANIZER, (record) =>
    record.organizers.map((organizer, i) => ({ record, place: i + 1, organizer })),
  ),
  people: table(PERSON, peopleOf),
  deadlines: table(DEADLINE, (record) => record.deadlines.map((deadline, i) => ({ record, place: i + 1, deadline }))),
  diagnostics: table(DIAGNOSTIC, (record) => record.diagnostics.map((diagnostic) => ({ record, diagnostic }))),
} satisfies Record<string, Table>

export type TableName = keyof typeof TABLES
export const TABLE_NAMES = Object.keys(TABLES) as TableName[]

/** The first line of a table. */
export function tableHeader(name: TableName): string {
  return csvLines([TABLES[name].header], true)
}

/** The lines that records give to a table. */
export function tableLines(name: TableName, records: readonly EventRecord[], raw: boolean): string {
  return csvLines(records.flatMap(TABLES[name].rows), raw)
}

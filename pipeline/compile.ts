/** Compiles settled fields into the record, and holds it to its schema. */
import type { Page } from '../extractors/page.js'
import { checkRecord } from '../normalizers/checks.js'
import { confidenceOf } from '../normalizers/confidence.js'
import type { FieldName } from '../normalizers/define.js'
import { emptyValue, FIELD_NAMES } from '../normalizers/empty.js'
import { type Diagnostic, type EventRecord, type Evidence, recordSchema } from '../normalizers/record.js'
import { recordConfidence } from '../normalizers/trust.js'
import type { SourceDocument } from './document.js'
import { sha256 } from './document.js'
import type { SettledFields } from './normalization.js'
import type { Transcript } from './transcribe/index.js'

const SCHEMA_VERSION = '1.0'

/** A record that broke its schema: nothing is written of it. The message names document, pointer and value. */
export class RecordError extends Error {
  override name = 'RecordError'
  readonly path: string
  readonly pointer: string
  constructor(path: string, pointer: string, value: unknown, reason: string) {
    super(`${path}: ${pointer || '/'}: ${reason}, got ${JSON.stringify(value) ?? 'undefined'}`.slice(0, 500))
    this.path = path
    this.pointer = pointer
  }
}

const DEFAULT_SEVERITY: Partial<Record<Diagnostic['code'], Diagnostic['severity']>> = {
  'no-event': 'error',
  'year-inferred': 'info',
  'timezone-inferred': 'info',
}

/** Spans of fields are the transcript's, those of the record the document's. Throws RecordError where the record fails its schema. */
export function compile(
  document: SourceDocument,
  transcript: Transcript,
  page: Page,
  fields: SettledFields,
): EventRecord {
  const evidence: Evidence[] = []
  const diagnostics: Diagnostic[] = []
  for (const damage of document.damage)
    diagnostics.push({
      code: 'input-damaged',
      severity: 'warning',
      message: damage,
      pointer: null,
      start: null,
      end: null,
    })
  const announces = fields.announces.value
  for (const name of FIELD_NAMES) {
    const field = fields[name]
    // A text that announces no event keeps one finding: that it does not.
    if (!announces && name !== 'announces') continue
    for (const { pointer, span, extractor, cue, basis } of field.grounds) {
      const { start, end } = transcript.toSource(span)
      const quote = document.text.slice(start, end)
      if (quote === '') continue
      evidence.push({
        pointer,
        start,
        end,
        quote,
        extractor,
        cue,
        basis,
        confidence: confidenceOf(extractor, cue, pointer),
      })
    }
    for (const { code, severity, message, pointer, span } of field.findings ?? []) {
      const place = span ? transcript.toSource(span) : null
      diagnostics.push({
        code,
        severity: severity ?? DEFAULT_SEVERITY[code] ?? 'warning',
        message,
        pointer: pointer ?? null,
        start: place?.start ?? null,
        end: place?.end ?? null,
      })
    }
  }
  const value = <F extends FieldName>(name: F) => (announces ? fields[name].value : emptyValue(name))
  const record: EventRecord = {
    schemaVersion: SCHEMA_VERSION,
    id: sha256(document.text.replace(/\s+/g, ' ').trim()).slice(0, 16),
    source: {
      path: document.path,
      sha256: document.sha256,
      mediaType: document.mediaType,
      language: page.language,
      characters: document.text.length,
    },
    title: value('title'),
    alternateTitles: value('alternateTitles'),
    identifier: value('identifier'),
    kind: value('kind'),
    status: value('status'),
    attendanceMode: value('attendanceMode'),
    description: value('description'),
    schedule: value('schedule'),
    venue: value('venue'),
    online: value('online'),
    organizers: value('organizers'),
    people: value('people'),
    objectives: value('objectives'),
    topics: value('topics'),
    outputs: value('outputs'),
    sessions: value('sessions'),
    audience: value('audience'),
    expectedAttendance: value('expectedAttendance'),
    deadlines: value('deadlines'),
    fees: value('fees'),
    languages: value('languages'),
    contacts: value('contacts'),
    links: value('links'),
    evidence,
    confidence: 0,
    diagnostics,
  }
  record.confidence = recordConfidence(record)
  diagnostics.push(...checkRecord(record))
  const checked = recordSchema.safeParse(record)
  if (!checked.success) {
    const issue = checked.error.issues[0]!
    const pointer = issue.path.map((step) => `/${String(step)}`).join('')
    throw new RecordError(
      document.path,
      pointer,
      issue.path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)?.[step], record),
      issue.message,
    )
  }
  return record
}

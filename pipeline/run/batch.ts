/** The work on one batch of documents: read, skip what did not change, extract the rest, write down all of it as text. Runs in a worker or in the process. */
import { closeSync, openSync, readSync } from 'node:fs'
import type { EventRecord } from '../../normalizers/record.js'
import { toJsonLine } from '../../output/json.js'
import { emptyTally, type Tally, tallyRecord } from '../../output/report.js'
import { TABLE_NAMES, type TableName, tableLines } from '../../output/tables.js'
import { type SourceDocument, sha256 } from '../document.js'
import { readDocuments } from '../extract.js'
import { documentFromBytes, readBytes } from '../read/document.js'

/** Where the record of an earlier run stands. */
export interface KeptRecord {
  readonly sha256: string
  readonly file: string
  readonly offset: number
  readonly length: number
}

export interface Batch {
  readonly documents: readonly { readonly path: string; readonly kept: KeptRecord | null }[]
  readonly referenceDate: string | null
  readonly csvRaw: boolean
}

export interface BatchResult {
  /** Lines of records.jsonl. */
  readonly lines: string
  /** Lines of each table. */
  readonly tables: Record<TableName, string>
  readonly tally: Tally
  readonly unchanged: number
  readonly failures: readonly string[]
  /** Failures of single extractors: the record stands, without what they would have found. */
  readonly messages: readonly string[]
}

export function runBatch(batch: Batch): BatchResult {
  const failures: string[] = []
  const messages: string[] = []
  const fail = (path: string, error: unknown): void => {
    failures.push(error instanceof Error ? withPath(error.message, path) : `${path}: ${String(error)}`)
  }
  // The line of each record, in the order of the documents: kept ones at once, the others when all of them are read.
  const kept = new Map<string, string>()
  const fresh = new Map<string, SourceDocument>()
  for (const document of batch.documents) {
    const { path } = document
    try {
      const bytes = readBytes(path)
      const line = document.kept && document.kept.sha256 === sha256(bytes) ? keptLine(document.kept) : null
      if (line !== null) kept.set(path, line)
      else fresh.set(path, documentFromBytes(bytes, path, batch.referenceDate))
    } catch (error) {
      fail(path, error)
    }
  }
  const outcomes = readDocuments([...fresh.values()])
  const readings = new Map([...fresh.keys()].map((path, i) => [path, outcomes[i]!]))
  const records: EventRecord[] = []
  let lines = ''
  for (const { path } of batch.documents) {
    const line = kept.get(path)
    if (line !== undefined) {
      lines += line
      records.push(JSON.parse(line) as EventRecord)
      continue
    }
    const outcome = readings.get(path)
    if (!outcome) continue
    if (!outcome.reading) {
      fail(path, outcome.error)
      continue
    }
    for (const message of outcome.reading.messages) messages.push(`${path}: ${message}`)
    lines += toJsonLine(outcome.reading.record)
    records.push(outcome.reading.record)
  }
  const tally = emptyTally()
  for (const record of records) tallyRecord(tally, record)
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, tableLines(name, records, batch.csvRaw)]),
  ) as Record<TableName, string>
  return { lines, tables, tally, unchanged: kept.size, failures, messages }
}

function withPath(message: string, path: string): string {
  return message.startsWith(`${path}: `) ? message : `${path}: ${message}`
}

function keptLine({ file, offset, length }: KeptRecord): string | null {
  const fd = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return readSync(fd, bytes, 0, length, offset) === length ? bytes.toString('utf8') : null
  } finally {
    closeSync(fd)
  }
}

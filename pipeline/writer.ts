/** Writes records one after another in one of the formats, gathering small ones so that a million records are not a million writes. */
import type { EventRecord } from '../normalizers/record.js'
import { toJson, toJsonLine } from '../output/json.js'
import { tableHeader, tableLines } from '../output/tables.js'
import type { Sink } from './sink.js'

export type Format = 'json' | 'jsonl' | 'csv'

export interface RecordWriter {
  readonly count: number
  write(record: EventRecord): Promise<void> | void
  /** Hands on what was gathered. */
  flush(): Promise<void>
  end(): Promise<void>
}

const GATHER = 64 * 1024

/** `many` makes the format json an array; `raw` leaves formulas in CSV as they are. */
export function recordWriter(sink: Sink, format: Format, options: { many: boolean; raw: boolean }): RecordWriter {
  let gathered = ''
  let count = 0
  const flush = async (): Promise<void> => {
    const text = gathered
    gathered = ''
    if (text !== '') await sink.write(text)
  }
  const csv = (record: EventRecord): string =>
    (count === 1 ? tableHeader('events') : '') + tableLines('events', [record], options.raw)
  return {
    get count() {
      return count
    },
    async write(record) {
      count++
      if (format === 'jsonl') gathered += toJsonLine(record)
      else if (format === 'csv') gathered += csv(record)
      else gathered += options.many ? (count === 1 ? '[\n' : ',\n') + toJson(record).trimEnd() : toJson(record)
      if (gathered.length >= GATHER) await flush()
    },
    flush,
    async end() {
      if (format === 'json' && options.many) gathered += count === 0 ? '[]\n' : '\n]\n'
      if (format === 'csv' && count === 0) gathered += tableHeader('events')
      await flush()
    },
  }
}

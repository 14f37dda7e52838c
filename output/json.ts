/** A record as JSON: pretty for one, a line for many. */
import type { EventRecord } from '../normalizers/record.js'

export function toJson(record: EventRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`
}

/** JSON Lines: U+2028 and U+2029 are written as escapes, so that readers that split on them see one line. */
export function toJsonLine(record: EventRecord): string {
  const line = JSON.stringify(record)
  return `${/[\u2028\u2029]/.test(line) ? line.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029') : line}\n`
}

/** Paints a text by the fields of the record that stand on it; where several do, the narrowest span shows. */
import type { EventRecord } from '../../normalizers/record.js'

export interface Run {
  readonly text: string
  /** The field of the record ("title", "schedule"), or null where none stands on the text. */
  readonly field: string | null
}

/** The field that a pointer leads into: "/organizers/0/name" → "organizers". */
export function topField(pointer: string): string {
  return pointer.split('/')[1] ?? ''
}

export function paintRuns(text: string, record: EventRecord): Run[] {
  const painted: (string | null)[] = new Array(text.length).fill(null)
  // Wide spans first, narrow ones over them; a whole description would hide what stands in it.
  const spans = [...record.evidence].sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const { pointer, start, end } of spans) painted.fill(topField(pointer), start, end)
  const runs: Run[] = []
  for (let from = 0, at = 1; at <= text.length; at++) {
    if (at < text.length && painted[at] === painted[from]) continue
    runs.push({ text: text.slice(from, at), field: painted[from]! })
    from = at
  }
  return runs
}

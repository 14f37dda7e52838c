/** Tells of each value where it came from, how sure it is, and what it won against. */

import { FIELD_NAMES } from '../../normalizers/empty.js'
import type { EventRecord, Evidence } from '../../normalizers/record.js'
import type { Reading } from '../extract.js'
import { topField } from './paint.js'

export interface ValueLine {
  readonly pointer: string
  readonly value: unknown
  readonly grounds: readonly Evidence[]
}

export interface FieldStory {
  readonly field: string
  readonly values: readonly ValueLine[]
  /** What was weighed for the field and lost: its words, extractor and cue. */
  readonly losers: readonly { readonly quote: string; readonly by: string; readonly weight: number }[]
}

/** The value at an RFC 6901 pointer. */
function valueAtPointer(record: EventRecord, pointer: string): unknown {
  return pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step], record)
}

/** The fields that have a value or a loser, in the order of the record. */
export function fieldStories({ record, fields }: Reading): FieldStory[] {
  return FIELD_NAMES.filter((name) => name !== 'moments').flatMap((field) => {
    const values = new Map<string, Evidence[]>()
    for (const one of record.evidence)
      if (topField(one.pointer) === field) values.set(one.pointer, [...(values.get(one.pointer) ?? []), one])
    const losers = (fields[field].losers ?? []).map(({ quote, extractor, cue, weight }) => ({
      quote: quote.replace(/\s+/g, ' ').slice(0, 100),
      by: `${extractor}/${cue}`,
      weight,
    }))
    if (values.size === 0 && losers.length === 0) return []
    return [
      {
        field,
        values: [...values].map(([pointer, grounds]) => ({ pointer, value: valueAtPointer(record, pointer), grounds })),
        losers,
      },
    ]
  })
}

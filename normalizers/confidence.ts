/** How far a value can be trusted: the measured precision of the extractor and cue that found it, from the calibration table. */
import table from './calibration.json' with { type: 'json' }

interface Calibration {
  /** "extractor/cue@field", "extractor@field", "field" and "*" → share of values that were right. */
  readonly precision: Record<string, number>
}

const precision = (table as Calibration).precision

/** Before anything was measured a value is worth no more than a coin. */
const UNMEASURED = 0.5

// The same few hundred pointers come back in every record.
const FIELDS = new Map<string, string>()
const MOST_POINTERS = 5_000

/** The field of a pointer, without indexes: "/organizers/0/name" → "organizers.name". */
export function fieldOfPointer(pointer: string): string {
  let field = FIELDS.get(pointer)
  if (field === undefined) {
    field = pointer.slice(1).replace(/\/\d+/g, '').replaceAll('/', '.')
    if (FIELDS.size < MOST_POINTERS) FIELDS.set(pointer, field)
  }
  return field
}

export function confidenceOf(extractor: string, cue: string, pointer: string): number {
  return confidenceIn(precision, extractor, cue, pointer)
}

/** The same by another table; calibration tries a table on documents that it was not made from. */
export function confidenceIn(
  table: Readonly<Record<string, number>>,
  extractor: string,
  cue: string,
  pointer: string,
): number {
  const field = fieldOfPointer(pointer)
  return (
    table[`${extractor}/${cue}@${field}`] ?? table[`${extractor}@${field}`] ?? table[field] ?? table['*'] ?? UNMEASURED
  )
}

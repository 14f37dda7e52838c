/** The label that stands alone above a line: "Where" / "Mill House, Upton". */
import type { LabelKey } from './labels.js'
import type { Line, Page } from './page.js'

/** The meaning of the label whose value begins on `line` and not beside it; null where there is none. */
export function labelAbove(page: Page, line: Line): LabelKey | null {
  const field = page.fieldAt(line.body)
  return field && field.shape === 'below' && field.value.start >= line.start && field.value.start <= line.body
    ? field.key
    : null
}

/** Is the line itself a label that stands alone above its value? */
export function isLabelAlone(page: Page, line: Line): boolean {
  const field = page.fieldAt(line.body)
  return field !== null && field.key !== null && field.shape === 'below' && field.label.start === line.body
}

const WHEN_OR_WHERE: ReadonlySet<LabelKey | null> = new Set<LabelKey>([
  'date',
  'endDate',
  'time',
  'endTime',
  'when',
  'whenWhere',
  'timezone',
  'venue',
  'address',
  'room',
  'city',
  'country',
])

/** Does the line say when or where it is, by the label above it? */
export const tellsWhenOrWhere = (page: Page, line: Line): boolean => WHEN_OR_WHERE.has(labelAbove(page, line))

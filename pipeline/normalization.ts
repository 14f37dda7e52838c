/** Runs the normalizers: in the order of their needs; a broken one leaves its field empty and one message. */
import type { Candidates } from '../extractors/candidate.js'
import type { Page } from '../extractors/page.js'
import type { FieldName, Normalizer, Settled, SettledValues } from '../normalizers/define.js'
import { emptyValue } from '../normalizers/empty.js'
import type { Report } from './extraction.js'
import { orderByNeeds } from './order.js'

export type SettledFields = { readonly [F in FieldName]: Settled<SettledValues[F]> }

/** The fields of one page that are settled so far. */
type Settling = Map<FieldName, Settled<unknown>>

/** Compiles a list of normalizers once; the result runs on a block of pages, as the extractors do. Throws on a gap or a circle of needs. */
export function normalization(
  normalizers: readonly Normalizer<never>[],
): (pages: readonly Page[], found: readonly Candidates[], reports: readonly Report[]) => SettledFields[] {
  const list = normalizers as unknown as readonly Normalizer[]
  const ordered = orderByNeeds(
    list.map((normalizer) => ({
      name: normalizer.field,
      gives: [normalizer.field],
      needs: normalizer.needs,
      normalizer,
    })),
    'normalizer',
  ).map(({ normalizer }) => normalizer)
  return (pages, found, reports) => {
    const settled = pages.map((): Settling => new Map())
    for (const normalizer of ordered)
      for (const [i, page] of pages.entries()) settleOne(normalizer, page, found[i]!, settled[i]!, reports[i]!)
    return settled.map((fields) => Object.fromEntries(fields) as unknown as SettledFields)
  }
}

function settleOne(normalizer: Normalizer, page: Page, found: Candidates, fields: Settling, report: Report): void {
  const settledField = (field: FieldName): Settled<never> => {
    if (!normalizer.needs.includes(field))
      throw new Error(`“${normalizer.field}” asks for “${field}”, which it does not need`)
    return fields.get(field) as Settled<never>
  }
  try {
    fields.set(
      normalizer.field,
      normalizer.settle({ page, found, settledField, settled: (field) => settledField(field).value }),
    )
  } catch (error) {
    report(
      `Unexpected failure of normalizer “${normalizer.field}”: ${error instanceof Error ? error.message : String(error)}`,
      { source: normalizer.field, ruleId: 'normalizer-failed' },
    )
    fields.set(normalizer.field, { value: emptyValue(normalizer.field), grounds: [] })
  }
}

/** Compares two evaluations: which documents and fields got better and worse. */
import type { Evaluation } from './evaluation.js'
import type { Tally } from './score.js'

export interface Change {
  readonly name: string
  readonly before: number
  readonly after: number
  /** For a document: its fields whose errors changed, "title −1". */
  readonly detail: string
}

export interface Comparison {
  readonly pooled: { readonly before: number; readonly after: number }
  readonly macro: { readonly before: number; readonly after: number }
  /** Fields whose F1 changed, the worst loss first. */
  readonly fields: readonly Change[]
  /** Documents whose number of errors changed, the worst loss first. */
  readonly documents: readonly Change[]
}

const errors = (tally: Tally | undefined): number => (tally ? tally.fp + tally.fn : 0)
const allErrors = (tallies: Record<string, Tally>): number =>
  Object.values(tallies).reduce((sum, tally) => sum + errors(tally), 0)

export function compareEvaluations(before: Evaluation, after: Evaluation): Comparison {
  const fields: Change[] = []
  for (const [name, { f1, tp, fp, fn }] of Object.entries(after.fields)) {
    const old = before.fields[name]
    if (!old || old.f1 === f1) continue
    const detail = `right ${old.tp} → ${tp}, wrong ${old.fp} → ${fp}, missed ${old.fn} → ${fn}`
    fields.push({ name, before: old.f1, after: f1, detail })
  }
  const documents: Change[] = []
  for (const [name, tallies] of Object.entries(after.documents)) {
    const old = before.documents[name]
    if (!old) continue
    const changed = [...new Set([...Object.keys(old), ...Object.keys(tallies)])]
      .map((field) => ({ field, by: errors(tallies[field]) - errors(old[field]) }))
      .filter(({ by }) => by !== 0)
    if (changed.length === 0) continue
    const detail = changed.map(({ field, by }) => `${field} ${by > 0 ? '+' : '−'}${Math.abs(by)}`).join(', ')
    documents.push({ name, before: allErrors(old), after: allErrors(tallies), detail })
  }
  return {
    pooled: { before: before.pooled.f1, after: after.pooled.f1 },
    macro: { before: before.macroF1, after: after.macroF1 },
    fields: fields.sort((a, b) => a.after - a.before - (b.after - b.before)),
    documents: documents.sort((a, b) => b.after - b.before - (a.after - a.before)),
  }
}

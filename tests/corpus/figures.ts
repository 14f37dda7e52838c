import type { Evaluation } from '../../pipeline/evaluate/evaluation.js'

/** The figures that have floors: F1 of every field, of all pooled, and the mean over fields; cut, not rounded, to four digits. */
export function figuresOf({ fields, pooled, macroF1 }: Evaluation): Record<string, number> {
  const cut = (share: number): number => Math.floor(10_000 * share + 1e-6) / 10_000
  return {
    pooled: cut(pooled.f1),
    macro: cut(macroF1),
    ...Object.fromEntries(Object.entries(fields).map(([name, { f1 }]) => [name, cut(f1)])),
  }
}

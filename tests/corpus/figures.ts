import { type Evaluation, evaluateFolder } from '../../pipeline/evaluate/evaluation.js'

export const FLOORS = 'tests/corpus/floors.json'
/** The folders whose figures have floors: whole announcements, short ones with gold for some fields, pages with the facts they state. */
export const FOLDERS = ['corpus', 'corpus/short', 'corpus/facts'] as const

/** Floors by folder and figure. */
export type Floors = Record<string, Record<string, number>>

/** The figures that have floors: F1 of every field, of all pooled, and the mean over fields; cut, not rounded, to four digits. */
export function figuresOf(folder: string): Record<string, number> {
  const { fields, pooled, macroF1 }: Evaluation = evaluateFolder(folder).evaluation
  const cut = (share: number): number => Math.floor(10_000 * share + 1e-6) / 10_000
  return {
    pooled: cut(pooled.f1),
    macro: cut(macroF1),
    ...Object.fromEntries(Object.entries(fields).map(([name, { f1 }]) => [name, cut(f1)])),
  }
}

import { evaluateFolder, totalsOf } from '../../pipeline/evaluate/evaluation.js'
import { readGold } from '../../pipeline/evaluate/gold.js'
import { scoreRecord } from '../../pipeline/evaluate/score.js'
import { extract } from '../../pipeline/extract.js'
import { readFile } from '../../pipeline/read/document.js'
import { RETELLINGS } from './retellings.js'

export const FLOORS = 'tests/corpus/floors.json'
/** The folders whose figures have floors: whole announcements, short ones with gold for some fields, pages with the facts they state. */
const FOLDERS = ['corpus', 'corpus/short', 'corpus/facts'] as const

/** What has floors: the folders, and the whole announcements told another way. */
export const SETS: readonly string[] = [...FOLDERS, ...Object.keys(RETELLINGS)]

/** Floors by set and figure. */
export type Floors = Record<string, Record<string, number>>

/** Cut, not rounded, to four digits. */
const cut = (share: number): number => Math.floor(10_000 * share + 1e-6) / 10_000

/** The figures that have floors: F1 of all fields pooled, and their mean; of folders also F1 of every field. */
export function figuresOf(set: string): Record<string, number> {
  if (set in RETELLINGS) return figuresOfRetelling(set)
  const { fields, pooled, macroF1 } = evaluateFolder(set).evaluation
  return {
    pooled: cut(pooled.f1),
    macro: cut(macroF1),
    ...Object.fromEntries(Object.entries(fields).map(([name, { f1 }]) => [name, cut(f1)])),
  }
}

function figuresOfRetelling(name: string): Record<string, number> {
  const told = readGold('corpus').map((one) => ({ ...one, text: readFile(one.path, null).text }))
  const scores = told.flatMap((one, i) => {
    const retold = RETELLINGS[name]!(one, i, told)
    return retold ? [[one.name, scoreRecord(retold.gold, extract(retold.text)).tallies] as const] : []
  })
  const { pooled, macroF1 } = totalsOf(Object.fromEntries(scores))
  return { pooled: cut(pooled.f1), macro: cut(macroF1) }
}

/** Evaluates the pipeline on a folder of annotated announcements: figures for each field, each document, and for the confidence. */
import type { EventRecord } from '../../normalizers/record.js'
import { readDocument } from '../extract.js'
import { readFile } from '../read/document.js'
import { FIELDS } from './fields.js'
import { type Half, readGold } from './gold.js'
import { type Judgement, judge } from './judge.js'
import { type Reliability, reliabilityOf } from './reliability.js'
import { addTo, type Fault, type Rates, ratesOf, scoreRecord, type Tally, zero } from './score.js'

export interface DocumentFaults {
  readonly name: string
  readonly text: string
  readonly record: EventRecord | null
  readonly faults: readonly Fault[]
}

/** What `convene evaluate --json` prints, and `--baseline` reads. */
export interface Evaluation {
  readonly folder: string
  readonly documents: Record<string, Record<string, Tally>>
  readonly fields: Record<string, Rates>
  readonly pooled: Rates
  /** Mean F1 of the fields, without sub-fields, for which gold has or the record gives a right value. */
  readonly macroF1: number
  readonly reliability: Reliability
  readonly failures: readonly string[]
}

export interface Evaluated {
  readonly evaluation: Evaluation
  readonly faults: readonly DocumentFaults[]
  /** The judged evidence of each document. */
  readonly judgements: readonly (readonly Judgement[])[]
}

/** Reads the folder's gold and runs every text; one that fails counts as missed in every field. */
export function evaluateFolder(folder: string, half: Half | null = null): Evaluated {
  const documents: Record<string, Record<string, Tally>> = {}
  const faults: DocumentFaults[] = []
  const judgements: Judgement[][] = []
  const failures: string[] = []
  for (const { name, path, gold } of readGold(folder, half)) {
    let record: EventRecord | null = null
    let text = ''
    try {
      const document = readFile(path, null)
      text = document.text
      record = readDocument(document).record
      judgements.push(judge(gold, record))
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error))
    }
    const score = scoreRecord(gold, record)
    documents[name] = score.tallies
    faults.push({ name, text, record, faults: score.faults })
  }
  return {
    evaluation: { folder, documents, ...totalsOf(documents), reliability: reliabilityOf(judgements.flat()), failures },
    faults,
    judgements,
  }
}

/** Fields in the order of the record, each with its sub-fields behind it. */
function inOrder(names: readonly string[]): string[] {
  const main = [...Object.keys(FIELDS), 'diagnosticsDue']
  const subs = names.filter((name) => !main.includes(name)).sort()
  return main
    .flatMap((field) => [field, ...subs.filter((sub) => sub.startsWith(`${field}.`))])
    .filter((name) => names.includes(name))
}

export function totalsOf(documents: Evaluation['documents']): Pick<Evaluation, 'fields' | 'pooled' | 'macroF1'> {
  const sums: Record<string, Tally> = {}
  const all = zero()
  for (const tallies of Object.values(documents))
    for (const [field, tally] of Object.entries(tallies)) {
      sums[field] ??= zero()
      addTo(sums[field], tally)
      addTo(all, tally)
    }
  const fields = Object.fromEntries(inOrder(Object.keys(sums)).map((name) => [name, ratesOf(sums[name]!)]))
  const main = Object.entries(fields).filter(
    ([name, { tp, fn }]) => (name in FIELDS || name === 'diagnosticsDue') && tp + fn > 0,
  )
  return {
    fields,
    pooled: ratesOf(all),
    macroF1: main.reduce((sum, [, { f1 }]) => sum + f1, 0) / (main.length || 1),
  }
}

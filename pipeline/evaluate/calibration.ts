/**
 * Computes the calibration table: of the values that an extractor found by a cue for a field, the share that is right. Few observations are
 * pulled towards the mean of the extractor at that field, that towards the mean of the field, and that towards the mean of all.
 */
import { confidenceIn, fieldOfPointer } from '../../normalizers/confidence.js'
import type { Judgement } from './judge.js'
import { type Reliability, reliabilityOf } from './reliability.js'

/** So many observations of the wider mean are added to each count. */
const WEIGHT = 20

export interface CalibrationData {
  readonly folder: string
  readonly half: string
  readonly documents: number
  readonly values: number
}

export interface CalibrationTable {
  readonly method: string
  readonly data: readonly CalibrationData[]
  /** "extractor/cue@field" → [right, judged]. */
  readonly counts: Record<string, readonly [right: number, judged: number]>
  /** "extractor/cue@field", "extractor@field", "field" and "*" → smoothed share of right values. */
  readonly precision: Record<string, number>
}

const METHOD = `Share of values judged right against gold, for each extractor, cue and field, with additive smoothing: ${WEIGHT} observations of the extractor's mean at the field are added, to that ${WEIGHT} of the field's mean, to that ${WEIGHT} of the mean of all ("*"). What right means is said in pipeline/evaluate/judge.ts.`

const FOLDS = 5

/**
 * How the table does on documents that it was not made from: each fifth of the documents is given its confidence by a table made from the
 * others. Says what to expect on new texts only where the rules themselves were not written on these documents.
 */
export function crossValidate(documents: readonly (readonly Judgement[])[]): Reliability {
  const tried = Array.from({ length: FOLDS }, (_, fold) => {
    const rest = documents.filter((_, i) => i % FOLDS !== fold).flat()
    const { precision } = calibrate(rest, [])
    return documents
      .filter((_, i) => i % FOLDS === fold)
      .flat()
      .map(({ evidence, right }) => ({
        right,
        evidence: {
          ...evidence,
          confidence: confidenceIn(precision, evidence.extractor, evidence.cue, evidence.pointer),
        },
      }))
  })
  return reliabilityOf(tried.flat())
}

interface Count {
  right: number
  judged: number
}

export function calibrate(judgements: readonly Judgement[], data: readonly CalibrationData[]): CalibrationTable {
  const counts = {
    cues: new Map<string, Count>(),
    extractors: new Map<string, Count>(),
    fields: new Map<string, Count>(),
  }
  const all: Count = { right: 0, judged: 0 }
  for (const { evidence, right } of judgements) {
    const field = fieldOfPointer(evidence.pointer)
    for (const count of [
      at(counts.cues, `${evidence.extractor}/${evidence.cue}@${field}`),
      at(counts.extractors, `${evidence.extractor}@${field}`),
      at(counts.fields, field),
      all,
    ]) {
      count.judged++
      if (right) count.right++
    }
  }
  const mean = all.judged === 0 ? 0.5 : all.right / all.judged
  const precision: Record<string, number> = { '*': rounded(mean) }
  for (const [field, count] of sorted(counts.fields)) precision[field] = smoothed(count, mean)
  for (const [key, count] of sorted(counts.extractors)) precision[key] = smoothed(count, precision[key.split('@')[1]!]!)
  for (const [key, count] of sorted(counts.cues)) {
    const [cue, field] = key.split('@') as [string, string]
    precision[key] = smoothed(count, precision[`${cue.slice(0, cue.indexOf('/'))}@${field}`]!)
  }
  return {
    method: METHOD,
    data,
    counts: Object.fromEntries(sorted(counts.cues).map(([key, { right, judged }]) => [key, [right, judged]])),
    precision,
  }
}

function at(map: Map<string, Count>, key: string): Count {
  let count = map.get(key)
  if (!count) {
    count = { right: 0, judged: 0 }
    map.set(key, count)
  }
  return count
}

function smoothed({ right, judged }: Count, towards: number): number {
  return rounded((right + WEIGHT * towards) / (judged + WEIGHT))
}

const rounded = (share: number): number => Math.round(1000 * share) / 1000

function sorted(map: ReadonlyMap<string, Count>): [string, Count][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}

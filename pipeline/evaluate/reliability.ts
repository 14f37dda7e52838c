/** Does confidence mean what it says? Of values with confidence 0.9, nine in ten should be right. */
import type { Judgement } from './judge.js'

export interface Bin {
  readonly from: number
  readonly to: number
  readonly values: number
  readonly meanConfidence: number
  /** Share of the values that are right. */
  readonly right: number
}

export interface Reliability {
  readonly values: number
  readonly bins: readonly Bin[]
  /** Mean distance of confidence and share of right values over the bins, weighted by their values. */
  readonly expectedCalibrationError: number
}

const BINS = 10

export function reliabilityOf(judgements: readonly Judgement[]): Reliability {
  const sums = Array.from({ length: BINS }, () => ({ values: 0, confidence: 0, right: 0 }))
  for (const { evidence, right } of judgements) {
    const bin = sums[Math.min(BINS - 1, Math.floor(evidence.confidence * BINS))]!
    bin.values++
    bin.confidence += evidence.confidence
    if (right) bin.right++
  }
  let error = 0
  for (const { confidence, right } of sums) error += Math.abs(confidence - right)
  return {
    values: judgements.length,
    bins: sums.flatMap(({ values, confidence, right }, i) =>
      values === 0
        ? []
        : [{ from: i / BINS, to: (i + 1) / BINS, values, meanConfidence: confidence / values, right: right / values }],
    ),
    expectedCalibrationError: judgements.length === 0 ? 0 : error / judgements.length,
  }
}

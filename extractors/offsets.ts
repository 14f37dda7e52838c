import type { Span } from './page.js'

/** Index of the first of the ascending offsets that is at or behind `at`; their number where none is. */
export function firstFrom(offsets: readonly number[], at: number): number {
  return firstWhose(offsets.length, (index) => offsets[index]! >= at)
}

/** Index of the first of the candidates, in order of their beginnings, that begins at or behind `at`; their number where none does. */
export function firstCandidate(candidates: readonly { readonly span: Span }[], at: number): number {
  return firstWhose(candidates.length, (index) => candidates[index]!.span.start >= at)
}

/** The first index below `many` that passes, where all behind it pass too; `many` where none does. */
export function firstWhose(many: number, passes: (index: number) => boolean): number {
  let low = 0
  let high = many
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(middle)) high = middle
    else low = middle + 1
  }
  return low
}

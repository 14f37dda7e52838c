import type { Span } from './page.js'

/** Index of the first of the ascending offsets that is at or behind `at`; their number where none is. */
export function firstFrom(offsets: readonly number[], at: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first of the candidates, in order of their beginnings, that begins at or behind `at`; their number where none does. */
export function firstCandidate(candidates: readonly { readonly span: Span }[], at: number): number {
  let low = 0
  let high = candidates.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (candidates[middle]!.span.start < at) low = middle + 1
    else high = middle
  }
  return low
}

/** A zone that was found, and the words of tokens as the tables of zones hold them. */
import type { ZoneValue } from '../candidate.js'
import { withoutAccents } from '../plain.js'
import { ends, Gap, gaps, kinds, starts, Token } from './tokens.js'

export interface ZoneFind {
  readonly value: ZoneValue
  readonly cue: string
  readonly weight: number
  readonly first: number
  readonly next: number
}

export function wordsOf(text: string, from: number, to: number): string {
  const out = text.slice(starts[from]!, ends[to - 1]!).toLowerCase()
  if (to === from + 1 && /^[a-z]*$/.test(out)) return out
  return withoutAccents(out).replace(/[.,']/g, ' ').replace(/\s+/g, ' ').trim()
}

/** The token behind `size` words from `i` on, with what `joins` lets stand between them (told the token and the words so far); -1 where there are fewer. */
export function wordsEnd(i: number, size: number, joins: (at: number, words: number) => boolean): number {
  let end = i
  let words = 0
  while (words < size && (kinds[end] === Token.Other || kinds[end] === Token.Word || joins(end, words))) {
    if (end > i && gaps[end]! > Gap.Wrapped) break
    if (kinds[end] !== Token.Mark) words++
    end++
  }
  return words < size ? -1 : end
}

export function found(value: ZoneValue, cue: string, weight: number, first: number, next: number): ZoneFind {
  return { value, cue, weight, first, next }
}

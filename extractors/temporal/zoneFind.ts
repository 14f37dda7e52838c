/** A zone that was found, and the words of tokens as the tables of zones hold them. */
import type { ZoneValue } from '../candidate.js'
import { withoutAccents } from '../plain.js'
import { ends, starts } from './tokens.js'

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

export function found(value: ZoneValue, cue: string, weight: number, first: number, next: number): ZoneFind {
  return { value, cue, weight, first, next }
}

/** When two candidates for the name say the same: equal words, one within the other, initials, lines side by side. */
import type { Candidate } from '../../extractors/candidate.js'
import type { Page, Span } from '../../extractors/page.js'

/** A candidate with its words, what they are compared by, and its points. */
export interface Ranked {
  readonly candidate: Candidate<'title'>
  readonly words: string
  readonly key: string
  points: number
}

/** Words of a name for comparison: lower case, letters and digits, no articles. */
export function nameKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^ ?(?:the|a|an) /, '')
    .trim()
}

/** Are the letters of "ICSW 2024" the initials of "International Conference on Soil Water", in order? */
export function shortFor(acronym: string, name: string): boolean {
  const letters = /^[A-Za-z]+/.exec(acronym)?.[0].toLowerCase()
  if (!letters || letters.length < 2 || name.length < letters.length * 4 || name.startsWith(acronym)) return false
  let from = 0
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  // Each letter begins a word or goes on in the word where the last one stood.
  let inside = ''
  for (const letter of letters) {
    const next = words.findIndex((word, i) => i >= from && word.startsWith(letter))
    const within = inside.indexOf(letter)
    if (next < 0 && within < 0) return false
    if (next >= 0) {
      inside = words[next]!.slice(1)
      from = next + 1
    } else inside = inside.slice(within + 1)
  }
  return true
}

/** Equal, or one contains the other and is at least half as long. */
export function sameName(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length > 8 && short.length * 2 >= long.length && long.includes(short)
}

/** Does nothing stand between? */
export function areNeighbours({ text }: Page, a: Span, b: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start))
}

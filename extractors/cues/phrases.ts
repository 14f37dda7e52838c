/**
 * Finds phrases of a lexicon in a stretch of text: "will be held", "fecha límite", "no later than". Words are compared in lower
 * case without accents, the longest phrase wins, and what stands between the words does not matter. Linear in the text.
 */
import { firstFrom } from '../offsets.js'
import { withoutAccents } from '../plain.js'
import type { WordIndex } from '../wordIndex.js'

/** Phrases by meaning and language: `{deadline: {en: 'deadline|due', es: 'fecha limite'}}`. Lower case, no accents. */
export type CueTable<C extends string> = { readonly [K in C]: { readonly [language: string]: string } }

/** One phrase found: its meaning, its offsets, and how many words stood before it in the stretch. */
export interface Cue<C extends string> {
  readonly cue: C
  readonly start: number
  readonly end: number
  /** Index of its first and behind its last word among the words of the stretch. */
  readonly word: number
  readonly wordEnd: number
}

export interface CueScan<C extends string> {
  readonly cues: readonly Cue<C>[]
  /** Number of words in the stretch. */
  readonly words: number
}

interface Entry<C> {
  readonly rest: readonly string[]
  readonly cues: C[]
}

/** The words and cues of a whole text, in order. */
interface Index<C extends string> {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly cues: readonly Cue<C>[]
}

/** Compiles a table once. The result reads the stretch `start`..`end` of a page; each page is scanned once, when it is first asked for. */
export function cueScanner<C extends string>(
  table: CueTable<C>,
): (page: { readonly index: WordIndex }, start: number, end: number) => CueScan<C> {
  const byFirst = new Map<string, Entry<C>[]>()
  for (const cue of Object.keys(table) as C[])
    for (const phrases of Object.values(table[cue]))
      for (const phrase of phrases.split('|')) {
        const [first, ...rest] = phrase.split(' ')
        const entries = byFirst.get(first!) ?? []
        const same = entries.find((entry) => entry.rest.join(' ') === rest.join(' '))
        if (!same) entries.push({ rest, cues: [cue] })
        else if (!same.cues.includes(cue)) same.cues.push(cue)
        byFirst.set(first!, entries)
      }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  const indexes = new WeakMap<object, Index<C>>()
  return (page, start, end) => {
    let index = indexes.get(page)
    if (!index) {
      index = indexOf(page, byFirst)
      indexes.set(page, index)
    }
    const from = firstFrom(index.starts, start)
    const to = firstFrom(index.ends, end + 1)
    const cues: Cue<C>[] = []
    for (let i = firstCue(index.cues, from); i < index.cues.length; i++) {
      const cue = index.cues[i]!
      if (cue.word >= to) break
      if (cue.wordEnd <= to)
        cues.push({
          cue: cue.cue,
          start: cue.start,
          end: cue.end,
          word: cue.word - from,
          wordEnd: cue.wordEnd - from,
        })
    }
    return { cues, words: Math.max(0, to - from) }
  }
}

const folded = new WeakMap<WordIndex, readonly string[]>()

/** The words of a page without accents, for all scanners. */
function foldedWords(index: WordIndex): readonly string[] {
  let words = folded.get(index)
  if (!words) {
    words = index.words.map(withoutAccents)
    folded.set(index, words)
  }
  return words
}

function indexOf<C extends string>(
  page: { readonly index: WordIndex },
  byFirst: ReadonlyMap<string, readonly Entry<C>[]>,
): Index<C> {
  const { starts, ends } = page.index
  const words = foldedWords(page.index)
  const cues: Cue<C>[] = []
  for (let i = 0; i < words.length; i++) {
    const entries = byFirst.get(words[i]!)
    if (!entries) continue
    for (const entry of entries) {
      if (!stands(entry.rest, words, i + 1)) continue
      const last = i + entry.rest.length
      for (const cue of entry.cues) cues.push({ cue, start: starts[i]!, end: ends[last]!, word: i, wordEnd: last + 1 })
      i = last
      break
    }
  }
  return { starts, ends, cues }
}

/** Do the words of `rest` stand from `at` on? */
function stands(rest: readonly string[], words: readonly string[], at: number): boolean {
  for (let k = 0; k < rest.length; k++) if (words[at + k] !== rest[k]) return false
  return true
}

function firstCue<C extends string>(cues: readonly Cue<C>[], word: number): number {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (cues[middle]!.word < word) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Finds phrases of a lexicon in a stretch of text: "will be held", "fecha límite", "no later than". Words are compared in lower
 * case without accents, the longest phrase wins, and what stands between the words does not matter. Linear in the text.
 */

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

const WORD = /[\p{L}\p{N}]+/gu

/** Compiles a table once; the result scans `text` from `start` to `end`. */
export function cueScanner<C extends string>(
  table: CueTable<C>,
): (text: string, start: number, end: number) => CueScan<C> {
  const byFirst = new Map<string, Entry<C>[]>()
  for (const cue of Object.keys(table) as C[])
    for (const phrases of Object.values(table[cue]))
      for (const phrase of phrases.split('|')) {
        const [first, ...rest] = phrase.trim().split(/[^\p{L}\p{N}]+/u)
        const entries = byFirst.get(first!) ?? []
        const same = entries.find((entry) => entry.rest.join(' ') === rest.join(' '))
        if (!same) entries.push({ rest, cues: [cue] })
        else if (!same.cues.includes(cue)) same.cues.push(cue)
        byFirst.set(first!, entries)
      }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return (text, start, end) => {
    const words: { word: string; start: number; end: number }[] = []
    const stretch = text.slice(start, end)
    for (const match of stretch.matchAll(WORD))
      words.push({ word: plain(match[0]), start: start + match.index, end: start + match.index + match[0].length })
    const cues: Cue<C>[] = []
    for (let i = 0; i < words.length; i++) {
      const entry = byFirst
        .get(words[i]!.word)
        ?.find(({ rest }) => rest.every((word, k) => words[i + 1 + k]?.word === word))
      if (!entry) continue
      const last = i + entry.rest.length
      for (const cue of entry.cues)
        cues.push({ cue, start: words[i]!.start, end: words[last]!.end, word: i, wordEnd: last + 1 })
      i = last
    }
    return { cues, words: words.length }
  }
}

function plain(word: string): string {
  const lower = word.toLowerCase()
  return /[^\x00-\x7f]/.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower
}

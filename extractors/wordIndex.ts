/**
 * An index of the words of a page, built once and asked by every extractor: where does "organised" stand? A cue is then a short sticky
 * pattern tried at the few places where its trigger word is, instead of a long pattern tried at every character.
 */

const NONE: readonly number[] = []

export class WordIndex {
  readonly #text: string
  readonly #entries = new Map<string, { readonly word: string; readonly offsets: number[] }>()
  readonly #small = new Map<string, number>()
  /** All words in order, in lower case, accents and all: runs of letters and digits. */
  readonly words: string[] = []
  /** Where each begins and ends. */
  readonly starts: number[] = []
  readonly ends: number[] = []

  /** Linear in the text. */
  constructor(text: string) {
    this.#text = text
    let start = -1
    let lower = true
    for (let i = 0; i <= text.length; i++) {
      const code = i < text.length ? text.charCodeAt(i) : 32
      if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
        if (start < 0) start = i
        continue
      }
      if ((code >= 65 && code <= 90) || isLetterBeyondAscii(code)) {
        if (start < 0) start = i
        lower = false
        continue
      }
      if (start < 0) continue
      const word = lower ? text.slice(start, i) : text.slice(start, i).toLowerCase()
      this.starts.push(start)
      this.ends.push(i)
      const known = this.#entries.get(word)
      // One string for all places of a word: a long text would hold a slice for each.
      this.words.push(known ? known.word : word)
      if (known) known.offsets.push(start)
      else this.#entries.set(word, { word, offsets: [start] })
      start = -1
      lower = true
    }
  }

  /** Does any of the words stand on the page? Words in lower case. */
  has(...words: readonly string[]): boolean {
    for (const word of words) if (this.#entries.has(word)) return true
    return false
  }

  /** Offsets at which any of the words begins, ascending; words in lower case. Whole words only. */
  at(words: Iterable<string>): readonly number[] {
    let found: number[] | null = null
    let merged = false
    for (const word of words) {
      const list = this.#entries.get(word)?.offsets
      if (!list) continue
      if (found === null) found = list
      else {
        found = found.concat(list)
        merged = true
      }
    }
    if (found === null) return NONE
    return merged ? found.sort((a, b) => a - b) : found
  }

  /** The first offset at which the word, given in lower case, is also printed so; -1 where it never is. */
  printedSmall(word: string): number {
    const known = this.#small.get(word)
    if (known !== undefined) return known
    const at = this.#entries.get(word)?.offsets.find((offset) => this.#text.startsWith(word, offset)) ?? -1
    this.#small.set(word, at)
    return at
  }

  /** All words of the page with the offsets at which they begin. */
  entries(): IterableIterator<{ readonly word: string; readonly offsets: readonly number[] }> {
    return this.#entries.values()
  }
}

// Latin letters with accents, and what stands for marks and letters of scripts without capitals (`latin.ts`); not × and ÷.
function isLetterBeyondAscii(code: number): boolean {
  return (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) || code === 0xaa || code === 0xb5
}

/** Beginnings of words and whole words, each with the numbers of those that look for it. A look-up costs a few steps however many there are. */
import { expansions } from './expansions.js'

const NONE: readonly number[] = []

export class Stems {
  readonly #beginnings = new Map<string, number[]>()
  readonly #words = new Map<string, number[]>()
  #longest = 0

  /** Alternatives parted by `|`; one that ends in `$` is a whole word. */
  add(source: string, id: number): void {
    for (const one of expansions(source)) {
      const whole = one.endsWith('$')
      const key = whole ? one.slice(0, -1) : one
      const map = whole ? this.#words : this.#beginnings
      const ids = map.get(key)
      if (!ids) map.set(key, [id])
      else if (!ids.includes(id)) ids.push(id)
      if (!whole) this.#longest = Math.max(this.#longest, key.length)
    }
  }

  /** The numbers of all that look for the word, ascending. */
  of(word: string): readonly number[] {
    let found: Set<number> | null = null
    const add = (ids: readonly number[] | undefined): void => {
      if (ids === undefined) return
      found ??= new Set()
      for (const id of ids) found.add(id)
    }
    add(this.#words.get(word))
    for (let length = 1; length <= Math.min(word.length, this.#longest); length++)
      add(this.#beginnings.get(word.slice(0, length)))
    return found === null ? NONE : [...(found as Set<number>)].sort((a, b) => a - b)
  }
}

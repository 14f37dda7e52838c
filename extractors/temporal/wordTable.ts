/** The keys of the lexicon in one run of bytes, and a hash table into it: a word of the text is looked up without making a string of it. */
import { LEXICON } from './lexicon.js'

const SIZE = 4096

/** Index of the word at each slot, or -1; open addressing. */
const TABLE = new Int16Array(SIZE).fill(-1)
/** By index: the hash of the key, and where its codes begin in `CODES`; those of the next stand right behind. */
const HASHES = new Int32Array(LEXICON.length)
const BEGINS = new Int32Array(LEXICON.length + 1)
const CODES = new Uint8Array(LEXICON.reduce((sum, { key }) => sum + key.length, 0))

/** One step of the hash of a folded word. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** The longest key. */
export const LONGEST = LEXICON.reduce((longest, { key }) => Math.max(longest, key.length), 0)

LEXICON.forEach(({ key }, index) => {
  let hash = 0
  const begin = BEGINS[index]!
  for (let i = 0; i < key.length; i++) {
    CODES[begin + i] = key.charCodeAt(i)
    hash = hashStep(hash, key.charCodeAt(i))
  }
  HASHES[index] = hash
  BEGINS[index + 1] = begin + key.length
  let slot = (hash ^ (hash >>> 12)) & (SIZE - 1)
  while (TABLE[slot] !== -1) slot = (slot + 1) & (SIZE - 1)
  TABLE[slot] = index
})

/** Index of the one word with that hash, or -1; that it is the word is for `isWord` to say. No two keys have the same hash (tests). */
export function withHash(hash: number): number {
  let slot = (hash ^ (hash >>> 12)) & (SIZE - 1)
  let index = TABLE[slot]!
  while (index !== -1 && HASHES[index] !== hash) {
    slot = (slot + 1) & (SIZE - 1)
    index = TABLE[slot]!
  }
  return index
}

/** Are the folded codes in `codes[0..length)` those of the word? */
export function isWord(index: number, codes: Uint8Array, length: number): boolean {
  const known = CODES
  const begin = BEGINS[index]!
  if (BEGINS[index + 1]! - begin !== length) return false
  for (let i = 0; i < length; i++) if (codes[i] !== known[begin + i]) return false
  return true
}

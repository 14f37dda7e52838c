/**
 * One pass over the text: words of the lexicon, numbers, marks. All that the grammar of dates and times reads.
 * The arrays live from one text to the next, so that reading a text allocates nothing.
 */
import { MARK_SIGN } from '../latin.js'
import { hashStep, LEXICON, LONGEST, lookUp, type Word } from './lexicon.js'

/** An unknown word. */
export const T_OTHER = 0
export const T_NUMBER = 1
/** A word of the lexicon; `value` is its index. */
export const T_WORD = 2
/** One mark; `value` is its character code. */
export const T_MARK = 3
/** The end of the text. */
export const T_END = 4

export const GLUED = 0
export const SPACED = 1
export const WRAPPED = 2
/** A blank line lies between: nothing crosses it. */
export const APART = 3

let capacity = 4096
export let kinds = new Uint8Array(capacity)
export let starts = new Int32Array(capacity)
export let ends = new Int32Array(capacity)
export let values = new Int32Array(capacity)
/** How far the token stands from the one before. */
export let gaps = new Uint8Array(capacity)

function grow(): void {
  capacity *= 2
  const next = { kinds: new Uint8Array(capacity), gaps: new Uint8Array(capacity) }
  next.kinds.set(kinds)
  next.gaps.set(gaps)
  kinds = next.kinds
  gaps = next.gaps
  const [s, e, v] = [new Int32Array(capacity), new Int32Array(capacity), new Int32Array(capacity)]
  s.set(starts)
  e.set(ends)
  v.set(values)
  starts = s
  ends = e
  values = v
}

/** What a character is: 0 mark, 1 letter, 2 digit, 3 space, 4 line end. */
const CLASS = new Uint8Array(0x100)
/** The letter without its accent, in lower case. */
const FOLDED = new Uint16Array(0x100)
for (let code = 0; code < 0x100; code++) {
  const character = String.fromCharCode(code)
  const base = character.toLowerCase().normalize('NFD')[0]!
  FOLDED[code] = base.charCodeAt(0)
  CLASS[code] = /\p{L}/u.test(character)
    ? 1
    : /[0-9]/.test(character)
      ? 2
      : code === 10 || code === 13
        ? 4
        : /\s/.test(character)
          ? 3
          : 0
}
// "1º", "2ª": ordinal marks are letters to Unicode, and endings here.
FOLDED[0xba] = 111
FOLDED[0xaa] = 97
CLASS[0xad] = 3

const MARK = MARK_SIGN.charCodeAt(0)

const word = new Uint16Array(64)

/** Reads the tokens of `text`; gives their number, the closing T_END not counted. */
export function tokenize(text: string): number {
  let n = 0
  let gap: number = APART
  const { length } = text
  let i = 0
  while (i < length) {
    const code = text.charCodeAt(i)
    const kind = CLASS[code]!
    if (kind === 3) {
      if (gap < SPACED) gap = SPACED
      i++
      continue
    }
    if (kind === 4) {
      if (code === 13 && text.charCodeAt(i + 1) === 10) i++
      gap = gap >= WRAPPED ? APART : WRAPPED
      i++
      continue
    }
    if (n + 2 >= capacity) grow()
    starts[n] = i
    gaps[n] = gap
    gap = GLUED
    if (kind === 2) {
      let value = 0
      const from = i
      let digit = code
      do {
        if (i - from < 9) value = value * 10 + digit - 48
        digit = text.charCodeAt(++i)
      } while (digit >= 48 && digit <= 57)
      kinds[n] = T_NUMBER
      values[n] = value
    } else if (kind === 1) {
      let size = 0
      let hash = 0
      let letter = code
      for (;;) {
        // An accent that stands apart ("e" + U+0301) folds away.
        if (letter !== MARK) {
          if (size <= LONGEST) {
            const folded = FOLDED[letter]!
            word[size] = folded
            hash = hashStep(hash, folded)
          }
          size++
        }
        letter = text.charCodeAt(++i)
        // Behind the end of the text there is no letter.
        if (CLASS[letter] !== 1) break
      }
      let index = size <= LONGEST ? lookUp(word, size, hash) : -1
      // "segunda-feira", "après-midi": the two words that a hyphen joins.
      if (text.charCodeAt(i) === 45 && size <= 8 && size >= 5) {
        const end = hyphenated(text, i, size, hash)
        if (end > 0) {
          index = joined
          i = end
        }
      }
      kinds[n] = index < 0 ? T_OTHER : T_WORD
      values[n] = index
    } else {
      kinds[n] = T_MARK
      values[n] = code
      i++
    }
    ends[n] = i
    n++
  }
  kinds[n] = T_END
  starts[n] = length
  ends[n] = length
  gaps[n] = APART
  values[n] = 0
  kinds[n + 1] = T_END
  starts[n + 1] = length
  ends[n + 1] = length
  gaps[n + 1] = APART
  return n
}

let joined = -1

function hyphenated(text: string, hyphen: number, size: number, hash: number): number {
  const next = text.charCodeAt(hyphen + 1) | 32
  // f of -feira, m of -midi
  if (next !== 102 && next !== 109) return -1
  word[size] = 45
  let length = size + 1
  let sum = hashStep(hash, 45)
  let i = hyphen + 1
  for (; i < text.length && length <= LONGEST; i++) {
    const letter = text.charCodeAt(i)
    if (CLASS[letter] !== 1) break
    word[length] = FOLDED[letter]!
    sum = hashStep(sum, FOLDED[letter]!)
    length++
  }
  joined = length <= LONGEST ? lookUp(word, length, sum) : -1
  return joined >= 0 ? i : -1
}

/** The word of a token, or null for anything else. */
export function wordAt(i: number): Word | null {
  return kinds[i] === T_WORD ? LEXICON[values[i]!]! : null
}

/** Role bits of the token's word; 0 for anything else. */
export function bitsAt(i: number): number {
  return kinds[i] === T_WORD ? LEXICON[values[i]!]!.bits : 0
}

export function isMark(i: number, code: number): boolean {
  return kinds[i] === T_MARK && values[i] === code
}

/** Digits of a number token. */
export function digitsAt(i: number): number {
  return kinds[i] === T_NUMBER ? ends[i]! - starts[i]! : 0
}

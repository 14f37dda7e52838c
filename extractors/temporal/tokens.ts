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
const FOLDED = new Uint8Array(0x100)
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

const word = new Uint16Array(64)

/** Class and folded letter of a Latin-1 character in one: class << 8 | letter. */
const SIGNS = new Uint16Array(0x100)
for (let code = 0; code < 0x100; code++) SIGNS[code] = (CLASS[code]! << 8) | FOLDED[code]!

/** By the first two letters of a word: the lengths (as bits) that words of the lexicon have. Most other words are known by them, and passed over. */
const LENGTHS = new Int32Array(1 << 10)
for (const { key } of LEXICON)
  LENGTHS[pair(key.charCodeAt(0), key.length > 1 ? key.charCodeAt(1) : 0)]! |= 1 << key.length
function pair(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31)
}

const MARK = MARK_SIGN.charCodeAt(0)

/** The text in bytes: reading one costs a tenth of `charCodeAt`. A zero stands behind the last. */
let bytes = Buffer.alloc(4096)

/** Reads the tokens of `text`, which is Latin-1 alone; gives their number, the closing T_END not counted. */
export function tokenize(text: string): number {
  const { length } = text
  // A token has a character at least: no need to grow on the way.
  while (length + 3 >= capacity) grow()
  if (bytes.length <= length) bytes = Buffer.alloc(capacity)
  bytes.write(text, 0, length, 'latin1')
  bytes[length] = 0
  // The arrays as locals: they are read for every character.
  const b = bytes
  const kind = kinds
  const start = starts
  const end = ends
  const value = values
  const gapOf = gaps
  let n = 0
  let gap: number = APART
  let i = 0
  while (i < length) {
    const code = b[i]!
    const sign = SIGNS[code]! >> 8
    if (sign === 3) {
      if (gap < SPACED) gap = SPACED
      i++
      continue
    }
    if (sign === 4) {
      if (code === 13 && b[i + 1] === 10) i++
      gap = gap >= WRAPPED ? APART : WRAPPED
      i++
      continue
    }
    start[n] = i
    gapOf[n] = gap
    gap = GLUED
    if (sign === 2) {
      let sum = 0
      const from = i
      let digit = code
      do {
        if (i - from < 9) sum = sum * 10 + digit - 48
        digit = b[++i]!
      } while (digit >= 48 && digit <= 57)
      kind[n] = T_NUMBER
      value[n] = sum
    } else if (sign === 1) {
      let index = wordFrom(b, i)
      i = afterWord
      // "miér-\ncoles", "Novem-\nber": a name of the calendar that the end of the line divides.
      if (gapOf[n] === WRAPPED && n > 1 && kind[n - 1] === T_MARK && value[n - 1] === 45 && gapOf[n - 1] === GLUED) {
        const whole = divided(b, start[n - 2]!, end[n - 2]!, start[n]!, i)
        if (whole >= 0) {
          index = whole
          n -= 2
        }
      }
      kind[n] = index < 0 ? T_OTHER : T_WORD
      value[n] = index
    } else {
      kind[n] = T_MARK
      value[n] = code
      i++
    }
    end[n] = i
    n++
  }
  kind[n] = T_END
  start[n] = length
  end[n] = length
  gapOf[n] = APART
  value[n] = 0
  kind[n + 1] = T_END
  start[n + 1] = length
  end[n + 1] = length
  gapOf[n + 1] = APART
  return n
}

let afterWord = 0

/** Index of the month or weekday of which the first half stands before a hyphen and the second on the next line, or -1. */
function divided(b: Uint8Array, first: number, firstEnd: number, second: number, secondEnd: number): number {
  const size = firstEnd - first + secondEnd - second
  if (firstEnd - first < 2 || secondEnd - second < 2 || size > LONGEST || size < 5) return -1
  let hash = 0
  let n = 0
  for (let k = first; k < secondEnd; k++) {
    if (k === firstEnd) k = second
    const sign = SIGNS[b[k]!]!
    if (sign >> 8 !== 1) return -1
    word[n++] = sign & 0xff
    hash = hashStep(hash, sign & 0xff)
  }
  const index = lookUp(word, n, hash)
  return index >= 0 && (LEXICON[index]!.month > 0 || LEXICON[index]!.weekday > 0) ? index : -1
}

/** Index in the lexicon of the word that begins at `at`, or -1; `afterWord` stands behind it. */
function wordFrom(b: Uint8Array, at: number): number {
  let i = at + 1
  let code = b[i]!
  // ASCII letters by arithmetic; the others begin with "ª".
  // An accent that stands apart ("e" + U+0301) folds away.
  let marks = 0
  while (((code | 32) - 97) >>> 0 < 26 || (code >= 0xaa && SIGNS[code]! >> 8 === 1)) {
    if (code === MARK) marks++
    code = b[++i]!
  }
  afterWord = i
  const size = i - at - marks
  const hyphen = code === 45 && size <= 8 && size >= 5
  if (size > LONGEST) return -1
  const second = size > 1 ? SIGNS[b[at + 1]!]! & 0xff : 0
  if (!hyphen && marks === 0 && ((LENGTHS[pair(SIGNS[b[at]!]! & 0xff, second)]! >>> size) & 1) === 0) return -1
  let hash = 0
  for (let k = at, n = 0; n < size; k++) {
    if (b[k] === MARK) continue
    const folded = SIGNS[b[k]!]! & 0xff
    word[n++] = folded
    hash = hashStep(hash, folded)
  }
  // "segunda-feira", "après-midi": the two words that a hyphen joins.
  if (hyphen) {
    const end = hyphenated(b, i, size, hash)
    if (end > 0) {
      afterWord = end
      return joined
    }
  }
  return lookUp(word, size, hash)
}

let joined = -1

function hyphenated(b: Uint8Array, hyphen: number, size: number, hash: number): number {
  const next = b[hyphen + 1]! | 32
  // f of -feira, m of -midi
  if (next !== 102 && next !== 109) return -1
  word[size] = 45
  let length = size + 1
  let sum = hashStep(hash, 45)
  let i = hyphen + 1
  for (; length <= LONGEST; i++) {
    const sign = SIGNS[b[i]!]!
    if (sign >> 8 !== 1) break
    word[length] = sign & 0xff
    sum = hashStep(sum, sign & 0xff)
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

export function startsLine(i: number): boolean {
  return gaps[i]! >= WRAPPED
}

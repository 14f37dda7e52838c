/**
 * One pass over the text: words of the lexicon, numbers, marks. All that the grammar of dates and times reads.
 * The arrays live from one text to the next, so that reading a text allocates nothing; what stands in them is of the part read last.
 */
import { MARK_SIGN } from '../latin.js'
import { LEXICON, type Word } from './lexicon.js'
import { hashStep, isWord, LONGEST, withHash } from './wordTable.js'

// Enumerations: the bundler writes their numbers where they are used, which is a fifth of the cost of this pass.
export enum Token {
  /** An unknown word. */
  Other,
  Number,
  /** A word of the lexicon; `value` is its index. */
  Word,
  /** One mark; `value` is its character code. */
  Mark,
  /** The end of the text. */
  End,
}
/** How far a token stands from the one before. */
export enum Gap {
  Glued,
  Spaced,
  /** A line's end lies between. */
  Wrapped,
  /** A blank line lies between: nothing crosses it. */
  Apart,
}
/** What a character is. */
enum Sign {
  Mark,
  Letter,
  Digit,
  Space,
  LineEnd,
}

/**
 * Tokens of one part of a text, at most: a token has a character at least, and two stand behind the last. V8 knows arrays that are never replaced by their
 * address; a longer text is read in parts, so that they need not grow.
 */
const CAPACITY = 1 << 16
export const PART = CAPACITY - 4

export const kinds = new Uint8Array(CAPACITY)
/** Offsets into the text. */
export const starts = new Int32Array(CAPACITY)
export const ends = new Int32Array(CAPACITY)
/** By kind: a number's value, a word's index in the lexicon, a mark's character code. */
export const values = new Int32Array(CAPACITY)
export const gaps = new Uint8Array(CAPACITY)
/** Role bits of a word of the lexicon; 0 for anything else. */
const roles = new Int32Array(CAPACITY)
/** Character code of a mark; 0 for anything else. */
const marks = new Uint8Array(CAPACITY)

/** By index in the lexicon. */
const ROLES = Int32Array.from(LEXICON, ({ bits }) => bits)
const ANCHORS = Uint8Array.from(LEXICON, ({ anchor }) => (anchor ? 1 : 0))

const CLASS = new Uint8Array(0x100)
/** The letter without its accent, in lower case. */
const FOLDED = new Uint8Array(0x100)
for (let code = 0; code < 0x100; code++) {
  const character = String.fromCharCode(code)
  const base = character.toLowerCase().normalize('NFD')[0]!
  FOLDED[code] = base.charCodeAt(0)
  CLASS[code] = /\p{L}/u.test(character)
    ? Sign.Letter
    : /[0-9]/.test(character)
      ? Sign.Digit
      : code === 10 || code === 13
        ? Sign.LineEnd
        : /\s/.test(character)
          ? Sign.Space
          : Sign.Mark
}
// "1º", "2ª": ordinal marks are letters to Unicode, and endings here.
FOLDED[0xba] = 111
FOLDED[0xaa] = 97
CLASS[0xad] = Sign.Space

const word = new Uint8Array(64)

/** Class and folded letter of a Latin-1 character in one: class << 8 | letter. */
const SIGNS = new Uint16Array(0x100)
for (let code = 0; code < 0x100; code++) SIGNS[code] = (CLASS[code]! << 8) | FOLDED[code]!

/** What `SIGNS` holds for an accent that stands apart. */
const MARK = SIGNS[MARK_SIGN.charCodeAt(0)]!

/** The text in bytes: reading one costs a tenth of `charCodeAt`. A zero stands behind the last. */
const bytes = Buffer.alloc(CAPACITY)

/**
 * Reads the tokens of `text`, a Latin-1 text of at most `PART` units that stands at the offset `base` of the whole; gives their number, the closing Token.End
 * not counted.
 */
export function tokenize(text: string, base = 0): number {
  const { length } = text
  bytes.write(text, 0, length, 'latin1')
  bytes[length] = 0
  // The arrays as locals: they are read for every character.
  const b = bytes
  const mark = MARK
  const longest = LONGEST
  const signs = SIGNS
  const kind = kinds
  const start = starts
  const end = ends
  const value = values
  const gapOf = gaps
  const role = roles
  const markOf = marks
  let n = 0
  let gap = Gap.Apart
  let i = 0
  while (i < length) {
    const code = b[i]!
    let sign = signs[code]!
    const type = sign >> 8
    if (type >= Sign.Space) {
      if (type === Sign.Space) {
        if (gap < Gap.Spaced) gap = Gap.Spaced
      } else {
        if (code === 13 && b[i + 1] === 10) i++
        gap = gap >= Gap.Wrapped ? Gap.Apart : Gap.Wrapped
      }
      i++
      continue
    }
    start[n] = base + i
    gapOf[n] = gap
    let bits = 0
    let sole = 0
    if (type === Sign.Letter) {
      const at = i
      let size = 0
      let hash = 0
      // Hashed while its end is looked for: to tell first that no key is like it costs more than it saves.
      do {
        // An accent that stands apart ("e" + U+0301) folds away.
        if (sign !== mark) {
          hash = (Math.imul(hash, 31) + (sign & 0xff)) | 0
          size++
        }
        sign = signs[b[++i]!]!
      } while (sign >> 8 === Sign.Letter)
      let index = size <= longest ? wordOf(b, at, i, size, hash) : -1
      // "segunda-feira", "après-midi"
      if (index === HYPHENATED) {
        i = afterWord
        index = joined
      }
      // "miér-\ncoles", "Novem-\nber": a name of the calendar that the end of the line divides.
      if (
        gap === Gap.Wrapped &&
        n > 1 &&
        kind[n - 1] === Token.Mark &&
        value[n - 1] === 45 &&
        gapOf[n - 1] === Gap.Glued
      ) {
        const whole = divided(b, start[n - 2]! - base, end[n - 2]! - base, at, i)
        if (whole >= 0) {
          index = whole
          n -= 2
        }
      }
      if (index < 0) kind[n] = Token.Other
      else {
        kind[n] = Token.Word
        bits = ROLES[index]!
      }
      value[n] = index
    } else if (type === Sign.Digit) {
      let sum = 0
      const from = i
      let digit = code
      do {
        if (i - from < 9) sum = sum * 10 + digit - 48
        digit = b[++i]!
      } while (digit >= 48 && digit <= 57)
      kind[n] = Token.Number
      value[n] = sum
    } else {
      kind[n] = Token.Mark
      value[n] = code
      sole = code
      i++
    }
    role[n] = bits
    markOf[n] = sole
    gap = Gap.Glued
    end[n] = base + i
    n++
  }
  for (let k = n; k < n + 2; k++) {
    kind[k] = Token.End
    start[k] = base + length
    end[k] = base + length
    gapOf[k] = Gap.Apart
    value[k] = 0
    role[k] = 0
    markOf[k] = 0
  }
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
    if (sign >> 8 !== Sign.Letter) return -1
    word[n++] = sign & 0xff
    hash = hashStep(hash, sign & 0xff)
  }
  const index = withHash(hash)
  return index >= 0 && isWord(index, word, n) && (LEXICON[index]!.month > 0 || LEXICON[index]!.weekday > 0) ? index : -1
}

/** What `wordOf` gives for two words that a hyphen joins: `joined` is their index, and `afterWord` stands behind them. */
const HYPHENATED = -2

/** Index in the lexicon of the word `b[at..end)` of `size` letters, or -1. */
function wordOf(b: Uint8Array, at: number, end: number, size: number, hash: number): number {
  if (b[end] === 45 && size <= 8 && size >= 5) {
    const next = b[end + 1]! | 32
    // f of -feira, m of -midi
    if ((next === 102 || next === 109) && hyphenated(b, end, foldInto(b, at, end), hash)) return HYPHENATED
  }
  const index = withHash(hash)
  return index >= 0 && isWord(index, word, foldInto(b, at, end)) ? index : -1
}

/** Writes the folded letters of `b[at..end)` into `word`, without accents that stand apart; gives their number. */
function foldInto(b: Uint8Array, at: number, end: number): number {
  let n = 0
  for (let i = at; i < end; i++) {
    const sign = SIGNS[b[i]!]!
    if (sign !== MARK) word[n++] = sign & 0xff
  }
  return n
}

let joined = -1

function hyphenated(b: Uint8Array, hyphen: number, size: number, hash: number): boolean {
  word[size] = 45
  let length = size + 1
  let sum = hashStep(hash, 45)
  let i = hyphen + 1
  for (; length <= LONGEST; i++) {
    const sign = SIGNS[b[i]!]!
    if (sign >> 8 !== Sign.Letter) break
    word[length] = sign & 0xff
    sum = hashStep(sum, sign & 0xff)
    length++
  }
  if (length > LONGEST) return false
  joined = withHash(sum)
  afterWord = i
  return joined >= 0 && isWord(joined, word, length)
}

/** The word of a token, or null for anything else. */
export function wordAt(i: number): Word | null {
  return kinds[i] === Token.Word ? LEXICON[values[i]!]! : null
}

/** May a date, clock, zone or recurrence begin with the token, a word of the lexicon? */
export function isAnchor(i: number): boolean {
  return ANCHORS[values[i]!] === 1
}

/** Makes the token the word of the lexicon at that index. */
export function makeWord(i: number, index: number): void {
  kinds[i] = Token.Word
  values[i] = index
  roles[i] = ROLES[index]!
}

/** Role bits of the token's word; 0 for anything else. */
export function bitsAt(i: number): number {
  return i < 0 ? 0 : roles[i]!
}

export function isMark(i: number, code: number): boolean {
  return i >= 0 && marks[i] === code
}

/** Digits of a number token. */
export function digitsAt(i: number): number {
  return kinds[i] === Token.Number ? ends[i]! - starts[i]! : 0
}

/** UTF-16 units of the token. */
export function sizeAt(i: number): number {
  return ends[i]! - starts[i]!
}

export function startsLine(i: number): boolean {
  return gaps[i]! >= Gap.Wrapped
}

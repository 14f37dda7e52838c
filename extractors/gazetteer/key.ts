/**
 * How names of places are spelt in the gazetteer: lower case, no accents, words parted by one space, full stops and apostrophes left
 * out, "Saint" as "st". The build and the look-up share this file, so that they cannot disagree.
 */

/** Longest key that is looked up, in bytes. */
export const KEY_SIZE = 64

// What NFKD leaves as it is.
const SPECIAL: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ə: 'e',
  ŋ: 'n',
}
const folded = new Map<number, string>()

function foldOdd(code: number): string {
  let out = folded.get(code)
  if (out !== undefined) return out
  const letter = String.fromCharCode(code).toLowerCase()
  out =
    SPECIAL[letter] ??
    letter
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
  if (/[\s\u2010-\u2015]/.test(letter)) out = ' '
  folded.set(code, out)
  return out
}

/** Writes the key of `text.slice(start, end)` into `into` and returns its length; 0 where it is empty or too long. Allocates nothing. */
export function writeKey(text: string, start: number, end: number, into: Uint8Array): number {
  let length = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    let byte = 0
    if (code >= 97 && code <= 122) byte = code
    else if (code >= 65 && code <= 90) byte = code + 32
    else if (code >= 48 && code <= 57) byte = code
    else if (code === 46 || code === 39 || code === 44) continue
    else if (code < 128) byte = 32
    else {
      const odd = foldOdd(code)
      for (let k = 0; k < odd.length && length < KEY_SIZE; k++) {
        const one = odd.charCodeAt(k)
        if (one !== 32 || (length > 0 && into[length - 1] !== 32)) into[length++] = one
      }
      continue
    }
    if (byte === 32 && (length === 0 || into[length - 1] === 32)) continue
    if (length >= KEY_SIZE) return 0
    into[length++] = byte
  }
  if (length > 0 && into[length - 1] === 32) length--
  // "saint " → "st "
  if (
    length > 6 &&
    into[0] === 115 &&
    into[1] === 97 &&
    into[2] === 105 &&
    into[3] === 110 &&
    into[4] === 116 &&
    into[5] === 32
  ) {
    into[1] = 116
    into.copyWithin(2, 5, length)
    length -= 3
  }
  return length
}

/** FNV-1a of the key's first word: a filter tells by it, for most capitalised words at once, that no place begins so. */
export function hashFirstWord(key: Uint8Array, length: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < length && key[i] !== 32; i++) hash = Math.imul(hash ^ key[i]!, 0x01000193)
  return hash >>> 0
}

/** Bits of the filter: a power of two. */
export const FILTER_BITS = 1 << 19

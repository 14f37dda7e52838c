/** Bytes become text: by byte order mark, as UTF-8, or as Windows-1252 where the bytes are no UTF-8. What was mended is told. */

import { damageOf } from '../document.js'

/** Input that cannot become a document. The message names the document and says what was expected. */
export class ReadError extends Error {
  override name = 'ReadError'
}

export interface Decoded {
  readonly text: string
  readonly damage: readonly string[]
}

/** Reads no input larger than this; a V8 string ends at 512 MB. */
export const MAX_BYTES = 100 * 1024 * 1024

const SIGNATURES: readonly (readonly [prefix: string, what: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['\x89PNG', 'a PNG image'],
  ['GIF8', 'a GIF image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['PK\x03\x04', 'a ZIP archive or office document'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['\x1f\x8b', 'gzip-compressed data'],
  ['\x7fELF', 'a program'],
  ['{\\rtf', 'an RTF document'],
]

/** Decodes the bytes of the document named `path`. Throws ReadError for what is no text; a byte order mark is no part of the text. */
export function decode(bytes: Uint8Array, path: string): Decoded {
  if (bytes.length === 0) throw new ReadError(`${path}: Unexpected empty file, expected text`)
  if (bytes.length > MAX_BYTES)
    throw new ReadError(`${path}: Unexpected ${bytes.length} bytes, expected at most ${MAX_BYTES}`)
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const decoded = utf16 ? decodeUtf16(bytes, utf16) : decodeBytes(bytes, path)
  if (!/\S/.test(decoded.text)) throw new ReadError(`${path}: Unexpected white space alone, expected text`)
  const own = damageOf(decoded.text)
  return own.length > 0 && decoded.damage.length === 0 ? { text: decoded.text, damage: own } : decoded
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, damage: bytes.length % 2 === 1 ? ['The text is UTF-16 and ends within a character'] : [] }
}

function decodeBytes(bytes: Uint8Array, path: string): Decoded {
  const binary = binaryKind(bytes)
  if (binary) throw new ReadError(`${path}: Unexpected ${binary}, expected text`)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), damage: [] }
  } catch {
    return mend(bytes)
  }
}

/** Mostly UTF-8 with slips keeps its encoding; bytes with no UTF-8 in them are Windows-1252. */
function mend(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes)
  let broken = 0
  let wide = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) broken++
    else if (code > 0x7f) wide++
  }
  if (wide > broken)
    return { text, damage: [`${broken} ${broken === 1 ? 'place' : 'places'} in the text where bytes are no UTF-8`] }
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    damage: ['The bytes are no UTF-8 and were read as Windows-1252'],
  }
}

function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  for (const [prefix, what] of SIGNATURES) if (head.startsWith(prefix)) return what
  const sample = bytes.subarray(0, 65_536)
  let nuls = 0
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) nuls++
    // Tab, line feed, vertical tab, form feed, carriage return, backspace and escape stand in old texts.
    else if (byte < 32 && (byte < 8 || byte > 13) && byte !== 27) controls++
  }
  if (nuls > 0.2 * sample.length) return 'binary data (or UTF-16 without byte order mark)'
  if (controls > 2 && controls > 0.02 * sample.length) return 'binary data'
  return null
}

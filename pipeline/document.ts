/** The source document: what reading gives and everything after starts from. Nothing here knows the file system. */
import { createHash } from 'node:crypto'

export interface SourceDocument {
  /** As the user named it; "-" for standard input. */
  readonly path: string
  /** The decoded text; all offsets refer to it. A byte order mark is part of it only where the input was given as text. */
  readonly text: string
  readonly mediaType: 'text/plain' | 'text/markdown'
  /** SHA-256 of the input's bytes, hex. */
  readonly sha256: string
  /** `YYYY-MM-DD`: the date the document itself came with, or null. The only clock there is. */
  readonly referenceDate: string | null
  /** What reading noticed: bytes that are not UTF-8, NULs. */
  readonly damage: readonly string[]
}

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}

/** A document from text that is already decoded; its bytes are its UTF-8 encoding. */
export function documentFromText(
  text: string,
  options: { path?: string; mediaType?: SourceDocument['mediaType']; referenceDate?: string | null } = {},
): SourceDocument {
  const path = options.path ?? '-'
  return {
    path,
    text,
    mediaType: options.mediaType ?? mediaTypeOf(path),
    sha256: sha256(text),
    referenceDate: options.referenceDate ?? null,
    damage: damageOf(text),
  }
}

export function mediaTypeOf(path: string): SourceDocument['mediaType'] {
  return /\.(?:md|markdown)$/i.test(path) ? 'text/markdown' : 'text/plain'
}

/** What a text shows of its own damage, whatever it was read from. */
export function damageOf(text: string): string[] {
  const damage: string[] = []
  if (text.includes('\u0000')) damage.push('NUL characters in the text')
  if (text.includes('\ufffd')) damage.push('Replacement characters (U+FFFD) in the text, where bytes were no text')
  return damage
}

/** Is this a day of the calendar as `YYYY-MM-DD`? */
export function isCalendarDate(value: string): boolean {
  const found = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(value)
  if (!found) return false
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!
}

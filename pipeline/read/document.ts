/** Reads documents: from a file, from standard input, from bytes. */
import { readFileSync } from 'node:fs'
import { mediaTypeOf, type SourceDocument, sha256 } from '../document.js'
import { decode, ReadError } from './decode.js'
import { reason } from './find.js'

/** A document from the bytes of its file. Throws ReadError where they are no text. */
export function documentFromBytes(bytes: Uint8Array, path: string, referenceDate: string | null): SourceDocument {
  const { text, damage } = decode(bytes, path)
  return { path, text, mediaType: mediaTypeOf(path), sha256: sha256(bytes), referenceDate, damage }
}

/** Throws ReadError, naming the file, where it cannot be read or is no text. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new ReadError(`${path}: ${reason(error)}`)
  }
}

export function readFile(path: string, referenceDate: string | null): SourceDocument {
  return documentFromBytes(readBytes(path), path, referenceDate)
}

/** All of standard input as one document, named "-". */
export async function readStandardInput(referenceDate: string | null): Promise<SourceDocument> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return documentFromBytes(Buffer.concat(chunks), '-', referenceDate)
}

/** Finds the documents that paths name: files as they are, folders with all their texts, in the order of code points. */
import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ReadError } from './decode.js'

export interface FoundDocument {
  /** As the user named it, joined with what a folder holds. */
  readonly path: string
  readonly bytes: number
}

export interface Found {
  readonly documents: readonly FoundDocument[]
  /** Paths that could not be read, each a message that names it. */
  readonly failures: readonly string[]
}

const DOCUMENT = /\.(?:txt|text|md)$/i
/** What tells of a folder is no announcement of it. */
const ABOUT_FOLDER = /^readme\./i

/** The documents of files and folders, folders in their place; a folder's texts by their whole path, dot files, gold and what is called README left out. */
export function findDocuments(paths: readonly string[]): Found {
  const documents: FoundDocument[] = []
  const failures: string[] = []
  for (const path of paths) {
    try {
      const stat = statSync(path)
      if (stat.isDirectory()) {
        const inside: FoundDocument[] = []
        walk(path, inside, failures)
        if (inside.length === 0)
          failures.push(`${path}: Unexpected folder without documents, expected .txt, .text or .md`)
        documents.push(...inside.sort(byCodePoints))
      } else documents.push({ path, bytes: stat.size })
    } catch (error) {
      failures.push(`${path}: ${reason(error)}`)
    }
  }
  return { documents, failures }
}

function walk(folder: string, into: FoundDocument[], failures: string[]): void {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    failures.push(`${folder}: ${reason(error)}`)
    return
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    // A linked file is read, a linked folder is not: links can lead in a circle.
    if (entry.isDirectory()) walk(path, into, failures)
    else if (DOCUMENT.test(entry.name) && !ABOUT_FOLDER.test(entry.name)) {
      try {
        const stat = statSync(path)
        if (stat.isFile()) into.push({ path, bytes: stat.size })
      } catch (error) {
        failures.push(`${path}: ${reason(error)}`)
      }
    }
  }
}

/** UTF-8 sorts as code points do; JavaScript's own order is by UTF-16 units. */
function byCodePoints(a: FoundDocument, b: FoundDocument): number {
  return Buffer.compare(Buffer.from(a.path), Buffer.from(b.path))
}

const REASONS: Record<string, string> = {
  ENOENT: 'Unexpected missing file, expected a file or folder',
  EACCES: 'Unexpected lack of permission to read it',
  EPERM: 'Unexpected lack of permission to read it',
  EISDIR: 'Unexpected folder, expected a file',
  ENOTDIR: 'Unexpected file, expected a folder',
  ENOSPC: 'Unexpected end of the disk',
  EROFS: 'Unexpected read-only file system',
}

/** Why the file system refused, in words; what is no file system error says its own message. */
export function reason(error: unknown): string {
  if (error instanceof ReadError) return error.message
  const { code, message } = error as NodeJS.ErrnoException
  return (code && REASONS[code]) ?? message ?? String(error)
}

/** Gold files: NAME.gold.json beside NAME.txt (or .text, .md), a partial record of what was annotated. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { reason } from '../read/find.js'
import { partialRecordOf } from './forms.js'
import type { Gold } from './score.js'

export interface Annotated {
  readonly name: string
  /** Path of the text, as the folder was named. */
  readonly path: string
  readonly gold: Gold
}

/** Which half of a set a document belongs to, fixed by its name: one to look at, one only to measure on. */
export type Half = 'build' | 'check'
export function halfOf(name: string): Half {
  return createHash('sha256').update(name).digest()[1]! % 2 === 0 ? 'build' : 'check'
}

/** The annotated documents of a folder, by name. Throws, naming the file, for gold that is no JSON or has no text. */
export function readGold(folder: string, half: Half | null = null): Annotated[] {
  let files: string[]
  try {
    files = readdirSync(folder).filter((file) => file.endsWith('.gold.json'))
  } catch (error) {
    throw new Error(`${folder}: ${reason(error)}`)
  }
  if (files.length === 0) throw new Error(`${folder}: Unexpected folder without *.gold.json, expected annotated texts`)
  return files
    .sort()
    .map((file) => basename(file, '.gold.json'))
    .filter((name) => half === null || halfOf(name) === half)
    .map((name) => {
      const file = join(folder, `${name}.gold.json`)
      const path = ['txt', 'text', 'md'].map((end) => join(folder, `${name}.${end}`)).find((one) => existsSync(one))
      if (!path) throw new Error(`${file}: Unexpected gold without its text, expected ${name}.txt beside it`)
      try {
        return { name, path, gold: partialRecordOf(JSON.parse(readFileSync(file, 'utf8')) as Gold) }
      } catch (error) {
        throw new Error(`${file}: Unexpected gold, expected JSON (${error instanceof Error ? error.message : error})`)
      }
    })
}

/**
 * Finds many phrases in one pass. A pattern of hundreds of alternatives is tried at every character; here the first letters of each
 * word decide which few are tried at all. Each row is a list of alternatives in pattern syntax, `|` between them; a row's alternatives
 * begin with letters, or with a group of such.
 */
import { isLetter } from './names/letters.js'
import type { Page } from './page.js'
import { offsetsOf, stems } from './triggers.js'

export interface PhraseHit {
  readonly start: number
  readonly end: number
  /** Index of the row that holds the phrase. */
  readonly row: number
}

const KEY = 3

/** Reads the rows once; the result asks a page's index for the words they begin with, and yields its hits in order, none within another. */
export function phraseScanner(rows: readonly string[]): (page: Page, limit: number) => Iterable<PhraseHit> {
  const byKey = new Map<string, string[][]>()
  rows.forEach((row, index) => {
    for (const alternative of split(row))
      for (const open of opened(alternative)) {
        const key = keyOf(/^\p{L}*/u.exec(open)![0])
        if (key === '') throw new Error(`Unexpected phrase “${alternative}”, expected letters at its beginning`)
        const list = byKey.get(key) ?? rows.map(() => [])
        list[index]!.push(open.replace(/ /g, '\\s+'))
        byKey.set(key, list)
      }
  })
  const entries = new Map<string, Entry>()
  for (const [key, lists] of byKey)
    entries.set(key, { lists, rows: lists.flatMap((list, index) => (list.length > 0 ? [index] : [])), pattern: null })
  // A key of fewer letters is a whole word ("is").
  const trigger = stems([...entries.keys()].map((key) => (key.length < KEY ? `${key}$` : key)).join('|'))
  return function* (page, limit) {
    const text = page.text.length > limit ? page.text.slice(0, limit) : page.text
    let done = 0
    for (const at of offsetsOf(page, trigger)) {
      if (at < done) continue
      if (at >= limit) return
      let letters = 0
      while (letters < KEY && isLetter(text.charCodeAt(at + letters))) letters++
      const entry = entries.get(text.slice(at, at + letters).toLowerCase())
      if (!entry) continue
      const pattern = patternOf(entry)
      pattern.lastIndex = at
      const found = pattern.exec(text)
      if (!found) continue
      const end = at + found[0].length
      const group = entry.rows.findIndex((_, i) => found[i + 1] !== undefined)
      yield { start: at, end, row: entry.rows[group]! }
      done = end
    }
  }
}

/** The phrases that begin with the same letters, by row. */
interface Entry {
  readonly lists: readonly (readonly string[])[]
  readonly rows: readonly number[]
  pattern: RegExp | null
}

/** Compiled when a word first begins so: the command line starts without. */
function patternOf(entry: Entry): RegExp {
  entry.pattern ??= new RegExp(
    `(?:${entry.rows.map((row) => `(${entry.lists[row]!.join('|')})`).join('|')})(?![\\p{L}])`,
    'iuy',
  )
  return entry.pattern
}

function keyOf(word: string): string {
  return word.slice(0, KEY).toLowerCase()
}

/** Splits at the bars outside groups. */
function split(row: string): string[] {
  const out: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i <= row.length; i++) {
    const sign = row[i]
    if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (i === row.length || (sign === '|' && depth === 0)) {
      out.push(row.slice(from, i))
      from = i + 1
    }
  }
  return out
}

/** An alternative with its leading groups multiplied out: "(?:is|are) open" → "is open", "are open"; "(?:who )?died" → "who died", "died". */
function opened(alternative: string): string[] {
  if (!alternative.startsWith('(?:')) return [alternative]
  let depth = 0
  let close = 0
  for (; close < alternative.length; close++) {
    if (alternative[close] === '(') depth++
    else if (alternative[close] === ')' && --depth === 0) break
  }
  const optional = alternative[close + 1] === '?'
  const rest = alternative.slice(close + (optional ? 2 : 1))
  const first = split(alternative.slice(3, close)).map((one) => one + rest)
  return [...first, ...(optional ? [rest] : [])].flatMap(opened)
}

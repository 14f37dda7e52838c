/**
 * Regular expressions stay linear. An exponential one is never let in; a polynomial one only where the list beside this file says so:
 * it runs on a line, a label or a name, never on a whole text. What the checker cannot decide is left to the test of large texts.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { builtRegexes, type FoundRegex, literalRegexes, sourcesOf } from './regexes.js'

const ROOMS = ['extractors', 'normalizers', 'output', 'pipeline']
// Entry points run when they are loaded.
const RUNS = /pipeline\/(?:start\/(?:convene|worker|cache)|evaluate\/calibrate)\.ts$/

type Verdict = 'safe' | 'polynomial' | 'exponential' | 'unknown'

// A verdict depends on the expression alone, so it is kept from run to run.
const CACHE = 'node_modules/.cache/convene-regexes.json'
const cache = readCache()

function readCache(): Record<string, Verdict> {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8')) as Record<string, Verdict>
  } catch {
    return {}
  }
}

function verdictOf({ source, flags }: FoundRegex): Verdict {
  const found = checkSync(source, flags, { checker: 'automaton', timeout: 150 })
  return found.status === 'vulnerable' ? found.complexity.type : found.status
}

describe('regular expressions', async () => {
  const files = ROOMS.flatMap(sourcesOf)
  const all = files.flatMap(literalRegexes)
  for (const file of files)
    if (!RUNS.test(file)) all.push(...(await builtRegexes(file, () => import(pathToFileURL(file).href))))
  const byVerdict: Record<Verdict, string[]> = { safe: [], polynomial: [], exponential: [], unknown: [] }
  for (const [printed, regex] of new Map(all.map((one) => [`/${one.source}/${one.flags}`, one]))) {
    cache[printed] ??= verdictOf(regex)
    byVerdict[cache[printed]].push(`${regex.file}: ${printed}`)
  }
  mkdirSync('node_modules/.cache', { recursive: true })
  writeFileSync(CACHE, JSON.stringify(cache))

  it('are found in all rooms', () => {
    expect(all.length).toBeGreaterThan(100)
  })
  it('are never exponential', () => {
    expect(byVerdict.exponential).toEqual([])
  })
  // A new one is looked at (on what does it run?) and then taken up with `LOOKED_AT=1 npx vitest run tests/house/regexes.test.ts`. The list holds the
  // undecided ones too, since a faster machine decides more of them.
  it('are polynomial only where that was looked at', () => {
    const list = join(import.meta.dirname, 'polynomial.txt')
    if (process.env.LOOKED_AT)
      writeFileSync(list, `${[...byVerdict.polynomial, ...byVerdict.unknown].sort().join('\n')}\n`)
    const known = new Set(readFileSync(list, 'utf8').split('\n'))
    expect(byVerdict.polynomial.filter((one) => !known.has(one))).toEqual([])
  })
  it('can mostly be decided', () => {
    console.info(`${byVerdict.unknown.length} of ${Object.values(byVerdict).flat().length} expressions are undecided`)
    expect(byVerdict.safe.length).toBeGreaterThan(byVerdict.unknown.length)
  })
})

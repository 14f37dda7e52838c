/**
 * Regular expressions stay linear. An exponential one is never let in; a polynomial one, or one that the checker cannot judge in time, only where the
 * list beside this file says so: somebody has looked on what it runs, which is a line, a label or a name, never a whole text. The test of large texts
 * watches over all of them.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkSync } from 'recheck'
import { describe, expect, it, vi } from 'vitest'
import { builtRegexes, type FoundRegex, literalRegexes, sourcesOf } from './regexes.js'

const ROOMS = ['extractors', 'normalizers', 'output', 'pipeline']
// Entry points run when they are loaded.
const RUNS = /pipeline\/(?:start\/(?:convene|worker|cache)|evaluate\/calibrate)\.ts$/

type Verdict = 'safe' | 'polynomial' | 'exponential' | 'unknown'

// A verdict depends on the expression alone, so it is kept from run to run; that there was none depends on the machine too, so it is asked again, with
// more time, before a new expression is called undecided.
const CACHE = 'node_modules/.cache/convene-regexes.json'
const cache = readCache()

function readCache(): Record<string, Verdict> {
  try {
    return JSON.parse(readFileSync(CACHE, 'utf8')) as Record<string, Verdict>
  } catch {
    return {}
  }
}

function verdictOf({ source, flags }: FoundRegex, timeout: number): Verdict {
  const found = checkSync(source, flags, { checker: 'automaton', timeout })
  return found.status === 'vulnerable' ? found.complexity.type : found.status
}

describe('regular expressions', async () => {
  const files = ROOMS.flatMap(sourcesOf)
  const all = files.flatMap(literalRegexes)
  // What another test has loaded in this process would make nothing when loaded again.
  vi.resetModules()
  for (const file of files)
    if (!RUNS.test(file)) all.push(...(await builtRegexes(file, () => import(pathToFileURL(file).href))))
  const list = join(import.meta.dirname, 'polynomial.txt')
  // By the expression alone: a built one is told under whichever file was the first to load it.
  const expression = (line: string): string => line.slice(line.indexOf(': ') + 2)
  const known = new Set(readFileSync(list, 'utf8').split('\n').map(expression))
  const kept: string[] = []
  const byVerdict: Record<Verdict, string[]> = { safe: [], polynomial: [], exponential: [], unknown: [] }
  for (const [printed, regex] of new Map(all.map((one) => [`/${one.source}/${one.flags}`, one]))) {
    cache[printed] ??= verdictOf(regex, 150)
    if (cache[printed] === 'unknown' && !known.has(printed)) cache[printed] = verdictOf(regex, 10_000)
    byVerdict[cache[printed]].push(`${regex.file}: ${printed}`)
    // Judged in time here, and perhaps not on the next machine: what was looked at stays on the list as long as it is there.
    if (cache[printed] === 'safe' && known.has(printed)) kept.push(`${regex.file}: ${printed}`)
  }
  mkdirSync('node_modules/.cache', { recursive: true })
  writeFileSync(CACHE, JSON.stringify(cache))

  it('are found in all rooms', () => {
    expect(all.length).toBeGreaterThan(100)
  })
  it('are never exponential', () => {
    expect(byVerdict.exponential).toEqual([])
  })
  it('keep the backslash of every class', () => {
    const lost = /(?<!\\)(?:\\\\)*p\{(?:L[ultmo]?|N[dlo]?|M|P[sd]?|S[cm]?|Z)\}/i
    expect(all.filter(({ source }) => lost.test(source)).map(({ file, source }) => `${file}: ${source}`)).toEqual([])
  })
  // A new one is looked at (on what does it run?) and then taken up with `LOOKED_AT=1 npx vitest run tests/house/regexes.test.ts`.
  it('are polynomial or undecided only where that was looked at', () => {
    const hard = [...byVerdict.polynomial, ...byVerdict.unknown].sort()
    if (process.env.LOOKED_AT) writeFileSync(list, `${[...hard, ...kept].sort().join('\n')}\n`)
    else expect(hard.filter((one) => !known.has(expression(one)))).toEqual([])
  })
  it('can mostly be decided', () => {
    console.info(`${byVerdict.unknown.length} of ${Object.values(byVerdict).flat().length} expressions are undecided`)
    expect(byVerdict.safe.length).toBeGreaterThan(byVerdict.unknown.length)
  })
})

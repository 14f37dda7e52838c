/** The house rules, read off every import: rooms import one way, and each library has one door. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourcesOf } from './regexes.js'

const ALLOWED: Record<string, readonly string[]> = {
  extractors: ['extractors'],
  normalizers: ['normalizers', 'extractors'],
  output: ['output', 'normalizers'],
  pipeline: ['pipeline', 'output', 'normalizers', 'extractors'],
}

// The files that may import a library: one door each, but for the frame that the rooms are built in.
const DOORS: Record<string, RegExp> = {
  unified: /^pipeline\/(?:extract|parse\/markdown)\.ts$/,
  vfile: /^pipeline\/extract\.ts$/,
  mdast: /^pipeline\/(?:extract|parse\/markdown)\.ts$/,
  'remark-parse': /^pipeline\/parse\/markdown\.ts$/,
  'remark-gfm': /^pipeline\/parse\/markdown\.ts$/,
  commander: /^pipeline\/(?:program|commands\/\w+)\.ts$/,
  'p-queue': /^pipeline\/run\/run\.ts$/,
  tinypool: /^pipeline\/(?:run\/pool|start\/load)\.ts$/,
  'cli-progress': /^pipeline\/run\/screen\.ts$/,
  'cli-table3': /^pipeline\/run\/screen\.ts$/,
  picocolors: /^pipeline\/commands\/explain\.ts$/,
  zod: /^(?:normalizers\/record|output\/schema)\.ts$/,
  'csv-stringify': /^output\/csv\.ts$/,
}

interface Import {
  readonly file: string
  readonly from: string
}

const IMPORT =
  /(?:^|[\s;}])(?:import|export)\s[^'"`;]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'|\brequire\(\s*'([^']+)'|^import\s*'([^']+)'/gm

const imports: Import[] = Object.keys(ALLOWED)
  .flatMap(sourcesOf)
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((found) => ({ file, from: found.slice(1).find(Boolean)! })),
  )
const libraryOf = (from: string): string =>
  from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : from.split('/')[0]!
const libraries = imports.filter(({ from }) => !from.startsWith('.') && !from.startsWith('node:'))

describe('the rooms', () => {
  it('import one way: pipeline → output → normalizers → extractors', () => {
    const wrong = imports
      .filter(({ from }) => from.startsWith('.'))
      .map(({ file, from }) => ({ file, to: join(dirname(file), from) }))
      .filter(({ file, to }) => !ALLOWED[file.split('/')[0]!]!.includes(to.split('/')[0]!))
    expect(wrong).toEqual([])
  })
  it('output sees the record and nothing else of the normalizers', () => {
    const seen = imports.filter(({ file, from }) => file.startsWith('output/') && from.includes('normalizers/'))
    expect(seen.filter(({ from }) => !from.endsWith('/record.js'))).toEqual([])
  })
  it('no extractor imports the definition of another', () => {
    const definitions = sourcesOf('extractors').filter((file) =>
      /\bdefineExtractor\(\{/.test(readFileSync(file, 'utf8')),
    )
    const wrong = imports.filter(
      ({ file, from }) =>
        file !== join('extractors', 'index.ts') &&
        file.startsWith('extractors/') &&
        from.startsWith('.') &&
        definitions.includes(join(dirname(file), from).replace(/\.js$/, '.ts')),
    )
    expect(wrong).toEqual([])
  })
})

/** The files of each way that comes back to where it began: `[a, b, a]`. */
const circles = (): string[][] => {
  const to = new Map<string, string[]>()
  for (const { file, from } of imports)
    if (from.startsWith('.')) to.set(file, [...(to.get(file) ?? []), join(dirname(file), from).replace(/\.js$/, '.ts')])
  const found: string[][] = []
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file])
    if (done.has(file)) return
    done.add(file)
    for (const next of to.get(file) ?? []) walk(next, [...way, file])
  }
  for (const file of to.keys()) walk(file, [])
  return found
}

describe('files', () => {
  it('import one another in no circle', () => {
    expect(circles()).toEqual([])
  })
})

describe('libraries', () => {
  it('come in by their doors', () => {
    const wrong = libraries.filter(({ file, from }) => DOORS[libraryOf(from)] && !DOORS[libraryOf(from)]!.test(file))
    expect(wrong).toEqual([])
  })
  it('have one door where none is named', () => {
    const doors = new Map<string, Set<string>>()
    for (const { file, from } of libraries)
      if (!DOORS[libraryOf(from)]) doors.set(libraryOf(from), (doors.get(libraryOf(from)) ?? new Set()).add(file))
    expect([...doors].filter(([, files]) => files.size > 1).map(([name, files]) => [name, ...files])).toEqual([])
  })
  it('are all dependencies, and every dependency is used', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>
    }
    const used = [...new Set(libraries.map(({ from }) => libraryOf(from)))].filter((name) => name !== 'mdast').sort()
    expect(used).toEqual(Object.keys(dependencies).sort())
  })
})

describe('the core', () => {
  it('asks the zone table of Intl in one place alone', () => {
    const core = ['extractors', 'normalizers', 'output'].flatMap(sourcesOf)
    expect(core.filter((file) => /\bIntl\./.test(readFileSync(file, 'utf8')))).toEqual([
      join('normalizers', 'zones.ts'),
    ])
  })
  it('reads no clock, no locale and no chance', () => {
    const core = [...['extractors', 'normalizers', 'output'].flatMap(sourcesOf), ...sourcesOf('pipeline')].filter(
      (file) => !file.startsWith('pipeline/evaluate/'),
    )
    const IMPURE = /\b(?:new Date|Date\.(?:now|parse|UTC)|Math\.random|toLocale\w+|localeCompare|randomUUID)\b/
    const wrong = core.filter((file) => IMPURE.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')))
    expect(wrong).toEqual([])
  })
})

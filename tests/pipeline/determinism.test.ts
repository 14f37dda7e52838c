/** The same text gives the same bytes: whatever the order of the parts, the zone, the locale and the clock of the machine. */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { EXTRACTORS } from '../../extractors/index.js'
import { NORMALIZERS } from '../../normalizers/index.js'
import { toJsonLine } from '../../output/json.js'
import { buildPipeline, extract, readDocument, readDocuments } from '../../pipeline/extract.js'
import { readFile } from '../../pipeline/read/document.js'
import { findDocuments } from '../../pipeline/read/find.js'
import { CLI } from '../convene.js'

const documents = findDocuments(['corpus']).documents.map(({ path }) => readFile(path, null))

describe('one text, one record', () => {
  it('whatever the order of extractors and normalizers', () => {
    const forward = buildPipeline()
    const backward = buildPipeline({ extractors: [...EXTRACTORS].reverse(), normalizers: [...NORMALIZERS].reverse() })
    const records = (read: typeof forward) => read(documents).map(({ reading }) => JSON.stringify(reading!.record))
    expect(records(backward)).toEqual(records(forward))
  })

  it('whichever documents share its block', () => {
    const alone = documents.map((document) => JSON.stringify(readDocument(document).record))
    const block = readDocuments([...documents].reverse()).map(({ reading }) => JSON.stringify(reading!.record))
    expect(block.reverse()).toEqual(alone)
  })

  it('whatever was read before', () => {
    const alone = documents.map(({ text }) => JSON.stringify(extract(text)))
    const after = [...documents].reverse().map(({ text }) => JSON.stringify(extract(text)))
    expect(after.reverse()).toEqual(alone)
  })

  it('whatever the zone, the locale and the clock of the machine', () => {
    const bytes = (env: Record<string, string>, args: readonly string[] = []): string =>
      spawnSync(process.execPath, [...args, CLI, 'extract', resolve('corpus'), '--format', 'jsonl'], {
        encoding: 'utf8',
        env: { ...process.env, ...env },
        maxBuffer: 1 << 29,
      }).stdout
    const here = bytes({ TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
    expect(here.split('\n').length).toBe(documents.length + 1)
    expect(bytes({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }) === here).toBe(true)
    // A clock that stands in another century.
    const clock = 'data:text/javascript,Date.now = () => 4102444800000'
    expect(bytes({ TZ: 'America/St_Johns' }, ['--import', clock]) === here).toBe(true)
  })
  it('whether V8 takes the compiled code, and whether it is the only text', () => {
    const { path, text } = documents.reduce((a, b) => (b.text.length > a.text.length ? b : a))
    const record = (...flags: string[]): string =>
      spawnSync(process.execPath, [...flags, CLI, 'extract', path, '--format', 'jsonl'], { encoding: 'utf8' }).stdout
    const alone = record()
    expect(alone).toBe(toJsonLine(extract(text, { path })))
    // Other settings than those the code was compiled under: V8 refuses it, and all is compiled anew.
    expect(record('--max-semi-space-size=32')).toBe(alone)
  })
})

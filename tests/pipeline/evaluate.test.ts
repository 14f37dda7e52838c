/** The evaluation counts as the project's scorer does, judges evidence as it says, and its calibration smooths as it says. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../normalizers/record.js'
import { compareEvaluations } from '../../pipeline/evaluate/baseline.js'
import { calibrate, crossValidate } from '../../pipeline/evaluate/calibration.js'
import { type Evaluation, evaluateFolder, totalsOf } from '../../pipeline/evaluate/evaluation.js'
import { judge } from '../../pipeline/evaluate/judge.js'
import { reliabilityOf } from '../../pipeline/evaluate/reliability.js'
import { type Gold, scoreRecord, type Tally } from '../../pipeline/evaluate/score.js'
import { extract } from '../../pipeline/extract.js'
import { ANNOUNCEMENT, convene, folderOf } from '../convene.js'

const SCORER = '../shared/score/score.mjs'
const SEEDS = '../shared/seeds'
const hasScorer = existsSync(SCORER)
if (!hasScorer) console.info(`No scorer at ${SCORER}: that its figures are ours is not tested`)

describe.skipIf(!hasScorer)('the figures of the scorer', () => {
  const scored = (gold: string, records: string): { fields: Record<string, Tally>; macroF1: number; micro: Tally } => {
    const { stdout } = spawnSync('node', [SCORER, '--gold', gold, '--records', '-', '--json'], {
      input: records,
      encoding: 'utf8',
    })
    return JSON.parse(stdout)
  }
  const counts = (fields: Record<string, Tally>): Record<string, Tally> =>
    Object.fromEntries(Object.entries(fields).map(([name, { tp, fp, fn }]) => [name, { tp, fp, fn }]))

  it.each([SEEDS, 'corpus'])('are ours on %s', (folder) => {
    const theirs = scored(folder, convene(['extract', folder, '--format', 'jsonl']).stdout)
    const { evaluation } = evaluateFolder(folder)
    expect(counts(evaluation.fields)).toEqual(counts(theirs.fields))
    expect(evaluation.macroF1).toBeCloseTo(theirs.macroF1, 10)
    expect(evaluation.pooled).toMatchObject({ tp: theirs.micro.tp, fp: theirs.micro.fp, fn: theirs.micro.fn })
  })

  it('are ours on records that belong to other texts', () => {
    // Every record is given the gold of its neighbour: much is wrong, and in many ways.
    const names = readdirSync('corpus')
      .filter((name) => name.endsWith('.gold.json'))
      .map((name) => name.slice(0, -10))
    const records = names.map((name) => JSON.parse(readFileSync(join('corpus', `${name}.gold.json`), 'utf8')) as Gold)
    const plain = (value: unknown): unknown => {
      if (value === null || typeof value !== 'object') return value
      if (Array.isArray(value)) return value.map(plain)
      if ('anyOf' in value) return plain((value.anyOf as unknown[])[0])
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
    }
    for (const shift of [0, 1, 7]) {
      const shifted = names.map((_, i) => plain(records[(i + shift) % names.length]) as Gold)
      const jsonl = shifted
        .map((gold, i) => JSON.stringify({ ...gold, source: { path: `${names[i]}.txt` }, diagnostics: [] }))
        .join('\n')
      const documents = Object.fromEntries(
        names.map((name, i) => [
          name,
          scoreRecord(records[i]!, { ...shifted[i], diagnostics: [] } as unknown as EventRecord).tallies,
        ]),
      )
      expect(counts(totalsOf(documents).fields)).toEqual(counts(scored('corpus', jsonl).fields))
    }
  })
})

describe('scoring', () => {
  const record = { ...extract(ANNOUNCEMENT), title: 'Workshop on Open Budgets', identifier: 'A/1' }
  it.each<[expected: Partial<Record<string, Tally>>, gold: Gold]>([
    [{ title: { tp: 1, fp: 0, fn: 0 } }, { title: 'The workshop on open budgets' }],
    [{ title: { tp: 0, fp: 1, fn: 1 } }, { title: 'Annual Dinner' }],
    [{ title: { tp: 0, fp: 1, fn: 0 } }, { title: null }],
    [{ title: { tp: 1, fp: 0, fn: 0 } }, { title: { anyOf: [null, 'Workshop on Open Budgets'] } }],
    [{ audience: { tp: 0, fp: 0, fn: 1 } }, { audience: 'mayors of the coast' }],
    [{ diagnosticsDue: { tp: 0, fp: 0, fn: 1 } }, { diagnosticsDue: ['date-order-ambiguous'] }],
  ])('%j for gold %j', (expected, gold) => {
    expect(scoreRecord(gold, record).tallies).toEqual(expected)
  })
})

describe('judging evidence', () => {
  it('takes a value for right where its gold has the same, and leaves out what gold does not annotate', () => {
    const record = extract(ANNOUNCEMENT)
    const evidence = (pointer: string, cue: string) => ({
      pointer,
      start: 0,
      end: 8,
      quote: 'Workshop',
      extractor: 'test',
      cue,
      basis: 'stated' as const,
      confidence: 0.8,
    })
    const made: EventRecord = {
      ...record,
      title: 'Workshop on Open Budgets',
      audience: 'cities',
      topics: ['budgets', 'the weather'],
      evidence: [
        evidence('/title', 'a'),
        evidence('/audience', 'b'),
        evidence('/topics/0', 'c'),
        evidence('/topics/1', 'd'),
        evidence('/kind', 'e'),
      ],
    }
    const gold: Gold = { title: 'Workshop on Open Budgets', audience: 'mayors', topics: ['budgets'] }
    expect(judge(gold, made).map(({ evidence: { cue }, right }) => [cue, right])).toEqual([
      ['a', true],
      ['b', false],
      ['c', true],
      ['d', false],
    ])
  })

  const judgement = (confidence: number, right: boolean, cue = 'label') => ({
    right,
    evidence: {
      pointer: '/title',
      start: 0,
      end: 1,
      quote: 'x',
      extractor: 'title',
      cue,
      basis: 'stated' as const,
      confidence,
    },
  })

  it('confidence that keeps its word has no calibration error', () => {
    const kept = [...Array(9).fill(judgement(0.9, true)), judgement(0.9, false)]
    expect(reliabilityOf(kept).expectedCalibrationError).toBeCloseTo(0, 10)
    expect(reliabilityOf([judgement(0.9, false)]).expectedCalibrationError).toBeCloseTo(0.9, 10)
    expect(reliabilityOf([]).expectedCalibrationError).toBe(0)
  })

  it('calibration pulls what was seen seldom towards what was seen often', () => {
    const seen = [
      ...Array(40).fill(judgement(0, true, 'label')),
      ...Array(40).fill(judgement(0, false, 'guess')),
      judgement(0, true, 'rare'),
    ]
    const { precision, counts } = calibrate(seen, [])
    expect(counts).toEqual({ 'title/guess@title': [0, 40], 'title/label@title': [40, 40], 'title/rare@title': [1, 1] })
    expect(precision['title/label@title']).toBeGreaterThan(0.8)
    expect(precision['title/guess@title']).toBeLessThan(0.2)
    expect(precision['title/rare@title']).toBeGreaterThan(0.5)
    expect(precision['title/rare@title']).toBeLessThan(0.7)
  })
})

describe('cross-validation', () => {
  const document = (right: boolean) =>
    Array.from({ length: 5 }, () => ({
      right,
      evidence: {
        pointer: '/title',
        start: 0,
        end: 1,
        quote: 'x',
        extractor: 'title',
        cue: 'label',
        basis: 'stated' as const,
        confidence: 1,
      },
    }))
  it('judges each document by a table made from the others', () => {
    expect(crossValidate(Array.from({ length: 20 }, () => document(true))).expectedCalibrationError).toBeLessThan(0.01)
    // Four of five documents right: a table of the others says about so of each.
    const mixed = crossValidate(Array.from({ length: 40 }, (_, i) => document(i % 4 !== 0)))
    expect(mixed.expectedCalibrationError).toBeLessThan(0.1)
  })
})

describe('comparing with a baseline', () => {
  it('names the fields and documents that got better and worse', () => {
    const evaluation = (tallies: Record<string, Record<string, Tally>>): Evaluation => ({
      folder: 'x',
      documents: tallies,
      ...totalsOf(tallies),
      reliability: reliabilityOf([]),
      failures: [],
    })
    const right = { tp: 1, fp: 0, fn: 0 }
    const wrong = { tp: 0, fp: 1, fn: 1 }
    const { fields, documents } = compareEvaluations(
      evaluation({ a: { title: right, kind: wrong }, b: { title: right, kind: wrong } }),
      evaluation({ a: { title: wrong, kind: wrong }, b: { title: right, kind: right } }),
    )
    expect(fields.map(({ name, before, after }) => [name, before, after])).toEqual([
      ['title', 1, 0.5],
      ['kind', 0, 0.5],
    ])
    expect(documents.map(({ name, detail }) => [name, detail])).toEqual([
      ['a', 'title +2'],
      ['b', 'kind −2'],
    ])
  })

  it('needs gold beside texts', () => {
    expect(() => evaluateFolder(folderOf({ 'a.txt': ANNOUNCEMENT }))).toThrow(/without \*\.gold\.json/)
    expect(() => evaluateFolder(folderOf({ 'a.gold.json': '{}' }))).toThrow(/gold without its text/)
    expect(() => evaluateFolder(folderOf({ 'a.txt': ANNOUNCEMENT, 'a.gold.json': '{' }))).toThrow(/expected JSON/)
  })
})

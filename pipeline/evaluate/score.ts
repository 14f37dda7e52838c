/**
 * Scores one record against its gold. A value where gold says another is one false positive and one miss; a value where gold says none is a
 * false positive; what gold has and the record has not is a miss. Lists are paired first, and sub-fields compared on the pairs.
 */
import type { EventRecord } from '../../normalizers/record.js'
import { isEmpty, isSame, type ListRule, likeness, link, type Rule, readingsOf, type ScalarRule } from './compare.js'
import { FIELDS, WHOLE_OBJECTS } from './fields.js'

export type Gold = { readonly [key: string]: unknown }

export interface Tally {
  tp: number
  fp: number
  fn: number
}

/** One thing that is wrong: a value that should not be there (with its pointer), a value that is missing, or one for another. */
export interface Fault {
  readonly field: string
  readonly pointer: string | null
  readonly want: unknown
  readonly got: unknown
}

export interface Score {
  readonly tallies: Record<string, Tally>
  readonly faults: readonly Fault[]
}

export const zero = (): Tally => ({ tp: 0, fp: 0, fn: 0 })

export function addTo(to: Tally, from: Tally): void {
  to.tp += from.tp
  to.fp += from.fp
  to.fn += from.fn
}

/** Of several readings the one that serves the record best is taken: fewest errors, then most right. */
const price = (tally: Tally): number => tally.fp + tally.fn - 0.001 * tally.tp

function cheapest<T>(options: readonly T[], tallyOf: (option: T) => Tally): T {
  return options.reduce((best, one) => (price(tallyOf(one)) < price(tallyOf(best)) ? one : best))
}

/** The value at a dotted path; undefined where the path breaks off. */
export function valueAt(object: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (at === null || at === undefined ? at : (at as Gold)[key]), object)
}

/** Does the gold say anything of the path? An object that is null says that all in it is null. */
export function isAnnotated(gold: Gold, path: string): boolean {
  let at: unknown = gold
  for (const key of path.split('.')) {
    if (at === null) return true
    if (typeof at !== 'object' || at === undefined) return false
    if ('anyOf' in at) return true
    if (!(key in at)) return false
    at = (at as Gold)[key]
  }
  return at !== undefined
}

export function scoreScalar(gold: unknown, got: unknown, rule: ScalarRule): Tally {
  const options = readingsOf(gold).map((want): Tally => {
    if (isEmpty(want)) return isEmpty(got) ? zero() : { tp: 0, fp: 1, fn: 0 }
    if (isEmpty(got)) return { tp: 0, fp: 0, fn: 1 }
    return isSame(want, got, rule) ? { tp: 1, fp: 0, fn: 0 } : { tp: 0, fp: 1, fn: 1 }
  })
  return cheapest(options, (tally) => tally)
}

type Entry = Record<string, unknown> | string

function part(entry: Entry, key: string): unknown {
  return typeof entry === 'string' ? undefined : entry[key]
}

/** How alike two entries of a list are; people, organisers, sessions, links and deadlines have ways of their own to be the same. */
function entryLikeness(want: Entry, got: Entry, rule: ListRule, field: string): number {
  const keyed = (entry: Entry): unknown => (rule.key === null ? entry : part(entry, rule.key))
  const value = keyed(got) ?? part(got, 'label')
  if (isEmpty(value)) return 0
  const labels = readingsOf(part(want, 'label') ?? null)
  const names = readingsOf(keyed(want)).map((name) => name ?? labels[0] ?? '')
  if (rule.key === 'url')
    return names.some((name) => link.canonical!(String(name)) === link.canonical!(String(value))) ? 1 : 0
  const score = Math.max(
    ...names.map((name) =>
      rule.threshold === 1 ? Number(String(name) === String(value)) : likeness(name, value, field === 'people'),
    ),
  )
  if (rule.key === 'name') {
    const acronyms = readingsOf(part(want, 'acronym') ?? null).filter(Boolean)
    if (acronyms.some((one) => one === part(got, 'acronym') || one === part(got, 'name'))) return Math.max(score, 0.9)
  }
  if (rule.key === 'title' && part(got, 'label')) {
    if (labels.some((one) => one && likeness(one, part(got, 'label')) === 1)) return Math.max(score, 0.95)
  }
  // Of several deadlines of a kind the one of the same day is the pair.
  if (rule.key === 'kind' && score === 1)
    return readingsOf(part(want, 'date')).some((one) => String(one) === String(part(got, 'date'))) ? 1.1 : score
  return score
}

export interface Pairing {
  readonly tally: Tally
  readonly wants: readonly Entry[]
  readonly gots: readonly Entry[]
  /** Index of the gold entry that each entry of the record is paired with, in the order of likeness. */
  readonly pairs: ReadonlyMap<number, number>
}

const isOptional = (want: Entry): boolean => Boolean(part(want, 'optional'))

/** Pairs a list of the record with that of the gold, the most alike first. */
export function pairLists(gold: unknown, got: unknown, rule: ListRule, field: string): Pairing {
  const gots = (Array.isArray(got) ? got : []) as Entry[]
  const options = readingsOf(gold).map((reading): Pairing => {
    const wants = (reading ?? []) as Entry[]
    const likes: { i: number; j: number; score: number }[] = []
    for (const [i, want] of wants.entries())
      for (const [j, one] of gots.entries()) {
        const score = entryLikeness(want, one, rule, field)
        if (score >= rule.threshold) likes.push({ i, j, score })
      }
    likes.sort((a, b) => b.score - a.score)
    const pairs = new Map<number, number>()
    const taken = new Set<number>()
    for (const { i, j } of likes) {
      if (taken.has(i) || pairs.has(j)) continue
      taken.add(i)
      pairs.set(j, i)
    }
    const tally = {
      tp: [...pairs.values()].filter((i) => !isOptional(wants[i]!)).length,
      fp: gots.length - pairs.size,
      fn: wants.filter((want, i) => !taken.has(i) && !isOptional(want)).length,
    }
    return { tally, wants, gots, pairs }
  })
  return cheapest(options, ({ tally }) => tally)
}

/** Scores a list with its sub-fields into the tallies. */
function scoreList(gold: unknown, got: unknown, rule: ListRule, field: string, base: string, into: Score): Tally {
  const pairing = pairLists(gold, got, rule, field)
  const { wants, gots, pairs } = pairing
  const faults = into.faults as Fault[]
  const paired = new Set(pairs.values())
  for (const [j, one] of gots.entries())
    if (!pairs.has(j)) faults.push({ field, pointer: `${base}/${j}`, want: null, got: one })
  for (const [i, want] of wants.entries())
    if (!paired.has(i) && !isOptional(want)) faults.push({ field, pointer: null, want, got: null })
  for (const [key, sub] of Object.entries(rule.fields)) {
    const name = `${field}.${key}`
    const count = (tally: Tally): void => {
      into.tallies[name] ??= zero()
      addTo(into.tallies[name], tally)
    }
    for (const [j, i] of pairs) {
      const want = wants[i]!
      if (typeof want === 'string' || !(key in want)) continue
      count(scoreField(want[key], part(gots[j]!, key), sub, name, `${base}/${j}/${key}`, into))
    }
    for (const [i, want] of wants.entries()) {
      if (paired.has(i) || isOptional(want) || typeof want === 'string' || !(key in want)) continue
      const value = want[key]
      if (readingsOf(value).some(isEmpty)) continue
      count({ tp: 0, fp: 0, fn: sub.kind === 'list' && Array.isArray(value) ? value.length : 1 })
    }
  }
  return pairing.tally
}

function scoreField(gold: unknown, got: unknown, rule: Rule, field: string, pointer: string, into: Score): Tally {
  if (rule.kind === 'list') return scoreList(gold, got, rule, field, pointer, into)
  const tally = scoreScalar(gold, got, rule)
  if (tally.fp + tally.fn > 0)
    (into.faults as Fault[]).push({ field, pointer: tally.fp > 0 ? pointer : null, want: gold, got: got ?? null })
  return tally
}

/** Scores one record (or none) against one gold. */
export function scoreRecord(gold: Gold, record: EventRecord | null): Score {
  const settled = settleAlternatives(gold, record)
  if (settled !== gold) return scoreRecord(settled, record)
  const score: Score = { tallies: {}, faults: [] }
  for (const [field, rule] of Object.entries(FIELDS)) {
    if (!isAnnotated(gold, field)) continue
    const pointer = `/${field.replaceAll('.', '/')}`
    const tally = scoreField(valueAt(gold, field) ?? null, valueAt(record ?? {}, field), rule, field, pointer, score)
    score.tallies[field] = tally
  }
  const due = gold.diagnosticsDue as readonly unknown[] | undefined
  if (due) {
    const raised = new Set<unknown>(record?.diagnostics.map(({ code }) => code))
    const missing = due.filter((codes) => !readingsOf(codes).some((code) => raised.has(code)))
    score.tallies.diagnosticsDue = { tp: due.length - missing.length, fp: 0, fn: missing.length }
    for (const want of missing)
      (score.faults as Fault[]).push({ field: 'diagnosticsDue', pointer: null, want, got: null })
  }
  return score
}

/** `"venue": {"anyOf": [null, {…}]}`: the alternative for the whole object that serves the record best. */
export function settleAlternatives(gold: Gold, record: EventRecord | null): Gold {
  for (const key of WHOLE_OBJECTS) {
    const whole = gold[key]
    if (whole === null || typeof whole !== 'object' || !('anyOf' in whole)) continue
    const options = (whole.anyOf as readonly unknown[]).map((one) => {
      const option = settleAlternatives({ ...gold, [key]: one }, record)
      const sum = zero()
      for (const [field, tally] of Object.entries(scoreRecord(option, record).tallies))
        if (field.startsWith(`${key}.`)) addTo(sum, tally)
      return { option, sum }
    })
    return cheapest(options, ({ sum }) => sum).option
  }
  return gold
}

export interface Rates extends Tally {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function ratesOf({ tp, fp, fn }: Tally): Rates {
  const precision = tp + fp === 0 ? (fn === 0 ? 1 : 0) : tp / (tp + fp)
  const recall = tp + fn === 0 ? (fp === 0 ? 1 : 0) : tp / (tp + fn)
  return {
    tp,
    fp,
    fn,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

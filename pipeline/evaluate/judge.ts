/**
 * Judges the evidence of a record against gold. The value an entry of evidence stands for is right where its gold has the same: a scalar
 * by its rule, an entry of a list where it has a partner in the gold list, a sub-field where the partner's is the same. What gold does
 * not annotate is not judged. This is the one meaning of "right" that calibration and reliability count.
 */
import type { EventRecord, Evidence } from '../../normalizers/record.js'
import { isEmpty, isSame, type ListRule, type Rule, readingsOf, type ScalarRule } from './compare.js'
import { FIELDS, JUDGED_ONLY } from './fields.js'
import { type Gold, isAnnotated, type Pairing, pairLists, scoreScalar, settleAlternatives, valueAt } from './score.js'

const RULES: { readonly [path: string]: Rule } = { ...FIELDS, ...JUDGED_ONLY }

export interface Judgement {
  readonly evidence: Evidence
  readonly right: boolean
}

/** The judgements of all evidence that gold can judge; entries with the same pointer, extractor and cue count once. */
export function judge(gold: Gold, record: EventRecord): Judgement[] {
  const settled = settleAlternatives(gold, record)
  const pairings = new Map<string, Pairing>()
  const seen = new Set<string>()
  const judgements: Judgement[] = []
  for (const evidence of record.evidence) {
    const key = `${evidence.pointer}\n${evidence.extractor}\n${evidence.cue}`
    if (seen.has(key)) continue
    seen.add(key)
    const right = isRight(settled, record, evidence.pointer, pairings)
    if (right !== null) judgements.push({ evidence, right })
  }
  return judgements
}

function isRight(gold: Gold, record: EventRecord, pointer: string, pairings: Map<string, Pairing>): boolean | null {
  const steps = pointer.slice(1).split('/')
  for (let length = steps.length; length > 0; length--) {
    const path = steps.slice(0, length).join('.')
    const rule = RULES[path]
    if (!rule) continue
    if (!isAnnotated(gold, path)) return null
    const want = valueAt(gold, path) ?? null
    const got = valueAt(record, path)
    if (rule.kind === 'list') {
      const pairing = pairings.get(path) ?? pairLists(want, got, rule, path)
      pairings.set(path, pairing)
      return isEntryRight(pairing, rule, steps.slice(length), path)
    }
    if (rule.kind === 'set' && steps.length > length) return holds(want, got, steps[length]!)
    return isEmpty(got) ? null : scoreScalar(want, got, rule).tp > 0
  }
  return null
}

function isEntryRight(pairing: Pairing, rule: ListRule, steps: readonly string[], path: string): boolean | null {
  const [index, key, ...rest] = steps
  if (index === undefined) return null
  const partner = pairing.pairs.get(Number(index))
  if (partner === undefined) return false
  if (key === undefined || key === rule.key) return true
  const want = pairing.wants[partner]!
  const got = pairing.gots[Number(index)]!
  const sub = rule.fields[key]
  if (typeof want === 'string' || typeof got === 'string' || !sub || !(key in want)) return null
  if (sub.kind === 'list')
    return isEntryRight(pairLists(want[key], got[key], sub, `${path}.${key}`), sub, rest, `${path}.${key}`)
  return isEmpty(got[key]) ? null : isAnyReading(want[key], got[key], sub)
}

function isAnyReading(want: unknown, got: unknown, rule: ScalarRule): boolean {
  return readingsOf(want).some((one) => !isEmpty(one) && isSame(one, got, rule))
}

function holds(want: unknown, got: unknown, index: string): boolean | null {
  const value = Array.isArray(got) ? (got as unknown[])[Number(index)] : undefined
  if (value === undefined) return null
  return readingsOf(want).some((one) => Array.isArray(one) && one.includes(value))
}

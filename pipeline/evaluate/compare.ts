/** How a value is compared with its gold: exactly, by canonical form, by words, as a set. */

/** What gold may hold: JSON, with `{"anyOf": [...]}` where several readings are right. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export interface Exact {
  readonly kind: 'exact'
  /** Brings both sides to one form first: zones with their aliases, telephone numbers as digits. */
  readonly canonical?: (text: string) => string
}
export interface Words {
  readonly kind: 'words'
  /** Least F1 of the words. */
  readonly threshold: number
}
export interface SameSet {
  readonly kind: 'set'
}
export type ScalarRule = Exact | Words | SameSet

/** A list is compared by pairing its entries, those first that are most alike. */
export interface ListRule {
  readonly kind: 'list'
  /** The key by which entries are alike; null for lists of texts. */
  readonly key: string | null
  /** Least likeness of a pair; 1 means the same string. */
  readonly threshold: number
  /** Sub-fields, compared on the pairs. */
  readonly fields: { readonly [key: string]: ScalarRule | ListRule }
}
export type Rule = ScalarRule | ListRule

export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
}

/** The readings that gold accepts. */
export function readingsOf(gold: unknown): readonly unknown[] {
  return gold !== null && typeof gold === 'object' && 'anyOf' in gold ? (gold.anyOf as readonly unknown[]) : [gold]
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

const HONORIFIC = /\b(?:prof(?:essor)?|dr|mr|mrs|ms|miss|sir|dame|hon(?:ourable|orable)?|h\.?e|rev|eng)\b\.?/giu

function wordsOf(text: unknown, names: boolean): string[] {
  const words = names ? String(text).replace(HONORIFIC, ' ') : String(text)
  return plain(words).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** F1 of the words of two texts, as bags; `names` leaves honorifics aside. */
export function likeness(a: unknown, b: unknown, names = false): number {
  if (a === b) return 1
  const left = wordsOf(a, names)
  const right = wordsOf(b, names)
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0
  const rest = new Map<string, number>()
  for (const word of left) rest.set(word, (rest.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const count = rest.get(word) ?? 0
    if (count === 0) continue
    rest.set(word, count - 1)
    shared++
  }
  return (2 * shared) / (left.length + right.length)
}

function sortedJson(value: unknown): string {
  return JSON.stringify([...(Array.isArray(value) ? value : [value])].sort())
}

/** Is a filled value the same as one reading of the gold, by the rule? */
export function isSame(want: unknown, got: unknown, rule: ScalarRule): boolean {
  switch (rule.kind) {
    case 'words':
      return likeness(want, got) >= rule.threshold
    case 'set':
      return sortedJson(want) === sortedJson(got)
    case 'exact':
      return rule.canonical
        ? rule.canonical(String(want)) === rule.canonical(String(got))
        : String(want) === String(got)
  }
}

export const exact: Exact = { kind: 'exact' }
export const sameSet: SameSet = { kind: 'set' }
export const words = (threshold: number): Words => ({ kind: 'words', threshold })
export const texts = (threshold: number): ListRule => ({ kind: 'list', key: null, threshold, fields: {} })
export const entries = (key: string, threshold: number, fields: ListRule['fields'] = {}): ListRule => ({
  kind: 'list',
  key,
  threshold,
  fields,
})

/** Zones by what the machine's zone table resolves them to, so that aliases are one. */
export const zone: Exact = {
  kind: 'exact',
  canonical(name) {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
    } catch {
      return name
    }
  },
}
export const link: Exact = {
  kind: 'exact',
  canonical: (text) =>
    text
      .toLowerCase()
      .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
      .replace(/[/#.]+$/, ''),
}
export const telephone: Exact = { kind: 'exact', canonical: (text) => text.replace(/\D/g, '').slice(-9) }
export const honorific: Exact = {
  kind: 'exact',
  canonical: (text) =>
    plain(text)
      .replace(/[^a-z]/g, '')
      .replace(/^professor/, 'prof')
      .replace(/^doctor$/, 'dr'),
}
export const recurrence: Exact = {
  kind: 'exact',
  canonical: (text) =>
    text
      .replace(/^RRULE:/i, '')
      .toUpperCase()
      .split(';')
      .filter((part) => part !== '')
      .sort()
      .join(';'),
}

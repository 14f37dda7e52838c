/** Tells whether two printed names may be one person's: "Dr. Smith", "Jane Smith", "J. Smith", "SMITH". */
import { plain } from '../../extractors/plain.js'

export interface NameKey {
  readonly given: readonly string[]
  readonly family: string
}

export function nameKey(name: string): NameKey {
  const words = plain(name.replace(/^([\p{Lu}' -]{2,40}), (.{2,40})$/u, '$2 $1'))
    .replace(/\b(?:jr|sr|ii|iii|iv)\b\.?/g, '')
    .replace(/"[^"]{0,40}"|\([^)]{0,40}\)/g, ' ')
    .split(/[\s.,]+/)
    .filter(Boolean)
  return { given: words.slice(0, -1), family: words[words.length - 1] ?? '' }
}

export function samePerson(a: NameKey, b: NameKey): boolean {
  if (a.family !== b.family) {
    // "Máire" of "Máire Ní Bhriain"; "Salote" of "Salote Ratukalou"
    if (a.given.length === 0) return b.given[0] === a.family
    if (b.given.length === 0) return a.given[0] === b.family
    return false
  }
  if (a.given.length === 0 || b.given.length === 0) return true
  const [x, y] = [a.given[0]!, b.given[0]!]
  if (x === y) return true
  if (x.length === 1 || y.length === 1) {
    // "J. Morgan" and "James Morgan"; "M. Irfan Ali" and "Irfan Ali"
    if (x[0] === y[0]) return true
  }
  if (a.given.includes(y) || b.given.includes(x)) return true
  // "Steve" and "Steven", "Ed" and "Edward"
  return x.length >= 2 && y.length >= 2 && (x.startsWith(y) || y.startsWith(x))
}

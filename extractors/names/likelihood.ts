/** How much words look like a name. */
import { isCapital } from './letters.js'
import { COMMON, FAMILY, GIVEN, STOP, WEAK, wordFlags } from './lexicon.js'
import type { Word } from './nameWords.js'

// "McNamara", "FitzGerald", "MaryAnn" and the like are passed over by their first part.
const INNER_CAPITAL =
  /^(?!Mac|Mag|Fitz|Van|Von|Nic|Ben|Abu|Ten|Ter|San|Dal|Del|Mary|Anna?|Lee|Jean|Juan)\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}/u

const CAPITAL_PARTICLE =
  /^(?:El|Al|La|Le|De|Den|Der|Van|Von|Ter|Ten|Du|Di|Da|Dal|Del|Della|Ní|Nic|Ó|Uí|Mac|Ould|Bin|Ben|Ibn|Binti)$/

/** "SpeakersAmadou", "ModeratorLucía": a label printed without a gap, and the given name behind it. */
function gluedGiven(word: string): boolean {
  const inner = /\p{Ll}(\p{Lu}\p{Ll}.*)$/u.exec(word)
  return inner !== null && (wordFlags(inner[1]!) & GIVEN) !== 0
}

/** A look at the letters before the pattern: most words have no capital inside. */
function innerCapital(word: string): boolean {
  for (let i = word.length - 2; i > 2; i--) {
    const code = word.charCodeAt(i)
    if (code >= 65 && code <= 90 && word.charCodeAt(i - 1) >= 97) return true
  }
  return false
}

/** How much the words look like a name: known given names, initials, particles speak for it; common words against it. */
export function likelihoodOf(words: readonly Word[]): number {
  // "R-Ladies Irvine", "E-Government"
  if (words.some((word) => word.text[1] === '-' && isCapital(word.text, 0))) return 0.1
  // "RiverWatch Mekong", "OpenCoast Bengal": a capital inside a word that no family's name has there.
  if (
    words.some(
      ({ text }, i) =>
        innerCapital(text) &&
        INNER_CAPITAL.test(text) &&
        !(wordFlags(text) & (GIVEN | FAMILY)) &&
        !(i === 0 && gluedGiven(text)),
    )
  )
    return 0.1
  const first = words[0]!
  const rest = words.slice(1)
  const full = words.filter((word) => word.shape === 'mixed' || word.shape === 'upper')
  const last = full[full.length - 1]!
  // "Wim De Ridder", "Ailbhe Ní Dhomhnaill": a particle with a capital between two words is no common word.
  const particles = full.filter((word, i) => i > 0 && i < full.length - 1 && CAPITAL_PARTICLE.test(word.text)).length
  const common = full.filter(
    (word) => word.flags & COMMON && !(word.flags & (GIVEN | FAMILY)) && !CAPITAL_PARTICLE.test(word.text),
  ).length
  const initials = words.some((word) => word.shape === 'initial')
  if (words.length === 1) {
    if (first.shape === 'upper') return 0.1
    return first.flags & GIVEN && !(first.flags & (WEAK | COMMON)) ? 0.35 : first.flags & COMMON ? 0.05 : 0.25
  }
  let score: number
  const strong = (word: Word): boolean => (word.flags & GIVEN) !== 0 && (word.flags & (WEAK | STOP)) === 0
  if (strong(first)) score = common === 0 ? 0.9 : rest.length === 1 ? 0.65 : 0.5
  else if (first.flags & GIVEN) score = last.flags & FAMILY || (common === 0 && !(last.flags & COMMON)) ? 0.65 : 0.25
  // "P. Elmer" is a name, "R Consortium" none: a letter without its stop says little.
  else if (first.shape === 'initial' && first.end - first.start === 1 && rest[0]!.shape !== 'initial') score = 0.35
  else if (first.shape === 'initial') score = common > 0 ? 0.4 : rest.length === 1 && !(last.flags & FAMILY) ? 0.6 : 0.8
  else if (first.flags & COMMON) score = initials && common < full.length ? 0.45 : 0.12
  else if (rest.some((word) => strong(word))) score = common === 0 ? 0.6 : 0.3
  else if (last.flags & FAMILY) score = common === 0 ? 0.6 : 0.3
  else if (first.flags & FAMILY) score = common === 0 ? 0.55 : 0.2
  else score = common === 0 ? (isDouble(last) ? 0.6 : 0.45) : 0.2
  if (initials && first.shape !== 'initial' && full.length > 0 && common === 0) score = Math.max(score, 0.8)
  if (words.some((word) => word.shape === 'particle') && common === 0) score += 0.05
  if (particles > 0 && common === 0) score = Math.max(score, 0.65)
  // "Projeto UFBA", "Fraunhofer FOKUS": a word that is no given name, and capitals behind it.
  if (
    last.shape === 'upper' &&
    first.shape === 'mixed' &&
    !(first.flags & GIVEN) &&
    !(last.flags & FAMILY && common === 0)
  )
    score = Math.min(score, 0.42)
  // "LI Na", "TANAKA Hiroshi": the family's name in capitals before the given one.
  if (
    first.shape === 'upper' &&
    (first.flags & FAMILY || (rest.length === 1 && first.text.length > 3 && strong(last))) &&
    last.shape === 'mixed' &&
    rest.length < 3 &&
    common === 0
  )
    return Math.max(score, 0.7)
  // "HIGH SPEED NETWORKS": capitals throughout say less.
  if (first.shape === 'upper' && score < 0.8) score -= 0.14
  if (words.length > 5) score -= 0.2
  return Math.max(0, Math.min(1, score))
}

/** "Tavares-Nakamura": two surnames joined, of which the lexicon knows one. */
function isDouble({ text }: Word): boolean {
  const parts = text.split('-')
  if (parts.length !== 2) return false
  const flags = parts.map(wordFlags)
  return (
    flags.some((one) => (one & (FAMILY | GIVEN)) !== 0) &&
    flags.every((one) => (one & STOP) === 0 && (one & (COMMON | FAMILY | GIVEN)) !== COMMON)
  )
}

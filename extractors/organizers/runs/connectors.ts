/** "of", "for", "in": a connector goes on with the name where a capital follows. */
import { countryInName } from '../countries.js'
import { CONNECTORS, headRank, isAcronym } from '../lexicon.js'
import { isPlural } from '../plurals.js'
import { type Reading, type ReadRun, take, type Verdict } from './run.js'
import { takeToShortForm } from './shortForm.js'
import { skipSpace, wordAt } from './tokens.js'

// "École des chartes", "Ministère de la culture": a Romance head may have its first complement in small letters.
const ROMANCE =
  /^(?:des|de(?=\s\p{Ll}{4,18}\s(?:(?:de|du|des|del|della|do|da|dos|das|d')\s?(?:la\s|l')?)?[\p{Lu}(])|du|de la|de l'|d'|della|dell'|dei|delle|degli|del|do|dos|das)\s?(?:(?<=')\p{Ll}{3}|\p{Ll}{4,18})(?:\s(?:bretonne|basque|alsacienne|cr[eé]ole|catalane|corse|occitane|fran[cç]aise|europ[eé]enne|publique|scientifique|technique|num[eé]rique|sociales?|culturelles?|[eé]trang[eè]res|agricole|rurale?|maritime|nationale|internationale|sup[eé]rieur|sup[eé]rieure|populaire|p[uú]blica|superior|exteriores|cultural[ie]s?|social[ie]s?|agrari[ao]|nazionale))?(?![\p{L}])/u
// "Commission du bassin du lac Tchad": a common noun inside the complement, before its own name.
const INNER = /^(?:de la |de l'|des |de |du |d'|del |della |dell'|di |do |da )\p{Ll}{3,12}(?=\s\p{Lu}\p{Ll})/u
const OF_COMPLEMENT = /^[^ ]+(?: [^ ]+){0,3} (?:of|de|del|della|des|da|do) (?!.*\bfor\b)/
const GENITIVE = /^(?:e|et|y)\s+(?:de|del|della|dello|dell'|dei|degli|delle|di|do|da|dos|das|du|des|d')(?:\s|(?<='))/i
const TAIL = /^(?:in|at|on|to|bei|am|zu|under|a|en|e|et|y|for|para|pour|per|und)$/
const AFTER_BRACKET = /^(?:of|for|de|del|du|des|do|da|della|di)$/
const OVER = /^(?:President|Prime|Minist|Cabinet|Govern|Council|Office|State|King|Crown|Secretar|Depart)/
const GERMAN_WITH = /^(?:Zusammenarbeit|Kooperation|Partnerschaft|Verbindung)/

export function isConnector(word: string): boolean {
  return CONNECTORS.has(word.toLowerCase()) && !/^\p{Lu}\p{L}/u.test(word)
}

/** A connector stands here. */
export function readConnector(reading: Reading, word: string, readRun: ReadRun): Verdict {
  const { text, at, limit, words, rank } = reading
  if (words.length === 0) return 'stop'
  const next = afterConnectors(text, at, limit)
  if (next < 0) {
    const small =
      rank > 0 && !reading.complement && !reading.closed ? ROMANCE.exec(text.slice(at, Math.min(limit, at + 40))) : null
    if (small) {
      reading.complement = true
      take(reading, small[0].split(/\s+/), small[0].length)
      return 'on'
    }
    const inner =
      rank > 0 && reading.complement && !reading.closed ? INNER.exec(text.slice(at, Math.min(limit, at + 40))) : null
    if (inner) {
      take(reading, inner[0].split(/\s+/), inner[0].length)
      return 'on'
    }
    return rank > 0 && !reading.closed && takeToShortForm(reading) ? 'on' : 'stop'
  }
  const small = word.toLowerCase()
  if (TAIL.test(small) && !tailFits(reading, small, next, readRun)) return 'stop'
  if (reading.closed && !AFTER_BRACKET.test(small)) return 'stop'
  if (rank > 0) reading.complement = true
  reading.closed = false
  words.push(...text.slice(at, next).trim().split(/\s+/))
  reading.at = next
  return 'on'
}

/** "Embassy in Kampala", "Office for Latin America": only what has its head can have such a tail. */
function tailFits(reading: Reading, small: string, next: number, readRun: ReadRun): boolean {
  const { text, at, limit, words, rank } = reading
  // "Museo della Bora e del Mare", "Ministère de l'Agriculture et de la Pêche": the complement goes on.
  if (small === 'und' && headRank(wordAt(text, next, limit) ?? '') > 1) return false
  if (/^(?:e|et|y)$/.test(small) && isPlural(words[0]!)) return false
  if (
    /^(?:e|et|y)$/.test(small) &&
    !(
      reading.complement &&
      !reading.closed &&
      GENITIVE.test(text.slice(at, at + 14)) &&
      headRank(wordAt(text, next, limit) ?? '') < 2
    )
  )
    return false
  if (small === 'at') {
    const whole = rank > 0 && rank < 3 ? readRun(text, at + 2, limit) : null
    if (whole && (whole.rank > 0 || whole.acronymOnly)) {
      reading.parent = { start: whole.start, end: whole.end }
      reading.at = whole.end
    }
    return false
  }
  // "Civil Service Commission under the President", not "European Union under the Regional Programme".
  if (small === 'under' && !OVER.test(text.slice(next, next + 12))) return false
  if (small === 'in' && GERMAN_WITH.test(text.slice(next, next + 16))) return false
  if (
    small !== 'und' &&
    rank === 0 &&
    !reading.inside &&
    !(small === 'for' && words.length === 1 && !isAcronym(words[0]!))
  )
    return false
  if (small === 'to' && !/delegation|mission|embassy|envoy/i.test(words.join(' '))) return false
  // "hosted by the Academy of Sciences in Bishkek": where it is, not what it is called; "Council of Churches in Zambia" is.
  return !(small === 'in' && OF_COMPLEMENT.test(words.join(' ')) && townBehind(text, next, limit))
}

/** One capitalised word that is no country, with no short form behind it. */
function townBehind(text: string, at: number, limit: number): boolean {
  const word = wordAt(text, at, limit)
  if (!word || isAcronym(word) || countryInName(word) || headRank(word) > 0) return false
  const next = skipSpace(text, at + word.length, limit)
  return !/^(?:\(|\p{Lu}|and\s|&)/u.test(text.slice(next, Math.min(limit, next + 4)))
}

function afterConnectors(text: string, at: number, limit: number): number {
  let here = at
  for (let i = 0; i < 4; i++) {
    const elided = /^[dl]'/i.exec(text.slice(here, here + 2))
    if (elided) {
      here += 2
      continue
    }
    const word = wordAt(text, here, limit)
    if (!word) return -1
    if (!CONNECTORS.has(word.toLowerCase()) || /^\p{Lu}\p{L}/u.test(word))
      return /^[\p{Lu}]/u.test(word) || /^\p{Ll}-\p{Lu}/u.test(word) ? here : -1
    here = skipSpace(text, here + word.length, limit)
  }
  return -1
}

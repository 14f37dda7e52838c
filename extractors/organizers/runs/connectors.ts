/** "of", "for", "in": a connector goes on with the name where a capital follows. */
import { countryInName } from '../countries.js'
import { CONNECTORS, headRank, isAcronym, isNorthernKind } from '../lexicon.js'
import { isPlural } from '../plurals.js'
import { type Reading, type ReadRun, take, type Verdict } from './run.js'
import { takeToShortForm } from './shortForm.js'
import { matchAt, skipSpace, wordAt } from './tokens.js'

// "École des chartes", "Ministère de la culture": a Romance head may have its first complement in small letters.
const ROMANCE =
  /^(?:des|de(?=\s\p{Ll}{4,18}(?:\s(?:et|y|e)\s\p{Ll}{4,18})?\s(?:en\s\p{Ll}{4,12}(?:\s\p{Ll}{4,12})?\s)?(?:(?:de|du|des|del|della|do|da|dos|das|d')\s?(?:la\s|l')?)?[\p{Lu}(]|\s\p{Ll}{4,18}(?:[,.;)\n]|$))|du|de la|de l'|d'|pour la|pour le|pour les|pour l'|della|dell'|dei|delle|degli|del|do|dos|das)\s?(?:(?<=')\p{Ll}{3}|\p{Ll}{4,18}|(?<=\s)(?!(?:qu[ei]|sua|seu|suo|son|ses|mes|ton|un[aeo]?|uma|dia|año|ano|jour|mois|lun|mar\.)(?!\p{L}))\p{Ll}{3}(?=\s?(?:[,.;:)(\n-]|$)|\s(?:et|y|e|en|em|und)\s))(?:\s(?!(?:indi|expli|communi|appli|impli)que)(?:basque|corse|cr[eé]ole|\p{Ll}{3,12}(?:ique|iques|[ae]lles?|al|ales?|aux|aises?|ais|iennes?|ienne?s?|aines?|aires?|eures?|[eè]res?|ives?|onne|ane|ica|icas|icos?|ico|ares?|ar|iors?|iores|ari[ao]|(?:ur|ci|er|on)al[ie]s?)|rurale?|publics?|\p{Ll}{4,10}(?:phones|és|ées)))?(?:\s(?:et|y|e)\s(?!(?:de|du|des|le|la|les|par|avec|el|los|por|con|com|o|os|as|pel[ao])\s)\p{Ll}{4,18}(?=\s(?:du|de|des|del|della|do|da)\s(?:la\s)?\p{Lu}))?(?![\p{L}])/u
// "Commission du bassin du lac Tchad", "Conseil de recherches en sciences humaines du Canada": a common noun inside the complement, before its own name.
const INNER =
  /^(?:de la |de l'|des |de |du |d'|del |della |dell'|di |do |da )\p{Ll}{3,12}(?=\s(?:(?:di|de|du|del)\s)?\p{Lu}\p{Ll})|^en \p{Ll}{4,12}(?: \p{Ll}{4,12})?(?= (?:du |des |de la |de |d')\p{Lu}| \()/u
// "Conseil d'architecture, d'urbanisme et de l'environnement de la Drôme", "Direção-Geral do Livro, dos Arquivos e das Bibliotecas", "École nationale d'aménagement et d'architecture"
const GENITIVES =
  /(?:,\s(?:de la |de l'|des |de |du |d'|della |dell'|dei |delle |dos |das |do |da )(?:\p{Lu}?\p{Ll}{3,18})(?:\s\p{Ll}{4,12})?){0,3}\s(?:et|e|y)\s(?:de la |de l'|des |de |du |d'|della |dell'|dei |delle |dos |das |do |da )(?!(?:nombreu|plusieurs|divers|tou[st]|autres?|ses |leurs|mais |v[áa]ri[oa]s|outr[oa]s|otr[oa]s|varios|numeros|altr[ie]|ville |la |associa))\p{Lu}?\p{Ll}{3,18}(?![\p{L}])/uy
const SECOND =
  /^(?:du |de la |de l'|des |del |de los |de las |do |da |dos |das |della |dell'|dei |delle )\p{Ll}{3,18}(?=\s?(?:[,.;:)(\n-]|$)|\s(?:et|y|e|en|em)\s)/u
const SLAVIC = /(?:za|pro|dla|pre)\s\p{Ll}{4,18}(?![\p{L}])/uy
const GERMAN_CONNECTOR = /^(?:für|der|des|zur|zum)$/
const GERMAN_ADJECTIVES =
  /(?:für|der|des|zur|zum)\s(?!(?:ein|kein|mein|sein|ihr|unser|all|dies|jed|viel|folgend|beid|ander|interessiert)e)\p{Ll}{3,20}e[nrsm]?\s(?:und\s\p{Ll}{3,20}e[nrsm]?\s)?(?=\p{Lu}\p{Ll})/uy
const OF_COMPLEMENT = /^[^ ]+(?: [^ ]+){0,3} (?:of|de|del|della|des|da|do) (?!.*\bfor\b)/
const GENITIVE = /^(?:e|et|y)\s+(?:de|del|della|dello|dell'|dei|degli|delle|di|do|da|dos|das|du|des|d')(?:\s|(?<='))/i
const TAIL = /^(?:in|at|on|to|bei|am|im|zu|under|a|en|em|e|et|y|for|para|pour|per|und)$/
const AFTER_BRACKET = /^(?:of|for|de|del|du|des|do|da|della|di)$/
const OVER = /^(?:President|Prime|Minist|Cabinet|Govern|Council|Office|State|King|Crown|Secretar|Depart)/
// "Women in Data Science", "Statisticians in Schools"
const THOSE_IN = /^\p{Lu}\p{Ll}+(?:s|men)$/u
const FIELD = /^\p{Lu}\p{L}+(?:s(?![\p{L}])|\s(?:(?:and|&)\s)?\p{Lu}\p{L}+)/u
const STUDIED =
  /^(?:p[óo]s-gradua[çc][ãa]o|gradua[çc][ãa]o|mestrado|doutorado|especializa[çc][ãa]o|forma[çc][ãa]o|pesquisas?|estudos?|investiga[çc][ãa]o|inova[çc][ãa]o|excel[êe]ncia|ensino|educa[çc][ãa]o)$/i
const SEATED =
  /^(?:embassy|mission|delegation|consulate|network|chapter|forum|chamber|club|friends|representation|alliance|initiative|council|commission|association)$/i
// "Brot für die Welt und der Forschungsgemeinschaft": another body
const UND_THE = /^und\s+(?:de[rmns]|die|das)\s/
const GERMAN_ARTICLE = /^(?:die|das|dem)$/
const GERMAN_WITH = /^(?:Zusammenarbeit|Kooperation|Partnerschaft|Verbindung)/

/** Takes what else a Romance complement lists; false where it lists nothing, or the list is of bodies. */
export function readGenitives(reading: Reading): boolean {
  const { text, end, limit, rank, words } = reading
  if (rank === 0 || reading.closed || !/^(?:,| et | e | y )/.test(text.slice(end, end + 4))) return false
  const last = words[words.length - 1] ?? ''
  if (!reading.complement && !/^d'/.test(last)) return false
  const found = matchAt(GENITIVES, text, end)
  if (!found || end + found[0].length > limit) return false
  const listed = found[0].replace(/,/g, ' ').trim().split(/\s+/)
  // Where the first is written small all are; "do Livro" above "dos Arquivos"
  if (listed.some((word) => isOther(word.replace(/^[dl]'/, '')))) return false
  const small = /^\p{Ll}/u.test(last.replace(/^d'/, ''))
  if (small !== !listed.some((word) => /^(?:d'|l')?\p{Lu}/u.test(word))) return false
  words.push(...listed)
  reading.complement = true
  reading.end = end + found[0].length
  reading.at = skipSpace(text, reading.end, limit)
  return true
}

/** "de la Ville de Nîmes et du Centre Pompidou": a head with a capital begins another body; in small letters it must stand by itself. */
const isOther = (word: string): boolean => headRank(word) > (/^\p{Lu}/u.test(word) ? 0 : 1)

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
    // "Hrvatsko drustvo za akustiku": Slavic tongues write the complement small.
    const slavic = rank > 0 && !reading.complement && !reading.closed ? matchAt(SLAVIC, text, at) : null
    if (slavic && isNorthernKind(words[words.length - 1]!) && at + slavic[0].length <= limit) {
      reading.complement = true
      take(reading, slavic[0].split(/\s+/), slavic[0].length)
      return 'on'
    }
    // "Institut für ländliche Räume": a German adjective stands between the connector and its noun.
    const german =
      rank > 0 && !reading.closed && GERMAN_CONNECTOR.test(word) ? matchAt(GERMAN_ADJECTIVES, text, at) : null
    if (german && at + german[0].length < limit) {
      reading.complement = true
      take(reading, german[0].trim().split(/\s+/), german[0].length)
      return 'on'
    }
    // "Réseau des archivistes du littoral": a second complement in small letters, at the end of the name
    const second =
      rank > 0 && reading.complement && !reading.closed
        ? SECOND.exec(text.slice(at, Math.min(limit + 1, at + 40)))
        : null
    if (second && /^\p{Ll}/u.test(words[words.length - 1]!)) {
      take(reading, second[0].split(/\s+/), second[0].length)
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
  if (small === 'und' && (headRank(wordAt(text, next, limit) ?? '') > 1 || UND_THE.test(text.slice(at, at + 8))))
    return false
  // "Klarwasser und Brunnenlabor" are two, "Kunst und Kultur e.V." is one.
  if (small === 'und' && rank === 0 && (readRun(text, next, limit)?.rank ?? 0) === 0) return false
  if (/^(?:e|et|y)$/.test(small) && isPlural(words[0]!)) return false
  if (
    /^(?:e|et|y)$/.test(small) &&
    !(
      reading.complement &&
      !reading.closed &&
      GENITIVE.test(text.slice(at, at + 14)) &&
      !isOther((wordAt(text, next, limit) ?? '').replace(/^[dl]'/i, ''))
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
  // "Kulturverein im Burgenland (HKD)", not "vom Verein im Rathaus"
  if (small === 'im' && !/^\p{Lu}\p{L}+ \(\p{Lu}/u.test(text.slice(next, next + 40))) return false
  if (small === 'in' && GERMAN_WITH.test(text.slice(next, next + 16))) return false
  if (
    small !== 'und' &&
    rank === 0 &&
    !reading.inside &&
    !(small === 'for' && words.length === 1 && !isAcronym(words[0]!)) &&
    !(small === 'in' && words.length === 1 && THOSE_IN.test(words[0]!) && FIELD.test(text.slice(next, next + 60)))
  )
    return false
  // "Programa de Pós-Graduação em Direito", not "a Universidade do Agreste em Olinda"
  if (small === 'em' && !STUDIED.test(words[words.length - 1]!)) return false
  if (small === 'to' && !/delegation|mission|embassy|envoy/i.test(words.join(' '))) return false
  // "hosted by the Academy of Sciences in Bishkek": where it is, not what it is called; "Council of Churches in Zambia" is.
  if (small !== 'in') return true
  const seatless = isSeatless(words, rank)
  return !((seatless || OF_COMPLEMENT.test(words.join(' '))) && townBehind(text, next, limit, seatless))
}

/** "Uppsala University": it is named without its town; embassies, offices and networks are not. */
function isSeatless(words: readonly string[], rank: number): boolean {
  return rank > 1 && words.length > 1 && !words.some((word) => SEATED.test(word))
}

/** One capitalised word that is no country, with no short form behind it; `alone`: "and" goes on with another body. */
function townBehind(text: string, at: number, limit: number, alone: boolean): boolean {
  const word = wordAt(text, at, limit)
  if (!word || isAcronym(word) || countryInName(word) || headRank(word) > 0) return false
  const next = skipSpace(text, at + word.length, limit)
  const behind = text.slice(next, Math.min(limit, next + 4))
  return !/^(?:\(|\p{Lu})/u.test(behind) && (alone || !/^(?:and\s|&)/.test(behind))
}

function afterConnectors(text: string, at: number, limit: number): number {
  let here = at
  let before = ''
  for (let i = 0; i < 4; i++) {
    const elided = /^[dl]'/i.exec(text.slice(here, here + 2))
    if (elided) {
      here += 2
      continue
    }
    const word = wordAt(text, here, limit)
    if (!word) return -1
    // "Brot für die Welt", "Fundação para o Livro"
    const article =
      i > 0 &&
      (GERMAN_ARTICLE.test(word) ||
        (before === 'para' && /^(?:o|os|as)$/.test(word)) ||
        (before === 'per' && /^(?:il|lo|i|gli)$/.test(word)))
    if ((!CONNECTORS.has(word.toLowerCase()) && !article) || /^\p{Lu}\p{L}/u.test(word))
      return /^[\p{Lu}]/u.test(word) || /^\p{Ll}-\p{Lu}/u.test(word) ? here : -1
    here = skipSpace(text, here + word.length, limit)
    before = word
  }
  return -1
}

/** Words in small letters that are of a name all the same: adjectives behind a Romance head, a firm's form, the kind behind a name. */
import { headRank, isNorthernKind } from '../lexicon.js'
import { type Reading, take, type Verdict } from './run.js'
import { takeToShortForm } from './shortForm.js'
import { matchAt, skipSpace } from './tokens.js'

// French and Italian write the adjective of a name small: "Bibliothèque nationale de France".
export const ADJECTIVE_BEHIND =
  /^(?:nationale?s?|régionale?s?|française?s?|européenne?s?|internationale?s?|supérieure?s?|municipale?s?|départementale?s?|générale?s?|centrale?s?|publi(?:cs?|ques?)|polytechnique|normale|nazionale|regionale|italian[ao]|europe[ao]|comunale|civic[ao]|generale|luxembourgeoise?|suisse|belge|allemande?|canadienne?|italienne?|espagnole?|marocaine?|tunisienne?|sénégalaise?|africaine?|española?|alemana|suiza|portuguesa|mexicana|chilena|colombiana|argentina|brasileira)$/
const KIND_BEHIND =
  /^(?:chapter|branch|network|programme|program|project|foundation|initiative|university|group|consortium|association|team|collective|society|club|museum|library|institute|platform|alliance|fund|muzej|muzeum|museo|biblioteka|knjiznica|univerza|univerzita|arhiv|drustvo|muzeul)$/
// "Archivi storici della Basilicata", "Soprintendenza archivistica e bibliografica del Lazio": adjectives behind a Romance head, up to its complement.
const ADJECTIVES_BEHIND =
  /\p{Ll}{3,16}(?:al|ale|ali|ales|ais|aux|ica|ico|icas|icos|ici|iche|ique|iques|ar|are|ares|ari|aria|ario|aire|aires|ano|ana|ani|ane|ien|ienne|ivo|iva|ivi|ive|if|oso|osa|tiva|tivo)(?:\s(?:e|y|et)\s\p{Ll}{4,18})?(?=\s(?:della|dello|dei|degli|delle|dell'|del|di|de|du|des|d'|do|da|dos|das|per|para|pour)\s?(?:la\s|las\s|los\s|l'|el\s)?\p{Lu})/uy
const FRENCH_END =
  /(?:\p{Ll}{3,16}(?:ique|ale|elle|aire|aine|ienne)\s)?\p{Ll}{3,16}(?:oise|aise|ienne|onne|ique|ale|elle|aire|aine|ois|ais|ien|al)(?=\s*(?:[,.;)]|$)|\s(?:et|avec)\s)/uy
// "Kilmory Distillers plc": a firm's form stands small.
const FIRM_FORM =
  /^(?:d\.o\.o|s\.r\.o|z\.o\.o|s\.n\.c|s\.a\.r\.l|a\.s|e\.V|s\.c\.r\.l|s\.r\.l|s\.p\.a|s\.a\.s|a\.s\.b\.l|scrl|eG|plc|gmbh|ag|asbl|vzw|srl|spa|sarl|oy|ab|aps|bv|nv)$/
// "Ayuda sa Bakuna Trust": a short word of a tongue unknown here, before a head.
const FOREIGN =
  /^(?!(?:and|or|by|its|our|has|was|are|is|who|as|via|per|con|com|mit|die|der|das|und|you|us|we|be|het|al|een|med)\s)\p{Ll}{1,3}\s(?=(?:\p{Lu}[\p{L}-]+\s){0,2}(\p{Lu}[\p{L}-]+))/u

/** "Landesverband Stationäre Pflege e. V.": takes the form of a German association; false where none stands here. */
export function readVerein(reading: Reading): boolean {
  const { text, at, words } = reading
  if (words.length === 0 || !/^e\.\sV\b/.test(text.slice(at, at + 5))) return false
  words.push('e.V')
  reading.rank = 3
  reading.end = reading.at = at + (text[at + 4] === '.' ? 5 : 4)
  return true
}

/** A word without a capital stands here; null where only a hyphen's second half has one ("e-Government"). */
export function readSmall(reading: Reading, word: string): Verdict {
  const { text, at, limit, words, rank } = reading
  if (rank > 0) {
    if (takeToShortForm(reading)) return 'on'
    const behind = !reading.closed ? matchAt(ADJECTIVES_BEHIND, text, at) : null
    // "la Société académique vaudoise et la Fondation": adjectives behind a French head, up to the end of the name.
    const last = !reading.closed && !reading.complement && words.length === 1 ? matchAt(FRENCH_END, text, at) : null
    if (last && at + last[0].length <= limit) {
      take(reading, last[0].split(/\s+/), last[0].length)
      return 'on'
    }
    if (behind && at + behind[0].length < limit) {
      take(reading, behind[0].split(/\s+/), behind[0].length)
      return 'on'
    }
  }
  if (words.length > 0 && FIRM_FORM.test(word)) {
    words.push(word)
    reading.rank = 3
    reading.end = at + word.length
    if (text[reading.end] === '.' && word.includes('.')) reading.end++
    return 'stop'
  }
  // "l'association Ping": the head stands small, the name follows.
  if (
    words.length === 0 &&
    reading.article !== '' &&
    headRank(word) > 0 &&
    /^\s\p{Lu}/u.test(text.slice(at + word.length, at + word.length + 2))
  ) {
    reading.rank = headRank(word)
    take(reading, [word], word.length)
    return 'on'
  }
  if (words.length === 1 && rank === 0 && word.length <= 3) {
    const foreign = FOREIGN.exec(text.slice(at, Math.min(limit, at + 60)))
    const after = foreign && /^(?:\p{Lu}[\p{L}-]+\s?){1,3}/u.exec(text.slice(at + foreign[0].length, limit))
    if (after?.[0].split(/\s+/).some((one) => headRank(one) > 1)) {
      words.push(word)
      reading.at += foreign![0].length
      return 'on'
    }
  }
  if (/^\p{Ll}-\p{Lu}/u.test(word)) return null
  // "the DARIAH network", "the Horizon programme": the kind stands small behind the name.
  if (words.length > 0 && rank === 0 && !reading.closed && (KIND_BEHIND.test(word) || isNorthernKind(word))) {
    words.push(word)
    reading.rank = headRank(word) || 1
    reading.end = at + word.length
    // "the Kisumu chapter of the Law Society of Kenya"
    if (/^(?:chapter|branch)$/.test(word) && /^\sof\s/.test(text.slice(reading.end, reading.end + 4))) {
      reading.at = reading.end + 1
      return 'on'
    }
    // "Hrvatsko drustvo za akustiku", "Cesky rozhlas Plus": its complement follows.
    if (isNorthernKind(word)) {
      reading.at = skipSpace(text, reading.end, limit)
      return 'on'
    }
  }
  return 'stop'
}

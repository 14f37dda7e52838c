/** Whether letters are short for a name. */
import { CONNECTORS, plain } from './lexicon.js'

/** Whether an acronym's letters are, in order, initials of the words; all but one of them at least. */
export function initialsFit(acronym: string, words: readonly string[]): boolean {
  // "UN-OHRLLS": whose office it is goes before.
  const letters = plain(acronym.replace(/^(?:UN|EU|AU|WHO|OECD)-(?=\p{Lu}{2})/u, '')).replace(/[^a-z]/g, '')
  // A capital I that was read as l is one: "lnternational".
  const initials = words.flatMap((word) =>
    plain(word)
      .split('-')
      .map((part, i) => (i === 0 && /^l[bcdfghjkmnpqrstvwxz]/.test(word) ? 'i' : part[0])),
  )
  let k = 0
  for (const initial of initials) if (initial === letters[k]) k++
  if (k >= letters.length || (k >= letters.length - 1 && letters.length > 3)) return true
  if (letters.length > 3 && words.length > 1 && beginningsFit(letters, words)) return true
  if (syllablesFit(letters, words)) return true
  // "GovTech" of "Government Technology Agency": beginnings of words.
  const parts = acronym.match(/\p{Lu}\p{Ll}*/gu) ?? []
  return (
    parts.length > 1 && parts.every((part, i) => words[i] !== undefined && plain(words[i]!).startsWith(plain(part)))
  )
}

/**
 * "Cepe" of "Companhia Editora de Pernambuco", "Udelar" of "Universidad de la República", "KICTANet" of "Kenya ICT Action Network": the
 * beginnings of the words, one behind the other, from the first word on.
 */
export function syllablesFit(letters: string, words: readonly string[]): boolean {
  if (letters.length < 4 || letters.length > 10 || words.length < 2 || words.length > 12) return false
  const low = words.map(plain)
  if (low[0]![0] !== letters[0]) return false
  // How many letters may have been read behind each word.
  let reached = new Set([0])
  for (const word of low) {
    const next = new Set(reached)
    for (const from of reached)
      for (let size = 1; size <= 4 && word.startsWith(letters.slice(from, from + size)); size++)
        if (from + size <= letters.length && (from > 0 || word === low[0])) next.add(from + size)
    reached = next
  }
  return reached.has(letters.length) && !low[0]!.startsWith(letters)
}

/** "COMESA" of "Common Market for Eastern and Southern Africa": two letters of the first word, then initials. */
function beginningsFit(letters: string, words: readonly string[]): boolean {
  const first = plain(words[0]!)
  if (!first.startsWith(letters.slice(0, 2))) return false
  let k = 2
  let missed = 0
  for (const word of words.slice(1)) {
    const low = plain(word)
    if (CONNECTORS.has(low) || low === 'and') continue
    if (low[0] === letters[k]) k++
    else missed++
  }
  return k === letters.length && missed < 2
}

// The secretariat of a body speaks for it, and is no part with a name of its own.
const ITS = /^(?:secretar|secr[eé]tari|segretar|president|chair|board|government|office$|director|council$)/i
const OF = /^(?:of|de|del|du|da|do|della|dell'|des|der)$/

/**
 * "RCCH" behind "Sea Level Unit of the Regional Committee on Coastal Hazards": the index of the word from which on the letters are short for
 * the name, all of them and a capital each; -1 where they may be short for all of it.
 */
export function shortOfTail(short: string, words: readonly string[]): number {
  const of = words.findIndex((word) => OF.test(word))
  const from = of < 1 ? -1 : words.findIndex((word, i) => i > of && /^\p{Lu}/u.test(word))
  if (
    from < 0 ||
    words.length - from < 3 ||
    words[0]![0] === short[0] ||
    words.slice(0, of).some((word) => ITS.test(word))
  )
    return -1
  const capitals = words.slice(from).filter((word) => /^\p{Lu}/u.test(word))
  return capitals.length > 2 && capitals.map((word) => word[0]).join('') === short ? from : -1
}

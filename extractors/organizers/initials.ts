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
  // "GovTech" of "Government Technology Agency": beginnings of words.
  const parts = acronym.match(/\p{Lu}\p{Ll}*/gu) ?? []
  return (
    parts.length > 1 && parts.every((part, i) => words[i] !== undefined && plain(words[i]!).startsWith(plain(part)))
  )
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

/** A word that no list knows is a body's own name: "Tidewater", where "Smith" and "Insurers" may be anybody. */
import { COMMON, FAMILY, GIVEN, STOP, wordFlags } from '../names/lexicon.js'

const NAME_OR_WORD = GIVEN | FAMILY | COMMON | STOP

/** A name of people or a common word, in the plural too ("Insurers"); or cut short ("We're", "Comdt."). */
export function isKnownWord(word: string): boolean {
  return (
    word.includes("'") ||
    /^\p{Lu}\p{Ll}{0,2}[b-df-hj-np-tv-z]{2}$/u.test(word) ||
    (wordFlags(word) & NAME_OR_WORD) !== 0 ||
    (word.endsWith('s') && (wordFlags(word.slice(0, -1)) & COMMON) !== 0)
  )
}

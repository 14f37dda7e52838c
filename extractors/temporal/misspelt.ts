/** Months with a slip of the pen beside a day and a year: "15 Febuary 2024", "Setpember 5, 2024", "Decemeber 2024". */
import { isYear } from './item.js'
import { LEXICON } from './lexicon.js'
import { OF, ORD } from './roles.js'
import { bitsAt, digitsAt, ends, Gap, gaps, isMark, kinds, makeWord, starts, Token } from './tokens.js'

/** Long names only: one letter makes "march" of "match", "juin" of "join". */
const NAMES = LEXICON.flatMap((word, index) =>
  word.fullMonth && (word.key.length > 5 || word.key === 'enero') ? [{ key: word.key, index }] : [],
).concat(LEXICON.flatMap((word, index) => (word.key === 'april' ? [{ key: 'april', index }] : [])))

/** One letter too many, too few or wrong, or two changed places. */
function isSlip(said: string, meant: string): boolean {
  const by = said.length - meant.length
  if (by > 1 || by < -1 || said[0] !== meant[0]) return false
  let i = 0
  while (i < said.length && said[i] === meant[i]) i++
  if (by === 1) return said.slice(i + 1) === meant.slice(i)
  if (by === -1) return said.slice(i) === meant.slice(i + 1)
  if (said.slice(i + 1) === meant.slice(i + 1)) return true
  return said[i] === meant[i + 1] && said[i + 1] === meant[i] && said.slice(i + 2) === meant.slice(i + 2)
}

/** Makes the unknown word at `i` the month that it is a slip of; false where it is none. */
function mend(i: number, text: string): boolean {
  const size = ends[i]! - starts[i]!
  if (kinds[i] !== Token.Other || size < 4 || size > 11) return false
  const said = text.slice(starts[i], ends[i]).toLowerCase()
  const meant = NAMES.find(({ key }) => isSlip(said, key))
  if (!meant) return false
  makeWord(i, meant.index)
  return true
}

/** Mends the month beside the number at `i`; gives where reading has to go on. */
export function mendMonth(i: number, text: string): number {
  const digits = digitsAt(i)
  if (digits !== 1 && digits !== 2 && digits !== 4) return i
  // "15 Febuary 2024", "15th Febuary, 2024"
  if (digits < 3) {
    // "9. Febuar 2024", "12 de enro de 2024"
    const ended = gaps[i + 1] === Gap.Glued && (bitsAt(i + 1) & ORD || isMark(i + 1, 46))
    const at = ended || bitsAt(i + 1) & OF ? i + 2 : i + 1
    const year = isMark(at + 1, 44) || bitsAt(at + 1) & OF ? at + 2 : at + 1
    if (kinds[at] === Token.Other && gaps[at] === 1 && isYear(year) && mend(at, text)) return i
  }
  if (kinds[i - 1] !== Token.Other || gaps[i] !== 1) return i
  // "Febuary 15, 2024", "Febuary 2024"
  const behind = bitsAt(i + 1) & ORD && gaps[i + 1] === Gap.Glued ? i + 2 : i + 1
  const dated = digits === 4 ? isYear(i) : isMark(behind, 44) ? isYear(behind + 1) : isYear(behind)
  return dated && mend(i - 1, text) ? i - 1 : i
}

/** am and pm in all their spellings. */
import { DOT } from './marks.js'
import { CLOCK } from './roles.js'
import { bitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, wordAt } from './tokens.js'

/** Tokens that "pm", "p.m.", "p m", "P. M." take from `i`; 0 where there is none. */
export function meridiemAt(i: number, text: string): number {
  if (kinds[i] !== Token.Word && kinds[i] !== Token.Other) return 0
  const size = ends[i]! - starts[i]!
  const letter = text.charCodeAt(starts[i]!) | 32
  if (letter !== 97 && letter !== 112) return 0
  if (gaps[i]! > Gap.Wrapped) return 0
  if (size === 2) {
    if ((text.charCodeAt(starts[i]! + 1) | 32) !== 109) return 0
    // German "am", and English "am" of a sentence: only behind a number.
    return kinds[i - 1] === Token.Number ||
      isMark(i - 1, DOT) ||
      (bitsAt(i - 1) & CLOCK) !== 0 ||
      (wordAt(i - 1)?.count ?? -1) >= 1
      ? 1
      : 0
  }
  if (size !== 1) return 0
  let j = i + 1
  if (isMark(j, DOT) && gaps[j] === Gap.Glued) j++
  if ((kinds[j] === Token.Other || kinds[j] === Token.Word) && ends[j]! - starts[j]! === 1 && gaps[j]! <= 1) {
    if ((text.charCodeAt(starts[j]!) | 32) === 109) {
      j++
      if (isMark(j, DOT) && gaps[j] === Gap.Glued && isMark(j - 2, DOT)) j++
      return j - i
    }
  }
  return 0
}

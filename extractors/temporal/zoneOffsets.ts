/** The offset from universal time as people write it: "+2", "-05:00", "+0530", "+5.5", "+5½", "plus 3", "+1 hour". */
import { digitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, values, wordAt } from './tokens.js'

/** `±HH:MM`, and the token behind it. */
export interface Offset {
  readonly offset: string
  readonly next: number
}

const PLUS = 43
const MINUS = 45
const PLUS_MINUS = 0xb1
const HALF_SIGN = 0xbd
const HOUR_WORD = /^(?:h|hs|hrs?|hours?)$/
const SIGN_WORDS: Readonly<Record<string, number>> = {
  plus: 1,
  mas: 1,
  mais: 1,
  minus: -1,
  menos: -1,
  moins: -1,
  meno: -1,
}

const pad = (n: number): string => String(n).padStart(2, '0')

/** 1 or -1 where a sign stands at `i`, in a mark or a word; 0 where none does. */
function signAt(i: number, text: string): number {
  if (isMark(i, PLUS) || isMark(i, PLUS_MINUS)) return 1
  if (isMark(i, MINUS)) return -1
  if (gaps[i] !== 1 || (kinds[i] !== Token.Word && kinds[i] !== Token.Other) || kinds[i + 1] !== Token.Number) return 0
  return SIGN_WORDS[wordAt(i)?.key ?? text.slice(starts[i]!, ends[i]!).toLowerCase()] ?? 0
}

/** The offset behind "UTC" or "GMT": its sign left out where the hours are glued, "UTC8". */
export function universalOffsetAt(i: number, text: string): Offset | null {
  if (kinds[i] !== Token.Number || gaps[i] !== Gap.Glued || digitsAt(i) > 2 || values[i]! > 14) return offsetAt(i, text)
  if (gaps[i + 1] === Gap.Glued && kinds[i + 1] !== Token.Mark) return null
  return { offset: `+${pad(values[i]!)}:00`, next: i + 1 }
}

/** The offset whose sign stands at `i`, or null. */
export function offsetAt(i: number, text: string): Offset | null {
  const sign = signAt(i, text)
  if (sign === 0 || gaps[i]! > 1 || gaps[i + 1]! > 1) return null
  const spelled = kinds[i] !== Token.Mark
  // "9 am GMT - 10 am": a dash with a space behind it joins clocks; a plus joins none.
  const dashed = isMark(i, MINUS) && gaps[i + 1] !== Gap.Glued
  const size = digitsAt(i + 1)
  if (size === 0 || size > 4) return null
  let hours = values[i + 1]!
  let minutes = 0
  let next = i + 2
  const glued = (j: number): boolean => gaps[j] === Gap.Glued
  if (size >= 3) {
    minutes = hours % 100
    hours = Math.floor(hours / 100)
  } else if ((isMark(next, 58) || isMark(next, 46)) && glued(next) && digitsAt(next + 1) === 2 && glued(next + 1)) {
    if (dashed) return null
    minutes = values[next + 1]!
    // "+5.75": a quarter of an hour short of six
    if (isMark(next, 46) && (minutes === 75 || minutes === 25)) minutes *= 0.6
    next += 2
  } else if (isMark(next, 46) && glued(next) && digitsAt(next + 1) === 1 && glued(next + 1) && values[next + 1] === 5) {
    minutes = 30
    next += 2
  } else if (isMark(next, HALF_SIGN) && glued(next)) {
    minutes = 30
    next++
  }
  // "+8h", "+1 hour"
  const unit = gaps[next]! <= 1 && (kinds[next] === Token.Word || kinds[next] === Token.Other)
  if (unit && HOUR_WORD.test(text.slice(starts[next]!, ends[next]!).toLowerCase())) next++
  else if (dashed && !(isMark(next, 41) || isMark(next, 93))) return null
  // "GMT-5pm"
  if (glued(next) && (kinds[next] === Token.Other || kinds[next] === Token.Word)) return null
  if (gaps[i + 1] !== Gap.Glued && !spelled && isMark(next, 58)) return null
  if (hours > 14 || minutes > 59) return null
  return { offset: `${sign > 0 ? '+' : '-'}${pad(hours)}:${pad(minutes)}`, next }
}

/** Which digits stand free, and are no part of a code or of a longer number. */
import { isYear } from './item.js'
import { DASH, DOT, SLASH } from './marks.js'
import { digitsAt, ends, Gap, gaps, kinds, sizeAt, starts, Token, values } from './tokens.js'

/** Nothing glued before that makes the digits part of a longer number or code: "133-03-03-2020", "A/RES/60/252", "v1.2". */
export function isFree(i: number, afterJoin: boolean): boolean {
  if (gaps[i] !== Gap.Glued || i === 0) return true
  if (kinds[i - 1] !== Token.Mark) return false
  const mark = values[i - 1]!
  if (mark === DASH || (mark === SLASH && afterJoin)) return afterJoin
  // "2024-05-16T18:00/2024-05-16T20:00"
  if (mark === SLASH && isYear(i) && kinds[i + 1] === Token.Mark && values[i + 1] === DASH)
    return kinds[i - 2] === Token.Number && digitsAt(i - 2) === 2
  if (mark === DOT || mark === SLASH || mark === 44 || mark === 58) {
    // "Date:2010-05-13" is free; "12:10/11" and "x/10/11" are not.
    if (mark === 58) return kinds[i - 2] !== Token.Number
    return mark === 44 && gaps[i - 1] === Gap.Glued ? kinds[i - 2] !== Token.Number : false
  }
  return mark !== 36 && mark !== 0x80 && mark !== 0xa3 && mark !== 35 && mark !== 95 && mark !== 43
}

/** Nothing glued behind that goes on with the number: "10-12-2010-3", "5.12.1", "12/05/2010x". */
export function ends_(i: number, separator: number): boolean {
  if (gaps[i] !== Gap.Glued) return true
  const kind = kinds[i]
  if (kind === Token.End) return true
  if (kind === Token.Other || kind === Token.Word)
    return /^[tT]$/.test(String.fromCharCode(firstCode(i))) && ends[i]! - starts[i]! <= 1
  if (kind !== Token.Mark) return false
  const mark = values[i]!
  if (mark === 37) return false
  // "10/1/2018-10/7/2018" is a range; "10-12-2010-3" a code.
  if (mark === SLASH && separator === DASH) return isYear(i + 1)
  if ((mark === DASH && separator === DASH) || mark === SLASH || (mark === DOT && gaps[i + 1] === Gap.Glued))
    return !(gaps[i + 1] === Gap.Glued && kinds[i + 1] === Token.Number)
  return true
}

// "EN 1992-1-1", "Rev 2017.3.1", "HRC 28/6", "UNGA 64/292": standards, versions, and resolutions by session and number.
const CODED =
  /^(?:ISO|IEC|BS|DIN|NF|UNI|ANSI|ASTM|IEEE|ITU|RFC|ABNT|NBR|UNE|[Rr]ev|REV|[Rr]elease|[Bb]uild|HRC|UNGA|GA|WHA|ECOSOC|CRC|UNSC|SC|CHR|UNEA)$/

/** "EN" is Spanish and French "in" too: only before a year. */
export function isCoded(i: number): boolean {
  if (i === 0 || sizeAt(i - 1) > 7) return false
  const before = codes.slice(starts[i - 1]!, ends[i - 1]!)
  return CODED.test(before) || (before === 'EN' && digitsAt(i) === 4)
}

let codes = ''

/** Lets numericItem see the text without passing it on. */
export function lookAt(text: string): void {
  codes = text
}

export function firstCode(i: number): number {
  return codes.charCodeAt(starts[i]!)
}

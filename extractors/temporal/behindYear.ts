/** The second day of a range that begins with its year: "2018/07/04 - 07/06", "2018.07.04(Wed)–07.06(Fri)". */
import { type Item, isYear, newItem } from './item.js'
import { DOT } from './marks.js'
import { digitsAt, Gap, gaps, isMark, kinds, Token, values } from './tokens.js'

/** Month and day at `i`, parted as those of `last`, in the order that its year in front settles; null where they are none. */
export function monthDayBehind(last: Item, i: number): Item | null {
  if (last.style !== 'n' || !isYear(last.first) || kinds[last.first + 1] !== Token.Mark) return null
  const mark = values[last.first + 1]!
  const glued = gaps[i + 1] === Gap.Glued && gaps[i + 2] === Gap.Glued
  if (!glued || !isMark(i + 1, mark) || !isShort(i) || !isShort(i + 2)) return null
  // "2018/07/04 - 07/06/2018" says its year itself.
  if (isMark(i + 3, mark) && gaps[i + 3] === Gap.Glued && kinds[i + 4] === Token.Number) return null
  const item = newItem(i, 'n')
  item.month = values[i]!
  item.day = values[i + 2]!
  item.next = i + 3
  const later = item.month === last.month ? item.day > last.day : item.month > last.month
  if (!later || item.month > 12 || item.day > 31 || item.day === 0) return null
  // "2018.07.04 - 10.30": more likely a clock
  return mark === DOT && item.month > last.month + 1 ? null : item
}

const isShort = (i: number): boolean => digitsAt(i) === 1 || digitsAt(i) === 2

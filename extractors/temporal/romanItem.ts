/** Dates whose month is a Roman number: "12.IX.2009". */
import { type Item, isYear, newItem } from './item.js'
import { DASH, DOT, SLASH } from './marks.js'
import { digitsAt, ends, isMark, starts, values } from './tokens.js'

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
}

/** "13.V.2010", "3/XI/2016" */
export function romanItem(i: number, text: string): Item | null {
  if (digitsAt(i) > 2 || values[i]! < 1 || values[i]! > 31) return null
  const separator = values[i + 1]!
  if ((separator !== DOT && separator !== SLASH && separator !== DASH) || !isMark(i + 3, separator) || !isYear(i + 4))
    return null
  const month = ROMAN[text.slice(starts[i + 2]!, ends[i + 2]!).toLowerCase()]
  if (month === undefined) return null
  const item = newItem(i, 'dm')
  item.day = values[i]!
  item.month = month
  item.year = values[i + 4]!
  item.next = i + 5
  return item
}

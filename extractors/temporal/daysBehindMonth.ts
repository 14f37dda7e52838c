/** "Thursdays in October 2023: 5, 12, 19 and 26", "October 2023 (5, 12, 19)": a month and, behind a colon or in brackets, its days. */
import { type Item, isYear, newItem } from './item.js'
import { CLOSE, COLON, COMMA, DOT, OPEN } from './marks.js'
import { afterDay, dayAt, dayOrdinal } from './parts.js'
import { AMOUNT, AND, OF, THE, TO } from './roles.js'
import { bitsAt, Gap, gaps, isMark, kinds, Token, values, wordAt } from './tokens.js'

const AMPERSAND = 38
const SEMICOLON = 59

/** The days of the month (and of those that follow it in the same way), or null where they are no list of two at least. */
export function daysBehindMonth(month: Item, text: string): Item[] | null {
  const items: Item[] = []
  let of = month
  for (let count = 0; count < 12; count++) {
    const from = items.length
    if (!daysOf(of, items, text)) break
    const last = items[items.length - 1]!
    // "May" alone is an everyday word, and a month alone with two numbers a count: "October: 5, 12".
    if (of.year === 0 && items.length - from < 3 && !items[from]!.weekday) {
      items.length = from
      break
    }
    const next = otherMonth(last.next, of)
    if (!next) break
    of = next
  }
  if (items.length < 2) return null
  items[0]!.first = month.first
  return items
}

/** Appends the days that stand behind the month; false where none do. */
function daysOf(month: Item, items: Item[], text: string): boolean {
  const open = isMark(month.next, OPEN)
  if (!open && !(isMark(month.next, COLON) && gaps[month.next]! <= Gap.Spaced)) return false
  let i = month.next + 1
  const from = items.length
  for (;;) {
    if (gaps[i] === Gap.Apart) break
    // "dias 5, 12 e 19", "le 5, le 12", "Thu 5, Thu 12"
    const weekday = wordAt(i)?.weekday ?? 0
    for (let skips = 0; skips < 2 && (bitsAt(i) & THE || wordAt(i)?.unit === 'day' || wordAt(i)?.weekday); skips++) i++
    const day = dayAt(i, text)
    if (day === 0) break
    let next = afterDay
    const item = newItem(i, 'dm')
    item.ordinal = dayOrdinal
    // "5., 12. und 19."
    if (isMark(next, DOT) && gaps[next] === Gap.Glued) next++
    // "12, 14 and 15 people", "10 to 12"
    if (gaps[next]! < Gap.Wrapped && bitsAt(next) & (AMOUNT | TO) && !(bitsAt(next) & (AND | OF))) break
    if (gaps[next] === Gap.Spaced && kinds[next] === Token.Other) break
    if (items.length > from && day <= items[items.length - 1]!.day) break
    item.day = day
    item.month = month.month
    item.year = month.year
    item.weekday = weekday
    item.next = next
    items.push(item)
    const comma = isMark(next, COMMA)
    const and = bitsAt(comma ? next + 1 : next) & AND || isMark(next, AMPERSAND)
    if (!comma && !and) break
    i = next + (comma ? 1 : 0) + (and ? 1 : 0)
  }
  const found = items.length - from
  const closed = found > 0 && isMark(items[items.length - 1]!.next, CLOSE)
  if (found < 2 || (open && !closed)) {
    items.length = from
    return false
  }
  return true
}

/** "…: 5, 19; November 2023: 2, 9" */
function otherMonth(i: number, before: Item): Item | null {
  let j = i
  if (isMark(j, SEMICOLON) || isMark(j, COMMA) || isMark(j, DOT) || bitsAt(j) & AND) j++
  else if (gaps[j] !== Gap.Wrapped) return null
  const word = wordAt(j)
  if (!word?.month || gaps[j] === Gap.Apart) return null
  const item = newItem(j, 'm')
  item.month = word.month
  item.next = j + 1
  if (isYear(j + 1) && isMark(j + 2, COLON)) {
    item.year = values[j + 1]!
    item.next = j + 2
  } else if (before.year > 0) item.year = before.year + (word.month < before.month ? 1 : 0)
  return item
}

/** Clocks told from the hour beside them: "half past three", "quarter to five", "20 to 8 pm", "ten past noon". */
import { type Read, read } from './clock.js'
import { behindClock, isAt, opensClause } from './clockMarks.js'
import { DASH } from './marks.js'
import { meridiemAt } from './meridiem.js'
import { APPROX, BETWEEN, FROM, MIDNIGHT, NOON, PAST, THE, TIL, TO } from './roles.js'
import { bitsAt, digitsAt, Gap, gaps, isMark, kinds, Token, values, wordAt } from './tokens.js'

function hourWord(i: number): number {
  if (kinds[i] === Token.Number && values[i]! <= 24 && digitsAt(i) <= 2) return values[i]!
  const word = wordAt(i)
  if (word && word.count >= 1 && word.count <= 12) return word.count
  if (word && word.bits & MIDNIGHT) return 0
  return word && word.bits & NOON ? 12 : -1
}

/** 1 where "past" or "after" stands at `i`, -1 where "to" or "till" does, 0 else. */
export function wayAt(i: number): number {
  const word = wordAt(i)
  if (!word || gaps[i]! > Gap.Wrapped) return 0
  if (word.bits & PAST || word.key === 'after') return 1
  return word.bits & TO || word.key === 'before' ? -1 : 0
}

/** Minutes before or past the hour at `at`: "quarter to five", "half past midnight"; null where no hour stands there. */
export function besideHour(i: number, at: number, minutes: number, way: number, text: string): Read | null {
  const hour = hourWord(at)
  if (hour < 0) return null
  const one = read(i, at + 1, hour, minutes, 3, 'spelled')
  if (way < 0) {
    one.hour = hour === 1 ? 12 : hour === 0 ? 23 : hour - 1
    one.minute = 60 - minutes
  }
  // "12 noon", "12 midnight"
  if (hour === 12 && bitsAt(at + 1) & (NOON | MIDNIGHT)) one.next = at + 2
  if (bitsAt(one.next - 1) & (NOON | MIDNIGHT)) one.military = true
  return behindClock(one, text)
}

/** "half three" is half past, where "at" or the line says that it is a clock. */
export function halfHour(i: number, text: string): Read | null {
  const count = wordAt(i + 1)?.count ?? 0
  if (count < 1 || count > 12 || gaps[i + 1]! > 1 || wordAt(i + 1)!.key.length < 3) return null
  if (
    !isAt(i - 1, text) &&
    !(bitsAt(i - 1) & (FROM | TIL | BETWEEN | APPROX)) &&
    !(gaps[i]! >= Gap.Wrapped && opensClause(i + 2))
  )
    return null
  return behindClock(read(i, i + 2, count, 30, 3, 'spelled'), text)
}

/** Minutes in words, past or before an hour. */
export function tellsMinutes(i: number, text: string): Read | null {
  const tens = wordAt(i)!.count
  if (tens !== 5 && tens !== 10 && tens !== 15 && tens !== 20 && tens !== 30) return null
  let j = i + 1
  let minutes = tens
  const five = isMark(j, DASH) && gaps[j] === Gap.Glued ? j + 1 : j
  if (tens === 20 && wordAt(five)?.count === 5) {
    minutes = 25
    j = five + 1
  }
  const counted = /^min(?:ute)?s?$/.test(wordAt(j)?.key ?? '')
  if (counted) j++
  const way = wayAt(j)
  const hour = way === 0 ? -1 : hourWord(j + 1)
  if (hour < 0) return null
  if (way > 0) {
    // "five days after seven applications"
    if (wordAt(j)!.key === 'after' && !counted && meridiemAt(j + 2, text) === 0 && !saysPart(j + 2)) return null
    return besideHour(i, j + 1, minutes, way, text)
  }
  if (!counted) {
    // "ten to twelve people", "from five to six": hours only where the words end there.
    if (kinds[j + 1] !== Token.Word || bitsAt(i - 1) & (FROM | BETWEEN)) return null
    const certain = meridiemAt(j + 2, text) > 0 || saysPart(j + 2)
    if (!certain && !opensClause(j + 2)) return null
    if (!certain && !isAt(i - 1, text) && gaps[i]! < Gap.Wrapped) return null
  } else if (!opensClause(j + 2) && meridiemAt(j + 2, text) === 0 && !saysPart(j + 2)) return null
  const one = besideHour(i, j + 1, minutes, way, text)
  if (one) one.spelled = !counted
  return one
}

/** "in the afternoon", "in the evening" behind an hour */
function saysPart(i: number): boolean {
  return wordAt(i)?.key === 'in' && bitsAt(i + 1) & THE ? wordAt(i + 2)?.part != null : false
}

/** Does the number count minutes past or before the hour behind it? "10 to 3 pm" is a range, "20 to 3 pm" can be none. */
export function minutesFit(next: number, value: number, way: number, counted: boolean, text: string): boolean {
  const at = counted ? next + 2 : next + 1
  const hour = hourWord(at)
  if (hour < 0 || gaps[at]! > Gap.Wrapped) return false
  const certain = meridiemAt(at + 1, text) > 0 || (bitsAt(at) & (NOON | MIDNIGHT)) !== 0
  // "past" says it alone; "5 days after 3 pm" and "after" itself do not.
  if (way > 0) return wordAt(at - 1)!.key === 'after' ? certain && (counted || value % 5 === 0) : true
  if (hour > 12) return false
  if (counted) return certain || opensClause(at + 1)
  const key = wordAt(at - 1)!.key
  if (!/^(?:to|till|until|before)$/.test(key)) return false
  return certain && value >= 15 && value % 5 === 0 && digitsAt(at) < 3
}

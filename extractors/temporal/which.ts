/** Which one is meant, and which month: "next", "this coming", "last"; "of next month". */
import { LAST, NEXT, OF, THE, THIS } from './roles.js'
import { bitsAt, ends, Gap, gaps, starts, wordAt } from './tokens.js'

/** Which one: "next" 1, "this" 0, "last" -1, and the token behind the words that say it. */
export interface Shift {
  readonly amount: number
  readonly next: number
}

interface Which extends Shift {
  /** "this past Friday": the latest one gone. */
  readonly back: boolean
  /** "this coming Friday": the nearest one to come. */
  readonly nearest: boolean
}

/** Which one the words at `i` mean; null where none of them stands there. */
export function whichAt(i: number): Which | null {
  let j = i
  if (bitsAt(j) & THIS && bitsAt(j + 1) & (NEXT | LAST) && gaps[j + 1]! <= Gap.Wrapped) j++
  const bits = bitsAt(j)
  if (!(bits & (NEXT | THIS | LAST))) return null
  const { key } = wordAt(j)!
  // "the following Friday" follows something else; "final" is an everyday word.
  if (key === 'following' || key === 'final') return null
  return {
    amount: bits & NEXT ? 1 : bits & THIS ? 0 : -1,
    next: j + 1,
    back: key === 'past' || ((bits & LAST) !== 0 && j > i),
    nearest: (bits & NEXT) > 0 && (key === 'coming' || key === 'upcoming' || j > i),
  }
}

/** Which month, by words: "of next month", "this month". */
export function thatMonth(i: number): Shift | null {
  let j = i
  if (bitsAt(j) & OF && wordAt(j)!.key.length > 1) j++
  else if (wordAt(j)?.key === 'in') j++
  if (bitsAt(j) & THE && !(bitsAt(j) & (NEXT | THIS))) j++
  const which = whichAt(j)
  return which && wordAt(which.next)?.unit === 'month' ? { amount: which.amount, next: which.next + 1 } : null
}

/** Which year, by words: "of this year", "next year". */
export function thatYear(i: number, text: string): Shift | null {
  if (gaps[i]! > Gap.Wrapped) return null
  let j = i
  if (bitsAt(j) & OF && wordAt(j)!.key.length > 1) j++
  const which = whichAt(j)
  if (which?.next !== j + 1 || gaps[which.next]! > Gap.Wrapped) return null
  const word = wordAt(which.next)
  // "in May this year's programme", "the years"
  if (word?.unit !== 'year' || /^years|'/i.test(text.slice(starts[which.next], ends[which.next]! + 1))) return null
  return { amount: which.amount, next: which.next + 1 }
}

/** Which one is meant, and which month: "next", "this coming", "last"; "of next month". */
import { LAST, NEXT, OF, THE, THIS } from './roles.js'
import { bitsAt, ends, Gap, gaps, starts, wordAt } from './tokens.js'

/** The token behind the word; whether it looks back; whether the nearest is meant. Said of the last that was found. */
export let afterWhich = 0
export let back = false
export let nearest = false

/**
 * "next" 1, "this" 0, "last" -1; null where no such word stands at `i`. "this coming Friday" is the nearest one to come, "this past Friday"
 * the latest one gone.
 */
export function whichAt(i: number): number | null {
  let j = i
  if (bitsAt(j) & THIS && bitsAt(j + 1) & (NEXT | LAST) && gaps[j + 1]! <= Gap.Wrapped) j++
  const bits = bitsAt(j)
  if (!(bits & (NEXT | THIS | LAST))) return null
  const { key } = wordAt(j)!
  // "the following Friday" follows something else; "final" is an everyday word.
  if (key === 'following' || key === 'final') return null
  back = key === 'past' || ((bits & LAST) !== 0 && j > i)
  nearest = bits & NEXT ? key === 'coming' || key === 'upcoming' || j > i : false
  afterWhich = j + 1
  return bits & NEXT ? 1 : bits & THIS ? 0 : -1
}

/** Which month, by words: "of next month", "this month". Gives 1, 0 or -1 and the token behind in `afterMonthWord`; null where none. */
export function thatMonth(i: number): number | null {
  let j = i
  if (bitsAt(j) & OF && wordAt(j)!.key.length > 1) j++
  else if (wordAt(j)?.key === 'in') j++
  if (bitsAt(j) & THE && !(bitsAt(j) & (NEXT | THIS))) j++
  const which = whichAt(j)
  if (which === null || wordAt(afterWhich)?.unit !== 'month') return null
  afterMonthWord = afterWhich + 1
  return which
}
export let afterMonthWord = 0

/** Which year, by words: "of this year", "next year". Gives 0, 1 or -1 and the token behind in `afterYearWord`; null where none. */
export function thatYear(i: number, text: string): number | null {
  if (gaps[i]! > Gap.Wrapped) return null
  let j = i
  if (bitsAt(j) & OF && wordAt(j)!.key.length > 1) j++
  const which = whichAt(j)
  if (which === null || afterWhich !== j + 1 || gaps[afterWhich]! > Gap.Wrapped) return null
  const word = wordAt(afterWhich)
  // "in May this year's programme", "the years"
  if (word?.unit !== 'year' || /^years|'/i.test(text.slice(starts[afterWhich], ends[afterWhich]! + 1))) return null
  afterYearWord = afterWhich + 1
  return which
}
export let afterYearWord = 0

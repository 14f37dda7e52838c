/** Day and month from two numbers. */
import { type Item, newItem } from './item.js'

/** Both readings of two numbers, the day-first one in the item; null where neither can be. */
export function dayMonth(i: number, a: number, b: number): Item | null {
  const dayFirst = a >= 1 && a <= 31 && b >= 1 && b <= 12
  const monthFirst = a >= 1 && a <= 12 && b >= 1 && b <= 31
  if (!dayFirst && !monthFirst) return null
  const item = newItem(i, 'n')
  item.day = dayFirst ? a : b
  item.month = dayFirst ? b : a
  item.monthFirst = !dayFirst
  if (dayFirst && monthFirst && a !== b) item.other = { day: b, month: a }
  return item
}

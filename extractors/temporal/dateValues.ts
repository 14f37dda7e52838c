/** Items that belong together → the value of one find, its cue and weight. */
import type { DateParts, DateValue } from '../candidate.js'
import { type DateFind, type Item, partsOf } from './item.js'
import { RANGE, SLASH_LIST } from './joins.js'
import { COLON } from './marks.js'
import { AND, BETWEEN, COUNTER, CUE, FROM, OF, ON, TO } from './roles.js'
import { bitsAt, Gap, gaps, isMark } from './tokens.js'
import { thatYear } from './which.js'

export function findOf(items: Item[], joins: number[], next: number, text: string): DateFind | null {
  const head = items[0]!
  const tail = items[items.length - 1]!
  const first = head.first
  const other = items.some((item) => item.other)
  const start = partsOf(head)
  let end: DateParts | null = null
  let days: DateParts[] = []
  if (items.length > 1) {
    if (
      items.length === 2 &&
      (joins[0] === RANGE || tail.style === 'm' || (joins[0] === SLASH_LIST && tail.style === 'n'))
    )
      end = partsOf(tail)
    else days = listDays(items, joins)
  }
  const [cue, weight] = rate(items, first, end !== null)
  const swapped = (item: Item): DateParts => ({
    ...partsOf(item),
    month: item.other?.month ?? item.month,
    day: item.other?.day ?? item.day,
  })
  const value: DateValue =
    other && items.length <= 2
      ? { start, end, days, monthFirst: { start: swapped(head), end: end ? swapped(tail) : null } }
      : { start, end, days }
  // "the 12th of June this year", "in September of next year"
  const shift = !other && tail.year === 0 && tail.month > 0 ? thatYear(next, text) : null
  if (shift)
    return {
      value: { ...value, yearShift: shift.amount },
      cue,
      weight: shift.amount < 0 ? weight / 4 : weight,
      first,
      next: shift.next,
    }
  return { value, cue, weight, first, next }
}

/** Every day of a list; a range inside it ("4-6 and 9 May") is counted out where it stays in one month. */
function listDays(items: readonly Item[], joins: readonly number[]): DateParts[] {
  const days: DateParts[] = []
  items.forEach((item, k) => {
    const before = items[k - 1]
    if (
      before &&
      joins[k - 1] === RANGE &&
      before.month === item.month &&
      item.day > before.day &&
      item.day - before.day < 31
    )
      for (let day = before.day + 1; day < item.day; day++) {
        const { weekday: _, ...parts } = partsOf(before)
        days.push({ ...parts, day })
      }
    days.push(partsOf(item))
  })
  return days
}

function rate(items: readonly Item[], first: number, ranged: boolean): [cue: string, weight: number] {
  const head = items[0]!
  const shape = items.length === 1 ? 'date' : ranged ? 'date-range' : 'date-list'
  if (head.nth !== 0) return ['nth-weekday', head.year > 0 ? 0.7 : 0.35]
  if (head.style === 'm') {
    if (head.month > 12) return ['season', 0.3]
    if (head.year > 0) return ['month-year', 0.4]
    const before = bitsAt(first - 1)
    const led = (before & (CUE | FROM | TO | BETWEEN | ON | OF)) > 0
    return [
      'month',
      items.length > 1 ? 0.2 : led ? 0.2 : gaps[first]! >= Gap.Wrapped && gaps[head.next]! >= Gap.Wrapped ? 0.15 : 0.05,
    ]
  }
  if (head.style === 'n') {
    const led =
      (bitsAt(first - 1) & (ON | CUE | FROM | TO | BETWEEN | AND)) > 0 || isMark(first - 1, COLON) || head.weekday > 0
    if (head.year > 0) return [`numeric-${shape}`, head.shortYear ? 0.7 : 0.85]
    return [`numeric-${shape}-no-year`, head.weekday > 0 ? 0.6 : led ? 0.45 : items.length > 1 ? 0.3 : 0.25]
  }
  const weekday = head.weekday > 0 ? 0.05 : 0
  if (head.year > 0) return [shape, (head.shortYear ? 0.8 : 0.9) + weekday]
  const counter = bitsAt(first - 1) & COUNTER && !(bitsAt(first - 1) & (ON | AND | CUE))
  return [`${shape}-no-year`, counter ? 0.3 : 0.65 + weekday]
}

/** The order of day and month that items of digits share: one that is certain decides the others. */
export function agreeOnOrder(items: readonly Item[], joins: readonly number[]): void {
  if (!items.some((item) => item.other)) return
  // "03/04/2019 to 15/04/2019"
  const certain = items.find((item) => item.style === 'n' && !item.other)
  if (certain) {
    for (const item of items) {
      if (certain.monthFirst) swap(item)
      item.other = null
    }
    return
  }
  // "11/5, 11/6 or 11/8": of two readings the one whose days lie together.
  if (items.length === 1 || (items.length === 2 && joins[0] === RANGE)) return
  const spread = (month: (item: Item) => number): number => new Set(items.map(month)).size
  if (items.every((item) => item.other) && spread((item) => item.other!.month) < spread((item) => item.month))
    for (const item of items) swap(item)
  for (const item of items) item.other = null
}

function swap(item: Item): void {
  if (!item.other) return
  item.month = item.other.month
  item.day = item.other.day
}

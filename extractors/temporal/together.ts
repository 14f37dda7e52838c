/** Days that belong together and of which one has no month of its own: "today and tomorrow", "next Monday or next Tuesday", "1 August to today". */
import type { DateParts, DateValue, Find } from '../candidate.js'

const BETWEEN_DAYS =
  /^\s{0,3}(?:,\s{0,3})?(?:(and|or|&|,|y|et|und|ou|e)|to|until|till|through|thru|-{1,2}|bis|al|au|hasta)\s{1,3}(?:again\s+)?(?:on\s+)?(?:the\s+)?$/i

/** One day, or the month or week of which only the reference knows: no range and no list. */
function isSingle({ end, days, week }: DateValue): boolean {
  return end === null && days.length === 0 && !week
}

/** Not told by the calendar alone. */
function isLoose({ start, relative }: DateValue): boolean {
  return relative !== undefined ? !relative.whole : start.month === undefined && start.year === undefined
}

function day({ start, relative }: DateValue): DateParts {
  return relative ? { ...start, relative } : start
}

/** May the two be days of one list or range, if the words between them say so? */
function mayJoin(a: Find<'date'>, b: Find<'date'>): boolean {
  if (!isSingle(a.value) || !isSingle(b.value) || (!isLoose(a.value) && !isLoose(b.value))) return false
  return [a.value, b.value].every(
    (one) => !one.relative?.whole && one.start.nth === undefined && (isLoose(one) || one.start.day !== undefined),
  )
}

/** "Monday or Tuesday next week", "Monday to Wednesday of this week": the week serves all its days. */
function inWeek(a: Find<'date'>, b: Find<'date'>, text: string): Find<'date'> | null {
  const week = b.value.relative
  if (!week?.whole || week.unit !== 'week' || week.weekday !== undefined) return null
  if (a.cue !== 'weekday-list' && a.cue !== 'weekday-range') return null
  if (!/^\s{1,2}(?:of\s{1,2})?$/i.test(text.slice(a.span.end, b.span.start))) return null
  const placed = ({ weekday }: DateParts): DateParts => ({
    relative: { unit: 'week', amount: week.amount, weekday: weekday! },
  })
  const { start, end, days } = a.value
  return {
    ...a,
    span: { start: a.span.start, end: b.span.end },
    value: { start: {}, end: end && placed(end), days: days.map(placed), relative: placed(start).relative! },
    cue: `${a.cue}-of-week`,
  }
}

// "on the 19th, that's a Thursday", "5 May (a Tuesday)", "el 6 de mayo, que es lunes"
const SAID_AGAIN =
  /^(?:,?\s{1,2}\(?|,\s{0,2})(?:(?:that's|that\s+is|which\s+is|it's|it\s+is|this\s+is|being|que\s+(?:es|cae\s+en|\xe9)|c'est|das\s+ist|ein|einem|un|uma?|a)\s+){1,2}$/i

/** The day with the weekday that the words behind it tell, or null. */
function withItsWeekday(a: Find<'date'>, b: Find<'date'>, text: string): Find<'date'> | null {
  const { start } = a.value
  const said = b.value.start
  if (start.day === undefined || start.weekday !== undefined || !isSingle(a.value) || a.value.relative) return null
  if (said.weekday === undefined || said.day !== undefined || said.nth !== undefined || said.month !== undefined)
    return null
  if (!isSingle(b.value) || b.value.relative || !SAID_AGAIN.test(text.slice(a.span.end, b.span.start))) return null
  return {
    ...a,
    span: { start: a.span.start, end: b.span.end },
    value: { ...a.value, start: { ...start, weekday: said.weekday } },
  }
}

/** Joins neighbours: a day and its weekday, weekdays and their week, what only "and", "or", "to" parts to a list or range. */
export function together(dates: Find<'date'>[], text: string): Find<'date'>[] {
  let out: Find<'date'>[] | null = null
  for (let k = 0; k < dates.length; k++) {
    const a = dates[k]!
    const b = dates[k + 1]
    const gap = b ? b.span.start - a.span.end : 0
    const shared =
      (gap > 2 && gap < 20 ? withItsWeekday(a, b!, text) : null) ?? (gap > 0 && gap < 6 ? inWeek(a, b!, text) : null)
    if (shared) {
      out ??= dates.slice(0, k)
      out.push(shared)
      k++
      continue
    }
    const found =
      gap > 0 && gap < 17 && mayJoin(a, b!) ? BETWEEN_DAYS.exec(text.slice(a.span.end, b!.span.start)) : null
    // "Thursday, tomorrow": the comma says the same day again.
    if (!found || found[1] === ',') {
      out?.push(a)
      continue
    }
    out ??= dates.slice(0, k)
    let last = b!
    k++
    const days = [day(a.value), day(last.value)]
    const listed = found[1] !== undefined
    for (; listed && k + 1 < dates.length && days.length < 7; k++) {
      const next = dates[k + 1]!
      if (next.span.start - last.span.end > 12 || !mayJoin(last, next)) break
      if (!/^\s{0,3},?\s{0,3}(?:and|or|&)?\s{0,3}$/i.test(text.slice(last.span.end, next.span.start))) break
      days.push(day(next.value))
      last = next
    }
    out.push({
      ...a,
      span: { start: a.span.start, end: last.span.end },
      value: listed ? { ...a.value, days } : { ...a.value, end: days[1]! },
      cue: listed ? 'list-from-reference' : 'range-from-reference',
    })
  }
  return out ?? dates
}

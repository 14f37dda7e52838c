/** Rows of a timetable that open with bare hours, one behind the other: "8-10   Why budgets / 10-12   Costing / 14-16   Exercise". */
import type { Clock, Find } from '../candidate.js'

const ROW = /^([ \t|]{0,8})(\d{1,2})(\s?-\s?)(\d{1,2})(?=[ \t]{2}|\t|[ \t]?\||[ \t]\p{Lu}\p{Ll}|[ \t](?:h|Uhr)\b)/u

interface Row {
  readonly line: number
  readonly start: number
  readonly from: number
  readonly to: number
  readonly find: Find<'time'>
}

/** The ranges at the head of three lines or more, each later than the one before, at least one right behind it; none among `times` already. */
export function hourRows(text: string, times: readonly Find<'time'>[]): Find<'time'>[] {
  if (!OPENS.test(text)) return []
  const known = new Set(times.map(({ span }) => span.start))
  const out: Find<'time'>[] = []
  let run: Row[] = []
  const close = (): void => {
    const joined = run.some(({ from }, i) => i > 0 && from === run[i - 1]!.to)
    if (run.length > 2 && joined) out.push(...run.map(({ find }) => find).filter(({ span }) => !known.has(span.start)))
    run = []
  }
  let at = 0
  for (let line = 0; at <= text.length; line++) {
    const end = text.indexOf('\n', at)
    const row = rowAt(text, at, end < 0 ? text.length : end, line)
    if (row) {
      const last = run[run.length - 1]
      if (last && (row.line - last.line > 4 || row.from < last.to)) close()
      run.push(row)
    }
    if (end < 0) break
    at = end + 1
  }
  close()
  return out
}

const OPENS = /(?:^|\n)[ \t|]{0,8}\d{1,2}\s?-\s?\d{1,2}(?:[ \t]|\s?\|)/

function rowAt(text: string, at: number, end: number, line: number): Row | null {
  const found = ROW.exec(text.slice(at, Math.min(end, at + 40)))
  if (!found) return null
  const [hour, until] = [Number(found[2]), Number(found[4])]
  if (hour < 1 || hour > 22 || until < 1 || until > 24 || hour === until) return null
  const from = hour < 7 ? hour + 12 : hour
  const to = until < from ? until + 12 : until
  if (to <= from || to > 24 || to - from > 5) return null
  const start = at + found[1]!.length
  const startSpan = { start, end: start + found[2]!.length }
  const endSpan = { start: startSpan.end + found[3]!.length, end: startSpan.end + found[3]!.length + found[4]!.length }
  return {
    line,
    start,
    from,
    to,
    find: {
      kind: 'time',
      span: { start, end: endSpan.end },
      value: { start: clock(hour), end: clock(until), approximate: false, startSpan, endSpan, zone: null },
      cue: 'bare-hour-range',
      weight: 0.5,
    },
  }
}

const clock = (hour: number): Clock => ({ hour, minute: 0, meridiem: null, military: hour > 12 })

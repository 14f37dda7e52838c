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
  return [
    ...(OPENS.test(text) ? runs(text, times, rowAt, true) : []),
    ...(/(?:^|\n)[ \t|]{0,8}0[6-9]\d[05][ \t]/.test(text) ? runs(text, times, fourDigitsAt, false) : []),
  ]
}

/** Runs of rows; `joined`: one of them begins where the one before ends. */
function runs(
  text: string,
  times: readonly Find<'time'>[],
  read: (text: string, at: number, end: number, line: number) => Row | null,
  joins: boolean,
): Find<'time'>[] {
  const known = new Set(times.map(({ span }) => span.start))
  const out: Find<'time'>[] = []
  let run: Row[] = []
  const close = (): void => {
    const joined = joins
      ? run.some(({ from }, i) => i > 0 && from === run[i - 1]!.to)
      : text.charCodeAt(run[0]?.start ?? 0) === 48
    if (run.length > 2 && joined) out.push(...run.map(({ find }) => find).filter(({ span }) => !known.has(span.start)))
    run = []
  }
  let at = 0
  for (let line = 0; at <= text.length; line++) {
    const end = text.indexOf('\n', at)
    const row = read(text, at, end < 0 ? text.length : end, line)
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

const FOUR_DIGITS = /^([ \t|]{0,8})([01]\d|2[0-3])([0-5][05])(?=[ \t]{2}|\t|[ \t]?\||[ \t]\p{Lu}\p{Ll})/u

/** "0830  Registration", "1700 Adjourn": below one another, the first with its nought, they are no years. */
function fourDigitsAt(text: string, at: number, end: number, line: number): Row | null {
  const found = FOUR_DIGITS.exec(text.slice(at, Math.min(end, at + 40)))
  if (!found) return null
  const [hour, minute] = [Number(found[2]), Number(found[3])]
  const start = at + found[1]!.length
  const span = { start, end: start + 4 }
  const from = hour * 60 + minute
  const value = {
    start: { hour, minute, meridiem: null, military: true },
    end: null,
    approximate: false,
    startSpan: span,
    endSpan: null,
    zone: null,
  }
  return { line, start, from, to: from, find: { kind: 'time', span, value, cue: 'four-digits', weight: 0.5 } }
}

const clock = (hour: number): Clock => ({ hour, minute: 0, meridiem: null, military: hour > 12 })

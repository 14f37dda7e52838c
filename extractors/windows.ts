/**
 * Runs an expensive pattern only around the words that it cannot do without: the index of words gives the places, the pattern runs
 * on windows around them.
 */
import type { Span } from './page.js'

/** Windows around the offsets, which ascend, merged where they touch, cut at white space. */
export function windowsAround(text: string, offsets: readonly number[], before: number, after: number): Span[] {
  const out: { start: number; end: number }[] = []
  let last: { start: number; end: number } | null = null
  for (const offset of offsets) {
    const start = offset < before ? 0 : offset - before
    const end = Math.min(text.length, offset + after)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else {
      last = { start, end }
      out.push(last)
    }
  }
  for (const one of out) {
    while (one.start > 0 && text.charCodeAt(one.start - 1) > 32) one.start--
    while (one.end < text.length && text.charCodeAt(one.end) > 32) one.end++
  }
  return out
}

export interface Match {
  readonly index: number
  readonly groups: RegExpExecArray
}

/** The matches of a global `pattern` that lie inside the windows, at their offsets in the text. */
export function* matchesIn(text: string, windows: readonly Span[], pattern: RegExp): Generator<Match> {
  for (const { start, end } of windows) {
    const slice = start === 0 && end === text.length ? text : text.slice(start, end)
    pattern.lastIndex = 0
    for (let found = pattern.exec(slice); found; found = pattern.exec(slice)) {
      const resume = pattern.lastIndex
      yield { index: start + found.index, groups: found }
      pattern.lastIndex = found[0] === '' ? resume + 1 : resume
    }
  }
}

/** The matches of a global pattern that begin inside the windows, in order; a match may reach `reach` characters behind its window. */
export function* matchesFrom(
  text: string,
  windows: readonly Span[],
  pattern: RegExp,
  reach = 60,
): Generator<RegExpExecArray> {
  for (const { start, end } of windows) {
    const part = text.slice(start, Math.min(text.length, end + reach))
    let at = 0
    while (at < part.length) {
      pattern.lastIndex = at
      const found = pattern.exec(part)
      if (!found || start + found.index >= end) break
      at = Math.max(found.index + found[0].length, at + 1)
      found.index += start
      yield found
    }
  }
}

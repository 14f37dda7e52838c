/**
 * Runs an expensive pattern only around the words that it cannot do without: a cheap trigger marks windows, the pattern runs on
 * these. The pattern must not reach further than its window.
 */
import type { Span } from './page.js'

/** Windows around every match of `trigger` (a global pattern), merged where they touch, cut at white space. */
export function windowsAround(text: string, trigger: RegExp, before: number, after: number): Span[] {
  const out: { start: number; end: number }[] = []
  let last: { start: number; end: number } | null = null
  trigger.lastIndex = 0
  for (let found = trigger.exec(text); found; found = trigger.exec(text)) {
    const start = found.index < before ? 0 : found.index - before
    const end = Math.min(text.length, found.index + found[0].length + after)
    if (last && start <= last.end) last.end = end
    else {
      last = { start, end }
      out.push(last)
    }
    if (found[0] === '') trigger.lastIndex++
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

/** The matches of a global `pattern` inside the windows, at their offsets in the text. */
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

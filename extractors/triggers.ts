/** Stretches of text around trigger words: longer patterns are tried there and nowhere else. */
import type { Page, Span } from './page.js'

const MOST_WORDS = 30_000

/** A test of words by their beginning, each word judged once: `stems('organi|host')` says yes to "organised" and "hosting". */
export function stems(source: string): (word: string) => boolean {
  const pattern = new RegExp(`^(?:${source})`)
  let known = new Map<string, boolean>()
  return (word) => {
    let answer = known.get(word)
    if (answer === undefined) {
      if (known.size > MOST_WORDS) known = new Map()
      answer = pattern.test(word)
      known.set(word, answer)
    }
    return answer
  }
}

/** The merged stretches from `before` characters before to `after` behind each word that passes the test, in order. */
export function windowsAround(
  page: Page,
  test: (word: string) => boolean,
  before: number,
  after: number,
  keep: (text: string, offset: number) => boolean = () => true,
): Span[] {
  const offsets: number[] = []
  for (const [word, places] of page.index.entries())
    if (test(word)) for (const place of places) if (keep(page.text, place)) offsets.push(place)
  return merged(offsets, page.text.length, before, after)
}

/** The words of a page that pass a test, with their places: asked once where many rules look for some of them. */
export function wordsThat(page: Page, test: (word: string) => boolean): (readonly [string, readonly number[]])[] {
  const found: (readonly [string, readonly number[]])[] = []
  for (const [word, places] of page.index.entries()) if (test(word)) found.push([word, places])
  return found
}

/** The same around offsets that are known already. */
export function merged(offsets: number[], length: number, before: number, after: number): Span[] {
  offsets.sort((a, b) => a - b)
  const windows: { start: number; end: number }[] = []
  for (const offset of offsets) {
    const start = Math.max(0, offset - before)
    const end = Math.min(length, offset + after)
    const last = windows[windows.length - 1]
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else windows.push({ start, end })
  }
  return windows
}

/** The matches of a global pattern that begin inside the windows, in order; a match may reach `reach` characters behind its window. */
export function* matchesIn(
  text: string,
  windows: readonly Span[],
  pattern: RegExp,
  reach = 60,
): Generator<RegExpExecArray> {
  for (const { start, end } of windows) {
    // The window begins with a whole word, and keeps the character before it for what looks behind.
    let from = start
    while (from > 0 && start - from < 30 && text.charCodeAt(from) > 32) from--
    const part = text.slice(from, Math.min(text.length, end + reach))
    let at = 0
    while (at < part.length) {
      pattern.lastIndex = at
      const found = pattern.exec(part)
      if (!found || from + found.index >= end) break
      at = Math.max(found.index + found[0].length, at + 1)
      found.index += from
      yield found
    }
  }
}

/** The matches of a sticky pattern at the places of the words that pass the test; none inside another. */
export function* matchesAt(
  page: Page,
  test: (word: string) => boolean,
  keep: (text: string, offset: number) => boolean,
  pattern: RegExp,
): Generator<RegExpExecArray> {
  const offsets: number[] = []
  for (const [word, places] of page.index.entries())
    if (test(word)) for (const place of places) if (keep(page.text, place)) offsets.push(place)
  offsets.sort((a, b) => a - b)
  let end = -1
  for (const offset of offsets) {
    if (offset < end) continue
    pattern.lastIndex = offset
    const found = pattern.exec(page.text)
    if (!found) continue
    end = offset + found[0].length
    yield found
  }
}

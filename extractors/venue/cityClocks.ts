/** Lines that give one moment by the clocks of several cities: none of them is the place. */
import type { Page, Span } from '../page.js'

const CLOCK_LINE = /^\W{0,3}\d{1,2}[:.h]?\d\d[^\p{L}]*(?:(?:[ap]\.?m|h(?:rs?)?)\.?)?[^\p{L}]*$/iu
const CLOCK_BEHIND = /^[\s:|-]{1,12}\d{1,2}(?:[:.h]\d\d|\d\d\s?h(?:rs?)?\b)/

/** "14:00–15:30   Geneva" above "07:00–08:30   Bogotá": lines with the clocks of cities, one below the other. */
export function linesOfClocks(page: Page, all: readonly { readonly span: Span }[]): ReadonlySet<number> {
  const found: number[] = []
  for (const { span } of all) {
    const index = page.lineAt(span.start)
    const line = page.lines[index]!
    if (
      CLOCK_LINE.test(page.text.slice(line.start, span.start)) ||
      (line.start === span.start && CLOCK_BEHIND.test(page.text.slice(span.end, line.end)))
    )
      found.push(index)
  }
  return new Set(found.filter((one) => found.some((other) => other !== one && Math.abs(other - one) <= 2)))
}

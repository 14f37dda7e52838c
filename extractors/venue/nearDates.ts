/** Lines that stand beside a date. */
import type { Page } from '../page.js'
import type { Dates } from './dates.js'

/** Does a line next to this one hold a date and little else? */
export function near(page: Page, dates: Dates, index: number): boolean {
  for (const step of [-1, 1, -2, 2]) {
    const line = page.lines[index + step]
    if (!line || line.kind === 'blank' || line.end - line.start > 100) continue
    if (dates.between(line.start, line.end) && dates.lettersOutside(page.text, line.start, line.end).length < 44)
      return true
  }
  return false
}

/** The lines within two of a date, in the first part of the page, ascending. */
export function linesByDates(page: Page, dates: Dates): number[] {
  const out = new Set<number>()
  for (const { start } of dates.spans) {
    if (start >= 1600) break
    const at = page.lineAt(start)
    for (let k = Math.max(1, at - 2); k <= at + 2 && k < page.lines.length; k++)
      if (page.lines[k]!.start < 1500) out.add(k)
  }
  return [...out].sort((a, b) => a - b)
}

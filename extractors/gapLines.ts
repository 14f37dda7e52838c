/** The lines that are parted by a tab, a bar or three spaces: only they can be rows of columns. One pass over the text, kept per page. */
import type { Page } from './page.js'

const known = new WeakMap<Page, readonly number[]>()

/** Indices of the lines with a gap behind their first word, in order. */
export function gapLines(page: Page): readonly number[] {
  let found = known.get(page)
  if (found === undefined) {
    found = scan(page)
    known.set(page, found)
  }
  return found
}

function scan({ text, lines }: Page): number[] {
  const found: number[] = []
  for (const line of lines) {
    if (line.end - line.start < 4) continue
    let spaces = 0
    for (let i = line.start; i < line.end; i++) {
      const code = text.charCodeAt(i)
      if (code === 32) {
        if (++spaces < 3) continue
      } else if (code !== 9 && code !== 124) {
        spaces = 0
        continue
      }
      found.push(line.index)
      break
    }
  }
  return found
}

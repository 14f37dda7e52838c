/** The cells of a row, and their words without the marks around them. */
import { matchesOf } from '../matches.js'
import type { Span } from '../page.js'

/** Cells behind tabs, pipes or gaps of three spaces. */
export function cellsOf(text: string, start: number, end: number): Span[] {
  const cells: Span[] = []
  const gap = /(?<=\S) *\t\s*|(?<=\S) {3,}|\s\|\s|\s?\|\|\s?|\s[·\x95]\s/g
  let from = start
  // On the slice: a pattern that runs on over the whole text for every row would make the time grow with its square.
  for (const found of matchesOf(text.slice(start, end), gap)) {
    push(start + found.index)
    from = start + found.index + found[0].length
  }
  push(end)
  return cells
  function push(to: number): void {
    const cell = trim(text, from, to)
    if (cell.end > cell.start) cells.push(cell)
  }
}

/** Trims white space and the marks that join or close. */
export function trim(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = Math.max(start, end)
  while (from < to && /[\s:;,|.·\x95*-]/.test(text[from]!)) from++
  while (to > from && /[\s:;,|*/-]/.test(text[to - 1]!)) to--
  if (
    to > from &&
    text[to - 1] === '.' &&
    !/\b\p{L}\.\p{L}?\.$|\.\.$|\b(?:etc|al|Inc)\.$/u.test(text.slice(Math.max(from, to - 6), to))
  )
    to--
  return { start: from, end: to }
}

/** The width that a program wrapped the whole text at: then every line is as full as its next word allows, and a full line was broken wherever it stands. */
import { NARROWEST, type Row, WIDEST } from './rows.js'
import { goesOn } from './words.js'

/** Fewer sentences that run over a line end show no habit. */
const FEWEST = 2

/** The width, or 0 where lines also end before they are full, as typists end them, or where some are never broken. */
export function setWidth(text: string, rows: readonly Row[]): number {
  const broken: { readonly edge: number; readonly need: number }[] = []
  for (let i = 0; i + 1 < rows.length; i++) {
    const above = rows[i]!
    const below = rows[i + 1]!
    if (above.start < 0 || below.start < 0 || above.edge > WIDEST || above.depth !== below.depth) continue
    // An address and a typist's bullet begin with a small letter, and go on with nothing.
    if (goesOn(text, above, below) && !isApart(text, below))
      broken.push({ edge: above.edge, need: above.edge + 1 + firstWord(text, below) })
  }
  if (broken.length < FEWEST) return 0
  // One line over the edge may be an address; the width is the edge that three share nearly.
  const edges = broken.map(({ edge }) => edge).sort((a, b) => b - a)
  const at = edges.findIndex((edge, i) => (edges[i + 1] ?? 0) >= edge - 6)
  const width = at < 0 ? 0 : edges[at]!
  if (width < NARROWEST) return 0
  const full = broken.filter(({ edge, need }) => edge <= width && need > width).length
  if (full < FEWEST || (broken.length - full) * 6 > full) return 0
  let filled = 0
  let over = 0
  for (const { start, end, edge } of rows)
    if (start >= 0) {
      filled++
      if (edge > width + 2 && text.slice(start, end).includes(' ')) over++
    }
  return over * 12 > filled ? 0 : width
}

function isApart(text: string, { start, end }: Row): boolean {
  return APART.test(text.slice(start, Math.min(end, start + 80)))
}
const APART = /^(?:o\s|https?:|www\.|\S{1,60}@\S)/

/** Had the first word below no room above, in a text that is set so wide? */
export function isFilled(text: string, above: Row, below: Row, width: number): boolean {
  return above.edge <= width + 2 && above.edge + 1 + firstWord(text, below) > width
}

/** Columns of the first word, of an address as many as a long word has. */
function firstWord(text: string, { start, end }: Row): number {
  let at = start
  while (at < end && text.charCodeAt(at) > 32) at++
  return Math.min(at - start, LONGEST_WORD)
}
const LONGEST_WORD = 16

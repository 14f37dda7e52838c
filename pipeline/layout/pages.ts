/** Page breaks: a running head or foot in the middle of a paragraph is taken out, so that the paragraph is read as one. */
import type { Line, Span } from '../../extractors/page.js'

/** A page break takes no more lines than this. */
const MAX_LINES = 12

/** Marks the lines of a page break inside a running text as `seam`; returns the spans to blank in the copies to be read, in order. */
export function joinPages(text: string, lines: Line[], running: readonly Line[]): Span[] {
  const seams: Span[] = []
  for (const head of running) {
    const before = filled(lines, head.index, -1)
    const after = filled(lines, head.index, 1)
    if (!before || !after || after.index - before.index > MAX_LINES) continue
    if ((before.kind !== 'text' && before.kind !== 'item') || after.kind !== 'text') continue
    // "… and agree on / [page head] / the minimum set of …": an unfinished sentence goes on in lower case.
    if (/[.:;!?]/.test(text[before.end - 1]!) || !/\p{Ll}/u.test(text[after.start]!)) continue
    for (let i = before.index + 1; i < after.index; i++) {
      const line = lines[i]!
      if (line.kind !== 'blank' && line.kind !== 'seam') seams.push({ start: line.start, end: line.end })
      line.kind = 'seam'
    }
  }
  return seams
}

/** The nearest line above (`step` -1) or below (1) that is neither blank nor part of a page break. */
function filled(lines: Line[], from: number, step: 1 | -1): Line | null {
  for (let i = 1; i <= MAX_LINES; i++) {
    const line = lines[from + i * step]
    if (!line) return null
    if (line.kind !== 'blank' && line.kind !== 'seam' && line.kind !== 'furniture') return line
  }
  return null
}

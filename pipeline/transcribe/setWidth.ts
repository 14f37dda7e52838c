/** The width that a program wrapped the whole text at: then every line is as full as its next word allows, and a full line was broken wherever it stands. */
import { NARROWEST, type Row, WIDEST } from './rows.js'
import { goesOn } from './words.js'

export interface Widths {
  readonly inner: number
  /** The width before, where a text that was wrapped is wrapped once more: full lines and short rests take turns. 0 where it was not. */
  readonly outer: number
}

/** Fewer sentences that run over a line end show no habit. */
const FEWEST = 2
/** Fewer rests show no width before. */
const FEWEST_RESTS = 3

/** The widths, or null where lines also end before they are full, as typists end them, or where some are never broken. */
export function setWidths(text: string, rows: readonly Row[]): Widths | null {
  /** The lines above the line ends that sentences run over. */
  const broken: number[] = []
  for (let i = 0; i + 1 < rows.length; i++) {
    const above = rows[i]!
    const below = rows[i + 1]!
    if (above.start < 0 || below.start < 0 || above.edge > WIDEST || above.depth !== below.depth) continue
    // An address and a typist's bullet begin with a small letter, and go on with nothing.
    if (goesOn(text, above, below) && !isApart(text, below)) broken.push(i)
  }
  if (broken.length < FEWEST) return null
  const inner = widthOf(broken.map((i) => rows[i]!.edge))
  if (inner < NARROWEST) return null
  const full = broken.filter((i) => isFull(text, rows[i]!.edge, rows[i + 1]!, inner)).length
  if (full < FEWEST) return null
  // Behind a full line a short one holds what a narrower margin broke off.
  const rests = broken
    .filter((i) => !isFull(text, rows[i]!.edge, rows[i + 1]!, inner) && isRest(text, rows, i, inner))
    .map((i) => ({ told: toldOf(rows, i), below: rows[i + 1]! }))
  const before = widthOf(rests.map(({ told }) => told))
  const again = rests.filter(({ told, below }) => isFull(text, told, below, before)).length
  const outer = before > inner && again >= FEWEST_RESTS && again * 6 > rests.length * 5 ? before : 0
  const explained = full + (outer > 0 ? again : 0)
  if ((broken.length - explained) * 6 > explained) return null
  let filled = 0
  let over = 0
  for (const { start, end, edge } of rows)
    if (start >= 0) {
      filled++
      if (edge > inner + 2 && text.slice(start, end).includes(' ')) over++
    }
  return over * 12 > filled ? null : { inner, outer }
}

/** One line over the edge may be an address; the width is the edge that two share nearly. 0 where none do. */
function widthOf(edges: readonly number[]): number {
  const sorted = [...edges].sort((a, b) => b - a)
  return sorted.find((edge, i) => (sorted[i + 1] ?? 0) >= edge - 6) ?? 0
}

/** Had the first word of line `i + 1` no room on line `i`, in a text that is set so wide? */
export function isFilled(text: string, rows: readonly Row[], i: number, { inner, outer }: Widths): boolean {
  const below = rows[i + 1]!
  return (
    isFull(text, rows[i]!.edge, below, inner) ||
    (outer > 0 && isRest(text, rows, i, inner) && isFull(text, toldOf(rows, i), below, outer))
  )
}

/** Is line `i` short, below a full one that it goes on with? */
function isRest(text: string, rows: readonly Row[], i: number, inner: number): boolean {
  const above = rows[i - 1]
  return (
    above !== undefined && above.start >= 0 && rows[i]!.edge < 0.6 * inner && isFull(text, above.edge, rows[i]!, inner)
  )
}

/** How far the line above would reach with the rest that line `i` holds. */
const toldOf = (rows: readonly Row[], i: number): number => rows[i - 1]!.edge + 1 + rows[i]!.edge - rows[i]!.indent

function isFull(text: string, edge: number, below: Row, width: number): boolean {
  return edge <= width + 2 && edge + 1 + firstWord(text, below) > width
}

function isApart(text: string, { start, end }: Row): boolean {
  return APART.test(text.slice(start, Math.min(end, start + 80)))
}
const APART = /^(?:o\s|https?:|www\.|\S{1,60}@\S)/

/** Columns of the first word, of an address as many as a long word has. */
function firstWord(text: string, { start, end }: Row): number {
  let at = start
  while (at < end && text.charCodeAt(at) > 32) at++
  return Math.min(at - start, LONGEST_WORD)
}
const LONGEST_WORD = 16

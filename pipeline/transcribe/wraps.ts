/**
 * Line ends that only a margin made: a paragraph told over several lines becomes one line again. What is not plainly a wrapped sentence (addresses,
 * titles, names below each other) keeps its lines, for layout to group.
 */
import { matchable } from '../../extractors/latin.js'
import { areTitled } from '../layout/titled.js'
import { countsOn } from './counted.js'
import { applied, type Cut, type Transcript, unchanged } from './edits.js'
import { edgesOf, marginOf, NARROWEST, type Row, rowsOf, WIDEST } from './rows.js'
import { isFilled, setWidths, type Widths } from './setWidth.js'
import { goesOn, isLower, isOpen, isProse, leadsOn, mayJoin } from './words.js'

/** Joins the lines of wrapped paragraphs. */
export function unwrapped(text: string): Transcript {
  const shown = matchable(text)
  const rows = rowsOf(shown)
  const margin = marginOf(rows)
  const set = setWidths(shown, rows)
  const cuts: Cut[] = []
  let above: Row | null = null
  for (let from = 0; from < rows.length; ) {
    let to = from + 1
    while (to < rows.length && rows[to]!.start >= 0) to++
    if (rows[from]!.start >= 0) {
      if (to - from > 1 && !isList(shown, above, rows.slice(from, to)))
        joinRun(shown, rows.slice(from, to), margin, set, cuts)
      above = to - from > 1 ? null : rows[from]!
    }
    from = to + 1
  }
  return cuts.length > 0 ? { ...applied(text, cuts), joined: edgesOf(rows, cuts) } : unchanged(text)
}

/** Lines that each begin anew, below the heading of a list that stands `above` the gap or directly above them. */
function isList(text: string, above: Row | null, run: readonly Row[]): boolean {
  return above !== null ? areTitled(text, above, run) : areTitled(text, run[0]!, run.slice(1))
}

/** What is known of a run of lines without an empty one between. The arrays tell of each line and the one below it. */
interface Run {
  readonly text: string
  readonly rows: readonly Row[]
  /** The margin of the whole text; 0 where it shows none. */
  readonly margin: number
  readonly width: number
  /** The sentence plainly goes on below. */
  readonly plain: readonly boolean[]
  /** The first word below had no room. */
  readonly full: readonly boolean[]
  /** The run shows by a full line that the next one plainly carries on that a margin wrapped it. */
  readonly wraps: boolean
  /** The width of a margin that wrapped it before. */
  readonly twice: number
}

/** A run of short lines in a wider text was not wrapped by the margin. */
function runOf(text: string, rows: readonly Row[], margin: number): Run {
  let width = 0.8 * margin
  for (const { edge } of rows) if (edge <= WIDEST && edge > width) width = edge
  const plain = rows.map((row, i) => i + 1 < rows.length && goesOn(text, row, rows[i + 1]!))
  const full = rows.map((row, i) => i + 1 < rows.length && fills(text, row.edge, rows[i + 1]!, width))
  const wraps = rows.some(({ edge }, i) => edge <= WIDEST && full[i] && plain[i])
  return { text, rows, margin, width, plain, full, wraps, twice: widthBefore(rows, full, plain, width) }
}

/** Joins the lines of a run that are one; what is between them goes into `cuts`. */
function joinRun(text: string, rows: readonly Row[], margin: number, set: Widths | null, cuts: Cut[]): void {
  const run = runOf(text, rows, margin)
  // "The meeting will" above "> discuss …": a typist's bullets.
  const quoted = rows.every(({ depth }) => depth > 0)
  const stacks = set ? stacksOf(text, rows, set) : []
  let joined = false
  /** Where small lines below a colon may be a list whose bullets are lost. */
  let listed = false
  /** The line that the one told so far began on. */
  let first = 0
  for (let i = 0; i + 1 < rows.length; i++) {
    const above = rows[i]!
    const below = rows[i + 1]!
    const leads = leadsOn(text, above)
    listed = text.charCodeAt(above.end - 1) === 58 || (listed && isLower(text, above.start))
    const item = listed && !leads && (!run.full[i] || text.charCodeAt(above.end - 1) === 44)
    const filled =
      set !== null && isFilled(text, rows, i, set) && (!stacks[i] || run.plain[i] === true || isProse(text, above))
    joined =
      ((leads || filled || isBroken(run, i, joined)) &&
        !item &&
        (quoted || above.depth === 0) &&
        mayJoin(text, above, below, joined, filled)) ||
      (above.depth === below.depth && countsOn(text, rows[first]!, above, below))
    if (!joined) first = i + 1
    if (joined) cuts.push(cutBetween(text, above, below))
  }
}

/** Where names and places stand below each other: lines that end before they are full, with no sentence at its end, above others that begin anew. */
function stacksOf(text: string, rows: readonly Row[], set: Widths): readonly boolean[] {
  const ended = rows.map((above, i) => {
    const below = rows[i + 1]
    return (
      below !== undefined &&
      !isFilled(text, rows, i, set) &&
      !isLower(text, below.start) &&
      !/[.!?:;]/.test(text[above.end - 1]!) &&
      mayJoin(text, above, below, false, false)
    )
  })
  return rows.map((_, i) => ended.slice(Math.max(0, i - 4), i + 5).filter(Boolean).length > 1)
}

/** Did the margin break the sentence behind line `i` of the run? `joined`: the line goes on with the one above it. */
function isBroken({ text, rows, margin, width, plain, full, wraps, twice }: Run, i: number, joined: boolean): boolean {
  const above = rows[i]!
  const below = rows[i + 1]!
  if (width < NARROWEST || ((margin === 0 || above.edge > WIDEST) && !isProse(text, above))) return false
  if (above.edge > WIDEST) return plain[i]!
  // What a narrower margin broke off a full line stands alone on the next one.
  const rest = joined && full[i - 1] === true && above.edge < 0.6 * width
  const told = rest ? rows[i - 1]!.edge + 1 + above.edge - above.indent : above.edge
  const ends = !isOpen(text, above)
  // A line that is full says it alone where the sentence plainly goes on; else its neighbours must be wrapped as well.
  if (full[i] || (rest && fills(text, told, below, twice))) {
    const amid = joined || (full[i + 1] === true && plain[i + 1] === true)
    return (
      plain[i]! ||
      (wraps && amid && (joined || !ends)) ||
      (margin > 0 && !ends && isProse(text, above) && fills(text, told, below, 0.95 * margin))
    )
  }
  return plain[i]
    ? (rest || (wraps && above.edge > 0.5 * width)) && (joined || !isLower(text, above.start))
    : wraps && joined && !ends && fills(text, told, below, 0.86 * (rest ? twice : width))
}

/** The width of a text that was wrapped before it was wrapped narrower: full lines and short rests take turns. Infinity where it was not. */
function widthBefore(rows: readonly Row[], full: readonly boolean[], plain: readonly boolean[], width: number): number {
  let before = 0
  for (let i = 1; i < rows.length; i++)
    if (full[i - 1] && plain[i] && rows[i]!.edge < 0.5 * width)
      before = Math.max(before, rows[i - 1]!.edge + 1 + rows[i]!.edge - rows[i]!.indent)
  return before > 0 ? before : Number.POSITIVE_INFINITY
}

/** Had the first word below no room behind `edge`? */
function fills(text: string, edge: number, below: Row, width: number): boolean {
  let word = below.start
  while (word < below.end && text.charCodeAt(word) > 32) word++
  return edge + 1 + word - below.start > width
}

// "Di-\nvision" is one word; "e-\nParticipation", "2014-\n2015" keep their hyphen.
function cutBetween(text: string, above: Row, below: Row): Cut {
  const hyphen = text[above.end - 1] === '-' && /[\p{L}\p{N}]/u.test(text[above.end - 2] ?? '')
  const soft =
    hyphen && /\p{L}\p{Ll}-/u.test(text.slice(Math.max(0, above.end - 3), above.end)) && isLower(text, below.start)
  return { start: above.end - (soft ? 1 : 0), end: below.start, space: !hyphen }
}

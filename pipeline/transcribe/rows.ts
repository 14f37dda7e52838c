/** The lines of a text as the eye measures them: where their words stand, and how far to the right they reach. */
import type { Edges, Joined } from '../layout/edges.js'
import type { Cut } from './edits.js'

export interface Row {
  readonly start: number
  readonly end: number
  /** Columns of white space (and quote marks) before the words. */
  readonly indent: number
  /** How many quote marks stand before it. */
  readonly depth: number
  /** Right edge in columns. */
  readonly edge: number
}

/** Lines of more columns are no lines of a wrapped paragraph. */
export const WIDEST = 110
/** A paragraph is not set narrower than this. */
export const NARROWEST = 50

/** All lines; those that hold nothing start at -1. */
export function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf('\n', from)
    const to = feed < 0 ? text.length : feed
    let start = from
    let indent = 0
    let depth = 0
    for (; start < to; start++) {
      const code = text.charCodeAt(start)
      if (code === 9) indent = (indent | 7) + 1
      else if (code === 32) indent++
      else if (code === 62 && start - from < 12) {
        depth++
        indent++
      } else break
    }
    let end = to
    while (end > start && text.charCodeAt(end - 1) <= 32) end--
    rows.push({ start: start === end ? -1 : start, end, indent, depth, edge: indent + end - start })
    from = to + 1
  }
  return rows
}

/** The widest edge that three lines share; 0 where no three do, or only narrow ones. */
export function marginOf(rows: readonly Row[]): number {
  // More than three of one width say no more than three.
  const times = new Uint8Array(WIDEST + 1)
  const edges: number[] = []
  for (const { edge } of rows)
    if (edge <= WIDEST && times[edge]! < 3) {
      times[edge]!++
      edges.push(edge)
    }
  edges.sort((a, b) => b - a)
  const at = edges.findIndex((edge, i) => (edges[i + 2] ?? 0) > Math.max(NARROWEST, 0.85 * edge))
  return at < 0 ? 0 : edges[at + 2]!
}

/** The edges of the lines that were joined, by where the first of them stands in the new text. */
export function edgesOf(rows: readonly Row[], cuts: readonly Cut[]): Joined {
  const edges = new Map<number, Edges>()
  let cut = 0
  let gone = 0
  let at = -1
  let widest = 0
  for (const row of rows) {
    if (cuts[cut - 1]?.end === row.start && at >= 0) {
      widest = Math.max(widest, row.edge)
      edges.set(at, { last: row.edge, widest })
    } else {
      at = row.start - gone
      widest = row.edge
    }
    // The cut between this row and the next
    const next = cuts[cut]
    if (next && next.start <= row.end && next.start > row.start) {
      gone += next.end - next.start - (next.space ? 1 : 0)
      cut++
    }
  }
  return edges
}

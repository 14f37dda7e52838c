/** How wide a text is set. */
import type { Line } from '../../extractors/page.js'
import type { Joined } from './edges.js'

/** Right edge of the widest line in the run of lines that begins at `from`. */
export function runWidth(lines: Line[], from: number, joined: Joined): number {
  let width = 0
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    if (line.kind === 'blank' || line.kind === 'rule') break
    width = Math.max(width, joined.get(line.start)?.widest ?? line.indent + line.end - line.start)
  }
  return width
}

/** Right margin of a hard-wrapped document in columns: the edge that nearly all its lines keep. Infinity where lines are not wrapped. */
export function marginOf(lines: Line[], joined: Joined): number {
  const edges: number[] = []
  let long = 0
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'rule') continue
    const edge = joined.get(line.start)?.widest ?? line.indent + line.end - line.start
    if (edge > 130) long++
    edges.push(edge)
  }
  // One long line may be an address; several, or one in a short text, are paragraphs on one line each.
  if (long >= 3 || long * 8 >= edges.length) return Number.POSITIVE_INFINITY
  edges.sort((a, b) => a - b)
  return edges[Math.floor(edges.length * 0.9)] ?? 0
}

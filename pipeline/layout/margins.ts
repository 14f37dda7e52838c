/** How wide a text is set. */
import type { Line } from '../../extractors/page.js'
import type { Joined } from './edges.js'
import { OPEN_END } from './openEnds.js'

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

/** "Opening prayer / Welcome - Jane Roe / Reading by the author / Vote of thanks": short lines that each begin anew, broken by no margin. */
export function isStack(text: string, lines: Line[], from: number): boolean {
  let i = from
  for (; i < lines.length && i < from + 40; i++) {
    const line = lines[i]!
    if (line.kind === 'blank' || line.kind === 'rule') break
    if (line.kind !== 'text' && line.kind !== 'field' && line.kind !== 'row' && line.kind !== 'heading') return false
    if (line.end - line.start > 64 || line.indent !== lines[from]!.indent) return false
    const words = text.slice(line.body, line.end)
    if (!/^["'(¿¡]?\p{Lu}/u.test(words) || !/\p{Ll}/u.test(words) || /[,&/(-]$/.test(words) || OPEN_END.test(words))
      return false
  }
  return i - from > 4
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

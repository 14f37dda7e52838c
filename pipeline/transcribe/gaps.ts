/** Empty lines that part nothing: where one follows every line, as programs leave them that print each line as a paragraph. */
import { applied, type Cut, type Transcript, unchanged } from './edits.js'

/** Fewer lines than this show no habit. */
const FEWEST = 12

/** Leaves out one empty line behind each line where all lines have one. */
export function withoutIdleGaps(text: string): Transcript {
  // Where two lines follow each other, which is nearly everywhere, a gap says something.
  const gaps: Cut[] = []
  let lines = 0
  let close = 0
  for (let from = 0; from < text.length; ) {
    const feed = text.indexOf('\n', from)
    if (feed < 0) break
    let next = feed + 1
    while (next < text.length && (text[next] === ' ' || text[next] === '\t')) next++
    if (next >= text.length) break
    lines++
    if (text[next] === '\n') {
      gaps.push({ start: feed, end: next, space: false })
      next++
      while (text[next] === '\n') next++
    } else if (++close * 20 > lines + FEWEST) return unchanged(text)
    from = next
  }
  return lines < FEWEST || close * 20 > lines ? unchanged(text) : applied(text, gaps)
}

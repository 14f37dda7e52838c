/** Blank lines around lines of the head. */
import type { Line } from '../../page.js'

/** The next line with words, or -1; one blank line may lie between. */
export function nextOf(lines: readonly Line[], from: number): number {
  for (let k = from + 1; k < lines.length && k <= from + 2; k++) {
    const { kind } = lines[k]!
    if (kind === 'blank') continue
    return kind === 'rule' || kind === 'furniture' || kind === 'header' ? -1 : k
  }
  return -1
}

/** Do blank lines stand above and below? */
export function standsAlone(lines: readonly Line[], first: number, last: number): boolean {
  const above = lines[first - 1]
  const below = lines[last + 1]
  return above?.kind === 'blank' && (below === undefined || below.kind === 'blank')
}

/**
 * All matches of a global pattern, in order. `matchAll` makes a new expression of the same source each time it is asked, and looks that source up
 * again: for a long pattern this costs more than the search.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const all: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    all.push(found)
    if (found[0] === '') pattern.lastIndex++
  }
  pattern.lastIndex = 0
  return all
}

/**
 * Smaller machine code for expressions with large alternatives. V8 emits what follows an optional part up to ten times, once for each way in which it is
 * reached (RegExpNode::LimitVersions, kMaxCopiesCodeGenerated); an empty lookahead before it makes all ways meet, so that it is emitted once. What an
 * expression matches does not change: the lookahead holds everywhere and captures nothing.
 */

/** Shorter groups (UTF-16 units of source) are not worth a meeting point. */
const LEAST = 60
const MEETING = '(?=)'

// Brackets that open and close groups, past escaped characters and classes.
const BRACKET = /\\[\s\S]|\[(?:[^\]\\]|\\[\s\S])*\]|[()]/g

/** The source with a meeting point before each large group of alternatives that something of its own branch precedes. */
export function withSharedCode(source: string): string {
  if (source.length < LEAST) return source
  const points: number[] = []
  const open: number[] = []
  BRACKET.lastIndex = 0
  for (let found = BRACKET.exec(source); found; found = BRACKET.exec(source)) {
    if (found[0] === '(') open.push(found.index)
    else if (found[0] === ')') {
      const start = open.pop()!
      if (
        found.index - start >= LEAST &&
        mayMeet(source, start, found.index) &&
        !open.some((at) => isBehind(source, at))
      )
        points.push(start)
    }
  }
  let out = ''
  let from = 0
  for (const at of points.sort((a, b) => a - b)) {
    out += source.slice(from, at) + MEETING
    from = at
  }
  return out + source.slice(from)
}

/** Is the group one of alternatives, no lookaround, and not the first of its branch? */
function mayMeet(source: string, start: number, end: number): boolean {
  if (/^\(\?(?:[=!]|<[=!])/.test(source.slice(start, start + 4))) return false
  if (!source.slice(start, end).includes('|')) return false
  return !/(?:^|^\^|\||\(\?=\)|\((?:\?(?:[:=!]|<[=!]|<\w{1,40}>))?)$/.test(source.slice(Math.max(0, start - 50), start))
}

/** Lookbehinds are read backwards. */
function isBehind(source: string, at: number): boolean {
  return source.startsWith('(?<=', at) || source.startsWith('(?<!', at)
}

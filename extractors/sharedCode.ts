/**
 * Smaller machine code for expressions with large alternatives. V8 emits what follows an optional part up to ten times, once for each way in which it is
 * reached (RegExpNode::LimitVersions, kMaxCopiesCodeGenerated); an empty lookahead before it makes all ways meet, so that it is emitted once. What an
 * expression matches does not change: the lookahead holds everywhere and captures nothing.
 */

/** Shorter groups (UTF-16 units of source) are not worth a meeting point. */
const LEAST = 60
const MEETING = '(?=)'

const LOOKS = /[=!]$/
const BEHIND = /<[=!]$/

// What opens and closes groups and branches, and what may repeat, past escaped characters and classes.
const MARK = /\\[\s\S]|\[(?:[^\]\\]|\\[\s\S])*\]|\((?:\?(?:<?[=!]|:|<\w{1,40}>))?|[)|?*+]|\{\d/g

/** A group that is open, or the whole. */
interface Group {
  readonly start: number
  readonly opens: string
  /** Has it alternatives? */
  divided: boolean
  /** Does what stands before in its branch end in several ways? */
  ways: boolean
}

/** The source with a meeting point before each large group of alternatives that is reached in several ways. */
export function withSharedCode(source: string): string {
  if (source.length < LEAST) return source
  const points: number[] = []
  const open: Group[] = [{ start: 0, opens: '', divided: false, ways: false }]
  MARK.lastIndex = 0
  for (let found = MARK.exec(source); found; found = MARK.exec(source)) {
    const [mark] = found
    const group = open[open.length - 1]!
    if (mark[0] === '(') open.push({ start: found.index, opens: mark, divided: false, ways: false })
    else if (mark === '|') {
      group.divided = true
      group.ways = false
    } else if (mark === ')') {
      open.pop()
      const outer = open[open.length - 1]!
      if (LOOKS.test(group.opens)) {
        if (source.startsWith(MEETING, group.start)) outer.ways = false
        continue
      }
      // Lookbehinds are read backwards.
      if (
        outer.ways &&
        group.divided &&
        found.index - group.start >= LEAST &&
        !open.some(({ opens }) => BEHIND.test(opens))
      )
        points.push(group.start)
      if (group.divided) outer.ways = true
    } else if (mark[0] !== '\\' && mark[0] !== '[') {
      group.ways = true
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

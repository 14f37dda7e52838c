/**
 * Many long alternatives tried at one place: the few characters that stand there decide which few are tried at all. The sources are
 * pattern syntax with `~` for white space; what each may begin with is read off the pattern itself.
 */
const KEY = 6
const SPACE = 32
// What is beyond ASCII ends the key.
const MOST_LETTERS = 128

/** Rows in order; at most one matches. Its named group tells which. */
export type Alternatives = (text: string, offset: number) => RegExpExecArray | null

/** `name` is the letter of the groups: `r` gives `r0`, `r1` … for the rows that are tried. */
export function alternatives(rows: readonly string[], name: string, ahead: string, behind: string): Alternatives {
  // Each row is a pattern of its own, compiled when it is first wanted: one pattern for each set of rows made twenty times the machine code.
  const patterns: (RegExp | undefined)[] = rows.map(() => undefined)
  const patternOf = (row: number): RegExp =>
    (patterns[row] ??= new RegExp(`${ahead}(?<${name}${row}>${rows[row]!.replaceAll('~', '\\s+')})${behind}`, 'iuy'))
  // Made when first asked: the command line starts without.
  let root: Node | null = null
  return (text, offset) => {
    root ??= nodeOf(beginningsOf(rows))
    let node = root
    let spaced = false
    for (let i = offset, depth = 0; depth < KEY; i++) {
      let code = i < text.length ? text.charCodeAt(i) : SPACE
      if (code <= SPACE) {
        if (spaced && i < text.length) continue
        code = SPACE
        spaced = true
      } else spaced = false
      if (code >= MOST_LETTERS) break
      node = node.next[code] ?? step(node, code, depth)
      if (node === DEAD) return null
      depth++
    }
    node.rows ??= [...new Set(node.open.map(({ row }) => row))]
    for (const row of node.rows) {
      const pattern = patternOf(row)
      pattern.lastIndex = offset
      const found = pattern.exec(text)
      if (found) return found
    }
    return null
  }
}

/**
 * The words that the rows begin with, as `stems` wants them: "in~cooperation~with" → "in$", "organi[sz]ed~by" → "organi". What may begin with
 * anything is found at its other words.
 */
export function firstWords(rows: readonly string[]): string {
  const words = new Set<string>()
  for (const row of rows)
    for (const beginning of prefixes(row)) {
      const open = beginning.replace('*', '')
      const word = /^[\p{L}\d]*/u.exec(open)![0]
      if (word.length > (beginning.endsWith('*') ? 1 : 0)) words.add(word.length < open.length ? `${word}$` : word)
    }
  return [...words].join('|')
}

interface Beginning {
  readonly row: number
  readonly head: string
}

/** What the rows may begin with. A beginning goes on with anything. */
function beginningsOf(rows: readonly string[]): Beginning[] {
  return rows.flatMap((source, row) => [...prefixes(source)].map((one) => ({ row, head: one.replace(/\*$/, '') })))
}

/** What stands there up to a character; white space is one, however long. */
interface Node {
  /** What agrees so far, in the order of the rows. */
  readonly open: readonly Beginning[]
  readonly next: (Node | undefined)[]
  /** The rows of `open`; read off when first wanted. */
  rows: readonly number[] | undefined
}

function nodeOf(open: readonly Beginning[]): Node {
  return { open, next: new Array<Node | undefined>(MOST_LETTERS).fill(undefined), rows: undefined }
}

/** No row begins so. */
const DEAD: Node = { open: [], next: [], rows: [] }

/** The node behind one more character, the `depth`th. */
function step(node: Node, code: number, depth: number): Node {
  const char = code === SPACE ? '~' : String.fromCharCode(code).toLowerCase()
  const open = node.open.filter(({ head }) => head.length <= depth || head[depth] === char)
  const child = open.length > 0 ? nodeOf(open) : DEAD
  node.next[code] = child
  return child
}

// The same rows are asked for their first words when the program loads, and for their beginnings when they are first tried.
const KNOWN = new Map<string, ReadonlySet<string>>()

/** What the pattern may begin with: up to six characters, white space as `~`, `*` where it cannot be told. */
export function prefixes(source: string): ReadonlySet<string> {
  let known = KNOWN.get(source)
  if (!known) {
    known = read(source)
    KNOWN.set(source, known)
  }
  return known
}

// Letters that each stand once.
const PLAIN = /[^\\()*+.^{}[\]|?]+(?![?*+{])/y

function read(source: string): Set<string> {
  let at = 0
  const alternation = (): Set<string> => {
    const out = new Set<string>()
    for (;;) {
      for (const one of sequence()) out.add(one)
      if (source[at] !== '|') return out
      at++
    }
  }
  const sequence = (): Set<string> => {
    let out = new Set([''])
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      PLAIN.lastIndex = at
      const printed = PLAIN.exec(source)?.[0]
      if (printed !== undefined) {
        const letters = printed.toLowerCase()
        at += printed.length
        out = new Set(
          Array.from(out, (head) => (head.length >= KEY || head.endsWith('*') ? head : cut(head + letters))),
        )
        if (isTold(out)) skip()
        continue
      }
      const atom = one()
      const sign = source[at]
      let optional = false
      let repeats = false
      if (sign === '?' || sign === '*' || sign === '+') {
        optional = sign !== '+'
        repeats = sign !== '?'
        at++
      } else if (sign === '{') {
        const end = source.indexOf('}', at)
        const bounds = source.slice(at + 1, end)
        optional = bounds.startsWith('0')
        repeats = bounds !== '1' && bounds !== '0,1'
        at = end + 1
      }
      if (source[at] === '?' && (repeats || optional)) at++
      if (atom === null) continue
      const next = new Set<string>(optional ? out : [])
      for (const head of out)
        if (head.length >= KEY || head.endsWith('*')) next.add(head)
        else for (const tail of atom) next.add(cut(head + tail + (repeats && tail !== '' ? '*' : '')))
      out = next
      if (isTold(out)) skip()
    }
    return out
  }
  /** To the end of the sequence: nothing further changes what it begins with. */
  const skip = (): void => {
    for (let depth = 0; at < source.length; at++) {
      const sign = source[at]
      if (depth === 0 && (sign === '|' || sign === ')')) return
      if (sign === '(') depth++
      else if (sign === ')') depth--
      else if (sign === '[') at = source.indexOf(']', at)
      else if (sign === '\\') at++
    }
  }
  /** The beginnings of one atom; null for what has no width. */
  const one = (): Set<string> | null => {
    const sign = source[at++]!
    if (sign === '(') {
      const zero = /^\?(?:=|!|<=|<!)/.test(source.slice(at, at + 3))
      const open = /^\?(?::|<\w+>|=|!|<=|<!)/.exec(source.slice(at, at + 16))
      at += open ? open[0].length : 0
      const inside = alternation()
      at++
      return zero ? null : inside
    }
    if (sign === '[') {
      const end = source.indexOf(']', at)
      const held = source.slice(at, end)
      at = end + 1
      return /[\\^-]/.test(held) ? new Set(['*']) : new Set([...held].map((one) => one.toLowerCase()))
    }
    if (sign === '\\') {
      const escaped = source[at++]!
      if (escaped === 'p' || escaped === 'P') at = source.indexOf('}', at) + 1
      if (escaped === 'b') return null
      return new Set([/[a-z]/i.test(escaped) ? '*' : escaped])
    }
    return new Set([sign === '.' ? '*' : sign.toLowerCase()])
  }
  return alternation()
}

/** Does nothing further change what it begins with? */
function isTold(heads: ReadonlySet<string>): boolean {
  for (const head of heads) if (head.length < KEY && !head.endsWith('*')) return false
  return true
}

/** At most so many characters, nothing behind `*`. */
function cut(words: string): string {
  const stop = words.indexOf('*')
  return (stop >= 0 ? words.slice(0, stop + 1) : words).slice(0, KEY)
}

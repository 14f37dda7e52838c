/** What a pattern of a finite language can be: "gr[áa]tis|costs?" → "grátis", "gratis", "cost", "costs". */

// Letters none of which may be left out.
const PLAIN = /[^\\()*+.^{}[\]|?]+(?!\?)/y

/** Literals, `[abc]`, `(?:…)`, `?` and `|` at any depth. Throws on all other syntax. */
export function expansions(source: string): string[] {
  let at = 0
  const alternation = (): string[] => {
    const out: string[] = []
    for (;;) {
      out.push(...sequence())
      if (source[at] !== '|') return out
      at++
    }
  }
  const sequence = (): string[] => {
    let out = ['']
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      PLAIN.lastIndex = at
      const plain = PLAIN.exec(source)?.[0]
      if (plain !== undefined) {
        at += plain.length
        out = out.map((head) => head + plain)
        continue
      }
      let atom = one()
      if (source[at] === '?') {
        atom = ['', ...atom]
        at++
      }
      out = out.flatMap((head) => atom.map((tail) => head + tail))
    }
    return out
  }
  const one = (): string[] => {
    if (source.startsWith('(?:', at)) {
      at += 3
      const inside = alternation()
      if (source[at++] !== ')') throw new SyntaxError(`Unexpected end of “${source}”, expected )`)
      return inside
    }
    const sign = source[at++]!
    if (sign === '[') {
      const end = source.indexOf(']', at)
      const held = source.slice(at, end)
      at = end + 1
      if (!/^[\p{L}\d -]+$/u.test(held) || /\w-\w/.test(held))
        throw new SyntaxError(`Unexpected class [${held}] in “${source}”, expected letters`)
      return [...held]
    }
    if (/[\\()*+.^{}\]]/.test(sign)) throw new SyntaxError(`Unexpected ${sign} in “${source}”, expected letters`)
    return [sign]
  }
  const all = alternation()
  if (at < source.length) throw new SyntaxError(`Unexpected ${source[at]} in “${source}”`)
  return all
}

/** "## Where" in plain text: posts copied out of their Markdown keep the marks of their headings. */

const HASHED = /(?<=^|\n)([ \t]{0,3}#{1,5})[ \t]+(?=\S[^\n]{0,90}(?:\n|$))/g

export interface Hashed {
  /** The text with the marks blanked, of the same length. */
  readonly text: string
  /** Where the words of the headings begin. */
  readonly headings: ReadonlySet<number>
}

/** The headings that hashes mark, where there are several: one alone may be a channel or a number. Null where there are none. */
export function hashed(text: string): Hashed | null {
  if (!text.startsWith('#') && !text.includes('\n#')) return null
  const marks = [...text.matchAll(HASHED)]
  if (marks.length < 2) return null
  const headings = new Set<number>()
  let out = ''
  let from = 0
  const bullets = bulletsAmong(marks)
  for (const { index, 0: whole, 1: hashes } of marks) {
    if (bullets.has(index)) {
      out += `${text.slice(from, index)}${hashes!.replace('#', '-')}`
      from = index + hashes!.length
      continue
    }
    out += text.slice(from, index) + ' '.repeat(hashes!.length)
    from = index + hashes!.length
    headings.add(index + whole.length)
  }
  return { text: out + text.slice(from), headings }
}

/** "# Natural dyes", "# Motifs", "# Wages" on lines in a row: nothing stands below these headings, for they are the entries of a list. */
function bulletsAmong(marks: readonly RegExpMatchArray[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let i = 0; i < marks.length; ) {
    let to = i
    while (to + 1 < marks.length && marks[to + 1]![1] === marks[i]![1] && endOf(marks[to]!) === marks[to + 1]!.index)
      to++
    if (to - i > 1 && marks[i]![1]!.trim() === '#') for (let k = i; k <= to; k++) found.add(marks[k]!.index!)
    i = to + 1
  }
  return found
}

/** Where the line below the heading begins. */
const endOf = (mark: RegExpMatchArray): number => mark.input!.indexOf('\n', mark.index) + 1

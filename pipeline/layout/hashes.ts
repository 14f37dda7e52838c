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
  for (const { index, 0: whole, 1: hashes } of marks) {
    out += text.slice(from, index) + ' '.repeat(hashes!.length)
    from = index + hashes!.length
    headings.add(index + whole.length)
  }
  return { text: out + text.slice(from), headings }
}

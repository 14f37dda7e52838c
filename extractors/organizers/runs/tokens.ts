/** Words and the gaps between them. */

const WORD = /[\p{L}\p{N}]+(?:(?:[&/+.@']|-(?:[ \t]*\r?\n[ \t]*)?)[\p{L}\p{N}]+)*\+?/uy

// A gap of three spaces and more inside a line is a column's, and ends what is read.
const SPACE = /(?:[ \t]*\r?\n[ \t]*|[ \t]{0,2}(?![ \t]))?/y

export function wordAt(text: string, at: number, limit: number): string | null {
  const found = matchAt(WORD, text, at)
  if (found === null) return null
  if (at + found[0].length <= limit) return found[0]
  // "Tidewater's next meetup": what is read ends before the genitive.
  return text[limit] === "'" && limit > at ? text.slice(at, limit) : null
}

export function skipSpace(text: string, at: number, limit: number): number {
  const found = matchAt(SPACE, text, at)
  return Math.min(limit, at + (found ? found[0].length : 0))
}

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

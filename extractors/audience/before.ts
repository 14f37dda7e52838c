/** What stands before a word. */
import { isLetter } from '../names/letters.js'

/** The word before `offset`, in lower case; '' where something else stands there. */
export function wordBefore(text: string, offset: number): string {
  let end = offset
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--
  let start = end
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  return text.slice(start, end).toLowerCase()
}

/** Does a line begin at `offset`? */
export function beginsLine(text: string, offset: number): boolean {
  let at = offset - 1
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t' || text[at] === '¦' || text[at] === '\xad')) at--
  return at < 0 || text[at] === '\n' || text[at] === '\r'
}

/** Does one of the marks, or a line's end, stand before `offset`? */
export function behind(marks: string, text: string, offset: number): boolean {
  let at = offset - 1
  while (at >= 0 && (text[at] === ' ' || text[at] === '\t')) at--
  return at < 0 || text.charCodeAt(at) < 32 || marks.includes(text[at]!)
}

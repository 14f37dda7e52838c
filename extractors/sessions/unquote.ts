/** A title without the quotation marks around the whole of it. */
import type { Span } from '../page.js'

export function unquote(text: string, { start, end }: Span): Span {
  return text[start] === '"' && text[end - 1] === '"' && end - start > 2
    ? { start: start + 1, end: end - 1 }
    : { start, end }
}

/** One line, two names: one in two languages, or one and what it is called for short. */
import { kindWords } from '../kindWords.js'
import type { Span } from '../page.js'
import { languageOfName } from './language.js'

// "(ADOS 2016)" behind the name, "UnReal 2025:" before it: how people call the event.
const ACRONYM =
  /\(((?:[A-Z][\w&+-]{1,14}|[A-Z]{2,10} [A-Z][\w-]{1,12})[ '-]{0,2}(?:19|20)?\d{2})\)$|^([A-Z][\w&+-]{1,14}[ '-]{0,2}(?:19|20)\d{2})(?=\s?:\s)/

export function acronymOf(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end)
  const found = ACRONYM.exec(words)
  if (!found) return null
  const start = span.start + (found[1] ? found.index + 1 : 0)
  return { start, end: start + (found[1] ?? found[2])!.length }
}

/** "Workshop on X / Atelier sur X": one name in two languages, each half with a word that says what it is. */
export function bilingual(text: string, span: Span): [Span, Span?] {
  const words = text.slice(span.start, span.end)
  const bar = words.search(/\s[/|]\s/)
  if (bar < 10 || words.length - bar < 12) return [span]
  const one = { start: span.start, end: span.start + bar }
  const other = { start: span.start + bar + 3, end: span.end }
  const a = languageOfName(text.slice(one.start, one.end))
  const b = languageOfName(text.slice(other.start, other.end))
  if (a === null || b === null || a === b) return [span]
  return kindWords(text, one.start, one.end, 1).length > 0 && kindWords(text, other.start, other.end, 1).length > 0
    ? [one, other]
    : [span]
}

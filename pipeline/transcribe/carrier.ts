/**
 * The text as it was written: what its way here put around every line is left out before anything is read, so that a text reads the same whether it came
 * with the line ends of Windows, quoted as a whole, or indented as a whole. Spans found in it lead back to the source.
 */
import type { Span } from '../../extractors/page.js'
import type { SourceDocument } from '../document.js'
import { applied, type Cut, type Transcript, unchanged } from './edits.js'

/** What all lines that hold more than white space start with. */
interface Margin {
  /** How many quote marks: 1 for "> words", 2 for "> > words". */
  readonly quotes: number
  /** The white space behind them. */
  readonly indent: string
}

const NO_MARGIN: Margin = { quotes: 0, indent: '' }

/** Leaves out carriage returns before line feeds; in plain text also the quote marks and the white space that all lines start with. */
export function withoutCarrier({ text, mediaType }: Pick<SourceDocument, 'text' | 'mediaType'>): Transcript {
  // In Markdown both are markup.
  const margin = mediaType === 'text/markdown' ? NO_MARGIN : marginOf(text)
  const bare = margin.quotes === 0 && margin.indent === ''
  return bare && !text.includes('\r\n') ? unchanged(text) : applied(text, carried(text, margin))
}

function* carried(text: string, margin: Margin): Generator<Cut> {
  for (const { start, end, next } of linesOf(text)) {
    const words = behindMargin(text, start, end, margin)
    if (words > start) yield { start, end: words, space: false }
    if (next - end > 1) yield { start: end, end: next - 1, space: false }
  }
}

/** Lines without their ends ("\n" or "\r\n"); `next` is where the line below starts. */
function* linesOf(text: string): Generator<Span & { readonly next: number }> {
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const next = feed < 0 ? text.length : feed + 1
    const end = feed < 0 ? next : feed > start && text[feed - 1] === '\r' ? feed - 1 : feed
    yield { start, end, next }
    start = next
  }
}

const QUOTE = /[ \t]{0,3}>[ \t]?/y

function marginOf(text: string): Margin {
  // Nearly all texts have a first line that starts with a word.
  if (!/^\s*[ \t>]/.test(text)) return NO_MARGIN
  let quotes = Number.POSITIVE_INFINITY
  for (const { start, end } of linesOf(text))
    if (!isBlank(text, start, end)) {
      let depth = 0
      for (let at = start; depth < quotes; depth++) {
        const behind = behindQuote(text, at, end)
        if (behind === at) break
        at = behind
      }
      quotes = depth
      if (quotes === 0) break
    }
  if (quotes === Number.POSITIVE_INFINITY) return NO_MARGIN
  let indent: string | null = null
  for (const { start, end } of linesOf(text)) {
    const from = behindMargin(text, start, end, { quotes, indent: '' })
    if (isBlank(text, from, end)) continue
    indent = commonStart(indent ?? text.slice(from, from + 200), text, from)
    if (indent === '') break
  }
  return { quotes, indent: indent ?? '' }
}

/** Where the line's own words start; a blank line may have less than the margin. */
function behindMargin(text: string, start: number, end: number, { quotes, indent }: Margin): number {
  let at = start
  for (let depth = 0; depth < quotes; depth++) at = behindQuote(text, at, end)
  for (let i = 0; i < indent.length && at < end && text[at] === indent[i]; i++) at++
  return at
}

function behindQuote(text: string, at: number, end: number): number {
  QUOTE.lastIndex = at
  return QUOTE.test(text) && QUOTE.lastIndex <= end ? QUOTE.lastIndex : at
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text[i] !== ' ' && text[i] !== '\t') return false
  return true
}

/** As much of `indent` as is white space and stands in `text` at `from`. */
function commonStart(indent: string, text: string, from: number): string {
  let n = 0
  while (n < indent.length && (indent[n] === ' ' || indent[n] === '\t') && text[from + n] === indent[n]) n++
  return indent.slice(0, n)
}

/** A text with some of its runs left out, or told by one space; spans found in it lead back to what it was made from. */
import { lastAtOrBefore, type Span } from '../../extractors/page.js'
import { type Joined, NONE_JOINED } from '../layout/edges.js'

export interface Transcript {
  readonly text: string
  /** The span of the source that a span of `text` stands for. What was left out inside of it is part of it, what was left out at its ends is not. */
  toSource(span: Span): Span
  /** The lines that were joined from several, by the offset of their words. */
  readonly joined: Joined
}

/** A run of the source that is left out, or of which one space is kept. */
export interface Cut extends Span {
  readonly space: boolean
}

/** A run that was kept, in offsets of the transcript; in the source it stands `lead` units later. */
interface Kept extends Span {
  readonly lead: number
}

/** The text as it stands. */
export function unchanged(text: string): Transcript {
  return { text, toSource: (span) => span, joined: NONE_JOINED }
}

/** Applies cuts, which are in order and do not overlap. */
export function applied(text: string, cuts: Iterable<Cut>): Transcript {
  const kept: Kept[] = []
  let out = ''
  let from = 0
  const keep = (start: number, end: number, words: string): void => {
    if (end > start) kept.push({ start: out.length, end: out.length + words.length, lead: start - out.length })
    out += words
  }
  for (const { start, end, space } of cuts) {
    keep(from, start, text.slice(from, start))
    if (space) keep(start, end, ' ')
    from = end
  }
  if (from === 0) return unchanged(text)
  keep(from, text.length, text.slice(from))
  return { text: out, toSource: wayBack(kept), joined: NONE_JOINED }
}

/** A function of its own, so that what it keeps is the runs alone and none of the texts. */
function wayBack(kept: readonly Kept[]): Transcript['toSource'] {
  const source = (offset: number): number => offset + (kept[lastAtOrBefore(kept, offset)]?.lead ?? 0)
  return ({ start, end }) =>
    end > start ? { start: source(start), end: source(end - 1) + 1 } : { start: source(start), end: source(start) }
}

/** `second` was made from the text of `first`. */
export function both(first: Transcript, second: Transcript): Transcript {
  if (second.text === first.text) return first
  // The ways back alone: the texts between are as long as the document, and are let go.
  const { toSource: outer } = first
  const { toSource: inner } = second
  return { ...second, toSource: (span) => outer(inner(span)) }
}

/**
 * The text as it was written: what stands around it, and what its way here and its page's width made of it, is undone before anything is read, so that
 * a text reads the same however it was carried, marked or wrapped. Each step is a function of its own in this folder.
 */
import type { Span } from '../../extractors/page.js'
import type { SourceDocument } from '../document.js'
import { withoutCarrier } from './carrier.js'
import { applied, both, type Cut, type Transcript } from './edits.js'
import { withoutEmphasis } from './emphasis.js'
import { withoutIdleGaps } from './gaps.js'
import { surroundingsOf } from './surroundings.js'
import { unwrapped } from './wraps.js'

export type { Transcript } from './edits.js'

/** In Markdown the marks and the gaps are markup, and are left to its parser. */
export function transcribe(document: Pick<SourceDocument, 'text' | 'mediaType'>): Transcript {
  const inner = applied(document.text, withoutSpaces(surroundingsOf(document.text)))
  let transcript = both(inner, withoutCarrier({ ...document, text: inner.text }))
  // "> Home / Events / Talks": a site's menu behind marks of quotation.
  if (inner.text.startsWith('>') && !transcript.text.startsWith('>'))
    transcript = both(transcript, applied(transcript.text, withoutSpaces(surroundingsOf(transcript.text))))
  if (document.mediaType === 'text/markdown') return transcript
  for (const step of [withoutEmphasis, withoutIdleGaps, unwrapped]) transcript = both(transcript, step(transcript.text))
  return transcript
}

function withoutSpaces(spans: readonly Span[]): Cut[] {
  return spans.map(({ start, end }) => ({ start, end, space: false }))
}

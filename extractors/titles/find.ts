/** A candidate for the name, as the parts of the title extractor yield it. */
import type { Find, TitleValue } from '../candidate.js'
import type { Span } from '../page.js'
import { trimTitle } from './trim.js'

export type TitleFind = Find<'title'>

// What stands elsewhere than among the lines of the head.
const ELSEWHERE: TitleValue = { alternate: false, place: -1, dated: false, called: false }
const SHORTER: TitleValue = { ...ELSEWHERE, alternate: true }

/** A name outside the head, cut to the words of the name. */
export function nameAt(text: string, span: Span, cue: string): TitleFind {
  return { kind: 'title', span: trimTitle(text, span), value: ELSEWHERE, cue }
}

/** What the event is also called. */
export function shorterName(span: Span, cue: string): TitleFind {
  return { kind: 'title', span, value: SHORTER, cue }
}

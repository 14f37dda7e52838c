/** Houses that lend a room: "The Academy gives us its Aula Magna, strada Noua 61", "lets us have the ground floor of the Faculty", "whose theatre (room 246) we may have". */
import type { Find } from '../../candidate.js'
import type { Page, Span } from '../../page.js'
import { venueParts } from '../parts.js'
import { phraseEnd } from '../phrase.js'
import { ROOM } from '../placeShape.js'
import { sentence } from './candidate.js'
import { type Lead, placesBehind } from './leads.js'

const GIVES = ['gives', 'lends', 'lent', 'opens', 'opened', 'offers', 'provides', 'given', 'lending', 'offered']
const ITS_ROOM =
  /(?:gives|lends|lent|opens|opened|offers|offered|provides|given|lending)\s+(?:to\s+)?(?:us\s+)?(?:its|their)\s+(?:(?:big|large|great|old|new|beautiful|main|own)\s+)?(?=\p{Lu}|(?:lecture\s+)?(?:hall|room|theatre|auditorium|library)\b)/iuy
const GIVER =
  /(?:^|[.!?;]\s+|\n\s*)(?:[Tt]he\s+)?(\p{Lu}[\p{L}'&.-]*(?:\s(?:of|for|and|&|the|de|\p{Lu}[\p{L}'&.-]*)){0,9})\s(?:(?:has|have|kindly|generously|again|is|will)\s){0,3}$/u

const LETS_US: Lead = {
  words: ['lets', 'let', 'letting'],
  pattern:
    /(?:lets?|letting)\s+us\s+(?:have|use)\s+(?:the|its|their)\s+(?:(?:whole|entire|big|large|upstairs|back)\s+)?(?:of\s+the\s+)?(?=\p{Lu}|(?:ground|first|second|third|top)\s+floor\s+of|(?:lecture\s+)?(?:hall|room|theatre|auditorium|library)\s+of)/iuy,
  cue: 'lent-room',
  weight: 0.64,
  least: 2,
}

const WHOSE =
  /whose\s+((?:\p{Ll}+\s){0,2}(?:hall|room|theatre|auditorium|library|chapel|aula)\s\([^()]{3,60}\))(?=\s(?:we|is|will|has|they|was))/iuy

/** The room that a house lends, with the house where it is the sentence's subject. */
export function* lentVenues(page: Page, seen: Set<number>): Generator<Find<'venue'>> {
  const { text } = page
  for (const at of page.index.at(GIVES)) {
    ITS_ROOM.lastIndex = at
    const found = ITS_ROOM.exec(text)
    if (!found) continue
    const around = sentence(page, at)
    const start = at + found[0].length
    const span = { start, end: phraseEnd(page, start, around.end) }
    if (seen.has(start) || !ROOM.test(text.slice(start, span.end).split(/[,(\n]/)[0]!)) continue
    const value = { ...venueParts(text, span) }
    const giver = GIVER.exec(text.slice(around.start, at))
    if (!value.room && value.name) {
      value.room = value.name
      value.name = null
    }
    if (giver && !value.name) {
      const from = around.start + giver.index + giver[0].lastIndexOf(giver[1]!)
      value.name = { start: from, end: from + giver[1]!.length }
    }
    seen.add(start)
    yield { kind: 'venue', span, value, cue: 'lent-room', weight: 0.68 }
  }
  yield* placesBehind(page, LETS_US, seen)
  for (const at of page.index.at(['whose'])) {
    WHOSE.lastIndex = at
    const found = WHOSE.exec(text)
    if (!found) continue
    const end = at + found[0].length
    const span: Span = { start: end - found[1]!.length, end }
    if (seen.has(span.start)) continue
    seen.add(span.start)
    // "lecture theatre (room 246, Vanemuise 46)": what stands in the brackets says it more closely.
    const outer = venueParts(text, span)
    const inner = venueParts(text, { start: text.indexOf('(', span.start) + 1, end: end - 1 })
    const value = { ...outer, room: inner.room ?? outer.room ?? null, street: inner.street ?? outer.street ?? null }
    yield { kind: 'venue', span, value, cue: 'lent-room', weight: 0.62 }
  }
}

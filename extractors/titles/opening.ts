/** Running text that opens with the name. */
import { kindWords } from '../kindWords.js'
import type { Page, Span } from '../page.js'
import { runs } from './head/prose.js'

const VERB =
  /^(?:just|a quick|quick|friendly|gentle|kind)\s|\b(?:is|are|was|were|will|has|have|had|we|you|i|join|come|please|invites?|announces?|hosts?|holds?|took|takes|dear|hi|hello|invita|invitamos|invitam|convida|convidamos|convidam|tiene|organiza|celebra|realizar[aá]|tendr[aá]|ter[aá]|laden|findet|veranstaltet|organise|invite|propose)\b|l[aä]dt\s/i

/** "Eighth Conference on Rivers, Porto, 12-14 June 2014. Call for sessions. The …": running text that opens with the name. */
export function openingSentence(page: Page): Span | null {
  const block = page.blocks.find(({ kind }) => kind !== 'furniture' && kind !== 'header')
  if (block?.kind !== 'paragraph') return null
  const words = page.text.slice(block.start, Math.min(block.end, block.start + 170))
  const stop = /(?<!\b(?:\d{1,2}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Dr|Prof|St))[.!?]\s/.exec(words)
  if (!stop || stop.index < 12 || stop.index > 150) return null
  const span = { start: block.start, end: block.start + stop.index }
  if (
    runs(words.slice(0, stop.index)) ||
    VERB.test(words.slice(0, stop.index)) ||
    kindWords(page.text, span.start, span.end, 1).length === 0
  )
    return null
  return span
}

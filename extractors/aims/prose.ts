/** Aims said in sentences: "The seminar aims to draw …, and to start …", "This webinar will provide …", "Participants will learn to …". */
import { trimItem } from '../lists/trim.js'
import type { Page } from '../page.js'
import { type Aim, ROMANCE_TONGUES } from './aim.js'
import { starts } from './begin.js'
import { beginsWithName, isEventName } from './named.js'
import { RULES } from './rules.js'
import { splitAims } from './split.js'
import { INSIGHT } from './taken.js'
import * as cue from './words.js'
import { cuesOf, EVENT } from './words.js'

// "The workshop brings …", "Backwater Hack is a community hackathon"
const ABOUT_EVENT = new RegExp(
  `^(?:[^.;,]{5,60},\\s+)?(?:the|this|our|der|die|das|diese[rs]?|el|la|este|esta|le|cette|ce|il|questo|questa|o|a)\\s+(?:[\\p{L}-]+\\s+){0,3}${EVENT}\\b|^[^.;]{3,60}\\sis\\s+(?:an?|the|our)\\s+(?:[\\p{L}\\d-]+\\s+){0,4}${EVENT}\\b`,
  'iu',
)

/** The aims of the page's sentences, in order. */
export function* proseAims(page: Page): Generator<Aim> {
  const cues = cuesOf(page)
  if (cues.length === 0) return
  // What the sentence before was, for one that begins "It aims to …".
  let before: { readonly start: number; readonly any: boolean } | null = null
  let next = 0
  /** Where the sentence that counts the aims ends, or the last aim that it counted. */
  let counted = 0
  for (const sentence of page.sentences) {
    const end = Math.min(sentence.end, sentence.start + 1200)
    let mask = 0
    while (next < cues.length && cues[next]!.at < sentence.start) next++
    for (; next < cues.length && cues[next]!.at < end; next++) mask |= cues[next]!.mask
    const last = before
    before = { start: sentence.start, any: false }
    // "The consultation has three purposes. First, it is to hear …. Secondly, it will examine …."
    if (mask & cue.PURPOSE && COUNTED.test(page.text.slice(sentence.start, end))) {
      counted = sentence.end
      continue
    }
    if (end - sentence.start < 30 || (counted === 0 && !RULES.some(([, , needs]) => needs(mask)))) continue
    const block = page.blockAt(sentence.start)
    if (!block || block.kind === 'header' || block.kind === 'furniture' || block.region === 'signature') continue
    const words = page.text.slice(sentence.start, end)
    // "The meeting is expected to adopt a plan" below "Expected outcome": what will be made
    if (ADOPTS.test(words) && isOfOutputs(page, sentence.start, block.section)) continue
    if (words.endsWith('?') && ASKS.test(words)) continue
    const known = (): boolean =>
      last !== null &&
      (last.any ||
        // "It will also launch a network." below the list of aims.
        (page.sections[block.section]!.key === 'objectives' &&
          /^It\s+(?:will|shall|is|seeks|aims)\s+also\s/.test(words)) ||
        aboutEvent(page, page.text.slice(last.start, Math.min(sentence.start, last.start + 120))) ||
        // "The dialogue was organized by …. The Agency met the costs. It set out to …"
        (last.start >= block.start &&
          /^It\s+(?:set|sets|aims|aimed|seeks|sought)\s/.test(words) &&
          aboutEvent(page, page.text.slice(block.body, block.body + 120))))
    let any = false
    if (counted > 0 && sentence.start - counted < 400) {
      const ordinal = ORDINAL.exec(words)
      if (ordinal) {
        counted = sentence.end
        const span = trimItem(page.text, { start: sentence.start + ordinal[0].length, end })
        before = { start: sentence.start, any: true }
        yield { span, cue: 'counted' }
        continue
      }
    }
    for (const { at, cue: rule, end: stop } of starts(words, mask, known, (name) => isEventName(page, name))) {
      const span = { start: sentence.start + at, end: sentence.start + (stop ?? words.length) }
      if (rule === 'learn' && THINGS.test(words.slice(0, at)) && isThing(words.slice(at))) continue
      for (const part of splitAims(page, span, ROMANCE_TONGUES.has(page.language ?? ''))) {
        any = true
        yield { span: part, cue: rule }
      }
    }
    if (any) before = { start: sentence.start, any }
  }
}

const ADOPTS =
  /^(?:[^.;:]{3,24}:\s+)?(?:the|this|our|it)\s(?:\p{L}+\s){0,3}?(?:will|shall|(?:is|are)\s(?:expected|meant|intended)\sto|should)\s(?:adopt|make|issue|produce|draw|agree|conclude|submit|prepare|draft|publish|deliver|formulate)\s/iu

function isOfOutputs(page: Page, at: number, section: number): boolean {
  return page.sections[section]!.key === 'outputs' || page.fieldAt(at)?.key === 'outputs'
}

function aboutEvent(page: Page, words: string): boolean {
  return ABOUT_EVENT.test(words) || beginsWithName(page, words)
}

// "What do we want to have at the end?": the question names no aim; its answer does.
const ASKS = /^\W{0,3}(?:what|why|who|where|when|which|qué|que|quoi|pourquoi|perché|cosa|was|warum)\s/i

const THINGS = /\b(?:come\s+away|leave|go\s+home)\s+with\s+$/i
function isThing(words: string): boolean {
  return /^(?:an?|your|two|three|the)\s/i.test(words) && !INSIGHT.test(words.slice(0, 70))
}

const COUNTED =
  /\b(?:(?:two|three|four|five|several|following)\s+(?:\p{L}+\s+)?(?:purposes|aims|objectives|goals|tasks|ambitions)|(?:two|three|four)-?fold\s+(?:purpose|aim|objective|task|goal))\.?$/iu
const ORDINAL =
  /^(?:it|the\s+\p{L}+)\s+(?:will|shall|should|is),\s+(?:first|second|third|last|final)(?:ly)?,\s+(?:to\s+)?(?=\p{Ll})|^(?:first|second|third|fourth|last|final)(?:ly)?,?\s+(?:of\s+all,?\s+)?(?:(?:it|we|this|the\s+\p{L}+|participants)\s+(?:also\s+)?(?:will|shall|should|must|hopes?\s+to|wants?\s+to|seeks?\s+to|aims?\s+to|intends?\s+to|(?:is|are)\s+(?:intended\s+|meant\s+|designed\s+|expected\s+|called\s+upon\s+|invited\s+|asked\s+)?to|would\s+like\s+to)|to)\s+(?=\p{Ll})/iu

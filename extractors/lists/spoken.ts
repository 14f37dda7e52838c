/** Topics that sentences tell one by one: "Day one deals with salt, day two with reeds", "from salt and reeds to sluices", "… Who pays? These are the questions". */
import { matchesOf } from '../matches.js'
import type { Block, Page, Span } from '../page.js'
import { trimItem } from './trim.js'

// "Who decides? Who pays? These are some of the questions that the panel will discuss."
const ASKED_BEFORE =
  /((?:[^.?!]{6,220}\?\s+){2,6})(?:(?:these|such|those)\b[^.?]{0,60}\bquestions\b|(?:estas|éstas|essas)\b[^.?]{0,60}\b(?:preguntas|perguntas)\b|(?:a\s+)?queste\b[^.?]{0,40}\bdomande\b|(?:telles|ce)\s+sont\b[^.?]{0,40}\bquestions\b|(?:diese[nr]?|solche)\b[^.?]{0,40}\bfragen\b)/iu
const BEHIND_QUESTION = /\?\s+(?:these|such|those|[eé]stas|essas|a\s+queste|queste|telles|ce\s+sont|diese|solche)/i
// "Topics range from coral bleaching and reef fisheries to marine protected areas."
const RANGE =
  /\b(?:topics|themes|subjects|papers|talks|contributions|sessions|presentations|issues|questions)\b[^.:?!]{0,40}\brang(?:e|es|ed|ing)\s+from\s+(?=[^.;:?!]{4,160}\sto\s)/iu
const BETWEEN = /,?\s+(?:and|to|through|via|over)\s+|,\s+/g

const ORDINAL = (one: string, first: string): string =>
  String.raw`(?:day\s+(?:${one})|the\s+${first}(?:\s+(?:day|session|block|part|panel|paper|theme|evening|week|module|talk|half|is|issue|question))?)`
const DOES = String.raw`(?:is\s+(?:about|on|devoted\s+to|given\s+(?:over\s+)?to)|will\s+(?:deal\s+with|cover|look\s+at|treat|be\s+(?:about|on|devoted\s+to|given\s+(?:over\s+)?to))|deals\s+with|concerns|covers|looks\s+at|treats|takes\s+up|turns\s+to|goes\s+to|belongs\s+to|is|on|with|to|about)`
const ENTRY = '([^,;.:?!]{3,90})'
const ONE_BY_ONE = new RegExp(
  `(?<![\\p{L}])${ORDINAL('one|1', 'first')}\\s+${DOES}\\s+${ENTRY}[,;.]\\s+(?:and\\s+)?${ORDINAL('two|2', 'second')}\\s+(?:${DOES}\\s+)?${ENTRY}(?:[,;.]\\s+(?:and\\s+)?${ORDINAL('three|3', 'third')}\\s+(?:${DOES}\\s+)?${ENTRY})?(?=[.;])`,
  'iu',
)

/** The topics that the block's sentences tell so, or null. */
export function spokenTopics(
  page: Page,
  block: Block,
  text: string,
): { readonly spans: Span[]; readonly cue: string } | null {
  if (text.includes('?') && BEHIND_QUESTION.test(text)) {
    const found = ASKED_BEFORE.exec(text)
    if (found) {
      const from = block.body + found.index
      const spans = [...matchesOf(found[1]!, /[^?]{6,220}\?/g)].map((one) =>
        trimItem(page.text, { start: from + one.index, end: from + one.index + one[0].length }),
      )
      return { spans, cue: 'questions' }
    }
  }
  const range = text.includes(' from ') && text.includes('rang') ? RANGE.exec(text) : null
  if (range) {
    const from = range.index + range[0].length
    const stop = /[.;:?!]/.exec(text.slice(from))
    const words = text.slice(from, stop ? from + stop.index : text.length)
    const spans: Span[] = []
    let at = 0
    for (const cut of [...matchesOf(words, BETWEEN), null]) {
      const to = cut ? cut.index : words.length
      if (to - at > 2) spans.push(trimItem(page.text, { start: block.body + from + at, end: block.body + from + to }))
      if (cut) at = to + cut[0].length
    }
    return { spans, cue: 'range' }
  }
  const told = /\bsecond\b|\bday\s+(?:two|2)\b/i.test(text) ? ONE_BY_ONE.exec(text) : null
  if (!told) return null
  const spans: Span[] = []
  let at = told.index
  for (const entry of told.slice(1)) {
    if (entry === undefined) continue
    at = text.indexOf(entry, at)
    spans.push(trimItem(page.text, { start: block.body + at, end: block.body + at + entry.length }))
    at += entry.length
  }
  return { spans, cue: 'one-by-one' }
}

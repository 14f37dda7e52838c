/** Results by their verb: "will lead to a publication on …", "A final declaration will be adopted". */
import { trimItem } from '../lists/trim.js'
import { matchesOf } from '../matches.js'
import type { Page, Span } from '../page.js'
import type { Aim } from './aim.js'

const PRODUCT =
  '(?:report|publication|declaration|communiqu[eé]|recommendations?|guidelines?|manual|handbook|protocol|statement|proceedings|road ?map|action\\s+plan|plan\\s+of\\s+action|framework|(?:white|policy|position)\\s+papers?|policy\\s+briefs?|books?|edited\\s+volume|special\\s+issue|toolkit|compendium|charter|resolution|manifesto|database|inventory|curricul\\w+|set\\s+of|catalogue|glossary|agreement|standard|map|index|atlas|memorandum|list\\s+of|summary|(?:revised|second|final)\\s+draft|joint\\s+\\p{L}+)'
const RESULT = new RegExp(
  `\\b(?:(?:will|should|(?:is|are)\\s+expected\\s+to|(?:is|are)\\s+to)\\s+(?:also\\s+)?(?:lead\\s+to|result\\s+in|produce|publish|release|yield|culminate\\s+in|conclude\\s+with|adopt|issue|deliver|prepare)|(?:we|the\\s+\\p{L}+)\\s+(?:aims?|hopes?|intends?|plans?)\\s+to\\s+(?:produce|publish|draft|issue|draw\\s+up)|(?:participants|delegates|the\\s+(?:(?:closing|final|last|concluding)\\s+\\p{L}+|forum|workshop|seminar|meeting))[^.;:]{0,30}?\\s(?:adopted|issued|endorsed|approved|agreed\\s+on|agreed\\s+upon|concluded\\s+with|led\\s+to|resulted\\s+in)|(?:will\\s+)?(?:closes?|ends?|concludes?|culminates?)\\s+(?:with|in)\\s+the\\s+(?:adoption|signing|signature)\\s+of|and\\s+(?:lead\\s+to|result\\s+in)|in\\s+the\\s+hope\\s+of\\s+(?:producing|drafting|adopting|compiling|publishing)|with\\s+a\\s+view\\s+to\\s+(?:producing|drafting|adopting|issuing|compiling|publishing)|will\\s+be\\s+(?:compiled|turned|gathered|merged|collected)\\s+(?:into|in|as)|we\\s+expect|(?:outputs?|outcomes?)\\b[^.;:]{0,60}?\\s(?:is|are|will\\s+be|will\\s+include|includes?))\\s+(?=[^.;]{0,90}\\b${PRODUCT}\\b)`,
  'giu',
)

// "A final declaration will be adopted on the last day."
const PASSIVE = new RegExp(
  `\\b((?:an?\\s+|the\\s+chair's\\s+|the\\s+(?=(?:conclusions|recommendations)\\b))(?:[\\p{L}-]+\\s+){0,3}${PRODUCT}(?:\\s+(?:of|on|for|with)\\s+[^.;,]{3,80}?)?(?:\\s+and\\s+an?\\s+[^.;,]{3,80}?)?)\\s+(?:(?:is|are)\\s+expected\\s+to\\s+be\\s+(?:adopted|issued|produced|agreed|published|drafted|approved)|will\\s+be\\s+(?:adopted|circulated|issued|produced|drawn\\s+up|drafted|agreed|prepared|published)|(?:is|are)\\s+(?:looked\\s+for|hoped\\s+for|expected(?!\\s+to\\b)|foreseen|envisaged|anticipated))\\b`,
  'giu',
)

export function* results(page: Page, sentence: Span): Generator<Aim> {
  const words = page.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 1200))
  for (const found of matchesOf(words, PASSIVE)) {
    let from = sentence.start + found.index
    const end = from + found[1]!.length
    const cut = /\s+and\s+(?=an?\s)/.exec(found[1]!)
    if (cut) {
      yield { span: { start: from, end: from + cut.index }, cue: 'passive' }
      from += cut.index + cut[0].length
    }
    yield { span: { start: from, end }, cue: 'passive' }
  }
  for (const found of matchesOf(words, RESULT)) {
    const start = sentence.start + found.index + found[0].length
    if (sentence.end <= start) continue
    if (/\b(?:late|failure|failing|violation|not)\b/i.test(page.text.slice(sentence.start, start))) continue
    const span = { start, end: sentence.end }
    const stop = /,\s+(?:which|who|that)\b|;/.exec(page.text.slice(start, sentence.end))
    if (stop && stop.index > 20) span.end = start + stop.index
    let from = span.start
    for (const cut of [...matchesOf(page.text.slice(span.start, span.end), /,?\s+and\s+(?=an?\s)/g), null]) {
      const to = cut ? span.start + cut.index : span.end
      yield { span: trimItem(page.text, { start: from, end: to }), cue: 'result' }
      if (cut) from = to + cut[0].length
    }
  }
}

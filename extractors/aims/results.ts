/** Results by their verb: "will lead to a publication on …", "A final declaration will be adopted". */
import { numberedParts } from '../lists/inline.js'
import { trimItem } from '../lists/trim.js'
import { matchesOf } from '../matches.js'
import type { Page, Span } from '../page.js'
import type { Aim } from './aim.js'

// What is made: a report, a plan, a network of its own.
const PRODUCT =
  '(?:reports?|publication|declaration|communiqu[eé]|recommendations?|guidelines?|guide|manual|handbook|protocol|statement|proceedings|road ?map|action\\s+plan|plan\\s+of\\s+action|(?:work|monitoring|implementation|management)\\s+plan|strategy|framework|(?:white|policy|position|discussion|working)\\s+papers?|policy\\s+briefs?|books?|edited\\s+volume|special\\s+(?:issue|section)|toolkit|template|prototype|compendium|charter|resolution|manifesto|database|inventory|checklist|curricul\\w+|set\\s+of(?:\\s+\\p{L}+){0,3}|catalogue|glossary|agreement|standard|map|index|atlas|memorandum|regist(?:er|ry)\\s+of|directory|blueprint|compact|code\\s+of\\s+practice|bibliography|principles|pledge|call\\s+to\\s+action|(?:two|one)-page\\s+note|list\\s+of|roster\\s+of|summary|(?:revised|second|final)\\s+draft|joint\\s+\\p{L}+)'
// Made by verbs that say so, and shown by others.
const MADE = `(?:${PRODUCT}|drawings|leaflets?|brochures?|booklets?|pamphlets?|film|video|exhibition|data\\s?sets?|compact|pact|blueprint|code\\s+of\\s+practice|portfolio|collection|archive|anthology|zine|mock-up|portal|calendar|timetable|questionnaire|lesson\\s+plans?|outline|matrix|directory|register|concept\\s+note|appeal|petition|open\\s+letter|model\\s+\\p{L}+|bibliography|syllabus|dictionary|exhibit|poster|podcast)`
const MAKE =
  '(?:lead\\s+to|result\\s+in|produce|publish|release|yield|culminate\\s+in|(?:conclude|close|end)\\s+(?:on\\s+\\p{L}+\\s+)?with|adopt|issue|deliver|prepare|draw\\s+up|draft|compile|finali[sz]e|work\\s+out|put\\s+together|hammer\\s+out|come\\s+up\\s+with|feed\\s+into|leave\\s+(?:(?:us|you|participants|each\\s+\\p{L}+|the\\s+\\p{L}+)\\s+)?with|have\\s+(?:produced|made|written|built|recorded|completed|finished|drafted|drawn\\s+up|adopted|compiled|prepared|agreed(?:\\s+on)?))'
// Verbs of much else: what is made must stand close behind.
const MAKE_CLOSE = '(?:have(?!\\s+(?:some|any|all|many|the|our|his|her))|submit|table|write|agree\\s+(?:up)?on|present)'
const SHALL =
  '(?:will|should|shall|(?:is|are)\\s+(?:expected|intended|meant|designed|supposed)\\s+to|(?:is|are)\\s+to|(?:aims?|hopes?|intends?|plans?|wants?|expects?)\\s+to)(?:\\s+(?:also|then|thus|jointly|together))?'
const CLOSE = `(?=(?:[\\p{L}\\d'-]+\\s+){0,5}?${PRODUCT}s?\\b(?!'))`
const RESULT = new RegExp(
  [
    // "publish a selection of the papers as a special issue"
    `\\b${SHALL}\\s+(?:publish|release|collect|gather|turn|compile)\\s+[^.;,]{3,60}?\\s(?:as|in|into)\\s+(?!the\\s+(?:\\p{L}+\\s+)?proceedings)${CLOSE}`,
    `\\b(?:will|shall)\\s+(?:jointly|together|collectively)\\s+(?:develop|create|design|build|elaborate|formulate|produce|write|draft|prepare)\\s+(?=(?:[\\p{L}\\d'-]+\\s+){0,5}?${MADE}\\b)`,
    `\\b(?:${SHALL}\\s+(?:be\\s+)?${MAKE}|(?:participants|delegates|the\\s+(?:(?:closing|final|last|concluding)\\s+\\p{L}+|forum|workshop|seminar|meeting|training|conference|course|consultation|symposium|school|event|hackathon))[^.;:]{0,30}?\\s(?:adopted|produced|yielded|issued|endorsed|approved|agreed\\s+on|agreed\\s+upon|concluded\\s+with|led\\s+to|resulted\\s+in)|(?:will\\s+)?(?:close[sd]?|end(?:s|ed)?|conclude[sd]?|culminate[sd]?)\\s+(?:with|in)\\s+the\\s+(?:adoption|signing|signature)\\s+of|and\\s+(?:lead\\s+to|result\\s+in)|in\\s+the\\s+hope\\s+of\\s+(?:producing|drafting|adopting|compiling|publishing)|with\\s+a\\s+view\\s+to\\s+(?:producing|drafting|adopting|issuing|compiling|publishing)|will\\s+be\\s+(?:compiled|turned|gathered|merged|collected)\\s+(?:into|in|as)|we\\s+expect(?!\\s+(?:all|you|everyone|attendees|participants|authors|speakers))|(?:outputs?|outcomes?|deliverables|products)\\b[^.;:]{0,60}?\\s(?:is|are|will\\s+be|(?:is|are)\\s+to\\s+be|will\\s+include|includes?))\\s+(?=[^.;]{0,90}\\b${MADE}\\b)`,
    // "At the end we hand over to the municipality a set of drawings"
    `\\b(?:we|participants|trainees|students|the\\s+(?:group|team|school|class|participants|workshop|meeting))(?:\\s+will|\\s+shall|'ll)?\\s+(?:hand\\s+over|leave\\s+behind|deliver|hand\\s+in|hand\\s+back)\\s+(?:to\\s+[^,.;]{3,40}?\\s)?(?=(?:an?|the|two|three|four|our)\\s(?:[\\p{L}\\d'-]+\\s+){0,5}?${MADE}\\b)`,
    // "The outcome of the talks will be a compact"
    `\\bthe\\s+(?:[\\p{L}-]+\\s+){0,2}(?:outputs?|outcomes?|deliverables?|products?|results?)\\s+(?:of\\s+(?:the|this|our)\\s+[^.;:]{3,50}?\\s)?(?:will\\s+be|(?:is|are)\\s+to\\s+be|should\\s+be|shall\\s+be)\\s+(?=(?:an?|two|three|four)\\s)`,
    // "By Sunday we'd like six prototypes that …"
    `\\bwe(?:'d|\\s+would|\\s+want|\\s+hope)\\s+(?:like\\s+)?(?:to\\s+(?:have|see|hold)\\s+)?(?=(?:an?|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\s(?:[\\p{L}\\d'-]+\\s+){0,3}?${PRODUCT}s?\\b)`,
    `\\b${SHALL}\\s+${MAKE_CLOSE}\\s+${CLOSE}`,
    // "Selected papers will appear in a special issue", "your comments go into a Needs Report"
    `\\b(?:papers|contributions|articles|essays|results|findings|conclusions|outcomes?|discussions?|deliberations|comments|answers|replies|views|proposals|suggestions|inputs?|presentations|talks|feedback|evidence)\\b[^.;:]{0,60}?\\s(?:(?:will|may|can|are\\s+expected\\s+to|are\\s+to|is\\s+to)\\s+)?(?:be\\s+(?:published|collected|gathered|summari[sz]ed|compiled|set\\s+out|invited|presented|included|written\\s+up|turned|selected|recorded|merged|consolidated|distilled|brought\\s+together|reflected)(?:\\s+for\\s+(?:publication|inclusion))?|appear|feed|flow|go|result)\\s+(?:in|into|as|for)\\s+(?!the\\s+(?:(?:conference|workshop)\\s+)?proceedings)${CLOSE}`,
    // "Out of the workshop will come …"
    `\\b(?:from|out\\s+of)\\s+(?:the|this|our)\\s+(?:\\p{L}+\\s+){1,3}?(?:will|should)\\s+(?:come|emerge|grow)\\s+${CLOSE}`,
  ].join('|'),
  'giu',
)
// "two products: a roadmap and …": they are counted before they are named.
const COUNTED_PRODUCTS =
  /^(?:(?:two|three|four|several|the\s+following)\s+(?:\p{L}+\s+)?(?:products|outputs|results|documents|things|deliverables|papers)\s*:\s+)/iu

const ADOPTION =
  /^the\s+(?:adoption|signing|signature|endorsement|approval|drafting|production|preparation)\s+of\s+(?=(?:an?|the|two|three)\s)/i

// "A final declaration will be adopted on the last day."
const PASSIVE = new RegExp(
  `\\b(?<named>(?:an?|the)\\s+"[^"]{3,60}"(?:,\\s[^,;.]{3,60}(?=,))?),?\\s+(?:will|is\\s+to)\\s+be\\s+(?:adopted|issued|signed|published|agreed|released)\\b|(?:\\b|(?<=^(?:\\p{L}+\\s){0,2}))((?:an?\\s+|^(?=(?:[\\p{L}-]+\\s+){0,2}?(?:recommendations|guidelines|conclusions|proceedings)\\b)|the\\s+chair's\\s+|the\\s+(?=(?:conclusions|recommendations)\\b))(?:[\\p{L}-]+\\s+){0,3}${PRODUCT}(?:\\s+(?:of|on|for|with|to)\\s+[^.;,]{3,80}?)?(?:\\s\\([^()]{2,60}\\))?(?:\\s+and\\s+an?\\s+[^.;,]{3,80}?)?)(?:,\\s(?:with|including|containing|based)\\s[^.;]{3,80}?,)?\\s+(?:(?:is|are)\\s+(?:expected\\s+)?to\\s+be\\s+(?:adopted|issued|produced|agreed|published|drafted|approved|prepared|drawn\\s+up)|will\\s+be\\s+(?:adopted|laid|forwarded|transmitted|delivered|handed|shared|circulated|issued|produced|drawn\\s+up|drafted|agreed|prepared|published|compiled|released|submitted|presented|posted|sent)|(?:will|(?:is|are)\\s+(?:due\\s+)?to)\\s+(?:follow|emerge|result|come\\s+out|appear|be\\s+(?:made\\s+)?(?:available|ready))|(?:is|are)\\s+(?:planned|in\\s+preparation|being\\s+(?:prepared|drafted|compiled))|(?:is|are)\\s+(?:looked\\s+for|hoped\\s+for|expected(?!\\s+to\\b)|foreseen|envisaged|anticipated))\\b`,
  'giu',
)

// "A one-page compact, open for endorsement until 31 October, will be the outcome."
const IS_OUTCOME =
  /(?:^|[.;]\s+)((?:an?|two|three|four)\s+[^.;]{5,160}?),?\s+(?:will|shall|should|(?:is|are)\s+(?:expected\s+)?to)\s+be\s+(?:(?:the|its|our)\s+(?:\p{L}+\s+)?(?:outcomes?|outputs?|results?|products?|fruits?|deliverables?)|on\s+the\s+table|in\s+hand|ready\s+(?:by|at|when))\b/giu

const FOR_THE_WAY =
  /^(?:\S+\s+){1,3}?(?:map|list|index|template|plan|summary\s+of\s+(?:the\s+)?(?:programme|program))\b.*\b(?:sent|posted|shared|available|handed|circulated|delivered)$/i

export function* results(page: Page, sentence: Span): Generator<Aim> {
  const words = page.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 1200))
  for (const found of matchesOf(words, IS_OUTCOME)) {
    let from = sentence.start + found.index + found[0].indexOf(found[1]!)
    const end = from + found[1]!.length
    const cut = /,?\s+and\s+(?=(?:an?|two|three)\s)/.exec(found[1]!)
    if (cut) {
      yield { span: { start: from, end: from + cut.index }, cue: 'passive' }
      from += cut.index + cut[0].length
    }
    yield { span: { start: from, end }, cue: 'passive' }
  }
  for (const found of matchesOf(words, PASSIVE)) {
    // "A map of the campus will be sent to participants."
    if (FOR_THE_WAY.test(found[0])) continue
    if (found.groups!.named) {
      const from = sentence.start + found.index
      yield { span: { start: from, end: from + found.groups!.named.length }, cue: 'passive' }
      continue
    }
    let from = sentence.start + found.index
    const end = from + found[2]!.length
    const cut = /\s+and\s+(?=an?\s)/.exec(found[2]!)
    if (cut) {
      yield { span: { start: from, end: from + cut.index }, cue: 'passive' }
      from += cut.index + cut[0].length
    }
    yield { span: { start: from, end }, cue: 'passive' }
  }
  for (const found of matchesOf(words, RESULT)) {
    let start = sentence.start + found.index + found[0].length
    if (sentence.end <= start) continue
    start += ADOPTION.exec(page.text.slice(start, start + 40))?.[0].length ?? 0
    start += COUNTED_PRODUCTS.exec(page.text.slice(start, start + 60))?.[0].length ?? 0
    if (/\b(?:late|failure|failing|violation|not)\b/i.test(page.text.slice(sentence.start, start))) continue
    // "The purpose of the meeting is to agree on a set of rules": an aim.
    if (
      /\b(?:purpose|aim|objective|goal)\b[^.;:]{0,80}$/i.test(words.slice(0, found.index)) &&
      /\bagree\s/i.test(found[0])
    )
      continue
    // "The project will result in a register by 2030."
    if (/\b(?:project|grant|programme)\s*$/i.test(words.slice(Math.max(0, found.index - 12), found.index))) continue
    if (
      /^an?\s+(?:\p{L}+\s+)?(?:list|map|plan)\s+of\s+(?:the\s+)?(?:participants|attendees|speakers|venue|campus|area|building)/iu.test(
        page.text.slice(start, start + 60),
      )
    )
      continue
    const numbered = numberedParts(page, { start, end: sentence.end })
    if (numbered.length > 1) {
      for (const one of numbered) yield { span: one, cue: 'result' }
      continue
    }
    const span = { start, end: sentence.end }
    const stop = /;/.exec(page.text.slice(start, sentence.end))
    if (stop && stop.index > 20) span.end = start + stop.index
    let from = span.start
    for (const cut of [
      ...matchesOf(
        page.text.slice(span.start, span.end),
        /,?\s+and\s+(?:to\s+|in\s+)?(?:(?:establish|create|set\s+up|launch|produce|adopt|prepare|draft|issue|publish|agree\s+on|form|make)\s+)?(?=(?:an?|draft|two|three|joint|revised|new|recommendations)\s)|,\s+(?=(?:an?|draft|two|three|joint|revised|new)\s[^,.;]{3,120},?\s+and\s+(?:an?|draft|two|three|joint|revised|new)\s)/g,
      ),
      null,
    ]) {
      const to = cut ? span.start + cut.index : span.end
      yield { span: trimItem(page.text, { start: from, end: to }), cue: 'result' }
      if (cut) from = to + cut[0].length
    }
  }
}

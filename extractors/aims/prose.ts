/** Aims said in sentences: "The seminar aims to draw …, and to start …", "This webinar will provide …", "Participants will learn to …". */

import { numberedParts, trimItem } from '../lists/items.js'
import { matchesOf } from '../matches.js'
import type { Page, Span } from '../page.js'
import * as cue from './words.js'
import { cuesOf, EVENT } from './words.js'

export interface Aim {
  readonly span: Span
  readonly cue: string
}

const SUBJECT = `(?:(?:the|this|our|these|el|la|este|esta|o|a|ce|cette|le|il|lo|l'|questo|questa)\\s*(?:[\\p{L}\\d'-]+\\s+){0,4}${EVENT}(?:\\s+sessions?)?(?:,[^.;]{3,180},)?|it|we|we also|participants|the overall aim|the experts|th(?:e|is)\\s+(?:\\w+\\s+)?(?:talk|lecture|committee|working group|task force)|the\\s+(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th))(?:\\s+edition)?)`
// Verbs of what an event does for those who come.
const VERB =
  'provide|build|make|create|write|try|practi[sc]e|work\\s+(?:on|through)|go\\s+through|explore|examine|look\\s+(?:at|into)|discuss|focus\\s+on|address|review|analy[sz]e|bring\\s+together|introduce|cover|highlight|showcase|consider|present|offer|teach|give|enable|help|identify|assess|promote|strengthen|enhance|share|investigate|demonstrate|outline|equip|prepare|build|raise|foster|support|contribute|facilitate|serve|train|develop|draw|ask|take\\s+stock|characteri[sz]e|evaluate|allow|encourage|show|reflect|shed|tackle|map|compare|collect|exchange|plan|agree|stimulate|inform|take\\s+you|walk\\s+you|guide|flag|inspire|deepen|improve|advance|gather|explain|describe|trace|tell|celebrate|launch|seek|aim|learn'
const VERBS_S =
  'provides|explores|examines|looks\\s+(?:at|into)|discusses|focuses\\s+on|addresses|reviews|analy[sz]es|introduces|covers|considers|offers|investigates|aims\\s+at|asks|invites\\s+you\\s+to\\s+explore|explora|examina|aborda|analiza|discute|analisa|explore|examine|esplora|affronta'

const INTENT = new RegExp(
  `\\b${SUBJECT}\\s+(?:also\\s+|therefore\\s+|mainly\\s+|primarily\\s+|specifically\\s+)?(?:aims?|seeks?|intends?|hopes?|wants?|wish(?:es)?|strives?|sets\\s+out|(?:is|are)\\s+(?:designed|intended|meant|expected|planned|aimed|organi[sz]ed|held|convened|called|meeting|convening|set\\s+up)(?:\\s+in\\s+order)?|meets?(?:\\s+in\\s+order)?)\\s+(to\\s+|(?<=\\baim(?:s|ed)?\\s+)at\\s+)`,
  'giu',
)
// "The goals of the workshop are …", "The aim of UnReal 2025 is to …"; the aim of a code of conduct or of a body is none.
const PURPOSE = new RegExp(
  `\\b(?:aims?|goals?|objectives?|purposes?|ide[ai]a?|intention|task|ambition|point|objetivos?|objectifs?|obiettivi|obiettivo|finalidad)\\b(?:\\s+(?:of|for|behind|de|del|do|da|di|della|du)\\b\\s*(?:[^.:;]{0,60}?\\b${EVENT}|(?:the\\s+)?[A-Z][\\w'-]{1,20}(?:\\s?'?\\d{2,4})?))?\\s+(?:is|are|was|were|will\\s+be|es|son|é|são|est|sont|è|sono)\\s+(?:therefore\\s+|mainly\\s+)?(?:(?:two|three|four)-?fold\\s?[:,-]\\s+(?:first(?:ly)?,\\s+)?)?(?:(?:to|de|di|a)\\s+)?(?=\\p{Ll}|\\()`,
  'giu',
)
const WILL = new RegExp(
  `\\b${SUBJECT}(?:\\s+will|\\s+shall|'ll)\\s+(?:also\\s+|then\\s+|therefore\\s+)?(?=(?:${VERB})\\b)`,
  'giu',
)
// "The training equips participants to read a gauge"
const ENABLES = new RegExp(
  `\\b${SUBJECT}\\s+(?:will\\s+)?(?:equips?|enables?|helps?|teach(?:es)?|trains?|prepares?|allows?)\\s+(?:the\\s+)?(?:participants|you|attendees|students|trainees|them|staff|delegates|everyone)\\s+(?:how\\s+)?to\\s+(?=\\p{Ll})`,
  'giu',
)
const DOES = new RegExp(`\\b${SUBJECT}\\s+(?:also\\s+)?(?=(?:${VERBS_S})\\b)`, 'giu')
const LEARN =
  /\b(?:you|you'll|participants|attendees|students|trainees|delegates|we|we'll|learners|the\s+participants\s+of\s+the\s+\p{L}+)(?:\s+will|\s+shall|\s+(?:are\s+expected|should\s+expect)\s+to|(?<='ll))(?:\s+(?:also|all|then))?\s+(?:(?=learn\s+(?:and|about|how)|gain\b|acquire\b|explore\b|discover\b|understand\b|develop\b|deepen\b)|learn\s+to\s+|be\s+able\s+to\s+|have\s+the\s+opportunity\s+to\s+|(?:come\s+away|leave|go\s+home)\s+with\s+)|\b(?:want|would\s+like|hope\s+for)\s+(?:every|each|all|our|participants|trainees|students)\b[^.;]{0,30}?\s+to\s+be\s+able\s+to\s+/giu
const CHANCE = new RegExp(
  `\\b${SUBJECT}\\s+(?:will\\s+|shall\\s+)?(?:also\\s+)?(?:provides?|offers?|gives?|be|is|creates?)\\b[^.;]{0,50}?\\b(?:opportunit(?:y|ies)|chance|occasion)\\s+(?:for\\s+[^.;]{2,60}?\\s+)?to\\s+(?=\\p{Ll})`,
  'giu',
)
const ROMANCE =
  /\b(?:tienen?\s+(?:como|por)\s+(?:objetivos?|objeto|finalidad|fin|prop[oó]sito)(?:\s+(?:principal|general))?|t[eê]m\s+(?:como|por)\s+(?:objetivos?|finalidade|prop[oó]sito)(?:\s+(?:principal|geral))?|(?:a|ont|aura)\s+pour\s+(?:objectifs?|buts?|ambition|vocation)\s+(?:de\s+|d')|visent?\s+à|ha\s+(?:l'obiettivo|lo\s+scopo|la\s+finalit[àa])\s+di|ha\s+(?:come|per)\s+(?:obiettivo|scopo|fine)(?:\s+(?:quello|di)){0,2}|si\s+propon(?:e|gono)\s+di|mira\s+ad?|se\s+propose(?:nt)?\s+(?:de\s+|d')|se\s+prop(?:one|uso|on[ií]a)|s'est\s+propos[ée]\s+de|si\s+(?:è\s+propost[oa]|proponeva)\s+di|prop[oôõ](?:e|s)-se\s+a|se\s+propôs\s+a|tuvo\s+(?:como|por)\s+(?:objetivo|objeto|finalidad|fin|prop[oó]sito)|teve\s+(?:como|por)\s+(?:objetivo|finalidade|prop[oó]sito)|a\s+eu\s+pour\s+(?:objectif|but)\s+(?:de\s+|d')|visait\s+à|visa\s+a|busca|busc[oó]|pretende|pretendi[oó])(?:\s+|(?<=['\s]))(?=\p{Ll})/giu
// "La serata vuole presentare …", "Le colloque entend …", "El taller quiere …"
const VUOLE = new RegExp(
  `(?<![\\p{L}])${SUBJECT}\\s+(?:vuole|intende|desidera|quiere|desea|quer|deseja|veut|entend|souhaite|ambitionne\\s+de|cherche\\s+à|propose\\s+de)\\s+(?=\\p{Ll}{3,14}(?:ar|er|ir|re|oir)(?:si|se)?\\s)`,
  'giu',
)
// "Ziel der Tagung ist es, Legenden zu vergleichen"
const ZIEL =
  /(?<![\p{L}])(?:ziel|zweck)\s+(?:(?:der|des|dieser|dieses|unserer|unseres)\s+[\p{L}-]+\s+)?ist\s+(?:es,?\s+|die\s+(?=\p{Lu}))?(?=\p{L})/giu
// "RIVERMAP 2023 (Graz, 5-7 June 2023) seeks to bring …", "UnReal'25 aims to …": a name with its year is the event's.
const NAMED =
  /^(?:[\p{Lu}\d][\p{L}\d&-]{1,20}\s){0,3}[\p{L}&-]{2,20}(?:\s|\s?'|-)(?:(?:19|20)?\d\d)\s+(?:\([^()]{3,60}\)\s+)?(?:therefore\s+|also\s+)?(?:aims?|seeks?|intends?|hopes?|wants?|wishes|strives?|sets\s+out|is\s+(?:designed|intended|meant))\s+(?:to\s+|at\s+)/gu
// "Come along to find out how …", "Join us to discuss …"
const COME =
  /\b(?:come|join\s+us)\b(?:\s+\p{L}+){0,3}?\s+(?:to|and)\s+(?=(?:find\s+out|learn|hear|discover|explore|see\s+how|discuss|share)\b)/giu
// What is provided but is no aim.
const SERVICE =
  /^(?:provide|offer|give|cover|provides|offers|covers|present|support)\s+(?:(?:a|an|the|free|light|some|your|all|travel|limited|hot|partial|vegan|vegetarian|simultaneous|live)\s+){0,3}(?:lunch(?:es)?|food|meals?|refreshments|drinks?|snacks?|pizza|coffee|certificates?|accommodation|interpretation|translation|childcare|parking|wi-?fi|costs?|fees?|awards?|prizes?|talk|links?|expenses|grants?|bursar(?:y|ies)|power|laptops?)\b/i
// "We will look at …" is an aim, "we will provide lunch" a service.
const WE_WILL =
  /^(?:look|explore|discuss|examine|review|compare|introduce|learn|ask|consider|investigate|analy[sz]e|address|assess|share|identify)\b/i
// "In this workshop we will draw a map …"
const IN_THE_EVENT = new RegExp(`^(?:in|during|at)\\s+(?:this|the|our)\\s+(?:[\\p{L}-]+\\s+){0,2}${EVENT}\\b`, 'iu')
// What an event will produce is an output; "covers the following:" leads in to topics.
const PRODUCES =
  /^(?:produce|result\s+in|lead\s+to|adopt|yield|deliver|issue|cover|covers|discuss|address(?:es)?)\s+(?:a\s+set\s+of|the\s+following|an?\s+(?:report|note|publication|declaration|statement|protocol|manual|roadmap))/i
// An institution's mission, a person's plan.
const MISSION =
  /\b(?:mission|vision|centre's|center's|institute's|foundation's|society's|organi[sz]ation's|network's|association's)\b/i
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
    const known = (): boolean =>
      last !== null &&
      (last.any || ABOUT_EVENT.test(page.text.slice(last.start, Math.min(sentence.start, last.start + 120))))
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
    for (const { at, cue: rule } of starts(words, mask, known)) {
      const span = { start: sentence.start + at, end: sentence.start + words.length }
      if (rule === 'learn' && THINGS.test(words.slice(0, at)) && isThing(words.slice(at))) continue
      for (const part of splitAims(page, span, ROMANCE_TONGUES.has(page.language ?? ''))) {
        any = true
        yield { span: part, cue: rule }
      }
    }
    if (any) before = { start: sentence.start, any }
  }
}

const THINGS = /\b(?:come\s+away|leave|go\s+home)\s+with\s+$/i
function isThing(words: string): boolean {
  return /^(?:an?|your|two|three|the)\s/i.test(words) && !INSIGHT.test(words.slice(0, 70))
}

const COUNTED =
  /\b(?:two|three|four|five|several|following)\s+(?:\p{L}+\s+)?(?:purposes|aims|objectives|goals|tasks|ambitions)\.?$/iu
const ORDINAL =
  /^(?:first|second|third|fourth|last|final)(?:ly)?,?\s+(?:of\s+all,?\s+)?(?:(?:it|we|this|the\s+\p{L}+|participants)\s+(?:also\s+)?(?:will|shall|hopes?\s+to|wants?\s+to|seeks?\s+to|aims?\s+to|intends?\s+to|(?:is|are)\s+(?:intended\s+|meant\s+|designed\s+|expected\s+)?to|would\s+like\s+to)|to)\s+(?=\p{Ll})/iu

function starts(words: string, mask: number, before: () => boolean): { at: number; cue: string }[] {
  if (MISSION.test(words.slice(0, 120)) && !/\bmeeting|workshop|conference|seminar\b/i.test(words.slice(0, 120)))
    return []
  // The most telling rule wins; one start a sentence.
  for (const [pattern, cue, needs] of RULES) {
    if (!needs(mask)) continue
    pattern.lastIndex = 0
    const found = pattern.exec(words)
    if (!found) continue
    const head = found[0].toLowerCase()
    if (/^it\b/.test(head) && !before()) continue
    if (/^participants\b/.test(head) && cue !== 'learn') continue
    if (
      /^we\b/.test(head) &&
      (cue === 'does' ||
        (cue === 'will' && !WE_WILL.test(words.slice(found.index + found[0].length)) && !IN_THE_EVENT.test(words)))
    )
      continue
    const said = words.slice(found.index + found[0].length)
    if (cue !== 'learn' && (PRODUCES.test(said) || /^(?:result\s+in|lead\s+to|culminate\s+in)\s/.test(said))) continue
    const at = found.index + found[0].length
    const rest = words.slice(at)
    // "the questions we want to raise: who …"
    if (/^\p{L}+:\s/u.test(rest)) continue
    if (rest.length < 15 || SERVICE.test(rest) || /^(?:draw|attract)\s+(?:\p{L}+\s+){0,3}\d/u.test(rest)) continue
    // "The meeting is expected to last two hours", "is held to coincide with …".
    if (
      /^(?:last|begin|start|end|rise|adjourn|finish|conclude|be\s+(?:away|home|done|finished|out|back)|take\s+(?:away|home)|(?:walk|come|go)\s+(?:out|away)|leave\s+with|take\s+place|be\s+(?:held|announced|published|confirmed)|attract|run|see|hear\s+from\s+you|welcome|meet\s+you|coincide|arrive|open|close|know\s+if|receive|make\s+it)\b/i.test(
        rest,
      )
    )
      continue
    if (/^serve\s/i.test(rest)) {
      const to = /\bto\s+(?=\p{Ll})/u.exec(rest)
      return to ? [{ at: at + to.index + to[0].length, cue }] : []
    }
    return [{ at, cue }]
  }
  return []
}

const ABOUT_EVENT = new RegExp(`^(?:the|this|our)\\s+(?:[\\p{L}-]+\\s+){0,3}${EVENT}\\b`, 'iu')

const all =
  (bits: number): ((mask: number) => boolean) =>
  (mask) =>
    (mask & bits) === bits

// Each with the words without which it cannot hold: most sentences never meet the long patterns.
const RULES: readonly (readonly [RegExp, string, (mask: number) => boolean])[] = [
  [PURPOSE, 'purpose', all(cue.PURPOSE)],
  [CHANCE, 'opportunity', all(cue.CHANCE | cue.SUBJECT)],
  [INTENT, 'intent', all(cue.INTENT | cue.SUBJECT)],
  [LEARN, 'learn', (mask) => all(cue.LEARN | cue.READER)(mask) && (mask & (cue.FUTURE | cue.INTENT)) !== 0],
  [ENABLES, 'will', (mask) => (mask & cue.SUBJECT) !== 0 && (mask & (cue.DOES | cue.VERB)) !== 0],
  [WILL, 'will', all(cue.FUTURE | cue.SUBJECT | cue.VERB)],
  [DOES, 'does', all(cue.DOES | cue.SUBJECT)],
  [ROMANCE, 'purpose', all(cue.ROMANCE)],
  [VUOLE, 'purpose', all(cue.ROMANCE)],
  [ZIEL, 'purpose', all(cue.PURPOSE)],
  [NAMED, 'intent', all(cue.INTENT)],
  [COME, 'come', all(cue.COME)],
]

// "…, and to start …", "…, as well as to share …", "… in order to develop …".
const SPLIT =
  /(?:,|;)?\s+(?:(?:and|as\s+well\s+as|and\s+also|but\s+also)\s+(?:to\s+(?=\p{Ll})|at\s+(?=\p{Ll}+ing\b))|in\s+order\s+to\s+(?=\p{Ll})|and\s+(?:it\s+)?will\s+(?:also\s+)?(?:try\s+to\s+)?(?=\p{Ll})|(?:et|e|y)\s+(?:(?:à|de|di)\s+)?(?=\p{Ll}{3,14}(?:ar|er|ir|re|cir)\s)|(?:and\s+)?(?=how\s+to\s))|[,;]\s+to\s+(?=\p{Ll})(?!be\s)/gu

const ROMANCE_TONGUES: ReadonlySet<string> = new Set(['es', 'pt', 'fr', 'it'])
// ", de partager les outils et de préparer une charte", ", promover el diálogo y crear una red"
const SPLIT_ROMANCE =
  /(?:[,;]\s+(?:y\s+|e\s+|et\s+|ed\s+)?|\s+(?:y|e|et|ed)\s+)(?:de\s+|d'|di\s+|à\s+|ad?\s+|para\s+|pour\s+|per\s+)?(?=\p{Ll}{1,14}(?:ar|er|ir|re|ire|oir|[aei]rsi|[aei]rse)\s)/gu

// "take stock of what the drought did, compare ways of paying, and launch a joint facility": three verbs in a row, the last behind "and".
const SERIES = new RegExp(`^(?:${VERB})\\b[^,;.]{8,200},\\s+(?:${VERB})\\b[^;.]{8,300},?\\s+and\\s+(?:${VERB})\\b`, 'u')
const SPLIT_SERIES = new RegExp(
  `,\\s+(?:and\\s+)?(?=(?:${VERB})\\s)|\\s+and\\s+(?=(?:${VERB})\\s+(?:a|an|the|new|joint|our|their|how)\\b)`,
  'gu',
)

function splitAims(page: Page, span: Span, romance = false): Span[] {
  const numbered = numberedParts(page, span)
  if (numbered.length > 0) return numbered
  const text = page.text.slice(span.start, span.end)
  const out: Span[] = []
  let from = 0
  for (const found of matchesOf(text, romance ? SPLIT_ROMANCE : SERIES.test(text) ? SPLIT_SERIES : SPLIT)) {
    // "learn how to …": the first of them begins the aim.
    if (found.index < from + 7) continue
    out.push({ start: span.start + from, end: span.start + found.index })
    from = found.index + found[0].length
  }
  out.push({ start: span.start + from, end: span.end })
  return out
    .map((one) => trimItem(page.text, one))
    .filter(
      (one) =>
        one.end - one.start > 7 && !/(?::|\s(?:on|to|with|of|in|for|the))$/.test(page.text.slice(one.start, one.end)),
    )
}

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

// "We hope to take away from Porto a list of changes and a timetable", "we expect to walk out with a release candidate".
const TAKEN =
  /\b(?:you|participants|everyone|every\s+\p{L}+|each\s+\p{L}+)(?:'ll|\s+will|\s+shall)?\s+(?:leaves?|comes?\s+away|goes?\s+home|go\s+home|walks?\s+(?:away|out))\s+with\s+(?=(?:an?|two|three|four|your)\s)|\b(?:help\s+us|together\s+we(?:'ll|\s+will))\s+(?:make|build|create|paint|produce|write|compile)\s+(?=an?\s)|\b(?:we|organi[sz]ers|the\s+(?:workshop|meeting|group|participants))\s+(?:all\s+)?(?:hopes?|expects?|wants?|plans?|aims?|intends?|would\s+like)\s+to\s+(?:(?:walk\s+out|come\s+(?:out|away)|go\s+home|leave|end(?:\s+up)?|finish|emerge|close)\b[^.;,:]{0,30}?\s?with|(?:take\s+(?:away|home)|bring\s+(?:home|back)|carry\s+away)(?:\s+from\s+\p{Lu}[\p{L}-]{1,20}(?:\s\p{Lu}[\p{L}-]{1,20})?)?)\s+(?=(?:an?|the|two|three|four|some|at\s+least)\s)/giu
const AND_A = /,?\s+and\s+(?=an?\s)|;\s+(?:and\s+)?|,\s+(?=an?\s)/g
const INSIGHT = /\b(?:understanding|knowledge|skills?|ideas?|insights?|confidence|overview|sense|friends?|smile)\b/i

// One of these stands in all that `TAKEN` matches.
const TAKING =
  'leave leaves comes come goes go walk walks take bring carry end ends finish emerge close help together'.split(' ')

function* takenFrom(page: Page, sentence: Span): Generator<Aim> {
  const words = page.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))
  for (const found of matchesOf(words, TAKEN)) {
    const start = found.index + found[0].length
    if (INSIGHT.test(words.slice(start, start + 60))) continue
    // "…, and the three best get a residency": another clause.
    const clause = /,\s+and\s+(?:the|those|we|they|you)\s/.exec(words.slice(start))
    const close = clause ? start + clause.index : words.length
    let from = start
    for (const cut of [...matchesOf(words.slice(start, close), AND_A), null]) {
      const to = cut ? start + cut.index : close
      const span = trimItem(page.text, { start: sentence.start + from, end: sentence.start + to })
      if (span.end - span.start > 5) yield { span, cue: 'taken' }
      if (cut) from = to + cut[0].length
    }
  }
}

/** What sentences say the event will produce: "The Meeting … will lead to a publication on …". */
export function* proseOutputs(page: Page): Generator<Aim> {
  // What is taken home, or made together: only sentences with a word for it are read.
  if (page.index.has('with', 'make', 'build', 'create', 'paint', 'produce', 'write', 'compile', 'away', 'home')) {
    let read = -1
    for (const offset of page.index.at(TAKING)) {
      const sentence = offset < read ? null : page.sentenceAt(offset)
      if (!sentence) continue
      read = sentence.end
      yield* takenFrom(page, sentence)
    }
  }
  let seen = 0
  for (const { mask } of cuesOf(page)) seen |= mask & (cue.RESULT | cue.PRODUCT)
  if (seen !== (cue.RESULT | cue.PRODUCT)) return
  let next = 0
  const cues = cuesOf(page)
  for (const sentence of page.sentences) {
    let mask = 0
    while (next < cues.length && cues[next]!.at < sentence.start) next++
    for (; next < cues.length && cues[next]!.at < sentence.end; next++) mask |= cues[next]!.mask
    if (!all(cue.RESULT | cue.PRODUCT)(mask)) continue
    yield* outputsOf(page, sentence)
  }
}

// "Como resultado se aprobó una declaración …, y un glosario …", "À l'issue, une déclaration sera adoptée"
const RESULT_ROMANCE =
  /(?<![\p{L}])(?:(?:como\s+resultado,?\s+|al\s+(?:t[eé]rmino|final|cierre)[^.;]{0,40}?,?\s+)?se\s+(?:aprob|acord|adopt|elabor|redact|public|firm|produc)(?:ó|ará|aron|arán|irá)|foi\s+(?:aprovad|adotad|elaborad|publicad)[oa]|será?\s+(?:aprovad|adotad|elaborad|publicad)[oa]|(?:ont|a)\s+(?:adopté|approuvé|élaboré|produit)|(?:ha|hanno)\s+(?:approvato|adottato|elaborato|prodotto)|(?:se\s+esperan?|espera-se|on\s+attend)\s+(?:contar\s+con|obtener|lograr|producir|elaborar|tener|obter|produzir)|(?:aboutira|débouchera|conducirá|dará\s+lugar|resultará|porterà|confluir(?:à|anno))\s+(?:à|sur|a|en|em|in))\s+(?=(?:un|una|une|uma|unos|unas|la|el|le|o|a|los|as|os)\s+[^.;]{3,160})/giu
const PRODUCT_ROMANCE =
  /(?<![\p{L}])(?:declaraci[oó]n|declara[çc][ãa]o|d[ée]claration|dichiarazione|informe|relat[óo]rio|rapport|relazione|plan|plano|piano|recomendaciones|recomenda[çc][õo]es|recommandations|raccomandazioni|manifiesto|manifesto|manifeste|glosario|gloss[áa]rio|glossaire|glossario|gu[íi]a|guia|guide|guida|manual|manuel|manuale|acta|actas|atas|actes|atti|publicaci[oó]n|publica[çc][ãa]o|publication|pubblicazione|carta|charte|hoja\s+de\s+ruta|roteiro|feuille\s+de\s+route|libro|livro|livre|acuerdo|acordo|accord|accordo|protocolo|protocole|protocollo|resoluci[oó]n|resolu[çc][ãa]o|r[ée]solution|documento|document|propuesta|proposta|proposition|red|rede|réseau|rete|marco|cadre|estrategia|estrat[ée]gia|strat[ée]gie)(?![\p{L}])/iu
// "Une publication des actes est prévue": the subject is what will be made.
const PASSIVE_ROMANCE =
  /(?<![\p{L}])((?:un|une|una|uma)\s+[^.;:]{4,90}?)\s+(?:(?:est|sont)\s+prévue?s?|(?:está|é|è|es)\s+previst[oa]|ser[áà]\s+(?:publicad|aprovad|elaborad|pubblicat|approvat|redatt)[oa]|sera\s+(?:publié|adopté|rédigé|élaboré)e?)/giu
const AND_ROMANCE = /,?\s+(?:y|e|et|ed)\s+(?=(?:un|una|une|uma)\s)/gu

function* outputsOf(page: Page, sentence: Span): Generator<Aim> {
  const words = page.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 1200))
  if (ROMANCE_TONGUES.has(page.language ?? ''))
    for (const found of matchesOf(words, PASSIVE_ROMANCE)) {
      const start = sentence.start + found.index
      if (PRODUCT_ROMANCE.test(found[1]!)) yield { span: { start, end: start + found[1]!.length }, cue: 'passive' }
    }
  if (ROMANCE_TONGUES.has(page.language ?? ''))
    for (const found of matchesOf(words, RESULT_ROMANCE)) {
      let from = found.index + found[0].length
      const rest = words.slice(from)
      if (!PRODUCT_ROMANCE.test(rest.slice(0, 80))) continue
      for (const cut of [...matchesOf(rest, AND_ROMANCE), null]) {
        const to = cut ? found.index + found[0].length + cut.index : words.length
        yield { span: trimItem(page.text, { start: sentence.start + from, end: sentence.start + to }), cue: 'result' }
        if (cut) from = to + cut[0].length
      }
    }
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

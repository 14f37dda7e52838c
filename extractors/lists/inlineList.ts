/** A list inside one paragraph: "Expected outputs: (1) …; (2) …", "Topics of interest include a, b and c." */
import { SERIES, splitAims } from '../aims/split.js'
import { VERB } from '../aims/subject.js'
import * as cue from '../aims/words.js'
import { classesIn, cuesOf } from '../aims/words.js'
import { matchesOf } from '../matches.js'
import type { Block, Page, Span } from '../page.js'
import { type InlineList, listFrom } from './entries.js'
import { countedParts, dotted, infinitiveParts, numberedParts, thingParts } from './inline.js'
import type { ListKind } from './leads.js'
import { openingOf } from './opening.js'
import { spokenTopics } from './spoken.js'
import { trimItem } from './trim.js'

// 'This year\'s theme is "mended things"', 'held under the theme "Water and Gender"', 'Our theme, "Rivers without borders", invites …'
const THEME =
  /\b(?:theme|motto|tema|lema|th[èe]me|thema|topic|slogan|banner|subject)\b(?:[^.:;"]{0,60}\s(?:is|was|will\s+be|es|será|é|est|sera|è|sarà|ist|lautet)|\s+of|\s*[,:]|\s+del|\s+d[oeai])?\s+"([^"]{3,120})"/iu
// "Our topic this month is Rust in production.", "The theme of this year's conference is water and gender."
const THEME_IS =
  /(?:^|[.!?]\s+)(?:the|our|this\s+(?:year|month|week|time|edition|term)(?:'s)?|tonight's|today's|next\s+(?:month|week)'s|el|o|le|il|das)\s+(?:(?:main|central|general|overall|conference|special)\s+)?(?:theme|motto|tema|lema|th[èe]me|thema|topic|slogan|subject)(?:\s+(?:of|for|del?|d[aoi]|della|du|des|der)\s[^.:;"]{3,50}?|\s+(?:this|next)\s+\p{Ll}+|\s+(?:central|principal)|\s+deste\s+ano|\s+de\s+este\s+año)?\s+(?:is|will\s+be|es|será|é|est|sera|è|sarà|ist|lautet)\s*:?\s+(?!to\b|that\b|very\b|open\b|yet\b|not\b|free\b|up\s+to\b|close\b)([^.!?:;]{3,120})(?=[.!?]|$)/iu
const QUESTIONS =
  /\b(?:two|three|four|five|six|some|following|these|such|key|central|main) questions\b[^.?!]{0,40}[.:]\s+(?=\p{Lu}[^.!]{5,160}\?\s+[^.!]{5,160}\?)/u

/** The list that a block holds in its own words, or null; `sectionKind` is what its heading announces. */
export function inlineList(page: Page, block: Block, sectionKind: ListKind | null): InlineList | null {
  const text = page.text.slice(block.body, block.end)
  // "Module 1: Weather - Module 2: Formats - Module 3: Working with groups"
  const counted = sectionKind === 'topic' ? countedParts(page, { start: block.body, end: block.end }) : []
  if (counted.length > 0) return { kind: 'topic', spans: counted, cue: 'inline-numbered' }
  const { opening, colon } = openingOf(page, block, text)
  if (opening) return listFrom(page, block, opening, sectionKind)
  const spoken =
    classesIn(cuesOf(page), block.body, block.end) & (cue.QUESTION | cue.ONE_BY_ONE)
      ? spokenTopics(page, block, text)
      : null
  if (spoken) return { kind: 'topic', ...spoken }
  const theme = classesIn(cuesOf(page), block.body, block.end) & cue.THEME ? THEME.exec(text) : null
  if (theme) {
    const start = block.body + theme.index + theme[0].length - theme[1]!.length - 1
    return { kind: 'topic', spans: [{ start, end: start + theme[1]!.length }], cue: 'theme' }
  }
  const themeIs = classesIn(cuesOf(page), block.body, block.end) & cue.THEME ? THEME_IS.exec(text) : null
  if (themeIs) {
    const start = block.body + themeIs.index + themeIs[0].length - themeIs[1]!.length
    return { kind: 'topic', spans: [trimItem(page.text, { start, end: start + themeIs[1]!.length })], cue: 'theme' }
  }
  // "Outcomes / A joint statement • A list of experts"
  if (sectionKind && block.index === page.sections[block.section]!.from && dotted(text))
    return listFrom(page, block, { kind: sectionKind, from: 0, asked: false, colon: 1 }, sectionKind)
  const whole = wholeParagraph(page, block, text, sectionKind, colon)
  if (whole) return whole
  // "… will be asked to answer three questions. Who should hold the register? Who may read it?"
  const asks = classesIn(cuesOf(page), block.body, block.end) & cue.QUESTION ? QUESTIONS.exec(text) : null
  if (asks) {
    const from = asks.index + asks[0].length
    return listFrom(page, block, { kind: 'topic', from, asked: false, colon }, sectionKind)
  }
  // "What's it about? / Same as ever: public money, old laptops, self-hosting."
  if (
    sectionKind === 'topic' &&
    colon > 0 &&
    colon < 30 &&
    block.index === page.sections[block.section]!.from &&
    (block.kind === 'paragraph' || block.kind === 'field')
  ) {
    const said = listFrom(page, block, { kind: 'topic', from: colon + 1, asked: false, colon: -1 }, sectionKind)
    if (said && said.spans.length > 2) return said
  }
  if (!sectionKind || colon >= 0 || block.kind === 'item' || block.kind === 'field') return null
  // "O colóquio visa reunir …" below the items: the list is over.
  if (sectionKind === 'topic' && isBelowItems(page, block)) return null
  const numbered = numberedParts(page, { start: block.body, end: block.end })
  if (numbered.length > 0) return { kind: sectionKind, spans: numbered, cue: 'section-numbered' }
  if (sectionKind !== 'topic' || /[.?!]\s/.test(text) || FOR_WHOM.test(text)) return null
  return listFrom(page, block, { kind: sectionKind, from: 0, asked: false, colon }, sectionKind)
}

/** Has the section's list been given, and perhaps other things since? */
function isBelowItems(page: Page, block: Block): boolean {
  for (let i = block.index - 1; i >= page.sections[block.section]!.from; i--)
    if (page.blocks[i]!.kind === 'item') return true
  return false
}

// "Made for developers, SREs and the managers who pay" below the tracks.
const FOR_WHOM =
  /^(?:(?:made|meant|intended|designed|suited|suitable|ideal|perfect|open)\s+(?:for|to)|aimed\s+at|for\s+(?:all|anyone|those|people))\s|^(?:[\p{L}']+\s){1,4}(?:s'adresse(?:nt)?|si\s+rivolge|è\s+rivolt[oa]|richtet\s+sich|se\s+dirige|est[áa]\s+dirigid[oa]|destina-se|dirige-se)\s/iu

// "We expect to come out with a plan": the sentence says what.
const SAYS =
  /^(?:we|they|it|participants|delegates|(?:the|this|our|these)\s+(?:\p{L}+\s+){1,3}?)\s?(?:(?:is|are)\s+(?:expected|meant|intended)|expects?|hopes?|wants?|aims?|intends?)\s/iu

// "Se espera contar con un diagnóstico por país, un repositorio y un documento": what is awaited stands behind.
const AWAITED =
  /^(?:se\s+(?:espera(?:n)?|prev[ée]n?|busca)\s+(?:(?:contar\s+con|obtener|lograr|tener|elaborar|producir|alcanzar|disponer\s+de)\s+)?|(?:espera|prevê|pretende)-se\s+(?:(?:obter|contar\s+com|ter|produzir|elaborar|alcançar)\s+)?|(?:on\s+attend|nous\s+attendons|il\s+est\s+attendu|sont\s+attendus)\s+|(?:ci\s+si\s+aspetta|si\s+prevedono|si\s+attendono|sono\s+attesi)\s+)(?=\p{Ll})(?!que?\s|che\s)/iu
const awaited = (text: string): number => AWAITED.exec(text)?.[0].length ?? 0

// What will be made of, posted or drafted: the subject of each sentence.
const SUBJECTS =
  /(?<=^|\.\s)((?:An?|The|Two|Three|\p{Lu})[^.;]{5,140}?)(?<!\b(?:which|that|who|it|they))\s+will\s+be\b(?!\s+(?:held|hosted|organi[sz]ed|convened|provided|served|offered|charged|required|reimbursed|paid|asked|notified|limited|in|at|on|open|closed)\b)/gu

// "Objective / Strengthen the capacity of …"
const AIM_VERB = new RegExp(
  `^(?:${VERB}|bring|increase|ensure|establish|agree|enable|reach|define|set)\\s+(?!.*\\bwill\\b)`,
  'i',
)
// "To book, ring Mary" is no aim.
const INFINITIVE =
  /^[Tt]o\s+(?!(?:book|register|apply|sign\s+up|join|reserve|enrol|contact|attend|order|submit|rsvp)\b)\p{Ll}/u
const ROMANCE_INFINITIVE = /^\p{Lu}\p{Ll}{2,14}(?:ar|er|ir|re)\s+(?=\p{Ll})/u
const ROMANCE: ReadonlySet<string> = new Set(['es', 'pt', 'fr', 'it'])

// "Proceedings, a policy brief, and a roster of trainers"
const THINGS = /^[^,;.]{5,120},\s(?:an?|two|three)\s[^,;.]{3,120},?\sand\s(?:an?|two|three)\s[^,;]{3,120}$/

const THINGS_ELSEWHERE =
  /^(?:una?|uma?|une|des|ein|eine)\s[^,;.]{5,120},\s(?:una?|uma?|une|des|ein|eine)\s[^,;.]{3,120},?\s(?:y|e|et|und)\s(?:una?|uma?|une|des|ein|eine)\s[^,;]{3,120}$/i

/** A list of things with an article each, or what they are as a whole. */
function thingsIn(page: Page, whole: Span): Span[] {
  const words = page.text.slice(whole.start, whole.end)
  const parts = THINGS.test(words) || THINGS_ELSEWHERE.test(words) ? thingParts(page, whole) : []
  return parts.length > 2 ? parts : [whole]
}

/** A paragraph below "General objective" or "Expected output" that is the aim, or what will be made. */
function wholeParagraph(
  page: Page,
  block: Block,
  text: string,
  sectionKind: ListKind | null,
  colon: number,
): InlineList | null {
  if (block.kind !== 'paragraph') return null
  const first = block.index === page.sections[block.section]!.from
  // "General objective / To move towards a shared practice …"
  if (
    sectionKind === 'objective' &&
    (first || page.blocks[block.index - 1]!.kind !== 'item') &&
    (INFINITIVE.test(text) ||
      AIM_VERB.test(text) ||
      (ROMANCE.has(page.language ?? '') && ROMANCE_INFINITIVE.test(text)))
  ) {
    const stop = /[.?!](?=\s+\p{Lu})/u.exec(text)
    const whole = trimItem(page.text, { start: block.body, end: stop ? block.body + stop.index : block.end })
    const several = infinitiveParts(page, whole)
    if (several.length > 0) return { kind: 'objective', spans: several, cue: 'inline-list' }
    // "To present the draft, receive comments and agree on a role"
    const to = /^to\s+/i.exec(page.text.slice(whole.start, whole.start + 6))
    const verbs = to ? { start: whole.start + to[0].length, end: whole.end } : whole
    if (to && SERIES.test(page.text.slice(verbs.start, verbs.end))) {
      const spans = splitAims(page, verbs)
      if (spans.length > 2) return { kind: 'objective', spans, cue: 'inline-list' }
    }
    if (whole.end - whole.start < 400) return { kind: 'objective', spans: [whole], cue: 'section-infinitive' }
  }
  if (sectionKind !== 'output') return null
  // "The workshop should produce (i) a draft form; (ii) a work plan; and (iii) a mailing list."
  const counted = first ? numberedParts(page, { start: block.body, end: block.end }) : []
  if (counted.length > 1) return { kind: 'output', spans: counted, cue: 'section-numbered' }
  // "Expected output / A list of changes, adopted by consensus."
  if (
    first &&
    colon < 0 &&
    text.length < 300 &&
    !SAYS.test(text) &&
    !/[.?!]\s+\p{Lu}/u.test(text) &&
    !/\b(?:will|should|shall)\b/.test(text)
  )
    return {
      kind: 'output',
      spans: thingsIn(page, trimItem(page.text, { start: block.body + awaited(text), end: block.end })),
      cue: 'label',
    }
  // "Expected outputs / Presentations and a report will be posted. A contribution to … will be drafted."
  if (!/\bwill\s+be\b/.test(text)) return null
  const spans = [...matchesOf(text, SUBJECTS)].map((one) =>
    trimItem(page.text, { start: block.body + one.index, end: block.body + one.index + one[1]!.length }),
  )
  return spans.length > 0 ? { kind: 'output', spans, cue: 'section-sentences' } : null
}

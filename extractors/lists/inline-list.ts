/** A list inside one paragraph: "Expected outputs: (1) …; (2) …", "Topics of interest include a, b and c." */
import * as cue from '../aims/words.js'
import { classesIn, cuesOf } from '../aims/words.js'
import { labelKey } from '../labels.js'
import { matchesOf } from '../matches.js'
import type { Block, Page, Span } from '../page.js'
import { bulletedParts, infinitiveParts, numberedParts, punctuatedParts } from './inline.js'
import { kindOf } from './kinds.js'
import { type ListKind, leadKind } from './leads.js'
import { plausible } from './plausible.js'
import { saidTopics } from './said.js'
import { trimItem } from './trim.js'

// "Topics of interest include …", "The workshop will cover such topics as …"; "a wide range of issues, including …" is background.
const INCLUDE =
  /(?:^|[.!?]\s+)(?:(?:the|our|some|possible|suggested|relevant|main|key|potential|example|specific|conference|workshop|research|two|three|four|five|six|seven|this year's|broad|thematic)\s+){0,3}(?:topics?|themes?|subjects|areas of interest|issues|tracks|strands|sub-?themes)\b[^.:]{0,70}\b(?:include|are)\b(?:\s*\(?,? but (?:are |is )?not limited to,?\)?)?:?\s/i

// "Participants examined compensation for lost gear, early warnings in local languages and the sharing of ships."
const DISCUSSED =
  /(?:^|[.!?]\s+)(?:participants|delegates|speakers|panell?ists|attendees|the (?:panel|experts|discussions?|talks))\s+(?:also\s+)?(?:discussed|examined|debated|considered|focus(?:ed)? on|covered|dealt with|touched (?:up)?on|explored|addressed)\s+(?:(?:such )?(?:topics|issues|questions|subjects)\s+(?:such as|including|as|like)\s+)?(?=[^.?!,]{3,90},[^.?!]{3,200}\s(?:and|or)\s)/i

// What will be made of, posted or drafted: the subject of each sentence.
const SUBJECTS = /(?<=^|\.\s)((?:An?|The|Two|Three|\p{Lu})[^.;]{5,140}?)\s+will\s+be\b/gu

const QUESTIONS =
  /\b(?:two|three|four|five|six|some|following|these|such|key|central|main) questions\b[^.?!]{0,40}[.:]\s+(?=\p{Lu}[^.!]{5,160}\?\s+[^.!]{5,160}\?)/u

// "… on all aspects of lake ecology, including (but not limited to) eutrophication, ice cover and modelling."
const LIMITED = /\bnot (?:be )?limited to\)?[,:]?\s/i

const INFINITIVE = /^[Tt]o\s+\p{Ll}/u
const ROMANCE_INFINITIVE = /^\p{Lu}\p{Ll}{2,14}(?:ar|er|ir|re)\s+(?=\p{Ll})/u
const ROMANCE: ReadonlySet<string> = new Set(['es', 'pt', 'fr', 'it'])

// Parts of a sentence that a comma cut, and no entries.
const CLAUSE =
  /^(?:however|for (?:instance|example)|which|who|but|please|we |and |listed|as follows|including|such as|described|papers should|authors|submissions)\b/i

/** Where a colon ends a paragraph's first words, or -1. */
function colonOf(text: string): number {
  for (let at = text.indexOf(':'); at >= 0 && at < 239; at = text.indexOf(':', at + 1))
    if (text.charCodeAt(at + 1) <= 32) return at
  return -1
}
// "Aims. To review …", "Topics - a, b, c"
const MARKED = /^\p{L}[^.:;,\n]{2,39}?(?:[.?]|\s-)(?=\s)/u

/** "Expected outputs: (1) …; (2) …", "Topics: a; b; c", "Topics of interest include a, b and c." */
export function inlineList(
  page: Page,
  block: Block,
  sectionKind: ListKind | null,
): { kind: ListKind; spans: Span[]; cue: string } | null {
  const text = page.text.slice(block.body, block.end)
  let colon = colonOf(text)
  // "Aims. To review …", "Topics - a, b, c": a known label may end in another mark.
  const mark = colon >= 0 && colon < 4 ? null : MARKED.exec(text)
  const marked = mark && kindOf(labelKey(mark[0].replace(/[\s.?-]{1,4}$/, '')))
  // "Why are we meeting? To compare …"; "Questions? Write to …" lists nothing.
  if (mark && marked && (marked === 'objective' || !mark[0].endsWith('?'))) colon = mark[0].length - 1
  let kind: ListKind | null = null
  let from = 0
  // Its entries may be questions, and begin with "who" and "which".
  let asked = false
  if (colon > 0) {
    const lead = text.slice(0, colon)
    kind = kindOf(labelKey(lead)) ?? leadKind(lead.slice(lead.lastIndexOf('. ') + 1))
    from = colon + 1
    asked = kind === 'topic' && /question|pregunta|pergunta|domand|frage/i.test(lead)
  }
  if (!kind) {
    const said = classesIn(cuesOf(page), block.body, block.end)
    const found =
      (said & cue.TOPIC ? INCLUDE.exec(text) : null) ??
      (said & cue.LIMITED ? LIMITED.exec(text) : null) ??
      (said & cue.SPEAKER ? DISCUSSED.exec(text) : null)
    const start = found ? found.index + found[0].length : said & (cue.TALK | cue.TOPIC) ? saidTopics(text) : -1
    if (start >= 0) {
      kind = 'topic'
      from = start
      asked = !found
    }
  }
  // "General objective / To move towards a shared practice …": the paragraph is the aim.
  if (
    !kind &&
    sectionKind === 'objective' &&
    block.kind === 'paragraph' &&
    (INFINITIVE.test(text) || (ROMANCE.has(page.language ?? '') && ROMANCE_INFINITIVE.test(text)))
  ) {
    const stop = /[.?!](?=\s+\p{Lu})/u.exec(text)
    const whole = trimItem(page.text, { start: block.body, end: stop ? block.body + stop.index : block.end })
    if (whole.end - whole.start < 400) return { kind: 'objective', spans: [whole], cue: 'section-infinitive' }
  }
  // "Expected output / A list of changes, adopted by consensus."
  if (
    !kind &&
    sectionKind === 'output' &&
    block.kind === 'paragraph' &&
    block.index === page.sections[block.section]!.from &&
    colon < 0 &&
    text.length < 300 &&
    !/[.?!]\s+\p{Lu}/u.test(text) &&
    !/\bwill\b/.test(text)
  )
    return { kind: 'output', spans: [trimItem(page.text, { start: block.body, end: block.end })], cue: 'label' }
  // "Expected outputs / Presentations and a report will be posted. A contribution to … will be drafted."
  if (!kind && sectionKind === 'output' && block.kind === 'paragraph' && /\bwill\s+be\b/.test(text)) {
    const spans = [...matchesOf(text, SUBJECTS)].map((one) =>
      trimItem(page.text, { start: block.body + one.index, end: block.body + one.index + one[1]!.length }),
    )
    if (spans.length > 0) return { kind: 'output', spans, cue: 'section-sentences' }
  }
  // "… will be asked to answer three questions. Who should hold the register? Who may read it?"
  const asks = kind || !(classesIn(cuesOf(page), block.body, block.end) & cue.QUESTION) ? null : QUESTIONS.exec(text)
  if (asks) {
    kind = 'topic'
    from = asks.index + asks[0].length
  }
  if (!kind && sectionKind && colon < 0 && block.kind !== 'item') {
    kind = sectionKind
    from = 0
    const numbered = numberedParts(page, { start: block.body, end: block.end })
    if (numbered.length > 0) return { kind, spans: numbered, cue: 'section-numbered' }
    if (kind !== 'topic' || /[.?!]\s/.test(text)) return null
  }
  if (!kind) return null
  const span = { start: block.body + from, end: block.end }
  const numbered = numberedParts(page, span)
  if (numbered.length > 0) return { kind, spans: numbered, cue: 'inline-numbered' }
  const bulleted = bulletedParts(page, span)
  if (bulleted.length > 0) return { kind, spans: bulleted, cue: 'inline-bullets' }
  // The list ends with its sentence.
  const rest = page.text.slice(span.start, span.end)
  const stop = /[.?!](?=\s+\p{Lu})/u.exec(rest)
  if (stop && stop.index > 20) span.end = span.start + stop.index
  // "Key questions include: Who decides? Who pays?"
  const questions =
    kind === 'topic' && rest.includes('?')
      ? [...matchesOf(page.text.slice(span.start, block.end), /[^?.!]{6,200}\?/g)]
      : []
  if (questions.length > 1) {
    const spans = questions.map((one) =>
      trimItem(page.text, { start: span.start + one.index, end: span.start + one.index + one[0].length }),
    )
    return { kind, spans, cue: 'questions' }
  }
  const infinitives = kind === 'objective' ? infinitiveParts(page, span) : []
  if (infinitives.length > 0) return { kind, spans: infinitives, cue: 'inline-list' }
  const punctuated =
    kind === 'objective' && !rest.includes(';')
      ? []
      : asked && !/[,;]/.test(rest)
        ? pairOf(page, span)
        : punctuatedParts(page, span)
  const whole = kind === 'output' ? rejoined(page.text, punctuated) : punctuated
  const parts = asked ? whole.map((part) => withoutPreposition(page.text, part)) : whole
  // "… and floods, but other proposals are welcome"
  const tail = parts[parts.length - 1]
  const but = tail && kind === 'topic' ? BUT.exec(page.text.slice(tail.start, tail.end)) : null
  if (tail && but && but.index > 2) parts[parts.length - 1] = { start: tail.start, end: tail.start + but.index }
  const least = sectionKind === kind && colon < 0 ? 3 : 2
  if (
    parts.length >= least &&
    parts.every(
      (part) =>
        plausible(page.text, part) && !(asked ? SAID_CLAUSE : CLAUSE).test(page.text.slice(part.start, part.end)),
    )
  )
    return { kind, spans: parts, cue: 'inline-list' }
  // "General objective: To strengthen …": the label's one value.
  const lead = text.slice(0, Math.max(0, colon))
  if (colon > 0 && labelKey(lead) && kindOf(labelKey(lead)) && span.end - span.start > 12) {
    const whole = trimItem(page.text, span)
    if (plausible(page.text, whole) && (kind !== 'topic' || /topic|theme|tema|th[eè]me/i.test(lead)))
      return { kind, spans: [whole], cue: 'label' }
  }
  return null
}

/** "a guide to the laws, to be published in May": what is said of an output goes with it. */
function rejoined(text: string, parts: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const part of parts) {
    const last = out[out.length - 1]
    if (
      last &&
      /^(?:to (?:be|go|appear)|which|that|both|each|in \p{L}+ languages)\b/u.test(
        text.slice(part.start, part.start + 24),
      )
    )
      out[out.length - 1] = { start: last.start, end: part.end }
    else out.push(part)
  }
  return out
}

/** "cómo se hacía y qué callan los archivos": two without a comma. */
function pairOf(page: Page, { start, end }: Span): Span[] {
  const joint = /\s(?:and|y|e|et|und)\s/.exec(page.text.slice(start, end))
  if (!joint) return []
  const at = start + joint.index
  return [trimItem(page.text, { start, end: at }), trimItem(page.text, { start: at + joint[0].length, end })]
}

const BUT = /,?\s+but\s[^,;]{4,90}$/i
const SAID_CLAUSE = /^(?:however|please|we |as well|among others|etc)\b/i

/** "de carbone du sol", "di carte": the preposition belongs to "parlera". */
function withoutPreposition(text: string, span: Span): Span {
  const found = /^(?:d'|de la |de l'|du |des |de |di |del |dello |della |dell'|dei |delle |degli )(?=\S)/.exec(
    text.slice(span.start, span.start + 9),
  )
  return found ? { start: span.start + found[0].length, end: span.end } : span
}

/** The lists of a page that say what the event is for, what it will discuss and what it will produce. Read once a page. */
import * as cue from '../aims/words.js'
import { classesIn, cuesOf } from '../aims/words.js'
import { type LabelKey, labelKey } from '../labels.js'
import { matchesOf } from '../matches.js'
import type { Block, Page, Span } from '../page.js'
import {
  bulletedParts,
  infinitiveParts,
  itemsBelow,
  numberedParts,
  punctuatedParts,
  trimItem,
  withoutLabel,
  withoutParticle,
} from './items.js'
import { type ListKind, leadKind } from './leads.js'
import { saidTopics } from './said.js'

export interface ListEntry {
  readonly kind: ListKind
  readonly span: Span
  readonly cue: string
}

const BY_KEY: Partial<Record<LabelKey, ListKind>> = { objectives: 'objective', topics: 'topic', outputs: 'output' }
const SINGLE: ReadonlySet<string> = new Set(['label', 'section-infinitive'])
const READ = new WeakMap<Page, readonly ListEntry[]>()

/** All entries of such lists, in order. */
export function listEntries(page: Page): readonly ListEntry[] {
  const known = READ.get(page)
  if (known) return known
  const out = [...read(page)].map((entry) => {
    const span = withoutLabel(page, entry.span)
    return { ...entry, span: entry.kind === 'objective' && !SINGLE.has(entry.cue) ? withoutParticle(page, span) : span }
  })
  READ.set(page, out)
  return out
}

function* read(page: Page): Generator<ListEntry> {
  const { blocks, text } = page
  let done = -1
  for (const block of blocks) {
    if (block.index <= done || block.kind === 'furniture' || block.kind === 'header' || block.region === 'signature')
      continue
    const next = blocks[block.index + 1]
    const heading = block.kind === 'heading'
    const sectionKind = kindOf(page.sections[block.section]!.key)
    if (heading) {
      const kind =
        sectionKind ??
        kindOf(labelKey(bare(text.slice(block.body, block.end)))) ??
        leadKind(text.slice(block.body, block.end))
      if (!kind) continue
      // A paragraph or numbered clause that leads in says more than the heading: it is met next.
      if (next && isLead(text, next)) continue
      // "4. The purpose of the meeting was threefold: to take …": a numbered clause of prose holds the list itself.
      if (
        next?.kind === 'item' &&
        /\d/.test(page.lines[next.first]!.marker) &&
        inlineList(page, next, null)?.kind === kind
      )
        continue
      const items = itemsBelow(page, block.index, true).filter((span) => plausible(text, span))
      const kept = kind === 'objective' && areThings(text, text.slice(block.body, block.end), items) ? 'output' : kind
      for (const span of items) yield { kind: kept, span, cue: 'section-list' }
      if (items.length > 0) done = page.blockAt(items[items.length - 1]!.start)?.index ?? done
      continue
    }
    if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'field' && block.kind !== 'row') continue
    // "TOPICS (not an exhaustive list)" that layout took for a line of text.
    const label =
      block.end - block.start < 70 && !text.slice(block.body, block.end).includes(': ')
        ? kindOf(labelKey(bare(text.slice(block.body, block.end))))
        : null
    if (label) {
      const items = itemsBelow(page, block.index, true).filter((span) => plausible(text, span))
      for (const span of items) yield { kind: label, span, cue: 'section-list' }
      if (items.length > 0) {
        done = page.blockAt(items[items.length - 1]!.start)?.index ?? done
        continue
      }
    }
    if (!isLead(text, block) && next?.kind !== 'item') {
      const inline = inlineList(page, block, sectionKind)
      if (inline) for (const span of inline.spans) yield { kind: inline.kind, span, cue: inline.cue }
      continue
    }
    const kind =
      leadKind(lastSentence(text, block)) ?? (isLead(text, block) || block.kind !== 'item' ? sectionKind : null)
    if (!kind || (block.kind === 'item' && !isLead(text, block) && !isOpenClause(page, block, next))) {
      const inline = inlineList(page, block, sectionKind)
      if (inline) for (const span of inline.spans) yield { kind: inline.kind, span, cue: inline.cue }
      continue
    }
    const items = itemsBelow(page, block.index, sectionKind === kind).filter((span) => plausible(text, span))
    if (items.length < (isLead(text, block) ? 1 : 2)) continue
    const kept = kind === 'objective' && areThings(text, lastSentence(text, block), items) ? 'output' : kind
    for (const span of items) yield { kind: kept, span, cue: 'lead-in-list' }
    done = page.blockAt(items[items.length - 1]!.start)?.index ?? done
  }
}

const LEAVE = /\b(?:leave|come away|go home|walk (?:away|out)|go away|take (?:home|away))\b/i
const INSIGHT =
  /\b(?:understanding|knowledge|skills?|ideas?|insights?|confidence|overview|sense|friends?|ability|awareness|appreciation|grasp|inspiration)\b/i

/** "You will leave with: a set of template letters, a calculator": things made, no abilities. */
function areThings(text: string, lead: string, items: readonly Span[]): boolean {
  return (
    LEAVE.test(lead) &&
    items.length > 0 &&
    items.every(({ start, end }) => {
      const words = text.slice(start, end)
      return /^(?:an?|the|your|two|three|four|five|\d+)\s/i.test(words) && !INSIGHT.test(words)
    })
  )
}

function kindOf(key: LabelKey | null): ListKind | null {
  return (key && BY_KEY[key]) ?? null
}

/** A heading without what it says in brackets. */
function bare(words: string): string {
  return words.replace(/\s*\([^()]{0,60}\)\s*/g, ' ').trim()
}

function isLead(text: string, block: Block): boolean {
  if (block.kind === 'heading') return false
  // "The Committee will inquire in particular into -"
  if (text[block.end - 1] === '-' && text[block.end - 2] === ' ') return true
  // "The purposes of the meeting are:-"
  return (
    text[block.end - 1] === ':' ||
    (text[block.end - 1] === '-' && /:\s?-{1,2}$/.test(text.slice(block.end - 4, block.end)))
  )
}

/** "3.  Delegates will be invited" above bullets: a clause that its items end. */
function isOpenClause(page: Page, block: Block, next: Block | undefined): boolean {
  return (
    next?.kind === 'item' &&
    /\d/.test(page.lines[block.first]!.marker) &&
    !/[\p{L}\d]/u.test(page.lines[next.first]!.marker) &&
    /\p{L}/u.test(page.text[block.end - 1]!)
  )
}

function lastSentence(text: string, block: Block): string {
  const from = Math.max(block.body, block.end - 300)
  const tail = text.slice(from, block.end)
  const stop = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('.\n'), tail.lastIndexOf('? '), tail.lastIndexOf('! '))
  return stop < 0 ? tail : tail.slice(stop + 2)
}

/** Where a colon ends a paragraph's first words, or -1. */
function colonOf(text: string): number {
  for (let at = text.indexOf(':'); at >= 0 && at < 239; at = text.indexOf(':', at + 1))
    if (text.charCodeAt(at + 1) <= 32) return at
  return -1
}
// "Aims. To review …", "Topics - a, b, c"
const MARKED = /^\p{L}[^.:;,\n]{2,39}?(?:[.?]|\s-)(?=\s)/u

/** "Expected outputs: (1) …; (2) …", "Topics: a; b; c", "Topics of interest include a, b and c." */
function inlineList(
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

/** No entry of these lists is an address, a date with a deadline or a person's contact. */
function plausible(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  return (
    words.length > 2 &&
    words.length < 700 &&
    !/\S@\S|^[^/]{0,25}https?:|^www\.|:$/.test(words) &&
    /\p{L}{2}/u.test(words)
  )
}

/** The lists of a page that say what the event is for, what it will discuss and what it will produce. Read once a page. */
import { labelKey } from '../labels.js'
import type { Block, Page, Span } from '../page.js'
import { bareLines, breaksOff } from './bareLines.js'
import { listFrom } from './entries.js'
import { thingParts } from './inline.js'
import { inlineList } from './inlineList.js'
import { itemsBelow } from './items.js'
import { bare, kindOf } from './kinds.js'
import { type ListKind, leadKind } from './leads.js'
import { areGains, areThings, plausible } from './plausible.js'
import { parted } from './semicolons.js'
import { withoutJoint, withoutLabel, withoutParticle } from './trim.js'

export interface ListEntry {
  readonly kind: ListKind
  readonly span: Span
  readonly cue: string
}

// "closed houses; rehearsals; the price of a seat; ghost lights.": a paragraph that is a list
const MANY_SEMICOLONS = /^[^;.?!]{4,120};[^;.?!]{4,120};[^.?!]{4,900}[.?!]?$/

const SINGLE: ReadonlySet<string> = new Set(['label', 'section-infinitive'])
const READ = new WeakMap<Page, readonly ListEntry[]>()

// "2. The meeting is convened to take stock …": a numbered clause says the aims in its own sentence.
const TELLS =
  /^(?:The|This|Our|These)\s+(?:[\p{L}-]+\s+){0,5}?(?:aims?|seeks?|will|is|are|was|were|intends?|has\s+been|have\s+been)\s+(?:\p{L}+\s+){0,4}?(?:to|at|for)\s|^(?:The|This|Our)\s+(?:[\p{L}-]+\s+){0,5}?(?:has|have|had)\s+(?:an?|two|three|four|several)\s+(?:[\p{L}-]+\s+)?(?:purposes?|aims?|objectives?|goals?|tasks?)\b/u

const TELLS_RESULT =
  /^(?:The|This|Our|It)\s+(?:[\p{L}-]+\s+){0,5}?(?:will|is\s+expected\s+to|should|is\s+to)\s+(?:produce|result|lead|adopt|yield|deliver|issue|prepare|agree|publish|conclude|end|close|culminate)\b/u

// "1. The Group is organized jointly by …. It was last convened in 2014.": a numbered paragraph of prose is no entry.
const RELATES =
  /^(?:The|This|These|It|In|At|Since|Following|Pursuant|Further|As|On|Under|Over|By)\s(?:[^.]|\.(?!\s+\p{Lu})){24,400}\.\s+(?:The|This|These|It|In|At|Since|Each|All|They|He|She|An?|Its)\s/u

function tells(kind: ListKind, words: string): boolean {
  return kind === 'objective' ? TELLS.test(words) : kind === 'output' && TELLS_RESULT.test(words)
}

/** All entries of such lists, in order. */
export function listEntries(page: Page): readonly ListEntry[] {
  const known = READ.get(page)
  if (known) return known
  const out = [...read(page)].map((entry) => {
    const span = withoutLabel(page, withoutJoint(page, entry.span))
    return { ...entry, span: entry.kind === 'objective' && !SINGLE.has(entry.cue) ? withoutParticle(page, span) : span }
  })
  READ.set(page, out)
  return out
}

function* read(page: Page): Generator<ListEntry> {
  const { blocks, text } = page
  let done = -1
  let section = -1
  let kindHere: ListKind | null = null
  for (const block of blocks) {
    if (block.index <= done || block.kind === 'furniture' || block.kind === 'header' || block.region === 'signature')
      continue
    const next = blocks[block.index + 1]
    const heading = block.kind === 'heading'
    if (block.section !== section) {
      section = block.section
      kindHere = kindOfSection(page, section)
    }
    const sectionKind = kindHere
    if (heading) {
      const key = labelKey(bare(text.slice(block.body, block.end)))
      // "SUBJECT" above a name and numbered clauses; "Themes" above a list.
      const names = key === 'title' && next?.kind !== 'item'
      const kind = sectionKind ?? kindOf(key) ?? (names ? null : leadKind(text.slice(block.body, block.end)))
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
      const below = itemsBelow(page, block.index, true)
      // "6. The meeting will adopt …" tells it; "Practical information / 7. Governments …" is no list of results.
      const told = below.length > 0 && tells(kind, text.slice(below[0]!.start, below[0]!.end))
      const items = below.filter(
        (span) =>
          plausible(text, span) &&
          !tells(kind, text.slice(span.start, span.end)) &&
          !RELATES.test(text.slice(span.start, span.end)) &&
          !(told && page.sectionAt(span.start) !== page.sections[block.section]),
      )
      const kept = kind === 'objective' && areThings(text, text.slice(block.body, block.end), items) ? 'output' : kind
      for (const span of parted(page, items)) yield { kind: kept, span, cue: 'section-list' }
      if (items.length > 0) done = page.blockAt(items[items.length - 1]!.start)?.index ?? done
      continue
    }
    if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'field' && block.kind !== 'row') continue
    // "TOPICS (not an exhaustive list)" that layout took for a line of text; "What should come out of it", unless the line below leads in itself ("By the end,
    // there should be:").
    const short = block.end - block.start < 70 ? text.slice(block.body, block.end) : ''
    const label =
      short && !short.includes(': ')
        ? (kindOf(labelKey(bare(short))) ??
          (block.kind === 'paragraph' &&
          (short.endsWith('?') || /^what\s/i.test(short)) &&
          !(next && isLead(text, next))
            ? leadKind(short)
            : null))
        : null
    if (label) {
      const items = itemsBelow(page, block.index, true).filter((span) => plausible(text, span))
      for (const span of items) yield { kind: label, span, cue: 'section-list' }
      if (items.length > 0) {
        done = page.blockAt(items[items.length - 1]!.start)?.index ?? done
        continue
      }
      // "What do we want to have at the end? / A costing sheet; a joint statement; and two agreements": the paragraph below answers.
      const answer = label === 'output' && next?.kind === 'paragraph' ? thingsAnswered(page, next) : []
      for (const span of answer) yield { kind: label, span, cue: 'section-list' }
      if (answer.length > 0) {
        done = next!.index
        continue
      }
    }
    const led = ledLines(page, block)
    if (led) {
      for (const span of led.spans) yield { kind: led.kind, span, cue: 'lead-in-list' }
      done = page.blockAt(led.spans[led.spans.length - 1]!.start)?.index ?? done
      continue
    }
    const open = !isLead(text, block) && isOpen(page, block, next)
    if (!isLead(text, block) && next?.kind !== 'item' && !open) {
      const inline = inlineList(page, block, sectionKind)
      if (inline) for (const span of inline.spans) yield { kind: inline.kind, span, cue: inline.cue }
      continue
    }
    const kind =
      leadKind(fieldValue(block, lastSentence(text, block))) ??
      ((isLead(text, block) || block.kind !== 'item') &&
      !(sectionKind === 'topic' && ASKED_OF_THEM.test(text.slice(block.body, block.end)))
        ? sectionKind
        : null)
    if (!kind || (block.kind === 'item' && !isLead(text, block) && !isOpenClause(page, block, next))) {
      const inline = inlineList(page, block, sectionKind)
      if (inline) for (const span of inline.spans) yield { kind: inline.kind, span, cue: inline.cue }
      continue
    }
    const items = itemsBelow(page, block.index, sectionKind === kind).filter((span) => plausible(text, span))
    const inline = (open || !isLead(text, block)) && items.length === 0 ? inlineList(page, block, sectionKind) : null
    if (inline) for (const span of inline.spans) yield { kind: inline.kind, span, cue: inline.cue }
    // "Two papers will be submitted: / a table of thresholds; and a plan": the list goes on below, as prose.
    const below =
      items.length === 0 &&
      next?.kind === 'paragraph' &&
      (next.first === block.last + 1 ||
        (next.first === block.last + 2 && MANY_SEMICOLONS.test(text.slice(next.body, next.end)))) &&
      /^\p{Ll}/u.test(text.slice(next.body, next.body + 1))
        ? listFrom(page, next, { kind, from: 0, asked: false, colon: 1 }, null)
        : null
    if (below && below.spans.length > 1)
      for (const span of below.spans) yield { kind: below.kind, span, cue: below.cue }
    if (items.length < (isLead(text, block) ? 1 : 2)) continue
    const kept = keptKind(text, kind, lastSentence(text, block), items)
    // "The Board will (1) hear …; and (2) decide …. Issues identified so far:"
    const numbered = text.slice(block.body, block.end).includes(') ') ? inlineList(page, block, null) : null
    if (numbered?.cue === 'inline-numbered')
      for (const span of numbered.spans) yield { kind: numbered.kind, span, cue: numbered.cue }
    for (const span of items) yield { kind: kept, span, cue: 'lead-in-list' }
    done = page.blockAt(items[items.length - 1]!.start)?.index ?? done
  }
}

/** "You will leave with: a calculator" are things made; "Participants will have: acquired …, practised …" is what they will have learned. */
function keptKind(text: string, kind: ListKind, lead: string, items: readonly Span[]): ListKind {
  if (kind === 'objective' && areThings(text, lead, items)) return 'output'
  return kind === 'output' && areGains(text, lead, items) ? 'objective' : kind
}

/** "A costing sheet which any clerk can fill in; a joint statement; and two agreements.": things made, parted by semicolons or told by articles. */
function thingsAnswered(page: Page, block: Block): Span[] {
  const words = page.text.slice(block.body, block.end)
  if (!/^(?:an?|two|three|four|the)\s/i.test(words) || /[.?!]\s+\p{Lu}/u.test(words) || words.length > 500) return []
  return thingParts(page, { start: block.body, end: block.end })
}

// "Nominees should" below an outline: what is asked of those who come is none of its themes.
const ASKED_OF_THEM =
  /\b(?:should|must|need\s+to|have\s+to|required(?:\s+to)?|deben|debe|devem|doivent|devono|müssen)(?:\s+be)?\s*:?$/

/** "Subject: Technical Meeting on the Safety of Observers" above numbered clauses: a label with its value is no lead. */
function fieldValue(block: Block, words: string): string {
  return block.kind === 'field' ? words.replace(/^[\p{L}' ]{2,30}: {0,9}(?=\S)/u, '') : words
}

/** What the section's heading announces, by its label or by its words ("What's it about, then?"). */
function kindOfSection(page: Page, index: number): ListKind | null {
  const { key, heading } = page.sections[index]!
  const kind = kindOf(key)
  if (kind || key !== null || heading < 0) return kind
  const block = page.blocks[heading]!
  return block.end - block.body < 60 &&
    leadKind(page.text.slice(block.body, block.end).replace(/^[^\p{L}]+/u, '')) === 'topic'
    ? 'topic'
    : null
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

/** "At the end of it you should be able to / wrap a subroutine in tests, / break up COMMON blocks": lines below the one that leads them in. */
function ledLines(page: Page, block: Block): { kind: ListKind; spans: Span[] } | null {
  if (block.kind !== 'paragraph' || !breaksOff(page, block)) return null
  const { text, lines } = page
  const { start, end } = lines[block.first]!
  if (!/[\p{L}:]/u.test(text[end - 1]!) || !/\p{Ll}/u.test(text[lines[block.first + 1]!.start]!)) return null
  const words = text.slice(start, end)
  const kind = leadKind(words.slice(words.lastIndexOf('. ') + 1).trim())
  const spans = kind ? bareLines(page, block.index, block.index, block.first + 1) : []
  return kind && spans.length > 1 && spans.every((span) => plausible(text, span)) ? { kind, spans } : null
}

/** "We welcome proposals that touch upon" above "women as creditors;": a clause that lines without a mark end. */
function isOpen({ text }: Page, block: Block, next: Block | undefined): boolean {
  return (
    next?.kind === 'paragraph' &&
    block.kind !== 'row' &&
    /\p{L}/u.test(text[block.end - 1]!) &&
    /\p{Ll}/u.test(text[next.body]!) &&
    leadKind(lastSentence(text, block)) !== null
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

/** The entries behind a list's opening. */
import { splitAims } from '../aims/split.js'
import { labelKey } from '../labels.js'
import { matchesOf } from '../matches.js'
import type { Block, Page, Span } from '../page.js'
import { bulletedParts, dotted, infinitiveParts, numberedParts, punctuatedParts, thingParts } from './inline.js'
import { kindOf } from './kinds.js'
import type { ListKind } from './leads.js'
import type { Opening } from './opening.js'
import { plausible } from './plausible.js'
import { trimItem } from './trim.js'

/** A list that stands in a sentence. */
export interface InlineList {
  readonly kind: ListKind
  readonly spans: Span[]
  readonly cue: string
}

const TWO = /(?<![\p{L}])(?:two|both|dos|dois|duas|deux|due|zwei)\s[^.]*$/iu
// Parts of a sentence that a comma cut, and no entries.
const CLAUSE =
  /^(?:however|for (?:instance|example)|which|who|but|please|we |and |listed|as follows|including|such as|described|papers should|authors|submissions)\b/i

/** The entries behind the opening: numbered, bulleted, questions, infinitives, or by their punctuation. */
export function listFrom(
  page: Page,
  block: Block,
  { kind, from, asked, colon }: Opening,
  sectionKind: ListKind | null,
): InlineList | null {
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
  // "What the conference wants: to bring together …"
  const single = kind === 'objective' ? /^\s*to\s+(?=\p{Ll}{2,})/u.exec(rest) : null
  if (single)
    return {
      kind,
      spans: [trimItem(page.text, { start: span.start + single[0].length, end: span.end })],
      cue: 'inline-infinitive',
    }
  // "Two topics will be discussed: consent and children's data."
  const two = TWO.test(page.text.slice(block.body, block.body + from))
  const parts = entriesOf(page, span, kind, asked, two)
  const least = sectionKind === kind && colon < 0 ? 3 : 2
  const clause = asked ? SAID_CLAUSE : colon > 0 ? COLON_CLAUSE : CLAUSE
  if (
    parts.length >= least &&
    !cutsDay(page.text, parts) &&
    parts.every((part) => plausible(page.text, part) && !clause.test(page.text.slice(part.start, part.end)))
  )
    return { kind, spans: parts, cue: 'inline-list' }
  return labelled(page, block, span, kind, colon)
}

const ENDS_IN_DAY = /(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}$/i

/** "Abstracts March 2, 2026 --> March 16, 2026": the commas stand inside days. */
const cutsDay = (text: string, parts: readonly Span[]): boolean =>
  parts.some(
    ({ start }, i) =>
      i > 0 &&
      /^(?:19|20)\d\d\b/.test(text.slice(start, start + 5)) &&
      ENDS_IN_DAY.test(text.slice(parts[i - 1]!.start, parts[i - 1]!.end)),
  )

/** Entries by their commas or semicolons. */
function entriesOf(page: Page, span: Span, kind: ListKind, asked: boolean, two = false): Span[] {
  const words = page.text.slice(span.start, span.end)
  const again = repeated(page, span)
  if (again && kind === 'topic') return again
  const punctuated =
    kind === 'objective' && !words.includes(';') && !dotted(words)
      ? []
      : (asked || two) && !/[,;]/.test(words)
        ? pairOf(page, span)
        : punctuatedParts(page, span)
  const whole = kind === 'output' ? rejoined(page.text, punctuated) : punctuated
  const parts = asked ? whole.map((part) => withoutPreposition(page.text, part)) : whole
  // "… and floods, but other proposals are welcome"
  const tail = parts[parts.length - 1]
  const but = tail && kind === 'topic' ? BUT.exec(page.text.slice(tail.start, tail.end)) : null
  if (tail && but && but.index > 2) parts[parts.length - 1] = { start: tail.start, end: tail.start + but.index }
  return parts
}

// "about soil, about peat, twice, and about drones": the preposition begins each entry.
const AGAIN = /,?\s+(?:and\s+|or\s+)?(about|of|on|with|in)\s/g

/** Entries that begin with the same preposition each; null where fewer than three do. */
function repeated(page: Page, span: Span): Span[] | null {
  const words = page.text.slice(span.start, span.end)
  const lead = /\b(about|of|on|with|in)\s+$/i.exec(page.text.slice(Math.max(0, span.start - 8), span.start))
  if (!lead) return null
  const cuts = [...matchesOf(words, AGAIN)].filter(
    (one) => one[1] === lead[1]!.toLowerCase() && /^,|and|or/.test(one[0]),
  )
  if (cuts.length < 2 || !cuts.some((one) => one[0].startsWith(','))) return null
  return [...cuts, null].map((cut, i) =>
    trimItem(page.text, {
      start: span.start + (i === 0 ? 0 : cuts[i - 1]!.index + cuts[i - 1]![0].length),
      end: span.start + (cut ? cut.index : words.length),
    }),
  )
}

/** "General objective: To strengthen …": the label's one value. */
function labelled(page: Page, block: Block, span: Span, kind: ListKind, colon: number): InlineList | null {
  const lead = page.text.slice(block.body, block.body + Math.max(0, colon))
  if (colon <= 0 || !kindOf(labelKey(lead)) || span.end - span.start <= 12) return null
  const whole = trimItem(page.text, span)
  // "Purpose. The workshop is meant to …": the sentence says it.
  if (kind === 'objective' && /^(?:the|this|our|it|we)\s/i.test(page.text.slice(whole.start, whole.start + 6)))
    return null
  // "Purpose. Complaints have tripled since 2021. The course is meant to …": what came before it, and the sentence that says it.
  if (
    kind === 'objective' &&
    HAS.test(page.text.slice(whole.start, whole.end)) &&
    /[.?!]\s+(?:The|This|It|We)\s/.test(page.text.slice(whole.start, block.end))
  )
    return null
  // "Aims: get 200 shops on the map, fix the stalls, and persuade a newcomer"
  const aims = kind === 'objective' ? splitAims(page, whole) : []
  if (aims.length > 1) return { kind, spans: aims, cue: 'inline-list' }
  const things =
    kind === 'output' &&
    /^(?:an?|une?|uma?|una|ein|eine|the|two|three|four|dos|tres|deux|trois|dois|três|due|tre|zwei|drei)\s/i.test(
      page.text.slice(whole.start, whole.start + 6),
    )
      ? thingParts(page, whole)
      : []
  if (things.length > 1) return { kind, spans: things, cue: 'inline-list' }
  return plausible(page.text, whole) && (kind !== 'topic' || /topic|theme|tema|th[eè]me/i.test(lead))
    ? { kind, spans: [whole], cue: 'label' }
    : null
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

const HAS = /^\p{Lu}[^.]{3,120}\s(?:have|has|had|is|are|was|were)\s/u
const BUT =
  /,?\s+but\s[^,;]{4,90}$|\s+(?:are|is)\s+(?:(?:also|particularly|most|very)\s+)?(?:invited|welcomed?|sought|encouraged|requested|discussed)\b[^,;]*$/i
// Behind a colon an entry may ask: "three items: the price of salt, who may cut reeds".
const COLON_CLAUSE =
  /^(?:however|for (?:instance|example)|but|please|we |listed|as follows|including|such as|described|papers should|authors|submissions)\b/i
const SAID_CLAUSE = /^(?:however|please|we |as well|among others|etc)\b/i

/** "de carbone du sol", "di carte": the preposition belongs to "parlera". */
function withoutPreposition(text: string, span: Span): Span {
  const found = /^(?:d'|de la |de l'|du |des |de |di |del |dello |della |dell'|dei |delle |degli )(?=\S)/.exec(
    text.slice(span.start, span.start + 9),
  )
  return found ? { start: span.start + found[0].length, end: span.end } : span
}

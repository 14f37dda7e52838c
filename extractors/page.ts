/**
 * The page: what layout hands to the extractors. Every part is a half-open span of UTF-16 offsets into `raw`.
 *
 * Three texts of one length, so that one offset serves all:
 * - `raw`      the source text, untouched. Quotes are sliced from it.
 * - `printed`  what a reader sees: `raw` with markup (Markdown marks, quote prefixes `> `) blanked by spaces. Values are read from it.
 * - `text`     `printed` made easy to match: Latin-1 alone, odd spaces → ' ', curly quotes → ' and ", all dashes → '-', all bullets → one sign
 *              (`latin.ts` has the whole of it). Patterns run on it.
 */
import { fold } from './fold.js'
import { WordIndex } from './wordIndex.js'

export interface Span {
  readonly start: number
  readonly end: number
}

/** What a line is, as far as its own shape and its neighbours tell. */
export type LineKind =
  | 'blank'
  | 'rule'
  | 'heading'
  | 'item'
  | 'field'
  | 'header'
  | 'row'
  | 'text'
  | 'furniture'
  | 'seam'

/** Where in a mail a line stands. `quoted` text is still read (an announcement is often forwarded), at a lower rank. */
export type Region = 'body' | 'header' | 'quoted' | 'signature'

export interface Line extends Span {
  /** `start`..`end` has neither indentation nor trailing space nor line terminator. */
  readonly index: number
  /** Columns of white space before `start` (a tab goes to the next multiple of eight). */
  readonly indent: number
  kind: LineKind
  region: Region
  /** Where the words begin, after a bullet or an enumerator; else `start`. */
  body: number
  /** The bullet or enumerator as printed ("•", "(a)", "3."); else ''. */
  marker: string
  /** Index into `page.blocks`; -1 for blank lines and rules. */
  block: number
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'field' | 'header' | 'row' | 'furniture'

/** One or more lines that are read as one run of words: a paragraph, an item with its continuation lines, a heading. */
export interface Block extends Span {
  readonly index: number
  readonly kind: BlockKind
  readonly region: Region
  /** Lines `first`..`last`, inclusive. */
  readonly first: number
  readonly last: number
  /** Where the words begin, after the bullet. */
  readonly body: number
  readonly indent: number
  /** Index into `page.sections`. */
  section: number
}

/** A `Label: value`, on one line, over several, or a label alone on its line with its value below. */
export interface Field {
  /** Key of the label in `labels.ts` ("venue", "date", …), or null for a label that is not known there. */
  readonly key: LabelKey | null
  readonly label: Span
  /** The value, continuation lines included; empty span where there is none. */
  readonly value: Span
  readonly shape: 'inline' | 'below' | 'header'
  readonly region: Region
}

/** A heading and the blocks below it, up to the next heading. The first section has no heading. */
export interface Section extends Span {
  readonly index: number
  /** Index of the heading's block, or -1. */
  readonly heading: number
  /** Key of the heading's words in `labels.ts`, or null. */
  readonly key: LabelKey | null
  /** Blocks `from`..`to`, `to` exclusive, heading not included. */
  readonly from: number
  readonly to: number
}

import type { LabelKey } from './labels.js'

export interface PageParts {
  readonly raw: string
  readonly printed: string
  readonly text: string
  readonly markup: 'plain' | 'markdown'
  readonly language: string | null
  readonly referenceDate: string | null
  readonly lines: readonly Line[]
  readonly blocks: readonly Block[]
  readonly fields: readonly Field[]
  readonly sections: readonly Section[]
}

export class Page implements PageParts {
  readonly raw: string
  readonly printed: string
  readonly text: string
  readonly markup: 'plain' | 'markdown'
  /** BCP 47 language of most of the text, or null where it is not clear. */
  readonly language: string | null
  /** `YYYY-MM-DD`: the only clock there is, or null. */
  readonly referenceDate: string | null
  readonly lines: readonly Line[]
  readonly blocks: readonly Block[]
  readonly fields: readonly Field[]
  readonly sections: readonly Section[]
  #sentences: Span[] | null = null
  #index: WordIndex | null = null

  constructor(parts: PageParts) {
    this.raw = parts.raw
    this.printed = parts.printed
    this.text = parts.text
    this.markup = parts.markup
    this.language = parts.language
    this.referenceDate = parts.referenceDate
    this.lines = parts.lines
    this.blocks = parts.blocks
    this.fields = parts.fields
    this.sections = parts.sections
  }

  /** The document's own words of a span: white space folded, hyphenated line ends joined, bullets and the final full stop left off. */
  words(span: Span): string {
    // Where both are the same, the slice of `text` is taken: it is held in bytes, for which patterns are compiled already.
    const shown = this.printed.slice(span.start, span.end)
    const text = this.text.slice(span.start, span.end)
    return fold(text === shown ? text : shown)
  }

  /** Index of the line that holds `offset`, or the last line before it. */
  lineAt(offset: number): number {
    return lastAtOrBefore(this.lines, offset)
  }

  /** The block that holds `offset`, or null between blocks. */
  blockAt(offset: number): Block | null {
    const block = this.blocks[lastAtOrBefore(this.blocks, offset)]
    return block && block.start <= offset && offset < block.end ? block : null
  }

  /** The section that holds `offset`. */
  sectionAt(offset: number): Section {
    const index = lastAtOrBefore(this.sections, offset)
    return this.sections[index]!
  }

  /** The field in whose value (or label) `offset` stands, or null. */
  fieldAt(offset: number): Field | null {
    for (let i = this.#fieldIndexBefore(offset); i >= 0; i--) {
      const field = this.fields[i]!
      if (offset < Math.max(field.value.end, field.label.end)) return field
      if (offset - field.label.start > 4000) break
    }
    return null
  }

  #fieldIndexBefore(offset: number): number {
    let low = 0
    let high = this.fields.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.fields[middle]!.label.start <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  /** All fields with one of the keys, in order. */
  fieldsOf(...keys: LabelKey[]): Field[] {
    return this.fields.filter((field) => field.key !== null && keys.includes(field.key))
  }

  /** The words of `text` and where they stand; built at the first call. */
  get index(): WordIndex {
    this.#index ??= new WordIndex(this.text)
    return this.#index
  }

  /** The sentences of all prose blocks (paragraphs, items, field values), in order; each within one block. */
  get sentences(): readonly Span[] {
    if (this.#sentences === null) {
      this.#sentences = []
      for (const block of this.blocks) splitSentences(this.text, block, this.#sentences)
    }
    return this.#sentences
  }

  /** The sentence that holds `offset`, or null. */
  sentenceAt(offset: number): Span | null {
    const sentence = this.sentences[lastAtOrBefore(this.sentences, offset)]
    return sentence && sentence.start <= offset && offset < sentence.end ? sentence : null
  }
}

/** Index of the last span that starts at or before `offset`; -1 where there is none. Spans are in order. */
export function lastAtOrBefore(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

// A full stop after one of these ends no sentence: "Prof. A. Smith", "Tel. 555", "a.m. to", "vol. 3", "No. 7".
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Profs|Hon|Rev|Sr|Sra|Dra|St|Ste|Mt|Jr|Ph|Eng|Lt|Col|Gen|Capt|Assoc|Asst|Dept|Univ|Inst|Conf|Aud|Bldg|Rm|[Aa]v|[Bb]d|Bv|Avda|Ave|Blvr|Edif|Ing|Lic|Sq|Jl|Blvd|Rd|ul|al|os|pl|Urb|Str|Tel|Fax|Ext|No|Nos|Nr|vol|pp?|ch|fig|eds?|cf|vs|approx|ca|incl|e\.g|i\.e|etc|al|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|\p{Lu}|(?:\p{Lu}\.){1,3}\p{Lu}|[ap]\.m)$/u

// "(max. 200 words)", "mind. 3", "máx. 20 plazas", "15 janv. 2026"
const BEFORE_NUMBER =
  /(?:^|[\s(])(?:ene|abr|ago|dic|janv|f[\xe9e]vr?|avr|juil|d[\xe9e]c|set|out|dez|gen|mag|giu|lug|ott|m[\xe4a]r|okt|j[\xe4a]n|max|min|mind|m[\xe1a]x|m[\xedi]n|env|art|arts|cap|kap|n|n[\xfau]m|t[\xe9e]l|hab|inkl|zzgl|je|resp|[\w\xc0-\xff-]{2,24}str)$/i

const ORDINAL_MONTH =
  /^(?:Jan(?:uar)?|J[aä]nner|Feb(?:ruar)?|M[aä]rz|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember)?|Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)(?![a-z])/
const FIRM = /\sCo\.\s{1,2}(?:Ltd|KG|KGaA|Inc|LLC|LLP|OHG|Pty|plc)/
const isDigit = (code: number): boolean => code >= 48 && code <= 57

// "mail us by 22 Sep. Registration is free", "on 2-6 Dec. It was organized by": the stop of a month behind its day, and a capital
const DAY_AND_MONTH = /\d(?:st|nd|rd|th)?\s(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/
const closesDay = (text: string, stop: number, next: number): boolean =>
  /\p{Lu}/u.test(text[next]!) && DAY_AND_MONTH.test(text.slice(Math.max(0, stop - 10), stop))

function splitSentences(text: string, block: Block, into: Span[]): void {
  let start = block.body
  for (let i = start; i < block.end; i++) {
    const code = text.charCodeAt(i)
    if (code !== 46 && code !== 33 && code !== 63) continue
    let end = i + 1
    while (end < block.end && '.!?\'")]'.includes(text[end]!)) end++
    // "example.org", "3.5", "17.30": no white space after the stop, no end.
    if (end < block.end && !/\s/.test(text[end]!)) continue
    let next = end
    while (next < block.end && /\s/.test(text[next]!)) next++
    if (next < block.end && code === 46) {
      if (/[a-z]/.test(text[next]!)) continue
      // "am 14. und 15. November": an ordinal before a month
      if (isDigit(text.charCodeAt(i - 1)) && ORDINAL_MONTH.test(text.slice(next, next + 12))) continue
      // "Kelp & Co. Ltd", "Hansen & Co. KG"
      if (text[i - 1] === 'o' && FIRM.test(text.slice(Math.max(start, i - 3), next + 6))) continue
      // "Landesverband Pflege e. V. und"
      if (text[i - 1] === 'e' && /^V\b/.test(text.slice(next, next + 2))) continue
      if (end === i + 1 && ABBREVIATION.test(text.slice(Math.max(start, i - 12), i)) && !closesDay(text, i, next))
        continue
      if (isDigit(text.charCodeAt(next)) && BEFORE_NUMBER.test(text.slice(Math.max(start, i - 8), i))) continue
    }
    into.push({ start, end })
    start = next
    i = next - 1
  }
  if (start < block.end) into.push({ start, end: block.end })
}

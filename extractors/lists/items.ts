/** The entries of a list: items below a lead-in, bare lines below it, or parts of one paragraph. */

import { matchesOf } from '../matches.js'
import type { Block, Page, Span } from '../page.js'

/** A list of more entries than this is a table of something else. */
const MAX_ITEMS = 80

/**
 * The list that begins below block `at`: its items with their continuation lines. `open` lists go on over short headings of
 * their own ("Skills" between two groups of bullets). Empty where no list follows.
 */
export function itemsBelow(page: Page, at: number, open = false): Span[] {
  const out: Span[] = []
  const lead = page.blocks[at]!
  let first: Block | null = null
  for (let i = at + 1; i < page.blocks.length && out.length < MAX_ITEMS; i++) {
    const block = page.blocks[i]!
    if (block.kind === 'furniture') continue
    if (block.region !== lead.region || block.kind === 'header') break
    if (block.kind === 'item') {
      first ??= block
      // "IV.  Venue" after "(c) …": the document's own numbering goes on, the list is over.
      if (block !== first && isOuter(page, block, first)) break
      for (const span of innerItems(page, block)) out.push(trimItem(page.text, span))
      continue
    }
    // A short line that heads the next group of items: "Skills", "On the second day".
    const next = page.blocks[i + 1]
    if (
      (open || first) &&
      next?.kind === 'item' &&
      block.end - block.start < 90 &&
      isGroupName(page, block, first !== null, open)
    )
      continue
    if (first) break
    if (i === at + 1 || (i === at + 2 && page.blocks[at + 1]!.kind === 'furniture')) return bareLines(page, at, i)
    break
  }
  return out.filter((span) => span.end > span.start)
}

function isGroupName(page: Page, block: Block, started: boolean, open: boolean): boolean {
  if (/[.;]$/.test(page.text.slice(block.start, block.end)) && block.end - block.start > 60) return false
  // "C.  What is expected to come out of it": the document's own numbering goes on.
  if (
    block.kind === 'heading' &&
    /^(?:\(?[A-Z\d]{1,3}[.)]|[IVX]{1,5}\.)\s/.test(page.text.slice(block.start, block.start + 8))
  )
    return false
  const gap = block.first - (page.blocks[block.index - 1]?.last ?? 0)
  return open
    ? block.kind !== 'heading' || page.sections[block.section]!.key === null
    : started && gap === 1 && block.kind !== 'heading'
}

/** Is `block` an item of an outer list, by its marker's kind and its indentation? */
function isOuter(page: Page, block: Block, first: Block): boolean {
  const [a, b] = [markerClass(page, block), markerClass(page, first)]
  return a !== b && a !== 'bullet' && block.indent < first.indent + 1
}

function markerClass(page: Page, block: Block): string {
  const marker = page.lines[block.first]!.marker
  if (/\d/.test(marker)) return marker.startsWith('(') ? '(1)' : '1.'
  if (/^[IVX]+\./.test(marker)) return 'I.'
  if (/^\(?[a-z]{1,5}[.)]/.test(marker)) return 'a)'
  return 'bullet'
}

// "… the dawn chorus o\thear from residents": a bullet that lost its line.
const LOST_BULLET = /\s(?:o(?:\t| {2,})|\x95\s*)(?=\S)/g

function innerItems(page: Page, block: Block): Span[] {
  const spans: Span[] = []
  let start = block.body
  const end = hangingEnd(page, block)
  for (const found of matchesOf(page.text.slice(block.body, end), LOST_BULLET)) {
    spans.push({ start, end: block.body + found.index })
    start = block.body + found.index + found[0].length
  }
  spans.push({ start, end })
  return spans
}

/** Where an indented item ends: a line of its block that stands further left goes on with the sentence that led in. */
function hangingEnd(page: Page, block: Block): number {
  if (block.indent < 2) return block.end
  for (let n = block.first + 1; n <= block.last; n++)
    if (page.lines[n]!.indent < block.indent && page.lines[n]!.kind !== 'blank') return page.lines[n - 1]!.end
  return block.end
}

/** Short lines without bullets directly below a lead-in, each an entry: at least three, of a kind, none a sentence. */
function bareLines(page: Page, at: number, from: number): Span[] {
  const out: Span[] = []
  const lead = page.blocks[at]!
  if (page.blocks[from]!.first - lead.last > 3) return out
  let last = page.blocks[from]!.first - 1
  for (let i = from; i < page.blocks.length; i++) {
    const block = page.blocks[i]!
    if (block.first !== last + 1 || (block.kind !== 'paragraph' && block.kind !== 'row' && block.kind !== 'field'))
      break
    for (let k = block.first; k <= block.last; k++) {
      const line = page.lines[k]!
      const words = page.text.slice(line.start, line.end)
      if (
        words.length > 120 ||
        (/[.?!] \p{Lu}|@|https?:/u.test(words.replace(LETTER, '')) && !(CODE.test(words) && !/@|https?:/.test(words)))
      )
        return []
      // "-to inform members": a dash without its space; "Projections      Labels": two columns of a list.
      const mark = ARROW.exec(page.raw.slice(line.start, line.start + 4))
      const from = line.start + (mark ? mark[0].length : /^[-*](?=\p{L})/u.test(words) ? 1 : 0)
      // "Module A   The enterprise and its workers": a label is no cell.
      const label = OWN_LABEL.exec(words)
      const cells = label ? [words] : words.split(/ {3,}|\t+/)
      if (cells.length > 1 && cells.length < 5) {
        for (const cell of cells) {
          const at = page.text.indexOf(cell, from)
          out.push(trimItem(page.text, { start: at, end: at + cell.length }))
        }
      } else out.push(trimItem(page.text, { start: from, end: line.end }))
    }
    last = block.last
  }
  const split = out.length === 1 ? barredLine(page, out[0]!) : null
  if (split) return split
  const lettered = letteredLines(page, out) ?? codedLines(page, out)
  if (lettered) return lettered
  if (out.length < 3 || out.length > MAX_ITEMS) return []
  // Wrapped prose has lines of one length; a list has a ragged edge and sentences nowhere.
  const lengths = out.map(({ start, end }) => end - start)
  const longest = Math.max(...lengths)
  const full = lengths.filter((length) => length > 0.85 * longest).length
  return longest > 55 && full > 0.6 * out.length ? [] : out
}

/** "Platform engineering | Observability | People & culture": one line of entries, or null. */
function barredLine(page: Page, span: Span): Span[] | null {
  const words = page.text.slice(span.start, span.end)
  const mark = / \| /.test(words) ? ' | ' : / · /.test(words) ? ' · ' : / \/ /.test(words) ? ' / ' : null
  if (!mark) return null
  const parts = words.split(mark)
  if (parts.length < 3 || parts.some((part) => part.length > 70 || part.trim() === '')) return null
  let at = span.start
  return parts.map((part) => {
    const start = at
    at += part.length + mark.length
    return trimItem(page.text, { start, end: start + part.length })
  })
}

const ARROW = /^[»›→▸▶➤➔➜✔✓]\s+/u
const LETTER = /^[A-H]\. (?=\S)/

/** "A Sampling …", "B From photograph …", "C. Dates": letters, in order; a line without its letter goes on. Null where there are none. */
function letteredLines(page: Page, lines: readonly Span[]): Span[] | null {
  const { text } = page
  const letter = (span: Span, n: number): boolean =>
    text.charCodeAt(span.start) === 65 + n && /^[.)]?\s/.test(text.slice(span.start + 1, span.start + 3))
  if (lines.length < 3 || !letter(lines[0]!, 0) || !lines.some((line) => letter(line, 1))) return null
  const out: { start: number; end: number }[] = []
  for (const line of lines) {
    if (letter(line, out.length))
      out.push(trimItem(text, { start: line.start + (/\s/.test(text[line.start + 1]!) ? 2 : 3), end: line.end }))
    else out[out.length - 1]!.end = line.end
  }
  return out.length >= 3 ? out : null
}

const CODE = /^(#|[A-Z]{0,3})(\d{1,2})(?:\s?[.:)-]\s+|\s+)(?=[\p{L}"¿¡])/u

/** "T1  Rivers and reservoirs", "T2  Dates": codes that count up. Null where a line has none. */
function codedLines(page: Page, lines: readonly Span[]): Span[] | null {
  if (lines.length < 2) return null
  const out: Span[] = []
  let prefix = ''
  for (const line of lines) {
    const code = CODE.exec(page.text.slice(line.start, line.end))
    if (!code || Number(code[2]) !== out.length + 1 || (prefix && prefix !== code[1])) return null
    prefix = code[1]!
    out.push({ start: line.start + code[0].length, end: line.end })
  }
  return out
}

/** An item without its closing mark: "…; and", "…;", "…,". */
export function trimItem(text: string, { start, end }: Span): Span {
  let to = end
  const tail = text.slice(Math.max(start, to - 12), to)
  const found = /[;,.]?\s{0,3}[;,]\s{0,3}(?:and|or|y|e|et|und|and\/or)?\s{0,3}$|\s(?:and|or)\s{0,3}$/.exec(tail)
  if (found) to -= found[0].length
  while (to > start && /[\s;,]/.test(text[to - 1]!)) to--
  let from = start
  while (from < to && /\s/.test(text[from]!)) from++
  return { start: from, end: to }
}

// "(1) to take …; (2) to agree …", "i) … ii) …", "a) …, b) …"
const INLINE_NUMBER = /(?:^|[\s,;:])\(?(?:(\d{1,2})|([ivx]{1,4})|([a-h]))\)\s+(?=\S)/g

/** Entries numbered inside one paragraph; [] where there are fewer than two. */
export function numberedParts(page: Page, span: Span): Span[] {
  const text = page.text.slice(span.start, span.end)
  if (!text.includes(')')) return []
  const starts: { at: number; body: number }[] = []
  INLINE_NUMBER.lastIndex = 0
  for (let found = INLINE_NUMBER.exec(text); found; found = INLINE_NUMBER.exec(text)) {
    const expected = starts.length + 1
    const number = found[1] ? Number(found[1]) : found[2] ? ROMAN.indexOf(found[2]) : found[3]!.charCodeAt(0) - 96
    // "(i)" is roman one, and the ninth letter: the order decides.
    if (number !== expected) continue
    starts.push({ at: found.index, body: found.index + found[0].length })
  }
  if (starts.length < 2) return []
  // The last entry ends with its sentence.
  const stop = /[.?!](?=\s+\p{Lu})/u.exec(text.slice(starts[starts.length - 1]!.body))
  const end = stop ? starts[starts.length - 1]!.body + stop.index : text.length
  return starts.map(({ body }, i) =>
    trimItem(page.text, { start: span.start + body, end: span.start + (starts[i + 1]?.at ?? end) }),
  )
}
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

// ": to collect …, to test …, and to start …", ": first, to review …; second, to compare …"
const TO_PART =
  /(?:^|[,;:]?\s+)(?:(?:and|as well as)\s+)?(?:(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly),?\s+)?[Tt]o\s+(?=\p{Ll})/gu

/** Infinitives in a row; [] where there are fewer than two. */
export function infinitiveParts(page: Page, span: Span): Span[] {
  const text = page.text.slice(span.start, span.end)
  const found = [...matchesOf(text, TO_PART)].filter((one, i) =>
    i === 0 ? one.index < 4 : /^[,;]/.test(one[0]) || /\band\b|\bas\b/.test(one[0]),
  )
  if (found.length < 2 || found[0]!.index > 3) return []
  return found.map((one, i) =>
    trimItem(page.text, {
      start: span.start + one.index + one[0].length,
      end: span.start + (found[i + 1]?.index ?? text.length),
    }),
  )
}

/** "* bees in cities * roof gardens": bullets in one line. */
export function bulletedParts(page: Page, span: Span): Span[] {
  const text = page.text.slice(span.start, span.end)
  const mark = /^\s*([*\x95·-])\s+/.exec(text)
  if (!mark) return []
  const parts: Span[] = []
  let from = mark[0].length
  for (let at = text.indexOf(` ${mark[1]} `, from); at > 0; at = text.indexOf(` ${mark[1]} `, from)) {
    parts.push({ start: span.start + from, end: span.start + at })
    from = at + 3
  }
  if (parts.length === 0) return []
  parts.push({ start: span.start + from, end: span.end })
  return parts.map((part) => trimItem(page.text, part))
}

// "Track A - Policy", "Goal 1: Strengthen …": the entry begins behind its own label.
const OWN_LABEL =
  /^#\d{1,2}[.:)]?\s+|^(?:track|theme|topic|goal|objective|aim|strand|stream|session|module|output|outcome|part|eje|eixo|tema|thema|objetivo|objectif|axe|obiettivo|asse)\s+(?:\d{1,2}|[IVX]{1,4}|[A-H])(?:\s?(?:[:.)]|-)\s+|\s{2,6}|\t\s*)/i

export function withoutLabel(page: Page, span: Span): Span {
  const found = OWN_LABEL.exec(page.text.slice(span.start, Math.min(span.end, span.start + 40)))
  return found && span.end - span.start > found[0].length + 2
    ? { start: span.start + found[0].length, end: span.end }
    : span
}

/** "to compare how cities …" is the aim "compare how cities …": the particle belongs to the lead-in. */
export function withoutParticle(page: Page, span: Span): Span {
  const found = /^(?:and\s+)?[Tt]o\s+(?=\p{Ll})/u.exec(page.text.slice(span.start, span.start + 12))
  return found ? { start: span.start + found[0].length, end: span.end } : span
}

// "diffusion in feldspars / machine-read thin sections / planetary ices"
const SLASHES = /^[^/,]{3,90} \/ [^/,]{3,90} \/ [^/]{3,}/

/** A paragraph that lists its entries with semicolons, or with three and more commas; [] where it lists nothing. */
export function punctuatedParts(page: Page, span: Span): Span[] {
  const text = page.text.slice(span.start, span.end).replace(/[;,]$/, ' ')
  if (text.length > 4000) return []
  const mark = text.includes(';') ? ';' : text.includes(' | ') ? '|' : SLASHES.test(text) ? '/' : ','
  const cuts: number[] = []
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '(') depth++
    else if (c === ')') depth = Math.max(0, depth - 1)
    else if (c === mark && depth === 0) cuts.push(i)
  }
  const paired = cuts.length === 1 && /\s(?:and|or|y|e|et|und|oder)\s/.test(text.slice(cuts[0]))
  if (cuts.length < (mark === ',' && !paired ? 2 : 1)) return []
  const parts: Span[] = []
  let from = 0
  for (const cut of [...cuts, text.length]) {
    parts.push({ start: from, end: cut })
    from = cut + 1
  }
  // "a, b and c": the last comma part holds two.
  const last = parts[parts.length - 1]!
  const joint = mark === ',' ? /\s(?:and|or|y|e|et|und|oder)\s/.exec(text.slice(last.start, last.end)) : null
  if (joint && !/^\s*(?:and|or|y|e|et|und|oder)\s/.test(text.slice(last.start, last.end))) {
    parts.pop()
    parts.push(
      { start: last.start, end: last.start + joint.index },
      { start: last.start + joint.index + joint[0].length, end: last.end },
    )
  }
  return parts
    .map(({ start, end }) => {
      const lead = /^\s*(?:and|or|y|e|et|und|oder)\s+/.exec(text.slice(start, end))
      return trimItem(page.text, { start: span.start + start + (lead?.[0].length ?? 0), end: span.start + end })
    })
    .filter((part) => part.end - part.start > 1)
}

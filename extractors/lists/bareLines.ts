/** Entries without bullets: short lines below a lead-in, lettered lines, one line with bars. */
import type { Block, Line, Page, Span } from '../page.js'
import { OWN_LABEL, trimItem } from './trim.js'

/** A list of more entries than this is a table of something else. */
export const MAX_ITEMS = 80

/** Short lines without bullets directly below a lead-in, each an entry: at least three, of a kind, none a sentence. */
export function bareLines(page: Page, at: number, from: number, first = 0): Span[] {
  const out: Span[] = []
  /** Entries that have a mark of their own. */
  let marked = 0
  /** Lines that go on with the entry above. */
  let hung = 0
  let firstMarked = false
  const lead = page.blocks[at]!
  if (page.blocks[from]!.first - lead.last > 3) return out
  let last = page.blocks[from]!.first - 1
  let above: Line | null = null
  const hang = page.lines[page.blocks[from]!.first]!.indent + 1
  const glossed = areGlossed(page, from)
  for (let i = from; i < page.blocks.length; i++) {
    const block = page.blocks[i]!
    if (block.first !== last + 1 || (block.kind !== 'paragraph' && block.kind !== 'row' && block.kind !== 'field'))
      break
    for (let k = Math.max(first, block.first); k <= block.last; k++) {
      const line = page.lines[k]!
      const words = page.text.slice(line.start, line.end)
      // Without a gap below the list, what ends it is a paragraph on one line, or a line without the mark that all entries have.
      if (
        (out.length > 2 && hung === 0 && words.length > 140 && isUnwrapped(page, line)) ||
        (marked > 1 &&
          marked === out.length &&
          !ARROW.test(page.raw.slice(line.start, line.start + 4)) &&
          line.indent < hang)
      )
        return marked === out.length || out.length <= MAX_ITEMS ? out : []
      if (
        (words.length > 120 && !(out.length === 0 && / (?:\||·|\/\/) /.test(words))) ||
        // "18:40 Vacuum is not your enemy": the programme, no list.
        CLOCKED.test(words) ||
        (/[.?!] \p{Lu}|@|https?:/u.test(words.replace(LETTER, '')) && !(CODE.test(words) && !/@|https?:/.test(words)))
      )
        return []
      // "-to inform members": a dash without its space; "Projections      Labels": two columns of a list.
      const mark = ARROW.exec(page.raw.slice(line.start, line.start + 4))
      if (mark && out.length === 0) firstMarked = true
      if (mark) marked++
      const from = line.start + (mark ? mark[0].length : /^[-*](?=\p{L})/u.test(words) ? 1 : 0)
      // "Module A   The enterprise and its workers": a label is no cell.
      const label = OWN_LABEL.exec(words)
      const cells = label || glossed ? [words] : words.split(/ {3,}|\t+/)
      if (cells.length > 1 && cells.length < 5) {
        for (const cell of cells) {
          const at = page.text.indexOf(cell, from)
          out.push(trimItem(page.text, { start: at, end: at + cell.length }))
        }
      } else if (
        !mark &&
        !label &&
        above &&
        !CODE.test(words) &&
        !LETTER.test(words) &&
        hangs(page, above, line, hang)
      ) {
        const whole = out[out.length - 1]!
        out[out.length - 1] = trimItem(page.text, { start: whole.start, end: line.end })
        hung++
      } else out.push(trimItem(page.text, { start: from, end: line.end }))
      above = cells.length > 1 ? null : line
    }
    last = block.last
  }
  // "A trainee can" above "-> build …", "-> weight …": the line without a mark leads in.
  if (marked > 1 && !firstMarked && marked === out.length - 1) return out.slice(1)
  const split = out.length === 1 ? barredLine(page, out[0]!) : null
  if (split) return split
  const lettered = letteredLines(page, out) ?? codedLines(page, out)
  if (lettered) return lettered
  // "to compare …;", "to review …; and", "to adopt ….": signs that end entries make a list of two.
  const parted = out.length > 1 && out.slice(0, -1).every(({ end }) => PARTED.test(page.text.slice(end, end + 6)))
  if ((parted || (marked === out.length && out.length > 1)) && out.length <= MAX_ITEMS) return out
  if (out.length < 3 || out.length > MAX_ITEMS || hung > out.length) return []
  // Wrapped prose has lines of one length; a list has a ragged edge and sentences nowhere.
  const lengths = out.map(({ start, end }) => end - start)
  const longest = Math.max(...lengths)
  const full = lengths.filter((length) => length > 0.85 * longest).length
  // Where paragraphs are one line each, no margin broke these.
  return hung === 0 && longest > 55 && full > 0.75 * out.length && widthOf(page) < UNWRAPPED ? [] : out
}

const TWO_CELLS = /^(\S[^\t\n]{0,23}?)(?: {3,}|\t+)(\S[^\t\n]{11,})$/

/** "SEED      seed banks - seed law", "RAIN      swales, sponge streets": rows of a word and what it stands for, three and more; each row is one entry. */
function areGlossed(page: Page, from: number): boolean {
  let rows = 0
  for (let i = from; i < page.blocks.length; i++) {
    const block = page.blocks[i]!
    if (i > from && block.first !== page.blocks[i - 1]!.last + 1) break
    for (let k = block.first; k <= block.last; k++) {
      const { start, end } = page.lines[k]!
      const cells = end - start < 140 ? TWO_CELLS.exec(page.text.slice(start, end)) : null
      if (!cells || /\s{3}/.test(cells[2]!) || cells[2]!.length < 2 * cells[1]!.length) return false
      rows++
    }
  }
  return rows > 2
}

const CLOCKED = /^\(?(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d|\s?[ap]\.?m\b|\s?h\b)/i
/** Lines longer than this were broken by no margin. */
const UNWRAPPED = 130
/** No text is set narrower than this. */
const NARROWEST = 54

const PARTED = /^;|^,?\s(?:and|or|y|e|et|und)?\s?;/

/** Does `line` go on with the entry that `above` began? Then it hangs below it, or its first word had no room above. */
function hangs(page: Page, above: Line, line: Line, hang: number): boolean {
  const { text } = page
  if (line.indent > hang) return above.indent + 1 < line.indent || above.indent > hang
  if (/[;.?!:]$/.test(text.slice(above.end - 1, above.end))) return false
  const word = /^\S{1,30}/.exec(text.slice(line.start, line.start + 30))?.[0].length ?? 1
  const width = widthOf(page)
  return width > NARROWEST && width < UNWRAPPED && above.indent + above.end - above.start + 1 + word > width - 2
}

const WIDTHS = new WeakMap<Page, number>()

/** The right edge that the widest lines keep. */
function widthOf(page: Page): number {
  let width = WIDTHS.get(page)
  if (width === undefined) {
    const edges = page.lines
      .filter(({ kind }) => kind !== 'blank' && kind !== 'rule')
      .map(({ indent, start, end }) => indent + end - start)
    edges.sort((a, b) => b - a)
    width = edges[Math.floor(edges.length / 20)] ?? 0
    WIDTHS.set(page, width)
  }
  return width
}

/** Is the first line of `block` short of the margin, so that its words lead in what stands on the lines below? */
export function breaksOff(page: Page, block: Block): boolean {
  const [above, below] = [page.lines[block.first]!, page.lines[block.first + 1]]
  if (block.last === block.first || !below) return false
  const word = /^\S{1,30}/.exec(page.text.slice(below.start, below.start + 30))?.[0].length ?? 1
  return above.indent + above.end - above.start + 1 + word < Math.max(NARROWEST, widthOf(page)) - 6
}

/** A paragraph that no margin broke: longer than any line of the list above it, and than a margin allows. */
function isUnwrapped(page: Page, { start, end }: Line): boolean {
  return end - start > UNWRAPPED && /[.?!)]$/.test(page.text.slice(end - 1, end))
}

/** "Platform engineering | Observability | People & culture": one line of entries, or null. */
function barredLine(page: Page, span: Span): Span[] | null {
  const words = page.text.slice(span.start, span.end)
  const mark = / \| /.test(words)
    ? ' | '
    : / · /.test(words)
      ? ' · '
      : / \/{1,2} /.test(words)
        ? / \/\/ /.test(words)
          ? ' // '
          : ' / '
        : null
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

const ARROW = /^(?:[#»›→▸▶➤➔➜✔✓]|->|=>|>)\s+/u
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

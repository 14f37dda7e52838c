/** Joins lines into blocks: hard-wrapped lines of a paragraph, an item with its continuation lines, a field with its value. */
import type { Block, BlockKind, Line } from '../../extractors/page.js'
import { markBareItems } from './bareItems.js'
import type { Joined } from './edges.js'
import { type FieldMark, fieldsOnLine } from './fields.js'
import { headingStrength } from './headings.js'
import { OPEN_END } from './openEnds.js'

// An agenda row begins with a clock: "09:00–09:30 Registration", "9.30 am Coffee", "(10:15) Talk", "14h00 - 15h30".
const CLOCK_ROW =
  /^\(?(?:\d{1,2}[:.h]\d{2}(?!\d|\.\d)|\d{1,2}\s?[ap]\.?m\b|\d{1,2}\s?-\s?\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\b|h\b)|[012]\d[0-5]\d\s?(?:-\s?[012]\d[0-5]\d|hrs|hours|h\b))/i
// Columns: a tab, or a gap of three spaces and more between words.
const COLUMNS = /\S(?:\t\s*| {3,})\S/

const HASHES = /^#{1,5}\s+(?=[\p{L}\d¿¡"'(])(?!of\b)/u

/** Decides the kind of every line that its own shape left open, then groups them. `text` is the matchable copy. */
export function buildBlocks(
  text: string,
  lines: Line[],
  headings: ReadonlySet<number>,
  joined: Joined,
): { blocks: Block[]; marks: FieldMark[] } {
  markBareItems(text, lines)
  const marksOf = classify(text, lines, headings)
  const blocks: Block[] = []
  const marks: FieldMark[] = []
  let open: { first: Line; last: Line; kind: BlockKind } | null = null
  const close = (): void => {
    if (!open) return
    const { first, last, kind } = open
    blocks.push({
      index: blocks.length,
      kind,
      region: first.region,
      first: first.index,
      last: last.index,
      start: first.start,
      end: last.end,
      body: first.body,
      indent: first.indent,
      section: 0,
    })
    open = null
  }
  let width = 0
  const margin = marginOf(lines, joined)
  let previous: Line | null = null
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.kind === 'seam') continue
    if (line.kind === 'blank' || line.kind === 'rule') {
      close()
      width = 0
      continue
    }
    if (width === 0) width = runWidth(lines, i, joined)
    // Over a page break the margin says nothing: the seam is there because the sentence goes on.
    const joins: boolean =
      open !== null &&
      previous !== null &&
      (lines[i - 1]!.kind === 'seam' || continues(text, open, line, previous, width, margin, joined))
    previous = line
    if (open && joins) {
      open.last = line
    } else {
      close()
      open = { first: line, last: line, kind: line.kind as BlockKind }
      if (line.kind === 'text') open.kind = 'paragraph'
      const found = marksOf.get(i)
      if (found) marks.push(...found)
    }
    line.block = blocks.length
    if (line.kind === 'heading' || line.kind === 'furniture') close()
  }
  close()
  return { blocks, marks }
}

/** Right edge of the widest line in the run of lines that begins at `from`. */
function runWidth(lines: Line[], from: number, joined: Joined): number {
  let width = 0
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    if (line.kind === 'blank' || line.kind === 'rule') break
    width = Math.max(width, joined.get(line.start)?.widest ?? line.indent + line.end - line.start)
  }
  return width
}

function classify(text: string, lines: Line[], headings: ReadonlySet<number>): Map<number, FieldMark[]> {
  const marksOf = new Map<number, FieldMark[]>()
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.kind === 'header') {
      const found = fieldsOnLine(text, line.start, line.end).slice(0, 1)
      if (found.length > 0) marksOf.set(i, found)
      continue
    }
    if (line.kind !== 'text' && line.kind !== 'item') continue
    const words = text.slice(line.start, line.end)
    if (headings.has(line.start)) {
      line.kind = 'heading'
      if (headingStrength(words, line) === 2)
        marksOf.set(i, [{ key: null, label: { start: line.body, end: line.end }, value: line.end }])
      continue
    }
    // "## Prizes" in a post that was saved as plain text.
    const hashes = words.startsWith('#') && words.length < 100 ? HASHES.exec(words) : null
    if (hashes) {
      line.kind = 'heading'
      line.body = line.start + hashes[0].length
      continue
    }
    // "9.00  Registration" is a row of a programme before it is a heading.
    if (/^\(?\d/.test(words) && CLOCK_ROW.test(words) && !leadsToClock(text, lines[i - 1])) {
      line.kind = 'row'
      continue
    }
    const strength = headingStrength(words, line)
    const found = fieldsOnLine(text, line.body, line.end)
    const labelled = found.length > 0 && found[0]!.key !== null && found[0]!.value < line.end
    if (strength !== 0 && !labelled && isHeading(text, lines, i, strength)) {
      line.kind = 'heading'
      // "Venue:" alone is both: the heading of a section and the label of what follows.
      if (strength === 2) marksOf.set(i, [{ key: null, label: { start: line.body, end: line.end }, value: line.end }])
      continue
    }
    if (found.length > 0) {
      // "Issues identified / to date:": the end of a sentence that the margin broke.
      if (line.kind === 'text' && found[0]!.value >= line.end && goesOn(text, lines, i)) continue
      marksOf.set(i, found)
      if (line.kind === 'text') line.kind = 'field'
    } else if (line.kind === 'text' && words.length < 130 && /\t| {3}/.test(words) && COLUMNS.test(words))
      line.kind = 'row'
  }
  return marksOf
}

/** "… and ends on Wednesday at / 12:30, so that most can travel": the sentence goes on. */
function leadsToClock(text: string, before: Line | undefined): boolean {
  return before?.kind === 'text' && LEADS_TO_CLOCK.test(text.slice(Math.max(before.start, before.end - 9), before.end))
}
const LEADS_TO_CLOCK =
  /\s(?:at|from|until|till|by|between|um|ab|bis|gegen|\xe0|\xe0s|las|alle|ore|dalle|vers|d\xe8s)\s*$/i

function goesOn(text: string, lines: Line[], i: number): boolean {
  const before = lines[i - 1]
  return (
    before !== undefined &&
    before.kind === 'text' &&
    before.end - before.start > 55 &&
    /\p{Ll}/u.test(text[lines[i]!.start]!) &&
    /[\p{L},]/u.test(text[before.end - 1]!)
  )
}

function isHeading(text: string, lines: Line[], i: number, strength: 1 | 2): boolean {
  const line = lines[i]!
  const before = lines[i - 1]
  const after = nextFilled(lines, i)
  if (!after) return false
  const gapBefore =
    !before ||
    before.kind === 'blank' ||
    before.kind === 'rule' ||
    before.kind === 'furniture' ||
    before.kind === 'header'
  const gapAfter = lines[i + 1]?.kind === 'blank' || lines[i + 1]?.kind === 'rule'
  if (strength === 2) {
    // "… the International Timber / Organization (ITTO).": the last line of a paragraph that runs on.
    const run = before && before.kind === 'text' ? text.slice(before.start, before.end) : ''
    if (text[line.end - 1] === '.' && run.length > 60 && /[\p{L},]$/u.test(run)) return false
    // "Title: X" wrapped as "where" alone in the middle of a paragraph is none: it must end what came before.
    return (
      gapBefore ||
      gapAfter ||
      (before !== undefined &&
        (before.kind !== 'text' ||
          /[.:!?]$/.test(text.slice(before.start, before.end)) ||
          before.end - before.start < 60))
    )
  }
  if (!gapBefore) return false
  const below = text.slice(after.start, after.end)
  if (gapAfter) {
    // A short line between blanks heads what is longer than itself, or a list.
    return after.kind === 'item' || below.length > 60 || line.kind === 'item'
  }
  // Directly above: a long paragraph line or a list; two short lines in a row are a broken title or an address.
  return (
    (after.kind === 'item' && line.kind !== 'item') ||
    (below.length > 60 && line.end - line.start < 45) ||
    (line.kind === 'item' && below.length > 50)
  )
}

function nextFilled(lines: Line[], i: number): Line | null {
  for (let k = i + 1; k < lines.length && k < i + 6; k++) {
    const line = lines[k]!
    if (line.kind !== 'blank' && line.kind !== 'rule') return line
  }
  return null
}

/** Does `line` go on with the block that `open` began? `previous` is the line above, `width` the right edge of the run. */
function continues(
  text: string,
  open: { first: Line; kind: BlockKind },
  line: Line,
  previous: Line,
  width: number,
  margin: number,
  joined: Joined,
): boolean {
  if (open.kind === 'heading' || open.kind === 'furniture') return false
  if (line.region !== open.first.region) return false
  if (line.kind === 'header') {
    return open.kind === 'header' && line.indent > open.first.indent
  }
  if (line.kind !== 'text') {
    // A gap of columns inside an item's continuation is no new row when it hangs under the item.
    return (
      line.kind === 'row' &&
      open.kind === 'item' &&
      line.indent >= open.first.indent + (open.first.body - open.first.start)
    )
  }
  if (open.kind === 'header') return false
  if (open.kind === 'item' || open.kind === 'field') {
    if (line.indent > open.first.indent + 1) return true
  }
  if (open.kind === 'row') return line.indent > open.first.indent + 3
  return wraps(text, line, previous, width, margin, joined.get(previous.start)?.last)
}

/** Lines of a centred title share their middle. */
function centred(above: Line, below: Line): boolean {
  return Math.abs(2 * above.indent + above.end - above.start - (2 * below.indent + below.end - below.start)) <= 4
}

/** Right margin of a hard-wrapped document in columns: the edge that nearly all its lines keep. Infinity where lines are not wrapped. */
function marginOf(lines: Line[], joined: Joined): number {
  const edges: number[] = []
  let long = 0
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'rule') continue
    const edge = joined.get(line.start)?.widest ?? line.indent + line.end - line.start
    if (edge > 130) long++
    edges.push(edge)
  }
  // One long line may be an address; several, or one in a short text, are paragraphs on one line each.
  if (long >= 3 || long * 8 >= edges.length) return Number.POSITIVE_INFINITY
  edges.sort((a, b) => a - b)
  return edges[Math.floor(edges.length * 0.9)] ?? 0
}

// A line that begins with a date stands for itself: "May 19-21 2010", "Thursday, 3 June", "18 – 20 March 2014".
const DATE_START =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d|\d{1,2}(?:st|nd|rd|th)?(?:\s?-\s?\d{1,2})?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|https?:|www\.|\S+@\S+\.\S)/i
// "…,", "…-", "…/": marks that want a next line.
const OPEN_MARK = /[,&/(-]$/

// "Dear all,", "Best wishes,": lines of their own for all their comma.
const SALUTATION =
  /^(?:dear|hi|hello|hey|best|kind|many thanks|thanks|regards|cheers|sincerely|yours|with |warm|hola|querid|estimad|car[oa]s?|prezad|saludos|abraç|bonjour|ch[eè]r|cordialement|gentil|salve|cordiali|liebe|sehr geehrte|mit )/i

/** Was the break between `previous` and `line` made by the margin? Then the first word of `line` would not have fitted above. */
function wraps(
  text: string,
  line: Line,
  previous: Line,
  width: number,
  margin: number,
  edge = previous.indent + previous.end - previous.start,
): boolean {
  const above = text.slice(Math.max(previous.start, previous.end - 40), previous.end)
  const last = above.at(-1)!
  const lower = /\p{Ll}/u.test(text[line.start]!)
  // Unwrapped text: every line is a paragraph, unless it plainly goes on.
  if (margin === Number.POSITIVE_INFINITY || width > 130)
    return (edge <= 130 && lower && /[\p{L},&-]/u.test(last)) || stopsAmidSentence(text, previous, above)
  if (line.indent > previous.indent + 3 && line.region === 'body' && edge < width - 12) return false
  if (
    previous.indent > line.indent + 2 &&
    line.region === 'body' &&
    !centred(previous, line) &&
    !(previous.indent < 9 && edge + 12 > width)
  )
    return false
  if (last === ',' && SALUTATION.test(above) && previous.end - previous.start < 40) return false
  if (last !== '-' && (OPEN_MARK.test(above) || OPEN_END.test(above.toLowerCase()))) return true
  const head = text.slice(line.start, Math.min(line.end, line.start + 40))
  // "¿Dónde? …" below "¿Cuándo? …"
  if (head.startsWith('\xbf') && !/[,:;-]$/.test(above)) return false
  if (line.end - line.start < 0.6 * Math.max(width, 50) && DATE_START.test(head)) return false
  // A run of short lines in a text with a wider margin: an address, a name with its titles, or a title in capitals broken over lines.
  if (width < 0.7 * margin && !lower) return capitals(text, previous) && capitals(text, line)
  const word = /^\S{1,40}/.exec(head)?.[0].length ?? 1
  if (edge + 1 + word > width) return true
  // A ragged right margin in prose: a line that ends in the middle of a sentence goes on, if it is nearly full.
  if (lower && !/[.:;!?]/.test(last)) return edge > 0.5 * width || width < 50
  return !/[.:!?]/.test(last) && edge + 1 + word > 0.86 * width && width >= 55
}

/** A line of prose that ends amid its sentence: "… with funding from the Facility for", "…, jointly with the Nepal". */
function stopsAmidSentence(text: string, previous: Line, above: string): boolean {
  const long = previous.end - previous.start
  if (long < 60 || !/[\p{L},]$/u.test(above)) return false
  return (
    (OPEN_END.test(above) && /[a-zà-ÿ,]\s\S{1,7}$/.test(above)) ||
    (long > 90 &&
      /[.,;]\s[^.;]{12,}$|\s(?:is|are|was|will|has|have|and|est|es|é|è)\s/.test(
        text.slice(Math.max(previous.start, previous.end - 300), previous.end),
      ))
  )
}

function capitals(text: string, line: Line): boolean {
  const words = text.slice(line.body, line.end)
  return !/\p{Ll}/u.test(words) && /\p{Lu}{3}/u.test(words)
}

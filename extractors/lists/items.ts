/** The entries of a list below a lead-in: its items with their continuation lines. */
import { matchesOf } from '../matches.js'
import type { Block, Page, Span } from '../page.js'
import { bareLines, MAX_ITEMS } from './bareLines.js'
import { leadKind } from './leads.js'
import { trimItem } from './trim.js'

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
      // "4. Coverage / Guidelines; tenders. / 5. The number of seats is 30": the heading's own numbering goes on.
      if (!first && goesOnFromHeading(page, lead, block)) break
      first ??= block
      // "IV.  Venue" after "(c) …": the document's own numbering goes on, the list is over.
      if (block !== first && isOuter(page, block, first)) break
      for (const span of innerItems(page, block)) out.push(trimItem(page.text, span))
      continue
    }
    // A short line that heads the next group of items: "Skills", "On the second day".
    const next = page.blocks[i + 1]
    // "Programme / - soil / Conditions / - a laptop": where the first group has no name, a heading behind it is the next section's.
    if (first && block.kind === 'heading' && lead.kind === 'heading' && first.index === at + 1) break
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

/** Does a numbered item carry the number behind that of the heading it stands below? */
function goesOnFromHeading(page: Page, lead: Block, item: Block): boolean {
  const number = /^(\d{1,2})[.)]/.exec(page.lines[item.first]!.marker)
  const { heading } = page.sections[lead.section]!
  if (!number || heading < 0) return false
  const above = page.blocks[heading]!
  const counted = /^(\d{1,2})[.)]\s/.exec(page.text.slice(above.start, above.start + 5))
  return counted !== null && Number(number[1]) === Number(counted[1]) + 1
}

function isGroupName(page: Page, block: Block, started: boolean, open: boolean): boolean {
  if (/[.;]$/.test(page.text.slice(block.start, block.end)) && block.end - block.start > 60) return false
  // "On the agenda:" leads to a list of its own.
  if (started && leadKind(page.text.slice(block.body, block.end)) !== null) return false
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

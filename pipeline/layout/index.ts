/** Layout: a source text becomes a page. Each decision is a small function of its own in this folder. */
import { matchable } from '../../extractors/latin.js'
import { lastAtOrBefore, Page, type Span } from '../../extractors/page.js'
import type { SourceDocument } from '../document.js'
import { scanLines } from '../parse/lines.js'
import { buildBlocks } from './blocks.js'
import { type Joined, NONE_JOINED } from './edges.js'
import { unframe } from './frames.js'
import { markFurniture } from './furniture.js'
import { hashed } from './hashes.js'
import { cutAtLabels } from './labelledSentences.js'
import { languageOf } from './language.js'
import { joinPages } from './pages.js'
import { markRegions, unquote } from './regions.js'
import { buildFields, buildSections } from './sections.js'

const NO_HEADINGS: ReadonlySet<number> = new Set()

/** Lays out a document. `printed` is the text without markup, of the same length; `headings` the offsets where markup says heading; `joined` the edges
 * of lines that were several. */
export function layOut(
  document: SourceDocument,
  printed: string = document.text,
  headings: ReadonlySet<number> = NO_HEADINGS,
  joined: Joined = NONE_JOINED,
): Page {
  const open = unframe(printed)
  const marked = headings.size === 0 ? hashed(open) : null
  const unquoted = unquote(marked ? marked.text : open)
  let shown = unquoted.text
  let text = matchable(shown)
  const scanned = scanLines(text)
  if (unquoted.quoted.size > 0) {
    let from = 0
    for (const line of scanned) {
      if (unquoted.quoted.has(from)) line.region = 'quoted'
      from = nextLineStart(text, line.end)
    }
  }
  const { lines, joined: edges } = cutAtLabels(text, scanned, joined)
  markRegions(text, lines)
  const running = markFurniture(text, lines)
  const seams = running.length > 0 ? joinPages(text, lines, running) : []
  if (seams.length > 0) {
    shown = blanked(shown, seams)
    text = blanked(text, seams)
  }
  const { blocks, marks } = buildBlocks(text, lines, marked ? marked.headings : headings, edges)
  const sections = buildSections(text, blocks)
  const fields = buildFields(text, lines, blocks, marks, (offset) => lastAtOrBefore(lines, offset))
  return new Page({
    raw: document.text,
    printed: shown,
    text,
    markup: document.mediaType === 'text/markdown' ? 'markdown' : 'plain',
    language: languageOf(text),
    referenceDate: document.referenceDate,
    lines,
    blocks,
    fields,
    sections,
  })
}

function nextLineStart(text: string, end: number): number {
  let at = end
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r' && text[at] !== '\f') at++
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1
}

function blanked(text: string, spans: readonly Span[]): string {
  let out = ''
  let from = 0
  for (const { start, end } of spans) {
    out += text.slice(from, start) + ' '.repeat(end - start)
    from = end
  }
  return out + text.slice(from)
}

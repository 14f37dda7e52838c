/** Layout: a source text becomes a page. Each decision is a small function of its own in this folder. */
import { matchable } from '../../extractors/fold.js'
import { lastAtOrBefore, Page } from '../../extractors/page.js'
import type { SourceDocument } from '../document.js'
import { scanLines } from '../parse/lines.js'
import { buildBlocks } from './blocks.js'
import { markFurniture } from './furniture.js'
import { languageOf } from './language.js'
import { markRegions, unquote } from './regions.js'
import { buildFields, buildSections } from './sections.js'

const NO_HEADINGS: ReadonlySet<number> = new Set()

/** Lays out a document. `printed` is the text without markup, of the same length; `headings` the offsets where markup says heading. */
export function layOut(
  document: SourceDocument,
  printed: string = document.text,
  headings: ReadonlySet<number> = NO_HEADINGS,
): Page {
  const unquoted = unquote(printed)
  const text = matchable(unquoted.text)
  const lines = scanLines(text)
  if (unquoted.quoted.size > 0) {
    let from = 0
    for (const line of lines) {
      if (unquoted.quoted.has(from)) line.region = 'quoted'
      from = nextLineStart(text, line.end)
    }
  }
  markRegions(text, lines)
  markFurniture(text, lines)
  const { blocks, marks } = buildBlocks(text, lines, headings)
  const sections = buildSections(text, blocks)
  const fields = buildFields(text, lines, blocks, marks, (offset) => lastAtOrBefore(lines, offset))
  return new Page({
    raw: document.text,
    printed: unquoted.text,
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

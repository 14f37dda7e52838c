/** Joins lines into blocks: hard-wrapped lines of a paragraph, an item with its continuation lines, a field with its value. */
import type { Block, BlockKind, Line } from '../../extractors/page.js'
import { markBareItems } from './bareItems.js'
import { continues } from './continues.js'
import type { Joined } from './edges.js'
import type { FieldMark } from './fields.js'
import { decideKinds } from './kinds.js'
import { isStack, marginOf, runWidth } from './margins.js'

/** Decides the kind of every line that its own shape left open, then groups them. `text` is the matchable copy. */
export function buildBlocks(
  text: string,
  lines: Line[],
  headings: ReadonlySet<number>,
  joined: Joined,
): { blocks: Block[]; marks: FieldMark[] } {
  markBareItems(text, lines)
  const marksOf = decideKinds(text, lines, headings)
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
    if (width === 0) width = isStack(text, lines, i) ? Number.POSITIVE_INFINITY : runWidth(lines, i, joined)
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

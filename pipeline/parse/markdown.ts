/**
 * Markdown input: remark-parse reads it, and what comes out is a copy of the text of the same length in which all markup is
 * blanked, so that the line scanner and every pattern see what a reader sees; and the offsets at which headings and code stand.
 */
import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { matchesOf } from '../../extractors/matches.js'

/** Nesting deeper than this is defused before parsing: 16 KB of ">" overflow the parser's stack. */
const MAX_NESTING = 24

export interface MarkdownReading {
  readonly printed: string
  /** Offsets at which the words of headings begin. */
  readonly headings: ReadonlySet<number>
  readonly tree: Root
}

let processor: Processor<Root> | null = null
function parser(): Processor<Root> {
  processor ??= unified().use(remarkParse).use(remarkGfm).freeze() as unknown as Processor<Root>
  return processor
}

/** Replaces all but the first `MAX_NESTING` block quote or list markers at a line's start by spaces; the length stays. */
function capNesting(text: string): string {
  return text.replace(/^(?:[ \t]*(?:>|[-*+](?=[ \t]))){25,}/gm, (run) => {
    let seen = 0
    return run.replace(/[>*+-]/g, (mark) => (++seen > MAX_NESTING ? ' ' : mark))
  })
}

export function readMarkdown(text: string): MarkdownReading {
  const tree = parser().parse(capNesting(text)) as Root
  const keep = new Uint8Array(text.length)
  const headingStarts: number[] = []
  const visit = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    switch (node.type) {
      case 'text':
        keep.fill(1, start, end)
        return
      case 'inlineCode':
      case 'code':
        keep.fill(1, start, end)
        for (const run of matchesOf(text.slice(start, end), /`+|~~~+/g))
          keep.fill(0, start + run.index, start + run.index + run[0].length)
        return
      case 'yaml' as never:
        keep.fill(1, start, end)
        return
      case 'heading':
        headingStarts.push(start)
        break
      case 'listItem': {
        // The bullet stays, as the mark of an item.
        const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(text.slice(start, start + 12))
        if (marker) keep.fill(1, start, start + marker[0].length)
        break
      }
      case 'html':
      case 'image':
      case 'definition':
        return
      default:
        break
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  let printed = ''
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i)
    if (i < text.length && (keep[i] || code === 10 || code === 13)) continue
    printed += text.slice(from, i)
    if (i < text.length) printed += ' '
    from = i + 1
  }
  // A heading's line begins where its words do, behind the blanked marks.
  const headings = new Set(
    headingStarts.map((start) => start + (/^\s*/.exec(printed.slice(start, start + 400))?.[0].length ?? 0)),
  )
  return { printed, headings, tree }
}

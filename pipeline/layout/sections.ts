/** Sections under headings, and the fields of the page. */
import { type LabelKey, labelKey } from '../../extractors/labels.js'
import { limitRowsFollow } from '../../extractors/limitRows.js'
import type { Block, Field, Line, Section } from '../../extractors/page.js'
import type { FieldMark } from './fields.js'

/** Cuts the blocks at their headings; writes each block's `section`. */
export function buildSections(text: string, blocks: Block[]): Section[] {
  const sections: Section[] = []
  let heading: Block | null = null
  let from = 0
  const close = (to: number): void => {
    sections.push({
      index: sections.length,
      heading: heading ? heading.index : -1,
      key: heading ? sectionKey(text, heading) : null,
      from,
      to,
      start: heading ? heading.start : 0,
      end: to > from ? blocks[to - 1]!.end : heading ? heading.end : 0,
    })
  }
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close(block.index)
      heading = block
      from = block.index + 1
    }
    block.section = sections.length
  }
  close(blocks.length)
  return sections
}

/** "Schedule" above the dates of a call is no programme, "Dates" there are not those of the event. */
function sectionKey(text: string, heading: Block): LabelKey | null {
  const key = labelKey(text.slice(heading.body, heading.end))
  return (key === 'agenda' || key === 'date') && limitRowsFollow(text, heading.end) ? 'deadline' : key
}

/** Turns the marks found on lines into fields: each value runs to the next label, or to the end of its block. */
export function buildFields(
  text: string,
  lines: readonly Line[],
  blocks: readonly Block[],
  marks: readonly FieldMark[],
  lineAt: (offset: number) => number,
): Field[] {
  const fields: Field[] = []
  let head: { last: number; keys: ReadonlySet<LabelKey | null> } | null = null
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    const at = lineAt(mark.label.start)
    const line = lines[at]!
    const block = blocks[line.block]
    if (!block) continue
    const name = text.slice(mark.label.start, mark.label.end)
    let known = line.region === 'header' ? headerKey(name) : (mark.key ?? labelKey(name))
    if (line.region === 'header' && (known === 'date' || known === 'mailDate')) {
      if (!head || at > head.last) head = headAt(text, lines, marks, at, lineAt)
      known = dateKey(known, head.keys)
    }
    // "A: Yes, …", "De: …": short prepositions are labels in a mail header only.
    const key = line.region !== 'header' && (known === 'mailTo' || known === 'mailFrom') ? null : known
    const next = marks[i + 1]
    let end = next && next.label.start < block.end ? trimBack(text, mark.value, next.label.start) : block.end
    // "| Where | Conference room B |": the stroke that closes the row
    if (text[end - 1] === '|') end = trimBack(text, mark.value, end - 1)
    let start = Math.min(mark.value, end)
    let shape: Field['shape'] = line.region === 'header' ? 'header' : 'inline'
    if (start >= end) {
      // The label stands alone: its value is the block below, with the lines that follow it without a gap.
      const below = key === null && block.kind !== 'field' ? null : belowOf(blocks, block, key)
      if (below) {
        start = below.start
        end = below.end
        shape = 'below'
      } else {
        start = end = mark.label.end
      }
    }
    fields.push({ key, label: mark.label, value: { start, end }, shape, region: line.region })
  }
  return fields
}

// In a mail header "From", "To" and "Date" are of the mail, not of the event.
const HEADER_KEYS: Record<string, LabelKey> = { from: 'mailFrom', to: 'mailTo', date: 'mailDate', subject: 'subject' }

function headerKey(name: string): LabelKey | null {
  return HEADER_KEYS[name.toLowerCase()] ?? labelKey(name)
}

/** The last line of the header around line `at`, and the keys of its labels. */
function headAt(
  text: string,
  lines: readonly Line[],
  marks: readonly FieldMark[],
  at: number,
  lineAt: (offset: number) => number,
): { last: number; keys: ReadonlySet<LabelKey | null> } {
  let [first, last] = [at, at]
  while (lines[first - 1]?.region === 'header') first--
  while (lines[last + 1]?.region === 'header') last++
  const keys = marks
    .filter(({ label }) => label.start >= lines[first]!.start && label.start < lines[last]!.end)
    .filter(({ label }) => lines[lineAt(label.start)]!.region === 'header')
    .map(({ label }) => headerKey(text.slice(label.start, label.end)))
  return { last, keys: new Set(keys) }
}

/**
 * "Subject: Committee meeting / Date: 12 May / Time: 10:00 / Place: Room 4" is a notice and its day the event's; "PARA: / DE: / ASUNTO: / FECHA:" is a
 * circular's head, and its day that of the writing.
 */
function dateKey(key: LabelKey, keys: ReadonlySet<LabelKey | null>): LabelKey {
  if (keys.has('time') || keys.has('venue') || keys.has('room')) return 'date'
  return keys.has('mailFrom') || keys.has('mailTo') ? 'mailDate' : key
}

function belowOf(blocks: readonly Block[], label: Block, key: LabelKey | null): { start: number; end: number } | null {
  const first = blocks[label.index + 1]
  if (!first || first.kind === 'heading' || first.kind === 'furniture' || first.kind === 'header') return null
  // "Workshop" above "Date: 14 March": what is itself labelled is no name.
  if (first.kind === 'field' && (label.kind === 'field' || key === 'title')) return null
  if (first.first - label.last > 3) return null
  let last = first
  for (let k = first.index + 1; k < blocks.length; k++) {
    const next = blocks[k]!
    if (next.first !== last.last + 1 || next.kind === 'heading' || next.kind === 'field' || next.kind === 'furniture')
      break
    last = next
  }
  return { start: first.body, end: last.end }
}

function trimBack(text: string, from: number, to: number): number {
  let end = to
  while (end > from && /[\s,;|]/.test(text[end - 1]!)) end--
  return end
}

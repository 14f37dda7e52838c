/** Where a date or clock stands: the stretch of text that may speak about it, its line, block, field and section. */
import type { Candidate, CandidateKind } from '../../extractors/candidate.js'
import { firstFrom } from '../../extractors/offsets.js'
import type { Block, Field, Line, Page, Section, Span } from '../../extractors/page.js'

export interface Context {
  readonly line: Line
  readonly block: Block | null
  readonly field: Field | null
  readonly section: Section
  /** A line that is read on its own: a field, an item, a row, a short line. */
  readonly structured: boolean
  /** The sentence or line around it, cut at its neighbours: what may speak about it. */
  readonly before: Span
  readonly after: Span
  /** The whole sentence or line, not cut. */
  readonly scope: Span
}

const REACH_BEFORE = 150
const REACH_AFTER = 120

// Words that lead to the next one; a word that names this one.
const LEADS = /\b(?:at|from|until|till|by|on|las|[àa]s|alle|ore|um|dès|des|from)\s+$/i
const NAMED = /\p{L}{3}[^\p{L}\p{N}]{1,4}$/u
const CLAUSE = /[,;]|\s(?:and|y|e|et|und)\s/

/** Candidates without those that overlap a longer or better one. In order of the text. */
export function withoutOverlaps<K extends CandidateKind>(candidates: readonly Candidate<K>[]): Candidate<K>[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.span.end - b.span.start - (a.span.end - a.span.start) || b.weight - a.weight || a.span.start - b.span.start,
  )
  // In the order of the text and none over another: only the neighbours of the place can reach over.
  const kept: Candidate<K>[] = []
  const starts: number[] = []
  for (const one of ranked) {
    const before = firstFrom(starts, one.span.start + 1) - 1
    if ((kept[before]?.span.end ?? 0) > one.span.start || (starts[before + 1] ?? Infinity) < one.span.end) continue
    kept.splice(before + 1, 0, one)
    starts.splice(before + 1, 0, one.span.start)
  }
  return kept
}

/** The part of the line that is in the sentence: "Inizio ore 9.30. Iscrizioni entro il 20 maggio". */
function within(line: Span, sentence: Span | null): Span {
  if (!sentence) return line
  const [start, end] = [Math.max(line.start, sentence.start), Math.min(line.end, sentence.end)]
  return start < end ? { start, end } : line
}

const BARRED = /^[^\n]{0,60}\p{L}{3}[^\n]{0,40}\s[/|]\s+$/u

const BLANK = /^[\s*_>-]*$/

/** Where the label on the line above begins ("Arrival:\nSun 10 Feb"), as it would stand before the words on their own line; null where none does. */
function labelAbove(page: Page, line: Line, from: number, to: number): number | null {
  const above = page.lines[line.index - 1]
  if (!above || above.end - above.start > 60 || page.text[above.end - 1] !== ':') return null
  return above.end > from || BLANK.test(page.text.slice(Math.max(from, line.start), to)) ? above.start : null
}

const SENTENCE_END = /\p{Ll}{3}[.!?](?:\s|$)/u

/** The context of `span`, whose nearest neighbours of its own kind end at `previous` and begin at `next`. */
export function contextOf(page: Page, span: Span, previous: number, next: number): Context {
  const line = page.lines[page.lineAt(span.start)]!
  const block = page.blockAt(span.start)
  const field = page.fieldAt(span.start)
  const oneLine = block === null || block.first === block.last
  // "Sexta-feira, 13 de maio de 2022, das 18h30 às 20h / Casa do Moinho, Coimbra": short lines without a sentence's end
  const structured =
    block === null ||
    block.kind !== 'paragraph' ||
    (block.end - block.start < 100 && (oneLine || !SENTENCE_END.test(page.text.slice(block.start, block.end))))
  let scope: Span
  if (block === null) scope = line
  else if (block.kind === 'item' || block.kind === 'field' || block.kind === 'header') {
    const sentence = page.sentenceAt(span.start)
    scope = block.end - block.start < 160 || !sentence ? block : sentence
  } else if (block.kind === 'paragraph' && !oneLine) scope = page.sentenceAt(span.start) ?? block
  else if (block.end - block.start < 160) scope = within(line, page.sentenceAt(span.start))
  else scope = page.sentenceAt(span.start) ?? line
  const above = labelAbove(page, line, scope.start, span.start)
  let start = Math.min(span.start, Math.max(above ?? scope.start, previous, span.start - REACH_BEFORE))
  // "13:30 Registration / 14:00-18:00 Lectures": the words before the bar are the clock's before them.
  if (start === previous && BARRED.test(page.text.slice(start, span.start))) start = span.start
  let end = Math.max(span.end, Math.min(scope.end, next, span.end + REACH_AFTER))
  // "show 20.00, curfew 23.00", "at 9.15 and finish at 17.00": the clause of the next one says nothing of this one.
  if (end === next) {
    const behind = page.text.slice(span.end, end)
    const clause = CLAUSE.exec(behind)
    if (clause && (LEADS.test(behind) || NAMED.test(page.text.slice(Math.max(start, span.start - 8), span.start))))
      end = span.end + clause.index
  }
  return {
    line,
    block,
    field,
    section: page.sectionAt(span.start),
    structured,
    before: { start, end: span.start },
    after: { start: span.end, end },
    scope,
  }
}

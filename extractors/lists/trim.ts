/** An entry without what is not of it: its closing mark, its own label, its particle. */
import type { Page, Span } from '../page.js'

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

// "Track A - Policy", "Goal 1: Strengthen …": the entry begins behind its own label.
export const OWN_LABEL =
  /^#\d{1,2}[.:)]?\s+|^(?:track|theme|topic|goal|objective|aim|strand|stream|session|module|output|outcome|part|m[oó]dulo?|modul|teil|parte|bloque|bloco|volet|linha|l[ií]nea|eje|eixo|tema|thema|objetivo|objectif|axe|obiettivo|asse)\s+(?:\d{1,2}|[IVX]{1,4}|[A-H])(?:\s?(?:[:.)]|-)\s+|\s{2,6}|\t\s*)/i

export function withoutLabel(page: Page, span: Span): Span {
  const found = OWN_LABEL.exec(page.text.slice(span.start, Math.min(span.end, span.start + 40)))
  return found && span.end - span.start > found[0].length + 2
    ? { start: span.start + found[0].length, end: span.end }
    : span
}

// "; and den Beschäftigten …": the last item of a list begins with what joins it to the others.
const JOINT = /^(?:and|und|sowie|ed)\s+(?=\p{L})|^(?:y|et)\s+(?=\p{Ll})/u

export function withoutJoint(page: Page, span: Span): Span {
  const found = JOINT.exec(page.text.slice(span.start, span.start + 12))
  return found ? { start: span.start + found[0].length, end: span.end } : span
}

/** "to compare how cities …" is the aim "compare how cities …": the particle belongs to the lead-in. */
export function withoutParticle(page: Page, span: Span): Span {
  const found = /^(?:and\s+)?[Tt]o\s+(?=\p{Ll})/u.exec(page.text.slice(span.start, span.start + 12))
  return found ? { start: span.start + found[0].length, end: span.end } : span
}

/** Runs the extractors over pages: in the order of their needs, each isolated, what comes out stamped and sorted. */
import { type AnyCandidate, type AnyFind, type CandidateKind, Candidates } from '../extractors/candidate.js'
import type { Extractor } from '../extractors/define.js'
import type { Page } from '../extractors/page.js'
import { orderByNeeds } from './order.js'

export type Report = (message: string, detail: { source: string; ruleId: string; start?: number; end?: number }) => void

/** An extractor that yields more than this on one page is cut off, so that hostile input cannot fill the memory. */
const MAX_FINDS = 20_000

/**
 * Compiles a list of extractors once; the result runs on a block of pages, each extractor over all of them before the next has its turn, with one
 * report for each page. Throws on a gap or a circle of needs.
 */
export function extraction(
  extractors: readonly Extractor[],
): (pages: readonly Page[], reports: readonly Report[]) => Candidates[] {
  const ordered = orderByNeeds(
    extractors.map((extractor) => ({
      name: extractor.name,
      gives: extractor.yields,
      needs: extractor.needs,
      extractor,
    })),
    'extractor',
  ).map(({ extractor }) => extractor)
  return (pages, reports) => {
    const found = pages.map((): Found => new Map())
    for (const extractor of ordered)
      for (const [i, page] of pages.entries()) runOne(extractor, page, found[i]!, reports[i]!)
    return found.map((byKind) => new Candidates(byKind))
  }
}

type Found = Map<CandidateKind, AnyCandidate[]>

function runOne(extractor: Extractor, page: Page, byKind: Found, report: Report): void {
  const found = new Candidates(new Map(extractor.needs.map((kind) => [kind, byKind.get(kind) ?? []])))
  const fresh: AnyCandidate[] = []
  try {
    for (const find of extractor.extract({ page, found })) {
      if (fresh.length >= MAX_FINDS) break
      const candidate = stamp(find, extractor.name, page)
      if (candidate) fresh.push(candidate)
    }
  } catch (error) {
    report(
      `Unexpected failure of extractor “${extractor.name}”: ${error instanceof Error ? error.message : String(error)}`,
      { source: extractor.name, ruleId: 'extractor-failed' },
    )
  }
  for (const candidate of fresh) {
    const list = byKind.get(candidate.kind)
    if (list) list.push(candidate)
    else byKind.set(candidate.kind, [candidate])
  }
  for (const kind of extractor.yields) byKind.get(kind)?.sort(byPlace)
}

function stamp(find: AnyFind, extractor: string, page: Page): AnyCandidate | null {
  // Offsets are sacred: a span is trimmed of outer white space and must hold something.
  let { start, end } = find.span
  if (!(start >= 0 && end <= page.raw.length && start < end)) return null
  while (start < end && isSpace(page.raw.charCodeAt(start))) start++
  while (end > start && isSpace(page.raw.charCodeAt(end - 1))) end--
  if (start === end) return null
  // All of one shape, in one order of keys: what reads them stays fast.
  return {
    kind: find.kind,
    span: { start, end },
    value: find.value,
    cue: find.cue,
    weight: find.weight ?? 0.5,
    extractor,
    quote: page.raw.slice(start, end),
  } as AnyCandidate
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0
}

function byPlace(a: AnyCandidate, b: AnyCandidate): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compare(a.extractor, b.extractor) ||
    compare(a.cue, b.cue) ||
    b.weight - a.weight
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Aims that stand beside a list of aims: what leads in to it, and what a sentence adds above or below it. */
import type { Candidate } from '../../extractors/candidate.js'
import type { Page } from '../../extractors/page.js'

const blockOf = (page: Page, { span }: Candidate<'objective'>): number => page.blockAt(span.start)?.index ?? -9

// From this weight on an aim is an item of a list, not a sentence.
const LISTED = 0.8

/** The blocks that hold a list's aims. */
export function blocksOfLists(page: Page, all: readonly Candidate<'objective'>[]): ReadonlySet<number> {
  return new Set(all.filter(({ weight }) => weight >= LISTED).map((one) => blockOf(page, one)))
}

/**
 * "The overall purpose is to agree on a form. More specifically, the meeting will: (a) …; (d) …" and "It will also launch a network" below the list:
 * a sentence directly above or below a list of aims, in the section of the aims, tells one more.
 */
export function isBeside(page: Page, listed: ReadonlySet<number>, one: Candidate<'objective'>): boolean {
  const at = blockOf(page, one)
  // "The seminar is meant to strengthen school gardens. Its specific objectives are: a) …": what leads in to the list tells the general one.
  if (one.cue === 'prose-purpose' && listed.has(at + 1)) return true
  if (at < 0 || listed.has(at) || page.sections[page.blocks[at]!.section]!.key !== 'objectives') return false
  return listed.has(at + 1) || listed.has(at - 1)
}

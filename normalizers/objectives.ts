import type { Candidate } from '../extractors/candidate.js'
import type { Page } from '../extractors/page.js'
import { defineNormalizer } from './define.js'
import { settleEntries } from './texts/entries.js'

export const objectives = defineNormalizer<'objectives'>({
  field: 'objectives',
  needs: [],
  settle: ({ page, found }) => {
    const all = found.of('objective')
    const listed = new Set(all.filter(({ weight }) => weight >= 0.8).map((one) => blockOf(page, one)))
    return settleEntries(page, '/objectives', all, (one) => isBeside(page, listed, one))
  },
})

const blockOf = (page: Page, { span }: Candidate<'objective'>): number => page.blockAt(span.start)?.index ?? -9

/**
 * "The overall purpose is to agree on a form. More specifically, the meeting will: (a) …; (d) …" and "It will also launch a network" below the list:
 * a sentence directly above or below a list of aims, in the section of the aims, tells one more.
 */
function isBeside(page: Page, listed: ReadonlySet<number>, one: Candidate<'objective'>): boolean {
  const at = blockOf(page, one)
  // "The seminar is meant to strengthen school gardens. Its specific objectives are: a) …": what leads in to the list tells the general one.
  if (one.cue === 'prose-purpose' && listed.has(at + 1)) return true
  if (at < 0 || listed.has(at) || page.sections[page.blocks[at]!.section]!.key !== 'objectives') return false
  return listed.has(at + 1) || listed.has(at - 1)
}

/** Settles a list of texts (objectives, topics, outputs): lists beat sentences, and nothing is said twice. */
import type { Candidate, CandidateKind } from '../../extractors/candidate.js'
import type { Page } from '../../extractors/page.js'
import { type Ground, ground, type Settled } from '../define.js'

export function settleEntries<K extends CandidateKind>(
  page: Page,
  pointer: string,
  candidates: readonly Candidate<K>[],
  beside: (found: Candidate<K>) => boolean = () => false,
): Settled<string[]> {
  const value: string[] = []
  const grounds: Ground[] = []
  const losers: Candidate<K>[] = []
  // A list says what sentences around it say in passing.
  const best = candidates.reduce((most, one) => Math.max(most, one.weight), 0)
  const floor = best >= 0.8 ? 0.8 : best >= 0.7 ? 0.7 : 0
  const seen = new Set<string>()
  let last = -1
  for (const found of candidates) {
    // "Learning outcomes: on completion you will be able to write …": the sentence's own aim says it without the lead-in.
    const inner =
      found.cue === 'label' || found.cue === 'section-infinitive'
        ? candidates.filter(
            (other) =>
              other.cue.startsWith('prose') &&
              other.span.start >= found.span.start &&
              other.span.end <= found.span.end + 1,
          )
        : []
    const one = inner.length === 1 ? { ...inner[0]!, weight: found.weight } : found
    const words = page.words(one.span)
    const key = words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    if ((one.weight < floor && !beside(one)) || one.span.start < last || key === '' || seen.has(key)) {
      losers.push(one)
      continue
    }
    seen.add(key)
    last = one.span.end
    grounds.push(ground(`${pointer}/${value.length}`, one))
    value.push(words)
  }
  return { value, grounds, losers: losers as Settled<string[]>['losers'] & object }
}

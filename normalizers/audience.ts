/** Settles who the event is for: of what the text says in several places, the plainest. */
import { defineNormalizer, ground } from './define.js'

const NOBODY =
  /^(?:(?:the|all|our|interested)\s+)?(?:participants|attendees|applicants|delegates|candidates|participantes|teilnehmende|teilnehmer|partecipanti)(?:\s+(?:must|should|are|will))?$/i

export const audience = defineNormalizer<'audience'>({
  field: 'audience',
  needs: [],
  settle({ page, found }) {
    const all = [...found.of('audience')].sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
    for (const [i, best] of all.entries()) {
      const value = page.words(best.span)
      if (!/\p{L}{3}/u.test(value)) continue
      // "About 45 participants are expected": that participants take part says of nobody who they are.
      if (all.length > i + 1 && NOBODY.test(value)) continue
      return { value, grounds: [ground('/audience', best)], losers: all.slice(i + 1) }
    }
    return { value: null, grounds: [] }
  },
})

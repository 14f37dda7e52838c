/** Settles who the event is for: of what the text says in several places, the plainest. */
import { defineNormalizer, ground } from './define.js'

export const audience = defineNormalizer<'audience'>({
  field: 'audience',
  needs: [],
  settle({ page, found }) {
    const all = [...found.of('audience')].sort((a, b) => b.weight - a.weight || a.span.start - b.span.start)
    for (const [i, best] of all.entries()) {
      const value = page.words(best.span)
      if (!/\p{L}{3}/u.test(value)) continue
      return { value, grounds: [ground('/audience', best)], losers: all.slice(i + 1) }
    }
    return { value: null, grounds: [] }
  },
})

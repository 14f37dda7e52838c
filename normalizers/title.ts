import { defineNormalizer, ground } from './define.js'
import { rankTitles } from './title/rank.js'

/** Below this the text gives no name. */
export const LEAST = 0.8

/** The event's own name: the candidate for which most speaks (see title/score.ts). */
export const title = defineNormalizer<'title'>({
  field: 'title',
  needs: [],
  settle({ page, found }) {
    const ranked = rankTitles(page, found.of('title'), found.of('organizer'))
    const best = ranked[0]
    if (!best || best.points < LEAST)
      return { value: null, grounds: [], losers: ranked.map(({ candidate }) => candidate) }
    return {
      value: best.words,
      grounds: [ground('/title', best.candidate)],
      losers: ranked.slice(1).map(({ candidate }) => candidate),
    }
  },
})

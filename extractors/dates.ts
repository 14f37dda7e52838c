import { defineExtractor } from './define.js'
import { temporalOf } from './temporal/scan.js'

/** Dates, ranges and lists of dates, written or relative. */
export const dates = defineExtractor({
  name: 'dates',
  yields: ['date'],
  needs: [],
  extract: ({ page }) => {
    const { dates } = temporalOf(page)
    // "Was heißt hier Heimat?": yesterday in French alone.
    return page.language === 'fr'
      ? dates
      : dates.filter(({ cue, span }) => cue !== 'day' || !isHere(page.text, span.start))
  },
})

function isHere(text: string, at: number): boolean {
  return text.startsWith('hier', at) || text.startsWith('Hier', at)
}

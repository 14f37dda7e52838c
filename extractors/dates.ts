import { defineExtractor } from './define.js'
import { temporalOf } from './temporal/scan.js'

/** Dates, ranges and lists of dates, written or relative. */
export const dates = defineExtractor({
  name: 'dates',
  yields: ['date'],
  needs: [],
  extract: ({ page }) => temporalOf(page).dates,
})

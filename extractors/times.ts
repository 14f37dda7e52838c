import { defineExtractor } from './define.js'
import { temporalOf } from './temporal/scan.js'

/** Clocks and ranges of clocks, with the zone behind them. */
export const times = defineExtractor({
  name: 'times',
  yields: ['time'],
  needs: [],
  extract: ({ page }) => temporalOf(page).times,
})

import { defineExtractor } from './define.js'
import { temporalOf } from './temporal/scan.js'

/** Zones, behind a clock or alone ("All times are in CET"). */
export const zones = defineExtractor({
  name: 'zones',
  yields: ['zone'],
  needs: [],
  extract: ({ page }) => temporalOf(page).zones,
})

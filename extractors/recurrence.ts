import { defineExtractor } from './define.js'
import { temporalOf } from './temporal/scan.js'

/** What happens again and again: "every Tuesday until 14 June". */
export const recurrence = defineExtractor({
  name: 'recurrence',
  yields: ['recurrence'],
  needs: [],
  extract: ({ page }) => temporalOf(page).recurrences,
})

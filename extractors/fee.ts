/** Prices for taking part, and words that say there is none. Hotels, books, dinners, allowances and budgets are no fees. */
import { defineExtractor } from './define.js'
import { free } from './fees/free.js'
import { prices } from './fees/prices.js'
import { underCurrency } from './fees/underCurrency.js'

export const fee = defineExtractor({
  name: 'fee',
  yields: ['fee'],
  needs: [],
  *extract({ page }) {
    yield* prices(page)
    yield* underCurrency(page)
    yield* free(page)
  },
})

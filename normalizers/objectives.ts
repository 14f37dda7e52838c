import { defineNormalizer } from './define.js'
import { settleEntries } from './texts/entries.js'

export const objectives = defineNormalizer<'objectives'>({
  field: 'objectives',
  needs: [],
  settle: ({ page, found }) => settleEntries(page, '/objectives', found.of('objective')),
})

import { defineNormalizer } from './define.js'
import { settleEntries } from './texts/entries.js'

export const outputs = defineNormalizer<'outputs'>({
  field: 'outputs',
  needs: [],
  settle: ({ page, found }) => settleEntries(page, '/outputs', found.of('output')),
})

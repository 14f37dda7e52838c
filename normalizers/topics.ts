import { defineNormalizer } from './define.js'
import { settleEntries } from './texts/entries.js'

export const topics = defineNormalizer<'topics'>({
  field: 'topics',
  needs: [],
  settle: ({ page, found }) => settleEntries(page, '/topics', found.of('topic')),
})

import { defineExtractor } from './define.js'
import { listEntries } from './lists/find.js'

/** What the event will discuss: lists under "Topics", "Themes", "papers on any of the following:", "The talk looks at". */
export const topic = defineExtractor({
  name: 'topic',
  yields: ['topic'],
  needs: [],
  *extract({ page }) {
    for (const { kind, span, cue } of listEntries(page))
      if (kind === 'topic') yield { kind: 'topic', span, value: {}, cue, weight: 0.8 }
  },
})

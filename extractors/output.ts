import { proseOutputs } from './aims/outputs.js'
import { defineExtractor } from './define.js'
import { listEntries } from './lists/find.js'

/** What the event will produce: lists under "Expected outputs", "The Workshop will produce:", and "will lead to a publication …". */
export const output = defineExtractor({
  name: 'output',
  yields: ['output'],
  needs: [],
  *extract({ page }) {
    for (const { kind, span, cue } of listEntries(page))
      if (kind === 'output') yield { kind: 'output', span, value: {}, cue, weight: 0.8 }
    for (const { span, cue } of proseOutputs(page))
      yield { kind: 'output', span, value: {}, cue: `prose-${cue}`, weight: 0.4 }
  },
})

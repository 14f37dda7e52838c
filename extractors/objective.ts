import { proseAims } from './aims/prose.js'
import { learningBullets } from './aims/verbs.js'
import { defineExtractor } from './define.js'
import { listEntries } from './lists/find.js'

/** What the event is for: lists under "Objectives", "What you will learn", "The Workshop is to:", and aims said in sentences. */
export const objective = defineExtractor({
  name: 'objective',
  yields: ['objective'],
  needs: [],
  *extract({ page }) {
    const taken = new Set<number>()
    for (const { kind, span, cue } of listEntries(page)) {
      taken.add(span.start)
      if (kind === 'objective') yield { kind: 'objective', span, value: {}, cue, weight: 0.8 }
    }
    for (const span of learningBullets(page, taken))
      yield { kind: 'objective', span, value: {}, cue: 'verb-list', weight: 0.7 }
    for (const { span, cue } of proseAims(page))
      yield { kind: 'objective', span, value: {}, cue: `prose-${cue}`, weight: 0.4 }
  },
})

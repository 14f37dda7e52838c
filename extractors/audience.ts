/** Who the event is for: sections and labels ("Who should attend"), and sentences that say it. */
import { audienceInFields, audienceInSections } from './audience/labelled.js'
import { audienceSaid } from './audience/said.js'
import { audienceAsSubject } from './audience/subjects.js'
import { defineExtractor } from './define.js'

export const audience = defineExtractor({
  name: 'audience',
  yields: ['audience'],
  needs: [],
  *extract({ page }) {
    yield* audienceInFields(page)
    yield* audienceInSections(page)
    yield* audienceSaid(page)
    yield* audienceAsSubject(page)
  },
})

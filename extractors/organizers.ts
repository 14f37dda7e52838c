/** The bodies behind the event: in labels and sections, in prose, in letterheads, and groups that speak of themselves. */
import { defineExtractor } from './define.js'
import { groupsOfTheirOwn } from './organizers/groups.js'
import { organizersInLabels } from './organizers/labelled.js'
import { letterheads } from './organizers/letterhead.js'
import { organizersInProse } from './organizers/prose.js'

export const organizers = defineExtractor({
  name: 'organizers',
  yields: ['organizer'],
  needs: [],
  *extract({ page }) {
    yield* organizersInLabels(page)
    yield* organizersInProse(page)
    yield* groupsOfTheirOwn(page)
    yield* letterheads(page)
  },
})

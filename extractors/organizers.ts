/** The bodies behind the event: in labels and sections, in prose, in letterheads, and groups that speak of themselves. */
import type { Find } from './candidate.js'
import { defineExtractor } from './define.js'
import { organizersInColumns } from './organizers/columns.js'
import { organizersConvoking } from './organizers/convoking.js'
import { groupsOfTheirOwn } from './organizers/groups.js'
import { organizersInLabels } from './organizers/labelled.js'
import { letterheads } from './organizers/letterhead.js'
import { organizersInProse } from './organizers/prose.js'
import { roleLines } from './organizers/roleLines.js'
import { organizersThemselves } from './organizers/thisBody.js'
import { tiers } from './organizers/tiers.js'
import type { Page, Span } from './page.js'

export const organizers = defineExtractor({
  name: 'organizers',
  yields: ['organizer'],
  needs: ['place'],
  *extract({ page, found }) {
    const places = found.of('place')
    const towns = places.filter(({ value }) => value.kind === 'city').map(({ span }) => span)
    const whole = new Set(places.map(({ span }) => `${span.start} ${span.end}`))
    for (const find of candidates(page, towns)) {
      const { start, end } = find.value.name
      // "Kingston, Canada" organises nothing.
      if (find.value.head || !whole.has(`${start} ${end}`)) yield find
    }
  },
})

function* candidates(page: Page, towns: readonly Span[]): Generator<Find<'organizer'>> {
  yield* organizersInLabels(page)
  yield* organizersInColumns(page)
  yield* tiers(page)
  yield* roleLines(page)
  yield* organizersInProse(page)
  yield* organizersConvoking(page)
  yield* organizersThemselves(page)
  yield* groupsOfTheirOwn(page, towns)
  yield* letterheads(page)
}

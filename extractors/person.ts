/**
 * People: every name of the text that a label, a heading, a cue of the prose, a row of the programme or its place on the page
 * gives a part in the event, with title, affiliation and address as far as they stand beside it.
 */

import type { Find } from './candidate.js'
import { defineExtractor } from './define.js'
import { withNamesAmong } from './people/amongNames.js'
import { findOf } from './people/find.js'
import { namesInFull } from './people/fullName.js'
import { gluedLabels, introducedLists } from './people/intros.js'
import { cuedLists, ledLines, nameRuns, runInHeadings, tableColumns } from './people/listings.js'
import { mentionsOf } from './people/mention.js'
import { presiding } from './people/part.js'
import { partOf } from './people/partOfName.js'
import { sessionParts } from './people/sessionParts.js'
import { paired, spread } from './people/shared.js'
import { withShortNames } from './people/shortNames.js'
import { cuesOf } from './people/triggers.js'
import { firstAround } from './placed.js'

export const person = defineExtractor({
  name: 'person',
  yields: ['person'],
  needs: ['session'],
  *extract({ page, found }) {
    const mentions = withShortNames(page, withNamesAmong(page, mentionsOf(page)))
    if (mentions.length === 0) return
    const cues = cuesOf(page)
    const listAround = firstAround([
      ...introducedLists(page),
      ...gluedLabels(page),
      ...runInHeadings(page),
      ...ledLines(page),
      ...tableColumns(page),
      ...cuedLists(page, cues),
    ])
    const said = sessionParts(found.of('session'))
    const titles = new Set(found.of('session').map(({ value }) => value.title?.start ?? -1))
    const parts = mentions.map((mention) => {
      const part = presiding(page, mention, partOf(page, mention, listAround, cues))
      const own = said.get(mention.name.name.start)
      return own && (!part || part.weight < own.weight) && mention.name.likelihood >= 0.6 ? own : part
    })
    spread(page, mentions, parts)
    nameRuns(page, mentions, parts)
    const inFull = namesInFull(page, mentions)
    const finds = mentions.map((mention, i) =>
      parts[i] ? withoutTitle(findOf(page, inFull(mention), parts[i]!), titles) : null,
    )
    for (let i = 0; i < finds.length; i++) {
      const find = finds[i]
      if (!find) continue
      const next = finds[i + 1]
      yield next && !find.value.affiliation && next.value.affiliation && paired(page, mentions[i]!, mentions[i + 1]!)
        ? { ...find, value: { ...find.value, affiliation: next.value.affiliation } }
        : find
    }
  },
})

/** "Jane Roe - Knots in the mail": what a session is called is nobody's body or position; "9.05 Ministry of Roads" above its witnesses is theirs. */
function withoutTitle(find: Find<'person'>, titles: ReadonlySet<number>): Find<'person'> {
  const { name, affiliation, jobTitle } = find.value
  const body = affiliation != null && affiliation.start > name.start && titles.has(affiliation.start)
  const job = jobTitle != null && jobTitle.start > name.start && titles.has(jobTitle.start)
  if (!body && !job) return find
  return {
    ...find,
    value: { ...find.value, affiliation: body ? null : affiliation, jobTitle: job ? null : jobTitle },
  }
}

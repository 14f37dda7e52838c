/** The list of extractors. Its order means nothing: needs decide. */

import { dates } from './dates.js'
import { deadline } from './deadline.js'
import type { Extractor } from './define.js'
import { equivalences } from './equivalences.js'
import { eventKind } from './eventKind.js'
import { identifier } from './identifier.js'
import { objective } from './objective.js'
import { organizers } from './organizers.js'
import { output } from './output.js'
import { person } from './person.js'
import { place } from './place.js'
import { recurrence } from './recurrence.js'
import { session } from './session.js'
import { status } from './status.js'
import { times } from './times.js'
import { title } from './title.js'
import { topic } from './topic.js'
import { venue } from './venue.js'
import { zones } from './zones.js'

export const EXTRACTORS: readonly Extractor[] = [
  // One a line, so that two branches that add one each do not collide.
  dates,
  deadline,
  equivalences,
  recurrence,
  times,
  zones,
  eventKind,
  identifier,
  objective,
  organizers,
  output,
  person,
  place,
  venue,
  session,
  status,
  title,
  topic,
]

/** The list of extractors. Its order means nothing: needs decide. */
import { attendance } from './attendance.js'
import { audience } from './audience.js'
import { contact } from './contact.js'
import { dates } from './dates.js'
import { deadline } from './deadline.js'
import type { Extractor } from './define.js'
import { description } from './description.js'
import { equivalences } from './equivalences.js'
import { eventKind } from './eventKind.js'
import { fee } from './fee.js'
import { identifier } from './identifier.js'
import { language } from './language.js'
import { link } from './link.js'
import { nonEvent } from './nonEvent.js'
import { objective } from './objective.js'
import { online } from './online.js'
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
  attendance,
  audience,
  contact,
  dates,
  deadline,
  description,
  equivalences,
  eventKind,
  fee,
  identifier,
  language,
  link,
  nonEvent,
  objective,
  online,
  organizers,
  output,
  person,
  place,
  recurrence,
  session,
  status,
  times,
  title,
  topic,
  venue,
  zones,
]

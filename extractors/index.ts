/** The list of extractors. Its order means nothing: needs decide. */
import type { Extractor } from './define.js'
import { eventKind } from './eventKind.js'
import { identifier } from './identifier.js'
import { objective } from './objective.js'
import { organizers } from './organizers.js'
import { output } from './output.js'
import { person } from './person.js'
import { place } from './place.js'
import { title } from './title.js'
import { topic } from './topic.js'

export const EXTRACTORS: readonly Extractor[] = [
  // One a line, so that two branches that add one each do not collide.
  eventKind,
  identifier,
  objective,
  organizers,
  output,
  person,
  place,
  title,
  topic,
]

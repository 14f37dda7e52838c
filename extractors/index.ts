/** The list of extractors. Its order means nothing: needs decide. */
import type { Extractor } from './define.js'
import { objective } from './objective.js'
import { organizers } from './organizers.js'
import { output } from './output.js'
import { person } from './person.js'
import { place } from './place.js'
import { status } from './status.js'
import { topic } from './topic.js'

export const EXTRACTORS: readonly Extractor[] = [objective, organizers, output, person, place, status, topic]

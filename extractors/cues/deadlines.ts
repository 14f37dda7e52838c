/** Words that name a deadline and its kind, by meaning and language. */
import type { DeadlineKind } from '../candidate.js'
import { ACTS } from './deadlines/acts.js'
import { LIMITS } from './deadlines/limits.js'
import { PAPERS } from './deadlines/papers.js'
import { PLACES } from './deadlines/places.js'
import { cueScanner } from './phrases.js'

/**
 * `limit`: the words alone say deadline ("no later than"); `by`: they do beside an act ("register by"); `matter`: what is sent in, of itself no submission; `opens`: the way in begins then; `event`: the label is the event's own; `extended`, `replaced`: the new and the old date.
 */
export type DeadlineCue = DeadlineKind | 'limit' | 'by' | 'matter' | 'opens' | 'event' | 'extended' | 'replaced'

export const deadlineCues = cueScanner<DeadlineCue>({ ...LIMITS, ...PAPERS, ...PLACES, ...ACTS })

/** Of several kinds named in one label the first of these is meant: "Notification of paper acceptance", "Abstract submission". */
export const KIND_ORDER: readonly DeadlineKind[] = [
  'notification',
  'camera-ready',
  'other',
  'early-bird',
  'rsvp',
  'abstract',
  'proposal',
  'paper',
  'application',
  'registration',
  'submission',
]

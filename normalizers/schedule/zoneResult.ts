/** A zone with its evidence, and what is to be said of it. */

import type { Candidate } from '../../extractors/candidate.js'
import type { Finding, Ground } from '../define.js'
import type { Timezone } from '../record.js'

/** What settling a zone gives. */
export interface ZoneResult {
  readonly timezone: Timezone
  readonly grounds: readonly Ground[]
  readonly findings: readonly Finding[]
}

/** The finding that two statements of the zone disagree. */
export function conflict(message: string, { span }: Candidate): Finding {
  return { code: 'timezone-conflict', severity: 'warning', message, pointer: '/schedule/timezone', span }
}

/** A schedule in the making, with what it stands on. */
import type { Finding, Ground } from '../define.js'
import type { Schedule } from '../record.js'

export interface Draft {
  readonly value: Schedule
  readonly grounds: Ground[]
  readonly findings: Finding[]
}

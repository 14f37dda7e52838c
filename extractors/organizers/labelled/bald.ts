/** A label of a role alone on its line, without a colon. */
import type { OrganizerRole } from '../../candidate.js'
import { labelKey } from '../../labels.js'
import { ROLE_OF_LABEL } from '../labels.js'

/** The role of a label that stands bald on its line; 'other' where it is another's label, null where it is none. */
export function baldRole(text: string, start: number, end: number): OrganizerRole | 'other' | null {
  const key = end - start < LONGEST_BALD ? labelKey(text.slice(start, end)) : null
  return key && (ROLE_OF_LABEL[key] ?? 'other')
}

const LONGEST_BALD = 30

/** Which labels name the bodies behind an event, and as what. */
import type { OrganizerRole } from '../candidate.js'
import type { LabelKey } from '../labels.js'

export const ROLE_OF_LABEL: Partial<Record<LabelKey, OrganizerRole>> = {
  organizer: 'organizer',
  host: 'host',
  presenter: 'presenter',
  manager: 'manager',
  coOrganizer: 'co-organizer',
  partner: 'partner',
  supporter: 'supporter',
  sponsor: 'sponsor',
  funder: 'funder',
  patron: 'patron',
}

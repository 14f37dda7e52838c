/** What a label says of the days behind it: the event, a deadline, a publication, a programme. */
import type { LabelKey } from '../../extractors/labels.js'

const LABEL_GROUPS: Partial<Record<LabelKey, string>> = {
  date: 'when',
  when: 'when',
  whenWhere: 'when',
  time: 'when',
  endDate: 'end',
  deadline: 'deadline',
  registrationDeadline: 'deadline',
  applicationDeadline: 'deadline',
  submissionDeadline: 'deadline',
  rsvpDeadline: 'deadline',
  submission: 'deadline',
  registration: 'act',
  fee: 'act',
  mailDate: 'published',
  mailFrom: 'published',
  identifier: 'other',
  bio: 'other',
  documents: 'other',
  agenda: 'agenda',
  travel: 'other',
  contact: 'other',
  venue: 'where',
  title: 'title',
  subject: 'title',
  abstract: 'abstract',
  about: 'about',
}

/** The group of a label, or null where it says nothing of days. */
export function labelGroup(key: LabelKey | null): string | null {
  return key === null ? null : (LABEL_GROUPS[key] ?? null)
}

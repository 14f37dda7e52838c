/** The fields that are scored, and how each is compared. */
import {
  entries,
  exact,
  honorific,
  type ListRule,
  link,
  type Rule,
  recurrence,
  sameSet,
  telephone,
  texts,
  words,
  zone,
} from './compare.js'

const PERSON: ListRule['fields'] = {
  role: exact,
  jobTitle: words(0.6),
  affiliation: words(0.6),
  honorific,
  email: exact,
  phone: telephone,
}

export const FIELDS: { readonly [path: string]: Rule } = {
  title: words(0.8),
  alternateTitles: texts(0.8),
  identifier: exact,
  kind: exact,
  status: exact,
  attendanceMode: exact,
  'schedule.startDate': exact,
  'schedule.endDate': exact,
  'schedule.startTime': exact,
  'schedule.endTime': exact,
  'schedule.timezone.iana': zone,
  'schedule.timezone.utcOffset': exact,
  'schedule.timezone.basis': exact,
  'schedule.startInstant': exact,
  'schedule.endInstant': exact,
  'schedule.recurrence': recurrence,
  'schedule.days': entries('date', 1, { startTime: exact, endTime: exact }),
  'venue.name': words(0.7),
  'venue.room': words(0.7),
  'venue.street': words(0.7),
  'venue.postalCode': exact,
  'venue.locality': words(0.9),
  'venue.region': words(0.9),
  'venue.country': exact,
  'online.platform': words(0.7),
  'online.url': link,
  organizers: entries('name', 0.75, {
    roles: sameSet,
    acronym: exact,
    parent: words(0.6),
    country: exact,
    qualifier: words(0.7),
  }),
  people: entries('name', 0.75, PERSON),
  objectives: texts(0.6),
  topics: texts(0.7),
  outputs: texts(0.5),
  sessions: entries('title', 0.7, {
    label: words(0.9),
    ordinal: exact,
    kind: exact,
    date: exact,
    startTime: exact,
    endTime: exact,
    room: words(0.7),
    people: entries('name', 0.75),
  }),
  audience: words(0.5),
  'expectedAttendance.count': exact,
  deadlines: entries('kind', 1, { date: exact, time: exact }),
  fees: entries('amount', 1, { currency: exact }),
  languages: sameSet,
  links: entries('url', 0.95, { rel: exact }),
}

/** Fields whose gold, where there is some, judges confidence but is not scored. */
export const JUDGED_ONLY: { readonly [path: string]: Rule } = {
  description: words(0.6),
  'venue.text': words(0.7),
  'online.instructions': words(0.6),
  'schedule.timezone.abbreviation': exact,
  'expectedAttendance.approximate': exact,
  contacts: entries('value', 0.95),
}

/** Objects for which gold may give alternatives as a whole. */
export const WHOLE_OBJECTS = ['schedule', 'venue', 'online', 'expectedAttendance'] as const

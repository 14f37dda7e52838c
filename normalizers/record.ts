/**
 * The canonical event record, executable. Every key is always there: unknown is null, none is [].
 * The published type has no transforms and no refinements, so that `convene schema` can print all of it.
 */
import * as z from 'zod'

const text = (description: string) => z.string().min(1).describe(description)
const maybe = (description: string) => z.string().min(1).nullable().describe(description)

/** EDTF (ISO 8601-2) level 1 as used here: day, month, year, and days whose year is not stated. */
export const EDTF_DATE = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|XXXX-\d{2}(?:-\d{2})?)$/
const edtf = (description: string) => z.string().regex(EDTF_DATE).nullable().describe(description)
const clock = (description: string) =>
  z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .nullable()
    .describe(description)
const instant = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)
    .nullable()
    .describe(description)
const alpha2 = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable()
  .describe('ISO 3166-1 alpha-2 code of the country')

export const EVENT_KINDS = [
  'conference',
  'congress',
  'symposium',
  'summit',
  'forum',
  'workshop',
  'seminar',
  'webinar',
  'lecture',
  'meeting',
  'expert-group-meeting',
  'training',
  'course',
  'launch',
  'consultation',
  'hearing',
  'hackathon',
  'exhibition',
  'panel',
  'ceremony',
  'other',
] as const
export const STATUSES = ['scheduled', 'cancelled', 'postponed', 'rescheduled'] as const
export const ATTENDANCE_MODES = ['in-person', 'online', 'mixed'] as const
export const ORGANIZER_ROLES = [
  'organizer',
  'host',
  'presenter',
  'manager',
  'co-organizer',
  'partner',
  'supporter',
  'sponsor',
  'funder',
  'patron',
] as const
export const PERSON_ROLES = [
  'speaker',
  'keynote',
  'panelist',
  'moderator',
  'chair',
  'discussant',
  'director',
  'contributor',
  'committee',
  'organizer',
  'host',
  'contact',
  'opening',
  'other',
] as const
export const SESSION_KINDS = [
  'plenary',
  'session',
  'keynote',
  'panel',
  'talk',
  'poster',
  'tutorial',
  'discussion',
  'registration',
  'break',
  'social',
  'opening',
  'closing',
  'other',
] as const
export const DEADLINE_KINDS = [
  'registration',
  'application',
  'early-bird',
  'abstract',
  'paper',
  'notification',
  'camera-ready',
  'proposal',
  'submission',
  'rsvp',
  'other',
] as const
export const LINK_RELS = ['registration', 'join', 'documents', 'information', 'submission', 'other'] as const
export const DIAGNOSTIC_CODES = [
  'year-missing',
  'year-inferred',
  'weekday-mismatch',
  'date-order-ambiguous',
  'end-before-start',
  'timezone-ambiguous',
  'timezone-conflict',
  'timezone-inferred',
  'venue-placeholder',
  'link-missing',
  'conflicting-values',
  'no-event',
  'low-confidence',
  'input-damaged',
] as const

export const sourceSchema = z.strictObject({
  path: z.string().describe('where the text came from: a file path, "-" for standard input'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe("SHA-256 of the input's bytes"),
  mediaType: z.string().describe('text/plain or text/markdown'),
  language: z.string().nullable().describe('BCP 47 language of the text'),
  characters: z.int().nonnegative().describe('length of the text in UTF-16 code units'),
})

export const timezoneSchema = z.strictObject({
  iana: z.string().nullable().describe('IANA time zone, only where one zone follows'),
  utcOffset: z
    .string()
    .regex(/^[+-]\d{2}:\d{2}$/)
    .nullable()
    .describe('offset from UTC at the start, ±HH:MM'),
  abbreviation: z.string().nullable().describe('the abbreviation as printed'),
  basis: z
    .enum(['stated', 'equivalence', 'venue'])
    .nullable()
    .describe('stated: named in the text; equivalence: from two clocks for one moment; venue: follows from the place'),
})

export const scheduleSchema = z.strictObject({
  startDate: edtf('first day, EDTF'),
  endDate: edtf('last day, EDTF; of a one-day event the same as startDate'),
  startTime: clock("local wall-clock time of the first day's start, HH:MM"),
  endTime: clock("local wall-clock time of the last day's end, HH:MM"),
  timezone: timezoneSchema.describe('the zone of the clocks, as far as it is known'),
  startInstant: instant('start in UTC, only where date, time and offset are all known'),
  endInstant: instant('end in UTC, only where date, time and offset are all known'),
  days: z
    .array(
      z.strictObject({
        date: z.string().regex(EDTF_DATE).describe('the day, EDTF'),
        startTime: clock('start that day'),
        endTime: clock('end that day'),
      }),
    )
    .describe('each day, where the days differ or are not consecutive'),
  recurrence: z.string().nullable().describe('RFC 5545 RRULE without its name'),
})

export const venueSchema = z.strictObject({
  text: text('the place as the announcement says it'),
  name: maybe('building, institution or site'),
  room: maybe('room, hall or floor'),
  street: maybe('street and number'),
  postalCode: maybe('postal code'),
  locality: maybe('city or town'),
  region: maybe('state or province as given'),
  country: alpha2,
  latitude: z.number().min(-90).max(90).nullable().describe('degrees north'),
  longitude: z.number().min(-180).max(180).nullable().describe('degrees east'),
})

export const onlineSchema = z.strictObject({
  platform: maybe('platform named ("Zoom")'),
  url: maybe('address to join at'),
  instructions: maybe('how to join, in the words of the text'),
})

export const organizerSchema = z.strictObject({
  name: text("the body's name"),
  acronym: maybe('the acronym that the text pairs with the name'),
  roles: z.array(z.enum(ORGANIZER_ROLES)).min(1).describe('as what it stands behind the event'),
  parent: maybe('the body it belongs to'),
  qualifier: maybe('any other parenthesis'),
  country: alpha2,
})

export const personSchema = z.strictObject({
  name: text('name without honorific'),
  honorific: maybe('as printed: "Dr", "Professor"'),
  role: z.enum(PERSON_ROLES).nullable().describe('as what the person takes part; of several the most prominent'),
  jobTitle: maybe('job title'),
  affiliation: maybe('body the person belongs to'),
  email: maybe('e-mail address'),
  phone: maybe('telephone number as printed'),
})

export const sessionSchema = z.strictObject({
  label: maybe('as printed: "Session IV"'),
  ordinal: z.int().nullable().describe("the label's number"),
  title: maybe('title without label and speakers'),
  kind: z.enum(SESSION_KINDS).describe('what it is called'),
  date: edtf('day of the session, of several the first'),
  startTime: clock('start'),
  endTime: clock('end, where printed'),
  room: maybe('room'),
  people: z.array(personSchema).describe('its chairs and speakers'),
  description: maybe('what the programme says of it'),
})

export const deadlineSchema = z.strictObject({
  kind: z.enum(DEADLINE_KINDS).describe('what is due'),
  date: z.string().regex(EDTF_DATE).describe('EDTF'),
  time: clock('local time, where stated'),
  timezone: maybe('zone of the time as printed'),
})

export const evidenceSchema = z.strictObject({
  pointer: z.string().describe('RFC 6901 JSON Pointer of the value'),
  start: z.int().nonnegative().describe('UTF-16 offset, inclusive'),
  end: z.int().positive().describe('UTF-16 offset, exclusive'),
  quote: z.string().min(1).describe('text.slice(start, end)'),
  extractor: z.string().describe('the extractor that found it'),
  cue: z.string().describe('the rule that found it'),
  basis: z.enum(['stated', 'derived']).describe('whether the quote states the value or it was derived from it'),
  confidence: z.number().min(0).max(1).describe('measured precision of this extractor and cue'),
})

export const diagnosticSchema = z.strictObject({
  code: z.enum(DIAGNOSTIC_CODES).describe('what is pointed out'),
  severity: z.enum(['info', 'warning', 'error']).describe('how much it matters'),
  message: z.string().describe('for people'),
  pointer: z.string().nullable().describe('RFC 6901 JSON Pointer, or null'),
  start: z.int().nonnegative().nullable().describe('UTF-16 offset, inclusive'),
  end: z.int().nonnegative().nullable().describe('UTF-16 offset, exclusive'),
})

export const recordSchema = z.strictObject({
  schemaVersion: z.literal('1.0').describe('changes when a key changes'),
  id: z.string().min(1).describe('stable: the same text gives the same id on every machine'),
  source: sourceSchema.describe('where the record came from'),
  title: maybe("the event's own name"),
  alternateTitles: z.array(z.string().min(1)).describe('other names that the text gives the same event'),
  identifier: maybe("the event's own number or code"),
  kind: z.enum(EVENT_KINDS).nullable().describe('what kind of event it is called; null where no word says it'),
  status: z.enum(STATUSES).describe('scheduled also of an event that is over'),
  attendanceMode: z.enum(ATTENDANCE_MODES).nullable().describe('whether one comes, joins from afar, or either'),
  description: maybe("the announcement's own account of the event"),
  schedule: scheduleSchema.describe('when'),
  venue: venueSchema.nullable().describe('where, when there is a place'),
  online: onlineSchema.nullable().describe('how to join, when there is a way to join from afar'),
  organizers: z.array(organizerSchema).describe('who is behind it'),
  people: z.array(personSchema).describe('who is named, and as what'),
  objectives: z.array(z.string().min(1)).describe('what the event is for, one aim an entry'),
  topics: z.array(z.string().min(1)).describe('what it will discuss, one topic an entry'),
  outputs: z.array(z.string().min(1)).describe('what it will produce'),
  sessions: z.array(sessionSchema).describe('the programme, in order'),
  audience: maybe('who it is for'),
  expectedAttendance: z
    .strictObject({
      count: z.int().positive().describe('participants expected, or places offered'),
      approximate: z.boolean().describe('whether the text says "about"'),
    })
    .nullable()
    .describe('how many are expected'),
  deadlines: z.array(deadlineSchema).describe("registration and submission dates; never the event's own"),
  fees: z
    .array(
      z.strictObject({
        amount: z.number().nonnegative().describe('0 for free of charge'),
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .nullable()
          .describe('ISO 4217'),
        label: maybe('for whom, or until when'),
      }),
    )
    .describe('prices for taking part'),
  languages: z.array(z.string()).describe('BCP 47 working languages, only where stated'),
  contacts: z
    .array(
      z.strictObject({
        kind: z.enum(['email', 'phone']).describe('what the value is'),
        value: z.string().min(1).describe('the address or number'),
        label: maybe('whose'),
      }),
    )
    .describe('e-mail addresses and telephone numbers offered for enquiries'),
  links: z
    .array(
      z.strictObject({
        url: z.string().min(1).describe('as printed'),
        rel: z.enum(LINK_RELS).describe('what it leads to'),
      }),
    )
    .describe('addresses offered to the reader'),
  evidence: z.array(evidenceSchema).describe('the ground each value stands on'),
  confidence: z.number().min(0).max(1).describe('how far the record as a whole can be trusted'),
  diagnostics: z.array(diagnosticSchema).describe('what a careful reader would point out'),
})

export type EventRecord = z.infer<typeof recordSchema>
export type Schedule = EventRecord['schedule']
export type Timezone = Schedule['timezone']
export type Venue = NonNullable<EventRecord['venue']>
export type Online = NonNullable<EventRecord['online']>
export type Organizer = EventRecord['organizers'][number]
export type Person = EventRecord['people'][number]
export type Session = EventRecord['sessions'][number]
export type Deadline = EventRecord['deadlines'][number]
export type Evidence = EventRecord['evidence'][number]
export type Diagnostic = EventRecord['diagnostics'][number]
export type Source = EventRecord['source']

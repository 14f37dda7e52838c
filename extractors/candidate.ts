/**
 * What extractors find. A candidate's `value` is what is *written*; choosing, converting and merging is left to the normalizers.
 * Offsets are UTF-16 code units into the raw text.
 */
import type { Span } from './page.js'

/** Parts of a date as written. `weekday` is ISO (Monday = 1). `month` 21–24 is a season (spring … winter), as in EDTF. `year` is four digits; two digits are widened ("'95" → 1995) and flagged. */
export interface DateParts {
  year?: number
  month?: number
  day?: number
  weekday?: number
  shortYear?: boolean
  /** "the third Tuesday of September": which `weekday` of the month; -1 is the last. `day` is then not written. */
  nth?: number
  /** A further day of a range or list that only the reference date can tell: "today and tomorrow", "from 1 August to today". */
  relative?: RelativeDate
}

/** One written date, range of dates or list of dates. */
export interface DateValue {
  readonly start: DateParts
  /** Last day of a range, inclusive; null for a single day or a list. */
  readonly end: DateParts | null
  /** Every day of a list ("13, 14 and 15 May"), first included; [] otherwise. */
  readonly days: readonly DateParts[]
  /** Numeric dates whose order is not certain ("05/06/2010"): `start` (and `end`) read day first, and month first here. */
  readonly monthFirst?: { readonly start: DateParts; readonly end: DateParts | null }
  /** "tomorrow", "next Friday", "in two weeks": to be counted from the reference date; `start` is then empty. */
  readonly relative?: RelativeDate
  /** "June of this year" 0, "12 May next year" 1, "December of last year" -1: the year, counted from that of the reference. */
  readonly yearShift?: number
  /** "week of 6 May", "week commencing 14 October": the whole week, Monday to Sunday, that holds `start`. */
  readonly week?: boolean
}

export interface RelativeDate {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  /** Units from the reference date: tomorrow = 1 day, next week = 1 week. */
  readonly amount: number
  /** "next Friday", "Friday next week": the weekday wanted, ISO. */
  readonly weekday?: number
  /** The whole week, month or year is meant, or its weekend. */
  readonly whole?: boolean
  /** Counted from another day: "two weeks from Friday", "a week from tomorrow"; `today`: "Monday week", said on a Monday, is a week away. */
  readonly from?: { readonly weekday: number; readonly today?: boolean } | { readonly days: number }
  /** `weekday` is the latest one before the reference: "this past Tuesday"; else the one of that week. */
  readonly back?: boolean
}

/** A clock as written: `hour` 0–24 as printed, so "3 pm" is {hour: 3, meridiem: 'pm'}. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly meridiem: 'am' | 'pm' | null
  /** Certainly a 24-hour clock: "15:30", "09:00", "1630 hours", "17h00". */
  readonly military: boolean
}

export interface TimeValue {
  readonly start: Clock
  readonly end: Clock | null
  /** "about 3 pm", "from approximately 1:00". */
  readonly approximate: boolean
  readonly startSpan: Span
  readonly endSpan: Span | null
  /** A zone written directly behind the clock. */
  readonly zone: ZoneValue | null
}

/** A zone as written. */
export interface ZoneValue {
  /** One IANA name, where the words name exactly one ("Europe/Paris", "Eastern Time", "Brussels time"). */
  readonly iana: string | null
  /** `±HH:MM`, where the words fix an offset ("GMT+2", "EST", "UTC-5"). */
  readonly utcOffset: string | null
  /** As printed: "CEST", "ET", "PT". */
  readonly abbreviation: string | null
  /** All IANA zones or offsets that fit, where several do ("IST", "CST", "BST"). */
  readonly readings: readonly string[]
}

/** "9:00 AM - 10:00 AM (14:00 - 15:00 GMT)", "2pm PT / 5pm ET": further clocks for the moment that `here` names. */
export interface EquivalenceValue {
  readonly here: TimeValue
  readonly there: readonly TimeValue[]
}

export interface RecurrenceValue {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  /** RFC 5545 weekdays in order: "TU", "TH"; with ordinal for months: "1TU", "-1FR". */
  readonly byDay: readonly string[]
  readonly byMonthDay: readonly number[]
  readonly count: number | null
  readonly until: DateParts | null
}

/** A place of the gazetteer, in one reading. */
export interface PlaceReading {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly population: number
  readonly timezone: string | null
  /** First-level division, its English name or code ("California", "CA"), or null. */
  readonly region: string | null
}

export type PlaceValue =
  | { readonly kind: 'city'; readonly readings: readonly PlaceReading[] }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'region'; readonly code: string; readonly country: string }

export interface VenueValue {
  /** The whole place as the announcement says it. */
  readonly text: Span
  readonly name?: Span | null
  readonly room?: Span | null
  readonly street?: Span | null
  readonly postalCode?: Span | null
  readonly locality?: Span | null
  readonly region?: Span | null
  readonly country?: Span | null
  /** "Room XX", "TBA", "to be confirmed". */
  readonly placeholder?: boolean
}

export type OrganizerRole =
  | 'organizer'
  | 'host'
  | 'presenter'
  | 'manager'
  | 'co-organizer'
  | 'partner'
  | 'supporter'
  | 'sponsor'
  | 'funder'
  | 'patron'

export interface OrganizerValue {
  readonly name: Span
  readonly acronym?: Span | null
  readonly parent?: Span | null
  readonly qualifier?: Span | null
  /** A place behind the name's comma ("Ministry of …, Fiji"), which may tell the country. */
  readonly place?: Span | null
  /** A head in the plural that several names share ("Universities of " of "Universities of Leeds and York"); it may be part of the name. */
  readonly head?: Span | null
  readonly roles: readonly OrganizerRole[]
}

export type PersonRole =
  | 'speaker'
  | 'keynote'
  | 'panelist'
  | 'moderator'
  | 'chair'
  | 'discussant'
  | 'director'
  | 'contributor'
  | 'committee'
  | 'organizer'
  | 'host'
  | 'contact'
  | 'opening'
  | 'other'

export interface PersonValue {
  readonly name: Span
  readonly honorific?: Span | null
  readonly role: PersonRole | null
  readonly jobTitle?: Span | null
  readonly affiliation?: Span | null
  readonly email?: Span | null
  readonly phone?: Span | null
}

export type SessionKind =
  | 'plenary'
  | 'session'
  | 'keynote'
  | 'panel'
  | 'talk'
  | 'poster'
  | 'tutorial'
  | 'discussion'
  | 'registration'
  | 'break'
  | 'social'
  | 'opening'
  | 'closing'
  | 'other'

export interface SessionValue {
  readonly label?: Span | null
  readonly ordinal?: number | null
  readonly title: Span | null
  /** The title's further lines in its column, where the table's other columns stand between. */
  readonly titleRest?: readonly Span[]
  readonly kind: SessionKind
  /** The day as its heading or cell names it: "Tuesday, 18 March", "Day 2", "Thu a.m."; null where none does. */
  readonly day?: { readonly span: Span; readonly parts: DateParts; readonly number: number | null } | null
  /** The clocks of its row, as written. */
  readonly clock?: TimeValue | null
  readonly room?: Span | null
  readonly people: readonly PersonValue[]
  readonly description?: Span | null
}

export type DeadlineKind =
  | 'registration'
  | 'application'
  | 'early-bird'
  | 'abstract'
  | 'paper'
  | 'notification'
  | 'camera-ready'
  | 'proposal'
  | 'submission'
  | 'rsvp'
  | 'other'

export type LinkRel = 'registration' | 'join' | 'documents' | 'information' | 'submission' | 'other'

/** A run of words that may name the event, and what its surroundings say of it. */
export interface TitleValue {
  /** Certainly not the name itself: an acronym with its year, a subtitle. */
  readonly alternate: boolean
  /** Ordinal among the lines of the head that may be names, 0 the first; -1 elsewhere. */
  readonly place: number
  /** A line with date or place follows. */
  readonly dated: boolean
  /** A call, a notice or a bare kind ("Regional Seminar") stands above. */
  readonly called: boolean
  /** Set apart with blank lines in a sentence that leads to it and goes on below. */
  readonly apart?: boolean
  /** "Hosted by" stands directly below. */
  readonly hosted?: boolean
}

/** The kinds of candidates and what each holds. */
export interface CandidateValues {
  title: TitleValue
  identifier: { readonly text: string }
  eventKind: { readonly kind: string }
  status: { readonly status: 'cancelled' | 'postponed' | 'rescheduled' }
  mode: { readonly mode: 'in-person' | 'online' | 'mixed' }
  /** Words that say the text announces no event (a vacancy, a policy note): `weight` above 0. Words that invite speak against it: below 0. */
  nonEvent: { readonly weight: number }
  description: Record<string, never>
  date: DateValue
  time: TimeValue
  zone: ZoneValue
  equivalence: EquivalenceValue
  recurrence: RecurrenceValue
  place: PlaceValue
  venue: VenueValue
  /** A platform or a way in from afar. */
  online: { readonly platform: Span | null; readonly url: Span | null; readonly instructions: Span | null }
  organizer: OrganizerValue
  person: PersonValue
  objective: Record<string, never>
  topic: Record<string, never>
  output: Record<string, never>
  session: SessionValue
  audience: Record<string, never>
  attendance: { readonly count: number; readonly approximate: boolean }
  /** A cue that a date is a deadline; the date is the `date` candidate at `date`. */
  deadline: {
    readonly kind: DeadlineKind
    readonly date: Span
    readonly time: Span | null
    /** The old date of an extension. */
    readonly replaced?: boolean
    /** Its words say that it was extended. */
    readonly extended?: boolean
  }
  fee: { readonly amount: number; readonly currency: string | null; readonly label: Span | null }
  language: { readonly code: string }
  contact: { readonly kind: 'email' | 'phone'; readonly value: Span; readonly label: Span | null }
  link: { readonly url: string; readonly rel: LinkRel }
  /** Words that lead to a link that is not there. */
  missingLink: Record<string, never>
}

export type CandidateKind = keyof CandidateValues

/** As an extractor yields it. `cue` names the rule that found it, in kebab-case. */
export interface Find<K extends CandidateKind = CandidateKind> {
  readonly kind: K
  readonly span: Span
  readonly value: CandidateValues[K]
  readonly cue: string
  /** How sure the rule is of itself, 0..1; 0.5 where not given. Orders candidates; it is not a printed confidence. */
  readonly weight?: number
}

/** A find stamped by the runner. */
export interface Candidate<K extends CandidateKind = CandidateKind> extends Find<K> {
  readonly extractor: string
  readonly quote: string
  readonly weight: number
}

export type AnyFind = { [K in CandidateKind]: Find<K> }[CandidateKind]
export type AnyCandidate = { [K in CandidateKind]: Candidate<K> }[CandidateKind]

/** Candidates by kind, each list in order of start, then end, extractor and cue. */
export class Candidates {
  readonly #byKind: ReadonlyMap<CandidateKind, readonly AnyCandidate[]>
  constructor(byKind: ReadonlyMap<CandidateKind, readonly AnyCandidate[]>) {
    this.#byKind = byKind
  }
  of<K extends CandidateKind>(kind: K): readonly Candidate<K>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as readonly Candidate<K>[]
  }
  /** Candidates of a kind that stand wholly inside a span. */
  within<K extends CandidateKind>(kind: K, span: Span): Candidate<K>[] {
    return this.of(kind).filter((one) => one.span.start >= span.start && one.span.end <= span.end)
  }
}

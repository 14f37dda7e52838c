/** What is known of every date and clock of a text, once their roles are settled. */
import type { Candidate } from '../../extractors/candidate.js'
import type { DateOrder } from '../calendar/order.js'

export type MomentRole =
  | 'event'
  | 'part'
  | 'deadline'
  | 'notification'
  | 'publication'
  | 'earlier'
  | 'later'
  | 'legislation'
  | 'replaced'
  | 'other'

export interface Moment {
  readonly date: Candidate<'date'> | null
  /** Times bound to the date, in order. */
  readonly times: readonly Candidate<'time'>[]
  readonly role: MomentRole
  /** How well it fits the role, higher is better; only to be compared within one document. */
  readonly score: number
  /** How well it fits as the event's own date, whatever its role. */
  readonly asEvent: number
  /** Its label or the words before it say that the event ends then. */
  readonly endsEvent: boolean
  /** It opens one of the event's days: "Day 2, Friday 14 May", the heading of a day's programme. */
  readonly dayOf: boolean
  /** It stands at the beginning of its line, behind a bullet at most. */
  readonly opensLine: boolean
  readonly atTop: boolean
  /** It is said of another event, beside which this one stands: "co-located with X (27 July - 1 August)". */
  readonly besideAnother: boolean
  /** "30 or 31 May": not settled yet. */
  readonly alternative: boolean
  /** Its label says that the event ends then, or it closes a range with clocks inside. */
  readonly surelyEnds: boolean
  /** Index of its block of the page, -1 where it stands in none. */
  readonly block: number
  /** Index of its section of the page. */
  readonly section: number
}

/** A clock, the moment whose date it is bound to, and how well it fits as the event's own start. */
export interface ClockMoment {
  readonly time: Candidate<'time'>
  readonly moment: Moment | null
  readonly score: number
  /** It opens a row of a programme. */
  readonly row: boolean
  /** Its words say that people arrive, eat or mingle then. */
  readonly aside: boolean
  /** Of these, that they arrive. */
  readonly arrival: boolean
  /** The words behind it say that the event closes then: "19:00 Closing". */
  readonly closing: boolean
  /** Its label says that it is an end. */
  readonly ends: boolean
}

export interface Moments {
  /** In order of the text. */
  readonly all: readonly Moment[]
  /** Every clock, in order of the text; those of an equivalence ("14:00 GMT" of "9 am (14:00 GMT)") are left out. */
  readonly clocks: readonly ClockMoment[]
  /** Order of day and month that the document's own dates fix, or null. */
  readonly order: DateOrder | null
  /** The year that dates without one belong to, where the document decides it; with the span that says so. */
  readonly year: { readonly value: number; readonly span: { readonly start: number; readonly end: number } } | null
}

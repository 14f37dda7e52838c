/**
 * Every date and time of the text with its role: is it the event's own, part of the event, a deadline, the day of publication,
 * an earlier edition …? The fields that hold dates (schedule, deadlines, sessions) ask here and do not decide again.
 */
import type { Candidate } from '../extractors/candidate.js'
import { defineNormalizer } from './define.js'

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
}

export interface Moments {
  /** In order of the text. */
  readonly all: readonly Moment[]
  /** The year that dates without one belong to, where the document decides it; with the span that says so. */
  readonly year: { readonly value: number; readonly span: { readonly start: number; readonly end: number } } | null
}

export const moments = defineNormalizer<'moments'>({
  field: 'moments',
  needs: [],
  settle: () => ({ value: { all: [], year: null }, grounds: [] }),
})

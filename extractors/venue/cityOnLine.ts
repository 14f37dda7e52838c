/** A city with the line that it stands on, and what is asked of both more than once. */
import type { Find } from '../candidate.js'
import type { Line, Page, Span } from '../page.js'
import type { Chain } from './chains.js'
import type { Dates } from './dates.js'
import { POSTAL } from './lexicon.js'
import { venueParts } from './parts.js'

export interface CityOnLine extends Chain {
  readonly page: Page
  readonly dates: Dates
  readonly line: Line
  /** The words of the line, to the end of the city where this wraps. */
  readonly words: string
  /** Does it stand where announcements say where? */
  readonly early: boolean
  /** Is there a date on its line or beside it? */
  readonly dated: boolean
}

export const POSTAL_TAIL = new RegExp(`^,?\\s{1,2}(?!(?:19|20)\\d\\d\\b)${POSTAL}\\b`, 'u')

/** The city as a place of the event, or a longer span that holds it. */
export function cityVenue({ page, span: city }: CityOnLine, cue: string, weight: number, span = city): Find<'venue'> {
  const value = venueParts(page.text, span)
  // "R-Ladies Sydney": a city that bears a first name, and is known here by what stands around it.
  const alone = span === city && !value.locality && value.name?.start === span.start && value.name.end === span.end
  return { kind: 'venue', span, value: alone ? cityAlone(city) : value, cue, weight }
}

export const cityAlone = (span: Span): Find<'venue'>['value'] => ({ text: span, locality: span })

/** What belongs to a person, as it is read behind the name. */
import type { Span } from '../page.js'

export interface Tail {
  jobTitle: Span | null
  affiliation: Span | null
  email: Span | null
  phone: Span | null
  /** Words in parentheses that give a role: "(chair)". */
  aside: string | null
  /** Where what belongs to the person ends. */
  end: number
}

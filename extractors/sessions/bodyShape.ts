/** What the words of an item say. */
import type { PersonValue, SessionKind, TimeValue } from '../candidate.js'
import type { Span } from '../page.js'
import type { Day } from './dayShape.js'

export interface Body {
  title: Span | null
  people: PersonValue[]
  room: Span | null
  day: Day | null
  clock: TimeValue | null
  description: Span | null
  /** "(till 12:30)", "(ends 3.30)": when it ends. */
  until: TimeValue | null
  /** What words besides the title make of it: "Table ronde animée par X : “Title”". */
  kind: SessionKind | null
  /** The words began with a person: the title may stand on the next line. */
  personFirst: boolean
}

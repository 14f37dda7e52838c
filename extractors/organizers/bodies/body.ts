/** One body behind an event, as it is written. */
import type { OrganizerRole, OrganizerValue } from '../../candidate.js'
import type { Span } from '../../page.js'

export interface Body {
  readonly name: Span
  readonly acronym: Span | null
  readonly parent: Span | null
  readonly qualifier: Span | null
  /** A place behind its comma: "…, Fiji". */
  readonly place: Span | null
  /** A head in the plural that several share: "Universities of " of "Universities of Leeds and York". */
  readonly head: Span | null
  readonly role: OrganizerRole
  readonly cue: string
  /** How much it looks like a body: 2 by its words, 1 by its shape, 0 as much like a person. */
  readonly sure: 0 | 1 | 2
  /** One capitalised word that is a name or a common word elsewhere; what no list knows ("Tidewater") is a body's own. */
  readonly plain: boolean
}

/** The fields of a candidate's value that a body fills. */
export function organizerValue(body: Body): OrganizerValue {
  return {
    name: body.name,
    acronym: body.acronym,
    parent: body.parent,
    qualifier: body.qualifier,
    place: body.place,
    head: body.head,
    roles: [body.role],
  }
}

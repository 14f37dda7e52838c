/** Words that lead to bodies, and the role they give. */
import type { OrganizerRole } from '../../candidate.js'

export interface RoleCue {
  readonly role: OrganizerRole
  readonly cue: string
  /** It begins a clause of its own ("organised by"); the others only carry on a clause ("in cooperation with"). */
  readonly opens: boolean
  /** It needs no event before it: "Organisers: A, B", "under the auspices of". */
  readonly bare?: true
  /** It is the subject of its clause ("Funding comes from"), and never stands behind a name. */
  readonly subject?: true
  /** People are named behind it as often as bodies ("hosted by Anna Smith"). */
  readonly personal?: boolean
}

/** One way to say it; the longest of its alternatives first. `~` is white space, possibly a line's end. */
export interface RoleRow extends RoleCue {
  readonly words: string
}

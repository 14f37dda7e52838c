/** Who leads is one, unless the label says that they are several. */
import type { PersonRole } from '../candidate.js'

/** Roles of which one name follows a label in the singular. */
export const ONE: ReadonlySet<PersonRole> = new Set<PersonRole>(['moderator', 'chair', 'opening', 'discussant', 'host'])

/** A label in the plural: "Chairs". */
export const SEVERAL =
  /(?:chairs|moderators|facilitators|discussants|hosts|convenors|conveners|moderadore?s|moderadoras|animateurs|modérateurs|moderatori|vorsitzende)\W{0,3}$/i

/** Roles of which one name stands below a line of its own; an opening may be of several. */
export const LEADS: ReadonlySet<PersonRole> = new Set<PersonRole>(['moderator', 'chair', 'discussant'])

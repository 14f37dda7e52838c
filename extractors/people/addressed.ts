/** Whom to write to: a name with an address beside it, or further on. */

import { personNameAt } from '../names/personName.js'
import type { Page } from '../page.js'
import { signed } from './letter.js'
import type { Mention } from './mentioned.js'
import { type Part, reachable } from './part.js'
import { EMAIL } from './words.js'

/** One of a list of names with their addresses: a committee, whatever its heading. */
function amongAddresses(page: Page, { line }: Mention): boolean {
  return [page.lines[line.index - 1], page.lines[line.index + 1]].some(
    (near) =>
      near !== undefined &&
      near.kind !== 'blank' &&
      page.text.slice(near.start, near.end).includes('@') &&
      personNameAt(page.text, near.body, near.end) !== null,
  )
}

/** Does a position or a body stand behind the name? */
const placed = ({ tail }: Mention): boolean => tail.jobTitle !== null || tail.affiliation !== null

/** Somebody with an address of their own, whom nothing else gives a part. */
export function addressPart(page: Page, mention: Mention): Part | null {
  const sure = mention.name.likelihood
  // "Register by 5 February with Jone Batiratu, jone.batiratu@undp.org"
  if (
    reachable(mention) &&
    sure >= 0.44 &&
    (!mention.alone || (!placed(mention) && !amongAddresses(page, mention))) &&
    !signed(page, mention)
  )
    return { role: 'contact', cue: 'address', weight: 0.65 }
  return null
}

/** Somebody with a position whose address stands a little further on, late in the text. */
export function addressNear(page: Page, mention: Mention): Part | null {
  const { name } = mention
  const sure = name.likelihood
  // "Further particulars may be had of Mr. X, Programme Officer, …, x@y.org": a position and an address, late in the text.
  if (
    sure >= 0.6 &&
    (mention.tail.jobTitle || name.honorific) &&
    name.start > 0.4 * page.text.length &&
    EMAIL.test(page.text.slice(name.end, Math.min(name.end + 170, mention.next)).split(/\n\s*\n/, 1)[0]!)
  )
    return { role: 'contact', cue: 'address-near', weight: 0.62 }
  return null
}

/** A label right before the name: "Moderator: Jane Roe", or a position for one: "Executive Secretary: Jane Roe, tel. …". */

import { labelPhrase } from '../labels.js'
import type { Page } from '../page.js'
import { headingRole, sectionOf } from './headingRole.js'
import { ownLabel } from './labelLines.js'
import type { Mention } from './mentioned.js'
import { type Part, reachable, reachableNear } from './part.js'
import { wrotePage } from './quoted.js'
import { closes, labelRole } from './roles.js'
import { JOB } from './words.js'

// "Moderator:", "(organizer:", "Contact (tel.):", "Questions?"
const INLINE_LABEL = /(?:^|[\s(¿;.,|"])((?:[\p{L}'-]{2,18} ){0,3}[\p{L}'-]{2,18})\s?(?:\([^()]{0,20}\))? ?[:?] ?$/u

// "Clerk of the Board", "Secretary to the Jury": a position at a body, which is no list of its members.
const POST_OF = /^(?:\p{L}+ )?(?:clerk|secretary|registrar|officer|assistant) (?:of|to|for) /iu

// "Introduction: Dr Jane Roe" where a person follows.
const INTRODUCES = /^(?:short |brief )?(?:introduction|introduccion|introduzione|introducao|einfuhrung)$/

/** The part that a label on the name's own line gives, or a position in its stead on the line above. */
export function inlinePart(page: Page, mention: Mention): Part | null {
  const { name, before } = mention
  const sure = name.likelihood
  // "Moderator: X", "(organizer: X", "chair: X", "Questions? Engagement Advisor X" right before the name.
  const inline = /[:?] ?$/.test(before) ? INLINE_LABEL.exec(before) : null
  if (inline) {
    const phrase = labelPhrase(inline[1]!)
    const role = INTRODUCES.test(phrase) ? 'opening' : labelRole(phrase)
    if (role === 'speaker' && wrotePage(page, mention, phrase)) return { role: 'contact', cue: 'author', weight: 0.3 }
    if (role && !(role === 'contact' && !reachable(mention) && !reachableNear(page, mention)))
      return { role, cue: closes(phrase) ? 'closing-by' : 'label', weight: sure >= 0.6 ? 0.95 : 0.8 }
  }
  // "Executive Secretary: X, tel. …": a position for a label, on the line or above it.
  const label = inline ? null : ownLabel(page, mention)
  const post = inline ? inline[1]! : label ? page.text.slice(label.start, label.end) : ''
  if (
    post !== '' &&
    sure >= 0.6 &&
    JOB.test(post) &&
    (inline !== null || labelRole(labelPhrase(post)) === null || POST_OF.test(post)) &&
    reachableNear(page, mention) &&
    headingRole(page, sectionOf(page, mention)) !== 'committee'
  )
    return { role: 'contact', cue: 'position-label', weight: 0.7 }
  return null
}

/** A name in a list, in the value of a field or under a heading that says what those are who stand there. */
import type { Page } from '../page.js'
import { fieldRole } from './fieldRole.js'
import { headingReaches, headingRole, sectionOf } from './headingRole.js'
import { signed } from './layout.js'
import { listed } from './listed.js'
import type { Mention } from './mentioned.js'
import { type ListAround, type Part, reachable, reachableNear } from './part.js'

/** The part that a list, a field's label or a heading gives. */
export function labelledPart(page: Page, mention: Mention, listAround: ListAround): Part | null {
  const { name } = mention
  const list = listAround({ start: name.name.start, end: name.end })
  if (list) {
    const part = listed(page, mention, list.role, list, list.cue ?? 'list')
    if (part) return part
  }
  const field = page.fieldAt(name.start)
  if (field && name.start >= field.value.start && field.region !== 'header') {
    const role = fieldRole(page, field)
    // "Registration and coffee: …" is of nobody.
    if (role && !(role === 'contact' && !reachable(mention) && !reachableNear(page, mention))) {
      const part = listed(page, mention, role, field.value, 'label')
      // "SPEAKERS": a list of all, which says less of each than "Moderator:".
      if (part)
        return role === 'speaker' && /s\W{0,3}$/i.test(page.text.slice(field.label.start, field.label.end))
          ? { ...part, cue: 'label-list' }
          : part
    }
  }
  const heading = headingRole(page, sectionOf(page, mention))
  if (heading && !(field && field.key !== null && name.start >= field.value.start)) {
    const part =
      headingReaches(page, mention) && !signed(page, mention)
        ? listed(page, mention, heading, sectionOf(page, mention), 'heading')
        : null
    if (part) return part
  }
  return null
}

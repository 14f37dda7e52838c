/** A name in a list, in the value of a field or under a heading that says what those are who stand there. */
import type { Page } from '../page.js'
import { fieldRole } from './fieldRole.js'
import { headingReaches, headingRole, sectionOf } from './headingRole.js'
import { signed } from './letter.js'
import { listed } from './listed.js'
import type { Mention } from './mentioned.js'
import { type ListAround, type Part, reachable, reachableNear } from './part.js'

const TO_ASK =
  /^(?:(?:your|local|event|main|course) )?(?:contact(?: (?:person|point|us))?|contacts|contact[oa]s?|personne (?:à contacter|ressource)|persona de contacto|contato|referente|kontakt(?:person)?|ansprechpartner(?:in)?|(?:enquiries|inquiries|questions|appointments)(?: to)?)$/i

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
    const asked =
      role !== 'contact' ||
      reachable(mention) ||
      reachableNear(page, mention) ||
      // "Contact: Jane Roe": who is called so is to be asked, wherever the address stands.
      (name.start === field.value.start &&
        name.likelihood >= 0.6 &&
        TO_ASK.test(page.text.slice(field.label.start, field.label.end)))
    if (role && asked) {
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

/** The part that the label of a field gives to the names in its value. */

import type { PersonRole } from '../candidate.js'
import { labelPhrase } from '../labels.js'
import { personNameAt } from '../names/personName.js'
import type { Field, Page } from '../page.js'
import { labelRole } from './roles.js'

/** The role that the label says, or null where its value names nobody with a part in the event. */
export function fieldRole(page: Page, field: Field): PersonRole | null {
  if (field.region === 'header') return null
  switch (field.key) {
    case 'date':
    case 'time':
    case 'venue':
    case 'address':
    case 'room':
    case 'city':
    case 'objectives':
    case 'topics':
    case 'agenda':
    case 'fee':
    case 'mailFrom':
    case 'mailTo':
    case 'audience':
    case 'abstract':
    case 'subject':
      return null
    default:
  }
  const phrase = labelPhrase(page.text.slice(field.label.start, field.label.end))
  // "Name: Dr. Jeffrey Hermes": of a person, where the value is one.
  if (/^(?:name|speaker s name|nombre|nome|nom)$/.test(phrase)) {
    const name = personNameAt(page.text, field.value.start, field.value.end)
    return name && name.likelihood >= 0.6 ? 'speaker' : null
  }
  return labelRole(phrase)
}

/** Parts of a page that name parts of an event. */
import type { Page } from '../page.js'

const PROGRAMME: ReadonlySet<string | null> = new Set([
  'agenda',
  'speaker',
  'keynote',
  'panelist',
  'bio',
  'registration',
  'submission',
])

/** Does it stand under a heading of the programme, the speakers or the registration form? What is named there is a part. */
export function inProgramme(page: Page, offset: number): boolean {
  return PROGRAMME.has(page.sectionAt(offset).key)
}

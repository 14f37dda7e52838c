/** The event's own short name is no body behind it. */
import type { Candidate } from '../../extractors/candidate.js'
import type { Page } from '../../extractors/page.js'

/** "CiDaS brings together …" on a page of "CiDaS 2026": the event's own short name. */
export function isEventsOwn(page: Page, { cue }: Candidate<'organizer'>, name: string): boolean {
  if (/\s/.test(name) || !/\p{Lu}.*\p{Lu}/u.test(name) || !OF_EVENTS.has(cue)) return false
  for (const at of page.index.at([name.toLowerCase()]))
    if (/^[\s'’-]{0,2}(?:19|20)?\d\d(?![\d.,])/.test(page.text.slice(at + name.length, at + name.length + 7)))
      return true
  return false
}
// Verbs that events take as subjects, too.
const OF_EVENTS: ReadonlySet<string> = new Set([
  'holds',
  'trains',
  'invites',
  'organises',
  'group',
  'pleased-to-announce',
])

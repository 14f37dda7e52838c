/** What a deadline is of: its label, the words before it, its section, else what the text calls for. */
import type { DeadlineKind } from '../candidate.js'
import { type DeadlineCue, deadlineCues, KIND_ORDER } from '../cues/deadlines.js'
import type { CueScan } from '../cues/phrases.js'
import type { LabelKey } from '../labels.js'
import type { Page } from '../page.js'

export const OF_LABEL: Partial<Record<LabelKey, DeadlineKind>> = {
  registrationDeadline: 'registration',
  applicationDeadline: 'application',
  submissionDeadline: 'submission',
  rsvpDeadline: 'rsvp',
  registration: 'registration',
  submission: 'submission',
}

export const FORM =
  /\b(?:form|slip|modulo|scheda|formulario|formul[áa]rio|ficha|fiche|bulletin|formulaire|coupon|anmeldebogen|formular)\b/i

export function kindOf(scan: CueScan<DeadlineCue>, limited: boolean): DeadlineKind | null {
  const kind = KIND_ORDER.find((kind) => scan.cues.some((one) => one.cue === kind))
  return kind ?? (limited && scan.cues.some((one) => one.cue === 'matter') ? 'submission' : null)
}

/** What "Deadline: 5 May" is of, where its label does not say: the words before it in its block, its section's subject, else what the text calls for. */
export function generalKind(page: Page, at: number, sent: boolean): DeadlineKind {
  const block = page.blockAt(at)
  const before =
    block && block.start < at ? kindOf(deadlineCues(page, Math.max(block.start, at - 300), at), false) : null
  // "ISCRIZIONI. Il modulo va restituito entro …": a form is sent in to register.
  const form = sent && block !== null && FORM.test(page.text.slice(Math.max(block.start, at - 160), at))
  if (before && before !== 'notification' && before !== 'other' && before !== 'early-bird' && (!sent || form))
    return before
  const section = page.sectionAt(at)
  const heading = section.heading >= 0 ? page.blocks[section.heading]! : null
  const ofHeading = heading ? kindOf(deadlineCues(page, heading.start, heading.end), false) : null
  const ofSection = ofHeading ?? (section.key && OF_LABEL[section.key])
  if (ofSection) return ofSection
  if (sent && !form) return 'submission'
  const { cues } = deadlineCues(page, 0, Math.min(page.text.length, 6000))
  const count = (...kinds: DeadlineCue[]): number => cues.filter((one) => kinds.includes(one.cue)).length
  if (!form && count('abstract', 'paper') >= 3) return 'submission'
  const [application, registration, sending] = [
    count('application'),
    count('registration'),
    count('submission', 'matter'),
  ]
  if (application > registration) return 'application'
  return form || (registration > 0 && registration >= sending / 2) ? 'registration' : 'submission'
}

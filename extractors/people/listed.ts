/** Names in the value of a label or under a heading: where an entry of the list may begin. */

import type { PersonRole } from '../candidate.js'
import type { Page, Span } from '../page.js'
import { sectionOf } from './headingRole.js'
import { LEADS, ONE, SEVERAL } from './leading.js'
import type { Mention } from './mentioned.js'
import { leadOf, type Part, reachable, titleBefore } from './part.js'
import { BODY } from './words.js'

const sureOf = ({ name, tail }: Mention): boolean =>
  name.likelihood >= 0.6 || (name.likelihood >= 0.4 && tail.end > name.end)

/** "CHAIRS" above a list, not "Chair: X" with others below. */
function ofSeveral(page: Page, at: number): boolean {
  const field = page.fieldAt(at)
  return field !== null && SEVERAL.test(page.text.slice(field.label.start, field.label.end))
}

/** "Moderator" / "Jane Roe, Acme" / "Peter Marsh": does a line of another name stand between the heading and the name? */
function behindFirst(page: Page, { name, line }: Mention, heading: number): boolean {
  const { body, end, last } = page.blocks[heading]!
  if (SEVERAL.test(page.text.slice(body, end))) return false
  for (let i = last + 1; i < line.index && i < last + 12; i++) {
    const words = page.text.slice(page.lines[i]!.body, Math.min(page.lines[i]!.end, name.start))
    if (words !== '') return /\p{Lu}\p{Ll}+ \p{Lu}/u.test(words) && !/[,;]\s*$|\band$/.test(words)
  }
  return false
}

/** A name in the value of a person's label or under such a heading: only where an entry may begin. */
export function listed(page: Page, mention: Mention, given: PersonRole, span: Span, cue: string): Part | null {
  // "Moderator: X (INIFAP)" / "With Y (NordGen), Z (…)": who is with the moderator speaks.
  const role: PersonRole =
    (given === 'moderator' || given === 'chair') &&
    /(?:^|[.;,)\s])(?:with|featuring|participan|con|com|avec|intervienen|avec la participation de)\s[^:]*$/i.test(
      page.text.slice(Math.max(span.start, mention.name.start - 160), mention.name.start),
    )
      ? 'panelist'
      : given
  const { name, opensLine } = mention
  if (cue === 'heading' && LEADS.has(given) && behindFirst(page, mention, sectionOf(page, mention).heading))
    return opensLine && sureOf(mention) ? { role: 'speaker', cue: 'below-label', weight: 0.75 } : null
  // "Moderator: X. Closing remarks by Y": the label is of its own sentence.
  if (cue === 'label' && ONE.has(given) && !opensLine) {
    const sentence = page.sentenceAt(name.start)
    if (sentence && sentence.start > span.start && sentence.start < name.start) return null
  }
  // "Facilitator: X" / "• Y, University" / "• Z": those below speak.
  if (ONE.has(given) && cue === 'label' && opensLine && !ofSeveral(page, name.start)) {
    const led = page.text.slice(span.start, name.start)
    const first = led.indexOf('\n') < 0 ? '' : led.slice(0, led.indexOf('\n'))
    if (
      /^\s*\(?(?:t\.?b\.?[acdn]\.?|to be (?:confirmed|announced|decided)|por confirmar|a confirmar|à confirmer|da confermare)\b/i.test(
        first,
      )
    )
      return sureOf(mention) ? { role: 'speaker', cue: 'below-label', weight: 0.75 } : null
    if (/\p{Lu}\p{Ll}+ \p{Lu}/u.test(first) && !/[,;]\s*$|\band$/.test(first))
      return sureOf(mention) ? { role: 'speaker', cue: 'below-label', weight: 0.75 } : null
  }
  // "Respondents: Councillor's assistant Omar Farhat": the position before the name belongs to it.
  const title = titleBefore(page, mention)
  const before = leadOf(page, mention)
  const sure = name.likelihood
  const first = page.text.slice(span.start, title ? title.start : name.start).trim() === ''
  const heading = cue === 'heading'
  if (heading && mention.line.region === 'signature') return null
  const body = mention.tail.affiliation
  const settled = reachable(mention) || (opensLine && body !== null && BODY.test(page.text.slice(body.start, body.end)))
  if ((role === 'contact' || role === 'organizer' || role === 'host') && sure < (settled ? 0.44 : 0.6)) return null
  if (role === 'contact' && !reachable(mention) && !(opensLine || first)) return null
  const strength = heading ? 0.85 : 0.95
  if (first && !heading) return { role, cue, weight: strength }
  if (opensLine && sure >= 0.6) return { role, cue, weight: strength }
  // "…; X", "…) , X", "X and Y", "London School of Economics Garry Clark, …", two columns
  const entry =
    /(?:[;,)/&|:·\x95-]|\b(?:and|y|e|et|und|with|by|are|is|com|con|avec|\.)|^) ?$/i.test(before) ||
    /[\t ]{3}$/.test(page.text.slice(Math.max(0, name.start - 4), name.start))
  if (entry && sure >= 0.6) return { role, cue, weight: strength }
  // "Masonry: Sotir Roe" in a list of the staff: what each does, and a name that fills the line.
  if (
    sure >= 0.4 &&
    name.words === 2 &&
    /: ?$/.test(before) &&
    /^\s*(?:$|[,(])/.test(page.text.slice(name.end, mention.line.end))
  )
    return { role, cue, weight: 0.75 }
  if (opensLine && sure >= 0.4 && (mention.alone || mention.tail.end > name.end)) return { role, cue, weight: 0.7 }
  if (
    entry &&
    sure >= 0.4 &&
    (!/, ?$/.test(before) || /\), ?$/.test(before)) &&
    /^\s?[(;]/.test(page.text.slice(name.end, name.end + 2))
  )
    return { role, cue, weight: 0.7 }
  if (
    sure >= 0.6 &&
    /\p{L} $/u.test(before) &&
    /^\s?[,(]/.test(page.text.slice(name.end, name.end + 2)) &&
    /\p{Lu}\S{0,30} $/u.test(before)
  )
    return { role, cue, weight: 0.75 }
  return null
}

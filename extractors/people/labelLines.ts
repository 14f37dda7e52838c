/** The short line of a role above a name or below it: "Course leaders" / "Jane Roe", "Anna Roe (Münster)" / "convenors". */

import type { PersonRole } from '../candidate.js'
import { labelPhrase } from '../labels.js'
import { personNameAt } from '../names/personName.js'
import type { Page, Span } from '../page.js'
import { LEADS, SEVERAL } from './leading.js'
import type { Mention } from './mentioned.js'
import { labelRole } from './roles.js'

const TALK_BY =
  /\b(?:talk|lecture|seminar|presentation|colloquium|address|reading|lesson) (?:to be given |given |delivered )?by$/i

const SIGNS = /^[^\p{L}\p{N}("]*/u

/** "Course leaders" / "Professor X" / "Professor Y": a short line of a role above lines of names. */
export function labelAbove(page: Page, { line }: Mention): PersonRole | null {
  let behind = false
  for (let i = line.index - 1; i >= 0 && i >= line.index - 8; i--) {
    const above = page.lines[i]!
    if (above.kind === 'blank') {
      // "For further information please contact:", a gap, the name.
      const before = page.lines[i - 1]
      if (before && page.text[before.end - 1] === ':' && i === line.index - 1) continue
      // "cordially invites you to a lecture by", a gap, the name
      const lead = before && i === line.index - 1 ? page.text.slice(before.start, before.end) : ''
      return TALK_BY.test(lead) ? 'speaker' : null
    }
    if (above.kind === 'rule' || above.region !== line.region) return null
    const words = page.text.slice(above.start, above.end)
    if (words.length > 120) return null
    // "👉 Jane Roe - Cartographer": a sign for a bullet.
    const name = personNameAt(
      page.text,
      above.body + SIGNS.exec(page.text.slice(above.body, above.body + 8))![0].length,
      above.end,
    )
    if (name && name.likelihood >= 0.6 && name.words > 1) {
      behind = true
      continue
    }
    // "Permanent Representative of" / "Slovakia (opening remarks)": the end of the entry above.
    if (/^\p{L}[\p{L} ]{1,30} \([^()]{3,30}\)$/u.test(words) && line.index - i < 6) continue
    if (words.length > 60 || (words.length > 40 && !words.endsWith(':')) || /[.;\d]/.test(words)) return null
    // "Moderador: Rui Roe" above "Ana Roe (ULS)": the label is of its own line.
    if (/:\s+\S/u.test(words)) return null
    // "For the Local Organizing Committee,": who signs a letter.
    if (/^(?:for|on behalf of|pour|por|pel[ao]|per) (?:the|la|le|el|il|o|a)?/i.test(words)) return null
    const role = /^participa[nm]:?$/i.test(words) ? 'speaker' : labelRole(labelPhrase(words))
    // "Moderator" / "Jane Roe, Acme" / "Peter Marsh": who leads is one.
    return role !== null && LEADS.has(role) && line.index - i > 1 && behind && !SEVERAL.test(words) ? null : role
  }
  return null
}

/** "Geert Roe (Hanze Institute)" / "Anna Roe (Münster)" / "convenors": a role below the names it is of. */
export function labelBelow(page: Page, { line }: Mention): PersonRole | null {
  for (let i = line.index + 1; i < page.lines.length && i <= line.index + 6; i++) {
    const below = page.lines[i]!
    if (below.kind === 'blank' || below.kind === 'rule') return null
    if (below.end - below.start < 30 && /^\(?\p{L}[\p{L} -]{3,28}\)?$/u.test(page.text.slice(below.start, below.end))) {
      const words = labelPhrase(page.text.slice(below.start, below.end))
      return /^(?:the )?(?:(?:co-?)?(?:convenors|conveners|organi[sz]ers|chairs|editors|curators|coordinators)|(?:workshop|programme|session|conference) (?:chairs|organi[sz]ers)|(?:on behalf of )?the organi[sz]\w+ committee|organizadora?e?s|organisateurs|organizzatori)$/.test(
        words,
      )
        ? labelRole(words)
        : null
    }
    const name = personNameAt(page.text, below.start, below.end)
    if (!name || name.words < 2) return null
  }
  return null
}

/** The label that stands alone on the line above a name, or null: "Clerk of the Board:" / "Jane Roe". */
export function ownLabel(page: Page, { line, opensLine }: Mention): Span | null {
  const above = opensLine ? page.lines[line.index - 1] : undefined
  if (!above || above.kind === 'blank' || above.end - above.body > 42 || page.text[above.end - 1] !== ':') return null
  const { heading } = page.sections[page.blocks[above.block]?.section ?? 0]!
  return heading >= 0 && page.blocks[heading]!.last === above.index ? null : { start: above.body, end: above.end - 1 }
}

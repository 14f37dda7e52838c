/** The part that a heading gives to the names below it, and how far down it is said of them. */

import type { PersonRole } from '../candidate.js'
import { labelPhrase } from '../labels.js'
import { personNameAt } from '../names/personName.js'
import type { Page, Section } from '../page.js'
import { ownLabel } from './labelLines.js'
import type { Mention } from './mentioned.js'
import { labelRole } from './roles.js'

/** The section that a mention stands in; a heading that is itself a name ("SPEAKERS" / "Harriet Blythe" / her biography) opens none. */
export function sectionOf(page: Page, { block }: Mention): Section {
  let section = page.sections[block.section]!
  for (let i = 0; i < 12 && section.index > 0 && section.heading >= 0; i++) {
    const heading = page.blocks[section.heading]!
    const name = personNameAt(page.text, heading.body, heading.end)
    if (!name || name.words < 2 || name.likelihood < 0.6) break
    section = page.sections[section.index - 1]!
  }
  return section
}

/** The role that the heading of a section says, or null. */
export function headingRole(page: Page, section: Section): PersonRole | null {
  if (section.heading < 0) return null
  const block = page.blocks[section.heading]!
  const words = page.text.slice(block.body, block.end)
  if (
    words.length > 60 ||
    /\b(?:media cent(?:re|er)|news ?room|stories|news|press releases?|how|deadline|important|guidelines|fee|closes?|form)\b/i.test(
      words,
    )
  )
    return null
  // "SELECT COMMITTEE ON ISLAND FREIGHT": the name of a body, not a list of its members.
  if (
    /\b(?:committee|commission|jury|panel|comit[ée]|comisi[óo]n|comiss[ãa]o|comitato) (?:on|for|of (?!the (?:event|conference|workshop))|para|sobre|sur|per|pour) /i.test(
      words,
    )
  )
    return null
  const role = labelRole(labelPhrase(words))
  // "Kisumu prepares to welcome eight treasuries": a headline, not the heading of who opens.
  return role === 'opening' && (words.split(/\s+/).length > 5 || /^\p{L}+ \(/u.test(words)) ? null : role
}

const CLOCKED = /^\d{1,2}(?:[:.h]\d\d|-\d)/

/** "CONFERENCIA MAGISTRAL", "About the speaker": such a heading is of the one name that follows, not of all below it. */
export function headingReaches(page: Page, mention: Mention): boolean {
  const { block } = mention
  const section = sectionOf(page, mention)
  // A row with a clock between them begins another item: "Opening remarks" is of the item above.
  for (let i = mention.line.index; i > page.blocks[section.heading]!.last && i > mention.line.index - 12; i--)
    if (CLOCKED.test(page.text.slice(page.lines[i]!.body, page.lines[i]!.body + 6))) return false
  // "Local matters:" / "Jane Roe": a label of its own stands between them.
  if (ownLabel(page, mention) !== null) return false
  // Behind a list of names, prose is about something else.
  const first = page.blocks[section.heading + 1]
  if (first?.kind === 'item' && block.kind === 'paragraph' && block.index > first.index + 1) return false
  const heading = page.blocks[section.heading]!
  if (
    !/\b(?:magistral|lecture|address|talk|speech|pl[ée]ni[èe]re|about|bio\w*|sobre)\b/i.test(
      page.text.slice(heading.body, heading.end),
    )
  )
    return true
  return block.index === section.heading + 1
}

/** Names in the value of a label, under a heading, below a short line of a role. */
import type { PersonRole } from '../candidate.js'
import { labelPhrase } from '../labels.js'
import { personNameAt } from '../names/personName.js'
import type { Field, Page, Section, Span } from '../page.js'
import type { Mention } from './mentioned.js'
import { leadOf, type Part, reachable, titleBefore } from './part.js'
import { labelRole } from './roles.js'
import { BODY } from './words.js'

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

const ONE: ReadonlySet<PersonRole> = new Set<PersonRole>(['moderator', 'chair', 'opening', 'discussant', 'host'])

const sureOf = ({ name, tail }: Mention): boolean =>
  name.likelihood >= 0.6 || (name.likelihood >= 0.4 && tail.end > name.end)

const SEVERAL =
  /(?:chairs|moderators|facilitators|discussants|hosts|convenors|conveners|moderadore?s|moderadoras|animateurs|modérateurs|moderatori|vorsitzende)\W{0,3}$/i

/** "CHAIRS" above a list, not "Chair: X" with others below. */
function ofSeveral(page: Page, at: number): boolean {
  const field = page.fieldAt(at)
  return field !== null && SEVERAL.test(page.text.slice(field.label.start, field.label.end))
}

// Who leads is one; an opening may be of several.
const LEADS: ReadonlySet<PersonRole> = new Set<PersonRole>(['moderator', 'chair', 'discussant'])

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

/** The label that stands alone on the line above a name, or null: "Clerk of the Board:" / "Jane Roe". */
export function ownLabel(page: Page, { line, opensLine }: Mention): Span | null {
  const above = opensLine ? page.lines[line.index - 1] : undefined
  if (!above || above.kind === 'blank' || above.end - above.body > 42 || page.text[above.end - 1] !== ':') return null
  const { heading } = page.sections[page.blocks[above.block]?.section ?? 0]!
  return heading >= 0 && page.blocks[heading]!.last === above.index ? null : { start: above.body, end: above.end - 1 }
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

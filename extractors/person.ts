/**
 * People: every name of the text that a label, a heading, a cue of the prose, a row of the programme or its place on the page
 * gives a part in the event, with title, affiliation and address as far as they stand beside it.
 */
import type { Find, PersonRole } from './candidate.js'
import { defineExtractor } from './define.js'
import { labelPhrase } from './labels.js'
import { personNameAt } from './names/person-name.js'
import type { Field, Page, Section, Span } from './page.js'
import { readBelow } from './people/below.js'
import { type Mention, mentionOf, mentionsOf } from './people/mention.js'
import { AFTER, labelRole, type ProseCue } from './people/roles.js'
import { readBiography } from './people/tail.js'
import { cuesOf } from './people/triggers.js'
import { BODY, EMAIL, JOB, phoneIn } from './people/words.js'

interface Part {
  readonly role: PersonRole | null
  readonly cue: string
  readonly weight: number
}

export const person = defineExtractor({
  name: 'person',
  yields: ['person'],
  needs: [],
  *extract({ page }) {
    const mentions = withShortNames(page, mentionsOf(page))
    const lists = [...introducedLists(page), ...gluedLabels(page)]
    const cues = cuesOf(page)
    const parts = mentions.map((mention) => partOf(page, mention, lists, cues))
    spread(page, mentions, parts)
    const finds = mentions.map((mention, i) => (parts[i] ? findOf(page, mention, parts[i]!) : null))
    for (let i = 0; i < finds.length; i++) {
      const find = finds[i]
      if (!find) continue
      const next = finds[i + 1]
      yield next && !find.value.affiliation && next.value.affiliation && paired(page, mentions[i]!, mentions[i + 1]!)
        ? { ...find, value: { ...find.value, affiliation: next.value.affiliation } }
        : find
    }
  },
})

// --- names that only a label makes sure of: "INSTRUCTOR: Maxion", "Speaker: Nneka Obi"

const RING =
  /\b(?:[Rr]ing|[Cc]all|[Pp]hone|[Cc]ontact|[Tt]ext|[Tt]elephone|[Aa]sk for|[Ss]peak to)\s+(?=[A-ZÀ-Þ][^\s,.;]{2,14}\s+(?:on|at|al|no|au)\s+\(?\+?\d)/g

const RUNG = /\b(?:ring|call|phone|contact|text|telephone|ask for|speak to) $/i
const ON_NUMBER = /^\s+(?:on|at|al|no|au)\s+\(?\+?\d/

function withShortNames(page: Page, mentions: Mention[]): Mention[] {
  const added: Mention[] = []
  const tryAt = (offset: number, least: number): void => {
    if (mentions.some((one) => one.name.start <= offset && offset < one.name.end)) return
    const block = page.blockAt(offset)
    if (!block) return
    const name = personNameAt(page.text, offset, block.end)
    if (!name || name.likelihood < least) return
    const next = mentions.find((one) => one.name.start > name.start)
    added.push(mentionOf(page, name, block, Math.min(block.end, next ? next.name.start : block.end)))
  }
  for (const field of page.fields) {
    const role = fieldRole(page, field)
    if (
      role &&
      role !== 'contact' &&
      role !== 'organizer' &&
      role !== 'host' &&
      role !== 'committee' &&
      role !== 'opening'
    )
      tryAt(field.value.start, role === 'speaker' || role === 'keynote' ? 0.15 : 0.2)
  }
  // "ring Máire on 021 492 4321": one name is enough beside a number.
  RING.lastIndex = page.index.has('ring', 'call', 'phone', 'contact', 'text', 'telephone', 'ask', 'speak')
    ? 0
    : page.text.length
  for (let found = RING.exec(page.text); found; found = RING.exec(page.text)) {
    tryAt(found.index + found[0].length, 0.2)
  }
  if (added.length === 0) return mentions
  return [...mentions, ...added].sort((a, b) => a.name.start - b.name.start)
}

// "Moderator:", "(organizer:", "Contact (tel.):", "Questions?"
const INLINE_LABEL = /(?:^|[\s(;.,|"])((?:[\p{L}'-]{2,18} ){0,3}[\p{L}'-]{2,18})\s?(?:\([^()]{0,20}\))? ?[:?] ?$/u

// --- the part that one mention has by its own surroundings

function partOf(page: Page, mention: Mention, lists: readonly RoleSpan[], cues: readonly ProseCue[]): Part | null {
  const { name, block, tail, before } = mention
  const sure = name.likelihood
  if (block.kind === 'header') return headerPart(page, mention, cues)
  if (name.words === 1 && RUNG.test(before) && ON_NUMBER.test(page.text.slice(name.end, name.end + 16)))
    return { role: 'contact', cue: 'ring', weight: 0.8 }
  if (tail.aside && /chair|moderat|facilitat|discussant|keynote|host|organi|convenor/.test(tail.aside))
    return { role: labelRole(tail.aside) ?? 'chair', cue: 'aside', weight: 0.8 }
  // "Moderator: X", "(organizer: X", "chair: X", "Questions? Engagement Advisor X" right before the name.
  const inline = /[:?] ?$/.test(before) ? INLINE_LABEL.exec(before) : null
  if (inline) {
    const role = labelRole(labelPhrase(inline[1]!))
    if (role && !(role === 'contact' && !reachable(mention) && !reachableNear(page, mention)))
      return { role, cue: 'label', weight: sure >= 0.6 ? 0.95 : 0.8 }
  }
  // "Executive Secretary: X, tel. …": a position for a label.
  if (inline && sure >= 0.6 && JOB.test(inline[1]!) && reachableNear(page, mention))
    return { role: 'contact', cue: 'position-label', weight: 0.7 }
  const prose = prosePart(page, mention, cues)
  if (prose && (prose.weight >= 0.8 || prose.role === 'contact')) return prose
  const list = lists.find((one) => name.name.start >= one.start && name.end <= one.end)
  if (list) {
    const part = listed(page, mention, list.role, list, 'list')
    if (part) return part
  }
  const field = page.fieldAt(name.start)
  if (field && name.start >= field.value.start && field.region !== 'header') {
    const role = fieldRole(page, field)
    if (role) {
      const part = listed(page, mention, role, field.value, 'label')
      if (part) return part
    }
  }
  const above = labelAbove(page, mention)
  if (above && mention.opensLine && sure >= 0.6) return { role: above, cue: 'heading', weight: 0.8 }
  const heading = headingRole(page, sectionOf(page, mention))
  if (heading && !(field && field.key !== null && name.start >= field.value.start)) {
    const part = headingReaches(page, mention)
      ? listed(page, mention, heading, sectionOf(page, mention), 'heading')
      : null
    if (part) return part
  }
  if (prose) return prose
  const row = rowPart(page, mention)
  if (row) return row
  // "Register by 5 February with Jone Batiratu, jone.batiratu@undp.org"
  if (reachable(mention) && sure >= 0.44 && !mention.alone && !signed(page, mention))
    return { role: 'contact', cue: 'address', weight: 0.65 }
  return layoutPart(page, mention)
}

interface RoleSpan extends Span {
  readonly role: PersonRole
}

// "Contributors are expected to include: Helmut Anheier, …", "The speakers will be Rob Rutenbar, …"
const LIST_WORDS =
  'contributor contributors speaker speakers panelist panelists panellist panellists presenter presenters lecturer lecturers facilitator facilitators instructor instructors moderator moderators discussant discussants guests keynote keynotes ponentes palestrantes intervenants relatori'.split(
    ' ',
  )
const LIST_VERB =
  /[^.;:!?\n]{0,40}?\b(?:includ(?:e|es|ing)|are|will be|son|serão|incluyen|seront|saranno)\b\s{0,3}:?\s+(?=\p{Lu}|Dr|Prof)/uy

function introducedLists(page: Page): RoleSpan[] {
  const spans: RoleSpan[] = []
  if (!page.index.has('include', 'includes', 'including', 'are', 'be', 'son', 'serão', 'incluyen', 'seront', 'saranno'))
    return spans
  for (const offset of page.index.at(LIST_WORDS)) {
    const word = /^\p{L}+/u.exec(page.text.slice(offset, offset + 14))![0]
    LIST_VERB.lastIndex = offset + word.length
    if (!LIST_VERB.test(page.text)) continue
    const start = LIST_VERB.lastIndex
    const sentence = page.sentenceAt(start)
    const role = labelRole(labelPhrase(word))
    if (sentence && role) spans.push({ start, end: sentence.end, role })
  }
  return spans
}

// "SpeakersAmadou Kéita": cells of a table printed without a gap.
const GLUED =
  /^[ \t]*(Speakers?|Discussants?|Moderators?|Panell?ists?|Chairs?|Presenters?|Instructors?|Keynotes?|Facilitators?|Hosts?)(?=[A-ZÀ-Þ][a-zß-ÿ])/gm

function gluedLabels(page: Page): RoleSpan[] {
  const spans: RoleSpan[] = []
  GLUED.lastIndex = 0
  for (let found = GLUED.exec(page.text); found; found = GLUED.exec(page.text)) {
    const start = found.index + found[0].length
    const previous = spans[spans.length - 1]
    if (previous) spans[spans.length - 1] = { ...previous, end: Math.min(previous.end, found.index) }
    let end = page.lineAt(start)
    while (end + 1 < page.lines.length && page.lines[end + 1]!.kind !== 'blank') end++
    spans.push({ start, end: page.lines[end]!.end, role: labelRole(labelPhrase(found[1]!)) ?? 'speaker' })
  }
  return spans
}

/** "Course leaders" / "Professor X" / "Professor Y": a short line of a role above lines of names. */
function labelAbove(page: Page, { line }: Mention): PersonRole | null {
  for (let i = line.index - 1; i >= 0 && i >= line.index - 8; i--) {
    const above = page.lines[i]!
    if (above.kind === 'blank') {
      // "For further information please contact:", a gap, the name.
      const before = page.lines[i - 1]
      if (before && page.text[before.end - 1] === ':' && i === line.index - 1) continue
      return null
    }
    if (above.kind === 'rule' || above.region !== line.region) return null
    const words = page.text.slice(above.start, above.end)
    if (words.length > 120) return null
    const name = personNameAt(page.text, above.start, above.end)
    if (name && name.likelihood >= 0.6 && name.words > 1) continue
    if (words.length > 60 || (words.length > 40 && !words.endsWith(':')) || /[.;\d]/.test(words)) return null
    return labelRole(labelPhrase(words))
  }
  return null
}

function headerPart(page: Page, { name, line, before }: Mention, cues: readonly ProseCue[]): Part | null {
  const label = page.text.slice(line.start, line.start + 12)
  if (/^(?:from|de|von|da|sender)\b/i.test(label)) return { role: 'contact', cue: 'mail-sender', weight: 0.1 }
  if (/^(?:who|speakers?|presenter)\s?:/i.test(label)) return { role: 'speaker', cue: 'label', weight: 0.95 }
  if (!/^(?:topic|subject|re|title|asunto|assunto|objet|oggetto)\s?:/i.test(label)) return null
  for (const one of cues)
    if (one.role !== 'contact' && one.pattern.test(before)) return { role: one.role, cue: one.cue, weight: 0.7 }
  const after = page.text
    .slice(name.end, name.end + 60)
    .replace(/\s+/g, ' ')
    .trimStart()
  for (const one of AFTER) if (one.pattern.test(after)) return { role: one.role, cue: one.cue, weight: 0.7 }
  return name.likelihood >= 0.6 && /[:,-] ?$/.test(before) ? { role: 'speaker', cue: 'subject', weight: 0.45 } : null
}

/** The words before the name without the position that belongs to it: "chaired by EAPD Director |Shantanu Mukherjee". */
function leadOf(page: Page, mention: Mention): string {
  const title = titleBefore(page, mention)
  // "chaired by EAPD Director Shantanu Mukherjee": the body before a title that is read with the name
  if (!title) return mention.name.honorific ? mention.before.replace(/\b\p{Lu}{2,8} $/u, '') : mention.before
  const own = page.text.slice(title.start, mention.name.start).replace(/\s+/g, ' ').length
  return mention.before.slice(0, Math.max(0, mention.before.length - own))
}

function prosePart(page: Page, mention: Mention, cues: readonly ProseCue[]): Part | null {
  const { name, tail } = mention
  const before = leadOf(page, mention)
  if (name.likelihood < 0.4) return null
  const scale = name.likelihood >= 0.6 ? 1 : 0.75
  for (const one of cues) {
    if (
      one.role === 'contact' &&
      !/\d|@/.test(page.text.slice(name.end, name.end + 160)) &&
      !/contact|enquir|inquir|informa/i.test(before)
    )
      continue
    if (!one.pattern.test(before) && !(before !== mention.before && one.pattern.test(mention.before))) continue
    if (
      one.role === 'contact' &&
      !(
        reachable(mention) ||
        reachableNear(page, mention) ||
        /contact|enquir|inquir/i.test(one.pattern.exec(before)?.[0] ?? '')
      )
    )
      continue
    return { role: one.role, cue: one.cue, weight: one.weight * scale }
  }
  const { text } = page
  const end = Math.max(tail.end, name.end)
  const after = text
    .slice(end, Math.min(mention.block.end, end + 120))
    .replace(/\s+/g, ' ')
    .replace(/^[ ,)*]+/, '')
  for (const one of AFTER)
    if (one.pattern.test(after)) return { role: one.role, cue: one.cue, weight: one.weight * scale }
  // "Jane Roe, political activist and theorist, will discuss …": an apposition of any words.
  const direct = text.slice(name.end, Math.min(mention.block.end, name.end + 240)).replace(/\s+/g, ' ')
  const skipped = /^,? [^.;:?!]{3,170}?,? (?=will )/.exec(direct)
  if (skipped && /^(?:,| (?:of|from|at|with|who|\())/.test(direct)) {
    const rest = direct.slice(skipped[0].length)
    for (const one of AFTER)
      if (one.pattern.test(rest)) return { role: one.role, cue: one.cue, weight: one.weight * scale * 0.9 }
  }
  // "Jane Roe is a PhD student at …": a biography.
  if (
    /^ ?(?:is|was|holds|received|joined|earned|es|é|est) (?:an?|the|currently|well known|known|una?|um|uma|une?|professor|director|head|her|his|associate|assistant|senior) ?/i.test(
      direct,
    ) &&
    name.likelihood >= 0.6
  )
    return { role: 'speaker', cue: 'biography', weight: 0.5 }
  return null
}

// --- labelled lists

/** A name in the value of a person's label or under such a heading: only where an entry may begin. */
function listed(page: Page, mention: Mention, role: PersonRole, span: Span, cue: string): Part | null {
  const { name, opensLine } = mention
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
    /(?:[;,)/&|:•-]|\b(?:and|y|e|et|und|with|by|are|is|com|con|avec|\.)|^) ?$/i.test(before) ||
    /[\t ]{3}$/.test(page.text.slice(Math.max(0, name.start - 4), name.start))
  if (entry && sure >= 0.6) return { role, cue, weight: strength }
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

function fieldRole(page: Page, field: Field): PersonRole | null {
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
function sectionOf(page: Page, { block }: Mention): Section {
  let section = page.sections[block.section]!
  for (let i = 0; i < 12 && section.index > 0 && section.heading >= 0; i++) {
    const heading = page.blocks[section.heading]!
    const name = personNameAt(page.text, heading.body, heading.end)
    if (!name || name.words < 2 || name.likelihood < 0.6) break
    section = page.sections[section.index - 1]!
  }
  return section
}

function headingRole(page: Page, section: Section): PersonRole | null {
  if (section.heading < 0) return null
  const block = page.blocks[section.heading]!
  const words = page.text.slice(block.body, block.end)
  if (words.length > 60 || /\b(?:how|deadline|important|guidelines|fee|closes?|form)\b/i.test(words)) return null
  return labelRole(labelPhrase(words))
}

/** "CONFERENCIA MAGISTRAL", "About the speaker": such a heading is of the one name that follows, not of all below it. */
function headingReaches(page: Page, mention: Mention): boolean {
  const { block } = mention
  const section = sectionOf(page, mention)
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

// --- rows of a programme

// "09:00", "9.30 am", "14h30" at the line's start.
const CLOCK = /^(?:\| ?|\()?\d{1,2}(?:[:.h]\d{2}|(?=\s?[ap]\.?m))/i

function rowPart(page: Page, mention: Mention): Part | null {
  const { text, lines } = page
  const { name, block, line, before } = mention
  const entry = mention.opensLine && (mention.alone || mention.tail.end > name.end)
  if (name.likelihood < (entry ? 0.4 : 0.6)) return null
  let row = line.index
  let blanks = 0
  // Names hang under the row that holds the clock; a gap may stand between.
  while (row > 0 && !CLOCK.test(text.slice(lines[row]!.start, lines[row]!.start + 8)) && line.index - row < 8) {
    if (lines[row]!.kind === 'blank' && (!entry || ++blanks > 1)) break
    row--
  }
  const head = lines[row]!
  const clocked = CLOCK.test(text.slice(head.start, head.start + 8))
  const columns = /[\t ]{3}$|\t$/.test(text.slice(Math.max(0, name.start - 4), name.start))
  if (!clocked) {
    // A table's row: "10/28  HH B131  2:30  Dr. John Bares   Dante II and Beyond"
    if (columns && name.honorific && /\d/.test(text.slice(line.start, name.start)))
      return { role: 'speaker', cue: 'table', weight: 0.6 }
    return null
  }
  const lead = text.slice(head.start, name.start).toLowerCase()
  // "9.30  Jane Roe (MIT)": nothing but the clock before the name.
  const clockOnly = /^\W{0,3}\d[\d:.h \-apm]{0,24}$/i.test(lead.trim())
  const separated =
    clockOnly ||
    /[-:(|,;"/] ?$|\b(?:by|with|and|par|por|avec|con|com|da|di|de|et) $/i.test(before) ||
    columns ||
    mention.opensLine
  if (!separated && !name.honorific) return null
  if (line.index !== row && block.kind === 'paragraph' && line.end - line.start > 110) return null
  const role: PersonRole = /moderat|facilitat/.test(lead.slice(-40))
    ? 'moderator'
    : /\bkeynote/.test(lead)
      ? 'keynote'
      : /\b(?:welcome|opening|inaugura|abertura|apertura|ouverture)/.test(lead)
        ? 'opening'
        : /\bpanel|roundtable|round table|mesa redonda|table ronde|tavola rotonda/.test(lead)
          ? 'panelist'
          : 'speaker'
  return { role, cue: 'row', weight: 0.7 }
}

// --- a name's place on the page

// " & Deirdre Hennessey, Statistics Canada": a second name and a body fill the line.
const COMPANY = /^ (?:&|and|y|e|et|und) (?:\p{Lu}[\p{L}'.-]+ ?){2,4}(?:$|, \p{Lu}[^.;:]{2,60}$|\s?\([^()]{2,50}\)$)/u
const CLOSING =
  /^(?:best|regards|kind|warm|sincerely|thanks|thank you|cheers|yours|cordially|respectfully|--|saludos|atentamente|atenciosamente|cordialement|cordiali|vinaka|hope to see|see you|att|attn|abra[çc]os?|un abrazo|bien à vous)\b|^--$/i

function layoutPart(page: Page, mention: Mention): Part | null {
  const { text, lines } = page
  const { name, line, tail } = mention
  if (name.likelihood < 0.4) return null
  const after = text.slice(Math.max(tail.end, name.end), line.end)
  if (signed(page, mention)) {
    const probe = { ...tail }
    const below = readBelow(page, line.index, probe, null, 0)
    return below.position || probe.phone || probe.jobTitle ? { role: 'contact', cue: 'signature', weight: 0.65 } : null
  }
  const quoteBefore = /["'],? ?(?:-|by|:)? ?$/.test(mention.before) && /"/.test(mention.before)
  const quoteAfter = /^[\s,:-]{0,4}(?:on )?"/.test(after)
  if ((quoteBefore || quoteAfter) && name.likelihood >= 0.6)
    return { role: 'speaker', cue: 'beside-title', weight: 0.6 }
  if (
    name.likelihood >= 0.6 &&
    /^\s?-\s{1,3}\d{1,2}[:.]\d\d|^ - (?:thesis|talk|title|topic)/i.test(text.slice(name.end, name.end + 14))
  )
    return { role: 'speaker', cue: 'beside-time', weight: 0.55 }
  if (
    name.likelihood >= 0.6 &&
    /(?:\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day),? ?:? ?$/i.test(mention.before) &&
    !/\b(?:room|hall|no\.?|street|suite|box) ?\d+ ?$/i.test(mention.before) &&
    tail.affiliation
  )
    return { role: 'speaker', cue: 'beside-time', weight: 0.5 }
  // "- Northwestern Research Software Support - Christina Maimone, Northwestern"
  if (
    name.likelihood >= 0.6 &&
    (mention.block.kind === 'item' || mention.block.kind === 'row') &&
    / - (?:by )?$/.test(mention.before) &&
    /^[\s.]*$/.test(text.slice(Math.max(tail.end, name.end), line.end))
  )
    return { role: 'speaker', cue: 'behind-title', weight: 0.62 }
  // "Alex McSween & Deirdre Hennessey, Statistics Canada" on a line of their own.
  if (mention.opensLine && name.likelihood >= 0.6 && COMPANY.test(text.slice(name.end, line.end)))
    return { role: 'speaker', cue: 'names-line', weight: 0.62 }
  // "Cinthia Becker - Formada em Estatística, …": a biography behind a dash.
  if (
    mention.opensLine &&
    name.likelihood >= 0.6 &&
    /^ (?:- |\((?:she|he|they|ela|ele|ella)\b)/.test(text.slice(name.end, name.end + 8)) &&
    mention.block.end - name.end > 80
  )
    return { role: 'speaker', cue: 'biography', weight: 0.55 }
  if (!mention.alone) {
    // "Jane Roe, Professor, University of X" in running words.
    const position =
      tail.jobTitle !== null ||
      (tail.affiliation !== null && BODY.test(text.slice(tail.affiliation.start, tail.affiliation.end)))
    if (name.likelihood >= 0.6 && titleBefore(page, mention)) return { role: 'speaker', cue: 'titled', weight: 0.47 }
    if (name.honorific && name.words > 1 && name.start < 0.4 * text.length)
      return { role: 'speaker', cue: 'honorific', weight: 0.44 }
    if (position && name.likelihood >= 0.6)
      return { role: 'speaker', cue: 'apposition', weight: mention.opensLine ? 0.5 : 0.4 }
    return null
  }
  const probe = { ...tail }
  const below = readBelow(page, line.index, probe, null, 1)
  const above = lineAbove(page, line.index)
  if (
    name.likelihood >= 0.45 &&
    /^(?:by|with|presents?|and|featuring|invites you to .{0,40}|an evening with|.{0,60} (?:by|with|presents?|featuring):?)$/i.test(
      above,
    )
  )
    return { role: 'speaker', cue: 'below-by', weight: 0.75 }
  const position = below.position || tail.jobTitle !== null || (tail.affiliation !== null && tail.end > name.end)
  // Far down a page a name over a position is rather that of its author or of a source.
  const late = name.start > 0.6 * text.length && line.index > 15
  if (position && name.likelihood >= 0.45)
    return late
      ? { role: 'contact', cue: 'author', weight: 0.5 }
      : { role: 'speaker', cue: 'name-block', weight: name.likelihood >= 0.6 ? 0.7 : 0.5 }
  if (name.likelihood < 0.6) return null
  const indented = name.start - (line.start - line.indent) >= 8
  const apart = lines[line.index - 1]?.kind === 'blank' || lines[line.index + 1]?.kind === 'blank'
  return { role: 'speaker', cue: 'line-alone', weight: indented ? 0.5 : apart ? 0.4 : 0.35 }
}

function lineAbove(page: Page, index: number): string {
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const line = page.lines[i]!
    if (line.kind !== 'blank' && line.kind !== 'rule') return page.text.slice(line.start, line.end)
  }
  return ''
}

/** Is the name a signature: in the signature's region, below a closing formula, or the sender's own name alone on a line? */
function signed(page: Page, { line, name, alone }: Mention): boolean {
  if (line.region === 'signature') return true
  let seen = 0
  for (let i = line.index - 1; i >= 0 && seen < 3; i--) {
    const above = page.lines[i]!
    if (above.kind === 'blank') continue
    if (above.kind === 'rule' && above.end - above.start > 3) break
    seen++
    const words = page.text.slice(above.start, above.end)
    // "Best,", "Kind regards", "Vinaka, and keep safe,"
    if (words.length < 45 && CLOSING.test(words)) return true
    if (
      words.length < 32 &&
      /^\p{Lu}[\p{Ll} ,]*,$/u.test(words) &&
      above.indent < 4 &&
      !BODY.test(words) &&
      !JOB.test(words)
    )
      return true
  }
  if (!alone) return false
  const first = page.lines.find(
    (one) => one.kind === 'header' && /^from:/i.test(page.text.slice(one.start, one.start + 5)),
  )
  return (
    first !== undefined &&
    page.text.slice(first.start, first.end).includes(page.text.slice(name.name.start, name.name.end))
  )
}

/** "Questions? X, Statistics Iceland, Borgartúni 21a" with the address on the line below. */
function reachableNear(page: Page, { name }: Mention): boolean {
  const after = page.text.slice(name.end, name.end + 180)
  return EMAIL.test(after) || phoneIn(after) !== null
}

function reachable({ tail }: Mention): boolean {
  return tail.email !== null || tail.phone !== null
}

// --- lists share their part

/** "Al Roth and Ido Erev will speak", "the speakers will be X, Professor of A; Y, Professor of B": one part for the whole list. */
function spread(page: Page, mentions: readonly Mention[], parts: (Part | null)[]): void {
  // Names over positions by the dozen are a list of members, not the page's author.
  const authors = parts.filter((part) => part?.cue === 'author').length
  if (authors > 1) for (let i = 0; i < parts.length; i++) if (parts[i]?.cue === 'author') parts[i] = null
  const joined = (i: number): boolean => {
    const a = mentions[i]!
    const b = mentions[i + 1]
    if (!b || a.block !== b.block) return false
    const between = page.text.slice(Math.max(a.tail.end, a.name.end), b.name.start)
    return (
      between.length < 40 &&
      /^\s*(?:\([^()]*\)\s*)?(?:[,;/&]\s*)?(?:(?:and|y|e|et|und|with|&)\s+)?(?:(?:the )?(?:\p{Ll}+|\p{Lu}\p{Ll}+-[\p{Ll}-]+) ?){0,3}$/u.test(
        between,
      )
    )
  }
  for (let i = 0; i < mentions.length - 1; i++) {
    if (!joined(i)) continue
    const [a, b] = [parts[i], parts[i + 1]]
    if (
      mentions[i + 1]!.name.likelihood < 0.6 &&
      !/\sand\s|;/.test(page.text.slice(mentions[i]!.name.end, mentions[i + 1]!.name.start))
    )
      continue
    if (a && a.weight >= 0.6 && a.cue !== 'name-block' && (!b || b.weight < a.weight - 0.2))
      parts[i + 1] = { ...a, cue: 'list', weight: a.weight - 0.05 }
  }
  for (let i = mentions.length - 2; i >= 0; i--) {
    if (!joined(i)) continue
    const [a, b] = [parts[i], parts[i + 1]]
    if (b && b.weight >= 0.6 && (!a || a.weight < b.weight - 0.2))
      parts[i] = { ...b, cue: 'list', weight: b.weight - 0.05 }
  }
}

/** "Professor X and Professor Y, LSE": what follows two names joined by "and" is both's. */
function paired(page: Page, a: Mention, b: Mention): boolean {
  return (
    a.block === b.block &&
    a.tail.jobTitle === null &&
    /^\s+(?:and|&|y|e|et|und)\s+$/.test(page.text.slice(a.name.end, b.name.start))
  )
}

// --- the find

function findOf(page: Page, mention: Mention, part: Part): Find<'person'> {
  const { name, line, alone } = mention
  const tail = { ...mention.tail }
  const { text } = page
  const lineFrom = line.start - line.indent
  const columns = /\S(?:\t|\s{3,})\S/.test(text.slice(line.start, line.end)) && name.start > lineFrom
  const inColumn =
    columns && (name.start === line.start || /\s{3}$|\t$/.test(text.slice(Math.max(0, name.start - 3), name.start)))
  if (alone || (name.end >= line.end && /[,:]$|^\S/.test(text.slice(line.end - 1, line.end)) && mention.opensLine))
    readBelow(page, line.index, tail, null, 1)
  else if (inColumn && /^\s{3}|^\t|^$/.test(text.slice(name.end, name.end + 3)) && part.cue !== 'table') {
    const column = { from: name.start - lineFrom, to: name.start - lineFrom + 40 }
    const fresh = { ...tail, jobTitle: null, affiliation: null }
    const below = readBelow(page, line.index, fresh, column, 0)
    if (below.position) Object.assign(tail, fresh)
  } else if (
    part.role === 'speaker' &&
    !tail.jobTitle &&
    !tail.affiliation &&
    part.cue === 'label' &&
    tail.end >= line.end
  )
    readBelow(page, line.index, tail, null, 0)
  if (part.cue === 'label') formBelow(page, line.index, tail)
  if (!tail.jobTitle || !tail.affiliation) readBiography(text, name.end, mention.block.end, tail)
  if (part.cue === 'row') rowBody(page, mention, tail)
  const addressBelow =
    Math.max(tail.end, name.end) >= line.end &&
    /^(?:tel|phone|e-?mail|mob|t:|e:)/i.test(
      text.slice(page.lines[line.index + 1]?.start ?? 0, (page.lines[line.index + 1]?.start ?? 0) + 6),
    )
  if ((part.role === 'contact' || addressBelow) && part.cue !== 'signature' && (!tail.email || !tail.phone))
    reach(page, mention, tail)
  const title = tail.jobTitle ?? titleBefore(page, mention)
  return {
    kind: 'person',
    span: { start: name.start, end: name.end },
    value: {
      name: name.name,
      honorific: name.honorific,
      role: part.role,
      jobTitle: title,
      affiliation: tail.affiliation,
      email: tail.email,
      phone: tail.phone,
    },
    cue: part.cue,
    weight: Math.min(1, part.weight * (0.8 + 0.2 * name.likelihood)),
  }
}

const FORM: readonly (readonly ['affiliation' | 'jobTitle' | 'email' | 'phone', RegExp])[] = [
  [
    'affiliation',
    /^(?:affiliations?|institution|organi[sz]ation|company|university|institute|afiliaci[óo]n|instituci[óo]n|affilia(?:tion|zione)|institui[çc][ãa]o)$/i,
  ],
  ['jobTitle', /^(?:position|job title|designation|function|cargo|puesto|fonction|qualifica|poste)$/i],
  ['email', /^(?:e-?mail|correo|courriel)(?: address)?$/i],
  ['phone', /^(?:tel|phone|telephone|mobile|tel[ée]fono|t[ée]l[ée]phone|telefono|telefone)\.?$/i],
]

/** "Name: Dr. Hermes" / "Affiliation: Department of …" / "E-mail: …": a form, one line a part. */
function formBelow(page: Page, index: number, tail: Mention['tail']): void {
  for (let i = index + 1; i <= index + 5 && i < page.lines.length; i++) {
    const line = page.lines[i]!
    if (line.kind === 'blank') return
    const field = page.fieldAt(line.body)
    if (!field || field.label.start !== line.body) return
    const label = page.text.slice(field.label.start, field.label.end).trim()
    const part = FORM.find(([, pattern]) => pattern.test(label))
    if (!part) return
    const words = page.text.slice(field.value.start, field.value.end)
    const mail = part[0] === 'email' ? EMAIL.exec(words) : null
    const found = mail
      ? { index: mail.index, end: mail.index + mail[0].length }
      : part[0] === 'phone'
        ? phoneIn(words)
        : part[0] !== 'email' && words.trim() !== ''
          ? { index: 0, end: words.length }
          : null
    if (found) tail[part[0]] ??= { start: field.value.start + found.index, end: field.value.start + found.end }
  }
}

/** "9.05 am  Services Australia" above "Ms Philippa Rowntree, General Manager, Digital Channels": the row names the body. */
function rowBody(page: Page, { line }: Mention, tail: Mention['tail']): void {
  const { text, lines } = page
  if (CLOCK.test(text.slice(line.start, line.start + 8))) return
  if (tail.affiliation && BODY.test(text.slice(tail.affiliation.start, tail.affiliation.end))) return
  let row = line.index - 1
  while (
    row > 0 &&
    line.index - row < 8 &&
    lines[row]!.kind !== 'blank' &&
    !CLOCK.test(text.slice(lines[row]!.start, lines[row]!.start + 8))
  )
    row--
  const head = lines[row]!
  const found = /^\(?\d[\d:.h -]{1,14}\s?(?:[ap]\.?m\.?)?\s+(\p{Lu}[^:;"(]{3,80}?)\s*(?:\(.*)?$/iu.exec(
    text.slice(head.start, head.end),
  )
  if (
    !found ||
    /^(?:opening|closing|welcome|panel|session|keynote|roundtable|discussion|plenary|introduction)/i.test(found[1]!)
  )
    return
  if (!BODY.test(found[1]!) && !(tail.jobTitle && /\p{Lu}\S{0,30}\s\p{Lu}/u.test(found[1]!))) return
  if (tail.jobTitle && tail.affiliation) tail.jobTitle = { start: tail.jobTitle.start, end: tail.affiliation.end }
  const start = head.start + found[0].indexOf(found[1]!)
  tail.affiliation = { start, end: start + found[1]!.length }
}

/** "Engagement Advisor Nikau Patterson", "ecologist Dr Aroha Kereama": a position right before the name. */
function titleBefore(page: Page, { name, before }: Mention): Span | null {
  if (!/\p{L} $/u.test(before.slice(-2))) return null
  const found =
    /(?:^|[.,;:(] |\b(?:the|and|by|our|with|is|artist) |[?!] )((?:\p{Lu}[\p{L}'-]+ ){0,2}\p{L}[\p{L}'-]+) $/u.exec(
      before,
    )
  if (
    !found ||
    !JOB.test(found[1]!) ||
    /^(?:chair|speakers?|presenter|moderator|organi[sz]er|contact|professors?)$/i.test(found[1]!)
  )
    return null
  const words = found[1]!.split(' ')
  const at = page.text.lastIndexOf(words[0]!, name.start)
  if (at < 0 || name.start - at > found[1]!.length + 12) return null
  return { start: at, end: at + page.text.slice(at, name.start).trimEnd().length }
}

/** The address for enquiries that follows a contact in the same block or on the next line. */
function reach(page: Page, mention: Mention, tail: Mention['tail']): void {
  const { text } = page
  const from = Math.max(tail.end, mention.name.end)
  let last = mention.line.index
  while (last - mention.line.index < 7 && page.lines[last + 1] && page.lines[last + 1]!.kind !== 'blank') last++
  const next = page.lines[last]
  const to = Math.min(
    mention.limit < mention.block.end
      ? mention.limit
      : Math.max(mention.block.end, next && next.kind !== 'blank' ? next.end : 0),
    from + 260,
    Math.max(from, mention.next),
  )
  const words = text.slice(from, to)
  if (!tail.email) {
    const mail = EMAIL.exec(words)
    if (mail) tail.email = { start: from + mail.index, end: from + mail.index + mail[0].length }
  }
  if (!tail.phone) {
    const phone = phoneIn(words)
    if (phone) tail.phone = { start: from + phone.index, end: from + phone.end }
  }
}

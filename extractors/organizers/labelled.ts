/** Finds the bodies behind an event under labels ("Managed by: …") and in sections ("Sponsors" with a list). */
import type { Find, OrganizerRole } from '../candidate.js'
import type { LabelKey } from '../labels.js'
import type { Page, Span } from '../page.js'
import { organizerValue } from './bodies/body.js'
import { readChain } from './bodies.js'
import { ROLE_OF_LABEL } from './labels.js'
import { spanOf } from './prose/finds.js'
import { switchAt } from './roles.js'
import { skipSpace } from './runs/tokens.js'

// "Gold Sponsors", "Community partner", "Local organiser": a known word at the end of a short label.
const ENDING =
  /(?:^|\s)(?:(?<sponsor>sponsors?|patrocinador(?:es)?)|(?<partner>partners?|aliados|parceiros|partenaires)|(?<organizer>organi[sz]ers?|convenors?|conveners?)|(?<host>hosts?)|(?<supporter>supporters?)|(?<funder>funders?|donors?))\s*:?$/i

function keyOf(label: string): LabelKey | null {
  if (label.length > 44 || /\b(?:for|to|become|our past|call|prospective)\b/i.test(label)) return null
  const groups = ENDING.exec(label.trim())?.groups
  if (!groups) return null
  return (Object.keys(groups).find((key) => groups[key] !== undefined) ?? null) as LabelKey | null
}

/** "Presented and Hosted by" gives two roles. */
function rolesOf(label: string, key: LabelKey): OrganizerRole[] {
  const roles = new Set<OrganizerRole>()
  if (/\bco-?(?:organi|host|conven)/i.test(label)) roles.add('co-organizer')
  else {
    if (/host|anfitri|accueil/i.test(label)) roles.add('host')
    if (/organi[sz]|conven|convoca/i.test(label)) roles.add('organizer')
  }
  if (/present|brought|apresenta/i.test(label)) roles.add('presenter')
  if (/partner|partena|parceir|collabora|colabora|co-?operation/i.test(label)) roles.add('partner')
  if (/sponsor|patrocina/i.test(label)) roles.add('sponsor')
  if (/fund|financ/i.test(label)) roles.add('funder')
  if (roles.size === 0) roles.add(ROLE_OF_LABEL[key]!)
  return [...roles]
}

export function* organizersInLabels(page: Page): Generator<Find<'organizer'>> {
  for (const field of page.fields) {
    const label = page.text.slice(field.label.start, field.label.end)
    const key = field.key ?? keyOf(label)
    if (key === null || ROLE_OF_LABEL[key] === undefined || field.value.start === field.label.start) continue
    if (field.value.end <= field.value.start || field.value.start < field.label.end) continue
    const roles = rolesOf(label, key)
    // "Patrocinio" is patronage in Italian, sponsorship in Spanish and Portuguese.
    const own: OrganizerRole[] = page.language === 'it' && /^(?:con il )?patrocinio/i.test(label) ? ['patron'] : roles
    yield* listed(page, field.value, own, 'label', key, label)
  }
  for (const section of page.sections) {
    if (section.heading < 0) continue
    const heading = page.blocks[section.heading]!
    const key = section.key ?? keyOf(page.text.slice(heading.body, heading.end))
    if (key === null || ROLE_OF_LABEL[key] === undefined) continue
    const roles = rolesOf(page.text.slice(heading.body, heading.end), key)
    for (let i = section.from; i < section.to; i++) {
      const block = page.blocks[i]!
      if (block.kind === 'field' || block.kind === 'furniture') continue
      // "With the sponsorship of": the next list begins.
      if (switchAt(page.text, block.body)) break
      const over = yield* listed(
        page,
        { start: block.body, end: block.end },
        roles,
        'section',
        key,
        page.text.slice(heading.body, heading.end),
      )
      if (over) break
    }
  }
}

function* listed(
  page: Page,
  value: Span,
  roles: readonly OrganizerRole[],
  cue: string,
  key: LabelKey,
  label: string,
): Generator<Find<'organizer'>, 'over' | undefined> {
  const { text } = page
  // Sentences are read as sentences.
  if (
    value.end - value.start > 50 &&
    /\b(?:is|are|was|were|will)\b/.test(text.slice(value.start, Math.min(value.end, value.start + 200)))
  )
    return undefined
  let at = value.start
  let first = true
  // A list may go on over the lines of the value; each line is read from its start where the chain before it has ended.
  while (at < value.end) {
    // An indented line begins where its words begin.
    while (at < value.end && /\s/.test(text[at]!)) at++
    if (!first && switchAt(text, skipSpace(text, at, value.end))) return undefined
    const own = ownLine(text, at, value.end)
    // "Banca Popolare del Salento - Cantine Li Curti": those who help stand beside each other.
    const dash = HELPING.has(roles[0]!) ? text.slice(at, own).search(/\s-\s(?=\p{Lu}[\p{L}'.]*\s+\p{L})/u) : -1
    const { bodies, end } = readChain(text, at, dash > 0 ? at + dash : own, roles[0]!, cue)
    const lineEnd = text.indexOf('\n', Math.max(at, end))
    const stop = dash > 0 && end <= at + dash ? at + dash + 2 : lineEnd < 0 || lineEnd > value.end ? value.end : lineEnd
    const lead = bodies[0]
    // "The University College is the local host": a sentence is read as one.
    if (lead && cue === 'section' && first && SAYS.test(text.slice(end, stop))) return undefined
    // "Keynote by Dana Whitcomb, …" below the last name of a section: the list is over.
    if (lead && cue === 'section' && lead.sure < 2 && PROSE_BEHIND.test(text.slice(end, stop))) return 'over'
    const person =
      lead !== undefined &&
      (lead.sure === 0 ||
        HONORIFIC.test(text.slice(at, at + 14)) ||
        ((key === 'host' || key === 'manager' || key === 'organizer') &&
          !FIRM_LABEL.test(label) &&
          lead.sure < 2 &&
          !lead.acronym &&
          !/\p{Lu}{2}/u.test(text.slice(lead.name.start, lead.name.end))) ||
        /^\s{0,3}[:(]?\s{0,2}[\w.+-]{1,30}@/.test(text.slice(end, end + 30)))
    if (lead && !person) {
      for (const body of bodies) {
        const value = organizerValue(body)
        yield {
          kind: 'organizer',
          span: spanOf(body),
          value: body.role === roles[0] && body.cue === cue ? { ...value, roles } : value,
          cue: body.cue,
          weight: cue === 'label' ? 0.9 : 0.8,
        }
      }
    } else if (!first && cue === 'label') return undefined
    if (cue === 'label' && person) return undefined
    first = false
    // ", which is housed at …": the rest of the line is not read; a role that follows is.
    const change = switchAt(text, skipSpace(text, end, value.end))
    at = stop + 1
    if (change) return undefined
  }
}

const HELPING: ReadonlySet<OrganizerRole> = new Set(['partner', 'supporter', 'sponsor', 'funder', 'patron'])

// A line that ends so goes on below: "Ministry of", "A, B and", "Agri-".
const OPEN_END = /(?:[,;&/-]|(?<![\p{L}])(?:of|for|the|and|de|del|della|des|du|da|do|y|e|et|und|in|on|at|with))\s*$/iu

/** Where reading must end: with the line, where short lines hold a body each. */
function ownLine(text: string, at: number, limit: number): number {
  let from = at
  while (from < limit && /\s/.test(text[from]!)) from++
  const end = text.indexOf('\n', from)
  if (end < 0 || end >= limit) return limit
  const line = text.slice(from, end)
  const next = /^\s*(\S+)/.exec(text.slice(end, Math.min(limit, end + 40)))
  return line.length < 60 && !OPEN_END.test(line) && next && /^\p{Lu}/u.test(next[1]!) ? end : limit
}

// "Segreteria organizzativa: Studio Alba Congressi": firms do this.
const FIRM_LABEL =
  /segreteria|secretar[ií]a\s+t|operador|log[ií]stic|management|congress|t[ée]cnic|technique|büro|^promotor|^initi?ati/i
// Two words in small letters and more: a sentence.
const PROSE_BEHIND = /^[\s,.:]*(?:\p{Ll}+\s+\S+|\S+\s+\p{Ll}{2,}\s)/u

const SAYS = /^\s(?:is|are|was|were|will|has|have)\s/

const HONORIFIC = /^\s*(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Eng|Rev|Hon|Sr|Sra|Dra|Dott|Mme|Mlle|M)\b\.?\s/

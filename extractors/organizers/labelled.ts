/** Finds the bodies behind an event under labels ("Managed by: …") and in sections ("Sponsors" with a list). */
import type { Find, OrganizerRole } from '../candidate.js'
import type { LabelKey } from '../labels.js'
import type { Page } from '../page.js'
import { baldRole } from './labelled/bald.js'
import { listed } from './labelled/list.js'
import { ROLE_OF_LABEL } from './labels.js'
import { switchAt } from './roles.js'

// "Gold Sponsors", "Community partner", "Local organiser": a known word at the end of a short label.
const ENDING =
  /(?:^|\s)(?:(?<sponsor>sponsors?|patrocinador(?:es)?)|(?<partner>partners?|aliados|parceiros|partenaires)|(?<organizer>organi[sz]ers?|convenors?|conveners?)|(?<host>hosts?)|(?<supporter>supporters?)|(?<funder>funders?|donors?))\s*:?$/i

function keyOf(label: string): LabelKey | null {
  if (label.length > 44 || /\b(?:for|to|become|our past|call|prospective)\b/i.test(label)) return null
  const groups = ENDING.exec(label.trim())?.groups
  if (!groups) return null
  return (Object.keys(groups).find((key) => groups[key] !== undefined) ?? null) as LabelKey | null
}

const BODIES_THAT =
  /^(supporting|partner|cooperating|co-operating|collaborating|participating) (?:organi[sz]ations?|institutions?|bodies|agencies|associations?|societies)\s*:?$/i

/** "Presented and Hosted by" gives two roles. */
function rolesOf(label: string, key: LabelKey): OrganizerRole[] {
  const roles = new Set<OrganizerRole>()
  // "Supporting organisations": what they do stands before what they are.
  const bodies = BODIES_THAT.exec(label)
  if (bodies) return [/^supp/i.test(bodies[1]!) ? 'supporter' : 'partner']
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
    // "Organisation : Faculté de droit": in English forms it is whom somebody works for.
    const key = /^organisation$/i.test(label) && page.language === 'fr' ? 'organizer' : (field.key ?? keyOf(label))
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
    let roles = rolesOf(page.text.slice(heading.body, heading.end), key)
    const one = page.text[heading.end - 1] === ':' || LEADERS.has(key)
    for (let i = section.from; i < section.to; i++) {
      const block = page.blocks[i]!
      if (block.kind === 'field' || block.kind === 'furniture') continue
      // The value of another label: "Patrocínio:" on a line below "Apoio:".
      const label = page.fieldAt(block.body)?.label.start ?? -1
      if (label >= heading.end && label < block.start) continue
      const bald = i > section.from ? baldRole(page.text, block.body, block.end) : null
      if (bald === 'other') break
      if (bald) {
        roles = [bald]
        continue
      }
      // A label's list, and that of who leads, ends where a gap follows it, unless it stood below a gap itself.
      if (one && i > section.from && isGap(page, i) && !isGap(page, section.from)) break
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
/** Does an empty line stand between the block and the one before it? */
function isGap({ blocks }: Page, index: number): boolean {
  return blocks[index]!.first > blocks[index - 1]!.last + 1
}

const LEADERS: ReadonlySet<LabelKey> = new Set<LabelKey>(['manager', 'organizer', 'host', 'presenter'])

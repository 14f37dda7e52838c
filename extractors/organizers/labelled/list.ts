/** The bodies of a label's value or of a section's block, line by line. */
import type { Find, OrganizerRole } from '../../candidate.js'
import type { LabelKey } from '../../labels.js'
import { personNameAt } from '../../names/personName.js'
import type { Page, Span } from '../../page.js'
import { type Body, organizerValue } from '../bodies/body.js'
import { readChain } from '../bodies.js'
import { spanOf } from '../prose/finds.js'
import { switchAt } from '../roles.js'
import { skipSpace } from '../runs/tokens.js'
import { baldRole } from './bald.js'

const SENTENCE_ELSEWHERE =
  /^(?:(?:die|der|das|diese[rs]?)\s(?:\p{L}[\p{L}-]*\s){1,3}(?:wird|werden|ist|sind|findet)|schirmherr(?:in)?\s(?:ist|sind)|(?:el|la|este|esta|o|a|ce|cette|le|il|lo|questo|questa|l')\s?(?:\p{L}+\s){1,3}(?:est[áa]|es|ser[áa]|é|est|sera|è|sarà|viene|foi|fue))\s/iu

/** Each body once, with the roles that the label gives; 'over' where the list ends before its span does. */
export function* listed(
  page: Page,
  value: Span,
  named: readonly OrganizerRole[],
  cue: string,
  key: LabelKey,
  label: string,
): Generator<Find<'organizer'>, 'over' | undefined> {
  const { text } = page
  let roles = named
  // Sentences are read as sentences.
  if (
    value.end - value.start > 50 &&
    /\b(?:is|are|was|were|will)\b/.test(text.slice(value.start, Math.min(value.end, value.start + 200)))
  )
    return undefined
  // "Die Tagung wird von …", "Schirmherrin ist …", "La jornada está organizada por …": so it is in other tongues.
  if (SENTENCE_ELSEWHERE.test(text.slice(value.start, Math.min(value.end, value.start + 120)))) return undefined
  let at = value.start
  let first = true
  // A list may go on over the lines of the value; each line is read from its start where the chain before it has ended.
  while (at < value.end) {
    // An indented line begins where its words begin.
    while (at < value.end && /\s/.test(text[at]!)) at++
    if (!first && switchAt(text, skipSpace(text, at, value.end))) return undefined
    const own = ownLine(text, at, value.end)
    // "Apoio / Casa Zero / Patrocínio / Banco do Norte": a label bald on its line.
    const bald = first ? null : baldRole(text, at, own)
    if (bald === 'other') return 'over'
    if (bald) {
      roles = [bald]
      at = own + 1
      continue
    }
    // "Banca Popolare del Salento - Cantine Li Curti": those who help stand beside each other.
    const dash = HELPING.has(roles[0]!) ? text.slice(at, own).search(/\s-\s(?=\p{Lu}[\p{L}'.]*\s+\p{L})/u) : -1
    const { bodies, end } = readChain(text, at, dash > 0 ? at + dash : own, roles[0]!, cue)
    const lineEnd = text.indexOf('\n', Math.max(at, end))
    const stop = dash > 0 && end <= at + dash ? at + dash + 2 : lineEnd < 0 || lineEnd > value.end ? value.end : lineEnd
    const lead = HELPING.has(roles[0]!) ? wholeOf(text, bodies, own) : bodies[0]
    // "Secretariat: Barley House, Bridgetown": where it sits.
    if (lead && key === 'manager' && cue === 'label' && HOUSE.test(text.slice(lead.name.start, lead.name.end)))
      return undefined
    // "The University College is the local host": a sentence is read as one.
    if (lead && cue === 'section' && first && SAYS.test(text.slice(end, stop))) return undefined
    // "Questions? Write to"
    if (lead && lead.sure < 2 && /^\s?\?/.test(text.slice(end, end + 2))) return 'over'
    // "Keynote by Dana Whitcomb, …" below the last name of a section: the list is over.
    if (lead && (cue === 'section' || !first) && lead.sure < 2 && PROSE_BEHIND.test(text.slice(end, stop)))
      return 'over'
    const person =
      lead !== undefined &&
      (lead.sure === 0 ||
        HONORIFIC.test(text.slice(at, at + 14)) ||
        POSTED.test(text.slice(at, at + 24)) ||
        ((key === 'host' || key === 'manager' || key === 'organizer') &&
          !FIRM_LABEL.test(label) &&
          lead.sure < 2 &&
          // "Ateliê Papel e Cola e Associação dos Amigos": beside a body stands a body.
          !bodies.some((one) => one.sure === 2) &&
          !lead.acronym &&
          !NO_PERSON.test(text.slice(lead.name.start, lead.name.end)) &&
          !/\p{Lu}{2}/u.test(text.slice(lead.name.start, lead.name.end)) &&
          mayBePerson(text, lead)) ||
        /^\s{0,3}[:(]?\s{0,2}[\w.+-]{1,30}@/.test(text.slice(end, end + 30)))
    if (lead && !person) {
      for (const body of bodies.length === 1 ? [lead] : bodies) {
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

// "Media partner: Český rozhlas Plus", "Pizza sponsor: Woven by Toyota": small words inside the only name of the line
const GOES_ON = /^(?:\s(?!(?:for|with|in|at|and|who|which|is|are)\s)\p{Ll}{2,12}){1,2}(?:\s\p{Lu}[\p{L}.]*){1,2}\s*$/u

/** The only body of its line, with what the line has behind it. */
export function wholeOf(text: string, bodies: readonly Body[], limit: number): Body | undefined {
  const [one] = bodies
  if (!one || bodies.length > 1 || one.acronym || one.qualifier || one.parent) return one
  const rest = text.slice(one.name.end, limit)
  return rest.length < 40 && GOES_ON.test(rest) && !switchAt(text, one.name.end)
    ? { ...one, name: { start: one.name.start, end: one.name.end + rest.trimEnd().length }, plain: false, sure: 1 }
    : one
}

export const HELPING: ReadonlySet<OrganizerRole> = new Set(['partner', 'supporter', 'sponsor', 'funder', 'patron'])

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
  return (line.length < 60 || line.endsWith(')')) && !OPEN_END.test(line) && next && /^\p{Lu}/u.test(next[1]!)
    ? end
    : limit
}

// "Segreteria organizzativa: Studio Alba Congressi": firms do this.
const FIRM_LABEL =
  /segreteria|secretar[ií]a\s+t|operador|log[ií]stic|management|congress|t[ée]cnic|technique|büro|^promotor|^initi?ati/i
// Two words in small letters and more: a sentence.
const PROSE_BEHIND = /^[\s,.:]*(?:\p{Ll}+\s+\S+|\S+\s+\p{Ll}{2,}\s)/u

// "Ärzte ohne Grenzen", "Habitat for Humanity"
const NO_PERSON = /\p{Ll}\s(?:for|in|of|without|sans|sin|sem|senza|ohne|für|pour|para|per)\s/u

/** Is it written as the name of a person who hosts or prepares the event? A single word that no list of names knows is not; below "Secretariat:" it opens an address. */
function mayBePerson(text: string, { name, plain, role }: Body): boolean {
  if (!/\s/.test(text.slice(name.start, name.end))) return plain || role === 'manager'
  const person = personNameAt(text, name.start, name.end)
  return person !== null && person.end >= name.end - 1 && person.likelihood >= (role === 'organizer' ? 0.5 : 0.35)
}

const HOUSE = /\s(?:House|Building|Tower|Towers|Court|Lodge|Street|Road|Avenue|Square|Lane|Floor|Mansions|Chambers)$/
const SAYS = /^\s(?:is|are|was|were|will|has|have)\s/

// "Chief, Applied Services" below a name: who does it, not a body.
const POSTED =
  /^\s*(?:(?:Deputy|Associate|Assistant|Senior|Acting|Executive)\s)?(?:Chief|Head|Director|Officer|Secretary|Coordinator|Manager|Professor|Lecturer|Chair),\s/
const HONORIFIC = /^\s*(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Eng|Rev|Hon|Sr|Sra|Dra|Dott|Mme|Mlle|M)\b\.?\s/

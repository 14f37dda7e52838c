/** The part in the event that one mention has, and what every rule asks of a mention. */
import type { PersonRole } from '../candidate.js'
import type { Page, Span } from '../page.js'
import type { Mention } from './mentioned.js'
import { EMAIL, isJob, JOB, phoneIn } from './words.js'

export interface Part {
  readonly role: PersonRole | null
  readonly cue: string
  readonly weight: number
}

export interface RoleSpan extends Span {
  readonly role: PersonRole
  /** What says so, where it is no list. */
  readonly cue?: string
}

/** Looks up the list that a name stands in. */
export type ListAround = (name: Span) => RoleSpan | undefined

const PRESIDES =
  /^(?:(?:presiding|committee|panel|board|jury) )?(?:co-?)?chair(?:man|woman|person)?$|^presiding (?:member|officer)$/i

/** "The panel:  Jane Roe, Chair" / "Peter Marsh, Member": one of those that a label lists leads them. */
export function presiding(page: Page, { tail }: Mention, part: Part | null): Part | null {
  if (!part || !tail.jobTitle || tail.affiliation || (part.role !== 'panelist' && part.role !== 'committee'))
    return part
  return PRESIDES.test(page.text.slice(tail.jobTitle.start, tail.jobTitle.end)) ? { ...part, role: 'chair' } : part
}

/** The words before the name without the position that belongs to it: "chaired by EAPD Director |Shantanu Mukherjee". */
export function leadOf(page: Page, mention: Mention): string {
  const title = titleBefore(page, mention)
  // "chaired by EAPD Director Shantanu Mukherjee": the body before a title that is read with the name
  if (!title) return mention.name.honorific ? mention.before.replace(/\b\p{Lu}{2,8} $/u, '') : mention.before
  const own = page.text.slice(title.start, mention.name.start).replace(/\s+/g, ' ').length
  return mention.before.slice(0, Math.max(0, mention.before.length - own))
}

/** "Questions? X, Statistics Iceland, Borgartúni 21a" with the address on the line below. */
export function reachableNear(page: Page, { name }: Mention): boolean {
  const after = page.text.slice(name.end, name.end + 180)
  return EMAIL.test(after) || phoneIn(after) !== null
}

export function reachable({ tail }: Mention): boolean {
  return tail.email !== null || tail.phone !== null
}

// "Over ten evenings map curator Harriet Olusoga-Finch shows", "briefing by Janmarg engineer Hetal Vasavada"
const LOWER_TITLE =
  /(?:^|[\s("'])((?:choir|dance|walk|yoga|project|tour|course|garden|wood|glass|textile|fashion|games?|web|product|research|policy|record|radio|theatre|street|portrait|landscape|travel|crime|cookery|pastry|lay|map|master|assistant|associate|guest|resident|principal|junior|staff|wildlife|food|sports|senior|lead|chief|award-winning|seed|data|climate|field|local|head|deputy|civil|software|art|public|human|rights|community|social|marine|water|science|film|music|town|city) )?(\p{Ll}[\p{Ll}-]{2,22}) $/u

/** Does the name begin a line that no margin broke off from the one above? What stands there is of somebody else. */
function begins(page: Page, { opensLine, line }: Mention): boolean {
  const above = page.lines[line.index - 1]
  return opensLine && (line.marker !== '' || !above || above.end - above.start < 50)
}

// "the Federation's chief executive, Mr. X", "la direttrice del Museo, Jane Roe"
const APPOSED =
  /(?:^|[\s("])(?:the|our|its|their|la|el|il|lo|le|o|a|der|die|su|sua|[\p{L}]+'s|l') ?((?:(?!(?:the|la|el|il|lo|le|der|die) )\p{L}+[ -]){0,2}?(\p{L}+)(?: (?:of|for|de|del|della|dell'|dei|do|da|du|des|der) [^,.;:()"]{2,50})?), $/iu

// What somebody is in the event is no position.
const TAKES_PART =
  /^(?:candidate|speaker|guest|visitor|host|presenter|lecturer|instructor|moderator|convenor|convener|organi[sz]er|author|respondent|discussant)s?$/i

function apposedBefore(page: Page, at: number, before: string): Span | null {
  const found = APPOSED.exec(before.replace(/\b((?:the|our) )(?:honou?rable|hon\.|right honou?rable) /i, '$1'))
  if (!found || !isJob(found[2]!) || TAKES_PART.test(found[2]!)) return null
  const words = found[1]!.split(' ')
  const start = page.text.lastIndexOf(words[0]!, at - 2)
  // White space may be wider in the text than in `before`.
  const from = words.length > 1 ? page.text.lastIndexOf(`${words[0]!} ${words[1]!}`, at) : start
  if (from < 0 || at - from > found[1]!.length + 8) return null
  let end = at
  while (/[\s,]/.test(page.text[end - 1]!)) end--
  return { start: from, end }
}

/** "Engagement Advisor Nikau Patterson", "ecologist Dr Aroha Kereama": a position right before the name. */
export function titleBefore(page: Page, mention: Mention): Span | null {
  const { name, before } = mention
  if (/, $/.test(before.slice(-2))) return apposedBefore(page, name.start, before)
  if (!/\p{L} $/u.test(before.slice(-2)) || begins(page, mention)) return null
  let found: readonly string[] | null =
    /(?:^|[.,;:(] |\b(?:the|and|by|our|with|is|artist|der|die|und|el|la|il|le|o|a|y|e|et|con|com|avec|mit) |[?!] )((?:\p{Lu}[\p{L}'-]+ ){0,2}\p{L}[\p{L}'-]+) $/u.exec(
      before,
    )
  if (!found || !JOB.test(found[1]!)) {
    const plain = LOWER_TITLE.exec(before)
    found = plain && isJob(plain[2]!) ? [plain[0], (plain[1] ?? '') + plain[2]] : null
  }
  // "Ein Grußwort spricht Bürgermeisterin Jane Roe"
  if (!found) {
    const noun = /\s(\p{Lu}\p{Ll}{4,30}) $/u.exec(before)
    if (noun && isJob(noun[1]!)) found = noun
  }
  if (
    !found ||
    !JOB.test(found[1]!) ||
    /^(?:chair|speakers?|presenter|moderator|organi[sz]er|contact|professors?|readers?|student|candidate|fellow|leaders?|intern|author|host|convenor|facilitators?|partner|lead|guide|keeper|head|chief|directors|presidents|coordinators|secretaries|editors|curators|directoras|directores|direttori|directeurs)$/i.test(
      found[1]!,
    )
  )
    return null
  // "With journalist Jane Roe"
  const title = found[1]!.replace(
    /^(?:(?:With|By|And|The|Our|From|Meet|Join|Con|Com|Avec|Por|Par|Mit|Von|Featuring|La|El|Il|Lo|Le|Der|Die|O|A|Una|Un) |[Ll]')/,
    '',
  )
  const words = title.split(' ')
  let at = page.text.lastIndexOf(words[0]!, name.start)
  if (at < 0 || name.start - at > found[1]!.length + 12) return null
  // "Moderator\tjournalist Jane Roe": what stands before a gap is a label.
  const gap = /^.*\S(?:\t| {3,})\s*(?=\S)/s.exec(page.text.slice(at, name.start))
  if (gap) at += gap[0].length
  if (gap && !JOB.test(page.text.slice(at, name.start))) return null
  return { start: at, end: at + page.text.slice(at, name.start).trimEnd().length }
}

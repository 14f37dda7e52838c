/** An item of a programme while it is being read, and the candidate that it becomes. */
import type { Find, PersonRole, PersonValue, SessionKind, TimeValue } from '../candidate.js'
import type { Line, Span } from '../page.js'
import type { Day } from './dayShape.js'
import { kindOfTitle } from './kinds.js'
import type { SessionLabel } from './label.js'

export interface Item {
  readonly start: number
  end: number
  /** Line where it begins, and its indentation. */
  readonly line: number
  readonly indent: number
  lastLine: number
  readonly cue: string
  readonly cluster: number
  readonly agenda: boolean
  clock: TimeValue | null
  day: Day | null
  label: SessionLabel | null
  title: Span | null
  /** Further lines of the title in the column that it begins. */
  titleRest?: Span[]
  /** Where the title's column and the next one begin, in characters of the line; null where the row has one cell. */
  columns?: { readonly from: number; readonly next: number; readonly line: number } | null
  people: PersonValue[]
  room: Span | null
  description: Span | null
  kind: SessionKind | null
  /** The title was read from a person's line, and a better one may follow. */
  personFirst: boolean
}

/** An item of a list that prints neither clocks nor labels: what is not said of it is null. */
export function listItem(
  said: Pick<Item, 'start' | 'end' | 'line' | 'indent' | 'lastLine' | 'cue' | 'cluster' | 'title' | 'people'> &
    Partial<Item>,
): Item {
  return {
    clock: null,
    day: null,
    label: null,
    room: null,
    description: null,
    kind: null,
    personFirst: false,
    agenda: true,
    ...said,
  }
}

/** The same for a line of its own. */
export function lineItem(
  line: Line,
  cue: string,
  cluster: number,
  said: Pick<Item, 'title' | 'people'> & Partial<Item>,
): Item {
  return listItem({
    start: line.body,
    end: line.end,
    line: line.index,
    indent: line.indent,
    lastLine: line.index,
    cue,
    cluster,
    ...said,
  })
}

const WITHOUT_TITLE = 4

/** The candidate of an item; null where nothing names it. */
export function findOf(text: string, item: Item): Find<'session'> | null {
  let { title } = item
  if (!title && !item.label && item.people.length > 0) {
    // "10:00 Jane Roe (MIT)": the speaker is all that is said of it.
    const first = item.people[0]!
    title = { start: first.honorific?.start ?? first.name.start, end: first.name.end }
  }
  if (!title && !item.label) return null
  const words = title ? text.slice(title.start, title.end) : ''
  if (title && (words.length < 2 || words.length > 400 || !/\p{L}/u.test(words))) return null
  // "10 octobre : inscription@…": an address is no item.
  if (title && !item.clock && !item.label && /https?:|www\.|\S@\S/.test(words)) return null
  const label = item.label
  return {
    kind: 'session',
    span: { start: item.start, end: Math.max(item.end, title?.end ?? 0) },
    value: {
      label: label?.span ?? null,
      ordinal: label?.ordinal ?? null,
      title,
      titleRest: item.titleRest ?? [],
      kind: kindOf(item, words, label ? text.slice(label.span.start, label.span.end) : ''),
      day: item.day,
      clock: item.clock,
      room: item.room,
      people: item.people.slice(0, 40),
      description: item.description,
    },
    cue: item.cue,
    weight: item.agenda ? 0.8 : item.clock || (label && label.ordinal !== null) ? 0.7 : 0.5,
  }
}

const OF_BUSINESS: ReadonlySet<SessionKind> = new Set<SessionKind>([
  'opening',
  'closing',
  'break',
  'panel',
  'discussion',
])

// A title that speaks of questions further on, and names no discussion.
const ASKING = /^(?!.*(?:discuss|debat|q ?& ?a)).{8,}(?:question|pregunta|pergunta|fragen|dialogue|[eé]change)/iu

// What several do is no talk, though one leads it.
const GROUP_WORK =
  /^(?:group (?:work|exercises?)|working groups?|break-?out|exercises?|practical|lab\b|travaux (?:de|en) groupes?|groupes? de travail|trabajo (?:en|de) grupos?|trabalho em grupos?|gruppenarbeit|lavori di gruppo|atelier|ateliers)/i

const PREPARES =
  /^(?:pr[eé]parati(?:on|fs)|prepar(?:ing|aci[oó]n|azione)|prepara[cç][aã]o|vorbereitung|briefing|logistics|instructions|consignes|instrucciones|informations?)\b/iu
const REPORTS =
  /^(?:report(?:s|ing)?(?: back)?|restitution|mise en commun|compte rendu|comptes rendus|puesta en com[uú]n|plenario de grupos|relatos?|restituzione|berichte?)\b.{0,20}\b(?:groups?|groupes?|grupos?|gruppi|gruppen|travaux|foren|workshops|ateliers|talleres)\b/iu

const presides = (role: PersonRole | null): boolean => role === 'chair' || role === 'moderator'

function kindOf(item: Item, title: string, label: string): SessionKind {
  if (item.label) {
    const { kind } = item.label
    if (kind !== 'session' || title.length < WITHOUT_TITLE) return kind
    const said = kindOfTitle(title)
    if (said === 'poster' || said === 'keynote') return said
    // "I. Introduction" of a course is its first lesson.
    if (/^[IVX]{1,5}$/.test(label) && !/^intro/i.test(title)) return said ?? (item.people.length > 0 ? 'talk' : kind)
    // "Item 1   Opening prayer and welcome": an item of business is what its title says.
    return said !== null && OF_BUSINESS.has(said) && /^(?:(?:agenda )?item\b|TOP\b|tagesordnungspunkt\b)/i.test(label)
      ? said
      : kind
  }
  if (item.kind) return item.kind
  // What stands in brackets is a remark: "lightning talks (5 min each, sign up at the door!)".
  const said = kindOfTitle(title.replace(/\s\([^()]*\)?/g, ''))
  // "Old sheets, new questions - Florencia Etchevarne": one who speaks gives a talk, whatever its title asks.
  if (said === 'discussion' && item.people.length === 1 && item.people[0]!.role === null && ASKING.test(title))
    return 'talk'
  // "Tour of the storage backend (Jane Roe)": shown in a talk, where nobody walks.
  if (said === 'social' && item.people.length === 1 && item.clock && /^(?:a |the )?tour of\b/i.test(title))
    return 'talk'
  // "Préparation de la visite de terrain": who prepares an outing is not out yet.
  if (said === 'social' && PREPARES.test(title)) return 'session'
  // "Reports of the working groups" / "Rapporteur: Jane Roe"
  if (said !== 'discussion' && said !== 'plenary' && REPORTS.test(title))
    return said === 'talk' || !said ? 'session' : said
  if (said) return said
  if (GROUP_WORK.test(title)) return 'session'
  // "Workshop on letterpress with Jane Roe"
  if (
    /^(?:workshop|taller|atelier|oficina|laboratorio|masterclass|class|visit|consultation)\b|\b(?:clinic|surgery|drop-in|office hours)$/i.test(
      title,
    )
  )
    return 'session'
  // "Salt and ash" / "Chair: Jane Roe": who chairs gives no talk.
  return item.people.length > 0 && item.people.length < 3 && item.people.some(({ role }) => !presides(role))
    ? 'talk'
    : 'session'
}

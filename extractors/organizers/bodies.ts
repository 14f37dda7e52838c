/**
 * Reads a chain of bodies: "the Ministry of Economy and Industry of Azerbaijan and Civil Service Commission … with substantive
 * assistance of UN DESA's Division for …". Decides where one body ends and the next begins, and which role each has.
 */
import type { OrganizerRole, OrganizerValue } from '../candidate.js'
import { personNameAt } from '../names/person-name.js'
import type { Span } from '../page.js'
import { countryInName } from './countries.js'
import { AND, initialsFit, isAcronym, isEventWord } from './lexicon.js'
import { AS_ROLE, switchAt, WITH } from './roles.js'
import type { Run } from './runs/run.js'
import { matchAt, skipSpace, wordAt } from './runs/tokens.js'
import { readRun } from './runs.js'

export interface Body {
  readonly name: Span
  readonly acronym: Span | null
  readonly parent: Span | null
  readonly qualifier: Span | null
  /** A place behind its comma: "…, Fiji". */
  readonly place: Span | null
  readonly role: OrganizerRole
  readonly cue: string
  /** How much it looks like a body: 2 by its words, 1 by its shape, 0 as much like a person. */
  readonly sure: 0 | 1 | 2
  /** One ordinary capitalised word: a surname, a town, a firm. */
  readonly plain: boolean
}

type Separator = 'and' | 'amp' | 'comma' | 'comma-and' | 'semi' | 'slash'
interface Link {
  readonly run: Run
  readonly before: Separator | null
}

/** Bodies from `from` on, and where the chain ends; `subject`: a verb is expected behind them. */
export function readChain(
  text: string,
  from: number,
  limit: number,
  role: OrganizerRole,
  cue: string,
  subject = false,
): { readonly bodies: readonly Body[]; readonly end: number } {
  const bodies: Body[] = []
  let at = from
  let here: { role: OrganizerRole; cue: string } = { role, cue }
  for (let clause = 0; clause < 8; clause++) {
    const { links, end } = readLinks(text, at, limit, subject)
    let mine = group(text, links, here.role, here.cue)
    if (links.length > 0) at = end
    const suffix = matchAt(AS_ROLE, text, at)
    if (suffix && mine.length > 0 && at + suffix[0].length <= limit) {
      const named = suffix[1] ? 'co-organizer' : roleNamed(suffix[2]!)
      mine = mine.map((one) => ({ ...one, role: named, cue: 'as-role' }))
      at += suffix[0].trimEnd().length
    }
    bodies.push(...mine)
    const change = switchAt(text, at)
    if (change && change.end < limit) {
      here = { role: change.cue.role, cue: change.cue.cue }
      // "co-convened by: A, B"
      at = change.end + /^\s{0,2}:?/.exec(text.slice(change.end, change.end + 3))![0].length
      continue
    }
    // ", with the Ministry of Health as host and the Nordic Fund as funder"
    const joining = matchAt(mine.length > 0 ? WITH : NOTHING, text, at)
    if (joining) {
      const start = at + joining[0].length
      const { links: later, end: laterEnd } = readLinks(text, start, limit)
      const named = later.length > 0 ? matchAt(AS_ROLE, text, laterEnd) : null
      if (named) {
        here = { role, cue }
        at = start
        continue
      }
      // "put on by the Museum with the Society of Friends"
      const others = subject ? [] : group(text, later, 'partner', 'with')
      if (others.length > 0 && others[0]!.sure === 2 && mine[0]!.sure === 2) {
        bodies.push(...others)
        at = laterEnd
      }
    }
    // ", as convenor, and the Y, as co-convenor"
    const more = suffix && /\s*(?:,\s*)?and\s+/iy
    const joined = more ? matchAt(more, text, at) : null
    if (!joined || mine.length === 0) break
    at += joined[0].length
    here = { role, cue }
  }
  return { bodies, end: at }
}

const HONORIFIC =
  /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Rev|Hon|H\.E|HE|Sra?|Dra|Dott|Mme|Mlle|Eng|Fr|Atty|Lic)$/

const SEASON_SCHOOL = /\b(?:summer|winter|spring|autumn|fall) (?:school|academy|institute)\b/i
const INDEPENDENT =
  /^(?:national|nationale?s?|nacional|nazionale|royal|real|international|internacional|internationale?|european|europe[oa]|federal|central|world|african|asian|american|nordic|baltic|state|general)$/i

// "R-Ladies", "PyData", "R-Ladies+": no person is written so; "McDonald" is.
const MARKED = /^\p{Lu}-\p{Lu}\p{Ll}|^(?!Ma?c|O')\p{Lu}?\p{Ll}+\p{Lu}|\+$/u

const HELPERS: ReadonlySet<string> = new Set(['partner', 'supporter', 'funder'])
const WHOLE = /^(?:department|directorate|secretariat|departamento|dipartimento|département)$/i
const PART = /^(?:bureau|division|section|unit|branch|office|laboratory|lab|centre|center|group|desk|service)$/i
const FIRM =
  /^(?:S\.?L\.?U?|S\.?A\.?|S\.?r\.?l|S\.?p\.?A|Inc|Ltd|Lda|Ltda|GmbH|LLC|LLP|Pty|B\.?V|Cía)\.?(?:\s(?:Ltda|Ltd))?$/i
const NOTHING = /(?!)/y

// "Research and Innovation Agency", "Natural Resources and Environment Board" are one; "Savanna Cloud and Kiosk Labs" are two.
const SUBJECT_WORD =
  /^(?!ventures?$|partners?$).*(?:ics|metry|graphy|nomy|tions?|ments?|log(?:y|ies)|tures?|ity|ies|ing|ances?|ences?|al|ic|ism|ship|isheries|health|arts?|humanities|food|water|trade|youth|women|land|human|rights|peace|labou?r|climate|sports?|law|finance|justice|transport|industry|energy|music|film|art|science|sciences|space|marine|ocean|forests?|rural|urban|history|library|data|computer|life|housing|works|home|foreign|affairs|family|children|wildlife|nature|tourism|mines|livestock|defence|security|police|care)$/i

function roleNamed(word: string): OrganizerRole {
  const low = word.toLowerCase()
  return low.startsWith('org') || low.startsWith('conv') ? 'organizer' : (low as OrganizerRole)
}

function readLinks(text: string, from: number, limit: number, subject = false): { links: Link[]; end: number } {
  const links: Link[] = []
  let at = from
  let before: Separator | null = null
  while (links.length < 24) {
    const run: Run | null = readRun(text, at, limit, /and/.test(before ?? '') && links[links.length - 1]!.run.rank > 0)
    if (!run) break
    links.push({ run, before })
    at = run.next
    // "the Union (IRU), through its Committee on Dams, and the City are organising"
    const through = subject ? matchAt(THROUGH, text, at) : null
    if (through && at + through[0].length < limit) at += through[0].length
    let next = skipSpace(text, at, limit)
    let kind: Separator | null = null
    if (text[next] === ';') [kind, next] = ['semi', next + 1]
    else if (/[·\x95]/.test(text[next] ?? '')) [kind, next] = ['semi', next + 1]
    else if (/[/|+×]/.test(text[next] ?? '')) [kind, next] = ['slash', next + 1]
    else if (text[next] === ',') [kind, next] = ['comma', next + 1]
    next = skipSpace(text, next, limit)
    const word: string | null = text[next] === '&' ? '&' : wordAt(text, next, limit)
    if (word && AND.test(word) && kind !== 'slash') {
      kind = kind === null ? (word === '&' ? 'amp' : 'and') : kind === 'semi' ? 'semi' : 'comma-and'
      next += word.length
    } else if (text.startsWith('as well as', next)) {
      kind = 'semi'
      next += 10
    }
    if (kind === null) break
    // "by A and by B", "dal Dipartimento … e dalla Fondazione"
    const again =
      /^\s*(?:(?:by|por|pel[oa]s?|par|da(?:l|lla|i|lle|gli)?|vo[nm]|de(?:\s+la)?|du|des|del(?:la)?|dei|degli|delle|d[ao]s?)\s+(?=\S)|(?:dall'|dell'|de\s+l'|d')(?=\S))/i.exec(
        text.slice(next, next + 12),
      )
    if (again && next + again[0].length < limit) next += again[0].length
    // A switch of role ("and with the support of") belongs to the chain, not to the list.
    const peek = readRun(text, next, limit)
    if (!peek) break
    before = kind
    at = next
  }
  // "…, and the Carlsberg Foundation has given a grant": the last name begins a clause of its own.
  const tail = links[links.length - 1]
  if (
    !subject &&
    tail?.before &&
    tail.before !== 'and' &&
    FINITE.test(text.slice(tail.run.next, Math.min(limit, tail.run.next + 24)))
  ) {
    links.pop()
    return { links, end: links[links.length - 1]!.run.next }
  }
  return { links, end: links.length > 0 ? links[links.length - 1]!.run.next : from }
}

const THROUGH = /,\s+(?:acting\s+)?through\s+(?:its|their|the)\s[^,.;]{3,80}(?=,\s+(?:and|y|e|et)\s)/iuy
const FINITE =
  /^\s+(?:has|have|is|are|was|were|will|can|may|pays?|funds?|supports?|hosts?|provides?|gives?|gave|offers?|sponsors?|lends?|contributes?|receives?|covers?|finances?|organi[sz]es?|runs?|supplies|brings?|makes?)\s/i

interface Draft {
  start: number
  end: number
  runs: Run[]
  parent: Span | null
  acronym: Span | null
  place: Span | null
}

function group(text: string, links: readonly Link[], role: OrganizerRole, cue: string): Body[] {
  const drafts: Draft[] = []
  for (let i = 0; i < links.length; i++) {
    const { run, before } = links[i]!
    const current = drafts[drafts.length - 1]
    const verdict =
      current && before ? relation(text, current, run, before, links, i, cue !== 'label' && cue !== 'section') : 'split'
    if (current && verdict === 'join') {
      current.end = run.end
      current.runs.push(run)
    } else if (current && verdict === 'parent') {
      const short = run.acronym
      // "National College of …, University of the Philippines (UP-NCPAG)": whose acronym it is, its letters tell.
      if (short && !initialsFit(text.slice(short.start, short.end), run.words)) current.acronym = short
      current.parent ??= { start: run.start, end: short ? text.lastIndexOf('(', short.start) : run.end }
    } else if (current && verdict === 'child') {
      drafts.pop()
      drafts.push({
        start: run.start,
        end: run.end,
        runs: [run],
        parent: { start: current.start, end: current.end },
        acronym: null,
        place: null,
      })
    } else if (current && verdict === 'tail') current.place = { start: run.start, end: run.end }
    else drafts.push({ start: run.start, end: run.end, runs: [run], parent: run.parent, acronym: null, place: null })
  }
  return drafts.flatMap((draft, i): Body[] => {
    // "the European Union's Horizon 2020": the fund of a body is the body.
    if (
      draft.parent &&
      draft.runs.length === 1 &&
      draft.runs[0]!.words.length === 1 &&
      draft.runs[0]!.rank === 0 &&
      !draft.acronym &&
      !draft.runs[0]!.acronymOnly
    )
      draft = {
        ...draft,
        start: draft.parent.start,
        end: draft.parent.end,
        parent: null,
        runs: [{ ...draft.runs[0]!, rank: 3, words: text.slice(draft.parent.start, draft.parent.end).split(/\s+/) }],
      }
    const last = draft.runs[draft.runs.length - 1]!
    const first = draft.runs[0]!
    const words = draft.runs.flatMap(({ words }) => words)
    const rank = Math.max(...draft.runs.map((run) => run.rank))
    let acronym = draft.runs.map((run) => run.acronym).find(Boolean) ?? draft.acronym
    let qualifier = draft.runs.map((run) => run.qualifier).find(Boolean) ?? null
    // "Department of Geography (Prof. Anna Berg)"
    if (qualifier && HONORIFIC.test(/^\p{L}+/u.exec(text.slice(qualifier.start, qualifier.end))?.[0] ?? ''))
      qualifier = null
    // "World Bank Institute (ICT4Gov)": with small letters in it, and none of the name's, it names a part, not the whole.
    const short = acronym && text.slice(acronym.start, acronym.end)
    if (short && acronym !== draft.acronym && /\p{Ll}/u.test(short) && !initialsFit(short, words)) {
      qualifier ??= acronym
      acronym = null
    }
    let name: Span = { start: draft.start, end: draft.end }
    // A qualifier at the end is no part of the name; an acronym's parenthesis is cut out when the name is read.
    const closing = last.closed ? (last.qualifier ?? last.acronym) : null
    if (closing && closing.end + 1 >= name.end) name = { start: name.start, end: text.lastIndexOf('(', closing.start) }
    if (last.closed && last.qualifier && last.acronym) {
      const open = text.lastIndexOf('(', Math.min(last.qualifier.start, last.acronym.start))
      if (open > name.start) name = { start: name.start, end: open }
    }
    if (
      /^(?:Organi[sz]ing|Organi[sz]ation|Program(?:me)?|Scientific|Steering|Local|Technical|Conference|Advisory|Review)\s+(?:Organi[sz]ing\s+|Program(?:me)?\s+)?(?:Committee|Team|Board|Chairs?)$/i.test(
        text.slice(name.start, name.end).trim(),
      )
    )
      return []
    if (HONORIFIC.test(words[0]!)) return []
    // "Third Baltic Summer School in …" is the event.
    if (SEASON_SCHOOL.test(words.slice(0, 6).join(' '))) return []
    if (rank === 0 && !acronym && isEventWord(words[words.length - 1]!) && !(HELPERS.has(role) && words.length > 2))
      return []
    const before = drafts[i - 1]
    const parent =
      draft.parent ??
      (first.article === 'its' && before
        ? {
            start: before.start,
            end: before.runs[0]!.closed ? (before.runs[0]!.acronym?.start ?? before.end) - 1 : before.end,
          }
        : null)
    const shape =
      acronym ||
      last.acronymOnly ||
      words.some((word) => isAcronym(word) || MARKED.test(word)) ||
      first.article === 'the' ||
      words.length >= 4 ||
      words.length === 1
    // "Global Witness" and "Anna Lind" are written alike: the names of people are known.
    const person =
      rank === 0 && !acronym && !words.some((word) => MARKED.test(word))
        ? personNameAt(text, name.start, name.end)
        : null
    const personal =
      person !== null &&
      (last.role ?? role) !== 'sponsor' &&
      !((cue === 'label' || cue === 'section' || /-(?:named|nombrado)$/.test(cue)) && HELPERS.has(last.role ?? role)) &&
      cue !== 'joint-event-of' &&
      first.article === '' &&
      person.likelihood >= 0.35 &&
      person.end >= name.end - 1
    return [
      {
        name,
        acronym,
        parent,
        qualifier,
        place: draft.place,
        role: last.role ?? role,
        cue,
        sure: rank > 0 ? 2 : personal || (qualifier && !acronym) ? 0 : shape || words.length > 1 ? 1 : 0,
        plain: rank === 0 && words.length === 1 && !acronym && !isAcronym(words[0]!) && !MARKED.test(words[0]!),
      },
    ]
  })
}

function relation(
  text: string,
  current: Draft,
  next: Run,
  before: Separator,
  links: readonly Link[],
  i: number,
  prose: boolean,
): 'join' | 'split' | 'parent' | 'child' | 'tail' {
  const last = current.runs[current.runs.length - 1]!
  // "Institute of Maps (lead), City of Graz (host)": each stands by itself.
  if (before === 'semi' || before === 'slash' || last.role) return 'split'
  const words = current.runs.flatMap((run) => run.words)
  // "Instituto Nacional de …": what is national stands by itself.
  const rank =
    words.some((word) => INDEPENDENT.test(word)) && current.runs.some((run) => run.rank > 0)
      ? 3
      : (Math.max(...current.runs.map((run) => run.rank)) as 0 | 1 | 2 | 3)
  const complement = current.runs.some((run) => run.complement)
  const short = next.acronym === null ? '' : text.slice(next.acronym.start, next.acronym.end)
  const headed = next.lead > 0 || next.acronymOnly || (short !== '' && initialsFit(short, next.words))
  // "Institute for Marine and Antarctic Studies (IMAS)": the acronym speaks for both halves.
  if (short && before !== 'comma' && !next.article && !last.closed) {
    const whole = [...current.runs.flatMap(({ words }) => words), ...next.words]
    if (initialsFit(short, whole) && !initialsFit(short, next.words)) return 'join'
  }
  if (before === 'comma') {
    // "Odilo TID, S.L.", "Northern Maps, Inc."
    if (FIRM.test(next.words.join(' ')) && !next.article) return 'join'
    if (FIRM.test(next.words[next.words.length - 1]!)) return 'split'
    // "Forest Management Bureau, Department of Environment"
    if (
      rank === 1 &&
      next.lead === 1 &&
      !next.article &&
      WHOLE.test(next.words[0]!) &&
      words.some((word) => PART.test(word))
    )
      return 'parent'
    const following = links[i + 1]?.before ?? null
    // "National College of …, University of the Philippines (UP-NCPAG)"
    if (
      short &&
      rank > 0 &&
      next.rank === 3 &&
      !current.runs.some((run) => run.acronym) &&
      !initialsFit(short, next.words)
    )
      return 'parent'
    if (rank > 0 && rank < 3 && next.rank > rank) return 'parent'
    // "Forest Management Bureau, Department of Environment (FMB-DENR)": the acronym names both.
    if (rank > 0 && short.includes('-') && initialsFit(short.slice(0, short.indexOf('-')), words)) return 'parent'
    if (rank === 1 && next.acronymOnly && following === null) return 'parent'
    // "Academy of Sciences, Institute for Urban Research": the whole, then its part.
    if (
      prose &&
      rank > 1 &&
      next.rank > 0 &&
      next.lead > 0 &&
      next.rank < rank &&
      !next.article &&
      following === null &&
      !next.words.some((word) => INDEPENDENT.test(word))
    )
      return 'child'
    if (current.parent && next.rank === 3 && rank < 3 && following !== 'comma') return 'tail'
    // "US-RSE Diversity, Equity, and Inclusion Working Group (DEI-WG)": the acronym speaks for the whole list.
    if (rank === 0 && !headed && !next.article) {
      const words = [...current.runs.flatMap((run) => run.words), ...next.words]
      for (let k = i + 1; k < links.length && links[k]!.before !== 'semi'; k++) {
        const { run } = links[k]!
        words.push(...run.words)
        if (run.acronym === null) continue
        const whole = text.slice(run.acronym.start, run.acronym.end)
        if (initialsFit(whole, words) && !initialsFit(whole, run.words)) return 'join'
        break
      }
    }
    // "the Diversity, Equity, and Inclusion Working Group": only the last of the list is headed, and one article opens all.
    if (rank === 0 && !headed && !next.article && current.runs[0]!.article && !last.acronymOnly)
      for (let k = i + 1; k < links.length; k++) {
        const later = links[k]!
        if (later.run.article || later.run.acronymOnly || !/^(?:comma|and|comma-and)$/.test(later.before!)) break
        if (later.run.rank > 0) return 'join'
      }
    // "Institute for Language, Cognition and Computation": the list lies inside the complement.
    if (complement && !last.closed && !headed && !next.article && following !== 'amp') {
      for (let k = i + 1; k < links.length; k++) {
        const later = links[k]!
        if (later.run.rank > 0 || later.run.acronymOnly) break
        if (later.before === 'and' || later.before === 'amp' || later.before === 'comma-and') return 'join'
        if (later.before !== 'comma') break
      }
      return next.words.length <= 2 ? 'tail' : 'split'
    }
    // "Embassy of Denmark, Singapore", "University of Otago, New Zealand": a place behind a comma.
    if (
      rank > 0 &&
      !headed &&
      !next.article &&
      next.words.length <= 2 &&
      next.rank === 0 &&
      following !== 'comma' &&
      following !== 'and' &&
      following !== 'amp'
    )
      return 'tail'
    return 'split'
  }
  // "Ilha & Energia" is one, "Institute of Maps & City of Graz" are two.
  if (before === 'amp' && rank === 0 && !next.article && !last.closed && !last.acronymOnly && !next.acronymOnly)
    return next.rank > 0 ||
      last.article ||
      next.words[0] === 'Co' ||
      (last.words.length === 1 && next.words.length === 1)
      ? 'join'
      : 'split'
  if (before === 'comma-and') {
    if (!headed && current.runs.slice(0, -1).some((run) => run.complement)) return 'join'
    if (rank === 0 && current.runs.length > 1 && headed && !next.article) return 'join'
    return 'split'
  }
  // "and"
  // "the Arts Council of Ireland and Creative Europe": a country ends the name.
  if (
    complement &&
    !headed &&
    countryInName(last.words[last.words.length - 1]!) &&
    !countryInName(next.words.join(' '))
  )
    return 'split'
  if (
    /^(?:city|town|municipality|government|embassy|comune|ayuntamiento|prefeitura|ville|mairie|port|county)$/i.test(
      last.words[0]!,
    ) &&
    last.words.length === 3
  )
    return 'split'
  if (last.closed) return 'split'
  if (next.article && next.article !== '') return complement && !headed ? 'join' : 'split'
  if (last.acronymOnly || next.acronymOnly) return 'split'
  if (headed) {
    if (rank > 0) return 'split'
    return last.article !== '' || (last.words.length <= 2 && last.words.some((word) => SUBJECT_WORD.test(word)))
      ? 'join'
      : 'split'
  }
  return complement ? 'join' : rank > 0 ? 'split' : last.article ? 'join' : 'split'
}

/** The fields of a candidate's value that a body fills. */
export function organizerValue(body: Body): OrganizerValue {
  return {
    name: body.name,
    acronym: body.acronym,
    parent: body.parent,
    qualifier: body.qualifier,
    place: body.place,
    roles: [body.role],
  }
}

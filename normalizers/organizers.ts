/** Settles who is behind the event: mentions of one body merged, roles joined, acronyms expanded where the text does so. */

import type { Candidate } from '../extractors/candidate.js'
import { countryInName } from '../extractors/organizers/countries.js'
import { headRank } from '../extractors/organizers/lexicon.js'
import type { Page, Span } from '../extractors/page.js'
import { plain } from '../extractors/plain.js'
import { defineNormalizer, type Ground, ground } from './define.js'
import { longFormOf } from './organizers/expand.js'
import type { Organizer } from './record.js'

interface Entry {
  organizer: Organizer
  readonly candidate: Candidate<'organizer'>
  readonly nameSpan: Span
  readonly grounds: Ground[]
}

/** From here on a mention stands by itself; below, it is taken only where no body is said to organise. */
const STRONG = 0.5
const LEADING: ReadonlySet<string> = new Set(['organizer', 'host', 'presenter', 'manager', 'co-organizer'])

export const organizers = defineNormalizer<'organizers'>({
  field: 'organizers',
  needs: [],
  settle({ page, found }) {
    const all = found.of('organizer')
    if (all.length === 0) return { value: [], grounds: [] }
    const taken = all.filter((one) => one.weight >= STRONG)
    if (!taken.some((one) => one.value.roles.some((role) => LEADING.has(role)))) {
      const weak = all.filter((one) => one.weight < STRONG)
      const best = weak.reduce<Candidate<'organizer'> | null>((a, b) => (a && a.weight >= b.weight ? a : b), null)
      // Two groups may be named alike often, and a weak sentence has all its subjects.
      if (best)
        taken.push(
          ...weak.filter(
            (one) =>
              one === best ||
              (one.cue === best.cue &&
                one.cue !== 'letterhead' &&
                one.cue !== 'sender' &&
                one.cue !== 'signature' &&
                one.cue !== 'group' &&
                one.weight === best.weight),
          ),
        )
    }
    // A letter that names the host alone: the body at its head calls the event.
    else if (
      page.index.has('excellency', 'honour', 'assurances') &&
      taken.every((one) => one.value.roles.every((role) => role === 'host' || !LEADING.has(role)))
    ) {
      const head = all.find((one) => one.cue === 'letterhead')
      if (head) taken.unshift(head)
    }
    const entries: Entry[] = []
    for (const candidate of taken) add(page, entries, candidate, all)
    const kept = entries.filter((one) => !covered(one, entries))
    return {
      value: kept.map(({ organizer }) => organizer),
      grounds: kept.flatMap((entry, i) =>
        entry.grounds.map((one) => ({ ...one, pointer: one.pointer.replace('/organizers/*', `/organizers/${i}`) })),
      ),
      losers: all.filter((one) => !taken.includes(one)),
    }
  },
})

function add(
  page: Page,
  entries: Entry[],
  candidate: Candidate<'organizer'>,
  all: readonly Candidate<'organizer'>[],
): void {
  const { value } = candidate
  const acronym = value.acronym ? page.words(value.acronym) : null
  let name = readName(page, value.name, acronym)
  // "the Governor's": an owner without what is owned.
  if (!name || (/^\S+['’]s$/.test(name) && !/\p{Lu}.*\p{Lu}/u.test(name))) return
  if (isEventsOwn(page, candidate, name)) return
  let nameSpan = value.name
  let short = acronym
  // "UNDESA will organize …": the text may give its long form elsewhere.
  if (!short && !/\s/.test(name) && /\p{Lu}.*\p{Lu}/u.test(name)) {
    const other = all.find((one) => one.value.acronym && page.words(one.value.acronym) === name && one !== candidate)
    const long = other?.value.name ?? longFormOf(page, name)
    if (long) {
      short = name
      nameSpan = long
      name = readName(page, long, short) || name
    }
  } else if (!short && /^[\p{Lu}\s]+$/u.test(name) && name.length < 12) {
    const long = longFormOf(page, name)
    if (long) {
      short = name
      nameSpan = long
      name = readName(page, long, short) || name
    }
  }
  // "the Council" stands for a name given elsewhere, or says nothing.
  if (isBareHead(name)) {
    const alone =
      candidate.weight >= STRONG &&
      candidate.value.roles.some((role) => LEADING.has(role)) &&
      !entries.some((one) => one.organizer.roles.some((role) => LEADING.has(role)))
    const whole = fullName(page, name, all) ?? (alone ? inText(page, name) : null)
    if (!whole) return
    name = whole.name
    nameSpan = whole.span
  }
  let parent = value.parent ? readName(page, value.parent, null) : null
  if (parent && isBareHead(parent)) parent = fullName(page, parent, all)?.name ?? null
  const qualifier = value.qualifier ? page.words(value.qualifier) : null
  const known = entries.find((one) => sameBody(one.organizer, name, short))
  if (known) {
    for (const role of value.roles)
      if (!known.organizer.roles.includes(role)) {
        known.organizer.roles.push(role)
        known.grounds.push(ground('/organizers/*/roles', candidate))
      }
    if (short && !known.organizer.acronym && short !== known.organizer.name) {
      known.organizer.acronym = short
      known.grounds.push(ground('/organizers/*/acronym', candidate, { span: value.acronym ?? candidate.span }))
    }
    if (parent && !known.organizer.parent) {
      known.organizer.parent = parent
      known.grounds.push(ground('/organizers/*/parent', candidate, { span: value.parent! }))
    }
    return
  }
  const country =
    countryInName(name) ??
    countryInName(page.words(nameSpan)) ??
    (value.place ? countryInName(page.words(value.place)) : null)
  const organizer: Organizer = { name, acronym: short, roles: [...value.roles], parent, qualifier, country }
  const grounds: Ground[] = [
    ground('/organizers/*/name', candidate, { span: nameSpan }),
    ground('/organizers/*/roles', candidate),
  ]
  if (short) grounds.push(ground('/organizers/*/acronym', candidate, { span: value.acronym ?? value.name }))
  if (parent) grounds.push(ground('/organizers/*/parent', candidate, { span: value.parent! }))
  if (qualifier) grounds.push(ground('/organizers/*/qualifier', candidate, { span: value.qualifier! }))
  if (country) grounds.push(ground('/organizers/*/country', candidate, { span: nameSpan, basis: 'derived' }))
  entries.push({ organizer, candidate, nameSpan, grounds })
}

/** "CiDaS brings together …" on a page of "CiDaS 2026": the event's own short name. */
function isEventsOwn(page: Page, { cue }: Candidate<'organizer'>, name: string): boolean {
  if (/\s/.test(name) || !/\p{Lu}.*\p{Lu}/u.test(name) || !OF_EVENTS.has(cue)) return false
  for (const at of page.index.at([name.toLowerCase()]))
    if (/^[\s'’-]{0,2}(?:19|20)?\d\d(?![\d.,])/.test(page.text.slice(at + name.length, at + name.length + 7)))
      return true
  return false
}
// Verbs that events take as subjects, too.
const OF_EVENTS: ReadonlySet<string> = new Set([
  'holds',
  'trains',
  'invites',
  'organises',
  'group',
  'pleased-to-announce',
])

/** A name without its acronym's parenthesis: "Ministry of … (MoCIT) of the Republic of …" loses the middle. */
function readName(page: Page, span: Span, acronym: string | null): string {
  let name = page.words(span)
  if (acronym) name = name.replace(` (${acronym})`, '').replace(`(${acronym})`, '')
  // "Bolivia's Social and Economic Policy Analysis Unit"
  const owner = /^([\p{L} ]{3,20})['’]s\s+(?=\p{Lu})/u.exec(name)
  if (owner && countryInName(owner[1]!)) name = name.slice(owner[0].length)
  return name.replace(/^(?:the|la|el|los|las|le|les|il)\s+(?=\p{Lu})/u, '').replace(/[\s,;:-]+$/, '')
}

function isBareHead(name: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && headRank(name) > 0
}

/** The longer name, found anywhere in the text, that ends in the word: "Council" → "Cork City Council". */
function fullName(
  page: Page,
  word: string,
  all: readonly Candidate<'organizer'>[],
): { name: string; span: Span } | null {
  for (const { value } of all) {
    const name = readName(page, value.name, value.acronym ? page.words(value.acronym) : null)
    if (name.endsWith(` ${word}`)) return { name, span: value.name }
  }
  // "the Ministry" below "MINISTRY OF WORKS"; "the Society" below "ROYAL HEBRIDEAN SOCIETY"
  const low = word.toLowerCase()
  for (const { value } of all) {
    const name = readName(page, value.name, value.acronym ? page.words(value.acronym) : null)
    const small = name.toLowerCase()
    if (small.endsWith(` ${low}`) || small.startsWith(`${low} `)) return { name, span: value.name }
  }
  return null
}

/** "presented by the Museum" on a page that names "Cobh Road Maritime Museum", "the Faculty" on one of a "Faculty of Earth Sciences". */
function inText(page: Page, word: string): { name: string; span: Span } | null {
  const { text } = page
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = BEFORE_HEAD.exec(text.slice(Math.max(0, at - 70), at))
    const end = at + word.length
    if (/\p{L}/u.test(text[end] ?? '')) continue
    const after = BEHIND_HEAD.exec(text.slice(end, end + 80))
    if (!before && !after) continue
    const span = { start: before ? at - before[1]!.length : at, end: end + (after ? after[0].length : 0) }
    const name = readName(page, span, null)
    if (/\s/.test(name)) return { name, span }
  }
  return null
}

// Capitalised words before a head, on one line; an article or a possessive is none of them.
const BEFORE_HEAD =
  /(?:^|[^\p{L}'-])((?:(?!(?:The|Our|This|That|Its|Their|At|In|From|By|And|For|With)\s)\p{Lu}[\p{L}'-]{1,20}[ ]){1,6})$/u
const BEHIND_HEAD =
  /^ (?:of|for|de|del|di|da|do|des) (?:the |la |las |los )?\p{Lu}[\p{L}'-]+(?: (?:and |of |for |y |e |et |de )?\p{Lu}[\p{L}'-]+){0,5}/u

function folded(name: string): string {
  return plain(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function sameBody(known: Organizer, name: string, acronym: string | null): boolean {
  const [a, b] = [folded(known.name), folded(name)]
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true
  if (known.acronym && (known.acronym === acronym || folded(known.acronym) === b)) return true
  if (acronym && folded(acronym) === a) return true
  // "the Council" after "Cork City Council": a common word alone means the body named before.
  return (!b.includes(' ') && a.endsWith(` ${b}`)) || (!a.includes(' ') && b.endsWith(` ${a}`))
}

/** "Statistics Division" beside "Statistics Division of ECLAC": the longer one says it. */
function covered(one: Entry, entries: readonly Entry[]): boolean {
  const mine = folded(one.organizer.name)
  return entries.some((other) => {
    if (other === one) return false
    const theirs = folded(other.organizer.name)
    return theirs.length > mine.length && theirs.startsWith(`${mine} `) && other.organizer.parent !== null
  })
}

/** People: mentions of one person are merged, the part that is surest and most prominent is kept, the fullest name stands. */
import type { Candidate } from '../extractors/candidate.js'
import type { Page, Span } from '../extractors/page.js'
import { defineNormalizer, type Ground, ground } from './define.js'
import { nameKey, samePerson } from './people/nameKey.js'
import type { Person } from './record.js'

/** A mention that stands on less needs a better one elsewhere. */
const ENOUGH = 0.36
/** A name on a line of its own counts only where no cue names a speaker. */
const SURE = 0.6

type Role = NonNullable<Person['role']>
const PROMINENCE: readonly Role[] = [
  'keynote',
  'speaker',
  'panelist',
  'discussant',
  'chair',
  'moderator',
  'director',
  'opening',
  'contributor',
  'host',
  'organizer',
  'contact',
  'committee',
  'other',
]
const SPEAKS = new Set<Role | null>(['speaker', 'keynote', 'panelist', 'contributor'])

const GENERIC = new Set([
  'heading',
  'label-list',
  'name-block',
  'line-alone',
  'names-line',
  'biography',
  'closing-row',
  'closing-by',
])
const TELLS = new Set(['label', 'row', 'moderated-by', 'keynote-by', 'chaired-by'])
// Who prepares the event may speak at it as well.
const PREPARES = new Set<Role | null>(['committee', 'organizer', 'contact', 'other'])

/** "Dipartimento di Scienze Umane, tel. …": the end of a body's name is nobody's. */
function withoutBodies(
  page: Page,
  persons: readonly Candidate<'person'>[],
  bodies: readonly Candidate<'organizer'>[],
): readonly Candidate<'person'>[] {
  const names = bodies.filter(({ weight }) => weight >= 0.4).map(({ value }) => value.name)
  if (names.length === 0) return persons
  return persons.filter(({ value: { name } }) => {
    const body = names.find((one) => one.start < name.start && name.end <= one.end)
    return !body || !OF.test(page.text.slice(body.start, name.start))
  })
}

const OF = /\s(?:of|for|de|del|della|delle|dei|degli|di|do|da|dos|das|du|des|f\xfcr|der)\s$/i

interface Group {
  readonly mentions: Candidate<'person'>[]
  key: ReturnType<typeof nameKey>
}

export const people = defineNormalizer<'people'>({
  field: 'people',
  needs: [],
  settle({ page, found }) {
    const all = withoutBodies(page, found.of('person'), found.of('organizer'))
    if (all.length === 0) return { value: [], grounds: [] }
    const groups = grouped(page, all)
    // Each further mention with a part of its own adds a little.
    const best = (group: Group): number =>
      Math.max(...group.mentions.map((one) => one.weight)) +
      0.05 * Math.min(2, group.mentions.filter((one) => one.weight >= 0.35).length - 1)
    const speakerKnown = groups.some(
      (group) => best(group) >= SURE && group.mentions.some((one) => SPEAKS.has(one.value.role) && one.weight >= SURE),
    )
    const kept: Group[] = []
    const losers: Candidate<'person'>[] = []
    for (const group of groups) {
      const weight = best(group)
      if (weight >= (speakerKnown ? SURE - 0.08 : ENOUGH)) kept.push(group)
      else losers.push(...group.mentions)
    }
    // The order of the text; but who only a doubtful cue names as a speaker stands behind those that are sure.
    const sure = kept.some((group) => speaks(group) && best(group) >= 0.85)
    const behind = (group: Group): number => (sure && speaks(group) && best(group) < 0.75 ? 1 : 0)
    kept.sort((a, b) => behind(a) - behind(b) || first(a) - first(b))
    const grounds: Ground[] = []
    const value = kept.map((group, i) => personOf(page, group, i, grounds))
    return { value, grounds, losers }
  },
})

function speaks(group: Group): boolean {
  return group.mentions.some((one) => SPEAKS.has(one.value.role))
}

function first(group: Group): number {
  return Math.min(...group.mentions.filter((one) => one.weight >= 0.35).map((one) => one.span.start))
}

function grouped(page: Page, all: readonly Candidate<'person'>[]): Group[] {
  const groups: Group[] = []
  // By each name that a group's key begins or ends with: who else could be meant bears one of them.
  const byName = new Map<string, Set<Group>>()
  const enter = (group: Group): void => {
    for (const name of [group.key.family, group.key.given[0]])
      if (name !== undefined) byName.set(name, (byName.get(name) ?? new Set()).add(group))
  }
  for (const one of all) {
    const key = nameKey(page.words(one.value.name))
    const near = new Set([...(byName.get(key.family) ?? []), ...(byName.get(key.given[0] ?? key.family) ?? [])])
    const same = [...near].filter((group) => samePerson(group.key, key))
    // "Smith" is of several: of none.
    if (same.length === 1) {
      const [group] = same as [Group]
      group.mentions.push(one)
      if (key.given.length + key.family.length > group.key.given.length + group.key.family.length) {
        group.key = key
        enter(group)
      }
    } else if (same.length === 0) {
      const group = { mentions: [one], key }
      groups.push(group)
      enter(group)
    }
  }
  return groups
}

function personOf(page: Page, group: Group, index: number, grounds: Ground[]): Person {
  const ranked = [...group.mentions].sort(
    (a, b) => b.weight - a.weight || rank(a.value.role) - rank(b.value.role) || a.span.start - b.span.start,
  )
  const sure = ranked.filter((one) => one.weight >= SURE)
  const strong = sure.length > 0 ? sure : ranked
  // In a list of speakers everyone is one: the programme says who moderates and who gives the keynote.
  const telling = strong.filter((one) => !(one.value.role === 'speaker' && GENERIC.has(one.cue)))
  const byRole = [
    ...(telling.some((one) => TELLS.has(one.cue) && !PREPARES.has(one.value.role)) ? telling : strong),
  ].sort((a, b) => rank(a.value.role) - rank(b.value.role) || b.weight - a.weight)[0]!
  const fullest = [...group.mentions].sort(
    (a, b) => fullness(page.words(b.value.name)) - fullness(page.words(a.value.name)) || a.span.start - b.span.start,
  )[0]!
  const pick = (
    get: (one: Candidate<'person'>) => Span | null | undefined,
  ): [string | null, Candidate<'person'> | null, Span | null] => {
    for (const one of ranked) {
      const span = get(one)
      if (span && span.end > span.start) return [page.words(span), one, span]
    }
    return [null, null, null]
  }
  const at = `/people/${index}`
  grounds.push(ground(`${at}/name`, fullest, { span: fullest.value.name }))
  if (byRole.value.role) grounds.push(ground(`${at}/role`, byRole))
  // "the historian Jane Roe" and "Jane Roe is Reader in History at Dundee": the position that goes with its body says more.
  const held = ranked.find((one) => one.value.jobTitle && one.value.affiliation)
  if (held && ranked[0]!.value.jobTitle && !ranked[0]!.value.affiliation) {
    ranked.splice(ranked.indexOf(held), 1)
    ranked.unshift(held)
  }
  const part = (name: 'honorific' | 'jobTitle' | 'affiliation' | 'email' | 'phone'): string | null => {
    const [words, one, span] = pick((candidate) => candidate.value[name])
    if (words === null || words === '') return null
    grounds.push(ground(`${at}/${name}`, one!, { span: span! }))
    return words
  }
  return {
    name: page.words(fullest.value.name).replace(/,$/, ''),
    honorific: part('honorific'),
    role: byRole.value.role,
    jobTitle: part('jobTitle'),
    affiliation: part('affiliation'),
    email: part('email'),
    phone: part('phone'),
  }
}

function rank(role: Role | null): number {
  return role === null ? PROMINENCE.length : PROMINENCE.indexOf(role)
}

function fullness(name: string): number {
  // Capitals throughout are a matter of print: the other spelling is kept where there is one.
  return name.split(/\s+/).length * 10 + (/\p{Ll}/u.test(name) ? 5 : 0) + Math.min(4, name.length / 10)
}

/** Settles who is behind the event: mentions of one body merged, roles joined, acronyms expanded where the text does so. */
import type { Candidate } from '../extractors/candidate.js'
import { firstCandidate } from '../extractors/offsets.js'
import { countryInName } from '../extractors/organizers/countries.js'
import { isCompound } from '../extractors/organizers/lexicon.js'
import { inSingular } from '../extractors/organizers/plurals.js'
import type { Page, Span } from '../extractors/page.js'
import { defineNormalizer, type Ground, ground } from './define.js'
import { isEventsOwn } from './organizers/eventsOwn.js'
import { longForms } from './organizers/expand.js'
import { type KnownBodies, knownBodies } from './organizers/knownBodies.js'
import { type Compared, compared, isBareHead, readName } from './organizers/names.js'
import { partOf } from './organizers/partOf.js'
import { shortFormsBehind } from './organizers/shortFormsBehind.js'
import { inText, wholeNames } from './organizers/wholeName.js'
import type { Organizer } from './record.js'

interface Entry {
  organizer: Organizer
  readonly candidate: Candidate<'organizer'>
  readonly nameSpan: Span
  readonly grounds: Ground[]
  /** The name and the short form, to compare with. */
  as: Compared
}

/** What the text says of its bodies elsewhere. */
interface Known {
  readonly bodies: KnownBodies<Entry>
  readonly all: readonly Candidate<'organizer'>[]
  readonly wholeName: ReturnType<typeof wholeNames>
  readonly longForm: ReturnType<typeof longForms>
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
    // Who sponsors or hosts it by what is said is no organiser by the foot of the page.
    const named = new Set(taken.map(({ value }) => page.words(value.name)))
    const weak = all.filter((one) => one.weight < STRONG && !named.has(page.words(one.value.name)))
    if (!taken.some((one) => one.value.roles.some((role) => LEADING.has(role))))
      taken.push(...likeliest(weak).map((one) => partOf(page, one, weak)))
    else if (taken.every((one) => one.value.roles.every((role) => role === 'host' || !LEADING.has(role)))) {
      // "Thanks to the Portershed for having us": the group that is the guest puts it on; a body at the head of a letter that names the host calls the event.
      const cue = weak.some((one) => one.cue === 'group') ? 'group' : 'letterhead'
      if (cue === 'group' || page.index.has('excellency', 'honour', 'assurances', 'circular')) {
        const own = weak.filter((one) => one.cue === cue)
        if (own.length > 0) taken.unshift(own.reduce((a, b) => (a.weight >= b.weight ? a : b)))
      }
    }
    const entries: Entry[] = []
    const known: Known = {
      all,
      bodies: knownBodies(),
      wholeName: wholeNames(page, all),
      longForm: longForms(page, all),
    }
    for (const candidate of taken) add(page, entries, candidate, known)
    const shortForms = shortFormsBehind(page)
    for (const entry of entries) if (!entry.organizer.acronym) shortFormElsewhere(shortForms, entry)
    const settled = new Set(taken)
    const told = beginnings(entries)
    const kept = entries.filter(({ as }) => !told.has(as.name))
    return {
      value: kept.map(({ organizer }) => organizer),
      grounds: kept.flatMap((entry, i) =>
        entry.grounds.map((one) => ({ ...one, pointer: one.pointer.replace('/organizers/*', `/organizers/${i}`) })),
      ),
      losers: all.filter((one) => !settled.has(one)),
    }
  },
})

// Of these the best alone is taken; of weak sentences and of groups named together, all.
const ALONE: ReadonlySet<string> = new Set(['letterhead', 'sender', 'signature', 'foot', 'below-title', 'group'])

/** The weak candidates that are taken where nobody is said to organise. */
function likeliest(weak: readonly Candidate<'organizer'>[]): readonly Candidate<'organizer'>[] {
  if (weak.length === 0) return weak
  const best = weak.reduce((a, b) => (a.weight >= b.weight ? a : b))
  return weak.filter(
    (one) => one === best || (one.cue === best.cue && !ALONE.has(one.cue) && one.weight === best.weight),
  )
}

/** Does another body of the same cue begin within ten characters behind it? */
function hasBodyBeside({ cue, span }: Candidate<'organizer'>, all: readonly Candidate<'organizer'>[]): boolean {
  for (let i = firstCandidate(all, span.end + 1); i < all.length && all[i]!.span.start - span.end < 10; i++)
    if (all[i]!.cue === cue) return true
  return false
}

function add(
  page: Page,
  entries: Entry[],
  candidate: Candidate<'organizer'>,
  { bodies, wholeName, longForm, all }: Known,
): void {
  const { value } = candidate
  const acronym = value.acronym ? page.words(value.acronym) : null
  let name = readName(page, value.name, acronym)
  // "the Universities of Leeds and York": each has the head, in the singular.
  if (value.head) {
    const head = page.words(value.head)
    name = inSingular(name.startsWith(head) ? name : `${head} ${name}`)
  }
  // "the Governor's": an owner without what is owned.
  if (!name || (/^\S+['’]s$/.test(name) && !/\p{Lu}.*\p{Lu}/u.test(name))) return
  // "TechNet and PATH invite you": who acts with another body is a body.
  if (!hasBodyBeside(candidate, all) && isEventsOwn(page, candidate, name)) return
  let nameSpan = value.name
  let short = acronym
  // "UNDESA will organize …": the text may give its long form elsewhere.
  const long = short ? null : longForm(name)
  if (long) {
    short = name
    nameSpan = long
    name = readName(page, long, short) || name
  }
  // "the Council" stands for a name given elsewhere, or says nothing.
  if (isBareHead(name)) {
    const alone =
      candidate.weight >= STRONG &&
      candidate.value.roles.some((role) => LEADING.has(role)) &&
      !entries.some((one) => one.organizer.roles.some((role) => LEADING.has(role)))
    const whole = wholeName(name) ?? (alone ? inText(page, name) : null)
    // "Repairwerk lädt ein": a compound may be all of the name.
    if (!whole && !isCompound(name)) return
    name = whole?.name ?? name
    nameSpan = whole?.span ?? nameSpan
  }
  let parent = value.parent ? readName(page, value.parent, null) : null
  if (parent && isBareHead(parent)) parent = wholeName(parent)?.name ?? null
  const qualifier = value.qualifier ? page.words(value.qualifier) : null
  const as = compared(name, short)
  const known = bodies.find(as)
  if (known) {
    for (const role of value.roles)
      if (!known.organizer.roles.includes(role)) {
        known.organizer.roles.push(role)
        known.grounds.push(ground('/organizers/*/roles', candidate))
      }
    if (short && !known.organizer.acronym && short !== known.organizer.name) {
      known.organizer.acronym = short
      known.as = compared(known.organizer.name, short)
      bodies.enter(known.as, known)
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
    (value.place ? countryInName(page.words(value.place)) : null) ??
    (qualifier ? countryInName(qualifier) : null)
  const organizer: Organizer = { name, acronym: short, roles: [...value.roles], parent, qualifier, country }
  const grounds: Ground[] = [
    ground('/organizers/*/name', candidate, { span: nameSpan }),
    ground('/organizers/*/roles', candidate),
  ]
  if (short) grounds.push(ground('/organizers/*/acronym', candidate, { span: value.acronym ?? value.name }))
  if (parent) grounds.push(ground('/organizers/*/parent', candidate, { span: value.parent! }))
  if (qualifier) grounds.push(ground('/organizers/*/qualifier', candidate, { span: value.qualifier! }))
  if (country) grounds.push(ground('/organizers/*/country', candidate, { span: nameSpan, basis: 'derived' }))
  const entry: Entry = { organizer, candidate, nameSpan, grounds, as }
  entries.push(entry)
  bodies.enter(as, entry)
}

/** "Instituto de Riego (IDR)" at the head of a text that speaks of "el Instituto de Riego" later on. */
function shortFormElsewhere(shortForms: ReturnType<typeof shortFormsBehind>, entry: Entry): void {
  const { organizer, candidate, grounds } = entry
  const found = shortForms(organizer.name)
  // "World Bank Institute (ICT4Gov)": what the brackets hold is the unit already.
  if (!found || found.form === organizer.qualifier) return
  organizer.acronym = found.form
  grounds.push(ground('/organizers/*/acronym', candidate, { span: found.span }))
}

/** The beginnings of the names of parts: "Statistics Division" of "Statistics Division of ECLAC", which says it. */
function beginnings(entries: readonly Entry[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { as, organizer } of entries)
    if (organizer.parent !== null)
      for (let at = as.name.indexOf(' '); at > 0; at = as.name.indexOf(' ', at + 1)) found.add(as.name.slice(0, at))
  return found
}

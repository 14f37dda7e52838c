/** Which candidate is the place: agreement between two, the widest of those that hold one another, several houses that each have a date. */
import type { Candidate } from '../../extractors/candidate.js'
import { lastAtOrBefore, type Page, type Span } from '../../extractors/page.js'
import { isLabelled, PARTS } from './parts.js'

const LONGEST_ROW = 140

/** "Thursday 24 January  Community Hub, Bath Street" above "Saturday 2 February  Central Library": dates that each have a house of their own. */
export function severalPlaces(
  page: Page,
  chosen: Candidate<'venue'>,
  real: readonly Candidate<'venue'>[],
  dates: readonly Candidate<'date'>[],
): boolean {
  if (isLabelled(chosen) || !chosen.value.name) return false
  const dated = new Set(dates.map((one) => page.lineAt(one.span.start)))
  const here = page.lineAt(chosen.span.start)
  // A paragraph whose lines run on is no list of dates.
  const isRow = (index: number): boolean => page.lines[index]!.end - page.lines[index]!.start < LONGEST_ROW
  if (!dated.has(here) || !isRow(here)) return false
  const names = new Map<number, string>()
  for (const one of real) {
    const { name } = one.value
    if (!name || one.weight < 0.3 || isHallOf(page, chosen, one)) continue
    const line = page.lineAt(one.span.start)
    if (
      Math.abs(line - here) <= 6 &&
      isRow(line) &&
      dated.has(line) &&
      !NEXT_ONE.test(page.text.slice(page.lines[line]!.start, one.span.start)) &&
      page.lineAt(one.span.end - 1) === line &&
      !names.has(line)
    )
      names.set(line, page.words(name).toLowerCase())
  }
  return names.size >= 2 && new Set(names.values()).size === names.size
}

const HALL =
  /\b(?:hall|room|ballroom|auditorium|theatre|salle|sala|sal[oó]n|saal|sal[ãa]o|auditori[uo]m?|audit[oó]rio|amphith[eé][aâ]tre|aula)\b/i

/** "… at the Hotel Garden, 21 Gulua Street, from 10 June. Meetings take place in the Mtkvari Hall": a hall of the house whose address stands before it. */
function isHallOf(page: Page, chosen: Candidate<'venue'>, { span, value, cue }: Candidate<'venue'>): boolean {
  return (
    Boolean(chosen.value.street) &&
    !value.street &&
    !value.locality &&
    HALL.test(page.words(value.name!)) &&
    /^(?:held|event)-at/.test(cue) &&
    Math.abs(page.lineAt(span.start) - page.lineAt(chosen.span.start)) <= 3
  )
}

// "Our next meetup will be on 26 June at the Old Granary": of another event.
const NEXT_ONE =
  /\b(?:our|el|la|o|a|le|il|das|der|die)\s+(?:next|pr[oó]xim[oa]|prochaine?|prossim[oa]|n[aä]chste[rs]?)\s/i

/** Do two places not name two cities? */
export function agree(page: Page, a: Candidate<'venue'>, b: Candidate<'venue'>): boolean {
  const [x, y] = [a.value.locality, b.value.locality]
  if (!x || !y) return true
  const [one, other] = [page.words(x).toLowerCase(), page.words(y).toLowerCase()]
  // "Universidad Andina del Cusco, …, San Jerónimo" is in Cusco.
  return one === other || (a.value.name != null && page.words(a.value.name).toLowerCase().includes(other))
}

/** "beside the main conference at Stanford" here, a house with its street and town there: nearly as sure, and it says more. */
export function outweighs(house: Candidate<'venue'>, town: Candidate<'venue'>): boolean {
  const { name, street, locality, room } = house.value
  const bare = !town.value.name && !town.value.room && !town.value.street
  return (
    bare &&
    house.cue === 'behind-clock' &&
    !isLabelled(town) &&
    Boolean((name || room) && street && locality) &&
    house.weight >= town.weight - 0.1
  )
}

/** The candidate that holds the chosen one and more of its address: "Committee Room 2S1\nParliament House\nCANBERRA". */
export function widest(
  chosen: Candidate<'venue'> | undefined,
  real: readonly Candidate<'venue'>[],
): Candidate<'venue'> | undefined {
  if (!chosen || isLabelled(chosen)) return chosen
  const parts = (one: Candidate<'venue'>): number => PARTS.filter((part) => one.value[part]).length
  return (
    real.find(
      (one) =>
        one.span.start <= chosen.span.start &&
        one.span.end >= chosen.span.end - 1 &&
        one !== chosen &&
        one.weight >= chosen.weight - 0.3 &&
        parts(one) > parts(chosen),
    ) ?? chosen
  )
}

const SAID = /^(?:label|header|held|moved|venue-is|new-place|behind-clock|marked|event-at)/
/** "Dr. Lena Fischer (ETH Zurich, Switzerland)": the house of a person, which no label and no verb makes the event's. */
export function isAffiliation(one: Candidate<'venue'>, affiliations: readonly Span[]): boolean {
  if (SAID.test(one.cue)) return false
  // Two people may have been given the same house, one with its city and one without.
  const last = lastAtOrBefore(affiliations, one.span.start)
  return affiliations
    .slice(Math.max(0, last - 3), last + 1)
    .some((house) => one.span.end <= house.end && house.start <= one.span.start)
}

/** The affiliations of people, in the order of the text. */
export function houses(people: readonly Candidate<'person'>[]): Span[] {
  return people.flatMap(({ value: { affiliation } }) => affiliation ?? []).sort((a, b) => a.start - b.start)
}

/** "10.30 Conservation lab", "14.00 Courtyard": rooms of a programme's items, each behind its clock; none is the event's. */
export function roomsOfItems(page: Page, all: readonly Candidate<'venue'>[]): ReadonlySet<Candidate<'venue'>> {
  const rooms = all.filter(
    ({ cue, value }) => cue === 'behind-clock' && value.room && !value.name && !value.locality && !value.street,
  )
  const said = new Set(rooms.map(({ value }) => page.words(value.room!).toLowerCase()))
  const other = all.some(
    ({ weight, value }) => weight >= 0.5 && Boolean(value.street || value.postalCode || (value.name && value.locality)),
  )
  return new Set(said.size >= 2 && other ? rooms : [])
}

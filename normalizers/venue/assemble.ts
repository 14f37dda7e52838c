/** The parts of the chosen place, and what others add to it. */
import type { Candidate } from '../../extractors/candidate.js'
import { citiesNamed } from '../../extractors/gazetteer.js'
import type { Page, Span } from '../../extractors/page.js'
import { agree } from './choose.js'
import { type Draft, take } from './draft.js'
import { isLabelled, PARTS, type Part, type Sourced } from './parts.js'
import { addCity, addCountry, cityBehind, townOfQuarter } from './town.js'
import { cityInName } from './townInNames.js'

/** The parts of the chosen candidate, and those that others add to it. */
export function assemble(from: Omit<Draft, 'parts'>): Map<Part, Sourced> {
  const draft: Draft = { ...from, parts: new Map() }
  const { page, chosen, parts } = draft
  take(draft, chosen, PARTS)
  const short = parts.get('name')
  if (short) parts.set('name', { span: fullName(page, short.span), from: short.from })
  townOfSuburb(draft)
  townOfQuarter(draft)
  labelsBeside(draft)
  sameHouse(draft)
  townOfStreet(draft)
  addressSaid(draft)
  roomOfHouse(draft)
  roomBehindClock(draft)
  houseOfRoom(draft)
  cityBehind(draft)
  cityInName(draft)
  codeBehind(draft)
  if (parts.has('locality')) addCountry(draft)
  else addCity(draft)
  return parts
}

const CODE_BEHIND =
  /^[.,]?\s{1,12}(?:CEP:?\s)?([A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}|[A-Z]\d[\dW]\s[A-Z\d]{4}|\d{5}-\d{3})(?![\w-])/

/** "…, Halifax, N.S." above "B3J 2B5": a code that no other country writes so, on the line below. */
function codeBehind({ page, chosen, parts }: Draft): void {
  if (!parts.has('locality') || parts.has('postalCode')) return
  // "…, Travessa Quintino 350, bairro do Reduto, Belém/PA, CEP 66053-240": behind the town that another sentence gave
  const town = parts.get('region') ?? parts.get('locality')!
  const ends = [chosen.span.end]
  if (town.span.end > ends[0]! && town.span.end < ends[0]! + 60) ends.push(town.span.end)
  const end = ends.find((end) => CODE_BEHIND.test(page.text.slice(end, end + 24)))
  if (end === undefined) return
  const found = CODE_BEHIND.exec(page.text.slice(end, end + 24))!
  const at = end + found[0].length - found[1]!.length
  parts.set('postalCode', { span: { start: at, end: at + found[1]!.length }, from: chosen })
}

const GENERIC =
  /^(?:Faculty|Department|School|Institute|University|College|Museum|Academy|Centre|Center|Library|Foundation|Society)$/

/** "room 343 of the Faculty" where the head says "Faculty of Arts, University of Emona": the name in full, where it stands first. */
function fullName(page: Page, span: Span): Span {
  const word = page.text.slice(span.start, span.end)
  if (!GENERIC.test(word)) return span
  for (const at of page.index.at([word.toLowerCase()])) {
    if (at >= span.start) break
    const found = /^\p{Lu}\p{Ll}+ (?:of|for) (?:the )?\p{Lu}[\p{L}-]+(?:(?: and| of|,? &)? \p{Lu}[\p{L}-]+){0,4}/u.exec(
      page.text.slice(at, at + 90),
    )
    if (found) return { start: at, end: at + found[0].length }
  }
  return span
}

/** A suburb with its street, and the council of the town. */
function townOfSuburb(draft: Draft): void {
  const { page, all, parts } = draft
  // "141 Smith Street, Linwood" of a city council: a suburb, where nothing else says which town it is.
  const suburb = parts.get('locality')
  if (suburb && parts.has('street') && !parts.has('postalCode') && !parts.has('region') && !parts.has('country')) {
    const people = (span: Span): number => citiesNamed(page.words(span))[0]?.population ?? 0
    const council = all.find((one) => one.cue === 'city-of-council' && one.value.locality)
    if (council?.value.locality && people(council.value.locality) > 4 * people(suburb.span)) {
      parts.delete('locality')
      take(draft, council, ['locality'])
    }
  }
}

/** "Venue: …", "Room: …", "Address: …", each a label of its own. */
function labelsBeside(draft: Draft): void {
  const { page, chosen, real } = draft
  // Labels beside the chosen one: "Venue: …", "Room: …", "Address: …", "Location: London".
  if (isLabelled(chosen))
    for (const one of real)
      if (isLabelled(one) && one !== chosen && one.weight >= 0.45 && agree(page, chosen, one)) take(draft, one, PARTS)
}

/** The same house with its address elsewhere. */
function sameHouse(draft: Draft): void {
  const { page, chosen, real, parts } = draft
  // The same house with more of its address, elsewhere: "Burbury Theatre" here, "Burbury Theatre, Churchill Avenue" there.
  const name = parts.get('name') ?? parts.get('room')
  if (name) {
    const words = page.words(name.span).toLowerCase()
    for (const one of real) {
      if (one === chosen || one.weight < 0.25 || words.length < 5) continue
      if ([one.value.name, one.value.room].some((other) => other && page.words(other).toLowerCase() === words)) {
        // "Venue: Burbury Theatre", and below "in the Burbury Theatre, University Centre, Churchill Avenue": the room's house
        if (one.weight >= 0.45 && !parts.has('name') && one.value.room) take(draft, one, ['name'])
        take(draft, one, ['street', 'postalCode', 'locality', 'region', 'country'])
      }
    }
  }
}

/** "at Mesh, Tordenskiolds gate 2" here, "Mesh Community\nTordenskiolds gate 2 · Oslo" there: the town of the street. */
function townOfStreet(draft: Draft): void {
  const { page, chosen, real, parts } = draft
  const street = parts.get('street')
  if (!street || parts.has('locality')) return
  const words = page.words(street.span).toLowerCase()
  const other = real.find(
    (one) =>
      one !== chosen &&
      one.weight >= 0.25 &&
      one.value.street &&
      one.value.locality &&
      page.words(one.value.street).toLowerCase() === words,
  )
  if (other) take(draft, other, ['postalCode', 'locality', 'region', 'country'])
}

/** "You'll find us at Deichman …. The address is Anne-Cath. Vestlys plass 1, 0150 Oslo": a sentence that gives the address of the house above it. */
function addressSaid(draft: Draft): void {
  const { chosen, real, parts } = draft
  if (!parts.has('name') || parts.has('street')) return
  const said = real.find(
    ({ cue, span }) => cue === 'address-is' && span.start > chosen.span.end && span.start < chosen.span.end + 400,
  )
  if (said?.value.street && !said.value.name)
    take(draft, said, ['street', 'postalCode', 'locality', 'region', 'country'])
}

/** Does a span fill the line right below another's? "Headquarters, New York\nConference Room 7" */
function nextLine(page: Page, above: Span, below: Span): boolean {
  const line = page.lines[page.lineAt(below.start)]!
  return line.index === page.lineAt(above.end - 1) + 1 && line.start === below.start && line.end - below.end < 3
}

/** The room of the house that was chosen. */
function roomOfHouse(draft: Draft): void {
  const { page, chosen, real, parts } = draft
  // … and the room of the house, a few words behind it.
  if (parts.has('name') && !parts.has('room') && !isLabelled(chosen)) {
    const sentence = page.sentenceAt(chosen.span.start)
    const room = real.find(
      (one) =>
        one.value.room &&
        !one.value.name &&
        (one.weight >= 0.55 ||
          (one.weight >= 0.5 && (one.cue === 'room-shape' || nextLine(page, chosen.span, one.span)))) &&
        ((sentence !== null && one.span.start >= chosen.span.end && one.span.end <= sentence.end) ||
          nextLine(page, chosen.span, one.span)) &&
        agree(page, chosen, one),
    )
    if (room) take(draft, room, ['room', 'street'])
    else roomElsewhere(draft)
  }
}

const HALL = /\s(?:Hall|Theatre|Theater|Auditorium|Room|Chapel|Lounge|Gallery|Library|Chamber|Suite)$/

/** The room that a candidate names and nothing else; beside a house that is known a hall of its own name is one too. */
function roomAlone(page: Page, { value }: Candidate<'venue'>): Span | null {
  if (value.locality || value.street || (value.room && value.name)) return null
  if (value.room) return value.room
  return value.name && HALL.test(page.words(value.name)) ? value.name : null
}

/** The one room that those candidates name; of several none says more than the others. */
function onlyRoom({ page, parts }: Draft, from: readonly Candidate<'venue'>[]): Sourced | null {
  const house = page.words(parts.get('name')!.span).toLowerCase()
  const rooms = from.flatMap((one) => {
    const span = roomAlone(page, one)
    // The house's own name, said again, is no room of it.
    return span && !house.includes(page.words(span).toLowerCase()) ? { span, from: one } : []
  })
  return new Set(rooms.map(({ span }) => page.words(span).toLowerCase())).size === 1 ? rooms[0]! : null
}

/** "Meetings will be held …, in Room VII", pages below the Palais des Nations: the one room that a verb puts the event in. */
function roomElsewhere(draft: Draft): void {
  const room = onlyRoom(
    draft,
    draft.real.filter(
      ({ cue, weight }, k, all) =>
        all[k] !== draft.chosen && (cue.startsWith('held-at') || (cue === 'behind-clock' && weight >= 0.7)),
    ),
  )
  if (room && room.from.weight >= 0.6) draft.parts.set('room', room)
}

/** "Thu 6 Feb | 18.00-19.15 | Trinity Room" where the label further down says which house: the one room that stands behind a clock. */
function roomBehindClock(draft: Draft): void {
  const { chosen, real, parts } = draft
  if (!isLabelled(chosen) || !parts.has('name') || parts.has('room')) return
  const room = onlyRoom(
    draft,
    real.filter(({ cue, weight }) => cue === 'behind-clock' && weight >= 0.6),
  )
  if (room) parts.set('room', room)
}

const HEAD = /^(?:address-block|house-line-by-date|seat-by-date)$/

/** The house of the room that was chosen. */
function houseOfRoom(draft: Draft): void {
  const { page, chosen, real, parts } = draft
  // "hosted by the Academy of Sciences in Bishkek on 22 October, in the Small Hall": the house of the room, a few words before.
  if (!parts.has('name') && parts.has('room') && !isLabelled(chosen)) {
    const sentence = page.sentenceAt(chosen.span.start)
    const house = real.find(
      (one) =>
        one.value.name &&
        !one.value.room &&
        one.weight >= 0.5 &&
        ((sentence !== null && one.span.start >= sentence.start && one.span.end <= chosen.span.start) ||
          // "Committee Room 3" above "Parliament House\nCANBERRA"
          (one.cue === 'address-block' && page.lineAt(one.span.start) === page.lineAt(chosen.span.end - 1) + 1)),
    )
    // "United Nations Conference Centre, Addis Ababa" at the head, "It will be held in Room 11" pages below
    const head =
      house ?? real.find((one) => one.value.name && one.value.locality && HEAD.test(one.cue) && one.weight >= 0.58)
    if (head) take(draft, head, ['name', 'street', 'locality', 'region', 'country'])
  }
}

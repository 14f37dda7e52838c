/** Address blocks: "Harpa Concert Hall\nAusturbakki 2, 101 Reykjavík", a house above its street and town, each on a line of its own. */
import type { Candidate, Find } from '../candidate.js'
import type { Page } from '../page.js'
import { ZONE_LINE } from './aboveZone.js'
import type { Dates } from './dates.js'
import { EARLY, EVENT } from './eventWords.js'
import { labelled } from './label.js'
import { BUILDING_NOUNS, POSTAL, ROOM_NOUNS, STREET_NOUN } from './lexicon.js'
import { near } from './nearDates.js'
import { venueParts } from './parts.js'
import { belowPerson } from './personLines.js'
import { withRoomBelow } from './roomBelow.js'
import { isNameAndNumber } from './street.js'
import { codedTowns, endsSentence, isStreetLine, overStreet } from './streetLines.js'

const BUILDING_LINE = new RegExp(
  `(?<![\\p{L}])(?:${BUILDING_NOUNS}|auditorium|theatre|theater|hotel)(?![\\p{L}])`,
  'iu',
)

// Sections that give other people's addresses.
const NOT_HERE: ReadonlySet<string> = new Set([
  'committee',
  'speaker',
  'keynote',
  'contact',
  'registration',
  'submission',
  'travel',
  'chair',
])

const STRONG_HOUSE =
  /\b(?:Hotel|Hôtel|Inn|Hall|Centre|Center|Centro|House|Building|Resort|Museum|Museo|Musée|Teatro|Maison|Haus|Library|Biblioteca|Palace|Auditorium|Auditorio|Theatre|Theater|Teatro|Campus|Club|Room|Chambers?|Hyatt|Hilton|Marriott|Sheraton|Radisson|Novotel|Church|Castle|Tower|Café|Cafe|Pub|Bar|Forum|Pavilion|Parliament|Headquarters)\b/i

const LABEL_LINE =
  /^(?:in (?:the room|person)|on-?site|where|(?:the )?(?:venue|location|place|room|address)|d[oó]nde|o[uù]|lugar|lieu|luogo|ort|local|onde)\W*$/i
const STREET_LINE = new RegExp(`(?:\\d|\\p{L}) .*\\b${POSTAL}\\b`, 'u')

// "Austurbakki 2, 101 Reykjavík": a code of three digits is one behind a street's number
const CODED_LINE = /^\p{Lu}[\p{L}.' -]{2,30} \d{1,3}[a-z]?, \d{3} \p{Lu}\p{L}+$/u

// "5017 Bergen", its country on the line below
const CODE_LEAD = new RegExp(`^${POSTAL}\\s{1,2}$`, 'u')

const NAME_LINE = /^\p{Lu}[\p{L}' -]{3,40}$/u

const SEAT_LINE =
  /^(?=.{8,64}$)(?!.*\d)(?:\p{Lu}[\p{L}'&.-]*|of|de|di|do|da|and|the|for|la)(?: (?:\p{Lu}[\p{L}'&.-]*|of|de|di|do|da|and|the|for|la))*$/u

const PERSON_LINE =
  /^(?!(?:The|Le|La|Les|Il|El|Los|Las|Das|De|Het) )(?:(?:Dr|Prof|Mr|Ms|Mrs|Professor)\b.*|\p{Lu}\p{Ll}+(?: \p{Lu}\.?)? \p{Lu}[\p{L}-]+)$/u

// Where letters go.
const POST_BOX = /\b(?:P\.?\s?O\.?\s?Box|Casilla|Apartado|Postfach|Caixa\s+Postal)\b|\bB\.?P\.?\s\d/i

const ROOM_LINE = new RegExp(`(?<![\\p{L}])(?:${ROOM_NOUNS})(?![\\p{L}])`, 'iu')

export const PLACE_KEYS: ReadonlySet<string> = new Set([
  'venue',
  'address',
  'room',
  'whenWhere',
  'city',
  'country',
  'when',
  'date',
  'time',
])

const OFFICE_LABEL =
  /information|contact|office|organi[sz]|secretari|registration|enquir|publisher|sponsor|\bhost|hotel|dinner|information|informa[cç]/i

const CONTACT =
  /\b(?:Tel|Phone|Fax|Telephone|E-?mail|P\.?\s?O\.?\s?Box)\b\s*[.:(+]|\+\d{2,3}[\s(]|@\w|\b\d{3}[-.]\d{3}[-.]\d{4}\b/i

const NO_ADDRESS = /[:@!?]|\d[.]\d\d|\.$|https?|\b(?:is|are|will|with|by|from)\b/

/** "Mardi 8 avril" above "Le Quai\nCale de la Savatte\n49100 Angers": the first line of what stands between the date and the coded town; `at` where none is. */
function stackBelowDate(page: Page, dates: Dates, at: number): number {
  for (let k = at - 1; k >= at - 4 && k >= 0; k--) {
    const line = page.lines[k]!
    if (line.kind === 'blank' || line.end - line.start > 50) return at
    const words = page.text.slice(line.start, line.end)
    const street = isStreetLine(words)
    if (!street && dates.between(line.start, line.end)) return k + 3 <= at ? k + 1 : at
    if (NO_ADDRESS.test(words) || EVENT.test(words) || (!street && PERSON_LINE.test(words))) return at
  }
  return at
}

/** "Harpa Concert Hall\nAusturbakki 2, 101 Reykjavík": a house above a line with street and postal code, or three short lines that end in a city. */
export function* addressBlocks(
  page: Page,
  places: readonly Candidate<'place'>[],
  dates: Dates,
): Generator<Find<'venue'>> {
  const { text, lines } = page
  for (const one of [...places, ...codedTowns(page)]) {
    if (one.value.kind !== 'city') continue
    const at = page.lineAt(one.span.start)
    const line = lines[at]!
    if (line.region === 'header' || line.kind === 'furniture' || line.end - line.start > 110) continue
    const words = text.slice(line.start, line.end)
    if (ZONE_LINE.test(words)) continue
    // "Mexico City   0900 hrs - 1030 hrs": a row of clocks
    if (/\b\d{4}\s?hrs?\b/i.test(words)) continue
    const coded =
      one.cue === 'city-by-postal-code' || CODE_LEAD.test(text.slice(line.start, Math.min(one.span.start, line.end)))
    const full =
      ((coded || (one.cue === 'city-before-country' && STREET_NOUN.test(words))) && STREET_LINE.test(words)) ||
      CODED_LINE.test(words)
    // "Hidalgo 907, Centro, Oaxaca de Juárez": no postal code, and an address all the same.
    const parts =
      !full && /[,\xb7]/.test(words) && /\d/.test(words) && one.cue !== 'in-name' && one.cue !== 'in-street'
        ? venueParts(text, line)
        : null
    const street =
      parts?.street != null &&
      parts.locality?.start === one.span.start &&
      !dates.between(line.start, parts.street.start) &&
      !dates.between(parts.street.end, line.end)
    const alone = line.end - line.start <= one.span.end - one.span.start + 24
    // "Holiday Inn Suva, 501 Victoria Parade, Suva, Fiji": a line that is a house and its city.
    const tail = text.slice(one.span.end, line.end).replace(/\([^()]*\)?/g, '')
    const closed =
      /^\p{Lu}/u.test(words) &&
      /^[\s,]*(?:[\p{L}.]{2,20}[\s,]*){0,3}[\d\s-]*$/u.test(tail) &&
      words.includes(',') &&
      BUILDING_LINE.test(words) &&
      // "International Conference on Organizing Data, HSE University, St. Petersburg": a title
      !(EVENT.test(words.split(',')[0]!) && !STRONG_HOUSE.test(words.split(',')[0]!)) &&
      !/[@:!?]|\b(?:is|are|will|by|and the|with)\b|\bDepartment\b|\bProf/.test(words) &&
      !dates.between(line.start, line.end) &&
      STRONG_HOUSE.test(words)
    if (!full && !street && !alone && !closed) continue
    const whole = parts ?? (words.includes(',') ? venueParts(text, line) : null)
    const closedHouse = Boolean(
      whole?.name &&
        Math.min(whole.name.start, whole.room?.start ?? whole.name.start) - line.start <= 4 &&
        (whole.street || whole.room || whole.locality),
    )
    let first = at
    const stack = coded ? stackBelowDate(page, dates, at) : at
    while (first > 0 && at - first < 4) {
      const above = lines[first - 1]!
      if (
        above.kind === 'blank' ||
        above.kind === 'furniture' ||
        above.kind === 'rule' ||
        above.kind === 'field' ||
        above.end - above.start > 80
      )
        break
      const said = text.slice(above.start, above.end)
      // "Círculo de Bellas Artes, Calle Alcalá 42, Madrid" has its house already: above it stands the room, or nothing.
      if (first === at && closedHouse && !ROOM_LINE.test(said) && !STRONG_HOUSE.test(said)) break
      // The house above the street, the room above the house; a title is neither.
      const top = first < at ? text.slice(lines[first]!.start, lines[first]!.end) : ''
      const underHouse = isStreetLine(top) || (coded && isNameAndNumber(top))
      if (
        above.index < stack &&
        at - first >= 1 &&
        !STRONG_HOUSE.test(said) &&
        !(STREET_NOUN.test(said) && (above.index > 0 || /\d/.test(said))) &&
        !isStreetLine(said) &&
        !(underHouse && BUILDING_LINE.test(said)) &&
        !(underHouse && ROOM_LINE.test(said)) &&
        // "Readings on Lygon" between the date and "309 Lygon Street"
        !(
          underHouse &&
          NAME_LINE.test(said) &&
          !PERSON_LINE.test(said) &&
          // "Pakhuis de Zwijger\nPiet Heinkade 179\n1019 HC Amsterdam"
          (near(page, dates, above.index) || (coded && above.index > 0))
        )
      )
        break
      // "IN THE ROOM", "Where": a label
      if (LABEL_LINE.test(said)) break
      if (EVENT.test(said) && !STRONG_HOUSE.test(said)) break
      if (
        /\b(?:session|committee|announcement|call for|invitation|programme|agenda)\b/i.test(said) &&
        !/\b(?:room|hall)\b/i.test(said)
      )
        break
      const street = isStreetLine(said)
      if (
        // "1 Jan Smuts Avenue", "August-Bebel-Straße 1" are no dates.
        (!street && dates.between(above.start, above.end)) ||
        /\d\s?[ap]\.?m\b/i.test(said) ||
        /\d{1,2}[:.]\d\d|@|https?:|[!?]|:$|\b(?:is|are|will)\b/.test(said) ||
        // "Rua das Flores, 34, 1.º Esq."
        (said.endsWith('.') && !street)
      )
        break
      first--
    }
    // "Jueves 12 de septiembre" above "Carrera 7 # 12-40, barrio La Candelaria, Bogotá"
    const byDate = (street || full) && one.span.start < EARLY && near(page, dates, at)
    if (first === at && !full && !closed && !(street && (parts?.name || byDate))) continue
    if (closedHouse && first === at && belowPerson(page, at)) continue
    const top = lines[first]!
    const head = text.slice(top.start, line.end)
    const section = page.sections[page.blockAt(top.start)?.section ?? 0]?.key
    if (section && NOT_HERE.has(section)) continue
    // "Vienna University of Technology" above "Vienna, Austria" and the date
    const seat =
      alone &&
      first === at - 1 &&
      one.span.start < 900 &&
      /\b(?:Universit\p{L}{1,4}|Institut\p{L}{0,3}|College|Academy)(?!\p{L})/u.test(
        text.slice(lines[first]!.start, lines[first]!.end),
      ) &&
      SEAT_LINE.test(text.slice(lines[first]!.start, lines[first]!.end)) &&
      [lines[at + 1], lines[first - 1]].some((other) => other && dates.between(other.start, other.end)) &&
      !(first > 0 && PERSON_LINE.test(text.slice(lines[first - 1]!.start, lines[first - 1]!.end)))
    if (
      !(
        seat ||
        (full && first < at) ||
        (street && (first < at || parts?.name)) ||
        byDate ||
        overStreet(text, lines, first, at) ||
        (stack < at && first <= stack) ||
        // "Zvono\nObala Kulina bana 22\n71000 Sarajevo"
        (coded && first < at - 1 && isNameAndNumber(text.slice(lines[at - 1]!.start, lines[at - 1]!.end))) ||
        (full ? BUILDING_LINE : STRONG_HOUSE).test(head)
      ) ||
      /\b(?:(?:program|programme|organi[sz]ing|steering|scientific)\s+committee|chairs?|members|organi[sz]ers)\b|\d[:.]\d\d|\d\s?[ap]\.?m\b/i.test(
        head,
      ) ||
      /\b(?:Dr|Prof|Professor|Mr|Ms|Mrs|Scientist|Researcher|Director|Manager|Lecturer|Fellow|Engineer|Head|President)\b|\b(?:Department|Dept|Division)\s+of\b/.test(
        head,
      )
    )
      continue
    // "Address: Café Oto, 18-22 Ashwin Street, …"
    const label = page.fieldAt(top.start)
    const from =
      label && label.label.start === top.start && label.value.start > top.start ? label.value.start : top.start
    const span = labelled(text, { start: from, end: line.end })
    if (!span || span.end < one.span.end || POST_BOX.test(text.slice(span.start, span.end))) continue
    // "… at Hawkmoor Barn, Lower\nLane, Bovey Tracey, Devon": the end of a sentence that wraps
    if (endsSentence(page, top)) continue
    // "Organiser: Institute of Soil, 12 Smith Street, Berlin": whose address it is.
    const field = page.fieldAt(top.start)
    if (
      field &&
      field.label.start === top.start &&
      (field.key ? !PLACE_KEYS.has(field.key) : OFFICE_LABEL.test(text.slice(field.label.start, field.label.end)))
    )
      continue
    const value = withRoomBelow(page, dates, line.index, span)
    const early = span.start < 1500
    const dated = near(page, dates, top.index)
    const blank = text.slice(span.end, span.end + 90).search(/\n[ \t]*\r?\n/)
    const office = CONTACT.test(
      text.slice(Math.max(0, span.start - 60), Math.min(text.length, span.end + (blank >= 0 ? blank : 90))),
    )
    yield {
      kind: 'venue',
      span,
      value,
      cue: 'address-block',
      weight:
        ((full ? 0.6 : 0.5) + (dated ? 0.16 : early ? 0.06 : -0.25) - (first === at && !dated ? 0.1 : 0)) *
        (office ? 0.55 : 1),
    }
  }
}

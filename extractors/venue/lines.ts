/** Places that stand on lines of their own: below the title ("Uppsala, Sweden"), with the date, or as an address block. */
import type { Candidate, Find } from '../candidate.js'
import type { Page, Span } from '../page.js'
import type { Dates } from './dates.js'
import { labelled } from './label.js'
import { BUILDING_NOUNS, POSTAL, ROOM_NOUNS, STREET_NOUN } from './lexicon.js'
import { venueParts } from './parts.js'
import { isSureStreet } from './street.js'

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
const STREET_LINE = new RegExp(`(?:\\d|\\p{L}) .*\\b${POSTAL}\\b`, 'u')
const EARLY = 2500

/** A city, its state and its country where they stand side by side, as one span. */
export function* chains(
  page: Page,
  places: readonly Candidate<'place'>[],
): Generator<{ span: Span; weight: number; cue: string; known: boolean }> {
  let i = 0
  while (i < places.length) {
    const one = places[i]!
    if (one.value.kind !== 'city') {
      i++
      continue
    }
    let end = one.span.end
    let k = i + 1
    let known = false
    while (k < places.length) {
      const next = places[k]!
      if (next.span.start < end) {
        k++
        continue
      }
      if (
        next.value.kind === 'city' &&
        !places.some((other) => other.span.start === next.span.start && other.value.kind !== 'city') &&
        // "Takayama, Gifu, Japan": a region of the same name as its city.
        !(
          places[k + 1]?.value.kind === 'country' &&
          /^\s*,\s*$/.test(page.text.slice(next.span.end, places[k + 1]!.span.start))
        )
      )
        break
      if (!/^[\s,/(|]{1,14}$|^\s*,\s*(?:\p{Lu}[\p{L}.]+\s?){1,2}[,(]\s*$/u.test(page.text.slice(end, next.span.start)))
        break
      end = next.span.end
      known = true
      k++
    }
    yield {
      span: { start: one.span.start, end },
      weight: one.weight,
      cue: one.cue,
      known: known || one.cue === 'city-before-country',
    }
    i = Math.max(k, i + 1)
  }
}

const SEAT_BEFORE =
  /\b(?:Universit\p{L}{1,4}|College|Institute|School)\s(?:of|de|di|do)\s(?:\p{Lu}\p{L}+\s(?:at|of|in|de)\s)?$/u
const POSTAL_TAIL = new RegExp(`^,?\\s{1,2}(?!(?:19|20)\\d\\d\\b)${POSTAL}\\b`, 'u')
const HOUSE_LEAD =
  /^(?!(?:Dr|Prof|Mr|Ms|Mrs)\b)\p{Lu}[\p{L}'&.-]*(?:[ ](?:of|de|the|la|del|for|and|&|\p{Lu}[\p{L}'&.-]*)){0,6},\s*(?:\d{1,4}[\w-]*[ ]\p{L}[^,\n]{2,40},\s*)?$/u
const EVENT =
  /\b(?:workshops?|training|conference|seminar|meeting|summit|forum|symposium|event|course|mission|launch(?:ed)?|consultation|taller|curso|evento|encuentro|congreso|jornadas?|oficina|atelier|rencontre|mini-?conference|hackathon|camp|talk|lecture)\b/i
const WRAPPED = /\b(?:at|of|from|the|by|and|with)\s*$/
const DATED_AT =
  /\b(?:[Dd]ated|[Dd]one|[Gg]iven|[Ss]igned|[Ii]ssued|DATED|DONE|Fait|Dado|Dada|Hecho|Feito)\s(?:at|in|this day at|à|en|em)\s$/
const EDITION_AFTER = /^\s\((?:\d{1,2}\s\p{L}{3,9}\.?\s)?(?:19|20)\d\d\)/u
const CLOCKS = /\d[:.h]\d\d.{3,60}\d[:.h]\d\d|\d\s?[ap]\.?m.{3,60}\d\s?[ap]\.?m/i
const IN =
  /\b(?:in|at|en|em|à|a)\s+(?:the\s+(?:city\s+of\s+)?)?(?:beautiful\s+|sunny\s+|historic\s+|downtown\s+|lovely\s+)?$/i
const EARLIER =
  /\bthe\s+(?:19|20)\d\d\s+\p{L}+[^.]{0,40}?\b(?:was|were|had|took|drew)\b|\b(?:previous|earlier|past|former|last\s+(?:year|time|edition)|since|were\s+held|editions?|history|next\s+year|series|had\s+been\s+held)\b/iu

/** "saga" of "From: Saga Wikander-Holm <…>", in lower case; null where the page is no mail. */
function firstNameOfSender(page: Page): string | null {
  const from = page.fields.find((field) => field.key === 'mailFrom' && field.shape === 'header')
  return from ? (/\p{L}{2,}/u.exec(page.text.slice(from.value.start, from.value.end))?.[0].toLowerCase() ?? null) : null
}

export function* lineVenues(page: Page, places: readonly Candidate<'place'>[], dates: Dates): Generator<Find<'venue'>> {
  const { text, lines } = page
  const all = [...chains(page, places)]
  const sender = firstNameOfSender(page)
  const onLine = new Map<number, number>()
  for (const { span, cue } of all) {
    if (cue === 'in-capitalised-run') continue
    const line = page.lineAt(span.start)
    onLine.set(line, (onLine.get(line) ?? 0) + 1)
  }
  for (const { span: chain, weight, cue, known } of all) {
    const span = chain
    // "8:00 Lima · 9:00 Washington, D.C. · 15:00 Madrid": the cities of the clocks.
    const index = page.lineAt(span.start)
    if ((onLine.get(index) ?? 0) > 1 && CLOCKS.test(text.slice(lines[index]!.start, lines[index]!.end))) continue
    if ((cue === 'in-name' && !known) || cue === 'city-of-zone' || cue === 'in-street' || cue === 'in-room-name')
      continue
    // "Saga" below a mail from Saga Wikander-Holm
    if (!known && sender && text.slice(span.start, span.end).toLowerCase() === sender) continue
    // "Dated at Essex Junction this 11th day of March": where a notice was signed
    if (DATED_AT.test(text.slice(Math.max(0, span.start - 16), span.start))) continue
    // A small town's name alone is a word or a person's more often than a place.
    if (cue === 'city' && !known && weight < 0.28) continue
    const line = lines[page.lineAt(span.start)]!
    if (line.region === 'header' || line.region === 'signature') continue
    const lineText = text.slice(line.start, Math.max(line.end, span.end))
    const early = span.start < EARLY
    // "Valencia (2021) and Gdynia (12 Sept 2023)": editions gone by.
    const edition = EDITION_AFTER.test(text.slice(span.end, span.end + 26))
    const table = lineText.split('|').length > 3
    const dated = dates.between(line.start, Math.max(line.end, span.end)) || near(page, dates, line.index)
    const make = (name: string, w: number, span: Span = chain): Find<'venue'> => {
      const value = venueParts(text, span)
      // "R-Ladies Sydney": a city that bears a first name, and is known here by what stands around it.
      const alone = span === chain && !value.locality && value.name?.start === span.start && value.name.end === span.end
      return { kind: 'venue', span, value: alone ? { text: span, locality: span } : value, cue: name, weight: w }
    }
    if (cue === 'in-name') {
      // "University of York, UK, 3-5 September 2010": the house in whose name the city is.
      const seat = SEAT_BEFORE.exec(text.slice(line.start, span.start))
      if (!seat || !early || lineText.length > 130) continue
      // The date may stand on the next line, where this one holds nothing else.
      if (!dates.between(line.start, line.end) && !(dated && seat.index < 3 && line.end - span.end < 30)) continue
      const whole = { start: line.start + seat.index, end: span.end }
      const value = venueParts(text, whole)
      const city = places.find((one) => one.span.start === span.start && one.value.kind === 'city')
      if (city)
        yield {
          kind: 'venue',
          span: whole,
          value: { ...value, locality: city.span },
          cue: 'seat-by-date',
          weight: 0.52,
        }
      continue
    }
    if (cue === 'city-of-council') {
      // Too little for a place of its own; enough for the city of a house.
      yield make('city-of-council', 0.26)
      continue
    }
    if (cue === 'city-of-group') {
      const found = make('city-of-group', early ? 0.36 : 0.2)
      // "PyLadies NYC": capitals that are a city only behind a group's name.
      yield span.end - span.start <= 3 ? { ...found, value: { text: span, locality: span } } : found
      continue
    }
    // "Brno, Czech Republic, 6-10 September 2010", "Uppsala, Sweden", "Beijing" under the title.
    // "Hyatt Regency, Seattle, Washington, USA" with the date above: what leads to the city is the house.
    const lead = text.slice(line.start, span.start)
    if (
      early &&
      dated &&
      (known || /\d/.test(lead)) &&
      lead.length > 4 &&
      lead.length < 70 &&
      HOUSE_LEAD.test(lead) &&
      !EVENT.test(lead) &&
      // "… the Department of Chemistry at\nQueen's University, Kingston, Canada, will conduct the seminar": a sentence that wraps.
      !/^[,\s]*\p{Ll}{2}/u.test(text.slice(span.end, line.end)) &&
      !WRAPPED.test(text.slice(Math.max(0, line.start - 8), line.start)) &&
      !dates.between(line.start, span.start)
    ) {
      const postal = POSTAL_TAIL.exec(text.slice(span.end, line.end))
      yield make('house-line-by-date', 0.72, { start: line.start, end: span.end + (postal?.[0].length ?? 0) })
      continue
    }
    if (cue !== 'in-capitalised-run' && lineText.length < 110 && aside(text, dates, line, span).length <= 14) {
      if (early && (known || dated))
        yield make(dated ? 'place-line-by-date' : 'place-line', (dated ? 0.74 : 0.66) - (known ? 0 : 0.06))
      else if (known && dated) yield make('place-line', 0.45)
      else if (early && weight >= 0.45) yield make('place-line', 0.4)
      continue
    }
    const sentence = page.sentenceAt(span.start)
    const words = sentence ? text.slice(sentence.start, sentence.end) : lineText
    // Asked where it decides.
    const earlier = (): boolean => EARLIER.test(words.slice(0, 300))
    if (
      early &&
      (sentence && words.length < 400
        ? dates.between(sentence.start, sentence.end)
        : dates.between(line.start, line.end)) &&
      cue !== 'in-capitalised-run' &&
      line.kind !== 'row' &&
      !table
    ) {
      yield make('place-with-date', (known ? 0.6 : 0.5) * ((edition && !known) || earlier() ? 0.4 : 1))
    } else if (
      (cue === 'city-behind-preposition' || (known && IN.test(text.slice(Math.max(0, span.start - 30), span.start)))) &&
      EVENT.test(words)
    )
      yield make('event-in-city', (early ? 0.48 : 0.34) * (earlier() ? 0.5 : 1))
    else if (cue === 'city-behind-preposition' && early) yield make('in-city', 0.3 * (earlier() ? 0.5 : 1))
    else if (span.start < 160 && cue !== 'in-capitalised-run') yield make('city-in-title', known ? 0.55 : 0.25)
    // "co-located with the 15th Conference on …, Thessaloniki, Greece" above the dates.
    else if (known && span.start < 900 && dated && line.end - span.end < 3) yield make('place-ends-line', 0.46)
    else if (known || cue === 'city-by-postal-code') yield make('city', 0.2)
    else if (early && cue === 'city' && weight >= 0.4) yield make('city', 0.12)
  }
  yield* countries(page, places, dates)
}

/** What else the place's line says, dates apart. */
function aside(text: string, dates: Dates, line: Span, { start, end }: Span): string {
  return `${dates.lettersOutside(text, line.start, start)} ${dates.lettersOutside(text, Math.min(end, line.end), line.end)}`.trim()
}

const TOWN_BEFORE =
  /(?:^|\n\s*|[-,|]\s+|\b(?:in|at)\s+)(?=((\p{Lu}[\p{L}'-]+(?:[ ](?:de|la|del|\p{Lu}[\p{L}'-]+)){0,3}),\s*$))/u

/** "Training in Jordan", "activities in Costa Rica": a country alone, where the event is said to be in it. */
function* countries(page: Page, places: readonly Candidate<'place'>[], dates: Dates): Generator<Find<'venue'>> {
  const { text } = page
  for (const one of places) {
    if (one.value.kind !== 'country' || one.cue !== 'country' || one.span.start > EARLY) continue
    const before = text.slice(Math.max(0, one.span.start - 60), one.span.start)
    const town = TOWN_BEFORE.exec(before)
    if (town) {
      // "Les Diablerets, Switzerland": a town that no gazetteer has.
      const start = one.span.start - before.length + town.index + town[0].length
      const span = { start, end: one.span.end }
      const name = text.slice(start, start + town[2]!.length)
      const line = page.lines[page.lineAt(start)]!
      if (
        EVENT.test(name) ||
        /^(?:University|Institute|College|Department|Dept|School|Dr|Prof)\b|\d|[A-Z]{4}/.test(name) ||
        line.region === 'header'
      )
        continue
      const alone = line.start === start && line.end - span.end < 30
      const dated = dates.between(line.start, line.end) || near(page, dates, line.index)
      const placed = /\b(?:in|at)\s+$/i.test(text.slice(Math.max(0, start - 5), start))
      const locality = { start, end: start + town[2]!.length }
      const weight = dated && (alone || placed) ? 0.64 : alone ? 0.4 : placed ? 0.45 : dated ? 0.35 : 0
      if (weight > 0)
        yield {
          kind: 'venue',
          span,
          value: { text: span, locality, country: one.span },
          cue: 'town-before-country',
          weight,
        }
      continue
    }
    if (!/\b(?:in|en|em|au|aux)\s+(?:the\s+|el\s+|la\s+)?$/i.test(before)) continue
    const sentence = page.sentenceAt(one.span.start)
    const words = sentence ? text.slice(sentence.start, sentence.end) : before
    if (!EVENT.test(words) || EARLIER.test(words)) continue
    // "in Indonesia, the Philippines and South Africa"
    if (/^(?:,|\s+and)\s+(?:the\s+)?\p{Lu}/u.test(text.slice(one.span.end, one.span.end + 12))) continue
    yield {
      kind: 'venue',
      span: one.span,
      value: { text: one.span, country: one.span },
      cue: 'event-in-country',
      weight: 0.28,
    }
  }
}

/** Does a line next to this one hold a date and little else? */
function near(page: Page, dates: Dates, index: number): boolean {
  for (const step of [-1, 1, -2, 2]) {
    const line = page.lines[index + step]
    if (!line || line.kind === 'blank' || line.end - line.start > 100) continue
    if (dates.between(line.start, line.end) && dates.lettersOutside(page.text, line.start, line.end).length < 44)
      return true
  }
  return false
}

const NAME_LINE = /^\p{Lu}[\p{L}' -]{3,40}$/u
const SEAT_LINE =
  /^(?=.{8,64}$)(?!.*\d)(?:\p{Lu}[\p{L}'&.-]*|of|de|di|do|da|and|the|for|la)(?: (?:\p{Lu}[\p{L}'&.-]*|of|de|di|do|da|and|the|for|la))*$/u
const PERSON_LINE = /^(?:(?:Dr|Prof|Mr|Ms|Mrs|Professor)\b.*|\p{Lu}\p{Ll}+(?: \p{Lu}\.?)? \p{Lu}[\p{L}-]+)$/u
/** "Aula of the University of Graz\nUniversitätsplatz 3\n8010 Graz": is one of the lines above the town a street, and is one above it? */
function overStreet(text: string, lines: Page['lines'], first: number, at: number): boolean {
  for (let k = first + 1; k < at; k++) {
    const words = text.slice(lines[k]!.start, lines[k]!.end)
    if (isStreetLine(words)) return true
  }
  return false
}
// "Carlton VIC 3053", "Bovey Tracey TQ13 9XE", "Dunmore, OH 43055": a town, whatever its name, by its code.
const CODED_TOWN =
  /^(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}),? (?:(?:VIC|NSW|QLD|TAS|ACT|SA|WA|NT) \d{4}|[A-Z]{2} \d{5}|[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}|(?:[A-Z]{2} )?[A-Z]\d[A-Z] \d[A-Z]\d)$/u
/** The towns that end an address of lines, where no gazetteer tells them. */
function codedTowns(page: Page): Pick<Candidate<'place'>, 'span' | 'cue' | 'value'>[] {
  const out: Pick<Candidate<'place'>, 'span' | 'cue' | 'value'>[] = []
  const { text, lines } = page
  for (let k = 1; k < lines.length && k < 80; k++) {
    const line = lines[k]!
    const size = line.end - line.start
    const last = text.charCodeAt(line.end - 1)
    // A code ends with a digit or a capital.
    if (size < 8 || size > 40 || !((last >= 48 && last <= 57) || (last >= 65 && last <= 90))) continue
    if (!isStreetLine(text.slice(lines[k - 1]!.start, lines[k - 1]!.end))) continue
    const found = CODED_TOWN.exec(text.slice(line.start, line.end))
    if (found)
      out.push({
        span: { start: line.start, end: line.start + found[1]!.length },
        cue: 'city-by-postal-code',
        value: { kind: 'city', readings: [] },
      })
  }
  return out
}
/** "Universitätsplatz 3, first floor", "1 Jan Smuts Avenue, Braamfontein" */
function isStreetLine(words: string): boolean {
  if (!/\d/.test(words)) return false
  const first = words.split(',')[0]!.trim()
  return isSureStreet(first) || (/^\d/.test(first) && STREET_NOUN.test(first))
}
const PROSE = /(?:^|\s)\p{Ll}{3,} (?!of |de |and |the )\p{Ll}{2,} /u
/** Is the line the end of a sentence that wraps, its beginning in prose on the line above? */
function endsSentence(page: Page, line: Page['lines'][number]): boolean {
  const { text } = page
  const over = page.lines[line.index - 1]
  return (
    over !== undefined &&
    over.block === line.block &&
    over.end - over.start >= 52 &&
    /[\p{L},]$/u.test(text.slice(over.end - 1, over.end)) &&
    PROSE.test(text.slice(over.start, over.end)) &&
    (page.sentenceAt(line.start)?.start ?? line.start) < over.end
  )
}
// Where letters go.
const POST_BOX = /\b(?:P\.?\s?O\.?\s?Box|Casilla|Apartado|Postfach|Caixa\s+Postal)\b|\bB\.?P\.?\s\d/i
const ROOM_LINE = new RegExp(`(?<![\\p{L}])(?:${ROOM_NOUNS})(?![\\p{L}])`, 'iu')
const PLACE_KEYS: ReadonlySet<string> = new Set([
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
/** The lines within two of a date, in the first part of the page, ascending. */
function linesByDates(page: Page, dates: Dates): number[] {
  const out = new Set<number>()
  for (const { start } of dates.spans) {
    if (start >= 1600) break
    const at = page.lineAt(start)
    for (let k = Math.max(1, at - 2); k <= at + 2 && k < page.lines.length; k++)
      if (page.lines[k]!.start < 1500) out.add(k)
  }
  return [...out].sort((a, b) => a - b)
}

/**
 * "Oratorio di San Filippo Neri, via Manzoni 5" below the date, "Palazzo Rosso\nvia Garibaldi 18": a house and its street, where the city
 * stands with the date.
 */
export function* housesByDate(page: Page, dates: Dates): Generator<Find<'venue'>> {
  const { text, lines } = page
  for (const k of linesByDates(page, dates)) {
    const line = lines[k]!
    const size = line.end - line.start
    if (size < 12 || size > 110 || (line.kind !== 'text' && line.kind !== 'row') || line.region === 'header') continue
    const words = text.slice(line.start, line.end)
    // A house and its street are parted by a mark.
    if (
      !/[,(|]|\s[-·]\s/.test(words) ||
      !/\d/.test(words) ||
      /[@:?!]|\b(?:is|are|will|by|and the|with)\b/.test(words) ||
      !near(page, dates, k) ||
      endsSentence(page, line)
    )
      continue
    const span = labelled(text, line)
    if (!span || span.start !== line.start) continue
    const value = venueParts(text, span)
    if (!value.street || value.street.end - value.street.start < 8) continue
    const street = text.slice(value.street.start, value.street.end)
    if (!isSureStreet(street) && !isStreetLine(street)) continue
    if (!(value.name ?? value.room)) continue
    yield { kind: 'venue', span, value, cue: 'house-and-street-by-date', weight: 0.6 }
  }
}

const CONTACT = /\b(?:Tel|Phone|Fax|Telephone|E-?mail|P\.?\s?O\.?\s?Box)\b\s*[.:(+]|\+\d{2,3}[\s(]|@\w/i

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
    const full =
      (one.cue === 'city-by-postal-code' || (one.cue === 'city-before-country' && STREET_NOUN.test(words))) &&
      STREET_LINE.test(words)
    // "Hidalgo 907, Centro, Oaxaca de Juárez": no postal code, and an address all the same.
    const parts =
      !full && words.includes(',') && /\d/.test(words) && one.cue !== 'in-name' && one.cue !== 'in-street'
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
      !/[@:!?]|\b(?:is|are|will|by|and the|with)\b|\bDepartment\b|\bProf/.test(words) &&
      !dates.between(line.start, line.end) &&
      STRONG_HOUSE.test(words)
    if (!full && !street && !alone && !closed) continue
    let first = at
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
      // The house above the street, the room above the house; a title is neither.
      const underHouse = first < at && isStreetLine(text.slice(lines[first]!.start, lines[first]!.end))
      if (
        at - first >= 1 &&
        !STRONG_HOUSE.test(said) &&
        !STREET_NOUN.test(said) &&
        !isStreetLine(said) &&
        !(underHouse && BUILDING_LINE.test(said)) &&
        !(underHouse && ROOM_LINE.test(said)) &&
        // "Readings on Lygon" between the date and "309 Lygon Street"
        !(underHouse && NAME_LINE.test(said) && !PERSON_LINE.test(said) && near(page, dates, above.index))
      )
        break
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
        /\d{1,2}[:.]\d\d|@|https?:|[!?]|[.:]$|\b(?:is|are|will)\b/.test(said)
      )
        break
      first--
    }
    // "Jueves 12 de septiembre" above "Carrera 7 # 12-40, barrio La Candelaria, Bogotá"
    const byDate = (street || full) && one.span.start < EARLY && near(page, dates, at)
    if (first === at && !full && !closed && !(street && (parts?.name || byDate))) continue
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
    const span = labelled(text, { start: top.start, end: line.end })
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
    const value = venueParts(text, span)
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

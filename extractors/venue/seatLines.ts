/** "Tallinn University of Technology\n28-30 August 2012\nTallinn, Estonia": a house that bears the town's name, between the date and the town. */
import type { Candidate, Find } from '../candidate.js'
import { NAMESAKES } from '../gazetteer/namesakes.js'
import type { Page, Span } from '../page.js'
import type { Dates } from './dates.js'
import { EVENT } from './eventWords.js'
import { near } from './nearDates.js'
import { belowPerson, OCCASION } from './personLines.js'

const SEAT =
  /(?<!\p{L})(?:Universi\p{L}{1,5}|College|Polytechni[ck]|Polit[eé]cnic[oa]|Politecnico|Hochschule|Academy|Akademie|School|[EÉ]cole|Escuela|Scuola|Institut[eo]?|Instituto|Istituto)(?!\p{L})/u
const MORE =
  /[@:?!;\d]|\b(?:is|are|will|by|with|who|from|presents?|invites?|organi[sz]\p{L}+|association|society|committee)\b/iu
const REACH = 3

/** Does the line above or below hold a date and little else? */
function beside(page: Page, dates: Dates, index: number): boolean {
  return [-1, 1].some((step) => {
    const line = page.lines[index + step]
    return (
      line !== undefined &&
      dates.between(line.start, line.end) &&
      dates.lettersOutside(page.text, line.start, line.end).length < 12
    )
  })
}

/** Is the town also named alone, at the head of the page? */
function saidApart(page: Page, places: readonly Candidate<'place'>[], { start, end }: Span): boolean {
  const name = page.text.slice(start, end)
  return places.some(
    (one) =>
      one.value.kind === 'city' &&
      one.cue !== 'in-name' &&
      one.cue !== 'in-capitalised-run' &&
      one.span.start < 400 &&
      page.text.slice(one.span.start, one.span.end) === name,
  )
}

/** Lines that are a university and nothing else, beside a date and a line with its own town. */
export function* seatLines(page: Page, places: readonly Candidate<'place'>[], dates: Dates): Generator<Find<'venue'>> {
  const { text, lines } = page
  for (const { span, cue, value } of places) {
    if (cue !== 'in-name' && cue !== 'in-capitalised-run') continue
    if (value.kind !== 'city' || span.start > 1200) continue
    const line = lines[page.lineAt(span.start)]!
    const size = line.end - line.start
    if (line.index === 0 || size < 8 || size > 80 || line.region !== 'body' || line.kind === 'furniture') continue
    const whole = text.slice(line.start, line.end)
    // "Aarhus University, Denmark": its country behind it
    const country = places.find(
      (one) =>
        one.value.kind === 'country' &&
        one.span.start > span.end &&
        line.end - one.span.end < 3 &&
        one.span.end <= line.end &&
        /^[^,]*,\s$/.test(text.slice(span.end, one.span.start)) &&
        value.readings.some((city) => one.value.kind === 'country' && city.country === one.value.code),
    )
    const words = country ? whole.slice(0, whole.lastIndexOf(',')) : whole
    if (!SEAT.test(words) || MORE.test(words) || EVENT.test(words) || OCCASION.test(words)) continue
    if (!near(page, dates, line.index) || belowPerson(page, line.index) || page.fieldAt(line.start)?.key) continue
    if (country) {
      const house = { start: line.start, end: line.start + words.length }
      yield {
        kind: 'venue',
        span: { start: line.start, end: country.span.end },
        value: { text: line, name: house, locality: span, country: country.span },
        cue: 'seat-by-date',
        weight: 0.62,
      }
      continue
    }
    const name = text.slice(span.start, span.end)
    const town = places.find(
      (one) =>
        one.value.kind === 'city' &&
        one.cue === 'city-before-country' &&
        text.slice(one.span.start, one.span.end) === name &&
        Math.abs(page.lineAt(one.span.start) - line.index) <= REACH,
    )
    if (!town) {
      // "Department of Geography, Durham University" right below the date: who invites, and where
      if (
        cue === 'in-name' &&
        !NAMESAKES.has(text.slice(span.start, span.end).toLowerCase()) &&
        value.readings[0]!.population > 40_000 &&
        beside(page, dates, line.index)
      )
        yield {
          kind: 'venue',
          span: line,
          value: { text: line, name: { start: line.start, end: line.end }, locality: span },
          cue: 'seat-beside-date',
          // "… (Salamanca, Oct 2022)" above "University of Salamanca"
          weight: saidApart(page, places, span) ? 0.6 : 0.34,
        }
      continue
    }
    const house = { start: line.start, end: line.end }
    yield {
      kind: 'venue',
      span: house,
      value: { text: house, name: house, locality: town.span },
      cue: 'seat-by-date',
      weight: 0.6,
    }
  }
}

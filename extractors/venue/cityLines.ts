/** What a city stands for by its line: the place below a title, with a date, in a sentence about the event, or a mere mention. */
import type { Candidate, Find } from '../candidate.js'
import type { Page, Span } from '../page.js'
import { chains } from './chains.js'
import { linesOfClocks } from './cityClocks.js'
import { countries } from './countryLines.js'
import type { Dates } from './dates.js'
import { DOCUMENT_DONE, EARLY, EVENT, isEarlier, isGoneBy, isTold } from './eventWords.js'
import { headsGroup } from './groupTowns.js'
import { POSTAL } from './lexicon.js'
import { aside, firstNameOfSender, isAside, isDateline, PHONE } from './lineSense.js'
import { near } from './nearDates.js'
import { venueParts } from './parts.js'
import { belowEmployer } from './personLines.js'
import { unknownHouse } from './unknownHouses.js'

const SEAT_BEFORE =
  /\b(?:Universit\p{L}{1,4}|College|Institute|School)\s(?:of|de|di|do)\s(?:\p{Lu}\p{L}+\s(?:at|of|in|de)\s)?$/u

// "Palacky University Olomouc", "University College Cork": a seat that ends with its town
const SEAT_NAME =
  /^(?:(?:The|the) )?(?:\p{Lu}[\p{L}'-]+ ){0,3}(?:University|College|Polytechnic|Universit\p{L}{1,2}|Hochschule|Universidade?|Campus)(?: College| of Technology)? $/u

const POSTAL_TAIL = new RegExp(`^,?\\s{1,2}(?!(?:19|20)\\d\\d\\b)${POSTAL}\\b`, 'u')

const HOUSE_LEAD =
  /^(?!(?:Dr|Prof|Mr|Ms|Mrs)\b)\p{Lu}[\p{L}'&.-]*(?:[ ](?:of|d[aeiou]|des|the|la|del|für|for|and|&|\p{Lu}[\p{L}'&.-]*)){0,6},\s*(?:\d{1,4}[\w-]*[ ]\p{L}[^,\n]{2,40},\s*)?$/u

const WRAPPED = /\b(?:at|of|from|the|by|and|with)\s*$/

const DATED_AT =
  /\b(?:[Dd]ated|[Dd]one|[Gg]iven|[Ss]igned|[Ii]ssued|DATED|DONE|Fait|Dado|Dada|Hecho|Feito)\s(?:at|in|this day at|à|en|em)\s$/

const LIFE =
  /\b(?:works?|working|teaches|professor|lecturer|researcher|employed|student|fellow)\s+(?:at|for|with)\s+(?:the\s+)?[\p{L} ]{2,30}\s(?:in|at)\s$|\b(?:born|raised|grew\s+up|lives?|living|based|resid(?:es|ing|ent)|educated|studied|native|nacid[oa]|nasceu|vive|reside|n[eé]e?|habite|nat[oa]|geboren|lebt)\s+(?:and\s+(?:raised|works?)\s+)?(?:in|at|of|en|em|à|a)\s+(?:the\s+)?$/iu

const FROM = /\b(?:from|desde|depuis|dalla?|aus)\s$/i
const TO =
  /\b(?:\d{1,2}[.:]\d\d|trains?|bus(?:es)?|coach(?:es)?|flights?|ferry|way|back|tickets?|connections?|hours?|minutes|km|miles)\s(?:\p{L}+\s)?to\s$/iu

/** "from Thessaloniki", "the 15.24 to Tallinn": where one travels. */
const isJourney = (before: string): boolean => FROM.test(before) || TO.test(before)

const BASED_THERE = /^-(?:based|born|trained|educated|raised)(.*)/

const TRIP =
  /\b(?:trip|excursions?|visits?|tours?|outing|excursi[oó]n(?:es)?|visitas?|sorties?|gita|ausflug)\s+(?:to|through|of|a|à|nach)\s+(?:the\s+)?$/i

const SPEAKER_OF =
  /(?:colloquium|seminar|talk|lecture|speaker|colloquia|lunch|defen[cs]e)\s?:\s(?:(?:Dr|Prof)\.?\s)?(?:\p{L}[\p{L}.'-]*\s){1,3}\p{L}[\p{L}'-]+,\s$/iu

const EDITION_AFTER = /^\s\((?:\d{1,2}\s\p{L}{3,9}\.?\s)?(?:19|20)\d\d\)/u

const CLOCKS = /\d[:.h]\d\d.{3,60}\d[:.h]\d\d|\d\s?[ap]\.?m.{3,60}\d\s?[ap]\.?m/i

// A text that invites: what was done there was done before.
const TO_COME = ['will', 'invited', 'invites', 'shall', 'attend', 'register', 'join']

const IN =
  /\b(?:in|at|en|em|à|a)\s+(?:the\s+(?:city\s+of\s+)?)?(?:beautiful\s+|sunny\s+|historic\s+|downtown\s+|lovely\s+)?$/i

export function* lineVenues(
  page: Page,
  places: readonly Candidate<'place'>[],
  dates: Dates,
  days: Dates,
): Generator<Find<'venue'>> {
  const { text, lines } = page
  const all = [...chains(page, places)]
  const sender = firstNameOfSender(page)
  const clocks = linesOfClocks(page, all)
  const onLine = new Map<number, number>()
  for (const { span, cue } of all) {
    if (cue === 'in-capitalised-run' || cue === 'in-name' || cue === 'in-street') continue
    const line = page.lineAt(span.start)
    onLine.set(line, (onLine.get(line) ?? 0) + 1)
  }
  for (const { span: chain, weight, cue, known } of all) {
    const span = chain
    // "Born in Lisbon and based in Berlin": a person's towns
    if (LIFE.test(text.slice(Math.max(0, span.start - 58), span.start))) continue
    // "Colloquium: Ngozi Brandt, Columbia": where a speaker is from
    if (SPEAKER_OF.test(text.slice(Math.max(0, span.start - 60), span.start))) continue
    // "Dourdan (near Paris), France"
    if (
      /\((?:near|close to|bei|près de|cerca de|perto de|vicino a)\s$/i.test(
        text.slice(Math.max(0, span.start - 12), span.start),
      )
    )
      continue
    // "London-based potter Jane Doe", "Vienna-born": hers; of a group it is the group's.
    const based = BASED_THERE.exec(text.slice(span.end, span.end + 24))
    if (based && !/^\s(?:group|community|collective|network|meet-?up|club|society|chapter|team)/i.test(based[1]!))
      continue
    if (TRIP.test(text.slice(Math.max(0, span.start - 26), span.start))) continue
    // "8:00 Lima · 9:00 Washington, D.C. · 15:00 Madrid": the cities of the clocks.
    const index = page.lineAt(span.start)
    if (
      clocks.has(index) ||
      ((onLine.get(index) ?? 0) > 1 && CLOCKS.test(text.slice(lines[index]!.start, lines[index]!.end)))
    )
      continue
    // "Perth Machine Learning Group, Thursday 9 July", "Open Coffee Athens CXII": the town of who meets, in the title
    if (cue === 'in-capitalised-run' && !known && span.start < 200 && headsGroup(page, span)) {
      yield { kind: 'venue', span, value: { text: span, locality: span }, cue: 'city-of-group', weight: 0.29 }
      continue
    }
    if (
      cue === 'in-capitalised-run' &&
      span.start < EARLY &&
      SEAT_NAME.test(text.slice(lines[index]!.start, span.start))
    ) {
      // "12-14 June 2025" above "Palacky University Olomouc"
      const line = lines[index]!
      if (line.region === 'body' && line.end - span.end < 3 && near(page, dates, index)) {
        const house = { start: line.start, end: span.end }
        yield {
          kind: 'venue',
          span: house,
          value: { text: house, name: house, locality: span },
          cue: 'seat-by-date',
          weight: 0.5,
        }
        continue
      }
    }
    if ((cue === 'in-name' && !known) || cue === 'city-of-zone' || cue === 'in-street' || cue === 'in-room-name')
      continue
    // "Saga" below a mail from Saga Wikander-Holm
    if (!known && sender && text.slice(span.start, span.end).toLowerCase() === sender) continue
    // "Dated at Essex Junction this 11th day of March": where a notice was signed
    if (DATED_AT.test(text.slice(Math.max(0, span.start - 16), span.start))) continue
    // A small town's name alone is a word or a person's more often than a place.
    if (cue === 'city' && !known && weight < 0.28) continue
    const line = lines[page.lineAt(span.start)]!
    if (line.region === 'signature') continue
    // "Subject: Workshop on historical newspapers (Ghent, 12 May 2026)"
    if (
      line.region === 'header' &&
      !(page.fieldAt(span.start)?.key === 'subject' && dates.between(line.start, line.end))
    )
      continue
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
    // "the trains from Thessaloniki", "news from Nairobi": a mention
    if (!known && isJourney(text.slice(Math.max(0, span.start - 24), span.start))) {
      yield make('city', 0.12)
      continue
    }
    if (cue === 'in-name') {
      // "University of York, UK, 3-5 September 2010": the house in whose name the city is.
      const seat = SEAT_BEFORE.exec(text.slice(line.start, span.start))
      // "… - 2 to 4 November 2027 - University of Alicante, Spain" at the end of a long headline
      const behindDate = seat && dates.between(line.start + seat.index - 5, line.start + seat.index)
      if (!seat || !early || (lineText.length > 130 && !behindDate)) continue
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
    const unknown = early && line.index > 0 && weight >= 0.45 ? unknownHouse(page, dates, line, span) : null
    if (unknown) {
      yield make('house-line-by-date', 0.7, unknown)
      continue
    }
    if (cue !== 'in-capitalised-run' && lineText.length < 110 && isAside(aside(text, dates, line, span), cue)) {
      if (early && (known || dated))
        yield make(
          dated ? 'place-line-by-date' : 'place-line',
          ((dated ? 0.74 : 0.66) - (known ? 0 : 0.06)) *
            (isDateline(page, dates, line) || PHONE.test(lineText) || (!dated && belowEmployer(page, line.index))
              ? 0.4
              : 1),
        )
      else if (known && dated) yield make('place-line', 0.45)
      else if (early && weight >= 0.45) yield make('place-line', 0.4)
      continue
    }
    const sentence = page.sentenceAt(span.start)
    const words = sentence ? text.slice(sentence.start, sentence.end) : lineText
    // "Einführung in Quarto": a small town behind a preposition is as often what the talk is about.
    const slight = !known && cue === 'city-behind-preposition' && weight < 0.65
    // Asked where it decides.
    const earlier = (): boolean =>
      isEarlier(words.slice(0, 300)) ||
      (DOCUMENT_DONE.test(text.slice(Math.max(0, span.start - 40), span.start)) && page.index.has(...TO_COME)) ||
      (isGoneBy(text, span.end) &&
        isTold(words.slice(0, Math.min(300, Math.max(40, span.end - (sentence ?? line).start)))))
    if (
      early &&
      (sentence && words.length < 400
        ? days.between(sentence.start, sentence.end)
        : days.between(line.start, line.end)) &&
      cue !== 'in-capitalised-run' &&
      line.kind !== 'row' &&
      !table
    ) {
      yield make('place-with-date', (known ? 0.6 : slight ? 0.3 : 0.5) * ((edition && !known) || earlier() ? 0.4 : 1))
    } else if (
      (cue === 'city-behind-preposition' || (known && IN.test(text.slice(Math.max(0, span.start - 30), span.start)))) &&
      // A line without a stop is as long as it likes.
      EVENT.test(words.length < 1200 ? words : text.slice(Math.max(0, span.start - 600), span.end + 600))
    )
      yield make('event-in-city', (early ? 0.48 : 0.34) * (earlier() ? 0.5 : 1))
    else if (cue === 'city-behind-preposition' && early)
      yield make('in-city', 0.3 * (earlier() ? 0.5 : line.kind === 'row' ? 0.4 : 1))
    else if (span.start < 160 && cue !== 'in-capitalised-run')
      yield make('city-in-title', known ? 0.55 : cue === 'city-by-date' ? 0.46 : 0.25)
    // "co-located with the 15th Conference on …, Thessaloniki, Greece" above the dates.
    // "in conjunction with CHI 2010, Singapore" above the date
    else if ((known || cue === 'city-by-date') && span.start < 900 && dated && line.end - span.end < 3)
      yield make('place-ends-line', known ? 0.46 : 0.4)
    else if (known || cue === 'city-by-postal-code')
      yield make('city', known && POSTAL_TAIL.test(text.slice(span.end, span.end + 14)) ? 0.28 : 0.2)
    else if (early && cue === 'city' && weight >= 0.4) yield make('city', 0.12)
  }
  yield* countries(page, places, dates)
}

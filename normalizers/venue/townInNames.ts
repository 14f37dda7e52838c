/** Towns in names: of the house itself ("King's College London"), of the body at the head, of the one host that the text names. */
import type { Candidate } from '../../extractors/candidate.js'
import { isCityState } from '../../extractors/gazetteer/cityStates.js'
import { NAMESAKES } from '../../extractors/gazetteer/namesakes.js'
import { citiesNamed, countryNamed } from '../../extractors/gazetteer.js'
import { matchesOf } from '../../extractors/matches.js'
import type { Page, Span } from '../../extractors/page.js'
import type { Draft } from './draft.js'

const SEAT_BEFORE = /(?:College|University|School|Institute|Hospital|Academy)(?:\s\p{Lu}\p{L}+)?\s$/u
const HOTEL_BEFORE =
  /(?:Sofitel|Hilton|Sheraton|Marriott|Novotel|Radisson(?: Blu)?|Hyatt(?: Regency)?|Serena|Pullman|Mercure|Ibis|Kempinski|InterContinental|Four Seasons)\s$/i

/** Is the city of the name also named alone? "Library Carpentry @ Maynooth" above "Maynooth University" */
function saidApart(page: Page, places: Draft['places'], { start, end }: Span): boolean {
  const name = page.words({ start, end })
  return places.some(
    ({ span, cue, value }) =>
      value.kind === 'city' && cue !== 'in-name' && cue !== 'in-capitalised-run' && page.words(span) === name,
  )
}

/** "em Luanda, nos dias 4 e 5 de maio, no Hotel Epic Sana": does the sentence name the town apart from the house? */
function townSaidBeside({ page, chosen, real }: Draft): boolean {
  const sentence = page.sentenceAt(chosen.span.start)
  return (
    sentence !== null &&
    real.some(
      (one) =>
        one !== chosen &&
        one.weight >= 0.5 &&
        one.value.locality != null &&
        one.span.start >= sentence.start &&
        one.span.end <= chosen.span.start,
    )
  )
}

/** A city in the house's own name. */
export function cityInName(draft: Draft): void {
  const { page, chosen, places, parts } = draft
  // "King's College London", "Sofitel Abidjan Hôtel Ivoire": the town ends the name, or follows the brand of a hotel.
  const name = parts.get('name')?.span
  const endsName = ({ start, end }: Span): boolean =>
    (end === chosen.span.end && SEAT_BEFORE.test(page.text.slice(Math.max(chosen.span.start, start - 40), start))) ||
    (name !== undefined &&
      start > name.start &&
      (end === name.end || (end < name.end && HOTEL_BEFORE.test(page.text.slice(name.start, start)))))
  if (!parts.has('locality')) {
    // "London Public Library", "University of Chicago": a city in the house's own name.
    const inside = places.find(
      ({ span, value, cue }) =>
        (cue === 'in-name' || (cue === 'in-capitalised-run' && endsName(span) && !townSaidBeside(draft))) &&
        span.start >= chosen.span.start &&
        span.end <= chosen.span.end &&
        value.kind === 'city' &&
        // "Moore Institute, University of Galway": a name that is a person's more often
        (/\b(?:of|de|di|do|da|du|at)\s+$/.test(page.text.slice(Math.max(0, span.start - 4), span.start)) ||
          !NAMESAKES.has(page.words(span).toLowerCase()) ||
          value.readings[0]!.population > 1_000_000) &&
        // "Centro Académico San Pablo": a saint, where no "de" leads to it
        !/^(?:San|Santa|Santo|São|Saint|Sainte|St)\b(?! (?:Francisco|Diego|Petersburg|José|Antonio|Salvador|Paulo|Louis|Paul|Jose)$)/.test(
          page.words(span),
        ) &&
        // "Jamaica Conference Centre": a country, whatever town has its name.
        (countryNamed(page.words(span)) === null || isCityState(countryNamed(page.words(span))!, value.readings)) &&
        (value.readings[0]!.population > (cue === 'in-capitalised-run' ? 40_000 : 60_000) ||
          saidApart(page, places, span)),
    )
    if (inside) parts.set('locality', { span: inside.span, from: { ...chosen, cue: 'city-in-name' } })
  }
}

// "at Bergen Techkveld", "the Bristol Hackspace": the town begins a name that goes on.
const RUN_BEGINS = /(?:^|[^\p{L}\s]|'s|(?:^|[\s(])\p{Ll}+)\s*$/u
// "Who: Women in Tech Kampala": it ends a name of three words and more, and the line or clause.
const RUN_BEFORE = /\p{Lu}\p{L}+ (?:(?:in|of|for|and|de|&) )?\p{Lu}\p{L}+ $/u
const RUN_ENDS = /^(?:[,:;|(!]|\s*\n|\s*$)/
const RUN_GOES_ON = /^\s\p{Lu}\p{L}{2}/u

/** The one town that the names of bodies bear ("Rechenzentrum der Universität Rostock", "Bergen Techkveld"), where nothing else tells it. */
export function onlyTownInNames(draft: Draft): Span | undefined {
  const sentence = draft.page.sentenceAt(draft.chosen.span.start)
  // "… of the University of Tartu, whose lecture theatre we may have": the sentence of the place first
  const near =
    sentence &&
    townInNames({
      ...draft,
      places: draft.places.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end),
    })
  return near ?? townInNames(draft) ?? townOfAdjective(draft.page)
}

function townInNames({ page, chosen, places, people }: Draft): Span | undefined {
  let only: Span | undefined
  for (const { span, value, cue } of places) {
    if (value.kind !== 'city' || (cue !== 'in-name' && cue !== 'in-capitalised-run')) continue
    const words = page.words(span)
    const least = cue === 'in-name' ? 60_000 : 100_000
    if (value.readings[0]!.population < least || NAMESAKES.has(words.toLowerCase()) || countryNamed(words)) continue
    if (span.start >= chosen.span.start && span.end <= chosen.span.end) continue
    if (
      cue !== 'in-name' &&
      !SEAT_BEFORE.test(page.text.slice(Math.max(0, span.start - 40), span.start)) &&
      !(
        RUN_BEGINS.test(page.text.slice(Math.max(0, span.start - 12), span.start)) &&
        RUN_GOES_ON.test(page.text.slice(span.end, span.end + 5))
      ) &&
      !(
        RUN_BEFORE.test(page.text.slice(Math.max(0, span.start - 40), span.start)) &&
        RUN_ENDS.test(page.text.slice(span.end, span.end + 3))
      )
    )
      continue
    if (people.some((one) => one.start <= span.start && span.end <= one.end)) continue
    if (only && page.words(only).toLowerCase() !== words.toLowerCase()) return undefined
    only ??= span
  }
  return only
}

const ADJECTIVE =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,14}?)er\s(?!Stra(?:ß|ss)e|Str\.|Platz|Allee|Weg|Ring|Tor|Chaussee|Damm|Ufer)\p{Lu}\p{Ll}{2}/gu

/** "Der Hamburger Datenstammtisch": the town that a German adjective names, of several none. */
function townOfAdjective(page: Page): Span | undefined {
  if (page.language !== 'de') return undefined
  let only: Span | undefined
  for (const found of matchesOf(page.text, ADJECTIVE)) {
    const town = citiesNamed(found[1]!).find(({ country }) => country === 'DE' || country === 'AT' || country === 'CH')
    if (!town || town.population < 90_000) continue
    if (only && page.text.slice(only.start, only.end) !== found[1]) return undefined
    only ??= { start: found.index, end: found.index + found[1]!.length }
  }
  return only
}

/** "Polo Biblio-museale - v.le Gallipoli 30 - 73100 Lecce" at the foot: the one town of the text that stands with its postal code. */
export function onlyCodedTown({ page, places }: Draft): Span | undefined {
  const coded = places.filter(({ cue, value }) => value.kind === 'city' && cue === 'city-by-postal-code')
  return new Set(coded.map(({ span }) => page.words(span).toLowerCase())).size === 1 ? coded[0]!.span : undefined
}

const OFFICE = /\b(?:P\.?\s?O\.?\s?Box|B\.?P\.?\s\d|Casilla|Apartado|Caixa Postal|Tel|Phone|Fax|T[eé]l)\b/i

/** "P.O. Box 7103, Kampala   Tel 0414 …" at the head of a letter: the town of who invites, where nothing else tells it. */
export function townOfLetterhead({ page, places }: Draft): Span | undefined {
  return places.find(({ span, value, cue }) => {
    if (value.kind !== 'city' || value.readings[0]!.population < 60_000 || cue === 'in-street') return false
    const line = page.lines[page.lineAt(span.start)]!
    return line.index < 8 && line.region === 'body' && OFFICE.test(page.text.slice(line.start, line.end))
  })?.span
}

const PERSON = /\b(?:Dr|Prof|Professor|Mr|Ms|Mrs|Speaker|by)\b/
/** The city of a university that one of the first lines names, no speaker beside it. */
export function seatOfHead({ page, places }: Draft): Candidate<'place'> | undefined {
  return places.find(({ span, value, cue }) => {
    if (cue !== 'in-name' || value.kind !== 'city' || value.readings[0]!.population < 60_000) return false
    const line = page.lines[page.lineAt(span.start)]!
    const words = page.text.slice(line.start, line.end)
    return (
      line.index < 8 &&
      line.region === 'body' &&
      /Universit|College|Institut/.test(words) &&
      words.length < 90 &&
      !PERSON.test(words)
    )
  })
}

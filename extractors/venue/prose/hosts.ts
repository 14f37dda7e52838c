/** Houses as hosts: "The National Library in Nairobi hosts a marathon", "El Museo del Agua acoge …", "hosted this year by Vilnius University". */
import type { Candidate, Find } from '../../candidate.js'
import type { Page } from '../../page.js'
import type { Dates } from '../dates.js'
import { venueParts } from '../parts.js'
import { phraseEnd } from '../phrase.js'
import { BUILDING } from '../placeShape.js'
import { sentence } from './candidate.js'

const HOSTS =
  'sede home venue hosts host houses welcomes setting scene stage acoge acogerá alberga albergará acogió ospita ospiterà accueille accueillera accueillait recebe receberá acolhe acolherá lädt beherbergt empfängt'.split(
    ' ',
  )
// "The Hotel is the setting for", "The Hotel will host": what may stand between the house and the word
const BETWEEN =
  /^[\s,]*(?:(?:will|shall|be|our|once|again|also|this|year|is|the|to|für|volver[aá]|ser[aá]|sar[aà]|la|a)\s+){0,4}$/i
// "The Convention Centre will be our home for three days"
const OURS = /\b(?:will|shall) be our $/
const ARTICLE = /^(?:(?:The|the|El|La|Los|Las|Le|Les|Il|Lo|O|A|Die|Das|Der|das|die|der|el|la|le|il|o|a)\s+|L'|l')/
const AFTER_DATE = /(?:\d{4}|\d),?\s+(?=(?:the|el|la|le|il|o|a|das|die|der)\s+\p{Lu}|l'\p{Lu})/gu
// Houses that are bodies more often than places
export const BODY =
  /\b(?:University|Universi\p{L}+|Institut\p{L}*|Academ\p{L}+|Accademia|Minist\p{L}+|Foundation|Fondation|Fondazione|Fundaci[oó]n|Funda[cç][aã]o|Stiftung|Union|Exchange|Forum|Offices?|Club|Hub|School|College|Embassy|Secretariat|Bureau\p{L}*|Facult\p{L}+)\b/iu
const TO_ELSEWHERE = /\s(?:ins|in\s+(?:den|die|das)|nach)\s+\p{Lu}/u
const AN_EVENT = /^\s+(?:the|an?|our|this|on|il|la|el|le|un|una|une|o|um|uma|l'|am|zu|[Ee]l\s+\d|le\s+\d|no\s+dia|,)/

/** Houses that host what the sentence tells, and universities that it is hosted by. */
export function* hostVenues(
  page: Page,
  places: readonly Candidate<'place'>[],
  dates: Dates,
  seen: Set<number>,
): Generator<Find<'venue'>> {
  const { text } = page
  for (const at of page.index.at(HOSTS)) {
    const around = sentence(page, at)
    const home = /^(?:home|venue)/.test(text.slice(at, at + 5))
    const ours = home && OURS.test(text.slice(Math.max(0, at - 14), at))
    if (home && !ours) continue
    if (at - around.start > 160 || !(ours || dates.between(around.start, around.end))) continue
    // "Die Volkshochschule lädt in den Ratskeller ein": elsewhere
    if (/^l[äa]dt/.test(text.slice(at, at + 4)) && TO_ELSEWHERE.test(text.slice(at, around.end))) continue
    for (const from of starts(text, around.start, at)) {
      const article = ARTICLE.exec(text.slice(from, from + 6))?.[0].length ?? 0
      const start = from + article
      if (seen.has(start)) continue
      const end = phraseEnd(page, start, at)
      const said = text.slice(start, end)
      if (end - start < 8 || !BUILDING.test(said) || BODY.test(said) || !BETWEEN.test(text.slice(end, at))) continue
      if (
        !AN_EVENT.test(
          text
            .slice(at, at + 40)
            .replace(/^\p{L}+/u, '')
            .slice(0, 16),
        ) &&
        !ours &&
        !/^(?:setting|scene|stage|sede\sd)/.test(text.slice(at, at + 7))
      )
        continue
      const span = { start, end }
      seen.add(start)
      yield { kind: 'venue', span, value: venueParts(text, span), cue: 'house-hosts', weight: 0.64 }
      break
    }
  }
  yield* hostedBy(page, places, seen)
}

function* starts(text: string, from: number, to: number): Generator<number> {
  yield from + /^\s*/.exec(text.slice(from, from + 12))![0].length
  AFTER_DATE.lastIndex = 0
  const said = text.slice(from, to)
  for (let found = AFTER_DATE.exec(said); found; found = AFTER_DATE.exec(said))
    yield from + found.index + found[0].length
}

const HOSTED =
  'hosted ospitato ospitata ospitati accueilli accueillie acogido acogida sediado sediada acolhido acolhida gastgeber gastgeberin'.split(
    ' ',
  )
const BY =
  /(?:hosted\s+(?:\p{L}+\s+){0,3}by|ospitat[oai]\s+d(?:a|al|alla|all'|allo)|accueillie?\s+par|(?:acogid|sediad|acolhid)[oa]\s+p(?:or|el[oa])|gastgeber(?:in)?\s+(?:[^\n;:?!()]{2,50}?\s)?ist(?:\s+am\s+\d{1,2}\.\s\p{L}{3,9}(?:\s\d{4})?)?)\s*(?<=[\s'])(?:(?:the|la|el|le|il|o|a|das|die|der)\s+|l')?(?=\p{Lu})/iuy
const SEAT =
  /(?<!\p{L})(?:Universi\p{L}{1,5}|Institut[oe]?|Istituto|College|Polytechnic|Politecnico|Museum|Museo|Mus[eé]e|Museu|Library|Biblioteca|Biblioth[eè]que|Observatory|\p{Lu}\p{L}+(?:museum|bibliothek|haus|hochschule|archiv|theater))(?!\p{L})/u

/** "Hosted this year by Vilnius University (Lithuania)": the seat of the host, where its name tells the town. */
function* hostedBy(
  page: Page,
  places: readonly Candidate<'place'>[],
  seen: ReadonlySet<number>,
): Generator<Find<'venue'>> {
  const { text } = page
  for (const at of page.index.at(HOSTED)) {
    BY.lastIndex = at
    const found = BY.exec(text)
    if (!found) continue
    const start = at + found[0].length
    const end = phraseEnd(page, start, sentence(page, start).end)
    const span = { start, end }
    if (seen.has(start) || !SEAT.test(text.slice(start, end))) continue
    const value = venueParts(text, span)
    const town = places.find(
      (one) =>
        one.value.kind === 'city' &&
        one.cue === 'in-name' &&
        one.span.start >= start &&
        one.span.end <= end &&
        one.value.readings[0]!.population > 60_000,
    )
    // "hosted by the Ceramics Museum of Faenza": a house, whose town may stand elsewhere
    const house = value.name && BUILDING.test(text.slice(start, end)) && !BODY.test(text.slice(start, end))
    if (!value.name || !(value.locality || town || house)) continue
    const locality = value.locality ?? town?.span
    yield { kind: 'venue', span, value: locality ? { ...value, locality } : value, cue: 'hosted-by', weight: 0.5 }
  }
}

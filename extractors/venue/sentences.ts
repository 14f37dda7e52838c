/**
 * Addresses that a sentence gives without a verb that puts the event there: "will listen to them in the Council Chamber, 12 Stafford
 * Street, Timaru 7910", "calls you to two days of work at the Training Centre, off Kabale Road, Kisoro". The street is the trigger.
 */
import type { Candidate, Find } from '../candidate.js'
import type { Page } from '../page.js'
import { runBefore } from './chain/backwards.js'
import { venueParts } from './parts.js'
import { phraseEnd } from './phrase.js'

const STREET_WORDS =
  'street st avenue ave road rd boulevard blvd lane drive square terrace parade quay crescent highway esplanade rue calle avenida av carrera rua praça via piazza corso viale'.split(
    ' ',
  )
const LEADS_TO =
  /(?<![\p{L}])(?:[Aa]t|[Ii]n|en|em|no|na|à|au|aux|dans|chez|presso|im|in\s+de[rn]|beim|nell[ao]|nel|al|alla)\s+(?:(?:the|la|el|los|las|le|les|il|lo|o|a)\s+)?(?:(?:offices?|headquarters|premises|seat|sede|si[eè]ge|locaux|oficinas?)\s+(?:of|del?|da|do|di)\s+(?:the\s+|la\s+)?)?(?:l')?(?=\p{Lu}|(?:sala|sal[oó]n|salle|aula|auditorio|room)\s|(?:\p{Ll}+\s+){0,2}(?:room|hall|ballroom|auditorium|lounge|theatre|chamber|gallery|chapel|boardroom|foyer|atrium|library)\s+(?:of|at|in)\s+(?:the\s+)?\p{Lu})|(?<=\s)(?:à\s+l'|nell'|all'|dell')(?=\p{Lu})/gu
// Where one sleeps, eats, writes to or fetches something.
const NOT_HERE =
  /\b(?:accommodation|hotel\s+(?:rate|rooms?)|rooms?\s+(?:are|is)\s+(?:held|reserved|blocked)|stay(?:ing)?|lodging|dinner|banquet|d[iî]ner|cena|jantar|reception|lunch|parking|airport|bus|by\s+post|mailed|send|sent|write|writ(?:ing|ten)\s+to|collect(?:ed)?|tickets?|obtain(?:ed|able)?|pick(?:ed)?\s+up|returned?|delivered|registered\s+office|previous(?:ly)?|earlier|last\s+year|postal|P\.?\s?O\.?\s?Box|tel|fax)\b/i

const OFFICE = /\b(?:tel|fax|phone|P\.?\s?O\.?\s?Box)\b/i

// "The studio is at Lagjia Palorto 14, 6001 Gjirokastër"
const IS_AT = /(?<=\b(?:is|are|be|meets?)\s)at\s+(?:the\s+)?(?=\p{Lu}|\d)/uy

/** "The studio is at …, 6001 Gjirokastër": a whole address, with its code or a country. */
function* wholeAddresses(page: Page): Generator<Find<'venue'>> {
  const { text } = page
  for (const at of page.index.at(['at'])) {
    IS_AT.lastIndex = at
    const found = IS_AT.exec(text)
    const sentence = found && page.sentenceAt(at)
    if (!found || !sentence) continue
    const start = at + found[0].length
    const span = { start, end: phraseEnd(page, start, sentence.end) }
    const value = venueParts(text, span)
    if (!value.street || !value.locality || !(value.postalCode || value.country)) continue
    if (OFFICE_IS.test(text.slice(Math.max(sentence.start, at - 60), at))) continue
    yield { kind: 'venue', span, value, cue: 'address-in-sentence', weight: 0.7 }
  }
}

const OFFICE_IS =
  /\b(?:office|secretariat|headquarters|address|hostel|hotel|lodging|accommodation|registered)\b[^.]{0,30}$/i

/** "(14:30-18:00, Hall 2), at the Vellidis Congress Centre, Egnatia 154, 546 36 Thessaloniki": the code before the town is the trigger. */
function* codedAddresses(page: Page, places: readonly Candidate<'place'>[]): Generator<Find<'venue'>> {
  const { text } = page
  for (const { span: town, value: place, cue } of places) {
    if (place.kind !== 'city' || cue !== 'city-by-postal-code') continue
    const line = page.lines[page.lineAt(town.start)]!
    if (line.region === 'header' || line.region === 'signature' || line.kind === 'furniture') continue
    const sentence = page.sentenceAt(town.start)
    if (!sentence) continue
    const from = Math.max(sentence.start, town.start - 110)
    const before = text.slice(from, town.start)
    LEADS_TO.lastIndex = 0
    for (let found = LEADS_TO.exec(before); found; found = LEADS_TO.exec(before)) {
      const start = from + found.index + found[0].length
      const end = phraseEnd(page, start, sentence.end)
      if (end < town.end) continue
      const span = { start, end }
      const value = venueParts(text, span)
      if (!value.locality || !value.name || !(value.street || value.postalCode)) continue
      const aside = NOT_HERE.test(text.slice(Math.max(sentence.start, start - 120), start))
      yield { kind: 'venue', span, value, cue: 'address-in-sentence', weight: aside ? 0.26 : 0.64 }
      break
    }
  }
}

/** "…, 09:30-13:00 on the second, Hotel Ilinden, Small Hall, 92 Vardar Street": the parts before the street, read backwards to the clock's comma. */
function afterClock(text: string, from: number, at: number): { index: number; 0: string } | null {
  const run = /\d[:.h]\d\d/.test(text.slice(from, at))
    ? runBefore(text, from, /^\p{L}+/u.exec(text.slice(at, at + 20))![0].length + at)
    : null
  return run && text.slice(run.start, at).includes(',') ? { index: run.start - from, 0: '' } : null
}

/** Places whose street stands in a sentence behind "in" or "at", with a house or room before it and a town behind it. */
export function* addressedVenues(page: Page, places: readonly Candidate<'place'>[]): Generator<Find<'venue'>> {
  const { text } = page
  yield* wholeAddresses(page)
  yield* codedAddresses(page, places)
  let done = -1
  for (const at of page.index.at(STREET_WORDS)) {
    if (at < done) continue
    const line = page.lines[page.lineAt(at)]!
    if (line.region === 'header' || line.region === 'signature' || line.kind === 'furniture' || line.kind === 'row')
      continue
    const sentence = page.sentenceAt(at)
    if (!sentence) continue
    const from = Math.max(sentence.start, at - 130)
    const before = text.slice(from, at)
    LEADS_TO.lastIndex = 0
    for (let found = LEADS_TO.exec(before) ?? afterClock(text, from, at); found; found = LEADS_TO.exec(before)) {
      const start = from + found.index + found[0].length
      const end = phraseEnd(page, start, sentence.end)
      if (end <= at) continue
      const span = { start, end }
      const value = venueParts(text, span)
      if (!value.street || !(value.name || value.room)) continue
      const town = value.locality || value.postalCode
      const aside =
        NOT_HERE.test(text.slice(Math.max(sentence.start, start - 120), start)) ||
        OFFICE.test(text.slice(end, Math.min(sentence.end, end + 30)))
      yield { kind: 'venue', span, value, cue: 'address-in-sentence', weight: (aside ? 0.26 : 0.62) - (town ? 0 : 0.1) }
      done = end
      break
    }
  }
}

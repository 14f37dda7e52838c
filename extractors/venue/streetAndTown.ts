/** A street and its town, alone on a line: "Rua da Escola Politécnica 56, Lisboa"; with a house before them, at the head of one. */
import type { Candidate, Find, PlaceReading } from '../candidate.js'
import type { Page, Span } from '../page.js'
import { PHONE } from './lineSense.js'
import { venueParts } from './parts.js'
import { isSureStreet } from './street.js'

const WEIGHT = 0.52
const LONGEST = 70

const NAMED_STREET = /\s(?:Street|Road|Avenue|Lane|Terrace|Drive|Parade|Crescent|Place|Square|Quay|Esplanade|Row|Way)$/

/** "St Brendan's, Marine Terrace, Albany WA. Parking behind": a house, a street by its noun, a town and its state, at the head of a line. */
function houseStreetTown(text: string, line: Span, readings: readonly PlaceReading[]): Find<'venue'> | null {
  const words = text.slice(line.start, line.end)
  const found =
    /^(\p{Lu}[\p{L}'&. -]{3,36}), (\p{Lu}[\p{L}' -]{4,30}), (\p{Lu}[\p{L}' -]{2,24}?),? ([A-Z]{2,3})(?=[.,\s]|$)/u.exec(
      words,
    )
  if (!found || !NAMED_STREET.test(found[2]!) || readings.length === 0) return null
  const span = { start: line.start, end: line.start + found[0].length }
  const value = venueParts(text, span)
  if (!value.locality || !value.region || !value.name) return null
  return { kind: 'venue', span, value, cue: 'street-and-town', weight: 0.6 }
}

/** The one such line of a page; of several none says more than the others. */
export function* streetAndTown(page: Page, places: readonly Candidate<'place'>[]): Generator<Find<'venue'>> {
  const { text, lines } = page
  const found = new Map<string, Find<'venue'>>()
  for (const { span, value } of places) {
    if (value.kind !== 'city') continue
    const line = lines[page.lineAt(span.start)]!
    const size = line.end - line.start
    if (line.region !== 'body' || line.kind === 'furniture' || line.kind === 'row' || page.fieldAt(line.start)?.key)
      continue
    const house = size < 110 ? houseStreetTown(text, line, value.readings) : null
    if (house) {
      found.set(text.slice(line.start, line.end), house)
      continue
    }
    if (size > LONGEST || line.end - span.end > 12) continue
    const words = text.slice(line.start, line.end)
    const comma = words.indexOf(',')
    if (comma < 6 || !/\d/.test(words) || PHONE.test(words) || !isSureStreet(words.slice(0, comma))) continue
    const parts = venueParts(text, { start: line.start, end: line.end })
    if (!parts.street || !parts.locality || parts.name || parts.room) continue
    found.set(words, {
      kind: 'venue',
      span: { start: line.start, end: line.end },
      value: parts,
      cue: 'street-and-town',
      weight: WEIGHT,
    })
  }
  if (found.size === 1) yield* found.values()
}

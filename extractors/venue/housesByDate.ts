/** A house and its street on one line beside the date, where the city stands elsewhere. */
import type { Find } from '../candidate.js'
import type { Page } from '../page.js'
import type { Dates } from './dates.js'
import { labelled } from './label.js'
import { linesByDates, near } from './nearDates.js'
import { withRoomBelow } from './roomBelow.js'
import { isSureStreet } from './street.js'
import { endsSentence, isStreetLine } from './streetLines.js'

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
    const value = withRoomBelow(page, dates, k, span)
    if (!value.street || value.street.end - value.street.start < 8) continue
    const street = text.slice(value.street.start, value.street.end)
    if (!isSureStreet(street) && !isStreetLine(street)) continue
    if (!(value.name ?? value.room)) continue
    yield { kind: 'venue', span, value, cue: 'house-and-street-by-date', weight: 0.6 }
  }
}

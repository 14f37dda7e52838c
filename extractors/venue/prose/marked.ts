/** Places behind a sign: "📍 …", "@ Café Central". */
import type { Find } from '../../candidate.js'
import type { Page } from '../../page.js'
import { venueParts } from '../parts.js'
import { placeShape } from '../placeShape.js'

// None of the pins but stands in one of these two ranges; "@ Café Central" stands at the head of a line.
const PIN = /¦¦|(?:^|\n)[ \t]*@[ \t]/

const MARKED =
  /(?:📍|🏢|🗺️?|🏛️?|📌\s?(?:Where|D[oó]nde|Lugar|Lieu|Adresse|Adress|Onde|Local)\s?:?|(?:^|\n)[ \t]*@[ \t]+)\s{0,3}(?:(?:Location|Where|Venue|Lugar|Place|Local|Lieu|Address|Adresse|D[oó]nde|Onde)\s?:\s{0,3})?(?=[\p{L}\d])/gu

const NO_PLACE = /^(?:hybrid|h[ií]brid[oa]|online|virtual|remote|zoom|webinar)(?!\p{L})(?![^|\n]*,)/iu

/** Places behind a pin, or an "@" at the head of its line. */
export function* markedVenues(page: Page): Generator<Find<'venue'>> {
  const { text } = page
  if (!text.includes('¦¦') && !text.includes('@ ') && !text.includes('@\t')) return
  if (!PIN.test(text)) return
  // The signs themselves are seen only as printed.
  MARKED.lastIndex = 0
  for (let found = MARKED.exec(page.printed); found; found = MARKED.exec(page.printed)) {
    const start = found.index + found[0].length
    const line = page.lines[page.lineAt(start)]!
    // A map or a house that ends a title leads nowhere.
    const head = text.lastIndexOf('\n', found.index - 1) + 1
    if (line.start > found.index + 1 && text.slice(head, found.index).trim() !== '') continue
    // "📍 Hybrid | #43", "📍 Online"
    if (NO_PLACE.test(text.slice(start, line.end))) continue
    // "🗺 Wildcard" among the signs of a list: a map or a house is a pin only before a place.
    if (!/📍|📌|@/u.test(found[0]) && !text.slice(start, line.end).includes(',')) {
      const span = { start, end: line.end }
      if (placeShape(text, span) < 2 && !venueParts(text, span).locality) continue
    }
    yield {
      kind: 'venue',
      span: { start, end: line.end },
      value: { text: { start, end: line.end } },
      cue: 'marked',
      weight: 0.88,
    }
  }
}

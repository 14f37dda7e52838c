/** "Rua da Escola Politécnica 56, Lisboa": a street and its town, alone on a line. */
import type { Candidate, Find } from '../candidate.js'
import type { Page } from '../page.js'
import { PHONE } from './lineSense.js'
import { venueParts } from './parts.js'
import { isSureStreet } from './street.js'

const WEIGHT = 0.52
const LONGEST = 70

/** The one such line of a page; of several none says more than the others. */
export function* streetAndTown(page: Page, places: readonly Candidate<'place'>[]): Generator<Find<'venue'>> {
  const { text, lines } = page
  const found = new Map<string, Find<'venue'>>()
  for (const { span, value } of places) {
    if (value.kind !== 'city') continue
    const line = lines[page.lineAt(span.start)]!
    const size = line.end - line.start
    if (line.region !== 'body' || line.kind === 'furniture' || line.kind === 'row' || size > LONGEST) continue
    if (line.end - span.end > 12 || page.fieldAt(line.start)?.key) continue
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

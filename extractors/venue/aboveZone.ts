/** The place between the day and the clock's zone, as calendars of institutes print it: "15-16 Jul 2019 / CERN / Europe/Zurich timezone". */
import type { Find } from '../candidate.js'
import type { Page } from '../page.js'
import type { Dates } from './dates.js'
import { venueParts } from './parts.js'

/** A zone of the tz database on a line of its own: its town is the clock's, not the event's. */
export const ZONE_LINE =
  /^(?:Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Indian)\/[\p{L}_]{3,24}(?:\/[\p{L}_]{3,24})?(?:\stime\s?zone)?$/u

const NO_PLACE = /[@:!?]|https?|^(?:online|virtual|remote|zoom|overview|timetable|registration|room|fully)\b/i

export function* placeAboveZone(page: Page, dates: Dates): Generator<Find<'venue'>> {
  const { text, lines } = page
  for (const at of page.index.at(['timezone'])) {
    const line = lines[page.lineAt(at)]!
    if (line.index > 40 || !ZONE_LINE.test(text.slice(line.body, line.end))) continue
    const place = lines[line.index - 1]
    const day = lines[line.index - 2]
    if (!place || !day || place.kind === 'blank' || place.kind === 'furniture' || place.end - place.body > 80) continue
    const words = text.slice(place.body, place.end)
    if (!/^\p{Lu}/u.test(words) || NO_PLACE.test(words) || dates.between(place.body, place.end)) continue
    if (!dates.between(day.start, day.end)) continue
    const span = { start: place.body, end: place.end }
    const parts = venueParts(text, span)
    const value = parts.name || parts.locality || parts.room ? parts : { ...parts, name: span }
    yield { kind: 'venue', span, value, cue: 'above-zone', weight: 0.74 }
  }
}

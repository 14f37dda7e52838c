/** Parts of a page whose sums are no fees: prizes, beds, and the events that come after. */
import { otherEvents } from '../otherEvents.js'
import type { Page } from '../page.js'

const OTHER =
  /^\W{0,4}(?:(?:prizes?|awards?|prizes and awards|premios|pr[êe]mios|premi|preise|accommodation|where to stay|hotels?|lodging|alojamiento|alojamento|h[ée]bergement|alloggio|unterkunft|per diems?|allowances?|budget)\b[^.:;]{0,30}|(?:[\p{L}'’]+\s){0,3}(?:dinner|banquet|excursions?|field trips?|social programme|tours|shop|books?))\W{0,3}$/iu

/** Does the offset stand below such a heading, or in the list of other events? */
export function ofOther(page: Page, at: number): boolean {
  const section = page.sectionAt(at)
  const heading = section.heading < 0 ? null : page.blocks[section.heading]!
  if (heading && OTHER.test(page.text.slice(heading.body, heading.end))) return true
  const others = otherEvents(page)
  return others > 0 && at > others
}

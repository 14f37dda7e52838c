/** The rest of an address on the lines below a place: "Hotel Novotel" above "Avenue Abdoulaye Fadiga, Dakar". */
import type { VenueValue } from '../candidate.js'
import type { Page, Span } from '../page.js'
import { labelled } from './label.js'
import { venueParts } from './parts.js'

const AT_MOST = 2

/** The parts that stand at or behind `start`. */
function onlyBelow(value: VenueValue, start: number): Partial<VenueValue> {
  return Object.fromEntries(
    Object.entries(value).filter(([, span]) => typeof span === 'object' && span !== null && span.start >= start),
  )
}

/** The span of the place with the address lines that follow it, or the span itself where none do. */
export function addressBelow(page: Page, span: Span, value: VenueValue): Span {
  const { text, lines } = page
  if (value.country || value.postalCode || !(value.name || value.room || value.street)) return span
  let whole = span
  let index = page.lineAt(span.end - 1)
  for (let added = 0; added < AT_MOST; added++) {
    const line = lines[index]!
    if (line.region === 'header') break
    const left = text.slice(whole.end, line.end)
    // "Auditorium du Musée de la Vie bourguignonne": an adjective that ends the house's line is still its name.
    const adjective = whole.start === line.start && /^ \p{Ll}+(?: \p{Ll}+)?$/u.test(left)
    if (!adjective && /[\p{L}\d]/u.test(left.replace(/\([^()]*\)/g, ''))) break
    let next = lines[index + 1]
    // A postal code may stand behind a blank line: "Place des Nations\n\n1211 Geneva 20".
    const gap = next?.kind === 'blank'
    if (gap) next = lines[index + 2]
    if (!next || next.kind === 'blank' || next.kind === 'furniture' || next.kind === 'field' || next.kind === 'header')
      break
    const rest = labelled(text, { start: next.start, end: Math.min(next.end, next.start + 120) })
    if (!rest || rest.start !== next.start || rest.end - rest.start > 90) break
    const words = text.slice(rest.start, rest.end)
    if (/[!?@:]|^\d{1,2}(?:[.h]\d\d)?\s?(?:noon|midday|hrs|[ap]\.?m)\b|\b(?:will|is|are|the event)\b/.test(words)) break
    // Read with the house above it: behind a house "Hidalgo 907" is a street.
    const found = onlyBelow(venueParts(text, { start: whole.start, end: rest.end }), rest.start)
    const address = gap
      ? // "Frühere Tagungen fanden in Lissabon (2015) und Oslo (2017) statt.": years are no codes.
        Boolean(found.postalCode && found.locality) && text[found.postalCode!.start - 1] !== '('
      : Boolean(
          (found.street && /\d/.test(words)) ||
            (found.postalCode && found.locality) ||
            (found.locality && (found.street || found.country || found.region)),
        )
    if (!address) break
    whole = { start: span.start, end: rest.end }
    index = next.index
  }
  return whole
}

/** Places behind a label: "Venue: …", "Where: …", "NEW: …". */
import type { Find } from '../candidate.js'
import type { LabelKey } from '../labels.js'
import { matchesOf } from '../matches.js'
import type { Page, Span } from '../page.js'
import { labelled } from './label.js'
import { ONLINE_ONLY } from './onlineOnly.js'
import { venueParts } from './parts.js'
import { PLACEHOLDER, settle } from './placeholder.js'
import { placeShape } from './placeShape.js'

const LABEL_WEIGHT: Partial<Record<LabelKey, number>> = {
  venue: 0.95,
  room: 0.9,
  whenWhere: 0.86,
  address: 0.7,
  city: 0.6,
  country: 0.5,
}

// "Getting here", "Cómo llegar": the address is the event's wherever it stands.
const WAY_HERE =
  /here|there|find|reach|visit us|where we are|estamos|nous trouver|siamo|trovarci|kommen|llegar|chegar|arrivare|raggiungerci|venir|acc[eè]s|rendre|rejoindre|anfahrt|anreise|wegbeschreibung|directions/i

const PRICE =
  /^\W{0,3}(?:[£$\x80€]\s?\d|\d[\d.,]*\s?(?:€|\x80|£|EUR|USD|GBP|CHF)|(?:free|gratis|gratuit|kostenlos|libre)(?![\p{L}]))/iu

const HYBRID = /^(?:hybrid(?:e|es)?|h[ií]brid[oa]|ibrid[oa])$/i

// Where the place is told, not the place
const ELSEWHERE =
  /^\W{0,3}(?:please\s+)?(?:(?:see|check|visit|refer\s+to|consult|voir|ver|v[eé]ase|vedi|siehe|consulter|consultar)\s+(?:the\s|our\s|la\s|le\s|el\s|il\s|o\s|a\s|unsere\s|die\s)?(?:website|web\s?site|web|site|page|p[aá]gina|pagina|below|above|link|programme|program|map|ticket|invitation|sito|webseite)(?!\p{L})|(?:siehe|s\.)\s(?:oben|unten))/iu

export function* fieldVenues(page: Page): Generator<Find<'venue'>> {
  const { text } = page
  for (const field of page.fields) {
    // "NEW: Jackman Hall, Room 100": the place after a change.
    const changed =
      field.key === null &&
      /^(?:new|now|new (?:venue|room|location|place)|(?:the )?(?:venue|location|place) (?:is|stays|remains) (?:unchanged|the same))$/i.test(
        text.slice(field.label.start, field.label.end).trim(),
      )
    if (changed && placeShape(text, field.value) < 3) continue
    // "Hybrid: Mill House, Norwich"
    const hybrid = field.key === null && HYBRID.test(text.slice(field.label.start, field.label.end).trim())
    if (hybrid && placeShape(text, field.value) < 2) continue
    const weight = changed ? 0.97 : hybrid ? 0.86 : field.key === null ? undefined : LABEL_WEIGHT[field.key]
    if (weight === undefined || field.value.end <= field.value.start) continue
    let value = field.shape === 'below' ? addressLines(page, field.value) : field.value
    let words = text.slice(value.start, value.end)
    if (field.region === 'signature') continue
    const room = behindPlatform(text, value)
    if (room) {
      value = room
      words = text.slice(value.start, value.end)
    }
    if (ONLINE_ONLY.test(words.replace(/\s+/g, ' ').trim())) continue
    const label = text.slice(field.label.start, field.label.end)
    // "In the room: £9", "On site: free"
    if (PRICE.test(words)) continue
    // "Location: see our website"
    if (ELSEWHERE.test(words)) continue
    // "In person: hand it in at any service centre": what to do, not where.
    if (/person|site|vor ort|sur place/i.test(label) && /^\s*\p{Ll}/u.test(words)) continue
    const cue =
      field.region === 'header'
        ? `header-${field.key}`
        : changed
          ? 'label-new'
          : field.key === 'whenWhere'
            ? 'label-when-where'
            : `label-${field.key ?? 'venue'}`
    const shown = labelled(text, value)
    const span = shown && { ...shown }
    if (!span) {
      if (PLACEHOLDER.test(words))
        yield { kind: 'venue', span: value, value: { text: value, placeholder: true }, cue, weight }
      continue
    }
    if (ONLINE_ONLY.test(text.slice(span.start, span.end).trim())) continue
    const rest = houseBehind(text, span, value)
    if (rest) span.end = rest
    // An address says where the event is only beside its venue; further down it is the secretariat's.
    if (field.key === 'address') {
      const value = venueParts(text, span)
      if (!value.street && !value.postalCode && !value.locality) continue
      if (span.start > 0.6 * text.length && span.start > 1200 && !WAY_HERE.test(label)) continue
    }
    const quoted =
      field.region === 'quoted' ? 0.12 : SEAT_LABEL.test(label) && belowContact(page, field.label) ? 0.5 : 0
    yield* settle(page, { kind: 'venue', span, value: venueParts(text, span), cue, weight: weight - quoted })
  }
}

// "Sede: via Roma 9, 34100 Trieste" below "tel. 040 555 0146": where the body has its seat
const SEAT_LABEL = /^(?:sede|si[eè]ge|sitz|seat)\W*$/i
const REACHED_BY = /@\w|\b(?:tel|t[eé]l|tel[eé]f\p{L}{0,4}|fax|phone)\b\.?\s*[:(+\d]/iu

function belowContact(page: Page, label: Span): boolean {
  const above = page.lines[page.lineAt(label.start) - 1]
  return above !== undefined && REACHED_BY.test(page.text.slice(above.start, above.end))
}

/** "2424 Main Mall, Vancouver. Forest Sciences Centre, room 1221": where the house behind the address ends; 0 where none is. */
function houseBehind(text: string, span: Span, value: Span): number {
  const own = venueParts(text, span)
  if (own.name || own.room || !own.street) return 0
  const found = /^\.\s+(\p{Lu}[^.\n]{5,60})(?=\.|\n|$)/u.exec(text.slice(span.end, Math.min(value.end, span.end + 80)))
  if (!found || /\s(?:is|are|will|we|you|has|have|with)\s/i.test(found[1]!)) return 0
  const house = { start: span.end + found[0].length - found[1]!.length, end: span.end + found[0].length }
  return placeShape(text, house) >= 2 ? house.end : 0
}

const ALSO =
  /\s(?:\/|\+|&|and|or|y|e|et|o|ou|und)\s+(?:(?:in|at|en|em|à)\s+)?(?:the\s+)?(?=\p{Lu}|\d|room|sala|salle|aula)/giu

/** "Online (Zoom) / Aula 3, Facultad de Ciencias": the place behind the platform. */
function behindPlatform(text: string, value: Span): Span | null {
  const words = text.slice(value.start, Math.min(value.end, value.start + 90))
  if (!ONLINE_ONLY.test(words.replace(/\s+/g, ' ').trim())) return null
  for (const found of matchesOf(words, ALSO)) {
    const rest = { start: value.start + found.index + found[0].length, end: value.end }
    const said = text.slice(rest.start, rest.end)
    if (!ONLINE_ONLY.test(said) && placeShape(text, rest) >= 2) return rest
  }
  return null
}

const WAY_THERE =
  /^(?:from|by|take|desde|depuis|vom?n?|ab|mit|dalla?|dal|da|na?|de)\s(?:(?:the|la|el|le|il|o|a|der|dem|den)\s|l')?(?:(?:main|train|bus|metro|tram|central)\s)?(?:station|airport|bus|train|tram|metro|car|estaci[oó]n|aeropuerto|gare|a[eé]roport|m[eé]tro|bahnhof|hauptbahnhof|flughafen|stazione|aeroporto|esta[cç][aã]o|rodovi[aá]ria)(?!\p{L})/iu

/** Of the block below a label the lines that can be an address: up to five, short, until a sentence. */
function addressLines(page: Page, value: Span): Span {
  const first = page.lineAt(value.start)
  let last = first
  let end = page.lines[first]!.end
  for (let k = first; k < page.lines.length && k < first + 6; k++) {
    const line = page.lines[k]!
    // "From the station take bus 12" below the address
    if (k > first && WAY_THERE.test(page.text.slice(line.start, line.start + 40))) return { start: value.start, end }
    if (line.start >= value.end && (line.kind === 'blank' || line.kind === 'heading' || line.kind === 'field')) break
    if (line.kind === 'blank' || line.kind === 'field') break
    end = Math.min(line.end, Math.max(value.end, line.start))
    last = k
  }
  return last === first
    ? value
    : { start: value.start, end: Math.max(end, Math.min(value.end, page.lines[first]!.end)) }
}

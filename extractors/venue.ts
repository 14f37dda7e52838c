/**
 * Where the event is, in the announcement's words: labels, sentences, shapes of rooms and houses, lines of their own. Each candidate
 * holds the whole place and the spans of its parts.
 */
import type { AnyFind, Candidates, Find } from './candidate.js'
import { defineExtractor } from './define.js'
import type { LabelKey } from './labels.js'
import { matchesOf } from './matches.js'
import type { Page, Span } from './page.js'
import { addressBlocks } from './venue/addressBlocks.js'
import { addressBelow } from './venue/below.js'
import { lineVenues } from './venue/cityLines.js'
import { Dates } from './venue/dates.js'
import { housesByDate } from './venue/housesByDate.js'
import { labelled } from './venue/label.js'
import { venueParts } from './venue/parts.js'
import { placeShape } from './venue/placeShape.js'
import { proseVenues } from './venue/prose.js'
import { addressedVenues } from './venue/sentences.js'
import { shapedVenues } from './venue/shapes.js'

const LABEL_WEIGHT: Partial<Record<LabelKey, number>> = {
  venue: 0.95,
  room: 0.9,
  whenWhere: 0.86,
  address: 0.7,
  city: 0.6,
  country: 0.5,
}

// "Room XX", "TBA", "to be confirmed", "por confirmar": said, and not known.
const PLACEHOLDER =
  /\b(?:room|hall|sala|salle)\s*,?\s*(?:X{1,4}|\?+|_{2,}|T\.?B\.?[ACD]\.?|N\/?A)(?![\p{L}\p{N}])|\bT\.?B\.?[ACD]\b\.?|\bto be (?:announced|confirmed|determined|advised|decided)\b|\bpor (?:confirmar|definir|anunciar)\b|\ba (?:confirmar|definir|anunciar)\b|\bà (?:confirmer|d[eé]finir|pr[eé]ciser)\b|\bda (?:definire|confermare)\b|\[(?:venue|location|place|room)\]|\bX{2,4}\b/iu
const ONLINE_ONLY =
  /^\W*(?:(?:this\s+is\s+an?\s+|fully\s+)?(?:online|virtual(?:ly)?|remote(?:ly)?|zoom|webex|ms teams|microsoft teams|teams|google meet|gotowebinar|youtube|webinar|en l[ií]nea|en ligne|virtual|em linha|discord|jitsi|streamyard|twitter|slack|instagram|facebook|skype|cyberspace|internet|(?:canal|p[aá]gina|cha[iî]ne|channel|perfil)\b.{0,60}\b(?:youtube|facebook|instagram|zoom|twitch)|via zoom|on zoom|your (?:own )?(?:home|computer|desk))\b.{0,80}|https?:.*)$/iu

// "Getting here", "Cómo llegar": the address is the event's wherever it stands.
const WAY_HERE = /here|there|find|reach|llegar|chegar|arrivare|venir|anfahrt|directions/i

export const venue = defineExtractor({
  name: 'venue',
  yields: ['venue'],
  needs: ['place', 'date', 'time'],
  *extract({ page, found }): Iterable<AnyFind> {
    const others = otherEvents(page)
    for (const find of all(page, found))
      yield others > 0 && find.span.start > others ? { ...find, weight: find.weight! * 0.4 } : find
  },
})

const OTHERS_WORDS = ['related', 'might', 'upcoming', 'other', 'otros', 'autres', 'outros', 'altri', 'more']
const OTHERS =
  /^\W{0,4}(?:related (?:events|news|content)|you (?:might|may) also (?:like|be interested in)|(?:other|more|upcoming|our next)(?: upcoming)? (?:events|meetups|seminars|talks|webinars)|otros eventos|autres [eé]v[eé]nements|outros eventos|altri eventi)\W{0,3}$/imu
/** Where the list of other events begins that a page ends with ("You might also like"); 0 where there is none. */
function otherEvents(page: Page): number {
  if (!page.index.has(...OTHERS_WORDS)) return 0
  const at = OTHERS.exec(page.text)?.index ?? 0
  return at > 300 ? at : 0
}

function* all(page: Page, found: Candidates): Generator<Find<'venue'>> {
  const places = found.of('place')
  const dates = new Dates([...found.of('date'), ...found.of('time')].map(({ span }) => span))
  yield* fieldVenues(page)
  const labelledProse = page.fieldsOf('venue', 'whenWhere').map((field) => field.value)
  for (const find of proseVenues(page, dates)) {
    // A sentence below "Venue" or "Dates and venue" is as good as the label.
    const inField = labelledProse.some((value) => value.start <= find.span.start && find.span.start < value.end)
    yield* settle(
      page,
      inField ? { ...find, cue: `${find.cue}-below-label`, weight: Math.min(0.94, find.weight! + 0.25) } : find,
    )
  }
  for (const find of shapedVenues(page)) yield* settle(page, find)
  for (const find of addressedVenues(page)) yield* settle(page, find)
  yield* lineVenues(page, places, dates)
  yield* addressBlocks(page, places, dates)
  yield* housesByDate(page, dates)
}

function* fieldVenues(page: Page): Generator<Find<'venue'>> {
  const { text } = page
  for (const field of page.fields) {
    // "NEW: Jackman Hall, Room 100": the place after a change.
    const changed =
      field.key === null &&
      /^(?:new|now|new (?:venue|room|location|place))$/i.test(text.slice(field.label.start, field.label.end).trim())
    if (changed && placeShape(text, field.value) < 3) continue
    const weight = changed ? 0.97 : field.key === null ? undefined : LABEL_WEIGHT[field.key]
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
    // "In person: hand it in at any service centre": what to do, not where.
    if (/person|site|vor ort|sur place/i.test(label) && /^\s*\p{Ll}/u.test(words)) continue
    const cue =
      field.region === 'header'
        ? `header-${field.key}`
        : changed
          ? 'label-new'
          : field.key === 'whenWhere'
            ? 'label-when-where'
            : `label-${field.key}`
    const span = labelled(text, value)
    if (!span) {
      if (PLACEHOLDER.test(words))
        yield { kind: 'venue', span: value, value: { text: value, placeholder: true }, cue, weight }
      continue
    }
    if (ONLINE_ONLY.test(text.slice(span.start, span.end).trim())) continue
    // An address says where the event is only beside its venue; further down it is the secretariat's.
    if (field.key === 'address') {
      const value = venueParts(text, span)
      if (!value.street && !value.postalCode && !value.locality) continue
      if (span.start > 0.6 * text.length && span.start > 1200 && !WAY_HERE.test(label)) continue
    }
    const quoted = field.region === 'quoted' ? 0.12 : 0
    yield* settle(page, { kind: 'venue', span, value: venueParts(text, span), cue, weight: weight - quoted })
  }
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

/** Of the block below a label the lines that can be an address: up to five, short, until a sentence. */
function addressLines(page: Page, value: Span): Span {
  const first = page.lineAt(value.start)
  let last = first
  let end = page.lines[first]!.end
  for (let k = first; k < page.lines.length && k < first + 6; k++) {
    const line = page.lines[k]!
    if (line.start >= value.end && (line.kind === 'blank' || line.kind === 'heading' || line.kind === 'field')) break
    if (line.kind === 'blank' || line.kind === 'field') break
    end = Math.min(line.end, Math.max(value.end, line.start))
    last = k
  }
  return last === first
    ? value
    : { start: value.start, end: Math.max(end, Math.min(value.end, page.lines[first]!.end)) }
}

const HOLDERS =
  'tba tbc tbd x xx xxx xxxx n announced confirmed determined advised decided confirmar definir anunciar confirmer définir definir préciser preciser definire confermare'.split(
    ' ',
  )
const holding = new WeakMap<Page, boolean>()
/** May the page hold a placeholder at all? Asked of every place of a page. */
function mayHold(page: Page): boolean {
  let may = holding.get(page)
  if (may === undefined) {
    const { text } = page
    may = page.index.has(...HOLDERS) || /[?[]|__|T\./.test(text)
    holding.set(page, may)
  }
  return may
}

/** Marks a placeholder, and takes its words out of the place. */
function* settle(page: Page, find: Find<'venue'>): Generator<Find<'venue'>> {
  const { text } = page
  const words = text.slice(find.span.start, find.span.end)
  if (find.cue === 'marked') {
    const span = labelled(text, find.span)
    if (!span || ONLINE_ONLY.test(text.slice(span.start, span.end))) return
    const line = page.lines[page.lineAt(span.start)]!
    // The address goes on below: "📍 Hotel Nacional, Level 3\n23-25 Hardware Lane, Melbourne, 3000".
    const next = page.lines[line.index + 1]
    const more =
      next &&
      next.kind !== 'blank' &&
      span.end >= line.end - 40 &&
      /^\d{1,5}[\w-]* \p{Lu}|^\p{Lu}[\p{L} ]+ \d{1,4}\b|\b\d{4,5}\b/u.test(text.slice(next.start, next.end)) &&
      !/[@:]/.test(text.slice(next.start, next.end))
    const whole = more ? (labelled(text, { start: span.start, end: next.end }) ?? span) : span
    yield { ...find, span: whole, value: venueParts(text, whole) }
    return
  }
  const placeholder = mayHold(page) ? PLACEHOLDER.exec(words) : null
  if (!placeholder) {
    const span = addressBelow(page, find.span, find.value)
    yield span === find.span ? find : { ...find, span, value: venueParts(text, span) }
    return
  }
  const before = { start: find.span.start, end: find.span.start + placeholder.index }
  const after = { start: before.end + placeholder[0].length, end: find.span.end }
  yield {
    kind: 'venue',
    span: { start: before.end, end: after.start },
    value: { text: { start: before.end, end: after.start }, placeholder: true },
    cue: find.cue,
    weight: find.weight!,
  }
  for (const rest of [before, after]) {
    let { start, end } = rest
    // "Drift 25, Utrecht, room to be announced"
    const noun = /[,;]\s*(?:the\s+)?(?:room|hall|venue|sala|salle|raum|aula)\s*$/i.exec(text.slice(start, end))
    if (noun && rest === before) end = start + noun.index
    while (start < end && /[\s,;:()-]/.test(text[start]!)) start++
    while (end > start && /[\s,;:()-]/.test(text[end - 1]!)) end--
    if (
      end - start > 3 &&
      /\p{L}{3}/u.test(text.slice(start, end)) &&
      !/^(?:room|hall|venue|place)$/i.test(text.slice(start, end))
    ) {
      const span = addressBelow(page, { start, end }, venueParts(text, { start, end }))
      yield { ...find, span, value: venueParts(text, span) }
    }
  }
}

/** "Room XX", "TBA", "por confirmar": said, and not known. Marks it, and takes its words out of the place. */
import type { Find } from '../candidate.js'
import type { Page } from '../page.js'
import { addressBelow } from './below.js'
import { labelled } from './label.js'
import { ONLINE_ONLY } from './onlineOnly.js'
import { venueParts } from './parts.js'

// "Room XX", "TBA", "to be confirmed", "por confirmar": said, and not known.
export const PLACEHOLDER =
  /\b(?:room|hall|sala|salle)\s*,?\s*(?:X{1,4}|\?+|_{2,}|T\.?B\.?[ACD]\.?|N\/?A)(?![\p{L}\p{N}])|\bT\.?B\.?[ACD]\b\.?|\bto be (?:announced|confirmed|determined|advised|decided|communicated|notified|disclosed|specified)\b|\bpor (?:confirmar|definir|anunciar|determinar|comunicar)\b|\ba (?:confirmar|definir|anunciar|determinar|designar)\b|(?<!\p{L})à (?:confirmer|d[eé]finir|pr[eé]ciser|d[eé]terminer|communiquer)(?!\p{L})|\bda (?:definire|confermare|destinarsi|stabilire|comunicare)\b|\b(?:will|shall) be (?:announced|confirmed|communicated)(?: (?:soon|later|shortly))?\b|\b(?:folgt|steht noch nicht fest)\b|\bwird noch (?:bekannt\s?gegeben|mitgeteilt)\b|\bnoch (?:offen|unbekannt)\b|\[(?:venue|location|place|room)\]|\bX{2,4}\b/iu

const HOLDERS =
  'tba tbc tbd x xx xxx xxxx n announced confirmed determined advised decided confirmar definir anunciar confirmer définir definir préciser preciser definire confermare communicated notified disclosed specified determinar comunicar designar determiner déterminer communiquer destinarsi stabilire comunicare noch folgt'.split(
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
export function* settle(page: Page, find: Find<'venue'>): Generator<Find<'venue'>> {
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
    const noun =
      /(?:^|[,;(-])\s*(?:the\s+|la\s+|le\s+|el\s+|il\s+|o\s+)?(?:(?:exact|precise|specific)\s+)?(?:room|hall|venue|location|place|address|site|sala|salle|raum|aula|lieu|lugar|local|luogo|sede|(?:genauer? )?(?:ort|adresse)|direcci[oó]n|endere[cç]o|indirizzo)(?:\s+(?:exact|exacto|exacta|exato|esatto|pr[eé]cis))?\s*$/i.exec(
        text.slice(start, end),
      )
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

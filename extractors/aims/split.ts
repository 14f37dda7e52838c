/** One sentence with several aims: "to draw …, and to start …". */
import { numberedParts } from '../lists/inline.js'
import { trimItem } from '../lists/trim.js'
import { matchesOf } from '../matches.js'
import type { Page, Span } from '../page.js'
import { VERB } from './subject.js'

// "…, and to start …", "…, as well as to share …", "… in order to develop …".
const SPLIT =
  /(?:,|;)?\s+(?:(?:and|as\s+well\s+as|and\s+also|but\s+also)\s+(?:to\s+(?=\p{Ll})|at\s+(?=\p{Ll}+ing\b))|in\s+order\s+to\s+(?=\p{Ll})|and\s+(?:it\s+)?will\s+(?:also\s+)?(?:try\s+to\s+)?(?=\p{Ll})|(?:et|e|y)\s+(?:(?:à|de|di)\s+)?(?=\p{Ll}{3,14}(?:ar|er|ir|re|cir)\s)|(?:and\s+)?(?=how\s+to\s))|[,;]\s+to\s+(?=\p{Ll})(?!be\s)/gu

// ", de partager les outils et de préparer une charte", ", promover el diálogo y crear una red"
const SPLIT_ROMANCE =
  /(?:[,;]\s+(?:y\s+|e\s+|et\s+|ed\s+)?|\s+(?:y|e|et|ed)\s+)(?:de\s+|d'|di\s+|à\s+|ad?\s+|para\s+|pour\s+|per\s+)?(?=\p{Ll}{1,14}(?:ar|er|ir|re|ire|oir|[aei]rsi|[aei]rse)\s)/gu

// "take stock of what the drought did, compare ways of paying, and launch a joint facility": three verbs in a row, the last behind "and".
const SERIES = new RegExp(`^(?:${VERB})\\b[^,;.]{8,200},\\s+(?:${VERB})\\b[^;.]{8,300},?\\s+and\\s+(?:${VERB})\\b`, 'u')
const SPLIT_SERIES = new RegExp(
  `,\\s+(?:and\\s+)?(?=(?:${VERB})\\s)|\\s+and\\s+(?=(?:${VERB})\\s+(?:a|an|the|new|joint|our|their|how)\\b)`,
  'gu',
)

/** The parts of a span that are aims of their own. */
export function splitAims(page: Page, span: Span, romance = false): Span[] {
  const numbered = numberedParts(page, span)
  if (numbered.length > 0) return numbered
  const text = page.text.slice(span.start, span.end)
  if (page.language === 'de') return splitGerman(page, span, text)
  const out: Span[] = []
  let from = 0
  for (const found of matchesOf(text, romance ? SPLIT_ROMANCE : SERIES.test(text) ? SPLIT_SERIES : SPLIT)) {
    // "learn how to …": the first of them begins the aim.
    if (found.index < from + 7) continue
    out.push({ start: span.start + from, end: span.start + found.index })
    from = found.index + found[0].length
  }
  out.push({ start: span.start + from, end: span.end })
  return out
    .map((one) => trimItem(page.text, one))
    .filter(
      (one) =>
        one.end - one.start > 7 && !/(?::|\s(?:on|to|with|of|in|for|the))$/.test(page.text.slice(one.start, one.end)),
    )
}

// "Verfahren zu vergleichen", "Forschende zusammenzubringen": an infinitive with its "zu" ends each aim.
const INFINITIVE_END = /(?:\szu\s\p{Ll}+|\p{Ll}zu\p{Ll}{3,})n$/u

function splitGerman(page: Page, span: Span, text: string): Span[] {
  const trimmed = text.replace(/[\s.;]+$/, '')
  const cut = INFINITIVE_END.test(trimmed) ? [...matchesOf(trimmed, /,?\s+(?:und|sowie)\s+|,\s+/g)] : []
  const out: Span[] = []
  let from = 0
  for (const found of cut) {
    if (!INFINITIVE_END.test(trimmed.slice(from, found.index))) continue
    out.push(trimItem(page.text, { start: span.start + from, end: span.start + found.index }))
    from = found.index + found[0].length
  }
  out.push(trimItem(page.text, { start: span.start + from, end: span.start + trimmed.length }))
  return out.filter((one) => one.end - one.start > 7)
}

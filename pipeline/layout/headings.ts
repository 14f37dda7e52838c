/** Decides which lines are headings where no markup says so. */
import { labelKey } from '../../extractors/labels.js'
import type { Line } from '../../extractors/page.js'

const MONTH =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|set|out|dez|janv|févr|mars|avr|mai|juin|juil|août)\p{L}{0,7}\b/iu
const NOT_HEADING =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Assoc|Sir|H\.E|Dra|Sra?|M|Mme|Ing|Eng)[.\s]|\d:\d\d|@|https?:|www\.|\b(?:is|are|was|were|will|has|have|can)\b|\b\d{4}\b.*\b\d{1,2}\b|\b\d{1,2}\b.*\b\d{4}\b/i

/** How sure it is that the line is a heading: 2 certain, 1 likely (its neighbours decide), 0 no. */
export function headingStrength(words: string, line: Line): 0 | 1 | 2 {
  const length = words.length
  if (length < 2 || length > 90) return 0
  const body = words.slice(line.body - line.start)
  // "## Jury": a mark that Markdown left in plain text.
  if (body.charCodeAt(0) === 35 && /^#{1,6} +[\p{Lu}\d"¿¡]/u.test(body)) return 2
  const key = labelKey(body)
  // "Venue", "OBJECTIVES", "IV. DATES, VENUE AND WORKING HOURS": a known label alone on its line.
  // "** Who should come **", "== TOPICS ==": with marks around it; at the head of the page they are a banner's, and around a place decoration.
  const marked =
    key !== null &&
    key !== 'venue' &&
    key !== 'whenWhere' &&
    line.index > 4 &&
    line.indent < 8 &&
    /^(?:\*{2}|[=~-]{2,4})\s?\p{Lu}/u.test(body)
  if (key && (marked || /^\p{Lu}/u.test(body) || body.endsWith(':')))
    return line.kind === 'item' && !/^[(\p{L}\d]/u.test(line.marker) ? 1 : 2
  const last = body.charCodeAt(body.length - 1)
  if (last === 46 || last === 44 || last === 59) return 0
  const small = /\p{Ll}/u.test(body)
  // A longer line of prose, which most lines are, is none whatever it says.
  if (length > 60 && small && line.kind !== 'item') return 0
  if (/\d/.test(body) && MONTH.test(body)) return 0
  if (NOT_HEADING.test(body)) return 0
  // "SLC/SSF/2014/Inf.1": a document's symbol.
  if (!body.includes(' ') && /[\d/]/.test(body)) return 0
  const upper = !small && /\p{Lu}{3}/u.test(body)
  // "1.  Background", "II.  OBJECTIVES": numbered and short.
  if (line.kind === 'item') {
    if (!/^(?:\d|[IVX]+\.)/.test(line.marker) || length > 70) return 0
    return upper || /^\d{1,2}(?:\.\d{1,2})?\.?$|^[IVX]+\.$/.test(line.marker) ? 1 : 0
  }
  if (upper && length <= 70) return 1
  if (/^\p{Lu}/u.test(body) && length <= 60 && body.split(/\s+/).length <= 8) return 1
  if (body.endsWith('?') && length <= 60 && /^\p{Lu}/u.test(body)) return 1
  return 0
}

/** What the label, the head of a mail or of a news item, and the heading of the section say of a date. */
import type { Page, Span } from '../../extractors/page.js'
import type { Features } from './cueFeatures.js'
import { labelGroup } from './labelGroups.js'
import type { Seen } from './surroundings.js'

/** Sets what the label of a date, the head of the mail and the heading of the section say of it. */
export function labelFeatures({ date, page, context, around }: Seen, into: Features): void {
  const { value } = date
  const { field, section, line } = context
  if (field && date.span.start >= field.value.start) {
    const group = around.programme && labelGroup(field.key) === 'deadline' ? 'agenda' : labelGroup(field.key)
    // "From: 2 May / To: 6 May" are no addresses of a mail.
    // "Dates" above "Notification   March 9": its own words say more than the heading.
    const said = group === 'when' && field.shape === 'below' && (around.deadline?.weight ?? 0) >= 0.9
    const opens = field.key === 'mailFrom' && date.span.start - field.value.start < 3
    if (group === 'published' && (opens || date.cue === 'labelled-range')) into.set('label when', 1)
    else if (group && !said && !(value.end && isCall(page, field.label)) && !isCalendar(page, field.label))
      into.set(`label ${group}`, field.shape === 'below' && context.block?.kind === 'paragraph' ? 0.5 : 1)
    if (
      /^(?:dates|time|date\/time)$/i.test(page.text.slice(field.label.start, field.label.end)) &&
      field.region === 'header'
    )
      into.set('label when', 1.5)
  }
  // "---\ndate: 2024-11-08\n---": the page's own head.
  if (/^---\r?\n/.test(page.text.slice(0, 5)) && date.span.start < page.text.indexOf('\n---', 3)) {
    into.set('label published', 1)
    into.delete('label when')
  }
  /** "Termine" above all that a house has on, as a heading and without a colon. */
  function isCalendar(page: Page, { start, end }: Span): boolean {
    return /^\W{0,4}termine\s?$/i.test(page.text.slice(start, end)) && page.text[end] !== ':'
  }

  // "Our ref.   Extension   Date" above "B 4   -33   22.01.2015": the day of the letter.
  if (line.index < 40 && !around.timed && line.end - date.span.end < 3 && inLetterhead(page, line.index - 1)) {
    into.set('label published', 1)
    into.delete('label when')
  }
  // "Press release / Date: 19-01-2024"
  if (field?.key === 'date' && !around.timed && isNews(page, field.label.start)) {
    into.set('label published', 1)
    into.delete('label when')
  }
  // "News, 23 September 2024"
  if (
    line.index < 14 &&
    !around.timed &&
    date.span.start - line.start < 40 &&
    date.span.start - line.start > 3 &&
    line.end - date.span.end < 4 &&
    NEWS.test(page.text.slice(line.start, date.span.start))
  )
    into.set('label published', 1)
  // Any other day in the head of a mail ("Enviada em: …") is one of the mail.
  const subject = field !== null && labelGroup(field.key) === 'title'
  if (line.region === 'header' && !subject && !into.has('label when')) into.set('label published', 1)
  // The subject names the day that the mail goes on to announce.
  if (subject && around.agreeing > 0) into.set('told in the subject', 1)
  const sectionGroup = around.programme && labelGroup(section.key) === 'deadline' ? 'agenda' : labelGroup(section.key)
  const heading = section.heading >= 0 ? page.blocks[section.heading]! : null
  // "CALL FOR PAPERS" above the name and its day
  const ofCall = (value.end !== null || around.deadline === null) && heading !== null && isCall(page, heading)
  if (sectionGroup && !ofCall && !(heading && isCalendar(page, heading))) into.set(`section ${sectionGroup}`, 1)
}

// "Ihr Zeichen   Unser Zeichen   Durchwahl   Datum", "Your ref.    Our ref.    Date", "V/Réf.   N/Réf.   Date"
const LETTERHEAD =
  /\b(?:zeichen|durchwahl|ref|reference|extension|r[\xe9e]f[\xe9e]rence|referencia|refer[\xeae]ncia|riferimento|prot)\b|\br\xe9f\.?(?!\p{L})/iu

/** Does a line name, side by side, what a letter's head holds, its day last? */
function inLetterhead(page: Page, index: number): boolean {
  const line = page.lines[index]
  if (!line || line.kind === 'blank') return false
  const words = page.text.slice(line.start, line.end)
  return DAY_LAST.test(words) && LETTERHEAD.test(words)
}

const DAY_LAST = /(?:\t| {2})(?:datum|date|fecha|data)\s?:?$/i

// What stands alone above or before the day of a news item
const NEWS =
  /^\W{0,3}(?:(?:press|news|media)\s+(?:release|statement|advisory|note|item|communiqu\xe9)|press\s+communiqu\xe9|news|comunicados?(?:\s+de\s+(?:prensa|imprensa))?|notas?\s+(?:de|\xe0)\s+(?:prensa|imprensa)|noticias?|not\xedcias?|communiqu\xe9(?:\s+de\s+presse)?|actualit\xe9s?|comunicato(?:\s+stampa)?|notizi[ae]|presse(?:mitteilung|information)|meldung|aktuelles|nachrichten|blog|blog\s?post)\W{0,3}$/i

/** Is the field at `at` in the head of a news item: one of the lines above it says so? */
function isNews(page: Page, at: number): boolean {
  const last = page.lineAt(at)
  if (last > 12) return false
  for (let i = last - 1; i >= Math.max(0, last - 4); i--) {
    const { start, end } = page.lines[i]!
    if (end - start < 40 && NEWS.test(page.text.slice(start, end))) return true
  }
  return false
}

// "CALL FOR ABSTRACTS" above title and days of the conference: what stands below is no deadline for that.
const CALL = /^\W{0,4}(?:\p{Lu}\p{L}+\s){0,2}(?:call\s+for|chamada|llamada|convocatoria|appel\s+[\xe0a])\b/iu

/** Is the label or heading that of the whole call? */
function isCall(page: Page, span: Span): boolean {
  return CALL.test(page.text.slice(span.start, Math.min(span.end, span.start + 60)))
}

/** Finds label–value fields on a line: "Venue: Room 5", "Event Date/Time: … End Date/Time: …", "WHEN  Tuesday", "Date\t3 May". */
import { type LabelKey, labelKey } from '../../extractors/labels.js'
import type { Span } from '../../extractors/page.js'

export interface FieldMark {
  readonly key: LabelKey | null
  readonly label: Span
  /** Where the value begins; it may lie at the line's end. */
  readonly value: number
}

// "Label: ", "Label (note): ", up to 60 characters, no sentence and no clock before the colon.
const COLON = /^([\p{L}\p{N}][^:.!?;\n\t"]{0,58}?(?:\.\p{L}{0,2}\.?)?)\s{0,12}:(?=\s|$|[^\s\d/])/u
// "WHEN   Tuesday", "Date\tMay 3", "When - Tuesday", "Speaker | A. Smith"
const GAP = /^([\p{L}][\p{L}/&' -]{1,28}?)(?:\s{2,}|\t\s*|\s+[-|=]\s+)(?=\S)/u
// "| Where | Conference room B, 4th floor |": a row of two cells
const CELL = /^\|\s*([\p{L}][\p{L}/&' -]{1,28}?)\s*\|\s*(?=[^\s|])[^|]*\|?$/u
// "SEDE. Aula Magenta, …", "Who can apply? PhD students of any discipline": a known label that a full stop or a question mark ends.
// … and "¿Dónde? Biblioteca Popular"
const RUN_IN = /^(?:\xbf\s?)?(\p{Lu}[\p{L} '/&-]{1,38})([.?])\s+(?=[\p{L}\p{N}"(])/u
// A label in the middle of a line: "… 2002 End Date/Time: Mar 15".
const INNER = /(?:^|[\s,;.|)])(\p{Lu}[\p{L}/&'-]{0,20}(?: [\p{L}/&'-]{1,16}){0,3})\s?:(?=\s)/gu

/** The fields that begin on the line `start`..`end` of `text` (`start` behind a bullet), in order. */
export function fieldsOnLine(text: string, start: number, end: number): FieldMark[] {
  const line = text.slice(start, Math.min(end, start + 400))
  const marks: FieldMark[] = []
  const colon = line.indexOf(':')
  if (colon > 0 && colon < 62) {
    const found = COLON.exec(line)
    if (found && isLabel(found[1]!, line.slice(found[0].length, found[0].length + 40))) {
      const value = skipSpace(text, start + found[0].length, end)
      marks.push({ key: labelKey(found[1]!), label: { start, end: start + found[1]!.length }, value })
    }
  }
  if (line.charCodeAt(0) === 124) {
    const cell = CELL.exec(line)
    const key = cell && labelKey(cell[1]!)
    if (cell && key) {
      const label = text.indexOf(cell[1]!, start)
      const labelEnd = label + cell[1]!.length
      return [
        { key, label: { start: label, end: labelEnd }, value: skipSpace(text, text.indexOf('|', labelEnd) + 1, end) },
      ]
    }
  }
  if (marks.length === 0) {
    const gap = GAP.exec(line)
    const key = gap && labelKey(gap[1]!)
    // "Conference     20 - 22 April 2016" in a calendar gives no title.
    if (gap && key && !(key === 'title' && /\d/.test(line[gap[0].length]!)))
      marks.push({ key, label: { start, end: start + gap[1]!.length }, value: start + gap[0].length })
  }
  if (marks.length === 0) {
    const run = RUN_IN.exec(line)
    const key = run && line.length > run[0].length + 3 ? labelKey(run[1]!) : null
    if (run && key && (run[2] === '?' || run[1] === run[1]!.toUpperCase())) marks.push(runIn(key, start, run))
  }
  if (marks.length > 0 && marks[0]!.key !== null && colon >= 0 && line.length - (marks[0]!.value - start) > 8) {
    const from = marks[0]!.value - start
    INNER.lastIndex = from
    for (let found = INNER.exec(line); found; found = INNER.exec(line)) {
      const inner = innerLabel(found[1]!)
      if (!inner) continue
      const labelEnd = start + found.index + found[0].trimEnd().length - 1
      const labelStart = labelEnd - inner.length
      if (labelStart <= start + from || isWithin(text.slice(start + from, labelStart))) continue
      marks.push({
        key: labelKey(inner),
        label: { start: labelStart, end: labelEnd },
        value: skipSpace(text, labelEnd + 1, end),
      })
    }
  }
  return marks
}

/** "Topic: "The Road That Ate the Town: Erosion and Drainage"": a word within a name, or within what is quoted. */
function isWithin(lead: string): boolean {
  if (WITHIN.test(lead)) return true
  return lead.includes('"') && lead.split('"').length % 2 === 0
}

const WITHIN =
  /\s(?:the|an?|of|and|or|our|for|to|la|el|les?|los|las|il|der|die|das|du|des?|do|da|del|della|y|et|und)\s$/i

function runIn(key: LabelKey, start: number, run: RegExpExecArray): FieldMark {
  const label = start + run[0].indexOf(run[1]!)
  return { key, label: { start: label, end: label + run[1]!.length }, value: start + run[0].length }
}

/** The longest tail of the words before a colon that is a known label: "Mar 2002 End Date" → "End Date". */
function innerLabel(words: string): string | null {
  const parts = words.split(' ')
  for (let i = 0; i < parts.length; i++) {
    const tail = parts.slice(i).join(' ')
    if (/^\p{Lu}/u.test(tail) && labelKey(tail)) return tail
  }
  return null
}

function isLabel(words: string, value: string): boolean {
  if (labelKey(words)) return true
  const bare = words.replace(/\([^()]{0,40}\)/g, '').trim()
  if (labelKey(bare)) return true
  // "twitter: @name", "meetup: https://…": a lower-case word before an address.
  if (/^\p{Ll}{2,15}$/u.test(bare)) return /^\s*(?:https?:|www\.|@\w|\S{1,30}@)/.test(value)
  // An unknown label: begins with a capital, few words, no verb phrase's length, not only a number.
  const parts = bare.split(/\s+/)
  return /^\p{Lu}/u.test(bare) && parts.length <= 5 && bare.length <= 40 && !/,/.test(bare) && !/\bhttps?$/i.test(bare)
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && /\s/.test(text[at]!)) at++
  return at
}

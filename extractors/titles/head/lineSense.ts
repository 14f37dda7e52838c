/** What a line says where it stands on the page: as field, item, row or text. */
import { kindWords } from '../../kindWords.js'
import { isLabelAlone, tellsWhenOrWhere } from '../../labelAbove.js'
import type { Line, Page } from '../../page.js'
import { isAboveMenu } from '../../siteMenu.js'
import { lineDate } from '../dates.js'
import { ADDRESS } from '../lines/places.js'
import { type LineSense, senseOf } from '../lines/sense.js'
import { advertLead } from '../trim/advert.js'
import { columnSense } from './columns.js'
import { standsAlone } from './gaps.js'
import { labelledSense } from './labelledSense.js'
import { LETTER } from './letters.js'
import { isGroup, isIssue } from './mastheads.js'
import { isPerson } from './person.js'
import { isProse } from './prose.js'

/** What a line says is asked by the line itself and by those above it; it is found out once. */
const SENSES = new WeakMap<Page, Map<number, LineSense | 'prose'>>()

export function lineSense(page: Page, line: Line, words: string): LineSense | 'prose' {
  const known = SENSES.get(page) ?? new Map<number, LineSense | 'prose'>()
  if (known.size === 0) SENSES.set(page, known)
  let sense = known.get(line.index)
  if (sense === undefined) {
    sense = freshSense(page, line, words)
    known.set(line.index, sense)
  }
  return sense
}

const SECTION_NUMBER = /^(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]\s/

function freshSense(page: Page, line: Line, words: string): LineSense | 'prose' {
  // "📍 Acacia Hall, Expo Mart, Delhi": a pin says that it is a place.
  if (words.charCodeAt(0) === 166 && /^(?:📍|🏢|🏛)/u.test(page.printed.slice(line.start, line.start + 2)))
    return 'place'
  // "1. Event: Mapping the Night".
  if (line.kind === 'item' && page.fieldAt(line.body)?.key === 'title') return 'no'
  if (line.kind === 'item')
    return /^(?:\d{1,2}|[IVXL]{1,6})\.$/.test(line.marker) &&
      line.index < 8 &&
      senseOf(words) === 'name' &&
      (kindWords(words, 0, words.length, 1).length > 0 || isOrdinal(page, line))
      ? 'name'
      : 'no'
  if (isAmongDates(page, line, words)) return 'date'
  // "Course title" above the name, "Date" above "12-14 May" in a stack of labels with their values below. "Workshop" / "on" / "Tide Mills": not a kind alone.
  if (line.kind === 'heading' && isLabelAlone(page, line) && page.fieldAt(line.body)?.key === 'title')
    return senseOf(words) === 'kind' ? 'kind' : 'no'
  if (line.kind === 'text' && tellsWhenOrWhere(page, line)) return 'date'
  if (/^\p{Lu}[\p{L} ]{2,24}:\s/u.test(words) && belowSubject(page, line)) return 'no'
  // "A. Why this meeting" with "B. …" further down.
  if (hasSibling(page, line)) return 'no'
  // "1. Why now", "II. The Meeting": a heading of the text.
  if (
    SECTION_NUMBER.test(page.text.slice(line.start, line.start + 8)) &&
    kindWords(words, 0, words.length, 1).length === 0 &&
    !isOrdinal(page, line)
  )
    return 'no'
  if (line.kind === 'field') {
    const sense = labelledSense(page, line, words)
    if (sense) return sense
  }
  // "[x] Draft adopted for consultation".
  if (/^\[[ x]\]/i.test(words)) return 'no'
  if (line.kind === 'row' && /^\(?\d{1,2}[:.h]?\d{0,2}/.test(words)) return 'no'
  // "A:      Directoras Regionales / Intendencias Municipales": the value of a label goes on.
  if (line.kind === 'text') {
    const field = page.blocks[line.block]?.kind === 'field' ? page.fieldAt(line.start) : null
    if (
      field &&
      field.value.start < line.start &&
      (field.label.end - field.label.start < 4 ||
        field.key === 'mailTo' ||
        field.key === 'mailFrom' ||
        // "Ref.:   Invitation to the Workshop on Water Quality in / (indented) Drinking Supplies": it hangs below its value.
        (field.key !== null &&
          field.key !== 'title' &&
          line.indent > page.lines[page.lineAt(field.label.start)]!.indent + 2))
    )
      return 'no'
  }
  // "Clyde Backend Folk / 1,204 members · Public group": whose page it is.
  if ((words.length < 60 && isGroup(page, line)) || (words.length < 80 && isAboveMenu(page, line, words))) return 'body'
  if (line.index < 6 && words.length < 90) {
    if (isIssue(words)) return 'no'
    const below = page.lines[line.index + 1]
    // "THE PAPYRUS POST / News from Friends of the Wetland - No. 31, October 2024".
    const next = page.lines[line.index + 2]
    if (
      words.length < 50 &&
      below &&
      below.kind !== 'blank' &&
      (isIssue(page.text.slice(below.start, below.end)) ||
        (next && next.kind !== 'blank' && isIssue(page.text.slice(next.start, next.end))))
    )
      return 'body'
  }
  const columns = columnSense(page, line, words)
  if (columns) return columns
  // "Registration is now open for the Reed Beds Day!"
  if (words.length < 160 && !words.endsWith('.') && advertLead(words) !== undefined && senseOf(words) === 'name')
    return 'name'
  if (isProse(words)) return 'prose'
  const sense = senseOf(words)
  if (sense === 'name' && words.length > 44 && LETTER.test(words)) return 'prose'
  if (sense === 'name' && line.index > 0 && aboveAddress(page, line, words)) return 'place'
  // The first line is what the page is about, be it a person.
  return sense === 'name' && (line.index > 0 || isAboveName(page, words)) && isPerson(page, line, words)
    ? 'person'
    : sense
}

/** "Jane Miller (Leeds) / Voices from the Salt Marsh / 13 May 2022": who speaks, and on what. */
function isAboveName(page: Page, words: string): boolean {
  if (!/^[^,(]{5,40}(?:\s\([^()\d]+\)|,\s\p{Lu}[^\d]+)$/u.test(words)) return false
  const [below, next] = page.lines.slice(1, 5).filter(({ kind }) => kind !== 'blank')
  if (below === undefined || next === undefined || below.kind === 'field' || below.kind === 'item') return false
  const said = page.text.slice(below.start, below.end)
  return (
    /\S\s\S/.test(said) &&
    said.length < 120 &&
    lineSense(page, below, said) === 'name' &&
    lineSense(page, next, page.text.slice(next.start, next.end)) === 'date'
  )
}

/** "Havenhuis / Port House" with "Zaha Hadidplein 1, 2030 Antwerp, Belgium" in the line below: the house. */
function aboveAddress(page: Page, line: Line, words: string): boolean {
  const below = page.lines[line.index + 1]
  if (below?.kind !== 'text' || below.end - below.start > 110 || words.length > 60) return false
  const address = page.text.slice(below.start, below.end)
  return (
    /\d/.test(address) &&
    !/\d/.test(words) &&
    ADDRESS.test(address) &&
    kindWords(words, 0, words.length, 1).length === 0
  )
}

/** "5. Nacht der offenen Archive" alone on its line, and no "6." below: a number of the name, none of a list. */
function isOrdinal(page: Page, line: Line): boolean {
  if (
    (line.index > 2 && !standsAlone(page.lines, line.index, line.index)) ||
    !(page.language === 'de' || page.language === null)
  )
    return false
  const number = Number.parseInt(page.text.slice(line.start, line.start + 3), 10)
  const begins = (at: number) => (one: Line) => page.text.startsWith(`${at}.`, one.start)
  return number > 1 && !page.lines.some(begins(number + 1)) && !page.lines.some(begins(number - 1))
}

/** "C. Who may come", with a "B." above or a "D." below. */
function hasSibling({ text, lines }: Page, line: Line): boolean {
  const letter = text.charCodeAt(line.start)
  if (letter < 65 || letter > 72 || !/[.)]/.test(text[line.start + 1] ?? '') || text[line.start + 2] !== ' ')
    return false
  const [before, after] = [letter - 1, letter + 1].map((code) => String.fromCharCode(code) + text[line.start + 1])
  return lines.some(({ start }) => text.startsWith(`${before} `, start) || text.startsWith(`${after} `, start))
}

/** "Subject: Invitation …", and "Action required: Note the dates" as the next line: what the letter wants. */
function belowSubject(page: Page, line: Line): boolean {
  const { lines, text } = page
  let above = line.index - 1
  while (above >= 0 && lines[above]!.kind === 'blank') above--
  const field = above < 0 || lines[above]!.kind !== 'field' ? null : page.fieldAt(lines[above]!.start)
  return (
    field !== null &&
    /^(?:sub(?:ject)?|re|obje[ct]t?|asunto|assunto|oggetto|betreff)$/i.test(
      text.slice(field.label.start, field.label.end),
    )
  )
}

/** "Oct 23 build night" between "Oct 9 build night" and "Nov 6 build night": a row of a list of days. */
function isAmongDates({ text, lines }: Page, line: Line, words: string): boolean {
  const [above, below] = [lines[line.index - 1], lines[line.index + 1]]
  return (
    above !== undefined &&
    below !== undefined &&
    Boolean(lineDate(words)) &&
    [above, below].every(({ start, end }) => lineDate(text.slice(start, end)))
  )
}

/** What a line says where it stands on the page: as field, item, row or text. */
import { kindWords } from '../../kindWords.js'
import { isLabelAlone, tellsWhenOrWhere } from '../../labelAbove.js'
import { personNameAt } from '../../names/personName.js'
import type { Field, Line, Page } from '../../page.js'
import { isAboveMenu } from '../../siteMenu.js'
import { lineDate } from '../dates.js'
import { JOB } from '../lines/persons.js'
import { ADDRESS } from '../lines/places.js'
import { type LineSense, senseOf } from '../lines/sense.js'
import { standsAlone } from './gaps.js'
import { LETTER } from './letters.js'
import { isGroup, isIssue } from './mastheads.js'
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

const OF_SHEET =
  /^(?:project|projet|proyecto|projeto|progetto|projekt|author|version|present|level|nivel|niveau|duration|duraci[oó]n|duração|durée|durata|dauer|language|idioma|langue|lingua|sprache|status|category|categor[ií]a|client|from|to|cc|copy)$/i
// "Vorsitzende: Gerda Fritz", "Présidente : Mme Odile Perrache": who has an office.
const OFFICE =
  /^(?:(?:1\.|erste[rn]?) )?(?:vorsitzende[rn]?|pr[aä]sident(?:in)?|gesch[aä]ftsf[uü]hr(?:er|erin|ung)|leit(?:er|erin|ung)|president[ea]?|chair(?:man|person|woman)?|(?:executive |hon(?:orary|\.)? )?(?:secretary(?:[ -]general)?|director[a]?|treasurer)|secretari[oa]|tesorer[oa]|pr[eé]sidente?|secr[eé]taire|tr[eé]sori(?:er|[eè]re)|segretari[oa]|tesoriere|coordin\p{L}+|coorden\p{L}+|docentes?|instructor[a]?|trainers?|teachers?|formador(?:es|as?)?|ponentes?|facilitat\p{L}+|moderat\p{L}+|rector[a]?|dean|decan[oa]|intervienen?|participan|interviennent|interverranno|intervengono|interv[eê]m|participam|moderan?|mod[eè]re|coordina)$/iu
const CALL_LABEL =
  /^(?:(?:first|second|final|last) )?(?:call for (?:papers?|participation|abstracts|proposals|contributions|submissions)|cfp|cfa|appel [aà] (?:communications?|contributions?|propositions?|articles?|participation)|(?:convocatoria|llamado|invitaci[oó]n|chamada|call|bando)(?: (?:de|a|para|per|for|aberta?)(?: (?:la |el |o )?\p{L}+)?)?|aufruf(?: .{3,24})?|call for (?:posters?|speakers?|applications?|talks|panels?))$/iu
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
    const field = page.fieldAt(line.start)
    if (field?.key === 'title') return 'no'
    // "Appel à contributions : Colloque international sur les tourbières".
    if (field?.key === null && isCalledFor(page, line, field)) return 'name'
    if (field?.key === 'date' || field?.key === 'when' || field?.key === 'venue' || field?.key === 'whenWhere')
      return 'date'
    if (field && field.key !== null) return isCalledFor(page, line, field) ? 'name' : 'no'
    // "Opening hours: 8.00 - 15.30", "Office hours: 9-5".
    if (
      field &&
      /^[\d+(€$£]/.test(page.text.slice(field.value.start, field.value.start + 1)) &&
      !lineDate(page.text.slice(field.value.start, field.value.start + 60)) &&
      kindWords(words, 0, words.length, 1).length === 0
    )
      return 'no'
    // "A:      Directoras y Directores", "An: alle Mitglieder".
    if (field && field.label.end - field.label.start < 3) return 'no'
    if (
      field &&
      OFFICE.test(page.text.slice(field.label.start, field.label.end)) &&
      personNameAt(page.text, field.value.start, field.value.end)
    )
      return 'person'
    // "Project: Blue Corridors", "Version: 2": a label of the sheet.
    if (field && OF_SHEET.test(page.text.slice(field.label.start, field.label.end))) return 'no'
    // "Registo de acreditação: CCPFC/ACC-128844/24": a label and its code.
    if (
      field &&
      /^[A-Z]{1,9}[A-Z\d]*(?:[/.-][A-Z\d]{1,12}){1,5}(?![\p{L}\d])/u.test(
        page.text.slice(field.value.start, field.value.start + 40),
      ) &&
      /\d/.test(page.text.slice(field.value.start, field.value.start + 24)) &&
      kindWords(page.text, field.label.start, field.label.end, 1).length === 0
    )
      return 'no'
    // "Language of tuition: English" in a stack of labels.
    if (field && inStack(page, line) && kindWords(page.text, field.label.start, field.label.end, 1).length === 0)
      return 'no'
    // "Community call: January 2022".
    if (
      field &&
      kindWords(page.text, field.label.start, field.label.end, 1).length > 0 &&
      /^\p{L}{3,10} \d{4}$/u.test(page.text.slice(field.value.start, field.value.end))
    )
      return 'name'
    // "Course dates: 4-8 May".
    if (field && lineDate(page.text.slice(field.value.start, Math.min(field.value.end, field.value.start + 60))))
      return 'date'
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
  if (isProse(words)) return 'prose'
  const sense = senseOf(words)
  if (sense === 'name' && words.length > 44 && LETTER.test(words)) return 'prose'
  if (sense === 'name' && line.index > 0 && aboveAddress(page, line, words)) return 'place'
  // The first line is what the page is about, be it a person.
  return sense === 'name' && line.index > 0 && isPerson(page, line, words) ? 'person' : sense
}

/** "Call for Papers: Special Session on Explainable Weather Models", "Call for papers - 4th Workshop on Peat": what is called for. */
function isCalledFor(page: Page, line: Line, { label, value }: Field): boolean {
  if (!CALL_LABEL.test(page.text.slice(label.start, label.end)) || value.start >= line.end) return false
  const words = page.text.slice(value.start, Math.min(value.end, line.end))
  return (
    senseOf(words) === 'name' &&
    ((line.index < 6 &&
      /^["\p{Lu}]/u.test(words) &&
      words.split(' ').length > 2 &&
      !lineDate(words) &&
      !isProse(words)) ||
      /^(?:special|invited|thematic|organi[sz]ed) (?:session|track|stream)/i.test(words) ||
      kindWords(words, 0, words.length, 1).length > 0)
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

const FROM = /^\s\(\p{Lu}[^()\d]{1,50}\):?$/u
const AT_BODY =
  /^(?:,\s|\s\()(?:the\s)?[^,\d]{0,40}(?:universi|institut|college|hochschule|polit[eé]cnic|polytechni|laborator|academy)/iu
const TALKS =
  'seminar seminars colloquium talk talks speaker lecture seminario seminarios seminário seminários charla charlas palestra palestras séminaire séminaires seminari seminare kolloquium vortrag vorträge vortragsreihe'.split(
    ' ',
  )

/** "Yiming Zhao, Purdue", "Helena Voss (Göttingen)", "Julia Lawall": a likely name, alone or with where it comes from. */
function isPerson(page: Page, line: Line, words: string): boolean {
  // "Mina Okafor (Lagos):" above what she speaks on.
  if (words.length > 80 || /[":?!\d|]/.test(words.endsWith(':') ? words.slice(0, -1) : words) || !/\p{Ll}/u.test(words))
    return false
  const name = personNameAt(page.text, line.body, line.end)
  if (!name || name.words < 2) return false
  const rest = page.text.slice(name.end, line.end)
  // Where talks are given, "Xxx Yyy (Zzz)" is who speaks.
  const likely = AT_BODY.test(rest) || (FROM.test(rest) && page.index.has(...TALKS)) ? 0.45 : 0.6
  if (name.likelihood < likely) return false
  return (
    /^\s*$|^(?:,|\s-|\s?\()\s?(?:(?:the|from|of)\s)?\p{Lu}/u.test(rest) &&
    kindWords(rest, 0, rest.length, 1).length === 0 &&
    !speaksOn(rest)
  )
}

/** "Leo Brandt (ETH) - Taming Floating Point": behind where one comes from, what one speaks on. */
function speaksOn(rest: string): boolean {
  const spoken = /\)\s?[:-]\s(\S+\s\S.*)$/.exec(rest)
  return spoken !== null && !JOB.test(spoken[1]!)
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

/** Does a label with a known meaning stand directly above, or two of any? */
function inStack(page: Page, line: Line): boolean {
  const above = page.lines[line.index - 1]
  return (
    above?.kind === 'field' &&
    ((page.fieldAt(above.start)?.key ?? null) !== null || page.lines[line.index - 2]?.kind === 'field')
  )
}

const CODE = /^(?=\S*\d)[A-Z][A-Z\d./-]{2,11}$/
const COLUMNS = /\s{4,}|\t+/
const LETTERHEAD_LINES = 12

/** "UNITED NATIONS          Distr. LIMITED": two columns at the top of a page are its letterhead, or a name and a code. */
function columnSense(page: Page, line: Line, words: string): LineSense | null {
  if (
    line.kind === 'field' ||
    line.index > LETTERHEAD_LINES ||
    !COLUMNS.test(words) ||
    /^\S(?:\s+\S(?!\S))+$/.test(words)
  )
    return null
  const columns = words.split(COLUMNS)
  if (columns.length !== 2) return null
  // "HIS-W7    HYDROLOGY FOR HISTORIANS": a code and the name.
  if (CODE.test(columns[0]!) && senseOf(columns[1]!) === 'name') return 'name'
  const left = senseOf(columns[0]!)
  if (left !== 'name') return left === 'dated' ? 'date' : left
  const right = senseOf(columns[1]!)
  return right === 'name' || right === 'body' || right === 'no' || besideColumns(page, line) ? 'body' : null
}

/** Is the line above or below in columns too? */
function besideColumns(page: Page, line: Line): boolean {
  return [line.index - 1, line.index + 1].some((index) => {
    const other = page.lines[index]
    return other !== undefined && other.kind !== 'blank' && COLUMNS.test(page.text.slice(other.start, other.end))
  })
}

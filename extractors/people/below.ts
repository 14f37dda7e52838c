/** Lines under a name that stands alone on its own: title, department, university, address for enquiries. */
import { labelKey, labelPhrase } from '../labels.js'
import { personNameAt } from '../names/personName.js'
import type { Line, Page, Span } from '../page.js'
import type { Tail } from './belongings.js'
import { labelRole } from './roles.js'
import { segments } from './segments.js'
import { BODY, BODY_NEXT, EMAIL, JOB, phoneIn } from './words.js'

export interface Below {
  /** How many of the lines below belong to the name. */
  readonly lines: number
  /** Was a title or a body among them? */
  readonly position: boolean
}

// "Candidate   Jane Roe"
const CELLS = /\p{L}(?:\t| {3,})\p{Lu}/u

/** Reads the lines under line `index` into `tail`; `column` is where the name begins, for entries printed side by side. */
export function readBelow(page: Page, index: number, tail: Tail, column: Column | null, gap: number): Below {
  const { text, lines } = page
  let taken = 0
  let position = false
  let blanks = 0
  const own = lines[index]!
  const inForm = CELLS.test(text.slice(own.start, own.end)) && personNameAt(text, own.body, own.end) === null
  for (let i = index + 1; i < lines.length && taken < 8; i++) {
    const line = lines[i]!
    if (line.kind === 'blank') {
      if (taken > 0 || ++blanks > gap) break
      continue
    }
    if (line.kind === 'rule' || line.kind === 'furniture' || line.kind === 'header' || line.marker !== '') break
    const cell = column ? cellOf(text, line, column) : { start: line.start, end: line.end }
    if (!cell) break
    // "(formerly Keeper of Metalwork, Weston Park)"
    if (text[cell.start] === '(' && text[cell.end - 1] === ')') {
      cell.start++
      cell.end--
    }
    const words = text.slice(cell.start, cell.end)
    // "Faculty   Faculty of Technology" below "Candidate   Jane Roe": the next row of a form.
    if (!column && inForm && CELLS.test(words)) break
    // Another person begins: "Ms Anjali Deshmukh, Head of …"
    const name = /^\p{L}/u.test(words) ? personNameAt(text, cell.start, cell.end) : null
    if (name && name.words > 1 && name.likelihood >= 0.6 && !BODY_NEXT.test(text.slice(name.end, name.end + 40))) break
    // "Esther Flomo Barclay, Director of …", "DiscussantPriya Raghunathan, …": an entry of its own, though its name is not known.
    const parts = words.split(/,\s+/, 2)
    const known = parts.length > 1 && !BODY.test(parts[0]!) ? personNameAt(words, 0) : null
    if (known && known.end === parts[0]!.length && known.words > 1 && known.likelihood >= 0.4) break
    if (parts.length > 1 && JOB.test(parts[1]!) && !JOB.test(parts[0]!) && !BODY.test(parts[0]!)) break
    const kind = kindOf(words, line)
    if (kind === 'none') {
      // Side by side the lines of an address are passed over: the e-mail address may stand below them.
      if (column && taken > 0) {
        taken++
        continue
      }
      // "FAO Subregional Office" / "for the Caribbean"
      if (tail.affiliation && taken > 0 && !column && /^(?:of|for|and|in) /.test(words) && words.length < 60) {
        tail.affiliation = { start: tail.affiliation.start, end: cell.end }
        taken++
        continue
      }
      break
    }
    if (kind === 'position') {
      if (blanks > 0 && words.length > 80) break
      const before = tail.affiliation
      const own: Tail = { ...tail, jobTitle: null, affiliation: null, email: null, phone: null }
      segments(text, cell.start, cell.end, own, false)
      // "Programme Manager, Statistics" above "CRFM Secretariat": all of the line is the title.
      const next = lines[i + 1]
      const nextCell = next && next.kind !== 'blank' ? (column ? cellOf(text, next, column) : next) : null
      const bodyBelow =
        nextCell !== null &&
        !JOB.test(text.slice(nextCell.start, nextCell.end)) &&
        BODY.test(text.slice(nextCell.start, nextCell.end))
      if (
        own.jobTitle &&
        own.affiliation &&
        bodyBelow &&
        !/,$/.test(words) &&
        !/\s/.test(text.slice(own.affiliation.start, own.affiliation.end))
      ) {
        own.jobTitle = { start: own.jobTitle.start, end: own.affiliation.end }
        own.affiliation = null
      }
      if (own.jobTitle && !tail.jobTitle && !before) tail.jobTitle = own.jobTitle
      if (own.affiliation) {
        if (!before) tail.affiliation = own.affiliation
        else if (!column && own.affiliation.start - before.end < 60 && continuesBody(text, before, words))
          tail.affiliation = { start: before.start, end: own.affiliation.end }
      }
      tail.email ??= own.email
      tail.phone ??= own.phone
      position = true
    } else {
      const mail = EMAIL.exec(words)
      if (mail) tail.email ??= { start: cell.start + mail.index, end: cell.start + mail.index + mail[0].length }
      const phone = /\bfax\b/i.test(words.slice(0, 8))
        ? null
        : phoneIn(mail ? words.replace(mail[0], ' '.repeat(mail[0].length)) : words)
      if (phone) tail.phone ??= { start: cell.start + phone.index, end: cell.start + phone.end }
    }
    taken++
    tail.end = cell.end
  }
  return { lines: taken, position }
}

/** "Department of Physics" / "University of X", "Centre for Languages," / "Lund University": one body over two lines. */
function continuesBody(text: string, before: Span, words: string): boolean {
  return (
    text[before.end] === ',' ||
    /^(?!College (?:Station|Park))(?:\p{Lu}[\p{L}'.-]+ ){0,4}(?:Univers|College|Polytechnic|Academy|Institute of Technology|Laborator)/u.test(
      words,
    )
  )
}

export interface Column {
  readonly from: number
  readonly to: number
}

/** "COORDINA", "Moderation": the heading of who follows, and no position or body. */
function headsOthers(words: string): boolean {
  if (words.length > 30 || JOB.test(words) || BODY.test(words)) return false
  const role = labelRole(labelPhrase(words))
  return role !== null && role !== 'contact'
}

const POST =
  /^(?:\p{Lu}[\p{L}&-]+ ){1,3}(?:Coordinator|Organi[sz]er|Secretary|Convenor|Convener|Chair|Director|Manager|Assistant|Officer|Lead|Administrator)$/u

function kindOf(words: string, line: Line): 'position' | 'address' | 'none' {
  if (
    words.length > 110 ||
    /^(?:for (?:further|more|book|info|enq|reg|det)|to (?:book|register|rsvp)|please|call|contact|questions|book(?:ings?)?|registration|when|where|date|time|place|title|topic|abstract|room|speaker)\b/i.test(
      words,
    )
  )
    return 'none'
  if (
    labelKey(words) !== null ||
    headsOthers(words) ||
    /^(?:questions|enquiries|inquiries|contact|info\w*|register|rsvp)\b/i.test(words)
  )
    return 'none'
  if (EMAIL.test(words) || /\b(?:tel|phone|mobile|fax|ph)\b/i.test(words) || /^[\s+(\d][\d\s()./+-]{6,}/.test(words))
    return 'address'
  if (/^(?:level|floor|suite|p\.?\s?o\.? box|\d+[\s,])/i.test(words) || /\b\d{4,6}\b/.test(words))
    return words.length < 80 ? 'address' : 'none'
  if (/\d:\d\d|\b\d{1,2}\s?[ap]\.?m\b|["?!]|:\s|\b(?:19|20)\d\d\b/i.test(words)) return 'none'
  // "Seminar Coordinator"
  if (POST.test(words)) return 'position'
  // "will", "is" make it a sentence.
  if (
    /\b(?:will|is|are|was|this|we|you|has|have|that|can|our|your|seminar|workshop|lecture|colloquium|conference|talk|series)\b/i.test(
      words,
    )
  )
    return 'none'
  if (line.kind === 'item') return 'none'
  if (!/^[\p{Lu}(&]/u.test(words) && !/^(?:of|for|and|in|at|former)\b/.test(words)) return 'none'
  if (JOB.test(words) || BODY.test(words)) return 'position'
  // "CMU", "MIT", "IBM Almaden": an acronym alone.
  if (/^(?!(?:FAQS?|RSVP|CFP|TB[ACD]|PDF|PS|NB)\b)\p{Lu}{2,8}(?:[ ,]+\p{Lu}[\p{L}.]+){0,3}$/u.test(words))
    return 'position'
  return 'none'
}

/** The part of a line that stands in the column of a name. */
function cellOf(text: string, line: Line, column: Column): { start: number; end: number } | null {
  const lineFrom = line.start - line.indent
  const from = Math.max(line.start, lineFrom + column.from - 1)
  if (from >= line.end) return null
  let start = from
  while (start < line.end && /\s/.test(text[start]!)) start++
  const gap = text.slice(start, line.end).search(/\s{3,}|\t/)
  const end = gap < 0 ? line.end : start + gap
  return end > start ? { start, end } : null
}

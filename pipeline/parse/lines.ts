/**
 * The line scanner: the blocks of plain text, one a line, without a Markdown parser. It gives the same blocks that remark-parse gives for
 * plain text once all inline and multi-line constructs are switched off (a test holds the two together), some fifty times faster.
 */
import type { Line, LineKind } from '../../extractors/page.js'
import { behindPictures, markPictures, PICTURE } from './pictures.js'

// "• item", "- item", "* item", U+F0B7 bullets of word processors (those need no space behind).
const BULLET = /^(?:[\x95·\x9b*+~-]¦?(?=\s)|"(?=\s{2,}\S)|\x95¦?)\s*/
// "➡️ item", "✔️ item": signs that are painted end in a mark of their own; so do the numbers of "1️⃣ item".
// "(a) ", "a) ", "1. ", "1.To", "12) ", "(iv) ", "2.1 ": an enumerator with white space behind.
const ENUMERATOR =
  /^(?:\((?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\)|(?:\d{1,2}|[a-z]|[ivx]{2,5}|[IVX]{2,5})\)|\d{1,2}(?:\.\d{1,2}){0,2}\.|\d{1,2}\.\d{1,2}(?=\s+\p{Lu})|[ivx]{2,5}\.|[a-z]\.(?=\s+[\p{Lu}\p{Ll}]\p{L}+\s)|[IVX]{2,5}\.|[IVX]\.(?=\s{2}|\s\p{Lu}{2}))\s+|^\d{1,2}\.(?=\p{Lu}\p{Ll}*\s)|^\d[¦µ]{1,2}\s*/u
// "14. May 2010", "3. bis 5. Juni", "24.10.  Jane Roe", "9. 30": a day or a clock, no enumerator; "1.  6:00  Call to order" is one, and so is
// "1. Marine litter": words begin like months.
const NO_ENUMERATOR =
  /^\d{1,2}\.[0-5]\d\s|^(?:\d{1,2}\.0[1-9]|[0-3]\d\.1[0-2])\.\s|^\d{1,2}\.\s+(?:\d(?!\d?(?:[:.h][0-5]\d(?![.\d])|\s?[ap]\.?m\b))|bis\b|und\b|(?:jan(?:uary?|uari|vier|v|eiro|ner)?|feb(?:ruary?|ruari|rero|braio)?|f[eé]v(?:rier|r|ereiro)?|m[aä]r(?:ch|z|zo|s|ço|t|ts)?|a[pbv]r(?:il|ile|iel)?|ma[iy]o?|maggio|maj|mei|ju[nl][eiy]?|ju[nl]i?[ho]o?|juin|juil(?:let)?|giugno|luglio|aug(?:ust|usti|ustus)?|agosto|ao[uû]t|sep(?:t|tember|tembre|tiembre)?|set(?:embro|tembre)|o[ck]t(?:ober|obre|ubre)?|outubro|ottobre|nov(?:ember|embre|iembre|embro)?|d[eé][cz](?:ember|embre|embro)?|dic(?:iembre|embre)?|led(?:en|na)|února?|brez(?:en|na)|dub(?:en|na)|kvet(?:en|na)|cerv(?:en|na|enec|ence)|srp(?:en|na)|zárí?|ríj(?:en|na)|listopadu?|prosin(?:ec|ce))(?![\p{L}-]))/iu

/** Scans text into lines, blank ones included; terminators are LF, CRLF, CR and form feed. Linear in the text. */
export function scanLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from <= text.length) {
    let to = from
    let code = 0
    while (to < text.length) {
      code = text.charCodeAt(to)
      if (code === 10 || code === 13 || code === 12) break
      to++
    }
    lines.push(scanLine(text, from, to, lines.length))
    if (to >= text.length) break
    from = code === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1
  }
  if (text.includes(PICTURE)) markPictures(text, lines)
  if (text.includes('.1 ')) markDecimals(text, lines)
  markLetterBullets(text, lines)
  markBareNumbers(text, lines)
  return lines
}

/** "o  registers instead of censuses": typists' bullet. With one space behind it is one only beside another, since "o" is also a word. */
function markLetterBullets(text: string, lines: Line[]): void {
  let last = -9
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.kind !== 'text' || text.charCodeAt(line.start) !== 111) continue
    const found = /^o(?:(\t[\t ]*| {2,}) ?| )(?=\S)/.exec(text.slice(line.start, line.start + 20))
    if (!found) continue
    if (found[1] !== undefined || i - last <= 3) mark(line, found[0].length)
    const before = lines[last]
    if (i - last <= 3 && before && before.kind === 'text') mark(before, 2)
    last = i
  }
}

const DECIMAL = /^(\d{1,2}\.)(\d{1,2})\s+(?=["'(]?\p{L})/u

/** "3.1 a register", "3.2 recommendations": numbers of a chapter, where they count up from one. */
function markDecimals(text: string, lines: Line[]): void {
  let run: { readonly line: Line; readonly found: RegExpExecArray }[] = []
  for (const line of lines) {
    if (line.kind !== 'text' && line.kind !== 'item') continue
    const code = text.charCodeAt(line.start)
    const found = code >= 48 && code <= 57 ? DECIMAL.exec(text.slice(line.start, line.end)) : null
    if (!found) continue
    const goesOn = Number(found[2]) === run.length + 1 && (run.length === 0 || found[1] === run[0]!.found[1])
    if (!goesOn) run = []
    if (Number(found[2]) !== run.length + 1) continue
    run.push({ line, found })
    if (run.length > 1) for (const one of run.slice(-2)) mark(one.line, one.found[0].length, one.found[0].trim())
  }
}

// "1  read a gauge": a number, a gap and words; columns, clocks and days behind it make it a row.
const BARE_NUMBER = /^(\d{1,2})(?:\t[\t ]*| {2,} ?)(?=["'(]?\p{L})/u
const NO_BARE_NUMBER =
  /\S(?:\t| {3,})\S|\b\d{1,2}[:.]\d\d\b|^(?:jan|feb|m[aä]r|apr|ma[iy]|ju[nl]|aug|sep|o[ck]t|nov|de[cz]|mon|tue|wed|thu|fri|sat|sun)/iu

/** "1  …", "2  …", "3  …": numbers without a mark, where they count up from one. */
function markBareNumbers(text: string, lines: Line[]): void {
  let run: { readonly line: Line; readonly width: number }[] = []
  const close = (): void => {
    if (run.length > 2)
      for (const { line, width } of run) mark(line, width, text.slice(line.start, line.start + width).trim())
    run = []
  }
  for (const line of lines) {
    const code = text.charCodeAt(line.start)
    if (line.kind === 'blank') continue
    const digit = code >= 48 && code <= 57
    const last = run[run.length - 1]?.line
    if (!digit || line.kind !== 'text') {
      // A line that hangs below its number goes on with it.
      if (last && !(line.kind === 'text' && line.indent > last.indent && line.index - last.index < 4)) close()
      continue
    }
    const words = text.slice(line.start, line.end)
    const found = BARE_NUMBER.exec(words)
    const number = found && !NO_BARE_NUMBER.test(words.slice(found[0].length)) ? Number(found[1]) : 0
    if (number !== run.length + 1 || (last && line.index - last.index > 4)) close()
    if (number === run.length + 1) run.push({ line, width: found![0].length })
  }
  close()
}

function mark(line: Line, width: number, marker = 'o'): void {
  line.kind = 'item'
  line.body = line.start + width
  line.marker = marker
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 11
}

function scanLine(text: string, from: number, to: number, index: number): Line {
  let start = from
  let indent = 0
  for (; start < to; start++) {
    const code = text.charCodeAt(start)
    if (!isSpace(code)) break
    indent = code === 9 ? (indent | 7) + 1 : indent + 1
  }
  if (text[start] === PICTURE) start = behindPictures(text, start, to)
  let end = to
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  const line: Line = { index, start, end, indent, kind: 'text', region: 'body', body: start, marker: '', block: -1 }
  if (start === end) line.kind = 'blank'
  else shape(text.slice(start, end), line)
  return line
}

const WORD = /[\p{L}\p{N}]/u

// "- - - - - cut here - - - - -": a line drawn by hand, with a word on it.
const CUT = /^(?:[-*_=] ){4}/

/** Decides what a line's own shape decides: a rule, an item, or text. */
export function shape(words: string, line: { kind: LineKind; body: number; marker: string; start: number }): void {
  const first = words.charCodeAt(0)
  const letter = (first >= 97 && first <= 122) || (first >= 65 && first <= 90)
  if (!letter && (!WORD.test(words) || CUT.test(words))) {
    line.kind = 'rule'
    return
  }
  // Only a short prefix can be a marker; most lines begin with a plain word and are done here.
  if (letter && !/^[a-zA-Z]{1,5}[.)]\s/.test(words)) return
  const head = words.slice(0, 40)
  const found = BULLET.exec(head) ?? (NO_ENUMERATOR.test(head) ? null : ENUMERATOR.exec(head))
  if (!found || found[0].length >= words.length) return
  line.kind = 'item'
  line.body = line.start + found[0].length
  line.marker = found[0].trimEnd()
  // "- 1. Introduction", "• • nested", "* * * FREE * * *": several markers on one line.
  let at = found[0].length
  for (
    let more = BULLET.exec(head.slice(at));
    more && at + more[0].length < words.length;
    more = BULLET.exec(head.slice(at))
  )
    at += more[0].length
  line.body = line.start + at
}

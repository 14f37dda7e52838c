/** Names in listings that no label of a field opens: run-in headings, tables with a column of speakers, runs of lines of names. */
import { gapLines } from '../gapLines.js'
import { labelPhrase } from '../labels.js'
import type { Page, Span } from '../page.js'
import type { ProseCue } from './cuesBefore.js'
import type { Mention } from './mentioned.js'
import type { Part, RoleSpan } from './part.js'
import { labelRole } from './roles.js'

// "DOCENTI. Prof.ssa Jane Roe, …; dott. …", "Speakers. Jane Roe (MIT), …"
const RUN_IN = /(?:\p{Lu}[\p{Lu} ]{4,28}|\p{Lu}\p{Ll}{4,16}(?: \p{Ll}{3,12})?)\.\s+(?=\p{L})/uy

/** Paragraphs that a word of role opens as their heading, in one line with the names. */
export function runInHeadings(page: Page): RoleSpan[] {
  const spans: RoleSpan[] = []
  for (const block of page.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'item') continue
    RUN_IN.lastIndex = block.body
    const found = RUN_IN.exec(page.text)
    if (!found) continue
    const role = labelRole(labelPhrase(found[0]))
    // "Registration. …", "Contact. …" say what the paragraph is about.
    if (role && role !== 'contact' && role !== 'opening' && role !== 'organizer')
      spans.push({ start: block.body + found[0].length, end: block.end, role })
  }
  return spans
}

// "Jury - Prof. Jane Roe (Acme), Peter Marsh", "In the chair   Jane Roe": a role at the head of a line, and a dash, a gap or a bar behind it.
const LED = /(\p{Lu}[\p{L}'/&]*(?: [\p{L}'/&]+){0,4})(?: {1,3}-{1,2} |\t+ ?| {3,}| \| )\s{0,40}(?=[\p{L}*_])/uy

/** The words behind a role that a dash or a gap divides from them, up to the next such line. */
export function ledLines(page: Page): RoleSpan[] {
  const spans: RoleSpan[] = []
  const { lines, text } = page
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'heading' || line.region === 'header') continue
    LED.lastIndex = line.body
    const found = LED.exec(text)
    if (!found || LED.lastIndex >= line.end || found[1]!.length > 32) continue
    const role = labelRole(labelPhrase(found[1]!))
    if (!role) continue
    let last = line
    for (let next = lines[line.index + 1]; next && next.kind !== 'blank'; next = lines[next.index + 1]) {
      LED.lastIndex = next.body
      if ((next.block !== line.block && !/^\p{Ll}/u.test(text[next.start]!)) || LED.test(text)) break
      last = next
    }
    spans.push({ start: line.body + found[0].length, end: last.end, role, cue: 'label' })
  }
  return spans
}

const MARK = /\t|\s?\|\s?| {3,}/

/** The cells below a head that names a role: "Module | Subject | Speaker". */
export function tableColumns(page: Page): RoleSpan[] {
  const spans: RoleSpan[] = []
  const { lines, text } = page
  for (const i of gapLines(page)) {
    const line = lines[i]!
    if (i > lines.length - 2 || line.kind === 'blank' || line.end - line.start > 110) continue
    const words = text.slice(line.start, line.end)
    if (!MARK.test(words) || /\d{2}|[.@]/.test(words)) continue
    const heads = cells(text, line)
    if (heads.length < 2 || heads.some((head) => head.end - head.start > 30)) continue
    const roles = heads.map((head) => labelRole(labelPhrase(text.slice(head.start, head.end).replace(/\(.*/, ''))))
    const column = roles.findIndex((role) => role !== null && role !== 'contact' && role !== 'opening')
    if (column < 0) continue
    for (let k = i + 1; k < lines.length; k++) {
      const row = lines[k]!
      if (row.kind === 'rule') continue
      if (row.kind === 'blank') break
      const own = cells(text, row)
      if (own.length !== heads.length) continue
      const cell = own[column]!
      if (/\p{L}/u.test(text.slice(cell.start, cell.end))) spans.push({ ...cell, role: roles[column]! })
    }
  }
  return spans
}

function cells(text: string, line: Span): Span[] {
  const out: Span[] = []
  let at = line.start
  for (const part of text.slice(line.start, line.end).split(MARK)) {
    const from = text.indexOf(part, at)
    at = from + part.length
    if (part.trim() !== '') out.push({ start: from, end: at })
  }
  return out
}

/** Three and more lines, one below the other, that are each a name and a position: under whatever heading, those who speak. */
export function nameRuns(page: Page, mentions: readonly Mention[], parts: (Part | null)[]): void {
  let run: number[] = []
  const flush = (): void => {
    const weak = run.filter((i) => !parts[i] || parts[i]!.weight < 0.6)
    if (run.length >= 3 && weak.length > 0 && weak.length * 2 >= run.length)
      for (const i of weak) {
        const aside = mentions[i]!.tail.aside
        parts[i] = { role: (aside && labelRole(aside)) || 'speaker', cue: 'name-run', weight: 0.65 }
      }
    run = []
  }
  for (let i = 0; i < mentions.length; i++) {
    const { name, line, tail, opensLine, alone } = mentions[i]!
    const listed =
      opensLine &&
      alone &&
      line.region === 'body' &&
      name.words > 1 &&
      name.likelihood >= 0.45 &&
      (tail.affiliation !== null || tail.jobTitle !== null)
    const last = run.length > 0 ? mentions[run[run.length - 1]!]! : null
    if (last && (!listed || line.index - page.lineAt(Math.max(last.tail.end - 1, last.name.start)) > 1)) {
      if (line.index === last.line.index) continue
      flush()
    }
    if (listed) run.push(i)
  }
  flush()
}

const REACHED =
  /\b(?:directed|addressed|sent|referred|submitted|returned|forwarded|obtained|contact|write|apply|dirigirse|dirigir|contactar|rivolgersi|s'adresser|contacter|enviar|endere[cç]ad[ao]s?|richten)\b[^.:]{0,50}:$/i

/** "With the author are:" and a list below: the words before the colon give the items their part, as they would give it to one name. */
export function cuedLists(page: Page, cues: readonly ProseCue[]): RoleSpan[] {
  const spans: RoleSpan[] = []
  const { blocks, text } = page
  for (let i = 0; i < blocks.length - 1; i++) {
    const { start, end, kind } = blocks[i]!
    if (kind === 'header' || kind === 'furniture' || text[end - 1] !== ':') continue
    // "Correspondence should be directed to:" above a name and its address.
    if (blocks[i + 1]!.kind !== 'item') {
      const next = blocks[i + 1]!
      if (REACHED.test(text.slice(Math.max(start, end - 90), end).replace(/\s+/g, ' ')))
        spans.push({ start: next.start, end: next.end, role: 'contact' })
      continue
    }
    const before = `${text.slice(Math.max(start, end - 100), end).replace(/\s+/g, ' ')} `
    const cue = cues.find((one) => one.role !== 'contact' && one.role !== 'organizer' && one.pattern.test(before))
    if (!cue) continue
    let last = i + 1
    while (blocks[last + 1]?.kind === 'item') last++
    spans.push({ start: blocks[i + 1]!.start, end: blocks[last]!.end, role: cue.role })
  }
  return spans
}

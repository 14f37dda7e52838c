/** Lists of talks that are no timetable: "Prof. X, University: “Title”" under "Keynotes", and one kind of sitting on several days. */
import type { Block, Page, Span } from '../page.js'
import { readBody, trim } from './body.js'
import { dayAt } from './day.js'
import { talkListKind } from './heading.js'
import type { Item } from './item.js'
import { kindOfTitle } from './kinds.js'
import { nameAt, readPeople } from './people.js'
import { type Row, readRow } from './rows.js'
import { saidSittings } from './said.js'

const BLANK = { clock: null, day: null, label: null, room: null, description: null, personFirst: false, agenda: true }

/** Quoted titles with their speakers, under a heading that names talks. */
export function readTalkLists(page: Page): Item[] {
  const { blocks, text } = page
  const items: Item[] = []
  for (const heading of blocks) {
    if (
      heading.end - heading.start > 60 ||
      (heading.kind !== 'heading' &&
        heading.kind !== 'paragraph' &&
        heading.kind !== 'item' &&
        heading.kind !== 'field')
    )
      continue
    const kind = talkListKind(text.slice(heading.body, heading.end))
    if (!kind) continue
    // "Hannah Price: Potholes and politics", without quotation marks: believed where the list is one of such lines.
    const plain: Item[] = []
    let others = 0
    for (let i = heading.index + 1; i < blocks.length && i < heading.index + 25; i++) {
      const block = blocks[i]!
      // "1. Bones and guests - …" above "2. …": the first of a numbered list looks like a heading.
      const numbered = block.kind === 'heading' && /^\d{1,2}[.)]$/.test(page.lines[block.first]!.marker)
      if ((block.kind === 'heading' && !numbered) || block.kind === 'header' || block.kind === 'furniture') break
      if (block.kind === 'field' && plain.length > 0 && page.lines[block.first]!.marker === '') break
      if (block.end - block.start > 1200) break
      // Lines that each hold a whole quotation are a talk each, though layout reads them as one paragraph.
      const spans = linesOf(page, block).every(
        ({ start, end }) => (text.slice(start, end).match(/"/g) ?? []).length === 2,
      )
        ? linesOf(page, block)
        : [{ start: block.body, end: block.end }]
      for (const span of spans) {
        const words = text.slice(span.start, span.end)
        if (kind === 'talk' && !words.includes('"')) {
          const body = words.length < 240 ? readBody(text, span.start, span.end) : null
          if (body?.title && body.people.length > 0 && body.title.end - body.title.start > 5)
            plain.push({
              ...BLANK,
              start: span.start,
              end: span.end,
              line: block.first,
              indent: block.indent,
              lastLine: block.last,
              cue: 'listed-talk',
              cluster: -1000 - heading.index,
              title: body.title,
              people: body.people,
              kind,
            })
          else others++
          continue
        }
        const open = words.indexOf('"')
        const close = words.lastIndexOf('"')
        if (words.length > 400 || open < 0 || close < open + 8) continue
        const before = trim(text, span.start, span.start + open)
        // "🎤 Nino Kvaratskhelia (…) - "Predicting the 37 bus""
        const sign = /^[^\p{L}\p{N}("]{1,4}(?=\p{L})/u.exec(text.slice(before.start, before.end))
        if (sign) before.start += sign[0].length
        const after = trim(text, span.start + close + 1, span.end)
        const by = /^(?:by|por|par|di|von|de)\s+/i.exec(text.slice(after.start, after.end))
        const at = before.end > before.start ? before : { start: after.start + (by?.[0].length ?? 0), end: after.end }
        if (at.end <= at.start || !nameAt(text, at.start, at.end, 0.3)) continue
        items.push({
          ...BLANK,
          start: span.start,
          end: span.end,
          line: block.first,
          indent: block.indent,
          lastLine: block.last,
          cue: 'quoted-talk',
          cluster: -1000 - heading.index,
          title: { start: span.start + open + 1, end: span.start + close },
          people: readPeople(text, at.start, at.end, kind === 'keynote' ? 'keynote' : 'speaker', 0.3),
          kind,
        })
      }
    }
    if (plain.length >= 2 && plain.length > others) items.push(...plain)
  }
  return items
}

function linesOf(page: Page, block: Block): { start: number; end: number }[] {
  return page.lines.slice(block.first, block.last + 1).map((line) => ({ start: line.body, end: line.end }))
}

// What other dates are: the calendar of a call, a series still to come.
const CALENDAR =
  /\b(?:deadline|submission|submit|notification|acceptance|camera|abstracts?|papers? due|due|registration|fee|early bird|applications?|opens|closes|until|reviews?|proceedings|no lecture|no class|holiday|no (?:seminar|colloquium|meeting|talk|session)|kein seminar|keine sitzung|pas de s[eé]ance|tba|tbc|title)\b/i
const OTHER_EVENTS =
  /\b(?:coming up|next in|upcoming|forthcoming|future|(?<!half |quarter |\d )past|previous|earlier|also of interest|important dates|key dates|calendar|deadlines?|save the date)\b/i

/** A series: three and more lines that each begin with a date, a gap and a talk: "4 October    Maria Lopez (Madrid): Rivers". */
export function readSeries(page: Page, skip: (line: number) => boolean): Item[] {
  const { lines, text } = page
  const items: Item[] = []
  let run: Item[] = []
  // The lines below a date that belong to its talk: its title or its speaker.
  let below = new Map<Item, Span[]>()
  const flush = (): void => {
    settleSeries(text, run, below)
    below = new Map()
    const first = run[0]
    const above = first ? text.slice(Math.max(0, first.start - 160), first.start) : ''
    if (
      run.length >= 3 &&
      run.filter((item) => item.people.length > 0).length * 2 >= run.length &&
      !OTHER_EVENTS.test(above)
    )
      items.push(...run)
    run = []
  }
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'rule') continue
    const day =
      line.kind !== 'header' &&
      line.region === 'body' &&
      line.end - line.start < 200 &&
      digitWithin(text, line.body, 24) &&
      !skip(line.index)
        ? dayAt(text, line.body, line.end)
        : null
    if (!day || day.parts.month === undefined) {
      // One line of another kind between two dates is a continuation.
      const last = run[run.length - 1]
      if (!last || line.index - last.lastLine > 1 || line.indent <= last.indent) flush()
      else {
        last.lastLine = line.index
        below.set(last, [...(below.get(last) ?? []), { start: line.start, end: line.end }])
      }
      continue
    }
    const gap = /(?:\t|\s\s|\s?[:|]\s|\s?-\s|,\s)\s{0,60}/y
    gap.lastIndex = day.span.end
    if (!gap.test(text) || gap.lastIndex >= line.end) {
      flush()
      continue
    }
    if (CALENDAR.test(text.slice(gap.lastIndex, line.end))) continue
    const row = readRow(text, gap.lastIndex, line.end, false)
    const body = readBody(text, row.body, row.bodyEnd)
    if (!body.title && body.people.length === 0) continue
    run.push({
      ...BLANK,
      start: line.body,
      end: line.end,
      line: line.index,
      indent: line.indent,
      lastLine: line.index,
      cue: 'dated-talk',
      cluster: -9000 - line.index,
      day,
      clock: row.clock,
      title: body.title,
      people: body.people,
      room: body.room,
      kind: null,
    })
  }
  flush()
  return items
}

function digitWithin(text: string, from: number, size: number): boolean {
  for (let i = from; i < from + size; i++) {
    const code = text.charCodeAt(i)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

const AFFILIATION =
  /\b(?:universi|institut|museum|college|school|department|academy|library|centre|center|archiv|laborator|ministr)/i

/** "20 January   Dr Jane Roe, University of X", the title on the next line; or the title first and its speaker below. */
function settleSeries(text: string, run: readonly Item[], below: ReadonlyMap<Item, readonly Span[]>): void {
  const named = run.filter((item) => item.people.length > 0 && !item.title && below.has(item)).length
  for (const item of run) {
    const lines = below.get(item)
    if (!lines) continue
    if (named * 2 >= run.length) {
      if (item.people.length > 0 && item.title) continue
      const title =
        lines.find(({ start, end }) => !AFFILIATION.test(text.slice(start, end))) ?? lines[lines.length - 1]!
      if (item.people.length === 0 && item.title)
        item.people.push(...readPeople(text, item.title.start, item.title.end, 'speaker', 0.1))
      item.title = trim(text, title.start, title.end)
      item.end = Math.max(item.end, title.end)
    } else if (item.people.length === 0 && item.title) {
      const { start, end } = lines[0]!
      item.people.push(...readPeople(text, start, end, 'speaker', 0.45))
      if (item.people.length > 0) item.end = Math.max(item.end, end)
    }
  }
}

// "Staff will be at these drop-in sessions."
const SITTINGS =
  /\b(?:these|following|our|the|three|two|four|five|several|estas|las siguientes|ces|queste)\s+((?:[\p{L}-]+\s+){0,2}(?:sessions|meetings|workshops|hearings|clinics|classes|webinars|sesiones|talleres|reuniones|s[eé]ances|ateliers|sess[oõ]es|oficinas|sessioni))\b/iu

/** A lead-in that names sittings, then two and more lines of a day and its hours, each with its place on the next line. */
export function readSittings(page: Page, occasions: readonly { line: number; row: Row }[]): Item[] {
  const { lines, text } = page
  const items: Item[] = []
  for (let i = 0; i < occasions.length; i++) {
    let to = i
    while (to + 1 < occasions.length && occasions[to + 1]!.line - occasions[to]!.line <= 4) to++
    if (to === i) continue
    const first = lines[occasions[i]!.line]!
    let above = first.index - 1
    while (above > 0 && lines[above]!.kind === 'blank') above--
    const lead = lines[above]
    const block = lead ? page.blockAt(lead.start) : null
    const found = block ? SITTINGS.exec(text.slice(block.start, block.end)) : null
    if (block && found) {
      const title = {
        start: block.start + found.index + found[0].length - found[1]!.length,
        end: block.start + found.index + found[0].length,
      }
      for (const { line, row } of occasions.slice(i, to + 1)) {
        const place = lines[line + 1]
        items.push({
          ...BLANK,
          start: row.start,
          end: place && place.kind !== 'blank' ? place.end : row.end,
          line,
          indent: 0,
          lastLine: line + 1,
          cue: 'sittings',
          cluster: -5000 - i,
          clock: row.clock,
          day: row.day,
          title,
          people: [],
          room: place && place.kind !== 'blank' && place.end - place.start < 120 ? placeName(text, place) : null,
          kind: kindOfTitle(text.slice(title.start, title.end)),
        })
      }
    }
    i = to
  }
  if (items.length > 0)
    for (const said of saidSittings(page))
      items.push({
        ...BLANK,
        ...said,
        line: page.lineAt(said.start),
        indent: 0,
        lastLine: page.lineAt(said.end),
        cue: 'sitting-said',
        cluster: -7000,
        kind: said.title ? kindOfTitle(text.slice(said.title.start, said.title.end)) : null,
      })
  return items
}

/** A place without its street: "Tūranga, TSB Space, Level 1, 60 Cathedral Square" up to the number. */
function placeName(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const words = text.slice(start, end)
  const street = /,\s+\d/.exec(words)
  return { start, end: street ? start + street.index : end }
}

/**
 * Programmes that print no clocks: numbered items with their minutes in brackets, lines of a title and its speaker in two columns,
 * tables with a head ("Module | Subject | Trainer").
 */
import { gapLines } from '../gap-lines.js'
import { labelPhrase } from '../labels.js'
import type { Line, Page, Span } from '../page.js'
import { labelRole } from '../people/roles.js'
import { cellsOf, readBody, trim } from './body.js'
import { clockAt } from './clock.js'
import { dayAt } from './day.js'
import type { Item } from './item.js'
import { roman, type SessionLabel } from './label.js'
import { nameAt, readPeople } from './people.js'

const BLANK = { clock: null, day: null, label: null, room: null, description: null, personFirst: false, agenda: true }

// "(Jane Roe, 15 min)", "(20 minutes)"
const MINUTES = /\((?:[^()]{2,70}, ?)?(?:ca\.? ?|approx\.? ?)?\d{1,3} ?(?:min(?:ute|uto)?s?\.?|')\)\s*$/i
const TITLES =
  /^(?:t[ií]t(?:ulo|le)s?|titre|titolo|temas?|topics?|subjects?|th[eè]mes?|argoment[oi]|what|contents?|contenidos?|conte[uú]dos?|contenu|talks?|presentations?|activit(?:y|ies)|actividad(?:es)?|atividades?|(?:title|name) of .{3,30}|thema|inhalt)$/i
const LABELS =
  /^(?:modules?|m[oó]dul[oi]s?|sessions?|sess[aãõo]+e?s?|sesi[oó]n(?:es)?|s[eé]ances?|sessioni?|units?|unidade?s?|lectures?|lessons?|parts?|no\.?|n\.?[ºo°]?|nr\.?|#|weeks?|semanas?)$/i

/** All items of lists that print no clocks; lines that a programme has taken are left out. */
export function readLists(page: Page, skip: (line: number) => boolean): Item[] {
  return [...readTimed(page, skip), ...readPaired(page, skip), ...readTables(page, skip)]
}

function itemOf(line: Line, cluster: number, cue: string, body: Pick<Item, 'title' | 'people'> & Partial<Item>): Item {
  return {
    ...BLANK,
    start: line.body,
    end: line.end,
    line: line.index,
    indent: line.indent,
    lastLine: line.index,
    cue,
    cluster,
    kind: null,
    ...body,
  }
}

/** "2. The new scheduler: a live demo (Jane Roe, 15 min)": where two items of a list say how long they take, the list is an agenda. */
function readTimed(page: Page, skip: (line: number) => boolean): Item[] {
  const { lines, text } = page
  const items: Item[] = []
  if (!page.index.has('min', 'mins', 'minutes', 'minutos', 'minuti') && !text.includes("')")) return items
  let run: Line[] = []
  const flush = (): void => {
    const timed = run.filter((line) => MINUTES.test(text.slice(line.body, line.end)))
    if (timed.length >= 2 && timed.length * 2 >= run.length)
      for (const line of run) {
        const body = readBody(text, line.body, line.end)
        if (body.title) items.push(itemOf(line, -2000 - run[0]!.index, 'timed-item', body))
      }
    run = []
  }
  for (const line of lines) {
    if (line.kind === 'blank') continue
    if (line.marker === '' || line.region !== 'body' || line.end - line.body > 200 || skip(line.index)) {
      flush()
      continue
    }
    run.push(line)
  }
  flush()
  return items
}

/** "A. The cadastre and its enemies    Prof. Jane Roe, University of X": two and more lines of a title and a speaker. */
function readPaired(page: Page, skip: (line: number) => boolean): Item[] {
  const { lines, text } = page
  const items: Item[] = []
  let run: Item[] = []
  const flush = (): void => {
    if (run.length >= 2) items.push(...run)
    run = []
  }
  for (const index of gapLines(page)) {
    const line = lines[index]!
    const last = run[run.length - 1]
    if (last && line.index - last.line > 1) flush()
    if (line.kind === 'blank' || line.region !== 'body' || line.end - line.start > 180) continue
    if (!GAP.test(text.slice(line.body, line.end)) || skip(line.index)) continue
    const cells = cellsOf(text, line.body, line.end)
    const [first, whose] = cells
    const letter = letterOf(text, line)
    const title = first && letter ? { start: Math.max(first.start, letter.end), end: first.end } : first
    if (cells.length !== 2 || !title || !whose || title.end - title.start < 8) continue
    const words = text.slice(title.start, title.end)
    const name = nameAt(text, whose.start, whose.end, 0.6)
    // "Head of Data     Jane Roe" is a list of people, "Chair:   Jane Roe" their part.
    if (
      !name ||
      !(name.honorific || line.marker !== '' || letter) ||
      words.split(' ').length < 3 ||
      words.endsWith(':') ||
      labelRole(labelPhrase(words)) !== null ||
      clockAt(text, title.start, title.end) ||
      dayAt(text, title.start, title.end) ||
      nameAt(text, title.start, title.end, 0.6)
    ) {
      flush()
      continue
    }
    const people = readPeople(text, whose.start, whose.end, null, 0.6)
    run.push(
      itemOf(line, -3000 - line.index, 'paired-row', {
        title,
        people,
        label: letter,
        kind: letter ? 'session' : 'talk',
      }),
    )
  }
  flush()
  return items
}

const GAP = /\S(?:\t| {3})/

/** "A. The cadastre": the letter that counts the lines. */
function letterOf(text: string, line: Line): SessionLabel | null {
  const letter = /^[A-H](?=[.)] )/.exec(text.slice(line.start, line.start + 3))
  if (!letter) return null
  const span = { start: line.start, end: line.start + 1 }
  let end = line.start + 2
  while (text[end] === ' ') end++
  return { span, ordinal: null, kind: 'session', end, firm: true, code: null }
}

/** Rows below a head that names a column of titles, and one of speakers or of numbers. */
function readTables(page: Page, skip: (line: number) => boolean): Item[] {
  const { lines, text } = page
  const items: Item[] = []
  for (const i of gapLines(page)) {
    const line = lines[i]!
    if (i > lines.length - 3 || line.kind === 'blank' || line.end - line.start > 110) continue
    const code = text.charCodeAt(line.start)
    if (code >= 48 && code <= 57) continue
    if (!/\t| {3}|\|/.test(text.slice(line.start, line.end))) continue
    const heads = cellsOf(text, line.start, line.end).map((head) =>
      text.slice(head.start, head.end).split('(')[0]!.trim(),
    )
    const title = heads.findIndex((head) => TITLES.test(head))
    if (heads.length < 2 || title < 0) continue
    const label = heads.findIndex((head, k) => k !== title && LABELS.test(head))
    const people = heads.findIndex((head) => {
      const role = head.length < 30 ? labelRole(labelPhrase(head)) : null
      return role !== null && role !== 'contact' && role !== 'opening'
    })
    if (label < 0 && people < 0) continue
    const found: Item[] = []
    for (let k = i + 1; k < lines.length; k++) {
      const row = lines[k]!
      if (row.kind === 'rule') continue
      const cells = row.kind === 'blank' ? [] : cellsOf(text, row.start, row.end)
      if (cells.length !== heads.length || skip(k) || cells.some((cell) => clockAt(text, cell.start, cell.end))) break
      found.push(
        itemOf(row, -4000 - i, 'table-row', {
          title: trim(text, cells[title]!.start, cells[title]!.end),
          people: people < 0 ? [] : readPeople(text, cells[people]!.start, cells[people]!.end, 'speaker', 0.3),
          label: label < 0 ? null : cellLabel(text, cells[label]!),
          kind: label < 0 ? null : 'session',
        }),
      )
    }
    if (found.length >= 2) items.push(...found)
  }
  return items
}

function cellLabel(text: string, span: Span): SessionLabel | null {
  const words = text.slice(span.start, span.end)
  const digits = /\d{1,2}/.exec(words)
  const ordinal = digits ? Number(digits[0]) : /^[IVX]{1,5}$/.test(words) ? roman(words) : null
  return { span, ordinal, kind: 'session', end: span.end, firm: true, code: null }
}

// "Keynote lecture (open to the public): Prof. Jane Roe, "Laterite Empires", Monday, 1 July, 18.00, Blue Room."
const LED =
  /((?:opening |closing |inaugural )?(?:keynote(?: (?:lecture|address|speech|talk))?|plenary (?:lecture|talk|address)|inaugural lecture|invited lecture)|conferencia (?:inaugural|magistral|de clausura)|palestra (?:de abertura|magna|inaugural)|conf[eé]rence inaugurale|lectio magistralis|er[oö]ffnungsvortrag|festvortrag)(?:\s?\([^()]{2,40}\))?\s?[:.-]\s+/iuy

/** Keynotes that are told in a sentence of their own, with a title in quotation marks. */
export function readKeynotes(page: Page, skip: (line: number) => boolean): Item[] {
  const { blocks, text } = page
  const items: Item[] = []
  for (const block of blocks) {
    if (block.kind === 'header' || block.kind === 'furniture' || block.region !== 'body' || skip(block.first)) continue
    LED.lastIndex = block.body
    const led = LED.exec(text)
    if (!led) continue
    const from = block.body + led[0].length
    const words = text.slice(from, Math.min(block.end, from + 300))
    const quote = /"([^"]{6,140})"/.exec(words)
    const label = {
      span: { start: block.body, end: block.body + led[1]!.length },
      ordinal: null,
      kind: 'keynote' as const,
      end: from,
      firm: true,
      code: null,
    }
    if (!quote) {
      // "Keynote lecture: The politics of plenty - Professor Jane Roe, University of X"
      const line = page.lines[block.first]!
      const body = line.end - from < 200 && from < line.end ? readBody(text, from, line.end) : null
      if (body?.title && body.people.length === 1 && body.title.end - body.title.start > 9)
        items.push(
          itemOf(line, -6000 - block.index, 'told-keynote', {
            title: body.title,
            people: body.people.map((one) => ({ ...one, role: 'keynote' as const })),
            kind: 'keynote',
            label,
          }),
        )
      continue
    }
    const open = from + quote.index
    const people = readPeople(
      text,
      from + (/^(?:el|la|il|le|o|a|the|der|die) /i.exec(words)?.[0].length ?? 0),
      open,
      'keynote',
      0.4,
    )
    const close = open + quote[0].length
    if (people.length === 0) people.push(...readPeople(text, close, Math.min(block.end, close + 100), 'keynote', 0.4))
    if (people.length === 0) continue
    const item = itemOf(page.lines[block.first]!, -6000 - block.index, 'told-keynote', {
      title: { start: open + 1, end: close - 1 },
      people: people.slice(0, 2),
      kind: 'keynote',
      label,
    })
    place(page, item, close, Math.min(block.end, close + 90))
    items.push(item)
  }
  return items
}

/** ", Monday, 1 July, 18.00, Blue Room." behind the title. */
function place(page: Page, item: Item, start: number, end: number): void {
  const { text } = page
  let at = start
  for (let i = 0; i < 5 && at < end; i++) {
    const gap = /[\s,;(-]*(?:(?:on|at|in|the|am|um|el|le|il|à|às|a las|alle|ore)\s+)?/iy
    gap.lastIndex = at
    gap.test(text)
    at = Math.min(end, gap.lastIndex)
    const day = item.day ? null : dayAt(text, at, end)
    if (day) {
      item.day = day
      at = day.span.end
      continue
    }
    const clock = item.clock ? null : clockAt(text, at, end)
    if (clock) {
      item.clock = clock.value
      at = clock.end
      continue
    }
    const rest = /^(\p{Lu}[^,.;:()"\n]{2,40})(?=[,.;(]|$)/u.exec(text.slice(at, end))
    if (rest && item.clock && /\b(?:room|hall|auditorium|theat|aula|sala|salle|saal|chamber|lecture)\b/i.test(rest[1]!))
      item.room = { start: at, end: at + rest[1]!.length }
    return
  }
}

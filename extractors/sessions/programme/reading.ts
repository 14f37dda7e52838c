/** What has been read of a programme so far, and how an item is opened, filled and closed. */
import type { Line, Page, Span } from '../../page.js'
import { readBody } from '../body.js'
import type { Day } from '../dayShape.js'
import type { HalfColumn } from '../halves.js'
import type { Item } from '../item.js'
import { nameAt, readPeople, roleAt } from '../people.js'
import { isPlace } from '../roomNames.js'
import { type Row, readRow } from '../rows.js'
import type { NamedColumn } from './namedColumn.js'
import { columnsOf } from './wrappedCells.js'

/** What has been read of a programme so far: its items, the item and the day that lines below belong to, and the columns in force. */
export class Reading {
  readonly items: Item[] = []
  readonly occasions: { line: number; row: Row }[] = []
  readonly text: string
  item: Item | null = null
  day: Day | null = null
  agenda = false
  /** An agenda without clocks or labels is read as a list of its items. */
  plain: Item[] = []
  anchors = 0
  /** Those of them that a clock, a number or a day makes sure. */
  sure = 0
  cluster = 0
  prose = 0
  lastAnchor = -99
  /** The lines with a word that a programme's heading needs. */
  hinted: ReadonlySet<number> = new Set()
  blank = false
  /** Line of the last plain entry, for lists without bullets. */
  opened = -99
  /** Columns of days: "09:00   Registration   Session 3" below "Thursday 7 May   Friday 8 May". */
  grid: { readonly column: number; readonly day: Day }[] = []
  /** Columns that a head names: "Time | Title | Speaker | Room". */
  columns: readonly NamedColumn[] = []
  /** Columns of rooms or tracks: "10:00 - 10:40 | Drones | Field papers" below "Time | Baobab Hall | Acacia Room". */
  rooms: readonly Span[] = []
  /** The items of the row above in a grid, by their columns. */
  cells: { readonly column: number; readonly item: Item }[] = []
  cellsLine = -9
  /** Columns of halves of the day: "Mon   Ice physics   Mass balance" below "Morning (9:00-12:00)   Afternoon (14:00-17:00)". */
  halves: readonly HalfColumn[] = []
  /** Which of several columns of clocks counts: "| UTC | Berlin (CET) | Porto (WEST) | What |" heads them. */
  zoneColumn = -1
  /** The items that stand side by side in the row above: "Chair: …   Chair: …" below them is one each. */
  side: Item[] = []
  /** Lines up to here were read with the row above. */
  skipTo = -1
  /** "In the Rope Shed", "Main Stage" above rows with clocks: where they all take place. */
  place: Span | null = null
  placeLine = -99
  /** Below the heading of other events. */
  past = false

  constructor(readonly page: Page) {
    this.text = page.text
  }

  /** "Lunch (12:30-13:30)" right below "Session 2 (11:00-12:30): …". */
  closeBy(line: Line, span: Span): boolean {
    const before = this.item ?? this.items[this.items.length - 1]
    return (
      before?.clock != null &&
      line.index - before.lastLine <= 2 &&
      span.end - span.start < 80 &&
      this.text[span.end - 1] === ')' &&
      this.text.slice(before.start, before.end).includes('(')
    )
  }

  near(line: Line): boolean {
    return line.index - this.lastAnchor <= 8
  }

  open(line: Line, row: Row, cue: string): void {
    this.close()
    if (!this.agenda && !(line.index - this.lastAnchor <= 14)) {
      this.cluster++
      if (!row.day) this.day = this.dayAbove(line)
    }
    this.anchors++
    if (row.clock || row.label?.ordinal != null || row.day) this.sure++
    this.prose = 0
    this.lastAnchor = line.index
    const item: Item = {
      start: row.start,
      end: row.end,
      line: line.index,
      indent: line.indent,
      lastLine: line.index,
      cue,
      cluster: this.cluster,
      agenda: this.agenda,
      clock: row.clock,
      day: this.day,
      label: row.label && (row.label.firm || row.clock || this.agenda) ? row.label : null,
      title: null,
      people: [],
      room: null,
      description: null,
      kind: null,
      personFirst: false,
    }
    this.item = item
    const end = this.wrapped(line, row)
    // "09:00-10:15  1. What a year of readings looks like": the number counts the items.
    const counted =
      row.clock && !row.label ? /^\d{1,2}[.)]\s+(?=[\p{L}"])/u.exec(this.text.slice(row.body, row.body + 8)) : null
    if (counted) this.fill(item, line, row.body + counted[0].length, end)
    else if (item.label || row.label === null) this.fill(item, line, row.body, end)
    else this.fill(item, line, row.label.span.start, end)
    if (item.day === null && this.day) item.day = this.day
    if (row.room) item.room = row.room
    if (this.place && line.index - this.placeLine <= 12 && this.unbroken(line)) item.room ??= this.place
    if (row.extra) {
      const people = isPlace(this.text.slice(row.extra.start, row.extra.end)) ? [] : readExtra(this.text, row.extra)
      if (people.length > 0) item.people.push(...people)
      else if (!item.title && !/^\W*$/.test(this.text.slice(row.extra.start, row.extra.end)))
        this.fill(item, line, row.extra.start, row.extra.end)
      else item.description ??= row.extra
    }
  }

  /** A day heading directly above rows that stand outside a programme. */
  dayAbove(line: Line): Day | null {
    const day = this.day
    return day && day.span.start >= (this.page.lines[Math.max(0, line.index - 4)]?.start ?? 0) ? day : null
  }

  /** Where the row's words end, with the lines that its brackets, quotes or wraps take in. */
  wrapped(line: Line, row: Row): number {
    const { text } = this
    let end = row.bodyEnd
    if (row.trailing || row.end < line.end) return end
    let last = line
    for (let i = 0; i < 3; i++) {
      const next = this.page.lines[last.index + 1]
      if (
        !next ||
        next.kind === 'blank' ||
        next.kind === 'rule' ||
        next.kind === 'heading' ||
        next.kind === 'furniture'
      )
        break
      const words = text.slice(row.body, end)
      if (words.trim() === '') break
      const nextWords = text.slice(next.start, next.end)
      const open =
        (words.match(/\(/g)?.length ?? 0) > (words.match(/\)/g)?.length ?? 0) ||
        (words.match(/"/g)?.length ?? 0) % 2 === 1
      const read = readRow(text, next.body, next.end, false)
      if (read.clock || read.label?.firm || (read.day && !open)) break
      if (next.kind === 'item' && !open) break
      // The margin broke the line: it goes on in lower case, or stopped at a word that cannot end a title.
      const goesOn =
        next.indent >= line.indent &&
        next.kind !== 'item' &&
        (/^\p{Ll}/u.test(nextWords)
          ? !/[.:!?;"]$/.test(words) && words.length > 12
          : /\b(?:the|of|and|for|in|on|to|a|an|with|from|by|de|del|la|el|y|e|da|do|des|du|et|di|:)$|[,-]$/.test(words))
      // "Rilevare la pietra leccese" / "ing. Jane Roe": who speaks stands below.
      if (goesOn && !open && namesSomebody(text, next)) break
      if (!open && (!goesOn || (next.indent > line.indent && / {3}\S/.test(words)))) break
      end = next.end
      last = next
    }
    if (last !== line) {
      this.skipTo = last.index
    }
    return end
  }

  /** Reads words into an item that has no title yet. */
  fill(item: Item, line: Line, start: number, end: number): void {
    const body = readBody(this.text, start, end)
    item.end = Math.max(item.end, end)
    item.lastLine = Math.max(item.lastLine, this.page.lineAt(Math.max(start, end - 1)), line.index)
    item.people.push(...body.people)
    item.room ??= body.room
    item.clock ??= body.clock
    if (body.until && item.clock) item.clock = { ...item.clock, end: body.until.start, endSpan: body.until.startSpan }
    if (body.day) item.day = body.day
    if (!item.title && body.title) item.columns = columnsOf(this.text, line, body.title, end)
    item.title ??= body.title
    item.kind ??= body.kind
    if (body.personFirst) item.personFirst = true
    item.description ??= body.description
  }

  close(): void {
    const item = this.item
    if (!item) return
    this.item = null
    this.items.push(item)
  }

  /** No blank line since the place's own line. */
  unbroken(line: Line): boolean {
    for (let i = line.index - 1; i > this.placeLine; i--) if (this.page.lines[i]!.kind === 'blank') return false
    return true
  }

  endAgenda(): void {
    this.close()
    // "- Breakout: What helps?" among bullets without labels is one of them.
    if (this.agenda && (this.anchors === 0 || (this.sure === 0 && this.plain.length >= 2))) {
      const bullets = this.plain.filter((one) => one.cue === 'agenda-item')
      const chosen = bullets.length >= 2 ? bullets : bullets.length === 0 && this.plain.length >= 3 ? this.plain : []
      // A list of names is a committee.
      const named = chosen.filter(
        (one) => one.title === null || one.people.some(({ name }) => name.start < one.title!.start),
      ).length
      // "2. The programme is meant for officers of … Each batch will have 25 trainees.": the paragraphs of a letter.
      const told = chosen.filter((one) => isTold(this.text.slice(one.start, one.end))).length
      if (named * 2 <= chosen.length && told * 2 <= chosen.length) this.items.push(...chosen)
    }
    this.agenda = false
    this.grid = []
    this.rooms = []
    this.columns = []
    this.halves = []
    this.zoneColumn = -1
    this.anchors = 0
    this.sure = 0
    this.plain = []
    this.prose = 0
  }
}

const TELLS =
  /\s(?:will|shall|should|must|may|is|are|was|were|has|have|ser[\xe1a]n?|ser\xe3o|deber\p{L}{1,4}|dever\p{L}{1,4}|est\xe1n?|est\xe3o|sera|seront|doit|doivent|sont|sar\xe0|saranno|wird|werden|sind)\s\p{Ll}/u

/** Does an entry tell something in whole sentences? */
function isTold(words: string): boolean {
  return words.length > 70 && TELLS.test(words) && (/\.\s*$/.test(words) || /\p{Ll}{2}\.\s+\p{Lu}/u.test(words))
}

// "with Jane Roe, Anna Low and Ben Hart", "Jane Roe"
const WITH = /^(?:with|con|com|avec|mit|featuring)\s+(?=\p{Lu})/iu
const NAMES_ONLY =
  /^(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs|Mme|M|Dra|Sr|Sra)\.?\s)?\p{Lu}[\p{L}'.-]{0,20}(?:\s\p{Lu}[\p{L}'.-]{0,20}){1,3}(?:$|,|\s(?:and|&|y|e|et|und)\s|\s\()/u

/** The people behind a bracketed clock: what stands there is names more often than not. */
function readExtra(text: string, { start, end }: Span): ReturnType<typeof readPeople> {
  const lead = WITH.exec(text.slice(start, end))
  const from = start + (lead?.[0].length ?? 0)
  return readPeople(text, from, end, null, NAMES_ONLY.test(text.slice(from, end)) ? 0.15 : 0.5)
}

/** Does a line begin with a person who has a title, or with words for what somebody does in the session? */
function namesSomebody(text: string, line: Line): boolean {
  const role = roleAt(text, line.body, line.end)
  if (role && nameAt(text, role.end, line.end, 0.6)) return true
  const name = nameAt(text, line.body, line.end, 0.6)
  return name !== null && name.honorific !== null && /^\p{Ll}/u.test(text.slice(line.body, line.body + 1))
}

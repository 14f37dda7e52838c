/**
 * Reads the programme of a page, line by line: rows that begin with a clock, a label or a day, the lines below that belong to them,
 * and the lists under "Agenda" that have neither. Rows outside a programme count only in company.
 */
import { labelKey } from '../labels.js'
import { personNames } from '../names/person-name.js'
import type { Line, Page, Span } from '../page.js'
import { cellsOf, isPlace, isRoom, readBody, trim } from './body.js'
import { clockAt } from './clock.js'
import { COLUMN_HEADER } from './columns.js'
import { type Day, dayAt } from './day.js'
import { type HalfColumn, halfColumns } from './halves.js'
import { endsProgramme, opensProgramme, programmeLines } from './heading.js'
import type { Item } from './item.js'
import { kindOfTitle } from './kinds.js'
import { isBareLabel, kindOfLabel, labelAt, roman, type SessionLabel } from './label.js'
import { mayBeRow } from './may-be-row.js'
import { oneMoment } from './moment.js'
import { nameAt, readPeople, roleAt } from './people.js'
import { bracketedRoom } from './rooms.js'
import { type Row, readRow, rowSpans } from './rows.js'

// A row's words do not go on like a sentence: "10:00 and 15:00. If you would like …"
const PROSE_AFTER_CLOCK =
  /^(?:[.,;)]\s|(?:Pacific|Mountain|Central|Eastern|Atlantic)(?:\s?[/,.;]|\stime\b|\s*$)|(?:and|or|to|on|in|at|until|till|sharp|every|each|daily|if|is|are|will|was|or|but|from|by|onwards|local|please|we|for|which|when|before|after|the next)\b(?!\s*$))/

const INLINE =
  /^(?:[\p{L}]+\s){0,2}(?:agenda|programme?|schedule|order of (?:events|the evening|the day)|running order|timetable|programa|programma|horario|ablauf)\s?:\s*(?=(?:from |at )?\d)/iu
const HALF_DAY =
  /^(?:a\.?m\.?|p\.?m\.?|morning|afternoon|evening|ma[nñ]ana|tarde|manh[aã]|noite|matin|apr[eè]s-midi|soir(?:[eé]e)?|mattina|pomeriggio|vormittag|nachmittag)(?: session)?\s*[:|-]\s+/iu
const PARALLEL =
  /parallel|break-?out|concurrent|simult[aâ]ne|paralel|parall[eè]l|groups|workshops|sessions|streams|tracks|ateliers|talleres|grupos|oficinas/i
const ZONES = /\b(?:UTC|GMT|[A-Z]{1,4}T|local(?: time)?)\b/
const AND_CLOCK = /\s?(?:,|&|\/|\+|,?\s(?:and|y|e|et|ed|und))\s{0,2}(?=\d)/y
const STANDS_AT =
  /^(?:(?:in|at|on|inside|outside|by) (?:the )?|(?:en|na|no|nas|nos) (?:(?:el|la|los|las) )?|(?:dans|sur|sous) (?:la |le |les |l')|(?:nel|nella|nello|sul|sulla) )(?=[\p{Lu}"](?:[^.?!;]|\.(?=\s\d)){2,70}$)/iu
const OFFSET = /^\d{1,3}\s?(?:'|min\.?)(?:\s{2,}|\t)\s{0,20}(?=\p{L})/u
const PRESENTED =
  /\b(?:represented|introduced|presented|led|opened) by\b|\bwill (?:open|introduce|present|lead|speak|give|deliver)\b/i
const TIME_FIRST = /^\|?\s?(?:time|hour|when|hora|heure|ora|uhr|zeit|slot)/i
const TIME_INITIALS: ReadonlySet<number> = new Set([...'|thwouzsTHWOUZS'].map((one) => one.charCodeAt(0)))
const TIME_HEAD = /^(?:time|hours?|when|hora|horas?|heures?|ora|orario|uhrzeit|zeit|slot)$/i
const GRID_GAP = /\S(?:\t| {3})/
const EMPTY_ROW = { day: null, clock: null, label: null, trailing: false }

export interface Programme {
  readonly items: readonly Item[]
  /** Lines that are a day and a clock and nothing more, outside any programme. */
  readonly occasions: readonly { readonly line: number; readonly row: Row }[]
}

export function readProgramme(page: Page, skip: ReadonlySet<number>): Programme {
  return new Reader(page, skip).read()
}

class Reader {
  readonly #items: Item[] = []
  readonly #occasions: { line: number; row: Row }[] = []
  readonly #text: string
  #item: Item | null = null
  #day: Day | null = null
  #agenda = false
  /** An agenda without clocks or labels is read as a list of its items. */
  #plain: Item[] = []
  #anchors = 0
  #cluster = 0
  #prose = 0
  #lastAnchor = -99
  /** The lines with a word that a programme's heading needs. */
  #hinted: ReadonlySet<number> = new Set()
  #blank = false
  /** Line of the last plain entry, for lists without bullets. */
  #opened = -99

  constructor(
    readonly page: Page,
    readonly skip: ReadonlySet<number>,
  ) {
    this.#text = page.text
  }

  read(): Programme {
    const { lines } = this.page
    this.#hinted = programmeLines(this.page)
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!
      if (line.kind === 'blank') {
        this.#blank = true
        continue
      }
      if (line.kind === 'rule' || line.kind === 'furniture' || line.kind === 'seam') continue
      if (line.region === 'header' || line.region === 'signature' || this.skip.has(i)) {
        this.#close()
        this.#agenda = false
        continue
      }
      this.#line(line)
      this.#blank = false
    }
    this.#endAgenda()
    return { items: this.#items, occasions: this.#occasions }
  }

  #line(line: Line): void {
    const text = this.#text
    const words = text.slice(line.start, line.end)
    // "PROGRAMME FLOW"; "Programme: 9:00 Registration; 9:30 Opening"
    if (
      words.length <= 130 &&
      (this.#hinted.has(line.index) || words[1] === ' ') &&
      opensProgramme(words) &&
      !readRow(text, line.body, line.end, false).clock
    ) {
      this.#endAgenda()
      this.#agenda = true
      this.#anchors = 0
      this.#cluster++
      this.#opened = line.index
      this.#lastAnchor = line.index
      this.#prose = 0
      this.#day = null
      return
    }
    if (!this.#agenda && oneMoment(text, line)) {
      this.#close()
      return
    }
    if (words.length > 600 && !this.#agenda) {
      this.#prosePast(line)
      return
    }
    if (!this.#agenda && (this.#gridAhead(line) || this.#roomsAhead(line))) {
      this.#endAgenda()
      this.#agenda = true
      this.#cluster++
      this.#day = this.#dayAbove(line)
    }
    if (this.#agenda && (this.#gridRow(line) || this.#clockColumns(line))) return
    // "Order of events: 6.30 doors, 7.00 film, 8.15 discussion, 9.30 bar."
    const inline = words.includes(':') ? INLINE.exec(words) : null
    if (inline && this.#inline(line, line.start + inline[0].length)) return
    const head = words.slice(0, 60)
    const may =
      this.#agenda ||
      this.#item !== null ||
      line.index - this.#lastAnchor <= 8 ||
      line.kind === 'row' ||
      mayBeRow(text, line.start, line.end) ||
      (head.includes(':') && /\d/.test(words))
    if (!may) {
      this.#plainLine(line, words)
      return
    }
    let any = false
    const spans = rowSpans(text, line)
    for (const [k, span] of spans.entries()) {
      if (this.#row(line, span, k > 0 || any)) any = true
      else if (k === 0) this.#plainLine(line, text.slice(span.start, span.end), span)
    }
  }

  /** Columns of days: "09:00   Registration   Session 3" below "Thursday 7 May   Friday 8 May". */
  #grid: { readonly column: number; readonly day: Day }[] = []

  /** "          Wednesday        Thursday" above "9.00-10.30   Pumps    Maps": a grid under whatever heading. */
  #gridAhead(line: Line): boolean {
    const text = this.#text
    const next = this.page.lines[line.index + 1]
    if (!next || next.kind === 'blank') return false
    const code = text.charCodeAt(next.start)
    if (!(code >= 48 && code <= 57) || !GRID_GAP.test(text.slice(line.start, line.end))) return false
    const cells = cellsOf(text, line.start, line.end)
    if (cells.length < 2 || cells.length > 8) return false
    const days = cells.filter((cell) => {
      const day = dayAt(text, cell.start, cell.end)
      return day !== null && day.span.end >= cell.end - 1
    })
    if (days.length < 2 || days.length < cells.length - 1) return false
    const row = cellsOf(text, next.start, next.end)
    const clock = row.length >= 2 ? clockAt(text, row[0]!.start, row[0]!.end) : null
    return clock !== null && clock.end >= row[0]!.end - 1
  }

  #roomsAhead(line: Line): boolean {
    const text = this.#text
    if (!TIME_INITIALS.has(text.charCodeAt(line.start)) || !TIME_FIRST.test(text.slice(line.start, line.start + 10)))
      return false
    return this.#roomHeads(line, cellsOf(text, line.start, line.end)) !== null
  }

  #gridRow(line: Line): boolean {
    const text = this.#text
    const cells = cellsOf(text, line.start, line.end)
    const days = cells.map((cell) => dayAt(text, cell.start, cell.end))
    if (
      cells.length >= 2 &&
      days.filter((day, i) => day && day.span.end >= cells[i]!.end - 1).length >= Math.max(2, cells.length - 1)
    ) {
      this.#close()
      this.#grid = cells.flatMap((cell, i) =>
        days[i] ? [{ column: cell.start - line.start + line.indent, day: days[i]! }] : [],
      )
      this.#lastAnchor = line.index
      return true
    }
    const rooms = this.#roomHeads(line, cells)
    if (rooms) {
      this.#close()
      this.#rooms = rooms
      this.#lastAnchor = line.index
      return true
    }
    if (this.#rooms.length > 0 && this.#roomRow(line, cells)) return true
    const halves = halfColumns(text, line, cells)
    if (halves) {
      this.#close()
      this.#halves = halves
      this.#grid = []
      this.#lastAnchor = line.index
      return true
    }
    if (this.#halves.length > 0 && this.#halfRow(line, cells)) return true
    if (this.#grid.length === 0) return false
    if (this.#gridBelow(line, cells)) return true
    const clock = cells.length >= 2 ? clockAt(text, cells[0]!.start, cells[0]!.end) : null
    if (!clock || clock.end < cells[0]!.end - 1) return false
    this.#cells = []
    this.#cellsLine = line.index
    for (const cell of cells.slice(1)) {
      const column = cell.start - line.start + line.indent
      const nearest = this.#grid.reduce((best, one) =>
        Math.abs(one.column - column) < Math.abs(best.column - column) ? one : best,
      )
      this.#day = cells.length - 1 === this.#grid.length ? this.#grid[cells.indexOf(cell) - 1]!.day : nearest.day
      const row = readRow(text, cell.start, cell.end, false)
      this.#open(line, { ...row, clock: row.clock ?? clock.value, day: this.#day }, 'grid-cell')
      this.#cells.push({ column, item: this.#item! })
    }
    this.#close()
    return true
  }

  /** Columns of rooms or tracks: "10:00 - 10:40 | Drones | Field papers" below "Time | Baobab Hall | Acacia Room". */
  #rooms: readonly Span[] = []

  #roomHeads(line: Line, cells: readonly Span[]): Span[] | null {
    const text = this.#text
    if (cells.length < 3 || cells.length > 7 || line.end - line.start > 160) return null
    if (!TIME_HEAD.test(text.slice(cells[0]!.start, cells[0]!.end))) return null
    const heads = cells.slice(1)
    const rooms = heads.filter((head) => isRoom(text.slice(head.start, head.end)))
    return rooms.length * 2 >= heads.length && rooms.length > 0 ? heads : null
  }

  #roomRow(line: Line, cells: readonly Span[]): boolean {
    const text = this.#text
    const clock = cells.length >= 2 ? clockAt(text, cells[0]!.start, cells[0]!.end) : null
    if (!clock || clock.end < cells[0]!.end - 1 || cells.length - 1 > this.#rooms.length) return false
    const own = cells.slice(1)
    const words = own.map((cell) => text.slice(cell.start, cell.end))
    // "Tea break | Tea break" is one item of all.
    const empty = /[|\t]\s{0,9}-{1,2}\s{0,9}\|?$/.test(text.slice(line.start, line.end))
    const shared =
      (own.length < this.#rooms.length && !empty) || (own.length > 1 && words.every((one) => one === words[0]))
    const side: Item[] = []
    for (const [i, cell] of (shared ? own.slice(0, 1) : own).entries()) {
      if (!/\p{L}{2}/u.test(words[i]!)) continue
      const row = readRow(text, cell.start, cell.end, false)
      this.#open(line, { ...row, clock: row.clock ?? clock.value, day: null }, 'room-cell')
      if (!shared) this.#item!.room ??= this.#rooms[i]!
      side.push(this.#item!)
    }
    // "Chair: …   Chair: …" may stand below.
    this.#side = side
    return true
  }

  /** The items of the row above in a grid, by their columns. */
  #cells: { readonly column: number; readonly item: Item }[] = []
  #cellsLine = -9

  /** "                 (N. Roe)               (C. Lund)" below a row of a grid: whose each item is. */
  #gridBelow(line: Line, cells: readonly Span[]): boolean {
    const text = this.#text
    if (this.#cells.length === 0 || line.index - this.#cellsLine > 2 || line.indent < 6) return false
    if (cells.some((cell) => text[cell.start] !== '(' || text[cell.end - 1] !== ')')) return false
    for (const cell of cells) {
      const column = cell.start - line.start + line.indent
      const near = this.#cells.find((one) => Math.abs(one.column - column) <= 3)
      near?.item.people.push(...readPeople(text, cell.start + 1, cell.end - 1, null, 0.2))
    }
    return true
  }

  /** Columns of halves of the day: "Mon   Ice physics   Mass balance" below "Morning (9:00-12:00)   Afternoon (14:00-17:00)". */
  #halves: readonly HalfColumn[] = []

  #halfRow(line: Line, cells: readonly Span[]): boolean {
    const text = this.#text
    const first = cells[0]
    const day = first && cells.length >= 2 ? dayAt(text, first.start, first.end) : null
    if (!day || day.span.end < first!.end - 1) return false
    for (const [i, cell] of cells.slice(1).entries()) {
      const column = cell.start - line.start + line.indent
      const half =
        cells.length - 1 === this.#halves.length
          ? this.#halves[i]!
          : this.#halves.reduce((best, one) =>
              Math.abs(one.column - column) < Math.abs(best.column - column) ? one : best,
            )
      if (!/\p{L}{2}/u.test(text.slice(cell.start, cell.end))) continue
      this.#day = day
      const row = readRow(text, cell.start, cell.end, false)
      this.#open(line, { ...row, clock: row.clock ?? half.clock, day }, 'grid-cell')
    }
    this.#close()
    return true
  }

  /** Which of several columns of clocks counts: "| UTC | Berlin (CET) | Porto (WEST) | What |" heads them. */
  #zoneColumn = -1

  /** "04:30   05:30   10:00   Welcome" below a head of zones; "09:00 | 09:30 | Registration" is a start and an end. */
  #clockColumns(line: Line): boolean {
    const text = this.#text
    const first = text.charCodeAt(line.start)
    const barred = first === 124
    if (
      !barred &&
      !(first >= 48 && first <= 57) &&
      line.kind !== 'row' &&
      !ZONES.test(text.slice(line.start, line.end))
    )
      return false
    const cells = cellsOf(text, line.start, line.end)
    if (cells.length < 3) return false
    const clocks: NonNullable<ReturnType<typeof clockAt>>[] = []
    for (const cell of cells) {
      const clock = clockAt(text, cell.start, cell.end)
      if (!clock || clock.end < cell.end) break
      clocks.push(clock)
    }
    if (clocks.length === 0) {
      const heads = cells.map((cell) => text.slice(cell.start, cell.end))
      const zoned = heads.filter((head) => ZONES.test(head)).length
      if (zoned < 2 || heads.some((head) => head.length > 40)) return false
      // The place of the event is the one that the page speaks of most; failing that, what is called local.
      const said = heads.slice(0, -1).map((head) => {
        const place = /^\p{Lu}\p{Ll}{2,}/u.exec(head)?.[0].toLowerCase()
        return /\blocal\b/i.test(head) ? 99 : place ? this.page.index.at([place]).length : 0
      })
      this.#zoneColumn = said.indexOf(Math.max(...said))
      this.#close()
      this.#lastAnchor = line.index
      return true
    }
    if (clocks.length < 2 || clocks.length >= cells.length) return false
    const [start, end] = clocks
    const zoned = this.#zoneColumn >= 0 && this.#zoneColumn < clocks.length
    if (!zoned && (clocks.length !== 2 || start!.value.end || end!.value.end)) return false
    const clock = zoned
      ? clocks[this.#zoneColumn]!.value
      : { ...start!.value, end: end!.value.start, endSpan: end!.value.startSpan }
    const row = readRow(text, cells[clocks.length]!.start, trim(text, line.start, line.end).end, false)
    this.#open(line, { ...row, start: trim(text, line.start, line.end).start, clock, day: null }, 'clock-columns')
    return true
  }

  /** A whole programme in one sentence; false where fewer than three clocks stand in order. */
  #inline(line: Line, from: number): boolean {
    const text = this.#text
    const block = this.page.blocks[line.block]
    const end = Math.max(line.end, block && block.first === line.index ? block.end : line.end)
    const starts: number[] = []
    const next = /(?:^|[,;.]\s+)(?=\d{1,2}[:.h]?\d{0,2})/g
    const words = text.slice(from, end)
    for (let found = next.exec(words); found; found = next.exec(words)) {
      const at = from + found.index + found[0].length
      if (clockAt(text, at, end)) starts.push(at)
      next.lastIndex++
    }
    if (starts.length < 3) return false
    this.#endAgenda()
    this.#cluster++
    this.#agenda = true
    for (const [i, at] of starts.entries())
      this.#open(line, readRow(text, at, trim(text, at, starts[i + 1] ?? end).end, false), 'inline-row')
    this.#endAgenda()
    this.skipTo = block ? block.last : line.index
    return true
  }

  /** Reads a row; false where the line is none. */
  #row(line: Line, span: Span, again: boolean): boolean {
    const text = this.#text
    const row = readRow(text, span.start, span.end, this.#agenda || this.#closeBy(line, span))
    const rest = text.slice(row.body, row.bodyEnd)
    const bodyless = rest.trim() === ''
    if (row.clock && !row.trailing && !again) {
      // "10 pm - we move to the bar": behind a mark the words are a row's, whatever they are.
      const marked = (this.#agenda || this.#near(line)) && /[:|-]\s{0,4}$/.test(text.slice(row.start, row.body))
      if (
        (!marked && PROSE_AFTER_CLOCK.test(rest)) ||
        (!this.#agenda &&
          /^\p{Ll}/u.test(rest) &&
          !this.#near(line) &&
          !/[:|-]\s{0,4}$|\s\s$|\t$/.test(text.slice(Math.max(row.start, row.body - 5), row.body)))
      )
        return false
      if (!this.#agenda && rest.length > 260) return false
    }
    if (row.trailing && /[:]\s*$/.test(text.slice(span.start, row.bodyEnd)) && !this.#agenda) return false
    // "Applications open 15 February. Deadline: 31 March (23:59 EET)" below a timetable.
    if (row.trailing && /\b(?:deadline|apply|applications?|submi(?:t|ssions?))\b/i.test(rest)) return false
    if (row.day && bodyless && !row.label) {
      // "Thursday, August 8th, 6:30-8:30pm" above rows is their day; alone it is an occasion.
      if (row.clock && !this.#agenda) {
        this.#occasions.push({ line: line.index, row })
        this.#close()
        return true
      }
      this.#day = row.day
      if (this.#agenda || this.#near(line)) this.#lastAnchor = line.index
      this.#close()
      return true
    }
    // "Morning:   Theory of sampling" under the heading of a day.
    const half = this.#agenda && !row.clock && !row.label ? HALF_DAY.exec(rest) : null
    if (half && half[0].length < rest.length) {
      if (row.day) this.#day = row.day
      this.#open(line, { ...row, body: row.body + half[0].length }, 'half-day-row')
      return true
    }
    const { label } = row
    const labelled =
      label !== null && (label.firm || (this.#agenda && /^[\p{Lu}"¿¡]/u.test(rest)) || row.clock !== null)
    if (!row.clock && !labelled) {
      if (!row.day || !(this.#agenda || this.#near(line))) return false
      // "Thursday 20 March: Field visit" is an item; "Day 1 - Theme" a heading with a theme.
      this.#day = row.day
      this.#lastAnchor = line.index
      this.#close()
      if (row.day.number !== null && Object.keys(row.day.parts).length === 0) return true
      if (!/^[:,|(\t-]|^\s/.test(text.slice(row.day.span.end, row.day.span.end + 1))) return false
      this.#open(line, row, 'day-row')
      const { day } = row
      const named = day.number === null ? null : /^\p{L}+\s{1,2}\S{1,5}/u.exec(text.slice(day.span.start, day.span.end))
      // "Jour 2 : mardi 4 février - L'atelier"
      if (named && this.#item && !this.#item.label)
        this.#item.label = {
          span: { start: day.span.start, end: day.span.start + named[0].replace(/[:,]$/, '').length },
          ordinal: day.number,
          kind: 'session',
          end: day.span.end,
          firm: true,
          code: null,
        }
      return true
    }
    // "Wednesday, May 24, 2-4pm, Carnegie Conference Room": an occasion and its place.
    if (
      !this.#agenda &&
      row.clock &&
      row.day?.parts.month !== undefined &&
      !label &&
      isPlace(rest.replace(/,.*/s, '').trim())
    ) {
      this.#close()
      return true
    }
    const lettered = label?.firm && /\s[A-H]$/.test(text.slice(label.span.start, label.span.end)) && !bodyless
    if (!row.clock && label && label.ordinal === null && !lettered && !this.#agenda && !this.#near(line)) return false
    if (label && /^\p{Ll}/u.test(rest) && !row.clock && !label.firm) return false
    if (row.day) this.#day = row.day
    const item = this.#item
    // A clock on a line of its own, then "Session 1: …": one item.
    if (
      item?.clock &&
      !row.clock &&
      label &&
      !item.label &&
      !item.title &&
      item.people.length === 0 &&
      !this.#blankBefore(line, item)
    ) {
      item.label = label
      this.#fill(item, line, row.body, row.bodyEnd)
      return true
    }
    // "Week 1 (from 2 Feb)", then "Module 1: Heat, time and the vial": one item.
    if (
      item &&
      !row.clock &&
      label?.firm &&
      item.label?.ordinal != null &&
      !item.title &&
      !item.clock &&
      item.people.length === 0 &&
      !bodyless &&
      line.index - item.lastLine <= 2 &&
      (line.indent > item.indent || item.day)
    ) {
      item.label = label
      this.#fill(item, line, row.body, row.bodyEnd)
      return true
    }
    // "1200-1330   A1  Counting slums" / "            B1  Tide gauges": side by side, at one hour.
    if (
      item?.clock &&
      !row.clock &&
      !row.day &&
      label?.code != null &&
      item.label?.code != null &&
      label.code !== item.label.code &&
      label.ordinal === item.label.ordinal &&
      line.index - item.lastLine === 1
    ) {
      this.#open(line, { ...row, clock: item.clock, day: null }, 'parallel-row')
      return true
    }
    // "09.30-11.00  Item 1: Losses" / "    Presentation: Mr. Jane Roe (consultant)": who speaks in it.
    if (
      item &&
      (item.clock || item.label?.ordinal != null) &&
      item.title &&
      !row.clock &&
      !row.day &&
      label?.ordinal === null &&
      label.code === null &&
      line.index - item.lastLine <= 1 &&
      line.indent > item.indent
    ) {
      const body = readBody(text, row.body, row.bodyEnd)
      if (!body.title && body.people.length > 0) {
        item.people.push(...body.people)
        item.lastLine = line.index
        item.end = row.bodyEnd
        return true
      }
    }
    // "Session 1" as a heading, its clock on the next line.
    if (item && row.clock && !label && bodyless && item.label && !item.clock && line.index - item.lastLine <= 2) {
      item.clock = row.clock
      item.lastLine = line.index
      return true
    }
    if (row.clock && label && this.#parallel(line, row)) return true
    if (row.clock && !label && !row.trailing && this.#repeated(line, row)) return true
    // "Panel A - Island councils", then "9.15 am   Mayor Glenys Farquhar-Bruny, King Island Council": the panel's clock and people.
    if (
      item?.label &&
      item.title &&
      !item.clock &&
      row.clock &&
      !label &&
      !row.day &&
      line.index - item.lastLine === 1 &&
      nameAt(text, row.body, row.bodyEnd, 0.4) &&
      readBody(text, row.body, row.bodyEnd).title === null
    ) {
      const people = readPeople(text, row.body, row.bodyEnd, null, 0.4)
      if (people.length > 0) {
        item.clock = row.clock
        item.people.push(...people)
        item.end = row.bodyEnd
        item.lastLine = line.index
        return true
      }
    }
    this.#open(
      line,
      row,
      row.clock ? (label ? 'clock-label-row' : row.trailing ? 'clock-end-row' : 'clock-row') : 'label-row',
    )
    return true
  }

  /** "Lunch (12:30-13:30)" right below "Session 2 (11:00-12:30): …". */
  #closeBy(line: Line, span: Span): boolean {
    const before = this.#item ?? this.#items[this.#items.length - 1]
    return (
      before?.clock != null &&
      line.index - before.lastLine <= 2 &&
      span.end - span.start < 80 &&
      this.#text[span.end - 1] === ')' &&
      this.#text.slice(before.start, before.end).includes('(')
    )
  }

  #near(line: Line): boolean {
    return line.index - this.#lastAnchor <= 8
  }

  /** "11.15, 13.15 & 15.15   Knot Academy": one item at several hours. */
  #repeated(line: Line, row: Row): boolean {
    const text = this.#text
    const clocks = [row.clock!]
    let at = row.clock!.endSpan?.end ?? row.clock!.startSpan.end
    for (let i = 0; i < 6; i++) {
      AND_CLOCK.lastIndex = at
      if (!AND_CLOCK.test(text)) break
      const clock = clockAt(text, AND_CLOCK.lastIndex, row.end)
      if (!clock) break
      clocks.push(clock.value)
      at = clock.end
    }
    if (clocks.length < 2 || !/^\s{2,}|^\t|^\s?[:|-]\s/.test(text.slice(at, row.end))) return false
    const body = trim(text, at, row.bodyEnd).start
    for (const clock of clocks) {
      this.#open(line, { ...row, clock, start: clock.startSpan.start, body }, 'repeated-row')
    }
    return true
  }

  /** "11.30-13.00   Session 1A. Wax   Session 1B. Radio": items of one clock, side by side. */
  #parallel(line: Line, row: Row): boolean {
    const text = this.#text
    const cells = cellsOf(text, row.label!.span.start, row.bodyEnd)
    if (cells.length < 2 || cells.length > 6) return false
    const labels = cells.map((cell) => labelAt(text, cell.start, cell.end))
    if (!labels.every((one) => one?.firm)) return false
    const side: Item[] = []
    for (const [i, cell] of cells.entries()) {
      this.#open(
        line,
        { ...row, start: cell.start, end: cell.end, label: labels[i]!, body: labels[i]!.end, bodyEnd: cell.end },
        'parallel-cell',
      )
      side.push(this.#item!)
    }
    this.#side = side
    return true
  }
  /** The items that stand side by side in the row above: "Chair: …   Chair: …" below them is one each. */
  #side: Item[] = []

  #blankBefore(line: Line, item: Item): boolean {
    return line.index - item.lastLine > 2
  }

  #open(line: Line, row: Row, cue: string): void {
    this.#close()
    if (!this.#agenda && !(line.index - this.#lastAnchor <= 14)) {
      this.#cluster++
      if (!row.day) this.#day = this.#dayAbove(line)
    }
    this.#anchors++
    this.#prose = 0
    this.#lastAnchor = line.index
    const item: Item = {
      start: row.start,
      end: row.end,
      line: line.index,
      indent: line.indent,
      lastLine: line.index,
      cue,
      cluster: this.#cluster,
      agenda: this.#agenda,
      clock: row.clock,
      day: this.#day,
      label: row.label && (row.label.firm || row.clock || this.#agenda) ? row.label : null,
      title: null,
      people: [],
      room: null,
      description: null,
      kind: null,
      personFirst: false,
    }
    this.#item = item
    const end = this.#wrapped(line, row)
    if (item.label || row.label === null) this.#fill(item, line, row.body, end)
    else this.#fill(item, line, row.label.span.start, end)
    if (item.day === null && this.#day) item.day = this.#day
    if (this.#place && line.index - this.#placeLine <= 12 && this.#unbroken(line)) item.room ??= this.#place
    if (row.extra) {
      const people = readPeople(this.#text, row.extra.start, row.extra.end, null, 0.5)
      if (people.length > 0) item.people.push(...people)
      else if (!item.title && !/^\W*$/.test(this.#text.slice(row.extra.start, row.extra.end)))
        this.#fill(item, line, row.extra.start, row.extra.end)
      else item.description ??= row.extra
    }
  }

  /** A day heading directly above rows that stand outside a programme. */
  #dayAbove(line: Line): Day | null {
    const day = this.#day
    return day && day.span.start > (this.page.lines[Math.max(0, line.index - 4)]?.start ?? 0) ? day : null
  }

  /** Where the row's words end, with the lines that its brackets, quotes or wraps take in. */
  #wrapped(line: Line, row: Row): number {
    const text = this.#text
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
          ? !/[.:!?;]$/.test(words) && words.length > 12
          : /\b(?:the|of|and|for|in|on|to|a|an|with|from|by|de|del|la|el|y|e|da|do|des|du|et|di|:)$|[,-]$/.test(words))
      if (!open && !goesOn) break
      end = next.end
      last = next
    }
    if (last !== line) {
      this.skipTo = last.index
    }
    return end
  }
  /** Lines up to here were read with the row above. */
  skipTo = -1

  /** Reads words into an item that has no title yet. */
  #fill(item: Item, line: Line, start: number, end: number): void {
    const body = readBody(this.#text, start, end)
    item.end = Math.max(item.end, end)
    item.lastLine = Math.max(item.lastLine, this.page.lineAt(Math.max(start, end - 1)), line.index)
    item.people.push(...body.people)
    item.room ??= body.room
    item.clock ??= body.clock
    if (body.until && item.clock) item.clock = { ...item.clock, end: body.until.start, endSpan: body.until.startSpan }
    if (body.day) item.day = body.day
    item.title ??= body.title
    item.kind ??= body.kind
    if (body.personFirst) item.personFirst = true
    item.description ??= body.description
  }

  #close(): void {
    const item = this.#item
    if (!item) return
    this.#item = null
    this.#items.push(item)
  }

  /** A line that is no row: it belongs to the item above, to the list of an agenda, or to neither. */
  #plainLine(line: Line, words: string, span: Span = { start: line.body, end: line.end }): void {
    if (line.index <= this.skipTo) return
    const item = this.#item
    if (words.length < 80 && this.#placeAbove(line, words)) return
    if (this.#agenda && words.length < 60 && this.#anchors > 0 && this.#unclocked(line, words, span)) return
    if (item && this.#continues(item, line)) {
      this.#attach(item, line, span)
      return
    }
    if (this.#agenda && line.index - this.#opened <= 8 && COLUMN_HEADER.test(words)) return
    if (line.kind === 'heading' || line.kind === 'field') {
      const key = line.kind === 'heading' ? labelKey(words) : (this.page.fieldAt(line.start)?.key ?? null)
      if (endsProgramme(key) && !(this.#opened === line.index - 1) && !this.#numberedOn(line)) {
        this.#close()
        this.#endAgenda()
        return
      }
    }
    if (item && (this.#blank || line.indent < item.indent)) this.#close()
    if (this.#agenda) this.#listed(line, words, span)
    if (words.length > 160 || (/[.!?]$/.test(words) && words.length > 90)) this.#prosePast(line)
  }

  /** No blank line since the place's own line. */
  #unbroken(line: Line): boolean {
    for (let i = line.index - 1; i > this.#placeLine; i--) if (this.page.lines[i]!.kind === 'blank') return false
    return true
  }

  /** "In the Rope Shed", "Main Stage" above rows with clocks: where they all take place. */
  #place: Span | null = null

  #placeAbove(line: Line, words: string): boolean {
    // Rows with clocks are rare: the line below is looked at first.
    const next = this.page.lines[line.index + 1]
    if (!next || next.kind === 'blank' || !clockAt(this.#text, next.body, next.end)) return false
    const found = STANDS_AT.exec(words)
    if (!found && !isRoom(words)) return false
    const start = line.body + (found?.[0].length ?? 0)
    const tail = /\s\([^()]{0,60}\)\s?:?$|\s?:$/.exec(words.slice(found?.[0].length ?? 0))
    const end = tail ? start + tail.index : line.end
    if (end - start < 3) return false
    this.#close()
    this.#place = { start, end }
    this.#placeLine = line.index
    return true
  }
  #placeLine = -99

  /** "Lunch", "Closing session" between "Session 2: …" and "Session 3: …": an item of its own, without clock or label. */
  #unclocked(line: Line, words: string, span: Span): boolean {
    const before = this.#item ?? this.#items[this.#items.length - 1]
    if (
      !before ||
      before.clock ||
      (!before.label && before.cue !== 'named-row') ||
      before.indent !== line.indent ||
      line.index - before.lastLine > 3
    )
      return false
    if (line.kind === 'heading' && endsProgramme(labelKey(words))) return false
    const named = words.includes(':') ? words.slice(0, words.indexOf(':')) : words
    const kind = kindOfTitle(named)
    if (kind !== 'break' && kind !== 'opening' && kind !== 'closing' && kind !== 'registration' && kind !== 'social')
      return false
    if (/[.?!]$/.test(words) || named.split(' ').length > 5) return false
    this.#open(
      line,
      { ...EMPTY_ROW, start: span.start, end: span.end, body: span.start, bodyEnd: span.end },
      'named-row',
    )
    return true
  }

  /** Does a numbered line go on with the numbered list of an agenda, or begin it? */
  #numberedOn(line: Line): boolean {
    if (!this.#agenda || this.#anchors > 0 || line.marker === '') return false
    const before = this.#plain[this.#plain.length - 1]
    const shape = (one: Line): string =>
      one.marker
        .replace(/\d+/, '1')
        .replace(/[IVX]+/, 'I')
        .replace(/[a-z]+/, 'a')
    if (before) return shape(this.page.lines[before.line]!) === shape(line)
    return line.index - this.#opened <= 2 && this.page.lines[this.#opened]!.marker === ''
  }

  #prosePast(line: Line): void {
    if (line.index <= this.skipTo) return
    this.#close()
    // One paragraph may introduce a programme; two are past it.
    if (this.#agenda && this.#blank && ++this.#prose >= 2) this.#endAgenda()
  }

  #continues(item: Item, line: Line): boolean {
    const far = line.index - item.lastLine
    // "Tuesday 10 September   9.30am - noon", a gap, and sentences: they are of all days.
    if (this.#blank && !item.title && !item.label && line.end - line.start > 120) return false
    if (!item.title && !item.personFirst) return far <= 2 && line.end - line.start < 300
    if (!this.#blank)
      return (
        line.kind !== 'heading' &&
        (line.kind !== 'field' ||
          line.indent > item.indent ||
          !endsProgramme(this.page.fieldAt(line.start)?.key ?? null))
      )
    return far <= 2 && line.indent > item.indent + 2 && line.kind !== 'heading'
  }

  #attach(item: Item, line: Line, span: Span): void {
    const text = this.#text
    const bracket = bracketedRoom(text, span.start, span.end)
    if (bracket) item.room ??= bracket.room
    const { start, end } = trim(text, span.start, bracket ? bracket.from : span.end)
    if (end <= start) return
    const words = text.slice(start, end)
    // "Session A (10.00 - 11.00)" / "Witnesses:" / names
    const said = !item.title && item.label ? roleAt(text, start, Math.min(text.length, span.end + 24)) : null
    if (said?.colon) {
      if (said.end < end) item.people.push(...readPeople(text, said.end, end, said.role, 0.15))
      item.personFirst = true
      item.lastLine = line.index
      item.end = end
      return
    }
    if (!item.title && !item.personFirst) {
      this.#fill(
        item,
        line,
        span.start,
        this.#wrapped(line, {
          start,
          end: line.end,
          body: start,
          bodyEnd: span.end,
          ...EMPTY_ROW,
          trailing: span.end < line.end,
        }),
      )
      return
    }
    if (this.#side.length > 1 && this.#side.includes(item) && line.index - this.#side[0]!.line <= 2) {
      const cells = cellsOf(text, line.start, line.end)
      if (cells.length === this.#side.length) {
        for (const [i, cell] of cells.entries()) {
          const said = roleAt(text, cell.start, cell.end)
          this.#side[i]!.people.push(
            ...readPeople(text, said ? said.end : cell.start, cell.end, said?.role ?? null, said ? 0.15 : 0.5),
          )
        }
        item.lastLine = line.index
        return
      }
    }
    item.lastLine = line.index
    // "A: Paper and damp (Room 1)" below "Parallel sessions".
    const part = words.charCodeAt(0) < 58 ? /^\d{1,2}[a-h](?:\s?[:)-]|\.)\s+(?=[\p{L}"])/u.exec(words) : null
    // "3a. Setback levee -- Maj. Jane Roe, USACE" below "3. The alternatives".
    if (part && item.title) {
      const body = readBody(text, start + part[0].length, end)
      if (body.title) {
        this.#talk(item, line, span, body.title, body)
        this.#items[this.#items.length - 1]!.kind = body.people.length > 0 ? 'talk' : 'session'
        return
      }
    }
    const letter = /^(?:[A-H]|\d{1,2})(?:\s?[:)-]|\.)\s+(?=[\p{L}"])/u.exec(words)
    if (letter && item.title && PARALLEL.test(text.slice(item.label?.span.start ?? item.title.start, item.title.end))) {
      const body = readBody(text, start + letter[0].length, end)
      if (body.title) {
        this.#talk(item, line, span, body.title, body)
        const part = this.#items[this.#items.length - 1]!
        part.kind = 'session'
        part.clock ??= item.clock
        return
      }
    }
    const role = roleAt(text, start, end)
    if (role && (role.colon || nameAt(text, role.end, end, 0.4))) {
      const people = readPeople(text, role.end, end, role.role, 0.15)
      item.people.push(...people)
      item.end = end
      return
    }
    // "Can gauges of 1974 carry a bill? Lead discussant: Mr. Erlan", its end on the next line.
    const later = /[.?!;]\s+(?=\p{L}{4,12}(?: \p{L}{4,12})?:\s)/u.exec(words)
    if (later) {
      const at = start + later.index + later[0].length
      const said = roleAt(text, at, end)
      const block = this.page.blocks[line.block]
      if (said?.colon) {
        item.people.push(
          ...readPeople(text, said.end, Math.max(end, Math.min(block?.end ?? end, end + 120)), said.role, 0.15),
        )
        item.description = { start: item.description?.start ?? start, end: start + later.index + 1 }
        item.end = end
        return
      }
    }
    const room = /^(?:room|venue|location|where|place|sala|salle|lugar|local|lieu)\s?:\s*/i.exec(words)
    if (room || isRoom(words)) {
      item.room ??= { start: start + (room?.[0].length ?? 0), end }
      item.end = end
      return
    }
    // "(Mme Jane Roe, AFRISTAT)" below a title.
    const inside = words[0] === '(' && words.endsWith(')') ? readPeople(text, start + 1, end - 1, null, 0.5) : []
    if (inside.length > 0) {
      item.people.push(...inside)
      item.end = end
      return
    }
    if (nameAt(text, start, end, 0.5)) {
      const people = readPeople(text, start, end, null, 0.5)
      if (people.length > 0) {
        // "Jane Roe: Title", "“Title”, Jane Roe" below a session is a talk of its own.
        const body = readBody(text, start, end)
        if (body.title && body.people.length > 0 && body.title.end - body.title.start >= 8) {
          this.#talk(item, line, span, body.title, body)
          return
        }
        item.people.push(...people)
        item.end = end
        return
      }
    }
    if (item.personFirst && !item.title) {
      this.#fill(item, line, span.start, span.end)
      return
    }
    // "INVITED TALK" on the clock's line, its title on the next.
    if (item.title && !item.label && !item.description && words.length < 160) {
      const said = text.slice(item.title.start, item.title.end)
      if (isBareLabel(said)) {
        item.label = {
          span: item.title,
          ordinal: null,
          kind: kindOfLabel(said),
          end: item.title.end,
          firm: true,
          code: null,
        }
        item.title = null
        this.#fill(
          item,
          line,
          span.start,
          this.#wrapped(line, { ...EMPTY_ROW, start, end: line.end, body: start, bodyEnd: span.end }),
        )
        return
      }
    }
    const body =
      words.length < 260 && (line.kind === 'item' || words.startsWith('"')) ? readBody(text, start, end) : null
    if (body?.title && (body.people.length > 0 || (words.startsWith('"') && item.title))) {
      if (item.label || item.clock) {
        this.#talk(item, line, span, body.title, body)
        return
      }
    }
    // "The Secretariat, represented by Ms Jane Roe, will introduce document 2."
    if (item.people.length === 0 && item.clock && PRESENTED.test(words))
      item.people.push(
        ...personNames(text, 0.9, start, end)
          .filter((one) => one.honorific !== null)
          .map(({ name, honorific }) => ({ name, honorific, role: null })),
      )
    if (line.end - line.start < 500 && !/https?:|@/.test(words)) {
      item.description = { start: item.description?.start ?? start, end }
      item.end = end
    }
  }

  /** A talk inside a session that has a line of its own. */
  #talk(session: Item, line: Line, span: Span, title: Span, body: ReturnType<typeof readBody>): void {
    this.#items.push({
      ...session,
      start: span.start,
      end: span.end,
      line: line.index,
      lastLine: line.index,
      cue: 'talk-in-session',
      clock: body.clock,
      label: null,
      title,
      people: body.people,
      room: body.room,
      description: body.description,
      kind: 'talk',
      personFirst: false,
    })
    session.lastLine = line.index
  }

  /** An entry of an agenda that prints neither clocks nor labels. */
  #listed(line: Line, words: string, span: Span): void {
    const text = this.#text
    // "IV.  Laudatio", its speaker indented below.
    const above = this.#plain[this.#plain.length - 1]
    if (
      above &&
      line.kind !== 'item' &&
      line.index - above.lastLine === 1 &&
      line.indent > above.indent &&
      words.length < 120
    ) {
      const people = nameAt(text, span.start, span.end, 0.4) ? readPeople(text, span.start, span.end, null, 0.4) : []
      if (people.length > 0) {
        above.people.push(...people)
        above.lastLine = line.index
        return
      }
    }
    // "10'   Three cases": minutes from the beginning.
    const offset = OFFSET.exec(words)
    if (offset) span = { start: span.start + offset[0].length, end: span.end }
    const numbered = offset !== null || line.kind === 'item' || (line.kind === 'heading' && this.#numberedOn(line))
    if (!numbered && (words.length > 110 || /[.:]$/.test(words) || line.kind === 'heading')) return
    if (words.length > 240 || /https?:|@/.test(words)) return
    const before = this.#plain[this.#plain.length - 1]
    if (!numbered && (before ? line.index - before.lastLine > 1 : line.index - this.#opened > 3)) return
    // A line of wrapped prose is no entry.
    const block = this.page.blocks[line.block]
    if (!numbered && block && block.first !== block.last) return
    const body = readBody(text, span.start, span.end)
    if (!body.title && body.people.length === 0) return
    this.#plain.push({
      start: span.start,
      end: span.end,
      line: line.index,
      indent: line.indent,
      lastLine: line.index,
      cue: numbered ? 'agenda-item' : 'agenda-line',
      cluster: this.#cluster,
      agenda: true,
      clock: body.clock,
      day: body.day ?? this.#day,
      label: numbered ? romanLabel(line) : null,
      title: body.title,
      people: body.people,
      room: body.room,
      description: body.description,
      kind: null,
      personFirst: body.personFirst,
    })
  }

  #endAgenda(): void {
    this.#close()
    if (this.#agenda && this.#anchors === 0) {
      const bullets = this.#plain.filter((one) => one.cue === 'agenda-item')
      const chosen = bullets.length >= 2 ? bullets : bullets.length === 0 && this.#plain.length >= 3 ? this.#plain : []
      // A list of names is a committee.
      const named = chosen.filter(
        (one) => one.title === null || one.people.some(({ name }) => name.start < one.title!.start),
      ).length
      if (named * 2 <= chosen.length) this.#items.push(...chosen)
    }
    this.#agenda = false
    this.#grid = []
    this.#rooms = []
    this.#halves = []
    this.#zoneColumn = -1
    this.#anchors = 0
    this.#plain = []
    this.#prose = 0
  }
}

/** "IV.  Laudatio": the Roman number of an order of ceremony is its label. */
function romanLabel(line: Line): SessionLabel | null {
  const digits = /^[IVX]{1,5}(?=\.?$)/.exec(line.marker)
  const ordinal = digits ? roman(digits[0]) : null
  if (!digits || ordinal === null) return null
  const span = { start: line.start, end: line.start + digits[0].length }
  return { span, ordinal, kind: 'session', end: line.body, firm: true, code: null }
}

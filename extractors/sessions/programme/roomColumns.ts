/** Tables of rooms or tracks: a row of clocks, a column for each room. */
import type { Line, Span } from '../../page.js'
import { cellsOf } from '../cells.js'
import { clockAt } from '../clock.js'
import type { Item } from '../item.js'
import { isRoom } from '../roomNames.js'
import { readRow } from '../rows.js'
import type { Reading } from './reading.js'

const TIME_FIRST = /^\|?\s?(?:time|hour|when|hora|heure|ora|uhr|zeit|slot)/i

const TIME_INITIALS: ReadonlySet<number> = new Set([...'|thwouzsTHWOUZS'].map((one) => one.charCodeAt(0)))

const TIME_HEAD = /^(?:time|hours?|when|hora|horas?|heures?|ora|orario|uhrzeit|zeit|slot)$/i

// "Track A (Main Hall)", "Parallel session 2"
const TRACK =
  /^(?:tracks?|streams?|strands?|parallel(?: sessions?)?|group|stage|eje|sesi[oó]n|piste|fili[eè]re|strang|trilha)\s?(?:[A-H]|\d|[IVX]{1,3})(?:\s?[(:-]\s?.{2,40})?$/i

/** The room that a column's head names: all of it, or what its brackets hold; null of a track without one. */
function roomOf(text: string, head: Span): Span | null {
  const words = text.slice(head.start, head.end)
  if (!TRACK.test(words)) return head
  const inside = /\(([^()]{3,40})\)$/.exec(words)
  return inside ? { start: head.start + inside.index + 1, end: head.end - 1 } : null
}

export function roomsAhead(reading: Reading, line: Line): boolean {
  const { text } = reading
  if (!TIME_INITIALS.has(text.charCodeAt(line.start)) || !TIME_FIRST.test(text.slice(line.start, line.start + 10)))
    return false
  return roomHeads(reading, line, cellsOf(text, line.start, line.end)) !== null
}

export function roomHeads(reading: Reading, line: Line, cells: readonly Span[]): Span[] | null {
  const { text } = reading
  if (cells.length < 3 || cells.length > 7 || line.end - line.start > 160) return null
  if (!TIME_HEAD.test(text.slice(cells[0]!.start, cells[0]!.end))) return null
  const heads = cells.slice(1)
  const rooms = heads.filter(
    (head) => isRoom(text.slice(head.start, head.end)) || TRACK.test(text.slice(head.start, head.end)),
  )
  return rooms.length * 2 >= heads.length && rooms.length > 0 ? heads : null
}

export function readRoomRow(reading: Reading, line: Line, cells: readonly Span[]): boolean {
  const { text } = reading
  const clock = cells.length >= 2 ? clockAt(text, cells[0]!.start, cells[0]!.end) : null
  if (!clock || clock.end < cells[0]!.end - 1 || cells.length - 1 > reading.rooms.length) return false
  const own = cells.slice(1)
  const words = own.map((cell) => text.slice(cell.start, cell.end))
  // "Tea break | Tea break" is one item of all.
  const empty = /[|\t]\s{0,9}-{1,2}\s{0,9}\|?$/.test(text.slice(line.start, line.end))
  const shared =
    (own.length < reading.rooms.length && !empty) || (own.length > 1 && words.every((one) => one === words[0]))
  const side: Item[] = []
  for (const [i, cell] of (shared ? own.slice(0, 1) : own).entries()) {
    if (!/\p{L}{2}/u.test(words[i]!)) continue
    const row = readRow(text, cell.start, cell.end, false)
    reading.open(line, { ...row, clock: row.clock ?? clock.value, day: null }, 'room-cell')
    if (!shared) reading.item!.room ??= roomOf(text, reading.rooms[i]!)
    side.push(reading.item!)
  }
  // "Chair: …   Chair: …" may stand below.
  reading.side = side
  return true
}

/** A place above rows with clocks: "In the Rope Shed", "Main Stage". */
import type { Line } from '../../page.js'
import { clockAt } from '../clock.js'
import { isRoom } from '../roomNames.js'
import type { Reading } from './reading.js'

const STANDS_AT =
  /^(?:(?:in|at|on|inside|outside|by) (?:the )?|(?:en|na|no|nas|nos) (?:(?:el|la|los|las) )?|(?:dans|sur|sous) (?:la |le |les |l')|(?:nel|nella|nello|sul|sulla) )(?=[\p{Lu}"](?:[^.?!;]|\.(?=\s\d)){2,70}$)/iu

export function placeAbove(reading: Reading, line: Line, words: string): boolean {
  // Rows with clocks are rare: the line below is looked at first.
  const next = reading.page.lines[line.index + 1]
  if (!next || next.kind === 'blank' || !clockAt(reading.text, next.body, next.end)) return false
  const found = STANDS_AT.exec(words)
  if (!found && !isRoom(words)) return false
  // "10:30 Lead and light" / "Room A" / "11:15 Saints" / "Room B": each below its row.
  const after = reading.page.lines[line.index + 2]
  const told = after ? reading.text.slice(after.body, after.end).replace(/^[\p{L} ]{3,9}:\s/u, '') : ''
  if (reading.item?.clock && reading.item.lastLine === line.index - 1 && !reading.place && isRoom(told)) return false
  const start = line.body + (found?.[0].length ?? 0)
  const tail = /\s\([^()]{0,60}\)\s?:?$|\s?:$/.exec(words.slice(found?.[0].length ?? 0))
  const end = tail ? start + tail.index : line.end
  if (end - start < 3) return false
  reading.close()
  reading.place = { start, end }
  reading.placeLine = line.index
  return true
}

/** Where a programme ends that no empty line closes: its rows tell by the lines that they have below them. */
import type { Line, Page } from '../page.js'
import { mayBeRow } from './mayBeRow.js'
import { readRow } from './rows.js'

const REACH = 10
const FAR = 60
/** So many lines more than any other row has, and the next row is of something else. */
const MORE = 2

/**
 * Does a line stand behind the last row, at its margin, beyond the lines that rows above have there? "15.00 Prizes" / "Jury: Jane Roe"
 * below "9.30 Doors" / "12.00 Lunch" / "13.00 Demos": what follows is of the event.
 */
export function behindRows(page: Page, head: Line, line: Line): boolean {
  if (line.indent > head.indent + 1) return false
  const { lines } = page
  const flush = (one: Line): boolean => one.kind !== 'blank' && one.kind !== 'rule' && one.indent <= head.indent + 1
  const own = rowOf(page, head)
  if (own === null) return false
  let rows = 0
  let most = 0
  let below = 0
  for (let i = head.index - 1, gap = 0; i >= 0 && i >= head.index - FAR && gap < REACH; i--, gap++) {
    const above = lines[i]!
    if (!flush(above)) continue
    const row = rowOf(page, above)
    if (rows >= 2 && below > most + MORE) break
    if (row === own) {
      most = Math.max(most, below)
      rows++
      below = 0
      gap = 0
    }
    // "Session 1 - Measuring" / "Chair: Jane Roe" above rows with clocks: a heading has lines of its own.
    else if (row === 'label') below = 0
    else if (row === 'clock' || !(headsDay(page, above) || (below === 0 && above.kind === 'heading'))) below++
  }
  if (rows < 2) return false
  let at = 0
  for (let i = head.index + 1; i <= line.index; i++) if (flush(lines[i]!)) at++
  if (at <= most || (rows === 2 && at === 1 && line.kind === 'text' && line.end - line.start < 80)) return false
  for (let i = line.index + 1, far = at; i < lines.length && i <= line.index + REACH; i++) {
    if (!flush(lines[i]!)) continue
    if (rowOf(page, lines[i]!) !== null) return line.kind !== 'item' && far > most + 2 * MORE
    far++
  }
  return true
}

function rowOf({ text }: Page, line: Line): 'clock' | 'label' | null {
  if (line.kind === 'blank' || !mayBeRow(text, line.start, line.end)) return null
  const row = readRow(text, line.body, line.end, true)
  return row.clock ? 'clock' : row.label?.firm ? 'label' : null
}

/** "Day 2 - Theme", "Friday 8 June": above rows, and below none. */
function headsDay({ text }: Page, line: Line): boolean {
  return readRow(text, line.body, line.end, false).day !== null
}

/** Lists whose bullets were lost on the way: lines of one make, each broken off where its margin still had room. */
import type { Row } from './rows.js'
import { isLower } from './words.js'

const LEAST = 3
// "to compare …;", "to review …; and"
const PARTED = /;(?:\s(?:and|or|y|e|et|und))?$/

/** Index of the first row of such a list that ends a run of rows; the number of rows where there is none. */
export function looseList(text: string, rows: readonly Row[], hasRoom: (row: number) => boolean): number {
  let lead = 0
  for (let i = 0; i + 1 < rows.length; i++) if (text[rows[i]!.end - 1] === ':') lead = i + 1
  // "We would be happy to read about", short of the margin, above entries in lower case
  if (lead === 0 && rows.length > LEAST && hasRoom(0) && !isLower(text, rows[0]!.start)) lead = 1
  const entries = rows.slice(lead)
  if (entries.length < 2 || entries.some(({ start }) => isLower(text, start) !== isLower(text, entries[0]!.start)))
    return rows.length
  let parted = 0
  let room = 0
  for (let i = 0; i + 1 < entries.length; i++) {
    if (PARTED.test(text.slice(entries[i]!.end - 6, entries[i]!.end))) parted++
    if (hasRoom(lead + i)) room++
  }
  const breaks = entries.length - 1
  return parted === breaks || (lead > 0 && entries.length >= LEAST && room * 2 >= breaks) ? lead : rows.length
}

/** Lines in two columns at the top of a page: a letterhead, or a code and the name. */
import type { Line, Page } from '../../page.js'
import { type LineSense, senseOf } from '../lines/sense.js'

const CODE = /^(?=\S*\d)[A-Z][A-Z\d./-]{2,11}$/

const COLUMNS = /\s{4,}|\t+/

const LETTERHEAD_LINES = 12

/** "UNITED NATIONS          Distr. LIMITED": two columns at the top of a page are its letterhead, or a name and a code. */
export function columnSense(page: Page, line: Line, words: string): LineSense | null {
  if (
    line.kind === 'field' ||
    line.index > LETTERHEAD_LINES ||
    !COLUMNS.test(words) ||
    /^\S(?:\s+\S(?!\S))+$/.test(words)
  )
    return null
  const columns = words.split(COLUMNS)
  if (columns.length !== 2) return null
  // "HIS-W7    HYDROLOGY FOR HISTORIANS": a code and the name.
  if (CODE.test(columns[0]!) && senseOf(columns[1]!) === 'name') return 'name'
  const left = senseOf(columns[0]!)
  if (left !== 'name') return left === 'dated' ? 'date' : left
  const right = senseOf(columns[1]!)
  return right === 'name' || right === 'body' || right === 'no' || besideColumns(page, line) ? 'body' : null
}

/** Is the line above or below in columns too? */
function besideColumns(page: Page, line: Line): boolean {
  return [line.index - 1, line.index + 1].some((index) => {
    const other = page.lines[index]
    return other !== undefined && other.kind !== 'blank' && COLUMNS.test(page.text.slice(other.start, other.end))
  })
}

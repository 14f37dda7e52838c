/** The numbers of an agenda without clocks. */
import type { Line } from '../../page.js'
import type { Reading } from './reading.js'

/** Does a numbered line go on with the numbered list of an agenda, or begin it? */
export function numberedOn(reading: Reading, line: Line): boolean {
  if (!reading.agenda || reading.anchors > 0 || line.marker === '') return false
  const before = reading.plain[reading.plain.length - 1]
  const shape = (one: Line): string =>
    one.marker
      .replace(/\d+/, '1')
      .replace(/[IVX]+/, 'I')
      .replace(/[a-z]+/, 'a')
  if (before) return shape(reading.page.lines[before.line]!) === shape(line)
  return line.index - reading.opened <= 2 && reading.page.lines[reading.opened]!.marker === ''
}

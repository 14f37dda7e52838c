/** One entry that holds the whole list: "A revised field guide; a set of case studies; and a list of countries". */
import type { Page, Span } from '../page.js'
import { trimItem, withoutJoint } from './trim.js'

const SHORTEST = 6
const LONGEST = 160

/** The parts between the semicolons of a single entry, else the entries as they are. */
export function parted(page: Page, items: readonly Span[]): readonly Span[] {
  const [whole] = items
  if (!whole || items.length > 1) return items
  const words = page.text.slice(whole.start, whole.end)
  if (!words.includes(';') || /[.?!:]\s/.test(words)) return items
  const parts: Span[] = []
  for (let from = 0; from < words.length; ) {
    const stop = words.indexOf(';', from)
    const to = stop < 0 ? words.length : stop
    const part = withoutJoint(page, trimItem(page.text, { start: whole.start + from, end: whole.start + to }))
    if (part.end - part.start < SHORTEST || part.end - part.start > LONGEST) return items
    parts.push(part)
    from = to + 1
  }
  return parts
}

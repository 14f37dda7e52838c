/** Where the announcement itself begins: behind a mail's header and a colleague's words above a forwarded message. */
import type { Line, Page } from './page.js'

const FIRST_LINES = 80
// What a colleague writes above a forwarded message is short.
const MOST_ABOVE = 600

const OUTSETS = new WeakMap<Page, number>()

/** Index of the line with which the announcement begins; found once. */
export function outsetOf(page: Page): number {
  let outset = OUTSETS.get(page)
  if (outset === undefined) {
    outset = firstFilled(page.lines, behindHeaders(page))
    OUTSETS.set(page, outset)
  }
  return outset
}

/** Behind the last header of a mail that has but a few words above it. */
function behindHeaders({ lines, text }: Page): number {
  let from = 0
  let above = 0
  let passedOn = true
  for (let i = 0; i < lines.length && i < FIRST_LINES && above <= MOST_ABOVE; i++) {
    const { region, kind, start, end } = lines[i]!
    if (kind === 'furniture' && end - start > 9) passedOn = true
    else if (region === 'header') {
      // "TO: Permanent Secretaries", "FROM: Capt. Waqanivalu" below a letterhead is no mail's.
      while (lines[i + 1]?.region === 'header') i++
      if (passedOn || text.slice(start, lines[i]!.end).includes('@')) {
        from = i + 1
        above = 0
      }
    } else if (kind !== 'blank') {
      above += end - start
      passedOn = false
    }
  }
  return from < lines.length ? from : 0
}

function firstFilled(lines: readonly Line[], from: number): number {
  for (let i = from; i < lines.length; i++) if (lines[i]!.kind !== 'blank' && lines[i]!.kind !== 'rule') return i
  return from
}

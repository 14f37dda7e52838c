/** Lists without bullets below their heading: "Deliverables" above lines that each begin anew. */
import { labelKey } from '../../extractors/labels.js'
import type { Span } from '../../extractors/page.js'
import { OPEN_END } from './openEnds.js'

/** Longer lines are paragraphs. */
const LONGEST = 180
const MOST = 24

const LISTED: ReadonlySet<string | null> = new Set(['objectives', 'topics', 'outputs'])
// "T1  Rivers" has a mark of its own.
const ANEW = /^["'(\xbf]?\p{Lu}(?!\d|\p{Lu}\d)/u
// A comma, a stop, a colon; a second sentence; an address; columns; a clock; dots between entries.
const GOES_ON = /[.,:]$|[.?!]\s+\p{Lu}|@|:\/\/|\t| {3}|^\d{1,2}[:.h]\d\d|\s[\x95\xb7]\s/u

/** Does `heading` announce a list, and is each line below an entry of its own, whatever the margin? */
export function areTitled(text: string, heading: Span, lines: readonly Span[]): boolean {
  if (lines.length < 2 || lines.length > MOST || heading.end - heading.start > 60) return false
  if (!LISTED.has(labelKey(text.slice(heading.start, heading.end)))) return false
  // "A  Planning", "B  Building"
  if (/^B[.)]?\s/.test(text.slice(lines[1]!.start, lines[1]!.start + 3))) return false
  for (const { start, end } of lines) {
    const words = text.slice(start, end)
    if (words.length > LONGEST || !ANEW.test(words) || GOES_ON.test(words) || OPEN_END.test(words)) return false
    // "Venue", "Venue: Room 5"
    const colon = words.indexOf(': ')
    if (labelKey(colon > 0 ? words.slice(0, colon) : words) !== null) return false
  }
  // Two lines may be one title that the margin broke.
  const [above, below] = lines
  if (lines.length !== 2) return true
  const word = /^\S{1,30}/.exec(text.slice(below!.start, below!.start + 30))![0].length
  return above!.end - above!.start + 1 + word < Math.max(66, below!.end - below!.start)
}

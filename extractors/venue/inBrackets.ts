/** Places in brackets: "3-5 September 2026 (Hall 2, Lindenhof, Am Markt 3, Görlitz)", "The meeting (Hotel Orbita, Long Street 14, Perth) is open". */
import type { Find } from '../candidate.js'
import { kindWords } from '../kindWords.js'
import type { Page } from '../page.js'
import type { Dates } from './dates.js'
import { EARLY, isEarlier } from './eventWords.js'
import { ONLINE_ONLY } from './onlineOnly.js'
import { venueParts } from './parts.js'
import { BUILDING, ROOM } from './placeShape.js'

const LONGEST = 160
// What is due, and who was born.
const NOT_THEN =
  /\b(?:deadline|due|submi\p{L}+|closes?|until|before|by|born|since|posted|sent|updated)\b[^.;\n]{0,40}$/iu
const CLAUSE =
  /\s(?:is|are|was|were|will|has|have|can|with|which|who|que|qui|che|die|wird|ist|sind)\s|[!?@;]|https?:|\bsee\b/i

/** Where the bracket at `open` closes, brackets in it included; -1 where it does not on the way. */
function closing(text: string, open: number, limit: number): number {
  let depth = 0
  for (let at = open; at < limit; at++) {
    const one = text[at]
    if (one === '(') depth++
    else if (one === ')' && --depth === 0) return at
    else if (one === '\n' && text[at + 1] === '\n') return -1
  }
  return -1
}

/** Whole addresses in brackets behind the date, the clock or the word that says what it is. */
export function* bracketVenues(page: Page, dates: Dates): Generator<Find<'venue'>> {
  const { text } = page
  const ends = new Set(dates.spans.map(({ end }) => end))
  const limit = Math.min(text.length, EARLY)
  for (let open = text.indexOf('('); open >= 0 && open < limit; open = text.indexOf('(', open + 1)) {
    if (text[open - 1] !== ' ') continue
    const close = closing(text, open, Math.min(text.length, open + LONGEST))
    if (close < 0) continue
    const span = { start: open + 1, end: close }
    const words = text.slice(span.start, span.end)
    if (!/,|\s[-\xb7]\s/.test(words) || CLAUSE.test(words) || ONLINE_ONLY.test(words)) continue
    const dated = ends.has(open - 1) || (text[open - 2] === ',' && ends.has(open - 2))
    const kind = !dated && /\d/.test(words) ? kindWords(text, Math.max(0, open - 24), open - 1).at(-1) : undefined
    if (!dated && kind?.end !== open - 1) continue
    const line = page.lines[page.lineAt(open)]!
    if (line.region === 'header' || line.region === 'signature' || line.kind === 'furniture') continue
    const from = Math.max(page.sentenceAt(open)?.start ?? line.start, open - 200)
    const said = text.slice(from, open)
    if (NOT_THEN.test(said) || isEarlier(said)) continue
    const value = venueParts(text, span)
    if (!(value.name || value.room) || !(value.locality || value.street)) continue
    // "(Spring, Lund)" is no house; behind the word alone it takes the whole address.
    const house = BUILDING.test(words) || ROOM.test(words) || value.street
    if (!house || (kind && !(value.street && value.locality))) continue
    yield { kind: 'venue', span, value, cue: 'in-brackets', weight: kind ? 0.62 : 0.68 }
  }
}

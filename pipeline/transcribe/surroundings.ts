/** What stands around an announcement on its way to the reader: a site's menu and foot, a colleague's words above what is forwarded. */
import type { Span } from '../../extractors/page.js'
import { coverOf } from './surroundings/covers.js'
import { footOf } from './surroundings/feet.js'
import { menusOf } from './surroundings/menus.js'

/** The runs of whole lines that say nothing of the event, and the empty ones at both ends, in order; none where nothing would be left. */
export function surroundingsOf(text: string): Span[] {
  const cuts = coverOf(text, 0)
  const behind = () => cuts[cuts.length - 1]?.end ?? 0
  cuts.push(...menusOf(text, behind()))
  // A page may itself begin with words that pass it on; where two runs were cut, what stands between them is the site's name.
  if (cuts.length < 2) cuts.push(...coverOf(text, behind()))
  const { foot, owner } = footOf(text, behind())
  // What is left begins and ends with words.
  const first = cuts[0]?.start === 0 ? cuts.shift()!.end : 0
  const head = first + /^(?:[ \t\xa0]*\r?\n)*/.exec(text.slice(first, first + 400))![0].length
  if (head > 0) cuts.unshift({ start: 0, end: head })
  const tail = behindWords(text, foot)
  if (owner && /\S/.test(text.slice(tail, owner.start))) cuts.push({ start: tail, end: owner.start })
  const end = owner?.end ?? tail
  if (end < text.length) cuts.push({ start: end, end: text.length })
  return head < tail ? cuts : []
}

/** The end of the last line that has words, its own line end included, of the text up to `end`. */
function behindWords(text: string, end: number): number {
  let last = end
  while (last > 0 && /\s/.test(text[last - 1]!)) last--
  const feed = text.indexOf('\n', last)
  return feed < 0 || feed >= end ? end : feed + 1
}

/** Lines of the head that are no name, broken over lines: an institution, what the event is part of. */
import type { Page } from '../../page.js'
import { OPEN_END } from '../broken.js'
import { HOST } from '../lines/invitations.js'
import type { LineSense } from '../lines/sense.js'
import { nextOf } from './gaps.js'
import { SMALL_END } from './prose.js'

// "Permanent Mission of Malta / to the United Nations", "Office of the Ombudsman / for Local Services".
const GOES_ON =
  /^(?:(?:to|of|for|and|&|de|del|da|do|dos|das|du|des|di|della|dei|et|e|y|und|für|der|des|en|em|in|per|pour|para)\s)(?:(?:the|la|las|los|el|le|les|il|lo|gli|der|die|das|den)\s)?\p{Lu}/u

/** The last line of what line `i` begins, which says `sense`. */
export function whole(page: Page, i: number, sense: LineSense | 'prose', words: string): number {
  const { lines, text } = page
  const hosts = sense === 'no' && HOST.test(words)
  let last = i
  for (let next = nextOf(lines, last); next > 0; next = nextOf(lines, last)) {
    const below = lines[next]!
    if (below.kind === 'field' || below.kind === 'item') break
    const above = text.slice(lines[last]!.start, lines[last]!.end)
    // "to be held as part of the / 2010 X Conference", "a special track of X 2024, the 11th European / Conference on Sensing".
    const open =
      SMALL_END.test(above) ||
      (next === last + 1 &&
        ((hosts && OPEN_END.test(above)) || (sense === 'body' && GOES_ON.test(text.slice(below.start, below.end)))))
    if (!open) break
    last = next
  }
  return last
}

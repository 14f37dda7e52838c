/** Bullets that begin with a verb of learning and have lost their heading: "• Understand …", "• Explain …". */
import { trimItem } from '../lists/trim.js'
import type { Page, Span } from '../page.js'

const LEARNING =
  /^(?:understand|explain|learn|identify|describe|analy[sz]e|gain|recogni[sz]e|discover|demonstrate|strengthen|enhance|promote|foster|examine|assess|explore|comprender|entender|aprender|conocer|identificar|compreender|conhecer|comprendre|apprendre|découvrir|capire|imparare|conoscere)\b/i
const VERB =
  /^(?:understand|explain|learn|identify|describe|analy[sz]e|gain|recogni[sz]e|discover|demonstrate|strengthen|enhance|promote|foster|examine|assess|explore|discuss|apply|develop|build|create|design|evaluate|compare|share|improve|use|write|interpret|practi[sc]e|master|review|know|\p{L}{2,12}(?:ar|er|ir|re)\b)/iu

/** Runs of two and more such bullets of the page that `taken` does not hold already. */
export function* learningBullets(page: Page, taken: ReadonlySet<number>): Generator<Span> {
  const { blocks, text } = page
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    if (block.kind !== 'item' || taken.has(block.body) || !LEARNING.test(text.slice(block.body, block.body + 20)))
      continue
    let to = i
    while (blocks[to + 1]?.kind === 'item' && VERB.test(text.slice(blocks[to + 1]!.body, blocks[to + 1]!.body + 20)))
      to++
    // The list must be one of verbs from its beginning, and hold two.
    if (to > i && blocks[i - 1]?.kind !== 'item')
      for (let k = i; k <= to; k++) yield trimItem(text, { start: blocks[k]!.body, end: blocks[k]!.end })
    i = to
  }
}

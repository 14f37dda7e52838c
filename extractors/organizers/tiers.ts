/** Sponsors by their level: "Gold: Jettylink · Kerala Startup Bhavan      Silver: Malabar Hosting". */
import type { Find } from '../candidate.js'
import type { Page } from '../page.js'
import { organizerValue } from './bodies/body.js'
import { readChain } from './bodies.js'
import { spanOf } from './prose/finds.js'

const LEVELS = 'platinum gold silver bronze diamond titanium oro plata bronce ouro prata'.split(' ')
const LABEL =
  /(?<=^|\n|[|;.·\x95]\s?|\s{3})\s*\p{L}{3,9}(?:\s+(?:sponsors?|partners?|level|tier))?\s?:\s*(?=(?:the\s)?\p{Lu})/iuy
const GIVING = [
  'sponsors',
  'sponsor',
  'sponsored',
  'sponsorship',
  'possible',
  'supporters',
  'partners',
  'patrocinadores',
  'patrocinadors',
]

/** Bodies behind the name of a level, where the page speaks of sponsors or has two levels. */
export function* tiers(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  const offsets = page.index.at(LEVELS)
  if (offsets.length === 0 || (offsets.length < 2 && !page.index.has(...GIVING))) return
  for (const offset of offsets) {
    LABEL.lastIndex = offset
    const found = LABEL.exec(text)
    if (!found) continue
    const from = offset + found[0].length
    const lineEnd = text.indexOf('\n', from)
    const { bodies } = readChain(text, from, lineEnd < 0 ? text.length : lineEnd, 'sponsor', 'tier')
    for (const body of bodies)
      yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: 'tier', weight: 0.8 }
  }
}

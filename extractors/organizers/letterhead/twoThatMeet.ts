/** Two groups in a title: "OpenMap Nairobi × Datenküche Berlin". */
import type { Find } from '../../candidate.js'
import { outsetOf } from '../../outset.js'
import type { Page } from '../../page.js'
import { organizerValue } from '../bodies/body.js'
import { readChain } from '../bodies.js'
import { spanOf } from '../prose/finds.js'

const JOINT =
  /^(\p{Lu}[^/&+\n]{1,34}) [/&+x] (\p{Lu}[^/&+\n]{1,34}?)(?:\s+-|:|,)?\s+(?=(?:joint|combined|shared)\s+(?:meet-?up|event|evening|meeting|workshop|session|seminar))/iu

/** "OpenMap Nairobi × Datenküche Berlin": two that meet. */
export function* twoThatMeet(page: Page): Generator<Find<'organizer'>> {
  const { text } = page
  const outset = outsetOf(page)
  for (const line of page.lines.slice(outset, outset + 8)) {
    const words = text.slice(line.body, Math.min(line.end, line.body + 100))
    // "LVIV JS / GRAPHQL LVIV - joint meetup #31"
    const joint = JOINT.exec(words)
    const mark = joint ? joint[1]!.length : words.search(/ × /)
    if (mark < 0) continue
    const left = readChain(text, line.body, line.body + mark, 'organizer', 'two-that-meet').bodies.slice(0, 1)
    const close = joint ? line.body + joint[1]!.length + 3 + joint[2]!.length : line.end
    const right = readChain(text, line.body + mark + 3, close, 'organizer', 'two-that-meet')
    const bodies = left.length > 0 ? [...left, ...right.bodies] : []
    if (bodies.length < 2 || /[\p{L}\p{N}]/u.test(text.slice(right.end, close))) continue
    for (const body of bodies)
      yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: 'two-that-meet', weight: 0.55 }
  }
}

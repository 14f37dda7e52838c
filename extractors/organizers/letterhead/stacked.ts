/** Two bodies on lines of their own, with what joins them on a line between. */
import type { Find, OrganizerRole } from '../../candidate.js'
import { outsetOf } from '../../outset.js'
import type { Line, Page } from '../../page.js'
import { type Body, organizerValue } from '../bodies/body.js'
import { readChain } from '../bodies.js'
import { spanOf } from '../prose/finds.js'

const HEAD_LINES = 30
const JOINT =
  /^(?:(?<and>and|&|und|et|y|e|sowie)|(?:jointly|together|in (?:conjunction|association|co-?operation|collaboration|partnership)) with|in zusammenarbeit mit|gemeinsam mit|en (?:colaboraci[oó]n|conjunto) con|junto con|en (?:collaboration|partenariat) avec|em (?:colabora[çc][aã]o|parceria) com|in collaborazione con)$/iu

/** "Society of Locks / and / Museum of Mills / invite you to": both put it on; "in conjunction with" makes the second a partner. */
export function* stacked(page: Page): Generator<Find<'organizer'>> {
  const { text, lines } = page
  const outset = outsetOf(page)
  for (const line of lines.slice(outset + 1, outset + HEAD_LINES)) {
    if (line.end - line.body > 30 || line.end === line.body) continue
    const joint = JOINT.exec(text.slice(line.body, line.end))
    if (!joint) continue
    const above = only(page, lines[line.index - 1], 'organizer')
    const role: OrganizerRole = joint.groups!.and ? 'organizer' : 'partner'
    const below = above && only(page, lines[line.index + 1], role)
    if (!above || !below) continue
    for (const body of [above, below])
      yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: 'stacked', weight: 0.6 }
  }
}

/** The body that is all of a line. */
function only({ text }: Page, line: Line | undefined, role: OrganizerRole): Body | null {
  if (!line || line.kind === 'blank' || line.kind === 'furniture' || line.end - line.body > 110) return null
  const { bodies, end } = readChain(text, line.body, line.end, role, 'stacked')
  return bodies.length === 1 && bodies[0]!.sure === 2 && !/[\p{L}\p{N}]/u.test(text.slice(end, line.end))
    ? bodies[0]!
    : null
}

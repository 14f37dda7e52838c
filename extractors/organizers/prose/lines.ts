/** A cue on a line of its own, with a body on each of the lines below. */
import type { OrganizerRole } from '../../candidate.js'
import type { Page } from '../../page.js'
import type { Body } from '../bodies/body.js'
import { readChain } from '../bodies.js'
import { roleCueAt } from '../roles.js'

/** "With the sponsorship of" on a line of its own: a body on each of the lines below, none broken over two. */
export function linesOf(
  page: Page,
  from: number,
  limit: number,
  role: OrganizerRole,
  cue: string,
): { bodies: Body[]; end: number } | null {
  const { text } = page
  const bodies: Body[] = []
  let end = from
  let count = 0
  for (let i = page.lineAt(from); i < page.lines.length; i++) {
    const line = page.lines[i]!
    if (line.kind === 'blank' || line.start >= limit || roleCueAt(text, line.body)) break
    const chain = readChain(text, line.body, line.end, role, cue)
    if (
      chain.bodies.length === 0 ||
      (bodies.length === 0 && chain.bodies[0]!.sure === 0) ||
      /\p{L}{2}/u.test(text.slice(chain.end, line.end)) ||
      /,\s*$/.test(text.slice(chain.end, line.end))
    )
      return null
    bodies.push(...chain.bodies)
    end = chain.end
    count++
  }
  return count > 1 ? { bodies, end } : null
}

/** A cue on a line of its own, with a body on each of the lines below. */
import type { OrganizerRole } from '../../candidate.js'
import { matchesOf } from '../../matches.js'
import type { Line, Page, Span } from '../../page.js'
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
    // "REGIONE PUGLIA        PROVINCIA DI LECCE": a body in each column.
    for (const cell of cellsOf(text, line)) {
      const chain = readChain(text, cell.start, cell.end, role, cue)
      // "FAI - Delegazione di Trapani": one name.
      const last = chain.bodies[chain.bodies.length - 1]
      if (last && chain.bodies.length === 1 && BRANCH.test(text.slice(last.name.end, cell.end))) {
        bodies.push({ ...last, name: { start: last.name.start, end: cell.end } })
        end = cell.end
        count++
        continue
      }
      if (
        chain.bodies.length === 0 ||
        (bodies.length === 0 && chain.bodies[0]!.sure === 0) ||
        /\p{L}{2}/u.test(text.slice(chain.end, cell.end)) ||
        /,\s*$/.test(text.slice(chain.end, cell.end))
      )
        return null
      bodies.push(...chain.bodies)
      end = chain.end
      count++
    }
  }
  return count > 1 ? { bodies, end } : null
}

const BRANCH = /^\s-\s\p{Lu}[\p{L}' ]{3,50}$/u

function cellsOf(text: string, line: Line): Span[] {
  const out: Span[] = []
  let start = line.body
  for (const gap of matchesOf(text.slice(line.body, line.end), /\s{3,}/g)) {
    out.push({ start, end: line.body + gap.index })
    start = line.body + gap.index + gap[0].length
  }
  out.push({ start, end: line.end })
  return out
}

/**
 * Reads a chain of bodies: "the Ministry of Economy and Industry of Azerbaijan and Civil Service Commission … with substantive
 * assistance of UN DESA's Division for …". Decides where one body ends and the next begins, and which role each has.
 */
import type { OrganizerRole } from '../candidate.js'
import type { Body } from './bodies/body.js'
import { group } from './bodies/group.js'
import { readLinks } from './bodies/links.js'
import { AS_ROLE, switchAt, WITH } from './roles.js'
import { matchAt } from './runs/tokens.js'

/** Bodies from `from` on, and where the chain ends; `subject`: a verb is expected behind them. */
export function readChain(
  text: string,
  from: number,
  limit: number,
  role: OrganizerRole,
  cue: string,
  subject = false,
): { readonly bodies: readonly Body[]; readonly end: number } {
  const bodies: Body[] = []
  let at = from
  let here: { role: OrganizerRole; cue: string } = { role, cue }
  for (let clause = 0; clause < 8; clause++) {
    const { links, end } = readLinks(text, at, limit, subject)
    let mine = group(text, links, here.role, here.cue)
    if (links.length > 0) at = end
    const suffix = matchAt(AS_ROLE, text, at)
    if (suffix && mine.length > 0 && at + suffix[0].length <= limit) {
      const named = suffix[1] ? 'co-organizer' : roleNamed(suffix[2]!)
      mine = mine.map((one) => ({ ...one, role: named, cue: 'as-role' }))
      at += suffix[0].trimEnd().length
    }
    bodies.push(...mine)
    // "In cooperation with X, the Y is organising": who helps stands before, and is no part of the subject.
    const change = bodies.length > 0 ? switchAt(text, at) : null
    if (change && change.end < limit) {
      here = { role: change.cue.role, cue: change.cue.cue }
      // "co-convened by: A, B"
      at = change.end + /^\s{0,2}:?/.exec(text.slice(change.end, change.end + 3))![0].length
      continue
    }
    // ", with the Ministry of Health as host and the Nordic Fund as funder"
    const joining = matchAt(mine.length > 0 ? WITH : NOTHING, text, at)
    if (joining) {
      const start = at + joining[0].length
      const { links: later, end: laterEnd } = readLinks(text, start, limit)
      const named = later.length > 0 ? matchAt(AS_ROLE, text, laterEnd) : null
      if (named) {
        here = { role, cue }
        at = start
        continue
      }
      // "put on by the Museum with the Society of Friends"
      const others = subject ? [] : group(text, later, 'partner', 'with')
      if (others.length > 0 && others[0]!.sure === 2 && mine[0]!.sure > 0 && !mine[0]!.plain) {
        bodies.push(...others)
        at = laterEnd
      }
    }
    // ", as convenor, and the Y, as co-convenor"
    const more = suffix && /\s*(?:,\s*)?and\s+/iy
    const joined = more ? matchAt(more, text, at) : null
    if (!joined || mine.length === 0) break
    at += joined[0].length
    here = { role, cue }
  }
  return { bodies, end: at }
}

const NOTHING = /(?!)/y

function roleNamed(word: string): OrganizerRole {
  const low = word.toLowerCase()
  return low.startsWith('org') || low.startsWith('conv') ? 'organizer' : (low as OrganizerRole)
}

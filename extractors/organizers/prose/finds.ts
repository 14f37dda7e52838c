/** Bodies as candidates. */
import type { Find, OrganizerRole } from '../../candidate.js'
import type { Span } from '../../page.js'
import { type Body, organizerValue } from '../bodies/body.js'

export function* yieldBodies(
  bodies: readonly Body[],
  weight: number,
  roles: readonly OrganizerRole[] = [],
): Generator<Find<'organizer'>> {
  for (const body of bodies)
    yield {
      kind: 'organizer',
      span: spanOf(body),
      value:
        roles.length > 0 && body.cue === bodies[0]!.cue ? { ...organizerValue(body), roles } : organizerValue(body),
      cue: body.cue,
      // "Un encuentro de X, con el apoyo de Y": what has words of its own for its role stands by itself.
      weight: body.cue === bodies[0]!.cue ? weight : Math.max(weight, 0.6),
    }
}

export function spanOf({ name, acronym, parent }: Body): Span {
  const parts = [name, acronym, parent].filter((one): one is Span => one !== null)
  const near = parts.filter((one) => Math.abs(one.start - name.start) < 200)
  return { start: Math.min(...near.map((one) => one.start)), end: Math.max(...near.map((one) => one.end)) }
}

/** A person with an affiliation ("hosted by Anna Smith, University of X") is no body. */
export function notBodies(bodies: readonly Body[]): boolean {
  return bodies.length === 0 || bodies[0]!.sure === 0
}

/** The part of those who are named in a session and nowhere else. */
import type { Candidate, PersonRole, SessionKind } from '../candidate.js'
import type { Part } from './part.js'

const ROLES: Partial<Record<SessionKind, PersonRole>> = {
  keynote: 'keynote',
  panel: 'panelist',
  opening: 'opening',
}

/** The parts of the people of all sessions, by where their names begin. */
export function sessionParts(sessions: readonly Candidate<'session'>[]): ReadonlyMap<number, Part> {
  const parts = new Map<number, Part>()
  for (const { value } of sessions)
    for (const one of value.people)
      parts.set(one.name.start, {
        role: (one.role === 'speaker' && value.kind === 'panel' ? null : one.role) ?? ROLES[value.kind] ?? 'speaker',
        cue: 'session',
        weight: 0.62,
      })
  return parts
}

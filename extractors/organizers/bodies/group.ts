/** Which links are one name, and the bodies they make. */
import type { OrganizerRole } from '../../candidate.js'
import { initialsFit } from '../initials.js'
import { ownerAtEnd } from '../runs/owners.js'
import type { Body } from './body.js'
import type { Draft } from './draft.js'
import { finished } from './finish.js'
import type { Link } from './links.js'
import { relation } from './relation.js'
import { sharedHead } from './shared.js'

/** The bodies of a list, each with the role of the words before it. */
export function group(text: string, links: readonly Link[], role: OrganizerRole, cue: string): Body[] {
  const drafts: Draft[] = []
  for (let i = 0; i < links.length; i++) {
    const { run, before } = links[i]!
    const current = drafts[drafts.length - 1]
    const verdict =
      current && before ? relation(text, current, links, i, cue !== 'label' && cue !== 'section') : 'split'
    if (current && verdict === 'named') {
      const short = { start: current.start, end: current.end }
      drafts.pop()
      drafts.push({ ...current, start: run.start, end: run.end, runs: [run], parent: run.parent, acronym: short })
    } else if (current && verdict === 'join') {
      current.end = run.end
      current.runs.push(run)
      // "Division of Early Warning and Assessment of the United Nations Environment Programme"
      if (run.rank > 0 && run.lead === 0 && !run.complement && current.runs[0]!.rank === 1)
        current.parent ??= ownerAtEnd(text, run.start, run.closed ? text.lastIndexOf('(', run.end) : run.end)
    } else if (current && verdict === 'parent') {
      const short = run.acronym
      // "National College of …, University of the Philippines (UP-NCPAG)": whose acronym it is, its letters tell.
      if (short && !initialsFit(text.slice(short.start, short.end), run.words)) current.acronym = short
      current.parent ??= { start: run.start, end: short ? text.lastIndexOf('(', short.start) : run.end }
    } else if (current && verdict === 'child') {
      drafts.pop()
      drafts.push({
        start: run.start,
        end: run.end,
        runs: [run],
        parent: { start: current.start, end: current.end },
        acronym: null,
        place: null,
        head: null,
      })
    } else if (current && verdict === 'sibling') {
      const head = sharedHead(text, current)
      current.head = head
      drafts.push({ start: run.start, end: run.end, runs: [run], parent: null, acronym: null, place: null, head })
    } else if (current && verdict === 'tail') current.place = { start: run.start, end: run.end }
    else
      drafts.push({
        start: run.start,
        end: run.end,
        runs: [run],
        parent: run.parent,
        acronym: null,
        place: null,
        head: null,
      })
  }
  return drafts.flatMap((draft, i) => finished(text, draft, drafts[i - 1], role, cue) ?? [])
}

/** Labels that open a sentence within a line: "… by drainage. Participants: farmers, wardens. There is no fee." */

import { PEOPLE } from '../../extractors/labels/people.js'
import { labelKey } from '../../extractors/labels.js'
import type { Line } from '../../extractors/page.js'
import type { Edges, Joined } from './edges.js'
import { fieldsOnLine } from './fields.js'

// The words before a colon, behind the end of a sentence: ". Expected participants"
const LABEL = /[.!?]["')]?\s{1,3}(\p{Lu}[^.!?:;,()"\n]{1,40}?)\s?$/u
const REACH = 48

/** The lines, each cut before known labels that open a sentence in it, and the edges of the lines that were cut. Offsets stay as they are. */
export function cutAtLabels(
  text: string,
  lines: Line[],
  joined: Joined,
): { readonly lines: Line[]; readonly joined: Joined } {
  const cuts = new Map<number, number[]>()
  for (const line of lines) {
    if (line.kind !== 'text' && line.kind !== 'item') continue
    const at = labelsWithin(text, line)
    // "Date: 5 May. Venue: Mill House": fields of one line are read together.
    if (at.length > 0 && !fieldsOnLine(text, line.body, line.end).some(({ key }) => key)) cuts.set(line.index, at)
  }
  if (cuts.size === 0) return { lines, joined }
  const out: Line[] = []
  const edges = new Map<number, Edges>(joined)
  for (const line of lines) {
    let rest: Line = { ...line, index: out.length }
    const edge = line.indent + line.end - line.start
    for (const start of cuts.get(line.index) ?? []) {
      out.push({ ...rest, end: endBefore(text, start) })
      rest = { ...rest, index: out.length, start, body: start, kind: 'text', marker: '' }
      edges.set(start, joined.get(line.start) ?? { last: edge, widest: edge })
    }
    out.push(rest)
  }
  return { lines: out, joined: edges }
}

function labelsWithin(text: string, line: Line): number[] {
  const found: number[] = []
  for (let colon = text.indexOf(':', line.body); colon > 0 && colon < line.end; colon = text.indexOf(':', colon + 1)) {
    if (colon + 2 > line.end || !/\s/.test(text[colon + 1]!)) continue
    const from = Math.max(line.body, colon - REACH)
    const label = LABEL.exec(text.slice(from, colon))
    // "1A Ropes and rigging (Room 4). Chair: Ida Low": a row and its people stay together.
    const key = label && labelKey(label[1]!)
    if (label && key && !(key in PEOPLE)) found.push(from + label.index + label[0].indexOf(label[1]!))
  }
  return found
}

function endBefore(text: string, offset: number): number {
  let end = offset
  while (/\s/.test(text[end - 1]!)) end--
  return end
}

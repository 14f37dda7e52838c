/** "Directorate of Fisheries (host)" above "Baltic Development Bank (funding)": bodies that bring their roles in brackets, a line each. */
import type { Find } from '../candidate.js'
import type { Line, Page } from '../page.js'
import { organizerValue } from './bodies/body.js'
import { readChain } from './bodies.js'
import { spanOf } from './prose/finds.js'
import { bracketedRole } from './roles/bracketed.js'

const BRACKETS_AT_END = /\(([^()\n]{3,32})\)[,;.]?\s*$/

/** The bodies of such lines; a line by itself gives one only where its words are a body's beyond doubt. */
export function* roleLines(page: Page): Generator<Find<'organizer'>> {
  const { text, lines } = page
  const isRoled = (line: Line | undefined): boolean => {
    if (line === undefined || line.end - line.start > 140 || (line.kind !== 'text' && line.kind !== 'item'))
      return false
    const found = text[line.end - 1] && BRACKETS_AT_END.exec(text.slice(Math.max(line.start, line.end - 36), line.end))
    return Boolean(found && bracketedRole(found[1]!.trim()))
  }
  for (const line of lines) {
    if (!isRoled(line)) continue
    const beside = isRoled(lines[line.index - 1]) || isRoled(lines[line.index + 1])
    const start = line.start + /^[\s*\x95\xb7-]*/.exec(text.slice(line.start, line.end))![0].length
    const { bodies, end } = readChain(text, start, line.end, 'organizer', 'role-in-brackets')
    if (bodies.length === 0 || !/^[\s,;.]*$/.test(text.slice(end, line.end))) continue
    if (bodies.some(({ sure }) => sure < (beside ? 1 : 2))) continue
    for (const body of bodies)
      yield {
        kind: 'organizer',
        span: spanOf(body),
        value: organizerValue(body),
        cue: 'role-in-brackets',
        weight: beside ? 0.8 : 0.6,
      }
  }
}

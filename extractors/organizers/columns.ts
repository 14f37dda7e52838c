/**
 * Roles side by side above their bodies, as under the logos of a page:
 *
 *     Initiative of     With                       Made possible by
 *     SmartPort         TU Delft | Erasmus UPT     Gemeente Rotterdam
 */
import type { Find, OrganizerRole } from '../candidate.js'
import { gapLines } from '../gapLines.js'
import { labelKey } from '../labels.js'
import { matchesOf } from '../matches.js'
import type { Page } from '../page.js'
import { organizerValue } from './bodies/body.js'
import { readChain } from './bodies.js'
import { ROLE_OF_LABEL } from './labels.js'
import { spanOf } from './prose/finds.js'

interface Cell {
  readonly start: number
  readonly end: number
}

const MOST_CELLS = 5

export function* organizersInColumns(page: Page): Generator<Find<'organizer'>> {
  const { text, lines } = page
  for (const index of gapLines(page)) {
    const line = lines[index]!
    if (line.kind === 'blank' || line.kind === 'furniture' || line.end - line.start > 120) continue
    const below = lines[line.index + 1]
    if (!below || below.kind === 'blank') continue
    if (/\d/.test(text.slice(line.start, line.end))) continue
    const heads = cellsOf(text, line)
    if (heads.length < 2 || heads.length > MOST_CELLS) continue
    const roles = heads.map((head) => roleOf(text.slice(head.start, head.end)))
    if (roles.some((role) => role === null)) continue
    const cells = cellsOf(text, below)
    if (cells.length !== heads.length) continue
    for (const [i, cell] of cells.entries())
      for (const body of readChain(text, cell.start, cell.end, roles[i]!, 'column').bodies)
        yield { kind: 'organizer', span: spanOf(body), value: organizerValue(body), cue: 'column', weight: 0.75 }
  }
}

function cellsOf(text: string, { start, end }: Cell): Cell[] {
  const cells: Cell[] = []
  let from = start
  for (const gap of matchesOf(text.slice(start, end), /\t+\s*| {3,}/g)) {
    const to = start + gap.index
    if (to > from) cells.push({ start: from, end: to })
    from = to + gap[0].length
  }
  if (end > from) cells.push({ start: from, end })
  return cells
}

function roleOf(words: string): OrganizerRole | null {
  if (/^with$/i.test(words.trim())) return 'partner'
  const key = labelKey(words)
  return key ? (ROLE_OF_LABEL[key] ?? null) : null
}

/**
 * Roles side by side above their bodies, as under the logos of a page:
 *
 *     Initiative of     With                       Made possible by
 *     SmartPort         TU Delft | Erasmus UPT     Gemeente Rotterdam
 */
import type { Find, OrganizerRole } from '../candidate.js'
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
  let gap = -1
  for (const line of lines) {
    // Most lines have no gap: the next one is looked for once.
    if (gap < line.start) gap = nextGap(text, line.start)
    if (gap < 0) return
    if (gap >= line.end) continue
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

/** Where three spaces or a tab stand next, or -1. */
function nextGap(text: string, from: number): number {
  const spaces = text.indexOf('   ', from)
  const tab = text.indexOf('\t', from)
  return spaces < 0 ? tab : tab < 0 ? spaces : Math.min(spaces, tab)
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

/** Words that lead to a place: a sticky pattern is tried wherever one of a few words stands, and the place begins where it ends. */
import type { Find } from '../../candidate.js'
import type { Page } from '../../page.js'
import { candidate, sentence } from './candidate.js'

export interface Lead {
  readonly words: readonly string[]
  /** Sticky; begins with one of the words. */
  readonly pattern: RegExp
  readonly cue: string
  readonly weight: number
  /** The least shape of a place (see placeShape.ts) that is taken. */
  readonly least: number
  /** The place ends with the line, not with the sentence. */
  readonly inLine?: boolean
  /** Must hold of where the place begins. */
  readonly fits?: (page: Page, start: number) => boolean
}

/** Offsets behind the pattern, but for those seen. */
export function* behind(
  page: Page,
  { words, pattern }: Pick<Lead, 'words' | 'pattern'>,
  seen: ReadonlySet<number>,
): Generator<number> {
  for (const at of page.index.at(words)) {
    pattern.lastIndex = at
    const found = pattern.exec(page.text)
    if (found && !seen.has(at + found[0].length)) yield at + found[0].length
  }
}

/** The places that a lead leads to; what is found joins `seen`. */
export function* placesBehind(page: Page, lead: Lead, seen: Set<number>): Generator<Find<'venue'>> {
  for (const start of behind(page, lead, seen)) {
    if (lead.fits && !lead.fits(page, start)) continue
    const { end } = lead.inLine ? page.lines[page.lineAt(start)]! : sentence(page, start)
    const find = candidate(page, start, end, lead.cue, lead.weight, lead.least)
    if (!find) continue
    seen.add(start)
    yield find
  }
}

/** Rooms that end a pattern as its first group. */
export function* roomsAtEnd(
  page: Page,
  { words, pattern, cue, weight }: Pick<Lead, 'words' | 'pattern' | 'cue' | 'weight'>,
  seen: Set<number>,
): Generator<Find<'venue'>> {
  for (const at of page.index.at(words)) {
    pattern.lastIndex = at
    const found = pattern.exec(page.text)
    if (!found) continue
    const end = at + found[0].length
    const room = { start: end - found[1]!.length, end }
    if (seen.has(room.start)) continue
    seen.add(room.start)
    yield { kind: 'venue', span: room, value: { text: room, room }, cue, weight }
  }
}

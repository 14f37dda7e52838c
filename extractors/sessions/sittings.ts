/** One kind of sitting on several days, each with its hours and its place. */
import type { Page } from '../page.js'
import { type Item, listItem } from './item.js'
import { kindOfTitle } from './kinds.js'
import type { Row } from './rows.js'
import { saidSittings } from './said.js'

// "Staff will be at these drop-in sessions."
const SITTINGS =
  /\b(?:these|following|our|the|three|two|four|five|several|estas|las siguientes|ces|queste)\s+((?:[\p{L}-]+\s+){0,2}(?:sessions|meetings|workshops|hearings|clinics|classes|webinars|sesiones|talleres|reuniones|s[eé]ances|ateliers|sess[oõ]es|oficinas|sessioni))\b/iu

/** A lead-in that names sittings, then two and more lines of a day and its hours, each with its place on the next line. */
export function readSittings(page: Page, occasions: readonly { line: number; row: Row }[]): Item[] {
  const { lines, text } = page
  const items: Item[] = []
  for (let i = 0; i < occasions.length; i++) {
    let to = i
    while (to + 1 < occasions.length && occasions[to + 1]!.line - occasions[to]!.line <= 4) to++
    if (to === i) continue
    const first = lines[occasions[i]!.line]!
    let above = first.index - 1
    while (above > 0 && lines[above]!.kind === 'blank') above--
    const lead = lines[above]
    const block = lead ? page.blockAt(lead.start) : null
    const found = block ? SITTINGS.exec(text.slice(block.start, block.end)) : null
    if (block && found) {
      const title = {
        start: block.start + found.index + found[0].length - found[1]!.length,
        end: block.start + found.index + found[0].length,
      }
      for (const { line, row } of occasions.slice(i, to + 1)) {
        const place = lines[line + 1]
        items.push(
          listItem({
            start: row.start,
            end: place && place.kind !== 'blank' ? place.end : row.end,
            line,
            indent: 0,
            lastLine: line + 1,
            cue: 'sittings',
            cluster: -5000 - i,
            clock: row.clock,
            day: row.day,
            title,
            people: [],
            room: place && place.kind !== 'blank' && place.end - place.start < 120 ? placeName(text, place) : null,
            kind: kindOfTitle(text.slice(title.start, title.end)),
          }),
        )
      }
    }
    i = to
  }
  if (items.length > 0)
    for (const said of saidSittings(page))
      items.push(
        listItem({
          ...said,
          line: page.lineAt(said.start),
          indent: 0,
          lastLine: page.lineAt(said.end),
          cue: 'sitting-said',
          cluster: -7000,
          kind: said.title ? kindOfTitle(text.slice(said.title.start, said.title.end)) : null,
        }),
      )
  return items
}

/** A place without its street: "Tūranga, TSB Space, Level 1, 60 Cathedral Square" up to the number. */
function placeName(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const words = text.slice(start, end)
  const street = /,\s+\d/.exec(words)
  return { start, end: street ? start + street.index : end }
}

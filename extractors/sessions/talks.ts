/** Lists of talks that are no timetable: "Prof. X, University: “Title”" under "Keynotes", and one kind of sitting on several days. */
import type { Page } from '../page.js'
import { trim } from './body.js'
import { talkListKind } from './heading.js'
import type { Item } from './item.js'
import { kindOfTitle } from './kinds.js'
import { nameAt, readPeople } from './people.js'
import type { Row } from './rows.js'

const BLANK = { clock: null, day: null, label: null, room: null, description: null, personFirst: false, agenda: true }

/** Quoted titles with their speakers, under a heading that names talks. */
export function readTalkLists(page: Page): Item[] {
  const { blocks, text } = page
  const items: Item[] = []
  for (const heading of blocks) {
    if (
      heading.end - heading.start > 60 ||
      (heading.kind !== 'heading' &&
        heading.kind !== 'paragraph' &&
        heading.kind !== 'item' &&
        heading.kind !== 'field')
    )
      continue
    const kind = talkListKind(text.slice(heading.body, heading.end))
    if (!kind) continue
    for (let i = heading.index + 1; i < blocks.length && i < heading.index + 25; i++) {
      const block = blocks[i]!
      if (block.kind === 'heading' || block.kind === 'header' || block.kind === 'furniture') break
      const words = text.slice(block.body, block.end)
      if (words.length > 400) break
      const open = words.indexOf('"')
      const close = words.lastIndexOf('"')
      if (open < 0 || close < open + 8) continue
      const before = trim(text, block.body, block.body + open)
      const after = trim(text, block.body + close + 1, block.end)
      const at = before.end > before.start ? before : after
      if (at.end <= at.start || !nameAt(text, at.start, at.end, 0.3)) continue
      items.push({
        ...BLANK,
        start: block.body,
        end: block.end,
        line: block.first,
        indent: block.indent,
        lastLine: block.last,
        cue: 'quoted-talk',
        cluster: -1000 - heading.index,
        title: { start: block.body + open + 1, end: block.body + close },
        people: readPeople(text, at.start, at.end, kind === 'keynote' ? 'keynote' : 'speaker', 0.3),
        kind,
      })
    }
  }
  return items
}

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
        items.push({
          ...BLANK,
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
        })
      }
    }
    i = to
  }
  return items
}

/** A place without its street: "Tūranga, TSB Space, Level 1, 60 Cathedral Square" up to the number. */
function placeName(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  const words = text.slice(start, end)
  const street = /,\s+\d/.exec(words)
  return { start, end: street ? start + street.index : end }
}

import { defineExtractor } from './define.js'
import type { Page } from './page.js'
import { readBareDays } from './sessions/bareDays.js'
import { believed } from './sessions/believed.js'
import { readColumns } from './sessions/columns.js'
import { readDatedBlocks } from './sessions/datedBlocks.js'
import { readDayLists } from './sessions/dayLists.js'
import { partsOfDayRow } from './sessions/dayRowParts.js'
import { findOf, type Item } from './sessions/item.js'
import { readKeynotes } from './sessions/keynotes.js'
import { readLists } from './sessions/lists.js'
import { readMomentsBehind } from './sessions/momentBehind.js'
import { readOrdinalSentences } from './sessions/ordinalSentences.js'
import { readProgramme } from './sessions/programme.js'
import { columnRooms } from './sessions/rooms.js'
import { addSaid, cutTold } from './sessions/said.js'
import { isDotted, readSeries } from './sessions/series.js'
import { readSittings } from './sessions/sittings.js'
import { readStacked } from './sessions/stackedCells.js'
import { nameInFull } from './sessions/surnames.js'
import { readTables } from './sessions/tables.js'
import { readTalkLists } from './sessions/talkLists.js'
import { readTold } from './sessions/told.js'

/** The items of a programme: rows with a clock or a label, entries of an agenda, lists of talks. */
export const session = defineExtractor({
  name: 'session',
  yields: ['session'],
  needs: [],
  *extract({ page }) {
    const columns = readColumns(page)
    const stacked = readStacked(page)
    const bare = readBareDays(page)
    const sure = [
      ...readMomentsBehind(page, (line) => columns.lines.has(line)),
      ...(isDotted(page) ? readSeries(page, (line) => columns.lines.has(line)) : []),
    ]
    // A head of dates and titles is sure; one of hours is read with the programme.
    const rows = readTables(page, () => false)
    const tables = rows.filter((item) => item.day !== null && item.clock === null)
    const programme = readProgramme(
      page,
      new Set([
        ...columns.lines,
        ...stacked.lines,
        ...bare.lines,
        ...tables.flatMap(linesOf),
        ...sure.flatMap(linesOf),
      ]),
    )
    const taken = new Set([...programme.items, ...tables, ...sure, ...bare.items].map(({ line }) => line))
    const talks = readTalkLists(page)
    const items = [
      ...columns.items,
      ...stacked.items,
      ...bare.items,
      ...sure,
      ...tables,
      ...programme.items,
      ...withoutPlanned(page, programme.items, talks),
      ...readSeries(page, (line) => taken.has(line)),
      ...readDatedBlocks(page, (line) => taken.has(line)),
      ...readDayLists(page, (line) => taken.has(line)),
      ...readSittings(page, programme.occasions),
    ]
    for (const item of items) for (let i = item.line; i <= item.lastLine; i++) taken.add(i)
    if (rows.length > tables.length) items.push(...readTables(page, (line) => taken.has(line)))
    items.push(...readLists(page, (line) => taken.has(line)), ...readKeynotes(page, (line) => taken.has(line)))
    const chosen = believed(page, items).flatMap((item) => partsOfDayRow(page, item))
    if (chosen.length === 0) chosen.push(...readTold(page))
    if (chosen.length === 0) chosen.push(...readOrdinalSentences(page))
    addSaid(page, chosen)
    for (const item of chosen) cutTold(page, item)
    // "P1  Salt from the marsh" on a page that speaks of posters.
    if (page.index.has('posters', 'poster', 'pósters', 'pôsteres', 'afiches'))
      for (const item of chosen)
        if (item.label?.code === 'P' && !item.clock) item.label = { ...item.label, kind: 'poster' }
    nameInFull(page.text, chosen)
    columnRooms(page.text, page.lines, chosen)
    for (const item of chosen) {
      const find = findOf(page.text, item)
      if (find) yield find
    }
  },
})

/** "7:30 pm - Talk 1" in a plan and the talk itself in a list: the plan's item takes the title and the speaker. */
function withoutPlanned(page: Page, planned: readonly Item[], talks: readonly Item[]): readonly Item[] {
  const slots = planned.filter(
    (item) =>
      item.label?.ordinal != null &&
      !item.title &&
      /^talk/i.test(page.text.slice(item.label.span.start, item.label.span.end)),
  )
  if (slots.length === 0 || slots.length !== talks.length) return talks
  for (const [i, slot] of slots.entries()) {
    slot.title = talks[i]!.title
    if (slot.people.length === 0) slot.people.push(...talks[i]!.people)
  }
  return []
}

const linesOf = ({ line, lastLine }: Item): number[] => Array.from({ length: lastLine - line + 1 }, (_, i) => line + i)

import { defineExtractor } from './define.js'
import { citiesNamed } from './gazetteer.js'
import type { Page } from './page.js'
import { readColumns } from './sessions/columns.js'
import { readDatedBlocks } from './sessions/datedBlocks.js'
import { readDayLists } from './sessions/dayLists.js'
import { findOf, type Item } from './sessions/item.js'
import { readKeynotes } from './sessions/keynotes.js'
import { isTheme } from './sessions/label.js'
import { readLists } from './sessions/lists.js'
import { readOrdinalSentences } from './sessions/ordinalSentences.js'
import { readProgramme } from './sessions/programme.js'
import { columnRooms } from './sessions/rooms.js'
import { addSaid, cutTold } from './sessions/said.js'
import { readSeries } from './sessions/series.js'
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
    // A head of dates and titles is sure; one of hours is read with the programme.
    const rows = readTables(page, () => false)
    const tables = rows.filter((item) => item.day !== null && item.clock === null)
    const programme = readProgramme(page, new Set([...columns.lines, ...stacked.lines, ...tables.flatMap(linesOf)]))
    const taken = new Set([...programme.items, ...tables].map(({ line }) => line))
    const talks = readTalkLists(page)
    const items = [
      ...columns.items,
      ...stacked.items,
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
    const chosen = believed(page, items)
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

const TRAVEL =
  /\b(?:bus(?:es)?|shuttle|trains?|ferry|flights?|tram|metro|departs?|departures?|arrives?|deadline|AoE|opening hours|closed)\b/i

const GOING =
  /\b(?:leaves?|departs?|departures?|arriv\w*|runs?|returns?|from|times|timetable|deadline|AoE|hours|closed|shuttle)\b/i

const TOWN =
  /^(\p{Lu}[\p{L}.' -]{2,24}?)(?:,? \p{Lu}{2,3})?(?:\s?\(?(?:[A-Z]{2,5}T?|UTC[+-]\d{1,2}|GMT[+-]?\d{0,2}|[^()]{0,12}time)\)?)?$/u

function isTown(page: Page, { clock, title, people }: Item): boolean {
  if (!clock || !title || people.length > 0) return false
  const town = TOWN.exec(page.text.slice(title.start, title.end))
  return town !== null && citiesNamed(town[1]!).length > 0
}

const LATER =
  /^\W*(?:(?:also )?coming (?:up|soon)|(?:our |other |more |further |future |next |upcoming |forthcoming |later |past |previous |earlier )+(?:\p{L}+ ){0,2}(?:events?|dates?|webinars?|meetings?|meet-?ups?|activities|courses)|save the dates?|pr[oó]xim[ao]s (?:\p{L}+ )?(?:eventos|actividades|citas|atividades|fechas|datas)|prochain[es]{1,2} (?:\p{L}+ )?(?:rendez-vous|[eé]v[eé]nements|dates|rencontres)|prossimi (?:eventi|appuntamenti)|weitere (?:termine|veranstaltungen)|n[aä]chste termine|kommende (?:termine|veranstaltungen)|vorschau)\b\W*$/iu

const ELSEWHERE: ReadonlySet<string> = new Set([
  'travel',
  'address',
  'deadline',
  'registration',
  'fee',
  'contact',
  'online',
  'venue',
  'submission',
])

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

/** Rows under "How to get there" or below "Buses leave from the station:" are none of a programme. */
function elsewhere(page: Page, first: Item): boolean {
  const section = page.sectionAt(first.start)
  const heading = section.heading >= 0 ? page.blocks[section.heading]! : null
  if (section.key && ELSEWHERE.has(section.key) && heading && first.line - heading.last < 12) return true
  for (let i = first.line - 1, seen = 0; i >= 0 && seen < 2; i--) {
    const line = page.lines[i]!
    if (line.kind === 'blank') continue
    seen++
    const words = page.text.slice(line.start, Math.min(line.end, line.start + 160))
    // "Public hearing on night trains" is what the event is about.
    if (TRAVEL.test(words) && (/:\s*$/.test(words) || GOING.test(words))) return true
    // "Coming up" / "18 June, 13:00   Party walls" behind the event itself.
    if (seen === 1 && first.start > 600 && words.length < 50 && LATER.test(words)) return true
  }
  return false
}

/** Items in a programme stand; others need company: two clocks in order, two numbered labels, or both in one row. */
function believed(page: Page, items: readonly Item[]): Item[] {
  const clusters = new Map<number, Item[]>()
  for (const item of items) {
    const list = clusters.get(item.cluster)
    if (list) list.push(item)
    else clusters.set(item.cluster, [item])
  }
  const out: Item[] = []
  for (const all of clusters.values()) {
    // "Track 1: Machine learning for maps" without hours is a theme of the call.
    const cluster = all.filter(
      (item) =>
        item.agenda ||
        item.clock ||
        !item.label ||
        !isTheme(page.text.slice(item.label.span.start, item.label.span.end)),
    )
    if (cluster.length === 0) continue
    const agenda = cluster.some((item) => item.agenda)
    const travel = cluster.filter((item) => {
      const span = item.title ?? item
      return TRAVEL.test(page.text.slice(span.start, span.end))
    }).length
    if (travel * 2 >= cluster.length && cluster.length > 0 && travel > 0) continue
    // "14:00-15:30   Geneva (CEST)" / "07:00-08:30   Bogotá": one moment on the clocks of several towns.
    if (!agenda && cluster.filter((item) => isTown(page, item)).length >= 2) continue
    if (!agenda) {
      if (elsewhere(page, cluster[0]!)) continue
      // "T1  Rivers", "T2  Dates" under "Themes": what the call asks for.
      if (cluster.every((item) => !item.clock) && page.sectionAt(cluster[0]!.start).key === 'topics') continue
      const clocks = cluster.filter((item) => item.clock !== null)
      const labels = cluster.filter(
        (item) =>
          item.label &&
          (item.label.ordinal !== null || /\s[A-H]$/.test(page.text.slice(item.label.span.start, item.label.span.end))),
      )
      const codes = new Set(labels.filter((item) => item.label!.code !== null).map((item) => item.label!.code))
      const coded = labels.every((item) => item.label!.code !== null) && labels.length > 0
      if (clocks.length < 2 && labels.length < 2) continue
      if (coded && clocks.length < 2 && codes.size > 1) continue
    }
    out.push(...cluster)
  }
  return out.sort((a, b) => a.start - b.start)
}

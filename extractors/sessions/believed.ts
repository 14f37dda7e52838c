/** Which items are believed: those of a programme, and others in company; no timetable of buses, no list of other events. */
import { citiesNamed } from '../gazetteer.js'
import type { Page } from '../page.js'
import type { Item } from './item.js'
import { isTheme } from './label.js'

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

/** "Also coming up", "Our next meetings": the heading of other events. */
export const comesLater = (words: string): boolean => LATER.test(words)

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

/** "Session II - Tariffs": held, whatever its heading says of themes. */
function isSitting(page: Page, { label }: Item): boolean {
  return (
    label?.ordinal != null &&
    /^(?:sess|sesi|s[eé]ance|sitz|panel)/i.test(page.text.slice(label.span.start, label.span.end))
  )
}

/** Items in a programme stand; others need company: two clocks in order, two numbered labels, or both in one row. */
export function believed(page: Page, items: readonly Item[]): Item[] {
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
    if (travel * 2 >= cluster.length && travel > 0) continue
    // "14:00-15:30   Geneva (CEST)" / "07:00-08:30   Bogotá": one moment on the clocks of several towns.
    if (!agenda && cluster.filter((item) => isTown(page, item)).length >= 2) continue
    if (!agenda) {
      if (elsewhere(page, cluster[0]!)) continue
      // "T1  Rivers", "T2  Dates" under "Themes": what the call asks for.
      if (
        cluster.every((item) => !item.clock && !isSitting(page, item)) &&
        page.sectionAt(cluster[0]!.start).key === 'topics'
      )
        continue
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

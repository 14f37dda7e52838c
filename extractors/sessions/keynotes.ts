/** Keynotes that are told in a sentence of their own. */
import { matchesOf } from '../matches.js'
import { firstFrom } from '../offsets.js'
import type { Block, Page } from '../page.js'
import { offsetsOf, stems } from '../triggers.js'
import { readBody } from './body.js'
import { clockAt } from './clock.js'
import { dayAt } from './day.js'
import { type Item, lineItem } from './item.js'
import { readPeople } from './people.js'

// "Keynote lecture (open to the public): Prof. Jane Roe, "Laterite Empires", Monday, 1 July, 18.00, Blue Room."
const LED =
  /((?:opening |closing |inaugural )?(?:keynotes?(?: (?:lectures?|address(?:es)?|speech(?:es)?|talks?|speakers?))?|plenary (?:lectures?|talks?|address(?:es)?|speakers?)|inaugural lectures?|invited (?:lectures?|talks?|speakers?))|conferencias? (?:inaugural(?:es)?|magistral(?:es)?|plenarias?|de clausura)|palestras? (?:de abertura|magnas?|inaugura(?:l|is))|conf[eé]rences? (?:inaugurales?|pl[eé]ni[eè]res?)|lectio magistralis|er[oö]ffnungsvortr[aä]ge?|festvortrag)(?:\s?\([^()]{2,40}\))?\s?[:.-]\s+/iuy

/** Keynotes that are told in a sentence of their own, with a title in quotation marks. */
export function readKeynotes(page: Page, skip: (line: number) => boolean): Item[] {
  const { blocks, text } = page
  const items: Item[] = []
  for (const block of blocks) {
    if (block.kind === 'header' || block.kind === 'furniture' || block.region !== 'body' || skip(block.first)) continue
    const begin = ledIn(page, block)
    LED.lastIndex = begin
    const led = begin < 0 ? null : LED.exec(text)
    if (!led) continue
    const from = begin + led[0].length
    const several = readSeveral(page, block, from)
    if (several.length > 1) {
      items.push(...several)
      continue
    }
    if (begin !== block.body) continue
    const words = text.slice(from, Math.min(block.end, from + 300))
    const quote = /"([^"]{6,140})"/.exec(words)
    const label = {
      span: { start: block.body, end: block.body + led[1]!.length },
      ordinal: null,
      kind: 'keynote' as const,
      end: from,
      firm: true,
      code: null,
    }
    if (!quote) {
      // "Keynote lecture: The politics of plenty - Professor Jane Roe, University of X"
      const line = page.lines[block.first]!
      const body = line.end - from < 200 && from < line.end ? readBody(text, from, line.end) : null
      if (body?.title && body.people.length === 1 && body.title.end - body.title.start > 9)
        items.push(
          lineItem(line, 'told-keynote', -6000 - block.index, {
            title: body.title,
            people: body.people.map((one) => ({ ...one, role: 'keynote' as const })),
            kind: 'keynote',
            label,
          }),
        )
      continue
    }
    const open = from + quote.index
    const people = readPeople(
      text,
      from + (/^(?:el|la|il|le|o|a|the|der|die) /i.exec(words)?.[0].length ?? 0),
      open,
      'keynote',
      0.4,
    )
    const close = open + quote[0].length
    if (people.length === 0) people.push(...readPeople(text, close, Math.min(block.end, close + 100), 'keynote', 0.4))
    if (people.length === 0) continue
    const item = lineItem(page.lines[block.first]!, 'told-keynote', -6000 - block.index, {
      title: { start: open + 1, end: close - 1 },
      people: people.slice(0, 2),
      kind: 'keynote',
      label,
    })
    place(page, item, close, Math.min(block.end, close + 90))
    items.push(item)
  }
  return items
}

const WORDS = stems(
  'keynote|plenary|inaugural|invited|conferencia|palestra|conf[eé]rence|lectio|er[oö]ffnungsvortr|festvortrag|opening|closing',
)

/** Where such words lead in a block: at its beginning, or where a sentence of it begins; -1 where nowhere. */
function ledIn(page: Page, block: Block): number {
  const offsets = offsetsOf(page, WORDS)
  for (let i = firstFrom(offsets, block.body); i < offsets.length; i++) {
    const at = offsets[i]!
    if (at >= block.end) return -1
    if (at > block.body && !/[.!?]\s+$/.test(page.text.slice(Math.max(block.body, at - 6), at))) continue
    LED.lastIndex = at
    if (LED.test(page.text)) return at
  }
  return -1
}

/** "Prof. Jane Roe, "Rivers"; Dr Low (Jena), "Dams"; …": each with a title in quotation marks. */
function readSeveral(page: Page, block: Block, from: number): Item[] {
  const { text } = page
  const items: Item[] = []
  const words = text.slice(from, Math.min(block.end, from + 900))
  let at = from
  for (const found of matchesOf(words, /"([^"]{5,160})"/g)) {
    const open = from + found.index
    // What stands between the last title and this one is who speaks.
    const lead = /^[\s,;.]*(?:and |y |e |et |und |sowie )?(?:by )?/iu.exec(text.slice(at, open))!
    const people = readPeople(text, at + lead[0].length, open, 'keynote', 0.45)
    at = open + found[0].length
    if (people.length === 0) break
    items.push(
      lineItem(page.lines[page.lineAt(open)]!, 'told-keynote', -6000 - block.index, {
        title: { start: open + 1, end: at - 1 },
        people: people.slice(0, 2),
        kind: 'keynote',
        start: people[0]!.honorific?.start ?? people[0]!.name.start,
        end: at,
      }),
    )
  }
  return items
}

/** ", Monday, 1 July, 18.00, Blue Room." behind the title. */
function place(page: Page, item: Item, start: number, end: number): void {
  const { text } = page
  let at = start
  for (let i = 0; i < 5 && at < end; i++) {
    const gap = /[\s,;(-]*(?:(?:on|at|in|the|am|um|el|le|il|à|às|a las|alle|ore)\s+)?/iy
    gap.lastIndex = at
    gap.test(text)
    at = Math.min(end, gap.lastIndex)
    const day = item.day ? null : dayAt(text, at, end)
    if (day) {
      item.day = day
      at = day.span.end
      continue
    }
    const clock = item.clock ? null : clockAt(text, at, end)
    if (clock) {
      item.clock = clock.value
      at = clock.end
      continue
    }
    const rest = /^(\p{Lu}[^,.;:()"\n]{2,40})(?=[,.;(]|$)/u.exec(text.slice(at, end))
    if (rest && item.clock && /\b(?:room|hall|auditorium|theat|aula|sala|salle|saal|chamber|lecture)\b/i.test(rest[1]!))
      item.room = { start: at, end: at + rest[1]!.length }
    return
  }
}

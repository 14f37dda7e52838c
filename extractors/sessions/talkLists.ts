/** Lists of talks that are no timetable: "Prof. X, University: “Title”" under "Keynotes". */
import type { Block, Page } from '../page.js'
import { isJob } from '../people/words.js'
import { isBody } from '../titles/lines/bodies.js'
import { readBody } from './body.js'
import { trim } from './cells.js'
import { talkListKind } from './heading.js'
import { type Item, listItem } from './item.js'
import { nameAt, readPeople } from './people.js'

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
    // "Hannah Price: Potholes and politics", without quotation marks: believed where the list is one of such lines.
    const plain: Item[] = []
    let others = 0
    for (let i = heading.index + 1; i < blocks.length && i < heading.index + 25; i++) {
      const block = blocks[i]!
      // "1. Bones and guests - …" above "2. …": the first of a numbered list looks like a heading.
      const numbered = block.kind === 'heading' && /^\d{1,2}[.)]$/.test(page.lines[block.first]!.marker)
      if ((block.kind === 'heading' && !numbered) || block.kind === 'header' || block.kind === 'furniture') break
      if (block.kind === 'field' && plain.length > 0 && page.lines[block.first]!.marker === '') break
      if (block.end - block.start > 1200) break
      // Lines that each hold a whole quotation are a talk each, though layout reads them as one paragraph.
      const spans = linesOf(page, block).every(
        ({ start, end }) => (text.slice(start, end).match(/"/g) ?? []).length === 2,
      )
        ? linesOf(page, block)
        : [{ start: block.body, end: block.end }]
      for (const span of spans) {
        const words = text.slice(span.start, span.end)
        const place = {
          start: span.start,
          end: span.end,
          line: block.first,
          indent: block.indent,
          lastLine: block.last,
          cluster: -1000 - heading.index,
        }
        if (kind === 'talk' && !words.includes('"')) {
          const body = words.length < 240 ? readBody(text, span.start, span.end) : null
          if (
            body?.title &&
            body.people.length > 0 &&
            body.title.end - body.title.start > 5 &&
            !isPosition(text.slice(body.title.start, body.title.end)) &&
            // "Siobhán Ní Bhriain - Marine Institute": where she works
            !isBody(text.slice(body.title.start, body.title.end))
          )
            plain.push(
              listItem({
                ...place,
                cue: 'listed-talk',
                title: body.title,
                people: body.people,
                kind,
              }),
            )
          // What a talk is about, below it.
          else if (words.length < 110 || !/[.!?]$/.test(words)) others++
          continue
        }
        const open = words.indexOf('"')
        const close = words.lastIndexOf('"')
        if (words.length > 400 || open < 0 || close < open + 8) continue
        const before = trim(text, span.start, span.start + open)
        // "🎤 Nino Kvaratskhelia (…) - "Predicting the 37 bus""
        const sign = /^[^\p{L}\p{N}("]{1,4}(?=\p{L})/u.exec(text.slice(before.start, before.end))
        if (sign) before.start += sign[0].length
        const after = trim(text, span.start + close + 1, span.end)
        const by = /^(?:by|por|par|di|von|de)\s+/i.exec(text.slice(after.start, after.end))
        const at = before.end > before.start ? before : { start: after.start + (by?.[0].length ?? 0), end: after.end }
        if (at.end <= at.start || !nameAt(text, at.start, at.end, 0.3)) continue
        items.push(
          listItem({
            ...place,
            cue: 'quoted-talk',
            title: { start: span.start + open + 1, end: span.start + close },
            people: readPeople(text, at.start, at.end, kind === 'keynote' ? 'keynote' : 'speaker', 0.3),
            kind,
          }),
        )
      }
    }
    if (plain.length >= 2 && plain.length > others) items.push(...plain)
  }
  return items
}

// "Matilde Roe - policy officer, ENRW": what she is, and no talk of hers
function isPosition(words: string): boolean {
  const first = words.split(',')[0]!
  return (
    first.length < 60 &&
    (first.length < words.length || /^\p{Ll}/u.test(words)) &&
    /^[\p{L} -]+$/u.test(first) &&
    (isJob(first.slice(first.lastIndexOf(' ') + 1)) || isJob(/^\p{L}+/u.exec(first)?.[0] ?? ''))
  )
}

function linesOf(page: Page, block: Block): { start: number; end: number }[] {
  return page.lines.slice(block.first, block.last + 1).map((line) => ({ start: line.body, end: line.end }))
}

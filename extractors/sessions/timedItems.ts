/** Numbered items that say how long they take: "2. The new scheduler: a live demo (Jane Roe, 15 min)". */
import type { Line, Page } from '../page.js'
import { readBody } from './body.js'
import { type Item, lineItem } from './item.js'

// "(Jane Roe, 15 min)", "(20 minutes)"
const MINUTES = /\((?:[^()]{2,70}, ?)?(?:ca\.? ?|approx\.? ?)?\d{1,3} ?(?:min(?:ute|uto)?s?\.?|')\)\s*$/i

/** "2. The new scheduler: a live demo (Jane Roe, 15 min)": where two items of a list say how long they take, the list is an agenda. */
export function readTimed(page: Page, skip: (line: number) => boolean): Item[] {
  const { lines, text } = page
  const items: Item[] = []
  if (!page.index.has('min', 'mins', 'minutes', 'minutos', 'minuti') && !text.includes("')")) return items
  let run: Line[] = []
  const flush = (): void => {
    const timed = run.filter((line) => MINUTES.test(text.slice(line.body, line.end)))
    if (timed.length >= 2 && timed.length * 2 >= run.length)
      for (const line of run) {
        const body = readBody(text, line.body, line.end)
        if (body.title) items.push(lineItem(line, 'timed-item', -2000 - run[0]!.index, body))
      }
    run = []
  }
  for (const line of lines) {
    if (line.kind === 'blank') continue
    if (line.marker === '' || line.region !== 'body' || line.end - line.body > 200 || skip(line.index)) {
      flush()
      continue
    }
    run.push(line)
  }
  flush()
  return items
}

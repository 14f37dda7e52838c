/** Lines of a title and its speaker in two columns. */
import { gapLines } from '../gapLines.js'
import { labelPhrase } from '../labels.js'
import type { Line, Page } from '../page.js'
import { labelRole } from '../people/roles.js'
import { cellsOf } from './cells.js'
import { clockAt } from './clock.js'
import { dayAt } from './day.js'
import { type Item, lineItem } from './item.js'
import type { SessionLabel } from './label.js'
import { nameAt, readPeople } from './people.js'

/** "A. The cadastre and its enemies    Prof. Jane Roe, University of X": two and more lines of a title and a speaker. */
export function readPaired(page: Page, skip: (line: number) => boolean): Item[] {
  const { lines, text } = page
  const items: Item[] = []
  let run: Item[] = []
  const flush = (): void => {
    if (run.length >= 2) items.push(...run)
    run = []
  }
  for (const index of gapLines(page)) {
    const line = lines[index]!
    const last = run[run.length - 1]
    if (last && line.index - last.line > 1) flush()
    if (line.kind === 'blank' || line.region !== 'body' || line.end - line.start > 180) continue
    if (!GAP.test(text.slice(line.body, line.end)) || skip(line.index)) continue
    const cells = cellsOf(text, line.body, line.end)
    const [first, whose] = cells
    const letter = letterOf(text, line)
    const title = first && letter ? { start: Math.max(first.start, letter.end), end: first.end } : first
    if (cells.length !== 2 || !title || !whose || title.end - title.start < 8) continue
    const words = text.slice(title.start, title.end)
    const name = nameAt(text, whose.start, whose.end, 0.6)
    // "Head of Data     Jane Roe" is a list of people, "Chair:   Jane Roe" their part.
    if (
      !name ||
      !(name.honorific || line.marker !== '' || letter) ||
      words.split(' ').length < 3 ||
      words.endsWith(':') ||
      labelRole(labelPhrase(words)) !== null ||
      clockAt(text, title.start, title.end) ||
      dayAt(text, title.start, title.end) ||
      nameAt(text, title.start, title.end, 0.6)
    ) {
      flush()
      continue
    }
    const people = readPeople(text, whose.start, whose.end, null, 0.6)
    run.push(
      lineItem(line, 'paired-row', -3000 - line.index, {
        title,
        people,
        label: letter,
        kind: letter ? 'session' : 'talk',
      }),
    )
  }
  flush()
  return items
}

const GAP = /\S(?:\t| {3})/

/** "A. The cadastre": the letter that counts the lines. */
function letterOf(text: string, line: Line): SessionLabel | null {
  const letter = /^[A-H](?=[.)] )/.exec(text.slice(line.start, line.start + 3))
  if (!letter) return null
  const span = { start: line.start, end: line.start + 1 }
  let end = line.start + 2
  while (text[end] === ' ') end++
  return { span, ordinal: null, kind: 'session', end, firm: true, code: null }
}

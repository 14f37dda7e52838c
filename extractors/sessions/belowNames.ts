/** Talks whose title stands indented below who gives it: "Jane Roe (Orsay)" / "   Cayley graphs", "Jane Roe, MIT" / "   "Rivers"". */
import type { Line, Page } from '../page.js'
import { BODY, JOB } from '../people/words.js'
import { readBody } from './body.js'
import { trim } from './cells.js'
import { clockAt } from './clock.js'
import { dayAt } from './day.js'
import { type Item, listItem } from './item.js'
import { nameAt, readPeople } from './people.js'

// "(Orsay)", ", University of Leeds": what fills the line behind a name.
const WHERE = /^\s*(?:\([^()]{2,60}\)|, ?[^.;:?!"]{2,70}|@ ?[^.;:]{2,40})?\s*:?\s*$/

const NO_TITLE = /https?:|@|^\W*(?:tel|phone|fax|e-?mail|affiliation|bio|abstract|room|when|where|chair|session)\b/i

/** Two and more pairs of a line with a name and an indented line with a title. */
export function readBelowNames(page: Page, skip: (line: number) => boolean): Item[] {
  const { lines, text } = page
  const items: Item[] = []
  let run: Item[] = []
  const flush = (): void => {
    if (run.length >= 2) items.push(...run)
    run = []
  }
  for (let i = 0; i < lines.length - 1; i++) {
    const [line, below] = [lines[i]!, lines[i + 1]!]
    const last = run[run.length - 1]
    if (last && line.index - last.lastLine > 2) flush()
    // A quotation needs no indentation.
    const quoted = text[below.body] === '"' && text[below.end - 1] === '"'
    if (
      (below.indent < line.indent + 2 && !quoted) ||
      below.kind === 'blank' ||
      line.region !== 'body' ||
      line.end - line.start > 110
    )
      continue
    if (skip(line.index) || skip(below.index) || !isTitle(text, below)) continue
    const name = nameAt(text, line.body, line.end, last ? 0.4 : 0.6)
    if (!name || !WHERE.test(text.slice(name.end, line.end))) continue
    const body = readBody(text, below.body, below.end)
    if (!body.title || body.people.length > 0 || body.title.end - body.title.start < 6) continue
    run.push(
      listItem({
        start: line.body,
        end: below.end,
        line: line.index,
        indent: line.indent,
        lastLine: below.index,
        cue: 'below-name',
        cluster: -9900,
        title: trim(text, body.title.start, body.title.end),
        people: readPeople(text, line.body, line.end, null, 0.4).slice(0, 1),
        kind: page.sectionAt(line.start).key === 'keynote' ? 'keynote' : 'talk',
      }),
    )
  }
  flush()
  return items
}

/** May the line be a title: no position, no body, no address, no day or hour? */
function isTitle(text: string, line: Line): boolean {
  const words = text.slice(line.body, line.end)
  return (
    words.length >= 6 &&
    words.length < 130 &&
    /^["\p{Lu}\d]/u.test(words) &&
    !/[,;]$/.test(words) &&
    !NO_TITLE.test(words) &&
    (words.startsWith('"') || (!JOB.test(words) && !BODY.test(words) && !/\.$/.test(words))) &&
    !clockAt(text, line.body, line.end) &&
    !dayAt(text, line.body, line.end) &&
    !nameAt(text, line.body, line.end, 0.6)
  )
}

/** Talks whose title stands indented below who gives it: "Jane Roe (Orsay)" / "   Cayley graphs", "Jane Roe, MIT" / "   "Rivers"". */
import type { Line, Page } from '../page.js'
import { BODY, JOB } from '../people/words.js'
import { offsetsOf, stems } from '../triggers.js'
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
  const promised = offsetsOf(page, PROMISES).length > 0
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
    if (line.kind === 'blank' || below.kind === 'blank' || line.region !== 'body' || line.end - line.start > 110)
      continue
    if (below.indent < line.indent + 2 && !quoted && !(promised && paired(page, line, below))) continue
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

/** Two lines that stand by themselves, below a heading that promises talks. */
function paired(page: Page, line: Line, below: Line): boolean {
  const { lines, text } = page
  if (lines[line.index - 1]?.kind !== 'blank' || (lines[below.index + 1] ?? BLANK).kind !== 'blank') return false
  for (let i = line.index - 1; i >= 0 && line.index - i < 40; i--) {
    const one = lines[i]!
    if (one.kind === 'blank') continue
    const words = text.slice(one.start, one.end)
    if (TITLED.test(words)) return true
    // Pairs before this one.
    if (lines[i - 1]?.kind !== 'blank' && lines[i - 2]?.kind !== 'blank') return false
  }
  return false
}

const BLANK = { kind: 'blank' } as const

const PROMISES = stems(
  'speaker|talks?$|lecture|presentation|titles$|vortr[äa]ge$|charlas$|ponencias$|palestras$|interventi$|communications$',
)

const TITLED =
  /^\W*(?:(?:confirmed |invited |keynote |plenary |the )*(?:speakers?|talks?|lectures?|presentations?)(?: and (?:their )?(?:titles|topics|talks|speakers|abstracts))?|titles and speakers|programme of talks|vortr[äa]ge|charlas|ponencias|palestras|interventi|communications)\s?:?$/i

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

/** Groups named together on a line near the head: "R-Ladies Kumasi & Kumasi R User Group", "Codeando Cali | Datos Cívicos Cali". */
import { matchesOf } from '../../matches.js'
import { outsetOf } from '../../outset.js'
import type { Line, Page, Span } from '../../page.js'
import type { Run } from '../runs/run.js'
import { readRun } from '../runs.js'
import { isGroupName, mayBeGroup } from './groupName.js'

const MOST_HEAD_LINES = 9

/** "R-Ladies Kumasi & Kumasi R User Group", "Codeando Cali | Datos Cívicos Cali": a line of its own near the head, or what opens one. */
export function* linesOfGroups(page: Page, places: readonly Span[]): Generator<Run> {
  const { text } = page
  const outset = outsetOf(page)
  for (const line of page.lines.slice(outset, outset + MOST_HEAD_LINES)) {
    if (line.kind === 'blank') continue
    const words = text.slice(line.body, line.end)
    const row = words.length < 90 ? rowOfGroups(page, line, places) : []
    if (row.length > 1) {
      yield* row
      continue
    }
    const joint = /^(.{4,44}?)\s(?:&|and|\+|x|y|e|et|und)\s(?=\p{Lu})/u.exec(words)
    // "Organizan PyData Cali y Girls Code Cali": a verb goes before.
    if (!joint || LED.test(words)) continue
    const before = line.body + joint[1]!.length
    const left = readRun(text, line.body, before)
    const right = readRun(text, line.body + joint[0].length, line.end)
    if (!left || !right || left.end !== before) continue
    // "Oslo R User Group and R-Ladies Oslo have decided to …"
    // "Data Umbrella & PyLadies Tunis: a sprint"
    const whole = right.end === line.end || /^\s?:\s/.test(text.slice(right.end, right.end + 3))
    if (whole ? !isMarkedGroup(left) && !isMarkedGroup(right) : !isMarkedGroup(left) || !isMarkedGroup(right)) continue
    if (
      !whole &&
      (left.words.length < 2 || right.words.length < 2 || !VERB.test(text.slice(right.end, right.end + 12)))
    )
      continue
    if ([left, right].every((one) => isGroupName(one) || (one.words.length > 1 && mayBeGroup(text, one))))
      yield* [left, right]
  }
}

const LED =
  /^(?:invitan?|organi[sz]an?|organi[sz]am|convidam?|convocan?|presentan?|join|with|con|com|avec|by|meet|welcome)\s/i
const VERB = /^\s\p{Ll}{2,}/u
const CELLS = /\s+(?:[|/\x95]|\x96|-)\s+/gu

/** Groups with a sign between them: each of several words, one of them with a mark or a town at its end, none a place. */
function rowOfGroups(page: Page, line: Line, places: readonly Span[]): Run[] {
  const { text } = page
  const words = text.slice(line.body, line.end)
  if (!/\s[|/\x95]\s/.test(words)) return []
  const row: Run[] = []
  let from = 0
  for (const gap of [...matchesOf(words, CELLS), null]) {
    const start = line.body + from
    const end = gap ? line.body + gap.index : line.end
    if (gap) from = gap.index + gap[0].length
    const run = readRun(text, start, end)
    if (!run || run.start !== start || run.end !== end || run.words.length < 2) return []
    if (places.some((place) => place.start === start && place.end === end)) return []
    if (!isGroupName(run) && !mayBeGroup(text, run)) return []
    row.push(run)
  }
  return row.some((run) => isMarkedGroup(run)) || row.every((run) => run.words.length < 5 && isLocal(text, run, places))
    ? row
    : []
}

/** "Codeando Cali", "Datos Cívicos GDL": ends in a town, or in letters short for one. */
function isLocal(text: string, { start, end, words }: Run, places: readonly Span[]): boolean {
  return (
    places.some((place) => place.start > start && place.end === end) ||
    /^\p{Lu}{2,4}$/u.test(words[words.length - 1]!) ||
    text.slice(start, end).includes(' for ')
  )
}

/** A name with a mark of its own, or of a group by its words. */
function isMarkedGroup({ words }: Run): boolean {
  return (
    words.some((word) => /^\p{Lu}-?\p{L}*\p{Lu}\p{Ll}|\p{Ll}\p{Lu}|\+$/u.test(word)) ||
    /^(?:group|meetup|club|chapter|community)$/i.test(words[words.length - 1]!)
  )
}

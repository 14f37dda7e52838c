/** Lines of a list whose others begin with names: "Mark Day, University of Leeds" between two of its kind is one too. */
import { GIVEN, wordFlags } from '../names/lexicon.js'
import { personNameAt } from '../names/personName.js'
import type { Line, Page } from '../page.js'
import { mentionOf } from './mention.js'
import type { Mention } from './mentioned.js'
import { BODY, isJob } from './words.js'

/** Adds the doubtful names that stand in such a list; what their words mean besides does not matter there. */
export function withNamesAmong(page: Page, mentions: Mention[]): Mention[] {
  const led = mentions.filter(({ opensLine, name }) => opensLine && name.words > 1 && name.likelihood >= 0.6)
  let out = mentions
  for (let i = 0; i + 1 < led.length; i++) {
    const [above, below] = [led[i]!, led[i + 1]!]
    const between = below.line.index - above.line.index - 1
    if (between < 1 || between > 2 || !sameShape(page, above, below)) continue
    // Name over body over name over body is no such list: two names must stand on lines that follow each other.
    if (!isNext(page, led[i - 1], above) && !isNext(page, below, led[i + 2])) continue
    for (let index = above.line.index + 1; index < below.line.index; index++) {
      const added = inLine(page, page.lines[index]!, above, below)
      if (added) out = joined(page, out, added)
    }
  }
  return out
}

function isNext(page: Page, first: Mention | undefined, second: Mention | undefined): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    second.line.index === first.line.index + 1 &&
    sameShape(page, first, second)
  )
}

function sameShape(page: Page, a: Mention, b: Mention): boolean {
  const mark = markBehind(page, a.name.end)
  return mark !== '' && mark === markBehind(page, b.name.end) && indentOf(a.line) === indentOf(b.line)
}

const indentOf = (line: Line): string => `${line.body - line.start}${line.marker}`

/** What stands behind a name and parts it from its body: a comma, a bracket, a dash, a gap of columns. */
function markBehind({ text }: Page, at: number): string {
  return (
    /^ ?,(?= )|^ \((?=\S)|^ -(?= )|^(?: {3}|\t)/
      .exec(text.slice(at, at + 4))?.[0]
      .trim()
      .slice(0, 1) ?? ''
  )
}

function inLine(page: Page, line: Line, above: Mention, below: Mention): Mention | null {
  const { text } = page
  const block = page.blockAt(line.body)
  if (!block || line.kind === 'blank' || indentOf(line) !== indentOf(above.line)) return null
  const name = personNameAt(text, line.body, Math.min(line.end, block.end))
  if (!name || name.honorific || name.words < 2 || name.words > 4 || name.likelihood >= 0.6) return null
  if (markBehind(page, name.end) !== markBehind(page, above.name.end)) return null
  const words = text.slice(name.start, name.end).split(' ')
  // "Acme Widgets, Oslo": the first word at least is a given name, or a letter.
  if (!/^\p{Lu}\.$/u.test(words[0]!) && !(wordFlags(words[0]!) & GIVEN)) return null
  if (BODY.test(words.join(' ')) || words.some(isJob)) return null
  const limit = Math.min(block.end, below.name.start)
  return mentionOf(page, { ...name, likelihood: 0.62 }, block, limit, below.name.start)
}

/** The mentions with one more, before which the one above it ends. */
function joined(page: Page, mentions: readonly Mention[], added: Mention): Mention[] {
  const { start } = added.name
  const out = mentions
    .filter(({ name }) => name.end <= start || name.start >= added.name.end)
    .map((one) =>
      one.name.start < start && one.limit > start
        ? mentionOf(page, one.name, one.block, start, Math.min(one.next, start))
        : one,
    )
  return [...out, added].sort((a, b) => a.name.start - b.name.start)
}

/** Groups by the numbers beside their names: of their meetings, of their members. */
import { outsetOf } from '../../outset.js'
import type { Page } from '../../page.js'
import type { Run } from '../runs/run.js'
import { readRun } from '../runs.js'

// "🗓 Clyde Backend Folk #37: Tracing It Home", "Clyde Backend Folk" above "1,204 members"
const NUMBERED = /^[^\p{L}\d]{0,8}(\p{Lu}[\p{L}&'. -]{3,40}?)\s+#\d{1,3}\s*[:|-]/u
const MEMBERS =
  /^(?:(?:public |private )?group\s+[^\p{L}\d]\s+)?[\d.,]+\s+(?:members|Mitglieder|miembros|membros|membres|membri)(?![\p{L}])/iu

const OCCASION =
  /^(?:chat|caf[eé]|night|drinks|salon|talks?|lectures?|meetings?|seminars?|evenings?|sessions?|workshops?|webinars?|episode|issue|course|class|webinario|charla|encuentro|encontro|atelier|rencontre|incontro|treffen|vortrag)$/i

/** Names before the number of a meeting, or above the number of their members. */
export function* numberedGroups(page: Page): Generator<Run> {
  const { text, lines } = page
  const outset = outsetOf(page)
  for (const line of lines.slice(outset, outset + 15)) {
    const next = lines[line.index + 1]
    const words = text.slice(line.start, line.end)
    const found = words.length < 90 ? NUMBERED.exec(words) : null
    const above = !found && next && words.length < 44 && MEMBERS.test(text.slice(next.start, next.end))
    if (!found && !above) continue
    const start = line.start + (found ? found[0].indexOf(found[1]!) : 0)
    const end = found ? start + found[1]!.length : line.end
    const run = readRun(text, start, end)
    if (run && run.end === end && run.words.length > 1 && !OCCASION.test(run.words.at(-1)!)) yield run
  }
}

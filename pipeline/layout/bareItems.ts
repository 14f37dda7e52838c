/** Lists whose bullets were lost on the way: lines of one make below a line that leads to them. */
import type { Line } from '../../extractors/page.js'
import { OPEN_END } from './openEnds.js'
import { areTitled } from './titled.js'

/** Longer lines are paragraphs. */
const LONGEST = 180
const MOST = 24

/** Turns the lines of such lists into items. */
export function markBareItems(text: string, lines: readonly Line[]): void {
  for (let i = 0; i + 2 < lines.length; i++) {
    const lead = lines[i]!
    // Only a line that ends in a colon, or in the middle of a sentence, leads to a list.
    if (lead.kind === 'blank' || lead.kind === 'furniture' || lead.kind === 'header' || lead.kind === 'rule') continue
    const colon = text.charCodeAt(lead.end - 1) === 58
    if (!colon && !isSmall(text, lead.end - 1)) continue
    const first = lines[i + 1]!.kind === 'blank' ? i + 2 : i + 1
    const small = isSmall(text, lines[first]!.start)
    const list = small ? smallLines(text, lines, first) : titledLines(text, lines, lead, first)
    if (list.length < 2 || (small && !isList(text, list, colon))) continue
    for (const line of list) line.kind = 'item'
    i = list[list.length - 1]!.index
  }
}

/** The lines from `first` on that begin with a small letter, up to a gap or a line of another kind. */
function smallLines(text: string, lines: readonly Line[], first: number): Line[] {
  const list: Line[] = []
  for (let k = first; k < lines.length && list.length <= MOST; k++) {
    const line = lines[k]!
    if (line.kind !== 'text' || !isSmall(text, line.start) || line.end - line.start > LONGEST) break
    list.push(line)
  }
  return list
}

/** The lines up to the next gap, where they are a list below its heading. */
function titledLines(text: string, lines: readonly Line[], lead: Line, first: number): readonly Line[] {
  let to = first
  while (to < lines.length && lines[to]!.kind === 'text' && to - first <= MOST) to++
  const below = lines[to]
  if (lead.kind !== 'text' || (below && below.kind !== 'blank')) return []
  const list = lines.slice(first, to)
  return areTitled(text, lead, list) ? list : []
}

/** Each line tells one thing: it ends in a semicolon or a comma as the others do, or, below a colon, is no part of a sentence that goes on. */
function isList(text: string, list: readonly Line[], colon: boolean): boolean {
  if (list.length > MOST) return false
  let marked = 0
  for (const line of list) {
    const words = text.slice(line.start, line.end)
    if (/[;,](?:\s(?:and|or|y|e|et|und|o|ou))?$/.test(words)) marked++
    else if (line !== list[list.length - 1] && (!colon || words.endsWith('.') || OPEN_END.test(words))) return false
  }
  return marked === list.length - 1 || marked === list.length || (colon && marked === 0)
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff)
}

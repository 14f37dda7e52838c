/** A head line of several parts: "SAVE THE DATE: 5-6 JUNE | REGIONAL FORUM ON WORK | BANGKOK", "Network | Webinars | Keeping Figures". */
import { kindWords } from '../kindWords.js'
import { matchesOf } from '../matches.js'
import type { Line, Page, Span } from '../page.js'
import { senseOf } from './lines/sense.js'

const MARK = /\s[|\x95·¦]\s|\s\/\/\s/
const MARKS = /\s(?:[|\x95·¦]|\/\/)\s/g

/** The part of the line that may be the name: the only one that says nothing else, or the last where each leads to the next. */
export function namedPart(page: Page, line: Line): Span | null {
  const words = page.text.slice(line.body, line.end)
  if (words.length > 240 || !MARK.test(words)) return null
  const parts: Span[] = []
  let from = 0
  for (const mark of matchesOf(words, MARKS)) {
    parts.push({ start: from, end: mark.index })
    from = mark.index + mark[0].length
  }
  parts.push({ start: from, end: words.length })
  if (parts.length < 3) return null
  const names = parts.filter(({ start, end }) => mayName(words.slice(start, end)))
  const last = parts.at(-1)!
  const one = names.length === 1 ? names[0]! : names.at(-1) === last ? last : null
  return one && { start: line.body + one.start, end: line.body + one.end }
}

/** A menu's words are short. */
function mayName(words: string): boolean {
  const count = words.split(/\s+/).length
  return (
    (count > 2 || (count === 2 && kindWords(words, 0, words.length, 1).length > 0)) &&
    senseOf(words) === 'name' &&
    words.length > 10
  )
}

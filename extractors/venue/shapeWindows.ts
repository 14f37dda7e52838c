/** Where a page may hold the shape of a room or house: around their nouns, around numbers with initials, around brackets. */
import type { Page, Span } from '../page.js'
import { windowsAround } from '../windows.js'

// What no shape does without: the noun of a room or house, initials and a number, an address in brackets.
const NOUNS =
  'hall building bldg house tower center centre room rm suite auditorium auditório auditorio level sala salle salón salon salão aula raum hörsaal horsaal ballroom lounge theatre theater wing amphi amphithéâtre amphitheatre amphitheater'.split(
    ' ',
  )

const NUMBERED_WORD =
  /^(?:(?!19[5-9]\d$|20[0-4]\d$)\d{3,4}[a-z]?|\d{3,4}[a-z]{2,3}|[a-z]{2,4}\d{2,4}[a-z]?|[a-z]\d{2,4}[a-z]?)$/

/** Windows around what no shape does without: wide around nouns and brackets, narrow around a number with initials. */
export function windows(page: Page): Span[] {
  const { text } = page
  const around: Span[] = windowsAround(text, page.index.at(NOUNS), 66, 44)
  const numbered: number[] = []
  for (const { word, offsets } of page.index.entries()) {
    const last = word.charCodeAt(word.length - 1)
    const first = word.charCodeAt(0)
    if (
      word.length < 3 ||
      word.length > 8 ||
      !(
        (first >= 48 && first <= 57) ||
        (last >= 48 && last <= 57) ||
        (word.charCodeAt(word.length - 2) >= 48 && word.charCodeAt(word.length - 2) <= 57)
      )
    )
      continue
    if (NUMBERED_WORD.test(word)) numbered.push(...offsets)
  }
  if (numbered.length > 0)
    around.push(
      ...windowsAround(
        text,
        numbered.sort((a, b) => a - b),
        8,
        14,
      ),
    )
  const brackets: number[] = []
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1))
    // Years, telephone numbers and asides without a number are no addresses.
    if (ADDRESS_IN_BRACKETS.test(text.slice(at + 1, at + 72))) brackets.push(at)
  if (brackets.length > 0) around.push(...windowsAround(text, brackets, 66, 114))
  return merged(around)
}

/** Windows in order, those that touch made one. */
function merged(windows: Span[]): Span[] {
  windows.sort((a, b) => a.start - b.start)
  const out: { start: number; end: number }[] = []
  for (const { start, end } of windows) {
    const last = out[out.length - 1]
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}

const ADDRESS_IN_BRACKETS = /^(?=[^()]*\p{Lu}\p{L})[^()\n]{4,70}\d/u

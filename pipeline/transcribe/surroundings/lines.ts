/** The lines at the ends of a text, and what each may be. */
import { matchable } from '../../../extractors/latin.js'
import type { Span } from '../../../extractors/page.js'
import { isChrome, isItem } from '../../layout/chrome.js'
import { isFurniture } from '../../layout/furniture.js'
import { isAtEdge, isWay } from './phrases.js'

/** `furniture` stands around a page wherever it stands, `edge` only beside more of its kind; `item` is a page of a site or a button, which may also be a heading; `short` may be either beside others; `words` is anything else. */
export type Sort = 'blank' | 'furniture' | 'edge' | 'item' | 'short' | 'words'

export interface End extends Span {
  /** Where the next line starts. */
  readonly next: number
}

const LONGEST = 320
// "Who we are", "News & Events", "A-Z index": no number, no sentence, no label.
const SHORT = /^[\p{L}&'/+ -]{2,32}$/u
const MOST_WORDS = 4

/** What the line `start`..`end` (without its line end) may be. */
export function sortOf(text: string, { start, end }: Span): Sort {
  let from = start
  let to = end
  while (from < to && isWhite(text.charCodeAt(from))) from++
  while (to > from && isWhite(text.charCodeAt(to - 1))) to--
  if (from === to) return 'blank'
  if (to - from > LONGEST) return 'words'
  const words = shown(text.slice(from, to))
  // "4" above "Sep" and "2017" is a day, whatever it is amid a page.
  if (/^\d{1,2}$/.test(words)) return 'short'
  if (isChrome(words) || isFurniture(words) || isWay(words)) return 'furniture'
  if (isAtEdge(words)) return 'edge'
  // "09:00 Registration": a row of a programme.
  if (isItem(words)) return /^\W{0,2}\d/.test(words) ? 'words' : 'item'
  return SHORT.test(words) && words.split(' ').length <= MOST_WORDS ? 'short' : 'words'
}

function isWhite(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xa0
}

/** Without a bullet, and a link of Markdown by its words: "* [Home](/)" → "Home". */
function shown(line: string): string {
  const words = line.includes('](') ? line.replace(/!?\[([^\]]{0,80})\]\([^)]{0,200}\)/g, '$1').trim() : line
  return matchable(words.replace(/^[-*+\u2022\xb7]\s+/, ''))
}

/** At most `most` lines from `from` on. */
export function linesFrom(text: string, from: number, most: number): End[] {
  const lines: End[] = []
  for (let start = from; start < text.length && lines.length < most; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    lines.push({ start, end, next: feed < 0 ? end : feed + 1 })
    start = feed < 0 ? end : feed + 1
  }
  return lines
}

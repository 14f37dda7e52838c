/** The way through a site above an announcement, each of its pages on a line of its own: "Home", "Who we are", "Events", "Contact". */
import type { Span } from '../../../extractors/page.js'
import { type End, linesFrom, type Sort, sortOf } from './lines.js'

const HEAD_LINES = 60
const LEAST_ITEMS = 3
const MOST_NAMES = 2

/** The runs of lines above the announcement that belong to the site. A name above a menu is the site's, and kept, with the menu's first line to tell. */
export function menusOf(text: string, from: number): Span[] {
  const cuts: Span[] = []
  const lines: End[] = []
  const sorts: Sort[] = []
  const sort = (i: number): Sort | null => {
    if (i >= lines.length) {
      if (i >= HEAD_LINES) return null
      const more = linesFrom(text, lines[lines.length - 1]?.next ?? from, 8)
      if (more.length === 0) return null
      lines.push(...more)
    }
    sorts[i] ??= sortOf(text, lines[i]!)
    return sorts[i]!
  }
  const cut = (first: number, last: number) => {
    const [start, end] = [lines[first]!.start, lines[last]!.next]
    const before = cuts[cuts.length - 1]
    if (before && /^\s*$/.test(text.slice(before.end, start))) cuts[cuts.length - 1] = { start: before.start, end }
    else cuts.push({ start, end })
  }
  let names = 0
  for (let i = 0; ; ) {
    const what = sort(i)
    if (what === null) break
    if (what === 'blank') {
      i++
      continue
    }
    const last = what === 'words' ? -1 : names > 0 ? endOfStack(sort, i) : endOfMenu(sort, i)
    if (last >= i) {
      if (names === 0) cut(i, last)
      else if (last > i) cut(i + 1, last)
      i = last + 1
    } else if (
      names === 0 &&
      (what === 'furniture' || (what === 'edge' && (cuts.length > 0 || isFurnished(sort, i + 1))))
    ) {
      cut(i, i)
      i++
    } else if (
      names < MOST_NAMES &&
      lines[i]!.end - lines[i]!.start < 60 &&
      isMenuNear(sort, i + 1, MOST_NAMES - names)
    ) {
      names++
      i++
    } else break
  }
  return cuts
}

/** The last line of the menu that begins at line `first`; -1 where none does. */
function endOfMenu(sort: (i: number) => Sort | null, first: number): number {
  const stack = endOfStack(sort, first)
  if (stack >= 0) return stack
  // "Home", a blank line, "Events", a blank line
  let apart = 0
  let last = -1
  for (let i = first; ; i++) {
    const what = sort(i)
    if (what === 'blank') continue
    if (what !== 'item' && what !== 'furniture' && what !== 'edge') break
    apart++
    last = i
  }
  return apart > 1 ? last : -1
}

/** The last line of a run without a blank in which pages of a site stand one below the other; -1 where line `first` begins none. */
function endOfStack(sort: (i: number) => Sort | null, first: number): number {
  let items = 0
  let known = 0
  let last = -1
  let i = first
  for (; ; i++) {
    const what = sort(i)
    if (what === 'item') items++
    if (what === 'item' || what === 'furniture' || what === 'edge') {
      known++
      last = i
    } else if (what !== 'short') break
  }
  const size = i - first
  if (items < LEAST_ITEMS - 1 || known < LEAST_ITEMS || known * 3 < size) return -1
  return sort(i) === 'blank' && known * 2 >= size ? i - 1 : last
}

/** Is the next line with words of the site too? One alone may be a name: "Back to Basics: a soldering evening". */
function isFurnished(sort: (i: number) => Sort | null, first: number): boolean {
  for (let i = first; ; i++) {
    const what = sort(i)
    if (what !== 'blank') return what === 'furniture' || what === 'edge' || what === 'item'
  }
}

/** Does a menu begin at line `first`, or below so many names? */
function isMenuNear(sort: (i: number) => Sort | null, first: number, names: number): boolean {
  let passed = 0
  for (let i = first; ; i++) {
    const what = sort(i)
    if (what === null) return false
    if (what === 'blank') continue
    if (what !== 'words' && endOfStack(sort, i) > i + 1) return true
    if (++passed >= names) return false
  }
}

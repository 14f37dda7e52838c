/** The foot of a site's page below an announcement: share buttons, the site's other pages, its legal notes, other events. */
import { matchable } from '../../extractors/latin.js'
import type { Span } from '../../extractors/page.js'
import { isRelated } from '../layout/furniture.js'
import { sortOf } from './lines.js'

const FOOT_LINES = 60
const LEAST_ITEMS = 3
const MOST_BETWEEN = 2
/** A list of other events is never as high up. */
const LEAST_ABOVE = 300
const LONGEST_ROW = 130

// "© 2015 The World Bank Group, all rights reserved": whose page it is.
const OWNED = /(?:©|\(c\)|copyright)[\s\d,.-]*(?!all\b|alle\b|todos\b|tous\b|tutti\b)\p{L}/iu

/** Where the foot of the page begins, and the line in it that tells whose page it is; nothing above `top` is read. */
export function footOf(text: string, top: number): { foot: number; owner: Span | null } {
  let owner: Span | null = null
  let foot = text.length
  let items = 0
  let between = 0
  let short = true
  let end = text.length
  for (let n = 0; n < FOOT_LINES && end > top; n++) {
    const start = Math.max(top, text.lastIndexOf('\n', end - 1) + 1)
    if (short && start > LEAST_ABOVE && end - start < 60 && isRelated(matchable(text.slice(start, end).trim())))
      foot = start
    if (end - start > LONGEST_ROW) short = false
    if (items >= 0) {
      const what = sortOf(text, { start, end })
      if (what === 'furniture' && start < foot) foot = start
      if (what === 'furniture' && OWNED.test(text.slice(start, end)))
        owner = { start, end: Math.min(end + 1, text.length) }
      if (what === 'furniture') items = between = 0
      else if (what === 'item') {
        items++
        between = 0
        if (items >= LEAST_ITEMS) foot = start
      } else if (what === 'words' || (what === 'short' && ++between > MOST_BETWEEN)) items = -1
    }
    if (items < 0 && !short) break
    end = start - 1
  }
  return { foot, owner: owner && owner.start >= foot ? owner : null }
}

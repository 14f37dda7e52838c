/** The foot of a site's page below an announcement: share buttons, the site's other pages, its legal notes, other events; or that of a mailing list. */
import { matchable } from '../../../extractors/latin.js'
import type { Span } from '../../../extractors/page.js'
import { isRelated } from '../../layout/furniture.js'
import { sortOf } from './lines.js'

const FOOT_LINES = 60
const LEAST_ITEMS = 3
const MOST_BETWEEN = 2
/** A list of other events is never as high up, and no longer. */
const LEAST_ABOVE = 300
const MOST_ROWS = 14
// A sentence, an address, a label: more than the name and day of another event.
const NO_ROW = /.{120}|@|https?:|www\.|^\s*\p{Lu}[\p{L} ]{2,24}:\s/u

// "© 2015 The World Bank Group, all rights reserved": whose page it is.
const OWNED =
  /(?:©|\(c\)|copyright)[\s\d,.-]*(?!copyright|all\b|alle\b|todos\b|tous\b|tutti\b|derechos\b|droits\b)\p{L}/iu

const LIST_LINES = 8
const RULE = /^(?:_{3,}|-{2,} ?-*|={3,}|~{3,})\s*$/
const LISTED =
  /\b(?:mailing list|listinfo|mailman|listserv|google groups|unsubscribe|subscribed to|majordomo|sympa|jiscmail)\b/i

// An address that is not the list's own is somebody's to ask.
const ADDRESS = /\S@\S/
const OF_LIST =
  /[\w.-]*(?:list|subscri|signoff|request|bounce)[\w.-]*@|@(?:lists?|groups|mailman|googlegroups|listserv|jiscmail)\b/i
// "Organised by the Friends of Maps. Fee: 5 pounds.": more than the name of a list and how to leave it.
const SAYS_MORE = /:\s(?!https?:)\S|\.\s\p{Lu}/u

/** Where the foot of the page begins, and the line in it that tells whose page it is; nothing above `top` is read. */
export function footOf(text: string, top: number): { foot: number; owner: Span | null } {
  let owner: Span | null = null
  let foot = text.length
  /** Pages of the site that were passed since the last certain line; -1 behind the first line of something else. */
  let items = 0
  let between = 0
  let rows = 0
  /** Do the lines passed tell of a mailing list? null where they say more, or too many were passed. */
  let listed: boolean | null = false
  let end = text.length
  for (let n = 0; n < FOOT_LINES && end > top; n++) {
    const start = Math.max(top, text.lastIndexOf('\n', end - 1) + 1)
    const line = text.slice(start, Math.min(end, start + 400))
    const ofList = LISTED.test(line)
    if (n === LIST_LINES || (ADDRESS.test(line) && !OF_LIST.test(line)) || (!ofList && SAYS_MORE.test(line)))
      listed = null
    if (listed === false) listed = ofList
    if (listed && RULE.test(line)) {
      listed = null
      foot = start
      items = between = rows = 0
    } else if (rows <= MOST_ROWS && start > LEAST_ABOVE && line.length < 60 && isRelated(matchable(line.trim()))) {
      foot = start
      items = between = rows = 0
    } else if (items >= 0) {
      const what = sortOf(text, { start, end })
      if (what === 'furniture' || what === 'edge') {
        foot = start
        items = between = rows = 0
        if (OWNED.test(line)) owner = { start, end: Math.min(end + 1, text.length) }
      } else if (what === 'item') {
        items++
        between = 0
        if (items >= LEAST_ITEMS) foot = start
      } else if (what === 'words' || (what === 'short' && ++between > MOST_BETWEEN)) items = -1
    }
    if (items < 0 && /\S/.test(line)) rows = NO_ROW.test(line) ? MOST_ROWS + 1 : rows + 1
    if (items < 0 && rows > MOST_ROWS && listed === null) break
    end = start - 1
  }
  return { foot, owner: owner && owner.start >= foot ? owner : null }
}

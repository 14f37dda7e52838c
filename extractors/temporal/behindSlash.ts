/** Days behind a slash: "13/14 May", "31 May/1 June", "2019-10-05/2019-10-07". */
import type { Item } from './item.js'
import { itemAt } from './items.js'
import { SLASH } from './marks.js'
import { isIsoDay, isSlash } from './numericTail.js'
import { Gap, gaps, isMark } from './tokens.js'

/** May `item` follow `last` behind a slash? */
export function acceptsBehindSlash(items: readonly Item[], last: Item, item: Item, text: string): boolean {
  // "Sat 7 / Sat 14 / Sat 21 May"
  if (last.weekday > 0 && item.weekday > 0 && last.style === 'd') return item.day > last.day
  // "4 October 2016 / 11 October 2016 / 18 October 2016": two alone may be one day in two languages.
  if (last.year > 0 && item.year > 0 && last.style === item.style && item.style !== 'n' && item.style !== 'm')
    return items.length > 1 || (isMark(item.next, SLASH) && itemAt(item.next + 1, text, true)?.style === item.style)
  // "31 May/1 June 2020", "March/April 2020"
  if (last.style === 'dm' && item.style === 'dm') return last.year === 0
  // "May 30/31, 2019", "Jan 12/19/26, 2011"
  if (
    (last.style === 'md' || (last.style === 'd' && items[0]!.style === 'md')) &&
    item.style === 'd' &&
    last.year === 0 &&
    gaps[last.next] === Gap.Glued
  )
    return (
      item.day === last.day + 1 ||
      (item.day > last.day &&
        (item.year > 0 || items.length > 1 || isSlash(item.next)) &&
        gaps[item.first] === Gap.Glued)
    )
  // "March/April 2020", "December 2019 / January 2020"
  if (last.style === 'm' && item.style === 'm')
    return last.year === 0 ? item.month > last.month : item.year === last.year + (item.month > last.month ? 0 : 1)
  // "2018-05-03/05"
  if (isIsoDay(last, item)) return true
  // "2019-10-05/2019-10-07"
  if (last.style === 'n' && item.style === 'n')
    return (last.year > 0 && item.year > 0) || (last.year === 0 && isSpacedDots(last, item))
  // "13/14 May 2010", "30/31 May or 1 June"; numbers only are left to numericItem.
  return (
    gaps[last.next] === Gap.Glued &&
    last.style === 'd' &&
    (item.style === 'dm' || item.style === 'd') &&
    // "13/14 May", "12/19/26 January 2011"
    (item.day === last.day + 1 ||
      (item.day > last.day &&
        (item.style === 'dm' ? items.length > 1 || (item.year > 0 && last.day > 9) : slashesAhead(item, text))))
  )
}

/** "19.3. / 26.3. / 2.4.2024": the order of their digits is sure, the slash stands apart. */
function isSpacedDots(last: Item, item: Item): boolean {
  const sure = !last.other && !item.other && !last.monthFirst && !item.monthFirst
  const later = item.month > last.month || (item.month === last.month && item.day > last.day)
  return sure && later && gaps[last.next] === Gap.Spaced && gaps[item.first] === Gap.Spaced
}

/** "12/19/26 January": does a day with its month follow the days behind the slashes? */
function slashesAhead(item: Item, text: string): boolean {
  if (!isSlash(item.next)) return false
  const next = itemAt(item.next + 1, text, true)
  return (
    next !== null && next.day > item.day && (next.style === 'dm' || (next.style === 'd' && slashesAhead(next, text)))
  )
}

/** What joins two clocks to a range, and which two may be one. */
import type { Read } from './clock.js'
import { isAt } from './clockMarks.js'
import { leadsTo } from './joins.js'
import { DASH, DOT, SLASH } from './marks.js'
import { AMOUNT, AND, APPROX, AT, OF, ORD, THE, TIL, TO } from './roles.js'
import { bitsAt, Gap, gaps, isMark, kinds, Token, values, wordAt } from './tokens.js'

/** The stand-in for an arrow, as `latin.ts` writes it. */
const ARROW = 0x9b

/** The token behind what joins two clocks at `i`; 0 where nothing does. */
export function joinAt(i: number, between: boolean, text: string): number {
  if (gaps[i] === Gap.Apart) return 0
  if (kinds[i] === Token.Mark) {
    const mark = values[i]!
    if (mark === DASH || mark === 126) {
      let j = i + 1
      while (isMark(j, DASH) && j < i + 3) j++
      // "5 PM -> 7 PM"
      if (isMark(j, 62) && gaps[j] === Gap.Glued) j++
      return gaps[j] === Gap.Apart ? 0 : j
    }
    // "18:30 → 20:30", "18h > 20h"
    if (mark === ARROW || (mark === 62 && gaps[i] === 1 && gaps[i + 1] === 1)) {
      return gaps[i + 1] === Gap.Apart ? 0 : i + 1
    }
    if (mark === SLASH) {
      return gaps[i] === Gap.Glued && gaps[i + 1] === Gap.Glued ? i + 1 : 0
    }
    // "9:00, until 5", "10 'til 4"
    if ((mark === 44 || (mark === 39 && gaps[i + 1] === Gap.Glued)) && bitsAt(i + 1) & TIL) {
      return i + 2
    }
    return 0
  }
  const bits = bitsAt(i)
  // "das 9h às 17h", "dalle 9 alle 17", "de las 9 a las 11"
  const across = bits & AT && /^(?:alle|as)$/.test(wordAt(i)!.key) && (wordAt(i)!.key === 'alle' || isAt(i, text))
  if (leadsTo(i) || across || (between && bits & AND)) {
    let j = i + 1
    if (wordAt(i)!.key === 'jusqu' && isMark(j, 39)) j += 2
    // "hasta las 5", "até às 17h", "to about 3 pm", "bis um 9", "alle ore 17"
    for (let skips = 0; skips < 2 && (bitsAt(j) & (AT | APPROX | THE)) !== 0; skips++) j++
    return gaps[j] === Gap.Apart ? 0 : j
  }
  return 0
}

/** May two clocks be one range? Bare numbers need a partner that is plainly a clock, or a cue, and must not be a date or an amount. */
export function joinFits(
  start: Read,
  end: Read,
  lead: { at: number; from: boolean; between: boolean; cued: boolean },
): boolean {
  const next = end.next
  if (end.plain === 1) {
    // "9:30 - 11 May", "10:00 - 12/5", "8 am to 5 participants"
    if (wordAt(next)?.month && gaps[next]! <= Gap.Wrapped && !(bitsAt(next) & (AND | TO))) return false
    if (bitsAt(next) & AMOUNT && !(bitsAt(next) & (OF | AND | TO))) return false
    if (gaps[next] === Gap.Glued && bitsAt(next) & ORD) return false
    if (isMark(next, DOT) && gaps[next] === Gap.Glued && wordAt(next + 1)?.month) return false
    if (bitsAt(next) & OF && wordAt(next + 1)?.month) return false
    // "until 12 - 05 - 2019"
    if (isMark(next, DASH) && kinds[next + 1] === Token.Number && isMark(next + 2, DASH)) return false
    // "until 12-05-2019", "to 5/6"
    if (
      kinds[next] === Token.Mark &&
      gaps[next] === Gap.Glued &&
      gaps[next + 1] === Gap.Glued &&
      kinds[next + 1] === Token.Number
    )
      return false
    if (end.spelled !== start.spelled && start.plain < 3) return false
    if (start.plain >= 2) return end.hour <= 24 && (start.plain === 3 || start.dotted)
    return end.hour > 0 && start.hour !== end.hour
  }
  // "16:00 - 2020-06-07"
  if (end.plain === 2 && !end.dotted && !(start.cue === 'four-digits' || start.cue === 'hours')) return false
  if (start.plain === 1) {
    // "May 5 - 7 pm" begins at the 7; "2010 - 10:00"
    if (start.hour === 0 && end.meridiem) return false
    if (end.plain === 2 && !end.dotted) return false
    return !(end.dotted && end.plain === 2 && !lead.cued)
  }
  if (start.plain === 2 && !start.dotted && end.plain === 3 && end.cue !== 'hours' && end.meridiem === null)
    return false
  return true
}

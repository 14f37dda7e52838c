/** The days of what comes again: "Mondays and Wednesdays", "first and third", "of each month". */
import { AND, EVERY, OF, ORD, THE, TO } from './roles.js'
import { bitsAt, digitsAt, Gap, gaps, isMark, kinds, startsLine, Token, values, wordAt } from './tokens.js'

/** The token behind what was found last. */
export let after = 0

/** Weekdays at `i`, joined by "and", "&", ",", "/": numbers in order; [] where none. "to" makes a run. */
export function weekdaysAt(i: number): number[] {
  const out: number[] = []
  let j = i
  for (let count = 0; count < 7; count++) {
    const word = wordAt(j)
    if (
      !word ||
      word.weekday === 0 ||
      (count > 0 && gaps[j]! > Gap.Wrapped) ||
      (word.weakWeekday && word.key.length < 3)
    )
      break
    out.push(word.weekday)
    j++
    if (isMark(j, 46) && gaps[j] === Gap.Glued) j++
    after = j
    if (isMark(j, 44)) j++
    if (bitsAt(j) & AND || isMark(j, 38) || isMark(j, 47)) j++
    else if ((bitsAt(j) & TO || isMark(j, 45)) && wordAt(j + 1)?.weekday) {
      const to = wordAt(j + 1)!.weekday
      for (let day = word.weekday + 1; day < to; day++) out.push(day)
      j++
    } else if (!isMark(j - 1, 44)) break
    if (bitsAt(j) & EVERY) j++
  }
  return out.length < 2 ? out : [...new Set(out)].sort((a, b) => a - b)
}

/** The days said before `i` on its line and in its sentence: "le mercredi, de 18h à 20h, chaque semaine". */
export function weekdaysBefore(i: number): number[] {
  for (let j = i - 1; j >= 0 && j > i - 14; j--) {
    if (isMark(j, 46) && gaps[j + 1]! > Gap.Glued && kinds[j - 1] === Token.Other) return []
    if (wordAt(j)?.weekday) {
      // To the first of several.
      while (
        !startsLine(j) &&
        (wordAt(j - 1)?.weekday ||
          (wordAt(j - 2)?.weekday && (bitsAt(j - 1) & (AND | TO) || kinds[j - 1] === Token.Mark)))
      )
        j -= wordAt(j - 1)?.weekday ? 1 : 2
      const kept = after
      const days = weekdaysAt(j)
      after = kept
      return days
    }
    if (startsLine(j)) return []
  }
  return []
}

/** The ordinal of a weekday in a month: "first", "2nd", "1.", "last" (-1). 0 where none; the token after it in `after`. */
export function ordinalAt(i: number): number {
  const nth = wordAt(i)?.nth ?? 0
  if (nth !== 0) {
    after = i + 1
    return nth
  }
  if (kinds[i] !== Token.Number || digitsAt(i) !== 1 || values[i]! < 1 || values[i]! > 5) return 0
  let j = i + 1
  // "1. Montag", "1.ª terça"
  if (isMark(j, 46) && gaps[j] === Gap.Glued) j++
  if (gaps[j] === Gap.Glued && (bitsAt(j) & ORD || isMark(j, 0xb0))) j++
  if (j === i + 1) return 0
  after = j
  return values[i]!
}

/** Token after "of the month", "of each month", "im Monat", "jeden Monats"; 0 where it is not there. `each`: "of the month" is not enough. */
export function monthBehind(i: number, each = false): number {
  let j = i
  const key = wordAt(i)?.key
  if (bitsAt(j) & OF || key === 'in' || key === 'im') {
    j++
    if (bitsAt(j) & EVERY || (!each && bitsAt(j) & THE)) j++
    else if (each) return 0
  } else if (bitsAt(j) & EVERY) j++
  else return 0
  return wordAt(j)?.unit === 'month' && gaps[j]! <= Gap.Wrapped ? j + 1 : 0
}

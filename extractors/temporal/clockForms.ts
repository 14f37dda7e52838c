/** The forms of one clock: "3:30 PM", "14h00", "9 Uhr", "1600 hours", "half past two", "noon". */
import { type Read, read } from './clock.js'
import { besideHour, halfHour, tellsMinutes, wayAt } from './clockBeside.js'
import { digitalAt } from './clockDigits.js'
import { behindClock, isFree, opensClause } from './clockMarks.js'
import { germanPart, minutesAt, toldMinutes } from './clockWords.js'
import { DASH } from './marks.js'
import { meridiemAt } from './meridiem.js'
import { AND, HALF, HOUR, MIDNIGHT, NOON, QUARTER } from './roles.js'
import { bitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, wordAt } from './tokens.js'

/** "a las diecinueve horas", "à dix-huit heures trente", "achtzehn Uhr", "ore diciotto e trenta": hours past noon in words. */
function lateHour(i: number, text: string): Read | null {
  let hour = wordAt(i)!.count
  let j = i + 1
  if (isMark(j, DASH) && gaps[j] === Gap.Glued && (wordAt(j + 1)?.count ?? 0) > 6) {
    hour += wordAt(j + 1)!.count
    j += 2
  } else if (hour === 20 && (bitsAt(j) & AND || isMark(j, DASH)) && (wordAt(j + 1)?.count ?? 9) < 4) {
    hour += wordAt(j + 1)!.count
    j += 2
  }
  const said = bitsAt(j) & HOUR && gaps[j]! <= Gap.Wrapped && /^(?:horas|heures|uhr)$/.test(wordAt(j)!.key)
  const before = wordAt(i - 1)?.key
  if (hour < 10 || hour > 23 || !(said || before === 'ore' || (before === 'alle' && hour > 12))) return null
  const one = read(i, said ? j + 1 : j, hour, 0, 3, 'spelled')
  one.military = true
  const at = bitsAt(one.next) & AND ? one.next + 1 : one.next
  const told = minutesAt(at, text)
  if (told && told.minute > 0) {
    one.minute = told.minute
    one.next = told.next
  }
  return one
}

const HALVES = /^\s(?:et\sdemie?|e\smezzo|e\smezza|y\smedia|e\smeia)\b/i

/** One clock at `i`, or null. `joined`: behind a connector. */
export function clockAt(i: number, text: string, joined: boolean): Read | null {
  if (kinds[i] === Token.Number) return isFree(i, joined) ? digitalAt(i, text, joined) : null
  const word = wordAt(i)
  if (!word) return null
  if (word.bits & (NOON | MIDNIGHT)) {
    // "nel Mezzogiorno": the south
    if (
      word.key === 'mezzogiorno' &&
      text[starts[i]!] === 'M' &&
      /^(?:nel|del|il|d)$/.test(text.slice(starts[i - 1] ?? 0, ends[i - 1] ?? 0))
    )
      return null
    // "midi" and "mittags" are words of several languages; "noon" of none.
    const one = read(i, i + 1, word.bits & NOON ? 12 : 0, 0, 3, word.bits & NOON ? 'noon' : 'midnight')
    one.military = true
    // "midi et demi", "mezzogiorno e mezzo"
    const half = HALVES.exec(text.slice(ends[i], ends[i]! + 12))
    if (half) {
      one.minute = 30
      one.next = i + 3
      return one
    }
    if (
      gaps[i + 1] === Gap.Glued &&
      (isMark(i + 1, 39) ||
        (isMark(i + 1, DASH) &&
          kinds[i + 2] !== Token.Number &&
          !/^ish$/i.test(text.slice(starts[i + 2]!, ends[i + 2]!))))
    )
      return null
    return one
  }
  // "mid-day", "mid night", "meio-dia", "meia-noite"
  if (word.key === 'mid' || word.key === 'meio' || word.key === 'meia') {
    const at = isMark(i + 1, DASH) && gaps[i + 1] === Gap.Glued ? i + 2 : i + 1
    const key = gaps[at]! <= 1 ? wordAt(at)?.key : undefined
    const noon = key === (word.key === 'mid' ? 'day' : 'dia') && word.key !== 'meia'
    if (!noon && (key !== (word.key === 'mid' ? 'night' : 'noite') || word.key === 'meio')) return null
    const one = read(i, at + 1, noon ? 12 : 0, 0, 3, noon ? 'noon' : 'midnight')
    one.military = true
    return one
  }
  // "half past three", "quarter to five", "15 past noon" below
  if (word.bits & (HALF | QUARTER)) {
    if (word.key !== 'half' && word.key !== 'quarter') return germanPart(i, text)
    const size = word.bits & HALF ? 30 : 15
    // "half-past seven"
    const at = isMark(i + 1, DASH) && gaps[i + 1] === Gap.Glued && gaps[i + 2] === Gap.Glued ? i + 2 : i + 1
    const way = wayAt(at)
    if (way === 0) return size === 30 ? halfHour(i, text) : null
    const beyond = at > i + 1 && isMark(at + 1, DASH) ? at + 2 : at + 1
    return besideHour(i, beyond, size, way, text)
  }
  // "ten to five", "twenty past eight", "five minutes to three", "twenty-five past one"
  const late = word.count > 9 ? lateHour(i, text) : null
  if (late) return late
  const told = tellsMinutes(i, text) ?? (word.count >= 1 && word.count <= 12 ? toldMinutes(i, word.count, text) : null)
  if (told) return told
  if (word.count >= 1 && word.count <= 12 && word.key.length > 2) {
    // "at seven thirty", "eight fifteen pm"
    const j = isMark(i + 1, DASH) && gaps[i + 1] === Gap.Glued ? i + 2 : i + 1
    let minute = wordAt(j)?.count ?? -1
    let half = minute >= 10 && minute <= 50 && minute % 5 === 0 && (gaps[j] === 1 || j > i + 1)
    let next = j + 1
    // "seven forty-five"
    const five = half && minute >= 20 ? (isMark(next, DASH) ? next + 1 : next) : 0
    if (five > 0 && wordAt(five)?.count === 5 && gaps[five]! <= 1) {
      minute += 5
      next = five + 1
    }
    // "five oh five pm", "nine-oh-five am"
    if (/^oh?$/i.test(text.slice(starts[j]!, ends[j]!)) && gaps[j]! <= 1) {
      const at = isMark(j + 1, DASH) && gaps[j + 1] === Gap.Glued ? j + 2 : j + 1
      const digit = wordAt(at)?.count ?? -1
      if (digit >= 1 && digit <= 9 && meridiemAt(at + 1, text) > 0) {
        half = true
        minute = digit
        next = at + 1
      }
    }
    // "seven fifty six a.m.": any minute, where the half of the day follows
    const unit = wordAt(five)?.count ?? -1
    if (five > 0 && minute % 10 === 0 && unit >= 1 && unit <= 9 && unit !== 5 && meridiemAt(five + 1, text) > 0) {
      minute += unit
      next = five + 1
    }
    // "a ten-twenty split"
    if (j > i + 1 && meridiemAt(next, text) === 0 && !opensClause(next)) half = false
    const one = read(i, half ? next : i + 1, word.count, half ? minute : 0, 1, 'spelled')
    one.spelled = true
    // "ten thirty" alone on its line
    if (half && gaps[i]! >= Gap.Wrapped && opensClause(next) && minute % 15 === 0) one.plain = 3
    return behindClock(one, text)
  }
  return null
}

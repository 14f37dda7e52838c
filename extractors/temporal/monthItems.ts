/** Items that begin with their month: "May 13, 2010", "Oct. 2", "June 2016"; and which words are months at all. */
import { type Item, isWhole, isYear, newItem } from './item.js'
import { COMMA, DASH, DOT, SLASH } from './marks.js'
import {
  afterDay,
  behindMonth,
  dayAt,
  dayOrdinal,
  keepsStop,
  monthAt,
  readYear,
  spelledYear,
  yearBehindClock,
} from './parts.js'
import { AMOUNT, AND, BETWEEN, CUE, FROM, OF, ON, ORD, THE, TO } from './roles.js'
import { bitsAt, digitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, values, wordAt } from './tokens.js'

const AMPERSAND = 38

/** May the month's name at `i` be one here? Weak ones ("may", "set", "out", "mar") need the right neighbour. */
export function monthFits(i: number, dayBefore: boolean, text: string): boolean {
  const word = wordAt(i)!
  if (!word.weakMonth) return true
  const capital = text.charCodeAt(starts[i]!) < 97
  switch (word.key) {
    case 'may':
    case 'march':
      // "on 5 may 2010" but not "all 13 may apply": lower case needs a year, a mark or an end behind the day before it.
      return (
        capital ||
        (dayBefore &&
          (isYear(i + 1) ||
            spelledYear(bitsAt(i + 1) & OF ? i + 2 : i + 1) !== null ||
            kinds[i + 1] === Token.Mark ||
            kinds[i + 1] === Token.End ||
            gaps[i + 1]! >= Gap.Wrapped)) ||
        isLedYear(i)
      )
    case 'mar':
    case 'mars':
      return capital || dayBefore || isLedYear(i)
    default:
      // gen, ago, set, out, mag: "12 set 2024", never "set 12", "3 years ago", "5 out of 7"
      return (
        dayBefore &&
        (isYear(i + 1) ||
          ((bitsAt(i + 1) & OF) > 0 && isYear(i + 2)) ||
          isMark(i + 1, DOT) ||
          (capital && kinds[i + 1] !== Token.Word))
      )
  }
}

/** "in may 2015", "from mar 2015": in lower case, between a word that dates follow and a year. */
const isLedYear = (i: number): boolean =>
  isLed(i) && (isYear(i + 1) || (isMark(i + 1, DOT) && gaps[i + 1] === Gap.Glued && isYear(i + 2)))

/** Does a word of more than one letter stand before the one at `i` that dates follow: "in", "of", "from", "to", "between"? */
const isLed = (i: number): boolean =>
  (bitsAt(i - 1) & (CUE | FROM | TO | BETWEEN | OF)) > 0 && wordAt(i - 1)!.key.length > 1

/** Is the month at `i` one of two told by name: "from Mar to May", "Jan. - Mar."? */
export function isOfTwoMonths(i: number): boolean {
  const behind = isMark(i + 1, DOT) && gaps[i + 1] === Gap.Glued ? i + 2 : i + 1
  const joins =
    isMark(behind, DASH) ||
    isMark(behind, SLASH) ||
    isMark(behind, COMMA) ||
    isMark(behind, AMPERSAND) ||
    bitsAt(behind) & (TO | AND)
  if (joins && isOtherMonth(behind + 1, i)) return true
  // the second of two
  const linked =
    ((bitsAt(i - 1) & (TO | AND)) > 0 && wordAt(i - 1)!.key.length > 1) ||
    isMark(i - 1, DASH) ||
    isMark(i - 1, SLASH) ||
    isMark(i - 1, AMPERSAND)
  if (!linked) return false
  return isOtherMonth(isMark(i - 2, DOT) && gaps[i - 2] === Gap.Glued ? i - 3 : i - 2, i)
}

/** "May 13, 2010", "Oct. 2", "October2", "May twenty-first", "June 2016", "September-2020-23", "July". */
export function monthItem(i: number, text: string): Item | null {
  const month = monthAt(i)
  if (month === 0) return null
  if (wordAt(i)!.key === 'janeiro' && i > 1 && /^rio$/i.test(text.slice(starts[i - 2]!, ends[i - 2]!))) return null
  const item = newItem(i, 'm')
  item.month = month
  const behind = behindMonth(i)
  item.next = behind === i + 2 && !keepsStop(i, text) ? i + 1 : behind
  let j = behind
  if (isMark(j, DASH) || isMark(j, SLASH)) {
    if (gaps[j] === Gap.Glued && gaps[j + 1] === Gap.Glued) j++
  } else if (bitsAt(j) & THE && gaps[j]! < Gap.Apart && gaps[j + 1]! < Gap.Apart) j++
  else if (isMark(j, COMMA) && gaps[j + 1] === 1 && wordAt(j + 1)?.weekday && digitsAt(j + 2) > 0) j = behind
  // "June, 14 2019"
  else if (
    isMark(j, COMMA) &&
    gaps[j] === Gap.Glued &&
    gaps[j + 1] === 1 &&
    digitsAt(j + 1) > 0 &&
    digitsAt(j + 1) < 3
  ) {
    // "June, 22nd", "June, 22" where the clause ends
    if ((gaps[j + 2] === 1 && isYear(j + 2)) || endsDay(j + 1)) j++
  }
  // "September-2020-23"
  if (
    j > behind &&
    isYear(j) &&
    isMark(j + 1, DASH) &&
    gaps[j + 1] === Gap.Glued &&
    digitsAt(j + 2) === 2 &&
    values[j + 2]! <= 31
  ) {
    item.style = 'md'
    item.year = values[j]!
    item.day = values[j + 2]!
    item.next = j + 3
    return item
  }
  if (gaps[j]! <= 1 || (gaps[j]! < Gap.Apart && (!wordAt(i)!.weakMonth || isPlainDay(i, j)))) {
    const day = dayAt(j, text)
    // "June 22 people"; "May 7 – 9 pm" is left to the list.
    if (
      day > 0 &&
      !(bitsAt(afterDay) & AMOUNT && !(bitsAt(afterDay) & (OF | AND)) && gaps[afterDay] === 1) &&
      monthFitsBefore(i, j, text)
    ) {
      item.style = 'md'
      item.day = day
      item.ordinal = dayOrdinal
      item.next = afterDay
      const slash = isMark(j - 1, SLASH) && j > behind
      // "Jan/3/2010"
      if (!readYear(item, afterDay, text, j > behind && !(bitsAt(j - 1) & THE)) && !slash) yearBehindClock(item)
      return item
    }
  }
  if (!readYear(item, behind, text)) {
    // A month alone: full name, or abbreviation with a connector; never an everyday word in lower case.
    if (!wordAt(i)!.fullMonth && !inCalendar(i)) return null
    const weak = wordAt(i)!.weakMonth
    // "May" opens questions, "March" commands: alone they need "in", "of", "from" before them.
    if (weak) {
      const led = isLed(i)
      const alone = isWhole(i, i + 1)
      // "March-April 2020", "May/June", "March to May"
      const joined =
        (isMark(i + 1, DASH) || isMark(i + 1, SLASH) || isMark(i + 1, COMMA) || (bitsAt(i + 1) & (TO | AND)) > 0) &&
        isOtherMonth(i + 2, i)
      // "from may to september" in lower case: the word before says it
      if (joined && (text.charCodeAt(starts[i]!) < 97 || led)) return item
      // "from March to May", "between march and may": the second of two
      const second = (bitsAt(i - 1) & (TO | AND)) > 0 && wordAt(i - 1)!.key.length > 1 && isOtherMonth(i - 2, i)
      if (second) return item
      // "in march", "since may.": in lower case only where the clause ends
      const closed =
        kinds[i + 1] === Token.End ||
        gaps[i + 1]! >= Gap.Wrapped ||
        (kinds[i + 1] === Token.Mark && !isMark(i + 1, DASH))
      const lower = text.charCodeAt(starts[i]!) >= 97
      // "in Mar", "by Mar.", where the clause ends
      if (wordAt(i)!.key === 'mar' && !lower && led && closed) return item
      if (wordAt(i)!.key.slice(0, 3) === 'mar' ? wordAt(i)!.key !== 'march' : wordAt(i)!.key !== 'may') return null
      if (lower ? !(led && closed && bitsAt(i - 1) & (CUE | OF)) : !(led || alone)) return null
    }
    // "April Smith", "August Wilson Center"
    if (kinds[i + 1] === Token.Other && gaps[i + 1] === 1 && /^[A-Z]/.test(text[starts[i + 1]!]!) && !isLed(i))
      return null
    // "Jan. to Mar. 2018", "Jan./Mar. 2018"
    if (
      behind > i + 1 &&
      !(bitsAt(behind) & (TO | AND | BETWEEN) || isMark(behind, DASH)) &&
      !(isMark(behind, SLASH) || isMark(behind, AMPERSAND))
    )
      item.next = i + 1
  } else if (wordAt(i)!.weakMonth && !monthFits(i, false, text)) return null
  return item
}

/** "may or may not" names none. */
function isOtherMonth(i: number, than: number): boolean {
  const month = wordAt(i)?.month ?? 0
  return month > 0 && month !== wordAt(than)!.month
}

/** Is the number an ordinal, or the last of its line? */
function endsDay(i: number): boolean {
  return (gaps[i + 1] === Gap.Glued && (bitsAt(i + 1) & ORD) > 0) || isWhole(0, i + 1) || gaps[i + 1]! >= Gap.Wrapped
}

/** "Thursday, May / 22nd", "May / 22, 2019": a day and no other number opens the line below. */
function isPlainDay(month: number, i: number): boolean {
  const before = isMark(month - 1, COMMA) ? month - 2 : month - 1
  // "May / twenty-first"
  if ((wordAt(i)?.ordinal ?? 0) > 3 || wordAt(i)?.count === 20) return true
  return (
    digitsAt(i) > 0 &&
    ((wordAt(before)?.weekday ?? 0) > 0 ||
      (bitsAt(i + 1) & ORD && gaps[i + 1] === Gap.Glued) ||
      isYear(isMark(i + 1, COMMA) ? i + 2 : i + 1))
  )
}

/** "from Nov to March": an abbreviated month alone counts beside a connector. */
function inCalendar(i: number): boolean {
  const before = bitsAt(i - 1)
  const after = bitsAt(isMark(i + 1, DOT) && gaps[i + 1] === Gap.Glued ? i + 2 : i + 1)
  // "between Nov and Feb"
  if (before & AND && bitsAt(i - 3) & BETWEEN) return true
  return (
    ((before & (FROM | TO | BETWEEN | OF | CUE)) > 0 && wordAt(i - 1)!.key.length > 1) ||
    (after & TO) > 0 ||
    // "Nov between 19 and 20"
    (after & BETWEEN) > 0 ||
    (isMark(i + 1, DASH) && (wordAt(i + 2)?.month ?? 0) > 0) ||
    // "Oct/Nov 2018", "Oct. - Nov. 2018", "Oct & Nov 2018"
    isOfTwoMonths(i)
  )
}

/** Month before day, for everyday words: "May 2" with its capital; "citizens may 2" not; "march 3" alone or behind a preposition. */
function monthFitsBefore(month: number, day: number, text: string): boolean {
  const word = wordAt(month)!
  if (!word.weakMonth) return true
  if (text.charCodeAt(starts[month]!) < 97)
    return word.key === 'may' || word.key === 'march' || word.key === 'mar' || word.key === 'mars'
  if (word.key !== 'may' && word.key !== 'march' && word.key !== 'mar') return false
  const before = month - 1
  if (month === 0 || kinds[before] === Token.Mark || gaps[month]! >= Gap.Apart) return true
  if (bitsAt(before) & (ON | CUE | FROM | TO | BETWEEN | OF) || wordAt(before)?.weekday) return true
  return dayOrdinal || isYear(afterDay) || (isMark(afterDay, COMMA) && isYear(afterDay + 1)) || gaps[day] === Gap.Glued
}

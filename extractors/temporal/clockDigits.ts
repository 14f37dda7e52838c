/** One clock in digits: "3:30 PM", "14h00", "17.30", "1600 hours", "9 Uhr". */
import { type Read, read } from './clock.js'
import { besideHour, minutesFit, wayAt } from './clockBeside.js'
import { behindClock, halfAt, isCued, isCut, opensClause } from './clockMarks.js'
import { toldMinutes } from './clockWords.js'
import { isYear } from './item.js'
import { COLON, DOT, SLASH } from './marks.js'
import { meridiemAt } from './meridiem.js'
import { AND, CLOCK, HOUR, MIDNIGHT, NOON, OF, ZONE } from './roles.js'
import { bitsAt, digitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, values, wordAt } from './tokens.js'

export function digitalAt(i: number, text: string, joined: boolean): Read | null {
  const digits = digitsAt(i)
  const value = values[i]!
  const next = i + 1
  if (digits <= 2) {
    if (value > 24) {
      // "30 minutes past 3 pm", "25 past eight"
      const counted = /^min(?:ute)?s?$/.test(wordAt(next)?.key ?? '')
      const way = value < 60 ? wayAt(counted ? next + 1 : next) : 0
      return way !== 0 && minutesFit(next, value, way, counted, text)
        ? besideHour(i, counted ? next + 2 : next + 1, value, way, text)
        : null
    }
    if (
      kinds[next] === Token.Mark &&
      gaps[next] === Gap.Glued &&
      gaps[next + 1] === Gap.Glued &&
      digitsAt(next + 1) === 2 &&
      values[next + 1]! < 60
    ) {
      const mark = values[next]!
      // "ore 20,30", "20,30 horas", "20'30 h": only beside the word that says hours
      const comma =
        (mark === 44 || mark === 39) &&
        value < 24 &&
        (/^(?:ore|alle|dalle)$/.test(wordAt(i - 1)?.key ?? '') ||
          (gaps[next + 2]! <= 1 && /^(?:h|hs|hrs|horas|uhr)$/.test(wordAt(next + 2)?.key ?? '')))
      if (mark === COLON || (mark === DOT && (value < 24 || (value === 24 && values[next + 1] === 0))) || comma) {
        let end = next + 2
        // "12:34:25"
        if (isMark(end, mark) && gaps[end] === Gap.Glued && gaps[end + 1] === Gap.Glued && digitsAt(end + 1) === 2) {
          if (mark === DOT) return null
          end += 2
          if (isMark(end, DOT) && gaps[end] === Gap.Glued && digitsAt(end + 1) === 3) end += 2
        }
        const one = read(
          i,
          end,
          value,
          values[next + 1]!,
          mark === COLON ? 3 : 2,
          mark === COLON ? 'clock' : 'dotted-clock',
        )
        if (value === 24 && one.minute > 0) return null
        one.dotted = mark !== COLON
        one.military = value > 12 || value === 0 || (digits === 2 && value < 10)
        // "10:30.5", "16:9", "2.15.3", "10.30 km": the number goes on
        if (gaps[end] === Gap.Glued && kinds[end] === Token.Mark) {
          const after = values[end]!
          // "1:25,000"
          if (after === 44 && gaps[end + 1] === Gap.Glued && digitsAt(end + 1) === 3) return null
          if (after === 37 || (after === COLON && kinds[end + 1] === Token.Number)) return null
          if (after === DOT && gaps[end + 1] === Gap.Glued && kinds[end + 1] === Token.Number) return null
          if (
            after === SLASH &&
            mark === DOT &&
            kinds[end + 1] === Token.Number &&
            gaps[end + 1] === Gap.Glued &&
            !isMark(end + 2, DOT)
          )
            return null
        }
        return behindClock(one, text)
      }
    }
    // "6 :00 pm", "6;00 pm": a slip of the pen, where the half of the day follows
    if (
      (isMark(next, COLON) || isMark(next, 59)) &&
      gaps[next]! <= 1 &&
      gaps[next + 1]! <= 1 &&
      digitsAt(next + 1) === 2 &&
      values[next + 1]! < 60 &&
      value >= 1 &&
      value <= 12 &&
      meridiemAt(next + 2, text) > 0
    )
      return behindClock(read(i, next + 2, value, values[next + 1]!, 3, 'meridiem'), text)
    const told = value >= 1 && kinds[next] === Token.Word ? toldMinutes(i, value, text) : null
    if (told) return told
    // "14h", "14h30", "9 h 30", "10 hs", "9 Uhr", "9 Uhr 30", "19u30"
    const word = wordAt(next)
    if (word && word.bits & HOUR && gaps[next]! <= 1 && !isPostcode(i, text) && hourFits(i, word.key, joined, text)) {
      const one = read(i, next + 1, value, 0, 3, 'hours')
      one.military = true
      let end = next + 1
      // "10 hs.", "14 hrs."
      if (
        digitsAt(end) === 2 &&
        values[end]! < 60 &&
        gaps[end]! <= 1 &&
        (!isCut(end + 1) || /^(?:hs?|m|mn|mins?)$/i.test(text.slice(starts[end + 1]!, ends[end + 1]!))) &&
        (gaps[end] === Gap.Glued || /^(?:h|uhr|heures|horas)$/.test(word.key)) &&
        !wordAt(end + 1)?.month &&
        !(isMark(end + 1, DOT) && gaps[end + 1] === Gap.Glued && kinds[end + 2] === Token.Number && gaps[end + 2]! <= 1)
      ) {
        one.minute = values[end]!
        end++
        if (gaps[end] === Gap.Glued && /^(?:h|hs|m|mn|mins?)$/i.test(text.slice(starts[end]!, ends[end]!))) end++
      } else if (gaps[end] === Gap.Glued && (kinds[end] === Token.Other || kinds[end] === Token.Number)) return null
      one.next = end
      return behindClock(one, text)
    }
    // "3ish pm", "6ish in the evening"
    if (
      gaps[next] === Gap.Glued &&
      value >= 1 &&
      value <= 12 &&
      /^ish$/i.test(text.slice(starts[next]!, ends[next]!))
    ) {
      const one = behindClock(read(i, next + 1, value, 0, 1, 'bare-hour'), text)
      if (one.plain < 3 && !opensClause(one.next)) return null
      one.plain = 3
      return one
    }
    const meridiem = halfAt(next, text, i)
    if (meridiem > 0 && value >= 1 && value <= 12) {
      const one = read(i, next, value, 0, 3, 'meridiem')
      return behindClock(one, text)
    }
    // "8 40 am"
    if (gaps[next] === 1 && digitsAt(next) === 2 && values[next]! < 60 && value >= 1 && value <= 12) {
      if (meridiemAt(next + 1, text) > 0 && (values[next]! > 12 || isCued(i)))
        return behindClock(read(i, next + 1, value, values[next]!, 3, 'meridiem'), text)
    }
    // "9.am"
    if (
      isMark(next, DOT) &&
      gaps[next] === Gap.Glued &&
      gaps[next + 1] === Gap.Glued &&
      value >= 1 &&
      value <= 12 &&
      meridiemAt(next + 1, text) > 0
    ) {
      const one = read(i, next + 1, value, 0, 3, 'meridiem')
      return behindClock(one, text)
    }
    // "12 noon", "12 midnight"
    if (bitsAt(next) & (NOON | MIDNIGHT) && (value === 12 || value === 0) && gaps[next]! <= Gap.Wrapped) {
      const one = read(i, next + 1, bitsAt(next) & NOON ? 12 : 0, 0, 3, bitsAt(next) & NOON ? 'noon' : 'midnight')
      one.military = true
      return one
    }
    // "15 past noon", "20 minutes past eight", "10 minutes to five"
    const counted = /^min(?:ute)?s?$/.test(wordAt(next)?.key ?? '')
    const way = wayAt(counted ? next + 1 : next)
    if (way !== 0 && value < 60 && minutesFit(next, value, way, counted, text)) {
      const beside = besideHour(i, counted ? next + 2 : next + 1, value, way, text)
      if (beside) return beside
    }
    // "12ET/11CT/10MT"
    const zoned = (bitsAt(next) & ZONE) > 0 && /^[A-Z]{2,4}$/.test(text.slice(starts[next]!, ends[next]!))
    if (isCut(next) && !(bitsAt(next) & CLOCK) && !zoned) return null
    const one = read(i, next, value, 0, 1, 'bare-hour')
    if (digits === 2 && value < 10) one.military = value > 0
    if (value > 12 || value === 0) one.military = true
    // "at 4 °C"
    if (isMark(next, 0xb0) && gaps[next] === 1) return null
    // "5%", "5/6", "5.2", "5,000"
    if (kinds[next] === Token.Mark && gaps[next] === Gap.Glued) {
      const mark = values[next]!
      if (mark === 37 || mark === 0xb0 || mark === 43 || mark === 39 || (mark === 34 && !closesQuote(next, text)))
        return null
      if (
        (mark === DOT || mark === 44 || mark === COLON || mark === SLASH || mark === 95) &&
        gaps[next + 1] === Gap.Glued &&
        kinds[next + 1] === Token.Number
      )
        return null
    }
    return behindClock(one, text)
  }
  // "20190506T090000"
  if (
    digits === 6 &&
    i > 1 &&
    gaps[i] === Gap.Glued &&
    digitsAt(i - 2) === 8 &&
    value < 240000 &&
    Math.floor(value / 100) % 100 < 60
  ) {
    const one = read(i, next, Math.floor(value / 10000), Math.floor(value / 100) % 100, 3, 'clock')
    one.military = true
    return one
  }
  if (digits === 3 || digits === 4) {
    const hour = Math.floor(value / 100)
    const minute = value % 100
    if (hour > 24 || minute > 59) return null
    const meridiem = halfAt(next, text, i)
    if (meridiem > 0 && hour >= 1 && hour <= 12) return behindClock(read(i, next, hour, minute, 3, 'meridiem'), text)
    const word = wordAt(next)
    if (digits === 4 && word && word.bits & HOUR && gaps[next]! <= 1 && !(word.bits & (OF | AND))) {
      const one = read(i, next + 1, hour, minute, 3, 'hours')
      one.military = true
      return one
    }
    // "1630Z": the Z of universal time
    const zulu =
      gaps[next] === Gap.Glued &&
      wordAt(next)?.key === 'z' &&
      text[starts[next]!] === 'Z' &&
      gaps[next + 1] !== Gap.Glued
    if (digits === 4 && (zulu || !isCut(next))) {
      const one = read(i, next, hour, minute, 2, 'four-digits')
      one.military = true
      if (isMark(next, DOT) && gaps[next + 1] === Gap.Glued && kinds[next + 1] === Token.Number) return null
      return one
    }
  }
  return null
}

/** Does the quote at `i` close words of its line, and measures no inches? "Doors at 7" */
function closesQuote(i: number, text: string): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', starts[i]! - 1), starts[i]! - 200) + 1, starts[i])
  return line.split('"').length % 2 === 0
}

/** Is "2 hours" an hour of the day or a length? The letter h is the former; a spelled word needs a cue, or an hour that no length has. */
function hourFits(i: number, key: string, joined: boolean, text: string): boolean {
  const value = values[i]!
  if (key === 'uhr' || key === 'uur') return true
  if (key === 'h' || key === 'hs' || key === 'u') {
    if (key === 'u' && gaps[i + 1] !== Gap.Glued) return false
    return (
      (value >= 7 && value < 24) ||
      joined ||
      isCued(i) ||
      digitsAt(i) === 2 ||
      (digitsAt(i + 2) === 2 && gaps[i + 2] === Gap.Glued)
    )
  }
  if (key === 'hrs' || key === 'hr') return value >= 7 || joined || isCued(i) || digitsAt(i) === 2
  if (key === 'hour' || key === 'hours') return joined && value > 12
  // "20 heures 30"
  if (digitsAt(i + 2) === 2 && gaps[i + 2] === 1 && value >= 7 && opensClause(i + 3)) return true
  // "Horário: 16 horas"
  return (
    joined ||
    isCued(i) ||
    // "24 de noviembre de 2021, 10 horas"
    (i > 1 && isMark(i - 1, 44) && isYear(i - 2)) ||
    (i > 1 && isMark(i - 1, COLON) && /^hor[aá](?:rio)?$/i.test(text.slice(starts[i - 2]!, ends[i - 2]!)))
  )
}

/** "BT2 8HS", "SW1A 2HR": the inner half of a British postcode. */
function isPostcode(i: number, text: string): boolean {
  if (digitsAt(i) !== 1 || gaps[i] !== 1 || gaps[i + 1] !== Gap.Glued || i < 2) return false
  const inner = text.slice(starts[i]!, ends[i + 1]!)
  return /^\d[A-Z]{2}$/.test(inner) && OUTER.test(text.slice(Math.max(0, starts[i]! - 6), starts[i]!))
}

const OUTER = /(?:^|[\s,(])[A-Z]{1,2}\d[A-Z\d]? $/

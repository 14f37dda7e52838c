/** What stands beside a clock and tells an hour from a length, a verse or a price. */
import type { TimeValue } from '../candidate.js'
import type { Read } from './clock.js'
import { COLON, DOT, SLASH } from './marks.js'
import { TIME, ZONE } from './roles.js'
import { bitsAt, ends, Gap, gaps, isMark, kinds, starts, startsLine, Token, wordAt } from './tokens.js'
import { zoneBeforeTime } from './zonePlaces.js'

// "doors 6, talks 6.30", "show 20.00, curfew 23.00", "first talk 9.00"
const PARTS =
  /^(?:doors|talks?|lecture|show|opens?|starts?|begins?|kick-?off|bar|curfew|drinks|dinner|lunch|coffee|tea|ends?|finish(?:es)?|inizio|fine|inicio|t[eé]rmino|puertas|portas|einlass|beginn)$/i

/** "un curso de 20 horas", "Carga horária: 40 horas", "certificados de 5 horas": how long, not when. */
export function isLength(start: Read, lead: number, text: string): boolean {
  const unit = text.slice(starts[start.next - 1]!, ends[start.next - 1]!)
  if (lead < 1 || !/^(?:horas|heures|hours|stunden)$/i.test(unit)) return false
  const before = text.slice(starts[lead - 1]!, ends[lead - 1]!)
  if (isMark(lead, COLON)) return /^(?:hor[aá]ria|duraci[oó]n|dura[cç][aã]o|dur[ée]e|duration|dauer)$/i.test(before)
  return (
    bitsAt(lead) > 0 &&
    wordAt(lead)?.key === 'de' &&
    gaps[lead]! <= Gap.Wrapped &&
    kinds[lead - 1] === Token.Other &&
    !/^partir$/i.test(before)
  )
}

const OVER = /^(?:over|up|out|away|done|finished|finish|ends?|closed?|home|wrapped|wind|gone|building|room|hall)$/i

/** "Over by 10", "out of the building by 9" */
export function isOver(i: number, text: string): boolean {
  return i >= 0 && gaps[i + 1]! <= Gap.Wrapped && OVER.test(text.slice(starts[i]!, ends[i]!))
}

/** "12ET/11CT": behind the clock of another zone */
export function chained(first: number): boolean {
  return isMark(first - 1, SLASH) && (bitsAt(first - 2) & ZONE) > 0
}

/** Is the token a part of an evening that is given with its hour? */
export function namesPart(i: number, text: string): boolean {
  return i >= 0 && gaps[i + 1]! <= 1 && PARTS.test(text.slice(starts[i]!, ends[i]!))
}

// "Chapter 10:30", "Psalm 23:4": chapter and verse
const CHAPTER =
  /^(?:chapters?|verses?|psalms?|surah?|quran|genesis|exodus|leviticus|deuteronomy|isaiah|jeremiah|ezekiel|proverbs|ecclesiastes|romans|corinthians|galatians|ephesians|philippians|colossians|thessalonians|hebrews|luke|revelation)$/i

const CURRENCY = /^(?:rs|inr|eur|usd|gbp|fr|chf|ksh|kes|ugx|tk|r)$/i

/** "Luke 10:30", "Rs. 10.30" */
export function isReference(first: number, cue: string, text: string): boolean {
  if (first === 0 || gaps[first]! > Gap.Wrapped) return false
  const stop = isMark(first - 1, DOT) && first > 1
  const word = text.slice(starts[stop ? first - 2 : first - 1]!, ends[stop ? first - 2 : first - 1]!)
  return cue === 'clock' ? !stop && CHAPTER.test(word) : cue === 'dotted-clock' && stop && CURRENCY.test(word)
}

/** "Tokyo time 19:00": not "Time: 19:00", nor "Reading time 19:00". */
export function zoneAhead(first: number, text: string): TimeValue['zone'] {
  if (first < 2 || gaps[first] !== 1 || !(bitsAt(first - 1) & TIME) || wordAt(first - 1)!.key !== 'time') return null
  const zone = zoneBeforeTime(first - 1, text)
  return zone && zone.cue !== 'local-time' ? zone.value : null
}

export function hoursBetween(from: number, to: number): number {
  return (to - from + 12) % 12
}

/** "1300-1430" on a line of its own, or before a column: quarters of hours, later after earlier; "1945-2010" and "1900-1915" are years. */
export function quarters(start: Read, end: Read, next: number, text: string): boolean {
  const column = text.slice(ends[next - 1]!, ends[next - 1]! + 2)
  return (
    startsLine(start.first) &&
    (gaps[next]! >= Gap.Wrapped ||
      /^[\s,]{1,2}(?:on|tomorrow|today)\s/i.test(`${text.slice(ends[next - 1]!, ends[next - 1]! + 11)} `) ||
      column === '  ' ||
      column[0] === '\t') &&
    start.hour < 19 &&
    start.minute % 15 === 0 &&
    end.minute % 15 === 0 &&
    end.hour * 60 + end.minute > start.hour * 60 + start.minute
  )
}

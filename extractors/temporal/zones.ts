/** The grammar of zones: "CEST", "GMT+2", "(UTC-05:00)", "Europe/Paris", "Eastern Daylight Time", "Brussels time", "hora de Ecuador". */
import type { ZoneValue } from '../candidate.js'
import { opensClause } from './clockMarks.js'
import { AT, CUE, TIME, ZONE } from './roles.js'
import { bitsAt, digitsAt, ends, Gap, gaps, isMark, kinds, starts, Token, values, wordAt } from './tokens.js'
import { found, wordsEnd, wordsOf, type ZoneFind } from './zoneFind.js'
import { abbreviationOf, namedZone, twinOf } from './zoneNames.js'
import { offsetAt, universalOffsetAt } from './zoneOffsets.js'
import { mayNameZone, named, placeAt } from './zonePlaces.js'

const CONTINENT = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US)$/

/** The zone at `i`; `behind` a clock more is allowed: lower case, regions without "time", an offset alone. */
export function zoneAt(i: number, text: string, behind: boolean): ZoneFind | null {
  if (gaps[i] === Gap.Apart) return null
  const word = wordAt(i)
  if (behind && kinds[i] === Token.Mark) {
    // "T14:00+02:00"
    if (
      // "15:00 +0200"
      (gaps[i] === Gap.Glued ||
        (gaps[i] === 1 && isMark(i - 2, 58) && digitsAt(i + 1) === 4 && (isMark(i, 43) || isMark(i - 4, 58)))) &&
      (isMark(i, 43) || isMark(i, 45)) &&
      gaps[i + 1] === Gap.Glued &&
      (digitsAt(i + 1) === 4 || (digitsAt(i + 1) === 2 && isMark(i + 2, 58)))
    ) {
      const read = offsetAt(i, text)
      if (
        read &&
        !(isMark(i, 45) && !(gaps[i] === 1 || (digitsAt(i + 1) === 2 && values[i + 1]! <= 12 && clockBeforeIsIso(i))))
      )
        return found(offsetValue(read.offset, null), 'offset', 0.9, i, read.next)
    }
    // "16:30 +02:00": a plus joins no clocks.
    if (gaps[i] === 1 && isMark(i, 43) && gaps[i + 1] === Gap.Glued && digitsAt(i + 1) === 2 && isMark(i + 2, 58)) {
      const read = offsetAt(i, text)
      if (read) return found(offsetValue(read.offset, null), 'offset', 0.9, i, universalBehind(read.next, text))
    }
    // "(+2 GMT)", "+02:00 UTC"
    if (gaps[i + 1] === Gap.Glued && (isMark(i, 43) || isMark(i, 45))) {
      const read = offsetAt(i, text)
      const next = read ? universalBehind(read.next, text) : 0
      if (read && next > read.next) return found(offsetValue(read.offset, null), 'offset', 0.9, i, next)
    }
    return null
  }
  if (behind) {
    const dotted = dottedAt(i, text)
    if (dotted) return dotted
  }
  if (word && word.bits & ZONE) {
    const short = abbreviated(i, text, behind)
    if (short) return short
  }
  if (kinds[i] !== Token.Other && kinds[i] !== Token.Word) return null
  // "US/Eastern"
  if (isMark(i + 1, 47) && gaps[i + 1] === Gap.Glued && text.slice(starts[i]!, ends[i]!) === 'US') {
    const zone = namedZone(wordsOf(text, i + 2, i + 3))
    if (zone?.alone)
      return found({ iana: zone.iana, utcOffset: null, abbreviation: null, readings: [] }, 'iana', 0.9, i, i + 3)
  }
  // "Europe/Paris", "America/Argentina/Buenos_Aires"
  if (
    isMark(i + 1, 47) &&
    gaps[i + 1] === Gap.Glued &&
    gaps[i + 2] === Gap.Glued &&
    CONTINENT.test(text.slice(starts[i]!, ends[i]!))
  ) {
    let j = i + 2
    while (
      (kinds[j] === Token.Other || kinds[j] === Token.Word) &&
      (isMark(j + 1, 47) || isMark(j + 1, 95)) &&
      gaps[j + 1] === Gap.Glued &&
      gaps[j + 2] === Gap.Glued &&
      j < i + 10
    )
      j += 2
    if (kinds[j] === Token.Other || kinds[j] === Token.Word) {
      const iana = text.slice(starts[i]!, ends[j]!)
      if (/^[A-Z][A-Za-z]+\/[A-Z][A-Za-z_/]+$/.test(iana) && !/^(?:US|Etc)\//.test(iana))
        return found({ iana, utcOffset: null, abbreviation: null, readings: [] }, 'iana', 0.9, i, j + 1)
    }
  }
  return behind ? namedBehind(i, text) : null
}

/** Abbreviations that are words of some language in small letters. */
const EVERYDAY =
  /^(?:wet|west|cat|eat|wat|pet|art|bot|cot|vet|wit|ict|ect|aft|act|ast|gst|sst|tot|mut|sct|hec|hne|hae|hast|pht|tsi|wast|cvt|mvt|npt|amt|nst|ulat|galt|pett|pkt)$/

const AHEAD = /\bhours?\s+(?:ahead\s+of|behind|before|after)\s+$/i

const OF_ALL_TIMES =
  /\b(?:schedule|program(?:me)?|agenda|timetable|(?:all )?times?|hours|horarios?|programa|horaires?|orari[o]?|zeitplan|zeiten)\s?(?:\((?:(?:all )?times? )?(?:in |are |are in )?|(?:are |given |shown |listed ){0,2}in )$|\ball times (?:are )?$/i

/** "Schedule (IST, give or take)", "Agenda (times in EAT)", "All times in IST": said of all clocks below. */
function isOfAllTimes(i: number, text: string): boolean {
  // "All times are in ET."
  return (
    (ends[i]! - starts[i]! > 2 || opensClause(i + 1)) &&
    OF_ALL_TIMES.test(text.slice(Math.max(0, starts[i]! - 40), starts[i]!))
  )
}

/** "at pst.", "in utc": a preposition before, nothing behind. */
function isLed(i: number): boolean {
  const behind = kinds[i + 1] === Token.End || gaps[i + 1]! >= Gap.Wrapped || kinds[i + 1] === Token.Mark
  return behind && (bitsAt(i - 1) & (AT | CUE)) > 0 && /^(?:at|in)$/.test(wordAt(i - 1)!.key)
}

function clockBeforeIsIso(i: number): boolean {
  return isMark(i - 2, 58) && gaps[i - 1] === Gap.Glued
}

/** "CEST", "GMT+2", "UTC −05:00", "EST (UTC-5)", "PT", "Z" */
function abbreviated(i: number, text: string, behind: boolean): ZoneFind | null {
  const printed = text.slice(starts[i]!, ends[i]!)
  const folded = printed.toLowerCase()
  const value = abbreviationOf(folded)
  if (!value) return null
  const capitals = printed === printed.toUpperCase() || folded === 'aoe' || printed === 'Gmt'
  // "et", "pet", "get", "was": words in lower case; "est" and "gmt" behind a clock are zones all the same.
  // "utc+8", "gmt -5:30" are written any way; so are these abbreviations behind "at" or "in".
  const universal = folded === 'gmt' || folded === 'utc'
  const loose =
    !capitals &&
    !behind &&
    gaps[i] !== Gap.Glued &&
    (universal
      ? universalOffsetAt(i + 1, text) !== null || isLed(i)
      : /^(?:p[sd]t|c[ds]t|m[sd]t|e[ds]t|cest|aest|aedt|jst|ist|bst|kst|sgt|hkt|eat|sast)$/.test(folded) && isLed(i))
  // "8 am pt", "2pm et": two letters of North America behind am or pm, where nothing goes on ("et" is French)
  const american =
    !capitals &&
    behind &&
    /^[pecm]t$/.test(folded) &&
    /\d ?[ap]\.?m\.? $/i.test(text.slice(Math.max(0, starts[i]! - 7), starts[i])) &&
    opensClause(i + 1)
  if (!capitals && !loose && !american && !(behind && printed.length >= 3 && !EVERYDAY.test(folded))) return null
  // "gegen 17.30 Uhr ist Schluss", "à 14 h est prévue": verbs.
  if (!capitals && !loose && /^(?:ist|est|cet)$/.test(printed) && !opensClause(i + 1) && !(bitsAt(i + 1) & TIME))
    return null
  if (printed === 'Z' && !(behind && (gaps[i] === Gap.Glued || isFullClock(i)))) return null
  if (
    !behind &&
    (printed.length < 3 ||
      /^(?:TU|UT|SST|TOT|MUT|SCT|CVT|MVT|BTT|HNE|HAE|HEC|HAC|HNC|HAP|HNP|WGT|EAT|CAT|WAT|PET|ART|GET|BOT|COT|HST|WIT|AST|ACT|WAST|WEST|GST|AFT|AMT|VET|NST|NPT|MMT|IST|ICT|BST)$/.test(
        printed,
      ))
  ) {
    // Two letters and everyday words are zones only behind a clock, in its parenthesis or behind "time zone:".
    if (
      !isOfAllTimes(i, text) &&
      (!isMark(i - 1, 58) ||
        !(
          bitsAt(i - 2) & TIME ||
          (wordAt(i - 2) === null && /zone|zona|fus[eo]|zeit/i.test(text.slice(starts[i - 2]!, ends[i - 2]!)))
        ))
    )
      return null
  }
  if (gaps[i] === Gap.Glued && i > 0 && !behind && kinds[i - 1] !== Token.Mark) return null
  if (gaps[i + 1] === Gap.Glued && (kinds[i + 1] === Token.Other || kinds[i + 1] === Token.Word)) return null
  // "Local time is one hour ahead of GMT": no clock here is told in it.
  if (universal && AHEAD.test(text.slice(Math.max(0, starts[i]! - 24), starts[i]))) return null
  if (folded === 'gmt' || folded === 'utc') {
    const read = universalOffsetAt(i + 1, text)
    if (read) return found(offsetValue(read.offset, value.abbreviation), 'offset', 0.9, i, read.next)
    // "UTC/GMT +8"
    if (isMark(i + 1, 47) && bitsAt(i + 2) & ZONE) {
      const second = offsetAt(i + 3, text)
      if (second) return found(offsetValue(second.offset, value.abbreviation), 'offset', 0.9, i, second.next)
    }
  }
  // "CET/CEST", "EST/EDT"
  if (isMark(i + 1, 47) && gaps[i + 1] === Gap.Glued && bitsAt(i + 2) & ZONE) {
    const twin = twinOf(folded, text.slice(starts[i + 2]!, ends[i + 2]!).toLowerCase())
    if (twin) return found({ ...twin, abbreviation: printed }, 'abbreviation', behind ? 0.85 : 0.5, i, i + 3)
  }
  let next = i + 1
  // "IST (UTC+5:30)", "CST (India)": of several readings the parenthesis says which.
  if (behind && value.utcOffset === null && value.readings.length > 0) {
    const told = toldBehind(value, next, text)
    if (told) return found({ ...told.value, abbreviation: printed }, 'abbreviation', 0.85, i, told.next)
  }
  // "EST time", "CET (UTC+1)" keeps to the name; "11.59 pm UTC -12h" has its offset above.
  if (bitsAt(next) & TIME && gaps[next]! <= 1) next++
  return found({ ...value, abbreviation: printed }, 'abbreviation', behind ? 0.85 : 0.5, i, next)
}

/** What may stand inside the name of a zone: the dot and the hyphen of its words; behind the first, "&", a number, a comma. */
function joinsName(at: number, words: number): boolean {
  return (
    ((isMark(at, 46) || isMark(at, 45)) && gaps[at] === Gap.Glued) ||
    (words > 0 && (isMark(at, 38) || isMark(at, 44) || kinds[at] === Token.Number))
  )
}

/** The longest name of a zone that begins at `i`: "Eastern Daylight Time", "New York time", "Pacific", "Central European Summer Time (CEST)". */
function namedBehind(i: number, text: string): ZoneFind | null {
  if (!mayNameZone(i, text)) return null
  for (let size = 4; size >= 1; size--) {
    const end = wordsEnd(i, size, joinsName)
    if (end < 0) continue
    const one = named(i, end, text)
    if (one) return one
  }
  return null
}

function offsetValue(utcOffset: string, abbreviation: string | null): ZoneValue {
  return { iana: null, utcOffset, abbreviation, readings: [] }
}

/** The token behind "GMT" or "UTC" at `i`; `i` where none stands there. */
function universalBehind(i: number, text: string): number {
  return gaps[i]! <= 1 && bitsAt(i) & ZONE && /^(?:gmt|utc)$/i.test(text.slice(starts[i]!, ends[i]!)) ? i + 1 : i
}

/** "16:30 Z", "T1630 Z": the letter alone behind a clock of minutes. */
function isFullClock(i: number): boolean {
  const minutes = digitsAt(i - 1)
  return gaps[i] === 1 && (minutes === 4 || (minutes === 2 && isMark(i - 2, 58))) && opensClause(i + 1)
}

/** "E.D.T.", "G.M.T.", "E.T." */
function dottedAt(i: number, text: string): ZoneFind | null {
  let letters = ''
  let j = i
  while (
    ends[j]! - starts[j]! === 1 &&
    isMark(j + 1, 46) &&
    gaps[j + 1] === Gap.Glued &&
    (j === i || gaps[j] === Gap.Glued)
  ) {
    letters += text[starts[j]!]
    j += 2
  }
  if (letters.length === 0) return null
  // "E.D.T": the last point is left out.
  if (gaps[j] === Gap.Glued && ends[j]! - starts[j]! === 1 && kinds[j] !== Token.Mark) letters += text[starts[j++]!]
  if (letters.length < 2 || letters !== letters.toUpperCase()) return null
  const value = abbreviationOf(letters.toLowerCase())
  return value && found({ ...value, abbreviation: letters }, 'abbreviation', 0.85, i, j)
}

/** The reading that a parenthesis behind an abbreviation tells, by its offset or its place. */
function toldBehind(value: ZoneValue, i: number, text: string): { value: ZoneValue; next: number } | null {
  if (!isMark(i, 40) || gaps[i]! > 1) return null
  const inner = bitsAt(i + 1) & ZONE ? abbreviated(i + 1, text, true) : placeAt(i + 1, text)
  if (!inner || !isMark(inner.next, 41)) return null
  const { iana, utcOffset } = inner.value
  if (iana) return { value: { ...value, iana, readings: [] }, next: inner.next + 1 }
  return utcOffset ? { value: { ...value, utcOffset, readings: [] }, next: inner.next + 1 } : null
}

/** The grammar of zones: "CEST", "GMT+2", "(UTC-05:00)", "Europe/Paris", "Eastern Daylight Time", "Brussels time", "hora de Ecuador". */
import type { ZoneValue } from '../candidate.js'
import { withoutAccents } from '../plain.js'
import { AT, CUE, TIME, ZONE } from './roles.js'
import {
  APART,
  bitsAt,
  digitsAt,
  ends,
  GLUED,
  gaps,
  isMark,
  kinds,
  starts,
  T_END,
  T_MARK,
  T_NUMBER,
  T_OTHER,
  T_WORD,
  values,
  WRAPPED,
  wordAt,
} from './tokens.js'
import { abbreviationOf, beginsZone } from './zoneNames.js'
import { named } from './zonePlaces.js'

export interface ZoneFind {
  readonly value: ZoneValue
  readonly cue: string
  readonly weight: number
  readonly first: number
  readonly next: number
}

const CONTINENT = /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc|US)$/

export function wordsOf(text: string, from: number, to: number): string {
  const out = text.slice(starts[from]!, ends[to - 1]!).toLowerCase()
  if (to === from + 1 && /^[a-z]*$/.test(out)) return out
  return withoutAccents(out).replace(/[.,']/g, ' ').replace(/\s+/g, ' ').trim()
}

const pad = (n: number): string => String(n).padStart(2, '0')

let afterOffset = 0

/** "+2", "-05:00", "+0530", "−12h" at `i`: `±HH:MM`, or null. */
function offsetAt(i: number): string | null {
  if (!(isMark(i, 43) || isMark(i, 45))) return null
  if (gaps[i]! > 1 || gaps[i + 1]! > 1) return null
  // "9 am GMT - 10 am": a dash with a space behind it joins clocks; "UTC - 5" is an offset only where nothing like a clock follows.
  const spaced = gaps[i + 1] !== GLUED
  const size = digitsAt(i + 1)
  if (size === 0 || size > 4 || size === 3) return null
  let hours = values[i + 1]!
  let minutes = 0
  let next = i + 2
  if (size === 4) {
    minutes = hours % 100
    hours = Math.floor(hours / 100)
  } else if (
    (isMark(next, 58) || isMark(next, 46)) &&
    gaps[next] === GLUED &&
    digitsAt(next + 1) === 2 &&
    gaps[next + 1] === GLUED
  ) {
    if (spaced) return null
    minutes = values[next + 1]!
    next += 2
  } else if (wordAt(next)?.bits && gaps[next] === GLUED && /^(?:h|hrs|hs)$/.test(wordAt(next)!.key)) next++
  else if (spaced && !(isMark(next, 41) || isMark(next, 93))) return null
  // "GMT-5pm"
  if (gaps[next] === GLUED && (kinds[next] === T_OTHER || kinds[next] === T_WORD)) return null
  if (spaced && kinds[next] === T_MARK && isMark(next, 58)) return null
  if (hours > 14 || minutes > 59) return null
  afterOffset = next
  return `${isMark(i, 43) ? '+' : '-'}${pad(hours)}:${pad(minutes)}`
}

/** The zone at `i`; `behind` a clock more is allowed: lower case, regions without "time", an offset alone. */
export function zoneAt(i: number, text: string, behind: boolean): ZoneFind | null {
  if (gaps[i] === APART) return null
  const word = wordAt(i)
  if (behind && kinds[i] === T_MARK) {
    // "T14:00+02:00"
    if (
      // "15:00 +0200"
      (gaps[i] === GLUED || (gaps[i] === 1 && isMark(i, 43) && isMark(i - 2, 58) && digitsAt(i + 1) === 4)) &&
      (isMark(i, 43) || isMark(i, 45)) &&
      gaps[i + 1] === GLUED &&
      (digitsAt(i + 1) === 4 || (digitsAt(i + 1) === 2 && isMark(i + 2, 58)))
    ) {
      const offset = offsetAt(i)
      if (offset && !(isMark(i, 45) && !(digitsAt(i + 1) === 2 && values[i + 1]! <= 12 && clockBeforeIsIso(i))))
        return found({ iana: null, utcOffset: offset, abbreviation: null, readings: [] }, 'offset', 0.9, i, afterOffset)
    }
    return null
  }
  if (word && word.bits & ZONE) {
    const short = abbreviated(i, text, behind)
    if (short) return short
  }
  if (kinds[i] !== T_OTHER && kinds[i] !== T_WORD) return null
  // "Europe/Paris", "America/Argentina/Buenos_Aires"
  if (
    isMark(i + 1, 47) &&
    gaps[i + 1] === GLUED &&
    gaps[i + 2] === GLUED &&
    CONTINENT.test(text.slice(starts[i]!, ends[i]!))
  ) {
    let j = i + 2
    while (
      (kinds[j] === T_OTHER || kinds[j] === T_WORD) &&
      (isMark(j + 1, 47) || isMark(j + 1, 95)) &&
      gaps[j + 1] === GLUED &&
      gaps[j + 2] === GLUED &&
      j < i + 10
    )
      j += 2
    if (kinds[j] === T_OTHER || kinds[j] === T_WORD) {
      const iana = text.slice(starts[i]!, ends[j]!)
      if (/^[A-Z][A-Za-z]+\/[A-Z][A-Za-z_/]+$/.test(iana) && !/^(?:US|Etc)\//.test(iana))
        return found({ iana, utcOffset: null, abbreviation: null, readings: [] }, 'iana', 0.9, i, j + 1)
    }
  }
  return behind ? namedBehind(i, text) : null
}

/** "at pst.", "in utc": a preposition before, nothing behind. */
function isLed(i: number): boolean {
  const behind = kinds[i + 1] === T_END || gaps[i + 1]! >= WRAPPED || kinds[i + 1] === T_MARK
  return behind && (bitsAt(i - 1) & (AT | CUE)) > 0 && /^(?:at|in)$/.test(wordAt(i - 1)!.key)
}

function clockBeforeIsIso(i: number): boolean {
  return isMark(i - 2, 58) && gaps[i - 1] === GLUED
}

export function found(value: ZoneValue, cue: string, weight: number, first: number, next: number): ZoneFind {
  return { value, cue, weight, first, next }
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
    gaps[i] !== GLUED &&
    (universal
      ? offsetAt(i + 1) !== null || isLed(i)
      : /^(?:p[sd]t|c[ds]t|m[sd]t|edt|cest|aest|aedt|jst)$/.test(folded) && isLed(i))
  if (
    !capitals &&
    !loose &&
    !(
      behind &&
      printed.length >= 3 &&
      /^(?:gmt|utc|e[sd]t|c[sde]?[sd]?t|m[sd]t|p[sd]t|ist|bst|cest|cet|jst|aest|aedt|kst|sgt)$/i.test(printed)
    )
  )
    return null
  if (printed === 'Z' && !(behind && gaps[i] === GLUED)) return null
  if (
    !behind &&
    (printed.length < 3 ||
      /^(?:EAT|CAT|WAT|PET|ART|GET|BOT|COT|HST|WIT|AST|ACT|WAST|WEST|GST|AFT|AMT|VET|NST|NPT|MMT|IST|ICT|BST)$/.test(
        printed,
      ))
  ) {
    // Two letters and everyday words are zones only behind a clock, in its parenthesis or behind "time zone:".
    if (
      !isMark(i - 1, 58) ||
      !(
        bitsAt(i - 2) & TIME ||
        (wordAt(i - 2) === null && /zone|zona|fus[eo]|zeit/i.test(text.slice(starts[i - 2]!, ends[i - 2]!)))
      )
    )
      return null
  }
  if (gaps[i] === GLUED && i > 0 && !behind && kinds[i - 1] !== T_MARK) return null
  if (gaps[i + 1] === GLUED && (kinds[i + 1] === T_OTHER || kinds[i + 1] === T_WORD)) return null
  if (folded === 'gmt' || folded === 'utc') {
    const offset = offsetAt(i + 1)
    if (offset)
      return found(
        { iana: null, utcOffset: offset, abbreviation: value.abbreviation, readings: [] },
        'offset',
        0.9,
        i,
        afterOffset,
      )
    // "UTC/GMT +8"
    if (isMark(i + 1, 47) && bitsAt(i + 2) & ZONE) {
      const second = offsetAt(i + 3)
      if (second)
        return found(
          { iana: null, utcOffset: second, abbreviation: value.abbreviation, readings: [] },
          'offset',
          0.9,
          i,
          afterOffset,
        )
    }
  }
  let next = i + 1
  // "EST time", "CET (UTC+1)" keeps to the name; "11.59 pm UTC -12h" has its offset above.
  if (bitsAt(next) & TIME && gaps[next]! <= 1) next++
  return found({ ...value, abbreviation: printed }, 'abbreviation', behind ? 0.85 : 0.5, i, next)
}

/** The longest name of a zone that begins at `i`: "Eastern Daylight Time", "New York time", "Pacific", "Central European Summer Time (CEST)". */
function namedBehind(i: number, text: string): ZoneFind | null {
  if (!beginsZone(wordsOf(text, i, i + 1))) return null
  for (let size = 4; size >= 1; size--) {
    let end = i
    let words = 0
    while (
      words < size &&
      (kinds[end] === T_OTHER ||
        kinds[end] === T_WORD ||
        (isMark(end, 46) && gaps[end] === GLUED) ||
        (kinds[end] === T_NUMBER && words > 0) ||
        (isMark(end, 44) && words > 0))
    ) {
      if (end > i && gaps[end]! > WRAPPED) break
      if (kinds[end] !== T_MARK) words++
      end++
    }
    if (words < size) continue
    const one = named(i, end, text)
    if (one) return one
  }
  return null
}

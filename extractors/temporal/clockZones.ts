/** The zone directly behind a clock. */
import type { ZoneValue } from '../candidate.js'
import { clockAt } from './clockForms.js'
import { COLON, DOT, SLASH } from './marks.js'
import { AND, HOUR, TIME } from './roles.js'
import { bitsAt, ends, Gap, gaps, isMark, kinds, sizeAt, starts, Token, values, wordAt } from './tokens.js'
import { placeAt, zoneAfterHora } from './zonePlaces.js'
import { zoneAt } from './zones.js'

const MIDDLE_DOT = 0xb7
const BULLET = 0x95

/** Where the last place with a clock ended, in a row of such clocks: "8:00 Lima · 9:00 Washington, D.C. · 15:00 Madrid". */
let chained = -1
export function beginZones(): void {
  chained = -1
}

/** "10h00 (Paris)", "9:00 (New York)": a clock of that place. */
function placeInBrackets(i: number, text: string): ZoneBehind | null {
  const place = placeAt(i, text)
  if (!place) return null
  // "(Perú, Colombia y Ecuador)": the first of those that share the clock.
  let next = place.next
  for (let count = 0; count < 4 && !(isMark(next, 41) || isMark(next, 93)); count++) {
    if (isMark(next, 44) || isMark(next, SLASH) || bitsAt(next) & AND) next++
    const other = next > place.next ? placeAt(next, text) : null
    if (!other) return null
    next = other.next
  }
  return isMark(next, 41) || isMark(next, 93) ? { ...place, next: next + 1 } : null
}

/** "hora de Lima", "heure de Paris", "horário de Brasília", "tiempo del centro de México" */
function saysHour(i: number, text: string): boolean {
  if (wordAt(i)?.key === 'ora') return true
  return (
    (bitsAt(i) & HOUR) > 0 ||
    (kinds[i] === Token.Other && sizeAt(i) > 5 && /^(?:h?or[aá]rio|tiempo)$/i.test(text.slice(starts[i]!, ends[i]!)))
  )
}

interface ZoneBehind {
  value: ZoneValue
  cue: string
  first: number
  next: number
}

/** A zone directly behind: " CEST", ", Eastern Time", " (GMT+2)", " ( CET )", " Brussels time". */
export function zoneBehind(i: number, text: string): ZoneBehind | null {
  // "11:00 hrs. Ciudad de México"
  if (isMark(i, DOT) && gaps[i] === Gap.Glued && /^(?:hs?|hrs?)$/.test(wordAt(i - 1)?.key ?? '')) i++
  let j = i
  if (gaps[j]! > Gap.Wrapped) return null
  if (isMark(j, 44)) j++
  if (isMark(j, 40) || isMark(j, 91)) {
    const inner = saysHour(j + 1, text) ? zoneAfterHora(j + 1, text) : zoneAt(j + 1, text, true)
    if (!inner) return placeInBrackets(j + 1, text)
    // "(CET)", "(UTC+1, Paris)", "(EST/New York)": the zone alone, or first of several words; "(14:00 GMT)" is a clock of its own.
    if (isMark(inner.next, 41) || isMark(inner.next, 93)) return { ...inner, first: inner.first, next: inner.next + 1 }
    if (isMark(inner.next, 44) || isMark(inner.next, SLASH) || isMark(inner.next, 59)) return inner
    return null
  }
  // "18:00 hrs local time", "10.00 am - Eastern"
  if (wordAt(j)?.key === 'local' || (sizeAt(j) === 5 && /^local$/i.test(text.slice(starts[j]!, ends[j]!)))) {
    if (bitsAt(j + 1) & TIME)
      return {
        value: { iana: null, utcOffset: null, abbreviation: null, readings: [] },
        cue: 'local-time',
        first: j,
        next: j + 2,
      }
    return null
  }
  const zone = saysHour(j, text) && ends[j]! - starts[j]! > 2 ? zoneAfterHora(j, text) : zoneAt(j, text, true)
  if (!zone) {
    // "8:00 New York / 14:00 Geneva": a place whose clock it is, another clock behind the mark.
    const place = j === i ? placeAt(j, text) : null
    if (!place) return null
    const { next } = place
    const mark = kinds[next] === Token.Mark ? values[next]! : 0
    const other = kinds[next + 1] === Token.Number ? clockAt(next + 1, text, true) : null
    const leads =
      (mark === SLASH || mark === 124 || mark === 59 || mark === 44 || mark === MIDDLE_DOT || mark === BULLET) &&
      other !== null &&
      (other.plain === 3 || other.dotted)
    // The last of the row has nothing behind it.
    const closes = chained >= 0 && i - chained < 12 && i > chained && gaps[next]! >= Gap.Wrapped
    if (leads || closes) chained = next
    return leads || closes ? place : null
  }
  // "UTC: 15:00-16:00 / CEST: 17:00-18:00": the label of the next line
  if (gaps[j]! >= Gap.Wrapped && isMark(zone.next, COLON)) return null
  if (j > i && isMark(i, 44) && zone.cue === 'abbreviation' && (zone.value.abbreviation?.length ?? 0) < 3) return null
  // "CET (UTC+1)": the parenthesis says it again.
  return zone
}

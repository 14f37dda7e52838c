/**
 * The grammar of clocks: one written clock ("3:30 PM", "14h00", "9 Uhr", "half past two", "noon") or a range of them ("3.30-5", "9am to noon",
 * "0900 to 1630 hours"). Hours without any mark count only beside a cue: "at 4", "from 2 to 3 pm", "Monday 6-8".
 */
import type { TimeValue } from '../candidate.js'
import { type Read, type TimeFind, toClock } from './clock.js'
import { chained, hoursBetween, isLength, isOver, isReference, namesPart, quarters, zoneAhead } from './clockCompany.js'
import { clockAt } from './clockForms.js'
import { joinAt, joinFits } from './clockJoins.js'
import { isAt, opensClause, partBefore, partBehind } from './clockMarks.js'
import { zoneBehind } from './clockZones.js'
import { isYear } from './item.js'
import { COLON, DASH, DOT, SLASH } from './marks.js'
import { meridiemAt } from './meridiem.js'
import {
  AMOUNT,
  AND,
  APPROX,
  AT,
  BETWEEN,
  COUNTER,
  EVERY,
  FROM,
  HOUR,
  OF,
  THE,
  TIL,
  TIME,
  TO,
  WEEKLY,
  ZONE,
} from './roles.js'
import {
  bitsAt,
  digitsAt,
  ends,
  Gap,
  gaps,
  isMark,
  kinds,
  starts,
  startsLine,
  Token,
  values,
  wordAt,
} from './tokens.js'

/** "Orario: 10-13" */
const HOURS_LABEL = /^(?:orari[oi]?|hor[a\xe1]rios?|horaires?|uhrzeit|klokkeslett|tijd|tid)$/i

/** Words that stand before clocks alone. */
const CLOCK_WORD = /^(?:ore|klo?|godz)$/

// "9.30 registration, 10.00 start, 16.00 close"
const TOLD_BEHIND = /^(?:registration|arrival|doors|coffee|start|finish|close|end)\s{0,2}(?:[,;.)/|]|$)/im

/** `dated`: a date or weekday ends right before `i`. */
export function timeAt(first: number, text: string, dated: boolean): TimeFind | null {
  const start = clockAt(first, text, false)
  if (!start) return null
  const before = bitsAt(first - 1)
  // "14 Uhr c.t."
  if (isCumTempore(start.next, text)) {
    if (start.minute === 0) start.minute = 15
    start.plain = 3
  }
  let lead = first - 1
  let approximate = false
  if (before & APPROX && wordAt(lead)!.key.length > 1) {
    approximate = true
    lead--
  } else if (isMark(lead, DOT) && /^(?:ca|approx)$/.test(wordAt(lead - 1)?.key ?? '')) {
    approximate = true
    lead -= 2
  } else if (isMark(lead, DOT) && gaps[lead] === Gap.Glued && CLOCK_WORD.test(wordAt(lead - 1)?.key ?? '')) {
    // "kl. 14-16", "godz. 17"
    lead--
  }
  // "13 giugno, h. 18", "h 21.30"; "Raum H 12" has a capital.
  const stop = isMark(lead, DOT) && gaps[lead] === Gap.Glued ? lead - 1 : lead
  const ofHour =
    text[starts[stop]!] === 'h' &&
    wordAt(stop)?.key === 'h' &&
    gaps[first] === 1 &&
    (kinds[stop - 1] !== Token.Number || isYear(stop - 1))
  if (ofHour) lead = stop
  const leadBits = bitsAt(lead)
  const at = ofHour || isMark(lead, 64) || isAt(lead, text)
  const from = (leadBits & FROM) > 0
  // "entre as 14h00 e as 17h30", "entre las 10 y las 12"
  // "between the hours of 6 am and 11 pm"
  const ofHours = (leadBits & OF) > 0 && (bitsAt(lead - 1) & HOUR) > 0 && (bitsAt(lead - 2) & THE) > 0
  const between =
    ((leadBits | (ofHours ? bitsAt(lead - 3) : 0) | (leadBits & (AT | THE) ? bitsAt(lead - 1) : 0)) & BETWEEN) > 0
  // "16 May 2024, 1900-2100": behind a year four digits are no second one
  const behindYear = dated && isYear(isMark(lead, 44) ? lead - 1 : lead)
  const labelled =
    isMark(lead, COLON) &&
    ((bitsAt(lead - 1) & (TIME | HOUR)) !== 0 || HOURS_LABEL.test(text.slice(starts[lead - 1]!, ends[lead - 1]!)))
  const ofDay = isMark(lead, COLON) && gaps[first]! === Gap.Spaced && namesDay(lead - 1, text)
  if (before & COUNTER && !at && !(before & AT) && start.plain < 3) return null
  // "aged between 15 and 24", "ages from 8 to 12"
  if ((between || from) && start.plain < 3 && /^(?:aged?|ages|grades?)$/.test(wordAt(lead - 1)?.key ?? '')) return null
  // "v. 12.04", "no. 10.30"
  if (start.plain < 3 && isMark(first - 1, DOT) && gaps[first - 1] === Gap.Glued && bitsAt(first - 2) & COUNTER)
    return null
  // "a ratio of 1:30", "scale 1:50"
  if (start.cue === 'clock' && start.meridiem === null && !dated && isRatio(first, start, text)) return null
  if (start.plain >= 2 && start.meridiem === null && isReference(first, start.cue, text)) return null
  if (start.cue === 'hours' && start.minute === 0 && isLength(start, lead, text)) return null
  let next = start.next
  let zone = zoneBehind(next, text)
  let end: Read | null = null
  const tryEnd = (at: number): Read | null => {
    // "14:00 CET/13:00 GMT" are two clocks for one moment.
    if (at > next && isMark(at, SLASH)) return null
    // "- 9am Pacific / - 12pm Eastern": two items of a list.
    if (isMark(at, DASH) && startsLine(at) && isMark(first - 1, DASH) && startsLine(first - 1)) return null
    const joined = joinAt(at, between, text)
    if (joined === 0) return null
    const mark = kinds[at] === Token.Mark ? values[at]! : 0
    const two = clockAt(behindAbout(joined), text, true)
    if (!two) return null
    // "25 May 2023, 14.00/15.30 CEST"
    const both = (dated || isMark(lead, COLON)) && start.dotted && two.dotted
    if (mark === SLASH && !both && (start.plain < 3 || two.plain < 3)) return null
    return joinFits(start, two, {
      at,
      from,
      between,
      cued: at > 0 && (isAt(lead, text) || from || between || labelled || dated || ofDay),
    })
      ? two
      : null
  }
  // "2016-10-14T20:00:00-05:00": behind a full clock of a calendar the second is its offset.
  const offset = zone?.cue === 'offset' && isMark(next, DASH) && isCalendarClock(start.first, next, text)
  end = offset ? null : tryEnd(next)
  if (!end && zone && !offset) {
    // "15:00 GMT - 18:00 GMT", "830am ET and 9am ET"
    const beyond = tryEnd(zone.next)
    if (beyond) {
      end = beyond
      next = beyond.next
      zone = zoneBehind(next, text) ?? zone
    }
  } else if (end) {
    next = end.next
    if (start.minute === 0 && isCumTempore(next, text)) start.minute = 15
    zone = zoneBehind(next, text)
  }
  // "de 5 h à 7 h du soir"
  if (end?.meridiem === 'pm' && start.cue === 'hours' && start.meridiem === null && start.hour <= end.hour)
    start.military = false
  const part = partBefore(first, text)
  const tail = partBehind(next)
  if (part && start.hour <= 12 && start.meridiem === null && !start.military && !end?.meridiem) start.meridiem = part
  if (tail && start.hour <= 12 && start.meridiem === null && !start.military && !end) start.meridiem = tail
  // "6 to 8 tomorrow evening"
  if (tail && end && end.hour <= 12 && end.meridiem === null && !end.military) end.meridiem = tail
  const plain = end ? Math.max(start.plain, end.plain) : start.plain
  const cued = at || labelled || from || between
  let weight = 0
  if (plain === 3) {
    weight = end ? 0.9 : 0.8
    if (start.cue === 'spelled' && !cued && !end) weight = 0.5
    if (start.cue === 'clock' && !end && !cued && before & COUNTER) weight = 0.2
  } else if (plain === 2) {
    const dotted = start.dotted || (end?.dotted ?? false)
    if (end) {
      if (dotted) weight = start.dotted && end.dotted ? 0.75 : cued ? 0.6 : 0.4
      else {
        // "0900-1700" but not "1945-2010"
        const plausible =
          start.plain === 2 &&
          end.plain === 2 &&
          (text[starts[start.first]!] === '0' || cued || dated || zone !== null || quarters(start, end, next, text))
        // "from 2001 to 2010"
        if (!zone && start.hour >= 19 && (start.minute % 5 !== 0 || end.minute % 5 !== 0)) return null
        if (!plausible || (start.hour >= 19 && !cued && !behindYear && zone === null)) return null
        weight = 0.6
      }
    } else if (dotted) {
      const named =
        cued ||
        (start.minute % 5 === 0 && opensClause(next) && namesPart(lead, text)) ||
        (gaps[next] === 1 && TOLD_BEHIND.test(text.slice(starts[next]!, starts[next]! + 14)))
      weight = named || zone || dated ? 0.6 : startsLine(first) ? 0.4 : 0.15
      // "3.50 euros"; "08.30 Words of welcome" at the head of its line is a clock.
      if (!(startsLine(first) && isHeadWord(next, text)) && bitsAt(next) & AMOUNT && !(bitsAt(next) & (OF | AND)))
        return null
      // "Python 3.10 and 3.11"
      if (!named && !zone && !dated && before & AND && kinds[first - 2] === Token.Number) return null
      // "0.05"
      if (start.hour === 0 && !cued && !zone) return null
      const zoned = zone !== null && zone.cue !== 'place-clock'
      if (!named && !zoned && !dated && !startsLine(first) && kinds[first - 1] !== Token.Mark) {
        // "version 3.10", "chapter 2.15", "Rs 12.30", "costs 4.50"
        if (kinds[first - 1] === Token.Other || before & (COUNTER | AMOUNT)) return null
      }
      if (gaps[next] === 1 && kinds[next] === Token.Other && !named && !zoned && !dated && !startsLine(first))
        return null
    } else {
      // "around 1030", "at 1400"
      if (bitsAt(next) & AMOUNT && !(bitsAt(next) & (OF | AND))) return null
      const year = isYear(first) && values[first]! >= 1900
      // "15 Nov 2016 0930"
      const padded =
        dated && (text[starts[first]!] === '0' || (behindYear && start.minute % 15 === 0 && opensClause(next)))
      if (!zone && !(approximate || at || labelled || padded)) return null
      // "LAREA 2018 (Nairobi)" is a year and a place.
      if ((!zone || zone.cue === 'place-clock') && year && !approximate && !labelled && !(padded && behindYear))
        return null
      weight = 0.35
    }
  } else {
    // Bare hours
    if (bitsAt(next) & AMOUNT && !(bitsAt(next) & (OF | AND | TO))) return null
    if (before & COUNTER && !cued) return null
    if (end) {
      // "12-1" on a line of its own
      const alone =
        gaps[first]! >= Gap.Wrapped &&
        gaps[next]! >= Gap.Wrapped &&
        start.hour >= 1 &&
        end.hour <= 12 &&
        hoursBetween(start.hour, end.hour) <= 8
      const strong =
        at ||
        between ||
        labelled ||
        ofDay ||
        dated ||
        zone !== null ||
        part !== null ||
        tail !== null ||
        alone ||
        (from && (opensClause(next) || goesOn(next)))
      if (!strong) return null
      // "from nine to five", not "from two to three"
      const working = from && end.spelled && start.hour >= 7 && start.hour < 12 && end.hour < 7
      if (start.spelled && !start.meridiem && !end.meridiem && !at && !working) return null
      // "dalle ore 15 alle ore 18 presso": the word says hours.
      const hours = CLOCK_WORD.test(wordAt(lead)?.key ?? '')
      // "Mon 3 - Wed 5 June, 9-5 daily"
      const daily = (bitsAt(next) & (WEEKLY | EVERY)) !== 0 && gaps[next]! <= Gap.Wrapped
      if (!hours && !daily && !opensClause(next) && !goesOn(next) && zone === null) return null
      weight = zone || labelled || part ? 0.55 : dated ? 0.4 : 0.25
    } else if (zone && !start.spelled && zone.cue !== 'local-time' && (at || dated || from || chained(first)))
      weight = 0.5
    else if (start.meridiem) weight = 0.55
    // "dalle 18": Italian hours have the article, days none
    else if (from && wordAt(lead)!.key === 'dalle' && start.hour >= 1 && opensClause(next)) weight = 0.4
    // "from 6 till late"
    else if (
      (from || dated) &&
      bitsAt(next) & TIL &&
      /^(?:late|close)$/i.test(text.slice(starts[next + 1]!, ends[next + 1]!))
    ) {
      weight = 0.5
      // "8 till late" is no morning.
      if (start.meridiem === null && !start.military && start.hour < 12) start.meridiem = 'pm'
    } else if (wordAt(lead)?.key === 'by' && opensClause(next) && isOver(lead - 1, text)) weight = 0.45
    else if (labelled && opensClause(next)) weight = 0.5
    // "starts at 11 and goes on till 4"
    else if (
      leadBits & TIL &&
      opensClause(next) &&
      start.hour >= 1 &&
      start.hour <= 23 &&
      LASTS.test(text.slice(Math.max(0, starts[lead]! - 24), starts[lead]))
    )
      weight = 0.4
    else if (
      at &&
      (opensClause(next) || isDayAlle(lead) || LEADS_ON.test(text.slice(starts[next], starts[next]! + 6))) &&
      start.hour >= 1 &&
      start.hour <= 23
    )
      weight = start.spelled ? 0.3 : 0.4
    else if (approximate && at) weight = 0.3
    else if (!start.spelled && start.hour >= 1 && start.hour <= 23 && opensClause(next) && namesPart(lead, text))
      weight = 0.3
    else if (
      approximate &&
      opensClause(next) &&
      (dated || (gaps[lead + 1]! >= Gap.Wrapped && gaps[next]! >= Gap.Wrapped))
    )
      weight = 0.3
    else return null
    if (start.spelled && start.hour === 1 && start.meridiem === null) return null
  }
  const startSpan = { start: starts[start.first]!, end: ends[start.next - 1]! }
  const value: TimeValue = {
    start: toClock(start),
    end: end ? toClock(end) : null,
    approximate,
    startSpan,
    endSpan: end ? { start: starts[end.first]!, end: ends[end.next - 1]! } : null,
    zone: zone && zone.cue !== 'local-time' ? zone.value : zone ? null : zoneAhead(first, text),
  }
  const cue = end ? (start.plain === 3 || end.plain < 3 ? `${start.cue}-range` : `${end.cue}-range`) : start.cue
  return { value, cue, weight, first, next: zone ? zone.next : next, zone }
}

const DAY_WORD = /^(?:day|giorno|d[i\xed]a|jour|tag|giornata|journ[\xe9e]e|jornada)$/i

/** "Day 1: 11-20", "Giorno 2: 10-18", "Saturday: 10-6": is a day told before the colon? */
function namesDay(i: number, text: string): boolean {
  const word = (k: number): string => text.slice(starts[k]!, ends[k]!)
  if (i < 0) return false
  const day = wordAt(i)
  if (day && day.weekday > 0) return !day.weakWeekday || startsLine(i)
  if (DAY_WORD.test(word(i))) return (wordAt(i - 1)?.ordinal ?? 0) > 0
  return (digitsAt(i) === 1 || (day?.count ?? 0) > 0) && gaps[i] === Gap.Spaced && i > 0 && DAY_WORD.test(word(i - 1))
}

/** "a ratio of 1:30", "the scale is 1:50", "at a scale of 1:25 and 1:50", "John 3:16" */
function isRatio(first: number, { hour, minute, next }: Read, text: string): boolean {
  const near = text.slice(Math.max(0, starts[first]! - 24), starts[first])
  if (RATIO.test(near)) return true
  // A book and two numbers that no meeting begins at: a verse. "Meet at Central Station 9:37" is a train's.
  return (
    hour < 24 &&
    minute % 5 !== 0 &&
    gaps[first] === 1 &&
    BOOK.test(near) &&
    meridiemAt(next, text) === 0 &&
    !(bitsAt(next) & ZONE)
  )
}

/** "Giovedì alle 18 parlerà …", "Stasera alle 18 …" */
function isDayAlle(lead: number): boolean {
  if (wordAt(lead)?.key !== 'alle') return false
  const before = isMark(lead - 1, 44) ? lead - 2 : lead - 1
  const day = wordAt(before)
  if (isYear(before)) return true
  return !!day && (day.weekday > 0 || day.dayShift !== null || /^prossim[oa]$/.test(day.key))
}

/** Books of the Bible, by their stems in six languages. */
const BOOK =
  /(?<!\p{L})(?:G[e\xe9]n|Ex|\xc9x|Lev|Deu|Jos|Jud|Ruth|Sam|Kings|Chron|Neh|Esther|Job|Ps|Sal|Prov|Ecc|Isa|Jes|Jer|Ez|Dan|Hos|Joel|Amos|Mic|Hab|Ze|Mal|Mat|Mar[ck]|Lu[ck]|John|Johannes|Jean|Juan|Jo\xe3o|Giov|Act|Apost|Hechos|Atos|Atti|R[o\xf6]m|[CK]or|Gal|Eph|Ef|Phil|Fil|Col|Kol|Thess|Tes|Tim|Tit|H[e\xe9]b|Jam|Sant|Jac|Jak|Pet|Ped|Piet|Rev|Offenb|Apoc|S\xfbra|Surah?|Quran|Koran)\p{Ll}{0,12}\.? $/u

const RATIO = /\b(?:ratio|scale|odds|escala|\xe9chelle|scala|ma\xdfstab)\b[^.;\n]{0,18}$/i

/** "Words of welcome": what a line says behind its clock, and no unit ("EUR", "Euro"). */
const isHeadWord = (i: number, text: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(text.slice(starts[i], starts[i]! + 2)) &&
  !/^(?:euros?|francs?|dollars?|pounds?|franken|pesos?|rupees|shillings?)$/.test(wordAt(i)?.key ?? '')

const LASTS =
  /\b(?:(?:go|goes|going|carry|carries|keep|keeps)\s+on|lasts?|continues?|stay(?:\s+(?:on|open))?|be\s+there|with\s+us|we\s+are\s+(?:here|there|open)|open)\s$/i

const LEADS_ON = /^(?:with|when|so|con|com|avec|mit|para|por|pour|per|se)\s/

/** "de 9 a 14 y de 16 a 19 h": a second sitting follows. */
function goesOn(i: number): boolean {
  return (bitsAt(i) & AND) > 0 && (bitsAt(i + 1) & FROM) > 0 && gaps[i]! <= Gap.Wrapped && kinds[i + 2] === Token.Number
}

/** "18.30 - ca. 20.30 Uhr", "6 to about 8 pm" */
function behindAbout(i: number): number {
  if (!(bitsAt(i) & APPROX) || wordAt(i)!.key.length < 2) return i
  return isMark(i + 1, DOT) && gaps[i + 1] === 0 ? i + 2 : i + 1
}

/** "T20:00", "20:00:00" */
function isCalendarClock(first: number, next: number, text: string): boolean {
  const at = starts[first]!
  return /t/i.test(text[at - 1] ?? '') || /^\d{2}:\d{2}:\d{2}/.test(text.slice(at, ends[next - 1]))
}

/** "14 Uhr c.t.", "4 pm (c. t.)": universities begin a quarter of an hour later then. */
function isCumTempore(next: number, text: string): boolean {
  let at = ends[next - 1]!
  if (text.charCodeAt(at) <= 32) at++
  if (text.charCodeAt(at) === 40) at++
  return text[at] === 'c' && /^c\.\s?t\./.test(text.slice(at, at + 8))
}

/** The one pass over a page that finds its dates, times and zones. What it finds is kept with the page, for the extractors that ask. */
import type { Find } from '../candidate.js'
import { matchable } from '../latin.js'
import type { Page, Span } from '../page.js'
import { beginsAndEnds } from './beginsAndEnds.js'
import { timeAt } from './clocks.js'
import { beginZones } from './clockZones.js'
import { countedAt } from './counted.js'
import { beginText, dateAt, isBarren } from './dates.js'
import { hourRows } from './hourRows.js'
import type { DateFind } from './item.js'
import { acrossClocks, acrossParts, labelled, weeks } from './lastDays.js'
import { lengths } from './lengths.js'
import { mendMonth } from './misspelt.js'
import { isoWeekAt } from './monthParts.js'
import { lookAt } from './numericFree.js'
import { seasonAt, wordYearAt, yearAt } from './partDates.js'
import { dayNamed, dayOfThatMonth, relativeAt } from './relative.js'
import type { RecurrenceFind } from './repeatEnd.js'
import { recurrenceAt, SEVERAL } from './repeats.js'
import { APPROX, EVERY, LAST, NEXT, THIS, TIME, ZONE } from './roles.js'
import { shifted } from './shifted.js'
import { isStreet } from './streets.js'
import { together } from './together.js'
import {
  bitsAt,
  digitsAt,
  ends,
  Gap,
  gaps,
  isAnchor,
  isMark,
  kinds,
  PART,
  starts,
  Token,
  tokenize,
  wordAt,
} from './tokens.js'
import { zoneAfterHora, zoneBeforeTime } from './zonePlaces.js'
import { zoneAt } from './zones.js'

export interface Temporal {
  readonly dates: readonly Find<'date'>[]
  readonly times: readonly Find<'time'>[]
  readonly zones: readonly Find<'zone'>[]
  readonly recurrences: readonly Find<'recurrence'>[]
}

const known = new WeakMap<Page, Temporal>()

/** Dates, times, zones and recurrences of a page; read once. */
export function temporalOf(page: Page): Temporal {
  let found = known.get(page)
  if (!found) {
    found = read(page.text)
    known.set(page, found)
  }
  return found
}

/** Reads any text, as a page would show it. */
export function scan(text: string): Temporal {
  return read(matchable(text))
}

/** Reads the text of a page. Linear: every token is looked at a bounded number of times. */
function read(text: string): Temporal {
  const dates: Find<'date'>[] = []
  const times: Find<'time'>[] = []
  const zones: Find<'zone'>[] = []
  const recurrences: Find<'recurrence'>[] = []
  lookAt(text)
  for (let from = 0; from < text.length; ) {
    const part = partAt(text, from)
    readPart(text, tokenize(part, from), dates, times, zones, recurrences)
    from += part.length
  }
  const rows = hourRows(text, times)
  if (rows.length > 0) {
    // "1400  Digitising paper rolls" among such rows is no year.
    for (let k = dates.length - 1; k >= 0; k--) {
      const { value, span } = dates[k]!
      if (value.start.month === undefined && rows.some((row) => overlap(row.span, span))) dates.splice(k, 1)
    }
    times.push(...rows.filter(({ span }) => !dates.some((date) => overlap(date.span, span))))
    times.sort((a, b) => a.span.start - b.span.start)
  }
  weeks(dates, text)
  shifted(dates, text)
  acrossParts(dates, text)
  const { dates: joined, times: merged } = acrossClocks(
    together(labelled(dates, text), text),
    times.filter(({ span }) => !isInAddress(text, span.start)),
    text,
  )
  const told = beginsAndEnds(joined, merged, text)
  lengths(told.dates, told.times, text)
  return { dates: told.dates, times: told.times, zones, recurrences }
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** What is read at once: all of a text, but of a long one up to a blank line, which no date crosses, or to where else it can be cut. */
function partAt(text: string, from: number): string {
  if (text.length - from <= PART) return from === 0 ? text : text.slice(from)
  const part = text.slice(from, from + PART)
  for (const cut of ['\n\n', '\r\n\r\n', '\n', '. ', ' ']) {
    const at = part.lastIndexOf(cut)
    if (at > 0) return part.slice(0, at + cut.length)
  }
  return part
}

/** Adds what the `n` tokens that were read last say. */
function readPart(
  text: string,
  n: number,
  dates: Find<'date'>[],
  times: Find<'time'>[],
  zones: Find<'zone'>[],
  recurrences: Find<'recurrence'>[],
): void {
  beginText()
  beginZones()
  // The token after the last date or weekday: an hour right behind it needs no other cue.
  let dated = -1
  const addDate = (one: DateFind): void => {
    if (one.cue !== 'impossible' && !isStreet(one.first, text))
      dates.push({
        kind: 'date',
        span: spanOf(one.first, one.next),
        value: one.value,
        cue: one.cue,
        weight: one.weight,
      })
    dated = one.next
  }
  const addRecurrence = (one: RecurrenceFind): void => {
    recurrences.push({
      kind: 'recurrence',
      span: spanOf(one.first, one.next),
      value: one.value,
      cue: one.cue,
      weight: one.weight,
    })
  }
  let i = 0
  while (i < n) {
    const kind = kinds[i]
    if (kind === Token.Number) {
      const mended = mendMonth(i, text)
      if (mended < i) {
        i = mended
        continue
      }
      if (mayRepeat(i)) {
        const repeat = recurrenceAt(i, text)
        if (repeat) {
          addRecurrence(repeat)
          dated = repeat.next
          i = repeat.upTo
          continue
        }
      }
      const that = dayOfThatMonth(i)
      if (that) {
        addDate(that)
        i = that.next
        continue
      }
      const date = isBarren(i) ? null : dateAt(i, text)
      const strong = date && date.cue !== 'day-of-month'
      if (
        date &&
        strong &&
        (date.value.start.month !== undefined || date.cue === 'impossible' || date.cue === 'days-of-that-month')
      ) {
        addDate(date)
        // A clock inside ("Oct 26 15:50:06 2016") is still a clock.
        i = clockInside(date, times, text)
        continue
      }
      const time = timeAt(
        i,
        text,
        dated === i ||
          (dated === i - 1 && (separates(i - 1) || (bitsAt(i - 1) & APPROX) !== 0)) ||
          (dated === i - 2 && isMark(i - 1, 45) && isMark(i - 2, 45)),
      )
      if (time) {
        times.push({
          kind: 'time',
          span: spanOf(time.first, time.next),
          value: time.value,
          cue: time.cue,
          weight: time.weight,
        })
        if (time.zone && time.zone.cue !== 'local-time')
          zones.push({
            kind: 'zone',
            span: spanOf(time.zone.first, trimmed(time.zone)),
            value: time.zone.value,
            cue: time.zone.cue,
            weight: 0.9,
          })
        i = time.next
        continue
      }
      const other = date ?? yearAt(i, text)
      if (other) {
        addDate(other)
        i = other.next
        continue
      }
      i++
      continue
    }
    if (kind !== Token.Word) {
      if (kind === Token.Mark || !isMark(i + 1, 47)) {
        i++
        continue
      }
      // "Timezone: Europe/Madrid"
      const region = gaps[i + 1] === Gap.Glued ? zoneAt(i, text, false) : null
      if (region?.cue === 'iana')
        zones.push({
          kind: 'zone',
          span: spanOf(region.first, region.next),
          value: region.value,
          cue: region.cue,
          weight: region.weight,
        })
      i = region?.cue === 'iana' ? region.next : i + 1
      continue
    }
    if (!isAnchor(i)) {
      i++
      continue
    }
    const word = wordAt(i)!
    // "Thursday, 15 Febuary 2024"
    if (word.weekday > 0) {
      const number = kinds[i + 1] === Token.Mark ? i + 2 : i + 1
      if (digitsAt(number) > 0) mendMonth(number, text)
    }
    // "two Sundays from now" come once.
    const once = word.plural && word.weekday > 0 ? relativeAt(i, text) : null
    if (once) {
      addDate(once)
      i = once.next
      continue
    }
    const repeat = recurrenceAt(i, text)
    if (repeat) {
      addRecurrence(repeat)
      if (repeat.next > i && repeat.cue !== SEVERAL) {
        dated = repeat.next
        i = repeat.upTo
        continue
      }
    }
    // "rest of this week": the unit behind tells all.
    const ofRest = word.bits & THIS && wordAt(i + 1)?.unit === 'week' && wordAt(i - 2)?.key === 'rest'
    if (ofRest) {
      i++
      continue
    }
    if (word.dayShift !== null || word.bits & (NEXT | THIS) || word.unit === 'weekend' || word.bits & LAST) {
      const relative = relativeAt(i, text)
      if (relative) {
        // "November 11, 1994 (next week)" says the day already.
        if (!(dated === i - 1 && isMark(i - 1, 40) && isMark(relative.next, 41))) addDate(relative)
        i = Math.max(relative.next, i + 1)
        continue
      }
    }
    if (word.weekday > 0) {
      const relative = relativeAt(i, text)
      if (relative) {
        addDate(relative)
        i = relative.next
        continue
      }
    }
    const counted =
      word.unit !== null
        ? ((word.unit === 'week' ? isoWeekAt(i) : word.unit === 'day' ? dayNamed(i) : null) ?? countedAt(i, text))
        : word.ordinal > 0 || word.key === 'last'
          ? dayOfThatMonth(i)
          : null
    if (counted) {
      addDate(counted)
      i = counted.next
      continue
    }
    if (word.month > 0 || word.weekday > 0 || word.ordinal > 0 || word.count >= 20 || word.nth !== 0) {
      const date = dateAt(i, text)
      if (date) {
        addDate(date)
        i = clockInside(date, times, text)
        continue
      }
    }
    if (word.count === 2 || word.count === 19 || word.count === 20) {
      const year = wordYearAt(i)
      if (year) {
        addDate(year)
        i = year.next
        continue
      }
    }
    if (word.season > 0) {
      const season = seasonAt(i, text)
      if (season) {
        addDate(season)
        i = season.next
        continue
      }
    }
    if (word.count >= 1 || word.bits & 0xc301800 || word.key === 'mid' || word.key === 'meio' || word.key === 'meia') {
      const time = timeAt(i, text, dated === i)
      if (time) {
        times.push({
          kind: 'time',
          span: spanOf(time.first, time.next),
          value: time.value,
          cue: time.cue,
          weight: time.weight,
        })
        if (time.zone && time.zone.cue !== 'local-time')
          zones.push({
            kind: 'zone',
            span: spanOf(time.zone.first, trimmed(time.zone)),
            value: time.zone.value,
            cue: time.zone.cue,
            weight: 0.9,
          })
        i = time.next
        continue
      }
    }
    if (word.bits & (ZONE | TIME) || word.key === 'hora' || word.key === 'heure' || word.key === 'ora') {
      const zone =
        word.bits & ZONE
          ? zoneAt(i, text, (bitsAt(i - 1) & TIME) !== 0 && wordAt(i - 1)!.key === 'times')
          : word.bits & TIME
            ? zoneBeforeTime(i, text)
            : zoneAfterHora(i, text)
      if (zone?.cue === 'local-time') {
        i = Math.max(zone.next, i + 1)
        continue
      }
      if (zone) {
        zones.push({
          kind: 'zone',
          span: spanOf(zone.first, zone.next),
          value: zone.value,
          cue: zone.cue,
          weight: zone.weight,
        })
        i = Math.max(zone.next, i + 1)
        continue
      }
    }
    i++
  }
}

/** "1st Friday of each month", "1. Montag", "15 de cada mes": may a recurrence begin with the number? */
function mayRepeat(i: number): boolean {
  if (ends[i]! - starts[i]! > 2) return false
  if (kinds[i + 1] === Token.Word) return gaps[i + 1] === Gap.Glued || (bitsAt(i + 2) & EVERY) !== 0
  return isMark(i + 1, 46) && (wordAt(i + 2)?.weekday || bitsAt(i + 2) & EVERY || gaps[i + 2] === Gap.Glued) !== 0
}

/** "https://meet.example.org/mae-5xw-19h": characters of a link or of an address of mail. */
function isInAddress(text: string, at: number): boolean {
  // Behind a letter or a mark, and no white space: nearly no clock is.
  if (at === 0 || text.charCodeAt(at - 1) <= 32) return false
  const from = Math.max(0, at - 200)
  const word = text.slice(Math.max(from, text.lastIndexOf(' ', at - 1), text.lastIndexOf('\n', at - 1)), at)
  return /:\/\/|www\.|@[\w-]/.test(word)
}

function spanOf(first: number, next: number): { start: number; end: number } {
  return { start: starts[first]!, end: ends[next - 1]! }
}

/** A mark between a day and its hours: "3 June, 9-12", "3 June @ 9-12", "3 June | 9-12", "3 June - 9 till 12". */
function separates(i: number): boolean {
  return (
    isMark(i, 44) ||
    isMark(i, 64) ||
    isMark(i, 124) ||
    isMark(i, 45) ||
    isMark(i, 47) ||
    isMark(i, 0xb7) ||
    isMark(i, 0x95)
  )
}

/** Without the parenthesis that closes behind the zone. */
function trimmed(zone: { first: number; next: number }): number {
  const last = zone.next - 1
  return kinds[last] === Token.Mark && (isMark(last, 41) || isMark(last, 93)) ? last : zone.next
}

function clockInside(date: DateFind, times: Find<'time'>[], text: string): number {
  for (let i = date.first; i < date.next - 2; i++)
    if (kinds[i] === Token.Number && isMark(i + 1, 58) && gaps[i + 1] === Gap.Glued) {
      const time = timeAt(i, text, true)
      if (time && time.next <= date.next) {
        times.push({
          kind: 'time',
          span: spanOf(time.first, time.next),
          value: time.value,
          cue: time.cue,
          weight: time.weight,
        })
        break
      }
    }
  return date.next
}

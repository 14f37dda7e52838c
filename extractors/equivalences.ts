/** Several clocks for one moment: "9:00 AM - 10:00 AM (14:00 - 15:00 GMT)", "2pm PT / 5pm ET", "14.00 hrs (GMT 08.30)". */
import type { Candidate, Find, TimeValue, ZoneValue } from './candidate.js'
import { defineExtractor } from './define.js'
import type { Page } from './page.js'
import { plain } from './plain.js'
import { namedZone } from './temporal/zoneNames.js'

// What stands between two clocks of one moment. "GMT 08.30": the zone before its clock.
const BETWEEN =
  /^(?:\s?m\.)?(?:\s+(?:in\s+)?(?:\p{Lu}[\p{L}.-]{1,14}[ ,]{0,2}(?:(?:y|e|and|et|und|&)\s)?){1,4}(?:\([^()\n]{2,12}\))?|\s*\([^()\n]{2,24}\))?\s{0,4}(?:(?:[([/|=,;~·\x95]|\s-\s|i\.e\.|or\b|and\b|which is|equivalent to|that is|\/\/)\s{0,2}){1,4}\s?(?:at\s+|or\s+|=\s*)?(?:((?:GMT|UTC)(?:[+-]\d{1,2})?)[\s:]{1,3})?$/u
const BARE_CITY =
  /^(?:\s?m\.)?\s{1,3}(?:in\s+)?((?:\p{Lu}[\p{L}.]{1,14}[ ,]{0,2}){1,3})(?=[)\]/;,|]|[ \t]*(?:\r?\n|$)|(?:y|e|and|et|und|&)\s\p{Lu})/u

/** What stands between the clocks of a table of places: "08:00 PDT |\n| Toronto   | ", "(CST)\n\tWashington\t". */
const NEXT_ROW =
  /^[ \t|)*.,;]{0,40}(?:\([^()\n]{1,24}\)[ \t|]{0,20})?\r?\n[ \t|>*+-]{0,24}[\p{L}(][^\d\n|]{1,32}[ \t|:,-]{0,24}$/u

// "15:00-16:00 GMT\n16:00-17:00 CET", "1:15 - 2:30 PM EDT (New York)\n7:15 …"
const NEXT_LINE = /^[ \t).,;|]{0,4}(?:\([^()\n]{1,24}\)[ \t]{0,4})?\r?\n[ \t|>*+\x95-]{0,8}$/

/** Is `b` on the next row of a table that gives one moment in the clocks of several places? */
function isSameMoment(text: string, last: Candidate<'time'>, b: Candidate<'time'>): boolean {
  const [here, there] = [last.value.zone, b.value.zone]
  if (!here || !there || !differ(last.value, b.value)) return false
  const between = withoutDay(text.slice(last.span.end, b.span.start))
  if (!NEXT_ROW.test(between) && !NEXT_LINE.test(between)) return false
  if (!here.utcOffset || !there.utcOffset) return true
  const apart = minutes(last.value) - offset(here.utcOffset) - (minutes(b.value) - offset(there.utcOffset))
  return apart % (12 * 60) === 0
}

// "21:00 UTC (1 September, 07:00 AEST)": the day that it is there.
const DAY_THERE =
  /(?:on\s)?(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?|\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?)(?:,?\s20\d\d)?(?:,|\s(?:at|@|-))?\s{1,2}$/iu

function withoutDay(between: string): string {
  return between.length > 5 && /\d/.test(between) ? between.replace(DAY_THERE, '') : between
}

/** Is what two clocks show, where the offsets of both are known, one moment? */
function agree(a: TimeValue, b: TimeValue): boolean {
  const [here, there] = [a.zone?.utcOffset, b.zone?.utcOffset]
  return !!here && !!there && (minutes(a) - offset(here) - (minutes(b) - offset(there))) % (24 * 60) === 0
}

/** "Nairobi 16:00 / Geneva 15:00 / New York 09:00", a place and its clock a line, from the clock `i` on; null where these are none. */
function rowsOfPlaces(page: Page, times: readonly Candidate<'time'>[], i: number): Find<'equivalence'> | null {
  const here = placeOfLine(page, times[i]!)
  if (!here) return null
  const there: TimeValue[] = []
  let last = times[i]!
  for (let k = i + 1; k < times.length; k++) {
    const next = times[k]!
    if (page.lineAt(next.span.start) !== page.lineAt(last.value.startSpan.start) + 1) break
    const zone = placeOfLine(page, next)
    if (!zone || zone.iana === here.iana) break
    there.push({ ...next.value, zone })
    last = next
  }
  if (there.length === 0) return null
  return {
    kind: 'equivalence',
    span: { start: times[i]!.span.start, end: page.lines[page.lineAt(last.span.end)]!.end },
    value: { here: { ...times[i]!.value, zone: here }, there },
    cue: 'rows-of-places',
    weight: 0.75,
  }
}

// "New York 9:00 | London 14:00 | Nairobi 16:00": a mark and a place before each clock of the line.
const PLACE_BEFORE = /(?:^|[|/;,\xb7\x95(-]|\s-)\s{0,3}(\p{Lu}[\p{L}.' ]{2,24}?)\s{0,2}:?\s{1,2}$/u
const PLACE_BETWEEN = /^\s?h?(?:rs)?\.?\s{0,4}[|/;,\xb7\x95-]\s{0,4}(\p{Lu}[\p{L}.' ]{2,24}?)\s{0,2}:?\s{1,2}$/u

/** The zone of a place with a clock of its own, or null. */
function zoneOfPlace(place: string): ZoneValue | null {
  const zone = namedZone(key(place))
  return zone?.iana && zone.place ? { iana: zone.iana, utcOffset: null, abbreviation: null, readings: [] } : null
}

/** "New York 9:00 | London 14:00 | Nairobi 16:00", each place before its clock on one line, from the clock `i` on; null where these are none. */
function chainOfPlaces(page: Page, times: readonly Candidate<'time'>[], i: number): Find<'equivalence'> | null {
  const line = page.lines[page.lineAt(times[i]!.span.start)]!
  const before = PLACE_BEFORE.exec(
    page.text.slice(Math.max(line.body, times[i]!.span.start - 40), times[i]!.span.start),
  )
  const here = before && zoneOfPlace(before[1]!)
  if (!here) return null
  const there: TimeValue[] = []
  let last = times[i]!
  for (let k = i + 1; k < times.length && times[k]!.span.start < line.end; k++) {
    const next = times[k]!
    const between = PLACE_BETWEEN.exec(page.text.slice(last.span.end, next.span.start))
    const zone = between && next.value.zone === null ? zoneOfPlace(between[1]!) : null
    if (!zone || zone.iana === here.iana) break
    there.push({ ...next.value, zone })
    last = next
  }
  if (there.length === 0) return null
  return {
    kind: 'equivalence',
    span: { start: times[i]!.span.start, end: last.span.end },
    value: { here: { ...times[i]!.value, zone: here }, there },
    cue: 'chain-of-places',
    weight: 0.75,
  }
}

const PLACE_ROW = /^[\s|*+\x95-]{0,8}(\p{Lu}[\p{L}.' -]{2,24}?)(?:\s{2,}|\t|\s?[:|]\s{0,8}|,\s)$/u

// "12:00 Noon - Toronto / New York", "5 pm (London)": the place behind the clock.
const PLACE_BEHIND =
  /^(?:\s{0,2}(?:[-:|(=]|\x95|in\b|for\b)\s{0,2}|[ \t]{1,16})(\p{Lu}[\p{L}.' ]{2,24}?)\s{0,2}(?:[,/)(|]|\bis\b|$)/u

/** The zone of the place that alone stands before the clock on its line, or behind one that opens it. */
function placeOfLine(page: Page, { span, value }: Candidate<'time'>): ZoneValue | null {
  if (value.zone) return null
  const line = page.lines[page.lineAt(span.start)]!
  if (span.start - line.start > 40) return null
  const found =
    PLACE_ROW.exec(page.text.slice(line.start, span.start)) ??
    (span.start - line.body < 3 && line.end - span.end < 60
      ? PLACE_BEHIND.exec(page.text.slice(span.end, line.end))
      : null)
  const zone = found && namedZone(key(found[1]!))
  return zone?.iana ? { iana: zone.iana, utcOffset: null, abbreviation: null, readings: [] } : null
}

function key(place: string): string {
  return place.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[.,]/g, '').trim()
}

function minutes({ start: { hour, minute, meridiem } }: TimeValue): number {
  return (meridiem === 'pm' && hour < 12 ? hour + 12 : hour) * 60 + minute
}

function offset(utc: string): number {
  return (utc.startsWith('-') ? -1 : 1) * (Number(utc.slice(1, 3)) * 60 + Number(utc.slice(4, 6)))
}

export const equivalences = defineExtractor({
  name: 'equivalences',
  yields: ['equivalence'],
  needs: ['time'],
  *extract({ page, found }) {
    const times = found.of('time')
    for (let i = 0; i < times.length - 1; i++) {
      const first = times[i]!
      const there: TimeValue[] = []
      let last: Candidate<'time'> = first
      const named = first.value.zone === null ? (chainOfPlaces(page, times, i) ?? rowsOfPlaces(page, times, i)) : null
      if (named) {
        yield named
        i += named.value.there.length
        continue
      }
      let zoned = first.value.zone !== null
      let rows = false
      for (let k = i + 1; k < times.length && times[k]!.span.start - last.span.end < 80; k++) {
        const next = times[k]!
        // "13:00-17:00 BST (8:00-12:00 EDT) / Day two: 4 June, 13:00-16:30 BST": the zone of the first again is another day.
        if (zoned && next.value.zone && differ(first.value, next.value) && isSameMoment(page.text, last, next)) {
          there.push(next.value)
          last = next
          rows = true
          continue
        }
        if (next.span.start - last.span.end >= 40) break
        const gap = page.text.slice(last.span.end, next.span.start)
        const between = BETWEEN.exec(gap) ?? (agree(last.value, next.value) ? BETWEEN.exec(withoutDay(gap)) : null)
        if (!between) break
        const value = withZone(next.value, between[1] ?? null, page.text.slice(next.span.end, next.span.end + 40))
        // A second sitting has no zone of its own: "10:00-13:00, 15:00-18:00 CET"; a list with commas needs zones on both.
        if (!value.zone || !differ(first.value, value)) break
        const comma = /^\s*[,;]|^\s*(?:and|or)\b/i.test(page.text.slice(last.span.end, next.span.start))
        if (comma && !first.value.zone) break
        zoned = true
        there.push(value)
        last = next
      }
      if (there.length === 0 || !zoned) continue
      const bracket = /[([]\s*(?:(?:GMT|UTC)\s*)?$/i.test(page.text.slice(first.span.end, times[i + 1]!.span.start))
      const close = bracket ? /^[^()\n]{0,30}[)\]]/.exec(page.text.slice(last.span.end, last.span.end + 32)) : null
      yield {
        kind: 'equivalence',
        // "02:00 AEDT, on Friday 22 October": what the last row says of its day is that place's.
        span: {
          start: first.span.start,
          end: rows ? page.lines[page.lineAt(last.span.end)]!.end : last.span.end + (close ? close[0].length : 0),
        },
        value: { here: first.value, there },
        cue: rows ? 'rows-of-places' : bracket ? 'clock-in-brackets' : 'clocks-side-by-side',
        weight: bracket ? 0.85 : 0.75,
      }
      i = times.indexOf(last)
    }
  },
})

// Countries of one clock, by the letters that Latin America puts behind the hour.
const COUNTRIES: Readonly<Record<string, string>> = {
  AR: 'argentina',
  BO: 'bolivia',
  CL: 'chile',
  CO: 'colombia',
  CR: 'costa rica',
  EC: 'ecuador',
  GT: 'guatemala',
  MX: 'mexico',
  PA: 'panama',
  PE: 'peru',
  PY: 'paraguay',
  UY: 'uruguay',
  VE: 'venezuela',
}
const CODES = new RegExp(
  `^\\s{1,2}(?:h(?:rs?|s)?\\.?\\s)?(${Object.keys(COUNTRIES).join('|')})(?![\\p{L}\\d])(?:[-/,]\\s?[A-Z]{2}(?![\\p{L}\\d])){0,6}(?=\\s|[)|/,;.]|$)`,
  'u',
)

function withZone(value: TimeValue, before: string | null, behind: string): TimeValue {
  if (value.zone) return value
  if (before) {
    const sign = /([+-])(\d{1,2})$/.exec(before)
    return {
      ...value,
      zone: {
        iana: null,
        utcOffset: sign ? `${sign[1]}${sign[2]!.padStart(2, '0')}:00` : '+00:00',
        abbreviation: before.slice(0, 3).toUpperCase(),
        readings: [],
      },
    }
  }
  // "19:30 PY (UTC-4) / 20:30 AR-UY / 18:30 CO-PE-EC"
  const code = CODES.exec(behind)
  const country = code && namedZone(COUNTRIES[code[1]!]!)
  if (country?.iana)
    return { ...value, zone: { iana: country.iana, utcOffset: null, abbreviation: null, readings: [] } }
  // "(8:00-9:00 am Washington DC)", "/ 14:00 in Nairobi"
  const city = BARE_CITY.exec(behind)
  const zone = city && namedZone(plain(city[1]!).replace(/[.,]/g, '').trim())
  return zone?.iana ? { ...value, zone: { iana: zone.iana, utcOffset: null, abbreviation: null, readings: [] } } : value
}

function differ(a: TimeValue, b: TimeValue): boolean {
  if (!a.zone) return true
  return (
    a.zone.iana !== b.zone!.iana ||
    a.zone.utcOffset !== b.zone!.utcOffset ||
    a.zone.abbreviation !== b.zone!.abbreviation
  )
}

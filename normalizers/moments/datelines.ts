/** Days that another day of the text makes the news' own, or history. */
import type { Candidate, DateParts } from '../../extractors/candidate.js'
import { compareParts } from '../schedule/parts.js'
import type { Features } from './cueFeatures.js'

/**
 * A day alone at the top is the day of the news where the text goes on to say that something took place on days just before it ("13 August 2017
 * … from 7 to 10 August"), or will on a day with hours of its own ("25 September 2022, 8:15 PM … on Monday, 26 September, 8:30 AM-5:00 PM").
 */
export function markDatelines(dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  const reports = (i: number, several: boolean): void => {
    knownOf[i]!.set('after what it reports', 1)
    if (!several) return
    // "held from 22 to 24 May … The fourth will be held from 10 to 12 February 2027": the news goes on to the next one.
    dates.forEach(({ value: { start } }, k) => {
      if (start.year !== undefined && compareParts(start, dates[i]!.value.start) > 200)
        knownOf[k]!.set('listed as later', 1)
    })
  }
  knownOf.forEach((known, i) => {
    const { value } = dates[i]!
    if (!known.has('dateline') || known.has('deadline') || known.has('notification')) return
    if (known.has('agreeing') || value.end || value.days.length > 0) return
    if (value.start.year === undefined || value.start.day === undefined) return
    for (let k = 0; k < knownOf.length; k++) {
      const other = knownOf[k]!
      const { start, end, days } = dates[k]!.value
      if (k === i || other.has('deadline') || other.has('notification') || other.has('dateline')) continue
      if (start.month === undefined || start.day === undefined) continue
      const took = ['before held', 'after held', 'before past', 'after past'].some(
        (name) => (other.get(name) ?? 0) > 0.1,
      )
      const last = end ?? days[days.length - 1] ?? start
      const gap = compareParts(value.start, last)
      // "03 Oct 2014 | Almaty … convened on 2 and 3 October": the news came out on the last day.
      const closing = gap === 0 && took && compareParts(last, start) > 0 && !known.has('weekday')
      if ((took || other.has('range')) && (gap > 0 || closing) && gap <= 45 && !known.has('timed'))
        reports(i, took && (other.has('range') || other.has('list')))
      // The date of a letter, above the days that it invites to.
      const announced =
        other.has('range') || other.has('list') || other.has('label when') || (other.get('before held') ?? 0) > 0.3
      if (announced && !other.has('beside another') && !other.has('before later') && !known.has('timed')) {
        if (gap < 0 && gap >= -300 && !known.has('weekday')) known.set('before what it announces', 1)
      }
      if (other.has('timed') && (took || other.has('weekday')) && gap < 0 && gap >= -120)
        known.set('before what it announces', 1)
      // "8th February 2016 / Dear parents … on 27th February in the school hall, from 0900 hrs"
      else if (isHour(other) && !known.has('timed') && !known.has('weekday') && gap < 0 && gap >= -120)
        known.set('before what it announces', 1)
    }
  })
}

/** Has the day a clock of its own, and no word that makes it a limit or another event's? */
function isHour(known: Features): boolean {
  return known.has('timed') && !NOT_ANNOUNCED.some((name) => known.has(name))
}

const NOT_ANNOUNCED = [
  'before by',
  'before limit',
  'after limit',
  'subject limit',
  'label deadline',
  'section deadline',
  'before opens',
  'before later',
  'before part',
  'subject social',
  'subject office',
  'listed as another',
  'beside another',
  'of another thing',
]

/**
 * "2 March 2026 / … I'm giving it on the 19th, at half past six": the day alone at the top is the page's where a day without a month has the hour;
 * it says which day that is.
 */
export function markDaysFromDateline(dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  const top = knownOf.findIndex((known) => known.has('dateline'))
  if (top < 0) return
  const page = knownOf[top]!
  const { start, end, days } = dates[top]!.value
  if (end || days.length > 0) return
  if (page.has('timed') || page.has('agreeing') || page.has('deadline') || page.has('label when')) return
  if (start.year === undefined || start.month === undefined || start.day === undefined || start.month > 12) return
  // Another day of the calendar with hours of its own is told in full.
  const told = dates.some(
    ({ value }, k) =>
      k !== top && value.start.month !== undefined && value.start.day !== undefined && knownOf[k]!.has('timed'),
  )
  if (told) return
  for (let k = top + 1; k < dates.length; k++) {
    const known = knownOf[k]!
    const { value } = dates[k]!
    if (!known.has('no month') || !known.has('timed') || known.has('deadline') || value.end || value.days.length > 0)
      continue
    if (value.start.day === undefined || value.start.day === start.day) continue
    known.delete('no month')
    known.set('weekday or day only', 1)
    page.set('before what it announces', 1)
    return
  }
}

/** A day years before another day of the text belongs to what came before: "the first workshop, held on 4 May 2009, … the second, on 6 May 2010". */
export function markPast(dates: readonly Candidate<'date'>[], knownOf: readonly Features[]): void {
  const years = dates.map(({ value: { start, end } }, i) => {
    const known = knownOf[i]!
    if (start.day === undefined || known.has('before later') || known.has('label published') || known.has('deadline'))
      return 0
    // "válido até 30/09/2027": a limit is no later event.
    if ((known.get('before limit') ?? 0) >= 0.5 || (known.get('before by') ?? 0) >= 0.8) return 0
    return start.year ?? end?.year ?? 0
  })
  // A long text names the same days again and again: each is compared with once.
  const others = new Map<string, { readonly start: DateParts; readonly year: number; readonly dateline: boolean }>()
  dates.forEach(({ value: { start } }, k) => {
    const [year, dateline] = [years[k]!, knownOf[k]!.has('dateline')]
    if (year > 0) others.set(`${start.year}-${start.month}-${start.day} ${year} ${dateline}`, { start, year, dateline })
  })
  const days = [...others.values()]
  years.forEach((year, i) => {
    if (year === 0) return
    const known = knownOf[i]!
    const own = dates[i]!.value.start
    const past = Math.max(known.get('before past') ?? 0, known.get('after past') ?? 0) > 0.3
    const later = days.some((other) => {
      const gap = compareParts(other.start, own)
      return (other.year > year && gap > 240) || (past && !other.dateline && gap > 20)
    })
    if (later) known.set('years before another', 1)
  })
}

/** "Please bin the list I sent on Friday 27 Feb" above the mail quoted, "Sent: Friday, 27 February 2026": the day of that message. */
export function markSentDays(days: readonly (string | null)[], knownOf: readonly Features[]): void {
  const sent = new Set(days.filter((_, i) => knownOf[i]!.has('region header') && knownOf[i]!.has('label published')))
  days.forEach((day, i) => {
    const known = knownOf[i]!
    if (day !== null && known.has('before publish') && sent.has(day)) known.set('label published', 1)
  })
}

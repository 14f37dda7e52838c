/** The year of an event whose date does not state it: from another date, a title, the day of publication, the weekday; or none. */
import type { Candidate, DateParts } from '../../extractors/candidate.js'
import { matchesOf } from '../../extractors/matches.js'
import type { Page, Span } from '../../extractors/page.js'
import { inferYear, weekdayOf } from '../calendar.js'
import type { Moments } from '../moments/moment.js'

export interface FoundYear {
  readonly year: number
  readonly span: Span | null
  /** `date`: another date of the event states it; else it is inferred, and a diagnostic says from what. */
  readonly by: 'date' | 'title' | 'publication' | 'reference' | 'other date'
}

const YEAR = /(?:19[89]|20[0-4])\d\b(?<!\w\d{4})/g

const EDITION = /\b\p{Lu}[\p{Lu}\p{Ll}]{1,11}[ ']?'?([0-3]\d)\b(?![-./:\d])/gu

/** `last` is the last day of a range: while that is to come, the event is not over. */
export function findYear(
  written: DateParts,
  page: Page,
  moments: Moments,
  last: DateParts = written,
): FoundYear | null {
  const parts = withWeekday(written, moments)
  const fits = (year: number): boolean =>
    parts.weekday === undefined ||
    parts.day === undefined ||
    parts.month === undefined ||
    weekdayOf(year, parts.month, parts.day) === parts.weekday
  // 1. Another date of the event, or one of its days.
  const dated = moments.all.filter((one) => one.date && yearOf(one.date) !== null)
  const published = dated.find(
    ({ role, date }) =>
      role === 'publication' && date!.value.start.month !== undefined && date!.value.start.year !== undefined,
  )
  for (const one of dated)
    if ((one.role === 'event' || one.role === 'part') && one.asEvent > 1.5 && fits(yearOf(one.date!)!) && isNear(one))
      return { year: yearOf(one.date!)!, span: one.date!.span, by: isOwn(one) ? 'date' : 'other date' }
  // "No. 31, October 2024" above "Saturday the 9th of November": the month of the issue.
  function isOwn(one: Moments['all'][number]): boolean {
    const { start } = one.date!.value
    return start.day !== undefined || start.month === undefined || start.month > 12 || start.month === parts.month
  }
  function isNear(one: Moments['all'][number]): boolean {
    const { start } = one.date!.value
    if (start.month === undefined || parts.month === undefined || last.month === undefined) return true
    // "3 August 2017 … 9-11 October … an earlier meeting (14 and 15 December 2015)"
    const same = start.month === parts.month && start.day === parts.day
    if (!same && published && yearOf(one.date!)! < published.date!.value.start.year!) return false
    const gap = (start.month - parts.month + 12) % 12
    // "29 May 2024 … held from 22 to 24 May … the next in February 2027"
    if (!same && published && gap > 1 && yearOf(one.date!)! > published.date!.value.start.year! + 1) return false
    return gap <= 1 || gap === 11 || one.atTop || one.asEvent > 3
  }
  // 2. "WORKSHOP 2016", "September 2024 Community Call": the year in the first lines.
  const top = firstLines(page)
  for (const match of matchesOf(page.text.slice(top.start, top.end), YEAR)) {
    const span = { start: top.start + match.index, end: top.start + match.index + 4 }
    // "by J. Doe | 4 Dec 2023 | News" in the first lines is the year of the page.
    const own = !published || span.start < published.date!.span.start || span.end > published.date!.span.end
    if (own && fits(Number(match[0])) && !insideUrl(page.text, span.start) && !isOfThePast(page.text, span))
      return { year: Number(match[0]), span, by: 'title' }
  }
  // 3. The day of publication; the text looks forward, some weeks of grace for reports.
  if (published) {
    const { year, month, day } = published.date!.value.start
    const first = month! > 12 ? SEASON_STARTS[month! - 21]! : month!
    const reference = `${year}-${String(first).padStart(2, '0')}-${String(day ?? 1).padStart(2, '0')}`
    // "Winter 2019" may be either end of the year.
    const inferred = first === 12 && month! > 12 ? null : inferYear(parts, reference, 45)
    if (inferred && fits(inferred.year)) return { year: inferred.year, span: published.date!.span, by: 'publication' }
  }
  if (page.referenceDate) {
    const long = parts.day === undefined && last.month !== undefined && last !== parts
    const inferred = inferYear(long ? last : parts, page.referenceDate, parts.day === undefined ? 0 : 7)
    // "November to March", seen in January, began last year.
    const before = long && parts.month !== undefined && last.month! < parts.month ? 1 : 0
    if (inferred) return { year: inferred.year - before, span: null, by: 'reference' }
  }
  // 4. A deadline or other forward date of the document states its year.
  const near = dated.find(
    (one) =>
      (one.role === 'deadline' || one.role === 'notification' || one.role === 'later') && fits(yearOf(one.date!)!),
  )
  if (near) {
    const year = yearOf(near.date!)!
    const after = near.date!.value.start.month! > (parts.month ?? 12) ? year + 1 : year
    // Comments may be sent until after the hearings: the weekday decides.
    const fit = fits(after) ? after : parts.weekday !== undefined && parts.day !== undefined && fits(year) ? year : null
    if (fit !== null) return { year: fit, span: near.date!.span, by: 'other date' }
  }
  const season = seasonYear(page.text, parts)
  if (season && fits(season.year))
    return { year: season.year, span: { start: season.start, end: season.start + 4 }, by: 'other date' }
  // 5. Any year that the text mentions and that the weekday confirms.
  if (parts.weekday !== undefined && parts.day !== undefined) {
    const years = new Map<number, number>()
    let latest = 0
    for (const match of matchesOf(page.text, YEAR)) {
      const year = Number(match[0])
      latest = Math.max(latest, year)
      if (fits(year) && !years.has(year)) years.set(year, match.index)
    }
    // A text that goes on to a later year is no older than that.
    const [year, start] = [...years][0] ?? [0, 0]
    if (years.size === 1 && latest <= year) {
      return { year, span: { start, end: start + 4 }, by: 'other date' }
    }
  }
  // "at SC23", "EASCE'23": the year of an edition, where the weekday agrees.
  if (parts.weekday !== undefined && parts.day !== undefined && !published) {
    for (const match of matchesOf(page.text.slice(0, 1500), EDITION)) {
      const year = 2000 + Number(match[1])
      // "Friday 14 March" is no edition.
      const at = match.index + match[0].length
      if (moments.all.some(({ date }) => date && date.span.start < at && at <= date.span.end)) continue
      if (fits(year))
        return {
          year,
          span: { start: match.index + match[0].length - 2, end: match.index + match[0].length },
          by: 'title',
        }
    }
  }
  return null
}

// "AUTUMN 2019": the month in which a season begins north of the equator, from spring on
const SEASON_STARTS = [3, 6, 9, 12]

// "back in summer 2017", "founded in 2008", "since 2011"; "whose 2019 paper"
const TOLD_BEFORE =
  /\b(?:back in|since|founded in|established in|started in|launched in|born in|first held in|(?:set up|formed|created) in|est\.?|depuis|fond[ée]e? en|desde|fundad[ao] en|fundad[ao] em|seit|gegr[üu]ndet|fondat[ao] nel|dal|[©])\s?(?:the )?(?:(?:spring|summer|autumn|fall|winter|early|late|\p{Lu}\p{Ll}{2,8}) )?(?:of )?$/iu
const TOLD_BEHIND =
  /^(?:['’]s)? (?:paper|book|novel|article|film|movie|album|study|essay|monograph|survey|census|elections?|referendum|earthquake|crisis|report|budget|agreement)\b/

/** A year of something older in the first lines: "the talk she gave back in summer 2017", "whose 2019 paper half of you cite". */
function isOfThePast(text: string, { start, end }: Span): boolean {
  return TOLD_BEHIND.test(text.slice(end, end + 16)) || TOLD_BEFORE.test(text.slice(Math.max(0, start - 40), start))
}

/** The date with the weekday that another mention of the day has: "9-11 October … Monday, 9 October". */
function withWeekday(parts: DateParts, moments: Moments): DateParts {
  if (parts.weekday !== undefined || parts.day === undefined) return parts
  for (const { date } of moments.all) {
    const start = date?.value.start
    if (start?.weekday !== undefined && start.month === parts.month && start.day === parts.day)
      return { ...parts, weekday: start.weekday }
  }
  return parts
}

// "Lecture Session 2017-18", "season 2019/2020"
const SEASON = /\b(20[0-4]\d)\s?[-/]\s?(?:20)?([0-4]\d)\b(?![-/])/g

/** The year of a day in an academic year or season that the text names. */
function seasonYear(text: string, { month }: DateParts): { year: number; start: number } | null {
  if (month === undefined || month > 12) return null
  for (const match of matchesOf(text, SEASON)) {
    const first = Number(match[1])
    if ((first + 1) % 100 !== Number(match[2])) continue
    return { year: month >= 8 ? first : first + 1, start: match.index }
  }
  return null
}

function yearOf({ value }: Candidate<'date'>): number | null {
  return value.start.year ?? value.end?.year ?? value.days.find((day) => day.year !== undefined)?.year ?? null
}

/** The title's lines: the first block or two. */
function firstLines(page: Page): Span {
  const blocks = page.blocks.filter(({ kind }) => kind !== 'furniture' && kind !== 'header').slice(0, 2)
  if (blocks.length === 0) return { start: 0, end: 0 }
  const end = blocks[blocks.length - 1]!.end
  return { start: blocks[0]!.start, end: Math.min(end, blocks[0]!.start + 240) }
}

function insideUrl(text: string, at: number): boolean {
  const from = text.lastIndexOf(' ', at)
  return /@|www\.|\/\/|\.\p{L}+\//u.test(text.slice(Math.max(from, at - 80), at))
}

/** The date of a programme's day: "18 March", "5-9 Feb", "2020-09-24", "22/05 (sexta)". */
import type { DateParts } from '../candidate.js'
import { monthAt, weekdayAt } from './dayWords.js'

export const NUMBER = /(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?(?!\d|\.\d|\s?(?::\s?\d|h\d))/iy

// "3 May 2020", "3-May-2020", "3 May '20"
const YEAR = /(?:,?\s{1,3}(?:de |del |do |of )?|[-/])(\d{4})(?!\d)|\s?'(\d{2})(?!\d)/iy

const ISO = /(\d{4})-(\d{2})-(\d{2})(?!\d)/y

const SLASHED = /(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2})|\.(?=[\s,;:)]|$))?(?![\d:])/y

const DASHED = /(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])/y

export function dateAt(
  text: string,
  at: number,
  limit: number,
  besideWeekday = false,
): { parts: DateParts; end: number } | null {
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) {
    ISO.lastIndex = at
    const iso = ISO.exec(text)
    if (iso) return { parts: { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, end: ISO.lastIndex }
    NUMBER.lastIndex = at
    const number = NUMBER.exec(text)
    if (number && Number(number[1]) >= 1 && Number(number[1]) <= 31) {
      // "5-9 Feb": the first of several days.
      const range = /\s?(?:-|to|bis|al|au|a)\s?\d{1,2}(?:st|nd|rd|th|\.)?\s{1,3}(?:de |of )?(?=\p{L})/iuy
      range.lastIndex = NUMBER.lastIndex
      const last = range.test(text) ? monthAt(text, range.lastIndex) : null
      if (last && last.end <= limit)
        return withYear(text, { day: Number(number[1]), month: last.month }, last.end, limit)
      // "13-Jan-2020"
      const gap = /\s{1,3}(?:de |of |d')?|[-/](?=\p{L})/iuy
      gap.lastIndex = NUMBER.lastIndex
      if (gap.test(text)) {
        const month = monthAt(text, gap.lastIndex)
        if (month && month.end <= limit)
          return withYear(text, { day: Number(number[1]), month: month.month }, month.end, limit)
      }
    }
    DASHED.lastIndex = at
    const dashed = DASHED.exec(text)
    if (dashed && Number(dashed[2]) <= 12 && Number(dashed[1]) <= 31 && DASHED.lastIndex <= limit)
      return {
        parts: { day: Number(dashed[1]), month: Number(dashed[2]), year: Number(dashed[3]) },
        end: DASHED.lastIndex,
      }
    SLASHED.lastIndex = at
    const slashed = SLASHED.exec(text)
    if (slashed?.[3] && Number(slashed[2]) <= 12 && SLASHED.lastIndex <= limit) {
      const year = Number(slashed[3])
      return {
        parts: { day: Number(slashed[1]), month: Number(slashed[2]), year: year < 100 ? 2000 + year : year },
        end: SLASHED.lastIndex,
      }
    }
    // "22/05 (sexta)": without a year a weekday must stand beside it.
    if (
      slashed &&
      Number(slashed[2]) <= 12 &&
      Number(slashed[2]) > 0 &&
      Number(slashed[1]) <= 31 &&
      SLASHED.lastIndex <= limit
    ) {
      const open = /\s?[(,-]\s?/y
      open.lastIndex = SLASHED.lastIndex
      // "8.10." and no more
      const alone =
        text[SLASHED.lastIndex - 1] === '.' &&
        (SLASHED.lastIndex >= limit || /^\s*\n/.test(text.slice(SLASHED.lastIndex, SLASHED.lastIndex + 3)))
      if (
        besideWeekday ||
        alone ||
        headsHours(text, at, SLASHED.lastIndex) ||
        (open.test(text) && weekdayAt(text, open.lastIndex))
      )
        return { parts: { day: Number(slashed[1]), month: Number(slashed[2]) }, end: SLASHED.lastIndex }
    }
    return null
  }
  const month = monthAt(text, at)
  if (!month) return null
  const gap = /\s{1,3}/y
  gap.lastIndex = month.end
  if (!gap.test(text)) return null
  NUMBER.lastIndex = gap.lastIndex
  const number = NUMBER.exec(text)
  if (!number || Number(number[1]) > 31 || Number(number[1]) < 1 || NUMBER.lastIndex > limit) return null
  return withYear(text, { day: Number(number[1]), month: month.month }, NUMBER.lastIndex, limit)
}

/** "12/4" alone on its line, above one that begins with a clock. */
function headsHours(text: string, start: number, end: number): boolean {
  if (
    text[end] !== '\n' ||
    (start > 0 && text[start - 1] !== '\n' && !/\n\W{1,6}$/.test(text.slice(Math.max(0, start - 7), start)))
  )
    return false
  HOURS_BELOW.lastIndex = end
  return HOURS_BELOW.test(text)
}

const HOURS_BELOW = /\n\s{0,12}\(?\d{1,2}(?:[:.h]\d{2}(?!\d|\.)|\s?[ap]\.?m\b)/iy

function withYear(text: string, parts: DateParts, end: number, limit: number): { parts: DateParts; end: number } {
  YEAR.lastIndex = end
  const year = YEAR.exec(text)
  if (!year || YEAR.lastIndex > limit) return { parts, end }
  return { parts: { ...parts, year: year[1] ? Number(year[1]) : 2000 + Number(year[2]) }, end: YEAR.lastIndex }
}

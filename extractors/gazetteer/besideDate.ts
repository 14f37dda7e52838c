/**
 * A name between a mark and a date is a place, whatever else it may mean: "Valencia, 5-7 October", "12 May 2026 | Nice", "Workshop on
 * Waves, Como (June 3-5)", "…, Sydney 2027".
 */
import { lastAtOrBefore, type Span } from '../page.js'

// What a place stands behind: a line's beginning, a comma, a dash, a colon, a bracket, the end of a sentence.
const BEHIND_MARK = /(?:^|\n[^\S\n]*|[,(|:;\xb7]\s*|\s[-/]\s+|[.!?]\s+)$/
// … "Salvador, Bahia, 4 a 7 de agosto", "Santos (SP), 18 e 19 de agosto": a state between the two
const TO_DATE =
  /^(?:,\s\p{Lu}[\p{L}.' -]{2,22}(?=[,(|·-])|\s?\(\p{Lu}{2}\)|\s?[-/]\s?\p{Lu}{2}(?!\p{L}))?\s*(?:[,|(\xb7:;-]\s*|\n\s*)(?:(?:on|from|du|des|del?|dal|dall'|le|les|el|los|il|am|vom|em|nos\s+dias|the)\s+)?$/iu
const FROM_DATE = /^[\s,|)\xb7:;-]{1,6}(?:(?:in|at|en|em|à|a)\s+)?$/i
const YEAR_BEHIND = /^\s(?:19|20)\d\d(?![\d-])/
const TITLE_END = /^\s(?:19|20)\d\d\s*(?:\n|$|[|(:-])/
const ENDS = /^(?:\s*[,|.;)(\xb7-]|\s*$|\s*\n)/

/** No date is longer than this. */
const REACH = 400

/** `dates` in the order of the text. Is the name between a mark and a date, or before a year that ends a title? */
export function standsByDate(text: string, { start, end }: Span, dates: readonly Span[]): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  // "PyCon Nairobi 2026": the last word of a title before its year
  if (start < 160 && TITLE_END.test(text.slice(end, end + 8)) && /\p{L}[\p{Ll}\d]* $/u.test(before)) return true
  if (!BEHIND_MARK.test(before)) return false
  if (YEAR_BEHIND.test(text.slice(end, end + 6)) && /,\s*$/.test(before)) return true
  for (let i = Math.max(0, lastAtOrBefore(dates, start - REACH)); i < dates.length; i++) {
    const date = dates[i]!
    if (date.start - end >= 42) return false
    if (date.start >= end && oneLine(text, end, date.start) && TO_DATE.test(text.slice(end, date.start))) return true
    if (
      date.end <= start &&
      start - date.end < 10 &&
      ENDS.test(text.slice(end, end + 3)) &&
      FROM_DATE.test(text.slice(date.end, start))
    )
      return true
  }
  return false
}

const oneLine = (text: string, from: number, to: number): boolean => !/\n\s*\n/.test(text.slice(from, to))

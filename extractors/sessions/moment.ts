/** One moment on several clocks, which is no programme: "8:00-9:15 AM Lima | 9:00-10:15 AM Washington DC | 3:00-4:15 PM Madrid". */
import type { Clock } from '../candidate.js'
import type { Line } from '../page.js'
import { clockAt } from './clock.js'

const MARK = /\s?[|·\x95;/]\s?|\s{3,}|\t/

/** Do two and more parts of the line each hold a clock and a place, all of one length and one minute of the hour? */
export function oneMoment(text: string, line: Line): boolean {
  const first = text.charCodeAt(line.body)
  if (!(first >= 48 && first <= 57) || line.end - line.body > 200) return false
  const parts = text.slice(line.body, line.end).split(MARK)
  if (parts.length < 2 || parts.length > 8) return false
  let at = line.body
  let known: { minute: number; length: number | null } | null = null
  let count = 0
  const starts = new Set<number>()
  for (const part of parts) {
    const from = text.indexOf(part, at) + part.length - part.trimStart().length
    at = text.indexOf(part, at) + part.length
    if (part.trim() === '') continue
    const clock = clockAt(text, from, at)
    const words = clock ? text.slice(clock.end, at).trim() : ''
    if (!clock || !/^\(?\p{Lu}[\p{L}.,' -]{1,28}\)?$/u.test(words)) return false
    const { start, end } = clock.value
    const one = { minute: start.minute % 30, length: end ? lengthOf(start, end) : null }
    if (known && (known.minute !== one.minute || known.length !== one.length)) return false
    // Without ends only the zones' distance is left: two clocks an hour or more apart, and a place of one or two words.
    if (one.length === null && words.split(' ').length > 3) return false
    known = one
    starts.add((start.hour % 12) + ((start.meridiem ?? end?.meridiem) === 'pm' ? 12 : 0))
    count++
  }
  // Items of a programme follow each other; one moment's clocks overlap.
  return count >= 2 && starts.size === count && known !== null && known.length !== null
}

function lengthOf(start: Clock, end: Clock): number {
  const minutes = (end.hour % 12) * 60 + end.minute - (start.hour % 12) * 60 - start.minute
  return minutes < 0 ? minutes + 720 : minutes
}

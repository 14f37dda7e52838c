/** What a place's words end with that is no part of the way there. */
import { entryAt } from '../gazetteer.js'

const TAIL =
  /(?:\d[A-Z]?|Hall|Building|Auditorium|Center|Centre)(\s*,\s*(?:[A-Z]{3,5}|(?:our|my)\s[\p{L}\s]{2,20})|\s+\([A-Z]{2,5}\))$/u
/** "Student Center, Room 207, CMU", "Hale Hall 4616, our lab": whose house it is, as nobody asks there. */
export function withoutTail(text: string, start: number, end: number): number {
  const found = TAIL.exec(text.slice(start, end))
  if (!found) return end
  // "room 318 (GSBA)": the only house there is
  if (found[1]!.includes('(') && /^(?:[Rr]oom|[Rr]m\.?)\s\S+\s/.test(text.slice(start, end))) return end
  const initials = /[A-Z]{2,5}/.exec(found[1]!)?.[0]
  return initials && entryAt(initials, 0, initials.length) >= 0 ? end : end - found[1]!.length
}

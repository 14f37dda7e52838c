/** What a place's words end with that is no part of the way there. */
import { entryAt } from '../gazetteer.js'

const TAIL =
  /(?:\d[A-Z]?|Hall|Building|Auditorium|Center|Centre)(\s*,\s*(?:[A-Z]{3,5}|(?:our|my)\s[\p{L}\s]{2,20})|\s+\([A-Z]{2,5}\))$/u
const ROOM_ALONE =
  /^(?:\p{Lu}?\p{L}+\s)?(?:rooms?|rm\.?|sala|salle|aula|raum|lecture hall|auditorium|h[oö]rsaal)\s\S+$/iu

/**
 * "Student Center, Room 207, CMU", "Hale Hall 4616, our lab": initials behind a house say whose it is, which nobody asks there. Of
 * "Room 3.14, ETH" they are the house.
 */
export function withoutTail(text: string, start: number, end: number): number {
  const found = TAIL.exec(text.slice(start, end))
  if (!found || ROOM_ALONE.test(text.slice(start, end - found[1]!.length))) return end
  const initials = /[A-Z]{2,5}/.exec(found[1]!)?.[0]
  return initials && entryAt(initials, 0, initials.length) >= 0 ? end : end - found[1]!.length
}

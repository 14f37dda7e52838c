/** How much words look like a place: the nouns of rooms and houses, and their numbers. */
import type { Span } from '../page.js'
import { BUILDING_NOUNS, ROOM_NOUNS } from './lexicon.js'

export const ROOM = new RegExp(`(?<![\\p{L}])(?:${ROOM_NOUNS})(?![\\p{L}])`, 'iu')

export const BUILDING = new RegExp(`(?<![\\p{L}])(?:${BUILDING_NOUNS})(?![\\p{L}])`, 'iu')

// "HaH 5409", "DH2315", "3313 DH", "MC4-100", "Hale 5409", "1001 Norton"
export const NUMBERED =
  /(?:^|[\s,(])(?!\S{0,14}[ -]?(?:19[5-9]\d|20[0-4]\d)(?!\d))(?!(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?:[A-Z][A-Za-z]{0,12}(?:-|\s{0,3})[A-Z]?\d{2,4}[A-Z]?(?:-\d{2,4})?|\d{3,4}[A-Z]?\s?[A-Z][A-Za-z]{1,12}|[A-Z]{1,3}\d{0,2}[-.]\d{1,4}|(?:LT|LR|SR|HS|TR|MR)\s?\d)(?=$|[\s,)])/

/** How much the words look like a place: 0 not at all, 1 by a name only, 2 by a noun or a number, 3 by both. */
export function placeShape(text: string, span: Span): 0 | 1 | 2 | 3 {
  const words = text.slice(span.start, span.end)
  const noun = ROOM.test(words) || BUILDING.test(words)
  const number = NUMBERED.test(words) || /\b(?:room|rm\.?|suite|sala|salle|aula)\s+[A-Z]?\d/i.test(words)
  if (noun && (number || /\p{Lu}/u.test(words))) return 3
  if (noun || number) return 2
  return /\p{Lu}\p{L}/u.test(words) ? 1 : 0
}

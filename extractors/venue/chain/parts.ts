/** Whether a segment between two marks names a room, a house, a street or a town, and nothing else. */
import { EVENT } from '../eventWords.js'
import { BUILDING_NOUNS, POSTAL, ROOM_NOUNS, STREET_NOUN } from '../lexicon.js'
import { isPlaceRun } from '../parts/names.js'
import { isNamedWay, isSureStreet } from '../street.js'

export const HOUSE = new RegExp(
  `(?<![\\p{L}])(?:${BUILDING_NOUNS}|convention|conven[cç][oõ]es|convenciones|congress?[oi]s?)(?![\\p{L}])`,
  'iu',
)

const ROOM = new RegExp(`(?<![\\p{L}])(?:${ROOM_NOUNS})(?![\\p{L}])`, 'iu')

const NAME = /^(?:[Tt]he\s+)?[\p{Lu}\d][^:;?!@]*$/u

export const TITLED =
  /\b(?:Dr|Prof|Professor|Mr|Mrs|Ms|PhD|Department|Dept|Division)\b|\b(?:is|are|was|will|by|with|who|that)\b|@|https?:/

// Schools that are events.
const SCHOOL =
  /\b(?:summer|winter|spring|autumn|fall|doctoral|international|training|research)\s+(?:school|institute|academy)\b|^(?:scuola|escuela|escola|[eé]cole)\s+(?:estiva|invernale|doctoral|d'[eé]t[eé]|d'hiver|de\s+(?:verano|ver[aã]o|invierno|inverno|oto[ñn]o|primavera))|\bschool\s+(?:in|on|of)\b/i

const CODE = new RegExp(`^${POSTAL}\\s(?=\\p{Lu})|\\s${POSTAL}$`, 'u')

export const isStreet = (words: string): boolean =>
  isSureStreet(words) || (/^\d/.test(words) && STREET_NOUN.test(words)) || isNamedWay(words)

/** Do the words name a room, a house, a street or a town, and nothing else? */
export function isPart(words: string): boolean {
  if (words.length < 2 || words.length > 64 || !NAME.test(words) || TITLED.test(words)) return false
  const bare = words.replace(CODE, '').trim()
  if (isPlaceRun(bare) || isStreet(words)) return true
  if (SCHOOL.test(words)) return false
  if (/\bForum\b|\b(?:Conference|Congress|Symposium|Workshop|Meeting)\s*$/i.test(words)) return false
  return (HOUSE.test(words) || ROOM.test(words)) && !EVENT.test(words.replace(HOUSE, ' ').replace(ROOM, ' '))
}

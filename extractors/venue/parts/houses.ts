/** Names that are a house by what stands beside them: a block, a plural, a street. "Bloco C, Campus Dois Irmãos", "Assembly Rooms" */
import { isNamedWay } from '../street.js'
import { isStreet } from './hostHouse.js'
import { isPlaceRun, isTown, people } from './names.js'
import { BLOCK, BUILDING_WORD, ROOM_WORD } from './nouns.js'
import type { Rule } from './segment.js'

const PLACE_AT_END =
  /\s(?:Park|Hall|House|Castle|Square|Gardens?|Tower|Bridge|Market|Centre|Center|Station|Library|Museum|Church|Abbey|Village|Palace)$/

// "Training Block", "East Wing": a part of the house that follows
const WING = /^(?:the )?(?:\p{Lu}\p{L}+ )?(?:Block|Wing|Annexe?|Extension)$/u

const ROOMS_HOUSE =
  /^(?!(?:Conference|Meeting|Seminar|Committee|Break-?out|Training|Lecture)\b)(?:\p{Lu}[\p{L}'-]+\s){1,3}Rooms$/u

/** "Auditorio León de Greiff, Edificio 104": a block of its own number is a house, no street */
export const numberedBlock: Rule = (at) => {
  const { text, parts, one, flat, next } = at
  if (!BLOCK.test(flat)) return false
  if (!parts.name) {
    parts.name = one
    return true
  }
  // "Tagungszentrum Weststadt, Gebäude C": behind its house, and before a street or a town, a part of it
  if (parts.room || !next || !/^[,(\s]*$/.test(text.slice(parts.name.end, one.start))) return false
  parts.room = one
  return true
}

/** "Bloco C, sala 12, Campus Dois Irmãos": a block is a part of what follows. */
export const blockOfHouse: Rule = (at) => {
  const { text, parts, one, flat } = at
  if (
    parts.name &&
    (BLOCK.test(text.slice(parts.name.start, parts.name.end)) ||
      WING.test(text.slice(parts.name.start, parts.name.end))) &&
    BUILDING_WORD.test(flat) &&
    !ROOM_WORD.test(flat)
  ) {
    if (!parts.room && BLOCK.test(text.slice(parts.name.start, parts.name.end))) parts.room = parts.name
    parts.name = one
    return true
  }
  return false
}

/** "Assembly Rooms", "Carrick Reading Rooms": a house by its plural. */
export const roomsHouse: Rule = (at) => {
  const { parts, one, flat } = at
  if (!parts.name && !parts.room && ROOMS_HOUSE.test(flat)) {
    parts.name = one
    return true
  }
  return false
}

// "the Red Lion in Oxford": no town has an article
const ARTICLE_BEFORE = /(?:^|[^\p{L}])(?:the|The|im|zum|zur|il|el|le|au|al|o|no)\s$/u

/** "Queen's Park, Glasgow", "Red Lion, High Street, Cambridge": a small town's name before its street or a larger town is a house's. */
export const houseNamedAsTown: Rule = ({ text, all, k, parts, one, flat, next }) => {
  if (parts.name || parts.locality || !next || !isPlaceRun(flat)) return false
  const street = isNamedWay(text.slice(next.start, next.end)) || isStreet(text.slice(next.start, next.end))
  const behind = street ? all[k + 2] : next
  if (!behind) return false
  const named =
    street || PLACE_AT_END.test(flat) || ARTICLE_BEFORE.test(text.slice(Math.max(0, one.start - 5), one.start))
  const town = text.slice(behind.start, behind.end)
  if (!named || !isTown(town) || people(town) < 3 * people(flat)) return false
  parts.name = one
  return true
}

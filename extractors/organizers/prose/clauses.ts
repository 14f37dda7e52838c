/** Where the subject of a verb may begin. */
import { matchesOf } from '../../matches.js'

const CLAUSE_START =
  /(?:[,:;]|\bthat|!|\bwhen|\bwhere|\bwhich|\bfriends\s+at|\bcolleagues\s+at|\s-)\s+(?:and\s+)?(?=\S)|\sand\s+(?=the\s+\p{Lu})/gu

const DATED =
  /^(?:This|Next)\s(?:year|time|month|week|spring|summer|autumn|winter|season),?\s(?=(?:the\s)?\p{Lu})|^(?:On|A|Am|Le|El|Il|In|No\s+dia|Em|Next)\s(?:\p{L}+,?\s){0,2}?(?:\d{1,2}(?:st|nd|rd|th|\.)?(?:\s?-\s?\d{1,2})?\s(?:of\s|de\s)?\p{L}{3,10}|\p{L}{3,10}\s\d{1,2}|\p{L}{3,10}day),?\s(?:(?:de\s)?(?:19|20)\d\d,?\s)?(?=(?:the\s|la\s|el\s|die\s|das\s|der\s|l'|il\s|o\s|a\s)?\p{Lu})/u

/** At the sentence's start, and behind its commas, colons and "that". */
export function* clauseStarts(text: string, from: number, to: number): Generator<number> {
  // Most subjects begin their sentence: the rest is looked for only where that one fails.
  yield from
  const slice = text.slice(from, to)
  // "To answer this request the UNRCMW, in partnership with …, is convening": the subject follows without a comma.
  const opening =
    /^(?:To|In|On|At|For|Under|Following|After|As|With|By|Upon|Pursuant)\s[^,;:]{4,90}?(?<!\s(?:from|of|by|with|and))\s(?:the|our)\s(?=\p{Lu})/u.exec(
      slice,
    )
  if (opening) yield from + opening[0].length
  // "On 15 September 2022 ThermaPort is holding"
  const dated = DATED.exec(slice)
  if (dated) yield from + dated[0].length
  let count = 1
  for (const found of matchesOf(slice, CLAUSE_START)) {
    if (++count > 14) break
    yield from + found.index + found[0].length
  }
  // "a few grants are left from the X, who also pay for the lunch"
  const given =
    /\s(?:from|thanks\s+to|of|by|with|and)\s+(?:the\s+)?(?=\p{Lu}[^,;]{3,110},?\s+(?:which|who|that)\s+(?:also\s+|kindly\s+|generously\s+)?$)/u.exec(
      slice.slice(-160),
    )
  if (given) yield Math.max(from, to - 160) + given.index + given[0].length
  // "C'est pourquoi le Secrétariat général organise": an article that no preposition governs.
  let articles = 0
  for (const found of matchesOf(slice, FREE_ARTICLE)) {
    if (++articles > 4) break
    yield from + found.index + found[0].length
  }
}

const FREE_ARTICLE =
  /(?<!(?<![\p{L}])(?:of|from|by|with|at|in|for|to|on|through|and|or|as|than|between|under|behind|de|du|des|del|dal|dell|da|do|von|bei|mit|par|por|con|com|avec|en|em|à|al|au|sur|sous|pour|per|e|y|et|und|chez|entre|visit|join|see))\s(?=(?:the|le|la|les|el|los|las|il|lo|gli|die|das|o|os)\s\p{Lu}[\p{L}'-]+\s(?:\p{Ll}+(?:al|ale|el|elle|if|iva|ivo|nale)\s)?(?:\p{Lu}|(?:of|for|de|du|des|dell?a?|dei|di|do|da|dos|das)\s|d'|dell'|\())/gu

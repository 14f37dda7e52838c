/** Names in two languages: that in the language of the text comes first. */

import type { Page } from '../../extractors/page.js'
import { languageOfName } from '../../extractors/titles/language.js'
import { areNeighbours, type Ranked } from './sameName.js'

/** Is a name clearly in another language than the text's? */
export const isOther = (words: string, language: string | null) => {
  const own = languageOfName(words, 0.55)
  return own !== null && language !== null && own !== language
}

/** "11th", "4ª": a number that a name may hold. */
export const ORDINAL = /\b\d{1,3}(?:st|nd|rd|th|º|ª|°|er|e|ème|a|o)(?![\p{L}\d])|\b\d{1,2}\.(?=\s\p{Lu})/giu

const ROMANCE = /\s(?:de|del|du|des|da|dos|della|y|sobre|pour|senza|sul|sulla|gli|nel|nella|les|los|las|em|com)\s/i

/** Is a name in another language than the text's? */
export function isForeign(words: string, language: string | null): boolean {
  const spoken = languageOfName(words)
  if (spoken !== null) return spoken !== language
  return (language === 'en' || language === 'de') && ROMANCE.test(words)
}

/** At most so many points less has a name that is the better one in the language of the text. */
const TWIN = 4.5

/** Of two names in two languages on neighbouring lines, that in the language of the text comes first. */
export function preferLanguage(page: Page, ranked: Ranked[]): void {
  const { language } = page
  const best = ranked[0]
  if (!best || language === null || best.candidate.value.place < 0) return
  if (!isForeign(best.words, language)) return
  const twin = ranked.findIndex(
    ({ candidate, words, points }) =>
      candidate.value.place >= 0 &&
      Math.abs(candidate.value.place - best.candidate.value.place) === 1 &&
      languageOfName(words) === language &&
      points > best.points - TWIN &&
      areNeighbours(page, candidate.span, best.candidate.span) &&
      !/\d/.test(words.replace(ORDINAL, '')) &&
      Math.min(words.length, best.words.length) * 1.6 > Math.max(words.length, best.words.length),
  )
  if (twin > 0) ranked.unshift(...ranked.splice(twin, 1))
}

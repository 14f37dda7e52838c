/** "M." before a name: an initial in English, a title in French; so is "D." in Spanish. */
import type { PersonName } from './personName.js'

// "D. Joaquín Olona"
const DON = /^D\. \p{Lu}\p{Ll}{2,}/u

/** The name behind the title "D.": "D. Joaquín Olona"; any other name as it is. */
export function titledD(text: string, one: PersonName): PersonName {
  return one.honorific || one.words < 3 || !DON.test(text.slice(one.start, one.start + 8)) ? one : withoutLetter(one)
}

/** The name behind the title "M." where it was read as its first initial: "M. Mamadou Diédhiou"; any other name as it is. */
export function titledM(text: string, one: PersonName): PersonName {
  if (one.honorific || one.words < 3 || !text.startsWith('M. ', one.start)) return one
  return withoutLetter(one)
}

function withoutLetter(one: PersonName): PersonName {
  return {
    ...one,
    name: { start: one.start + 3, end: one.end },
    honorific: { start: one.start, end: one.start + 2 },
    likelihood: 0.95,
    words: one.words - 1,
  }
}

/** "M." before a name: an initial in English, a title in French. */
import type { PersonName } from './personName.js'

/** The name behind the title "M." where it was read as its first initial: "M. Mamadou Diédhiou"; any other name as it is. */
export function titledM(text: string, one: PersonName): PersonName {
  if (one.honorific || one.words < 3 || !text.startsWith('M. ', one.start)) return one
  return {
    ...one,
    name: { start: one.start + 3, end: one.end },
    honorific: { start: one.start, end: one.start + 2 },
    likelihood: 0.95,
    words: one.words - 1,
  }
}

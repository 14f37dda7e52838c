/** Verbs of which the bodies behind an event are the subject: "UNDESA and ITU will organize", "X is delighted to present". */
import { type Alternatives, alternatives, firstWords } from '../alternatives.js'
import { stems, type Trigger } from '../triggers.js'
import { GIVING } from './actives/giving.js'
import { ORGANISING } from './actives/organising.js'
import { OTHER_TONGUES } from './actives/otherTongues.js'
import { type Active, type ActiveRow, ADVERB } from './actives/row.js'

// "opens its doors", "offers the room" before "opens", "offers": what names its object goes first.
const TABLE: readonly ActiveRow[] = [...GIVING, ...ORGANISING, ...OTHER_TONGUES]

/** The verb that begins at `offset`, its row in a named group. */
export const activeAt: Alternatives = alternatives(
  TABLE.map(({ words }) => words),
  'a',
  '(?<![\\p{L}-])',
  '(?![\\p{L}])',
)

/** The words with which the verbs begin; read off the table when first wanted. */
export function verbWords(): Trigger {
  words ??= stems(firstWords(TABLE.map((row) => row.words)))
  return words
}
let words: Trigger | null = null

export function activeOf(groups: Record<string, string | undefined>): Active {
  for (let i = 0; i < TABLE.length; i++) if (groups[`a${i}`] !== undefined) return TABLE[i]!
  throw new Error('Unexpected match without a group')
}

/** What may stand between the last name and its verb: ", therefore", " together", ", Uganda,". */
export const BETWEEN = new RegExp(
  `^(?:\\s+in\\s+\\p{Lu}[\\p{L}-]{2,20}(?:\\s\\p{Lu}[\\p{L}-]{2,20})?)?[\\s,)-]*(?:\\([^()]{0,80}\\)\\s*)?(?:(?:through|acting\\s+through)\\s+(?:its|their|the)\\s[^,.;]{3,80},\\s*)?(?:(?:(?<=,\\s{0,3})(?:an?|the|lead|which|who|itself|co-?ordinator|founded|based)\\s[^,.;:]{3,90},|${ADVERB.replaceAll('~', '\\s+')}|would like to|and national stakeholders|and partners|and other partners|and its partners|and their partners|y sus (?:socios|aliados)|e (?:seus )?parceiros|et ses partenaires),?\\s*){0,3}$`,
  'iu',
)

/** Words that lead to the bodies behind an event: all rows, and where one of them stands. */
import { type Alternatives, alternatives, firstWords } from '../alternatives.js'
import { stems, type Trigger } from '../triggers.js'
import { BY } from './roles/by.js'
import { EVENT_OF } from './roles/eventOf.js'
import { FRENCH_ITALIAN } from './roles/frenchItalian.js'
import { GERMAN } from './roles/german.js'
import { GIFTS } from './roles/gifts.js'
import { HELP_AND_MONEY } from './roles/help.js'
import { IBERIAN } from './roles/iberian.js'
import { NAMED } from './roles/named.js'
import type { RoleCue, RoleRow } from './roles/row.js'
import { WITH_THEM } from './roles/with.js'

const TABLE: readonly RoleRow[] = [
  ...HELP_AND_MONEY,
  ...BY,
  ...GIFTS,
  ...NAMED,
  ...EVENT_OF,
  ...WITH_THEM,
  ...IBERIAN,
  ...FRENCH_ITALIAN,
  ...GERMAN,
]

/** The cue that begins at `offset`, its row in a named group. */
export const roleCueAt: Alternatives = alternatives(
  TABLE.map(({ words }) => words),
  'r',
  '(?<![\\p{L}-])',
  '(?![\\p{L}])',
)

/** The words with which the cues begin; read off the table when first wanted. */
export function cueWords(): Trigger {
  words ??= stems(firstWords(TABLE.map((row) => row.words)))
  return words
}
let words: Trigger | null = null

/** The row that matched. */
export function cueOf(groups: Record<string, string | undefined>): RoleCue {
  for (let i = 0; i < TABLE.length; i++) if (groups[`r${i}`] !== undefined) return TABLE[i]!
  throw new Error('Unexpected match without a group')
}

const SEPARATOR = /\s*(?:[,;(-]\s*)?(?:(?:and|e|y|et)\s+)?/iuy

/** Behind a name and before the next: ", in cooperation with", " and with the financial support of", ", and co-organised by". */
export function switchAt(text: string, at: number): { readonly cue: RoleCue; readonly end: number } | null {
  SEPARATOR.lastIndex = at
  const start = at + (SEPARATOR.exec(text)?.[0].length ?? 0)
  const found = roleCueAt(text, start)
  const cue = found && cueOf(found.groups as Record<string, string | undefined>)
  return cue && !cue.subject ? { cue, end: start + found![0].length } : null
}
/** ", with the Ministry of Health as host": read where the role follows the name. */
export const WITH = /\s*[,;]?\s*(?:and\s+)?with\s+(?=(?:the\s+)?\p{Lu})/uy
/** ", as convenor,": a role behind the name. */
export const AS_ROLE =
  /\s*,?\s*as\s+(?:(?:the|our|its|their|a)\s+)?(?:(co-?\s?(?:organi[sz]er|convenor|convener|host|chair)s?)|(?:lead\s+|main\s+|local\s+|gold\s+|key\s+)?(organi[sz]er|convenor|convener|host|partner|sponsor|funder|supporter|patron)s?(?:\s+(?:country|government|institution|organi[sz]ation|university|city))?)\b,?/iy

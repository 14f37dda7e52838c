/** Verbs of which bodies are the subject, and the role they give. */
import type { OrganizerRole } from '../../candidate.js'

export interface Active {
  readonly role: OrganizerRole
  readonly cue: string
  /** What follows must speak of an event: "conducted a training workshop", not "conducted a survey". */
  readonly object: boolean
}

/** One way to say it. `~` is white space, possibly a line's end. */
export interface ActiveRow extends Active {
  readonly words: string
}

export const ADVERB =
  '(?:therefore|jointly|successfully|cordially|warmly|proudly|also|together|kindly|hereby|recently|again|now|once~again|very|so|really|super|incredibly|extremely|both|all|then|soon|officially)'
/** "will", "is now", "intends to" before a verb. */
export const AUXILIARY = '(?:(?:will|is|are|has|have|intends?~to|plans?~to|proposes?~to|means~to)~(?:\\p{Ll}+~){0,3}?)?'
export const FEELING = '(?:pleased|delighted|happy|excited|proud|thrilled|glad|honou?red|stoked)'

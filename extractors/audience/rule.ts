/** A way to say whom an event is for. */
import type { Trigger } from '../triggers.js'

export interface Rule {
  readonly cue: string
  readonly weight: number
  /** The words without which it cannot hold. */
  readonly trigger: Trigger
  /** What must stand beside such a word: a look at a character or a word saves the long pattern. */
  readonly near?: (text: string, offset: number) => boolean
  /** How far before the word it may begin; 60 characters where nothing is said. */
  readonly back?: number
  /** What must not stand in the words before: "the prize is open to …". */
  readonly unless?: RegExp
  /** The group `a` is the audience; it runs to the sentence's end, or to what ends the value. */
  readonly pattern: RegExp
}

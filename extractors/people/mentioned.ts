/** A name of the page with what stands around it. */
import type { PersonName } from '../names/personName.js'
import type { Block, Line } from '../page.js'
import type { Tail } from './belongings.js'

export interface Mention {
  readonly name: PersonName
  readonly line: Line
  readonly block: Block
  /** Where the next name begins, or the block ends. */
  readonly limit: number
  /** Where the next likely name of the text begins, in whatever block. */
  readonly next: number
  readonly tail: Tail
  /** The words before it in its block, white space folded, up to 120 characters. */
  readonly before: string
  /** Does it stand first on its line, behind a bullet? */
  readonly opensLine: boolean
  /** Is there nothing else on its line but what belongs to it? */
  readonly alone: boolean
}

/** A column of a programme whose head says what it holds. */
import type { ColumnHead } from '../columnHeads.js'

export interface NamedColumn {
  readonly head: ColumnHead
  /** Where it begins, in characters of the line; in a table of bars or tabs, which one it is. */
  readonly column: number
}

/** How much a name looks like a body's. */
import { headRank } from '../lexicon.js'

/** The highest rank of its words. */
export function headOf(name: string): number {
  return name.split(/\s+/).reduce((most, word) => Math.max(most, headRank(word)), 0)
}

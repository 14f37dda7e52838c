/** "The workshop will discuss soil carbon, peat maps and drones": names of things in a row are topics, not one aim. */
import { SERIES } from './split.js'

/** What an event does with its topics. */
export const TREATS = String.raw`(?:cover(?:s|ed)?|deal(?:s|t)?\s+with|treat(?:s|ed)?|spans?|touch(?:es)?\s+(?:up)?on|address(?:es)?|discuss(?:es)?|considers?|debates?|tackles?|takes?\s+up|turns?\s+to|concerns?|focus(?:es)?\s+(?:up)?on|cent(?:re|er)s?\s+(?:up)?on|revolves?\s+a?round|talks?\s+about|ranges?\s+over|dig(?:s|ging)?\s+into)`
/** Two names and a last one behind a conjunction: short names of things, no clauses. */
export const NAMES = String.raw`(?=(?!what\b|how\b|why\b|who\b|whether\b|with\b|from\b|it\b|this\b|them\b|the\s+following\b|(?:issues|topics|questions|themes|areas|aspects|subjects)\b)(?:[^.?!;:]{3,110};\s+[^.?!;:]{3,110}(?:;|\s(?:and|or)\s)|[^.?!;:,]{3,70},\s+(?!with\b|from\b|which\b|who\b|where\b|as\b|to\b|so\b|but\b|we\b|you\b|including\b|such\b)[^.?!;:,]{3,70}?(?:,[^.?!:;]{3,200}?)?(?:,\s*|\s)(?:and|or|&)\s))`
const LISTS_NAMES = new RegExp(`^${TREATS}\\s+${NAMES}`, 'iu')

/** Does the predicate "discuss soil carbon, peat maps and drones" name topics? Three verbs in a row name aims. */
export function listsNames(predicate: string): boolean {
  return LISTS_NAMES.test(predicate) && !SERIES.test(predicate)
}

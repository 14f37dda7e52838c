/** "Ministry of Health - National Seminar on Cold Chains": who holds it, before the name. */
import { kindOfName } from '../../kindWords.js'
import { isBody } from '../lines/bodies.js'

const PARTED = /^([^:\n]{6,100}?)(?:\s-{1,2}\s|:\s)(?=["'\p{Lu}\d])/u
// What a meeting of a body is called has no theme: "Council of Nurses - Annual Conference".
const THEMED = /\s(?:on|for|sobre|sur|su|sull\p{L}{1,2}|über|zur?|zum|para|pour|per|in|en|em)\s/iu

/** The length of an institution that stands before a name with a kind and a theme. */
export function bodyLead(words: string): number | undefined {
  const parted = PARTED.exec(words)
  if (parted === null) return undefined
  const rest = words.slice(parted[0].length)
  if (rest.length < 16 || !THEMED.test(rest)) return undefined
  const kind = kindOfName(rest)
  if (kind === null || kind === 'other' || kind === 'meeting') return undefined
  return kindOfName(parted[1]!) === null && isBody(parted[1]!) ? parted[0].length : undefined
}

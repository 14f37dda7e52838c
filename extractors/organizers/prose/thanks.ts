/** "Our thanks to the X for hosting us": what they are thanked for is their role. */
import type { Find, OrganizerRole } from '../../candidate.js'
import type { Body } from '../bodies/body.js'
import { readChain } from '../bodies.js'
import { notBodies, yieldBodies } from './finds.js'

const WHY =
  /^\s*,?\s*(?:for|(?:who|which)(?:\s+(?:is|are|has|have|will))?)\s+(?:(?:their|the|its|your|our|kindly|so|generously|very|free|this|also|again)\s+){0,2}(contribut|donat|grant|buying|paying|pays?|covers?|host|sponsor|fund|financ|support|provid|lend|giv|help|offer|kind|generous|space|room|venue|hall|premises|having|letting|hospitality|welcom|pizza|food|drinks|beer|coffee|lunch|snacks|swag|stickers)/i
// "Thanks to Irish Aid and to an anonymous donor, travel and board are covered."
const PAID =
  /^[^.;:]{0,60}?,\s+(?:(?:all|the|your|our|some)\s+)?(?:travel|board|costs?|accommodation|meals|lunch|entry|admission|places|interpretation|catering|attendance|participation|bursaries|grants)\b[^.;]{0,40}?\s(?:covered|paid|free|met|available|subsidi[sz]ed|offered)/i
const ROOM =
  /^\s*,?\s*for\s+(?:(?:kindly|generously)\s+)?(?:giving|lending|offering|providing|letting|the\s+(?:use|loan))\s[^.,;]{0,30}\b(?:rooms?|space|venue|hall|premises|canteen|office|kitchen|library|auditorium|theatre)\b/i
const THANKS_WEIGHT = 0.6

/** The role of the bodies that end at `end`, by what is said behind them; null where it is no reason of a giver's. */
export function roleThanked(text: string, end: number): OrganizerRole | null {
  // "for giving us the room", "for the use of their hall"
  if (ROOM.test(text.slice(end, end + 90))) return 'host'
  const why = WHY.exec(text.slice(end, end + 60))
  if (why) return roleOf(why[1]!)
  return PAID.test(text.slice(end, end + 120)) ? 'funder' : null
}

function roleOf(why: string): OrganizerRole {
  if (/^(?:host|lend|having|letting|hospitality|welcom|space|room|venue|hall|premises)/i.test(why)) return 'host'
  if (/^(?:sponsor|buying|pizza|food|drinks|beer|coffee|lunch|snacks|swag|stickers)/i.test(why)) return 'sponsor'
  return /^(?:fund|financ|grant|pay|cover)/i.test(why) ? 'funder' : 'supporter'
}

/** Those who are thanked, each with the role of what they gave. */
export function* thanked(
  text: string,
  bodies: readonly Body[],
  end: number,
  limit: number,
): Generator<Find<'organizer'>> {
  const given = roleThanked(text, end)
  if (!given) return
  yield* yieldBodies(
    bodies.map((one) => ({ ...one, role: given })),
    THANKS_WEIGHT,
  )
  yield* alsoThanked(text, end, limit)
}

// "… for having us and to the Rust Foundation for the stickers"
const AND_TO = /^[^.;\n]{3,60}?,?\s+(?:and|as\s+well\s+as)\s+(?:also\s+)?to\s+(?=(?:the\s+)?\p{Lu})/u

/** Whoever else is thanked in the same breath. */
function* alsoThanked(text: string, from: number, limit: number): Generator<Find<'organizer'>> {
  const more = AND_TO.exec(text.slice(from, Math.min(limit, from + 90)))
  if (!more) return
  const { bodies, end } = readChain(text, from + more[0].length, limit, 'supporter', 'thanks-to')
  const why = /^\s*,?\s*for\s+(?:(?:the|their|its|our)\s+)?(\p{L}+)/u.exec(text.slice(end, end + 40))
  if (!why || notBodies(bodies)) return
  const role = roleOf(why[1]!)
  yield* yieldBodies(
    bodies.map((one) => ({ ...one, role })),
    THANKS_WEIGHT,
  )
}

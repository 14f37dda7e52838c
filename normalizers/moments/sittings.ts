/** Several sittings of one day, each a range of hours of its own. */

// "9.30-12.30 / 13.30-16.30", "from 9 to 12 and from 2 to 5", "das 8h30 às 12h e das 13h30 às 17h"
const SITTING =
  /^[\s,;.]*(?:(?:\(?(?:morning|afternoon|ma[ñn]ana|tarde|manh[ãa]|matin|apr[èe]s-midi|mattina|pomeriggio|vormittags?|nachmittags?)(?:\s+(?:sessions?|sittings?|meetings?|part|block|sesi[oó]n|sess[ãa]o|s[ée]ance|sessione))?\)?[\s,;:.]*)|(?:and|then|y|e|et|und|puis|then|\/|\||\+|&|-)[\s,:]*|(?:again|in the|(?:de |por )?la|a|l'|le|il)\s*){0,5}(?:from|between|de(?:sde)?(?: las)?|das|dalle(?: ore)?|von|entre(?: as| las)?|ore)?\s*$/i

/** Do the words between two ranges of hours make them sittings of one day? */
export function joinsSittings(text: string, end: number, start: number): boolean {
  return start - end <= 48 && SITTING.test(text.slice(end, start))
}
